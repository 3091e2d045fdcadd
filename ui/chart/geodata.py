"""Lines and places of the chart that are not coast: limits, search and rescue regions, ports. Numpy only, no Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.geo import Position, local_xy, range_bearing
from ui.chart.coastdata import CoastData
from ui.chart.projection import Array, plane

_NEAR_COAST: Final = 0.03  # degrees: vertices of a limit nearer than this run along the coast itself


@dataclass(frozen=True, slots=True)
class Outline:
    """One named region: closed rings on the plane. ``seaward`` is per ring a mask of the vertices away from the coast."""

    name: str
    country: str
    approximate: bool
    rings: tuple[Array, ...]
    seaward: tuple[npt.NDArray[np.bool_], ...]


@dataclass(frozen=True, slots=True)
class Port:
    name: str
    position: Position
    role: str  # pos, not_pos, departure_area, or empty
    approximate: bool


def load_outlines(name: str, coast: CoastData | None = None) -> tuple[Outline, ...]:
    """Regions of a GeoJSON file of polygons; with ``coast`` the vertices along it are masked."""
    near = _CoastGrid(coast) if coast is not None else None
    found = []
    for feature in _features(name):
        properties, geometry = feature["properties"], feature["geometry"]
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        lonlat = [np.asarray(ring, dtype=np.float64)[:, :2] for polygon in polygons for ring in polygon]
        found.append(
            Outline(
                name=properties["name"],
                country=properties["country"],
                approximate=bool(properties.get("approximate", False)),
                rings=tuple(plane(ring) for ring in lonlat),
                seaward=tuple(~near.touches(ring) if near is not None else np.ones(len(ring), bool) for ring in lonlat),
            )
        )
    return tuple(found)


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


def nearest_port(ports: Sequence[Port], position: Position) -> tuple[Port, float, float] | None:
    """The nearest place with its distance from ``position`` in metres and the true bearing from the place to it."""
    if not ports:
        return None

    def flat(port: Port) -> float:
        east, north = local_xy(position, port.position)
        return east * east + north * north

    port = min(ports, key=flat)
    distance, bearing = range_bearing(port.position, position)
    return port, distance, bearing


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

    def touches(self, lonlat: Array) -> npt.NDArray[np.bool_]:
        cells = np.floor(plane(lonlat) / _NEAR_COAST).astype(np.int64) - self._low
        known = ((cells >= 0) & (cells < np.array(self._grid.shape))).all(axis=1)
        out = np.zeros(len(lonlat), dtype=bool)
        out[known] = self._grid[cells[known, 0], cells[known, 1]]
        return out


def _features(name: str) -> Sequence[Mapping[str, Any]]:
    text = (files("app") / "data" / "charts" / f"{name}.geojson").read_text("utf-8")
    features: Sequence[Mapping[str, Any]] = json.loads(text)["features"]
    return features
