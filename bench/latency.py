"""Measures how long it takes from the bytes at a port to the picture and to the disk, on a quiet and on a shouting bridge.

    python bench/latency.py [--seconds 20]          (not under 6)

The whole program as it runs at sea, drawn offscreen: ten pseudo terminals that another process writes to
(``kit/full_bridge.py``), a thread per port, the recorder, the window with its chart of 12 NM. A full bridge says a hundred
sentences a second of 400 ships and 30 radar targets; ten wires of 38,400 baud carry some 700, so that ten and fifty times as
many are what a network may bring. The busy sea has 2,000 ships and 100 radar targets, all in sight at 60 NM.

To picture: from just before the bytes of a sentence are written until the window has painted what it says, the heading in the
strip or a ship at her new place on the chart (``object_at``, after the round of painting that put her there); one that a newer
one overtook counts until that is painted. To disk: until the recorder has committed the line, with fsync; polled every 4 ms.
Sentences come at moments that have nothing to do with those of the tick. The yardstick in the same run is the time between two
ticks, 100 ms: half of it is waited for on average. Processor time is that of the program, all threads; idle is ten open ports
that say nothing. "Slow disk": every commit and fsync takes 0.2 s longer. "Window frozen": the main thread stands still once, for
3 s; what is shown then is as late as that, and left out of the goal. Lost are sentences that a port took and the recording lacks.
The age of the heading as it is shown is held against the moment at which its sentence was written, with each tick.
"""

from __future__ import annotations

import argparse
import bisect
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import sqlalchemy as sa
from kit.busy import RADAR, SHIPS
from kit.full_bridge import BAUD, FIRST_PROBE_S, HEADING, PORTS, PROBE_MMSI, SHIP, SPOTS, heading, spot
from kit.measure import conditions, ms, quantile, show
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from app.cli.running import run_station
from app.cli.wiring import Plan, build_station, device_sources
from app.clock import SystemClock
from app.config import Device, DeviceKind, Screen, Settings
from app.geo import range_bearing
from app.readings import RawLine
from app.watch.frame import Mode
from db.recordings import open_recordings
from ui.chart.view import ChartView
from ui.valuecell import ValueCell
from ui.window import MainWindow

BENCH = Path(__file__).resolve().parent
WARM_UP_TICKS = 20
AFTER_S = 1.0
POLL_S = 0.004
GOAL_S = 0.250


@dataclass(frozen=True, slots=True)
class Bridge:
    """``factor``: how often each sentence of ``kit.busy`` is said within its second; 0: nothing is. ``slow_s``: how much longer
    each commit and fsync takes; ``frozen_s``: how long the main thread stands still, once, half-way."""

    name: str
    factor: int
    ships: int = SHIPS
    radar: int = RADAR
    range_nm: float = 12.0
    slow_s: float = 0.0
    frozen_s: float = 0.0


BRIDGES = (
    Bridge("idle", 0),
    Bridge("1 x", 1),
    Bridge("10 x", 10),
    Bridge("50 x", 50),
    Bridge("busy sea", 1, 2000, 100, 60.0),
    Bridge("10 x, slow disk", 10, slow_s=0.2),
    Bridge("10 x, window frozen", 10, frozen_s=3.0),
)


def main() -> None:
    parser = argparse.ArgumentParser(description="Port to picture and port to disk")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--row", choices=[bridge.name for bridge in BRIDGES], help="measure this one alone, as JSON")
    asked = parser.parse_args()
    if asked.row is not None:
        bridge = next(bridge for bridge in BRIDGES if bridge.name == asked.row)
        print(json.dumps(Row(bridge, asked.seconds).run()))
        return
    conditions("PySide6-Essentials", "pyserial", "SQLAlchemy")
    pictures, others, worst = [], [], 0.0
    for bridge in BRIDGES:
        found = _measured(bridge.name, asked.seconds)
        pictures += [_picture(f"{bridge.name}: {kind}", found[kind]) for kind in (HEADING, SHIP) if found[kind]]
        others.append(_words(bridge.name, found))
        worst = max([worst, *(0.0 if bridge.frozen_s else quantile(found[kind], 0.99) for kind in (HEADING, SHIP) if found[kind])])
    goal = "met" if worst < GOAL_S else "NOT met"
    show(
        "From the bytes at a port to the picture",
        ("bridge", "probes", "median", "p90", "p99", "worst"),
        pictures,
        (f"Goal: under {GOAL_S * 1000:.0f} ms at the 99th percentile, which of so few probes is the worst or next to it: {goal}.",),
    )
    show(
        "To the disk, and what it takes",
        ("bridge", "sentences/s", "lost", "disk, median", "disk, p99", "age shown, off by at most", "processor", "slow ticks"),
        others,
        ("Slow ticks: later than 150 ms after the last.",),
    )


