"""The hand on a replay: pause, speed, seek. The clock is the only thing it moves; everything else follows the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from app.clock import ScaledClock
from app.errors import UserError

SPEEDS: Final = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""Times as fast as life."""


class Playback:
    """Main thread only. ``start`` and ``end`` are the first and last moment of what is played, UTC.

    ``forget`` empties the picture: after a leap in time nothing of before is true any more.
    """

    def __init__(self, clock: ScaledClock, start: datetime, end: datetime, forget: Callable[[], None]) -> None:
        self.start, self.end = start, end
        self._clock = clock
        self._forget = forget
        self._speed = clock.rate or 1.0

    @property
    def at(self) -> datetime:
        """The moment that is shown."""
        return min(self._clock.utc(), self.end)

    @property
    def speed(self) -> float:
        """Times as fast as life when it plays."""
        return self._speed

    @property
    def paused(self) -> bool:
        return self._clock.rate == 0.0

    @property
    def finished(self) -> bool:
        return self._clock.utc() >= self.end

    def pause(self) -> None:
        self._clock.set_rate(0.0)

    def play(self) -> None:
        """Go on; from the start again where the end was reached."""
        if self.finished:
            self.seek(self.start)
        self._clock.set_rate(self._speed)

    def set_speed(self, speed: float) -> None:
        """Raises UserError outside 0.5 to 60."""
        if not SPEEDS[0] <= speed <= SPEEDS[-1]:
            raise UserError(f"A replay runs at {SPEEDS[0]:g} to {SPEEDS[-1]:g} times, not {speed:g}")
        self._speed = speed
        if not self.paused:
            self._clock.set_rate(speed)

    def seek(self, moment: datetime) -> None:
        """Go to a moment, held within the recording."""
        self._clock.seek(min(max(moment, self.start), self.end))
        self._forget()
