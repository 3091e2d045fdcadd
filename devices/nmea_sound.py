"""Columns: what the texts of a field mean where they are sound, judged and in SI units, for ``nmea_quick``.

Each raises KeyError or ValueError for a text that has no value in its place, and for what is sound and too rare to be learnt.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.units import KNOT, NM
from devices.memo import Memo
from devices.nmea_fields import LATITUDES, LONGITUDES, MAX_SPEED, TIMES, clean_text, parse_number, parse_whole
from devices.nmea_position import GGA_QUALITY, MODE_QUALITY, NAV_STATUS
from devices.nmea_radar import DAY_MINUTES, MAX_NUMBER, REFERENCE, STATUS

Column = Mapping[str, Any]


def _numbers(low: float, high: float, factor: float | None = None) -> Memo[float | None]:
    def convert(text: str) -> float | None:
        value = parse_number(text)
        if value is None:
            return None
        if not low <= value <= high:
            raise ValueError(text)
        return value if factor is None else value * factor

    return Memo(convert)


def _angle(text: str) -> float | None:
    value = parse_number(text)
    if value is None or 0.0 <= value < 360.0:
        return value
    if value == 360.0:
        return 0.0
    raise ValueError(text)


def _counts(low: int, high: int) -> Memo[int | None]:
    def convert(text: str) -> int | None:
        value = parse_whole(text, "")
        if value is None or low <= value <= high:
            return value
        raise ValueError(text)

    return Memo(convert)


def _letters(letters: str) -> dict[str, str | None]:
    return {"": None, **{letter: letter for letter in letters}}


def _zone_hours(text: str) -> tuple[int, int] | None:
    """Minutes without a sign, and the sign, which ``-00`` has as well."""
    hours = parse_whole(text)
    if hours is None:
        return None
    if abs(hours) > 13:
        raise ValueError(text)
    return abs(hours) * 60, -1 if text.strip().startswith("-") else 1


def _zone_minutes(text: str) -> int:
    minutes = parse_whole(text) or 0
    if abs(minutes) > 59:
        raise ValueError(text)
    return minutes


def _tcpa(text: str) -> float | None:
    minutes = parse_number(text)
    if minutes is None:
        return None
    if not abs(minutes) <= DAY_MINUTES:
        raise ValueError(text)
    return minutes * 60.0


def _prn(text: str) -> str:
    number = parse_whole(text, "")
    if number is None or number > 9999:
        raise ValueError(text)
    return text.strip()


_SOUND: Final = {"A": True}
_NORTH: Final = {"N": 1.0, "S": -1.0}
_EAST: Final = {"E": 1.0, "W": -1.0}
_PLACE: Final[tuple[Column, ...]] = (LATITUDES, _NORTH, LONGITUDES, _EAST)
_MODE: Final = _letters("".join(MODE_QUALITY).replace("N", ""))
_SPEED: Final = _numbers(0.0, MAX_SPEED, KNOT)
_ANGLE: Final = Memo(_angle)
_DILUTION: Final = _numbers(0.0, 1000.0)
_TEXT: Final = Memo(clean_text, longest=40)
_METRES: Final = {"M": True, "": True}
_RADAR_RANGE: Final = _numbers(0.0, 100_000.0, NM)
_RADAR_SPEED: Final = _numbers(0.0, 100_000.0, KNOT)
_NUMBER: Final = _counts(0, MAX_NUMBER)
_STATUS: Final = {"": None, **STATUS}
_TURNED_TO: Final = {"": None, **REFERENCE}
_IS_REFERENCE: Final = {"": False, "R": True}

RMC: Final[tuple[Column, ...]] = (
    TIMES,
    _SOUND,
    *_PLACE,
    _SPEED,
    _ANGLE,
    Memo(str),
    _numbers(0.0, 180.0),
    {"": None, **_EAST},
    _MODE,
    _letters(NAV_STATUS),
)
GGA: Final[tuple[Column, ...]] = (
    TIMES,
    *_PLACE,
    {str(number): quality for number, quality in enumerate(GGA_QUALITY) if number},
    _counts(0, 999),
    _DILUTION,
    _numbers(-20_000.0, 100_000.0),
    _METRES,
    _numbers(-1000.0, 1000.0),
    _METRES,
    _numbers(0.0, 1e6),
    _TEXT,
)
GLL: Final[tuple[Column, ...]] = (*_PLACE, TIMES, _SOUND, _MODE)
ZDA: Final[tuple[Column, ...]] = (
    TIMES,
    _counts(1, 31),
    _counts(1, 12),
    _counts(1980, 2199),
    Memo(_zone_hours),
    Memo(_zone_minutes),
)
TTM: Final[tuple[Column, ...]] = (
    _NUMBER,
    _RADAR_RANGE,
    _ANGLE,
    _TURNED_TO,
    _RADAR_SPEED,
    _ANGLE,
    _TURNED_TO,
    _RADAR_RANGE,
    Memo(_tcpa),
    {"N": True},
    _TEXT,
    _STATUS,
    _IS_REFERENCE,
    TIMES,
    _letters("AMR"),
)
TLL: Final[tuple[Column, ...]] = (_NUMBER, *_PLACE, _TEXT, TIMES, _STATUS, _IS_REFERENCE)
_SATELLITE: Final[tuple[Column, ...]] = (Memo(_prn), _numbers(-90.0, 90.0), _ANGLE, _numbers(0.0, 99.9))
GSV: Final[tuple[tuple[Column, ...], ...]] = tuple(
    (_counts(0, 99), _counts(0, 99), _counts(0, 999), *_SATELLITE * groups) for groups in range(5)
)
"""By the number of satellites."""

GSA: Final[tuple[Column, ...]] = (
    _letters("MA"),
    _counts(1, 3),
    *[_TEXT] * 12,
    *[_DILUTION] * 3,
    {"": None, **{f"{system:X}": system for system in range(16)}},
)
