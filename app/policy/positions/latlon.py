"""Latitude and longitude found as a pair, or one of them alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from app.geo import Position
from app.policy.positions.angles import Angle, Axis, angles
from app.policy.positions.tokens import tokens

_DIGITS = re.compile(r"\d+")
_BEFORE, _AFTER = 100, 40
_SEPARATOR = re.compile(r"[\s,;/&()\[\]{}\"'=:~.–-]{0,14}(?:(?<=[\s\d])(?:and|ed?|et|und|y|x|و)\s+|(?<=\d)x(?=\d))?")
_POSITION_WORD = re.compile(
    r"\b(?:pos(?:n|s|it(?:ion|ions|ión|ione)|izione)?|psn|gps|datum|coord(?:inate[sn]?|onnées|enadas|\.)?|koordinaten|wp\d*|waypoint|"
    r"location|located|fix|lat/?lon)\b|الموقع|موقع",
    re.IGNORECASE,
)
_HARMLESS_ANGLE = re.compile(
    r"\b(?:var(?:iation|\.)?|dev(?:iation|\.)?|declination|gyro|compass|error|correction|cabins?|kabine|room|gate|seat)\b"
    r"[^.;\n]{0,24}$",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"\b(?:ref(?:erence)?|invoice|case|no|nr|number|eb|sentenza|order|article|art|tel|phone|call|iban|imo|mmsi|fattura)\b\.?[:#]?[^;\n]{0,12}$",
    re.IGNORECASE,
)
_AFTER_UNIT = re.compile(
    r"\s*(?:°\s*[CF]\b|%|(?:t|l|lt|kg|g|mg|ml|m|m3|m²|cm|km|ft|kn|kts?|nm|mb|gb|kb|hpa|mhz|khz|eur|usd|h|hrs?|hours|min|minutes|"
    r"adults|men|women|minors|people|persons|pax|children|weeks|years)\b|€|\$|=)",
    re.IGNORECASE,
)
_BEFORE_UNIT = re.compile(r"(?:[€$£]|\b(?:eur|usd|lo|do|fo|fw|bw|mgo|rob|x|by|of|v)\b\.?)\s*$", re.IGNORECASE)

# The sea this is for, with room: Gibraltar to the Levant. A pair of bare decimals counts as a position inside it.
_WHOLE_DEGREES = re.compile(
    r"(?<![\d.,])(?P<lat>\d{1,2})\s?°\s?(?P<ns>[NS])[\s,;/-]{1,3}(?P<lon>\d{1,3})\s?°\s?(?P<ew>[EWO])(?![A-Za-z])", re.IGNORECASE
)
_LETTER_APART = re.compile(r"(?<=[\d'\"°])[ \r]*\n\s*(?=[NSEWO]\b)|(?<=\b[NSEWO])[ \r]*\n\s*(?=\d)", re.IGNORECASE)
_REGION = (28.0, 48.0, -12.0, 42.0)


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found between ``start`` and ``end`` of the plain text. ``sure``: found; else it can only be held."""

    start: int
    end: int
    style: str
    position: Position | None
    sure: bool = True


def latlon(text: str) -> list[Hit]:
    """Pairs first; then single angles that were left over."""
    found = [angle for start, end in _near_digits(text) for angle in angles(tokens(text, start, end))]
    hits: list[Hit] = []
    used: set[int] = set()
    for i, (a, b) in enumerate(pairwise(found)):
        if i in used:
            continue
        pair = _pair(text, a, b)
        if pair and i + 2 < len(found) and _sureness(a, b) < _sureness(b, found[i + 2]) and _pair(text, b, found[i + 2]):
            continue  # "Wind E 5, 34-12.5N 013-04.2E", "12:30 34-12.5N 013-04.2E"
        if pair and (other := _by_letters_before(text, a, b, pair)):
            pair = other
            used.update(j for j, angle in enumerate(found) if angle.start < other[0].end and angle.end > other[0].start)
        if pair:
            hits.extend(pair)
            used.update((i, i + 1))
    hits.extend(_distant(text, found, used))
    for i, angle in enumerate(found):
        if i not in used and (single := _single(text, angle)) is not None:
            hits.append(single)
    return hits + _whole_degrees(text)


