"""A map of a stretch of sea as a plot: coast, limits, own track, cases and incidents. Black and grey, north up.

The plane is the ellipsoidal Mercator one (J. P. Snyder, Map Projections, USGS PP 1395, 1987, equation 7-7): x degrees of
longitude, y isometric latitude in degrees. Coast and limits come with the program and are approximate: every map says so.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import as_file, files
from itertools import pairwise
from typing import Final

import numpy as np

from app.export.document import Curve, Plot, Spot
from app.export.strokes import Floats, cut, cut_ring, parts, thinned
from app.geo import Position, local_scale
from app.sea import Sea
from app.sea.coast import CoastLines, load_lines

Box = tuple[float, float, float, float]
"""West, south, east, north: degrees, or on the plane."""

NOTE: Final = "Coast and limits are approximate. Not for navigation."
LIFT: Final = (math.nan, math.nan)

_E: Final = math.sqrt(1 / 298.257223563 * (2 - 1 / 298.257223563))
_LAT_MOST: Final = 84.0
_WIDE_MM: Final = 155.0
_LOWEST_MM, _HIGHEST_MM = 75.0, 165.0
_ROOM: Final = 0.12
_LEAST_NM: Final = 6.0
_FINE_BELOW: Final = 2.0
_STEPS_MIN: Final = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200)
_TICKS: Final = 7
_PIECES: Final = 150
_NOMINAL_PT: Final = 450.0
_LIMITS_OF: Final = ("coast_coarse.npz", "territorial_12nm_approx.geojson", "contiguous_24nm_approx.geojson")


@dataclass(frozen=True, slots=True)
class Way:
    """A track. ``points``: latitude and longitude in degrees; ``LIFT`` where nobody knows how she came on."""

    points: Sequence[tuple[float, float]]
    name: str = ""
    heavy: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map: ``sign`` as of ``document.Spot``."""

    position: Position
    text: str = ""
    sign: str = "dot"


def isometric(lat: float) -> float:
    """Latitude in degrees to y of the plane."""
    s = math.sin(math.radians(min(max(lat, -_LAT_MOST), _LAT_MOST)))
    return math.degrees(math.atanh(s) - _E * math.atanh(_E * s))


def _isometric(lat: Floats) -> Floats:
    s = np.sin(np.radians(np.clip(lat, -_LAT_MOST, _LAT_MOST)))
    y: Floats = np.degrees(np.arctanh(s) - _E * np.arctanh(_E * s))
    return y


class Shores:
    """Coast and limits on the plane, read from the package when first asked for."""

    def __init__(self) -> None:
        self.sea: Final = Sea()

    @cached_property
    def _fine(self) -> CoastLines:
        return load_lines("coast_fine")

    @cached_property
    def _coarse(self) -> CoastLines:
        return load_lines("coast_coarse")

    def land(self, box: Box) -> tuple[Curve, ...]:
        """Land as one area with its lakes cut out, and the shore as a line, within a box on the plane."""
        lines = self._fine if box[2] - box[0] < _FINE_BELOW else self._coarse
        start = np.column_stack([lines.start[:, 0], _isometric(lines.start[:, 1])])
        end = np.column_stack([lines.end[:, 0], _isometric(lines.end[:, 1])])
        begins = np.flatnonzero(np.diff(lines.ring, prepend=-1))
        low, high = np.minimum.reduceat(start, begins), np.maximum.reduceat(start, begins)
        hit = np.flatnonzero((high >= box[:2]).all(axis=1) & (low <= box[2:]).all(axis=1))
        ends = np.append(begins[1:], len(start))
        grain = _NOMINAL_PT / (box[2] - box[0])
        area: list[tuple[float, float]] = []
        for i in hit.tolist():
            ring = cut_ring(start[begins[i] : ends[i]], box)
            if len(ring):
                area += [*_tuples(thinned(ring * grain) / grain), LIFT]
        near = lines.shore & (np.maximum(start, end) >= box[:2]).all(axis=1) & (np.minimum(start, end) <= box[2:]).all(axis=1)
        index = np.flatnonzero(near)
        shore: list[tuple[float, float]] = []
        for run in np.split(index, np.flatnonzero(np.diff(index) != 1) + 1) if len(index) else []:
            # Of two rings that stand behind each other the end of one is not the start of the next.
            for some in np.split(run, np.flatnonzero(np.diff(lines.ring[run]) != 0) + 1):
                line = np.vstack([start[some], end[some[-1:]]])
                shore += [*_tuples(thinned(line * grain) / grain), LIFT]
        return (Curve(tuple(area), filled=True), Curve(tuple(shore)))

    def limits(self) -> Iterator[tuple[str, Floats]]:
        """Name and line of each 12 NM limit. Nothing where the file does not fit to the charts that are there."""
        folder = files("app") / "data" / "charts"
        digest = hashlib.sha256(b"limits 1\n")
        for name in _LIMITS_OF:
            data = (folder / name).read_bytes()
            digest.update(len(data).to_bytes(8, "big") + data)
        with as_file(folder / "limits.npz") as path:
            if not path.is_file():
                return
            with np.load(path, allow_pickle=False) as z:
                if str(z["source"]) != digest.hexdigest():
                    return
                line, off = z["territorial_12nm_approx_line"], z["territorial_12nm_approx_off"].tolist()
                for i, name in enumerate(z["territorial_12nm_approx_name"].tolist()):
                    yield f"12 NM {name}", line[off[i] : off[i + 1]]

    def regions(self) -> Iterator[Floats]:
        """The borders of the search and rescue regions."""
        text = (files("app") / "data" / "charts" / "srr.geojson").read_text("utf-8")
        for feature in json.loads(text)["features"]:
            geometry = feature["geometry"]
            polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
            for ring in (ring for polygon in polygons for ring in polygon):
                points = np.asarray(ring, dtype=np.float64)[:, :2]
                yield np.column_stack([points[:, 0], _isometric(points[:, 1])])


