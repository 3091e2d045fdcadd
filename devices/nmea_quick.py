"""The sentences that come most, read in one go where every field of them is sound: RMC GGA GLL ZDA TTM TLL GSV.

Each field has a column of its own: texts to values, judged and in SI units already, learnt as they come. A text that cannot
stand in its place has no value there; then nothing is made here, and the reader that looks at one field after the other
(``nmea_position``, ``nmea_radar``) says what is wrong with which. The same holds for what is sound and rare: a void fix, other
units than the usual ones, a blank in place of nothing. So what is read here is what that reader would say, and sooner.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from operator import getitem
from typing import Any, Final

from app.geo import Position
from app.readings import Fix, Reading, Satellite, SatellitesInView, TargetReport, TimeReport, Velocity
from app.units import KNOT, NM
from devices.making import Base, maker, reading_maker
from devices.memo import Memo
from devices.nmea_calendar import Calendar
from devices.nmea_fields import LATITUDES, LONGITUDES, MAX_SPEED, TIMES, clean_text, parse_number, parse_whole
from devices.nmea_position import GGA_QUALITY, MODE_QUALITY, NAV_STATUS
from devices.nmea_radar import DAY_MINUTES, MAX_NUMBER, REFERENCE, STATUS

Readings = tuple[Reading, ...]
Quick = Callable[[list[str], Base], Readings | None]
"""From the fields of a sentence to its readings; ``None``: it has to be read field by field."""

Column = Mapping[str, Any]

_new_fix = reading_maker(Fix)
_new_position = maker(Position)
_new_satellite = maker(Satellite)
_new_satellites_in_view = reading_maker(SatellitesInView)
_new_target_report = reading_maker(TargetReport)
_new_time_report = reading_maker(TimeReport)
_new_velocity = reading_maker(Velocity)


# Columns. Each raises KeyError or ValueError for a text that has no value in it.


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

_RMC: Final[tuple[Column, ...]] = (
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
_GGA: Final[tuple[Column, ...]] = (
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
_GLL: Final[tuple[Column, ...]] = (*_PLACE, TIMES, _SOUND, _MODE)
_ZDA: Final[tuple[Column, ...]] = (
    TIMES,
    _counts(1, 31),
    _counts(1, 12),
    _counts(1980, 2199),
    Memo(_zone_hours),
    Memo(_zone_minutes),
)
_TTM: Final[tuple[Column, ...]] = (
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
_TLL: Final[tuple[Column, ...]] = (_NUMBER, *_PLACE, _TEXT, TIMES, _STATUS, _IS_REFERENCE)
_SATELLITE: Final[tuple[Column, ...]] = (Memo(_prn), _numbers(-90.0, 90.0), _ANGLE, _numbers(0.0, 99.9))
_GSV: Final[tuple[tuple[Column, ...], ...]] = tuple(
    (_counts(0, 99), _counts(0, 99), _counts(0, 999), *_SATELLITE * groups) for groups in range(5)
)
"""By the number of satellites."""

_BLANKS: Final = [""] * 15


class QuickReader:
    """The sentences of one source; they share its calendar with the readers that look at each field."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar

    def table(self) -> dict[str, Quick]:
        """The sentences that are read here, by formatter."""
        return {
            "RMC": self._rmc,
            "GGA": self._gga,
            "GLL": self._gll,
            "ZDA": self._zda,
            "TTM": self._ttm,
            "TLL": self._tll,
            "GSV": _gsv,
        }

    def _rmc(self, values: list[str], base: Base) -> Readings | None:
        if len(values) < 13:
            values = values + _BLANKS[len(values) : 13]
        try:
            (time, leap), _, lat, north, lon, east, sog, cog, day, variation, to_east, mode, nav_status = map(getitem, _RMC, values)
            date, weeks = self._calendar.short_date(day, base[1], correct=True)
        except (KeyError, ValueError):
            return None
        if time is None or (to_east is None and variation is not None):
            return None
        moment = datetime.combine(date, time, UTC)
        self._calendar.learn(moment, base[1])
        corrected = (*base[:6], (*base[6], "date-corrected")) if weeks else base
        return (
            _new_fix(
                corrected,
                position=_new_position(lat * north, lon * east),
                valid=True,
                quality=MODE_QUALITY[mode] if mode else None,
                mode=mode,
                nav_status=nav_status,
                time=moment,
                time_of_day=time,
                date=date,
                magnetic_variation_deg=None if variation is None else variation * to_east,
                leap_second=leap,
            ),
            _new_velocity(base, sog_mps=sog, cog_deg=cog, valid=True, mode=mode),
            _new_time_report(corrected, time=moment, time_of_day=time, date=date, corrected_weeks=weeks, leap_second=leap),
        )

    def _gga(self, values: list[str], base: Base) -> Readings | None:
        if len(values) < 14:
            values = values + _BLANKS[len(values) : 14]
        try:
            (time, leap), lat, north, lon, east, quality, used, hdop, altitude, _, separation, _, age, station = map(
                getitem, _GGA, values
            )
        except (KeyError, ValueError):
            return None
        return (
            _new_fix(
                base,
                position=_new_position(lat * north, lon * east),
                valid=True,
                quality=quality,
                time=self._calendar.heard(time, base[1]),
                time_of_day=time,
                satellites=used,
                hdop=hdop,
                altitude_m=altitude,
                geoid_separation_m=separation,
                dgps_age_s=age,
                dgps_station=station,
                leap_second=leap,
            ),
        )

    def _gll(self, values: list[str], base: Base) -> Readings | None:
        if len(values) < 7:
            values = values + _BLANKS[len(values) : 7]
        try:
            lat, north, lon, east, (time, leap), _, mode = map(getitem, _GLL, values)
        except (KeyError, ValueError):
            return None
        return (
            _new_fix(
                base,
                position=_new_position(lat * north, lon * east),
                valid=True,
                quality=MODE_QUALITY[mode] if mode else None,
                mode=mode,
                time=self._calendar.heard(time, base[1]),
                time_of_day=time,
                leap_second=leap,
            ),
        )

    def _zda(self, values: list[str], base: Base) -> Readings | None:
        if len(values) < 6:
            values = values + _BLANKS[len(values) : 6]
        try:
            (time, leap), day, month, year, hours, minutes = map(getitem, _ZDA, values)
            if time is None or day is None or month is None or year is None:
                return None
            date, weeks = self._calendar.long_date(year, month, day, base[1])
        except (KeyError, ValueError):
            return None
        moment = datetime.combine(date, time, UTC)
        self._calendar.learn(moment, base[1])
        zone = None
        if hours is not None:
            zone = (hours[0] + abs(minutes)) * (-1 if minutes < 0 else hours[1])
        return (
            _new_time_report(
                (*base[:6], (*base[6], "date-corrected")) if weeks else base,
                time=moment,
                time_of_day=time,
                date=date,
                zone_minutes=zone,
                corrected_weeks=weeks,
                leap_second=leap,
            ),
        )

    def _ttm(self, values: list[str], base: Base) -> Readings | None:
        if len(values) < 15:
            values = values + _BLANKS[len(values) : 15]
        try:
            number, far, bearing, bearing_to, speed, course, course_to, cpa, tcpa, _, name, status, own, (time, _), how = map(
                getitem, _TTM, values
            )
        except (KeyError, ValueError):
            return None
        return (
            _new_target_report(
                base,
                number=number,
                range_m=far,
                bearing_deg=bearing,
                bearing_reference=bearing_to,
                speed_mps=speed,
                course_deg=course,
                motion_reference=course_to,
                reported_cpa_m=cpa,
                reported_tcpa_s=tcpa,
                name=name,
                status=status,
                is_reference=own,
                time_of_day=time,
                time=self._calendar.moment(time, base[1]),
                acquisition=how,
            ),
        )

    def _tll(self, values: list[str], base: Base) -> Readings | None:
        if len(values) < 9:
            values = values + _BLANKS[len(values) : 9]
        try:
            number, lat, north, lon, east, name, (time, _), status, own = map(getitem, _TLL, values)
        except (KeyError, ValueError):
            return None
        return (
            _new_target_report(
                base,
                number=number,
                position=_new_position(lat * north, lon * east),
                name=name,
                time_of_day=time,
                time=self._calendar.moment(time, base[1]),
                status=status,
                is_reference=own,
            ),
        )


def _gsv(values: list[str], base: Base) -> Readings | None:
    groups, left = divmod(len(values) - 3, 4)
    if not 1 <= groups <= 4 or left > 1:
        return None
    try:
        said = map(getitem, _GSV[groups], values)
        total, number, in_view = next(said), next(said), next(said)
        satellites = tuple(map(_new_satellite, said, said, said, said))  # four fields for each
    except (KeyError, ValueError):
        return None
    return (
        _new_satellites_in_view(
            base,
            total_messages=total,
            message=number,
            in_view=in_view,
            satellites=satellites,
            signal_id=clean_text(values[-1]) if left else None,
        ),
    )
