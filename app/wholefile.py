"""Writing a small file so that there is the old one or the new one, whole, whatever happens in between."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

OLD_S: Final = 3600.0


def private_folder(path: Path) -> None:
    """Make a folder that only its owner may enter, and each missing one above it; one that is there is left as it is.

    Raises OSError. ``Path.mkdir(parents=True, mode=…)`` gives its mode to the last folder alone.
    """
    if not path.is_dir():
        private_folder(path.parent)
        path.mkdir(mode=0o700, exist_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Replace ``path``, readable by its owner only; a file that has these bytes already is left as it is.

    Raises OSError, and then what was there before is still there.
    """
    if path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
        return
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with create(part) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError:
        with contextlib.suppress(OSError):  # what went wrong before is what the caller is told
            part.unlink(missing_ok=True)
        raise


def create(path: Path) -> BinaryIO:
    """A new file in place of whatever stands there, open for writing, readable by its owner only. Raises OSError.

    On a stick that came from elsewhere a link may stand there: what it leads to is not written to.
    """
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb")


def sweep(folder: Path, now: datetime) -> None:
    """Remove what ``write_whole`` had begun in this folder when it was killed; not what is younger than an hour, which another
    program may be writing. Raises nothing."""
    with contextlib.suppress(OSError):
        for part in folder.glob(".*.part"):
            with contextlib.suppress(OSError):
                if part.is_file() and abs(now.timestamp() - part.stat().st_mtime) >= OLD_S:
                    part.unlink()


def open_plain(path: Path) -> BinaryIO:
    """Open for reading what somebody else may have made. Raises OSError, also for a pipe, a device or a folder.

    Whoever opens a pipe waits until somebody writes into it, and of a device there may be no end.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "it is a pipe or a device, and no file", str(path))
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def read_small(path: Path, most: int) -> bytes:
    """The bytes of a file that somebody else may have made. Raises OSError, also where it has more than ``most`` of them."""
    with open_plain(path) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"it has more than {most:,} bytes", str(path))
    return data


def sync_folder(folder: Path) -> None:
    """A new name in a folder survives a power cut once this is done. Raises OSError."""
    if os.name != "posix":
        return  # Windows has no handle on a folder that could be synced; NTFS journals the rename
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
