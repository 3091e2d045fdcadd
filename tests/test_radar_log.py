"""A real radar, played through a real virtual serial port: 1,466 TTM against the radar's own positions and CPA.

Recorded on a Navico Broadband 4G, own ship lying still. Each target is in a TLL (its position, worked out by the radar) and
a TTM (range, bearing, motion, CPA): two independent ways to the same place.
"""

from __future__ import annotations

import csv
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.config import Device, DeviceKind, Settings
from app.geo import Position, destination, range_bearing
from app.ports import Sink
from app.readings import LinkState, RawLine, Reading
from app.units import metres_from_nm, nm
from app.watch.frame import Mode, Target
from app.watch.session import Session
from devices.decoder import Decoder
from devices.source import DeviceSource

RADAR = "RADAR 1"
TTM_IN_LOG = 1466
NONSENSE_TCPA_IN_LOG = 90
START = datetime(2015, 7, 27, 13, 46, 1, tzinfo=UTC)


@dataclass
class Seen:
    """One TTM of the log: what the radar said and what the picture showed right after it."""

    at: str
    number: int
    status: str
    stated: Position | None
    cpa_nm: float | None
    tcpa_min: float | None
    target: Target | None


@dataclass
class Step:
    """Sentences to send before one look at the picture. ``at``: the time of day they belong to, seconds."""

    at: float
    lines: list[bytes] = field(default_factory=list)
    ttm: list[str] | None = None


def seconds(hhmmss: str) -> float:
    return int(hhmmss[:2]) * 3600.0 + int(hhmmss[2:4]) * 60.0 + float(hhmmss[4:])


def steps(log: Path) -> Iterator[Step]:
    """Cut the log after each TTM and before each new second."""
    step = Step(seconds("134601"))
    for line in log.read_bytes().splitlines():
        fields = line.split(b"*")[0].decode("ascii").split(",")
        if fields[0] == "$GPRMC" and seconds(fields[1]) != step.at:
            yield step
            step = Step(seconds(fields[1]))
        step.lines.append(line)
        if fields[0] == "$RATTM":
            step.ttm = fields
            yield step
            step = Step(step.at)
    yield step


def degrees(text: str, hemisphere: str) -> float:
    whole, minutes = divmod(float(text), 100.0)
    return (whole + minutes / 60.0) * (-1 if hemisphere in "SW" else 1)


def stated_positions(log: Path) -> dict[tuple[int, str], Position]:
    """By number and time of day, read from the TLL by means that share nothing with the program's."""
    out = {}
    for line in log.read_text("ascii").splitlines():
        fields = line.split("*")[0].split(",")
        if fields[0] == "$RATLL":
            out[int(fields[1]), fields[7]] = Position(degrees(fields[2], fields[3]), degrees(fields[4], fields[5]))
    return out


def number_or_none(text: str) -> float | None:
    return float(text) if text else None


def look(session: Session, ttm: list[str], stated: dict[tuple[int, str], Position]) -> Seen:
    number = int(ttm[1])
    mine = [t for t in session.tick().targets if t.number == number]
    # A number used again has its former targets in the list too, as lost ones; the last to get it has it.
    target = max(mine, key=lambda t: t.held[-1][1], default=None)
    place = stated.get((number, ttm[14]))
    return Seen(ttm[14], number, ttm[12], place, number_or_none(ttm[8]), number_or_none(ttm[9]), target)


def contradictions_in(truth: Path) -> set[tuple[str, int]]:
    """Time and number of the pairs in which the radar's own TTM and TLL differ by 0.02 NM: one in the whole log."""
    out = set()
    with truth.open(newline="") as file:
        for row in csv.DictReader(file):
            own = Position(float(row["own_lat"]), float(row["own_lon"]))
            measured = destination(own, float(row["ttm_bearing_t"]), metres_from_nm(float(row["ttm_range_nm"])))
            if nm(range_bearing(measured, Position(float(row["tll_lat"]), float(row["tll_lon"])))[0]) >= 0.02:
                out.add((row["utc"], int(row["target"])))
    return out


