"""A mission rebuilt from its copies on a second disk, when the main disk is gone.

The newest verified copy of the log is the beginning; entries that were copied one by one after it are put behind it, as the
bytes that were hashed; so is what was signed. All is made in a folder beside, verified as a whole, and only then gets its name.
"""

from __future__ import annotations

import errno
import hashlib
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from app.chain import ChainReport
from app.checkpoints import signed_right
from app.clock import Clock
from app.entry import GENESIS, iso
from app.errors import DeviceError, UserError
from app.ports import Checkpoint
from app.wholefile import create, open_plain, private_folder, sync_folder
from db import schema, store, vault
from db.archive import verify_database
from db.engine import plain_reason, private_file, writing_engine
from db.second_files import BEFORE, read_original
from db.second_files import COVERED as COVERED_ORIGINAL
from db.second_lines import CHECKPOINTS, COVERED, PLAIN, Row, read_checkpoints, read_lines
from db.second_place import FOLDER, SecondDiskFault, names_another, refuse_link
from db.upgrade import upgrade

LOG: Final = "mission.db"
AT_ONCE: Final = 500
_NOT_OURS: Final = frozenset({errno.EINVAL, errno.ELOOP, errno.EISDIR})
"""What stands there is no file of a copy."""


@dataclass(frozen=True, slots=True)
class Restored:
    """``entries`` there are, ``by_line`` of them from behind the last copy of the log; ``notes`` say what was not right."""

    folder: Path
    entries: int
    by_line: int
    checkpoints: int
    recordings: int
    media: int
    notes: tuple[str, ...]


def missions_on(disk: Path) -> dict[str, Path]:
    """Name -> folder of every mission on a second disk. ``disk``: the folder of the settings, or one mission's on it."""
    if _has_log(disk):
        return {disk.name: disk}
    for above in (disk / FOLDER / "missions", disk / "missions", disk):
        here = sorted(above.iterdir()) if above.is_dir() and above.resolve().is_relative_to(disk.resolve()) else []
        found = {path.name: path for path in here if _has_log(path) and not path.is_symlink()}
        if found:
            return found
    return {}


