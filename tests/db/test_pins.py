"""Feeds that an incident keeps: what is pinned stays, whatever the clock does, and across kills and older files."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.clock import ManualClock, Stamp
from app.readings import RawLine
from db import recorder as recorder_module
from db.engine import private_file, writing_engine
from db.recorder import DiskRecorder
from db.recording import open_recorder, open_recording
from db.recording_store import VERSION
from tests.db.test_journal import wait_until
from tests.rescue.writing import START

DAY = 86400.0


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder_module, "FLUSH_S", 0.02)


def hear(recorder: DiskRecorder, utc_s: float, mono_s: float, data: bytes) -> None:
    """Two lines a minute apart by the monotonic clock, which makes a block of what came before."""
    for late in (0.0, 61.0):
        before = recorder.state().lines
        recorder.raw(RawLine("GPS", Stamp(START + timedelta(seconds=utc_s + late), 1000.0 + mono_s + late), data))
        wait_until(lambda: recorder.state().lines == before + 1)  # noqa: B023


def said(folder: Path) -> set[bytes]:
    return {line.data for line in open_recording(folder).lines()}


def test_all_that_follows_an_incident_is_kept_although_the_clock_was_set_back_after_it(tmp_path: Path) -> None:
    """By time alone, what came after the clock was set back would lie before the incident and go when it is old."""
    clock = ManualClock(START)
    recorder = open_recorder(tmp_path, clock, keep_days=14)
    hear(recorder, -7 * DAY, 0, b"a week before")
    hear(recorder, 0, 1000, b"at the incident")
    recorder.pin(START - timedelta(minutes=15), None, "incident 1")
    wait_until(lambda: recorder.state().pinned == 1)
    for number in range(3):
        hear(recorder, -3 * DAY + number * 200, 2000 + number * 200, b"after %d" % number)
    clock.advance(30 * DAY)
    wait_until(lambda: b"a week before" not in said(tmp_path))
    recorder.close()
    assert said(tmp_path) == {b"at the incident", b"after 0", b"after 1", b"after 2"}


def test_the_same_pin_again_changes_nothing_and_an_earlier_one_widens_it(tmp_path: Path) -> None:
    clock = ManualClock(START)
    recorder = open_recorder(tmp_path, clock)
    hear(recorder, 0, 0, b"x")
    for _ in range(3):
        recorder.pin(START, None, "incident 1")
    recorder.pin(START - timedelta(hours=1), None, "incident 1")
    recorder.pin(START, START + timedelta(hours=1), "looked at")
    wait_until(lambda: recorder.state().pinned == 3)
    assert recorder.state().kept_since == START - timedelta(hours=1)
    recorder.close()
    again = open_recorder(tmp_path, clock)
    hear(again, 200, 200, b"y")
    assert (again.state().pinned, again.state().kept_since) == (3, START - timedelta(hours=1))
    again.close()
    assert [(start, end) for start, end, _why in open_recording(tmp_path).pinned()] == [
        (START, None),
        (START - timedelta(hours=1), None),
        (START, START + timedelta(hours=1)),
    ]


def test_a_recording_of_the_form_before_is_taken_up_with_its_pins(tmp_path: Path) -> None:
    path = tmp_path / "recording.db"
    private_file(path)
    engine = writing_engine(path)
    piece = "(first INTEGER PRIMARY KEY, count INTEGER NOT NULL, start_us INTEGER NOT NULL, end_us INTEGER NOT NULL, data BLOB)"
    with engine.begin() as connection:
        for statement in (
            "CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
            f"CREATE TABLE chunk {piece} STRICT",
            f"CREATE TABLE block {piece} STRICT",
            "CREATE INDEX block_time ON block (start_us, end_us, count)",
            "CREATE TABLE pinned (id INTEGER PRIMARY KEY, start_us INTEGER NOT NULL, end_us INTEGER, reason TEXT NOT NULL, "
            "at_us INTEGER NOT NULL) STRICT",
            "INSERT INTO pinned (start_us, end_us, reason, at_us) VALUES (1000000, NULL, 'incident 0', 2000000)",
            f"PRAGMA application_id = {0x464C5231}",
            "PRAGMA user_version = 1",
        ):
            connection.exec_driver_sql(statement)
    engine.dispose()
    assert len(open_recording(tmp_path).pinned()) == 1  # it can be read as it is
    recorder = open_recorder(tmp_path, ManualClock(START))
    hear(recorder, 0, 0, b"x")
    recorder.pin(START, None, "incident 1")
    wait_until(lambda: recorder.state().pinned == 2)
    recorder.close()
    assert said(tmp_path) == {b"x"}
    engine = writing_engine(path)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == VERSION
        assert connection.exec_driver_sql("SELECT from_line IS NULL FROM pinned ORDER BY id").scalars().all() == [1, 0]
    engine.dispose()
