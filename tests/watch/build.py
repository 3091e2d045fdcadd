"""Readings made by hand for tests of the watch, and a bridge that plays them second by second."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Any

from app.clock import ManualClock, Stamp
from app.config import Device, Settings
from app.geo import Position
from app.readings import (
    AisReport,
    AngleReference,
    Fix,
    FixQuality,
    Heading,
    LinkPhase,
    LinkState,
    Reading,
    TargetReport,
    TargetStatus,
    Velocity,
)
from app.units import NM, mps_from_knots
from app.watch.frame import Alert, Frame, Mode, Target
from app.watch.session import Session

START = datetime(2026, 6, 14, 2, 38, tzinfo=UTC)
HOME = Position(33.2, 12.5)


def stamp(seconds: float = 0.0) -> Stamp:
    return Stamp(START + timedelta(seconds=seconds), 1000.0 + seconds)


def settings(**changes: Any) -> Settings:
    devices = (
        Device(name="GPS 1", kind="serial", port="/dev/a", priority=10),
        Device(name="GPS 2", kind="serial", port="/dev/b", priority=20),
    )
    return Settings(**({"device": devices} | changes))


def fix(at: Stamp, source: str = "GPS 1", position: Position | None = HOME, **changes: Any) -> Fix:
    given: dict[str, Any] = {"sentence": "GGA", "valid": position is not None, "quality": FixQuality.GPS}
    if position is None:
        given["quality"] = FixQuality.INVALID
    return Fix(source=source, stamp=at, position=position, **(given | changes))


def motion(at: Stamp, knots: float | None, course: float | None, source: str = "GPS 1") -> Velocity:
    return Velocity(
        source=source,
        stamp=at,
        sentence="VTG",
        sog_mps=None if knots is None else mps_from_knots(knots),
        cog_deg=course,
        valid=True,
    )


def heading(at: Stamp, degrees: float | None, source: str = "GYRO", **changes: Any) -> Heading:
    return Heading(source=source, stamp=at, **({"sentence": "HDT", "true_deg": degrees} | changes))


def ais(at: Stamp, mmsi: str = "247123456", **changes: Any) -> AisReport:
    given: dict[str, Any] = {"message_type": 1, "sentence": "VDM", "ais_class": "A"}
    return AisReport(source="AIS", stamp=at, mmsi=mmsi, **(given | changes))


def ttm(at: Stamp, number: int = 7, miles: float | None = 2.0, bearing: float | None = 90.0, **changes: Any) -> TargetReport:
    given: dict[str, Any] = {
        "sentence": "TTM",
        "range_m": None if miles is None else miles * NM,
        "bearing_deg": bearing,
        "bearing_reference": AngleReference.TRUE,
        "motion_reference": AngleReference.TRUE,
        "speed_mps": 0.0,
        "course_deg": 0.0,
        "status": TargetStatus.TRACKED,
    }
    return TargetReport(source="RADAR 1", stamp=at, number=number, **(given | changes))


def link(at: Stamp, phase: LinkPhase, source: str = "GPS 1", reason: str = "") -> LinkState:
    return LinkState(source=source, stamp=at, phase=phase, reason=reason)


class Bridge:
    """A session with a clock of its own; ``own()`` gives a fix and a motion, ``play`` ticks while time goes on."""

    def __init__(self, mode: Mode = Mode.LIVE, given: Settings | None = None, recorder: Any = None) -> None:
        self.clock = ManualClock(START)
        # The thread's own time: another program on the same processor must not fail a test of the tick's budget.
        self.session = Session(self.clock, given or settings(), mode, recorder, stopwatch=time.thread_time)
        self.position = HOME
        self.frame: Frame = self.session.tick()

    def now(self) -> Stamp:
        return self.clock.stamp()

    def say(self, *readings: Reading | LinkState) -> None:
        for reading in readings:
            if isinstance(reading, LinkState):
                self.session.sink.link(reading)
            else:
                self.session.sink.reading(reading)

    def own(self, knots: float = 0.0, course: float | None = 0.0, source: str = "GPS 1") -> None:
        self.say(fix(self.now(), source, self.position), motion(self.now(), knots, course, source))

    def tick(self, after_s: float = 0.0) -> Frame:
        self.clock.advance(after_s)
        self.frame = self.session.tick()
        return self.frame

    def target(self, target_id: str) -> Target:
        return next(t for t in self.frame.targets if t.id == target_id)

    def alert(self, alert_id: str) -> Alert | None:
        return next((a for a in self.frame.alerts if a.id == alert_id), None)
