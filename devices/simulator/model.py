"""The scenario file: one TOML file that says who is at sea, what each device of the bridge says, and what goes wrong.

Times count from the start of the scenario ("MM:SS", "H:MM:SS" or seconds), positions are written "33-06.4N 012-25.8E",
speeds in knots and distances in nautical miles, as the people who write such files think. The world model converts them.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, field_validator, model_validator

from devices.simulator.judge import Judge
from devices.simulator.section import Section
from devices.simulator.values import Point, Seconds


class Weather(Section):
    """Wind and water, the same over the whole area."""

    wind_from_deg: float = Field(default=0.0, ge=0, lt=360, description="True wind from this direction, degrees true")
    wind_kn: float = Field(default=0.0, ge=0, le=80, description="True wind speed, knots")
    gust_kn: float = Field(default=0.0, ge=0, le=30, description="How far the wind wanders about its mean, knots")
    current_to_deg: float = Field(default=0.0, ge=0, lt=360, description="The current sets towards this direction, degrees true")
    current_kn: float = Field(default=0.0, ge=0, le=6, description="Drift of the current, knots")
    sea_state: int = Field(default=2, ge=0, le=6, description="Douglas sea state 0 to 6: own ship yaws with it")
    depth_m: float = Field(default=100.0, gt=0, le=5000, description="Depth below the transducer, metres")
    sea_celsius: float = Field(default=20.0, ge=-2, le=35, description="Water temperature, degrees Celsius")


class Action(StrEnum):
    """What a vessel does. A table in ``world`` gives each its steering."""

    TRANSIT = "transit"
    PATROL = "patrol"
    APPROACH = "approach"
    DRIFT = "drift"
    HOLD = "hold"


class Leg(Section):
    """One piece of a vessel's behaviour. Legs follow one another; ``at`` cuts the one before short."""

    action: Action = Field(description="transit along points, patrol between points, approach a vessel or point, drift, or hold")
    at: Seconds | None = Field(default=None, description="Begins at this time; left out: when the leg before has ended")
    points: tuple[Point, ...] = Field(default=(), description="transit, patrol: the way points in order; approach: one point")
    vessel: str = Field(default="", description="approach: the id of a vessel, or own")
    speed_kn: float | None = Field(default=None, gt=0, le=200, description="Speed over ground, knots; not for drift and hold")
    distance_nm: float = Field(default=0.1, ge=0, le=20, description="approach: stay this far off, NM")

    @model_validator(mode="after")
    def _complete(self) -> Leg:
        moving = self.action in (Action.TRANSIT, Action.PATROL, Action.APPROACH)
        if moving and self.speed_kn is None:
            raise ValueError(f"{self.action} needs speed_kn")
        if not moving and (self.speed_kn is not None or self.points or self.vessel):
            raise ValueError(f"{self.action} takes no speed_kn, points or vessel")
        if self.action is Action.TRANSIT and not self.points:
            raise ValueError("transit needs at least one point in points")
        if self.action is Action.PATROL and len(self.points) < 2:
            raise ValueError("patrol needs two points or more in points")
        if self.action is Action.APPROACH and (len(self.points) == 1) == bool(self.vessel):
            raise ValueError("approach needs either vessel or one point in points")
        return self


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
    radar_nm: float = Field(default=0.0, ge=0, le=48, description="Own radar sees her within this many NM; 0 = never")
    handling: Handling = Field(default_factory=Handling, description="How she answers the helm")
    leg: tuple[Leg, ...] = Field(default=(), description="What she does, one [[vessel.leg]] each; none = drift")

    @model_validator(mode="after")
    def _placed(self) -> Vessel:
        if (self.start is None) == (not self.start_from):
            raise ValueError("a vessel needs either start or start_from")
        return self


class PortKind(StrEnum):
    """Which device is behind a port."""

    GPS = "gps"
    GYRO = "gyro"
    LOG = "log"
    AIS = "ais"
    RADAR = "radar"
    VHF = "vhf"


class Port(Section):
    """One serial port of the bridge. AIS messages, radar plots and calls come at the device's own pace, without a rate."""

    name: str = Field(min_length=1, max_length=24, description="Name of the device, e.g. GPS 1")
    kind: PortKind = Field(description="gps, gyro, log (speed, depth, wind), ais, radar or vhf (DSC)")
    baud: Literal[4800, 9600, 19200, 38400, 57600, 115200] = Field(default=4800, description="Bits per second, 8N1")
    priority: int = Field(default=100, ge=0, le=1000, description="Lower is preferred where two devices say the same thing")
    rates: dict[str, Annotated[float, Field(gt=0, le=10)]] = Field(
        default_factory=dict, description="Sentences and how often a second each comes, e.g. RMC = 1"
    )
    motion: Literal["true", "relative"] = Field(default="true", description="radar: course and speed in TTM are true or relative")
    noise_m: float = Field(default=2.0, ge=0, le=50, description="gps: how far the position wanders, metres")


class FaultKind(StrEnum):
    """What can go wrong on a port."""

    SILENCE = "silence"
    NO_FIX = "no-fix"
    JUMP = "jump"
    DRIFT = "drift"
    CLOCK_OFFSET = "clock-offset"
    NOISE = "noise"
    BAD_CHECKSUM = "bad-checksum"


