"""The journal of a mission on disk: one writer thread, group commit, hash chain, signed checkpoints.

An entry goes: ``append`` (any thread: made into the bytes that are hashed, queued) -> the thread "journal" (takes the
write lock, reads the head, chains, commits with fsync) -> its receipt is ``saved`` and ``committed`` hands it out.
Everything that waits is committed together; an entry that is not urgent waits up to ``LINGER_S`` for company.

When the disk fails nothing is thrown away: entries stay queued, ``state().failed`` says why, and the thread tries again
for ever. The queue is bounded; beyond it ``append`` refuses, so that the screen can say so. Other stations may write to
the same file: the write lock is taken before the head is read, so the chain never forks, and the thread looks for their
entries ``1 / POLL_S`` times a second.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Final

import sqlalchemy as sa

from app.chain import check_chain
from app.clock import Clock
from app.entry import GENESIS, Entry, NewEntry, body, chain_hash, iso
from app.errors import DeviceError, FairleadError, UserError
from app.ports import Checkpoint, JournalState, LogHits, LogQuery
from app.start_notices import log_not_whole, not_signed
from db import search, store
from db.engine import plain_reason, private_file, private_folder, reading_engine, writing_engine
from db.keys import StationKey, station_key
from db.receipt import DiskReceipt
from db.upgrade import check_file, upgrade
from db.vault import key_for
from db.writer import ChainWriter

QUEUE_MAX: Final = 10_000
BATCH_MAX: Final = 500
READY_MAX: Final = 10_000
POLL_S: Final = 0.25
LINGER_S: Final = 0.2
TEND_S: Final = 0.02
READER_S: Final = 3.0
"""After so long without another entry whoever reads the log has gone, or waits: the search index is worked on meanwhile."""
OPEN_S: Final = 2.0
RETRY_MIN_S: Final = 0.5
RETRY_MAX_S: Final = 5.0
CLOSE_TRIES: Final = 6
TAIL: Final = 500
"""How many of the newest entries are verified at each start; ``fairlead verify`` does all."""

_log = logging.getLogger(__name__)
_Waiting = tuple[store.Prepared, DiskReceipt]


def open_journal(
    folder: Path, mission: str, station: str, clock: Clock, *, keys: Path | None = None, mode: str | None = None
) -> DiskJournal:
    """Open ``folder``/mission.db for writing, made where it is missing, and start its thread.

    ``keys`` is the folder of the station's signing key (default: "keys" in ``folder``). A journal that exists keeps the
    mission's name that it was made with. ``mode``: what it is opened as; a live mission is never opened as training, nor
    one of training as live. Raises UserError if the file cannot be used; it is then left as it is.
    """
    path = folder / "mission.db"
    key_for(path)  # where it is not here nothing is made
    if mode is not None:
        _must_be_of(mode, folder)
    private_folder(folder)
    private_file(path)
    check_file(path)
    engine = writing_engine(path)
    try:
        upgrade(engine)
        with engine.begin() as connection:
            name = store.mission_name(connection)
            if name is None:
                store.set_mission(connection, mission, iso(clock.utc()))
            seen = store.head(connection)
            start = max(0, seen[0] - TAIL)
            before = store.hash_at(connection, start) or GENESIS
            tail = check_chain(store.rows_after(connection, start), after=(start, before))
    except sa.exc.DBAPIError as error:
        raise UserError(f"{path} cannot be opened for writing: {plain_reason(error)}. Nothing was changed") from error
    finally:
        engine.dispose()
    notices = []
    if not tail.ok:
        notices.append(log_not_whole(tail.problem or "", path))
    key: StationKey | None = None
    try:
        key = station_key(keys if keys is not None else folder / "keys", station)
    except UserError as error:
        notices.append(not_signed(error))
    return DiskJournal(path, name or mission, station, clock, key, seen, tuple(notices))


def mode_of(folder: Path) -> str | None:
    """What the mission in a folder is, by its first entry: live, demo, replay, drill; ``None`` where nothing says it.

    Nothing is changed, and what cannot be read is for whoever opens it to complain of.
    """
    path = folder / "mission.db"
    if not path.is_file() or path.stat().st_size == 0:
        return None
    engine = reading_engine(path)
    try:
        with engine.connect() as connection:
            return store.mode(connection)
    except (sa.exc.DBAPIError, ValueError):
        return None
    finally:
        engine.dispose()


def _must_be_of(mode: str, folder: Path) -> None:
    was = mode_of(folder)
    if was is None or (was == "live") is (mode == "live"):
        return
    if was == "live":
        raise UserError(f"{folder.name} is a live mission: it is not opened as {mode.upper()}. Nothing was changed")
    raise UserError(f"{folder.name} is training ({was.upper()}): it is not opened as a live mission. Nothing was changed")


class DiskJournal:
    """The journal of ``app.ports``. ``notices`` are what opening found and the officer should know."""

    def __init__(
        self,
        path: Path,
        mission: str,
        station: str,
        clock: Clock,
        key: StationKey | None,
        seen: tuple[int, str],
        notices: tuple[str, ...] = (),
    ) -> None:
        self.notices = notices
        self.key = key
        self._path, self._mission, self._station, self._clock = path, mission, station, clock
        self._queue: queue.Queue[_Waiting] = queue.Queue(QUEUE_MAX)
        self._closing = threading.Event()
        self._lock = threading.Lock()  # guards what follows
        self._taken = 0
        self._settled = 0
        self._seen = seen
        self._failed: str | None = None
        self._last_commit: datetime | None = None
        self._unsigned: str | None = None
        self._signed: Checkpoint | None = None
        self._ready: list[Entry] = []
        self._overflow = False
        self._delivered = seen[0]
        self._urgent = threading.Event()
        self._sign_now = threading.Event()
        self._index_doubt = threading.Event()
        self._read_at: float | None = None  # when the reader of the whole log took its last entry
        self._writer = ChainWriter(path, mission, station, clock, key, seen)  # of the thread "journal" alone
        self._opened = threading.Event()
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()
        # From here on the file has its write-ahead log beside it, by which every reader sees that it is written to.
        self._opened.wait(OPEN_S)

    @property
    def mission(self) -> str:
        return self._mission

    @property
    def path(self) -> Path:
        return self._path

    def append(self, entry: NewEntry) -> DiskReceipt:
        """Queue an entry. Raises ValueError if it cannot be put into canonical form, DeviceError if full or closed."""
        prepared = store.Prepared(entry, body(entry, self._mission, self._station))
        receipt = DiskReceipt(entry.id)
        with self._lock:
            # Under the lock, so that nothing can be queued behind the thread's last look at the queue.
            if self._closing.is_set():
                raise DeviceError("The log is closed")
            try:
                self._queue.put_nowait((prepared, receipt))
            except queue.Full:
                reason = self._failed or "the disk is too slow"
                raise DeviceError(f"The log takes no more: {QUEUE_MAX} entries wait for the disk ({reason})") from None
            self._taken += 1
        if entry.urgent:
            self._urgent.set()
        return receipt

    def committed(self) -> Sequence[Entry]:
        with self._lock:
            ready, self._ready = self._ready, []
            overflow, self._overflow = self._overflow, False
        if overflow:
            # Nobody asked for so long that the list was cut: the disk has them all.
            try:
                ready.extend(self._read_after(ready[-1].seq if ready else self._delivered))
            except BaseException:
                with self._lock:  # none of them was handed out: the next call reads them
                    self._overflow = True
                raise
        fresh = [entry for entry in ready if entry.seq > self._delivered]
        if fresh:
            self._delivered = fresh[-1].seq
        return fresh

    def entries(self) -> Iterator[Entry]:
        """All of them. While somebody reads on, the search index leaves the processor and the disk to them."""
        self._read_at = monotonic()
        return self._all_read()

    def _all_read(self) -> Iterator[Entry]:
        try:
            for entry in self._read_after(0):
                self._read_at = monotonic()
                yield entry
        finally:
            self._read_at = None

    def _is_read(self) -> bool:
        at = self._read_at
        return at is not None and monotonic() - at < READER_S

    def search(self, query: LogQuery) -> LogHits:
        """Find entries on the disk, own and other stations'. Without a usable index it reads them all, which takes longer."""
        engine = reading_engine(self._path, shared=True)
        try:
            with engine.connect() as connection:
                try:
                    return search.find(connection, query)
                except (sa.exc.DBAPIError, DeviceError) as error:
                    _log.warning("searching without the index: %s", error)
                    self._index_doubt.set()
                    return search.read_all(connection, query)
        except sa.exc.DBAPIError as error:
            raise DeviceError(f"The log cannot be read: {plain_reason(error)}") from error
        finally:
            engine.dispose()

    def _read_after(self, seq: int) -> Iterator[Entry]:
        engine = reading_engine(self._path, shared=True)
        try:
            with engine.connect() as connection:
                yield from store.entries_after(connection, seq)
        except sa.exc.DBAPIError as error:
            raise DeviceError(f"The log cannot be read: {plain_reason(error)}") from error
        finally:
            engine.dispose()

    def state(self) -> JournalState:
        with self._lock:
            return JournalState(
                pending=self._taken - self._settled,
                entries=self._seen[0],
                head=self._seen[1],
                failed=self._failed,
                last_commit=self._last_commit,
                signed=self._signed,
                unsigned=self._unsigned,
            )

    def sign_now(self) -> None:
        self._sign_now.set()
        self._urgent.set()

    def close(self) -> None:
        """Write what waits, sign the head, put everything into the one file. Raises DeviceError if entries stay unwritten."""
        with self._lock:
            self._closing.set()
        self._urgent.set()
        self._thread.join()
        state = self.state()
        if state.pending:
            raise DeviceError(f"{state.pending} entries could not be written: {state.failed or 'the log was closed'}")

    # The thread "journal" from here on.

    def _run(self) -> None:
        batch: list[_Waiting] = []
        tries = 0
        with suppress(sa.exc.DBAPIError, OSError):  # said when there is something to write
            self._writer.open()
            self._note_signed()
        self._opened.set()
        while True:
            closing = self._closing.is_set()  # read first: what was queued before it was set is gathered below
            batch += self._gather(BATCH_MAX - len(batch), patient=not batch and not closing)
            try:
                self._work(batch, again=tries > 0, closing=closing)
            except Exception as error:  # noqa: BLE001 - a writer that dies would lose every entry after it
                self._fail(error)
                tries = tries + 1
                if closing and tries > CLOSE_TRIES:
                    break
                _pause(RETRY_MIN_S if closing else min(RETRY_MIN_S * 2 ** (tries - 1), RETRY_MAX_S))
                continue
            batch, tries = [], 0
            if closing and self._queue.empty():
                break
        self._finish(batch)

    def _gather(self, space: int, *, patient: bool) -> list[_Waiting]:
        """Entries that wait, at most ``space``. Patient: wait a while for the first, and for company if it has time."""
        found: list[_Waiting] = []
        try:
            if patient:
                busy = (self._writer.index_waits or self._writer.tree_waits) and not self._is_read()
                found.append(self._queue.get(timeout=TEND_S if busy else POLL_S))
                if not found[0][0].entry.urgent:
                    self._urgent.wait(LINGER_S)
            self._urgent.clear()
            while len(found) < space:
                found.append(self._queue.get_nowait())
        except queue.Empty:
            pass
        return found

    def _work(self, batch: Sequence[_Waiting], *, again: bool, closing: bool) -> None:
        if batch:
            fresh, written = self._writer.commit([prepared for prepared, _ in batch], again=again)
            self._publish(fresh)
            for prepared, receipt in batch:
                _settle(receipt, prepared, written[prepared.entry.id])
        else:
            self._publish(self._writer.others())
            if not self._is_read():
                doubt = self._index_doubt.is_set()
                self._index_doubt.clear()
                self._writer.tend_index(doubt=doubt)
                self._writer.tend_tree()
        with self._lock:
            recovered, self._failed = self._failed, None
            self._settled += len(batch)
            if batch:
                self._last_commit = self._clock.utc()
        if recovered is not None:
            _log.warning("the log is written again (it was: %s)", recovered)
            self._index_doubt.set()
        asked = self._sign_now.is_set() and self._queue.empty()
        self._writer.sign(at_once=asked or (closing and self._queue.empty()))
        if asked:
            self._sign_now.clear()
        self._note_signed()

    def _note_signed(self) -> None:
        with self._lock:
            self._signed, self._unsigned = self._writer.signed, self._writer.unsigned

    def _publish(self, fresh: Sequence[Entry]) -> None:
        with self._lock:
            self._seen = self._writer.seen
            if self._overflow or len(self._ready) + len(fresh) > READY_MAX:
                self._overflow = True
            else:
                self._ready.extend(fresh)

    def _fail(self, error: Exception) -> None:
        """Note why writing does not work. The first time it is logged; a bug of ours with its traceback."""
        expected = isinstance(error, (sa.exc.DBAPIError, OSError, FairleadError))
        reason = plain_reason(error, self._path) if expected else f"unexpected {type(error).__name__}: {error}"
        with self._lock:
            news, self._failed = self._failed != reason, reason
        if news:
            _log.error("the log cannot be written: %s", reason, exc_info=None if expected else error)
        self._writer.reset()

    def _finish(self, batch: list[_Waiting]) -> None:
        while not self._queue.empty():
            batch.append(self._queue.get_nowait())
        for _, receipt in batch:
            receipt.refuse(self._failed or "the log was closed")
        try:
            self._writer.finish()
        except (sa.exc.DBAPIError, OSError) as error:
            # Everything is on the disk already; only the tidying up did not work.
            _log.warning("the log was closed without tidying up: %s", plain_reason(error))


def _settle(receipt: DiskReceipt, prepared: store.Prepared, entry: Entry) -> None:
    if chain_hash(entry.seq, entry.prev, prepared.body) == entry.hash:
        receipt.save(entry)
    else:
        receipt.refuse("another entry with the same id is in the log")


def _pause(seconds: float) -> None:
    threading.Event().wait(seconds)
