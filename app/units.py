"""Checked conversions between the units of the bridge and SI. Inside the program everything is SI.

Distances are metres, speeds metres per second, angles degrees (0 <= angle < 360 where it is a direction), times seconds.
Definitions: nautical mile 1852 m exactly (IHO 1929), international foot 0.3048 m, statute mile 1609.344 m, fathom 6 ft.
"""

from __future__ import annotations

import math
from typing import Final

NM: Final = 1852.0
KNOT: Final = NM / 3600.0
FOOT: Final = 0.3048
FATHOM: Final = 6 * FOOT
STATUTE_MILE: Final = 1609.344
KMH: Final = 1000.0 / 3600.0
MPH: Final = STATUTE_MILE / 3600.0


def nm(metres: float) -> float:
    """Metres to nautical miles."""
    return metres / NM


def metres_from_nm(miles: float) -> float:
    """Nautical miles to metres."""
    return miles * NM


def knots(mps: float) -> float:
    """Metres per second to knots."""
    return mps / KNOT


def mps_from_knots(kn: float) -> float:
    """Knots to metres per second."""
    return kn * KNOT


def degrees_360(angle: float) -> float:
    """Any angle in degrees to 0 <= angle < 360. Raises ValueError for NaN or infinity."""
    if not math.isfinite(angle):
        raise ValueError(f"not an angle: {angle}")
    wrapped = angle % 360.0
    return 0.0 if wrapped >= 360.0 else wrapped  # -1e-20 % 360 is 360.0 in floating point


def degrees_180(angle: float) -> float:
    """Any angle in degrees to -180 <= angle < 180 (signed difference of directions)."""
    return degrees_360(angle + 180.0) - 180.0
