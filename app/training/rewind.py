"""To any moment of a recording, with the picture as it was.

A seek takes the last kept picture before the moment and plays on from it without a word. Where none is kept yet the picture
begins to fill as it does when a bridge is switched on, and one that was warmed up takes its place as soon as it is there.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Final, Protocol

from app.clock import RecordedClock, ScaledClock
from app.rescue.logbook import no_collector
from app.training.building import LinesFrom, Seen
from app.training.past import PastCrew
from app.training.playing import Devices, Lines, PlayThrough
from app.training.rewind_limits import AHEAD_S, EVERY_DEAD, JUST_BEFORE, NEAR, WARM_UP
from app.watch.session import Session

log = logging.getLogger(__name__)

_LONGEST_LEAD_S: Final = 600.0


class Source(Protocol):
    """What plays the recording at the clock's rate (``devices.replay``)."""

    def held(self, *, prepared: bool = True, caught_up: bool = False) -> AbstractContextManager[Devices]: ...


class Pictures(Protocol):
    """The kept pictures and whoever makes them. Nothing here waits."""

    @property
    def share(self) -> float:
        """How much of the recording has pictures, 0 to 1."""
        ...

    @property
    def failed(self) -> str:
        """Why no more are made, "" while all is well."""
        ...

    def nearest(self, moment: datetime) -> tuple[datetime, bytes] | None: ...

    def ask(self, moment: datetime) -> None:
        """Make one of this moment before all else; the newest wish counts."""
        ...

    def poll(self) -> bool:
        """Look what has come. True if anything has."""
        ...

    def seen(self) -> Sequence[Seen]: ...

    def close(self) -> None: ...


class Rewind:
    """Main thread only. ``past`` goes with the picture: the crew's entries as they stood (``None``: there is no log)."""

    def __init__(
        self,
        clock: ScaledClock,
        recorded: RecordedClock,
        session: Session,
        source: Source,
        lines_from: LinesFrom,
        pictures: Pictures,
        *,
        start: datetime,
        crew: PastCrew | None = None,
        log_to: Callable[[datetime], None] | None = None,
    ) -> None:
        self._clock, self._recorded = clock, recorded
        self._session = session
        self._source = source
        self._lines_from = lines_from
        self._pictures = pictures
        self._start = start
        self._crew = crew
        self._log_to = log_to
        self._filling_since: datetime | None = None
        self._wanted: datetime | None = None
        self._lead_s = AHEAD_S
        self.took_s = 0.0
        """How long the last seek took."""

    @property
    def filling(self) -> bool:
        """The picture is not yet what it was at that moment."""
        return self._filling_since is not None

    @property
    def share(self) -> float:
        return self._pictures.share

    @property
    def failed(self) -> str:
        return self._pictures.failed

    def seen(self) -> Sequence[Seen]:
        """What happened in the part of the recording that was gone through."""
        return self._pictures.seen()

    def seek(self, moment: datetime) -> None:
        """The picture of ``moment``, at once or as soon as it can be had; the clock stands there either way."""
        began = time.perf_counter()
        self._wanted = None
        with no_collector():  # what comes and goes here is large and has no cycles
            if not self._from_kept(moment) and not self._from_start(moment):
                self._begin_empty(moment)
            if self._log_to is not None:
                self._log_to(moment)
            if self._crew is not None:
                self._crew.go_to(moment)
        self.took_s = time.perf_counter() - began

    def play_on(self, moment: datetime) -> None:
        """Go on to a moment shortly after the one that is shown, from the picture as it stands."""
        with self._source.held(caught_up=True) as devices:
            play = self._player(devices)
            play.stand(self._clock.utc())
            self._play_to(play, moment)

    def next_line(self, after: datetime) -> datetime | None:
        """When the next sentence comes; ``None`` behind the last one."""
        return next((line.stamp.utc for line in self._lines_from(after) if line.stamp.utc > after), None)

    def poll(self) -> None:
        """At every tick: a picture that was asked for may have come, or the one that fills has filled by itself."""
        self._pictures.poll()
        if self._crew is not None:
            self._crew.follow(self._session, self._session.now())
        if self._filling_since is None:
            return
        now = self._clock.utc()
        if now - self._filling_since >= WARM_UP:
            self._filling_since = self._wanted = None  # it is what warming up would have given
        elif self._wanted is not None and now >= self._wanted and not self._from_kept(now) and now - self._wanted > NEAR:
            self._lead_s = min(2 * self._lead_s, _LONGEST_LEAD_S)  # the computer is slower than was thought
            self._ask(now)

    def close(self) -> None:
        self._pictures.close()
        if self._crew is not None:
            self._crew.close()

    def _from_kept(self, moment: datetime) -> bool:
        """Show ``moment`` from a picture that is near enough in front of it. False where there is none."""
        self._pictures.poll()
        found = self._pictures.nearest(moment)
        if found is None or not self._is_near(found[0], moment):
            return False
        with self._source.held() as devices:
            play = self._player(devices)
            if not play.restore(found[1]):
                return False
            self._play_to(play, moment)
        self._filling_since = self._wanted = None
        return True

    def _is_near(self, kept: datetime, moment: datetime) -> bool:
        """Whether it takes no time to play from a kept picture to a moment: what is silent in between goes by in long steps."""
        if moment - kept <= NEAR:
            return True
        if moment - kept > EVERY_DEAD + NEAR:
            return False
        line = self.next_line(kept)
        return line is None or line > moment

    def _from_start(self, moment: datetime) -> bool:
        """Show a moment of the first minute by playing it."""
        if moment - self._start > NEAR:
            return False
        with self._source.held() as devices:
            play = self._player(devices)
            play.begin(self._start - JUST_BEFORE)
            self._play_to(play, moment)
        self._filling_since = self._wanted = None
        return True

    def _play_to(self, play: PlayThrough, moment: datetime) -> None:
        """On to ``moment``, and the clock set there: while the source is held."""
        at = play.at
        play.end_at(Lines(line for line in self._lines_from(at) if line.stamp.utc > at), moment)
        # Alerts and links that changed on the way changed then, not now: they are no news for the log of the replay.
        self._session.take_changes()
        self._session.take_link_changes()
        self._clock.seek(moment)

    def _begin_empty(self, moment: datetime) -> None:
        with self._source.held(prepared=False):
            self._clock.seek(moment)
            self._session.forget()
        self._filling_since = moment
        self._lead_s = AHEAD_S
        self._ask(moment)

    def _ask(self, now: datetime) -> None:
        self._wanted = now + timedelta(seconds=self._lead_s * self._clock.rate)
        self._pictures.ask(self._wanted)

    def _player(self, devices: Devices) -> PlayThrough:
        return PlayThrough(self._session, devices, self._recorded, self._crew)
