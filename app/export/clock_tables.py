"""The computer's clock against GNSS time through a mission, as the log's entries have it.

Each entry is stamped by the computer's clock and holds how far that was off: GNSS time less the computer's, so that a positive
offset is a computer that is slow. ``None``: no GNSS time was known then, and how far it was off nobody can say.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.entry import ShipState
from app.export.cells import Cell, Table, utc
from app.rescue.state import RescueState

Rows = Iterable[Sequence[Cell]]

CHANGE_S: Final = 1.0
"""A step of more than this is a row of its own."""

LIVE: Final = "live"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one entry says of the clock and of the position that it was written with."""

    at: datetime
    offset_s: float | None
    ship: ShipState


def readings(state: RescueState) -> Iterator[Reading]:
    """Of every entry with own ship's state, earlier wordings and struck-out ones too, in order of time."""
    entries = [entry for line in state.lines for entry in (*line.history, line.entry)]
    entries.sort(key=lambda entry: (entry.happened, entry.seq))
    for entry in entries:
        if (ship := entry.read_ship()) is not None:
            yield Reading(entry.happened, ship.clock_offset_s, ship)


def position_status(ship: ShipState) -> str | None:
    """How the link of the device stood that the position is of; ``None`` = not known."""
    return dict(ship.links).get(ship.position_source or "")


def utc_source(ship: ShipState | None) -> str | None:
    """Which clock a time is of."""
    if ship is None:
        return None
    known = "offset to GNSS time known" if ship.clock_offset_s is not None else "GNSS time not known"
    return f"computer clock, {known}"


@dataclass(slots=True)
class _Hour:
    start: datetime
    offsets: list[float]
    entries: int = 0


def clock_table(state: RescueState) -> Rows:
    """Each change of the offset by more than a second and each time it was lost or found, then every hour: its lowest, middle
    and highest offset, and how many entries knew it."""
    yield (
        "what", "at_utc", "offset_s", "before_s", "lowest_s", "median_s", "highest_s", "entries", "entries_with_offset",
        "position_source",
    )  # fmt: skip
    hours: list[_Hour] = []
    last: float | None = None
    begun = False
    for reading in readings(state):
        hour = reading.at.replace(minute=0, second=0, microsecond=0)
        if not hours or hours[-1].start != hour:
            hours.append(_Hour(hour, []))
        hours[-1].entries += 1
        now = reading.offset_s
        if now is not None:
            hours[-1].offsets.append(now)
        what = _change(begun, last, now)
        if what:
            source = reading.ship.position_source
            yield (what, utc(reading.at), now, last if begun else None, None, None, None, None, None, source)
            last, begun = now, True
    for h in hours:
        known = (min(h.offsets), statistics.median(h.offsets), max(h.offsets)) if h.offsets else (None, None, None)
        yield ("hour", utc(h.start), None, None, *known, h.entries, len(h.offsets), None)


def _change(begun: bool, last: float | None, now: float | None) -> str:
    if not begun:
        return "first" if now is not None else "first, GNSS time not known"
    if now is None:
        return "GNSS time lost" if last is not None else ""
    if last is None:
        return "GNSS time known"
    return "changed" if abs(now - last) > CHANGE_S else ""


CLOCK_TABLES: dict[str, Table] = {"tables/clock.csv": clock_table}
