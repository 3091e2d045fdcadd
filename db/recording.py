"""Recordings of raw sentences: opened for writing (the recorder) and for reading, also while they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from app.clock import Clock, Stamp
from app.errors import UserError
from app.readings import RawLine
from db import recording_store as store
from db.block import decode, from_microseconds, microseconds
from db.engine import plain_reason, private_file, private_folder, reading_engine
from db.recorder import DiskRecorder

FILE: Final = "recording.db"
_EVER: Final = 1 << 62


def open_recorder(folder: Path, clock: Clock, *, keep_days: int | None = None, station: str = "") -> DiskRecorder:
    """Record into ``folder``/recording.db, made where it is missing. Blocks older than ``keep_days`` go, pinned ones stay.

    Where another ``station`` does that already, into a file of its own beside it (see ``db.recorder``). Raises UserError if
    the file cannot be used; it is then left as it is.
    """
    private_folder(folder)
    path = folder / FILE
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
    """The recording of ``app.ports``. Every look is a short one, so that a long replay never holds the recorder up."""

    def __init__(self, path: Path) -> None:
        self._path = path

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

    def lines(self, start: datetime | None = None, end: datetime | None = None) -> Iterator[RawLine]:
        """Lines with ``start`` <= UTC < ``end`` in the order of arrival, those that arrive while reading included.

        A block that is damaged gives one gap marker in its place. Raises UserError if the file cannot be read any more.
        """
        start_us = microseconds(start) if start is not None else -_EVER
        end_us = microseconds(end) if end is not None else _EVER
        next_line = 0
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
                with _Look(self._path) as connection:
                    piece = store.piece_at(connection, table, first)
                    names = {number: name for name, number in store.source_ids(connection).items()}
                if piece is None:
                    if table == "block":
                        next_line = first + count  # removed as too old since the look
                        continue
                    break
                yield from _within(piece, names, next_line, start_us, end_us)
                next_line = first + count


def _within(piece: store.Piece, names: Mapping[int, str], from_line: int, start_us: int, end_us: int) -> Iterator[RawLine]:
    try:
        for number, line in enumerate(decode(piece.data, names), piece.first):
            if number >= from_line and start_us <= microseconds(line.stamp.utc) < end_us:
                yield line
    except (ValueError, KeyError) as error:
        moment = Stamp(from_microseconds(piece.start_us), 0.0)
        yield RawLine("", moment, b"", gap=f"{piece.count} lines cannot be read ({error})")


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
