"""Who is at sea in a scenario file: own ship, the others, what each does, and what her AIS says of her."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from pydantic import Field, model_validator

from devices.simulator.section import Section
from devices.simulator.values import Point, Seconds


class Action(StrEnum):
    """What a vessel does. ``Helm`` gives each its steering."""

    TRANSIT = "transit"
    PATROL = "patrol"
    APPROACH = "approach"
    FLEE = "flee"
    CIRCLE = "circle"
    RAM = "ram"
    DRIFT = "drift"
    HOLD = "hold"
    HELM = "helm"


# What each action must say and what it may say, besides at.
_NEEDS: Final[dict[Action, tuple[str, ...]]] = {
    Action.TRANSIT: ("points", "speed_kn"),
    Action.PATROL: ("points", "speed_kn"),
    Action.APPROACH: ("speed_kn",),
    Action.FLEE: ("vessel", "speed_kn"),
    Action.CIRCLE: ("speed_kn", "distance_nm"),
    Action.RAM: ("vessel", "speed_kn"),
}
_MAY: Final[dict[Action, tuple[str, ...]]] = {
    Action.APPROACH: ("vessel", "points", "distance_nm"),
    Action.FLEE: ("distance_nm",),
    Action.CIRCLE: ("vessel", "points", "anticlockwise"),
}
_POINTS: Final = {Action.TRANSIT: 1, Action.PATROL: 2}
_APPROACHES_TO_NM: Final = 0.1


class Leg(Section):
    """One piece of a vessel's behaviour. Legs follow one another; ``at`` cuts the one before short."""

    action: Action = Field(
        description="transit along points, patrol between points, approach, flee from, circle or ram a vessel, drift with wind and"
        " current, hold the place, or helm (own ship: steer what is ordered)"
    )
    at: Seconds | None = Field(default=None, description="Begins at this time; left out: when the leg before has ended")
    points: tuple[Point, ...] = Field(
        default=(), description="transit, patrol: the way points in order; approach, circle: one point"
    )
    vessel: str = Field(default="", description="approach, flee, circle, ram: the id of a vessel, or own")
    speed_kn: float | None = Field(default=None, gt=0, le=200, description="Speed over ground, knots; not for drift, hold and helm")
    distance_nm: float | None = Field(
        default=None,
        ge=0,
        le=20,
        description="approach: stay this far off, NM (0.1 if left out); circle: radius; flee: far enough (never, if left out)",
    )
    anticlockwise: bool = Field(default=False, description="circle: the other way round")

    @model_validator(mode="after")
    def _complete(self) -> Leg:
        needed, allowed = _NEEDS.get(self.action, ()), _MAY.get(self.action, ())
        for name in ("speed_kn", "points", "vessel", "distance_nm", "anticlockwise"):
            given = getattr(self, name) not in (None, (), "", False)
            if name in needed and not given and getattr(self, name) != 0:
                what = "at least one point in points" if name == "points" else name
                raise ValueError(f"{self.action} needs {what}")
            if given and name not in needed and name not in allowed:
                raise ValueError(f"{self.action} takes no {name}")
        if len(self.points) < _POINTS.get(self.action, 0):
            raise ValueError(f"{self.action} needs two points or more in points")
        if self.action in (Action.APPROACH, Action.CIRCLE) and (len(self.points) == 1) == bool(self.vessel):
            raise ValueError(f"{self.action} needs either vessel or one point in points")
        if self.action is Action.CIRCLE and not self.distance_nm:
            raise ValueError("circle needs a distance_nm above 0")
        return self

    @property
    def off_nm(self) -> float:
        """approach: how far off she stays, NM."""
        return _APPROACHES_TO_NM if self.distance_nm is None else self.distance_nm


class Handling(Section):
    """How a hull answers the helm."""

    turn_deg_min: float = Field(default=40.0, gt=0, le=720, description="Fastest turn, degrees per minute")
    gain_kn_min: float = Field(default=6.0, gt=0, le=240, description="Fastest change of speed, knots per minute")
    leeway: float = Field(default=0.0, ge=0, le=0.1, description="Part of the wind speed that drives her downwind while she drifts")


class AisKind(StrEnum):
    """What sort of AIS station a vessel carries."""

    NONE = "none"
    CLASS_A = "A"
    CLASS_B = "B"
    SAR_AIRCRAFT = "sar-aircraft"
    SART = "sart"
    MOB = "mob"
    BASE = "base"
    ATON = "aton"


class RadarClass(StrEnum):
    """What sort of echo a vessel gives. ``detect`` has their echoing areas and heights."""

    RUBBER_BOAT = "rubber-boat"
    WOODEN_BOAT = "wooden-boat"
    SMALL_VESSEL = "small-vessel"
    FISHING = "fishing"
    BUOY = "buoy"
    PATROL = "patrol-boat"
    SHIP = "ship"
    LARGE_SHIP = "large-ship"


