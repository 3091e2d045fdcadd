"""Positions and geodesy on WGS 84.

Exact answers (cursor, cases, radar plots) use Karney's geodesics through ``geographiclib``; ``local_xy`` is the fast
way for hundreds of targets ten times a second: a plane tangent at a reference, with the radii of curvature of the
ellipsoid (Torge, Geodesy, 2001, section 4.1). Within 60 NM of the reference and below 60 degrees of latitude the plane
is within 0.3 % of the geodesic.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from geographiclib.geodesic import Geodesic

from app.units import degrees_180, degrees_360

_WGS84 = Geodesic.WGS84
_A: Final = 6378137.0
_F: Final = 1 / 298.257223563
_E2: Final = _F * (2 - _F)


@dataclass(frozen=True, slots=True)
class Position:
    """A point on WGS 84: ``lat`` -90..90 north positive, ``lon`` -180..180 east positive, degrees."""

    lat: float
    lon: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.lat) and -90.0 <= self.lat <= 90.0):
            raise ValueError(f"latitude {self.lat} is not within 90 degrees")
        if not (math.isfinite(self.lon) and -180.0 <= self.lon <= 180.0):
            raise ValueError(f"longitude {self.lon} is not within 180 degrees")


def range_bearing(origin: Position, to: Position) -> tuple[float, float]:
    """Geodesic distance in metres and initial true bearing in degrees (0 <= bearing < 360)."""
    line = _WGS84.Inverse(origin.lat, origin.lon, to.lat, to.lon, Geodesic.DISTANCE | Geodesic.AZIMUTH)
    return float(line["s12"]), degrees_360(float(line["azi1"]))


def destination(origin: Position, bearing_deg: float, distance_m: float) -> Position:
    """The point reached from ``origin`` along a true bearing (degrees) after ``distance_m`` metres."""
    line = _WGS84.Direct(origin.lat, origin.lon, bearing_deg, distance_m, Geodesic.LATITUDE | Geodesic.LONGITUDE)
    return Position(float(line["lat2"]), degrees_180(float(line["lon2"])))


def local_scale(lat: float) -> tuple[float, float]:
    """Metres per degree of longitude and of latitude at ``lat`` (degrees) on the WGS 84 ellipsoid."""
    s = math.sin(math.radians(lat))
    w = 1.0 - _E2 * s * s
    meridian = _A * (1 - _E2) / w**1.5
    normal = _A / math.sqrt(w)
    return math.radians(normal * math.cos(math.radians(lat))), math.radians(meridian)


def local_xy(reference: Position, point: Position) -> tuple[float, float]:
    """Metres east and north of ``reference`` on its tangent plane, scaled at the middle latitude."""
    per_lon, per_lat = local_scale((reference.lat + point.lat) / 2)
    return degrees_180(point.lon - reference.lon) * per_lon, (point.lat - reference.lat) * per_lat


def format_position(position: Position, decimals: int = 1) -> str:
    """Degrees and decimal minutes as the field writes them: ``33°14.6′N 012°29.6′E``."""
    return f"{_dm(position.lat, 2, 'N', 'S', decimals)} {_dm(position.lon, 3, 'E', 'W', decimals)}"


def _dm(value: float, width: int, plus: str, minus: str, decimals: int) -> str:
    # Round the whole angle in its smallest unit first, or 59.96' would print as 60.0'.
    scale = 10**decimals
    units = round(abs(value) * 60 * scale)
    degrees, rest = divmod(units, 60 * scale)
    minutes = rest / scale
    digits = 3 + decimals if decimals else 2
    return f"{degrees:0{width}d}°{minutes:0{digits}.{decimals}f}′{minus if value < 0 and units else plus}"
