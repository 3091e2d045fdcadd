"""The power goes in the middle of anything: nothing that was acknowledged is lost, and what is left is whole.

The product's own writer and recorder run on a simulated disk (``power_vfs``), with the statements and pragmas that they use on a
real one; what is found afterwards is opened with the product's own SQLite. The same harness shows losses where the pragmas are
weaker, so that it can fail.
"""

from __future__ import annotations

import contextlib
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest
import sqlalchemy as sa

from app.clock import ManualClock, Stamp
from app.entry import GENESIS
from app.readings import RawLine
from app.rescue.entries import IncidentMarked, LogLine
from db import engine as engine_module
from db import recorder as recorder_module
from db import search_index
from db.archive import Archive, verify_database
from db.engine import sqlite_version
from db.journal import open_journal
from db.keys import StationKey, station_key
from db.recorder import DiskRecorder
from db.recording import DiskRecording
from db.writer import ChainWriter
from tests.db.power_vfs import VFS, Disk, PowerDriver, lay_out, plug
from tests.db.test_signing import prepared
from tests.rescue.writing import START

RUNS = 200
WEAK_RUNS = 60
LIFE = 9
"""Batches in one life of the writer, unless the power goes before."""


class Dead(Exception):
    """The computer has no power any more."""


@dataclass
class Found:
    """What some runs came to: runs in which something acknowledged was lost, and in which what is left was not whole."""

    runs: int = 0
    cut: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)


@dataclass
class Harness:
    """``path``: where the product believes its file to be; ``image``: what each run finds in it; ``after``: a real folder."""

    path: Path
    image: bytes
    key: StationKey | None
    after: Path
    disk: Disk = field(default_factory=lambda: Disk({}))

    def plug(self) -> Disk:
        """A disk with the file as each run begins with it."""
        self.disk = Disk({str(self.path): self.image})
        plug(self.disk)
        return self.disk

    def still_alive(self) -> None:
        """Raises Dead once the power is off: what a program says then nobody hears."""
        if self.disk.off:
            raise Dead

    def lay_out(self, found: dict[str, bytes]) -> Path:
        for old in self.after.iterdir():
            old.unlink()
        lay_out(found, self.after)
        return self.after / self.path.name


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> PowerDriver:
    """From here on the product writes to simulated disks, but for what is done within ``Real``."""
    found = PowerDriver()
    monkeypatch.setattr(engine_module, "dbapi2", found)
    monkeypatch.setattr(search_index, "dbapi2", found)
    return found


class Real:
    """Within it the product's own SQLite is used again."""

    def __init__(self) -> None:
        self._patch = pytest.MonkeyPatch()

    def __enter__(self) -> None:
        from sqlcipher3 import dbapi2

        self._patch.setattr(engine_module, "dbapi2", dbapi2)
        self._patch.setattr(search_index, "dbapi2", dbapi2)

    def __exit__(self, *_error: object) -> None:
        self._patch.undo()


@pytest.fixture
def log(tmp_path: Path) -> Harness:
    """An empty log of the real schema, made by the product."""
    folder = tmp_path / "made"
    with Real():
        open_journal(folder, "m", "Bridge", ManualClock(START)).close()
    path = tmp_path / "run" / "mission.db"
    path.parent.mkdir()
    path.touch()  # the writer looks whether the file is still there; what is in it lies on the simulated disk
    after = tmp_path / "after"
    after.mkdir()
    return Harness(path, (folder / "mission.db").read_bytes(), station_key(folder / "keys", "Bridge"), after)


@pytest.fixture
def recording(tmp_path: Path) -> Harness:
    path = tmp_path / "run" / "recording.db"
    path.parent.mkdir()
    path.touch()
    after = tmp_path / "after"
    after.mkdir()
    return Harness(path, b"", None, after)


