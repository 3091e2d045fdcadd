"""Lines and places of the chart that are not coast: limits, search and rescue regions, ports. Numpy only, no Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.geo import Position
from ui.chart.coastdata import CoastData
from ui.chart.projection import Array, plane

_NEAR_COAST: Final = 0.03  # degrees: vertices of a limit nearer than this run along the coast itself


@dataclass(frozen=True, slots=True)
class Outline:
    """One named region. ``line`` is its outline on the plane, NaN rows lift the pen; where it runs along the coast it is
    left out. ``box`` is west, south, east, north of its largest ring."""

    name: str
    country: str
    approximate: bool
    line: Array
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Port:
    name: str
    position: Position
    role: str  # pos, not_pos, departure_area, or empty
    approximate: bool


def load_outlines(name: str, coast: CoastData | None = None) -> tuple[Outline, ...]:
    """Regions of a GeoJSON file of polygons; with ``coast`` the parts along it are left out."""
    near = _CoastGrid(coast) if coast is not None else None
    found = []
    for feature in _features(name):
        properties, geometry = feature["properties"], feature["geometry"]
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        rings = [plane(np.asarray(ring, dtype=np.float64)[:, :2]) for polygon in polygons for ring in polygon]
        largest = max(rings, key=lambda ring: float(np.ptp(ring[:, 0])))
        (west, south), (east, north) = largest.min(axis=0).tolist(), largest.max(axis=0).tolist()
        found.append(
            Outline(
                name=properties["name"],
                country=properties["country"],
                approximate=bool(properties.get("approximate", False)),
                line=_one_line(rings, near),
                box=(west, south, east, north),
            )
        )
    return tuple(found)


def _one_line(rings: Sequence[Array], near: _CoastGrid | None) -> Array:
    """All rings as one line. A limit has thousands of rings inside its own coast: nothing of them may remain."""
    parts = []
    for ring in rings:
        line = ring.copy()
        if near is not None:
            line[near.touches(ring)] = np.nan
        kept = np.isfinite(line[:, 0])
        kept[1:] |= kept[:-1]  # one NaN row stays behind each stretch, to lift the pen
        if kept.any():
            parts += [line[kept], np.full((1, 2), np.nan)]
    return np.vstack(parts) if parts else np.empty((0, 2))


def load_ports() -> tuple[Port, ...]:
    return tuple(
        Port(
            name=f["properties"]["name"],
            position=Position(f["geometry"]["coordinates"][1], f["geometry"]["coordinates"][0]),
            role=f["properties"].get("role") or "",
            approximate=bool(f["properties"].get("approximate", False)),
        )
        for f in _features("ports")
    )


class _CoastGrid:
    """Which cells of a coarse grid the coast touches: far cheaper than the distance to 46 000 vertices."""

    def __init__(self, coast: CoastData) -> None:
        cells = np.floor(coast.points / _NEAR_COAST).astype(np.int64)
        self._low = cells.min(axis=0) - 2
        shape = cells.max(axis=0) - self._low + 3
        self._grid = np.zeros(tuple(int(n) for n in shape), dtype=bool)
        x, y = (cells - self._low).T
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                self._grid[x + dx, y + dy] = True

    def touches(self, points: Array) -> npt.NDArray[np.bool_]:
        """Which of (n, 2) points of the plane lie along the coast."""
        cells = np.floor(points / _NEAR_COAST).astype(np.int64) - self._low
        known = ((cells >= 0) & (cells < np.array(self._grid.shape))).all(axis=1)
        out = np.zeros(len(points), dtype=bool)
        out[known] = self._grid[cells[known, 0], cells[known, 1]]
        return out


def _features(name: str) -> Sequence[Mapping[str, Any]]:
    text = (files("app") / "data" / "charts" / f"{name}.geojson").read_text("utf-8")
    features: Sequence[Mapping[str, Any]] = json.loads(text)["features"]
    return features
