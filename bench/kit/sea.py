"""A busy sea as a session hears it: AIS ships on a spiral over sixty miles, radar targets close by, own ship moving."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from app.clock import ManualClock
from app.geo import Position, destination
from app.ports import Sink
from app.readings import (
    AisReport,
    AngleReference,
    Fix,
    FixQuality,
    Heading,
    Reading,
    TargetReport,
    TargetStatus,
    Velocity,
)
from app.units import NM, mps_from_knots

HOME = Position(33.2, 12.5)
TICK_S = 0.1
_OUTERMOST_M = 60 * NM
_AIS_PERIOD_TICKS = 50  # each ship every five seconds: 400 reports a second of 2,000 ships
_RADAR_PERIOD_TICKS = 20  # each target every two seconds, a turn of the antenna
_GOLDEN_ANGLE_DEG = 137.508


class Sea:
    """``ais`` ships and ``radar`` targets. ``fill`` says all of them once, ``speak`` what one tick's tenth second brings."""

    def __init__(self, clock: ManualClock, sink: Sink, ais: int, radar: int) -> None:
        self._clock, self._sink, self._ais, self._radar = clock, sink, ais, radar
        self._places = [
            destination(HOME, i * _GOLDEN_ANGLE_DEG % 360.0, _OUTERMOST_M * math.sqrt((i + 1) / max(ais, 1))) for i in range(ais)
        ]
        self._ticks = 0

    def fill(self) -> None:
        """Every target and own ship, once."""
        self._say(*(self._ship(i) for i in range(self._ais)), *(self._echo(i) for i in range(self._radar)), *self._own())

    def speak(self) -> int:
        """Move the clock on by one tick and say what came in meanwhile. Returns how many readings that were."""
        self._clock.advance(TICK_S)
        self._ticks += 1
        said = [*self._due(self._ais, _AIS_PERIOD_TICKS, self._ship), *self._due(self._radar, _RADAR_PERIOD_TICKS, self._echo)]
        said.append(Heading(source="GYRO", stamp=self._clock.stamp(), sentence="HDT", true_deg=184.0))
        if self._ticks % 10 == 0:
            said.extend(self._own())
        self._say(*said)
        return len(said)

    def _say(self, *readings: Reading) -> None:
        for reading in readings:
            self._sink.reading(reading)

    def _due(self, count: int, period: int, make: Callable[[int], Reading]) -> Iterator[Reading]:
        each = math.ceil(count / period)
        return (make((self._ticks * each + i) % count) for i in range(each))

    def _own(self) -> tuple[Reading, Reading]:
        stamp = self._clock.stamp()
        position = destination(HOME, 184.0, mps_from_knots(9.0) * TICK_S * self._ticks)
        fix = Fix(source="GPS 1", stamp=stamp, sentence="GGA", position=position, valid=True, quality=FixQuality.GPS)
        return fix, Velocity(source="GPS 1", stamp=stamp, sentence="VTG", sog_mps=mps_from_knots(9.0), cog_deg=184.0, valid=True)

    def _ship(self, i: int) -> AisReport:
        """One in ten is fast; all go on along their courses from the place on the spiral."""
        knots, course = (25.0 if i % 10 == 0 else float(i % 14)), i * 7 % 360.0
        return AisReport(
            source="AIS",
            stamp=self._clock.stamp(),
            sentence="VDM",
            mmsi=f"{247_000_000 + i}",
            message_type=1,
            ais_class="A",
            position=destination(self._places[i], course, mps_from_knots(knots) * TICK_S * self._ticks),
            sog_mps=mps_from_knots(knots),
            cog_deg=course,
            heading_deg=course,
        )

    def _echo(self, i: int) -> TargetReport:
        return TargetReport(
            source="RADAR 1",
            stamp=self._clock.stamp(),
            sentence="TTM",
            number=i,
            range_m=(1.0 + i / 10) * NM,
            bearing_deg=i * 3.6,
            bearing_reference=AngleReference.TRUE,
            motion_reference=AngleReference.TRUE,
            speed_mps=6.0,
            course_deg=i * 3.6,
            status=TargetStatus.TRACKED,
        )
