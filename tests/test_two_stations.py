"""Two stations on one mission, each with its own name: one log, both authors, no mail twice, nothing recorded lost."""

from __future__ import annotations

import errno
import gzip
import os
import platform
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.cli.lock import hold
from app.cli.replaying import open_source
from app.cli.wiring import Plan, build_station
from app.clock import Clock, SystemClock
from app.config import Settings, Ship
from app.entry import Entry
from app.errors import UserError
from app.lock import FileLock
from app.policy.model import ChannelKind, Label, Recipient
from app.ports import LogQuery, Receipt, Sink, Source
from app.readings import LinkPhase, LinkState, RawLine
from app.relay.drafts import Draft
from app.relay.outbox import Outbox
from app.rescue.entries import IncidentMarked, LogLine, Payload, RelaySent, SystemNote, WatchOff, WatchOn
from app.station import Station
from app.watch.frame import Mode
from db.archive import verify_database
from db.recording import open_recording
from db.recordings import open_recordings
from db.store import Prepared
from db.writer import ChainWriter
from devices.simulator.mailbox import HangingUpController
from tests.relay.test_channels import Shore, free_port, mail

ADDRESSES = '[[authority]]\nid = "DE-MRCC"\naddresses = ["mail@bremen.example"]\n'


class Feed:
    """A device that says what the test tells it to."""

    def __init__(self, name: str, clock: Clock) -> None:
        self._name, self._clock = name, clock
        self._sink: Sink | None = None

    @property
    def name(self) -> str:
        return self._name

    def start(self, sink: Sink) -> None:
        self._sink = sink

    def stop(self, timeout_s: float = 2.0) -> None:
        self._sink = None

    def state(self) -> LinkState:
        return LinkState(source=self._name, phase=LinkPhase.LIVE, stamp=self._clock.stamp())

    def say(self, data: bytes) -> None:
        assert self._sink is not None
        self._sink.raw(RawLine(self._name, self._clock.stamp(), data))


