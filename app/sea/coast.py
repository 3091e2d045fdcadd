"""The coast: what is land, and how far off the nearest shore is. Numpy only.

Read from ``app/data/charts/coast_fine.npz`` (GSHHG, simplified to about 33 m; format and limits in the README there).
GSHHG itself may be several hundred metres off: near the shore the answer is a hint, never a fact.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import as_file, files
from typing import Final

import numpy as np

from app.geo import Position, local_scale, range_bearing
from app.sea.inside import Bools, Floats, Inside, Ints

_CELL: Final = 0.1  # degrees
_A_DEGREE_M: Final = 110_000.0  # less than any degree of latitude on WGS 84


@dataclass(frozen=True, slots=True)
class CoastLines:
    """Edges of all rings: ``start``, ``end`` (n, 2) longitude and latitude, ``ring`` (n,), ``shore`` (n,) False where an edge
    lies on the border of the data; ``levels`` per ring: 1 land, 2 lake, 3 island in a lake, 4 pond on it."""

    start: Floats
    end: Floats
    ring: Ints
    shore: Bools
    levels: Ints
    box: tuple[float, float, float, float]  # west, south, east, north of the data


def load_lines(name: str = "coast_fine") -> CoastLines:
    """Raises FileNotFoundError or ValueError only if the installation is broken."""
    with as_file(files("app") / "data" / "charts" / f"{name}.npz") as path, np.load(path) as z:
        offsets = z["off"].astype(np.int64)
        steps = np.stack([z["dx"], z["dy"]], 1).astype(np.int64)
        start, scale = z["start"].astype(np.int64), float(z["scale"])
        shore = np.unpackbits(z["brk"])[: offsets[-1]] == 0
        levels = z["level"].astype(np.int64)
        west, south, east, north = z["bbox"].tolist()
    first = offsets[:-1]
    steps[first] = 0
    run = np.cumsum(steps, axis=0)
    ring = np.repeat(np.arange(len(first)), np.diff(offsets))
    points = (run + (start - run[first])[ring]) * scale
    edge = np.ones(len(points), dtype=bool)
    edge[offsets[1:] - 1] = False  # every ring ends on the point that it began with
    i = np.flatnonzero(edge)
    return CoastLines(points[i], points[i + 1], ring[i], shore[i], levels, (west, south, east, north))


class Coast:
    """Answers for one position in some tenths of a millisecond. Outside the data nothing is known: ``None``, never "sea"."""

    def __init__(self, lines: CoastLines) -> None:
        self._box = lines.box
        self._levels = lines.levels
        self._land = Inside(lines.start, lines.end, lines.ring, len(lines.levels))
        a, b = lines.start[lines.shore], lines.end[lines.shore]
        cell = np.floor((a + b) / 2 / _CELL).astype(np.int64)
        key = (cell[:, 0] + 10_000) * 100_000 + cell[:, 1] + 10_000
        order = np.argsort(key, kind="stable")  # a ring goes from cell to neighbouring cell: half of it is in order already
        self._a, self._b = a[order], b[order]
        begin = np.append(0, np.flatnonzero(np.diff(key[order])) + 1)
        self._begin = np.append(begin, len(order))
        # What each cell's edges really cover: an edge may reach far out of the cell that its middle lies in.
        self._low = np.minimum.reduceat(np.minimum(self._a, self._b), begin)
        self._high = np.maximum.reduceat(np.maximum(self._a, self._b), begin)

    def knows(self, position: Position) -> bool:
        west, south, east, north = self._box
        return west < position.lon < east and south < position.lat < north

    def on_land(self, position: Position) -> bool | None:
        """Land or an island; a lake is no land. ``None`` outside the data."""
        if not self.knows(position):
            return None
        rings = self._land.at(position.lat, position.lon)
        return bool(len(rings)) and int(self._levels[rings].max()) % 2 == 1

    def distance_m(self, position: Position) -> float | None:
        """Metres to the nearest shore, of a lake too; ``None`` where a nearer one may lie beyond the edge of the data."""
        if not self.knows(position):
            return None
        here = np.array([position.lon, position.lat])
        scale = np.array(local_scale(position.lat))
        # A first measure on a plane of one scale leaves a few cells; only their edges are looked at closely.
        gap = np.maximum(np.maximum(self._low - here, here - self._high), 0.0) * scale
        near = np.hypot(gap[:, 0], gap[:, 1])
        far = np.hypot(*(np.maximum(np.abs(self._low - here), np.abs(self._high - here)) * scale).T)
        cells = np.flatnonzero(near <= 1.1 * far.min())
        index = np.concatenate([np.arange(self._begin[i], self._begin[i + 1]) for i in cells.tolist()])
        a, b = self._a[index], self._b[index]
        start, step = _flat(here, a), _flat(here, b) - _flat(here, a)
        length = np.maximum((step * step).sum(axis=1), 1e-9)
        t = np.clip(-(start * step).sum(axis=1) / length, 0.0, 1.0)
        nearest = int(((start + step * t[:, None]) ** 2).sum(axis=1).argmin())
        lon, lat = (a[nearest] + (b[nearest] - a[nearest]) * t[nearest]).tolist()
        distance, _ = range_bearing(position, Position(lat, lon))
        return distance if distance <= self._to_the_edge(position) else None

    def _to_the_edge(self, position: Position) -> float:
        west, south, east, north = self._box
        per_lon = min(local_scale(lat)[0] for lat in (south, north))
        sides = min(position.lon - west, east - position.lon) * per_lon
        return min(sides, min(position.lat - south, north - position.lat) * _A_DEGREE_M)


def load_coast() -> Coast:
    return Coast(load_lines())


def _flat(here: Floats, points: Floats) -> Floats:
    """(n, 2) metres east and north of ``here`` with the scale of each point's middle latitude, as ``app.geo.local_xy``."""
    middle = np.radians((points[:, 1] + here[1]) / 2)
    w = 1.0 - 0.00669437999014 * np.sin(middle) ** 2
    meridian = 6378137.0 * (1 - 0.00669437999014) / w**1.5
    normal = 6378137.0 / np.sqrt(w) * np.cos(middle)
    flat: Floats = np.radians(np.column_stack([(points[:, 0] - here[0]) * normal, (points[:, 1] - here[1]) * meridian]))
    return flat
