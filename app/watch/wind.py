"""Wind over the ground from what the sensor says: from the bow or from north, apparent or true."""

from __future__ import annotations

import math

from app.readings import Wind, WindReference
from app.units import degrees_360
from app.watch.cpa import Vector, direction, plus

TIER = {WindReference.NORTH: 0, WindReference.TRUE_BOW: 1, WindReference.APPARENT: 2}
"""Trust: what the instrument has worked out itself first, what we have to work out last."""


def wind_from_north(wind: Wind, heading_deg: float | None, own_velocity: Vector | None) -> tuple[float, float] | None:
    """(direction from which it blows in degrees true, m/s) or ``None`` where a part is missing.

    Apparent wind is the wind less own motion, so own motion is added: it needs heading and motion over ground.
    """
    if wind.angle_deg is None or wind.speed_mps is None or wind.valid is False:
        return None
    if wind.reference is WindReference.NORTH:
        return wind.angle_deg, wind.speed_mps
    if heading_deg is None:
        return None
    source = degrees_360(heading_deg + wind.angle_deg)
    if wind.reference is WindReference.TRUE_BOW:
        return source, wind.speed_mps
    if wind.reference is not WindReference.APPARENT or own_velocity is None:
        return None
    towards = math.radians(source + 180.0)
    felt = (wind.speed_mps * math.sin(towards), wind.speed_mps * math.cos(towards))
    blowing = plus(felt, own_velocity)
    return degrees_360(direction(blowing) + 180.0), math.hypot(*blowing)
