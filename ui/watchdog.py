"""Says so when the window has stopped moving: a picture that stands still looks just like one in which nothing happens."""

from __future__ import annotations

import logging
import sys
import threading
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Final

from app.station import Station
from app.watch.frame import Priority
from app.watch.words import span
from app.worded import worded

STALLED_AFTER_S: Final = 2.0
SAID_S: Final = 60.0
"""For so long the list says that the picture stood still: whoever heard it comes and sees a picture that moves again."""

_DETAIL: Final = "What was heard meanwhile is recorded, and shown now. If it comes back, start Fairlead again"
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
        self._stalls: deque[float] = deque(maxlen=20)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def feed(self) -> None:
        """The main thread is alive. Any thread."""
        self._fed.set()

    def take_stalls(self) -> tuple[float, ...]:
        """Seconds for which it was not fed, each time since the last call that it was fed again. Any thread."""
        taken = []
        while self._stalls:
            taken.append(self._stalls.popleft())
        return tuple(taken)

    def stop(self) -> None:
        self._stopping.set()
        self._fed.set()
        if self._thread.is_alive():
            self._thread.join(self._limit_s + 1)

    def _run(self) -> None:
        stalled = False
        last: float | None = None
        while not self._stopping.is_set():
            fed = self._fed.wait(self._limit_s)
            self._fed.clear()
            if self._stopping.is_set():
                return
            if fed:
                if stalled:
                    stalled = False
                    _log.warning("the window moves again")
                    if last is not None:  # before the first picture there was none that could stand still
                        self._stalls.append(monotonic() - last)
                last = monotonic()
            else:
                if not stalled:
                    _log.error("the window has not moved for %.0f s", self._limit_s)
                stalled = True
                self._sound()


class StallWatch:
    """Says in the window and in the log that the picture stood still. Main thread only, once a tick."""

    def __init__(self, dog: Watchdog, station: Station) -> None:
        self._dog, self._station = dog, station
        self._until: float | None = None

    def judge(self) -> None:
        session, mono = self._station.session, self._station.clock.mono()
        for seconds in self._dog.take_stalls():
            title = worded("Picture stood still for {span}", span=span(seconds))
            self._station.note("picture", title)
            session.raise_alert("picture", "stopped", Priority.CAUTION, title, _DETAIL)
            self._until = mono + SAID_S
        if self._until is not None and mono >= self._until:
            self._until = None
            session.clear_alert("picture", "stopped")