def restore(copies: Path, to: Path, clock: Clock) -> Restored:
    """Rebuild a mission from ``copies`` (its folder on the second disk) as the folder ``to``, which must not be there yet.

    Where the copies are encrypted their folder has to be unlocked (``db.vault``); the restored one is encrypted with the same
    key, and has its wrapped files. Raises UserError, DeviceError; nothing has the final name then.
    """
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise UserError(f"{to} is there already. Name a folder that is not")
    part = to.with_name(f"{to.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        private_folder(part.parent)
        part.mkdir(mode=0o700)
        _take_keys(copies, part, to)
        notes: list[str] = []
        log, by_line, signed = _log(copies, part, clock, notes)
        recordings = _recordings(copies, part, notes)
        media = _media(copies, part, notes)
        if to.is_dir():
            to.rmdir()
        part.rename(to)
        sync_folder(to.parent)
    except (OSError, sa.exc.DBAPIError) as error:
        raise DeviceError(f"{copies} cannot be restored to {to}: {plain_reason(error)}. Nothing was changed there") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return Restored(to, log.entries, by_line, signed, recordings, media, tuple(notes))


def _take_keys(copies: Path, part: Path, to: Path) -> None:
    """The key files of encrypted copies go along, so that what is restored opens wherever it is put."""
    root = vault.data_folder_of(copies / LOG)
    key = vault.held(root) if root is not None else None
    if root is None or key is None:
        return
    keys = part / vault.FOLDER
    keys.mkdir(mode=0o700)
    for name in (vault.PASSPHRASE, vault.SHORE, vault.SUMS):
        if (root / vault.FOLDER / name).is_file():
            _copy_plain(root / vault.FOLDER / name, keys / name)
    vault.hold(part, key)
    vault.hold(to, key)


def _log(copies: Path, part: Path, clock: Clock, notes: list[str]) -> tuple[ChainReport, int, int]:
    """The log of the newest copy that verifies, with the entries behind it. Returns its report, how many those are, and how many
    checkpoints it has."""
    path = part / LOG
    base = 0
    report: ChainReport | None = None
    for name in (LOG, BEFORE):
        if (copies / name).is_file():
            _copy_plain(copies / name, path)
            report = verify_database(path)
            if report.ok:
                base = report.entries
                break
            notes.append(f"{copies / name} was not used: {report.problem}")
            path.unlink()
            report = None
    if base == 0:
        private_file(path)
        path.write_bytes(b"")
    path.chmod(0o600)
    engine = writing_engine(path)
    try:
        upgrade(engine)
        by_line = _append(engine, copies, base, clock, notes)
        refuse_link(copies / CHECKPOINTS)
        signed, new = _sign(engine, read_checkpoints(copies / CHECKPOINTS))
        cursor = engine.raw_connection().cursor()
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.close()
    finally:
        engine.dispose()
    if report is None or by_line or new:
        report = verify_database(path)
    if report.entries == 0 or not report.ok:
        raise UserError(f"{copies} holds no log that verifies: {report.problem or '; '.join(notes) or 'there is no entry'}")
    return report, by_line, signed


def _append(engine: sa.Engine, copies: Path, base: int, clock: Clock, notes: list[str]) -> int:
    """Put the entries that were copied line by line behind those that are there."""
    added = 0
    path = next((copies / name for name in (COVERED, PLAIN) if (copies / name).is_file()), None)
    if path is None:
        return 0
    refuse_link(path)
    key = vault.key_of_covered(path) if path.name == COVERED else None
    some: list[Row] = []
    try:
        for row in read_lines(path, key):
            if row[0] <= base:
                continue
            some.append(row)
            if len(some) >= AT_ONCE:
                added += _insert(engine, some, clock)
                some = []
    except ValueError as error:
        notes.append(f"{error}. What is behind it was not used")
    return added + (_insert(engine, some, clock) if some else 0)


def _insert(engine: sa.Engine, rows: list[Row], clock: Clock) -> int:
    with engine.begin() as connection:
        head = store.head(connection)
        if (rows[0][0] - 1, rows[0][1]) != head:
            raise ValueError(f"entry {rows[0][0]} does not follow the copy of the log")
        values = [store.columns_of(body) | {"seq": s, "prev": p, "hash": h, "body": body} for s, p, h, body in rows]
        if head[1] == GENESIS and store.mission_name(connection) is None:
            store.set_mission(connection, values[0]["mission"], iso(clock.utc()))
        connection.execute(sa.insert(schema.entry), values)
    return len(rows)


def _sign(engine: sa.Engine, told: Iterable[Checkpoint]) -> tuple[int, int]:
    """Add what was signed and is not there yet, of entries that are; returns how many there are, and how many of them are new."""
    with engine.begin() as connection:
        there = store.checkpoints(connection)
        before = len(there)
        mission = store.mission_name(connection) or ""
        for each in told:
            if each not in there and store.hash_at(connection, each.seq) == each.head and signed_right(each, mission):
                store.add_checkpoint(connection, each)
                there.append(each)
        return len(there), len(there) - before


def _recordings(copies: Path, part: Path, notes: list[str]) -> int:
    number = 0
    for source in sorted(copies.glob("recording*.db")):
        copy = part / source.name
        journal = source.with_name(source.name + "-journal")
        try:
            _copy_plain(source, copy)
            if journal.exists():  # the disk was pulled out in the middle of a write: SQLite takes it back when the copy is opened
                if names_another(journal):
                    raise OSError(errno.EINVAL, "its journal names another file, which would be deleted")
                _copy_plain(journal, copy.with_name(journal.name))
        except OSError as error:
            if error.errno not in _NOT_OURS:
                raise
            notes.append(f"{source} was left out: {error.strerror}")
            copy.unlink(missing_ok=True)
            continue
        engine = writing_engine(copy)
        try:
            with engine.begin() as connection:
                said = connection.exec_driver_sql("PRAGMA quick_check").scalar_one()
        except sa.exc.DBAPIError as error:
            said = plain_reason(error)
        finally:
            engine.dispose()
        if said == "ok":
            number += 1
        else:
            notes.append(f"{source} was left out: {said}")
            copy.unlink()
    return number


def _media(copies: Path, part: Path, notes: list[str]) -> int:
    number = 0
    folder = copies / "media"
    for source in sorted(folder.iterdir()) if folder.is_dir() and not folder.is_symlink() else ():
        name = source.name.removesuffix(COVERED_ORIGINAL)
        if len(name) != 64 or source.name.endswith(".part"):
            continue
        (part / "media").mkdir(exist_ok=True, mode=0o700)
        copy = part / "media" / name
        digest = hashlib.sha256()
        try:
            key = vault.key_of_covered(source) if source.name.endswith(COVERED_ORIGINAL) else None
            refuse_link(source)
            with create(copy) as out:
                for piece in read_original(source, key):
                    digest.update(piece)
                    out.write(piece)
            problem = "" if digest.hexdigest() == name else "it is not what it was"
        except (ValueError, SecondDiskFault) as error:
            problem = str(error)
        except OSError as error:
            if error.errno not in _NOT_OURS:
                raise
            problem = error.strerror or str(error)
        if problem:
            notes.append(f"{source} was left out: {problem}")
            copy.unlink(missing_ok=True)
        else:
            number += 1
    return number


def _copy_plain(source: Path, copy: Path) -> None:
    """A file of the second disk, and nothing that a link leads to: whoever prepared the disk would choose it. Raises OSError."""
    if source.is_symlink():
        raise OSError(errno.ELOOP, "it is a link to elsewhere", str(source))
    with open_plain(source) as file, create(copy) as out:
        shutil.copyfileobj(file, out, 1 << 20)


def _has_log(folder: Path) -> bool:
    return any((folder / name).is_file() for name in (LOG, BEFORE, PLAIN, COVERED))


def is_encrypted(copies: Path) -> bool:
    """Whether the copies of a mission need a key."""
    return (copies / COVERED).is_file() or any(vault.is_encrypted(copies / name) for name in (LOG, BEFORE))
