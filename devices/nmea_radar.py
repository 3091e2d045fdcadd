"""Radar and ARPA: TTM TLL TLB OSD RSD (TTD has ``devices.nmea_ttd``)."""

from __future__ import annotations

from typing import Final

from app.readings import (
    AngleReference,
    RadarOwnShip,
    RadarScreen,
    Reading,
    TargetLabel,
    TargetReport,
    TargetStatus,
)
from devices.making import reading_maker
from devices.nmea_calendar import Calendar
from devices.nmea_fields import Fields

Readings = tuple[Reading, ...]

_new_radar_own_ship = reading_maker(RadarOwnShip)
_new_radar_screen = reading_maker(RadarScreen)
_new_target_label = reading_maker(TargetLabel)
_new_target_report = reading_maker(TargetReport)

MAX_NUMBER: Final = 1023
"""The book says 0 to 99, later editions 1023; three digits are seen at sea."""

DAY_MINUTES: Final = 24 * 60.0
STATUS: Final = {"L": TargetStatus.LOST, "Q": TargetStatus.ACQUIRING, "T": TargetStatus.TRACKED}
REFERENCE: Final = {"T": AngleReference.TRUE, "R": AngleReference.RELATIVE}


class Radar:
    """Decoders of the target sentences; their time of day gets its date from the same source's RMC or ZDA."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar

    def ttm(self, f: Fields) -> Readings:
        """A target by range and bearing. One unit letter holds for distance and speed; the course letter for course and speed."""
        time = f.time_only(13)
        return (
            _new_target_report(
                f.base,
                number=f.integer(0, 0, MAX_NUMBER),
                range_m=f.radar_distance(1, 9),
                bearing_deg=f.angle(2),
                bearing_reference=_reference(f, 3),
                speed_mps=f.radar_speed(4, 9),
                course_deg=f.angle(5),
                motion_reference=_reference(f, 6),
                reported_cpa_m=f.radar_distance(7, 9),
                reported_tcpa_s=_tcpa(f, 8),
                name=f.text(10),
                status=_status(f, 11),
                is_reference=f.letter(12, "R") == "R",
                time_of_day=time,
                time=self._calendar.moment(time, f.stamp),
                acquisition=f.letter(14, "AMR"),
            ),
        )

    def tll(self, f: Fields) -> Readings:
        """A target by latitude and longitude."""
        time = f.time_only(6)
        return (
            _new_target_report(
                f.base,
                number=f.integer(0, 0, MAX_NUMBER),
                position=f.position(1),
                name=f.text(5),
                time_of_day=time,
                time=self._calendar.moment(time, f.stamp),
                status=_status(f, 7),
                is_reference=f.letter(8, "R") == "R",
            ),
        )


def _reference(f: Fields, i: int) -> AngleReference | None:
    reference = REFERENCE.get(f.values[i])
    if reference is not None:
        return reference
    letter = f.letter(i, "TR")
    return REFERENCE[letter] if letter else None


def _status(f: Fields, i: int) -> TargetStatus | None:
    status = STATUS.get(f.values[i])
    if status is not None:
        return status
    letter = f.letter(i, "LQT")
    return STATUS[letter] if letter else None


def _tcpa(f: Fields, i: int) -> float | None:
    """Minutes to seconds. Beyond a day it is an overflow of the radar's: 24751376.1 is seen for a target lying still."""
    minutes = f.number(i)
    if minutes is None:
        return None
    if abs(minutes) > DAY_MINUTES:
        f.lose(i, "beyond 24 hours")
        return None
    return minutes * 60.0


def tlb(f: Fields) -> Readings:
    """Labels by target number; an empty label clears it."""
    if f.count < 2 or f.count % 2:
        f.lose(f.count - 1 if f.count else 0, "target numbers and labels do not come in pairs")
    labels: list[Reading] = []
    for i in range(0, f.count - 1, 2):
        number = _label_number(f, i)
        if number is not None:
            labels.append(_new_target_label(f.base, number=number, label=f.text(i + 1)))
    return tuple(labels)


def _label_number(f: Fields, i: int) -> int | None:
    """A target number; some senders write it as ``2.0``."""
    number = f.number(i, 0, MAX_NUMBER)
    if number is None:
        return None
    if number.is_integer():
        return int(number)
    f.lose(i, "not a whole number")
    return None


def osd(f: Fields) -> Readings:
    return (
        _new_radar_own_ship(
            f.base,
            heading_deg=f.angle(0),
            heading_valid=f.valid(1),
            course_deg=f.angle(2),
            course_reference=f.letter(3, "BMWRP"),
            speed_mps=f.radar_speed(4, 8),
            speed_reference=f.letter(5, "BMWRP"),
            set_deg=f.angle(6),
            drift_mps=f.radar_speed(7, 8),
        ),
    )


def rsd(f: Fields) -> Readings:
    """Cursor, markers and scale of the radar's screen. C course-up, H head-up, N north-up."""
    return (
        _new_radar_screen(
            f.base,
            origin1_range_m=f.radar_distance(0, 11),
            origin1_bearing_deg=f.angle(1),
            vrm1_m=f.radar_distance(2, 11),
            ebl1_deg=f.angle(3),
            origin2_range_m=f.radar_distance(4, 11),
            origin2_bearing_deg=f.angle(5),
            vrm2_m=f.radar_distance(6, 11),
            ebl2_deg=f.angle(7),
            cursor_range_m=f.radar_distance(8, 11),
            cursor_bearing_deg=f.angle(9),
            range_scale_m=f.radar_distance(10, 11),
            rotation=f.letter(12, "CHN"),
        ),
    )
