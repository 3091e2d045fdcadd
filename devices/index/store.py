"""The rows of an index on disk: in a file of no name that vanishes with the program, or kept in a folder for the next time.

A kept index is the rows, then a JSON object that says the rest, then its length, the CRC-32 of all before, and a mark. It is
found by a key over the log's size, time of change, first and last bytes and format: another log never gets it. One that is
damaged is as good as none.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import struct
import tempfile
import zlib
from base64 import b64decode, b64encode
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np

from app.wholefile import open_plain, private_folder
from devices.index.build import Contents
from devices.index.rows import ROW, Rows

_VERSION: Final = 1
_ENDS: Final = 1 << 16
_MARK: Final = b"fairlead index\n\0"
_TAIL: Final = struct.Struct("<QII16s")
_MOST_KEPT: Final = 20
_CHUNK: Final = 1 << 22


def key_of(path: Path, format_id: str) -> str:
    """Raises OSError."""
    stat = path.stat()
    digest = hashlib.sha256(f"{_VERSION} {format_id} {stat.st_size} {stat.st_mtime_ns} {path.stem}\n".encode())
    with open_plain(path) as file:
        digest.update(file.read(_ENDS))
        file.seek(max(0, stat.st_size - _ENDS))
        digest.update(file.read(_ENDS))
    return digest.hexdigest()[:40]


def rows_in(file: BinaryIO, count: int) -> Rows:
    """The rows of an open file, looked at where they lie."""
    return np.memmap(file, ROW, "r", shape=(count,)) if count else np.empty(0, ROW)


def temporary() -> BinaryIO:
    """A file that is gone when it is closed."""
    return tempfile.TemporaryFile(prefix="fairlead-")


class Kept:
    """The indexes in a folder. Whatever is wrong with the folder: then nothing is kept, and the log plays all the same."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, key: str) -> tuple[Contents, BinaryIO] | None:
        """What was kept of a log, and the open file with its rows; ``None`` if there is nothing that can be used."""
        path = self._path(key)
        try:
            file = open_plain(path)
        except OSError:
            return None
        try:
            contents = _read(file)
        except (OSError, ValueError, KeyError, TypeError, struct.error):
            file.close()
            with contextlib.suppress(OSError):
                path.unlink()
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # the ones not used for longest go first
        return contents, file

    def begin(self, key: str) -> tuple[Path, BinaryIO] | None:
        """A file to write rows into; ``None`` where the folder takes none."""
        part = self._folder / f".{key}.{os.getpid()}.part"
        try:
            private_folder(self._folder)
            part.unlink(missing_ok=True)
            handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except OSError:
            return None
        return part, os.fdopen(handle, "w+b")

    def finish(self, key: str, part: Path, file: BinaryIO, contents: Contents) -> None:
        """Give a whole index its name."""
        try:
            _write_tail(file, contents)
            part.replace(self._path(key))
            old = sorted(self._folder.glob("*.index"), key=lambda path: path.stat().st_mtime)
            for path in old[:-_MOST_KEPT]:
                path.unlink()
        except OSError:
            self.drop(part)

    @staticmethod
    def drop(part: Path) -> None:
        with contextlib.suppress(OSError):
            part.unlink()

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.index"


def _write_tail(file: BinaryIO, contents: Contents) -> None:
    data: dict[str, Any] = asdict(contents)
    data["own"] = [b64encode(each).decode() for each in contents.own]
    text = json.dumps(data, ensure_ascii=False).encode()
    file.seek(contents.rows * ROW.itemsize)
    file.write(text)
    file.flush()
    file.write(_TAIL.pack(contents.rows, len(text), _crc(file), _MARK))
    file.flush()


def _read(file: BinaryIO) -> Contents:
    """Raises ValueError and others for what is not a whole index."""
    size = file.seek(-_TAIL.size, os.SEEK_END)
    rows, length, crc, mark = _TAIL.unpack(file.read(_TAIL.size))
    if mark != _MARK or rows * ROW.itemsize + length != size:
        raise ValueError("not an index")
    if _crc(file, size) != crc:
        raise ValueError("damaged")
    file.seek(size - length)
    data = json.loads(file.read(length))
    data["own"] = [b64decode(each) for each in data["own"]]
    data["blocks"] = [(low, high) for low, high in data["blocks"]]
    for name in ("verdicts", "kinds"):
        data[name] = {int(code): count for code, count in data[name].items()}
    return Contents(**data)


def _crc(file: BinaryIO, size: int | None = None) -> int:
    """Of the first ``size`` bytes (all if ``None``); leaves the file at their end."""
    file.seek(0)
    crc, left = 0, size if size is not None else 1 << 62
    while left and (chunk := file.read(min(_CHUNK, left))):
        crc = zlib.crc32(chunk, crc)
        left -= len(chunk)
    return crc
