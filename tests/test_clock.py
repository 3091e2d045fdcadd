"""Time: what GNSS says, what the computer says, how far they are apart, and that no disagreement is hidden.

Sentences go the whole way: bytes, decoder, picture, log on the disk.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import reduce
from operator import xor
from pathlib import Path

import pytest

from app.cli.wiring import Plan, build_station
from app.clock import ManualClock, Stamp
from app.config import Device, Settings, Ship
from app.entry import Entry
from app.ports import Sink
from app.readings import LinkState, RawLine
from app.rescue.entries import IncidentMarked, LogLine, Payload, SystemNote
from app.station import Station
from app.watch.frame import Alert, Mode
from app.watch.integrity import ClockStep
from db.archive import Archive, verify_database
from db.recording import open_recording
from devices.decoder import Decoder
from tests.rescue.writing import START


class SetClock(ManualClock):
    """A clock that somebody can set."""

    def set_by(self, seconds: float) -> None:
        self._utc += timedelta(seconds=seconds)


class Receiver:
    """A GPS receiver whose sentences come when the test says so. ``off``: its time less true time, seconds."""

    def __init__(self, name: str, clock: ManualClock, off: float = 0.0) -> None:
        self.name, self._clock, self.off = name, clock, off
        self._decoder = Decoder(name)
        self._sink: Sink | None = None

    def start(self, sink: Sink) -> None:
        self._sink = sink

    def stop(self, timeout_s: float = 2.0) -> None: ...

    def state(self) -> LinkState:
        raise NotImplementedError

    def speak(self, true: float, *, fix: bool = True) -> None:
        """One second's sentences; ``true``: true time less the computer's, seconds."""
        utc = self._clock.utc() + timedelta(seconds=true + self.off)
        day, at = utc.strftime("%d%m%y"), utc.strftime("%H%M%S.") + f"{utc.microsecond // 10_000:02d}"
        self._say(f"GPRMC,{at},{'A' if fix else 'V'},3312.000,N,01230.000,E,009.2,184.0,{day},,,{'A' if fix else 'N'}")
        self._say(f"GPZDA,{at},{utc:%d,%m,%Y},00,00")

    def _say(self, text: str) -> None:
        assert self._sink is not None
        line = RawLine(self.name, self._clock.stamp(), f"${text}*{reduce(xor, text.encode()):02X}".encode())
        self._sink.raw(line)
        decoded = self._decoder.decode(line)
        assert [d.refused for d in decoded if d.refused is not None] == []
        for each in decoded:
            for reading in each.readings:
                self._sink.reading(reading)


class OnBoard:
    """A station with two receivers. ``true``: true time less the computer's: positive = the computer is slow."""

    def __init__(self, folder: Path) -> None:
        self.clock = SetClock(START)
        self.gps1, self.gps2 = Receiver("GPS 1", self.clock), Receiver("GPS 2", self.clock)
        self.folder, self.true = folder, 0.0
        self.station = self._begin()

    def _begin(self) -> Station:
        devices = tuple(
            Device(name=r.name, kind="serial", port=f"/dev/{i}", priority=10 * (i + 1))  # type: ignore[arg-type]
            for i, r in enumerate((self.gps1, self.gps2))
        )
        settings = Settings(ship=Ship(name="AURORA"), device=devices)
        station = build_station(Plan(Mode.LIVE, settings, self.clock, (self.gps1, self.gps2), self.folder))
        station.start()
        return station

    def again(self) -> None:
        self.station.close()
        self.station = self._begin()

    def sail(self, seconds: int, *, gps1: bool = True, gps2: bool = True, fix: bool = True) -> None:
        for _ in range(seconds):
            self.clock.advance(1.0)
            for wanted, receiver in ((gps1, self.gps1), (gps2, self.gps2)):
                if wanted:
                    receiver.speak(self.true, fix=fix)
            self.station.tick()

    def set_clock(self, seconds: float) -> None:
        """Somebody sets the computer's clock; true time goes on."""
        self.clock.set_by(seconds)
        self.true -= seconds

    def write(self, payload: Payload | None = None) -> Entry:
        payload = payload or LogLine(text="x")
        subject = self.station.logbook.new_incident_id() if isinstance(payload, IncidentMarked) else None
        return self.station.logbook.write(payload, subject=subject).wait(10)

    def alert(self, alert_id: str) -> Alert | None:
        return next((a for a in self.station.frame.alerts if a.id == alert_id), None)

    def notes(self) -> list[str]:
        self.until(lambda: self.station.frame.journal is not None and self.station.frame.journal.pending == 0)
        payloads = [line.payload for line in self.station.state.lines]
        return [p.detail for p in payloads if isinstance(p, SystemNote) and p.what == "computer clock"]

    def until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + 10
        while not done():
            assert time.monotonic() < end
            self.station.tick()
            time.sleep(0.01)
        self.station.tick()


@pytest.fixture
def ship(tmp_path: Path) -> Iterator[OnBoard]:
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    made = OnBoard(folder)
    yield made
    made.station.close()


@pytest.mark.parametrize("off", [-7.2, 0.0, 0.4, 12.5, 90.0, 86_400.0 * 3])
def test_each_entry_says_how_far_the_computer_was_off_and_by_which_receiver(ship: OnBoard, off: float) -> None:
    ship.true = off
    ship.sail(10)
    entry = ship.write()
    assert entry.ship is not None
    assert entry.ship.clock_offset_s == pytest.approx(off, abs=0.02)
    assert entry.ship.clock_source == "GPS 1"
    assert ship.station.frame.own.clock_offset_s == entry.ship.clock_offset_s
    assert (ship.alert("clock:offset") is not None) == (abs(off) > 5.0)


