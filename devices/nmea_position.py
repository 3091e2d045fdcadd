"""Position, time and satellites: RMC GGA GLL GNS ZDA VTG GSA GSV DTM."""

from __future__ import annotations

from datetime import UTC, datetime
from datetime import date as Date
from datetime import time as TimeOfDay
from typing import Final

from app.geo import Position
from app.readings import (
    Datum,
    Fix,
    FixQuality,
    Reading,
    Satellite,
    SatellitesInView,
    SatelliteStatus,
    TimeReport,
    Velocity,
)
from app.units import KMH, KNOT
from devices.making import maker, reading_maker
from devices.nmea_calendar import Calendar
from devices.nmea_fields import MAX_SPEED, Fields

Readings = tuple[Reading, ...]

_new_datum = reading_maker(Datum)
_new_fix = reading_maker(Fix)
_new_satellite = maker(Satellite)
_new_satellite_status = reading_maker(SatelliteStatus)
_new_satellites_in_view = reading_maker(SatellitesInView)
_new_time_report = reading_maker(TimeReport)
_new_velocity = reading_maker(Velocity)

GGA_QUALITY: Final = tuple(FixQuality)
_MODES: Final = "ADEFMNPRS"
MODE_QUALITY: Final = {
    "A": FixQuality.GPS,
    "D": FixQuality.DGPS,
    "E": FixQuality.DEAD_RECKONING,
    "F": FixQuality.FLOAT_RTK,
    "M": FixQuality.MANUAL,
    "N": FixQuality.INVALID,
    "P": FixQuality.PPS,
    "R": FixQuality.RTK,
    "S": FixQuality.SIMULATOR,
}
_BEST_MODE_LAST: Final = "NEADPFR"
"""Of several systems the best makes the fix; a simulated or typed-in one spoils it and is looked for first."""

NAV_STATUS: Final = "SCUV"


