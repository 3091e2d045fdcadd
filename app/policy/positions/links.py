"""Positions in links, in structured fragments (JSON, XML, WKT, CSV, ISO 6709) and in device sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.geo import Position
from app.policy.positions.latlon import Hit

_F = r"[+-]?\d{1,3}(?:\.\d+)?"
_D = r"[+-]?\d{1,3}\.\d+"
_URL = re.compile(r"\b(?:https?://|www\.|geo:)[^\s<>\"']+", re.IGNORECASE)
_URL_PAIR = re.compile(rf"(?<![\d.])(?P<lat>{_D})(?:,|~|/|;|%2C|\s|\+(?=[\d-]))\s?(?P<lon>{_D})(?![\d.])")
_GEO = re.compile(rf"geo:(?P<lat>{_F}),(?P<lon>{_F})", re.IGNORECASE)
_CENTRE = re.compile(rf"centerx:(?P<lon>{_D})/centery:(?P<lat>{_D})", re.IGNORECASE)
_MAP_HOSTS = re.compile(
    r"(?:goo\.gl/maps|maps\.app\.goo\.gl|maps\.google|google\.[a-z.]+/maps|maps\.apple|bing\.com/maps|openstreetmap|osm\.org|osmand|waze|"
    r"what3words|w3w\.co|marinetraffic|vesselfinder|myshiptracking|shipfinder|fleetmon|aishub|vesseltracker|cruisemapper|"
    r"share\.garmin|inreach\.garmin|livetrack|findmespot|share\.delorme|iridium\S*track|yb\.tl|predictwind|windy\.com|"
    r"flightradar24|adsbexchange|planefinder|globe\.adsb|geohash|plus\.codes|glympse|zello|whatsapp\S*location|t\.me/\S*location)",
    re.IGNORECASE,
)
_W3W = re.compile(
    r"///(?P<a>[^\W\d_]+\.[^\W\d_]+\.[^\W\d_]+)|\b(?:w3w|what3words)\s*[:=]?\s*(?P<b>[^\W\d_]+\.[^\W\d_]+\.[^\W\d_]+)",
    re.IGNORECASE,
)
_WKT = re.compile(rf"\b(?:POINT|LINESTRING|POLYGON)\s*Z?M?\s*\(+\s*(?P<lon>{_F})\s+(?P<lat>{_F})", re.IGNORECASE)
_GEOJSON = re.compile(rf"coordinates[\"']?\s*:\s*\[+\s*(?P<lon>{_F})\s*,\s*(?P<lat>{_F})", re.IGNORECASE)
_KML = re.compile(rf"<coordinates>\s*(?P<lon>{_F}),(?P<lat>{_F})", re.IGNORECASE)
_ISO6709 = re.compile(
    r"(?<![\w.])(?P<lat>[+-]\d{2}(?:\d{2}){0,2}(?:\.\d+)?)(?P<lon>[+-]\d{3}(?:\d{2}){0,2}(?:\.\d+)?)(?=[+-]\d+(?:\.\d+)?/|/|\s|$)"
)
_CSV_HEADER = re.compile(r"^[^\n]{0,400}[,;\t][^\n]{0,400}$", re.MULTILINE)
_NMEA_PAIR = re.compile(r"(?<!\d)(?P<lat>\d{4}(?:\.\d+)?),(?P<ns>[NS]),(?P<lon>\d{5}(?:\.\d+)?),(?P<ew>[EW])(?![A-Za-z])")
_NMEA_TARGET = re.compile(r"\$[A-Z]{2}(?:TTM|TLL|RSD)," r"[^\s]{5,}|!RATTD,[^\s]{5,}")
_AIS = re.compile(r"[!$][A-Z]{2}VD[MO],\d,\d,\d?,[AB12]?,(?P<payload>[0-W`-w]{5,}),[0-5]")
_DSC = re.compile(r"(?<!\d)(?P<q>[0-3])(?P<lat>\d{4})(?P<lon>\d{5})(?!\d)")
_DSC_WORD = re.compile(r"\b(?:dsc|distress|position|pos|posn)\b", re.IGNORECASE)
_SAID_PAIR = re.compile(
    r"\b(?:pos(?:n|ition|izione)?|psn|gps|datum|coord\w*)\b[^\d\n]{0,24}"
    r"(?P<a>\d{1,2}) (?P<am>\d{1,2}(?:[.,]\d+)?)\s?[/,; -]?\s?(?P<b>\d{1,3}) (?P<bm>\d{1,2}(?:[.,]\d+)?)(?![\d.,]*\d)",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?:same|previous|last|earlier) (?:pos(?:ition)?|coordinates|location|datum)\b[^.\n]{0,12}\b(?:as|in|of|from|see)\b|"
    r"\b(?:position|coordinates|posizione) (?:as |is |are )?(?:given|sent|reported|unchanged) (?:in|as|by|at|since)\b|"
    r"\b(?:position|coordinates|posizione) (?:has|have|is|are) (?:not |un)changed\b|"
    r"\bsee (?:the )?(?:position|coordinates) (?:in|of|from)\b",
    re.IGNORECASE,
)


def links(text: str) -> Iterator[Hit]:
    """Every position in a link, a structured fragment or a device sentence."""
    yield from _urls(text)
    for m in _W3W.finditer(text):
        yield Hit(m.start(), m.end(), "what3words", None)
    for pattern, style in ((_WKT, "wkt"), (_GEOJSON, "geojson"), (_KML, "kml"), (_GEO, "geo link")):
        for m in pattern.finditer(text):
            yield Hit(m.start(), m.end(), style, _position(float(m["lat"]), float(m["lon"])))
    for m in _ISO6709.finditer(text):
        yield Hit(m.start(), m.end(), "iso 6709", _position(_iso(m["lat"], 2), _iso(m["lon"], 3)))
    yield from _csv(text)
    yield from _sentences(text)
    for m in _SAID_PAIR.finditer(text):
        am, bm = (float(m[g].replace(",", ".")) for g in ("am", "bm"))
        if am < 60 and bm < 60:
            yield Hit(m.start("a"), m.end(), "degrees minutes", _position(int(m["a"]) + am / 60, int(m["b"]) + bm / 60))
    for m in _AGAIN.finditer(text):
        yield Hit(m.start(), m.end(), "refers to a position", None)


def _position(lat: float, lon: float) -> Position | None:
    return Position(lat, lon) if abs(lat) <= 90 and abs(lon) <= 180 else None


def _urls(text: str) -> Iterator[Hit]:
    for m in _URL.finditer(text):
        url = m.group()
        found = False
        for pattern in (_CENTRE, _URL_PAIR):
            for p in pattern.finditer(url):
                place = _position(float(p["lat"]), float(p["lon"]))
                if place is not None and not found:
                    found = True
                    yield Hit(m.start() + p.start(), m.start() + p.end(), "map link", place)
        if not found and _MAP_HOSTS.search(url):
            yield Hit(m.start(), m.end(), "map or tracking link", None)


def _iso(text: str, degrees: int) -> float:
    """ISO 6709: ±DD.D, ±DDMM.M or ±DDMMSS.S; the sign is of the whole."""
    sign = -1 if text[0] == "-" else 1
    whole, _, fraction = text[1:].partition(".")
    tail = float(f"0.{fraction}") if fraction else 0.0
    d, rest = int(whole[:degrees]), whole[degrees:]
    if not rest:
        return sign * (d + tail)
    if len(rest) == 2:
        return sign * (d + (int(rest) + tail) / 60)
    return sign * (d + int(rest[:2]) / 60 + (int(rest[2:]) + tail) / 3600)


def _csv(text: str) -> Iterator[Hit]:
    for header in _CSV_HEADER.finditer(text):
        line = header.group()
        low = line.lower()
        if "lat" not in low or not ("lon" in low or "lng" in low):
            continue
        delimiter = max(",;\t", key=line.count)
        names = [c.strip().strip('"') for c in low.split(delimiter)]
        lat = next((i for i, n in enumerate(names) if n.startswith("lat")), None)
        lon = next((i for i, n in enumerate(names) if n.startswith(("lon", "lng"))), None)
        if lat is None or lon is None:
            continue
        start = header.end() + 1
        for line in _lines(text, start, most=200):
            cells = [c.strip().strip('"') for c in line.split(delimiter)]
            try:
                place = _position(float(cells[lat]), float(cells[lon]))
            except (ValueError, IndexError):
                break
            yield Hit(start, start + len(line.rstrip()), "table", place)
            start += len(line)


def _lines(text: str, start: int, most: int) -> Iterator[str]:
    """At most ``most`` lines from ``start`` on, with their ends."""
    while start < len(text) and most:
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start, most = end, most - 1


def _sentences(text: str) -> Iterator[Hit]:
    for m in _NMEA_PAIR.finditer(text):
        lat, lon = _dm(m["lat"], 2), _dm(m["lon"], 3)
        place = _position(-lat if m["ns"] == "S" else lat, -lon if m["ew"] == "W" else lon)
        yield Hit(m.start(), m.end(), "nmea", place)
    for m in _NMEA_TARGET.finditer(text):
        yield Hit(m.start(), m.end(), "nmea radar target", None)
    for m in _DSC.finditer(text):
        lat, lon = _dm(m["lat"], 2), _dm(m["lon"], 3)
        if _DSC_WORD.search(text[max(0, m.start() - 40) : m.start()]) and int(m["lat"][2:]) < 60 and int(m["lon"][3:]) < 60:
            # Quadrants of ITU-R M.493: 0 NE, 1 NW, 2 SE, 3 SW.
            q = int(m["q"])
            yield Hit(m.start(), m.end(), "dsc", _position(-lat if q & 2 else lat, -lon if q & 1 else lon))


def ais_sentences(text: str) -> Iterator[Hit]:
    """AIS sentences, whose payload uses every letter and sign: of unpacked text only, before look-alikes are changed."""
    for m in _AIS.finditer(text):
        yield Hit(m.start(), m.end(), "ais", _ais(m["payload"]))


def _dm(text: str, degrees: int) -> float:
    return int(text[:degrees]) + float(text[degrees:]) / 60


def _ais(payload: str) -> Position | None:
    """Position of AIS messages 1 to 3, 9, 18 and 19 (ITU-R M.1371-5, annex 8): two's complement, 1/10 000 minute."""
    values = [ord(c) - 48 - (8 if ord(c) > 88 else 0) for c in payload]
    bits = "".join(f"{v:06b}" for v in values)
    offset = {1: 61, 2: 61, 3: 61, 9: 61, 18: 57, 19: 57}.get(values[0])
    if offset is None or len(bits) < offset + 55:
        return None

    def signed(start: int, length: int) -> int:
        raw = int(bits[start : start + length], 2)
        return raw - (1 << length) if raw >> (length - 1) else raw

    return _position(signed(offset + 28, 27) / 600_000, signed(offset, 28) / 600_000)
