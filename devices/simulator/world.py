"""The sea of a scenario: everybody's motion, second by second, the same for the same scenario and seed.

Pure: no clock, no I/O. ``World.moment`` is what is true now; ``World.step`` goes on by one second. Between two seconds
``Motion.ahead`` tells where a hull is; it meets the next second exactly.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Final

from app.geo import Position
from app.units import degrees_360, mps_from_knots
from devices.simulator.helm import Helm
from devices.simulator.model import Action, AisKind, Handling, Own, Scenario, Vessel
from devices.simulator.motion import Motion, Vector, stepped, vector

OWN: Final = "own"
_GUST_S: Final = 40.0  # how long the wind remembers


@dataclass(frozen=True, slots=True)
class Wind:
    """True wind: from this direction, degrees, at this speed, m/s."""

    from_deg: float
    speed_mps: float

    @property
    def velocity(self) -> Vector:
        """Where the air goes, m/s east and north."""
        return vector(self.from_deg + 180.0, self.speed_mps)


@dataclass(frozen=True, slots=True)
class Moment:
    """What is true at one whole second. ``vessels`` holds those that are there, by id, own ship under ``own`` too."""

    t_s: int
    utc: datetime
    own: Motion
    vessels: Mapping[str, Motion]
    wind: Wind
    yaw: Yaw

    def heading(self, part_s: float = 0.0) -> tuple[float, float]:
        """Own ship's heading and rate of turn with the yaw of the sea, degrees and degrees per minute (- to port)."""
        swing, rate = self.yaw.at(self.t_s + part_s)
        turn = self.own.turn_deg_s
        return degrees_360(self.own.heading_deg + turn * part_s + swing), (turn + rate) * 60


@dataclass(frozen=True, slots=True)
class Yaw:
    """How the sea swings her head about the course: two waves, degrees, seconds and degrees of phase."""

    waves: tuple[tuple[float, float, float], ...]

    def at(self, t_s: float) -> tuple[float, float]:
        """Swing in degrees and its rate in degrees per second."""
        swing = rate = 0.0
        for height, period, phase in self.waves:
            angle = 2 * math.pi * (t_s / period) + math.radians(phase)
            swing += height * math.sin(angle)
            rate += height * math.cos(angle) * 2 * math.pi / period
        return swing, rate


class World:
    """Plan: every hull has a helm; each second the helms look at the same past moment, then all hulls move at once."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        self.scenario = scenario
        self.t_s = 0
        self._rng = Random(f"{seed}:world")
        weather = scenario.weather
        self._current = vector(weather.current_to_deg, mps_from_knots(weather.current_kn))
        self._gust_mps = 0.0
        height = 0.12 * weather.sea_state
        self._yaw = Yaw(
            (
                (height, 11.0, self._rng.uniform(0, 360)),
                (height / 2, 6.7, self._rng.uniform(0, 360)),
            )
        )
        self._helms: dict[str, Helm] = {}
        self._motions: dict[str, Motion] = {}
        self._vessels = {vessel.id: vessel for vessel in scenario.vessel}
        self._wait = list(scenario.vessel)
        self._add(OWN, scenario.own, scenario.own.start, Action.HOLD)
        self._come_and_go()

    def moment(self) -> Moment:
        """What is true now."""
        utc = self.scenario.start + timedelta(seconds=self.t_s)
        return Moment(self.t_s, utc, self._motions[OWN], dict(self._motions), self._wind(), self._yaw)

    def step(self) -> None:
        """One second on."""
        wind = self._wind().velocity
        before = dict(self._motions)
        for identity, motion in before.items():
            if self._fixed(identity):
                continue
            handling = self._handling(identity)
            wanted = self._helms[identity].wanted(self.t_s, motion, before)
            leeway = (wind[0] * handling.leeway, wind[1] * handling.leeway)
            self._motions[identity] = stepped(motion, wanted, self._current_on(identity), leeway, handling)
        gust = mps_from_knots(self.scenario.weather.gust_kn)
        self._gust_mps += -self._gust_mps / _GUST_S + self._rng.gauss(0.0, gust * math.sqrt(2 / _GUST_S))
        self.t_s += 1
        self._come_and_go()

    def _wind(self) -> Wind:
        weather = self.scenario.weather
        return Wind(weather.wind_from_deg, max(0.0, mps_from_knots(weather.wind_kn) + self._gust_mps))

    def _handling(self, identity: str) -> Handling:
        return self.scenario.own.handling if identity == OWN else self._vessels[identity].handling

    def _kind(self, identity: str) -> AisKind:
        return AisKind.NONE if identity == OWN else self._vessels[identity].ais

    def _fixed(self, identity: str) -> bool:
        return self._kind(identity) in (AisKind.BASE, AisKind.ATON)

    def _current_on(self, identity: str) -> Vector:
        afloat = not self._fixed(identity) and self._kind(identity) is not AisKind.SAR_AIRCRAFT
        return self._current if afloat else (0.0, 0.0)

    def _come_and_go(self) -> None:
        for vessel in [v for v in self._wait if v.appears <= self.t_s]:
            start = vessel.start or self._position_of(vessel.start_from)
            if start is None:
                continue  # she leaves from a vessel that is not there yet, or no longer
            self._wait.remove(vessel)
            self._add(vessel.id, vessel, start, Action.DRIFT)
        for identity in list(self._motions):
            vanishes = None if identity == OWN else self._vessels[identity].vanishes
            if vanishes is not None and self.t_s >= vanishes:
                del self._motions[identity], self._helms[identity]

    def _position_of(self, identity: str) -> Position | None:
        motion = self._motions.get(identity)
        return motion.position if motion is not None else None

    def _add(self, identity: str, hull: Own | Vessel, start: Position, otherwise: Action) -> None:
        current = self._current_on(identity)
        self._helms[identity] = Helm(hull.leg, hull.handling, current, otherwise)
        stw = mps_from_knots(hull.speed_kn)
        east, north = vector(hull.heading_deg, stw)
        velocity = (east + current[0], north + current[1])
        self._motions[identity] = Motion(start, hull.heading_deg, 0.0, stw, velocity)
