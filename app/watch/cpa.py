"""Closest point of approach, computed by us from positions and motions.

On the plane tangent at own ship, r is the target's place relative to own ship (metres east, north) and v its velocity
relative to own ship (m/s east, north). The squared distance |r + v t|² is least at

    TCPA = -(r · v) / |v|²        CPA = |r + v TCPA|

(Bowditch, The American Practical Navigator, NGA Pub. 9, "Relative motion"; Pub. 1310, Radar Navigation and Maneuvering
Board Manual, chapter 5). TCPA < 0: the closest point is past. With no relative motion the distance stays as it is and
there is no time of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from app.units import degrees_360

Vector = tuple[float, float]
"""East and north: metres, or metres per second."""

NO_MOTION_MPS: Final = 0.05
"""Relative speeds below this (0.1 kn, the step in which speeds are sent) have no direction worth a prediction."""


@dataclass(frozen=True, slots=True)
class Approach:
    """``cpa_m`` >= 0 in metres; ``tcpa_s`` seconds, negative = past, ``None`` = the distance does not change."""

    cpa_m: float
    tcpa_s: float | None
    relative_speed_mps: float


def closest_approach(relative_position: Vector, relative_velocity: Vector) -> Approach:
    """CPA and TCPA for a target at ``relative_position`` that moves with ``relative_velocity`` as seen from own ship."""
    x, y = relative_position
    u, v = relative_velocity
    speed = math.hypot(u, v)
    if speed < NO_MOTION_MPS:
        return Approach(math.hypot(x, y), None, speed)
    tcpa = -(x * u + y * v) / (speed * speed)
    return Approach(math.hypot(x + u * tcpa, y + v * tcpa), tcpa, speed)


def velocity(speed_mps: float | None, course_deg: float | None) -> Vector | None:
    """East and north components, or ``None`` where the motion is not known. A speed of nothing needs no course."""
    if speed_mps is None:
        return None
    if course_deg is None:
        return (0.0, 0.0) if speed_mps < NO_MOTION_MPS else None
    angle = math.radians(course_deg)
    return speed_mps * math.sin(angle), speed_mps * math.cos(angle)


def speed_course(vector: Vector) -> tuple[float, float]:
    """Speed in m/s and course in degrees true of a velocity."""
    return math.hypot(*vector), direction(vector)


def direction(vector: Vector) -> float:
    """Degrees clockwise from north, 0 <= angle < 360."""
    return degrees_360(math.degrees(math.atan2(vector[0], vector[1])))


def plus(a: Vector, b: Vector) -> Vector:
    return a[0] + b[0], a[1] + b[1]


def minus(a: Vector, b: Vector) -> Vector:
    return a[0] - b[0], a[1] - b[1]


def after(position: Vector, motion: Vector, seconds: float) -> Vector:
    """Where something at ``position`` is ``seconds`` later."""
    return position[0] + motion[0] * seconds, position[1] + motion[1] * seconds
