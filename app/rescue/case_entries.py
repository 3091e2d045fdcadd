"""What can be written about a case. The entry's subject is the case id; positions in degrees, distances in metres, m/s."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from app.rescue.payload import Payload
from app.rescue.terms import CaseEventKind, Category, Phase, PobKind

Lat = float
Lon = float


class CaseOpened(Payload):
    """Opens a case; the entry's subject is the case id (the number, e.g. "AUR-26-014")."""

    kind: ClassVar[str] = "case.opened"
    number: str = Field(min_length=1)
    information_source: str = ""
    channel: str = ""
    text: str = ""


class CaseDetails(Payload):
    """Fields of the card. Only fields that are set (not ``None``) change; each change is its own entry."""

    kind: ClassVar[str] = "case.details"
    foreign_numbers: tuple[str, ...] | None = None
    boat_type: str | None = None
    boat_colour: str | None = None
    boat_size: str | None = None
    boat_marks: str | None = None
    boat_decks: str | None = None
    engine: Literal["working", "not_working", "unknown"] | None = None
    adrift: bool | None = None
    taking_water: bool | None = None
    deflating: bool | None = None
    people_in_water: bool | None = None
    capsized: bool | None = None
    life_jackets: Literal["none", "some", "all", "unknown"] | None = None
    languages: str | None = None
    nationalities: str | None = None
    departure: str | None = None
    coordinator: str | None = None
    weather: str | None = None
    boat_afterwards: str | None = None
    departed: datetime | None = None
    remarks: str | None = None


class CasePosition(Payload):
    kind: ClassVar[str] = "case.position"
    lat: Lat = Field(ge=-90, le=90)
    lon: Lon = Field(ge=-180, le=180)
    at: datetime | None = None
    source: str = ""
    accuracy_m: float | None = Field(default=None, ge=0)
    role: Literal["reported", "observed", "rescue", "drift"] = "reported"
    as_given: str = ""

    @model_validator(mode="after")
    def _not_null_island(self) -> CasePosition:
        if self.lat == 0 and self.lon == 0:
            raise ValueError("0°N 0°E is not a position anybody reports")
        return self


class CasePob(Payload):
    """One of the three numbers of people on board. ``about`` marks a guess; breakdown by category where known.

    ``medical`` and ``disabled`` are among them; ``dead`` and ``missing`` are said to be besides them.
    """

    kind: ClassVar[str] = "case.pob"
    pob_kind: PobKind
    total: int | None = Field(default=None, ge=0)
    about: bool = False
    by_category: dict[Category, int] = Field(default_factory=dict)
    source: str = ""
    medical: int | None = Field(default=None, ge=0)
    disabled: int | None = Field(default=None, ge=0)
    dead: int | None = Field(default=None, ge=0)
    missing: int | None = Field(default=None, ge=0)


class CasePhase(Payload):
    kind: ClassVar[str] = "case.phase"
    phase: Phase
    factors: tuple[str, ...] = ()
    observer: str = ""
    decider: str = ""
    note: str = ""


class CaseEvent(Payload):
    """A step of the rescue. ``bearing_deg`` (true) and ``range_m`` from own ship, where she was sighted from."""

    kind: ClassVar[str] = "case.event"
    event: CaseEventKind
    note: str = ""
    bearing_deg: float | None = Field(default=None, ge=0, lt=360)
    range_m: float | None = Field(default=None, ge=0)


class CaseActor(Payload):
    """Somebody present at the case. ``target`` is the id of a target of the picture, ``arpa`` its number on the radar,
    ``vessel`` the id of a vessel of the register."""

    kind: ClassVar[str] = "case.actor"
    name: str = Field(min_length=1)
    actor_type: str = "unidentified"
    target: str | None = None
    mmsi: str | None = None
    hull_marks: str | None = None
    note: str = ""
    arpa: int | None = Field(default=None, ge=0, le=9999)
    vessel: str | None = None


class CaseTrack(Payload):
    """The track of a target as the picture had it, frozen into the case. ``points``: (UTC, latitude, longitude), oldest first."""

    kind: ClassVar[str] = "case.track"
    target: str
    name: str = ""
    mmsi: str | None = None
    points: tuple[tuple[datetime, Lat, Lon], ...] = Field(max_length=1000)


class CaseWeather(Payload):
    """Weather on scene, seen at one moment. ``wind_from_deg`` true; ``sea_state`` by the Douglas scale (WMO code 3700)."""

    kind: ClassVar[str] = "case.weather"
    wind_from_deg: float | None = Field(default=None, ge=0, lt=360)
    wind_mps: float | None = Field(default=None, ge=0, le=120)
    sea_state: int | None = Field(default=None, ge=0, le=9)
    swell_m: float | None = Field(default=None, ge=0, le=30)
    visibility_m: float | None = Field(default=None, ge=0)
    air_c: float | None = Field(default=None, ge=-60, le=60)
    water_c: float | None = Field(default=None, ge=-5, le=45)
    text: str = ""

    @model_validator(mode="after")
    def _says_something(self) -> CaseWeather:
        if all(getattr(self, name) in (None, "") for name in type(self).model_fields):
            raise ValueError("an observation of the weather says at least one thing")
        return self


class CaseCoordination(Payload):
    """Who coordinates (``rcc``) or commands on scene (``osc``) from this moment on; an empty name: nobody."""

    kind: ClassVar[str] = "case.coordination"
    role: Literal["rcc", "osc"]
    name: str = ""
    authority: str | None = None
    note: str = ""


class CaseDrift(Payload):
    """How the boat drifts: towards ``set_deg`` true at ``drift_mps``; both ``None`` = not known (any more)."""

    kind: ClassVar[str] = "case.drift"
    set_deg: float | None = Field(default=None, ge=0, lt=360)
    drift_mps: float | None = Field(default=None, ge=0, le=5)
    source: str = ""

    @model_validator(mode="after")
    def _both_or_none(self) -> CaseDrift:
        if (self.set_deg is None) != (self.drift_mps is None):
            raise ValueError("a drift has a direction and a speed")
        return self


class CaseClosed(Payload):
    kind: ClassVar[str] = "case.closed"
    outcome: str
    note: str = ""
    where: str = ""


class CaseReopened(Payload):
    kind: ClassVar[str] = "case.reopened"
    reason: str = Field(min_length=1)


class SpeedsSet(Payload):
    """Speeds to reckon arrivals with, m/s. ``None``: own ship by her present speed over ground, RHIBs by the settings."""

    kind: ClassVar[str] = "plan.speeds"
    own_mps: float | None = Field(default=None, gt=0, le=50)
    rhib_mps: float | None = Field(default=None, gt=0, le=50)
