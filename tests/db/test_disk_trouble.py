"""A disk that is full, gone or slow: nothing is lost while the program lives, it is said in plain words, and it heals."""

from __future__ import annotations

import logging
import shutil
import sys
import threading
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from app.clock import ManualClock, SystemClock
from app.errors import DeviceError
from app.readings import RawLine
from app.rescue.entries import LogLine
from db import journal as journal_module
from db import recorder as recorder_module
from db.archive import verify_database
from db.engine import writing_engine
from db.journal import open_journal
from db.recording import open_recorder, open_recording
from tests.db.test_journal import line, wait_until
from tests.db.writer_process import READY, Life
from tests.rescue.writing import START, new

needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of file size")


def fill_the_disk(said: Connection, folder: Path) -> None:
    """Write a log and a recording with files that may not grow, then with files that may."""
    import resource
    import signal

    logging.disable(logging.CRITICAL)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    clock = SystemClock()
    journal = open_journal(folder, "m", "Bridge", clock)
    recorder = open_recorder(folder, clock)
    said.send(READY)
    before = journal.append(new(LogLine(text="before"), 0))
    before.wait(5)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, hard))
    receipts = [journal.append(new(LogLine(text="x" * 2000), 0)) for _ in range(200)]
    for number in range(2000):
        recorder.raw(RawLine("GPS", clock.stamp(), bytes([number % 256]) * 50 + b"%d" % hash(str(number))))
    wait_until(lambda: journal.state().failed is not None and recorder.state().failed is not None, 10)
    said.send(("full", journal.state(), recorder.state(), sum(r.saved for r in receipts)))
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    receipts[-1].wait(15)
    wait_until(lambda: recorder.state().failed is None, 10)
    said.send(("healed", journal.state(), recorder.state(), sum(r.saved for r in receipts)))
    journal.close()
    recorder.close()


@needs_limits
def test_a_full_disk_loses_nothing_and_heals_by_itself(tmp_path: Path) -> None:
    (_, full, recording_full, saved_full), (_, healed, recording_healed, saved) = Life(fill_the_disk, tmp_path).rest()
    assert full.failed in ("the disk is full", "the disk cannot be written (input/output error)")
    assert full.pending > 0
    assert saved_full < 200
    assert recording_full.failed is not None
    assert (healed.failed, healed.pending, healed.entries, saved) == (None, 0, 201, 200)
    assert (recording_healed.failed, recording_healed.lost) == (None, 0)
    report = verify_database(tmp_path / "mission.db")
    assert (report.ok, report.entries) == (True, 201)
    assert len(list(open_recording(tmp_path).lines())) == 2000


def test_a_locked_file_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr("db.engine._COMMON", ("PRAGMA busy_timeout=50",))
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    other = writing_engine(journal.path)
    with other.begin():
        receipts = [journal.append(line(str(i))) for i in range(20)]
        wait_until(lambda: journal.state().failed is not None)
        assert journal.state().failed == "another program holds the file locked"
        assert journal.state().pending == 20
        assert not any(r.saved for r in receipts)
    other.dispose()
    assert receipts[-1].wait(10).seq == 20
    assert journal.state().failed is None
    journal.close()
    messages = [r.getMessage() for r in caplog.records if r.name == "db.journal"]
    assert len([m for m in messages if "cannot be written" in m]) == 1  # once per change, not once per try


