"""Recordings of raw sentences: opened for writing (the recorder) and for reading, also while they are written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from app.clock import Clock
from app.errors import UserError
from app.ports import RawText
from app.readings import RawLine
from db import recording_store as store
from db.block import from_microseconds, microseconds
from db.engine import plain_reason, private_file, private_folder, reading_engine
from db.recorder import DiskRecorder
from db.recording_text import DAY_US, days_of, lines_having, lines_of, text_of
from db.vault import key_for

FILE: Final = "recording.db"
_EVER: Final = 1 << 62


def open_recorder(folder: Path, clock: Clock, *, keep_days: int | None = None, station: str = "") -> DiskRecorder:
    """Record into ``folder``/recording.db, made where it is missing. Blocks older than ``keep_days`` go, pinned ones stay.

    Where another ``station`` does that already, into a file of its own beside it (see ``db.recorder``). Raises UserError if
    the file cannot be used; it is then left as it is.
    """
    path = folder / FILE
    key_for(path)  # where it is not here nothing is made
    private_folder(folder)
    private_file(path)
    store.check_file(path)
    return DiskRecorder(path, clock, keep_days, station)


def open_recording(folder: Path) -> DiskRecording:
    """Open ``folder``/recording.db for reading. Raises UserError if there is none or it cannot be read."""
    return open_file(folder / FILE)


def open_file(path: Path) -> DiskRecording:
    """Open one recording for reading. Raises UserError if there is none or it cannot be read."""
    if not path.is_file():
        raise UserError(f"{path}: there is no recording")
    store.check_file(path)
    return DiskRecording(path)


class DiskRecording:
    """``Recording`` and ``Heard`` of ``app.ports``. Every look is a short one, so that a long replay never holds the recorder up.

    ``upto``: lines from this number on are left out, as if they had not come yet.
    """

    def __init__(self, path: Path, upto: int = _EVER) -> None:
        self._path = path
        self._upto = upto

    def span(self) -> tuple[datetime, datetime] | None:
        """First and last moment recorded; ``None`` where nothing is."""
        both = "SELECT start_us, end_us FROM block UNION ALL SELECT start_us, end_us FROM chunk"
        with _Look(self._path) as connection:
            if not store.has_tables(connection):
                return None
            row = connection.exec_driver_sql(f"SELECT min(start_us), max(end_us) FROM ({both})").one()
        return (from_microseconds(row[0]), from_microseconds(row[1])) if row[0] is not None else None

    def sources(self) -> Sequence[str]:
        """Names of all sources, in the order in which they were first heard."""
        with _Look(self._path) as connection:
            return tuple(store.source_ids(connection)) if store.has_tables(connection) else ()

    def pinned(self) -> Sequence[tuple[datetime, datetime | None, str]]:
        """(start, end, reason) of every pinned time."""
        with _Look(self._path) as connection:
            if not store.has_tables(connection):
                return ()
            rows = connection.exec_driver_sql("SELECT start_us, end_us, reason FROM pinned ORDER BY id").all()
        return tuple((from_microseconds(s), from_microseconds(e) if e is not None else None, str(r)) for s, e, r in rows)

    def mark(self) -> Mapping[str, int]:
        with _Look(self._path) as connection:
            return {"": min(self._upto, store.next_line(connection)) if store.has_tables(connection) else 0}

    def as_of(self, mark: Mapping[str, int]) -> DiskRecording:
        return DiskRecording(self._path, min(self._upto, mark.get("", 0)))

    def count(self) -> int:
        with _Look(self._path) as connection:
            if not store.has_tables(connection):
                return 0
            return sum(max(0, min(first + count, self._upto) - first) for first, count, _, _ in store.extents(connection))

    def days(self) -> Sequence[date]:
        with _Look(self._path) as connection:
            extents = store.extents(connection) if store.has_tables(connection) else []
        found: set[int] = set()
        for first, _, start_us, end_us in extents:
            if first >= self._upto:
                continue
            if start_us // DAY_US == end_us // DAY_US:
                found.add(start_us // DAY_US)
            else:
                # A computer that thought it was 1970 and was put right has a piece that spans years, with lines of two days.
                for piece, _, skip in self._walk(start_us, end_us + 1, first):
                    if piece.first != first:
                        break
                    found |= days_of(piece, skip, self._upto)
        return tuple(from_microseconds(day * DAY_US).date() for day in sorted(found))

    def lines(self, start: datetime | None = None, end: datetime | None = None) -> Iterator[RawLine]:
        """Lines with ``start`` <= UTC < ``end`` in the order of arrival, those that arrive while reading included.

        A block that is damaged gives one gap marker in its place. Raises UserError if the file cannot be read any more.
        """
        start_us, end_us = _microseconds(start, end)
        for piece, names, from_line in self._walk(start_us, end_us):
            yield from lines_of(piece, names, from_line, self._upto, start_us, end_us)

    def text(self, start: datetime, end: datetime) -> Iterator[RawText]:
        start_us, end_us = _microseconds(start, end)
        for piece, names, from_line in self._walk(start_us, end_us):
            yield text_of(piece, names, from_line, self._upto, start_us, end_us)

    def having(self, wanted: Sequence[bytes], looked: Callable[[int], None]) -> Iterator[RawLine]:
        for piece, names, from_line in self._walk(-_EVER, _EVER):
            yield from lines_having(piece, names, from_line, self._upto, wanted)
            looked(piece.count)

    def _walk(self, start_us: int, end_us: int, next_line: int = 0) -> Iterator[tuple[store.Piece, Mapping[int, str], int]]:
        """Every piece with lines of a time, the names of the sources, and the number of its first line that is not known yet."""
        while True:
            with _Look(self._path) as connection:
                if not store.has_tables(connection):
                    return
                blocks = store.pieces_between(connection, "block", next_line, start_us, end_us)
                chunks = store.pieces_between(connection, "chunk", next_line, start_us, end_us)
            if not blocks and not chunks:
                return
            # Chunks may become a block while blocks are read; then the next look finds their lines there.
            table: store.Table = "block" if blocks else "chunk"
            for first, count in blocks or chunks:
                if first >= self._upto:
                    return
                with _Look(self._path) as connection:
                    piece = store.piece_at(connection, table, first)
                    names = {number: name for name, number in store.source_ids(connection).items()}
                if piece is None:
                    if table == "block":
                        next_line = first + count  # removed as too old since the look
                        continue
                    break
                yield piece, names, next_line
                next_line = first + count


def _microseconds(start: datetime | None, end: datetime | None) -> tuple[int, int]:
    return microseconds(start) if start is not None else -_EVER, microseconds(end) if end is not None else _EVER


class _Look:
    """One short read transaction on a connection of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> sa.Connection:
        self._engine = reading_engine(self._path)
        try:
            self._connection = self._engine.connect()
            self._connection.begin()
        except sa.exc.DBAPIError as error:
            raise UserError(f"{self._path} cannot be read: {plain_reason(error)}") from error
        return self._connection

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self._connection.close()
        self._engine.dispose()
        if isinstance(error, sa.exc.DBAPIError):
            raise UserError(f"{self._path} cannot be read: {plain_reason(error)}") from error
