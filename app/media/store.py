"""The originals of a mission, each under its SHA-256 in one folder. What is there under its final name is whole.

Plan. A file is read once, in pieces: the hash is taken of each piece as it is read, before anything else looks at it, and the
piece goes to a file beside. That one is flushed to the disk, and only then gets its final name, which is its hash. So a stop
at any moment leaves nothing half under a final name, and a file of 10 GB takes no more memory than one piece.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import uuid4

from app.errors import DeviceError, UserError
from app.media.kinds import plain_name
from app.wholefile import private_folder, sync_folder

PIECE: Final = 1 << 20
_PART: Final = ".part"
_OLD_S: Final = 24 * 3600.0
_MOST_TRIES: Final = 10_000
_RESERVE: Final = 64 << 20
"""Room that is left to the log, which must never find the disk full because of a film."""

Moved = Callable[[int, int], None]
"""Told how many bytes of how many are done; raises ``Cancelled`` to stop."""


class Cancelled(UserError):
    """The person stopped it."""


@dataclass(frozen=True, slots=True)
class Stored:
    """An original as it was taken in. ``new``: it was not in the store before."""

    sha256: str
    size: int
    new: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """One original looked at again. ``problem`` is "" where it is what it was, else changed, missing or unreadable."""

    sha256: str
    problem: str


class MediaStore:
    """``folder`` is made when the first file comes. Any thread; two may take in the same file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where an original is kept, whether it is there or not. Raises ValueError for what is no hash."""
        if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
            raise ValueError(f"{sha256!r} is no SHA-256")
        return self.folder / sha256

    def has(self, sha256: str) -> bool:
        return self.path(sha256).is_file()

    def take_in(
        self, source: Path, moved: Moved = lambda _done, _of: None, before_name: Callable[[str], None] = lambda _sha256: None
    ) -> Stored:
        """Copy an original into the store. The original is only read. ``before_name`` is told its hash when all of it is on the
        disk, before it gets its name. Raises UserError where it cannot be taken as it is, DeviceError where a disk or card
        fails, ``Cancelled``; the store is then as it was."""
        with _opened(source) as (file, before):
            self._make_room(source, before.st_size)
            part = self.folder / f"{uuid4().hex}{_PART}"
            try:
                sha256, size = self._copy(source, file, part, before.st_size, moved)
                if _changed(before, os.fstat(file)) or size != before.st_size:
                    raise UserError(f"{source.name} was changed while it was read. Take it in again once it is finished")
                before_name(sha256)
                return Stored(sha256, size, self._name(part, sha256, size))
            finally:
                with contextlib.suppress(OSError):
                    part.unlink(missing_ok=True)

    def copy_out(self, sha256: str, name: str, folder: Path, moved: Moved = lambda _done, _of: None) -> Path:
        """Copy an original into a folder outside, under its ``plain_name`` or one with a number behind it; never over another file.

        It is hashed as it is read: what is not what its hash says is not given out. Raises UserError for that and for one
        that is missing, DeviceError where a disk or stick fails, ``Cancelled``; the folder is then as it was."""
        source = self.path(sha256)
        part = folder / f".{uuid4().hex}{_PART}"
        with _opened(source, name) as (file, before):
            try:
                found, _size = self._copy(Path(name), file, part, before.st_size, moved, folder)
                if found != sha256:
                    raise UserError(f"{name} is not what it was when it was taken in. It was not copied: verify the media")
                called = Path(plain_name(name) or sha256[:12])
                return _place_new(part, folder, called.stem, called.suffix)
            except OSError as error:
                raise _not_written(name, folder, error) from error
            finally:
                with contextlib.suppress(OSError):
                    part.unlink(missing_ok=True)

    def check(self, hashes: Iterable[str], moved: Moved = lambda _done, _of: None) -> Iterator[Checked]:
        """Read each original again and say which is not what its name says. ``moved`` counts bytes of the one at hand."""
        for sha256 in hashes:
            path = self.path(sha256)
            try:
                with _opened(path) as (file, before):
                    digest = hashlib.sha256()
                    done = 0
                    while piece := os.read(file, PIECE):
                        digest.update(piece)
                        done += len(piece)
                        moved(done, before.st_size)
                yield Checked(sha256, "" if digest.hexdigest() == sha256 else "changed")
            except Cancelled:
                raise
            except UserError:
                yield Checked(sha256, "missing")
            except (DeviceError, OSError):
                yield Checked(sha256, "unreadable")

    def strangers(self, known: Iterable[str]) -> tuple[str, ...]:
        """Hashes of whole files in the store that no entry knows: taken in when the program stopped before it was written."""
        there = {p.name for p in self.folder.iterdir() if len(p.name) == 64} if self.folder.is_dir() else set()
        return tuple(sorted(there - set(known)))

    def sweep(self, now: datetime) -> int:
        """Remove what a stop left half done a day ago or earlier (another station may be at work). How many went."""
        gone = 0
        with contextlib.suppress(OSError):
            for part in self.folder.glob(f"*{_PART}"):
                if now.timestamp() - part.stat().st_mtime > _OLD_S:
                    part.unlink(missing_ok=True)
                    gone += 1
        return gone

    def _make_room(self, source: Path, size: int) -> None:
        try:
            private_folder(self.folder)
            free = shutil.disk_usage(self.folder).free
        except OSError as error:
            raise DeviceError(f"The folder for media cannot be made: {self.folder}: {error.strerror}") from error
        if free < size + _RESERVE:
            spare = megabytes(max(0, free - _RESERVE))
            raise DeviceError(f"{source.name} was not taken in: it has {megabytes(size)}, the disk has {spare} to spare")

    def _copy(self, source: Path, file: int, part: Path, size: int, moved: Moved, outside: Path | None = None) -> tuple[str, int]:
        digest = hashlib.sha256()
        done = 0
        with _written(source, outside):
            out = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            while True:
                try:
                    piece = os.read(file, PIECE)
                except OSError as error:
                    raise DeviceError(
                        f"{source.name} cannot be read to its end: {error.strerror}. Is the card still in?"
                    ) from error
                if not piece:
                    break
                digest.update(piece)
                with _written(source, outside):
                    _write_all(out, piece)
                done += len(piece)
                moved(done, size)
            with _written(source, outside):
                os.fsync(out)
        finally:
            os.close(out)
        return digest.hexdigest(), done

    def _name(self, part: Path, sha256: str, size: int) -> bool:
        """Give a whole file its final name; False if the store has it already, whole."""
        final = self.path(sha256)
        if final.is_file() and final.stat().st_size == size and not any(c.problem for c in self.check([sha256])):
            return False
        new = not final.exists()
        with _written(part):
            part.replace(final)
            sync_folder(self.folder)
        return new


def megabytes(size: int) -> str:
    """``4.2 MB``, ``10.0 GB``; ``12 B`` where it is next to nothing."""
    if size < 100:
        return f"{size} B"
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB" if size >= 1e5 else f"{size / 1e3:.1f} kB"


@contextlib.contextmanager
def _opened(source: Path, called: str = "") -> Iterator[tuple[int, os.stat_result]]:
    """A plain file open for reading; anything else is refused, a pipe would never end. ``called``: an original of ours."""
    try:
        file = os.open(source, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        if called:
            raise UserError(f"{called} is missing from the folder of the media. Take it in again from its card") from error
        raise UserError(f"{source.name} is not there any more. Is the card or stick still in?") from error
    except PermissionError as error:
        raise UserError(f"{source.name} may not be read: {error.strerror}") from error
    except (OSError, ValueError) as error:
        raise DeviceError(f"{source.name} cannot be read: {getattr(error, 'strerror', None) or error}") from error
    try:
        known = os.fstat(file)
        if not stat.S_ISREG(known.st_mode):
            raise UserError(f"{source.name} is not a file")
        yield file, known
    finally:
        os.close(file)


@contextlib.contextmanager
def _written(source: Path, outside: Path | None = None) -> Iterator[None]:
    """Trouble of our own disk, or of one ``outside``, in words."""
    try:
        yield
    except OSError as error:
        if outside is not None:
            raise _not_written(source.name, outside, error) from error
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DeviceError(f"{source.name} was not taken in: the disk of the mission is full") from error
        raise DeviceError(f"{source.name} was not taken in, the disk of the mission fails: {error.strerror}") from error


def _place_new(part: Path, folder: Path, stem: str, suffix: str) -> Path:
    """Give a finished file the first of its names that is free. Raises OSError."""
    for number in range(1, _MOST_TRIES):
        path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        try:
            os.link(part, path)  # fails where the name is taken, which a rename would overwrite
        except FileExistsError:
            continue
        except OSError:
            if path.exists():
                continue
            part.rename(path)  # a stick with FAT has no links
        sync_folder(folder)
        return path
    raise OSError(errno.EEXIST, f"there are too many files named {stem}")


def _not_written(name: str, folder: Path, error: OSError) -> DeviceError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DeviceError(f"{name} was not copied: {folder} is full")
    return DeviceError(f"{name} was not copied to {folder}: {error.strerror or error}. Is the stick still in?")


def _write_all(out: int, piece: bytes) -> None:
    rest = memoryview(piece)
    while rest:
        rest = rest[os.write(out, rest) :]


def _changed(before: os.stat_result, now: os.stat_result) -> bool:
    return (before.st_size, before.st_mtime_ns) != (now.st_size, now.st_mtime_ns)
