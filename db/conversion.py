"""Encrypting and decrypting what a data folder already holds: one file after the other, each whole under its name all the time.

Of a database: everything is put into its one file and nobody else has it open (switching its journal off fails otherwise) ->
``sqlcipher_export`` into a file beside, ``.part`` -> the copy is proved: its pages, every row of every table against the
original, the chain of a log -> it is flushed to the disk -> the original gets a second name, ``.before`` -> the copy takes the
first one -> what is now only ``.before`` is overwritten and removed. A stop in between leaves the old file or the new one
under the name, and what was begun is tidied up at the next try.

Nobody may use the data folder meanwhile: whoever calls sees to that.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import marshal
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from app.chain import ChainReport
from app.errors import DeviceError, UserError
from app.wholefile import sync_folder
from db.archive import verify_database
from db.engine import plain_reason, private_file, use_key
from db.keys import is_covered, recoded
from db.vault import COVERED_HEAD, DiskKey, is_encrypted

PART: Final = ".part"
BEFORE: Final = ".before"
RESERVE_BYTES: Final = 64 << 20
PLACES: Final = ("missions", "training", "register")
"""Folders of a data folder that hold databases, at any depth."""
_DATABASES: Final = ("mission.db", "recording.db", "recording-*.db", "personal.db")
_DRAFTS: Final = "drafts-*.json"
_PIECE: Final = 1 << 20
_STEPS: Final = 5

_log = logging.getLogger(__name__)
Progress = Callable[[float, str], None]
"""(0..1, what is done now). May raise to stop: nothing is lost by it."""


@dataclass(frozen=True, slots=True)
class Converted:
    """``failed`` are files that stayed as they were, and why. ``not_wiped``: their old content was removed, not overwritten."""

    done: tuple[Path, ...]
    failed: tuple[tuple[Path, str], ...]
    not_wiped: tuple[Path, ...]


def files(root: Path) -> tuple[Path, ...]:
    """Everything of a data folder that is encrypted when encryption is on: the newest missions first, so that they are done
    if somebody cannot wait for the rest."""
    databases = {path for place in PLACES for name in _DATABASES for path in (root / place).rglob(name) if path.is_file()}
    drafts = {path for place in PLACES for path in (root / place).rglob(_DRAFTS) if path.is_file()}
    keys = {path for place in (root, *(root / place for place in PLACES)) for path in place.glob("keys/*.key") if path.is_file()}
    return (*sorted(keys), *sorted(databases | drafts, reverse=True))


def covered(path: Path) -> bool | None:
    """Whether a file of ``files`` is encrypted; ``None`` for an empty one, which is neither."""
    try:
        if path.stat().st_size == 0:
            return None
        if path.suffix == ".db":
            return is_encrypted(path)
        with path.open("rb") as file:
            head = file.read(64)
    except OSError:
        return None
    return is_covered(head) if path.suffix == ".key" else head.startswith(COVERED_HEAD)


def waiting(root: Path, *, encrypt: bool) -> tuple[Path, ...]:
    """What has still to be converted, or tidied up after a conversion."""
    return tuple(p for p in files(root) if covered(p) is (not encrypt) or _beside(p, BEFORE).exists() or _beside(p, PART).exists())


def convert(root: Path, key: DiskKey, *, encrypt: bool, progress: Progress | None = None) -> Converted:
    """Bring every file of a data folder into one form. A file that cannot be converted stays as it is; the others go on.

    The folder has to be unlocked with ``key`` (``vault.hold``). Raises only what ``progress`` raises.
    """
    todo = waiting(root, encrypt=encrypt)
    sizes = [max(1, p.stat().st_size) for p in todo]
    done: list[Path] = []
    failed: list[tuple[Path, str]] = []
    unwiped: list[Path] = []
    for number, path in enumerate(todo):
        name = f"{path.relative_to(root)} ({number + 1} of {len(todo)})"
        before, share = sum(sizes[:number]) / sum(sizes), sizes[number] / sum(sizes)

        def say(step: int, before: float = before, share: float = share, name: str = name) -> None:
            if progress is not None:
                progress(before + share * step / _STEPS, name)

        say(0)
        try:
            wiped = _convert(path, key, encrypt, say)
            done.append(path)
            unwiped += [] if wiped else [path]
        except (UserError, DeviceError, dbapi2.Error, OSError, ValueError, TypeError) as error:
            _beside(path, PART).unlink(missing_ok=True)
            failed.append((path, plain_reason(error)))
            _log.warning("%s stays as it is: %s", path, plain_reason(error))
    if progress is not None:
        progress(1.0, "done")
    return Converted(tuple(done), tuple(failed), tuple(unwiped))


def _convert(path: Path, key: DiskKey, encrypt: bool, say: Callable[[int], None]) -> bool:
    """True where the old content was overwritten."""
    _tidy(path)
    if covered(path) is not (not encrypt):
        return True  # done before; only the tidying was left
    part = _beside(path, PART)
    if path.suffix == ".db":
        _convert_database(path, part, key, encrypt, say)
    else:
        _convert_small(path, part, key, encrypt)
    return _take_place(part, path)


def _convert_small(path: Path, part: Path, key: DiskKey, encrypt: bool) -> None:
    """A station's signing key, or drafts."""
    data = path.read_bytes()
    if path.suffix == ".key":
        old, new = (None, key) if encrypt else (key, None)
        fresh = recoded(data, old, new)
        if recoded(fresh, new, None) != recoded(data, old, None):
            raise DeviceError("the copy is not the same key")
    else:
        fresh = key.cover(data) if encrypt else key.uncover(data)
        if encrypt and key.uncover(fresh) != data:
            raise DeviceError("the copy does not open")
    private_file(part)
    part.write_bytes(fresh)


