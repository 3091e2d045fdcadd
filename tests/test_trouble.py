"""Disks that are full, read-only or pulled out, under a whole station: each is said in words on the screen, and nothing is lost.

With file systems of their own, which really are full or gone; where this computer does not let us mount any, these are skipped.
"""

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import Settings, Ship, Storage
from app.errors import DeviceError, UserError
from app.ports import Receipt
from app.rescue.entries import AlertNoted, LogLine
from app.station import Station
from app.watch.frame import Alert, Mode, Priority
from db import second as second_module
from db.archive import Archive, verify_database
from tests.db.sticks import mounted

READ_ONLY = ("the disk is read-only", "the file or folder is read-only")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_module, "POLL_S", 0.05)
    monkeypatch.setattr(second_module, "RETRY_MAX_S", 0.2)


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """A data folder on a disk of 3 MB."""
    with mounted(tmp_path / "disk", "3m") as folder:
        yield folder


def station_on(folder: Path, second_disk: str = "") -> Station:
    mission = folder / "missions" / "m1"
    mission.mkdir(parents=True, exist_ok=True)
    settings = Settings(ship=Ship(name="AURORA"), storage=Storage(second_disk=second_disk))
    made = build_station(Plan(Mode.LIVE, settings, SystemClock(), (), mission))
    made.start()
    return made


def until(station: Station, done: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, [(a.title, a.detail) for a in station.frame.alerts]
        station.tick()
        time.sleep(0.02)


def alert(station: Station, alert_id: str) -> Alert | None:
    return next((a for a in station.frame.alerts if a.id == alert_id and a.state.value.startswith("active")), None)


def written(station: Station, receipts: list[Receipt]) -> None:
    until(station, lambda: all(r.saved for r in receipts))


def all_there(folder: Path, receipts: list[Receipt]) -> None:
    path = folder / "missions" / "m1" / "mission.db"
    report = verify_database(path)
    assert report.ok, report.problem
    with Archive(path) as archive:
        assert {r.id for r in receipts} <= {entry.id for entry in archive.entries()}


def fill(disk: Path) -> Path:
    """A film that takes all the room there is."""
    film = disk / "film.mp4"
    with contextlib.suppress(OSError), film.open("wb", buffering=0) as file:
        while file.write(b"x" * 4096) == 4096:
            pass
    return film


def test_a_log_on_a_full_disk_is_an_alarm_and_everything_is_saved_once_there_is_room(data: Path) -> None:
    station = station_on(data)
    receipts = [station.logbook.write(LogLine(text="before"))]
    written(station, receipts)
    film = fill(data)
    receipts += [station.logbook.write(LogLine(text=f"{n} " + "x" * 2000)) for n in range(60)]
    until(station, lambda: alert(station, "journal:disk") is not None)
    found = alert(station, "journal:disk")
    assert found is not None
    assert (found.priority, found.title, found.detail) == (Priority.ALARM, "Log is not being saved", "the disk is full")
    assert not receipts[-1].saved  # nobody is told that it is
    film.unlink()
    written(station, receipts)
    until(station, lambda: alert(station, "journal:disk") is None)
    station.close()
    all_there(data, receipts)
    with Archive(data / "missions" / "m1" / "mission.db") as archive:  # what happened to the disk stands in the log
        noted = [e.payload["title"] for e in archive.entries() if e.kind == AlertNoted.kind]
    assert "Log is not being saved" in noted


def test_a_disk_that_turns_read_only_is_an_alarm_and_heals(data: Path) -> None:
    """First full, so that the log is opened anew at each try; then what is opened anew is read-only, as after a disk error."""
    station = station_on(data)
    receipts = [station.logbook.write(LogLine(text="before"))]
    written(station, receipts)
    film = fill(data)
    receipts += [station.logbook.write(LogLine(text="x" * 2000)) for _ in range(60)]
    until(station, lambda: alert(station, "journal:disk") is not None)
    subprocess.run(["mount", "--bind", str(data), str(data)], check=True)
    subprocess.run(["mount", "-o", "remount,bind,ro", str(data)], check=True)
    until(station, lambda: getattr(alert(station, "journal:disk"), "detail", "") in READ_ONLY)
    subprocess.run(["umount", str(data)], check=True)
    film.unlink()
    written(station, receipts)
    until(station, lambda: alert(station, "journal:disk") is None)
    station.close()
    all_there(data, receipts)


def test_a_mission_in_a_read_only_folder_is_refused_in_words_and_left_as_it_is(data: Path) -> None:
    station = station_on(data)
    receipts = [station.logbook.write(LogLine(text="before"))]
    written(station, receipts)
    station.close()
    before = (data / "missions" / "m1" / "mission.db").read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(data)], check=True)
    with pytest.raises((UserError, DeviceError)) as refused:
        station_on(data)
    assert str(data / "missions" / "m1") in str(refused.value)
    assert "ead-only" in str(refused.value)
    all_there(data, receipts)  # and it can still be read and proved
    assert (data / "missions" / "m1" / "mission.db").read_bytes() == before


