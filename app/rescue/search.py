"""Getting there: intercept course and time to a position that may drift, and how close others come to it.

All functions are pure; metres, metres per second, degrees true, seconds. ``None`` means that there is no answer (no
motion known, too slow to catch up), never 0.

The intercept is the vector triangle of the manoeuvring board (NGA Pub. 217, Maneuvering Board Manual, "course to
intercept"): with the line of sight R at bearing B, own speed s and drift w towards D, the time t solves

    (s² - w²) t² - 2 R w cos(D - B) t - R² = 0        (law of cosines, |R + w t| = s t)

on the plane, which is then corrected on the geodesic by Newton's method, so that steering the course for that time ends
on the drifted position to a few metres at any range at which a rescue is begun.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.geo import Position, destination, local_xy, range_bearing

_SLOWEST_MPS = 0.05
"""Below this nobody is under way: an ETA would be a number without a meaning."""


@dataclass(frozen=True, slots=True)
class Intercept:
    """Steer ``course_deg`` for ``time_s`` over ``distance_m``; ``point`` is where the two meet."""

    course_deg: float
    time_s: float
    distance_m: float
    point: Position


@dataclass(frozen=True, slots=True)
class Approach:
    """The closest another craft comes to a position: ``distance_m`` after ``time_s``; below 0 it has already been."""

    distance_m: float
    time_s: float


def eta_s(range_m: float, speed_mps: float | None) -> float | None:
    """Seconds to run ``range_m`` at ``speed_mps``; ``None`` when she makes no way or the speed is not known."""
    if speed_mps is None or speed_mps < _SLOWEST_MPS:
        return None
    return range_m / speed_mps


def intercept(
    own: Position,
    speed_mps: float | None,
    target: Position,
    drift_deg: float | None = None,
    drift_mps: float | None = None,
) -> Intercept | None:
    """Course to steer from ``own`` to meet ``target``, drifting towards ``drift_deg`` at ``drift_mps`` (unknown = still).

    ``None`` where own speed is not known or the target drifts away faster than she can follow.
    """
    if speed_mps is None or speed_mps < _SLOWEST_MPS:
        return None
    distance, bearing = range_bearing(own, target)
    if drift_deg is None or drift_mps is None or drift_mps == 0:
        return Intercept(bearing, distance / speed_mps, distance, target)
    time = _meeting_time(distance, bearing, speed_mps, drift_deg, drift_mps)
    if time is None:
        return None
    for _ in range(3):
        ahead, sight = range_bearing(own, destination(target, drift_deg, drift_mps * time))
        closing = speed_mps - drift_mps * math.cos(math.radians(drift_deg - sight))
        if closing <= 0:
            break
        time += (ahead - speed_mps * time) / closing
    point = destination(target, drift_deg, drift_mps * time)
    run, course = range_bearing(own, point)
    return Intercept(course, time, run, point)


def closest_approach(
    craft: Position,
    cog_deg: float | None,
    sog_mps: float | None,
    case: Position,
    drift_deg: float | None = None,
    drift_mps: float | None = None,
) -> Approach | None:
    """CPA of a craft to a case and the time to it, on the plane tangent at the case.

    ``None`` where the craft's motion is not known or the two do not move against each other.
    """
    if cog_deg is None or sog_mps is None:
        return None
    x, y = local_xy(case, craft)
    vx, vy = _components(cog_deg, sog_mps)
    if drift_deg is not None and drift_mps is not None:
        wx, wy = _components(drift_deg, drift_mps)
        vx, vy = vx - wx, vy - wy
    speed_squared = vx * vx + vy * vy
    if speed_squared < _SLOWEST_MPS**2:
        return None
    time = -(x * vx + y * vy) / speed_squared
    return Approach(math.hypot(x + vx * time, y + vy * time), time)


def _meeting_time(distance: float, bearing: float, speed: float, drift_deg: float, drift: float) -> float | None:
    """The smallest time > 0 that solves the triangle on the plane."""
    a = speed * speed - drift * drift
    half_b = distance * drift * math.cos(math.radians(drift_deg - bearing))
    if abs(a) < 1e-9:
        return -(distance * distance) / (2 * half_b) if half_b < 0 else None
    root = half_b * half_b + a * distance * distance
    if root < 0:
        return None
    times = sorted(t for t in ((half_b + math.sqrt(root)) / a, (half_b - math.sqrt(root)) / a) if t >= 0)
    return times[0] if times else None


def _components(direction_deg: float, speed: float) -> tuple[float, float]:
    """East and north part of a velocity."""
    angle = math.radians(direction_deg)
    return speed * math.sin(angle), speed * math.cos(angle)
