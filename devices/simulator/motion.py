"""How a hull moves: a few numbers of state, a desired velocity over ground in, smooth heading, turn and speed out.

Steps are one second. Positions move on the tangent plane at the hull (``geo.local_scale``): over the few metres of
a step it is the geodesic to better than a millimetre.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from app.geo import Position, local_scale, local_xy
from app.units import degrees_180, degrees_360, mps_from_knots
from devices.simulator.model import Handling

Vector = tuple[float, float]
"""Metres, or metres per second, to the east and to the north."""

_STEERAGE_MPS: Final = 0.4  # below this a ship does not answer the helm and keeps her heading
_SETTLE_S: Final = 6.0  # a heading error is steered out with this time constant, so that a turn ends without a kick
_HELM_S: Final = 5.0  # time to go from no turn to the fastest turn


def vector(direction_deg: float, length: float) -> Vector:
    """Length along a true direction as east and north parts."""
    angle = math.radians(direction_deg)
    return math.sin(angle) * length, math.cos(angle) * length


def direction(v: Vector) -> float:
    """True direction of a vector, degrees; 0 for no length."""
    return degrees_360(math.degrees(math.atan2(v[0], v[1])))


def moved(position: Position, offset: Vector) -> Position:
    """``position`` moved by metres east and north: for short offsets, up to a few hundred metres."""
    per_lon, per_lat = local_scale(position.lat)
    return Position(position.lat + offset[1] / per_lat, degrees_180(position.lon + offset[0] / per_lon))


def towards(origin: Position, to: Position) -> Vector:
    """Metres east and north from ``origin`` to ``to`` on the plane."""
    return local_xy(origin, to)


@dataclass(frozen=True, slots=True)
class Motion:
    """One hull at one moment: heading and turn (degrees, degrees per second, + to starboard), speed through the water
    in m/s, and velocity over ground as a vector."""

    position: Position
    heading_deg: float
    turn_deg_s: float
    stw_mps: float
    velocity: Vector

    @property
    def sog_mps(self) -> float:
        return math.hypot(*self.velocity)

    @property
    def cog_deg(self) -> float:
        return direction(self.velocity)

    def ahead(self, seconds: float) -> Motion:
        """The same hull a part of a second later, as the next step will move it."""
        if seconds == 0:
            return self
        east, north = self.velocity
        return replace(
            self,
            position=moved(self.position, (east * seconds, north * seconds)),
            heading_deg=degrees_360(self.heading_deg + self.turn_deg_s * seconds),
        )


def stepped(motion: Motion, wanted: Vector, current: Vector, leeway: Vector, handling: Handling) -> Motion:
    """The hull one second on.

    ``wanted`` is the velocity over ground that the helm is to make good: the heading carries the angle against the
    current. ``leeway`` is what the wind adds to a hull that has no steerage way.
    """
    arrived = moved(motion.position, motion.velocity)
    heading = degrees_360(motion.heading_deg + motion.turn_deg_s)
    through_water = (wanted[0] - current[0], wanted[1] - current[1])
    speed_wanted = math.hypot(*through_water)
    steering = speed_wanted >= _STEERAGE_MPS
    if not steering:
        speed_wanted = 0.0
    gain = mps_from_knots(handling.gain_kn_min) / 60
    stw = motion.stw_mps + max(-gain, min(gain, speed_wanted - motion.stw_mps))
    turn = _turn(motion.turn_deg_s, degrees_180(direction(through_water) - heading) if steering else 0.0, handling)
    east, north = vector(heading, stw)
    drifting = max(0.0, 1.0 - stw / _STEERAGE_MPS)
    velocity = (east + current[0] + leeway[0] * drifting, north + current[1] + leeway[1] * drifting)
    return Motion(arrived, heading, turn, stw, velocity)


def _turn(turn: float, error_deg: float, handling: Handling) -> float:
    """Rate of turn for the next second: towards the heading wanted, never faster than the hull turns or answers."""
    fastest = handling.turn_deg_min / 60
    wanted = max(-fastest, min(fastest, error_deg / _SETTLE_S))
    change = fastest / _HELM_S
    return turn + max(-change, min(change, wanted - turn))


def wheel_over(speed_mps: float, change_deg: float, handling: Handling) -> float:
    """Metres before a way point at which the turn by ``change_deg`` begins: the tangent of the turning circle."""
    radius = speed_mps / math.radians(handling.turn_deg_min / 60)
    return radius * math.tan(math.radians(min(abs(change_deg), 120.0)) / 2) + speed_mps * _SETTLE_S / 2
