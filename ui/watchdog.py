"""Says so when the window has stopped moving: a picture that stands still looks just like one in which nothing happens."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from typing import Final

STALLED_AFTER_S: Final = 2.0
_log = logging.getLogger(__name__)


def ring_bell() -> None:
    """The terminal's bell: the only sound that needs nothing from a main thread that hangs."""
    sys.stderr.write("\a")
    sys.stderr.flush()


class Watchdog:
    """A thread that expects ``feed()`` at least every ``limit_s`` seconds of real time, whatever the scene's clock does.

    ``sound`` is called on that thread once per missed interval until it is fed again; the stall is logged once.
    """

    def __init__(self, sound: Callable[[], object] = ring_bell, limit_s: float = STALLED_AFTER_S) -> None:
        self._sound, self._limit_s = sound, limit_s
        self._fed = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def feed(self) -> None:
        """The main thread is alive. Any thread."""
        self._fed.set()

    def stop(self) -> None:
        self._stopping.set()
        self._fed.set()
        if self._thread.is_alive():
            self._thread.join(self._limit_s + 1)

    def _run(self) -> None:
        stalled = False
        while not self._stopping.is_set():
            fed = self._fed.wait(self._limit_s)
            self._fed.clear()
            if self._stopping.is_set():
                return
            if not fed:
                if not stalled:
                    _log.error("the window has not moved for %.0f s", self._limit_s)
                stalled = True
                self._sound()
            elif stalled:
                stalled = False
                _log.warning("the window moves again")
