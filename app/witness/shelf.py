"""The files of a witness: JSON Lines that are only ever added to, whole lines, on the disk before anybody is told so.

A line of ``<log id>.jsonl``::

    {"kept":"<ISO UTC>","source":"mail from Ocean Star","size":1234,"code":"…","note":"<whole text of the note>" or null,
     "proved_from":1000 or null}

A line of ``trusted.jsonl``: ``{"kept":"<ISO UTC>","name":"Ocean Star","public_key":"<hex>"}``. A line that a power cut left half
is passed over and said; the next one begins on a line of its own.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from app.errors import DeviceError
from app.lock import FileLock
from app.wholefile import open_plain, private_folder, sync_folder

PATIENCE_S: Final = 10.0
_STEP_S: Final = 0.02


class Shelf:
    """A folder of such files. It is made when the first line is written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self) -> list[str]:
        """The files there are, without their ending."""
        return sorted(path.stem for path in self.folder.glob("*.jsonl"))

    def lines(self, name: str) -> tuple[list[Mapping[str, Any]], list[str]]:
        """The lines of a file and, in words, those that cannot be read. Raises DeviceError."""
        path = self._path(name)
        try:
            with open_plain(path) as file:
                data = file.read()
        except FileNotFoundError:
            return [], []
        except OSError as error:
            raise DeviceError(f"{path} cannot be read ({error.strerror})") from error
        found: list[Mapping[str, Any]] = []
        troubles: list[str] = []
        for number, line in enumerate(data.split(b"\n"), 1):
            if not line.strip():
                continue
            try:
                read = json.loads(line)
            except (ValueError, RecursionError):
                read = None
            if isinstance(read, dict):
                found.append(read)
            else:
                troubles.append(f"{path}, line {number}, is not whole and is passed over")
        return found, troubles

    def add(self, name: str, line: Mapping[str, Any], unless: Callable[[], bool]) -> bool:
        """Add a line, on the disk when this returns. ``unless`` is asked while no other program can add one: True = it is there.

        Returns whether it was added. Raises DeviceError.
        """
        data = json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        path = self._path(name)
        try:
            private_folder(self.folder)
            with self._alone():
                if unless():
                    return False
                fresh = not path.exists()
                handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
                try:
                    if not _ends_with_a_line(handle):
                        data = b"\n" + data
                    written = os.write(handle, data)
                    if written != len(data):
                        raise OSError(28, "the disk is full")
                    os.fsync(handle)
                finally:
                    os.close(handle)
                if fresh:
                    sync_folder(self.folder)
        except OSError as error:
            raise DeviceError(f"{path} could not be written ({error.strerror}). The checkpoint is not kept") from error
        return True

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.jsonl"

    @contextmanager
    def _alone(self) -> Iterator[None]:
        lock, end = FileLock(self.folder / "writing.lock"), time.monotonic() + PATIENCE_S
        while not lock.take():
            if time.monotonic() > end:
                raise DeviceError(f"{self.folder}: another program keeps it locked")
            time.sleep(_STEP_S)
        try:
            yield
        finally:
            lock.release()


def _ends_with_a_line(handle: int) -> bool:
    size = os.lseek(handle, 0, os.SEEK_END)
    if size == 0:
        return True
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1) == b"\n"
