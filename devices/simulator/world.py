"""The sea of a scenario: everybody's motion, second by second, the same for the same scenario and seed.

Pure: no clock, no I/O. ``World.moment`` is what is true now; ``World.step`` goes on by one second. Between two seconds
``Motion.ahead`` tells where a hull is; it meets the next second exactly.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random
from typing import Final

from app.geo import Position
from app.units import degrees_360, mps_from_knots
from devices.simulator.helm import Helm
from devices.simulator.model import Action, AisKind, Handling, Leg, Own, Scenario, Vessel, Weather
from devices.simulator.motion import Motion, Vector, stepped, towards, vector
from devices.simulator.stage import Stage

OWN: Final = "own"
_GUST_S: Final = 40.0  # how long the wind remembers
_YAW: Final = 0.12  # degrees for each step of the Douglas scale
_TOUCH_M: Final = 10.0  # two hulls have met when their middles are so near, or half their mean length if that is more


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
    sea_state: int = 0

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


class Happening(StrEnum):
    """What can happen at sea that no device says."""

    APPEARS = "appears"
    VANISHES = "vanishes"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at ``t_s`` seconds after the start. ``other``: contact: whom ``vessel`` rammed."""

    t_s: int
    what: Happening
    vessel: str
    other: str = ""


class World:
    """Plan: every hull has a helm; each second the helms look at the same past moment, then all hulls move at once.

    ``stage`` says what may change while it runs; the file itself, if it is left out. ``events`` grows by two for each
    vessel and one for each contact; a vessel that is put elsewhere neither vanishes nor appears.
    """

    def __init__(self, scenario: Scenario, seed: int, stage: Stage | None = None) -> None:
        self.scenario = scenario
        self.stage = stage or Stage(scenario)
        self.t_s = 0
        self.events: list[Event] = []
        self._rng = Random(f"{seed}:world")
        self._gust_mps = 0.0
        self._phases = self._rng.uniform(0, 360), self._rng.uniform(0, 360)
        self._helms: dict[str, Helm] = {}
        self._motions: dict[str, Motion] = {}
        self._wait = list(scenario.vessel)
        self._ordered: Vector | None = None  # course in degrees and speed through the water in m/s; None: her legs steer
        self._add(OWN, scenario.own, scenario.own.start, Action.HOLD)
        self._come_and_go()

    def moment(self) -> Moment:
        """What is true now."""
        utc = self.scenario.start + timedelta(seconds=self.t_s)
        return Moment(self.t_s, utc, self._motions[OWN], dict(self._motions), self._wind(), self._yaw(), self._weather.sea_state)

    def step(self) -> None:
        """One second on."""
        wind = self._wind().velocity
        current = _current(self._weather)
        before = dict(self._motions)
        for identity, motion in before.items():
            if self._fixed(identity):
                continue
            handling = self._handling(identity)
            set_by = current if self._afloat(identity) else (0.0, 0.0)
            if identity == OWN and self._ordered is not None:
                course, speed = self._ordered
                east, north = vector(course, speed)
                wanted = (east + set_by[0], north + set_by[1])
            else:
                wanted = self._helms[identity].wanted(self.t_s, motion, before, set_by)
            leeway = (wind[0] * handling.leeway, wind[1] * handling.leeway)
            self._motions[identity] = stepped(motion, wanted, set_by, leeway, handling)
        self._touch(before)
        gust = mps_from_knots(self._weather.gust_kn)
        self._gust_mps += -self._gust_mps / _GUST_S + self._rng.gauss(0.0, gust * math.sqrt(2 / _GUST_S))
        self.t_s += 1
        self._come_and_go()

    def add(self, vessel: Vessel) -> None:
        """One more, who comes when her time has come. Nobody had her id in this run."""
        self.stage.vessels[vessel.id] = vessel
        self.stage.ids.add(vessel.id)
        self._wait.append(vessel)
        self._come_and_go()

    def remove(self, identity: str) -> None:
        """Somebody is gone for good. Nothing happens if she is not there."""
        self.stage.vessels.pop(identity, None)
        self._wait = [vessel for vessel in self._wait if vessel.id != identity]
        self._helms.pop(identity, None)
        if self._motions.pop(identity, None) is not None:
            self.events.append(Event(self.t_s, Happening.VANISHES, identity))

    def move(
        self, identity: str, position: Position | None, heading_deg: float | None, speed_kn: float | None, legs: Sequence[Leg]
    ) -> None:
        """Put somebody elsewhere, or on another heading, speed or plan; what is left out stays. Nothing if she is not there."""
        motion = self._motions.get(identity)
        if motion is None:
            return
        if heading_deg is not None or speed_kn is not None:
            heading = motion.heading_deg if heading_deg is None else heading_deg
            stw = motion.stw_mps if speed_kn is None else mps_from_knots(speed_kn)
            motion = self._moving(identity, motion.position, heading, stw)
        if position is not None:
            motion = replace(motion, position=position)
            self.stage.moved[identity] = self.t_s
        self._motions[identity] = motion
        if legs:
            self._helms[identity] = Helm(legs, self._handling(identity), Action.HOLD if identity == OWN else Action.DRIFT)
            if identity == OWN:
                self._ordered = None

    def order(self, course_deg: float | None, speed_kn: float | None) -> None:
        """Own ship steers this course and makes this speed through the water, whatever her legs say; None: as she does now."""
        own = self._motions[OWN]
        course, speed = self._ordered or (own.heading_deg, own.stw_mps)
        if course_deg is not None:
            course = course_deg
        if speed_kn is not None:
            speed = mps_from_knots(speed_kn)
        self._ordered = course, speed

    def resume(self) -> None:
        """Own ship follows her legs again, from the one whose turn it is by now."""
        self._ordered = None

    @property
    def _weather(self) -> Weather:
        return self.stage.weather(self.t_s)

    def _wind(self) -> Wind:
        weather = self._weather
        return Wind(weather.wind_from_deg, max(0.0, mps_from_knots(weather.wind_kn) + self._gust_mps))

    def _yaw(self) -> Yaw:
        height = _YAW * self._weather.sea_state
        return Yaw(((height, 11.0, self._phases[0]), (height / 2, 6.7, self._phases[1])))

    def _handling(self, identity: str) -> Handling:
        return self.scenario.own.handling if identity == OWN else self.stage.vessels[identity].handling

    def _kind(self, identity: str) -> AisKind:
        return AisKind.NONE if identity == OWN else self.stage.vessels[identity].ais

    def _fixed(self, identity: str) -> bool:
        return self._kind(identity) in (AisKind.BASE, AisKind.ATON)

    def _afloat(self, identity: str) -> bool:
        return not self._fixed(identity) and self._kind(identity) is not AisKind.SAR_AIRCRAFT

    def _touch(self, before: Mapping[str, Motion]) -> None:
        """Whoever was to ram somebody and has come near enough in the second that has passed, has done it."""
        for identity, helm in self._helms.items():
            other = helm.ramming
            if other not in before or identity not in before or (identity == OWN and self._ordered is not None):
                continue
            apart = _nearest(before[identity], before[other])
            if apart <= max(_TOUCH_M, (self._length(identity) + self._length(other)) / 4):
                helm.struck(self.t_s, before[identity].velocity)
                self.events.append(Event(self.t_s, Happening.CONTACT, identity, other))

    def _length(self, identity: str) -> float:
        return self.scenario.own.length_m if identity == OWN else self.stage.vessels[identity].length_m

    def _come_and_go(self) -> None:
        for vessel in [v for v in self._wait if v.appears <= self.t_s]:
            start = vessel.start or self._position_of(vessel.start_from)
            if start is None:
                continue  # she leaves from a vessel that is not there yet, or no longer
            self._wait.remove(vessel)
            self._add(vessel.id, vessel, start, Action.DRIFT)
        for identity in list(self._motions):
            vanishes = None if identity == OWN else self.stage.vessels[identity].vanishes
            if vanishes is not None and self.t_s >= vanishes:
                del self._motions[identity], self._helms[identity]
                self.events.append(Event(self.t_s, Happening.VANISHES, identity))

    def _position_of(self, identity: str) -> Position | None:
        motion = self._motions.get(identity)
        return motion.position if motion is not None else None

    def _add(self, identity: str, hull: Own | Vessel, start: Position, otherwise: Action) -> None:
        self._helms[identity] = Helm(hull.leg, hull.handling, otherwise)
        self._motions[identity] = self._moving(identity, start, hull.heading_deg, mps_from_knots(hull.speed_kn))
        if identity != OWN:
            self.events.append(Event(self.t_s, Happening.APPEARS, identity))

    def _moving(self, identity: str, position: Position, heading_deg: float, stw_mps: float) -> Motion:
        """Somebody who goes straight ahead, carried by the current."""
        set_by = _current(self._weather) if self._afloat(identity) else (0.0, 0.0)
        east, north = vector(heading_deg, stw_mps)
        return Motion(position, heading_deg, 0.0, stw_mps, (east + set_by[0], north + set_by[1]))


def _current(weather: Weather) -> Vector:
    return vector(weather.current_to_deg, mps_from_knots(weather.current_kn))


def _nearest(a: Motion, b: Motion) -> float:
    """How near two hulls come within the second that begins so, metres."""
    apart = towards(a.position, b.position)
    closing = (b.velocity[0] - a.velocity[0], b.velocity[1] - a.velocity[1])
    speed2 = closing[0] ** 2 + closing[1] ** 2
    t = 0.0 if speed2 == 0 else max(0.0, min(1.0, -(apart[0] * closing[0] + apart[1] * closing[1]) / speed2))
    return math.hypot(apart[0] + closing[0] * t, apart[1] + closing[1] * t)
