"""Which of many polygons a point lies in: crossings of a ray with the few edges of its own latitude band. Numpy only."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

_BAND: Final = 0.05  # degrees of latitude: some thousand edges of the fine coast each


class Inside:
    """Polygons as edges. ``start``, ``end`` (n, 2) longitude and latitude; ``owner`` (n,) the polygon 0..``owners`` of each edge.

    Edges are straight in longitude and latitude; a hole is one more ring of its owner (even-odd rule).
    """

    def __init__(self, start: Floats, end: Floats, owner: Ints, owners: int) -> None:
        self._owners = owners
        low = np.floor(np.minimum(start[:, 1], end[:, 1]) / _BAND).astype(np.int64)
        high = np.floor(np.maximum(start[:, 1], end[:, 1]) / _BAND).astype(np.int64)
        self._first = int(low.min()) if len(low) else 0
        # Most edges lie in one band; the few others stand in each band that they pass through.
        more = high - low + 1
        edge = np.repeat(np.arange(len(low)), more)
        nth = np.arange(len(edge)) - np.repeat(np.cumsum(more) - more, more)
        band = (low[edge] + nth - self._first).astype(np.int16)  # sixteen bits are sorted in one pass
        order = np.argsort(band, kind="stable")
        edge = edge[order]
        self._x0, self._y0 = start[edge, 0], start[edge, 1]
        self._x1, self._y1 = end[edge, 0], end[edge, 1]
        self._owner = owner[edge]
        count = int(band.max()) + 1 if len(band) else 0
        self._begin = np.searchsorted(band[order], np.arange(count + 1))

    def at(self, lat: float, lon: float) -> Ints:
        """The polygons that the point lies in, ascending. A point on an edge may be on either side of it."""
        band = int(np.floor(lat / _BAND)) - self._first
        if not 0 <= band < len(self._begin) - 1:
            return np.empty(0, dtype=np.int64)
        part = slice(int(self._begin[band]), int(self._begin[band + 1]))
        y0, y1 = self._y0[part], self._y1[part]
        hit = np.flatnonzero((y0 > lat) != (y1 > lat))
        x0, x1, y0, y1 = self._x0[part][hit], self._x1[part][hit], y0[hit], y1[hit]
        east = x0 + (lat - y0) / (y1 - y0) * (x1 - x0) > lon
        crossings = np.bincount(self._owner[part][hit[east]], minlength=self._owners)
        return np.flatnonzero(crossings % 2 == 1)
