"""One program per station and mission: the second one is told so instead of writing into the first one's log."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import UserError


@contextmanager
def hold(path: Path, what: str) -> Iterator[None]:
    """Hold ``path`` locked while the block runs. Raises UserError if another program holds it.

    The operating system drops the lock when the program dies, however it dies; the file itself may stay.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _lock(handle):
            raise UserError(f"Fairlead is already running as {what}. Close it there, or give this computer another station name")
        yield
    finally:
        os.close(handle)


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
