"""The journal on disk: what is promised as saved is saved, chained, signed and readable."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.chain import ChainReport
from app.checkpoints import signed_right
from app.clock import ManualClock
from app.entry import NewEntry, ShipState, new_id
from app.errors import DeviceError, UserError
from app.rescue.entries import LogLine
from db import archive as archive_module
from db import journal as journal_module
from db.archive import Archive, verify_database
from db.engine import sqlite_version, writing_engine
from db.journal import DiskJournal, open_journal
from tests.rescue.writing import START, new


def line(text: str = "x", **changes: object) -> NewEntry:
    entry = new(LogLine(text=text), 0)
    return NewEntry(**({name: getattr(entry, name) for name in entry.__slots__} | changes))


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture
def journal(tmp_path: Path, clock: ManualClock) -> Iterator[DiskJournal]:
    found = open_journal(tmp_path / "m", "Mission 1", "Bridge", clock)
    yield found
    found.close()


def test_a_receipt_is_kept_only_once_the_entry_is_in_the_file(journal: DiskJournal) -> None:
    receipt = journal.append(line("first", ship=ShipState(lat=33.25, links=(("GPS 1", "live"),))))
    entry = receipt.wait(5)
    assert receipt.saved
    assert (entry.seq, entry.id, entry.payload["text"], entry.mission, entry.station) == (
        1,
        receipt.id,
        "first",
        "Mission 1",
        "Bridge",
    )
    assert entry.ship == ShipState(lat=33.25, links=(("GPS 1", "live"),))
    engine = writing_engine(journal.path)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT id, hash FROM entry").all() == [(receipt.id, entry.hash)]
    engine.dispose()


def test_committed_hands_every_entry_out_once_and_in_order(journal: DiskJournal) -> None:
    receipts = [journal.append(line(str(i), urgent=i % 3 == 0)) for i in range(50)]
    receipts[-1].wait(5)
    receipts[49].wait(5)
    first = list(journal.committed())
    assert [e.payload["text"] for e in first] == [str(i) for i in range(50)]
    assert list(journal.committed()) == []
    assert list(journal.entries()) == first
    state = journal.state()
    assert (state.pending, state.entries, state.head, state.failed, state.last_commit) == (0, 50, first[-1].hash, None, START)


def test_entries_that_nobody_fetched_are_read_from_the_disk(journal: DiskJournal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "READY_MAX", 10)
    for i in range(40):
        journal.append(line(str(i))).wait(5)
    assert [e.seq for e in journal.committed()] == list(range(1, 41))
    journal.append(line("later")).wait(5)
    assert [e.seq for e in journal.committed()] == [41]


def test_an_entry_that_is_not_urgent_is_on_the_disk_soon_too(journal: DiskJournal) -> None:
    assert journal.append(line(urgent=False)).wait(2).seq == 1


def test_many_threads_may_write(journal: DiskJournal) -> None:
    def write(name: int) -> None:
        for i in range(40):
            journal.append(line(f"{name} {i}"))

    threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    journal.append(line("last")).wait(5)
    texts = [str(e.payload["text"]) for e in journal.entries()]
    assert len(texts) == 161
    for name in range(4):
        assert [t for t in texts if t.startswith(f"{name} ")] == [f"{name} {i}" for i in range(40)]


def test_closing_writes_what_waits_and_leaves_one_file(tmp_path: Path, clock: ManualClock) -> None:
    journal = open_journal(tmp_path, "m", "Bridge", clock)
    receipts = [journal.append(line(str(i), urgent=False)) for i in range(700)]
    journal.close()
    journal.close()
    assert all(r.saved for r in receipts)
    assert [p.name for p in tmp_path.glob("mission.db*")] == ["mission.db"]
    assert verify_database(tmp_path / "mission.db").entries == 700
    with pytest.raises(DeviceError, match="closed"):
        journal.append(line())
    assert not any(t.name == "journal" for t in threading.enumerate())


def test_a_journal_goes_on_where_it_stopped_and_keeps_its_name(tmp_path: Path, clock: ManualClock) -> None:
    for i in range(3):
        journal = open_journal(tmp_path, f"name {i}", "Bridge", clock)
        assert (journal.mission, journal.notices) == ("name 0", ())
        assert journal.append(line()).wait(5).seq == i + 1
        journal.close()
    assert verify_database(tmp_path / "mission.db").ok


def test_what_cannot_be_written_is_refused_before_it_waits(journal: DiskJournal) -> None:
    with pytest.raises(ValueError, match="not finite"):
        journal.append(line(payload={"n": float("nan")}))
    with pytest.raises(ValueError, match="without a zone"):
        journal.append(line(happened=START.replace(tzinfo=None)))
    assert journal.state().pending == 0


def test_one_id_is_one_entry(journal: DiskJournal) -> None:
    one = line("one")
    first, again, other = journal.append(one), journal.append(one), journal.append(line("two", id=one.id))
    last = journal.append(line("three"))
    assert last.wait(10).seq == 2
    assert first.wait(1) == again.wait(1)
    with pytest.raises(DeviceError, match="same id"):
        other.wait(1)
    assert other.error is not None
    assert journal.state().failed is None


def test_a_full_queue_is_said_and_not_waited_for(tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "QUEUE_MAX", 5)
    journal = open_journal(tmp_path, "m", "Bridge", clock)
    lock = writing_engine(journal.path)
    with lock.begin(), pytest.raises(DeviceError, match="takes no more"):  # the disk is busy
        list(map(journal.append, (line(str(i)) for i in range(journal_module.BATCH_MAX + 50))))
    lock.dispose()
    pending = journal.state().pending
    journal.close()
    assert verify_database(journal.path).entries == pending


def test_nobody_else_on_the_computer_can_read_it(journal: DiskJournal) -> None:
    if sys.platform == "win32":
        pytest.skip("rights work in another way on Windows")
    journal.append(line()).wait(5)
    folder = journal.path.parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = [p for p in folder.rglob("*") if p.is_file()]
    assert {p.name for p in files} >= {"mission.db", "mission.db-wal", "Bridge.key"}
    assert {stat.S_IMODE(p.stat().st_mode) for p in files} == {0o600}


def test_commits_wait_for_the_disk(journal: DiskJournal) -> None:
    """What WAL and FULL are there for; a test cannot cut the power, so it looks at the settings of the writing side."""
    engine = writing_engine(journal.path)
    with engine.begin() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "busy_timeout", "fullfsync")
        }
    engine.dispose()
    assert settings == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "busy_timeout": 5000, "fullfsync": 1,
    }  # fmt: skip
    assert tuple(int(n) for n in sqlite_version().split(".")) >= (3, 51, 3)  # without the WAL-reset bug


@pytest.mark.parametrize(
    "statement", ["UPDATE entry SET author = 'x'", "DELETE FROM entry", "DELETE FROM checkpoint", "UPDATE mission SET name = ''"]
)
def test_the_file_refuses_to_change_what_is_written(journal: DiskJournal, statement: str) -> None:
    journal.append(line()).wait(5)
    engine = writing_engine(journal.path)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO checkpoint VALUES (9, 1, ?, '', '', '', ?, ?)", ("a" * 64, "b" * 64, "c" * 128))
    with pytest.raises(sa.exc.IntegrityError, match="append-only"), engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def test_the_head_is_signed_every_so_many_entries_and_minutes_and_at_the_end(tmp_path: Path, clock: ManualClock) -> None:
    journal = open_journal(tmp_path, "m", "Bridge", clock)
    for _ in range(150):
        journal.append(line())
    journal.append(line()).wait(5)
    assert signed(tmp_path) == []
    for _ in range(60):
        journal.append(line())
    journal.append(line()).wait(5)
    (by_count,) = signed(tmp_path)
    assert by_count >= 200
    clock.advance(599)
    last = journal.append(line()).wait(5).seq
    assert signed(tmp_path) == [by_count]
    clock.advance(2)
    wait_until(lambda: signed(tmp_path) == [by_count, last])
    journal.append(line()).wait(5)
    journal.close()
    assert signed(tmp_path) == [by_count, last, last + 1]
    open_journal(tmp_path, "m", "Bridge", clock).close()
    assert signed(tmp_path) == [by_count, last, last + 1]  # nothing new, nothing to sign
    with Archive(tmp_path / "mission.db") as archive:
        points = archive.checkpoints()
        assert all(signed_right(p, "m") for p in points)
        assert len({p.public_key for p in points}) == 1
        assert points[0].statement.startswith("fairlead.log/")


def signed(folder: Path) -> list[int]:
    with Archive(folder / "mission.db") as archive:
        return [c.seq for c in archive.checkpoints()]


def wait_until(condition: object, seconds: float = 5.0) -> None:
    pause = threading.Event()
    for _ in range(int(seconds / 0.02)):
        if condition():  # type: ignore[operator]  # a function without arguments
            return
        pause.wait(0.02)
    raise AssertionError(f"not within {seconds} s")


def test_a_broken_key_is_said_and_the_log_goes_on_unsigned(tmp_path: Path, clock: ManualClock) -> None:
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "Bridge.key").write_text("not a key")
    journal = open_journal(tmp_path, "m", "Bridge", clock)
    journal.append(line()).wait(5)
    journal.close()
    assert "not signed" in journal.notices[0]
    assert (tmp_path / "keys" / "Bridge.key").read_text() == "not a key"
    assert verify_database(tmp_path / "mission.db").ok


def test_a_log_that_was_touched_is_opened_with_a_notice(tmp_path: Path, clock: ManualClock) -> None:
    journal = open_journal(tmp_path, "m", "Bridge", clock)
    journal.append(line("x")).wait(5)
    journal.append(line("y")).wait(5)
    journal.close()
    engine = writing_engine(tmp_path / "mission.db")
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER entry_no_update")
        connection.exec_driver_sql("UPDATE entry SET body = ? WHERE seq = 1", (b"{}",))
    engine.dispose()
    journal = open_journal(tmp_path, "m", "Bridge", clock)
    assert "entry 1 was changed" in journal.notices[0]
    assert journal.append(line("z")).wait(5).seq == 3
    journal.close()


@pytest.mark.parametrize("content", [b"This is a text, not a database. " * 200, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_file_that_is_no_journal_is_refused_and_left_as_it_is(tmp_path: Path, clock: ManualClock, content: bytes) -> None:
    (tmp_path / "mission.db").write_bytes(content)
    with pytest.raises(UserError, match=r"mission\.db"):
        open_journal(tmp_path, "m", "Bridge", clock)
    assert (tmp_path / "mission.db").read_bytes() == content
    assert [p.name for p in tmp_path.glob("mission*")] == ["mission.db"]


def test_a_folder_that_cannot_be_made_is_a_users_matter(tmp_path: Path, clock: ManualClock) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be used"):
        open_journal(tmp_path / "file" / "m", "m", "Bridge", clock)


def test_ids_are_random() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000


def test_a_log_is_read_whole_while_it_is_written_to_from_the_first_moment(tmp_path: Path, clock: ManualClock) -> None:
    """Nobody may take the file for one that does not change, and read half of the old and half of the new."""
    journal = open_journal(tmp_path, "m", "Bridge", clock)
    for i in range(2000):
        journal.append(line(f"before {i}", urgent=False))
    journal.close()
    journal = open_journal(tmp_path, "m", "Bridge", clock)
    with Archive(journal.path) as archive:
        reading = journal.entries()
        found = [next(reading)]
        receipts = [journal.append(line(f"after {i}" + " x" * 200)) for i in range(2000)]
        receipts[-1].wait(20)
        found += reading
        assert [e.seq for e in found] == list(range(1, 2001))
        assert len(list(archive.entries())) == 4000
    journal.close()


def test_a_log_that_is_written_to_while_it_is_verified_is_looked_at_again(
    tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = open_journal(tmp_path, "m", "Bridge", clock)
    journal.append(line()).wait(5)
    journal.close()
    right = archive_module._verify_once
    tries = []

    def disturbed(path: Path, share: object) -> ChainReport:
        tries.append(path)
        report = right(path, share)
        if len(tries) == 1:
            os.utime(path, (1, 1))
            return replace(report, ok=False, problem="half of the old and half of the new")
        return report

    monkeypatch.setattr(archive_module, "_verify_once", disturbed)
    assert verify_database(journal.path).ok
    assert len(tries) == 2
