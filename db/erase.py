"""Erasing fields of an entry for good: the words go, their commitment stays, and the log still proves everything else.

Plan. The mission is held so that nobody has it open. A copy of the log is made beside it (``.part``); in the copy, in one
transaction, the body takes its withheld form (the seed goes with it: with the seed a short word could be guessed), an entry
says what was erased, why and by whom, it is signed, and the search index is emptied. The copy is written anew without free
pages, proved as a whole, flushed, and takes the name of the log; the old file is overwritten. A stop in between leaves the log
as it was, or as it is to be, and at most a ``.part`` that the next try removes.

Not reached: what was given away or copied before (exports, a second disk, backups), and what a flash memory keeps of
overwritten blocks.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
from sqlcipher3 import dbapi2

from app.clock import Clock
from app.entry import ALWAYS_OPEN, NewEntry, body, from_body, iso
from app.errors import DeviceError, UserError
from app.lock import FileLock
from app.merkle import Tree
from app.rescue.entries import ErasedNoted
from app.seal import FORMAT, fields, withhold
from app.wholefile import sync_folder
from db import schema, search_index, store
from db.archive import Archive, verify_database
from db.engine import plain_reason, private_engine, private_file, use_key
from db.keys import StationKey, station_key
from db.second import sweep
from db.vault import key_for

LOG: Final = "mission.db"
PART: Final = ".part"
_SIDES: Final = ("", "-journal", "-wal", "-shm")
_PIECE: Final = 1 << 20
_RESERVE: Final = 16 << 20


@dataclass(frozen=True, slots=True)
class Doomed:
    """What is going to be erased: name and value of each field of entry ``seq``. ``wordings`` are the numbers of other wordings
    of the same line, which may say the same."""

    seq: int
    id: str
    kind: str
    happened: str
    fields: tuple[tuple[str, Any], ...]
    wordings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """``noted`` is the number of the entry that says so. ``wiped``: the old file's bytes were overwritten on the disk too."""

    seq: int
    fields: tuple[str, ...]
    noted: int
    wiped: bool


@contextmanager
def hold_mission(folder: Path, station: str) -> Iterator[None]:
    """Keep every program from opening this mission meanwhile. Raises UserError where one has it open."""
    with ExitStack() as held:
        for path in sorted({*folder.glob("*.lock"), folder / f"station-{station}.lock"}):
            lock = FileLock(path)
            if not lock.take():
                raise UserError(f"The mission {folder.name} is open ({path.stem}). Close Fairlead on every station first")
            held.callback(lock.release)
        yield


def look_up(path: Path, seq: int, names: Sequence[str]) -> Doomed:
    """What would go. Raises UserError where it cannot be erased; nothing is changed."""
    with Archive(path) as archive:
        row = next((each for each in archive.rows() if each[0] == seq), None)
        if row is None:
            raise UserError(f"There is no entry {seq} in this log; it has {archive.size()}")
        given = _may_go(row, names)
        entry = from_body(*row)
        first = entry.corrects or entry.id
        others = tuple(each.seq for each in archive.entries() if each.seq != seq and first in (each.id, each.corrects))
    return Doomed(seq, entry.id, entry.kind, iso(entry.happened), tuple((name, given[name]) for name in names), others)


def _may_go(row: tuple[int, str, str, bytes], names: Sequence[str]) -> dict[str, Any]:
    """The open fields of the entry. Raises UserError where one of ``names`` cannot be erased."""
    seq, data = row[0], json.loads(row[3])
    if data.get("v") != FORMAT:
        raise UserError(f"Entry {seq} was written by an older Fairlead, without commitments: nothing of it can be erased")
    given = fields(data)
    choice = ", ".join(name for name in sorted(given) if name not in ALWAYS_OPEN)
    if not names:
        raise UserError(f"Name at least one field of entry {seq}: {choice}")
    if data["kind"] == ErasedNoted.kind:
        raise UserError(f"Entry {seq} says what was erased. It stays")
    for name in names:
        if name in ALWAYS_OPEN:
            raise UserError(f"{name} cannot be erased: without it an entry is no entry. Fields of entry {seq}: {choice}")
        if name in data.get("withheld", {}):
            raise UserError(f"{name} of entry {seq} was erased before")
        if name not in given:
            raise UserError(f"Entry {seq} has no field {name}. Its fields: {choice}")
    return given


