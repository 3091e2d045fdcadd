"""Files of a bag: each hashed as it is written, and on the disk before it counts; what a disk says in words; the share done."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from app.errors import DeviceError
from app.export.order import Progress
from app.media.store import megabytes
from app.wholefile import open_plain, private_folder

PIECE: Final = 1 << 20
"""Bytes between two looks at whether somebody cancelled; also the most that is held of a file."""

_LOOK_EVERY: Final = 64 << 20
_FULL: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_GONE: Final = (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, getattr(errno, "ESTALE", errno.EIO), errno.ENOTDIR)
_CLOSED: Final = (errno.EACCES, errno.EPERM, errno.EROFS)
GO_ON: Final = "Finished exports are untouched. What was made so far is kept: export the same again and it goes on from there"


class Meter:
    """The share done, weighed by bytes: each step of a plan has its weight. Whatever ``say`` raises goes through."""

    def __init__(self, say: Progress) -> None:
        self._say = say
        self._weights: dict[str, float] = {}
        self._total = 1.0
        self._before = 0.0
        self._done = 0.0
        self._unsaid = 0.0
        self._what = ""

    def plan(self, weights: Mapping[str, float]) -> None:
        """Step -> bytes, in the order in which they come."""
        self._weights = dict(weights)
        self._total = sum(weights.values()) or 1.0

    def begin(self, what: str) -> None:
        """The next step; the one before is done, however its bytes were counted."""
        self._before += self._weights.get(self._what, 0.0)
        self._what, self._done = what, 0.0
        self.moved(0)

    def moved(self, weight: float) -> None:
        """So many bytes more of this step; said for each ``PIECE`` of them. 0 is said at once: somebody may have cancelled."""
        self._done += weight
        self._unsaid += weight
        if weight and self._unsaid < PIECE:
            return
        self._unsaid = 0.0
        self._say(min(1.0, (self._before + min(self._done, self._weights.get(self._what, 0.0))) / self._total), self._what)


@dataclass(frozen=True, slots=True)
class Made:
    """A finished file of a bag. Hashes in hex."""

    size: int
    sha256: str
    sha512: str


class Out:
    """A file that is being written. ``write`` takes any amount."""

    def __init__(self, file: IO[bytes], writer: BagWriter, *, weighed: bool) -> None:
        self._file, self._writer, self._weighed = file, writer, weighed
        self._sha256, self._sha512, self.size = hashlib.sha256(), hashlib.sha512(), 0

    def write(self, data: bytes | memoryview) -> int:
        view = memoryview(data)
        for at in range(0, len(view), PIECE):
            piece = view[at : at + PIECE]
            with self._writer.trouble():
                self._file.write(piece)
            self._sha256.update(piece)
            self._sha512.update(piece)
            self.size += len(piece)
            self._writer.wrote(len(piece), weighed=self._weighed)
        return len(view)

    @property
    def sha256(self) -> str:
        return self._sha256.hexdigest()

    def made(self) -> Made:
        return Made(self.size, self.sha256, self._sha512.hexdigest())


class BagWriter:
    """Writes files below ``root``. ``made``: name (with ``/``) -> what was finished. ``keep_free`` bytes of the disk stay free."""

    def __init__(self, root: Path, meter: Meter, keep_free: int = 0) -> None:
        self.root, self.meter = root, meter
        self.made: dict[str, Made] = {}
        self._keep_free = keep_free
        self._since_look = 0
        with self.trouble():
            self._id = _id_of(root)

    @contextmanager
    def file(self, name: str, *, weighed: bool = True) -> Iterator[Out]:
        """Write one file; it is in ``made`` once it is whole and on the disk. ``weighed``: its bytes count as progress."""
        path = self.path(name)
        with self.trouble():
            # A stick that went away leaves its empty mount point: what is made there would fill the ship's own disk.
            if _id_of(self.root) != self._id:
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.root))
            private_folder(path.parent)
            if not path.parent.resolve().is_relative_to(self.root.resolve()):
                raise OSError(errno.ELOOP, f"a folder in {self.root.name} is a link to elsewhere. Choose another folder")
            path.unlink(missing_ok=True)  # what stands there may be a link, and what it leads to is not written to
            file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb", PIECE)
        closed = False
        try:
            out = Out(file, self, weighed=weighed)
            yield out
            with self.trouble():
                file.flush()
                os.fsync(file.fileno())
                closed = True
                file.close()
        finally:
            if not closed:
                _close(file)
        self.made[name] = out.made()

    def write(self, name: str, data: bytes | Iterable[bytes]) -> Made:
        with self.file(name) as out:
            for piece in (data,) if isinstance(data, bytes) else data:
                out.write(piece)
        return self.made[name]

    def take(self, name: str, known: Made | None = None, *, sha256: str = "") -> bool:
        """Count a file of an earlier try as made, if it reads as it was known or has this hash. Nothing is believed unread."""
        path = self.path(name)
        try:
            size = path.stat().st_size
            if known is not None and known.size != size:
                return False
            with open_plain(path) as file:
                found = self._read(file)
        except OSError:
            return False
        if found != known and (known is not None or found.sha256 != sha256):
            return False
        self.made[name] = found
        return True

    def path(self, name: str) -> Path:
        return self.root.joinpath(*name.split("/"))

    def wrote(self, size: int, *, weighed: bool = True) -> None:
        """So much went to the disk. Raises DeviceError while there is still room for the log."""
        self._since_look += size
        if self._since_look >= _LOOK_EVERY:
            self._since_look = 0
            with self.trouble():
                free = shutil.disk_usage(self.root).free
            if free < self._keep_free:
                raise DeviceError(f"The disk of {self.root.parent} is full but for the room that the log needs. {GO_ON}")
        self.meter.moved(size if weighed else 0)

    @contextmanager
    def trouble(self) -> Iterator[None]:
        """What the disk says, in words."""
        try:
            yield
        except OSError as error:
            raise in_words(self.root.parent, error) from error

    def _read(self, file: IO[bytes]) -> Made:
        sha256, sha512, size = hashlib.sha256(), hashlib.sha512(), 0
        while piece := file.read(PIECE):
            sha256.update(piece)
            sha512.update(piece)
            size += len(piece)
            self.meter.moved(len(piece))
        return Made(size, sha256.hexdigest(), sha512.hexdigest())


def in_words(folder: Path, error: OSError) -> DeviceError:
    """Why nothing can be written to the folder of exports, and what to do."""
    if error.errno == errno.EFBIG:
        return DeviceError(
            f"A file of the export is larger than {folder} takes (4 GB on a stick formatted FAT32). Format the stick as exFAT, "
            f"export to another disk, or leave out what is large. {GO_ON}"
        )
    if error.errno in _FULL:
        return DeviceError(f"The disk of {folder} is full. Make room there. {GO_ON}")
    if error.errno in _CLOSED:
        return DeviceError(f"Nothing may be written to {folder} ({error.strerror}). Choose another folder, or unlock the stick")
    if error.errno in _GONE:
        return DeviceError(f"{folder} cannot be written any more ({error.strerror}). Was the stick or disk taken out? {GO_ON}")
    return DeviceError(f"The export to {folder} failed ({error.strerror or error}). {GO_ON}")


def need_room(folder: Path, need: int, keep_free: int) -> None:
    """Raises DeviceError that says how much is missing."""
    try:
        free = shutil.disk_usage(folder).free - keep_free
    except OSError as error:
        raise in_words(folder, error) from error
    if free < need:
        raise DeviceError(
            f"The export needs about {megabytes(need)}, {folder} has {megabytes(max(0, free))} to spare: "
            f"{megabytes(need - max(0, free))} are missing. Make room, leave out media or raw sentences, or use another disk. "
            "Nothing was written"
        )


def _id_of(folder: Path) -> tuple[int, int]:
    found = folder.stat()
    return found.st_dev, found.st_ino


def _close(file: IO[bytes]) -> None:
    try:
        file.close()
    except OSError:
        pass  # what went wrong before is what the person is told
