"""The place of the second disk: whether it is there, whether it is the one that was used before, and what its trouble is called.

A mark in its folder, ``fairlead-second-disk.json``, has an id; the data folder remembers the id that it used last. So an empty
mount point is not taken for the disk, and a stick that somebody else plugged in is not written to by itself: what is copied
is evidence, and tells where people were.

Below the folder stands ``fairlead/`` with ``missions/<name>/`` in it, as in a data folder, and ``keys/`` where it is encrypted.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlcipher3 import dbapi2

from app.errors import DeviceError, FairleadError
from app.wholefile import open_plain, read_small, sync_folder, write_whole
from app.worded import joined, worded
from db import vault
from db.engine import is_read_only, plain_reason

MARK: Final = "fairlead-second-disk.json"
KNOWN: Final = "second-disk.json"
FOLDER: Final = "fairlead"
_MOST_BYTES: Final = 1_000_000
_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_READ_ONLY: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE, errno.ENOTCONN})


class SecondDiskFault(DeviceError):
    """``fault`` continues "Second disk" in a title; the text says it in full."""

    def __init__(self, fault: str, text: str, *, other: bool = False) -> None:
        self.fault, self.other = fault, other
        super().__init__(text)


class MainDiskTrouble(DeviceError):
    """What is to be copied cannot be read."""


@contextlib.contextmanager
def main_disk() -> Iterator[None]:
    """What goes wrong in here is the main disk's doing."""
    try:
        yield
    except SecondDiskFault:
        raise
    except (OSError, sa.exc.DBAPIError, dbapi2.Error) as error:
        raise MainDiskTrouble(plain_reason(error)) from error
    except FairleadError as error:
        raise MainDiskTrouble(str(error)) from error


def fault_of(error: BaseException, folder: Path) -> SecondDiskFault:
    """What went wrong on the second disk, in words."""
    if isinstance(error, SecondDiskFault):
        return error
    number = error.errno if isinstance(error, OSError) else None
    said = plain_reason(error)
    if number in _FULL or said == "the disk is full":
        text = worded("{folder}: no room is left. Plug in a larger one, or make room on it", folder=folder)
        return SecondDiskFault("is full", text)
    if number in _READ_ONLY or said == "the file or folder is read-only":
        text = worded("{folder} cannot be written to ({said}). Look at its lock switch and its rights", folder=folder, said=said)
        return SecondDiskFault("is read-only", text)
    if number in _GONE or "input/output" in said or said == "the file cannot be opened":
        text = worded("{folder} was pulled out or does not answer ({said}). Plug it in again", folder=folder, said=said)
        return SecondDiskFault("is gone", text)
    return SecondDiskFault("fails", joined(": ", (str(folder), said)))


