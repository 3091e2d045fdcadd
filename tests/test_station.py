"""One whole bridge without a window, on real files: what it writes down by itself, and what it does not forget."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import Device, DeviceKind, Settings, Ship
from app.errors import UserError
from app.export.document import Document
from app.export.verify import verify_bag
from app.rescue.entries import AlertNoted, Exported, IncidentMarked, LogLine, PolicyDecision, SystemNote, WatchOff, WatchOn
from app.station import Station
from app.watch.frame import Mode, Priority
from db.archive import verify_database
from db.recording import open_recording
from devices.source import DeviceSource


def _until(station: Station, done: Callable[[], bool], seconds: float = 20.0) -> None:
    """Tick until ``done``; fails after ``seconds`` of real time."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "it did not happen in time"
        station.tick()
        time.sleep(0.02)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    made = build_station(Plan(Mode.LIVE, Settings(ship=Ship(name="AURORA")), SystemClock(), (), folder))
    made.start()
    yield made
    made.close()


def test_an_incident_pins_the_feeds_of_the_quarter_hour_before_it(station: Station) -> None:
    marked = station.clock.utc()
    station.logbook.write(IncidentMarked(), subject=station.logbook.new_incident_id())
    _until(station, lambda: bool(station.state.incidents))
    station.close()
    start, end, reason = open_recording(station.mission_folder).pinned()[0]
    assert abs(marked - timedelta(minutes=15) - start) < timedelta(seconds=5)
    assert end is None
    assert "incident" in reason


def test_alerts_are_written_down_when_they_come_and_when_they_are_acknowledged(station: Station) -> None:
    station.sign_on("M. Keller")
    station.session.raise_alert("test", "x", Priority.WARNING, "Something is wrong", "Look at it")
    _until(station, lambda: any(isinstance(line.payload, AlertNoted) for line in station.state.lines))
    alert = next(a for a in station.frame.alerts if a.kind == "test")
    station.acknowledge(alert.id)

    def acknowledged() -> bool:
        noted = [line.payload for line in station.state.lines if isinstance(line.payload, AlertNoted)]
        return any(n.alert == alert.id and n.by == "M. Keller" for n in noted)

    _until(station, acknowledged)


def test_who_takes_the_watch_signs_the_last_one_off(station: Station) -> None:
    station.sign_on("M. Keller", "2nd mate")
    _until(station, lambda: bool(station.state.on_watch))
    station.sign_on("A. Rossi", "1st mate")
    _until(station, lambda: [name for name, _, _ in station.state.on_watch] == ["A. Rossi"])
    kinds = [type(line.payload) for line in station.state.lines if isinstance(line.payload, (WatchOn, WatchOff))]
    assert kinds == [WatchOn, WatchOff, WatchOn]
    with pytest.raises(UserError, match="name"):
        station.sign_on("  ")


def test_a_name_in_other_letters_is_the_same_person_and_nobody_signs_as_the_program(station: Station) -> None:
    assert station.crew is not None
    station.crew.set_pin("M. Keller", None, "4711")
    station.sign_on("m.\u200b keller ", "2nd mate", pin=True)
    assert station.author == "M. Keller"
    _until(station, lambda: bool(station.state.on_watch))
    station.sign_on("A. Rossi", beside=True)
    _until(station, lambda: len(station.state.on_watch) == 2)
    station.sign_on("a. rossi", "1st mate")
    _until(station, lambda: [name for name, _, _ in station.state.on_watch] == ["A. Rossi"])
    for name in ("Fairlead", "fair\u200blead", "UNSIGNED", "\u200b"):
        with pytest.raises(UserError, match="Give"):
            station.sign_on(name)


def test_a_mission_exported_while_it_runs_verifies_and_so_does_its_database(station: Station) -> None:
    receipt = station.logbook.write(LogLine(text="All well"))
    receipt.wait(10)
    bag = station.archive.export()
    report = verify_bag(bag.path)
    assert report.ok, report.problem
    assert report.key is not None
    station.close()
    assert verify_database(station.mission_folder / "mission.db").ok


def test_closing_writes_down_the_end_and_twice_is_once(station: Station) -> None:
    station.close()
    station.close()
    ends = [line for line in station.state.lines if isinstance(line.payload, SystemNote) and line.payload.what == "stopped"]
    assert len(ends) == 1


def test_a_mission_goes_on_after_a_restart_where_it_stopped(tmp_path: Path) -> None:
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    plan = Plan(Mode.LIVE, Settings(ship=Ship(name="AURORA", case_prefix="AUR")), SystemClock(), (), folder)
    first = build_station(plan)
    first.logbook.write(LogLine(text="before"))
    first.close()
    second = build_station(plan)
    try:
        texts = [line.payload.text for line in second.state.lines if isinstance(line.payload, LogLine)]
        assert texts == ["before"]
        assert second.state.mission == "m1"
    finally:
        second.close()


