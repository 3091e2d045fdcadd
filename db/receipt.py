"""The promise for one entry: it is kept once the entry is on the disk, and not before."""

from __future__ import annotations

import threading

from app.entry import Entry
from app.errors import DeviceError


class DiskReceipt:
    """The receipt of ``app.ports``. The journal's thread settles it once; any thread may look or wait."""

    def __init__(self, entry_id: str) -> None:
        self._id = entry_id
        self._entry: Entry | None = None
        self._error: str | None = None
        self._settled = threading.Event()

    @property
    def id(self) -> str:
        return self._id

    @property
    def saved(self) -> bool:
        return self._entry is not None

    @property
    def error(self) -> str | None:
        return self._error

    def wait(self, timeout_s: float) -> Entry:
        if not self._settled.wait(timeout_s):
            raise TimeoutError(f"entry {self._id} is not on the disk after {timeout_s} s")
        if self._entry is None:
            raise DeviceError(self._error or "the entry could not be written")
        return self._entry

    def save(self, entry: Entry) -> None:
        """The entry is on the disk."""
        self._entry = entry
        self._settled.set()

    def refuse(self, reason: str) -> None:
        """The entry will never be on the disk."""
        self._error = reason
        self._settled.set()
