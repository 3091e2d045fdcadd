"""Measures whether the program grows in an hour at sea: 2,000 AIS ships and 100 radar targets, the window painted.

    python bench/memory.py [--minutes 60] [--speed 20] [--what]

The hour goes by as fast as it can, with every frame what a tenth of a second would bring at ``--speed`` times: two seconds at
20 times, six at 60 (``--minutes 1440 --speed 60`` is a day and a night at 60 times). A frame: tick, panels, painting offscreen,
all tabs in turn, a target chosen now and then. Every minute twenty ships sail out of range and twenty that were never heard
come instead, and two radar numbers are given to other targets; three ships at a time come close and go, so that alarms come and
are acknowledged; somebody writes a line. What is in the log stays in memory by design (last column: its entries); what else
grows is a leak. The yardsticks are the same process after its first ten minutes, and a process that only shows as many points
by pyqtgraph.

``--what`` says, with tracemalloc, which lines of the program hold more at the end than half-way; three times as slow.
"""

from __future__ import annotations

import argparse
import gc
import math
import os
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kit.measure import conditions, show
from kit.sea import HOME
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.cli.wiring import Plan, build_station
from app.clock import ManualClock
from app.config import Screen, Settings, Ship
from app.geo import Position
from app.ports import Sink
from app.readings import AisReport, AngleReference, Fix, FixQuality, Heading, Reading, TargetReport, TargetStatus, Velocity
from app.rescue.entries import CaseOpened, CasePosition, LogLine
from app.station import Station
from app.units import NM, mps_from_knots
from app.watch.frame import Mode
from ui.application import open_window
from ui.qtapp import make_application
from ui.window import MainWindow

START: Final = datetime(2026, 6, 14, tzinfo=UTC)
AIS, RADAR, CLOSE_BY = 2000, 100, 3
STEP_S: Final = 2.0
FRAMES_A_SECOND: Final = 10
PLAIN: Final = """
import numpy, pyqtgraph
from pathlib import Path
app = pyqtgraph.mkQApp()
plot = pyqtgraph.PlotWidget()
points = pyqtgraph.ScatterPlotItem(symbol="t", size=10)
plot.addItem(points)
plot.resize(1366, 768)
plot.show()
at = numpy.random.default_rng(1).uniform(-60, 60, (%d, 2))
for i in range(100):
    points.setData(at[:, 0] + i / 100, at[:, 1])
    app.processEvents()
print(int(Path("/proc/self/statm").read_text().split()[1]))
"""
AIS_EVERY_S, RADAR_EVERY_S, STATIC_EVERY_S = 5, 3, 61  # odd: every ship has her turn among the even seconds
CHURN: Final = 20
SETTLED: Final = 1 / 6
_GOLDEN_ANGLE_DEG: Final = 137.508


