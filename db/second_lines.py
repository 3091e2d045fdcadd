"""The log on the second disk, entry by entry: one line of JSON each, appended and synced while the watch goes on.

``journal.jsonl``: ``{"seq":N,"prev":"hex","hash":"hex","body":…}`` with the bytes of the body as they are kept, in order;
``checkpoints.jsonl``: what was signed. Nobody needs a database to read them. Where the data folder is encrypted the lines are
too: ``journal.jsonl.enc`` has each line covered with the disk key (``db.vault``), in base64. A line that a pulled stick left
half written is cut off when it is found again.
"""

from __future__ import annotations

import base64
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from app.entry import GENESIS, chain_hash, from_iso, iso
from app.ports import Checkpoint
from app.rescue.entries import ErasedNoted, IncidentMarked
from app.wholefile import open_plain
from db import store
from db.engine import reading_engine
from db.second_place import append_synced, main_disk, refuse_link
from db.vault import DiskKey

PLAIN: Final = "journal.jsonl"
COVERED: Final = "journal.jsonl.enc"
CHECKPOINTS: Final = "checkpoints.jsonl"
AT_ONCE: Final = 500
_TAIL: Final = 4 << 20
_LINE: Final = re.compile(rb'\{"seq":([1-9]\d*),"prev":"([0-9a-f]{64})","hash":"([0-9a-f]{64})","body":(.*)\}', re.DOTALL)
_ERASED: Final = f'"kind":"{ErasedNoted.kind}"'.encode()
_INCIDENT: Final = f'"kind":"{IncidentMarked.kind}"'.encode()
Row = tuple[int, str, str, bytes]


def to_line(row: Row, key: DiskKey | None) -> bytes:
    seq, prev, hash_, body = row
    line = b'{"seq":%d,"prev":"%b","hash":"%b","body":%b}' % (seq, prev.encode(), hash_.encode(), body)
    return (base64.b64encode(key.cover(line)) if key is not None else line) + b"\n"


def from_line(line: bytes, key: DiskKey | None) -> Row:
    """Raises ValueError for what is no whole line, or not the one that was hashed."""
    if key is not None:
        line = key.uncover(base64.b64decode(line, validate=True))
    found = _LINE.fullmatch(line)
    if found is None:
        raise ValueError("it is not an entry")
    seq, prev, hash_, body = int(found[1]), found[2].decode(), found[3].decode(), found[4]
    try:
        right = chain_hash(seq, prev, body) == hash_
    except (KeyError, OverflowError) as error:
        raise ValueError("it is not an entry") from error
    if not right:
        raise ValueError("it was changed after it was written")
    return seq, prev, hash_, body


def read_lines(path: Path, key: DiskKey | None) -> Iterator[Row]:
    """Every entry of a line file in order, from the first on. Raises ValueError that names the line where one is not right."""
    seq, head = 0, GENESIS
    with open_plain(path) as file:
        for number, line in enumerate(file, 1):
            try:
                if not line.endswith(b"\n"):
                    raise ValueError("it is not whole")
                row = from_line(line[:-1], key)
                if row[:2] != (seq + 1, head):
                    raise ValueError("it does not follow the line before it")
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
            seq, head = row[0], row[2]
            yield row