def over_lines(text: str) -> list[Hit]:
    """``34.2``, then ``N`` on a line of its own: pairs whose letters stand on other lines than their numbers. None is sure: what
    stands on another line is more often another matter."""
    joined = _LETTER_APART.sub(lambda m: " " * len(m.group()), text)
    if joined == text:
        return []
    return [Hit(h.start, h.end, f"{h.style} over lines", None, sure=False) for h in latlon(joined) if h.position is not None]


def _whole_degrees(text: str) -> list[Hit]:
    """``34°N 13°E``: the letters are bound to the degrees, whatever number stands behind ("… 13°E 34 men")."""
    hits = []
    for m in _WHOLE_DEGREES.finditer(text):
        lat, lon = int(m["lat"]), int(m["lon"])
        if lat > 90 or lon > 180:
            continue
        sides = {"E": (1,), "W": (-1,)}.get(m["ew"].upper(), (1, -1))
        hits += [Hit(m.start(), m.end(), "hemisphere", Position(-lat if m["ns"] in "Ss" else lat, lon * side)) for side in sides]
    return hits


def _near_digits(text: str) -> list[tuple[int, int]]:
    """The stretches of the text that can hold an angle: around digits, with room for "latitude of the boat is" before and
    "degrees latitude north" after."""
    out: list[tuple[int, int]] = []
    for m in _DIGITS.finditer(text):
        start, end = max(0, m.start() - _BEFORE), min(len(text), m.end() + _AFTER)
        if out and start <= out[-1][1]:
            start = out.pop()[0]
        out.append((start, end))
    return out


def _pair(text: str, a: Angle, b: Angle) -> list[Hit]:
    gap = text[a.end : b.start]
    if not _SEPARATOR.fullmatch(gap):
        return []
    lat, lon = (b, a) if a.axis is Axis.LON or b.axis is Axis.LAT else (a, b)
    if lat.axis is Axis.LON or lon.axis is Axis.LAT or lat.value > 90:
        return []
    start, end = a.start, b.end
    if lat.hemisphere and lon.hemisphere:
        return _positions(start, end, "hemisphere", lat, lon) if _firm(a, b, gap) else []
    if (lat.hemisphere or lat.key) and (lon.hemisphere or lon.key):
        return _positions(start, end, "keyed", lat, lon)
    if (lat.marks and lon.marks) and (lat.minutes or lat.decimals) and (lon.minutes or lon.decimals):
        return _positions(start, end, "marks", lat, lon)
    if lat.axis is None and lon.axis is None:
        return _bare(text, lat, lon, gap)
    if (lat.axis or lon.axis) and (lat.minutes or lat.decimals >= 2) and (lon.minutes or lon.decimals >= 2):
        return _positions(start, end, "one hemisphere", lat, lon)
    return []


def _by_letters_before(text: str, a: Angle, b: Angle, pair: list[Hit]) -> list[Hit]:
    """``12:30 N 34 12.5 E 013 04.2``: the letters are of the numbers behind them, where that is in this sea and the rest is not."""
    if a.end - a.start < 3 or not text[a.end - 1].isalpha() or not text[a.end - 2].isspace() or any(map(_inside, pair)):
        return []
    behind = angles(tokens(text, a.end - 1, min(len(text), b.end + _AFTER)))[:2]
    other = _pair(text, *behind) if len(behind) == 2 else []
    return other if any(map(_inside, other)) else []


def _inside(hit: Hit) -> bool:
    south, north, west, east = _REGION
    return hit.position is not None and south <= hit.position.lat <= north and west <= hit.position.lon <= east


def _sureness(a: Angle, b: Angle) -> int:
    """How well two angles say that they are latitude and longitude."""
    if a.axis is None and b.axis is None:
        return 1 + (a.whole == b.whole and a.compact == b.compact and a.minutes == b.minutes)
    return 0 if a.axis is None or b.axis is None else 1 + 2 * (not a.whole) + 2 * (not b.whole) + (a.key and b.key)


def _firm(a: Angle, b: Angle, gap: str) -> bool:
    """Whole degrees with letters ("34N 013E") are a position; "12E, 3N" of cabins and sizes is not."""
    if not (a.whole and b.whole):
        return True
    if a.axis is not Axis.LAT or len(gap.strip()) > 1:
        return False
    return len(a.digits) == 2 and len(b.digits) >= 2


