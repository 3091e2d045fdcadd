"""Statements on the journal's tables, each on a connection that is handed in. No thread, no queue."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from app.entry import GENESIS, WITHHELD, Entry, NewEntry, chain_hash, from_body, from_iso, iso
from app.ports import Checkpoint
from db import schema

ROWS_AT_ONCE: Final = 1000

COLUMNS: Final = ("id", "mission", "station", "kind", "subject", "happened", "written", "author", "corrects")
"""Columns that repeat what the hashed body says."""

_GONE: Final = {"author": WITHHELD, "subject": None}
"""What they say of a field that was erased."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An entry with the bytes that will be hashed."""

    entry: NewEntry
    body: bytes


def head(connection: sa.Connection) -> tuple[int, str]:
    """``seq`` and hash of the newest entry; (0, zeros) of an empty journal."""
    table = schema.entry
    row = connection.execute(sa.select(table.c.seq, table.c.hash).order_by(table.c.seq.desc()).limit(1)).first()
    return (int(row.seq), str(row.hash)) if row is not None else (0, GENESIS)


def hash_at(connection: sa.Connection, seq: int) -> str | None:
    """Hash of the entry ``seq`` (zeros for 0, the beginning); ``None`` where there is no such entry."""
    if seq == 0:
        return GENESIS
    hash_ = connection.execute(sa.select(schema.entry.c.hash).where(schema.entry.c.seq == seq)).scalar()
    return str(hash_) if hash_ is not None else None


def rows_after(connection: sa.Connection, seq: int) -> Iterator[tuple[int, str, str, bytes]]:
    """(seq, previous hash, hash, body) of every entry after ``seq``, in order. Memory does not grow with their number."""
    table = schema.entry
    query = sa.select(table.c.seq, table.c.prev, table.c.hash, table.c.body).where(table.c.seq > seq).order_by(table.c.seq)
    result = connection.execution_options(yield_per=ROWS_AT_ONCE).execute(query)
    for some in result.partitions():
        for number, prev, hash_, body in some:  # taken apart by place: asking a row for its names costs half as much again
            yield int(number), prev, hash_, bytes(body)


def hashes_after(connection: sa.Connection, seq: int, to: int) -> Iterator[tuple[int, str]]:
    """``seq`` and hash of every entry after ``seq`` up to ``to``, in order."""
    table = schema.entry
    query = sa.select(table.c.seq, table.c.hash).where(table.c.seq > seq, table.c.seq <= to).order_by(table.c.seq)
    for some in connection.execution_options(yield_per=ROWS_AT_ONCE).execute(query).partitions():
        for number, hash_ in some:
            yield int(number), str(hash_)


def entries_after(connection: sa.Connection, seq: int) -> Iterator[Entry]:
    """Every entry after ``seq``, in order, read from its hashed bytes."""
    for number, prev, hash_, body in rows_after(connection, seq):
        yield from_body(number, prev, hash_, body)


def append(connection: sa.Connection, batch: Iterable[Prepared]) -> list[Entry]:
    """Give entries their place behind the head. The transaction must hold the write lock already."""
    seq, prev = head(connection)
    added: list[Entry] = []
    rows = []
    for prepared in batch:
        seq += 1
        hash_ = chain_hash(seq, prev, prepared.body)
        rows.append(columns_of(prepared.body) | {"seq": seq, "body": prepared.body, "prev": prev, "hash": hash_})
        added.append(from_body(seq, prev, hash_, prepared.body))
        prev = hash_
    if rows:
        connection.execute(sa.insert(schema.entry), rows)
    return added


def columns_of(body: bytes) -> dict[str, Any]:
    """What the columns beside a body have to say. Raises ValueError, KeyError or TypeError if it is not a body."""
    data = json.loads(body)
    gone = data.get("withheld", ())
    return {name: _GONE[name] if name in gone else data[name] for name in COLUMNS}


def existing(connection: sa.Connection, ids: Sequence[str]) -> dict[str, Entry]:
    """Those of ``ids`` that are in the journal already."""
    table = schema.entry
    query = sa.select(table.c.seq, table.c.prev, table.c.hash, table.c.body).where(table.c.id.in_(ids))
    found = (from_body(int(row.seq), row.prev, row.hash, bytes(row.body)) for row in connection.execute(query))
    return {entry.id: entry for entry in found}


def add_checkpoint(connection: sa.Connection, checkpoint: Checkpoint) -> None:
    connection.execute(
        sa.insert(schema.checkpoint),
        {
            "seq": checkpoint.seq,
            "head": checkpoint.head,
            "at": iso(checkpoint.at),
            "station": checkpoint.station,
            "statement": checkpoint.statement,
            "public_key": checkpoint.public_key,
            "signature": checkpoint.signature,
        },
    )


def checkpoints(connection: sa.Connection, *, after: int = 0) -> list[Checkpoint]:
    """Every checkpoint in order of writing, but for the first ``after``. Raises ValueError where a time in one cannot be read."""
    table = schema.checkpoint
    rows = connection.execute(sa.select(table).order_by(table.c.id).limit(-1).offset(after))
    return [_checkpoint(row) for row in rows]


def _checkpoint(r: sa.Row[Any]) -> Checkpoint:
    return Checkpoint(r.seq, r.head, from_iso(r.at), r.station, r.statement, r.public_key, r.signature)


def last_checkpoint(connection: sa.Connection, station: str) -> Checkpoint | None:
    """The newest checkpoint of this station. Raises ValueError where its time cannot be read."""
    table = schema.checkpoint
    row = connection.execute(sa.select(table).where(table.c.station == station).order_by(table.c.seq.desc()).limit(1)).first()
    return _checkpoint(row) if row is not None else None


def mode(connection: sa.Connection) -> str | None:
    """What the mission's first entry says that it is: live, demo, replay, drill. ``None`` of a log that has no entry yet."""
    query = sa.select(schema.entry.c.body).where(schema.entry.c.kind == "mission.opened").order_by(schema.entry.c.seq).limit(1)
    body_ = connection.execute(query).scalar()
    if body_ is None:
        return None
    said = json.loads(bytes(body_)).get("payload", {}).get("mode", "live")
    return said if isinstance(said, str) else "live"


def mission_name(connection: sa.Connection) -> str | None:
    name = connection.execute(sa.select(schema.mission.c.name)).scalar()
    return str(name) if name is not None else None


def set_mission(connection: sa.Connection, name: str, created: str) -> None:
    connection.execute(sa.insert(schema.mission), {"id": 1, "name": name, "created": created})