def _convert_database(path: Path, part: Path, key: DiskKey, encrypt: bool, say: Callable[[int], None]) -> None:
    """Make ``part``, proved and on the disk."""
    size, free = path.stat().st_size, shutil.disk_usage(path.parent).free
    if free < size + size // 10 + RESERVE_BYTES:
        raise DeviceError(f"{(size + size // 10 + RESERVE_BYTES) >> 20} MB have to be free for its copy, and {free >> 20} MB are")
    old, new = (None, key) if encrypt else (key, None)
    with contextlib.closing(_open(path, old)) as connection:
        if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
            raise DeviceError("another program has it open")
        # Nobody else may write between the copy and the moment when the copy takes the name.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        say(1)
        private_file(part)
        connection.execute("ATTACH DATABASE ? AS part KEY ?", (str(part), f"x'{new.hex}'" if new is not None else ""))
        # It is thrown away if anything happens before it is whole, and flushed once it is.
        connection.execute("PRAGMA part.journal_mode=OFF")
        connection.execute("PRAGMA part.synchronous=OFF")
        connection.execute("SELECT sqlcipher_export('part')")
        for name in ("user_version", "application_id"):
            connection.execute(f"PRAGMA part.{name} = {int(connection.execute(f'PRAGMA {name}').fetchone()[0])}")
        connection.execute("DETACH DATABASE part")
        _flush(part)
        say(2)
        original = _content(connection)
        say(3)
        _prove(part, new, original)
    say(4)
    if path.name == "mission.db":
        _same_verdict(verify_database(path), verify_database(part))


def _prove(part: Path, key: DiskKey | None, original: object) -> None:
    with contextlib.closing(_open(part, key)) as copy:
        if key is not None and (complaints := copy.execute("PRAGMA cipher_integrity_check").fetchall()):
            raise DeviceError(f"the copy is damaged: {complaints[0][0]}")
        said = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if said != "ok":
            raise DeviceError(f"the copy is damaged: {said}")
        if _content(copy) != original:
            raise DeviceError("the copy is not the same as the original")


def _same_verdict(original: ChainReport, copy: ChainReport) -> None:
    """A log that does not verify is evidence too: the copy has to say the same of itself."""
    if (original.ok, original.entries, original.head, original.first_bad) != (copy.ok, copy.entries, copy.head, copy.first_bad):
        raise DeviceError(f"the copy does not verify as the original does: {copy.problem or original.problem}")


def opens(path: Path, key: DiskKey) -> bool:
    """Whether a key opens an encrypted database."""
    try:
        with contextlib.closing(_open(path, key)) as connection:
            _fetch(connection, "SELECT count(*) FROM sqlite_schema")
    except dbapi2.Error:
        return False
    return True


def _open(path: Path, key: DiskKey | None) -> Any:
    connection = dbapi2.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=1.0)
    if key is not None:
        use_key(connection, key)
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection


def _content(connection: Any) -> tuple[tuple[str, int, str], ...]:
    """(what, number, SHA-256) of the schema, the two numbers of the header, and the rows of every real table."""
    schema = sorted(_fetch(connection, "SELECT type, name, tbl_name, sql FROM sqlite_schema"), key=repr)
    head = [_fetch(connection, f"PRAGMA {name}") for name in ("user_version", "application_id")]
    tables = _fetch(connection, "SELECT name, wr FROM pragma_table_list WHERE schema='main' AND type IN ('table', 'shadow')")
    out = [("schema", len(schema), hashlib.sha256(repr(schema).encode()).hexdigest()), ("head", 2, repr(head))]
    for name, without_rowid in sorted(tables):
        if name.startswith(("sqlite_schema", "sqlite_temp")):
            continue
        sum_, rows = hashlib.sha256(), 0
        order = "" if without_rowid else " ORDER BY rowid"
        cursor = connection.execute(f"SELECT * FROM {_quoted(name)}{order}")
        for row in cursor:
            sum_.update(marshal.dumps(row, 2))  # version 2: the same bytes for the same values
            rows += 1
        out.append((name, rows, sum_.hexdigest()))
    return tuple(out)


def _fetch(connection: Any, sql: str) -> list[Any]:
    return list(connection.execute(sql).fetchall())


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


# -- taking the name


def _take_place(part: Path, path: Path) -> bool:
    """The proved copy takes the name; the old content is overwritten once. False where the disk knows no second names."""
    _flush(part)
    old = _beside(path, BEFORE)
    try:
        os.link(path, old)
    except OSError:
        part.replace(path)  # such a disk (FAT) cannot keep the old one under another name: removed, not overwritten
        sync_folder(path.parent)
        return False
    sync_folder(path.parent)
    part.replace(path)
    sync_folder(path.parent)
    _wipe(old)
    return True


def _tidy(path: Path) -> None:
    """What an earlier try left behind."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        _beside(path, PART + suffix).unlink(missing_ok=True)
    old = _beside(path, BEFORE)
    if not old.exists():
        return
    if old.samefile(path):
        old.unlink()  # a second name of the file itself: the copy had not taken its place
    else:
        _wipe(old)
    sync_folder(path.parent)


def _wipe(path: Path) -> None:
    """Overwrite and remove. A flash memory writes elsewhere and may keep the old blocks."""
    with path.open("r+b") as file:
        for piece in _pieces(path.stat().st_size):
            file.write(bytes(piece))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


def _pieces(size: int) -> Iterator[int]:
    for start in range(0, size, _PIECE):
        yield min(_PIECE, size - start)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)
