"""Where names stand in a drawing: beside what they name, inside the frame, never over each other. Pure; points, y up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Box = tuple[float, float, float, float]
"""Left, low, right, high."""
Floats = npt.NDArray[np.float64]

_SIDES: Final = ((1, 0), (0, 1), (0, -1), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))
_STEPS: Final = (0.0, 5.0, 12.0, 22.0, 36.0)
_A_POINT_COSTS: Final = 3.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name ``width`` by ``height`` for the place (x, y); ``gap`` is how much room its sign takes on each side."""

    x: float
    y: float
    width: float
    height: float
    gap: float = 3.0


@dataclass(frozen=True, slots=True)
class Placed:
    """``away``: so far from its place that a line has to lead there."""

    box: Box
    away: bool


def overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def place(wanted: Sequence[Wanted], frame: Box, taken: Sequence[Box], lines: Floats) -> tuple[Placed | None, ...]:
    """A place for each name, those in front first; ``None`` where there is no room. ``taken`` stays free of names; points of
    ``lines`` (n, 2) are covered only where there is no other place."""
    full = list(taken)
    out: list[Placed | None] = []
    for name in wanted:
        found = _best(name, frame, full, lines)
        if found is not None:
            full.append(found.box)
        out.append(found)
    return tuple(out)


def _best(name: Wanted, frame: Box, full: Sequence[Box], lines: Floats) -> Placed | None:
    best: tuple[float, Placed] | None = None
    for step in _STEPS:
        if best is not None and best[0] <= step:
            break
        for side, (across, up) in enumerate(_SIDES):
            box = _beside(name, across, up, name.gap + step)
            if not _within(box, frame) or any(overlap(box, other) for other in full):
                continue
            cost = step + _A_POINT_COSTS * _covered(lines, box) + side / 100
            if best is None or cost < best[0]:
                best = cost, Placed(box, away=step > 0)
    return best[1] if best is not None else None


def _beside(name: Wanted, across: int, up: int, gap: float) -> Box:
    shrink = 0.7 if across and up else 1.0
    left = name.x + across * gap * shrink + (0 if across > 0 else -name.width if across < 0 else -name.width / 2)
    low = name.y + up * gap * shrink + (0 if up > 0 else -name.height if up < 0 else -name.height / 2)
    return left, low, left + name.width, low + name.height


def _within(box: Box, frame: Box) -> bool:
    return box[0] >= frame[0] and box[1] >= frame[1] and box[2] <= frame[2] and box[3] <= frame[3]


def _covered(lines: Floats, box: Box) -> int:
    x, y = lines[:, 0], lines[:, 1]
    return int(((x > box[0]) & (x < box[2]) & (y > box[1]) & (y < box[3])).sum())
