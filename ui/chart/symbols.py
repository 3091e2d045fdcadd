"""Symbol geometry in millimetres and pixels, and the arrays of many targets at once. Numpy only, no Qt.

Shapes and sizes follow SN.1/Circ.243 and IEC 62288 as far as they are known to us. A shape is an (k, 2) array round the
origin, bow towards the top of the screen (y negative), NaN rows where the pen is lifted.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from ui.chart.projection import Array

# Half widths and half lengths of AIS triangles, millimetres.
AIS_ACTIVE: Final = (2.0, 3.0)
AIS_DANGEROUS: Final = (2.5, 3.75)
AIS_SLEEPING: Final = (1.5, 2.25)
AIS_SMALL: Final = (0.9, 1.35)
RADAR_RADIUS: Final = 2.0
BEACON_RADIUS: Final = 3.0
OWN_RADII: Final = (3.0, 1.5)
HEADING_LINE: Final = 5.0  # mm beyond the apex
TURN_FLAG: Final = 1.6
CASE_RADIUS: Final = 4.0
CLOSED_CASE_RADIUS: Final = 3.2
_UP: Final = np.array([np.nan, np.nan])


def triangle(half_width: float, half_length: float) -> Array:
    """Acute triangle, closed, apex to the top."""
    w, h = half_width, half_length
    return np.array([[0, -h], [w, h], [-w, h], [0, -h]], dtype=np.float64)


def heading_line(half_length: float, length: float) -> Array:
    """From the apex of a triangle towards the top."""
    return np.array([[0, -half_length], [0, -half_length - length]], dtype=np.float64)


def turn_flag(reach: float, side: float) -> Array:
    """At the end of a heading line, ``reach`` from the middle, to the side that she turns to."""
    return np.array([[0, -reach], [side, -reach]], dtype=np.float64)


def no_direction_bar(half_width: float) -> Array:
    """The line struck across a triangle whose direction nobody knows."""
    return np.array([[-half_width * 1.3, 0], [half_width * 1.3, 0]], dtype=np.float64)


def ring(radius: float, points: int = 24) -> Array:
    a = np.linspace(0, 2 * math.pi, points + 1)
    return np.column_stack([radius * np.sin(a), -radius * np.cos(a)])


def broken_ring(radius: float) -> Array:
    """A circle with four gaps: a radar target that is still being acquired."""
    parts = []
    for start in range(0, 360, 90):
        a = np.radians(np.linspace(start + 15, start + 75, 6))
        parts += [np.column_stack([radius * np.sin(a), -radius * np.cos(a)]), _UP[None]]
    return np.vstack(parts[:-1])


def cross(radius: float) -> Array:
    """Two diagonals."""
    r = radius
    return np.array([[-r, -r], [r, r], _UP, [-r, r], [r, -r]], dtype=np.float64)


def plus(radius: float) -> Array:
    """An upright cross."""
    r = radius
    return np.array([[-r, 0], [r, 0], _UP, [0, -r], [0, r]], dtype=np.float64)


def diamond(radius: float) -> Array:
    r = radius
    return np.array([[0, -r], [r, 0], [0, r], [-r, 0], [0, -r]], dtype=np.float64)


def wedges(radius: float) -> Array:
    """Two open wedges that point at what lies between them."""
    r, s = radius, radius * 0.36
    return np.array([[-r - s, -s], [-r, 0], [-r - s, s], _UP, [r + s, -s], [r, 0], [r + s, s]], dtype=np.float64)


def aid(radius: float) -> Array:
    """A diamond with something in it: it lies in the water."""
    return np.vstack([diamond(radius), _UP[None], ring(radius * 0.28, 10)])


def virtual_aid(radius: float) -> Array:
    """A diamond of short strokes round a plus: nothing is there but what AIS says."""
    r, parts = radius, []
    for (x, y), (u, v) in zip(diamond(r)[:-1].tolist(), diamond(r)[1:].tolist(), strict=True):
        for a, b in ((0.0, 0.22), (0.39, 0.61), (0.78, 1.0)):
            parts += [np.array([[x + (u - x) * s, y + (v - y) * s] for s in (a, b)]), _UP[None]]
    return np.vstack([*parts, plus(r * 0.5)])


def helicopter(radius: float) -> Array:
    """Rotor as a diagonal cross over a body with a tail."""
    r = radius
    body = ring(r, 12) * np.array([0.32, 0.5]) - np.array([0, 0.25 * r])
    tail = np.array([[0, r * 0.25], [0, r], _UP, [-r * 0.35, r], [r * 0.35, r]])
    return np.vstack([body, _UP[None], tail, _UP[None], cross(r * 0.75) - np.array([0, 0.25 * r])])


def rescue_mark(radius: float) -> Array:
    """A circle with an upright cross, in the triangle of a rescue vessel, where that is wide enough."""
    low = np.array([0.0, radius * 1.2])
    mark: Array = np.vstack([ring(radius, 14), _UP[None], plus(radius)]) + low
    return mark


def square(radius: float) -> Array:
    r = radius
    return np.array([[-r, -r], [r, -r], [r, r], [-r, r], [-r, -r]], dtype=np.float64)


def arrow_head(size: float) -> Array:
    """An open arrow head whose tip is the origin, pointing to the top."""
    s = size
    return np.array([[-0.6 * s, s], [0, 0], [0.6 * s, s]], dtype=np.float64)


def mast(radius: float) -> Array:
    """A coast station: a square with an upright line in it."""
    r = radius
    return np.vstack([square(r), _UP[None], np.array([[0, r], [0, -r * 1.8]])])


def aircraft(radius: float) -> Array:
    """Fuselage, wings and tail."""
    r = radius
    return np.array([[0, -r], [0, r], _UP, [-r, -r * 0.1], [r, -r * 0.1], _UP, [-r * 0.45, r * 0.85], [r * 0.45, r * 0.85]])


def corners(radius: float, arm: float) -> Array:
    """The four corners of a square: the selected object."""
    parts = []
    for sx in (-1, 1):
        for sy in (-1, 1):
            a, b = sx * radius, sy * radius
            parts += [np.array([[a, b - sy * arm], [a, b], [a - sx * arm, b]]), _UP[None]]
    return np.vstack(parts[:-1])


def direction(degrees: Array) -> Array:
    """Unit vectors on the screen (x right, y down) of true directions, (n, 2)."""
    a = np.radians(degrees)
    return np.column_stack([np.sin(a), -np.cos(a)])


def place(shape: Array, at: Array, degrees: Array | None = None) -> Array:
    """One shape at many points: (k, 2), (n, 2) and directions (n,) to an (n * (k + 1), 2) NaN-separated line."""
    n, k = len(at), len(shape)
    out = np.full((n, k + 1, 2), np.nan)
    if degrees is None:
        out[:, :k] = at[:, None] + shape[None]
    else:
        a = np.radians(degrees)
        c, s = np.cos(a)[:, None], np.sin(a)[:, None]
        out[:, :k, 0] = at[:, None, 0] + c * shape[None, :, 0] - s * shape[None, :, 1]
        out[:, :k, 1] = at[:, None, 1] + s * shape[None, :, 0] + c * shape[None, :, 1]
    return out.reshape(-1, 2)


def sampled(start: Array, end: Array, step_px: float = 10.0, most: int = 60) -> Array:
    """Points along many lines, about ``step_px`` apart, at most ``most`` per line: what a label must keep off."""
    length = np.hypot(*(end - start).T)
    counts = np.clip((length / step_px).astype(int) + 1, 1, most)
    index = np.repeat(np.arange(len(start)), counts)
    first = np.repeat(np.cumsum(counts) - counts, counts)
    t = (np.arange(len(index)) - first) / np.maximum(counts[index] - 1, 1)
    points: Array = start[index] + (end - start)[index] * t[:, None]
    return points


def ring_step_nm(px_per_nm: float) -> float:
    """Spacing of range rings: the smallest of the radar's own scales that leaves at least 70 pixels between rings."""
    for step in (0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 48.0):
        if step * px_per_nm >= 70:
            return step
    return 96.0
