"""Where a label goes: the first place round its symbol that hits nothing already drawn. Numpy only, no Qt.

Eight sides at four distances. A label keeps the place that it had as long as that is free, so that names do not dance
while ships move. None free: no label; the object's data are in its list.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from ui.chart.projection import Array

Flags = npt.NDArray[np.bool_]

_SIDES: Final = np.array([(1, 0), (-1, 0), (1, -1), (1, 1), (-1, -1), (-1, 1), (0, -1), (0, 1)], dtype=np.float64)
_STEPS: Final = (0.0, 18.0, 42.0, 70.0)
_OWN_BOX: Final = 18.0
_LEADER_FROM: Final = 16.0


@dataclass(frozen=True, slots=True)
class Place:
    """Top left of the label in pixels; ``leader`` from and to when it stands away from its symbol; ``choice`` to keep."""

    x: float
    y: float
    choice: int
    leader: tuple[float, float, float, float] | None


class Taken:
    """Rectangles in pixels (left, top, right, bottom) that are occupied.

    ``soft`` ones (lines that run across the chart) may be covered by what is urgent, where there is no other place.
    """

    def __init__(self) -> None:
        self._parts: dict[bool, list[Array]] = {True: [], False: []}
        self._all: dict[bool, Array] = {True: np.empty((0, 4)), False: np.empty((0, 4))}

    def add(self, left: float, top: float, right: float, bottom: float) -> None:
        self._parts[False].append(np.array([[left, top, right, bottom]]))

    def add_points(self, points: Array, radius: float, *, soft: bool = False) -> None:
        """A square of ``radius`` round each of (n, 2) points."""
        if len(points):
            self._parts[soft].append(np.hstack([points - radius, points + radius]))

    def copy(self) -> Taken:
        """The same occupied places, to add others to."""
        other = Taken()
        other._all = {soft: self.rectangles(soft=soft) for soft in (True, False)}
        return other

    def rectangles(self, *, soft: bool) -> Array:
        """All of one sort, (n, 4)."""
        if self._parts[soft]:
            self._all[soft] = np.vstack([self._all[soft], *self._parts[soft]])
            self._parts[soft].clear()
        return self._all[soft]

    def hits(self, boxes: Array, *, soft: bool = True) -> Flags:
        """Which of (k, 4) boxes touches anything, (k,); ``soft=False`` looks at what may never be covered only."""
        r = self.rectangles(soft=False)
        if soft:
            r = np.vstack([r, self.rectangles(soft=True)])
        apart = (
            (boxes[:, None, 0] >= r[None, :, 2])
            | (boxes[:, None, 2] <= r[None, :, 0])
            | (boxes[:, None, 1] >= r[None, :, 3])
            | (boxes[:, None, 3] <= r[None, :, 1])
        )
        return np.asarray((~apart).any(axis=1), dtype=np.bool_)


def find_place(
    taken: Taken, at: tuple[float, float], size: tuple[float, float], offset: float, view: tuple[int, int], before: int = -1,
    *, urgent: bool = False,
) -> Place | None:  # fmt: skip
    """A place for a label of ``size`` pixels, ``offset`` pixels or more from ``at``; ``before`` is tried first.

    What is ``urgent`` may cover lines that run across the chart, if there is no place that covers nothing.
    """
    place = _search(taken, at, size, offset, view, before, soft=True)
    return _search(taken, at, size, offset, view, before, soft=False) if place is None and urgent else place


def _search(
    taken: Taken,
    at: tuple[float, float],
    size: tuple[float, float],
    offset: float,
    view: tuple[int, int],
    before: int,
    *,
    soft: bool,
) -> Place | None:
    boxes, distance = _candidates(at, size, offset)
    inside = (boxes[:, 0] >= 4) & (boxes[:, 1] >= 4) & (boxes[:, 2] <= view[0] - 4) & (boxes[:, 3] <= view[1] - 4)
    free = inside & ~taken.hits(boxes, soft=soft)
    order = [before, *np.flatnonzero(free).tolist()] if 0 <= before < len(boxes) and free[before] else np.flatnonzero(free).tolist()
    for choice in order:
        leader = _leader(at, int(choice), float(distance[choice])) if distance[choice] > offset else None
        if leader is not None and distance[choice] > offset + _STEPS[1] and _crosses(taken, at, leader):
            continue
        left, top, right, bottom = boxes[choice].tolist()
        taken.add(left - 3, top - 2, right + 3, bottom + 2)
        return Place(left, top, int(choice), leader)
    return None


def _candidates(at: tuple[float, float], size: tuple[float, float], offset: float) -> tuple[Array, Array]:
    """Boxes (32, 4) in order of preference, and how far each stands from the symbol (32,)."""
    sides = np.tile(_SIDES, (len(_STEPS), 1))
    distance = np.repeat(offset + np.array(_STEPS), len(_SIDES))
    reach = distance * np.where((sides != 0).all(axis=1), 0.75, 1.0)
    anchor = np.array(at) + sides * reach[:, None]
    shift = np.where(sides < 0, 1.0, np.where(sides == 0, 0.5, 0.0)) * np.array(size)
    low = anchor - shift
    return np.hstack([low, low + np.array(size)]), distance


def _leader(at: tuple[float, float], choice: int, distance: float) -> tuple[float, float, float, float]:
    side = _SIDES[choice % len(_SIDES)]
    slant = 0.75 if side.all() else 1.0
    a = np.array(at) + side * _LEADER_FROM * slant
    b = np.array(at) + side * (distance - 2) * slant
    return float(a[0]), float(a[1]), float(b[0]), float(b[1])


def _crosses(taken: Taken, at: tuple[float, float], leader: tuple[float, float, float, float]) -> bool:
    """Whether a leader line runs over something other than its own symbol."""
    a, b = np.array(leader[:2]), np.array(leader[2:])
    points = a + (b - a) * np.linspace(0, 1, 11)[:, None]
    away = (np.abs(points - np.array(at)) > _OWN_BOX).any(axis=1)
    points = points[away]
    if len(points) == 0:
        return False
    return bool(taken.hits(np.hstack([points - 1, points + 1]), soft=False).any())