def write_a_life(harness: Harness, noise: random.Random, acknowledged: list[str], finishes: float) -> None:
    """Batches of entries, some with an incident that is signed at once, and now and then all put into the one file."""
    clock = ManualClock(START)
    seen = (0, GENESIS)
    writer = ChainWriter(harness.path, "m", "Bridge", clock, harness.key, seen)
    try:
        for _ in range(LIFE):
            batch = [prepared(LogLine(text="x" * noise.randint(1, 3000))) for _ in range(noise.randint(1, 4))]
            if noise.random() < 0.2:
                batch.append(prepared(IncidentMarked()))
            written = writer.commit(batch)[1]
            harness.still_alive()
            acknowledged.extend(written)
            if noise.random() < finishes:
                writer.finish()
        writer.sign(at_once=True)
        writer.finish()
    finally:
        writer.reset()


def acts_of(harness: Harness, live: Callable[[random.Random], None]) -> int:
    """How many writes and syncs a life takes about."""
    disk = harness.plug()
    live(random.Random(0))
    return disk.acts


def cut_the_power(
    harness: Harness, runs: int, seed: int, live: Callable[[random.Random, list[str]], None], look: Callable[[Path], set[str]]
) -> Found:
    """Lives with a power cut at a random moment each; ``look`` says what is found afterwards, and raises what is wrong with it."""
    found = Found()
    whole = acts_of(harness, lambda noise: live(noise, []))
    for run in range(runs):
        noise = random.Random(f"{seed} {run}")
        disk = harness.plug()
        disk.fails_at = noise.randint(1, whole)
        acknowledged: list[str] = []
        with contextlib.suppress(Dead):
            live(noise, acknowledged)
        found.cut += disk.off
        files = disk.found(noise)
        found.runs += 1
        found.acknowledged += len(acknowledged)
        with Real():
            try:
                there = look(harness.lay_out(files))
            except Exception as error:  # noqa: BLE001 - whatever a reader makes of it, it is not whole
                found.broken.append(f"run {run}: {error}")
                continue
        if missing := set(acknowledged) - there:
            found.lost.append(f"run {run}: {len(missing)} of {len(acknowledged)}")
    return found


def entries_in(path: Path) -> set[str]:
    """Ids of the entries that are found. The log verifies with every checkpoint, and SQLite finds nothing wrong."""
    report = verify_database(path)
    assert report.ok, report.problem
    with Archive(path) as archive:
        assert archive.integrity() == "ok"
        with archive._connection() as connection:
            assert connection.exec_driver_sql("PRAGMA quick_check").scalar_one() == "ok"
        return {entry.id for entry in archive.entries()}


def run_log(harness: Harness, runs: int, seed: int, *, finishes: float = 0.0) -> Found:
    return cut_the_power(harness, runs, seed, lambda noise, said: write_a_life(harness, noise, said, finishes), entries_in)


def test_the_harness_runs_the_statements_of_the_product_on_an_sqlite_of_the_same_kind(driver: PowerDriver, log: Harness) -> None:
    ours, theirs = (tuple(map(int, v.split(".")[:2])) for v in (sqlite_version_of_the_product(), PowerDriver.sqlite_version))
    assert ours[0] == theirs[0] == 3
    assert min(ours[1], theirs[1]) >= 51  # the write-ahead log of both has the fix of 3.51.3
    log.plug()
    write_a_life(log, random.Random(1), [], 0.5)
    wanted = (*engine_module._COMMON, *engine_module._WRITER)
    begun = [i for i, said in enumerate(driver.said) if said == wanted[0]]
    assert len(begun) > 1
    for at in begun:
        assert tuple(driver.said[at : at + len(wanted)]) == wanted
    assert "PRAGMA synchronous=FULL" in wanted
    assert "PRAGMA wal_checkpoint(TRUNCATE)" in driver.said
    assert {said for said in driver.said if said.startswith("BEGIN")} == {"BEGIN", "BEGIN IMMEDIATE"}
    assert apsw.vfs_names()[0] != VFS


def sqlite_version_of_the_product() -> str:
    with Real():
        return sqlite_version()


def test_no_acknowledged_entry_is_lost_in_two_hundred_power_cuts(driver: PowerDriver, log: Harness) -> None:
    found = run_log(log, RUNS, 1)
    assert (found.lost, found.broken) == ([], [])
    assert found.cut > RUNS * 0.9
    assert found.acknowledged > 5 * RUNS