class PassingSea:
    """Ships that come and go. ``step`` says what two seconds bring."""

    def __init__(self, clock: ManualClock, sink: Sink) -> None:
        self._clock, self._sink = clock, sink
        self._second = 0
        self._first = 0  # the ship that is there longest: each minute some before it are gone and as many behind it new
        self._radar_first = 0

    def step(self) -> None:
        self._clock.advance(STEP_S)
        self._second += round(STEP_S)
        n = self._second
        if n % 60 == 0:
            self._first += CHURN
            self._radar_first += 2
        for i in range(self._first, self._first + AIS):
            if (i + n) % AIS_EVERY_S == 0:
                self._say(self._position(i))
            if (i + n) % STATIC_EVERY_S == 0:
                self._say(self._static(i))
        for i in range(self._radar_first, self._radar_first + RADAR):
            if (i + n) % RADAR_EVERY_S == 0:
                self._say(self._echo(i))
        for i in range(CLOSE_BY):
            self._say(self._passer(i))
        self._own()

    def _say(self, reading: Reading) -> None:
        self._sink.reading(reading)

    def _own(self) -> None:
        stamp, knots = self._clock.stamp(), mps_from_knots(9.0)
        here = _flat(HOME, 184.0, knots * self._second)
        self._say(Fix(source="GPS 1", stamp=stamp, sentence="GGA", position=here, valid=True, quality=FixQuality.GPS))
        self._say(Velocity(source="GPS 1", stamp=stamp, sentence="VTG", sog_mps=knots, cog_deg=184.0, valid=True))
        self._say(Heading(source="GYRO", stamp=stamp, sentence="HDT", true_deg=(184.0 + self._second % 7) % 360))

    def _position(self, i: int) -> AisReport:
        knots, course = float(i % 14), i * 7 % 360.0
        place = _flat(HOME, i * _GOLDEN_ANGLE_DEG % 360.0, (2 + i % 58) * NM)
        return self._report(i, _flat(place, course, mps_from_knots(knots) * (self._second % 3600)), knots, course)

    def _passer(self, i: int) -> AisReport:
        """On a line across own bow, there again every ten minutes under another number."""
        turn, gone = divmod(self._second + 200 * i, 600)
        own = _flat(HOME, 184.0, mps_from_knots(9.0) * self._second)
        knots = 20.0
        place = _flat(own, 90.0, mps_from_knots(knots) * (300.0 - gone))
        return self._report(900_000 + 10 * turn + i, place, knots, 270.0)

    def _report(self, i: int, place: Position, knots: float, course: float) -> AisReport:
        return AisReport(
            source="AIS",
            stamp=self._clock.stamp(),
            sentence="VDM",
            mmsi=f"{247_000_000 + i}",
            message_type=1,
            ais_class="A",
            position=place,
            sog_mps=mps_from_knots(knots),
            cog_deg=course,
            heading_deg=course,
        )

    def _static(self, i: int) -> AisReport:
        return AisReport(
            source="AIS", stamp=self._clock.stamp(), sentence="VDM", mmsi=f"{247_000_000 + i}", message_type=5, name=f"SHIP {i}"
        )

    def _echo(self, i: int) -> TargetReport:
        """Numbers 0 to 99 as a radar gives them, again and again to other targets."""
        return TargetReport(
            source="RADAR 1",
            stamp=self._clock.stamp(),
            sentence="TTM",
            number=i % 100,
            range_m=(1.5 + i % 100 / 10) * NM,
            bearing_deg=(i * 37 + self._second / 60) % 360.0,
            bearing_reference=AngleReference.TRUE,
            motion_reference=AngleReference.TRUE,
            speed_mps=6.0,
            course_deg=i * 3.6 % 360,
            status=TargetStatus.TRACKED,
        )


def _flat(start: Position, course_deg: float, metres: float) -> Position:
    """Near enough, and fifty times as quick as on the ellipsoid."""
    course = math.radians(course_deg)
    north, east = metres * math.cos(course), metres * math.sin(course)
    return Position(start.lat + north / 60 / NM, start.lon + east / 60 / NM / math.cos(math.radians(start.lat)))


@dataclass(frozen=True, slots=True)
class Sample:
    minute: float
    rss_mb: float
    threads: int
    files: int
    objects: int
    targets: int
    alerts: int
    widgets: int
    entries: int


