"""What went on around an incident: range and CPA of a kept track to own ship over time. Pure; metres, seconds, degrees true."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.geo import Position, range_bearing

Points = Sequence[tuple[datetime, float, float]]

GAP_S: Final = 300.0
"""Between two points further apart than this nobody knows where she was."""


@dataclass(frozen=True, slots=True)
class Moment:
    """``bearing_deg`` from own ship. ``cpa_m`` is what the CPA was by the motion up to then, ``None`` where no motion is known."""

    at: datetime
    range_m: float
    bearing_deg: float
    cpa_m: float | None
    tcpa_s: float | None


def around(own: Points, other: Points) -> tuple[Moment, ...]:
    """Each point of the other track against own ship at the same time, oldest first; points where own ship is not known are
    left out. A CPA that is behind them is the range: they are drawing apart."""
    found: list[Moment] = []
    before: tuple[datetime, float, float] | None = None
    for at, lat, lon in sorted(other, key=lambda p: p[0]):
        ship = _place(own, at)
        if ship is None:
            before = None
            continue
        distance, bearing = range_bearing(ship, Position(lat, lon))
        east, north = _plane(distance, bearing)
        cpa: tuple[float, float] | None = None
        if before is not None and 0 < (seconds := (at - before[0]).total_seconds()) <= GAP_S:
            cpa = _closest(east, north, (east - before[1]) / seconds, (north - before[2]) / seconds)
        found.append(Moment(at, distance, bearing, *(cpa or (None, None))))
        before = (at, east, north)
    return tuple(found)


def nearest(found: Sequence[Moment]) -> Moment | None:
    """The closest of them, the earliest of equals; ``None`` of none."""
    return min(found, key=lambda m: (m.range_m, m.at), default=None)


def _plane(distance: float, bearing: float) -> tuple[float, float]:
    return distance * math.sin(math.radians(bearing)), distance * math.cos(math.radians(bearing))


def _closest(x: float, y: float, vx: float, vy: float) -> tuple[float, float]:
    """CPA and TCPA of a relative motion; (range, 0) where they draw apart or stand still to each other."""
    speed2 = vx * vx + vy * vy
    if speed2 < 1e-6:
        return math.hypot(x, y), 0.0
    seconds = max(0.0, -(x * vx + y * vy) / speed2)
    return math.hypot(x + vx * seconds, y + vy * seconds), seconds


def _place(track: Points, at: datetime) -> Position | None:
    """Where a track was at a moment, between two points of it; at its ends the end itself while it is fresh."""
    times = [p[0] for p in track]
    i = bisect_left(times, at)
    if i < len(track) and times[i] == at:
        return Position(track[i][1], track[i][2])
    if i in (0, len(track)):
        end = track[min(i, len(track) - 1)] if track else None
        return Position(end[1], end[2]) if end is not None and abs((at - end[0]).total_seconds()) <= 60 else None
    (t0, lat0, lon0), (t1, lat1, lon1) = track[i - 1], track[i]
    span = (t1 - t0).total_seconds()
    if span > GAP_S:
        return None
    share = (at - t0).total_seconds() / span
    turn = (lon1 - lon0 + 180) % 360 - 180
    lon = (lon0 + turn * share + 180) % 360 - 180
    return Position(lat0 + (lat1 - lat0) * share, lon)
