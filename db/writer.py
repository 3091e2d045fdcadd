"""The one connection that writes to a journal: chains entries, signs checkpoints, sees what other stations wrote.

Belongs to one thread. Raises what the database raises; the thread around it decides what to do about it.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from app.clock import Clock
from app.entry import Entry
from app.errors import DeviceError
from app.merkle import Tree
from app.ports import Checkpoint
from app.rescue.entries import IncidentMarked
from db import store
from db.engine import file_id, writing_engine
from db.keys import StationKey
from db.search_index import SearchIndex

CHECKPOINT_ENTRIES: Final = 200
CHECKPOINT_S: Final = 600.0
TREE_AT_ONCE: Final = 5000
SIGNED_AT_ONCE: Final = frozenset({IncidentMarked.kind})

_log = logging.getLogger(__name__)


class ChainWriter:
    """``seen`` is ``seq`` and hash of the newest entry that this writer knows to be on the disk.

    ``unsigned`` says why no checkpoint can be signed any more; ``None`` while it can.
    """

    def __init__(self, path: Path, mission: str, station: str, clock: Clock, key: StationKey | None, seen: tuple[int, str]) -> None:
        self.seen = seen
        self._path, self._mission, self._station, self._clock, self._key = path, mission, station, clock, key
        self._engine: sa.Engine | None = None
        self._file: tuple[int, int] | None = None
        self._index = SearchIndex()
        self._data_version: int | None = None
        self.signed: Checkpoint | None = None
        """The newest checkpoint of this station that is on the disk."""
        self._signed_mono = clock.mono()
        self._tree, self._first, self._newest = Tree(), "", ""
        self.unsigned: str | None = None
        self._tried_mono = clock.mono()

    def open(self) -> None:
        """Open the file; the other calls do it by themselves."""
        self._open()

    def commit(self, batch: Sequence[store.Prepared], *, again: bool = False) -> tuple[list[Entry], dict[str, Entry]]:
        """Write a batch; returns once it is on the disk.

        Returns every entry that is new since ``seen`` (other stations' too) and, by id, those of the batch. ``again``:
        an earlier try may have got through although it failed, so what is there already is not written twice.
        """
        with self._open().begin() as connection:
            fresh = self._catch_up(connection)
            by_id = {prepared.entry.id: prepared for prepared in reversed(batch)} if again else {}
            known = store.existing(connection, list(by_id)) if again else {}
            new = [p for key, p in reversed(by_id.items()) if key not in known] if again else list(batch)
            added = store.append(connection, new)
            self._index.follow(connection, fresh[-1].seq if fresh else self.seen[0], added)
            newest = (added or fresh)[-1] if added or fresh else None
            seen = (newest.seq, newest.hash) if newest else self.seen
            signed = self._sign(connection, seen, at_once=any(entry.kind in SIGNED_AT_ONCE for entry in added))
        self._still_there()  # before anybody is told that it is saved
        self.seen = seen
        self._note_signed(signed)
        return fresh + added, known | {entry.id: entry for entry in added}

    def others(self) -> list[Entry]:
        """Entries of other stations since ``seen``; takes no lock, and asks for rows only if the file changed."""
        self._still_there()
        with self._open().execution_options(reading=True).connect() as connection:
            version = int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
            if version == self._data_version:
                return []
            fresh = self._catch_up(connection)
        self._data_version = version
        if fresh:
            self.seen = fresh[-1].seq, fresh[-1].hash
        return fresh

    def sign(self, *, at_once: bool = False) -> None:
        """Sign the head if it is time to (or ``at_once``) and there is anything new in it."""
        if not self._due(self.seen, at_once=at_once):
            return
        with self._open().begin() as connection:
            signed = self._sign(connection, self.seen, at_once=at_once)
        self._note_signed(signed)

    @property
    def index_waits(self) -> bool:
        """Whether there is work on the search index for a quiet moment."""
        return self._index.waits

    def tend_index(self, *, doubt: bool = False) -> None:
        """Do one piece of that work. ``doubt``: a search found the index damaged. Raises nothing of its own."""
        if doubt:
            self._index.doubt()
        if self._index.waits:
            self._index.tend(self._open())

    @property
    def tree_waits(self) -> bool:
        """Whether there are entries that the next signature would have to read first."""
        return self._key is not None and self.unsigned is None and self._tree.size < self.seen[0]

    def tend_tree(self) -> None:
        """Read some of them in a quiet moment: a signature is made while other stations wait for the write lock."""
        if self.tree_waits:
            with self._open().execution_options(reading=True).connect() as connection:
                before = self._tree.size
                self._grow(connection, min(self.seen[0], before + TREE_AT_ONCE))
            if self._tree.size == before:
                self._say_unsigned(self._broken())

    def reset(self) -> None:
        """Close the connection after a failure; the next call opens it anew."""
        if self._engine is not None:
            self._engine.dispose()
        self._engine, self._data_version = None, None
        self._forget_tree()

    def finish(self) -> None:
        """Put the write-ahead log into the file and close."""
        if self._engine is not None:
            # On the driver's own connection: a checkpoint cannot be made inside a transaction.
            cursor = self._engine.raw_connection().cursor()
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.close()
        self.reset()

    def _open(self) -> sa.Engine:
        if self._engine is None:
            engine = writing_engine(self._path)
            self._file = file_id(self._path)
            # One that cannot be read is no reason not to sign another.
            with engine.execution_options(reading=True).connect() as connection, suppress(ValueError):
                self.signed = store.last_checkpoint(connection, self._station)
            self._engine = engine
        return self._engine

    def _still_there(self) -> None:
        """Raises DeviceError where the file that is open is not the one at its path any more: nobody would ever find what is
        written to it."""
        if self._engine is not None and file_id(self._path) != self._file:
            raise DeviceError("the log file was moved, deleted or replaced while it was open")

    def _catch_up(self, connection: sa.Connection) -> list[Entry]:
        """What stands behind ``seen``. Raises DeviceError if the file no longer holds what was written to it."""
        if store.hash_at(connection, self.seen[0]) != self.seen[1]:
            raise DeviceError("the file was replaced or changed by another program")
        return list(store.entries_after(connection, self.seen[0]))

    def _due(self, head: tuple[int, str], *, at_once: bool) -> bool:
        now = self._clock.mono()
        if self._key is None or (self.unsigned is not None and now - self._tried_mono < CHECKPOINT_S):
            return False
        unsigned = head[0] - (self.signed.seq if self.signed is not None else 0)
        late = now - self._signed_mono >= CHECKPOINT_S
        return unsigned > 0 and (at_once or late or unsigned >= CHECKPOINT_ENTRIES)

    def _sign(self, connection: sa.Connection, head: tuple[int, str], *, at_once: bool) -> Checkpoint | None:
        if self._key is None or not self._due(head, at_once=at_once):
            return None
        self._grow(connection, head[0])
        # What was read is the file, which another program may have changed: a signature is only for what this one wrote.
        # Entries are written all the same: a log that does not verify any more must not keep the watch from writing.
        if (self._tree.size, self._newest) != head:
            self._say_unsigned(self._broken())
            return None
        signed = self._key.checkpoint(self._station, *head, self._tree.root(), self._first, self._clock.utc())
        store.add_checkpoint(connection, signed)
        self._say_unsigned(None)
        return signed

    def _broken(self) -> str:
        return f"entries are missing from the file, or were changed in it. Run “fairlead verify” on {self._path}"

    def _say_unsigned(self, why: str | None) -> None:
        if why is not None:
            if why != self.unsigned:
                _log.error("the log is not signed: %s", why)
            self._forget_tree()
            self._tried_mono = self._clock.mono()
        self.unsigned = why

    def _grow(self, connection: sa.Connection, to: int) -> None:
        """Take entries up to ``to`` into the tree."""
        for number, hash_ in store.hashes_after(connection, self._tree.size, to):
            if number != self._tree.size + 1:
                return  # one is missing: whoever signs sees it
            self._first = self._first or hash_
            self._tree.add(bytes.fromhex(hash_))
            self._newest = hash_

    def _forget_tree(self) -> None:
        self._tree, self._first, self._newest = Tree(), "", ""

    def _note_signed(self, signed: Checkpoint | None) -> None:
        if signed is not None:
            self.signed, self._signed_mono = signed, self._clock.mono()
