"""The sentences that come most, read in one go where every field of them is sound: RMC GGA GLL ZDA TTM TLL GSV GSA.

Each field has a column of its own (``nmea_sound``): texts to values, judged and in SI units, learnt as they come. A text that
cannot stand in its place has no value there; then nothing is made here, and the reader that looks at one field after the other
(``nmea_position``, ``nmea_radar``) says what is wrong with which. The same holds for what is sound and rare: a void fix, other
units than the usual ones, a blank in place of nothing. So what is read here is what that reader would say, and sooner.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from operator import getitem
from typing import Final

from app.readings import Reading
from devices import made
from devices.making import Base
from devices.nmea_calendar import Calendar
from devices.nmea_fields import clean_text
from devices.nmea_position import MODE_QUALITY
from devices.nmea_sound import GGA, GLL, GSA, GSV, RMC, TLL, TTM, ZDA

Readings = tuple[Reading, ...]
Quick = Callable[[list[str], Base], Readings | None]
"""From the fields of a sentence to its readings; ``None``: it has to be read field by field."""


_BLANKS: Final = [""] * 18
_NO_SATELLITE: Final = [""] * 4
"""Many receivers fill the last sentence of a round up to four."""


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
            "GSA": _gsa,
        }

    def _rmc(self, values: list[str], base: Base) -> Readings | None:
        if len(values) < 13:
            values = values + _BLANKS[len(values) : 13]
        try:
            (time, leap), _, lat, north, lon, east, sog, cog, day, variation, to_east, mode, nav_status = map(getitem, RMC, values)
            date, weeks = self._calendar.short_date(day, base[1], correct=True)
        except (KeyError, ValueError):
            return None
        if time is None or (to_east is None and variation is not None):
            return None
        moment = datetime.combine(date, time, UTC)
        self._calendar.learn(moment, base[1], time)
        corrected = _corrected(base) if weeks else base
        return (
            made.fix(
                corrected,
                position=made.position(lat * north, lon * east),
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
            made.velocity(base, sog_mps=sog, cog_deg=cog, valid=True, mode=mode),
            made.time_report(corrected, time=moment, time_of_day=time, date=date, corrected_weeks=weeks, leap_second=leap),
        )

    def _gga(self, values: list[str], base: Base) -> Readings | None:
        if len(values) < 14:
            values = values + _BLANKS[len(values) : 14]
        try:
            (time, leap), lat, north, lon, east, quality, used, hdop, altitude, _, separation, _, age, station = map(
                getitem, GGA, values
            )
        except (KeyError, ValueError):
            return None
        return (
            made.fix(
                base,
                position=made.position(lat * north, lon * east),
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
            lat, north, lon, east, (time, leap), _, mode = map(getitem, GLL, values)
        except (KeyError, ValueError):
            return None
        return (
            made.fix(
                base,
                position=made.position(lat * north, lon * east),
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
            (time, leap), day, month, year, hours, minutes = map(getitem, ZDA, values)
            if time is None or day is None or month is None or year is None:
                return None
            date, weeks = self._calendar.long_date(year, month, day, base[1])
        except (KeyError, ValueError):
            return None
        moment = datetime.combine(date, time, UTC)
        self._calendar.learn(moment, base[1], time)
        zone = None
        if hours is not None:
            zone = (hours[0] + abs(minutes)) * (-1 if minutes < 0 else hours[1])
        return (
            made.time_report(
                _corrected(base) if weeks else base,
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
                getitem, TTM, values
            )
        except (KeyError, ValueError):
            return None
        return (
            made.target_report(
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
            number, lat, north, lon, east, name, (time, _), status, own = map(getitem, TLL, values)
        except (KeyError, ValueError):
            return None
        return (
            made.target_report(
                base,
                number=number,
                position=made.position(lat * north, lon * east),
                name=name,
                time_of_day=time,
                time=self._calendar.moment(time, base[1]),
                status=status,
                is_reference=own,
            ),
        )


def _corrected(base: Base) -> Base:
    source, stamp, talker, sentence, tag_source, tag_time, flags = base
    return source, stamp, talker, sentence, tag_source, tag_time, (*flags, "date-corrected")


def _gsv(values: list[str], base: Base) -> Readings | None:
    groups, left = divmod(len(values) - 3, 4)
    if not 1 <= groups <= 4 or left > 1:
        return None
    while groups and values[4 * groups - 1 : 4 * groups + 3] == _NO_SATELLITE:
        groups -= 1
    try:
        said = map(getitem, GSV[groups], values)
        total, number, in_view = next(said), next(said), next(said)
        satellites = tuple(map(made.satellite, said, said, said, said))  # four fields for each
    except (KeyError, ValueError):
        return None
    return (
        made.satellites_in_view(
            base,
            total_messages=total,
            message=number,
            in_view=in_view,
            satellites=satellites,
            signal_id=clean_text(values[-1]) if left else None,
        ),
    )


def _gsa(values: list[str], base: Base) -> Readings | None:
    if len(values) < 18:
        values = values + _BLANKS[len(values) : 18]
    try:
        selection, dimension, *satellites, pdop, hdop, vdop, system = map(getitem, GSA, values)
    except (KeyError, ValueError):
        return None
    return (
        made.satellite_status(
            base,
            selection=selection,
            fix_dimension=dimension,
            used=tuple(filter(None, satellites)),
            pdop=pdop,
            hdop=hdop,
            vdop=vdop,
            system_id=system,
        ),
    )