def test_nor_where_the_log_is_put_into_the_one_file_meanwhile(driver: PowerDriver, log: Harness) -> None:
    found = run_log(log, RUNS // 2, 2, finishes=0.4)
    assert (found.lost, found.broken) == ([], [])
    assert found.cut > RUNS * 0.45


@pytest.mark.parametrize(
    ("weaker", "loses", "breaks"), [("PRAGMA synchronous=NORMAL", True, False), ("PRAGMA synchronous=OFF", True, True)]
)
def test_the_same_harness_shows_what_weaker_pragmas_lose(
    driver: PowerDriver, log: Harness, monkeypatch: pytest.MonkeyPatch, weaker: str, loses: bool, breaks: bool
) -> None:
    pragmas = tuple(weaker if said.startswith("PRAGMA synchronous") else said for said in engine_module._WRITER)
    assert pragmas != engine_module._WRITER
    monkeypatch.setattr(engine_module, "_WRITER", pragmas)
    found = run_log(log, WEAK_RUNS, 3, finishes=0.4)
    assert (bool(found.lost), bool(found.broken)) == (loses, breaks)
    assert len(found.lost) + len(found.broken) > WEAK_RUNS / 3


# -- the recorder


class Still:
    """Instead of a thread: the test does its work, so that a run is the same each time."""

    def __init__(self, **_how: object) -> None: ...

    def start(self) -> None: ...

    def join(self) -> None: ...


def record_a_life(harness: Harness, noise: random.Random, acknowledged: list[str]) -> None:
    clock = ManualClock(START)
    recorder = DiskRecorder(harness.path, clock, keep_days=None)
    number = 0
    try:
        for _ in range(LIFE):
            some = noise.randint(1, 6)
            for _ in range(some):
                clock.advance(noise.choice((0.1, 1.0, 20.0)))
                recorder.raw(
                    RawLine("GPS", Stamp(clock.utc(), clock.mono()), b"%d " % number + noise.randbytes(noise.randint(0, 900)))
                )
                number += 1
            if noise.random() < 0.2:
                recorder.pin(START, None, f"incident {number}")
            recorder._take()
            recorder._write(last=False)
            harness.still_alive()
            acknowledged.extend(str(n) for n in range(number - some, number))
        recorder._write(last=True)
    finally:
        recorder._reset()
        if recorder._held is not None:
            recorder._held.release()


def lines_in(path: Path) -> set[str]:
    """Numbers of the lines that are found, each whole and once."""
    if not path.exists() or path.stat().st_size == 0:
        return set()
    engine = engine_module.writing_engine(path)
    try:
        with engine.begin() as connection:
            assert connection.exec_driver_sql("PRAGMA quick_check").scalar_one() == "ok"
    except sa.exc.DBAPIError as error:
        raise AssertionError(str(error)) from error
    finally:
        engine.dispose()
    lines = list(DiskRecording(path).lines())
    assert [line.gap for line in lines if line.gap is not None] == []
    numbers = [line.data.split()[0].decode() for line in lines]
    assert len(numbers) == len(set(numbers))
    return set(numbers)


@pytest.fixture
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    without = SimpleNamespace(Thread=Still, Event=threading.Event, Lock=threading.Lock)
    monkeypatch.setattr(recorder_module, "threading", without)


def run_recording(harness: Harness, runs: int, seed: int) -> Found:
    return cut_the_power(harness, runs, seed, lambda noise, said: record_a_life(harness, noise, said), lines_in)


def test_no_line_that_the_recorder_counted_is_lost_in_a_hundred_power_cuts(
    driver: PowerDriver, recording: Harness, by_hand: None
) -> None:
    found = run_recording(recording, RUNS // 2, 4)
    assert (found.lost, found.broken) == ([], [])
    assert found.cut > RUNS * 0.4
    assert found.acknowledged > 3 * RUNS


def test_and_the_recorder_too_would_lose_lines_with_a_weaker_pragma(
    driver: PowerDriver, recording: Harness, by_hand: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    pragmas = tuple(said.replace("FULL", "NORMAL") if "synchronous" in said else said for said in engine_module._WRITER)
    monkeypatch.setattr(engine_module, "_WRITER", pragmas)
    assert len(run_recording(recording, WEAK_RUNS // 2, 5).lost) > 3
