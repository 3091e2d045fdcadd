"""Lines cut to what is near the screen. Numpy only, no Qt.

A dashed line costs by its length in pixels, seen or not: a limit that runs to the next sea would cost more than all else.
"""

from __future__ import annotations

import numpy as np

from ui.chart.projection import Array


def visible_pieces(line: Array, width: float, height: float, margin: float = 8.0) -> list[Array]:
    """The parts of an (n, 2) pixel line (NaN rows lift the pen) within the screen and a margin, each (k, 2), in order.

    Liang and Barsky, A New Concept and Method for Line Clipping, ACM TOG 3 (1), 1984; all segments at once.
    """
    if len(line) < 2:
        return []
    start, step = line[:-1], np.diff(line, axis=0)
    enter, leave = np.zeros(len(step)), np.ones(len(step))
    valid = np.isfinite(step).all(axis=1)
    for axis, size in ((0, width), (1, height)):
        d, p = step[:, axis], start[:, axis]
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            a, b = (-margin - p) / d, (size + margin - p) / d
        flat = d == 0
        valid &= ~(flat & ((p < -margin) | (p > size + margin)))
        enter = np.where(flat, enter, np.maximum(enter, np.fmin(a, b)))
        leave = np.where(flat, leave, np.minimum(leave, np.fmax(a, b)))
    index = np.flatnonzero(valid & (enter < leave))
    if len(index) == 0:
        return []
    first = start[index] + step[index] * enter[index, None]
    last = start[index] + step[index] * leave[index, None]
    # Two segments belong together where the first was not cut at its end and the second follows it, not cut at its start.
    joined = (np.diff(index) == 1) & (leave[index[:-1]] == 1.0) & (enter[index[1:]] == 0.0)
    return [np.vstack([first[group[:1]], last[group]]) for group in np.split(np.arange(len(index)), np.flatnonzero(~joined) + 1)]
