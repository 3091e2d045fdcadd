"""Has the picture stopped? Asked from another thread than the one that moves it on."""

from __future__ import annotations

from typing import Final

LATE_AFTER_S: Final = 2.0


class Watchdog:
    """``beat`` with each tick, ``late`` from anywhere. Seconds of the real monotonic clock: a paused replay must not bark."""

    def __init__(self, started: float, late_after_s: float = LATE_AFTER_S) -> None:
        self._late_after_s = late_after_s
        self._last = started

    def beat(self, mono: float) -> None:
        self._last = mono

    def late(self, mono: float) -> bool:
        """No beat for too long."""
        return mono - self._last > self._late_after_s

    def silence_s(self, mono: float) -> float:
        """Seconds since the last beat."""
        return max(0.0, mono - self._last)