class Fault(Section):
    """Something wrong on one port for some time."""

    port: str = Field(description="Name of the port")
    kind: FaultKind = Field(description="silence, no-fix, jump, drift, clock-offset, noise or bad-checksum")
    at: Seconds = Field(default=0.0, description="Begins at this time")
    lasts: Seconds | None = Field(default=None, description="How long; left out: to the end")
    bearing_deg: float | None = Field(default=None, ge=0, lt=360, description="jump, drift: false position lies this way")
    distance_nm: float | None = Field(default=None, gt=0, le=600, description="jump: … and this far off, NM")
    speed_kn: float | None = Field(default=None, gt=0, le=200, description="drift: false position runs away at this speed")
    fraction: float | None = Field(default=None, gt=0, le=1, description="noise, bad-checksum: part of the sentences that suffer")
    offset_s: float | None = Field(default=None, ge=-1e9, le=1e9, description="clock-offset: seconds added to the receiver's time")

    @model_validator(mode="after")
    def _complete(self) -> Fault:
        needed = {
            FaultKind.JUMP: ("bearing_deg", "distance_nm"),
            FaultKind.DRIFT: ("bearing_deg", "speed_kn"),
            FaultKind.NOISE: ("fraction",),
            FaultKind.BAD_CHECKSUM: ("fraction",),
            FaultKind.CLOCK_OFFSET: ("offset_s",),
        }.get(self.kind, ())
        for name in ("bearing_deg", "distance_nm", "speed_kn", "fraction", "offset_s"):
            if name in needed and getattr(self, name) is None:
                raise ValueError(f"{self.kind} needs {name}")
            if name not in needed and getattr(self, name) is not None:
                raise ValueError(f"{self.kind} takes no {name}")
        return self

    def active(self, t_s: float) -> bool:
        """Whether it is on at ``t_s`` seconds after the start."""
        return self.at <= t_s and (self.lasts is None or t_s < self.at + self.lasts)


class DscCall(Section):
    """A digital selective distress call that the VHF receives."""

    at: Seconds = Field(description="Comes at this time")
    vessel: str = Field(description="Id of the vessel in distress; needs an mmsi")
    nature: int = Field(default=7, ge=0, le=12, description="Nature of distress: 0 fire … 6 adrift, 7 undesignated, 10 MOB")


class Message(Section):
    """A text for the trainee: an e-mail, a call read out. {id.position} and the like are filled in from the world."""

    at: Seconds = Field(description="Comes at this time")
    sender: str = Field(alias="from", min_length=1, description="Who it is from")
    subject: str = Field(min_length=1, max_length=200, description="Subject line")
    text: str = Field(
        min_length=1,
        description="The text; {boat.position}, {boat.decimal}, {boat.course}, {boat.speed_kn}, {utc} are filled in",
    )


class Scenario(Section):
    """A whole scenario file."""

    name: str = Field(pattern=r"^[a-z][a-z0-9-]{0,31}$", description="Name on the command line, same as the file's")
    title: str = Field(min_length=1, max_length=80, description="Title for people")
    trains: str = Field(min_length=1, description="What it trains")
    level: Literal[1, 2, 3] = Field(default=1, description="How hard it is: 1 a first watch, 2 a usual one, 3 everything at once")
    briefing: str = Field(default="", description="What the trainee reads before it begins")
    instructor: str = Field(default="", description="What only the instructor reads: what comes when, and what to look for")
    start: datetime = Field(description="UTC at the start, e.g. 2025-11-18T02:35:00Z")
    duration: Seconds = Field(description="How long it runs")
    seed: int = Field(default=1, ge=0, description="Seed where nobody gives another")
    weather: Weather = Field(default_factory=Weather, description="Wind and water")
    own: Own = Field(description="Own ship")
    vessel: tuple[Vessel, ...] = Field(default=(), description="Everybody else, one [[vessel]] each")
    port: tuple[Port, ...] = Field(min_length=1, description="The bridge's ports, one [[port]] each")
    fault: tuple[Fault, ...] = Field(default=(), description="What goes wrong, one [[fault]] each")
    dsc: tuple[DscCall, ...] = Field(default=(), description="DSC distress calls, one [[dsc]] each")
    message: tuple[Message, ...] = Field(default=(), description="Texts for the trainee, one [[message]] each")
    judge: tuple[Judge, ...] = Field(default=(), description="How the run is judged, one [[judge]] each")

    @field_validator("start")
    @classmethod
    def _utc(cls, value: datetime) -> datetime:
        if value.tzinfo is None:
            raise ValueError("write the start in UTC with a Z at its end, e.g. 2025-11-18T02:35:00Z")
        return value.astimezone(UTC).replace(microsecond=0)

    @field_validator("duration")
    @classmethod
    def _some(cls, value: float) -> float:
        if not 1 <= value <= 86400:
            raise ValueError("a scenario lasts from a second to a day")
        return value

    def faults_of(self, port: str) -> tuple[Fault, ...]:
        """The faults of one port, in the order of the file."""
        return tuple(fault for fault in self.fault if fault.port == port)
