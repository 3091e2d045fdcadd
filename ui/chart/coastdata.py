"""The coastline as rings on the plane: reading, culling and clipping. Numpy only, no Qt.

File format (``app/data/charts/README.md``): int16 steps of ``scale`` degrees per ring, and one bit per vertex "the
segment that follows lies on the edge of the data, do not stroke it".
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import as_file, files
from typing import Final

import numpy as np
import numpy.typing as npt

from ui.chart.projection import Array, plane

LAKE: Final = 2
COARSE_ABOVE: Final = 0.005  # degrees of longitude per pixel
_LONG_RING: Final = 200  # vertices above which clipping a ring costs less than drawing all of it


@dataclass(frozen=True, slots=True)
class CoastData:
    """``points`` (n, 2) on the plane; ring i is ``points[offsets[i]:offsets[i + 1]]``; ``levels`` 1 land, 2 lake, 3 island
    in a lake; ``breaks`` per vertex; ``low``/``high`` (rings, 2) bounding boxes."""

    points: Array
    offsets: npt.NDArray[np.int64]
    levels: npt.NDArray[np.int64]
    breaks: npt.NDArray[np.bool_]
    low: Array
    high: Array


@dataclass(frozen=True, slots=True)
class CoastPiece:
    """What of the coast lies in one rectangle: closed rings to fill in order, and one NaN-separated line to stroke."""

    land: tuple[Array, ...]
    lakes: tuple[Array, ...]
    islands: tuple[Array, ...]
    line: Array


def load_coast(name: str) -> CoastData:
    """``coast_fine`` (33 m) or ``coast_coarse`` (330 m). Raises FileNotFoundError."""
    with as_file(files("app") / "data" / "charts" / f"{name}.npz") as path, np.load(path) as z:
        offsets = z["off"].astype(np.int64)
        steps = np.stack([z["dx"], z["dy"]], 1).astype(np.int64)
        steps[offsets[:-1]] = 0
        run = np.cumsum(steps, axis=0)
        ring = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
        lonlat = (run - run[offsets[:-1]][ring] + z["start"][ring]) * float(z["scale"])
        breaks = np.unpackbits(z["brk"])[: offsets[-1]].astype(bool)
        levels = z["level"].astype(np.int64)
    points = plane(lonlat)
    starts = offsets[:-1]
    return CoastData(points, offsets, levels, breaks, np.minimum.reduceat(points, starts), np.maximum.reduceat(points, starts))


def clip_ring(ring: Array, low: Array, high: Array) -> Array:
    """A closed ring cut to a rectangle (Sutherland-Hodgman, CACM 17 (1), 1974), for fills: its new edges run along it."""
    for axis, limit, sign in ((0, low[0], 1), (0, high[0], -1), (1, low[1], 1), (1, high[1], -1)):
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
        t = np.where(crosses, (limit - ring[:, axis]) / np.where(step == 0, 1.0, step), 0.0)
        both = np.stack([ring, ring + (after - ring) * t[:, None]], axis=1)
        ring = both.reshape(-1, 2)[np.stack([inside, crosses], axis=1).ravel()]
    return ring


def coast_in(data: CoastData, bounds: tuple[float, float, float, float], smallest: float) -> CoastPiece:
    """The coast within ``bounds`` (west, south, east, north of the plane); rings below ``smallest`` degrees are left out."""
    low, high = np.array(bounds[:2]), np.array(bounds[2:])
    hit = (data.high >= low).all(axis=1) & (data.low <= high).all(axis=1) & ((data.high - data.low).max(axis=1) > smallest)
    fills: dict[int, list[Array]] = {1: [], 2: [], 3: []}
    lines: list[Array] = []
    for i in np.flatnonzero(hit).tolist():
        a, b = data.offsets[i], data.offsets[i + 1]
        ring, breaks = data.points[a:b], data.breaks[a:b]
        long_ring = b - a > _LONG_RING and bool((data.low[i] < low).any() or (data.high[i] > high).any())
        filled = clip_ring(ring, low, high) if long_ring else ring
        if len(filled) >= 3:
            fills[min(max(int(data.levels[i]), 1), 3)].append(filled)
        lines.append(_stroke(ring, breaks, low, high) if long_ring else _lifted(_closed(ring, breaks), breaks))
    line = np.vstack([part for part in lines if len(part)]) if any(len(part) for part in lines) else np.empty((0, 2))
    return CoastPiece(tuple(fills[1]), tuple(fills[2]), tuple(fills[3]), line)


def _closed(ring: Array, breaks: npt.NDArray[np.bool_]) -> Array:
    return ring if breaks[-1] else np.vstack([ring, ring[:1]])


def _lifted(ring: Array, breaks: npt.NDArray[np.bool_]) -> Array:
    """The line with NaN after each break and at its end."""
    lifted = np.insert(ring, np.flatnonzero(breaks) + 1, np.nan, axis=0)
    return np.vstack([lifted, [[np.nan, np.nan]]])


def _stroke(ring: Array, breaks: npt.NDArray[np.bool_], low: Array, high: Array) -> Array:
    """Only the segments of a long ring that touch the rectangle."""
    line = _closed(ring, breaks)
    lift = breaks if len(line) == len(breaks) else np.append(breaks, True)
    inside = np.asarray(((line >= low) & (line <= high)).all(axis=1), dtype=np.bool_)
    keep = inside.copy()
    keep[1:] |= inside[:-1]
    keep[:-1] |= inside[1:]
    index = np.flatnonzero(keep)
    if len(index) == 0:
        return np.empty((0, 2))
    gaps = lift[index].copy()
    gaps[:-1] |= np.diff(index) > 1
    gaps[-1] = True
    return np.insert(line[index], np.flatnonzero(gaps) + 1, np.nan, axis=0)