class Lines:
    """Copies entries and checkpoints from ``source`` (mission.db) into ``folder``. Belongs to one thread."""

    def __init__(self, source: Path, folder: Path, key: DiskKey | None) -> None:
        self._source, self._folder, self._key = source, folder, key
        self.path = folder / (PLAIN if key is None else COVERED)
        self.seq, self._head = 0, GENESIS
        self.waiting = 0
        self.incidents = 0
        """Incidents that were marked among what was copied since ``open``."""
        self.erased = 0
        """How often it was begun anew since ``open`` because something was erased from the log."""
        self._signed = 0
        self._engine: sa.Engine | None = None  # no connection, but it knows the statements
        self._live = True

    def open(self, *, live: bool = True) -> None:
        """See how far the files are, cut off a half line, and begin anew where they are of another log. Raises OSError."""
        self.seq, self._head = self._last_whole()
        with main_disk(), self._look(live) as connection:
            ours = store.hash_at(connection, self.seq)
        if ours != self._head:
            put_aside(self.path)
            put_aside(self._folder / CHECKPOINTS)
            self.seq, self._head = 0, GENESIS
        self._signed = _cut_to_lines(self._folder / CHECKPOINTS)

    def step(self, *, live: bool = True) -> bool:
        """Copy the next entries, at most ``AT_ONCE``, and what was signed. True while there are more. ``live``: the log is open."""
        with main_disk(), self._look(live) as connection:
            newest = store.head(connection)[0]
            rows: list[Row] = []
            for row in store.rows_after(connection, self.seq):
                rows.append(row)
                if len(rows) >= AT_ONCE:
                    break
            signed = store.checkpoints(connection, after=self._signed)
        if any(_ERASED in row[3] and self._still_told(row, live) for row in rows):
            self.path.unlink()  # what was erased is not to be read here either: all of it again, as it is now
            self.seq, self._head = 0, GENESIS
            self.erased += 1
            return True
        if rows:
            append_synced(self.path, b"".join(to_line(row, self._key) for row in rows))
            self.seq, self._head = rows[-1][0], rows[-1][2]
            self.incidents += sum(_INCIDENT in row[3] for row in rows)
        if signed:
            append_synced(self._folder / CHECKPOINTS, b"".join(map(_checkpoint_line, signed)))
            self._signed += len(signed)
        self.waiting = max(0, newest - self.seq)
        return self.waiting > 0

    def _still_told(self, noted: Row, live: bool) -> bool:
        """Does the file still hold what an entry says was erased from the log?"""
        erased = int(json.loads(noted[3])["payload"]["seq"])
        if erased > self.seq or not self.path.exists():
            return False
        there = next((row for row in read_lines(self.path, self._key) if row[0] == erased), None)
        with main_disk(), self._look(live) as connection:
            now = next(store.rows_after(connection, erased - 1), None)
        return there != now

    def stop(self) -> None:
        """Let go of the log."""
        if self._engine is not None:
            self._engine.dispose()
        self._engine = None

    @contextmanager
    def _look(self, live: bool) -> Iterator[sa.Connection]:
        """A short look at the log; nothing is held open on it."""
        if self._engine is None or live != self._live:
            self.stop()
            self._engine, self._live = reading_engine(self._source, shared=live), live
        with self._engine.connect() as connection:
            yield connection

    def _last_whole(self) -> tuple[int, str]:
        """``seq`` and hash of the last line that is right; what is behind it is cut off."""
        if not self.path.exists():
            return 0, GENESIS
        size = self.path.stat().st_size
        begin = max(0, size - _TAIL)
        refuse_link(self.path)
        with open_plain(self.path) as file:
            file.seek(begin)
            tail = file.read()
        end = tail.rfind(b"\n") + 1
        while end > 0:
            start = tail.rfind(b"\n", 0, end - 1) + 1
            if start == 0 and begin > 0:
                break  # where this line begins is not in what was read
            try:
                row = from_line(tail[start : end - 1], self._key)
            except ValueError:
                end = start
                continue
            _cut(self.path, begin + end, size)
            return row[0], row[2]
        put_aside(self.path)
        return 0, GENESIS


def put_aside(path: Path) -> None:
    """Give a file that cannot be gone on with another name; it is never deleted. Raises OSError."""
    if not path.exists() or path.stat().st_size == 0:
        return
    for number in range(1, 1000):
        aside = path.with_name(f"{path.name}.other-{number}")
        if not aside.exists():
            path.rename(aside)
            return


def _cut(path: Path, size: int, before: int) -> None:
    if size != before:
        with path.open("r+b") as file:
            file.truncate(size)
            os.fsync(file.fileno())


def _cut_to_lines(path: Path) -> int:
    """Number of whole lines; a half one is cut off."""
    if not path.exists():
        return 0
    refuse_link(path)
    with open_plain(path) as file:
        data = file.read()
    whole = data.rfind(b"\n") + 1
    _cut(path, whole, len(data))
    return data.count(b"\n")


def _checkpoint_line(checkpoint: Checkpoint) -> bytes:
    data = {name: getattr(checkpoint, name) for name in Checkpoint.__slots__} | {"at": iso(checkpoint.at)}
    return json.dumps(data, sort_keys=True, ensure_ascii=False).encode() + b"\n"


def read_checkpoints(path: Path) -> Iterator[Checkpoint]:
    """What was signed. Lines that cannot be read are left out: each proves itself by its signature."""
    if not path.exists():
        return
    with open_plain(path) as file:
        lines = file.read().split(b"\n")
    for line in lines:
        try:
            data = json.loads(line)
            yield Checkpoint(**(data | {"seq": int(data["seq"]), "at": from_iso(data["at"])}))
        except (ValueError, TypeError, KeyError):
            continue
