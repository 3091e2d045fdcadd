"""The recorder: every line to disk before anybody understands it, on a thread of its own.

Sources hand lines over without waiting; the thread "recorder" writes what came every ``FLUSH_S`` as one small chunk
(committed with fsync: a power cut costs at most that much) and about once a minute compacts the chunks of the tail into
one well compressed block. The queue is bounded; a line that finds it full is counted as lost, and a gap marker says so
in the recording. While the disk fails, lines wait in memory up to ``WAITING_MAX``; then the oldest are lost and counted.

One recorder writes a file. The first of a mission that has something to write takes ``recording.db``; a second station with
devices of its own writes ``recording-<station>.db`` beside it, so that nothing is lost and no file has two writers. Which
it is shows in ``state().file``.
"""

from __future__ import annotations

import logging
import queue
import re
import shutil
import threading
from collections import Counter, deque
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from app.clock import Clock, Stamp
from app.errors import DeviceError, FairleadError
from app.lock import FileLock
from app.ports import RecorderState
from app.readings import RawLine
from db import recording_store as store
from db.block import LEVEL_KEPT, LEVEL_TAIL, decode, from_microseconds, microseconds
from db.engine import file_id, plain_reason, private_file, writing_engine

QUEUE_MAX: Final = 100_000
WAITING_MAX: Final = 200_000
FLUSH_S: Final = 0.5
BLOCK_S: Final = 60.0
BLOCK_LINES: Final = 8_000
BLOCK_BYTES: Final = 2_000_000
RESERVE_BYTES: Final = 64 << 20
"""The last of a disk is the log's: with less than this free, recording stops and says so."""
PRUNE_S: Final = 3600.0
PRUNE_MAX: Final = 240
"""Blocks removed per hour at most: four hours' worth, so that a computer clock set years ahead does not empty the disk."""
PINS_MAX: Final = 1000

_log = logging.getLogger(__name__)
_Pin = tuple[int, int | None, str, int]