def chart_of(
    ways: Sequence[Way],
    marks: Sequence[Mark],
    *,
    box: Box | None = None,
    shores: Shores | None = None,
    caption: str = "",
    highest_mm: float = _HIGHEST_MM,
) -> Plot | None:
    """A map of what is handed in, or of ``box`` (degrees); ``None`` where there is nothing to show on one."""
    bounds = _bounds(ways, marks) if box is None else (box[0], isometric(box[1]), box[2], isometric(box[3]))
    if bounds is None:
        return None
    frame, height = _framed(bounds, highest_mm)
    shores = shores if shores is not None else Shores()
    south, north = _latitude(frame[1]), _latitude(frame[3])
    lat_ticks, lon_ticks = _ticks(south, north, "NS", 2), _ticks(frame[0], frame[2], "EW", 3)
    borders = [Curve(tuple(line), dashed=True, heavy=True) for line in _at_sea(shores.sea, shores.regions(), frame)]
    limits = [Curve(_points(line), name, dashed=True) for name, line in shores.limits() if _meets(line, frame)]
    tracks = [Curve(tuple(_way(w.points)), w.name, w.dashed, w.heavy) for w in ways]
    spots = [Spot(m.position.lon, isometric(m.position.lat), m.text, m.sign) for m in marks]
    return Plot(
        curves=(*shores.land(frame), *borders, *limits, *tracks),
        spots=(*spots, *_region_names(shores.sea, frame)),
        x=(frame[0], frame[2]),
        y=(frame[1], frame[3]),
        x_ticks=tuple(lon_ticks),
        y_ticks=tuple((isometric(lat), words) for lat, words in lat_ticks),
        equal=True,
        height_mm=height,
        caption=" ".join(part for part in (caption, NOTE) if part),
        mile=1852.0 / local_scale((south + north) / 2)[0],
    )


