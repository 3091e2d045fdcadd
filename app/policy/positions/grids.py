"""Grid references and codes for a place: UTM, MGRS, Maidenhead, Plus codes, geohash, GEOREF, GARS.

Detection is ours; turning MGRS, UTM, GARS, GEOREF and geohash into degrees is pygeodesy's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from app.geo import Position
from app.policy.positions.latlon import Hit

_UTM = re.compile(
    r"\b(?:UTM|zone)?\s*(?P<zone>[1-9]|[1-5]\d|60)\s?(?P<band>[C-HJ-NP-X])\s+(?:E\s*)?(?P<e>\d{6})(?:\.\d+)?\s*(?:m?E)?[\s,]+(?:N\s*)?(?P<n>\d{7})(?:\.\d+)?\s*(?:m?N)?\b",
    re.IGNORECASE,
)
_MGRS = re.compile(
    r"(?<!\d[.,])\b(?P<zone>(?:[1-9]|[1-5]\d|60)[C-HJ-NP-X])\s?(?P<square>[A-HJ-NP-Z]{2})\s?(?P<digits>\d{2,5}\s?\d{2,5}|\d{4,10})\b",
    re.IGNORECASE,
)
"""Not in the middle of a number: “012-23.4E AT 0252” is a longitude and a time."""
_MAIDENHEAD = re.compile(r"\b(?P<code>[A-R]{2}\d{2}[A-X]{2}(?:\d{2})?(?:[A-X]{2})?)\b", re.IGNORECASE)
_LOCATOR_WORD = re.compile(r"\b(?:qth|locator|loc|grid(?:\s*square)?|maidenhead|square)\b[^.\n]{0,12}$", re.IGNORECASE)
_PLUS = re.compile(
    r"(?<![\w+])(?P<code>(?:[23456789CFGHJMPQRVWX]{4}){1,2})\+(?P<tail>[23456789CFGHJMPQRVWX]{2,3})\b", re.IGNORECASE
)
_GEOHASH = re.compile(r"\bgeohash(?:\.org/|[\s:=]+)(?P<code>[0-9b-hjkmnp-z]{4,12})\b", re.IGNORECASE)
_BARE_GEOREF = re.compile(r"(?<![\w-])(?P<code>[MNPQ][HJ][A-HJ-NP-Q]{2} ?(?:\d{4}|\d{6}|\d{8}))(?![\w-])")
"""Without the word: only of the quadrangles 15 W to 45 E, 15 N to 45 N, and held, for a number of something may look like it."""
_GEOREF = re.compile(r"\bgeoref[\s:=]+(?P<code>[A-HJ-NP-Z]{2}[A-HJ-NP-Q]{2}\d{2,8})\b", re.IGNORECASE)
_GARS = re.compile(
    r"\b(?:gars[\s:=]+)(?P<code>\d{3}[A-HJ-NP-Z]{2}[1-4]?[1-9]?)\b|\b(?P<bare>\d{3}[A-HJ-NP-Z]{2}[1-4][1-9])\b", re.IGNORECASE
)

_REGION = (28.0, 48.0, -12.0, 42.0)
_PLUS_ALPHABET = "23456789CFGHJMPQRVWX"


def grids(text: str) -> Iterator[Hit]:
    """Every grid reference or code of a place in the text."""
    for m in _UTM.finditer(text):
        yield _hit(m, "utm", _utm, ".".join((m["zone"], m["band"].upper(), m["e"], m["n"])))
    for m in _MGRS.finditer(text):
        digits = re.sub(r"\s", "", m["digits"])
        if len(digits) % 2 == 0:
            yield _hit(m, "mgrs", _mgrs, (m["zone"] + m["square"] + digits).upper())
    for m in _MAIDENHEAD.finditer(text):
        place = _maidenhead(m["code"].upper())
        said = _LOCATOR_WORD.search(text[max(0, m.start() - 30) : m.start()]) is not None
        if said or (_inside(place) and m["code"].isalnum() and not m["code"].islower()):
            yield Hit(m.start(), m.end(), "maidenhead", place, sure=said or len(m["code"]) >= 8)
    for m in _PLUS.finditer(text):
        code = m["code"].upper()
        yield Hit(m.start(), m.end(), "plus code", _plus(code, m["tail"].upper()) if len(code) == 8 else None)
    for m in _GEOHASH.finditer(text):
        yield _hit(m, "geohash", _geohash, m["code"].lower())
    for m in _GEOREF.finditer(text):
        yield _hit(m, "georef", _georef, m["code"].upper())
    for m in _BARE_GEOREF.finditer(text):
        hit = _hit(m, "georef", _georef, m["code"].replace(" ", ""))
        yield Hit(hit.start, hit.end, hit.style, hit.position, sure=False)
    for m in _GARS.finditer(text):
        yield _hit(m, "gars", _gars, (m["code"] or m["bare"]).upper())


def _hit(m: re.Match[str], style: str, place: Callable[[str], Position], code: str) -> Hit:
    """What looks like a code is one even where it cannot be computed: then it has no place."""
    try:
        position: Position | None = place(code)
    except Exception:  # noqa: BLE001 -- pygeodesy has many error classes; whatever it cannot read is still a code
        position = None
    return Hit(m.start(), m.end(), style, position)


def prepare() -> None:
    """Loads what turns codes into degrees, so that the first grid reference that somebody types does not wait for it."""
    import pygeodesy.mgrs  # noqa: F401


def _mgrs(code: str) -> Position:
    from pygeodesy import mgrs

    point = mgrs.parseMGRS(code).toLatLon()
    return Position(float(point.lat), float(point.lon))


def _utm(code: str) -> Position:
    """``zone.band.easting.northing``. Band letters C to M are south of the equator, N to X north."""
    from pygeodesy import utm

    zone, band, easting, northing = code.split(".")
    point = utm.Utm(int(zone), "S" if band < "N" else "N", float(easting), float(northing)).toLatLon()
    return Position(float(point.lat), float(point.lon))


def _geohash(code: str) -> Position:
    from pygeodesy import geohash

    lat, lon = geohash.decode2(code)[:2]
    return Position(float(lat), float(lon))


def _georef(code: str) -> Position:
    from pygeodesy import wgrs

    lat, lon = wgrs.decode3(code, center=False)[:2]
    return Position(float(lat), float(lon))


def _gars(code: str) -> Position:
    from pygeodesy import gars

    lat, lon = gars.decode3(code)[:2]
    return Position(float(lat), float(lon))


def _inside(p: Position) -> bool:
    return _REGION[0] <= p.lat <= _REGION[1] and _REGION[2] <= p.lon <= _REGION[3]


def _maidenhead(code: str) -> Position:
    """Centre of a Maidenhead square (IARU Region 1 Technical Recommendation, 1980)."""
    lon, lat = -180.0, -90.0
    width, height = 360.0, 180.0
    for i in range(0, len(code), 2):
        base, cells = ("A", 18) if i == 0 else ("0", 10) if i in (2, 6) else ("A", 24)
        width, height = width / cells, height / cells
        lon += (ord(code[i]) - ord(base)) * width
        lat += (ord(code[i + 1]) - ord(base)) * height
    return Position(min(lat + height / 2, 90.0), min(lon + width / 2, 180.0))


def _plus(code: str, tail: str) -> Position | None:
    """Centre of a full Plus code (Open Location Code specification): pairs of base 20, then a 5 x 4 grid digit."""
    lat, lon, size = -90.0, -180.0, 400.0
    digits = code + tail[:2]
    for i in range(0, 10, 2):
        size /= 20
        lat += _PLUS_ALPHABET.index(digits[i]) * size
        lon += _PLUS_ALPHABET.index(digits[i + 1]) * size
    height = width = size
    if len(tail) == 3:
        row, column = divmod(_PLUS_ALPHABET.index(tail[2]), 4)
        height, width = size / 5, size / 4
        lat, lon = lat + row * height, lon + column * width
    lat, lon = lat + height / 2, lon + width / 2
    return Position(lat, lon) if abs(lat) <= 90 and abs(lon) <= 180 else None