def until(stations: tuple[Station, ...], done: Callable[[], object], seconds: float = 20.0) -> None:
    """Tick all until ``done``; fails after ``seconds`` of real time."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "it did not happen in time"
        for station in stations:
            station.tick()
        time.sleep(0.02)


class Ship2:
    """A data folder, and stations on its mission as ``fairlead --mission`` starts them: behind their lock."""

    def __init__(self, root: Path, stack: ExitStack) -> None:
        self.folder = root / "missions" / "m1"
        self.folder.mkdir(parents=True)
        self.addresses = root / "addresses.toml"
        self.addresses.write_text(ADDRESSES)
        self.clock = SystemClock()
        self._stack = stack

    def start(self, name: str, *sources: Source, port: int = 0) -> Station:
        settings = Settings(ship=Ship(name="AURORA", case_prefix="AUR"), station=name)
        if port:
            settings = settings.model_copy(update={"mail": mail(port)})
        self._stack.enter_context(hold(self.folder / f"station-{name}.lock", name))
        station = build_station(Plan(Mode.LIVE, settings, self.clock, sources, self.folder, addresses=self.addresses))
        self._stack.callback(station.close)
        station.start()
        return station


@pytest.fixture
def ship(tmp_path: Path) -> Iterator[Ship2]:
    with ExitStack() as stack:
        yield Ship2(tmp_path, stack)


def texts(station: Station) -> list[tuple[str, str, str]]:
    """(author, station, text) of every log line."""
    lines = (line for line in station.state.lines if isinstance(line.payload, LogLine))
    return [(line.entry.author, line.entry.station, line.text) for line in lines]


def test_each_sees_what_the_other_writes_within_a_second_and_both_authors_stay(ship: Ship2) -> None:
    bridge, deck = ship.start("bridge"), ship.start("deck")
    bridge.sign_on("M. Keller", "2nd mate")
    deck.sign_on("A. Rossi", "deck officer")
    both = (bridge, deck)
    expected = []
    for i in range(6):
        writer, reader = both if i % 2 else (deck, bridge)
        writer.logbook.write(LogLine(text=f"line {i}")).wait(5)
        expected.append((writer.author, writer.settings.station, f"line {i}"))
        began = time.monotonic()
        until((reader,), lambda r=reader, n=i: len(texts(r)) == n + 1, 1.0)  # type: ignore[misc]
        assert time.monotonic() - began < 1.0
        assert reader.logbook.search(LogQuery(f"line {i}")).lines[0].entry.author == writer.author
    until(both, lambda: len(texts(bridge)) == len(texts(deck)) == 6)
    assert texts(bridge) == texts(deck) == expected
    until(both, lambda: bridge.state.seq == deck.state.seq)
    assert bridge.state.lines == deck.state.lines
    assert [name for name, _, _ in bridge.state.on_watch] == ["M. Keller", "A. Rossi"]
    bridge.close()
    deck.close()
    assert verify_database(ship.folder / "mission.db").ok


def test_who_takes_the_watch_at_one_station_signs_nobody_off_at_the_other(ship: Ship2) -> None:
    bridge, deck = ship.start("bridge"), ship.start("deck")
    bridge.sign_on("M. Keller")
    deck.sign_on("A. Rossi")
    until((bridge, deck), lambda: len(bridge.state.on_watch) == 2)
    bridge.sign_on("O. Haas")
    until((bridge, deck), lambda: [name for name, _, _ in deck.state.on_watch] == ["A. Rossi", "O. Haas"])


def test_the_watch_goes_from_one_to_the_next_in_one_commit(ship: Ship2, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kill between its two lines would leave nobody on watch, and what is written next unsigned."""
    bridge = ship.start("bridge")
    bridge.sign_on("M. Keller").wait(5)
    until((bridge,), lambda: bridge.state.on_watch)
    batches: list[list[str]] = []
    real = ChainWriter.commit

    def commit(writer: ChainWriter, batch: Sequence[Prepared], *, again: bool = False) -> tuple[list[Entry], dict[str, Entry]]:
        batches.append([each.entry.kind for each in batch if each.entry.kind in (WatchOff.kind, WatchOn.kind)])
        return real(writer, batch, again=again)

    def write(payload: Payload, **more: Any) -> Receipt:
        receipt = keep(payload, **more)
        time.sleep(0.3 if isinstance(payload, WatchOff) else 0.0)  # the disk has time for what does not wait for company
        return receipt

    keep = bridge.logbook.write
    monkeypatch.setattr(bridge.logbook, "write", write)
    monkeypatch.setattr(ChainWriter, "commit", commit)
    monkeypatch.setattr("db.journal.LINGER_S", 30.0)  # a machine that is busy for long between the two lines is no fault
    bridge.sign_on("A. Rossi").wait(40)
    assert [batch for batch in batches if batch] == [[WatchOff.kind, WatchOn.kind]]


def test_who_is_signed_off_at_the_other_station_signs_nothing_here_any_more(ship: Ship2) -> None:
    bridge, deck = ship.start("bridge"), ship.start("deck")
    both = (bridge, deck)
    bridge.sign_on("M. Keller")
    bridge.sign_on("A. Rossi", beside=True)
    until(both, lambda: len(deck.state.on_watch) == len(bridge.state.on_watch) == 2)
    assert bridge.author == "M. Keller"
    deck.sign_off("M. Keller")
    until(both, lambda: bridge.author == "A. Rossi")
    assert any("M. Keller was signed off" in text for text in bridge.take_tidings())
    deck.sign_off("A. Rossi")
    until(both, lambda: bridge.author == "")
    assert any("unsigned" in text for text in bridge.take_tidings())


def test_the_same_station_twice_is_refused(ship: Ship2) -> None:
    ship.start("bridge")
    with pytest.raises(UserError, match=f"already running as bridge, process {os.getpid()} on {platform.node()}. Close it there"):
        ship.start("bridge")


def test_a_lock_that_another_computer_left_behind_stops_nobody_and_is_said(tmp_path: Path) -> None:
    """It died there, or it runs on and this disk does not show its lock: only a person can tell."""
    path = tmp_path / "station-bridge.lock"
    path.write_bytes(b".process 4711 on chart-table")
    with hold(path, "bridge") as said:
        assert "last open on chart-table and was not closed there" in said
        assert FileLock(path).holder().startswith(f"process {os.getpid()} on ")
    with hold(path, "bridge") as said:  # closed properly: nothing to say
        assert said == ""