def _way(points: Iterable[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    for lat, lon in points:
        yield (lon, isometric(lat)) if math.isfinite(lat) else LIFT


def _bounds(ways: Sequence[Way], marks: Sequence[Mark]) -> Box | None:
    places = [p for way in ways for p in _way(way.points) if math.isfinite(p[1])]
    places += [(m.position.lon, isometric(m.position.lat)) for m in marks]
    if not places:
        return None
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return min(xs), min(ys), max(xs), max(ys)


def _framed(bounds: Box, highest_mm: float) -> tuple[Box, float]:
    """The bounds with room round them and in the shape of a drawing on a page, and its height in millimetres."""
    west, south, east, north = bounds
    x, y = (west + east) / 2, (south + north) / 2
    least = _LEAST_NM * 1852.0 / local_scale(_latitude(y))[0]
    wide, high = max((east - west) * (1 + 2 * _ROOM), least), max((north - south) * (1 + 2 * _ROOM), least)
    height = min(max(_WIDE_MM * high / wide, _LOWEST_MM), highest_mm)
    wide, high = max(wide, high * _WIDE_MM / height), max(high, wide * height / _WIDE_MM)
    # What stands round the frame (ticks, a row of words) is not part of the shape.
    return (x - wide / 2, y - high / 2, x + wide / 2, y + high / 2), height + 6


def _latitude(y: float) -> float:
    """The reverse of ``isometric``: fixed-point iteration of equation 7-9."""
    psi = math.radians(y)
    s = math.tanh(psi)
    for _ in range(6):
        s = math.tanh(psi + _E * math.atanh(_E * s))
    return math.degrees(math.asin(s))


def _ticks(low: float, high: float, signs: str, width: int) -> list[tuple[float, str]]:
    step = next((s for s in _STEPS_MIN if (high - low) * 60 / s <= _TICKS), _STEPS_MIN[-1])
    values = [n * step / 60 for n in range(math.ceil(low * 60 / step), math.floor(high * 60 / step) + 1)]
    return [(v, _angle(v, step, signs, width)) for v in values]


def _angle(value: float, step: float, signs: str, width: int) -> str:
    degrees, tenths = divmod(round(abs(value) * 600), 600)
    minutes = f"{tenths / 10:04.1f}" if step < 1 else f"{tenths // 10:02d}"
    return f"{degrees:0{width}d}°{minutes}′{signs[0] if value >= 0 else signs[1]}"


def _region_names(sea: Sea, frame: Box) -> list[Spot]:
    """The name of each search and rescue region near the middle of its water on the map."""
    inside: dict[str, list[tuple[float, float]]] = {}
    for i in range(1, 12):
        for k in range(1, 9):
            x, y = frame[0] + (frame[2] - frame[0]) * i / 12, frame[1] + (frame[3] - frame[1]) * k / 9
            zone = sea.at(Position(_latitude(y), (x + 180) % 360 - 180))
            if not zone.on_land:
                for region in zone.regions:
                    inside.setdefault(region.name, []).append((x, y))
    out = []
    for name, places in sorted(inside.items()):
        mx, my = (sum(p[axis] for p in places) / len(places) for axis in (0, 1))
        x, y = min(places, key=lambda p: (math.hypot(p[0] - mx, p[1] - my), p))
        out.append(Spot(x, y, name, "none"))
    return out


def _at_sea(sea: Sea, lines: Iterable[Floats], frame: Box) -> Iterator[list[tuple[float, float]]]:
    """What of the borders lies on the map and not on land, each stretch once: a border of two regions is in both, and its
    dashes would fill each other's gaps."""
    step = (frame[2] - frame[0]) / _PIECES
    near = frame[0] - step, frame[1] - step, frame[2] + step, frame[3] + step
    drawn: set[tuple[int, int]] = set()
    for line in lines:
        out: list[tuple[float, float]] = []
        for piece in cut(line, near):
            for (x0, y0), (x1, y1) in pairwise(_tuples(piece)):
                many = max(1, math.ceil(math.hypot(x1 - x0, y1 - y0) / step))
                for n in range(many + 1):
                    x, y = x0 + (x1 - x0) * n / many, y0 + (y1 - y0) * n / many
                    there = (round(x / step), round(y / step)) in drawn
                    out.append(LIFT if there or sea.on_land(Position(_latitude(y), x)) else (x, y))
            out.append(LIFT)
        for x, y in out:
            if math.isfinite(x):
                column, row = round(x / step), round(y / step)
                drawn |= {(column + i, row + k) for i in (-1, 0, 1) for k in (-1, 0, 1)}
        yield out


def _meets(line: Floats, frame: Box) -> bool:
    return any(True for part in parts(line) for _ in cut(part, frame))


def _points(line: Floats) -> tuple[tuple[float, float], ...]:
    return tuple(_tuples(line))


def _tuples(line: Floats) -> list[tuple[float, float]]:
    return [(x, y) for x, y in line.tolist()]