def _measured(name: str, seconds: float) -> dict[str, Any]:
    """One row, in a process of its own: nothing of the row before is in its memory."""
    command = [sys.executable, __file__, "--row", name, "--seconds", str(seconds)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{name} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _words(name: str, found: dict[str, Any]) -> tuple[str, ...]:
    lost = [f"{found[what]} {what}" for what in ("refused", "dropped", "lost", "unseen") if found[what]]
    return (
        ", ".join([name, *lost]),
        f"{found['sentences'] / found['took']:,.0f}",
        f"{found['missing']:,}",
        *(ms(quantile(found["disk"], share)) if found["disk"] else "" for share in (0.5, 0.99)),
        f"{1000 * found['age_off']:.0f} ms" if found["age_off"] is not None else "",
        f"{found['processor']:.0%}",
        f"{found['slow']} of {found['ticks']}",
    )


def _picture(what: str, times: Sequence[float]) -> tuple[str, ...]:
    return (what, str(len(times)), *(f"{1000 * quantile(times, share):.0f} ms" for share in (0.5, 0.9, 0.99, 1.0)))


class Row:
    """One bridge in one process: the program, its window, and who writes to its ports."""

    def __init__(self, bridge: Bridge, seconds: float) -> None:
        self._bridge, self._seconds = bridge, seconds
        self._painted: dict[str, list[tuple[float, int]]] = {HEADING: [], SHIP: []}
        self._fresh: dict[str, int] = {}
        self._heard: list[tuple[bytes, int]] = []  # lines of the probe's port, each with its place in the recording
        self._lines = 0
        self._lock = threading.Lock()
        self._on_disk: list[tuple[float, int]] = []
        self._ticks: list[float] = []
        self._said: dict[str, Any] | None = None
        self._ages: list[tuple[float, float]] = []  # with each tick: its moment, and when the heading shown was heard
        self._frozen = False
        self._recorded = 0
        self._ended = threading.Event()
        self._end_at = float("inf")
        self._began = (0.0, 0.0)
        self._processor = 0.0
        self._watch: object = None

    def run(self) -> dict[str, Any]:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            ports, mission = folder / "ports", folder / "missions" / "m1"
            ports.mkdir()
            command = [sys.executable, "-m", "kit.full_bridge", str(ports)]
            talk_s = self._seconds + (FIRST_PROBE_S if self._bridge.factor else 0.0)  # nobody is waited for where nothing is said
            command += map(str, (self._bridge.factor, talk_s, self._bridge.ships, self._bridge.radar))
            pipe = subprocess.PIPE
            with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, bufsize=1, cwd=BENCH) as talkers:
                assert talkers.stdin is not None
                assert talkers.stdout is not None
                if talkers.stdout.readline().strip() != "ready":
                    raise SystemExit("the talkers did not start")
                devices = tuple(
                    Device(name=each, kind=DeviceKind.SERIAL, port=str(ports / each), baud=BAUD, priority=10 * i)
                    for i, each in enumerate(PORTS)
                )
                clock, settings = SystemClock(), Settings(device=devices, screen=Screen(range_nm=self._bridge.range_nm))
                station = build_station(Plan(Mode.LIVE, settings, clock, device_sources(settings, clock), mission))
                self._station, self._talkers = station, talkers
                station.session.set_tap(self._tap)
                self._hook_paint()
                polling = threading.Thread(target=self._poll_disk, daemon=True)
                polling.start()
                with _slowed(self._bridge.slow_s):
                    run_station(station, headless=False, run_for=None, each_tick=self._each_tick)
                self._ended.set()
                polling.join()
                self._recorded = _sentences_in(mission)
                talkers.stdin.write("end\n")
                talkers.stdin.flush()
            return self._result()

    # -- what is watched

    def _hook_paint(self) -> None:
        """Note what the strip and the chart have painted; ``_Rounds`` gives it the time when the round is on the screen."""
        cell_paint, chart_paint, target = ValueCell.paintEvent, ChartView.paintEvent, f"A:{PROBE_MMSI}"
        places = [spot(i) for i in range(SPOTS)]

        def paint_cell(cell: ValueCell, event: object) -> None:
            cell_paint(cell, event)  # type: ignore[arg-type]
            if cell.caption == "HDG" and cell.value.rstrip("°").isdigit():
                self._fresh[HEADING] = int(cell.value.rstrip("°")) % 360

        def paint_chart(chart: ChartView, event: object) -> None:
            chart_paint(chart, event)  # type: ignore[arg-type]
            ship = next((t for t in chart.scene.frame.targets if t.id == target), None)
            if ship is None or ship.position is None:
                return
            distances = [range_bearing(ship.position, place)[0] for place in places]
            nearest = min(range(SPOTS), key=distances.__getitem__)
            if chart.object_at(*chart.view.px_of(places[nearest])) == target:
                self._fresh[SHIP] = nearest

        ValueCell.paintEvent = paint_cell  # type: ignore[method-assign,assignment]
        ChartView.paintEvent = paint_chart  # type: ignore[method-assign,assignment]

    def _tap(self, line: RawLine) -> None:
        with self._lock:
            self._lines += 1
            if line.source == "GYRO" and line.data:
                self._heard.append((line.data, self._lines))

    def _poll_disk(self) -> None:
        known = 0
        while not self._ended.wait(POLL_S):
            on_disk = self._station._recorder.state().lines  # type: ignore[union-attr]
            if on_disk != known:
                known = on_disk
                self._on_disk.append((time.monotonic(), on_disk))

    def _each_tick(self) -> bool:
        self._ticks.append(time.monotonic())
        frame = self._station.frame
        shown = frame.own.heading_deg
        if shown.source == "GYRO" and shown.age_s is not None:
            self._ages.append((frame.stamp.mono, frame.stamp.mono - shown.age_s))
        if self._bridge.frozen_s and not self._frozen and self._began[0]:
            halfway = self._began[0] + FIRST_PROBE_S + self._seconds / 2
            if self._ticks[-1] > halfway:
                self._frozen = True
                time.sleep(self._bridge.frozen_s)
        if len(self._ticks) == 1:
            self._watch = _watch_rounds(self._on_round)
        if len(self._ticks) == WARM_UP_TICKS:
            threading.Thread(target=self._talk, daemon=True).start()
        return time.monotonic() < self._end_at

    def _talk(self) -> None:
        self._began = time.monotonic(), time.process_time()
        assert self._talkers.stdin is not None
        assert self._talkers.stdout is not None
        self._talkers.stdin.write("begin\n")
        self._talkers.stdin.flush()
        self._said = json.loads(self._talkers.stdout.readline())
        self._processor = (time.process_time() - self._began[1]) / (time.monotonic() - self._began[0])
        self._end_at = time.monotonic() + AFTER_S

    def _on_round(self) -> None:
        now = time.monotonic()
        for kind, value in self._fresh.items():
            painted = self._painted[kind]
            if not painted or painted[-1][1] != value:
                painted.append((now, value))
        self._fresh.clear()

    # -- what came of it

    def _result(self) -> dict[str, Any]:
        assert self._said is not None
        frame, probes = self._station.frame, self._said["probes"]
        picture = {
            HEADING: _until_painted([(n, t) for kind, n, t in probes if kind == HEADING], self._painted[HEADING], heading),
            SHIP: _until_painted([(n, t) for kind, n, t in probes if kind == SHIP], self._painted[SHIP], lambda n: n % SPOTS),
        }
        gaps = [b - a for a, b in zip(self._ticks[WARM_UP_TICKS:], self._ticks[WARM_UP_TICKS + 1 :], strict=False)]
        recorder = frame.recorder
        return {
            **picture,
            "disk": self._until_on_disk([(n, t) for kind, n, t in probes if kind == HEADING]),
            "unseen": len(probes) - sum(map(len, picture.values())),
            "sentences": self._said["sentences"],
            "bytes": self._said["bytes"],
            "took": self._said["took"],
            "refused": self._said["refused"],
            "dropped": sum(value for name, value in frame.counters if "dropped" in name),
            "lost": recorder.lost if recorder is not None else 0,
            "missing": self._said["sentences"] - self._said["refused"] - self._recorded,
            "age_off": _age_off([t for kind, _n, t in probes if kind == HEADING], self._ages),
            "processor": self._processor,
            "ticks": len(gaps),
            "slow": sum(gap > 0.150 for gap in gaps),
        }

    def _until_on_disk(self, probes: list[tuple[int, float]]) -> list[float]:
        """By order: the port gives its lines in the order in which they were written, and none was refused there."""
        counts = [count for _at, count in self._on_disk]
        out = []
        for (_number, written), (_data, place) in zip(probes, self._heard, strict=False):
            i = bisect.bisect_left(counts, place)
            if i < len(counts):
                out.append(self._on_disk[i][0] - written)
        return out


