"""The computer's clock against GNSS time, in words. Offsets are GNSS time less the computer's: positive = the computer is slow."""

from __future__ import annotations

from app.entry import ShipState
from app.watch.frame import Frame
from app.watch.words import span
from app.worded import joined, worded

SMALL_S = 0.05


def computer_off(offset_s: float) -> str:
    """``computer +7.2 s`` for a computer that is ahead, as a seaman says an error: what it shows too much."""
    return worded("computer {value}{span}", value="+" if offset_s < 0 else "−", span=span(offset_s))


def entry_clock(ship: ShipState | None) -> str:
    """How far the clock was off that stamped an entry; a whole sentence without its stop."""
    offset = ship.clock_offset_s if ship is not None else None
    if ship is None or offset is None:
        return "Clock not compared with GNSS: no receiver told the time"
    by = worded(" ({clock_source})", clock_source=ship.clock_source) if ship.clock_source else ""
    if abs(offset) < SMALL_S:
        return worded("Clock as GNSS{by}, to a tenth of a second", by=by)
    return worded("Clock {span} {value} GNSS{by}", span=span(offset), value="behind" if offset > 0 else "ahead of", by=by)


def clock_words(frame: Frame) -> str:
    """Every receiver's time against the computer's, for the device page."""
    offsets = frame.own.clock_offsets
    if not offsets:
        return "Clock not compared with GNSS: no receiver tells the time"
    said = joined(
        ", ", (worded("{fast_or_slow} by {source}", fast_or_slow=_fast_or_slow(off), source=source) for source, off in offsets)
    )
    return worded("Computer's clock: {said}", said=said)


def _fast_or_slow(offset_s: float) -> str:
    return (
        "right"
        if abs(offset_s) < SMALL_S
        else worded("{span} {value}", span=span(offset_s), value="slow" if offset_s > 0 else "fast")
    )
