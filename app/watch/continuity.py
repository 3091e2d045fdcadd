"""Which ship an echo is that a radar shows under a new number: the one that vanished near there, or one not seen before.

A radar gives a ship another number each time it loses and finds her again, and lends her number to the next. What stays is
where she can be: her last place, carried on by her last motion, and a circle about it that grows with what she may have done
since (nearest neighbour in a gate, Bar-Shalom and Li, Multitarget-Multisensor Tracking, 1995). Two that vanished near there
are a doubt, and a doubt is no name: it is a new target then.

The same for a loss: an echo that is lost where another one of the same radar is has gone into that one (two boats alongside),
or was the same ship under two numbers. It is no loss. What comes out of the other echo again may be either boat: it gets the
name back and is marked as not sure.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.geo import Position, local_xy
from app.watch.cpa import Vector, after, minus

GATE_M: Final = 60.0
GATE_OF_RANGE: Final = 0.02
"""What a radar measures wrong, the more the farther: twice its 1 % of range and 1° of bearing (IMO MSC.192(79))."""

DRIFT_MPS: Final = 1.5
DRIFT: Final = 0.25
UNKNOWN_MPS: Final = 5.0
"""How the circle grows each second: of one whose motion was known by this and a quarter of her speed, else by this."""

MOST_M: Final = 900.0
GONE_S: Final = 150.0
ABSORBED_S: Final = 1800.0
"""A lost echo is looked for so long; one that went into another one, as long as two boats lie alongside."""

OUT_OF_M: Final = 300.0
"""What comes out of another echo is seen as a second one at the latest so far from it."""

ALTERED_MPS: Final = 4.0
ALTERED_MPS2: Final = 0.3
"""Another velocity than before is possible by this at once, and by so much more each second (a fast boat's acceleration)."""

CLEARER: Final = 2.0
"""The nearest has to fit so many times better than the next, or it is a doubt."""


@dataclass(frozen=True, slots=True)
class Gone:
    """An echo that is no more, as last measured. ``out_of``: place of the echo that it went into, where it did."""

    id: str
    position: Position
    velocity: Vector | None
    mono: float
    out_of: Position | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """Who it is, and whether that is sure."""

    id: str
    sure: bool


def same_ship(
    gone: Iterable[Gone], position: Position, velocity: Vector | None, mono: float, range_m: float | None
) -> Known | None:
    """Which of ``gone`` the echo at ``position`` is. ``velocity`` ``None``: not known yet; ``range_m`` from own ship."""
    fits = sorted(
        (misfit, g.id, g.out_of is None)
        for g in gone
        if (misfit := _misfit(g, position, velocity, mono, range_m or 0.0)) is not None
    )
    if not fits or (len(fits) > 1 and fits[1][0] < max(fits[0][0] * CLEARER, 0.25)):
        return None
    return Known(fits[0][1], fits[0][2])


def inseparable(place: Position, other: Position, range_m: float | None) -> bool:
    """So near that the radar cannot tell two of them."""
    return math.hypot(*local_xy(place, other)) <= GATE_M + GATE_OF_RANGE * (range_m or 0.0) / 2


def _misfit(gone: Gone, position: Position, velocity: Vector | None, mono: float, range_m: float) -> float | None:
    """How far from where she would be, as a part of the gate; ``None`` outside it."""
    elapsed = mono - gone.mono
    if not 0.0 <= elapsed <= (GONE_S if gone.out_of is None else ABSORBED_S):
        return None
    if gone.out_of is not None:
        away = math.hypot(*local_xy(gone.out_of, position)) / (OUT_OF_M + GATE_OF_RANGE * range_m)
        return away if away <= 1.0 else None
    speed = math.hypot(*gone.velocity) if gone.velocity is not None else None
    grows = UNKNOWN_MPS if speed is None else DRIFT_MPS + DRIFT * speed
    radius = min(GATE_M + GATE_OF_RANGE * range_m + grows * elapsed, MOST_M)
    there = after((0.0, 0.0), gone.velocity or (0.0, 0.0), elapsed)
    away = math.hypot(*minus(local_xy(gone.position, position), there)) / radius
    if away > 1.0:
        return None
    if velocity is not None and gone.velocity is not None:
        turned = math.hypot(*minus(velocity, gone.velocity))
        if turned > ALTERED_MPS + ALTERED_MPS2 * elapsed + (speed or 0.0):
            return None
    return away