def _sentences_in(mission: Path) -> int:
    """What the recording has, the notes of the ports left out."""
    recording = open_recordings(mission)
    return sum(line.gap is None and line.data[:1] in (b"$", b"!") for line in recording.lines()) if recording else 0


def _age_off(written: Sequence[float], ages: Sequence[tuple[float, float]]) -> float | None:
    """The most seconds by which a heading shown was heard at another moment than it was written; ``None``: none was shown.

    ``ages``: with each tick, its moment and when the heading that it shows was heard by its age. It ought to be the last one
    written before the tick, or the one before that if the last one was still on its way."""
    worst = None
    for at, heard in ages:
        newest = bisect.bisect_right(written, at)
        if newest >= 2:
            off = min(abs(heard - each) for each in written[newest - 2 : newest])
            worst = max(worst or 0.0, off)
    return worst


@contextlib.contextmanager
def _slowed(seconds: float) -> Iterator[None]:
    """Every commit and fsync of the program takes so much longer; nothing of that on the main thread."""
    if not seconds:
        yield
        return
    real = os.fsync

    def before_commit(_connection: object) -> None:
        if threading.current_thread() is not threading.main_thread():
            time.sleep(seconds)

    def fsync(handle: int) -> None:
        before_commit(None)
        real(handle)

    sa.event.listen(sa.Engine, "commit", before_commit)
    try:
        with mock.patch("os.fsync", fsync):
            yield
    finally:
        sa.event.remove(sa.Engine, "commit", before_commit)


def _until_painted(probes: list[tuple[int, float]], painted: list[tuple[float, int]], sign: Callable[[int], int]) -> list[float]:
    """Seconds of each probe until it, or a newer one, is painted. ``sign``: what is seen of a number."""
    numbers: list[tuple[float, int]] = []
    for at, seen in painted:
        newest = [n for n, written in probes if written < at and sign(n) == seen]
        if newest:
            numbers.append((at, newest[-1]))
    out = []
    for number, written in probes:
        found = next((at for at, n in numbers if n >= number), None)
        if found is not None:
            out.append(found - written)
    return out


def _watch_rounds(on_round: Callable[[], None]) -> object:
    """Call after each round of painting of the main window. Returns what has to be kept."""
    rounds = _Rounds(on_round)
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    window.installEventFilter(rounds)
    return rounds


class _Rounds(QObject):
    def __init__(self, on_round: Callable[[], None]) -> None:
        super().__init__()
        self._on_round, self._inside = on_round, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.UpdateRequest or self._inside:
            return False
        self._inside = True
        QCoreApplication.sendEvent(watched, event)  # paints all that changed and puts it on the screen
        self._inside = False
        self._on_round()
        return True


if __name__ == "__main__":
    main()