def _bare(text: str, lat: Angle, lon: Angle, gap: str) -> list[Hit]:
    """Two numbers without a letter or a word: judged by precision, place and the words around them."""
    start, end = lat.start, lon.end
    fine = min(lat.decimals, lon.decimals)
    if not (fine >= 2 or (lat.compact and lon.compact) or (lat.minutes and lon.minutes)):
        return []
    said = _POSITION_WORD.search(text, max(0, start - 40), start) is not None
    unit = _AFTER_UNIT.match(text, end) or _AFTER_UNIT.match(text, lat.end) or _BEFORE_UNIT.search(text[max(0, start - 8) : start])
    inside = _REGION[0] <= lat.value <= _REGION[1] and _REGION[2] <= lon.value <= _REGION[3]
    sum_of_prices = "=" in gap or _BEFORE_UNIT.search(text[max(0, lon.start - 8) : lon.start])
    if lat.compact and lon.compact:
        if lat.decimals or lon.decimals:
            return _positions(start, end, "compact", lat, lon) if said or fine >= 1 else []
        telling = len(lat.digits) == 4 and len(lon.digits) == 5 and lon.digits.startswith("0")
        if said and telling:
            return _positions(start, end, "compact", lat, lon)
        referenced = _REFERENCE.search(text[max(0, start - 40) : start])
        return [Hit(start, end, "compact", None, sure=False)] if telling and inside and not referenced else []
    if lat.compact or lon.compact:
        return []
    if fine >= 4 or (lat.signed and lon.signed and fine >= 2) or (said and fine >= 2):
        if unit and fine < 5 and not said:  # "34.1867, 12.7800 people": a unit after the last one explains too little
            return [Hit(start, end, "decimals with a unit", None, sure=False)] if inside and fine >= 4 else []
        return _positions(start, end, "decimal", lat, lon)
    if fine >= 2 and inside and not unit and not sum_of_prices:
        return _positions(start, end, "decimal", lat, lon)
    if said and lat.minutes and lon.minutes:
        return _positions(start, end, "degrees minutes", lat, lon)
    return []


def _distant(text: str, found: list[Angle], used: set[int]) -> list[Hit]:
    """A latitude and a longitude that stand apart, each saying which it is ("Latitude of the boat is … Longitude …")."""
    hits: list[Hit] = []
    rest = [i for i in range(len(found)) if i not in used and found[i].axis is not None and not found[i].whole]
    for i, j in pairwise(rest):
        a, b = found[i], found[j]
        if i in used or j in used or a.axis is b.axis or b.start - a.end > 240:
            continue
        if not ((a.key and b.key) or (a.minutes and b.minutes) or (a.decimals >= 2 and b.decimals >= 2)):
            continue
        if not all(x.key or x.marks or x.digits[:2].isdigit() for x in (a, b)):  # "N 3-4 increasing E 5-6" is wind
            continue
        if _HARMLESS_ANGLE.search(text[max(0, a.start - 40) : a.start]):
            continue
        lat, lon = (a, b) if a.axis is Axis.LAT else (b, a)
        hits.extend(_positions(a.start, b.end, "apart", lat, lon))
        used.update((i, j))
    return hits


def _single(text: str, angle: Angle) -> Hit | None:
    """One angle alone still tells half of a place."""
    if angle.axis is None or angle.whole:
        return None
    if angle.key and (angle.hemisphere or angle.decimals >= 2 or angle.minutes):
        return Hit(angle.start, angle.end, "partial", None)
    if not angle.hemisphere or not angle.minutes:
        return None
    # Only a weak sign is ever explained by the words around it: small angles with three figures of nothing else.
    weak = angle.value < 12 and not angle.compact
    if weak and not angle.marks and len(angle.digits) < 4:
        return None
    if weak and _HARMLESS_ANGLE.search(text[max(0, angle.start - 40) : angle.start]):
        return None
    if angle.compact and not angle.marks:
        return Hit(angle.start, angle.end, "partial", None, sure=False)
    return Hit(angle.start, angle.end, "partial", None)


def _positions(start: int, end: int, style: str, lat: Angle, lon: Angle) -> list[Hit]:
    """The position, or both where the letter O can mean East and West."""
    lat_sign = lat.sign or 1
    signs = (lon.sign,) if lon.sign else (1, -1)
    return [Hit(start, end, style, Position(lat.value * lat_sign, lon.value * s)) for s in signs if lon.value <= 180]
