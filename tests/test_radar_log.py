"""A real radar, played through a real virtual serial port: 1,466 TTM against the radar's own positions and CPA.

Recorded on a Navico Broadband 4G, own ship lying still. Each target is in a TLL (its position, worked out by the radar) and
a TTM (range, bearing, motion, CPA): two independent ways to the same place.
"""

from __future__ import annotations

import csv
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.clock import ManualClock, Stamp
from app.config import Device, DeviceKind, Settings
from app.geo import Position, destination, range_bearing
from app.ports import Sink
from app.readings import AisReport, LinkState, RawLine, Reading
from app.units import metres_from_nm, nm
from app.watch.frame import Frame, Mode, Target
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


LIMITS = Settings().limits


@dataclass(frozen=True)
class Row:
    """One line of the truth table: what the radar had, and where the target was by geodesics from own position."""

    utc: str
    number: int
    place: Position
    knots: float
    course: float
    cpa_nm: float | None
    tcpa_min: float | None
    status: str


def table(truth: Path) -> list[Row]:
    with truth.open(newline="") as file:
        return [
            Row(
                r["utc"],
                int(r["target"]),
                Position(float(r["tll_lat"]), float(r["tll_lon"])),
                float(r["ttm_speed_kn"]),
                float(r["ttm_course_t"]),
                number_or_none(r["ttm_cpa_nm"]),
                number_or_none(r["ttm_tcpa_min"]),
                r["status"],
            )
            for r in csv.DictReader(file)
        ]


def watched(log: Path, said: dict[float, list[Reading]] | None = None) -> Iterator[tuple[float, Frame]]:
    """The picture after each step of the log, with what AIS is to have ``said`` by second of the day put between."""
    clock = ManualClock(START)
    session = Session(clock, Settings(), Mode.REPLAY)
    decoder = Decoder(RADAR)
    at = seconds("134601")
    for step in steps(log):
        clock.advance(step.at - at)
        if step.at != at:
            for reading in (said or {}).get(step.at, ()):
                session.sink.reading(replace(reading, stamp=clock.stamp()))
        at = step.at
        for data in step.lines:
            for decoded in decoder.decode(RawLine(RADAR, clock.stamp(), data)):
                for reading in decoded.readings:
                    session.sink.reading(reading)
        yield at, session.tick()


def test_one_boat_under_two_numbers_is_one_and_her_loss_into_another_echo_is_none(log: Path) -> None:
    """At 13:53:12 number 02 is lost 0.18 NM off, at 13:53:53 number 01 comes up where she has run on to by then: the table gives
    0.104 NM, 325° for the place and 0.11 NM, 325.5° for the plot. At 14:03:17 number 01 is lost on the very plot of number 02."""
    ids: dict[str, set[str]] = {}
    for at, frame in watched(log):
        for t in frame.targets:
            if seconds("134623") <= at <= seconds("135250") and t.number == 2:
                ids.setdefault("before", set()).add(t.id)
            if seconds("135353") <= at <= seconds("140316") and t.number == 1 and not t.lost:
                ids.setdefault("after", set()).add(t.id)
            if seconds("140318") <= at <= seconds("140330") and t.number == 1:
                ids.setdefault("lost into", set()).add(t.merged_into or "")
    assert ids["before"] == ids["after"] == {"R:RADAR 1:2:1"}
    assert ids["lost into"] == {"R:RADAR 1:2:2"}


def test_cpa_alarms_of_the_log_against_its_truth_table(log: Path, truth: Path) -> None:
    """Own ship lies stopped. A boat that clearly comes within the limits is dangerous, one that clearly does not is not: clearly
    is a tenth inside the limits by the radar's own CPA, and a half outside them (what is dangerous stays so up to a fifth)."""
    rows = {(seconds(r.utc), r.number): r for r in table(truth) if r.status == "T"}
    missed = wrong = inside = outside = 0
    for at, frame in watched(log):
        for t in frame.targets:
            row = rows.get((at, t.number or -1))
            if row is None or t.lost or t.acquiring or row.cpa_nm is None or row.tcpa_min is None or t.age_s > 0:
                continue
            if row.cpa_nm < 0.9 * LIMITS.cpa_nm and 0.1 < row.tcpa_min < 0.9 * LIMITS.tcpa_min and row.knots > 2.0:
                inside += 1
                missed += not t.dangerous
            elif row.cpa_nm > 1.5 * LIMITS.cpa_nm or row.tcpa_min < -0.3 or row.knots < 1.0:
                outside += 1
                wrong += t.dangerous
    assert inside > 200
    assert outside > 500
    assert missed <= 0.01 * inside
    assert wrong <= 0.01 * outside


def test_a_ship_with_ais_is_her_echo_and_no_other_is(log: Path, truth: Path) -> None:
    """AIS is put to two of the log's boats, from the truth table's places: the one under 02, later 01, and the one under 04. Beside
    them boats without AIS cross (03), and from 13:55 on the radar has the first one twice, as 01 and as 02."""
    rows = table(truth)
    ships = {
        "211000001": [r for r in rows if (r.number == 2 and r.utc < "135313") or (r.number == 1 and "135419" <= r.utc < "140317")],
        "211000004": [r for r in rows if r.number == 4 and "140046" <= r.utc < "140304"],
    }
    said: dict[float, list[Reading]] = {}
    true: dict[tuple[str, float], Position] = {}
    for mmsi, her in ships.items():
        moving = [r for r in her if r.status == "T"]
        true |= {(f"A:{mmsi}", seconds(r.utc)): r.place for r in moving}
        for r in moving[::4]:
            report = AisReport(
                source="AIS", stamp=Stamp(START, 0.0), sentence="VDM", mmsi=mmsi, message_type=1, ais_class="A",
                position=r.place, sog_mps=r.knots * metres_from_nm(1) / 3600, cog_deg=r.course,
            )  # fmt: skip
            said.setdefault(seconds(r.utc), []).append(report)
    places = {(r.number, seconds(r.utc)): r.place for r in rows}
    told = matched = strange = 0
    settled = {mmsi: seconds(her[0].utc) + 60.0 for mmsi, her in ships.items()}
    for at, frame in watched(log, said):
        for t in frame.targets:
            if t.mmsi not in ships or (t.id, at) not in true or at < settled[t.mmsi]:
                continue
            told += 1
            echoes = [e for e in frame.targets if e.merged_into == t.id and e.number is not None]
            matched += any(not e.lost for e in echoes)
            for e in echoes:
                place = places.get((e.number or -1, at))
                strange += place is not None and nm(range_bearing(place, true[t.id, at])[0]) > 0.1
    assert told > 800
    assert matched >= 0.95 * told
    assert strange == 0
