"""A mission's database (section 8), read by Python's own SQLite as a file that nobody writes to."""

from __future__ import annotations

import base64
import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from .entries import LONGEST_LINE, Entry, Row, chain
from .erased import Erased
from .files import plain
from .judge import Judge, check_keys, check_signatures, of_this_log
from .notes import Checkpoint, kept
from .seal import of_hex
from .words import Bad, Problem, Unreadable, Verdict

APPLICATION_ID = 0x464C4A31
COLUMNS = ("id", "mission", "station", "kind", "subject", "happened", "written", "author", "corrects")
TABLES = ("mission", "entry", "checkpoint")
HEADER = b"SQLite format 3\x00"
WITHHELD = (None, "[withheld]")


def check_database(path: Path, known: Iterable[str], outside: Iterable[Checkpoint]) -> Verdict:
    """Everything that can be said of a database. Raises Unreadable where it is none that can be read here."""
    _check_readable(path)
    verdict = Verdict(str(path), "database")
    try:
        with closing(_connect(path)) as connection:
            _check(connection, verdict, tuple(known), list(outside))
    except Bad as bad:
        verdict.add(bad.problem)
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
        verdict.add(Problem(f"the file is damaged: {error}", file=path.name))
    return verdict


def _check_readable(path: Path) -> None:
    with os.fdopen(plain(path), "rb") as file:
        header = file.read(100)
    if header[:16] != HEADER:
        raise Unreadable(
            "it is not a database that can be read here. A log that is encrypted has to be opened by Fairlead first "
            "(fairlead verify), or exported; the export can be checked here"
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise Unreadable("it is a database, but not a log of Fairlead")
    for ending in ("-wal", "-journal"):
        beside = path.with_name(path.name + ending)
        if beside.exists() and beside.stat().st_size:
            raise Unreadable(
                f"a program has it open, or was stopped in it ({beside.name} lies beside it): its newest entries are not in the "
                "file yet. Close Fairlead, or open the mission once and close it, and check again"
            )
    if sqlite3.sqlite_version_info < (3, 37):
        raise Unreadable(f"the SQLite of this Python ({sqlite3.sqlite_version}) is too old: 3.37 or newer is needed")


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "mmap_size=0"):
        connection.execute(f"PRAGMA {pragma}")
    if hasattr(connection, "setlimit"):  # Python 3.11 and newer
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_LINE)
    return connection


def _check(connection: sqlite3.Connection, verdict: Verdict, known: tuple[str, ...], outside: list[Checkpoint]) -> None:
    for table in TABLES:
        plain = connection.execute("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)).fetchone()[0]
        if plain != 1 or any(column[6] for column in connection.execute(f"PRAGMA table_xinfo({table})")):
            raise Bad(f"its table {table} is missing, or is not a table of Fairlead", file=table)
    names = [name for (name,) in connection.execute("SELECT name FROM mission")]
    if len(names) != 1 or not isinstance(names[0], str):
        raise Bad("it does not hold one mission", file="mission")
    verdict.mission = names[0]
    own: list[Checkpoint] = []
    try:
        own = [_checkpoint(row, verdict.mission) for row in _rows(connection, _CHECKPOINTS)]
    except Bad as bad:
        verdict.add(bad.problem)
    judge: Judge | None = None
    erased = Erased()
    try:
        for entry, columns in _entries(connection):
            judge = judge or Judge(own, of_this_log(outside, entry.hash[:32], verdict))
            _compare(entry, columns, verdict.mission)
            judge.see(entry)
            erased.see(entry)
            verdict.withheld += len(entry.withheld)
    finally:
        verdict.entries = judge.tree.size if judge is not None else 0
    (judge or Judge(own, outside)).finish(verdict)
    erased.finish(verdict)
    verdict.keys = sorted({checkpoint.key for checkpoint in own})
    check_keys(verdict, known)
    check_signatures(verdict, outside, known)
    for table in TABLES:
        said = connection.execute(f"PRAGMA integrity_check({table})").fetchone()[0]
        if said != "ok":
            raise Bad(f"the file is damaged: {said}", file=table)


_CHECKPOINTS = "SELECT seq, head, at, station, statement, public_key, signature FROM checkpoint ORDER BY id"
_ENTRIES = f"SELECT seq, prev, hash, body, {', '.join(COLUMNS)} FROM entry ORDER BY seq"


def _rows(connection: sqlite3.Connection, query: str) -> Iterator[tuple[Any, ...]]:
    cursor = connection.execute(query)  # not "yield from": that would close the cursor after its database
    while row := cursor.fetchone():
        yield row


def _checkpoint(row: tuple[Any, ...], mission: str) -> Checkpoint:
    """A row of the table, which for a note has its number, time and station beside the signed text."""
    seq, head, at, station, statement, key, signature = row
    names = ("seq", "head", "at", "station", "statement", "public_key", "signature")
    if not isinstance(seq, int) or not all(isinstance(each, str) for each in row[1:]):
        raise Bad("a checkpoint in it is not one", file="checkpoint")
    if statement.startswith("fairlead checkpoint 1\n"):
        return kept(dict(zip(names, row, strict=True)), mission)
    found = kept({"note": _whole(statement, key, signature), "public_key": key}, mission)
    if (found.size, found.at, found.station) != (seq, at, " ".join(station.split()) or "-"):
        raise Bad(f"what is signed in the checkpoint at entry {seq} is not what stands beside it", seq, "checkpoint")
    return Checkpoint(**{**found.__dict__, "head": head})


def _whole(statement: str, key: str, signature: str) -> str:
    """The note of a row: its text, and the line of its signature made of key and signature."""
    name = f"fairlead-{key[:16]}"
    raw = of_hex(key, 32, "the key of a checkpoint")
    key_id = hashlib.sha256(name.encode() + b"\n\x01" + raw).digest()[:4]
    seal = base64.b64encode(key_id + of_hex(signature, 64, "the signature of a checkpoint")).decode()
    return f"{statement}\n— {name} {seal}\n"


def _entries(connection: sqlite3.Connection) -> Iterator[tuple[Entry, tuple[Any, ...]]]:
    """Each entry of a chain that holds, with the columns beside it."""
    beside: list[tuple[Any, ...]] = []

    def rows() -> Iterator[Row]:
        for seq, prev, hash_, body, *columns in _rows(connection, _ENTRIES):
            if not (isinstance(seq, int) and isinstance(prev, str) and isinstance(hash_, str) and isinstance(body, bytes)):
                raise Bad(f"entry {seq} is not an entry")
            if not (0 < seq < 1 << 63 and _is_hash(prev) and _is_hash(hash_)):
                raise Bad(f"entry {seq}: its hashes are none", seq)
            beside[:] = [tuple(columns)]
            yield Row(seq, prev, hash_, body)

    for entry in chain(rows()):
        yield entry, beside[0]


def _is_hash(text: str) -> bool:
    return len(text) == 64 and not text.strip("0123456789abcdef")


def _compare(entry: Entry, columns: tuple[Any, ...], mission: str) -> None:
    """The columns beside a body repeat what it says."""
    for name, said in zip(COLUMNS, columns, strict=True):
        right = said in WITHHELD if name in entry.withheld else said == entry.fields.get(name)
        if not right:
            raise Bad(f"entry {entry.seq}: its {name} was changed beside the sealed text", entry.seq, "entry", name)
    if entry.fields.get("mission", mission) != mission:
        what = f"the name of the mission is not the one that entry {entry.seq} was written in"
        raise Bad(what, entry.seq, "mission", "mission")
