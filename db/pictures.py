"""Kept pictures of a recording: one file that is only appended to, by one program, while others read it.

Layout: a head (``MAGIC``, the owner's mark of what the pictures are of), then records: moment (microseconds since 1970), kind,
length, bytes. A picture is like the one before it, so only each twelfth is kept whole (zstd) and those after it as what differs
from the one before (zstd with that one for a dictionary): a fifth of the room. A record that is not whole at the end is not there
yet. In an encrypted data folder each record is encrypted as the small files are.
"""

from __future__ import annotations

import contextlib
import os
import struct
from bisect import bisect_right, insort
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

import zstandard

from db.block import from_microseconds, microseconds
from db.engine import private_folder
from db.vault import DiskKey

MAGIC: Final = b"fairlead pictures 1\n"
SUFFIX: Final = ".pictures"
_MARK: Final = 32
_RECORD: Final = struct.Struct("<qBI")
_WHOLE_EVERY: Final = 12
"""As many are opened for one at the most: a millisecond each."""
_LEVEL: Final = 6
_MOST: Final = 1 << 28

_PLAIN, _DIFFERENCE, _WARM, _NOTE = range(4)


class PictureFile:
    """``mark``: 32 bytes that say what the pictures are of; a file with another one is begun anew by whoever writes."""

    def __init__(self, path: Path, mark: bytes, key: DiskKey | None = None, *, write: bool = False) -> None:
        """Raises OSError where the disk refuses, ValueError for a mark of another length."""
        if len(mark) != _MARK:
            raise ValueError("a mark has 32 bytes")
        self._path = path
        self._head = MAGIC + mark
        self._key = key
        self._end = len(self._head)
        self._pictures: list[tuple[datetime, int, bool]] = []  # moment, where its record is, whether it is whole
        self._warm: list[tuple[datetime, int]] = []
        self._notes: list[bytes] = []
        self._since = _WHOLE_EVERY
        self._opened: tuple[int, bytes] = (0, b"")  # the picture that was opened or written last, by its place
        self._write = write
        if write:
            self._open_to_write()
        self.look()

    @property
    def size(self) -> int:
        return self._end

    @property
    def last(self) -> datetime | None:
        """The moment of the last picture that was played through to from the beginning."""
        return self._pictures[-1][0] if self._pictures else None

    def look(self) -> bool:
        """Read what was appended since the last look. True if there is anything new. Raises OSError."""
        new = False
        try:
            with self._path.open("rb") as file:
                if file.read(len(self._head)) != self._head:
                    return False
                size = file.seek(0, os.SEEK_END)
                while self._end + _RECORD.size <= size:
                    file.seek(self._end)
                    us, kind, length = _RECORD.unpack(file.read(_RECORD.size))
                    if kind > _NOTE or length > _MOST or self._end + _RECORD.size + length > size:
                        break
                    self._enter(from_microseconds(us), kind, file.read(length) if kind == _NOTE else b"")
                    self._end += _RECORD.size + length
                    new = True
        except FileNotFoundError:
            return False
        return new

    def nearest(self, moment: datetime) -> tuple[datetime, bytes] | None:
        """The last picture that is not after ``moment``; ``None`` where there is none, or it cannot be read any more."""
        known = bisect_right(self._pictures, moment, key=lambda each: each[0])
        warm = bisect_right(self._warm, moment, key=lambda each: each[0])
        try:
            if warm and (not known or self._warm[warm - 1][0] > self._pictures[known - 1][0]):
                at, place = self._warm[warm - 1]
                return at, zstandard.ZstdDecompressor().decompress(self._record(place), max_output_size=_MOST)
            return (self._pictures[known - 1][0], self._picture(known - 1)) if known else None
        except (OSError, ValueError, zstandard.ZstdError, struct.error):
            return None

    def notes(self) -> Iterator[bytes]:
        """What was noted beside the pictures, in order."""
        return iter(self._notes)

    def add(self, moment: datetime, picture: bytes, *, warm: bool = False) -> None:
        """Append a picture, later than those before it. ``warm``: any moment, its beginning is not that of the recording. Raises
        OSError."""
        if warm:
            self._append(moment, _WARM, zstandard.ZstdCompressor(level=_LEVEL).compress(picture))
        elif self._since < _WHOLE_EVERY and self._pictures and self._opened[0] == self._pictures[-1][1]:
            self._since += 1
            difference = zstandard.ZstdCompressor(level=_LEVEL, dict_data=_as_dictionary(self._opened[1]))
            self._append(moment, _DIFFERENCE, difference.compress(picture))
            self._opened = self._pictures[-1][1], picture
        else:
            self._append(moment, _PLAIN, zstandard.ZstdCompressor(level=_LEVEL).compress(picture))
            self._opened, self._since = (self._pictures[-1][1], picture), 1

    def note(self, moment: datetime, text: bytes) -> None:
        self._append(moment, _NOTE, text)

    def _open_to_write(self) -> None:
        private_folder(self._path.parent)
        with os.fdopen(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600), "r+b") as file:
            if file.read(len(self._head)) != self._head:
                file.seek(0)
                file.truncate()
                file.write(self._head)
        self.look()
        os.truncate(self._path, self._end)  # what a crash left half

    def _append(self, moment: datetime, kind: int, data: bytes) -> None:
        if not self._write:
            raise ValueError("this one only reads")
        covered = self._key.cover(data) if self._key is not None else data
        with self._path.open("r+b") as file:
            file.seek(self._end)
            file.write(_RECORD.pack(microseconds(moment), kind, len(covered)) + covered)
        self._enter(moment, kind, covered)
        self._end += _RECORD.size + len(covered)

    def _enter(self, moment: datetime, kind: int, data: bytes) -> None:
        if kind in (_PLAIN, _DIFFERENCE):
            self._pictures.append((moment, self._end, kind == _PLAIN))
        elif kind == _WARM:
            insort(self._warm, (moment, self._end))
        else:
            with contextlib.suppress(ValueError):  # with another key nothing can be read, and nothing is missed
                self._notes.append(self._open(data))

    def _picture(self, index: int) -> bytes:
        """Opened from the last whole one on, or from the one that was opened last where that lies between."""
        first = index
        while not self._pictures[first][2] and self._pictures[first][1] != self._opened[0]:
            first -= 1
        for place, whole in ((place, whole) for _at, place, whole in self._pictures[first : index + 1]):
            if place == self._opened[0]:
                continue
            before = None if whole else _as_dictionary(self._opened[1])
            opener = zstandard.ZstdDecompressor(dict_data=before) if before is not None else zstandard.ZstdDecompressor()
            self._opened = place, opener.decompress(self._record(place), max_output_size=_MOST)
        return self._opened[1]

    def _record(self, place: int) -> bytes:
        with self._path.open("rb") as file:
            file.seek(place)
            _us, _kind, length = _RECORD.unpack(file.read(_RECORD.size))
            return self._open(file.read(length))

    def _open(self, data: bytes) -> bytes:
        return self._key.uncover(data) if self._key is not None else data


def _as_dictionary(whole: bytes) -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(whole, dict_type=zstandard.DICT_TYPE_RAWCONTENT)


def make_room(folder: Path, most_bytes: int, keep: Path) -> None:
    """Remove the files of pictures that were not used for longest until all of them are below ``most_bytes``; ``keep`` stays."""
    found = [(path.stat().st_mtime, path.stat().st_size, path) for path in folder.glob(f"*{SUFFIX}") if path != keep]
    total = sum(size for _at, size, _path in found)
    for _at, size, path in sorted(found):
        if total <= most_bytes:
            return
        path.unlink(missing_ok=True)
        total -= size
