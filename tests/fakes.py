"""Stand-ins for the adapters: real behaviour, kept in memory."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.entry import GENESIS, Entry, NewEntry, body, chain_hash, from_body
from app.errors import DeviceError
from app.merkle import root
from app.ports import Checkpoint, JournalState, LogHits, LogQuery
from db.keys import StationKey
from db.words import scan
from db.writer import SIGNED_AT_ONCE


class MemoryReceipt:
    """The promise of a ``MemoryJournal``."""

    def __init__(self, entry_id: str) -> None:
        self.id = entry_id
        self.error: str | None = None
        self._entry: Entry | None = None
        self._done = threading.Event()

    @property
    def saved(self) -> bool:
        return self._entry is not None

    def wait(self, timeout_s: float) -> Entry:
        if not self._done.wait(timeout_s):
            raise TimeoutError(f"entry {self.id} is not on the disk after {timeout_s} s")
        if self._entry is None:
            raise DeviceError(self.error or "not written")
        return self._entry

    def settle(self, entry: Entry) -> None:
        self._entry = entry
        self._done.set()

    def refuse(self, reason: str) -> None:
        self.error = reason
        self._done.set()


class MemoryJournal:
    """A journal with the real body, chain and receipts, but no disk.

    Entries are "on disk" at once, or, with ``hold=True``, only when the test calls ``flush()``. ``fail(reason)`` makes
    the disk fail until ``fail(None)``. ``foreign(entry)`` is an entry that another station wrote.
    """

    def __init__(self, mission: str = "Test mission", station: str = "bridge", *, hold: bool = False, bound: int = 10_000) -> None:
        self._mission, self._station, self._bound = mission, station, bound
        self.hold = hold
        self._waiting: deque[tuple[NewEntry, str, MemoryReceipt]] = deque()
        self._rows: list[Entry] = []
        self._fresh: list[Entry] = []
        self._failed: str | None = None
        self._closed = False
        self.key = StationKey(Ed25519PrivateKey.generate())
        self.checkpoints: list[Checkpoint] = []

    @property
    def mission(self) -> str:
        return self._mission

    @property
    def path(self) -> Path:
        return Path("memory.db")

    def append(self, entry: NewEntry) -> MemoryReceipt:
        if self._closed:
            raise DeviceError("the log is closed")
        if len(self._waiting) >= self._bound:
            raise DeviceError("the log cannot be written and its waiting list is full")
        body(entry, self._mission, self._station)  # refuses what cannot be written now, not later
        receipt = MemoryReceipt(entry.id)
        self._waiting.append((entry, self._station, receipt))
        if not self.hold:
            self.flush()
        return receipt

    def foreign(self, entry: NewEntry, station: str = "Deck") -> Entry:
        """Commit an entry of another station."""
        receipt = MemoryReceipt(entry.id)
        self._commit(entry, station, receipt)
        return receipt.wait(0)

    def flush(self) -> None:
        """Commit what waits, unless the disk fails."""
        while self._waiting and self._failed is None:
            self._commit(*self._waiting.popleft())

    def fail(self, reason: str | None) -> None:
        self._failed = reason
        if reason is None and not self.hold:
            self.flush()

    def give_up(self) -> None:
        """What waits is refused, as the real journal does when it cannot take it; the disk works again."""
        while self._waiting:
            self._waiting.popleft()[2].refuse(self._failed or "not written")
        self._failed = None

    def _commit(self, entry: NewEntry, station: str, receipt: MemoryReceipt) -> None:
        data = body(entry, self._mission, station)
        seq = len(self._rows) + 1
        prev = self._rows[-1].hash if self._rows else GENESIS
        row = from_body(seq, prev, chain_hash(seq, prev, data), data)
        self._rows.append(row)
        self._fresh.append(row)
        receipt.settle(row)
        if entry.kind in SIGNED_AT_ONCE:
            self.sign_now()

    def sign_now(self) -> None:
        """Signed at the time of the newest entry; nothing new is not signed again."""
        if not self._rows or (self.checkpoints and self.checkpoints[-1].seq == len(self._rows)):
            return
        head, hashes = self._rows[-1], [bytes.fromhex(row.hash) for row in self._rows]
        made = self.key.checkpoint(self._station, head.seq, head.hash, root(hashes), self._rows[0].hash, head.written)
        self.checkpoints.append(made)

    def committed(self) -> Sequence[Entry]:
        fresh, self._fresh = self._fresh, []
        return tuple(fresh)

    def entries(self) -> Iterator[Entry]:
        return iter(tuple(self._rows))

    def search(self, query: LogQuery) -> LogHits:
        return scan(query, self._rows)

    def state(self) -> JournalState:
        head = self._rows[-1] if self._rows else None
        return JournalState(
            pending=len(self._waiting),
            entries=len(self._rows),
            head=head.hash if head else GENESIS,
            failed=self._failed,
            last_commit=head.written if head else None,
            signed=self.checkpoints[-1] if self.checkpoints else None,
        )

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.flush()
        while self._waiting:
            self._waiting.popleft()[2].refuse(self._failed or "the log was closed")
