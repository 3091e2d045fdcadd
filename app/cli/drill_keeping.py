"""A drill is written down along the way, so that one that is killed still has the truth up to its last minute."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final

from app.errors import FairleadError

EVERY_S: Final = 60.0
"""Real seconds between two writings."""


class Keeping:
    """Calls ``write`` once a minute on a thread ("drill-keeper"): the main thread never waits for a disk. One at a time."""

    def __init__(self, write: Callable[[], None], every_s: float = EVERY_S) -> None:
        self._write, self._every_s = write, every_s
        self._last = time.monotonic()
        self._thread: threading.Thread | None = None
        self._problem: str | None = None
        self._told = ""

    def tick(self) -> str | None:
        """Begin to write if it is time. What went wrong since the last call, once."""
        if self._thread is not None and self._thread.is_alive():
            return None
        problem, self._problem = self._problem, None
        if time.monotonic() - self._last >= self._every_s:
            self._last = time.monotonic()
            self._thread = threading.Thread(target=self._run, name="drill-keeper", daemon=True)
            self._thread.start()
        if problem is None or problem == self._told:
            return None
        self._told = problem
        return problem

    def wait(self) -> None:
        """Until what is being written is written: nothing older may come after what is written next."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        try:
            self._write()
        except FairleadError as error:
            self._problem = str(error)
