"""Connections to SQLite: the one inside ``sqlcipher3``, because the interpreter's own may still have the WAL-reset bug.

SQLite before 3.51.3 can corrupt a database when two connections write and checkpoint at the same instant
(sqlite.org/changes.html, 3.51.3); two stations on one log do that. ``sqlcipher3`` brings 3.53 and encryption.

Durability: write-ahead log with ``synchronous=FULL``: a commit returns once it is on the disk, and a power cut right
after it loses nothing. ``fullfsync`` asks macOS for the same; elsewhere it does nothing.

Encryption: ``db.vault`` knows which key opens a file. An engine raises UserError where it is made, before anything is
opened, if that key is not here.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.pool import NullPool, StaticPool
from sqlcipher3 import dbapi2

from app import wholefile
from app.errors import UserError
from db.vault import DiskKey, key_for

BUSY_MS: Final = 5000

_COMMON: Final = (f"PRAGMA busy_timeout={BUSY_MS}", "PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF")
_WRITER: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",
    "PRAGMA checkpoint_fullfsync=ON",
)
_PRIVATE: Final = (
    "PRAGMA secure_delete=ON",
    "PRAGMA journal_mode=DELETE",
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",
    "PRAGMA temp_store=MEMORY",
)


def sqlite_version() -> str:
    """The version of the SQLite in use, for the log."""
    return str(dbapi2.sqlite_version)


def writing_engine(path: Path) -> sa.Engine:
    """An engine with one connection, for the thread that uses it first (the driver holds it to that).

    Every transaction takes the write lock when it begins: with the lock taken late, two stations could both read the
    head of the chain before either writes. ``engine.execution_options(reading=True)`` takes no lock. The file has to
    exist: when a disk has gone away, a retry must never begin a new, empty one.
    """
    return _engine_of_one(path, _WRITER)


def private_engine(path: Path) -> sa.Engine:
    """As ``writing_engine``, for what has to be gone once it is deleted: freed bytes are overwritten, and there is no
    write-ahead log that keeps them."""
    return _engine_of_one(path, _PRIVATE)


def reading_engine(path: Path, *, shared: bool = False) -> sa.Engine:
    """An engine that cannot write, a new connection each time.

    A write-ahead log is read with its side files. Where there are none nobody has the file open, and it is read as the
    immutable file that it is: reading evidence must not leave new files beside it, nor need the right to make them.
    ``shared``: this program writes to it too, or is about to. An immutable file that changes would be read as a damaged one.
    """
    beside = shared or path.with_name(path.name + "-wal").exists()
    engine = sa.create_engine(
        _url(path, mode="ro") if beside else _url(path, mode="ro", immutable="1"),
        module=dbapi2,
        poolclass=NullPool,
    )
    _unlock(engine, key_for(path))

    @sa.event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        _run(connection, _COMMON)

    @sa.event.listens_for(engine, "begin")
    def on_begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def _engine_of_one(path: Path, pragmas: tuple[str, ...]) -> sa.Engine:
    engine = sa.create_engine(
        _url(path, mode="rw"),
        module=dbapi2,
        poolclass=StaticPool,
        connect_args={"check_same_thread": True},
    )
    _unlock(engine, key_for(path))

    @sa.event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        _run(connection, (*_COMMON, *pragmas))

    @sa.event.listens_for(engine, "begin")
    def on_begin(connection: sa.Connection) -> None:
        reading = connection.get_execution_options().get("reading", False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _unlock(engine: sa.Engine, key: DiskKey | None) -> None:
    """The key is the first thing that a connection hears: SQLAlchemy asks for settings before any later listener."""
    if key is None:
        return

    @sa.event.listens_for(engine, "do_connect")
    def on_open(dialect: Any, _record: Any, args: Any, named: Any) -> Any:
        connection = dialect.connect(*args, **named)
        use_key(connection, key)
        return connection


def use_key(connection: Any, key: DiskKey) -> None:
    """Give a connection of the driver its key. SQLCipher's own complaints go nowhere: ours say more."""
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA key = \"x'{key.hex}'\"")
    cursor.execute("PRAGMA cipher_log_level = NONE")
    cursor.close()


def _url(path: Path, **how: str) -> sa.URL:
    return sa.URL.create("sqlite", database=path.resolve().as_uri(), query={**how, "uri": "true"})


def _run(connection: Any, statements: tuple[str, ...]) -> None:
    # The driver would begin transactions by itself, late and only for some statements; the engine says BEGIN.
    connection.isolation_level = None
    cursor = connection.cursor()
    for statement in statements:
        cursor.execute(statement)
    cursor.close()


def private_folder(folder: Path) -> None:
    """Make ``folder`` where it is missing, for this user alone. Raises UserError if that is not possible."""
    try:
        wholefile.private_folder(folder)
        folder.chmod(0o700)
    except OSError as error:
        raise UserError(f"{folder}: the folder cannot be used ({error.strerror}). Choose another data folder") from error


def private_file(path: Path) -> None:
    """Make an empty file for this user alone, where there is none. SQLite gives its side files the same rights."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise UserError(f"{path}: cannot be written ({error.strerror}). Check the folder's rights and the disk") from error


def file_id(path: Path) -> tuple[int, int] | None:
    """Which file stands at ``path``; ``None`` where there is none. An open one can be deleted, moved or replaced under us, and
    what is written to it then goes nowhere without an error."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def plain_reason(error: BaseException, path: Path | None = None) -> str:
    """What the disk says, in plain words, for an alert or a message. ``path``: the file that it was about."""
    cause = getattr(error, "orig", None) or error
    text = str(cause).strip() or type(cause).__name__
    lower = text.lower()
    if "disk is full" in lower:
        return "the disk is full"
    if "locked" in lower or "busy" in lower:
        return "another program holds the file locked"
    if "readonly" in lower or "read-only" in lower:
        return "the file or folder is read-only"
    if "disk i/o" in lower:
        return "the disk cannot be written (input/output error)"
    if "malformed" in lower:
        return "the file is damaged"
    if "not a database" in lower:
        return "the file is damaged, or encrypted with a key that is not here"
    if "unable to open" in lower:
        return "the disk is read-only" if path is not None and is_read_only(path.parent) else "the file cannot be opened"
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror
    return text


def is_read_only(folder: Path) -> bool:
    """Is the disk of this folder mounted for reading only? False where that cannot be told."""
    try:
        return hasattr(os, "statvfs") and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    except OSError:
        return False
