"""Curves brought on paper: cut to the frame, and thinned to what can be seen on it. Numpy only; points of 1/72 inch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Box = tuple[float, float, float, float]
"""Left, low, right, high."""

SEEN: Final = 0.3
"""Points closer than this are one on paper."""
MOST: Final = 12_000
"""Points of one stroke; beyond that each stretch of it is drawn by its ends and its extremes."""


def parts(points: Floats) -> Iterator[Floats]:
    """The strokes of a curve: it is cut wherever a point is not a number. A stroke may have a single point."""
    good = np.isfinite(points).all(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], good, [False]]).astype(np.int8)))
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        yield points[start:end]


def thinned(stroke: Floats) -> Floats:
    """The stroke with what the eye cannot tell apart left out; its ends and extremes stay."""
    if len(stroke) > 2:
        cell = np.floor(np.clip(stroke / SEEN, -1e9, 1e9)).astype(np.int64)
        keep = np.concatenate([[True], (np.diff(cell, axis=0) != 0).any(axis=1)])
        keep[-1] = True
        stroke = stroke[keep]
    if len(stroke) <= MOST:
        return stroke
    index = {0, len(stroke) - 1}
    for block in np.array_split(np.arange(len(stroke)), MOST // 6):
        for axis in (0, 1):
            index.add(int(block[stroke[block, axis].argmin()]))
            index.add(int(block[stroke[block, axis].argmax()]))
        index |= {int(block[0]), int(block[-1])}
    return stroke[sorted(index)]


def cut(stroke: Floats, frame: Box) -> Iterator[Floats]:
    """What of a stroke lies in the frame (Liang and Barsky, ACM Trans. Graph. 3 (1), 1984), in pieces."""
    if len(stroke) == 1:
        if frame[0] <= stroke[0, 0] <= frame[2] and frame[1] <= stroke[0, 1] <= frame[3]:
            yield stroke
        return
    a, step = stroke[:-1], np.diff(stroke, axis=0)
    enter, leave = np.zeros(len(a)), np.ones(len(a))
    inside = np.ones(len(a), dtype=np.bool_)
    for axis in (0, 1):
        still = step[:, axis] == 0
        safe = np.where(still, 1.0, step[:, axis])
        with np.errstate(over="ignore"):  # a step of next to nothing never gets there: infinity is the answer
            first, second = (frame[axis] - a[:, axis]) / safe, (frame[axis + 2] - a[:, axis]) / safe
        outside = (a[:, axis] < frame[axis]) | (a[:, axis] > frame[axis + 2])
        inside &= ~(still & outside)
        enter = np.where(still, enter, np.maximum(enter, np.minimum(first, second)))
        leave = np.where(still, leave, np.minimum(leave, np.maximum(first, second)))
    index = np.flatnonzero(inside & (enter <= leave))
    low, high = np.array(frame[:2]), np.array(frame[2:])
    begin = np.clip(a[index] + step[index] * enter[index, None], low, high)
    end = np.clip(a[index] + step[index] * leave[index, None], low, high)
    piece: list[Floats] = []
    for k, i in enumerate(index.tolist()):
        joined = k > 0 and index[k - 1] == i - 1 and leave[i - 1] >= 1 and enter[i] <= 0
        if not joined:
            if piece:
                yield np.array(piece)
            piece = [begin[k]]
        piece.append(end[k])
    if piece:
        yield np.array(piece)


def cut_ring(ring: Floats, frame: Box) -> Floats:
    """A closed ring cut to the frame, for filling (Sutherland and Hodgman, CACM 17 (1), 1974); empty where nothing is left."""
    for axis, limit, sign in ((0, frame[0], 1), (0, frame[2], -1), (1, frame[1], 1), (1, frame[3], -1)):
        if len(ring) < 3:
            return ring[:0]
        inside = sign * (ring[:, axis] - limit) >= 0
        if inside.all():
            continue
        if not inside.any():
            return ring[:0]
        after = np.roll(ring, -1, axis=0)
        crosses = inside != np.roll(inside, -1)
        step = after[:, axis] - ring[:, axis]
        share = np.where(crosses, (limit - ring[:, axis]) / np.where(crosses, step, 1.0), 0.0)
        both = np.stack([ring, ring + (after - ring) * share[:, None]], axis=1)
        ring = both.reshape(-1, 2)[np.stack([inside, crosses], axis=1).ravel()]
    return ring if len(ring) >= 3 else ring[:0]


def along(strokes: list[Floats], step: float = 3.0) -> Floats:
    """Points on the strokes about ``step`` apart, (n, 2), each place once: what a name should not cover."""
    found = []
    for stroke in strokes:
        found.append(stroke)
        if len(stroke) > 1:
            lengths = np.hypot(*np.diff(stroke, axis=0).T)
            many = np.minimum(lengths / step, 1000).astype(np.int64)
            which = np.repeat(np.arange(len(many)), many)
            nth = np.arange(len(which)) - np.repeat(np.cumsum(many) - many, many) + 1
            share = (nth / (many[which] + 1))[:, None]
            found.append(stroke[which] + (stroke[which + 1] - stroke[which]) * share)
    if not found:
        return np.empty((0, 2))
    return np.unique(np.round(np.vstack(found) / step) * step, axis=0)