class Place:
    """``folder`` as in the settings; ``root`` the data folder; ``mission`` the mission's own folder on the main disk."""

    def __init__(self, folder: Path, root: Path, mission: Path) -> None:
        self.folder, self._root, self._mission = folder, root, mission
        self.root = folder / FOLDER
        self.mission = self.root / "missions" / mission.name
        self._device: int | None = None
        self.same_disk = False

    def attach(self) -> None:
        """Make sure that it is the right disk, and make the mission's folder on it. Raises SecondDiskFault or OSError."""
        if not self.folder.is_dir():
            text = worded("{folder} is not there. Plug the second disk in; it goes on by itself", folder=self.folder)
            raise SecondDiskFault("is missing", text)
        self._writable()
        mark, known = self._mark(), self._known()
        if known is None:
            self._adopt(mark)
        elif mark != known:
            text = worded(
                "The disk at {folder} has no mark of this ship: it is not the one used up to now. Plug that in, or use this one "
                "from now on"
                if mark is None
                else "The disk at {folder} has the mark of another one: it is not the one used up to now. Plug that in, or use "
                "this one from now on",
                folder=self.folder,
            )
            raise SecondDiskFault("is another one", text, other=True)
        for made in (self.root, self.root / vault.FOLDER, self.root / "missions", self.mission, self.mission / "media"):
            refuse_link(made)
        self._device = self.folder.stat().st_dev
        self.same_disk = self._device == self._mission.stat().st_dev
        for made in (self.root, self.root / "missions", self.mission):
            made.mkdir(exist_ok=True, mode=0o700)

    def check(self) -> None:
        """Is it still the same disk? Raises SecondDiskFault or OSError."""
        self._writable()
        if self.folder.stat().st_dev != self._device or self._mark() != self._known():
            text = worded("{folder}: the second disk was pulled out. Plug it in again", folder=self.folder)
            raise SecondDiskFault("is gone", text)

    def use_this(self) -> None:
        """Take the disk that is there for the second disk from now on. Raises OSError."""
        if self.folder.is_dir():
            self._adopt(self._mark())

    def free(self) -> int:
        return shutil.disk_usage(self.folder).free

    def take_keys(self) -> vault.DiskKey | None:
        """Where the data folder is encrypted the copies are too, with the same key; its wrapped files go along. Raises OSError."""
        key = vault.held(self._root)
        if key is None or vault.is_ending(self._root):
            vault.hold(self.root, None)
            return None
        keys = self._root / vault.FOLDER
        (self.root / vault.FOLDER).mkdir(exist_ok=True, mode=0o700)
        for name in (vault.SHORE, vault.PASSPHRASE, vault.SUMS):
            with main_disk():
                data = read_small(keys / name, _MOST_BYTES) if (keys / name).is_file() else None
            if data is not None:
                write_whole(self.root / vault.FOLDER / name, data)
        vault.hold(self.root, key)
        return key

    def _writable(self) -> None:
        if is_read_only(self.folder):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    def _mark(self) -> str | None:
        return _id_in(self.folder / MARK)

    def _known(self) -> str | None:
        """The id of the disk that was used at this place; ``None`` where there was none."""
        with main_disk():
            path = self._root / KNOWN
            data = _read(path) if path.exists() else {}
        return str(data["id"]) if data.get("folder") == str(self.folder) and "id" in data else None

    def _adopt(self, mark: str | None) -> None:
        found = mark or secrets.token_hex(16)
        if mark is None:
            write_whole(self.folder / MARK, json.dumps({"format": 1, "id": found}).encode())
        with main_disk():
            write_whole(self._root / KNOWN, json.dumps({"folder": str(self.folder), "id": found}).encode())


def _id_in(path: Path) -> str | None:
    found = _read(path).get("id")
    return found if isinstance(found, str) and found else None


def _read(path: Path) -> dict[str, object]:
    """A small JSON file; empty where there is none or it is not one. Raises OSError where the disk fails."""
    try:
        data = json.loads(read_small(path, _MOST_BYTES))
    except (FileNotFoundError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def refuse_link(path: Path) -> None:
    """Whoever prepared the disk would choose what is written to and read. Raises SecondDiskFault, OSError."""
    if path.is_symlink():
        raise SecondDiskFault("is refused", worded("{path} is a link to elsewhere. Take it away, or use another disk", path=path))


def names_another(journal: Path) -> bool:
    """Does a rollback journal of SQLite name a second one? Such a journal is of a transaction over several databases, which no
    file of ours has; when it is taken back, SQLite deletes the file of that name, wherever it lies. Raises OSError.

    Its last bytes: length and sum of the name, four each, and the eight of ``_MAGIC`` (SQLite, src/pager.c, readSuperJournal).
    """
    with open_plain(journal) as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - len(_MAGIC)))
        return file.read() == _MAGIC


def refuse_journal(database: Path) -> None:
    """Before a database of a disk is opened for writing. Raises SecondDiskFault, OSError."""
    # A database that somebody else made may keep a write-ahead log, which ours does not: it is written, and then deleted.
    for ending in ("", "-journal", "-wal", "-shm"):
        refuse_link(database.with_name(database.name + ending))
    journal = database.with_name(database.name + "-journal")
    if journal.exists() and names_another(journal):
        text = worded("{path} names a file to be deleted. Take it away, or use another disk", path=journal)
        raise SecondDiskFault("is refused", text)


def append_synced(path: Path, data: bytes) -> None:
    """Append and return once it is on the disk. Raises OSError; a part that was written is taken away again if that is possible."""
    refuse_link(path)
    new = not path.exists()
    how = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    file = os.open(path, how, 0o600)
    try:
        size = os.lseek(file, 0, os.SEEK_END)
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(file, rest) :]
            os.fsync(file)
        except OSError:
            with contextlib.suppress(OSError):
                os.ftruncate(file, size)
            raise
    finally:
        os.close(file)
    if new:
        sync_folder(path.parent)
