"""Who steers: the legs of one vessel turned, second by second, into a velocity over ground to make good.

A new behaviour is a new action in ``model`` and a new case in ``Helm._steer``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

from app.geo import Position
from app.units import degrees_180, metres_from_nm, mps_from_knots
from devices.simulator.model import Action, Handling, Leg
from devices.simulator.motion import Motion, Vector, direction, towards, vector, wheel_over

_CLOSE_IN_S: Final = 15.0  # the last metres of an approach are run off with this time constant, so that she stops softly
_BRAKING: Final = 0.7  # part of the hull's own braking that a careful helm uses
_RUN_ON_S: Final = 30.0  # how long a hull that has rammed keeps her course and speed before she does anything else


class Helm:
    """Plan: legs in order. A leg ends when it is done, or when the next one's ``at`` has come; after the last: hold.

    State: which leg, which of its points is next, what she held when the leg began, when she rammed.
    """

    def __init__(self, legs: Sequence[Leg], handling: Handling, otherwise: Action) -> None:
        self._legs = (*legs,) or (Leg(action=otherwise),)
        self._handling = handling
        self._index = -1 if self._legs[0].at else 0
        self._waypoint = 0
        self._steady: Vector | None = None  # helm: through the water, until somebody orders something else
        self._struck: tuple[float, Vector] | None = None  # ram: when, and the velocity that she keeps

    @property
    def ramming(self) -> str:
        """The id of the vessel that she is about to ram; empty when she is not, or has done it."""
        rams = self._index >= 0 and self._leg.action is Action.RAM and self._struck is None
        return self._leg.vessel if rams else ""

    def struck(self, t_s: float, velocity: Vector) -> None:
        """She has met the vessel that she was to ram."""
        self._struck = t_s, velocity

    def wanted(self, t_s: float, own: Motion, others: Mapping[str, Motion], current: Vector) -> Vector:
        """Velocity over ground to make good, m/s east and north, at ``t_s`` seconds after the start.

        ``others`` holds every vessel that is there, by id. ``current`` is m/s east and north.
        """
        following = self._index + 1
        if following < len(self._legs):
            at = self._legs[following].at
            if at is not None and t_s >= at:
                self._enter(following)
        if self._index < 0:
            return own.velocity
        return self._steer(t_s, own, others, current)

    def _steer(self, t_s: float, own: Motion, others: Mapping[str, Motion], current: Vector) -> Vector:
        match self._leg.action:
            case Action.TRANSIT:
                return self._transit(own)
            case Action.PATROL:
                return self._patrol(own)
            case Action.APPROACH:
                return self._approach(own, others)
            case Action.FLEE:
                return self._flee(own, others, current)
            case Action.CIRCLE:
                return self._circle(own, others)
            case Action.RAM:
                return self._ram(t_s, own, others, current)
            case Action.DRIFT:
                return current
            case Action.HOLD:
                return 0.0, 0.0
            case Action.HELM:
                if self._steady is None:
                    self._steady = vector(own.heading_deg, own.stw_mps)
                return self._steady[0] + current[0], self._steady[1] + current[1]

    def _enter(self, index: int) -> None:
        self._index, self._waypoint = index, 0
        self._steady = self._struck = None

    def _finish(self) -> None:
        """The leg is done: the next one begins, unless it waits for its time."""
        if self._index + 1 < len(self._legs) and self._legs[self._index + 1].at is None:
            self._enter(self._index + 1)

    @property
    def _leg(self) -> Leg:
        return self._legs[self._index]

    def _speed(self) -> float:
        return mps_from_knots(self._leg.speed_kn or 0.0)

    def _transit(self, own: Motion) -> Vector:
        points = self._leg.points
        while self._waypoint < len(points) and self._at_waypoint(own, points[self._waypoint :]):
            self._waypoint += 1
        if self._waypoint >= len(points):
            self._finish()
            return own.velocity if self._index + 1 < len(self._legs) else (0.0, 0.0)
        return vector(direction(towards(own.position, points[self._waypoint])), self._speed())

    def _patrol(self, own: Motion) -> Vector:
        points = self._leg.points
        target = points[self._waypoint % len(points)]
        if self._at_waypoint(own, (target, points[(self._waypoint + 1) % len(points)])):
            self._waypoint += 1
            target = points[self._waypoint % len(points)]
        return vector(direction(towards(own.position, target)), self._speed())

    def _approach(self, own: Motion, others: Mapping[str, Motion]) -> Vector:
        """Closes to the distance off and keeps it, moving with what she has closed."""
        leg = self._leg
        other = others.get(leg.vessel)
        if leg.vessel and other is None:
            return 0.0, 0.0
        way = towards(own.position, other.position if other is not None else leg.points[0])
        left = math.hypot(*way) - metres_from_nm(leg.off_nm)
        if other is None and left < 20.0:
            self._finish()
        closing = vector(direction(way), self._closing_speed(left))
        if other is None:
            return closing
        carried = max(0.0, 1.0 - max(0.0, left) / 1000.0)  # the nearer, the more she goes with the other's drift
        return closing[0] + other.velocity[0] * carried, closing[1] + other.velocity[1] * carried

    def _flee(self, own: Motion, others: Mapping[str, Motion], current: Vector) -> Vector:
        """Straight away from the other while she is too near; far enough off, she drifts."""
        other, far_nm = others.get(self._leg.vessel), self._leg.distance_nm
        if other is None:
            return current
        way = towards(other.position, own.position)
        if far_nm is not None and math.hypot(*way) >= metres_from_nm(far_nm):
            self._finish()
            return current
        return vector(direction(way) if any(way) else own.heading_deg, self._speed())

    def _circle(self, own: Motion, others: Mapping[str, Motion]) -> Vector:
        """Round the other or the point at the distance, and moving with the other; from afar straight towards it."""
        leg = self._leg
        other = others.get(leg.vessel)
        if leg.vessel and other is None:
            return 0.0, 0.0
        centre = other.position if other is not None else leg.points[0]
        out = towards(centre, own.position)
        radius = metres_from_nm(leg.distance_nm or 0.0)
        # 90 degrees is along the circle, less heads inwards from outside it; half a radius too far out heads straight in.
        lean = 90.0 + max(-90.0, min(90.0, 180.0 * (math.hypot(*out) - radius) / radius))
        course = direction(out) + (-lean if leg.anticlockwise else lean)
        east, north = vector(course, self._speed())
        if other is None:
            return east, north
        return _no_faster((east + other.velocity[0], north + other.velocity[1]), self._speed())

    def _ram(self, t_s: float, own: Motion, others: Mapping[str, Motion], current: Vector) -> Vector:
        """Where the other will be when she gets there, at full speed; after the contact straight on."""
        if self._struck is not None:
            when, velocity = self._struck
            if t_s - when >= _RUN_ON_S:
                self._finish()
            return velocity
        other = others.get(self._leg.vessel)
        if other is None:
            return current
        way = towards(own.position, other.position)
        lead = _time_to_meet(way, other.velocity, self._speed())
        return vector(direction((way[0] + other.velocity[0] * lead, way[1] + other.velocity[1] * lead)), self._speed())

    def _closing_speed(self, left_m: float) -> float:
        """As fast as ordered, but no faster than she can still stop from."""
        if left_m <= 0:
            return 0.0
        braking = _BRAKING * mps_from_knots(self._handling.gain_kn_min) / 60
        return min(self._speed(), left_m / _CLOSE_IN_S, math.sqrt(2 * braking * left_m))

    def _at_waypoint(self, own: Motion, ahead: Sequence[Position]) -> bool:
        """Whether it is time to go for the point after ``ahead[0]``: wheel over early, but never before the last point."""
        way = towards(own.position, ahead[0])
        margin = own.sog_mps
        if len(ahead) > 1:
            change = degrees_180(direction(towards(ahead[0], ahead[1])) - direction(way))
            margin += wheel_over(own.stw_mps, change, self._handling)
        return math.hypot(*way) <= max(margin, 10.0)


def _no_faster(velocity: Vector, speed: float) -> Vector:
    length = math.hypot(*velocity)
    return velocity if length <= speed else (velocity[0] * speed / length, velocity[1] * speed / length)


def _time_to_meet(way: Vector, velocity: Vector, speed: float) -> float:
    """Seconds until somebody at ``speed`` meets what is ``way`` off and moves so; 0 where she is too slow ever to."""
    a = velocity[0] ** 2 + velocity[1] ** 2 - speed**2
    b = way[0] * velocity[0] + way[1] * velocity[1]
    c = way[0] ** 2 + way[1] ** 2
    if a >= 0:  # the other is as fast: straight at her
        return 0.0
    return (-b - math.sqrt(b * b - a * c)) / a
