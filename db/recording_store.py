"""The tables of a recording, and the statements on them. No thread, no queue.

``chunk`` holds the tail: a small compressed piece per flush, so that a power cut costs at most one flush. ``block``
holds what was compacted from chunks, well compressed. Both are keyed by the number of their first line since the
recording began: a reader that goes by that number misses nothing and sees nothing twice, whatever is compacted meanwhile.
``pinned`` are times whose blocks are kept when old ones are removed. One without an end keeps what was recorded after it
too, by the number of the line: the computer's clock may be set back meanwhile, and time would then leave out what follows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import sqlalchemy as sa

from app.errors import UserError
from app.readings import RawLine
from db.block import encode, microseconds
from db.engine import plain_reason, reading_engine

VERSION: Final = 2
APPLICATION_ID: Final = 0x464C5231  # "FLR1"
Table = Literal["chunk", "block"]

_PIECE: Final = """(
    first INTEGER PRIMARY KEY,
    count INTEGER NOT NULL,
    start_us INTEGER NOT NULL,
    end_us INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT"""
_SCHEMA: Final = (
    "CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    f"CREATE TABLE chunk {_PIECE}",
    f"CREATE TABLE block {_PIECE}",
    # Covering, so that finding a moment reads no block: the data of one row lies in pages of its own.
    "CREATE INDEX block_time ON block (start_us, end_us, count)",
    """CREATE TABLE pinned (
        id INTEGER PRIMARY KEY, start_us INTEGER NOT NULL, end_us INTEGER, reason TEXT NOT NULL, at_us INTEGER NOT NULL,
        from_line INTEGER
    ) STRICT""",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
)
_FROM_1: Final = ("ALTER TABLE pinned ADD COLUMN from_line INTEGER", f"PRAGMA user_version = {VERSION}")
_IS_PINNED: Final = """EXISTS (
    SELECT 1 FROM pinned WHERE
        (pinned.start_us <= piece.end_us AND (pinned.end_us IS NULL OR pinned.end_us >= piece.start_us))
        OR (pinned.end_us IS NULL AND piece.first + piece.count > pinned.from_line)
)"""


@dataclass(frozen=True, slots=True)
class Piece:
    """One chunk or block: number of its first line, how many, first and last UTC in microseconds, compressed lines."""

    first: int
    count: int
    start_us: int
    end_us: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Pin:
    """A time that is kept for good, in microseconds; ``end_us`` ``None`` = and all that follows, from ``from_line`` on."""

    start_us: int
    end_us: int | None
    reason: str
    at_us: int
    from_line: int | None


def check_file(path: Path) -> None:
    """Raises UserError if the file is not a recording that this program may write to (an empty one is)."""
    if path.stat().st_size == 0:
        return
    engine = reading_engine(path)
    try:
        with engine.connect() as connection:
            application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
            version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
            tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
    except sa.exc.DBAPIError as error:
        raise UserError(f"{path} cannot be opened: {plain_reason(error)}. Move it away to begin a new recording") from error
    finally:
        engine.dispose()
    if tables and application != APPLICATION_ID:
        raise UserError(f"{path} is a database, but not a recording. Move it away to begin a new one")
    if version > VERSION:
        raise UserError(f"{path} was written by a newer Fairlead. Install the newer version to use it")


def has_tables(connection: sa.Connection) -> bool:
    """Whether the recorder has begun; a file that it only just opened is an empty recording."""
    return bool(connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema WHERE name = 'block'").scalar_one())


def version(connection: sa.Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def make_tables(connection: sa.Connection) -> None:
    """Make the tables where there are none, and what is new in them where they are older."""
    for statement in {0: _SCHEMA, 1: _FROM_1}.get(version(connection), ()):
        connection.exec_driver_sql(statement)


def source_ids(connection: sa.Connection) -> dict[str, int]:
    return {str(name): int(number) for number, name in connection.exec_driver_sql("SELECT id, name FROM source")}


def add_source(connection: sa.Connection, name: str) -> int:
    connection.exec_driver_sql("INSERT INTO source (name) VALUES (?)", (name,))
    return int(connection.exec_driver_sql("SELECT id FROM source WHERE name = ?", (name,)).scalar_one())


def next_line(connection: sa.Connection) -> int:
    """Number of the next line to be written."""
    ends = [
        connection.exec_driver_sql(f"SELECT first + count FROM {table} ORDER BY first DESC LIMIT 1").scalar()
        for table in ("block", "chunk")
    ]
    return max(int(end or 0) for end in ends)


def add_piece(connection: sa.Connection, table: Table, first: int, lines: Sequence[RawLine], level: int) -> None:
    """Compress ``lines`` into a chunk or block, with sources that are new."""
    known = source_ids(connection)
    for name in dict.fromkeys(line.source for line in lines):
        if name not in known:
            known[name] = add_source(connection, name)
    times = [microseconds(line.stamp.utc) for line in lines]
    connection.exec_driver_sql(
        f"INSERT INTO {table} (first, count, start_us, end_us, data) VALUES (?, ?, ?, ?, ?)",
        (first, len(lines), min(times), max(times), encode(lines, known.__getitem__, level)),
    )


def put_piece(connection: sa.Connection, table: Table, piece: Piece) -> None:
    """A piece of another recording as it is, under the same line numbers."""
    connection.exec_driver_sql(
        f"INSERT OR REPLACE INTO {table} (first, count, start_us, end_us, data) VALUES (?, ?, ?, ?, ?)",
        (piece.first, piece.count, piece.start_us, piece.end_us, piece.data),
    )


def piece_at(connection: sa.Connection, table: Table, first: int) -> Piece | None:
    """The chunk or block that begins at line ``first``."""
    row = connection.exec_driver_sql(f"SELECT first, count, start_us, end_us, data FROM {table} WHERE first = ?", (first,)).first()
    return Piece(row[0], row[1], row[2], row[3], bytes(row[4])) if row is not None else None


def pieces_between(connection: sa.Connection, table: Table, after: int, start_us: int, end_us: int) -> list[tuple[int, int]]:
    """(first, count) of every piece with lines numbered ``after`` or later that touches a time; in order of ``first``."""
    # The order would make SQLite walk the table, which reads a page of every block; the index has all that is asked.
    source = "block INDEXED BY block_time" if table == "block" else table
    query = f"SELECT first, count FROM {source} WHERE start_us < ? AND end_us >= ? AND first + count > ? ORDER BY first"
    return [(int(first), int(count)) for first, count in connection.exec_driver_sql(query, (end_us, start_us, after))]


def extents(connection: sa.Connection) -> list[tuple[int, int, int, int]]:
    """(first, count, first and last UTC in microseconds) of every piece in order of its lines. What is both is named once."""
    blocks = connection.exec_driver_sql(
        "SELECT first, count, start_us, end_us FROM block INDEXED BY block_time ORDER BY first"
    ).all()
    end = blocks[-1][0] + blocks[-1][1] if blocks else 0
    chunks = connection.exec_driver_sql("SELECT first, count, start_us, end_us FROM chunk WHERE first >= ? ORDER BY first", (end,))
    return [(int(f), int(c), int(s), int(e)) for f, c, s, e in (*blocks, *chunks)]


def remove_chunks(connection: sa.Connection, before: int) -> None:
    """Remove chunks whose lines are all numbered below ``before``."""
    connection.exec_driver_sql("DELETE FROM chunk WHERE first + count <= ?", (before,))


def pin(connection: sa.Connection, start_us: int, end_us: int | None, reason: str, at_us: int, from_line: int | None) -> None:
    """Keep a time for good; without an end, everything from line ``from_line`` on too. The same one again changes nothing."""
    connection.exec_driver_sql(
        """INSERT INTO pinned (start_us, end_us, reason, at_us, from_line) SELECT ?1, ?2, ?3, ?4, ?5
           WHERE NOT EXISTS (SELECT 1 FROM pinned WHERE start_us = ?1 AND end_us IS ?2 AND reason = ?3)""",
        (start_us, end_us, reason, at_us, from_line),
    )


def pins(connection: sa.Connection) -> list[Pin]:
    """Every pinned time."""
    query = "SELECT start_us, end_us, reason, at_us, from_line FROM pinned ORDER BY id"
    return [Pin(*row) for row in connection.exec_driver_sql(query)]


def pinned_pieces(connection: sa.Connection, table: Table, after: int) -> list[tuple[int, int]]:
    """(first, count) of every piece with lines numbered ``after`` or later that is pinned, in order of ``first``."""
    if after > 0:  # near the end: the last few rows, and not every one of a long recording twice a second
        near = f"first >= (SELECT coalesce(max(first), 0) FROM {table} WHERE first <= ?1)"
        source = f"{table} AS piece"
    else:
        near, source = "TRUE", "block AS piece INDEXED BY block_time" if table == "block" else f"{table} AS piece"
    query = f"SELECT first, count FROM {source} WHERE {near} AND first + count > ?1 AND {_IS_PINNED} ORDER BY first"
    return [(int(first), int(count)) for first, count in connection.exec_driver_sql(query, (after,))]


def prune(connection: sa.Connection, before_us: int, at_most: int) -> int:
    """Remove blocks that ended before a time and are not pinned, the oldest ``at_most``; returns how many went."""
    query = f"""
        DELETE FROM block WHERE first IN (
            SELECT first FROM block AS piece WHERE end_us < ? AND NOT {_IS_PINNED} ORDER BY first LIMIT ?
        )"""
    return int(connection.exec_driver_sql(query, (before_us, at_most)).rowcount)