@pytest.mark.parametrize(
    ("off", "title"),
    [
        (-7.2, "Computer clock 7.2 s fast"),
        (12.5, "Computer clock 12.5 s slow"),
        (-90.0, "Computer clock 2 min fast"),
        (3600.0 * 5, "Computer clock 5.0 h slow"),
        (86_400.0 * 9, "Computer clock 9 days slow"),
    ],
)
def test_a_clock_that_is_off_is_a_caution_that_says_by_how_much_and_which_way(ship: OnBoard, off: float, title: str) -> None:
    ship.true = off
    ship.sail(10)
    alert = ship.alert("clock:offset")
    assert alert is not None
    assert alert.title == title
    assert "By GPS 1." in alert.detail


def test_without_gnss_time_an_entry_says_nothing_of_it_and_never_zero(ship: OnBoard) -> None:
    ship.sail(10, fix=False)
    entry = ship.write()
    assert entry.ship is not None
    assert (entry.ship.clock_offset_s, entry.ship.clock_source) == (None, None)
    assert ship.station.frame.own.clock_offsets == ()


def test_receivers_that_tell_different_times_are_shown_and_the_one_in_use_is_named(ship: OnBoard) -> None:
    ship.gps2.off = -19.0  # a receiver that does not know of the leap seconds
    ship.sail(20)
    own = ship.station.frame.own
    assert [source for source, _ in own.clock_offsets] == ["GPS 1", "GPS 2"]
    assert [off for _, off in own.clock_offsets] == pytest.approx([0.0, -19.0], abs=0.02)
    alert = ship.alert("clocks:GPS 2")
    assert alert is not None
    assert alert.title == "Time of GPS 2 19.0 s off GPS 1"
    assert "contradict each other" in alert.detail
    assert ship.alert("clocks:GPS 1") is None
    entry = ship.write()
    assert entry.ship is not None
    assert (entry.ship.clock_source, entry.ship.clock_offset_s) == ("GPS 1", pytest.approx(0.0, abs=0.02))
    ship.sail(10, gps1=False)  # the preferred one falls silent: now the other one is what the log compares with
    entry = ship.write()
    assert entry.ship is not None
    assert (entry.ship.clock_source, entry.ship.clock_offset_s) == ("GPS 2", pytest.approx(-19.0, abs=0.02))


@pytest.mark.parametrize("step", [-7200.0, -3.0, 5.0, 86_400.0])
def test_a_clock_that_is_set_while_the_watch_goes_on_is_said_and_spoils_nothing(ship: OnBoard, step: float) -> None:
    ship.sail(70)
    before = [ship.write(), ship.write(IncidentMarked())]
    ship.sail(5)
    ship.set_clock(step)
    ship.sail(1)
    at_once = ship.write()
    # What was compared before says nothing of the new time: not known, and never the old number.
    assert at_once.ship is not None
    assert at_once.ship.clock_offset_s is None
    position = ship.station.frame.own.position
    assert (position.stale, position.age_s) == (False, pytest.approx(0.0, abs=1.0))  # ages go by the other clock
    ship.sail(20)
    after = [ship.write(), ship.write(IncidentMarked())]
    assert after[0].ship is not None
    assert after[0].ship.clock_offset_s == pytest.approx(-step, abs=0.02)
    assert [e.seq for e in (*before, at_once, *after)] == sorted(e.seq for e in (*before, at_once, *after))
    assert (after[0].written - before[-1].written).total_seconds() == pytest.approx(step + 26, abs=1.0)
    (said,) = ship.notes()
    word = "set back by" if step < 0 else "moved ahead by"
    assert said.startswith(word)
    assert ("2.0 h" if abs(step) == 7200 else f"{abs(step):.1f} s" if abs(step) < 60 else "24.0 h") in said
    alert = ship.alert("clock:set")
    assert alert is not None
    assert alert.title.startswith(f"Computer clock set {'back' if step < 0 else 'ahead'}")
    ship.sail(61)
    ship.station.close()
    report = verify_database(ship.folder / "mission.db")
    assert report.ok, report.problem
    with Archive(ship.folder / "mission.db") as archive:
        signed = archive.checkpoints()
    assert {after[1].seq, before[1].seq} <= {c.seq for c in signed}
    # Every sentence of the time before and after is in the recording, and pinned by the incidents.
    assert len(list(open_recording(ship.folder).lines())) == 2 * 2 * (70 + 5 + 1 + 20 + 61)


def test_a_clock_that_was_set_back_while_the_program_was_off_is_said_at_the_start(ship: OnBoard) -> None:
    ship.sail(10)
    newest = ship.write()
    ship.station.close()
    ship.set_clock(-3 * 3600.0)
    ship.station = ship._begin()
    ship.station.tick()
    alert = ship.alert("clock:set")
    assert alert is not None
    assert alert.title == "Computer clock 3.0 h behind the log"
    assert ship.notes() == ["the newest entries were written 3.0 h after what it shows now: it was set back meanwhile"]
    later = ship.write()
    assert later.seq > newest.seq
    assert later.written < newest.written
    ship.station.close()
    assert verify_database(ship.folder / "mission.db").ok


def test_an_ordinary_start_says_nothing_of_the_clock(ship: OnBoard) -> None:
    ship.sail(10)
    ship.write()
    ship.again()
    ship.sail(10)
    assert ship.notes() == []
    assert ship.alert("clock:set") is None


def test_a_time_service_that_slows_the_clock_is_no_step() -> None:
    look = ClockStep()
    said = [look.look(Stamp(START + timedelta(seconds=0.1 * n * 1.0005), 1000.0 + 0.1 * n)) for n in range(10_000)]
    assert set(said) == {None}