def test_a_lock_that_this_computer_left_behind_is_taken_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "station-bridge.lock"
    path.write_bytes(f".process 4711 on {platform.node()}".encode())
    with hold(path, "bridge") as said:
        assert said == ""


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOLCK, "holds no locks"),
        (errno.EOPNOTSUPP, "holds no locks"),
        (errno.EACCES, "cannot be locked"),
    ],
)
def test_a_disk_that_cannot_lock_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    """A network share without locks would let two programs write into one log unseen."""

    def refuse(_handle: int) -> bool:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("app.lock._lock", refuse)
    with pytest.raises(UserError, match=words) as refused, hold(tmp_path / "station-bridge.lock", "bridge"):
        pass
    assert "--data" in str(refused.value)
    assert str(tmp_path) in str(refused.value)


def heard(folder: Path) -> list[tuple[str, bytes]]:
    recording = open_recordings(folder)
    return [] if recording is None else [(line.source, line.data) for line in recording.lines()]


def test_a_further_station_with_devices_records_beside_the_first_and_an_export_has_both(ship: Ship2) -> None:
    gps, radar = Feed("GPS 1", ship.clock), Feed("RADAR", ship.clock)
    bridge, deck = ship.start("bridge", gps), ship.start("deck", radar)
    said = []
    for i in range(40):
        gps.say(b"$bridge,%d" % i)
        if i == 0:  # whoever writes first writes the main one
            until((bridge, deck), lambda: bridge.frame.recorder and bridge.frame.recorder.lines)
        radar.say(b"$deck,%d" % i)
        said += [("GPS 1", b"$bridge,%d" % i), ("RADAR", b"$deck,%d" % i)]
    until((bridge, deck), lambda: sorted(data for _, data in heard(ship.folder)) == sorted(data for _, data in said))
    until((bridge, deck), lambda: deck.frame.recorder and deck.frame.recorder.beside)
    assert {p.name for p in ship.folder.glob("recording*.db")} == {"recording.db", "recording-deck.db"}
    mine, beside = bridge.frame.recorder, deck.frame.recorder
    assert mine is not None
    assert beside is not None
    assert (mine.file, mine.beside, mine.lost, mine.failed) == ("recording.db", "", 0, None)
    assert (beside.file, beside.beside, beside.lost, beside.failed) == ("recording-deck.db", "bridge", 0, None)

    def noted() -> list[SystemNote]:
        return [p for line in bridge.state.lines if isinstance(p := line.payload, SystemNote) and p.what == "recording"]

    until((bridge, deck), noted)
    assert noted()[0].detail == "deck into recording-deck.db: the main recording is written at bridge"
    bag = deck.archive.export()
    raw = b"".join(gzip.decompress(path.read_bytes()) for path in (bag.path / "data" / "raw").iterdir())
    assert raw.count(b"GPS 1\t$bridge,") == raw.count(b"deck: RADAR\t$deck,") == 40
    bridge.close()
    deck.close()
    assert sorted(heard(ship.folder)) == sorted((s if s == "GPS 1" else "deck: RADAR", d) for s, d in said)
    # Each is played by itself: a radar heard twice would be two radars.
    assert {line.source for line in open_source(ship.folder).lines()} == {"GPS 1"}
    assert {line.source for line in open_source(ship.folder / "recording-deck.db").lines()} == {"RADAR"}


def test_a_station_without_devices_leaves_the_recording_to_the_one_that_has_them(ship: Ship2) -> None:
    """Also while the ship's own program runs and "fairlead export" opens the same mission beside it."""
    deck = ship.start("deck")
    until((deck,), lambda: deck.frame.recorder)
    gps = Feed("GPS 1", ship.clock)
    bridge = ship.start("bridge", gps)
    gps.say(b"$GP")
    until((bridge, deck), lambda: heard(ship.folder))
    marked = ship.clock.utc()
    deck.logbook.write(IncidentMarked(), subject=deck.logbook.new_incident_id())
    until((bridge, deck), lambda: open_recording(ship.folder).pinned())
    (start, end, _reason) = open_recording(ship.folder).pinned()[0]
    assert abs(marked - timedelta(minutes=15) - start) < timedelta(seconds=5)
    assert end is None
    deck.close()
    bridge.close()
    assert [p.name for p in ship.folder.glob("recording*.db")] == ["recording.db"]
    assert len(open_recording(ship.folder).pinned()) == 1


