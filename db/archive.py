"""A mission's journal opened for reading only, and the proof that nobody touched it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Final

import sqlalchemy as sa

from app import seal
from app.chain import ChainReport, check_chain
from app.checkpoints import note_of, signed_right
from app.entry import GENESIS, Entry, from_body
from app.errors import UserError
from app.merkle import Tree
from app.notes import log_id
from app.ports import Checkpoint
from app.rescue.entries import ErasedNoted
from db import schema, store
from db.engine import plain_reason, reading_engine
from db.schema import APPLICATION_ID, VERSION

VERIFY_TRIES: Final = 3
_TOLD_EVERY: Final = 500
Share = Callable[[float], None]
"""Told the share of the work that is done, 0 to 1."""


class Archive:
    """The archive of ``app.ports``. Leaves the file and the folder around it as they are."""

    def __init__(self, path: Path) -> None:
        """Raises UserError if ``path`` is not a journal that this version can read."""
        if not path.is_file():
            raise UserError(f"{path}: no such file")
        self._path = path
        self._engine = reading_engine(path)
        with self._connection() as connection:
            application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if application != APPLICATION_ID:
            raise UserError(f"{path} is not a Fairlead log")
        if int(version) > VERSION:
            raise UserError(f"{path} was written by a newer Fairlead. Install the newer version to read it")

    def rows(self) -> Iterator[tuple[int, str, str, bytes]]:
        """(seq, previous hash, hash, body) in order of ``seq``. Raises UserError where the file is damaged."""
        with self._connection() as connection:
            yield from store.rows_after(connection, 0)

    def entries(self) -> Iterator[Entry]:
        """Every entry, read from its hashed bytes. Raises ValueError or KeyError where one is not an entry."""
        for row in self.rows():
            yield from_body(*row)

    def checkpoints(self) -> Sequence[Checkpoint]:
        """Every signed checkpoint in order of writing. Raises UserError where one cannot be read."""
        with self._connection() as connection:
            try:
                return store.checkpoints(connection)
            except ValueError as error:
                raise UserError(f"{self._path}: a checkpoint cannot be read ({error})") from error

    def size(self) -> int:
        """``seq`` of the newest entry, 0 for none."""
        with self._connection() as connection:
            return store.head(connection)[0]

    def mission(self) -> str:
        with self._connection() as connection:
            return store.mission_name(connection) or ""

    def columns(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """``seq`` and the columns that repeat the body, for comparing the two."""
        table = schema.entry
        with self._connection() as connection:
            query = sa.select(table.c.seq, *(table.c[name] for name in store.COLUMNS), table.c.body).order_by(table.c.seq)
            for row in connection.execution_options(yield_per=store.ROWS_AT_ONCE).execute(query):
                yield int(row.seq), dict(row._mapping)

    def integrity(self) -> str:
        """What SQLite says about the tables that are evidence: "ok", or its first complaint. The search index is none."""
        with self._connection() as connection:
            said = (
                str(connection.exec_driver_sql(f"PRAGMA integrity_check({table})").scalars().first()) for table in schema.EVIDENCE
            )
            return next((answer for answer in said if answer != "ok"), "ok")

    def close(self) -> None:
        self._engine.dispose()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def _connection(self) -> Iterator[sa.Connection]:
        try:
            with self._engine.connect() as connection:
                yield connection
        except sa.exc.DBAPIError as error:
            raise UserError(f"{self._path} cannot be read: {plain_reason(error)}") from error


def verify_database(path: Path, share: Share = lambda _done: None) -> ChainReport:
    """Was anything in this journal changed, removed, moved or cut off? Names the first entry that was.

    Checked: the chain; that the columns beside each body say what the body says; every checkpoint's signature, and that
    the chain goes as far and has the hash that it states; the file itself. A damaged file gives a report, not an error.
    Raises UserError only where the file is not a journal at all.

    Not found without an outside witness: entries cut off behind the last checkpoint, and a whole chain rewritten and
    signed again by somebody who holds the station's key.

    ``share`` is told how much is done; what it raises ends the check.
    """
    for _ in range(VERIFY_TRIES):
        before = _look_of(path)
        report = _verify_once(path, share)
        if report.ok or _look_of(path) == before:
            break
        # A program began to write to it meanwhile: what was read was neither the old file nor the new one.
    return report


def _look_of(path: Path) -> tuple[object, ...]:
    """What changes when somebody writes to the file."""
    files = (path, path.with_name(path.name + "-wal"))
    return tuple((stat.st_mtime_ns, stat.st_size) if f.exists() and (stat := f.stat()) else None for f in files)


def _verify_once(path: Path, share: Share) -> ChainReport:
    with Archive(path) as archive:
        report = ChainReport(0, GENESIS, True)
        try:
            report = check_chain(_told(archive, share))
            if not report.ok:
                return report
            for check, done in ((_check_columns, 0.4), (_check_checkpoints, 0.8)):
                share(done)
                bad = check(archive)
                if bad is not None:
                    return replace(report, ok=False, first_bad=bad[0], problem=bad[1])
            share(0.95)
            file = archive.integrity()
            return report if file == "ok" else replace(report, ok=False, problem=f"the file is damaged: {file}")
        except UserError as error:
            return replace(report, ok=False, problem=str(error))
        except (ValueError, KeyError, TypeError) as error:
            return replace(report, ok=False, problem=f"{path} holds what no journal holds ({error})")


def _told(archive: Archive, share: Share) -> Iterator[tuple[int, str, str, bytes]]:
    """The rows of an archive, the first 0.4 of the work."""
    of = archive.size()
    for row in archive.rows():
        if row[0] % _TOLD_EVERY == 0:
            share(0.4 * min(1.0, row[0] / max(of, 1)))
        yield row


def _check_columns(archive: Archive) -> tuple[int, str] | None:
    """First entry whose columns (or the reading of its body) do not agree with the hashed bytes."""
    mission = archive.mission()
    gone: dict[int, set[str]] = {}
    for seq, row in archive.columns():
        try:
            said = store.columns_of(bytes(row["body"]))
        except (ValueError, KeyError, TypeError) as error:
            return seq, f"entry {seq} is not an entry ({error})"
        if said["mission"] != mission:
            return seq, f"the name of the mission is not the one that entry {seq} was written in"
        for name in store.COLUMNS:
            if row[name] != said[name]:
                return seq, f"entry {seq}: its {name} was changed beside the sealed text"
        if withheld := seal.withheld(bytes(row["body"])):
            gone[seq] = set(withheld)
        if row["kind"] == ErasedNoted.kind:
            said = json.loads(row["body"])["payload"]
            gone.get(said["seq"], set()).difference_update(said["fields"])
    for seq, names in gone.items():
        if names:
            return seq, f"entry {seq}: {', '.join(sorted(names))} was taken out, and no entry says by whom and why"
    return None


def _check_checkpoints(archive: Archive) -> tuple[int, str] | None:
    """First entry that a checkpoint does not agree with."""
    mission = archive.mission()
    signed: dict[int, list[Checkpoint]] = {}
    for checkpoint in sorted(archive.checkpoints(), key=lambda c: c.seq):
        if not signed_right(checkpoint, mission):
            return checkpoint.seq, f"the signature of the checkpoint at entry {checkpoint.seq} is not right"
        signed.setdefault(checkpoint.seq, []).append(checkpoint)
    last, first, tree = 0, "", Tree()
    for seq, _, hash_, _ in archive.rows():
        last, first = seq, first or hash_
        tree.add(bytes.fromhex(hash_))
        for checkpoint in signed.pop(seq, ()):
            when = f"{checkpoint.station} signed at {checkpoint.at:%Y-%m-%d %H:%M} UTC"
            if checkpoint.head != hash_:
                return seq, f"entry {seq} is not the one that {when}"
            note = note_of(checkpoint)
            if note is not None and (note.root, note.log) != (tree.root(), log_id(first)):
                return seq, f"the entries up to {seq} are not those that {when}"
    if signed:
        return last + 1, f"entries from {last + 1} on were cut off: a signed checkpoint speaks of entry {max(signed)}"
    return None