def test_a_disk_that_went_away_never_gets_a_new_empty_log(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    journal = open_journal(folder, "m", "Bridge", ManualClock(START))
    journal.append(line("one")).wait(5)
    (folder / "mission.db").rename(tmp_path / "away.db")
    for side in ("-wal", "-shm"):
        (folder / f"mission.db{side}").rename(tmp_path / f"away.db{side}")
    other = open_journal(folder, "other", "Bridge", ManualClock(START))
    other.append(line("not ours")).wait(5)
    waiting = journal.append(line("two"))
    wait_until(lambda: journal.state().failed == "the file was replaced or changed by another program")
    assert not waiting.saved
    other.close()
    for name in ("mission.db", "mission.db-wal", "mission.db-shm"):
        (folder / name).unlink(missing_ok=True)
    wait_until(lambda: journal.state().failed == "the file cannot be opened", 12)
    assert not (folder / "mission.db").exists()
    for side in ("", "-wal", "-shm"):
        if (tmp_path / f"away.db{side}").exists():
            (tmp_path / f"away.db{side}").rename(folder / f"mission.db{side}")
    assert waiting.wait(10).seq == 2
    journal.close()
    assert verify_database(folder / "mission.db").entries == 2


def test_a_log_that_is_deleted_or_replaced_while_it_is_open_is_not_written_into_the_void(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "m", "m", "Bridge", ManualClock(START))
    journal.append(line("one")).wait(5)
    (tmp_path / "m").rename(tmp_path / "elsewhere")  # the open file goes on taking what is written to it
    waiting = journal.append(line("two"))
    wait_until(lambda: journal.state().failed is not None)
    assert not waiting.saved
    assert journal.state().pending == 1
    (tmp_path / "elsewhere").rename(tmp_path / "m")
    assert waiting.wait(12).seq == 2
    copy = tmp_path / "m" / "copy.db"
    journal._writer.reset()  # everything is in the one file
    shutil.copy(journal.path, copy)
    journal.append(line("three")).wait(5)
    copy.replace(journal.path)
    wait_until(lambda: journal.state().failed is not None)  # also where nothing is written
    assert "replaced" in (journal.state().failed or "")
    (tmp_path / "m").rename(tmp_path / "away")
    journal.append(line("four"))
    with pytest.raises(DeviceError):
        journal.close()


def test_a_recording_that_is_deleted_while_it_is_open_is_not_written_into_the_void(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder_module, "FLUSH_S", 0.02)
    clock = ManualClock(START)
    recorder = open_recorder(tmp_path, clock)
    recorder.raw(RawLine("GPS", clock.stamp(), b"one"))
    wait_until(lambda: recorder.state().lines == 1)
    (tmp_path / "recording.db").rename(tmp_path / "away.db")
    recorder.raw(RawLine("GPS", clock.stamp(), b"two"))
    wait_until(lambda: recorder.state().failed is not None)
    assert recorder.state().lines == 1
    recorder.close()


def test_what_a_failing_disk_kept_back_is_handed_out_once_it_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "READY_MAX", 3)
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    for number in range(8):
        journal.append(line(str(number))).wait(5)

    def gone(*_args: object, **_more: object) -> None:
        raise DeviceError("The log cannot be read: the file cannot be opened")

    with monkeypatch.context() as broken:
        broken.setattr(journal, "_read_after", gone)
        with pytest.raises(DeviceError):
            journal.committed()
    journal.append(line("after")).wait(5)
    assert [entry.seq for entry in journal.committed()] == list(range(1, 10))
    journal.close()


def test_closing_on_a_disk_that_fails_says_what_was_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.engine._COMMON", ("PRAGMA busy_timeout=10",))
    monkeypatch.setattr(journal_module, "RETRY_MIN_S", 0.02)
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    other = writing_engine(journal.path)
    with other.begin():
        receipt = journal.append(line())
        with pytest.raises(DeviceError, match="1 entries could not be written: another program holds the file locked"):
            journal.close()
    other.dispose()
    assert (receipt.saved, receipt.error) == (False, "another program holds the file locked")


def test_the_recorder_counts_and_marks_what_a_full_queue_loses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder_module, "QUEUE_MAX", 10)
    clock = ManualClock(START)
    recorder = open_recorder(tmp_path, clock)
    for number in range(15):
        recorder.raw(RawLine("GPS", clock.stamp(), b"%d" % number))
    assert recorder.state().lost == 5
    recorder.close()
    lines = list(open_recording(tmp_path).lines())
    assert [found.data for found in lines[:10]] == [b"%d" % n for n in range(10)]
    assert lines[10].gap == "5 lines were lost by the recorder"
    assert lines[10].source == "GPS"
    recorder.raw(RawLine("GPS", clock.stamp(), b"too late"))
    assert recorder.state().lost == 6


def test_while_the_disk_fails_the_oldest_lines_beyond_the_bound_are_lost_and_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder_module, "WAITING_MAX", 100)
    monkeypatch.setattr(recorder_module, "FLUSH_S", 0.02)
    monkeypatch.setattr(recorder_module, "RESERVE_BYTES", 1 << 62)
    clock = ManualClock(START)
    recorder = open_recorder(tmp_path, clock)
    for number in range(250):
        recorder.raw(RawLine("GPS", clock.stamp(), b"%d" % number))
    wait_until(lambda: recorder.state().lost == 150)
    state = recorder.state()
    assert not state.recording
    assert state.failed is not None
    assert "kept for the log" in state.failed
    monkeypatch.setattr(recorder_module, "RESERVE_BYTES", 0)
    wait_until(lambda: recorder.state().recording)
    recorder.close()
    lines = list(open_recording(tmp_path).lines())
    assert [found.data for found in lines if found.gap is None] == [b"%d" % n for n in range(150, 250)]
    assert sum(int(found.gap.split()[0]) for found in lines if found.gap is not None) == 150


def test_no_thread_is_left_behind(tmp_path: Path) -> None:
    journal, recorder = open_journal(tmp_path, "m", "B", SystemClock()), open_recorder(tmp_path, SystemClock())
    assert {t.name for t in threading.enumerate()} >= {"journal", "recorder"}
    journal.close()
    recorder.close()
    assert not {t.name for t in threading.enumerate()} & {"journal", "recorder"}
