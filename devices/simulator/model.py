"""The scenario file: one TOML file that says who is at sea, what each device of the bridge says, and what goes wrong.

Times count from the start of the scenario ("MM:SS", "H:MM:SS" or seconds), positions are written "33-06.4N 012-25.8E",
speeds in knots and distances in nautical miles, as the people who write such files think. The world model converts them.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, field_validator, model_validator

from devices.simulator.hulls import (
    Action,
    AisChange,
    AisKind,
    Handling,
    Identity,
    Leg,
    Offset,
    Own,
    RadarClass,
    Vessel,
)
from devices.simulator.judge import Judge, JudgeKind
from devices.simulator.section import Section
from devices.simulator.values import Seconds

__all__ = [
    "Action",
    "AisChange",
    "AisKind",
    "DscCall",
    "Fault",
    "FaultKind",
    "Handling",
    "Identity",
    "Judge",
    "JudgeKind",
    "Leg",
    "Message",
    "MobCall",
    "Offset",
    "Own",
    "Port",
    "PortKind",
    "RadarClass",
    "Scenario",
    "Vessel",
    "Way",
    "Weather",
    "WeatherChange",
]


class WeatherChange(Section):
    """Wind or water that changes; what is left out stays as it was."""

    at: Seconds = Field(description="Begins at this time")
    over: Seconds = Field(default=0.0, description="Evenly over this time; 0 = at once")
    wind_from_deg: float | None = Field(default=None, ge=0, lt=360, description="True wind from this direction, degrees true")
    wind_kn: float | None = Field(default=None, ge=0, le=80, description="True wind speed, knots")
    gust_kn: float | None = Field(default=None, ge=0, le=30, description="How far the wind wanders about its mean, knots")
    current_to_deg: float | None = Field(default=None, ge=0, lt=360, description="The current sets towards this direction")
    current_kn: float | None = Field(default=None, ge=0, le=6, description="Drift of the current, knots")
    sea_state: int | None = Field(default=None, ge=0, le=6, description="Douglas sea state 0 to 6")

    @model_validator(mode="after")
    def _something(self) -> WeatherChange:
        if all(getattr(self, name) is None for name in type(self).model_fields if name not in ("at", "over")):
            raise ValueError("nothing changes: say wind_from_deg, wind_kn, gust_kn, current_to_deg, current_kn or sea_state")
        return self


class Weather(Section):
    """Wind and water, the same over the whole area."""

    wind_from_deg: float = Field(default=0.0, ge=0, lt=360, description="True wind from this direction, degrees true")
    wind_kn: float = Field(default=0.0, ge=0, le=80, description="True wind speed, knots")
    gust_kn: float = Field(default=0.0, ge=0, le=30, description="How far the wind wanders about its mean, knots")
    current_to_deg: float = Field(default=0.0, ge=0, lt=360, description="The current sets towards this direction, degrees true")
    current_kn: float = Field(default=0.0, ge=0, le=6, description="Drift of the current, knots")
    sea_state: int = Field(
        default=2, ge=0, le=6, description="Douglas sea state 0 to 6: own ship yaws with it, small echoes drown in it"
    )
    depth_m: float = Field(default=100.0, gt=0, le=5000, description="Depth below the transducer, metres")
    sea_celsius: float = Field(default=20.0, ge=-2, le=35, description="Water temperature, degrees Celsius")
    change: tuple[WeatherChange, ...] = Field(default=(), description="How it changes, one [[weather.change]] each, in order")


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
    JAMMING = "jamming"
    UNPLUG = "unplug"


class Fault(Section):
    """Something wrong on one port for some time."""

    port: str = Field(description="Name of the port")
    kind: FaultKind = Field(
        description="silence, unplug, noise, bad-checksum; gps only: no-fix, jamming, jump, drift, clock-offset"
    )
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


class MobCall(Section):
    """A crew watch that has met the water: its receiver says MOB every ten seconds, on the AIS port."""

    at: Seconds = Field(description="Comes at this time")
    lasts: Seconds | None = Field(default=None, description="How long; left out: to the end")
    vessel: str = Field(description="Id of the vessel whose place it gives, or own: a person that drifts is a vessel of its own")
    emitter: str = Field(default="00001", pattern=r"^[0-9A-F]{5}$", description="Number of the device, five hexadecimal digits")

    def active(self, t_s: float) -> bool:
        """Whether it is told at ``t_s`` seconds after the start."""
        return self.at <= t_s and (self.lasts is None or t_s < self.at + self.lasts)


class Way(StrEnum):
    """How a text comes to the bridge."""

    MAIL = "mail"
    VHF = "vhf"
    PHONE = "phone"


class Message(Section):
    """A text for the trainee: an e-mail, a call on VHF, an aircraft's sighting, a telephone call read out."""

    at: Seconds = Field(description="Comes at this time")
    way: Way = Field(default=Way.MAIL, description="mail, vhf (what is spoken) or phone")
    channel: str = Field(default="", pattern=r"^[0-9]{0,4}[AB]?$", description="vhf: the channel; 16 if left out")
    sender: str = Field(alias="from", min_length=1, description="Who it is from: an address, a name as she calls herself")
    subject: str = Field(default="", max_length=200, description="mail: the subject line")
    text: str = Field(
        min_length=1,
        description="The text; {boat.position}, {boat.decimal}, {boat.course}, {boat.speed_kn}, {utc} are filled in",
    )

    @model_validator(mode="after")
    def _complete(self) -> Message:
        if self.way is Way.MAIL and not self.subject:
            raise ValueError("a mail needs a subject")
        if self.way is not Way.VHF and self.channel:
            raise ValueError(f"{self.way} takes no channel")
        return self


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
    mob: tuple[MobCall, ...] = Field(default=(), description="Man-overboard devices, one [[mob]] each")
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