class DiskRecorder:
    """The recorder of ``app.ports``. ``keep_days`` ``None`` = nothing is ever removed."""

    def __init__(self, path: Path, clock: Clock, keep_days: int | None, station: str = "") -> None:
        self._path, self._clock, self._keep_days, self._station = path, clock, keep_days, station
        self._held: FileLock | None = None
        self._queue: queue.Queue[RawLine] = queue.Queue(QUEUE_MAX)
        self._stop = threading.Event()
        self._lock = threading.Lock()  # guards what follows
        self._lines = 0
        self._lost = 0
        self._unmarked: Counter[str] = Counter()  # lines that found the queue full, per source
        self._pins: deque[_Pin] = deque()
        self._pending = 0
        self._failed: str | None = None
        self._on_disk = 0
        self._free: int | None = None
        self._beside = ""
        self._pinned = 0
        self._kept_since: datetime | None = None
        # Of the thread "recorder" alone:
        self._engine: sa.Engine | None = None
        self._file: tuple[int, int] | None = None
        self._waiting: deque[RawLine] = deque()
        self._cut: Counter[str] = Counter()  # lines per source that were lost in front of those that wait
        self._missed: Counter[str] = Counter()  # and behind them
        self._tail: list[RawLine] = []
        self._tail_bytes = 0
        self._next = 0
        self._pruned: float | None = None
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    def raw(self, line: RawLine) -> None:
        try:
            if not self._stop.is_set():
                self._queue.put_nowait(line)
                return
        except queue.Full:
            pass
        with self._lock:
            self._lost += 1
            self._unmarked[line.source] += 1

    def pin(self, start: datetime, end: datetime | None, reason: str) -> None:
        """Keep what was recorded from ``start`` to ``end`` (``None`` = and all that follows) when old blocks go.

        Raises DeviceError if too many pins wait for a disk that fails.
        """
        entry = (microseconds(start), microseconds(end) if end is not None else None, reason, microseconds(self._clock.utc()))
        with self._lock:
            if len(self._pins) >= PINS_MAX:
                raise DeviceError(f"The recording cannot be pinned: {self._failed or 'the disk is too slow'}")
            self._pins.append(entry)

    def state(self) -> RecorderState:
        with self._lock:
            return RecorderState(
                recording=self._failed is None and not self._stop.is_set(),
                lines=self._lines,
                lost=self._lost,
                bytes_on_disk=self._on_disk,
                pending=self._pending + self._queue.qsize(),
                failed=self._failed,
                free_bytes=self._free,
                file=self._path.name if self._held is not None else "",
                beside=self._beside,
                pinned=self._pinned,
                kept_since=self._kept_since,
            )

    def close(self) -> None:
        """Write what waits, compact the tail, put everything into the one file."""
        self._stop.set()
        self._thread.join()

    # The thread "recorder" from here on.

    def _run(self) -> None:
        stopping = False
        while not stopping:
            stopping = self._stop.wait(FLUSH_S)
            self._take()
            try:
                self._check_space()
                self._write(last=stopping)
                self._note(None)
            except Exception as error:  # noqa: BLE001 - a recorder that dies would lose every line after it
                expected = isinstance(error, (sa.exc.DBAPIError, OSError, FairleadError))
                self._note(
                    plain_reason(error) if expected else f"unexpected {type(error).__name__}: {error}", None if expected else error
                )
                self._reset()
        self._finish()

    def _take(self) -> None:
        """Take over what the sources queued, and keep within the bound: the oldest go first."""
        for _ in range(self._queue.qsize()):
            self._waiting.append(self._queue.get_nowait())
        excess = len(self._waiting) - WAITING_MAX
        for _ in range(excess):
            self._cut[self._waiting.popleft().source] += 1
        with self._lock:
            self._lost += max(0, excess)
            self._missed.update(self._unmarked)
            self._unmarked = Counter()
            self._pending = len(self._waiting)

    def _check_space(self) -> None:
        free = shutil.disk_usage(self._path.parent).free
        wal = self._path.with_name(self._path.name + "-wal")
        on_disk = sum(p.stat().st_size for p in (self._path, wal) if p.exists())
        with self._lock:
            self._free, self._on_disk = free, on_disk
        if self._engine is not None and file_id(self._path) != self._file:
            raise DeviceError("the recording was moved, deleted or replaced while it was open")
        if free < RESERVE_BYTES:
            raise DeviceError(f"only {free >> 20} MB are free; the rest of the disk is kept for the log")

    def _write(self, *, last: bool) -> None:
        if self._held is None and not self._claim():
            return
        engine = self._open()
        # Gap markers are made when they can be written: in the waiting list they would take the place of lines.
        if self._cut:
            self._write_chunk(engine, _markers(self._cut, self._waiting[0].stamp if self._waiting else self._clock.stamp()))
            self._cut.clear()
        while self._waiting:
            lines = list(islice(self._waiting, BLOCK_LINES))
            self._write_chunk(engine, lines)
            for _ in lines:
                self._waiting.popleft()
            with self._lock:
                self._lines += len(lines)
                self._pending = len(self._waiting)
        if self._missed:
            self._write_chunk(engine, _markers(self._missed, self._clock.stamp()))
            self._missed.clear()
        if last and self._tail:
            self._compact(engine)
        self._write_pins(engine)
        self._prune(engine)

    def _write_chunk(self, engine: sa.Engine, lines: list[RawLine]) -> None:
        if self._tail_full():
            self._compact(engine)
        with engine.begin() as connection:
            store.add_piece(connection, "chunk", self._next, lines, LEVEL_TAIL)
        self._next += len(lines)
        self._grow(lines)

    def _grow(self, lines: list[RawLine]) -> None:
        self._tail.extend(lines)
        self._tail_bytes += sum(len(line.data) for line in lines)

    def _tail_full(self) -> bool:
        if not self._tail:
            return False
        span = abs(self._tail[-1].stamp.mono - self._tail[0].stamp.mono)  # back to the beginning after a restart
        return span >= BLOCK_S or len(self._tail) >= BLOCK_LINES or self._tail_bytes >= BLOCK_BYTES

    def _compact(self, engine: sa.Engine) -> None:
        """Make the chunks of the tail into one block, in one transaction."""
        with engine.begin() as connection:
            store.add_piece(connection, "block", self._next - len(self._tail), self._tail, LEVEL_KEPT)
            store.remove_chunks(connection, self._next)
        self._tail, self._tail_bytes = [], 0

    def _write_pins(self, engine: sa.Engine) -> None:
        while self._pins:
            with engine.begin() as connection:
                # What came within the last minute was recorded before the pin was; it is of the moment all the same.
                store.pin(connection, *self._pins[0], from_line=self._next - len(self._tail))
                pins = store.pins(connection)
            self._pins.popleft()
            self._count_pins(pins)

    def _count_pins(self, pins: list[store.Pin]) -> None:
        open_ends = [pin.start_us for pin in pins if pin.end_us is None]
        with self._lock:
            self._pinned, self._kept_since = len(pins), from_microseconds(min(open_ends)) if open_ends else None

    def _prune(self, engine: sa.Engine) -> None:
        now = self._clock.mono()
        if self._keep_days is None or (self._pruned is not None and now - self._pruned < PRUNE_S):
            return
        before = microseconds(self._clock.utc() - timedelta(days=self._keep_days))
        with engine.begin() as connection:
            store.prune(connection, before, PRUNE_MAX)
        self._pruned = now

    def _claim(self) -> bool:
        """Make a file this recorder's own, once there is something to write. Raises DeviceError where there is none to have.

        A station without devices pins only: where another one records, that one pins the same, for it reads the same log.
        """
        lines = bool(self._waiting or self._cut or self._missed)
        if not lines and not self._pins:
            return False
        lock = FileLock(self._path.with_suffix(".lock"))
        if lock.take(self._station):
            self._hold(lock, self._path, "")
            return True
        if not lines:
            self._pins.clear()
            return False
        path = own_path(self._path, self._station)
        own = FileLock(path.with_suffix(".lock"))
        if not own.take(self._station):
            raise DeviceError(f"another program records into {self._path.name} and into {path.name}")
        try:
            private_file(path)
            store.check_file(path)
        except FairleadError:
            own.release()
            raise
        self._hold(own, path, lock.holder())
        return True

    def _hold(self, lock: FileLock, path: Path, beside: str) -> None:
        with self._lock:
            self._held, self._path, self._beside = lock, path, beside

    def _open(self) -> sa.Engine:
        """The engine; after a start or a failure the tail is read back from the disk, which alone knows what it has."""
        if self._engine is None:
            engine = writing_engine(self._path)
            self._file = file_id(self._path)
            with engine.begin() as connection:
                store.make_tables(connection)
                self._count_pins(store.pins(connection))
                self._next = store.next_line(connection)
                self._tail, self._tail_bytes = [], 0
                names = {number: name for name, number in store.source_ids(connection).items()}
                for first, _ in store.pieces_between(connection, "chunk", 0, -(1 << 62), 1 << 62):
                    chunk = store.piece_at(connection, "chunk", first)
                    if chunk is not None:
                        self._grow(list(decode(chunk.data, names)))
            self._engine = engine
        return self._engine

    def _note(self, failed: str | None, error: Exception | None = None) -> None:
        with self._lock:
            news, self._failed = failed != self._failed, failed
        if news and failed is not None:
            _log.error("recording does not work: %s", failed, exc_info=error)
        elif news:
            _log.warning("recording works again")

    def _reset(self) -> None:
        if self._engine is not None:
            self._engine.dispose()
        self._engine = None

    def _finish(self) -> None:
        with self._lock:
            self._lost += len(self._waiting)
            self._pending = 0
        if self._engine is not None:
            try:
                cursor = self._engine.raw_connection().cursor()
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                cursor.close()
            except (sa.exc.DBAPIError, OSError) as error:
                # Everything is on the disk already; only the tidying up did not work.
                _log.warning("the recording was closed without tidying up: %s", plain_reason(error))
        self._reset()
        if self._held is not None:
            self._held.release()


def own_path(main: Path, station: str) -> Path:
    """The file of a station beside the main recording."""
    return main.with_name(f"{main.stem}-{re.sub(r'[^A-Za-z0-9_-]+', '_', station) or 'station'}{main.suffix}")


def _markers(lost: Counter[str], stamp: Stamp) -> list[RawLine]:
    return [RawLine(source, stamp, b"", gap=f"{number} lines were lost by the recorder") for source, number in lost.items()]
