"""Pinned feeds on the second disk: recordings with the same tables and line numbers, holding what an incident keeps.

``recording.db`` there is read like every other one (replay, export). Pieces are copied as they lie in the main recording,
compressed, the minutes before the incident first and then each half second as it is written.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from db import recording_store as store
from db.block import from_microseconds
from db.engine import private_engine, private_file, reading_engine
from db.recording import FILE
from db.second_lines import put_aside
from db.second_place import main_disk, refuse_journal
from db.vault import is_encrypted

BYTES_AT_ONCE: Final = 4 << 20
_TABLES: Final[tuple[store.Table, ...]] = ("block", "chunk")


class Feeds:
    """Copies the pinned pieces of every recording in ``source`` into ``folder``. Belongs to one thread."""

    def __init__(self, source: Path, folder: Path, *, encrypted: bool) -> None:
        self._source, self._folder, self._encrypted = source, folder, encrypted
        self._files: dict[str, _File] = {}
        self.waiting = 0
        self.to: datetime | None = None

    def step(self) -> bool:
        """Copy some. True while there is more. Raises OSError, DBAPIError for the second disk, MainDiskTrouble for the other."""
        with main_disk():
            names = sorted(path.name for path in self._source.glob(f"{Path(FILE).stem}*{Path(FILE).suffix}"))
        for name in names:
            if name not in self._files:
                self._files[name] = _File(self._source / name, self._folder / name, encrypted=self._encrypted)
            self._files[name].step()
        self.waiting = sum(each.waiting for each in self._files.values())
        ends = [each.end_us for each in self._files.values() if each.end_us is not None]
        self.to = from_microseconds(max(ends)) if ends else None
        return self.waiting > 0


class _File:
    def __init__(self, source: Path, copy: Path, *, encrypted: bool) -> None:
        self._source, self._copy, self._encrypted = source, copy, encrypted
        self._pins: list[store.Pin] = []
        self._after = 0  # lines before this one are there, or not pinned
        self._there: set[int] | None = None
        self.waiting = 0
        self.end_us: int | None = None

    def step(self) -> None:
        with main_disk():
            wanted = self._wanted()
        if wanted is None:
            self.waiting = 0
            return
        pieces, sources, left = wanted
        engine = self._open()
        try:
            with engine.begin() as connection:
                self._write(connection, pieces, sources)
        except BaseException:
            self._there = None  # what got through is looked up anew
            raise
        finally:
            engine.dispose()
        for table, piece in pieces:
            if table == "block":
                self._known_blocks().add(piece.first)
            self.end_us = max(self.end_us or piece.end_us, piece.end_us)
            self._after = piece.first + piece.count
        self.waiting = left

    def _wanted(self) -> tuple[list[tuple[store.Table, store.Piece]], dict[str, int], int] | None:
        """The next pieces to copy, the sources by name, and how many more there are; ``None`` where there is nothing to do."""
        if not self._source.exists() or self._source.stat().st_size == 0:
            return None
        engine = reading_engine(self._source)
        try:
            with engine.connect() as connection:
                if not store.has_tables(connection) or store.version(connection) < store.VERSION:
                    return None  # nobody has begun to write to it
                pins = store.pins(connection)
                if not pins:
                    return None
                if pins != self._pins or self._there is None:
                    self._pins, self._after = pins, 0
                    self._there = self._blocks_there(connection)
                table: store.Table = "block"
                there = self._known_blocks()
                found = [(f, n) for f, n in store.pinned_pieces(connection, "block", self._after) if f not in there]
                if not found:
                    table, found = "chunk", store.pinned_pieces(connection, "chunk", self._after)
                pieces: list[tuple[store.Table, store.Piece]] = []
                size = 0
                for first, _count in found:
                    piece = store.piece_at(connection, table, first)
                    if piece is None:
                        break  # it became a part of a block
                    pieces.append((table, piece))
                    size += len(piece.data)
                    if size >= BYTES_AT_ONCE:
                        break
                return (pieces, store.source_ids(connection), len(found) - len(pieces)) if pieces else None
        finally:
            engine.dispose()

    def _known_blocks(self) -> set[int]:
        if self._there is None:
            self._there = set()
        return self._there

    def _blocks_there(self, main: sa.Connection) -> set[int]:
        """First lines of the blocks that are copied; a copy of another recording is put aside."""
        if not self._copy.exists() or self._copy.stat().st_size == 0:
            return set()
        refuse_journal(self._copy)
        engine = private_engine(self._copy)
        try:
            with engine.begin() as connection:
                if not store.has_tables(connection):
                    return set()
                blocks = {int(row[0]): int(row[1]) for row in connection.exec_driver_sql("SELECT first, start_us FROM block")}
                ends = "SELECT end_us FROM block UNION ALL SELECT end_us FROM chunk"
                end_us = connection.exec_driver_sql(f"SELECT max(end_us) FROM ({ends})").scalar()
                mine, theirs = store.source_ids(connection), store.source_ids(main)
        finally:
            engine.dispose()
        newest = store.piece_at(main, "block", max(blocks)) if blocks else None
        if any(theirs.get(name) != number for name, number in mine.items()) or (
            newest is not None and newest.start_us != blocks[newest.first]
        ):
            put_aside(self._copy)
            return set()
        self.end_us = end_us
        return set(blocks)

    def _open(self) -> sa.Engine:
        if self._encrypted and self._copy.exists() and self._copy.stat().st_size and not is_encrypted(self._copy):
            self._copy.unlink()  # from before the folder was encrypted; all of it is in the main recording, and is pinned
            self._there, self._after = set(), 0
        refuse_journal(self._copy)
        private_file(self._copy)
        return private_engine(self._copy)

    def _write(self, connection: sa.Connection, pieces: list[tuple[store.Table, store.Piece]], sources: dict[str, int]) -> None:
        store.make_tables(connection)
        for name, number in sources.items():
            connection.exec_driver_sql("INSERT OR IGNORE INTO source (id, name) VALUES (?, ?)", (number, name))
        for pin in self._pins:
            store.pin(connection, pin.start_us, pin.end_us, pin.reason, pin.at_us, pin.from_line)
        for table, piece in pieces:
            if table == "block":
                connection.exec_driver_sql(
                    "DELETE FROM chunk WHERE first >= ? AND first + count <= ?", (piece.first, piece.first + piece.count)
                )
            store.put_piece(connection, table, piece)