class Identity(Section):
    """Name and measures, as AIS tells them."""

    name: str = Field(default="", max_length=20, description="Name as AIS sends it, capitals; invented, never a real vessel's")
    mmsi: str = Field(default="", pattern=r"^(\d{9})?$", description="MMSI, nine digits; empty = none")
    imo: int = Field(default=0, ge=0, le=9999999, description="IMO number; 0 = none")
    callsign: str = Field(default="", max_length=7, description="Call sign")
    ship_type: int = Field(default=0, ge=0, le=99, description="AIS type of ship, e.g. 30 fishing, 70 cargo, 80 tanker")
    length_m: float = Field(default=0.0, ge=0, le=500, description="Length, metres; 0 = not told")
    beam_m: float = Field(default=0.0, ge=0, le=80, description="Beam, metres; 0 = not told")
    draught_m: float = Field(default=0.0, ge=0, le=25, description="Draught, metres; 0 = not told")
    destination: str = Field(default="", max_length=20, description="Destination as AIS sends it")


class Own(Identity):
    """Own ship."""

    start: Point = Field(description="Where she is at the start")
    heading_deg: float = Field(default=0.0, ge=0, lt=360, description="Heading at the start, degrees true")
    speed_kn: float = Field(default=0.0, ge=0, le=40, description="Speed at the start, knots")
    handling: Handling = Field(default_factory=Handling, description="How she answers the helm")
    leg: tuple[Leg, ...] = Field(default=(), description="What she does, one [[own.leg]] each; none = hold")


class Offset(Section):
    """So far off, in this direction."""

    bearing_deg: float = Field(ge=0, lt=360, description="In this direction, degrees true")
    distance_nm: float = Field(gt=0, le=600, description="So far, NM")


class AisChange(Section):
    """What her AIS says otherwise than the truth, or not at all, for some time. Of two that overlap the later one counts."""

    at: Seconds = Field(default=0.0, description="From this time on")
    lasts: Seconds | None = Field(default=None, description="How long; left out: to the end")
    on: bool | None = Field(default=None, description="false: silent; true: sends, whatever ais_from and ais_until say")
    ais_name: str | None = Field(default=None, max_length=20, description="The name that she sends instead of hers")
    ais_mmsi: str | None = Field(default=None, pattern=r"^\d{9}$", description="The MMSI that she sends instead of hers")
    ais_offset: Offset | None = Field(default=None, description="The position that she sends lies so far from where she is")

    @model_validator(mode="after")
    def _something(self) -> AisChange:
        if all(value is None for value in (self.on, self.ais_name, self.ais_mmsi, self.ais_offset)):
            raise ValueError("nothing changes: say on, ais_name, ais_mmsi or ais_offset")
        return self

    def active(self, t_s: float) -> bool:
        """Whether it holds at ``t_s`` seconds after the start."""
        return self.at <= t_s and (self.lasts is None or t_s < self.at + self.lasts)


class Vessel(Identity):
    """Anybody else: a ship, a boat in distress, a patrol boat, a beacon, an aircraft, a base station."""

    id: str = Field(pattern=r"^[a-z][a-z0-9-]{0,23}$", description="Name inside this file, small letters, e.g. boat")
    start: Point | None = Field(default=None, description="Where she is at first")
    start_from: str = Field(default="", description="Instead of start: she leaves from this vessel, or own, at appears")
    appears: Seconds = Field(default=0.0, description="She is there from this time on")
    vanishes: Seconds | None = Field(default=None, description="She is gone from this time on")
    heading_deg: float = Field(default=0.0, ge=0, lt=360, description="Heading at first, degrees true")
    speed_kn: float = Field(default=0.0, ge=0, le=200, description="Speed at first, knots")
    altitude_m: int = Field(default=0, ge=0, le=4000, description="sar-aircraft: altitude, metres")
    ais: AisKind = Field(default=AisKind.NONE, description="AIS station: none, A, B, sar-aircraft, sart, mob, base or aton")
    ais_from: Seconds = Field(default=0.0, description="AIS is switched on at this time")
    ais_until: Seconds | None = Field(default=None, description="AIS is switched off at this time")
    ais_change: tuple[AisChange, ...] = Field(default=(), description="What her AIS says falsely, one [[vessel.ais_change]] each")
    radar_nm: float = Field(default=0.0, ge=0, le=48, description="Own radar sees her well within this many NM; 0 = never")
    radar: RadarClass | None = Field(
        default=None,
        description="Instead of radar_nm, what sort of echo she gives, weakened by range and sea: rubber-boat, wooden-boat,"
        " small-vessel, fishing, buoy, patrol-boat, ship or large-ship",
    )
    handling: Handling = Field(default_factory=Handling, description="How she answers the helm")
    leg: tuple[Leg, ...] = Field(default=(), description="What she does, one [[vessel.leg]] each; none = drift")

    @model_validator(mode="after")
    def _placed(self) -> Vessel:
        if (self.start is None) == (not self.start_from):
            raise ValueError("a vessel needs either start or start_from")
        if self.radar is not None and self.radar_nm:
            raise ValueError("a vessel has either radar or radar_nm")
        if self.ais_change and self.ais is AisKind.NONE:
            raise ValueError("ais_change needs an AIS: say ais")
        return self
