"""What a port says, written down raw for somebody who has to look into it (the maker, the electrician).

One text file in the mission's folder, in the form of the raw sentences of an export, so that ``fairlead replay`` and
``fairlead decode`` read it. Bounded; written on a thread of its own; what does not fit into the queue is counted, not waited
for. It stays in the data folder: it tells positions, and what leaves the ship goes by the policy.
"""

from __future__ import annotations

import logging
import os
import queue
import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from app.entry import iso
from app.errors import DeviceError
from app.readings import RawLine
from app.wholefile import private_folder

MOST_BYTES: Final = 20_000_000
_QUEUE: Final = 4000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CaptureState:
    """``running`` until it is ended, full or failed; ``problem`` why it ended by itself, "" where it did not."""

    path: Path
    lines: int
    bytes: int
    lost: int
    running: bool
    problem: str = ""


class Capture:
    """Writes until ``end``, ``most_bytes`` or a full disk. ``line`` may be called on any thread and never waits."""

    def __init__(self, folder: Path, source: str, now: datetime, *, most_bytes: int = MOST_BYTES) -> None:
        """Makes the file, readable by its owner only. Raises DeviceError."""
        stem = "".join(c if c.isalnum() else "-" for c in source).strip("-").lower() or "port"
        self._most = most_bytes
        self._queue: queue.Queue[RawLine | None] = queue.Queue(_QUEUE)
        self._lines = self._bytes = self._lost = 0
        self._problem = ""
        try:
            private_folder(folder)
            self._path, self._handle = _new_file(folder, f"{stem}-{now:%Y%m%d-%H%M%S}")
        except OSError as error:
            raise DeviceError(f"{folder}: the capture cannot be written ({error.strerror or error})") from error
        self._running = True
        self._thread = threading.Thread(target=self._run, name=f"capture:{source}", daemon=True)
        self._thread.start()

    def line(self, line: RawLine) -> None:
        if not self._running:
            return
        try:
            self._queue.put_nowait(line)
        except queue.Full:
            self._lost += 1

    def state(self) -> CaptureState:
        return CaptureState(self._path, self._lines, self._bytes, self._lost, self._running, self._problem)

    def end(self, timeout_s: float = 1.0) -> CaptureState:
        """Write what waits and close the file. Safe to call twice."""
        if self._thread.is_alive():
            try:
                self._queue.put(None, timeout=timeout_s)
            except queue.Full:
                self._running = False
            self._thread.join(timeout_s)
        return self.state()

    def _run(self) -> None:
        try:
            with os.fdopen(self._handle, "wb") as file:
                while self._running:
                    try:
                        line = self._queue.get(timeout=0.5)
                    except queue.Empty:
                        file.flush()
                        continue
                    if line is None:
                        break
                    data = captured(line)
                    if self._bytes + len(data) > self._most:
                        self._problem = f"ended at {self._most / 1e6:.0f} MB"
                        break
                    file.write(data)
                    self._lines += 1
                    self._bytes += len(data)
        except OSError as error:
            self._problem = f"not written: {error.strerror or error}"
            _log.warning("%s: %s", self._path, self._problem)
        finally:
            self._running = False


def captured(line: RawLine) -> bytes:
    """``<arrival UTC> <source>TAB<the bytes>CRLF``; a gap has ``# `` and its text for the bytes."""
    said = line.data if line.gap is None else f"# {line.gap}".encode()
    return f"{iso(line.stamp.utc)} {line.source}\t".encode() + said + b"\r\n"


def _new_file(folder: Path, stem: str) -> tuple[Path, int]:
    for name in (f"{stem}.txt", *(f"{stem}-{n}.txt" for n in range(2, 100))):
        path = folder / name
        try:
            return path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
    raise OSError(f"there are 99 captures named {stem} already")
