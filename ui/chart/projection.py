"""Ellipsoidal Mercator and the rectangle of it, turned or not, that is on the screen. Numpy only, no Qt.

The plane: x = longitude in degrees, y = isometric latitude of WGS 84 in degrees (J. P. Snyder, Map Projections: A Working
Manual, USGS PP 1395, 1987, equations 7-7 to 7-9). It is conformal on the ellipsoid, so that a range ring is a circle and
a bearing on the screen is the bearing that the read-out says; the spherical form is 0.7 % off at these latitudes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
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


def circle(centre: Position, radius_m: float, points: int = 120, start_deg: float = 0.0, end_deg: float = 360.0) -> Array:
    """A ring at ``radius_m`` metres round ``centre`` on the plane, closed or from one true bearing to another, (points + 1, 2),
    by middle-latitude scales."""
    angle = np.radians(np.linspace(start_deg, end_deg, points + 1))
    east, north = radius_m * np.sin(angle), radius_m * np.cos(angle)
    per_lat = local_scale(centre.lat)[1]
    lat = centre.lat + north / per_lat
    middle = (centre.lat + lat) / 2
    known = np.linspace(middle.min(), middle.max(), 9)
    per_lon = np.interp(middle, known, [local_scale(v)[0] for v in known.tolist()])
    return plane(np.column_stack([centre.lon + east / per_lon, np.clip(lat, -LAT_LIMIT, LAT_LIMIT)]))


@dataclass(frozen=True, slots=True)
class Viewport:
    """What the screen shows: plane point at its middle, degrees of longitude per pixel, size in pixels, and ``up``, the true
    direction of the top of the screen in degrees (0: north-up).

    The plane is conformal, so turning the picture is a rotation by one angle everywhere: lengths stay, and a true direction is
    drawn at that direction less ``up`` (``screen_deg``, ``direction``).
    """

    x: float
    y: float
    scale: float
    width: int
    height: int
    up: float = 0.0

    @property
    def turn(self) -> tuple[float, float]:
        """Cosine and sine of ``up``; exactly 1 and 0 where north is up."""
        if self.up == 0:
            return 1.0, 0.0
        return math.cos(math.radians(self.up)), math.sin(math.radians(self.up))

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """m11, m12, m21, m22, dx, dy of the plane to pixels as ``QTransform`` takes them."""
        cos, sin = self.turn
        k = 1 / self.scale
        m11, m12, m21, m22 = k * cos, -k * sin, -k * sin, -k * cos
        return m11, m12, m21, m22, self.width / 2 - m11 * self.x - m21 * self.y, self.height / 2 - m12 * self.x - m22 * self.y

    def to_px(self, points: Array) -> Array:
        """(n, 2) of the plane to (n, 2) pixels, origin top left, y down."""
        cos, sin = self.turn
        east, north = (points[:, 0] - self.x) / self.scale, (points[:, 1] - self.y) / self.scale
        out = np.empty((len(points), 2))
        out[:, 0] = east * cos - north * sin + self.width / 2
        out[:, 1] = self.height / 2 - (east * sin + north * cos)
        return out

    def things_to_px(self, points: Array) -> Array:
        """``to_px`` of ships and what they leave behind, each on the nearer side of the 180th meridian. Not for lines that may go
        round the world: they would be torn where they cross the meridian opposite the middle."""
        off = points[:, 0] - self.x
        if not (np.abs(off) > 180.0).any():
            return self.to_px(points)
        return self.to_px(np.column_stack([self.x + (off + 180.0) % 360.0 - 180.0, points[:, 1]]))

    def to_plane(self, px: Array) -> Array:
        """(n, 2) pixels to (n, 2) of the plane: the reverse of ``to_px``."""
        cos, sin = self.turn
        right, above = (px[:, 0] - self.width / 2) * self.scale, (self.height / 2 - px[:, 1]) * self.scale
        return np.column_stack([self.x + right * cos + above * sin, self.y - right * sin + above * cos])

    def px_of(self, position: Position) -> tuple[float, float]:
        """The pixel of a position, on the nearer side of the 180th meridian."""
        x, y = plane_of(position)
        cos, sin = self.turn
        off = x - self.x
        east, north = (degrees_180(off) if abs(off) > 180.0 else off) / self.scale, (y - self.y) / self.scale
        return east * cos - north * sin + self.width / 2, self.height / 2 - (east * sin + north * cos)

    def position_at(self, px: float, py: float) -> Position:
        """The position under a pixel."""
        x, y = self._plane_at(px, py)
        return Position(float(latitude(np.array([y]))[0]), degrees_180(x))

    def _plane_at(self, px: float, py: float) -> tuple[float, float]:
        cos, sin = self.turn
        right, above = (px - self.width / 2) * self.scale, (self.height / 2 - py) * self.scale
        return self.x + right * cos + above * sin, self.y - right * sin + above * cos

    def screen_deg(self, true_deg: float) -> float:
        """The angle on the screen, clockwise from its top, of a true direction."""
        return (true_deg - self.up) % 360.0

    def direction(self, true_deg: Array) -> Array:
        """Unit vectors on the screen (x right, y down) of true directions in degrees (n,), as (n, 2)."""
        a = np.radians(true_deg - self.up)
        return np.column_stack([np.sin(a), -np.cos(a)])

    def corners(self) -> Array:
        """The four corners of the screen on the plane, (4, 2), from the top left clockwise."""
        w, h = self.width, self.height
        return self.to_plane(np.array([(0, 0), (w, 0), (w, h), (0, h)], dtype=np.float64))

    def bounds(self, margin: float = 0.0) -> tuple[float, float, float, float]:
        """West, south, east, north of the plane, widened by ``margin`` times its size on each side; where the picture is
        turned, of the box round it."""
        cos, sin = (abs(v) for v in self.turn)
        w = (self.width * cos + self.height * sin) * self.scale * (0.5 + margin)
        h = (self.width * sin + self.height * cos) * self.scale * (0.5 + margin)
        return self.x - w, self.y - h, self.x + w, self.y + h

    @property
    def box(self) -> tuple[float, float, float, float]:
        """South, west, north, east in degrees of what is shown; where it is turned, of the box round that."""
        west, south, east, north = self.bounds()
        low, high = latitude(np.array([south, north])).tolist()
        return low, degrees_180(west), high, degrees_180(east)

    def px_per_m(self, lat: float) -> float:
        """Pixels per metre at a latitude, in every direction (the projection is conformal)."""
        return 1 / (local_scale(lat)[0] * self.scale)

    def px_per_m_at(self, y: Array) -> Array:
        """The same for many y of the plane, (n,), interpolated between nine of the screen and a little beyond it."""
        return np.interp(y, *_scales(self))

    def shows(self, position: Position, margin_px: float = 0.0) -> bool:
        px, py = self.px_of(position)
        return -margin_px <= px <= self.width + margin_px and -margin_px <= py <= self.height + margin_px

    def resized(self, width: int, height: int) -> Viewport:
        return replace(self, width=max(width, 1), height=max(height, 1))

    def turned(self, up: float) -> Viewport:
        """The same middle with another true direction at the top."""
        return replace(self, up=up % 360.0)

    def centred(self, position: Position) -> Viewport:
        x, y = plane_of(position)
        return replace(self, x=x, y=y)._within()

    def moved(self, dx: float, dy: float) -> Viewport:
        """The picture dragged by pixels: what was at (0, 0) is now at (dx, dy)."""
        x, y = self._plane_at(self.width / 2 - dx, self.height / 2 - dy)
        return replace(self, x=x, y=y)._within()

    def zoomed(self, factor: float, px: float, py: float) -> Viewport:
        """Closer by ``factor`` > 1 (farther below 1); the place under the pixel stays where it is."""
        scale = min(max(self.scale / factor, MIN_SCALE), MAX_SCALE)
        x, y = self._plane_at(px, py)
        share = scale / self.scale
        return replace(self, x=x + (self.x - x) * share, y=y + (self.y - y) * share, scale=scale)._within()

    def with_range(self, range_m: float, lat: float) -> Viewport:
        """Scaled so that ``range_m`` metres reach from the middle to the nearer edge."""
        half = min(self.width, self.height) / 2
        scale = range_m / local_scale(lat)[0] / half
        return replace(self, scale=min(max(scale, MIN_SCALE), MAX_SCALE))

    def _within(self) -> Viewport:
        x, y = degrees_180(self.x) if abs(self.x) > 180.0 else self.x, min(max(self.y, -_TOP), _TOP)
        return self if (x, y) == (self.x, self.y) else replace(self, x=x, y=y)


@lru_cache(maxsize=8)
def _scales(view: Viewport) -> tuple[Array, list[float]]:
    """Nine y of the plane and the pixels per metre there: asked for several times with each paint of a view that stays."""
    _, south, _, north = view.bounds(0.25)
    known = np.linspace(south, north, 9)
    return known, [view.px_per_m(lat) for lat in latitude(known).tolist()]


_TOP: Final = float(isometric(np.array([LAT_LIMIT]))[0])
