"""A disk that loses power: what SQLite has written and not yet synced is there in part only, by sectors, as chance will have it.

The product's own code runs on it: ``PowerDriver`` stands in for ``sqlcipher3.dbapi2`` and opens every file through an apsw VFS
that keeps it in memory, as it is on the platter (synced) and as a program reads it (written). ``Disk.cut`` gives the files as
they may be found when the power is back.

The model is harder than most disks: any subset of the sectors written since the last sync may have reached the platter, in any
order, also without those before them; a file whose directory was not synced may be gone. It keeps to what SQLite is promised by
its Unix VFS: a write changes no byte beside it (powersafe overwrite), and a sector is written as a whole or not at all.

There is no shared memory in a VFS of Python: connections are exclusive (``PRAGMA locking_mode``), which changes nothing about
when and what SQLite syncs.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import apsw

SECTOR: Final = 512
VFS: Final = "fairlead-power"
_CHANCES: Final = (0.0, 0.1, 0.5, 0.9)


class File:
    """``platter``: what is on it for certain, ``None`` where not even its name is; ``now``: what a program reads."""

    def __init__(self, data: bytes | None) -> None:
        self.platter = data
        self.now = bytearray(data or b"")
        self.since: list[tuple[int, bytes | None]] = []  # (place, bytes) written, (size, None) cut off, since the last sync

    def sync(self) -> None:
        self.platter, self.since = bytes(self.now), []

    def found(self, noise: random.Random, chance: float) -> bytes | None:
        """What is found after the power was cut; each sector that was not synced is there with this chance."""
        if self.platter is None and noise.random() < 0.5:
            return None
        out = bytearray(self.platter or b"")
        for place, data in self.since:
            if data is None:
                if noise.random() < chance:
                    del out[place:]
                continue
            for start, piece in _sectors(place, data):
                if noise.random() < chance:
                    out.extend(b"\0" * (start - len(out)))
                    out[start : start + len(piece)] = piece
        return bytes(out)


def _sectors(place: int, data: bytes) -> Iterable[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        upto = min(len(data), (place + at) // SECTOR * SECTOR + SECTOR - place)
        yield place + at, data[at:upto]
        at = upto


class Disk:
    """``acts`` counts writes, syncs, cuts and deletions; the power goes before number ``fails_at``.

    What a program does after that it does in the dark: nothing of it reaches the platter, and whoever runs it asks ``off`` before
    he believes anything it says.
    """

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = {name: File(data) for name, data in files.items()}
        self.gone: dict[str, File] = {}  # deleted, but the folder was not synced: they may be there again
        self.acts = self.syncs = 0
        self.fails_at: int | None = None
        self._left: tuple[dict[str, File], dict[str, File]] | None = None

    @property
    def off(self) -> bool:
        return self._left is not None

    def act(self) -> None:
        self.acts += 1
        if self.acts == self.fails_at:
            self.cut()

    def cut(self) -> None:
        """The power goes."""
        if self._left is None:
            self._left = _copies(self.files), _copies(self.gone)

    def found(self, noise: random.Random) -> dict[str, bytes]:
        """The files as they are found when the power is back."""
        self.cut()
        assert self._left is not None
        files, gone = self._left
        chance = noise.choice(_CHANCES)
        again = {name: file for name, file in gone.items() if noise.random() < 0.5}
        found = {name: file.found(noise, chance) for name, file in {**again, **files}.items()}
        return {name: data for name, data in found.items() if data is not None}


def _copies(files: dict[str, File]) -> dict[str, File]:
    out = {}
    for name, file in files.items():
        out[name] = File(file.platter)
        out[name].since = list(file.since)
    return out


class _OpenFile:
    """What apsw asks of an open file. Locks are not needed: there is one connection."""

    def __init__(self, disk: Disk, file: File, *, kept: bool) -> None:
        self._disk, self._file, self._kept = disk, file, kept

    def xRead(self, amount: int, offset: int) -> bytes:
        return bytes(self._file.now[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        if self._kept:
            self._disk.act()
            self._file.since.append((offset, bytes(data)))
        now = self._file.now
        now.extend(b"\0" * (offset - len(now)))
        now[offset : offset + len(data)] = data

    def xTruncate(self, size: int) -> None:
        if self._kept:
            self._disk.act()
            self._file.since.append((size, None))
        del self._file.now[size:]

    def xSync(self, _flags: int) -> None:
        if self._kept:
            self._disk.act()
            self._disk.syncs += 1
            if self._file.platter is None:
                self._disk.gone.clear()  # with the first sync of a new file the Unix VFS syncs its folder
            self._file.sync()

    def xFileSize(self) -> int:
        return len(self._file.now)

    def xClose(self) -> None: ...

    def xLock(self, _level: int) -> None: ...

    def xUnlock(self, _level: int) -> None: ...

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, _op: int, _pointer: int) -> bool:
        return False

    def xSectorSize(self) -> int:
        return 4096  # as the Unix VFS says

    def xDeviceCharacteristics(self) -> int:
        return int(apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE)  # as the Unix VFS says


class PowerVFS(apsw.VFS):
    """Files by name on the ``disk`` that is plugged in. There is one: SQLite comes back to it when it throws a connection away."""

    def __init__(self) -> None:
        self.disk = Disk({})
        super().__init__(VFS, "", exclude={"xSetSystemCall", "xGetSystemCall", "xNextSystemCall"})

    def xOpen(self, name: Any, flags: list[int]) -> _OpenFile:
        if name is None:
            return _OpenFile(self.disk, File(b""), kept=False)
        path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        if path not in self.disk.files:
            if not flags[0] & apsw.SQLITE_OPEN_CREATE:
                raise apsw.CantOpenError(f"{path}: no such file")
            self.disk.act()
            self.disk.gone.pop(path, None)
            self.disk.files[path] = File(None)  # its name is on the platter with its first sync, as the Unix VFS does it
        flags[1] = flags[0]
        return _OpenFile(self.disk, self.disk.files[path], kept=True)

    def xDelete(self, name: str, sync: bool) -> None:
        self.disk.act()
        file = self.disk.files.pop(name, None)
        if file is None:
            raise apsw.IOError("no such file")
        if not sync:
            self.disk.gone[name] = file

    def xAccess(self, name: str, _flags: int) -> bool:
        return name in self.disk.files

    def xFullPathname(self, name: str) -> str:
        return name


class PowerDriver:
    """As much of ``sqlcipher3.dbapi2`` as SQLAlchemy and the product ask for. ``said`` is every statement, in order."""

    paramstyle = "qmark"
    apilevel = "2.0"
    threadsafety = 1
    sqlite_version = apsw.sqlite_lib_version()
    sqlite_version_info = tuple(int(part) for part in sqlite_version.split("."))
    Error = DatabaseError = OperationalError = IntegrityError = InterfaceError = ProgrammingError = apsw.Error
    DataError = InternalError = NotSupportedError = apsw.Error
    Binary = bytes
    PARSE_DECLTYPES = PARSE_COLNAMES = 0

    def __init__(self) -> None:
        self.said: list[str] = []

    def connect(self, database: str, **_how: Any) -> PowerConnection:
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
        return PowerConnection(apsw.Connection(database, flags=flags, vfs=VFS), self.said)


class PowerConnection:
    def __init__(self, connection: apsw.Connection, said: list[str]) -> None:
        self._connection, self._said = connection, said
        self.isolation_level: str | None = ""
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")

    def cursor(self) -> PowerCursor:
        return PowerCursor(self._connection, self._said)

    def execute(self, statement: str, parameters: Sequence[Any] = ()) -> PowerCursor:
        return self.cursor().execute(statement, parameters)

    def commit(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")

    def rollback(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def close(self) -> None:
        self._connection.close(True)

    def create_function(self, *_args: Any, **_more: Any) -> None: ...


class PowerCursor:
    arraysize = 100

    def __init__(self, connection: apsw.Connection, said: list[str]) -> None:
        self._connection, self._said = connection, said
        self._rows: list[tuple[Any, ...]] = []
        self.description: tuple[tuple[Any, ...], ...] | None = None
        self.rowcount = -1
        self.lastrowid = 0

    def execute(self, statement: str, parameters: Any = ()) -> PowerCursor:
        self._said.append(statement)
        before = self._connection.total_changes()
        cursor = self._connection.cursor()
        self.description = None
        cursor.exec_trace = self._describe
        cursor.execute(statement, tuple(parameters))
        self._rows = list(cursor)
        self.rowcount = self._connection.total_changes() - before
        self.lastrowid = self._connection.last_insert_rowid()
        return self

    def _describe(self, cursor: apsw.Cursor, _statement: str, _parameters: Any) -> bool:
        # Only while a statement begins does apsw know the columns of one that finds no row.
        self.description = tuple((column[0], *(None,) * 6) for column in cursor.get_description()) or None
        return True

    def executemany(self, statement: str, many: Iterable[Any]) -> PowerCursor:
        for parameters in many:
            self.execute(statement, parameters)
        return self

    def fetchone(self) -> tuple[Any, ...] | None:
        return self._rows.pop(0) if self._rows else None

    def fetchmany(self, size: int | None = None) -> list[tuple[Any, ...]]:
        size = size or self.arraysize
        out, self._rows = self._rows[:size], self._rows[size:]
        return out

    def fetchall(self) -> list[tuple[Any, ...]]:
        out, self._rows = self._rows, []
        return out

    def __iter__(self) -> Any:
        while self._rows:
            yield self._rows.pop(0)

    def close(self) -> None:
        self._rows = []


_vfs: Final = PowerVFS()


def plug(disk: Disk) -> None:
    """What is opened from here on lies on this disk."""
    _vfs.disk = disk


def lay_out(found: dict[str, bytes], folder: Path) -> None:
    """Put files that were found into a real folder, for the product to read with its own SQLite."""
    for name, data in found.items():
        (folder / Path(name).name).write_bytes(data)
