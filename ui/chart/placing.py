"""Where a label goes: the first place round its symbol that hits nothing already drawn. Numpy only, no Qt.

Eight sides at four distances, two more for what is urgent. A label keeps the place that it had as long as that is free,
so that names do not dance while ships move. None free: no label; the object's data are in its list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from ui.chart.projection import Array

Flags = npt.NDArray[np.bool_]

_WAYS: Final = ((1.0, 0.0), (-1.0, 0.0), (1.0, -1.0), (1.0, 1.0), (-1.0, -1.0), (-1.0, 1.0), (0.0, -1.0), (0.0, 1.0))
_SIDES: Final = np.array(_WAYS)
_OF_SIZE: Final = {-1.0: 1.0, 0.0: 0.5, 1.0: 0.0}
"""How much of its size lies left of or above where a label is fastened, by the side on which it stands."""
_STEPS: Final = (0.0, 18.0, 42.0, 70.0, 100.0, 140.0)
_NEAR: Final = 4  # steps that a quiet label may use
_OWN_BOX: Final = 18.0
_LEADER_FROM: Final = 16.0
_FEW: Final = 200
_NONE: Final = np.empty((0, 4))


@dataclass(frozen=True, slots=True)
class Place:
    """Top left of the label in pixels; ``leader`` from and to when it stands away from its symbol; ``choice`` to keep."""

    x: float
    y: float
    choice: int
    leader: tuple[float, float, float, float] | None
    box: tuple[float, float, float, float] | None = None
    """What it occupies, where that is not known to ``Taken`` yet."""


class Taken:
    """Rectangles in pixels (left, top, right, bottom) that are occupied.

    ``soft`` ones (lines that run across the chart) may be covered by what is urgent, where there is no other place.
    """

    def __init__(self) -> None:
        self._parts: dict[bool, list[Array]] = {True: [], False: []}
        self._later: dict[bool, list[Callable[[], tuple[Array, float]]]] = {True: [], False: []}
        self._all: dict[bool, Array] = {True: np.empty((0, 4)), False: np.empty((0, 4))}

    def add(self, left: float, top: float, right: float, bottom: float) -> None:
        self._parts[False].append(np.array([[left, top, right, bottom]]))

    def add_boxes(self, boxes: Array) -> None:
        """(n, 4) of them."""
        if len(boxes):
            self._parts[False].append(boxes)

    def add_points(self, points: Array, radius: float, *, soft: bool = False) -> None:
        """A square of ``radius`` round each of (n, 2) points."""
        if len(points):
            self._parts[soft].append(np.hstack([points - radius, points + radius]))

    def add_later(self, points: Callable[[], tuple[Array, float]], *, soft: bool = False) -> None:
        """The same of points and a radius that are worked out only when somebody looks for a free place."""
        self._later[soft].append(points)

    def copy(self) -> Taken:
        """The same occupied places, to add others to."""
        return self.carried(lambda middles: middles)

    def carried(self, move: Callable[[Array], Array], skip: int = 0) -> Taken:
        """The same rectangles with their middles, (n, 2), moved, but for the first ``skip`` that are not soft."""
        other = Taken()
        for soft in (True, False):
            found = self.rectangles(soft=soft)[0 if soft else skip :]
            half = (found[:, 2:] - found[:, :2]) / 2
            middle = move((found[:, :2] + found[:, 2:]) / 2)
            other._all[soft] = np.hstack([middle - half, middle + half])
        return other

    def rectangles(self, *, soft: bool) -> Array:
        """All of one sort, (n, 4)."""
        later, self._later[soft] = self._later[soft], []
        for each in later:
            self.add_points(*each(), soft=soft)
        if self._parts[soft]:
            self._all[soft] = np.vstack([self._all[soft], *self._parts[soft]])
            self._parts[soft].clear()
        return self._all[soft]

    def hits(self, boxes: Array, *, soft: bool = True) -> Flags:
        """Which of (k, 4) boxes touches anything, (k,); ``soft=False`` looks at what may never be covered only."""
        hit = np.zeros(len(boxes), np.bool_)
        for sort in (False, True) if soft else (False,):
            for some in self._in_two(soft=sort):
                if len(some):
                    hit |= _touching(some, boxes)
        return hit

    def take_free(self, boxes: Array, *, soft: bool = True) -> list[bool]:
        """Take each of a few (k, 4) boxes that hits neither anything nor one of them that was taken; which were."""
        free = (~self.hits(boxes, soft=soft)).tolist() if len(boxes) else []
        mine: list[list[float]] = []
        for i, (left, top, right, bottom) in enumerate(boxes.tolist()):
            free[i] = free[i] and all(left >= r or right <= x or top >= b or bottom <= y for x, y, r, b in mine)
            if free[i]:
                mine.append([left, top, right, bottom])
        self.add_boxes(np.array(mine))
        return free

    def _in_two(self, *, soft: bool) -> tuple[Array, Array]:
        """All of one sort: the many, and the few that were added since. To put each label that found its place to twenty
        thousand others at once, before the next one looks, costs more than the search."""
        if self._later[soft] or sum(map(len, self._parts[soft])) > _FEW:
            self._all[soft] = np.asfortranarray(self.rectangles(soft=soft))  # a column at a time is looked at
        parts = self._parts[soft]
        if len(parts) > 1:
            parts[:] = [np.vstack(parts)]
        return self._all[soft], parts[0] if parts else _NONE


def _touching(taken: Array, boxes: Array) -> Flags:
    """Which of (k, 4) boxes touches any of (n, 4): those far from all boxes are left out first, they are nearly all."""
    left, top, right, bottom = boxes[:, 0].min(), boxes[:, 1].min(), boxes[:, 2].max(), boxes[:, 3].max()
    r = taken[(taken[:, 0] < right) & (taken[:, 2] > left) & (taken[:, 1] < bottom) & (taken[:, 3] > top)]
    apart = (
        (boxes[:, None, 0] >= r[None, :, 2])
        | (boxes[:, None, 2] <= r[None, :, 0])
        | (boxes[:, None, 1] >= r[None, :, 3])
        | (boxes[:, None, 3] <= r[None, :, 1])
    )
    return np.asarray((~apart).any(axis=1), dtype=np.bool_)


def find_place(
    taken: Taken,
    at: tuple[float, float],
    size: tuple[float, float],
    offset: float,
    view: tuple[int, int],
    before: int = -1,
    *,
    urgent: bool = False,
    must: bool = False,
) -> Place | None:
    """A place for a label of ``size`` pixels, ``offset`` pixels or more from ``at``; ``before`` is tried first.

    What is ``urgent`` may stand further off and cover lines that run across the chart, if nothing better is free. What
    ``must`` be named (an alarm) then covers what is least in the way: a danger without a name is worse than a covered dot.
    """
    place = _search(taken, at, size, offset, view, before, last_resort=False)
    if place is None and (urgent or must):
        place = _search(taken, at, size, offset, view, before, last_resort=True)
    return _least_covered(taken, at, size, offset, view) if place is None and must else place


def _least_covered(
    taken: Taken, at: tuple[float, float], size: tuple[float, float], offset: float, view: tuple[int, int]
) -> Place | None:
    """The place inside the view that covers the smallest area; ``None`` only where the view is smaller than the label."""
    boxes, distance = _candidates(at, size, offset)
    inside = _inside(boxes, view)
    if not inside.any():
        return None
    hard = taken.rectangles(soft=False)
    wide = np.minimum(boxes[:, None, 2], hard[None, :, 2]) - np.maximum(boxes[:, None, 0], hard[None, :, 0])
    high = np.minimum(boxes[:, None, 3], hard[None, :, 3]) - np.maximum(boxes[:, None, 1], hard[None, :, 1])
    covered = (wide.clip(0) * high.clip(0)).sum(axis=1)
    choice = int(np.argmin(np.where(inside, covered, np.inf)))
    left, top, right, bottom = boxes[choice].tolist()
    taken.add(left - 3, top - 2, right + 3, bottom + 2)
    return Place(left, top, choice, _leader(at, choice, float(distance[choice])) if distance[choice] > offset else None)


def same_place(at: tuple[float, float], size: tuple[float, float], offset: float, choice: int) -> Place:
    """Where a label stands that keeps its ``choice``, without looking whether that is free: between two searches."""
    (right, down), distance = _WAYS[choice % len(_WAYS)], offset + _STEPS[choice // len(_WAYS)]
    reach = distance * (0.75 if right and down else 1.0)
    left, top = at[0] + right * reach - _OF_SIZE[right] * size[0], at[1] + down * reach - _OF_SIZE[down] * size[1]
    box = left - 3, top - 2, left + size[0] + 3, top + size[1] + 2
    return Place(left, top, choice, _leader(at, choice, distance) if distance > offset else None, box)


def _search(
    taken: Taken,
    at: tuple[float, float],
    size: tuple[float, float],
    offset: float,
    view: tuple[int, int],
    before: int,
    *,
    last_resort: bool,
) -> Place | None:
    many = len(_SIDES) * (len(_STEPS) if last_resort else _NEAR)
    if 0 <= before < many:  # nearly all stay where they are: one box, not all of them
        kept = same_place(at, size, offset, before)
        box = np.array([[kept.x, kept.y, kept.x + size[0], kept.y + size[1]]])
        free = _inside(box, view)[0] and not taken.hits(box, soft=not last_resort)[0]
        if free and (place := _settled(taken, at, size, offset, before, last_resort=last_resort)) is not None:
            return place
    boxes = _candidates(at, size, offset)[0][:many]
    for choice in np.flatnonzero(_inside(boxes, view) & ~taken.hits(boxes, soft=not last_resort)).tolist():
        if choice != before and (place := _settled(taken, at, size, offset, choice, last_resort=last_resort)) is not None:
            return place
    return None


def _inside(boxes: Array, view: tuple[int, int]) -> Flags:
    """Which of (k, 4) boxes is whole on the screen."""
    found = (boxes[:, 0] >= 4) & (boxes[:, 1] >= 4) & (boxes[:, 2] <= view[0] - 4) & (boxes[:, 3] <= view[1] - 4)
    return np.asarray(found, dtype=np.bool_)


def _settled(
    taken: Taken, at: tuple[float, float], size: tuple[float, float], offset: float, choice: int, *, last_resort: bool
) -> Place | None:
    """The free place of this choice, taken; ``None`` where its leader would run over something."""
    found = same_place(at, size, offset, choice)
    far = choice >= 2 * len(_SIDES)
    if found.leader is not None and far and not last_resort and _crosses(taken, at, found.leader):
        return None
    taken.add(found.x - 3, found.y - 2, found.x + size[0] + 3, found.y + size[1] + 2)
    return Place(found.x, found.y, choice, found.leader)


def _candidates(at: tuple[float, float], size: tuple[float, float], offset: float) -> tuple[Array, Array]:
    """Boxes in order of preference, (sides x steps, 4), and how far each stands from the symbol."""
    sides = np.tile(_SIDES, (len(_STEPS), 1))
    distance = np.repeat(offset + np.array(_STEPS), len(_SIDES))
    reach = distance * np.where((sides != 0).all(axis=1), 0.75, 1.0)
    anchor = np.array(at) + sides * reach[:, None]
    shift = np.where(sides < 0, 1.0, np.where(sides == 0, 0.5, 0.0)) * np.array(size)
    low = anchor - shift
    return np.hstack([low, low + np.array(size)]), distance


def _leader(at: tuple[float, float], choice: int, distance: float) -> tuple[float, float, float, float]:
    right, down = _WAYS[choice % len(_WAYS)]
    slant = 0.75 if right and down else 1.0
    near, far = _LEADER_FROM * slant, (distance - 2) * slant
    return at[0] + right * near, at[1] + down * near, at[0] + right * far, at[1] + down * far


def _crosses(taken: Taken, at: tuple[float, float], leader: tuple[float, float, float, float]) -> bool:
    """Whether a leader line runs over something other than its own symbol."""
    a, b = np.array(leader[:2]), np.array(leader[2:])
    points = a + (b - a) * np.linspace(0, 1, 11)[:, None]
    away = (np.abs(points - np.array(at)) > _OWN_BOX).any(axis=1)
    points = points[away]
    if len(points) == 0:
        return False
    return bool(taken.hits(np.hstack([points - 1, points + 1]), soft=False).any())
