"""One program per station and mission: the second one is told so instead of writing into the first one's log."""

from __future__ import annotations

import errno
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.errors import UserError
from app.lock import FileLock
from app.start_notices import open_elsewhere, running_already

_NO_LOCKS: Final = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL})
"""What a network share says that holds no locks."""


@contextmanager
def hold(path: Path, what: str) -> Iterator[str]:
    """Hold ``path`` locked while the block runs. Raises UserError if another program holds it, or if the disk holds no locks.

    The operating system drops the lock when the program dies, however it dies; the file itself may stay, and says who had it.
    Yields what the officer must know, "" for nothing: a share may not show this computer the locks of another one.
    """
    lock = FileLock(path)
    before = lock.holder()
    try:
        taken = lock.take(holder())
    except OSError as error:
        raise UserError(_not_locked(path, error)) from error
    if not taken:
        raise UserError(running_already(what, lock.holder()))
    try:
        yield _left_behind(before)
    finally:
        lock.forget()
        lock.release()


def holder() -> str:
    """This program, as it is said to a second one."""
    return f"process {os.getpid()} on {platform.node() or 'this computer'}"


def _left_behind(before: str) -> str:
    """A name that was left in the file: who had it died, or runs on another computer whose locks cannot be seen from here."""
    host = before.partition(" on ")[2]
    if not host or host == holder().partition(" on ")[2]:
        return ""
    return open_elsewhere(host)


def _not_locked(path: Path, error: OSError) -> str:
    if error.errno in _NO_LOCKS:
        return (
            f"{path.parent} is on a disk that holds no locks ({error.strerror}): two programs could write into one log there. "
            "Choose a data folder on a disk of this computer with --data"
        )
    return f"{path} cannot be locked ({error.strerror}). Choose another data folder with --data"
