"""TTD: radar targets packed into bits (IEC 61162-1 ed. 6, 8.3.93; layout as in SwiftNMEA's ``Radar.swift``).

Structures follow one another until fewer than 42 bits are left. Protocol 0 is a target, protocol 1 its CPA and TCPA.
"""

from __future__ import annotations

from typing import Final

from app.readings import AngleReference, Reading, TargetReport, TargetStatus
from app.units import KNOT, NM
from devices.making import reading_maker
from devices.nmea_fields import Fields
from devices.nmea_sixbit import bits_of

_new_target_report = reading_maker(TargetReport)

_TARGET_BITS: Final = 90
_APPROACH_BITS: Final = 42
_NO_ANGLE: Final = 4095
_NO_HEADING: Final = 4094
_NO_DISTANCE: Final = 16_383
_NO_TCPA: Final = 8191
"""The standard says -8192; a Raymarine in service sends +8191. Neither is a time anybody means."""

_STATUS: Final = {
    0: TargetStatus.NONE,
    1: TargetStatus.ACQUIRING,
    2: TargetStatus.LOST,
    4: TargetStatus.TRACKED,
    6: TargetStatus.DANGEROUS,
    7: TargetStatus.DANGEROUS_ACKNOWLEDGED,
}


class _Bits:
    """Reads whole numbers off the front of a bit string."""

    def __init__(self, number: int, length: int) -> None:
        self._number, self.left = number, length

    def peek(self, width: int) -> int:
        return self._number >> (self.left - width) & (1 << width) - 1

    def take(self, width: int) -> int:
        value = self.peek(width)
        self.left -= width
        return value


def ttd(f: Fields) -> tuple[Reading, ...]:
    """One ``TargetReport`` for each structure; total and number of the sentences are hexadecimal."""
    f.hexadecimal(0, 0xFF)
    f.hexadecimal(1, 0xFF)
    f.integer(2, 0, 9)
    fill = f.integer(4, 0, 5)
    if fill is None and not f.is_empty(4):
        return ()
    try:
        bits = _Bits(*bits_of(f.values[3], fill or 0))
    except ValueError as error:
        f.lose(3, str(error))
        return ()
    reports: list[Reading] = []
    while bits.left >= _APPROACH_BITS:
        protocol = bits.peek(2)
        if protocol == 0 and bits.left >= _TARGET_BITS:
            reports.append(_target(f, bits))
        elif protocol == 1:
            reports.append(_approach(f, bits))
        else:
            f.lose(3, f"protocol {protocol} with {bits.left} bits left")
            break
    return tuple(reports)


def _target(f: Fields, bits: _Bits) -> TargetReport:
    bits.take(2)
    number, bearing, speed, course = bits.take(10), bits.take(12), bits.take(12), bits.take(12)
    heading, status, test, distance = bits.take(12), bits.take(3), bits.take(1), bits.take(14)
    relative, water, _, correlation = bits.take(1), bits.take(1), bits.take(2), bits.take(8)
    return _new_target_report(
        f.base,
        number=number or None,
        bearing_deg=_angle(bearing),
        bearing_reference=AngleReference.TRUE,
        speed_mps=None if speed == _NO_ANGLE else speed / 10 * KNOT,
        course_deg=_angle(course),
        motion_reference=AngleReference.RELATIVE if relative else AngleReference.TRUE,
        heading_deg=None if heading == _NO_HEADING else _angle(heading),
        is_ais=heading != _NO_ANGLE,
        status=_STATUS.get(status),
        test=bool(test),
        range_m=None if distance == _NO_DISTANCE else distance / 100 * NM,
        stabilised="water" if water else "ground",
        correlation=correlation,
    )


def _angle(tenths: int) -> float | None:
    """Tenths of a degree; 4095 is not available and all from 360.0 up is no direction."""
    return tenths / 10 if tenths < 3600 else None


def _approach(f: Fields, bits: _Bits) -> TargetReport:
    bits.take(2)
    number, cpa, raw_tcpa, _ = bits.take(10), bits.take(14), bits.take(14), bits.take(2)
    tcpa = raw_tcpa - 16_384 if raw_tcpa >= 8192 else raw_tcpa
    return _new_target_report(
        f.base,
        number=number or None,
        reported_cpa_m=None if cpa == _NO_DISTANCE else cpa / 100 * NM,
        reported_tcpa_s=None if abs(tcpa) >= _NO_TCPA else tcpa / 100 * 60.0,
    )