def judge(seen: list[Seen], contradictions: set[tuple[str, int]]) -> None:
    assert len(contradictions) <= 1
    assert len(seen) == TTM_IN_LOG
    assert all(s.target is not None for s in seen)
    assert all(s.target.lost is (s.status == "L") for s in seen if s.target)
    assert all(s.target.acquiring is (s.status == "Q") for s in seen if s.target and s.status != "L")

    misses = {
        (s.at, s.number): nm(range_bearing(s.stated, s.target.position)[0])
        for s in seen
        if s.stated is not None and s.target is not None and s.target.position is not None
    }
    assert len(misses) >= TTM_IN_LOG - 2, "each TTM but a stray one has a TLL of the same second"
    assert {key for key, miss in misses.items() if miss >= 0.02} <= contradictions

    compared = [(s.target.cpa_m, s.cpa_nm) for s in seen if s.target and s.status == "T" and s.cpa_nm is not None]
    assert len(compared) > 1000
    near = sum(1 for ours, theirs in compared if ours is not None and abs(nm(ours) - theirs) <= 0.05)
    assert near >= 0.9 * len(compared)

    nonsense = [s for s in seen if s.tcpa_min is not None and abs(s.tcpa_min) > 1000]
    assert len(nonsense) == NONSENSE_TCPA_IN_LOG
    assert all(s.target.reported_tcpa_s is None for s in nonsense if s.target)
    for s in seen:
        if s.target is not None and s.target.tcpa_s is not None:
            assert abs(s.target.tcpa_s) < 1000 * 60


MARK = b"# all of this step was sent"
"""A comment line after each step. A source hands on a line before it takes the next: once this one came, all before it did."""


class MarkingSink:
    """Passes everything on and lets the test wait for the link and for marks, instead of sleeping."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._changed = threading.Condition()
        self._marks = 0
        self._open = False

    def raw(self, line: RawLine) -> None:
        self._sink.raw(line)
        if line.data == MARK:
            with self._changed:
                self._marks += 1
                self._changed.notify_all()

    def reading(self, reading: Reading) -> None:
        self._sink.reading(reading)

    def link(self, state: LinkState) -> None:
        self._sink.link(state)
        with self._changed:
            self._open = self._open or "nothing heard" in state.reason
            self._changed.notify_all()

    def wait_open(self) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self._open, 10.0), "the port was not opened"

    def wait_marks(self, marks: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self._marks >= marks, 10.0), f"{self._marks} of {marks} steps came"


@pytest.fixture
def truth(shared: Path) -> Path:
    return shared / "data" / "nmea" / "radar" / "RadarLogs_truth.csv"


@pytest.fixture
def log(shared: Path) -> Path:
    return shared / "data" / "nmea" / "radar" / "RadarLogs.txt"


def test_the_positions_come_from_range_and_bearing_alone(log: Path, truth: Path) -> None:
    """The TLL are kept from the program: what it shows is laid off from own position, and agrees with them all the same."""
    clock = ManualClock(START)
    session = Session(clock, Settings(), Mode.REPLAY)
    decoder = Decoder(RADAR)
    stated = stated_positions(log)
    seen = []
    at = seconds("134601")
    for step in steps(log):
        clock.advance(step.at - at)
        at = step.at
        for data in step.lines:
            if not data.startswith(b"$RATLL"):
                for decoded in decoder.decode(RawLine(RADAR, clock.stamp(), data)):
                    for reading in decoded.readings:
                        session.sink.reading(reading)
        if step.ttm is not None:
            seen.append(look(session, step.ttm, stated))
        else:
            session.tick()
    judge(seen, contradictions_in(truth))


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "openpty"), reason="this system has no virtual serial ports")
def test_the_log_played_through_a_virtual_serial_port(log: Path, truth: Path) -> None:
    master, slave = os.openpty()
    clock = ManualClock(START)
    device = Device(name=RADAR, kind=DeviceKind.SERIAL, port=os.ttyname(slave), baud=38400)
    session = Session(clock, Settings(device=(device,)), Mode.REPLAY)
    sink = MarkingSink(session.sink)
    source = DeviceSource(device, clock)
    source.start(sink)
    stated = stated_positions(log)
    seen = []
    sent, at = 0, seconds("134601")
    try:
        sink.wait_open()
        for marks, step in enumerate(steps(log), start=1):
            clock.advance(step.at - at)
            at = step.at
            for data in (*step.lines, MARK):
                os.write(master, data + b"\r\n")
            sent += len(step.lines) + 1
            sink.wait_marks(marks)
            if step.ttm is not None:
                seen.append(look(session, step.ttm, stated))
            else:
                session.tick()
    finally:
        source.stop()
        os.close(master)
        os.close(slave)
    judge(seen, contradictions_in(truth))
    assert source.state().counters.lines == sent