def main() -> None:
    parser = argparse.ArgumentParser(description="Does the program grow in an hour?")
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--speed", type=int, default=20, help="times as fast, ten frames a second; a multiple of 20")
    parser.add_argument("--what", action="store_true", help="say which lines hold more and more (slow)")
    asked = parser.parse_args()
    parts, odd = divmod(asked.speed, round(STEP_S) * FRAMES_A_SECOND)
    if odd or parts < 1:
        parser.error(f"--speed {asked.speed} is no multiple of {round(STEP_S) * FRAMES_A_SECOND}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    conditions("PySide6-Essentials")
    with tempfile.TemporaryDirectory() as name:
        clock = ManualClock(START)
        settings = Settings(ship=Ship(name="AURORA", case_prefix="AUR"), screen=Screen(range_nm=60.0, sound=False))
        station = build_station(Plan(Mode.LIVE, settings, clock, (), Path(name) / "missions" / "m1"))
        sea = PassingSea(clock, station.session.sink)
        window = open_window(station, "dusk")
        window.bridge.stop()  # ticked by hand
        window.resize(1366, 768)
        window.show()
        began, steps = time.monotonic(), round(asked.minutes * 60 / STEP_S / parts)
        samples, growth = _run(app, window, station, sea, steps, parts, asked.what)
        took = time.monotonic() - began
        window.close()
        station.close()
    _show(samples, steps, parts, took)
    for line in growth:
        print(line)


def _run(
    app: QApplication, window: MainWindow, station: Station, sea: PassingSea, steps: int, parts: int, what: bool
) -> tuple[list[Sample], list[str]]:
    samples: list[Sample] = []
    early: tracemalloc.Snapshot | None = None
    _open_case(station)
    if what:
        tracemalloc.start()
    marks = {round(steps * share) for share in (SETTLED, 0.25, 0.5, 0.75, 1.0)}
    for step in range(1, steps + 1):
        for _ in range(parts):
            sea.step()
        window.bridge.tick()
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the loop of the program would
        _people(window, station, step)
        if step in marks:
            if what and step == round(steps * 0.5):
                early = tracemalloc.take_snapshot()
            samples.append(_sample(station, step * parts))
            print(f"minute {samples[-1].minute:,.0f}: {samples[-1].rss_mb:.0f} MB", file=sys.stderr, flush=True)
    return samples, _growth(early) if early is not None else []


def _open_case(station: Station) -> None:
    station.sign_on("2/O")
    case = "AUR-26-001"
    station.logbook.write(CaseOpened(number=case, information_source="Alarm Phone"), subject=case, happened=START)
    station.logbook.write(CasePosition(lat=33.0, lon=12.4, source="Alarm Phone"), subject=case, happened=START)


def _people(window: MainWindow, station: Station, step: int) -> None:
    """What an officer does meanwhile."""
    bridge, titles = window.bridge, window.panel.titles
    if step % 15 == 0:
        window.panel.show_tab(titles[step // 15 % len(titles)])
    if step % 10 == 0:
        targets = bridge.frame.targets
        bridge.select(targets[step * 7 % len(targets)].id if step % 20 else None)
    if step % 30 == 0:
        station.logbook.write(LogLine(text=f"Line {step}: nothing in sight."))
    for alert in bridge.frame.alerts[:3]:
        if step % 5 == 0:
            bridge.acknowledge(alert.id)


def _sample(station: Station, step: int) -> Sample:
    gc.collect()
    return Sample(
        minute=step * STEP_S / 60,
        rss_mb=_rss_mb(),
        threads=threading.active_count(),
        files=len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else 0,  # noqa: PTH208
        objects=len(gc.get_objects()),
        targets=len(station.frame.targets),
        alerts=len(station.frame.alerts),
        widgets=len(QApplication.allWidgets()),
        entries=station.state.seq,
    )


def _rss_mb() -> float:
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return float("nan")
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _growth(early: tracemalloc.Snapshot) -> list[str]:
    gc.collect()
    here = (tracemalloc.Filter(False, tracemalloc.__file__), tracemalloc.Filter(False, __file__))
    late = tracemalloc.take_snapshot().filter_traces(here)
    return [str(stat) for stat in late.compare_to(early.filter_traces(here), "lineno")[:25]]


def _plain_mb() -> float:
    """What a process takes that shows as many points by pyqtgraph and does nothing else."""
    told = subprocess.run([sys.executable, "-c", PLAIN % (AIS + RADAR)], check=True, stdout=subprocess.PIPE, text=True).stdout
    return int(told) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _show(samples: list[Sample], steps: int, parts: int, took: float) -> None:
    rows = [
        (
            f"{s.minute:.0f}",
            f"{s.rss_mb:.0f} MB",
            f"{s.rss_mb - samples[0].rss_mb:+.1f} MB",
            *(f"{value:,}" for value in (s.threads, s.files, s.objects, s.widgets, s.targets, s.alerts, s.entries)),
        )
        for s in samples
    ]
    headings = ("minute", "memory", "since the first", "threads", "files", "objects", "widgets", "targets", "alerts", "log entries")
    plain = _plain_mb()
    notes = (
        f"{steps:,} frames in {took:.0f} s, {1000 * took / steps:.0f} ms each with what brings them about.",
        f"A process that shows as many points by pyqtgraph and nothing else takes {plain:.0f} MB: "
        f"{samples[-1].rss_mb / plain:.1f} times that in the end.",
    )
    show(f"{samples[-1].minute:g} minutes at sea, {parts * STEP_S:g} seconds with each frame", headings, rows, notes)


if __name__ == "__main__":
    main()