def erase(
    folder: Path, seq: int, names: Sequence[str], *, reason: str, by: str, station: str, clock: Clock, keys: Path | None = None
) -> Erased:
    """Erase fields of the entry ``seq`` of the mission in ``folder``. ``keys``: folder of the station's key.

    Raises UserError where it cannot be done, DeviceError where the disk refuses; the log is then as it was.
    """
    if not reason.strip():
        raise UserError("Say why it is erased; it is written into the log")
    path = folder / LOG
    part = path.with_name(path.name + PART)
    with hold_mission(folder, station):
        sweep(folder)
        look_up(path, seq, names)
        key = station_key(keys if keys is not None else folder / "keys", station)
        _tidy(part)
        try:
            size, free = path.stat().st_size, shutil.disk_usage(folder).free
            if free < 2 * size + _RESERVE:
                raise DeviceError(f"{(2 * size + _RESERVE) >> 20} MB have to be free, and {free >> 20} MB are")
            source = private_engine(path)
            try:
                with source.execution_options(reading=True).connect() as connection:
                    _only_one(connection)
                    _copy(connection, part)
                    noted = _erase_in(part, seq, names, reason, by, station, clock, key)
                    _prove(part)
            finally:
                source.dispose()
            wiped = _take_place(part, path)
        except (sa.exc.DBAPIError, dbapi2.Error, OSError, DeviceError) as error:
            raise DeviceError(f"Nothing was erased: {plain_reason(error)}") from error
        finally:
            _tidy(part)
    return Erased(seq, tuple(names), noted, wiped)


def _only_one(connection: sa.Connection) -> None:
    """In one file, without a write-ahead log: which SQLite does only where nobody else has it open. Then keep others from
    writing until the copy has the name."""
    if connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() != "delete":
        raise DeviceError("another program has the log open")
    connection.exec_driver_sql("SELECT count(*) FROM mission").scalar_one()


def _copy(connection: sa.Connection, part: Path) -> None:
    key = key_for(part.with_name(LOG))
    private_file(part)
    with closing(dbapi2.connect(str(part))) as copy:
        if key is not None:
            use_key(copy, key)
        connection.connection.driver_connection.backup(copy, pages=-1)  # type: ignore[union-attr]


def _erase_in(part: Path, seq: int, names: Sequence[str], reason: str, by: str, station: str, clock: Clock, key: StationKey) -> int:
    """All of it in the copy; the number of the entry that says so."""
    engine = private_engine(part)
    try:
        with engine.begin() as connection:
            row = next(row for row in store.rows_after(connection, seq - 1) if row[0] == seq)
            _may_go(row, names)
            data = withhold(row[3], names)
            columns = {name: value for name, value in store.columns_of(data).items() if name in names}
            triggers = connection.exec_driver_sql(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'"
            ).all()
            for name, _ in triggers:
                connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
            connection.execute(sa.update(schema.entry).where(schema.entry.c.seq == seq).values(body=data, **columns))
            for _, sql in triggers:
                connection.exec_driver_sql(str(sql))
            said = ErasedNoted(entry=from_body(*row).id, seq=seq, fields=tuple(names), reason=reason.strip(), by=by)
            note = _note(said, by, clock)
            mission = store.mission_name(connection) or ""
            (noted,) = store.append(connection, [store.Prepared(note, body(note, mission, station))])
            _sign(connection, station, clock, key)
            search_index.empty(connection)
        cursor = engine.raw_connection().cursor()  # VACUUM cannot be in a transaction
        cursor.execute("VACUUM")
        cursor.close()
        return noted.seq
    finally:
        engine.dispose()


def _note(said: ErasedNoted, by: str, clock: Clock) -> NewEntry:
    now = clock.utc()
    return NewEntry(kind=said.kind, payload=said.model_dump(mode="json"), happened=now, written=now, author=by)


def _sign(connection: sa.Connection, station: str, clock: Clock, key: StationKey) -> None:
    """At once: entries behind the last checkpoint can be cut off unseen, and this one must not."""
    tree, first = Tree(), ""
    seq, head = store.head(connection)
    for _, hash_ in store.hashes_after(connection, 0, seq):
        first = first or hash_
        tree.add(bytes.fromhex(hash_))
    store.add_checkpoint(connection, key.checkpoint(station, seq, head, tree.root(), first, clock.utc()))


def _prove(part: Path) -> None:
    report = verify_database(part)
    if not report.ok:
        raise DeviceError(f"the log does not verify: {report.problem}. Run “fairlead verify” on it")


def _take_place(part: Path, path: Path) -> bool:
    """The proved copy takes the name, and the old bytes are overwritten. False where they are somebody's second name of the
    file, or the system does not let go of them."""
    _flush(part)
    if os.name != "posix":
        part.replace(path)
        return False
    with path.open("r+b") as old:
        part.replace(path)
        sync_folder(path.parent)
        found = os.fstat(old.fileno())
        if found.st_nlink:
            return False
        for start in range(0, found.st_size, _PIECE):
            old.write(bytes(min(_PIECE, found.st_size - start)))
        old.flush()
        os.fsync(old.fileno())
    return True


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _tidy(part: Path) -> None:
    for side in _SIDES:
        part.with_name(part.name + side).unlink(missing_ok=True)
