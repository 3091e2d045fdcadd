"""How a kept track came nearer to a case: range over time, from the positions of the case that were known then. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.geo import Position, range_bearing
from app.rescue.state import Case, FrozenTrack, ReportedPosition


@dataclass(frozen=True, slots=True)
class Range:
    """How far off a point of the track was; metres, degrees true from the case."""

    at: datetime
    range_m: float
    bearing_deg: float


def ranges(case: Case, track: FrozenTrack) -> tuple[Range, ...]:
    """Range and bearing of every point of the track from the case, oldest first; empty where the case has no position.

    The case's position at a moment is the newest that speaks of a time not after it, before the first one the first.
    """
    known = sorted(case.positions, key=lambda p: p.at)
    if not known:
        return ()
    found = []
    for at, lat, lon in track.points:
        distance, bearing = range_bearing(_then(known, at), Position(lat, lon))
        found.append(Range(at, distance, bearing))
    return tuple(found)


def nearest(found: Sequence[Range]) -> Range | None:
    """The closest of them, the earliest of equals; ``None`` of none."""
    return min(found, key=lambda r: (r.range_m, r.at), default=None)


def _then(known: Sequence[ReportedPosition], at: datetime) -> Position:
    before = [p for p in known if p.at <= at]
    return (before[-1] if before else known[0]).position
