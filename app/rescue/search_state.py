"""A search as folded from the log: its plan, which legs were run and when, and how it ended. Frozen values."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.geo import Position, range_bearing
from app.rescue.search_entries import SearchPlanned
from app.units import NM

REACHED_M: Final = 0.1 * NM
OWN_SHIP: Final = "Own ship"


@dataclass(frozen=True, slots=True)
class PlannedLeg:
    """``number`` from 1; course and distance over ground along the geodesic. ``done`` ``None``: not run yet (or not ticked off)."""

    number: int
    start: Position
    end: Position
    course_deg: float
    distance_m: float
    begins: datetime
    ends: datetime
    done: datetime | None


@dataclass(frozen=True, slots=True)
class Tick:
    """The end of leg ``leg`` was reached at ``at``; ``entry`` says so."""

    leg: int
    at: datetime
    entry: str


@dataclass(frozen=True, slots=True)
class Search:
    """``id`` is the entry of the plan. ``ticks`` by leg, each leg once."""

    id: str
    at: datetime
    plan: SearchPlanned
    ticks: tuple[Tick, ...] = ()
    outcome: str | None = None
    ended: datetime | None = None
    by: str = ""

    @property
    def done(self) -> dict[int, Tick]:
        return {tick.leg: tick for tick in self.ticks}

    @property
    def open(self) -> bool:
        return self.outcome is None

    @property
    def datum(self) -> Position:
        return Position(self.plan.lat, self.plan.lon)

    @property
    def count(self) -> int:
        return len(self.plan.points) - 1

    @property
    def legs(self) -> tuple[PlannedLeg, ...]:
        points = [(at, Position(lat, lon)) for at, lat, lon in self.plan.points]
        found, ticked = [], self.done
        for number, ((begins, start), (ends, end)) in enumerate(itertools.pairwise(points), start=1):
            distance, course = range_bearing(start, end)
            done = ticked.get(number)
            found.append(PlannedLeg(number, start, end, course, distance, begins, ends, done.at if done else None))
        return tuple(found)

    @property
    def next_leg(self) -> int | None:
        """The first leg that is not ticked off; ``None`` where all are, or the search is over."""
        if not self.open:
            return None
        ticked = self.done
        return next((n for n in range(1, self.count + 1) if n not in ticked), None)

    @property
    def share(self) -> float:
        """Part of the track that was run, 0 to 1."""
        legs = self.legs
        whole = sum(leg.distance_m for leg in legs)
        return sum(leg.distance_m for leg in legs if leg.done is not None) / whole if whole > 0 else 0.0

    def reached(self, own: Position) -> bool:
        """Own ship is at the end of the next leg: within a tenth of a mile, or a quarter of the track spacing where that is
        more. Only for a search of her own: nobody knows here where a RHIB without AIS is."""
        number = self.next_leg
        if number is None or self.plan.craft not in ("", OWN_SHIP):
            return False
        _, lat, lon = self.plan.points[number]
        return range_bearing(own, Position(lat, lon))[0] <= max(REACHED_M, self.plan.spacing_m / 4)
