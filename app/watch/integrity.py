"""What a receiver says, held against what can be true: jumps, receivers that disagree, a clock that is wrong."""

from __future__ import annotations

import statistics
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.clock import Stamp
from app.geo import Position, local_scale, range_bearing
from app.units import degrees_180
from app.watch.cpa import Vector

MANOEUVRE_MPS: Final = 2.5
"""How fast dead reckoning goes wrong (5 kn): a turn, a gust, a course that is a cycle old."""

UNKNOWN_MOTION_MPS: Final = 15.0
"""The same where own motion is not known: a ship or RHIB does 30 kn at most."""

LONG_S: Final = 600.0
"""After ten minutes without a fix, course and speed of then tell nothing; how far a ship can have come still does."""

SETTLE_S: Final = 30.0
"""A new place within reach that has been told without a break for this long is believed, if no other receiver contradicts."""

DISAGREE_S: Final = 5.0
"""Receivers have to differ for this long: a fix of one cycle is not yet a quarrel."""

CLOCK_WINDOW_S: Final = 60.0
CLOCK_SAMPLES: Final = 5

CLOCKS_APART_S: Final = 2.0
"""Receivers whose times differ by more than this contradict each other: a slow line delays a sentence by less."""

STEP_S: Final = 1.0


def moved(position: Position, velocity: Vector | None, seconds: float) -> Position:
    """Dead reckoning over a short time on the tangent plane."""
    if velocity is None:
        return position
    per_lon, per_lat = local_scale(position.lat)
    lat = max(-90.0, min(90.0, position.lat + velocity[1] * seconds / per_lat))
    # At a pole a metre east has no longitude worth adding.
    lon = degrees_180(position.lon + velocity[0] * seconds / per_lon) if per_lon > 1.0 else position.lon
    return Position(lat, lon)


@dataclass(slots=True)
class _Track:
    position: Position
    mono: float
    velocity: Vector | None
    since: float

    def miss(self, position: Position, mono: float) -> float:
        """Metres by which ``position`` lies beyond where this track can have come to; negative: within."""
        dt = mono - self.mono
        expected = moved(self.position, self.velocity, dt)
        slack = MANOEUVRE_MPS if self.velocity is not None else UNKNOWN_MOTION_MPS
        return range_bearing(expected, position)[0] - slack * abs(dt)

    def reaches(self, position: Position, mono: float, limit_m: float) -> bool:
        """Can a ship have come from here to ``position`` since?"""
        return range_bearing(self.position, position)[0] <= limit_m + UNKNOWN_MOTION_MPS * abs(mono - self.mono)


class JumpGuard:
    """Judges the fixes of one receiver against dead reckoning from its last good one.

    A fix too far off makes the receiver ``suspect``. It is believed again when it returns to where it can be, or when it
    has stayed for ``SETTLE_S`` at a place that the ship can have reached at 30 kn and no other receiver contradicts it.
    A spoofed position fifty miles off is thus not believed however long it lasts; the officer may (``forget``).
    """

    def __init__(self, limit_m: float) -> None:
        self._limit_m = limit_m
        self._good: _Track | None = None
        self._trial: _Track | None = None
        self.jumped_m: float | None = None

    @property
    def suspect(self) -> bool:
        return self._trial is not None

    def accepts(self, position: Position, mono: float, velocity: Vector | None, elsewhere: Position | None) -> bool:
        """May this fix be used? ``elsewhere``: where another good receiver is at the same moment, if there is one."""
        good = self._good
        if good is None or good.miss(position, mono) <= self._limit_m:
            return self._believe(position, mono, velocity)
        reachable = good.reaches(position, mono, self._limit_m)
        if reachable and not self.suspect and mono - good.mono > LONG_S:
            return self._believe(position, mono, velocity)
        trial = self._trial
        if trial is None or trial.miss(position, mono) > self._limit_m:
            self._trial = _Track(position, mono, velocity, since=mono)
            self.jumped_m = range_bearing(moved(good.position, good.velocity, mono - good.mono), position)[0]
            return False
        # A contradiction counts for the whole trial: the other receiver may miss a cycle just when the time is up.
        contradicted = elsewhere is not None and range_bearing(elsewhere, position)[0] > self._limit_m
        since = mono if contradicted else trial.since
        self._trial = _Track(position, mono, velocity, since=since)
        if reachable and mono - since >= SETTLE_S:
            return self._believe(position, mono, velocity)
        return False

    def forget(self) -> None:
        """The next fix is believed as it is: somebody has checked it by other means."""
        self._good = self._trial = None

    def _believe(self, position: Position, mono: float, velocity: Vector | None) -> bool:
        self._good = _Track(position, mono, velocity, since=mono)
        self._trial = None
        return True


class Disagreement:
    """Receivers that have told places too far apart for some seconds."""

    def __init__(self, limit_m: float) -> None:
        self._limit_m = limit_m
        self._since: dict[str, float] = {}

    def judge(self, distances: Mapping[str, float], mono: float) -> tuple[tuple[str, float], ...]:
        """(source, metres from the position in use) of those that disagree. ``distances`` holds all good others."""
        for source in list(self._since):
            if distances.get(source, 0.0) <= self._limit_m:
                del self._since[source]
        out = []
        for source, metres in distances.items():
            if metres > self._limit_m and mono - self._since.setdefault(source, mono) >= DISAGREE_S:
                out.append((source, metres))
        return tuple(out)


class ClockOffset:
    """GNSS time minus the computer's, seconds (positive: the computer is slow): median of the last minute, per source.

    The median because single sentences wait behind others on a slow line, and a receiver repeats an old second now and then.
    """

    def __init__(self) -> None:
        self._samples: dict[str, deque[tuple[float, float]]] = {}

    def put(self, source: str, offset_s: float, mono: float) -> None:
        """One comparison; at most one each half second is kept."""
        samples = self._samples.setdefault(source, deque(maxlen=int(2 * CLOCK_WINDOW_S)))
        if not samples or mono - samples[-1][0] >= 0.5:
            samples.append((mono, offset_s))

    def forget(self) -> None:
        """The computer's clock was set: what was compared before says nothing of it any more."""
        self._samples.clear()

    def all(self, mono: float) -> tuple[tuple[str, float], ...]:
        """(source, seconds) of every receiver whose time is known now, by name."""
        found = ((source, self.at(source, mono)) for source in sorted(self._samples))
        return tuple((source, offset) for source, offset in found if offset is not None)

    def at(self, source: str | None, mono: float) -> float | None:
        """Seconds, or ``None`` while there are fewer than five comparisons in the last minute."""
        recent = [offset for at, offset in self._samples.get(source or "", ()) if mono - at <= CLOCK_WINDOW_S]
        return statistics.median(recent) if len(recent) >= CLOCK_SAMPLES else None


class ClockStep:
    """Sees that somebody set the computer's clock, or that it slept: UTC and the monotonic clock part by more than ``STEP_S`` from
    one look to the next. A clock that is slowed or sped up by a time service does not."""

    def __init__(self) -> None:
        self._before: float | None = None

    def look(self, now: Stamp) -> float | None:
        """Seconds by which UTC jumped since the last look (negative: back), ``None`` for none."""
        apart = now.utc.timestamp() - now.mono
        before, self._before = self._before, apart
        return apart - before if before is not None and abs(apart - before) > STEP_S else None
