"""A range and bearing as an officer types it: ``205° 10.3 NM``, ``10.3 NM 205``, ``brg 205 rng 10.3``, ``T07 205 3.2``.

The strict reader of an entry field, beside ``position_text``: what could be read in two ways is not read at all. Bearings
are true; a range without a unit is nautical miles.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.errors import UserError
from app.units import NM

RANGE_EXAMPLE: Final = "205° 10.3 NM"
FARTHEST_M: Final = 500 * NM
_LONGEST: Final = 80  # a pasted mail is none, and is not searched for one
_UNITS: Final = {"": NM, "nm": NM, "nmi": NM, "mi": NM, "miles": NM, "mile": NM, "km": 1000.0, "cables": NM / 10, "cbl": NM / 10}
_NUMBER: Final = r"\d+(?:[.,]\d+)?"
_BEARING: Final = (
    rf"(?P<bword>\b(?:brg|bearing|bng)\.?\s*[:=]?\s*)?(?P<b>{_NUMBER})\s*(?P<bmark>°|º|deg\b|degrees\b)?\s*(?:true\b|t\b)?"
)
_RANGE: Final = (
    rf"(?P<rword>\b(?:rng|range|dist|distance)\.?\s*[:=]?\s*)?(?P<r>{_NUMBER})\s*(?P<unit>nmi|nm|miles|mile|mi|km|cables|cbl)?"
)
_GAP: Final = r"[\s,;/]+"
_HEAD: Final = r"^(?:(?P<origin>\S.*?)[\s:,]+)??"
_TAIL: Final = r"(?:\s+(?:from|of)\s+(?P<after>\S.*?))?$"
_FORMS: Final = tuple(
    re.compile(_HEAD + first + gap + second + _TAIL, re.IGNORECASE)
    for first, second, gap in ((_BEARING, _RANGE, rf"(?:{_GAP}|(?<=[°º]))"), (_RANGE, _BEARING, _GAP))
)
_A_LATITUDE: Final = re.compile(r"[°º′″]|\d\s*['’]?\s*[NSEW]\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RangeBearing:
    """``origin`` as typed: a target or case by its name; "" is own ship."""

    origin: str
    bearing_deg: float
    range_m: float


def parse_range(text: str) -> RangeBearing | None:
    """``None`` where the text is no range and bearing. Raises UserError where it is one that cannot be."""
    if len(text) > _LONGEST:
        return None
    for form in _FORMS:
        found = form.match(text.strip())
        if found is not None and _is_meant(found):
            return _read(found)
    return None


def _is_meant(found: re.Match[str]) -> bool:
    """Two bare numbers may be anything: something has to say which is which."""
    origin = found["origin"] or found["after"] or ""
    if found["origin"] and (found["after"] or _A_LATITUDE.search(origin)):
        return False
    if origin and not re.search(r"[^\W\d]|^\d{9}$", origin):  # a name has letters, or is an MMSI
        return False
    three_figures = re.fullmatch(r"\d{3}", found["b"]) is not None
    bearing_said = bool(found["bword"] or found["bmark"])
    range_said = bool(found["rword"] or found["unit"])
    if found.start("r") < found.start("b"):
        return range_said and (bearing_said or three_figures)
    return bearing_said or (three_figures and (range_said or bool(origin)))


def _read(found: re.Match[str]) -> RangeBearing:
    bearing, distance = (float(found[name].replace(",", ".")) for name in ("b", "r"))
    if bearing > 360:
        raise UserError("A bearing goes up to 360°")
    metres = distance * _UNITS[(found["unit"] or "").lower()]
    if metres <= 0:
        raise UserError("The range is more than 0")
    if metres > FARTHEST_M:
        raise UserError("A range of more than 500 NM is no range. Enter the position itself")
    return RangeBearing((found["origin"] or found["after"] or "").strip(), bearing % 360, metres)