def test_a_device_that_cannot_be_opened_is_a_failed_link_and_the_log_says_why(tmp_path: Path) -> None:
    device = Device(name="GPS 1", kind=DeviceKind.SERIAL, port=str(tmp_path / "no-such-port"), baud=4800)
    clock = SystemClock()
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    settings = Settings(device=(device,))
    made = build_station(Plan(Mode.LIVE, settings, clock, (DeviceSource(device, clock),), folder))
    try:
        made.start()
        _until(made, lambda: any(link.phase.value == "failed" and link.reason for link in made.frame.links))
        _until(made, lambda: any(line.entry.kind == "link.noted" and "no-such-port" in line.text for line in made.state.lines))
    finally:
        made.close()


def test_a_paper_is_made_beside_the_exports_decided_by_the_gate_and_its_hash_is_in_the_log(station: Station) -> None:
    station.sign_on("M. Keller", "2/O")
    paper = Document("Watch hand-over", "m1", "AURORA", station.clock.utc(), "M. Keller", Mode.LIVE)
    written = station.archive.write_paper(paper, "handover")
    again = station.archive.write_paper(paper, "handover")
    assert written.path.parent == station.mission_folder / "exports"
    assert written.path != again.path
    assert (written.sha256, written.path.read_bytes()) == (again.sha256, again.path.read_bytes())
    _until(station, lambda: sum(isinstance(line.payload, Exported) for line in station.state.lines) == 2)
    made = [line.payload for line in station.state.lines if isinstance(line.payload, Exported)]
    assert {p.file_sha256 for p in made} == {written.sha256}
    assert any(
        isinstance(p, PolicyDecision) and p.channel == "export" and p.released for p in (x.payload for x in station.state.lines)
    )


def test_a_paper_that_is_called_one_for_a_blocked_body_is_not_made(station: Station) -> None:
    paper = Document("Hand-over for JRCC Tripoli", "m1", "AURORA", station.clock.utc(), "M. Keller", Mode.LIVE)
    with pytest.raises(UserError, match="Not written"):
        station.archive.write_paper(paper, "handover")
    assert not (station.mission_folder / "exports").exists()


def test_several_keep_the_watch_and_the_name_goes_to_who_stays(station: Station) -> None:
    def on_watch() -> list[str]:
        return [name for name, _role, _since in station.state.on_watch]

    station.sign_on("Keller", "2/O")
    station.sign_on("Ada", "look-out", beside=True, pin=True)
    _until(station, lambda: on_watch() == ["Keller", "Ada"])
    assert station.author == "Keller"
    assert [line.payload.pin for line in station.state.lines if isinstance(line.payload, WatchOn)] == [False, True]
    station.sign_off("Keller")
    assert station.author == "Ada"
    _until(station, lambda: on_watch() == ["Ada"])
    station.sign_off("Ada")
    assert station.author == ""
    _until(station, lambda: on_watch() == [])
    with pytest.raises(UserError, match="not on watch"):
        station.sign_off("Ada")


def test_after_a_restart_who_was_on_watch_still_signs_and_after_a_sign_off_nobody_does(tmp_path: Path) -> None:
    def again() -> Station:
        made = build_station(Plan(Mode.LIVE, Settings(ship=Ship(name="AURORA")), SystemClock(), (), folder))
        _until(made, lambda: made.state.loading is None and bool(made.state.lines))
        return made

    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    first = again()
    assert first.author == ""
    first.sign_on("Keller", "2/O")
    first.close()
    second = again()
    assert second.author == "Keller"
    assert any("Keller is still on watch here" in text for text in second.take_tidings())
    second.sign_off("Keller")
    second.close()
    third = again()
    assert third.author == ""
    third.close()


def test_feeds_are_pinned_although_the_program_died_between_the_incident_and_the_pin(tmp_path: Path) -> None:
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    plan = Plan(Mode.LIVE, Settings(ship=Ship(name="AURORA")), SystemClock(), (), folder)
    first = build_station(plan)
    first.logbook.write(IncidentMarked(), subject=first.logbook.new_incident_id()).wait(5)
    first.close()  # without a tick after it: nobody pinned anything
    for path in folder.glob("recording.db*"):
        path.unlink()
    second = build_station(plan)
    _until(second, lambda: bool(second.state.incidents))
    second.close()
    assert len(open_recording(folder).pinned()) == 1