class Positions:
    """Decoders of the sentences that need or give the date. One per source."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar

    def rmc(self, f: Fields) -> Readings:
        """Fix, velocity and, from a valid fix, the time. Navigational status V says only that none is given."""
        status, mode = f.valid(1), f.letter(11, _MODES)
        valid = status is True and mode != "N"
        time, leap = f.time(0)
        date, weeks = self._short_date(f, 8, valid)
        moment = self._moment(f, time, date, learn=valid)
        base = f.flagged("date-corrected") if weeks else f.base
        fix = _new_fix(
            base,
            position=_unless_void(f, 2, valid),
            valid=valid,
            quality=MODE_QUALITY.get(mode) if mode else None,
            mode=mode,
            nav_status=f.letter(12, NAV_STATUS),
            time=moment,
            time_of_day=time,
            date=date,
            magnetic_variation_deg=f.signed(9, "E", "W", 180.0),
            leap_second=leap,
        )
        velocity = _new_velocity(f.base, sog_mps=f.knots(6), cog_deg=f.angle(7), valid=valid, mode=mode)
        if not valid or moment is None or date is None:
            return fix, velocity
        report = _new_time_report(base, time=moment, time_of_day=time, date=date, corrected_weeks=weeks, leap_second=leap)
        return fix, velocity, report

    def gga(self, f: Fields) -> Readings:
        """A fix with its quality. Quality 0 is no position, whatever digits stand in its place (often zeros)."""
        number = f.integer(5, 0, 8)
        valid = number is not None and number != 0
        time, leap = f.time(0)
        return (
            _new_fix(
                f.base,
                position=f.position(1) if number != 0 else None,
                valid=valid,
                quality=None if number is None else GGA_QUALITY[number],
                time=self._moment(f, time, None, learn=valid),
                time_of_day=time,
                satellites=f.integer(6, 0, 999),
                hdop=f.number(7, 0.0, 1000.0),
                altitude_m=f.in_unit(8, 9, "M", 1.0, -20_000.0, 100_000.0),
                geoid_separation_m=f.in_unit(10, 11, "M", 1.0, -1000.0, 1000.0),
                dgps_age_s=f.number(12, 0.0, 1e6),
                dgps_station=f.text(13),
                leap_second=leap,
            ),
        )

    def gll(self, f: Fields) -> Readings:
        """A fix. The form before version 2.3 stops after the time: its validity is not known."""
        mode = f.letter(6, _MODES)
        valid = None if f.count <= 5 else f.valid(5) is True
        if mode == "N":
            valid = False
        time, leap = f.time(4)
        return (
            _new_fix(
                f.base,
                position=_unless_void(f, 0, valid is not False),
                valid=valid,
                quality=MODE_QUALITY.get(mode) if mode else None,
                mode=mode,
                time=self._moment(f, time, None, learn=valid is True),
                time_of_day=time,
                leap_second=leap,
            ),
        )

    def gns(self, f: Fields) -> Readings:
        """A fix from several systems; the mode has one letter for each."""
        mode, quality = _gns_mode(f, 5)
        valid = quality not in (None, FixQuality.INVALID)
        time, leap = f.time(0)
        return (
            _new_fix(
                f.base,
                position=f.position(1) if valid else None,
                valid=valid,
                quality=quality,
                mode=mode,
                nav_status=f.letter(12, NAV_STATUS),
                time=self._moment(f, time, None, learn=valid),
                time_of_day=time,
                satellites=f.integer(6, 0, 999),
                hdop=f.number(7, 0.0, 1000.0),
                altitude_m=f.number(8, -20_000.0, 100_000.0),
                geoid_separation_m=f.number(9, -1000.0, 1000.0),
                dgps_age_s=f.number(10, 0.0, 1e6),
                dgps_station=f.text(11),
                leap_second=leap,
            ),
        )

    def zda(self, f: Fields) -> Readings:
        """Time and date with a four-digit year; either may come without the other."""
        time, leap = f.time(0)
        date, weeks = self._long_date(f)
        moment = self._moment(f, time, date, learn=True)
        base = f.flagged("date-corrected") if weeks else f.base
        return (
            _new_time_report(
                base,
                time=moment if date else None,
                time_of_day=time,
                date=date,
                zone_minutes=_zone_minutes(f),
                corrected_weeks=weeks,
                leap_second=leap,
            ),
        )

    def _moment(self, f: Fields, time: TimeOfDay | None, date: Date | None, *, learn: bool) -> datetime | None:
        stamp = f.stamp
        if time is not None and date is not None:
            moment: datetime | None = datetime.combine(date, time, UTC)
        else:
            moment = self.calendar.moment(time, stamp)
        if learn and moment is not None:
            self.calendar.learn(moment, stamp)
        return moment

    def _short_date(self, f: Fields, i: int, valid: bool) -> tuple[Date | None, int]:
        """``ddmmyy`` and the weeks added. A void fix keeps the date it states: without satellites it is made up anyway."""
        text = f.values[i]
        if not text:
            return None, 0
        try:
            return self.calendar.short_date(text, f.stamp, correct=valid)
        except ValueError:
            f.lose(i, "not a date")
            return None, 0

    def _long_date(self, f: Fields) -> tuple[Date | None, int]:
        day, month, year = f.integer(1, 1, 31), f.integer(2, 1, 12), f.integer(3, 1980, 2199)
        if day is None or month is None or year is None:
            return None, 0
        try:
            return self.calendar.corrected(Date(year, month, day), f.stamp)
        except ValueError:
            f.lose(1, "no such day in that month")
            return None, 0


def vtg(f: Fields) -> Readings:
    """Course and speed over ground. Before version 2.3: four bare numbers, true and magnetic course, knots, km/h."""
    if f.count == 4 and f.values[1] not in ("T", ""):
        return (_new_velocity(f.base, cog_deg=f.angle(0), cog_magnetic_deg=f.angle(1), sog_mps=f.knots(2)),)
    mode = f.letter(8, _MODES)
    sog = f.in_unit(4, 5, "N", KNOT, 0.0, MAX_SPEED)
    if sog is None:
        sog = f.in_unit(6, 7, "K", KMH, 0.0, 2 * MAX_SPEED)
    return (
        _new_velocity(
            f.base,
            sog_mps=sog,
            cog_deg=f.direction(0, 1, "T"),
            cog_magnetic_deg=f.direction(2, 3, "M"),
            valid=None if mode is None else mode != "N",
            mode=mode,
        ),
    )


def gsa(f: Fields) -> Readings:
    return (
        _new_satellite_status(
            f.base,
            selection=f.letter(0, "MA"),
            fix_dimension=f.integer(1, 1, 3),
            used=tuple([text for i in range(2, 14) if (text := f.text(i))]),
            pdop=f.number(14, 0.0, 1000.0),
            hdop=f.number(15, 0.0, 1000.0),
            vdop=f.number(16, 0.0, 1000.0),
            system_id=f.hexadecimal(17, 15),
        ),
    )


def gsv(f: Fields) -> Readings:
    """Groups of four follow the counts; one field left over is the signal id (4.11). Ids repeat across systems."""
    groups, left = divmod(max(0, f.count - 3), 4)
    return (
        _new_satellites_in_view(
            f.base,
            total_messages=f.integer(0, 0, 99),
            message=f.integer(1, 0, 99),
            in_view=f.integer(2, 0, 999),
            satellites=tuple([s for i in range(3, 3 + 4 * groups, 4) if (s := _satellite(f, i)) is not None]),
            signal_id=f.text(3 + 4 * groups) if left == 1 else None,
        ),
    )


def _satellite(f: Fields, i: int) -> Satellite | None:
    prn = f.integer(i, 0, 9999)
    if prn is None and f.is_empty(i):
        return None
    elevation, azimuth, snr = f.number(i + 1, -90.0, 90.0), f.angle(i + 2), f.number(i + 3, 0.0, 99.9)
    return None if prn is None else _new_satellite(f.values[i].strip(), elevation, azimuth, snr)


def dtm(f: Fields) -> Readings:
    return (
        _new_datum(
            f.base,
            local=f.text(0),
            subdivision=f.text(1),
            lat_offset_min=f.signed(2, "N", "S", 5400.0),
            lon_offset_min=f.signed(4, "E", "W", 10_800.0),
            altitude_offset_m=f.number(6, -20_000.0, 20_000.0),
            reference=f.text(7),
        ),
    )


def _unless_void(f: Fields, i: int, valid: bool) -> Position | None:
    """The position; ``None`` for a void one of zeros, which many receivers send before their first fix."""
    position = f.position(i)
    if position is not None and not valid and position.lat == 0.0 and position.lon == 0.0:
        return None
    return position


def _gns_mode(f: Fields, i: int) -> tuple[str | None, FixQuality | None]:
    text = f.text(i)
    if text is None:
        return None, None
    if text.strip(_MODES):
        f.lose(i, f"holds other letters than {' '.join(_MODES)}")
        return None, None
    for letter in "SM":
        if letter in text:
            return text, MODE_QUALITY[letter]
    return text, MODE_QUALITY[max(text, key=_BEST_MODE_LAST.index)]


def _zone_minutes(f: Fields) -> int | None:
    """Local zone in minutes; the sign of the hours (also of ``-00``) is that of the minutes."""
    hours, minutes = f.integer(4, -13, 13), f.integer(5, -59, 59)
    if hours is None:
        return None
    total = abs(hours) * 60 + abs(minutes or 0)
    return -total if f.values[4].strip().startswith("-") or (minutes or 0) < 0 else total
