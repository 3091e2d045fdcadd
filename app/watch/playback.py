"""The hand on a replay: pause, speed, seek, step. The clock is the only thing it moves; everything else follows the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, Protocol

from app.clock import ScaledClock
from app.errors import UserError
from app.worded import worded

SPEEDS: Final = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""Times as fast as life."""

STEP: Final = timedelta(seconds=1)


class Rewinding(Protocol):
    """Who brings the picture of a moment back (``app.training.rewind``)."""

    @property
    def filling(self) -> bool: ...

    @property
    def share(self) -> float: ...

    @property
    def failed(self) -> str: ...

    def seek(self, moment: datetime) -> None: ...

    def play_on(self, moment: datetime) -> None: ...

    def next_line(self, after: datetime) -> datetime | None: ...

    def poll(self) -> None: ...

    def close(self) -> None: ...


class Playback:
    """Main thread only. ``start`` and ``end`` are the first and last moment of what is played, UTC.

    ``forget`` empties the picture: after a leap in time nothing of before is true any more. ``rewind`` does better: it brings
    the picture of that moment back.
    """

    def __init__(
        self,
        clock: ScaledClock,
        start: datetime,
        end: datetime,
        forget: Callable[[], None],
        rewind: Rewinding | None = None,
    ) -> None:
        self.start, self.end = start, end
        self._clock = clock
        self._forget = forget
        self._rewind = rewind
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

    @property
    def filling(self) -> bool:
        """The picture is not whole yet: it was begun somewhere in between and nothing was kept to go on from."""
        return self._rewind is not None and self._rewind.filling

    @property
    def ready(self) -> float:
        """How much of the recording can be gone to at once, 0 to 1."""
        return self._rewind.share if self._rewind is not None else 0.0

    @property
    def trouble(self) -> str:
        """Why no more of it will be, "" while all is well."""
        return self._rewind.failed if self._rewind is not None else ""

    def poll(self) -> None:
        """At every tick."""
        if self._rewind is not None:
            self._rewind.poll()

    def close(self) -> None:
        if self._rewind is not None:
            self._rewind.close()

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
            raise UserError(
                worded(
                    "A replay runs at {value:g} to {value2:g} times, not {speed:g}", value=SPEEDS[0], value2=SPEEDS[-1], speed=speed
                )
            )
        self._speed = speed
        if not self.paused:
            self._clock.set_rate(speed)

    def seek(self, moment: datetime) -> None:
        """Go to a moment, held within the recording."""
        to = self._held(moment)
        if self._rewind is not None:
            self._rewind.seek(to)
        else:
            self._clock.seek(to)
            self._forget()

    def step(self, *, back: bool = False) -> None:
        """One second on, and to the next sentence where none comes for longer; or one second back. Pauses."""
        self.pause()
        now = self.at
        if back:
            self.seek(now - STEP)
        elif self._rewind is None:
            self.seek(now + STEP)
        else:
            line = self._rewind.next_line(now)
            self._rewind.play_on(self._held(max(now + STEP, line if line is not None else self.end)))

    def _held(self, moment: datetime) -> datetime:
        return min(max(moment, self.start), self.end)
