"""Measures the main window, drawn offscreen: one frame with 2,000 AIS ships and 100 radar targets, tick and painting.

    python bench/window.py [--seconds 4]

A frame is what the timer does ten times a second: the station's tick, everything that the window makes of it, and painting
what changed; its cost is the processor time of the main thread. Every ship has its name. With the chart at 60 NM every target is
in sight and each tab of the work panel is measured open, then the painting of the chart alone, north-up and head-up under a
heading that yaws; at 12 NM, the range at start, the chart shows one in twenty-five. Frames come
every tenth of a second as on the bridge, for panels follow only every fifth; a row takes ``--seconds``.
Beside it in the same run: the same window at an empty sea, and plain pyqtgraph showing as many moving points with a course
line each (one ScatterPlotItem and one PlotCurveItem, the quickest way that it has) and nothing else.
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pyqtgraph
from kit.measure import collected, conditions, ms, quantile, show
from kit.sea import Sea
from PySide6.QtWidgets import QApplication

from app.cli.wiring import Plan, build_station
from app.clock import ManualClock
from app.config import Screen, Settings, Ship
from app.readings import AisReport
from app.rescue.entries import CaseOpened, CasePob, CasePosition, LogLine, PobKind
from app.station import Station
from app.watch.frame import Mode
from ui.application import open_window
from ui.chart.mode import ChartMode, Orientation
from ui.qtapp import make_application
from ui.window import MainWindow

START = datetime(2026, 6, 14, tzinfo=UTC)
AIS, RADAR = 2000, 100
ALL_IN_SIGHT_NM, AT_START_NM = 60.0, 12.0
SIZE = (1366, 768)
WARM_UP, LONGEST_S = 2, 4.0
FEWEST = 5  # frames of a row, on a machine that has much else to do
BUDGET_S = 0.100
LOG_LINES = 300
WAIT_S = 30.0
YAW_DEG = 1.5


def main() -> None:
    parser = argparse.ArgumentParser(description="The main window, drawn offscreen")
    parser.add_argument("--seconds", type=float, default=LONGEST_S, help="of each row, ten frames a second")
    seconds = parser.parse_args().seconds
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    conditions("PySide6-Essentials", "pyqtgraph", "numpy")
    plain = _plain_pyqtgraph(app, seconds)
    rows = [_row("plain pyqtgraph, points and lines alone", plain, plain)]
    for ais, radar, range_nm, tabs in (
        (0, 0, AT_START_NM, ("Cases",)),
        (AIS, RADAR, AT_START_NM, ("Cases", "Log")),
        (AIS, RADAR, ALL_IN_SIGHT_NM, ()),
    ):
        rows.extend(_row(what, times, plain) for what, times in _windows(app, ais, radar, range_nm, tabs, seconds))
    headings = ("one frame", "frames", "median", "p90", "p99 (worst)", "median of 100 ms", "against plain pyqtgraph")
    show(
        f"Main window, {SIZE[0]} x {SIZE[1]}, offscreen",
        headings,
        rows,
        (f"{LOG_LINES} log lines, three open cases.",),
    )


def _row(what: str, times: Sequence[float], plain: Sequence[float]) -> tuple[str, ...]:
    median = statistics.median(times)
    against = f"{median / statistics.median(plain):.1f} x"
    return (
        what,
        str(len(times)),
        ms(median),
        ms(quantile(times, 0.9)),
        ms(quantile(times, 0.99)),
        f"{median / BUDGET_S:.0%}",
        against,
    )


def _windows(
    app: QApplication, ais: int, radar: int, range_nm: float, tabs: Sequence[str], seconds: float
) -> list[tuple[str, list[float]]]:
    """Seconds of each frame of a window on this sea, with each of these tabs (all if there are none) open."""
    with tempfile.TemporaryDirectory() as name:
        clock = ManualClock(START)
        screen = Screen(range_nm=range_nm)
        settings = Settings(ship=Ship(name="AURORA", case_prefix="AUR"), screen=screen)
        station = build_station(Plan(Mode.LIVE, settings, clock, (), Path(name)))
        _write_log(station)
        sea = Sea(clock, station.session.sink, ais, radar)
        sea.fill()
        _name_all(station, clock, ais)
        window = open_window(station, "dusk")
        window.bridge.stop()  # ticked by hand below
        window.resize(*SIZE)
        window.show()
        found = []
        for tab in tabs or window.panel.titles:
            window.panel.show_tab(tab)
            times = _frames(lambda: _frame(app, window), sea.speak, seconds)
            found.append((f"{ais:,} AIS + {radar} radar, {range_nm:g} NM, {tab}", times))
        if not tabs:
            found += _chart_alone(app, window, sea, seconds)
        _must_show(window, ais + radar)
        window.close()
        station.close()
    return found


def _chart_alone(app: QApplication, window: MainWindow, sea: Sea, seconds: float) -> list[tuple[str, list[float]]]:
    """Painting of the chart and nothing else, all targets in sight."""
    chart, found, step = window.chart.chart, [], 0

    def between() -> None:
        nonlocal step
        sea.speak()
        window.bridge.tick()
        app.processEvents()
        step += 1
        own = chart.scene.frame.own
        yawing = replace(own, heading_deg=replace(own.heading_deg, value=184.0 + YAW_DEG * math.sin(step / 6)))
        chart.show_scene(replace(chart.scene, frame=replace(chart.scene.frame, own=yawing)))

    for orientation in (Orientation.NORTH, Orientation.HEAD):
        chart.use_mode(ChartMode(orientation))
        found.append((f"the chart's painting alone, {orientation} up", _frames(chart.repaint, between, seconds)))
    return found


def _name_all(station: Station, clock: ManualClock, ais: int) -> None:
    for i in range(ais):
        static = AisReport(
            source="AIS", stamp=clock.stamp(), sentence="VDM", mmsi=f"{247_000_000 + i}", message_type=5, name=f"SHIP {i}"
        )
        station.session.sink.reading(static)


def _frames(draw: Callable[[], None], between: Callable[[], object], seconds: float) -> list[float]:
    """Seconds of the main thread for each frame, drawn after what comes ``between`` frames."""
    times: list[float] = []
    with collected():
        end = time.monotonic() + seconds
        for _ in range(WARM_UP):
            between()
            draw()
        while (start := time.monotonic()) < end or len(times) < FEWEST:
            between()
            began = time.thread_time()
            draw()
            times.append(time.thread_time() - began)
            time.sleep(max(0.0, start + BUDGET_S - time.monotonic()))
    return times


def _frame(app: QApplication, window: MainWindow) -> None:
    window.bridge.tick()
    app.processEvents()


def _must_show(window: MainWindow, targets: int) -> None:
    shown = len(window.bridge.frame.targets)
    if shown != targets:
        raise SystemExit(f"{shown} targets in the frame instead of {targets}: nothing measured")


def _write_log(station: Station) -> None:
    """Three open cases and a log of some length."""
    station.sign_on("2/O")
    book = station.logbook
    for i in range(3):
        number, at = f"AUR-26-{i + 1:03d}", START - timedelta(hours=3 - i)
        book.write(CaseOpened(number=number, information_source="Alarm Phone"), subject=number, happened=at)
        book.write(CasePosition(lat=33.0 + 0.1 * i, lon=12.4, source="Alarm Phone"), subject=number, happened=at)
        book.write(CasePob(pob_kind=PobKind.REPORTED, total=70, source="Alarm Phone"), subject=number, happened=at)
    for i in range(LOG_LINES):
        at = START - timedelta(minutes=i)
        receipt = book.write(LogLine(text=f"Line {i}: calm sea, nothing in sight."), happened=at, urgent=False)
    receipt.wait(WAIT_S)
    book.poll()


def _plain_pyqtgraph(app: QApplication, seconds: float) -> list[float]:
    """What the drawing library alone takes for as many points that move and as many short lines."""
    rng = np.random.default_rng(1)
    xy = rng.uniform(-60.0, 60.0, (AIS + RADAR, 2))
    course = rng.uniform(0.0, 2 * np.pi, AIS + RADAR)
    step = np.column_stack((np.sin(course), np.cos(course)))
    plot = pyqtgraph.PlotWidget()
    plot.setRange(xRange=(-60, 60), yRange=(-60, 60))
    plot.disableAutoRange()
    points = pyqtgraph.ScatterPlotItem(symbol="t", size=10, pen=None)
    lines = pyqtgraph.PlotCurveItem(connect="pairs")
    plot.addItem(points)
    plot.addItem(lines)
    plot.resize(*SIZE)
    plot.show()
    moved = 0.0

    def draw() -> None:
        nonlocal moved
        moved += 0.01
        at = xy + moved * step
        points.setData(at[:, 0], at[:, 1])
        both = np.stack((at, at + 2 * step), axis=1).reshape(-1, 2)
        lines.setData(both[:, 0], both[:, 1])
        app.processEvents()

    times = _frames(draw, lambda: None, seconds)
    plot.close()
    return times


if __name__ == "__main__":
    main()
