"""One program per station and mission: the second one is told so instead of writing into the first one's log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import UserError
from app.lock import FileLock


@contextmanager
def hold(path: Path, what: str) -> Iterator[None]:
    """Hold ``path`` locked while the block runs. Raises UserError if another program holds it.

    The operating system drops the lock when the program dies, however it dies; the file itself may stay.
    """
    lock = FileLock(path)
    if not lock.take():
        raise UserError(f"Fairlead is already running as {what}. Close it there, or give this computer another station name")
    try:
        yield
    finally:
        lock.release()
