"""How a boat seems to drift, from where she was seen: offered to the officer, never taken over by itself. Pure, no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.geo import range_bearing
from app.rescue.state import ReportedPosition
from app.worded import worded

SHORTEST: Final = timedelta(minutes=5)
"""Over a shorter time the error of two fixes is larger than the drift."""
FASTEST_MPS: Final = 5.0
"""The most that can be written as a drift; faster is a boat under way or a slip in a position."""
SEEN: Final = frozenset({"observed", "rescue"})


@dataclass(frozen=True, slots=True)
class DriftGuess:
    """Towards ``set_deg`` true at ``drift_mps`` m/s, from two positions seen at ``since`` and ``until``."""

    set_deg: float
    drift_mps: float
    since: datetime
    until: datetime

    @property
    def source(self) -> str:
        return worded("positions seen {since:%H:%M} and {until:%H:%M}", since=self.since, until=self.until)


def guess_drift(positions: Sequence[ReportedPosition]) -> DriftGuess | None:
    """From the last two positions that were seen, not reported or computed; ``None`` where they say nothing.

    They say nothing where they lie within their own accuracy of each other, are less than five minutes apart, or would
    need more than 5 m/s.
    """
    seen = sorted((p for p in positions if p.role in SEEN), key=lambda p: p.at)
    if len(seen) < 2:
        return None
    newest = seen[-1]
    before = next((p for p in reversed(seen[:-1]) if newest.at - p.at >= SHORTEST), None)
    if before is None:
        return None
    distance, bearing = range_bearing(before.position, newest.position)
    doubt = (before.accuracy_m or 0.0) + (newest.accuracy_m or 0.0)
    speed = distance / (newest.at - before.at).total_seconds()
    if distance <= doubt or distance == 0 or speed > FASTEST_MPS:
        return None
    return DriftGuess(bearing, speed, before.at, newest.at)
