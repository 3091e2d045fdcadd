"""Ellipsoidal Mercator and the rectangle of it that is on the screen. Numpy only, no Qt.

The plane: x = longitude in degrees, y = isometric latitude of WGS 84 in degrees (J. P. Snyder, Map Projections: A Working
Manual, USGS PP 1395, 1987, equations 7-7 to 7-9). It is conformal on the ellipsoid, so that a range ring is a circle and
a bearing on the screen is the bearing that the read-out says; the spherical form is 0.7 % off at these latitudes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from app.geo import Position, local_scale
from app.units import degrees_180

Array = npt.NDArray[np.float64]

_F: Final = 1 / 298.257223563
_E: Final = math.sqrt(_F * (2 - _F))
LAT_LIMIT: Final = 84.0
MIN_SCALE: Final = 2e-7  # degrees of longitude per pixel: 2 cm, finer than any coast or fix
MAX_SCALE: Final = 0.1


def isometric(lat: Array) -> Array:
    """Latitudes in degrees (any shape) to y of the plane."""
    s = np.sin(np.radians(lat))
    return np.degrees(np.arctanh(s) - _E * np.arctanh(_E * s))


def latitude(y: Array) -> Array:
    """The reverse of ``isometric``: fixed-point iteration of equation 7-9, to 1e-10 degrees in six rounds."""
    psi = np.radians(y)
    s = np.tanh(psi)
    for _ in range(6):
        s = np.tanh(psi + _E * np.arctanh(_E * s))
    return np.degrees(np.arcsin(s))


def plane(lonlat: Array) -> Array:
    """(n, 2) longitude, latitude in degrees to (n, 2) of the plane."""
    return np.column_stack([lonlat[:, 0], isometric(lonlat[:, 1])])


def plane_of(position: Position) -> tuple[float, float]:
    lat = min(max(position.lat, -LAT_LIMIT), LAT_LIMIT)
    return position.lon, float(isometric(np.array([lat]))[0])


def circle(centre: Position, radius_m: float, points: int = 120) -> Array:
    """A closed ring at ``radius_m`` metres round ``centre`` on the plane, (points + 1, 2), by middle-latitude scales."""
    angle = np.linspace(0.0, 2 * math.pi, points + 1)
    east, north = radius_m * np.sin(angle), radius_m * np.cos(angle)
    per_lat = local_scale(centre.lat)[1]
    lat = centre.lat + north / per_lat
    middle = (centre.lat + lat) / 2
    known = np.linspace(middle.min(), middle.max(), 9)
    per_lon = np.interp(middle, known, [local_scale(v)[0] for v in known.tolist()])
    return plane(np.column_stack([centre.lon + east / per_lon, np.clip(lat, -LAT_LIMIT, LAT_LIMIT)]))


@dataclass(frozen=True, slots=True)
class Viewport:
    """What the screen shows: plane point at its middle, degrees of longitude per pixel, size in pixels. North is up."""

    x: float
    y: float
    scale: float
    width: int
    height: int

    def to_px(self, points: Array) -> Array:
        """(n, 2) of the plane to (n, 2) pixels, origin top left, y down."""
        return np.column_stack(
            [
                (points[:, 0] - self.x) / self.scale + self.width / 2,
                (self.y - points[:, 1]) / self.scale + self.height / 2,
            ]
        )

    def px_of(self, position: Position) -> tuple[float, float]:
        x, y = plane_of(position)
        return (x - self.x) / self.scale + self.width / 2, (self.y - y) / self.scale + self.height / 2

    def position_at(self, px: float, py: float) -> Position:
        """The position under a pixel."""
        x = self.x + (px - self.width / 2) * self.scale
        y = self.y - (py - self.height / 2) * self.scale
        return Position(float(latitude(np.array([y]))[0]), degrees_180(x))

    def bounds(self, margin: float = 0.0) -> tuple[float, float, float, float]:
        """West, south, east, north of the plane, widened by ``margin`` times its size on each side."""
        w = self.width * self.scale * (0.5 + margin)
        h = self.height * self.scale * (0.5 + margin)
        return self.x - w, self.y - h, self.x + w, self.y + h

    def px_per_m(self, lat: float) -> float:
        """Pixels per metre at a latitude, in every direction (the projection is conformal)."""
        return 1 / (local_scale(lat)[0] * self.scale)

    def px_per_m_at(self, py: Array) -> Array:
        """The same for many rows of pixels, (n,), interpolated between nine of the screen and a little beyond it."""
        rows = np.linspace(-0.25, 1.25, 9) * self.height
        scales = [self.px_per_m(self.position_at(self.width / 2, row).lat) for row in rows.tolist()]
        return np.interp(py, rows, scales)

    def shows(self, position: Position, margin_px: float = 0.0) -> bool:
        px, py = self.px_of(position)
        return -margin_px <= px <= self.width + margin_px and -margin_px <= py <= self.height + margin_px

    def resized(self, width: int, height: int) -> Viewport:
        return replace(self, width=max(width, 1), height=max(height, 1))

    def centred(self, position: Position) -> Viewport:
        x, y = plane_of(position)
        return replace(self, x=x, y=y)._within()

    def moved(self, dx: float, dy: float) -> Viewport:
        """The picture dragged by pixels: what was at (0, 0) is now at (dx, dy)."""
        return replace(self, x=self.x - dx * self.scale, y=self.y + dy * self.scale)._within()

    def zoomed(self, factor: float, px: float, py: float) -> Viewport:
        """Closer by ``factor`` > 1 (farther below 1); the place under the pixel stays where it is."""
        scale = min(max(self.scale / factor, MIN_SCALE), MAX_SCALE)
        gone = self.scale - scale
        x = self.x + (px - self.width / 2) * gone
        y = self.y - (py - self.height / 2) * gone
        return replace(self, x=x, y=y, scale=scale)._within()

    def with_range(self, range_m: float, lat: float) -> Viewport:
        """Scaled so that ``range_m`` metres reach from the middle to the nearer edge."""
        half = min(self.width, self.height) / 2
        scale = range_m / local_scale(lat)[0] / half
        return replace(self, scale=min(max(scale, MIN_SCALE), MAX_SCALE))

    def _within(self) -> Viewport:
        top = float(isometric(np.array([LAT_LIMIT]))[0])
        return replace(self, x=min(max(self.x, -180.0), 180.0), y=min(max(self.y, -top), top))
