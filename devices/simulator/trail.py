"""Where everybody really was: for the instructor while it runs, and for the debrief after it."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.geo import Position
from devices.simulator.motion import Motion, moved, vector
from devices.simulator.world import OWN, Moment

MOST_SAMPLES: Final = 7200
_NUMBERS: Final = 6  # time, latitude, longitude, heading, course, speed


@dataclass(frozen=True, slots=True)
class Place:
    """Where one hull is: degrees true, metres per second over ground."""

    position: Position
    heading_deg: float
    cog_deg: float
    sog_mps: float

    def ahead(self, seconds: float) -> Place:
        """The same hull so much later, if she goes straight on."""
        if seconds == 0:
            return self
        east, north = vector(self.cog_deg, self.sog_mps)
        position = moved(self.position, (east * seconds, north * seconds))
        return Place(position, self.heading_deg, self.cog_deg, self.sog_mps)


@dataclass(frozen=True, slots=True)
class Truth:
    """Everybody who is there at one time, by id, own ship under ``own``."""

    t_s: float
    utc: datetime
    places: Mapping[str, Place]

    @property
    def own(self) -> Place:
        return self.places[OWN]


class Trail:
    """Samples of everybody's place. At most 7,200 for each (346 kB): two hours of seconds; when one is full, every other
    sample of all goes, and from then on every other second is kept, and so on.

    Between two samples a hull is where it would be if it went straight on from the earlier one.
    """

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._every_s = 1
        self._played_s = 0.0  # where the next second begins
        self._samples: dict[str, array[float]] = {}
        self._gone: dict[str, float] = {}

    @property
    def every_s(self) -> int:
        """Seconds between two samples now."""
        return self._every_s

    def add(self, moment: Moment) -> None:
        """The next second."""
        self._played_s = moment.t_s + 1.0
        for identity in self._samples:
            if identity not in moment.vessels:
                self._gone.setdefault(identity, moment.t_s)
        if moment.t_s % self._every_s:
            return
        for identity, motion in moment.vessels.items():
            self._samples.setdefault(identity, array("d")).extend(_sample(moment.t_s, motion))
        if any(len(samples) >= MOST_SAMPLES * _NUMBERS for samples in self._samples.values()):
            self._every_s *= 2
            for identity, samples in self._samples.items():
                self._samples[identity] = self._thinned(samples)

    def at(self, t_s: float) -> Truth:
        """Who was where at ``t_s``; nobody before the start, or in a second that has not come yet."""
        places = {}
        for identity, samples in self._samples.items():
            place = self._place(samples, t_s) if t_s < self._gone.get(identity, self._played_s) else None
            if place is not None:
                places[identity] = place
        return Truth(t_s, self._start + timedelta(seconds=t_s), places)

    def _place(self, samples: array[float], t_s: float) -> Place | None:
        low, high = 0, len(samples) // _NUMBERS
        while low < high:  # the first sample after t_s
            middle = (low + high) // 2
            if samples[middle * _NUMBERS] <= t_s:
                low = middle + 1
            else:
                high = middle
        if low == 0:
            return None
        when, lat, lon, heading, course, speed = samples[(low - 1) * _NUMBERS : low * _NUMBERS]
        return Place(Position(lat, lon), heading, course, speed).ahead(t_s - when)

    def _thinned(self, samples: array[float]) -> array[float]:
        """Only the samples of the seconds that are kept now."""
        kept = array("d")
        for i in range(0, len(samples), _NUMBERS):
            if samples[i] % self._every_s == 0:
                kept.extend(samples[i : i + _NUMBERS])
        return kept


def place_of(motion: Motion) -> Place:
    """A hull's place."""
    return Place(motion.position, motion.heading_deg, motion.cog_deg, motion.sog_mps)


def truth_of(moment: Moment, part_s: float) -> Truth:
    """Everybody ``part_s`` (0 to 1) of a second after a moment."""
    places = {identity: place_of(motion.ahead(part_s)) for identity, motion in moment.vessels.items()}
    return Truth(moment.t_s + part_s, moment.utc + timedelta(seconds=part_s), places)


def _sample(t_s: int, motion: Motion) -> tuple[float, ...]:
    return float(t_s), motion.position.lat, motion.position.lon, motion.heading_deg, motion.cog_deg, motion.sog_mps
