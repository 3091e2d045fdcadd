"""A recording played through without a clock that runs: as fast as it goes, and always with the same result.

Plan. Time goes in steps on a grid of the recording's own UTC. At each step all lines up to it are handed over and taken into
the picture; at each few of them everything is judged, as a tick of the bridge does. Neither the speed of the computer nor the
place from which it is played shows in the result: a picture that was kept and gone on with is the picture that was played.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Protocol

from app.clock import RecordedClock, Stamp
from app.ports import Sink
from app.readings import RawLine
from app.watch.frame import Frame
from app.watch.session import Session

STEP: Final = timedelta(seconds=0.1)
"""As the bridge ticks: what a radar measured is laid off from heading and position of that tenth of a second."""

JUDGED_EVERY: Final = 5
"""Steps between two looks at targets and alerts. Ten times a second as at sea takes four times as long, and what comes of it
differs by when an alert is raised within half a second."""

QUIET: Final = timedelta(minutes=2)
QUIET_STEP: Final = timedelta(seconds=10)
"""Where a recording says nothing for long it is not gone through by tenths of a second."""

DEAD: Final = timedelta(hours=3)
DEAD_STEP: Final = timedelta(hours=1)
"""Where it says nothing for hours (two logs in one file, a computer whose clock was set) all that ages has aged: own track in two
hours, a distress call in half an hour. What becomes due in the log is told by so much later."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Devices(Protocol):
    """The recorded devices, decoded as they are played (``devices.channels``)."""

    def play(self, sink: Sink, line: RawLine) -> object: ...

    def look_after(self, sink: Sink, now: Stamp) -> None: ...

    def forget(self, now: Stamp) -> None: ...

    def state(self) -> object: ...

    def restore(self, state: object) -> None: ...


class Aboard(Protocol):
    """What the crew did at that time and the picture shows: acknowledgements, open cases, what came due."""

    def follow(self, session: Session, now: Stamp) -> None:
        """All that was done since the last call, up to ``now``."""
        ...

    def go_to(self, moment: datetime) -> None:
        """What was done up to that moment is in the picture already."""
        ...


class Lines:
    """Lines in the order of a recording, one known ahead."""

    def __init__(self, lines: Iterable[RawLine]) -> None:
        self._lines: Iterator[RawLine] = iter(lines)
        self.next: RawLine | None = next(self._lines, None)

    def take(self) -> RawLine:
        line = self.next
        assert line is not None
        self.next = next(self._lines, None)
        return line


class PlayThrough:
    """Plays into ``session``. Made by whoever owns the session's thread."""

    def __init__(self, session: Session, devices: Devices, clock: RecordedClock, aboard: Aboard | None = None) -> None:
        self.session = session
        self._devices = devices
        self._clock = clock
        self._aboard = aboard
        self._at = _EPOCH
        self._spoken = _EPOCH  # when the last line came

    @property
    def at(self) -> datetime:
        """Up to where it was played."""
        return self._at

    def begin(self, at: datetime) -> None:
        """From here with an empty picture."""
        self.session.forget()
        self._devices.forget(self._clock.stamp_of(at))
        self._at = self._spoken = at
        if self._aboard is not None:
            self._aboard.go_to(at)

    def stand(self, at: datetime) -> None:
        """Go on from the picture that is shown at this moment."""
        self._at = self._spoken = at
        if self._aboard is not None:
            self._aboard.go_to(at)

    def snapshot(self) -> bytes:
        return self.session.snapshot((self._at, self._spoken, self._devices.state()))

    def restore(self, data: bytes) -> bool:
        """Go on from a snapshot; False, and nothing is changed, where it is none of this version."""
        restored = self.session.restore(data)
        if restored is None:
            return False
        beside: Any = restored.beside
        self._at, self._spoken, devices = beside
        self._devices.restore(devices)
        if self._aboard is not None:
            self._aboard.go_to(self._at)
        return True

    def go_on(self, lines: Lines, to: datetime) -> Frame | None:
        """Play all steps up to ``to``; the frame of the last one that was judged, ``None`` where none was."""
        frame: Frame | None = None
        while (step := self._step(lines)) <= to:
            self._hand_over(lines, step)
            now = self._clock.stamp_of(step)
            self._devices.look_after(self.session.sink, now)
            if (step - _EPOCH) // STEP % JUDGED_EVERY == 0:
                frame = self._judge(now)
            else:
                self.session.absorb(now)
            self._at = step
        return frame

    def next_step(self, lines: Lines) -> datetime:
        """The moment to which ``go_on`` plays at least, if it is let: minutes on where nothing is said."""
        return self._step(lines)

    def end_at(self, lines: Lines, to: datetime) -> Frame:
        """Play to ``to`` itself, on the grid or not, and judge there: what a seek shows. ``go_on`` after it goes on as ever."""
        self.go_on(lines, to)
        self._hand_over(lines, to)
        self._at = to
        now = self._clock.stamp_of(to)
        self._devices.look_after(self.session.sink, now)
        return self._judge(now)

    def _judge(self, now: Stamp) -> Frame:
        if self._aboard is not None:
            self._aboard.follow(self.session, now)
        return self.session.tick(now)

    def _hand_over(self, lines: Lines, upto: datetime) -> None:
        sink, play = self.session.sink, self._devices.play
        while (line := lines.next) is not None and (utc := line.stamp.utc) <= upto:
            lines.take()
            self._spoken = max(self._spoken, utc)
            play(sink, RawLine(line.source, self._clock.stamp_of(utc), line.data, line.gap))

    def is_quiet(self, lines: Lines, ahead: timedelta, since: timedelta = QUIET) -> bool:
        """Whether nothing was said for long, and nothing will be for a time."""
        return self._at - self._spoken > since and (lines.next is None or lines.next.stamp.utc - self._at > ahead)

    def _step(self, lines: Lines) -> datetime:
        """The next step: on the grid, a long one where nothing was said for long and nothing will be."""
        step = STEP
        if self.is_quiet(lines, QUIET):
            step = QUIET_STEP
            if self.is_quiet(lines, 2 * DEAD_STEP, DEAD):
                step = DEAD_STEP
        return _EPOCH + ((self._at - _EPOCH) // step + 1) * step
