"""A file that one program holds at a time. The operating system lets go of it when the program dies, however it dies."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path

from app.wholefile import open_plain


class FileLock:
    """Not held until ``take``. The file stays when it is let go; who holds it may leave a name in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        return self._handle is not None

    def take(self, name: str = "") -> bool:
        """Hold it if nobody else does (this program twice counts as two), and leave ``name`` in it. Raises OSError."""
        if self._handle is not None:
            return True
        # The name that is left in it takes the place of what was there: on a stick from elsewhere it may be a link to anything.
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0), 0o600)
        try:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise OSError(errno.EEXIST, "something that is no file stands there", str(self._path))
            if not _lock(handle):
                os.close(handle)
                return False
            os.ftruncate(handle, 0)
            os.write(handle, b"." + name.encode())
        except BaseException:
            os.close(handle)
            raise
        self._handle = handle
        return True

    def holder(self) -> str:
        """The name that was left in it last, "" for none."""
        try:
            with open_plain(self._path) as file:
                file.seek(1)  # the first byte is the one that is locked, and cannot be read on every system
                return file.read(200).decode("utf-8", "replace")
        except OSError:
            return ""

    def release(self) -> None:
        """Let go. Safe to call twice."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def forget(self) -> None:
        """Take the name out of it, so that a name that is found later was left by a program that died. Only while it is held."""
        if self._handle is not None:
            with contextlib.suppress(OSError):  # a disk that is gone: the lock is let go all the same
                os.ftruncate(self._handle, 0)


def _lock(handle: int) -> bool:
    if os.name == "nt":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]  # Windows only
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