def test_after_the_first_station_is_gone_the_next_start_writes_the_main_recording(ship: Ship2) -> None:
    gps = Feed("GPS 1", ship.clock)
    ship.start("bridge", gps)
    gps.say(b"$one")
    until((), lambda: heard(ship.folder))
    lock = FileLock(ship.folder / "recording.lock")
    assert not lock.take()
    assert lock.holder() == "bridge"


def report(clock: Clock) -> Draft:
    return Draft(
        id="d1", case=None, title="Report", recipients=(Recipient("DE-MRCC", authority="DE-MRCC"),), channel=ChannelKind.EMAIL,
        subject="Distress", body="Boat seen, 40 people", labels=frozenset({Label.HEAD_COUNT}),
    )  # fmt: skip


def statuses(station: Station) -> list[tuple[str, str]]:
    """(station, status) of what became of messages."""
    return [(line.entry.station, line.payload.status) for line in station.state.lines if isinstance(line.payload, RelaySent)]


def test_mail_that_waits_is_sent_once_and_by_the_station_that_released_it(ship: Ship2) -> None:
    port = free_port()
    bridge = ship.start("bridge", port=port)
    outcome = bridge.desk.send(report(ship.clock), "M. Keller")
    assert outcome.released, outcome.text
    until((bridge,), lambda: bridge.desk.queue and bridge.desk.queue[0].tries)  # nobody listens on shore yet
    deck = ship.start("deck", port=port)
    assert deck.desk.queue == ()
    assert deck.desk.problems == ("Report waits in the outbox and is not sent from here: it was released at station bridge",)
    bridge.close()
    shore = Shore()
    controller = HangingUpController(shore, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        again = build_station(
            Plan(Mode.LIVE, bridge.settings, ship.clock, (), ship.folder, addresses=ship.addresses)
        )  # the same station started anew
        until((again, deck), lambda: ("bridge", "delivered") in statuses(deck))
        third = ship.start("chart", port=port)
        until((again, deck, third), lambda: statuses(third) == statuses(deck))
        assert third.desk.problems == ()
        again.close()
        deck.close()
        third.close()
    finally:
        controller.stop(no_assert=True)
    assert len(shore.got) == 1
    assert statuses(deck) == [("bridge", "queued"), ("bridge", "delivered")]


def test_a_message_released_elsewhere_in_this_instant_is_not_given_up(ship: Ship2, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other station's decision is on the disk, but this one read the log a moment before."""
    port = free_port()
    bridge = ship.start("bridge", port=port)
    bridge.desk.send(report(ship.clock), "M. Keller")
    until((bridge,), lambda: bridge.desk.queue)
    with monkeypatch.context() as patch:
        patch.setattr("app.rescue.logbook.Logbook.line", lambda _self, _id: None)
        deck = ship.start("deck", port=port)
    (record,) = Outbox(ship.folder / "outbox").records()[0]
    assert record.status == "waiting"
    assert "the log has no decision on it" in deck.desk.problems[0]
    deck.tick()
    assert statuses(deck) == [("bridge", "queued")]


def test_a_lock_is_let_go_when_its_holder_dies(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    read, write = os.pipe()
    child = os.fork() if hasattr(os, "fork") else pytest.skip("no fork")
    if child == 0:
        FileLock(path).take("child")
        os.write(write, b"1")
        time.sleep(60)
        os._exit(0)
    os.read(read, 1)
    lock = FileLock(path)
    assert not lock.take("me")
    assert lock.holder() == "child"
    os.kill(child, 9)
    os.waitpid(child, 0)
    assert lock.take("me")
    assert lock.take("me")
    lock.release()
    lock.release()
    os.close(read)
    os.close(write)
