"""What was true over the last hours, one value in five seconds, bounded. Without Qt.

What was not known at a moment is a gap (NaN), never a zero and never the last value: a stale value is not known.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.units import knots, nm
from app.watch.frame import Frame, Target
from app.watch.who import find

EVERY_S: Final = 5.0
HOURS: Final = 12
MOST: Final = int(HOURS * 3600 / EVERY_S)
MOST_FEEDS: Final = 12
MOST_DANGEROUS: Final = 20
Series = tuple[NDArray[np.float64], NDArray[np.float64]]
"""Times (UTC seconds) and values; NaN where there was none."""


class Track:
    """One value over time: a ring of ``MOST`` places."""

    def __init__(self, most: int = MOST) -> None:
        self._times = np.full(most, np.nan)
        self._values = np.full(most, np.nan)
        self._next = self._count = 0

    def __len__(self) -> int:
        return self._count

    def put(self, at: float, value: float | None) -> None:
        self._times[self._next] = at
        self._values[self._next] = np.nan if value is None else value
        self._next = (self._next + 1) % len(self._times)
        self._count = min(self._count + 1, len(self._times))

    def clear(self) -> None:
        self._next = self._count = 0

    def series(self) -> Series:
        """Oldest first; a copy."""
        order = np.arange(self._next - self._count, self._next) % len(self._times)
        return self._times[order], self._values[order]

    @property
    def known(self) -> bool:
        """Whether there was a value at any time."""
        return bool(np.isfinite(self._values[: self._count]).any())


class Approaches:
    """CPA of the selected target while it is selected, and of every dangerous one since it became so: when an officer asks, the
    past is there. Of the dangerous ones at most ``MOST_DANGEROUS``; who was dangerous longest ago gives way."""

    def __init__(self) -> None:
        self._tracks: dict[str, Track] = {}
        self._dangerous: dict[str, float] = {}  # when it was so last, UTC seconds

    def __len__(self) -> int:
        return len(self._tracks)

    def of(self, target: str | None) -> Track:
        """An empty one for who is not known."""
        return self._tracks.get(target or "") or Track(1)

    def put(self, at: float, frame: Frame, selected: str | None, *, known: bool) -> None:
        """Not ``known``: a gap."""
        present = {t.id: t for t in frame.targets if t.dangerous or t.id == selected or t.id in self._tracks}
        self._dangerous |= {t.id: at for t in present.values() if t.dangerous}
        while len(self._dangerous) > MOST_DANGEROUS:
            del self._dangerous[min(self._dangerous, key=lambda id_: self._dangerous[id_])]
        kept = {*self._dangerous, selected} - {None}
        self._tracks = {id_: self._tracks.get(id_) or Track() for id_ in kept if id_ is not None}
        for id_, track in self._tracks.items():
            track.put(at, _cpa(present.get(id_)) if known else None)


class Histories:
    """All that is plotted. ``version`` changes with what there is to see."""

    def __init__(self) -> None:
        self.sog, self.depth, self.wind = Track(), Track(), Track()
        self.approaches = Approaches()
        self.feeds: dict[str, Track] = {}
        self.target: str | None = None
        self.version = 0
        self._last_mono = float("-inf")
        self._last_utc = 0.0

    @property
    def cpa(self) -> Track:
        """Of the target that was selected last."""
        return self.approaches.of(self.target)

    def look(self, frame: Frame, selected: str | None) -> bool:
        """Take up a frame if it is time; ``selected`` is the id of the target that is selected. True if anything is new."""
        mono = frame.stamp.mono
        utc = frame.stamp.utc.timestamp()
        if mono < self._last_mono or utc < self._last_utc - EVERY_S:
            self._begin()  # another moment of a recording, or a clock set back: one line cannot run backwards
        found = find(frame.targets, selected) if selected != self.target else None
        if found is not None and found.id != self.target:
            self.target = found.id
            self.version += 1
        if mono - self._last_mono < EVERY_S:
            return False
        slept = self._last_utc and utc - self._last_utc > 3 * EVERY_S
        if slept:
            self._put(frame, self._last_utc + EVERY_S, known=False)
        self._last_mono, self._last_utc = mono, utc
        self._put(frame, utc, known=True)
        self.version += 1
        return True

    def _begin(self) -> None:
        for track in (self.sog, self.depth, self.wind, *self.feeds.values()):
            track.clear()
        self.approaches = Approaches()
        self._last_mono, self._last_utc = float("-inf"), 0.0

    def _put(self, frame: Frame, at: float, *, known: bool) -> None:
        own = frame.own
        sog, depth, wind = own.sog_mps.live, own.depth_m.live, own.wind_mps.live
        self.sog.put(at, knots(sog) if known and sog is not None else None)
        self.depth.put(at, depth if known else None)
        self.wind.put(at, knots(wind) if known and wind is not None else None)
        self.approaches.put(at, frame, self.target, known=known)
        for link in frame.links:
            track = self.feeds.get(link.source)
            if track is None:
                if len(self.feeds) >= MOST_FEEDS:
                    continue
                track = self.feeds[link.source] = Track()
            age = None if link.last_good is None else frame.stamp.mono - link.last_good.mono
            silent = age is None or age > 60.0
            track.put(at, link.rate if known and not silent else None)


def _cpa(target: Target | None) -> float | None:
    if target is None or target.lost or target.stale or target.cpa_m is None:
        return None
    return nm(target.cpa_m)
