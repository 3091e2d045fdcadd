"""Signing when somebody asks for it: what is on the disk then is vouched for at once, and nothing is signed twice."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.checkpoints import note_of, signed_right
from app.clock import ManualClock
from app.entry import NewEntry
from app.ports import Checkpoint
from db.archive import Archive, verify_database
from db.journal import DiskJournal, open_journal

START = datetime(2026, 6, 14, 2, 50, tzinfo=UTC)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture
def journal(tmp_path: Path, clock: ManualClock) -> Iterator[DiskJournal]:
    made = open_journal(tmp_path, "M", "Bridge", clock)
    yield made
    made.close()


def write(journal: DiskJournal, text: str) -> None:
    entry = NewEntry("log.line", {"text": text}, START, START, "2/O")
    journal.append(entry).wait(10)


def signed(journal: DiskJournal, at_least: int) -> Checkpoint:
    end = time.monotonic() + 10
    while time.monotonic() < end:
        found = journal.state().signed
        if found is not None and found.seq >= at_least:
            return found
        time.sleep(0.01)
    raise AssertionError(f"not signed: {journal.state().signed}")


def test_what_is_on_the_disk_is_signed_when_asked(journal: DiskJournal, tmp_path: Path) -> None:
    assert journal.state().signed is None
    write(journal, "one")
    write(journal, "two")
    journal.sign_now()
    made = signed(journal, 2)
    assert (made.seq, made.station, made.at) == (2, "Bridge", START)
    assert signed_right(made, "M")
    note = note_of(made)
    assert note is not None
    assert note.size == 2
    with Archive(tmp_path / "mission.db") as archive:
        assert archive.checkpoints() == [made]
    assert verify_database(tmp_path / "mission.db").ok


def test_with_nothing_new_nothing_is_signed_again(journal: DiskJournal, tmp_path: Path) -> None:
    write(journal, "one")
    for _ in range(3):
        journal.sign_now()
        signed(journal, 1)
    write(journal, "two")  # is committed behind the last asking
    journal.sign_now()
    signed(journal, 2)
    with Archive(tmp_path / "mission.db") as archive:
        assert [c.seq for c in archive.checkpoints()] == [1, 2]


def test_the_newest_checkpoint_is_known_after_a_restart(tmp_path: Path, clock: ManualClock) -> None:
    journal = open_journal(tmp_path, "M", "Bridge", clock)
    write(journal, "one")
    journal.close()  # signs
    again = open_journal(tmp_path, "M", "Bridge", clock)
    try:
        assert signed(again, 1).seq == 1
    finally:
        again.close()