def test_a_data_stick_that_is_pulled_out_is_an_alarm_and_nothing_is_written_into_its_place(tmp_path: Path) -> None:
    """The log itself on a stick: no new, empty log is begun where it was, and what waited is saved when it is back."""
    place, kept = tmp_path / "disk", tmp_path / "kept"
    with mounted(place, "8m"):
        kept.mkdir()
        subprocess.run(["mount", "--bind", str(place), str(kept)], check=True)  # the stick in somebody's hand
        try:
            station = station_on(place)
            receipts = [station.logbook.write(LogLine(text="before"))]
            written(station, receipts)
            subprocess.run(["umount", "-l", str(place)], check=True)
            receipts += [station.logbook.write(LogLine(text=f"while {n}")) for n in range(3)]
            until(station, lambda: alert(station, "journal:disk") is not None)
            found = alert(station, "journal:disk")
            assert found is not None
            assert found.detail in (
                "the log file was moved, deleted or replaced while it was open",
                "the file cannot be opened",
                "No such file or directory",
            )
            assert not any(place.rglob("mission.db"))
            subprocess.run(["mount", "--bind", str(kept), str(place)], check=True)
            written(station, receipts)
            station.close()
            all_there(place, receipts)
        finally:
            subprocess.run(["umount", "-l", str(kept)], check=False)


def test_a_second_disk_that_goes_and_comes_is_a_caution_in_words_and_the_log_goes_on(tmp_path: Path) -> None:
    stick, kept = tmp_path / "stick", tmp_path / "kept"
    with mounted(stick, "16m"):
        kept.mkdir()
        subprocess.run(["mount", "--bind", str(stick), str(kept)], check=True)
        try:
            station = station_on(tmp_path / "data", str(stick))
            receipts = [station.logbook.write(LogLine(text="before"))]
            written(station, receipts)
            until(station, lambda: station.frame.second is not None and station.frame.second.through >= 2)
            assert alert(station, "second:disk") is None
            subprocess.run(["umount", "-l", str(stick)], check=True)
            until(station, lambda: alert(station, "second:disk") is not None)
            found = alert(station, "second:disk")
            assert found is not None
            assert found.priority is Priority.CAUTION
            assert found.title in ("Second disk is gone", "Second disk is another one")  # its mount point is an empty folder
            assert str(stick) in found.detail
            receipts += [station.logbook.write(LogLine(text=f"while {n}")) for n in range(20)]
            written(station, receipts)
            assert not any(stick.iterdir())  # nothing goes onto the main disk in its place
            subprocess.run(["mount", "--bind", str(kept), str(stick)], check=True)
            until(station, lambda: alert(station, "second:disk") is None)
            until(station, lambda: station.frame.second is not None and station.frame.second.waiting == 0)
            station.close()
            all_there(tmp_path / "data", receipts)
            all_there(stick / "fairlead", receipts)
        finally:
            subprocess.run(["umount", "-l", str(kept)], check=False)


def test_a_second_disk_that_was_never_there_keeps_no_bridge_from_starting(tmp_path: Path) -> None:
    station = station_on(tmp_path / "data", str(tmp_path / "no such stick"))
    receipts = [station.logbook.write(LogLine(text="x"))]
    written(station, receipts)
    until(station, lambda: alert(station, "second:disk") is not None)
    found = alert(station, "second:disk")
    assert found is not None
    assert found.title == "Second disk is missing"
    assert found.detail == f"{tmp_path / 'no such stick'} is not there. Plug the second disk in; it goes on by itself"
    begun = time.monotonic()
    station.close()
    assert time.monotonic() - begun < 15  # the end does not wait for it
    all_there(tmp_path / "data", receipts)
    assert not (tmp_path / "no such stick").exists()
