"""What can be written into the journal: one typed payload per kind.

A correction is an entry of the same kind with ``corrects`` set and a whole new payload; ``EntryVoid`` strikes one out.
Both stay in the journal. Unknown is ``None``, never 0. Positions are decimal degrees, distances metres, speeds m/s.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Lat = float
Lon = float


class Payload(BaseModel):
    """Base of payloads. ``kind`` is the word in the journal and never changes its meaning."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    kind: ClassVar[str]


class Category(StrEnum):
    """Categories of people. PREGNANT is counted in WOMAN as well: it is a part of it, never added to totals."""

    MAN = "man"
    WOMAN = "woman"
    MINOR_ACCOMPANIED = "minor_accompanied"
    MINOR_UNACCOMPANIED = "minor_unaccompanied"
    INFANT = "infant"
    UNKNOWN = "unknown"
    PREGNANT = "pregnant"


PARTS: frozenset[Category] = frozenset({Category.PREGNANT})
"""Categories that are a part of another one and stay out of totals."""


class Place(StrEnum):
    """Where people can be. ``BIRTH`` is the other side of a birth; a death moves to DECEASED_ON_BOARD."""

    SEA = "sea"
    BOAT = "boat"
    OWN_SHIP = "own_ship"
    RHIB = "rhib"
    OTHER_SHIP = "other_ship"
    HELICOPTER = "helicopter"
    PORT = "port"
    DECEASED_ON_BOARD = "deceased_on_board"
    DECEASED_AT_SEA = "deceased_at_sea"
    MISSING = "missing"
    BIRTH = "birth"


class PobKind(StrEnum):
    REPORTED = "reported"
    ESTIMATED = "estimated"
    COUNTED = "counted"


class CaseEventKind(StrEnum):
    ALERTED = "alerted"
    COURSE_ALTERED = "course_altered"
    SIGHTED = "sighted"
    ON_SCENE = "on_scene"
    RHIB_LAUNCHED = "rhib_launched"
    FIRST_CONTACT = "first_contact"
    JACKETS_START = "jackets_start"
    JACKETS_END = "jackets_end"
    FIRST_EMBARKED = "first_embarked"
    EVACUATION_COMPLETE = "evacuation_complete"
    RHIB_RECOVERED = "rhib_recovered"
    LEFT_SCENE = "left_scene"


class Phase(StrEnum):
    """Emergency phases, SAR Convention 1979 as amended, annex 1.3.11 to 1.3.13."""

    UNCERTAINTY = "uncertainty"
    ALERT = "alert"
    DISTRESS = "distress"


FACTORS: tuple[str, ...] = (
    "request",
    "seaworthiness",
    "overloading",
    "supplies",
    "crew",
    "equipment",
    "medical",
    "deceased",
    "vulnerable",
    "weather",
)
"""The ten factors of Regulation (EU) 656/2014 Art. 9(2)(f), in its order."""

BOAT_TYPES = ("rubber", "wood", "fibreglass", "metal", "sailing", "fishing", "other", "unknown")
OUTCOMES = (
    "rescued_by_us",
    "rescued_by_other",
    "pullback",
    "autonomous_arrival",
    "not_found",
    "shipwreck",
    "false_alert",
    "closed",
)

INCIDENT_CODES: dict[str, str] = {
    "SHOTS": "Shots",  # heard or seen, at whom is not known yet: the first press
    "SHOT_AT_SHIP": "Shots at us",
    "SHOT_AT_PEOPLE": "Shots at people",
    "SHOT_WARNING": "Warning shots",
    "WEAPON_SHOWN": "Weapon shown",
    "RAMMING": "Ramming",
    "DANGEROUS_MANOEUVRE": "Dangerous manoeuvre",
    "FAST_APPROACH": "Fast approach",
    "CHASE": "Chase",
    "OBSTRUCTION": "Rescue obstructed",
    "ORDER_LEAVE": "Ordered to leave",
    "THREAT_VERBAL": "Threat",
    "BOARDING": "Boarding",
    "HIJACK_DETAIN": "Ship or crew seized",
    "ASSAULT": "Beating",
    "CAPSIZE": "Capsizing",
    "THEFT_VALUABLES": "Valuables taken",
    "THEFT_ENGINE": "Engine taken",
    "INTERCEPTION_PULLBACK": "Pullback",
    "PUSHBACK": "Pushback",
    "FORCED_TRANSFER": "Hand-over demanded",
    "NON_ASSISTANCE": "No assistance",
    "COORDINATION_HANDOVER": "Coordination handed over",
    "BODIES_ABANDONED": "Bodies left",
    "DEATH": "Death",
    "INJURY": "Injury",
    "DAMAGE": "Damage",
    "AIS_OFF": "No AIS, no name",
    "JAMMING": "Jamming",
    "OTHER_INTIMIDATION": "Other",
}
"""Codes of violent incidents with the word on the button (SAROBMED and Sea-Watch categories)."""


class MissionOpened(Payload):
    kind: ClassVar[str] = "mission.opened"
    name: str
    ship: str
    callsign: str | None = None
    mmsi: str | None = None
    flag: str | None = None
    organisation: str | None = None
    mode: Literal["live", "demo", "replay"] = "live"
    software: str = ""


class MissionClosed(Payload):
    kind: ClassVar[str] = "mission.closed"
    note: str = ""


class SystemNote(Payload):
    """What the program itself did: started, stopped, recovered, changed policy, exported."""

    kind: ClassVar[str] = "system.note"
    what: str
    detail: str = ""


class WatchOn(Payload):
    kind: ClassVar[str] = "watch.on"
    name: str = Field(min_length=1)
    role: str = ""


class WatchOff(Payload):
    kind: ClassVar[str] = "watch.off"
    name: str = Field(min_length=1)


class LogLine(Payload):
    kind: ClassVar[str] = "log.line"
    text: str = Field(min_length=1)
    tags: tuple[str, ...] = ()


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
    """One of the three numbers of people on board. ``about`` marks a guess; breakdown by category where known."""

    kind: ClassVar[str] = "case.pob"
    pob_kind: PobKind
    total: int | None = Field(default=None, ge=0)
    about: bool = False
    by_category: dict[Category, int] = Field(default_factory=dict)
    source: str = ""


class CasePhase(Payload):
    kind: ClassVar[str] = "case.phase"
    phase: Phase
    factors: tuple[str, ...] = ()
    observer: str = ""
    decider: str = ""
    note: str = ""


class CaseEvent(Payload):
    kind: ClassVar[str] = "case.event"
    event: CaseEventKind
    note: str = ""


class CaseActor(Payload):
    """Somebody present at the case; ``target`` is the id of a target of the picture."""

    kind: ClassVar[str] = "case.actor"
    name: str = Field(min_length=1)
    actor_type: str = "unidentified"
    target: str | None = None
    mmsi: str | None = None
    hull_marks: str | None = None
    note: str = ""


class CaseClosed(Payload):
    kind: ClassVar[str] = "case.closed"
    outcome: str
    note: str = ""


class CaseReopened(Payload):
    kind: ClassVar[str] = "case.reopened"
    reason: str = Field(min_length=1)


class PeopleMovement(Payload):
    """People go from one place to another. ``people`` is a number per category (never PREGNANT, a part, in totals).

    The subject of the entry is the case. ``way`` names the RHIB run or craft ("RHIB 1 run 3"), ``where`` the port,
    ship or helicopter.
    """

    kind: ClassVar[str] = "people.movement"
    from_place: Place
    to_place: Place
    people: dict[Category, int]
    medical: int | None = Field(default=None, ge=0)
    disabled: int | None = Field(default=None, ge=0)
    relatives: int | None = Field(default=None, ge=0)
    way: str = ""
    where: str = ""
    note: str = ""

    @model_validator(mode="after")
    def _sane(self) -> PeopleMovement:
        if self.from_place == self.to_place:
            raise ValueError("from and to are the same place")
        if not self.people or sum(self.people.values()) <= 0:
            raise ValueError("a movement moves at least one person")
        if any(n < 0 for n in self.people.values()):
            raise ValueError("a number of people cannot be negative")
        if self.people.get(Category.PREGNANT, 0) > self.people.get(Category.WOMAN, 0):
            raise ValueError("pregnant women are counted among the women too")
        return self

    @property
    def total(self) -> int:
        return sum(n for c, n in self.people.items() if c not in PARTS)


class PeopleRecount(Payload):
    """Somebody counted again. It changes nobody's place: a difference stays unexplained until ``PeopleExplained``.

    With a case as the entry's subject the count is of that case's people, without one of everybody at that place.
    """

    kind: ClassVar[str] = "people.recount"
    place: Place = Place.OWN_SHIP
    total: int = Field(ge=0)
    by_category: dict[Category, int] = Field(default_factory=dict)
    note: str = ""


class PeopleExplained(Payload):
    """A difference gets its reason. ``recount`` is the entry id; ``difference`` = counted minus ledger, as explained."""

    kind: ClassVar[str] = "people.explained"
    recount: str
    difference: int
    reason: str = Field(min_length=1)


class CommsLine(Payload):
    """One communication. ``direction`` as seen from the ship; ``result`` says whether anybody answered."""

    kind: ClassVar[str] = "comms.line"
    direction: Literal["in", "out"]
    means: str
    party: str
    content: str
    result: Literal["answered", "no_answer", "refused", "sent", "received", ""] = ""
    authority: str | None = None


class IncidentMarked(Payload):
    """The INCIDENT key. The subject is the incident id."""

    kind: ClassVar[str] = "incident.marked"
    case: str | None = None
    pinned_minutes: int = 15


class IncidentDetail(Payload):
    kind: ClassVar[str] = "incident.detail"
    codes: tuple[str, ...] = ()
    actor: str | None = None
    target: str | None = None
    severity: str | None = None
    weapon: str | None = None
    hull_marks: str | None = None
    text: str | None = None

    @model_validator(mode="after")
    def _known(self) -> IncidentDetail:
        unknown = [c for c in self.codes if c not in INCIDENT_CODES]
        if unknown:
            raise ValueError(f"unknown incident code {unknown[0]}")
        return self


class MobMarked(Payload):
    """Man overboard: the moment and own position are in the entry's ship state."""

    kind: ClassVar[str] = "mob.marked"
    note: str = ""


class MobCleared(Payload):
    kind: ClassVar[str] = "mob.cleared"
    mob: str
    note: str = ""


class AlertNoted(Payload):
    """An alert changed its state: raised, acknowledged (by whom), rectified, over."""

    kind: ClassVar[str] = "alert.noted"
    alert: str
    priority: str
    state: str
    title: str
    detail: str = ""
    by: str | None = None


class LinkNoted(Payload):
    kind: ClassVar[str] = "link.noted"
    link: str
    phase: str
    reason: str = ""


class PolicyDecision(Payload):
    """What the gate decided about one draft, written before a byte moves. ``content_sha256`` binds it to the text."""

    kind: ClassVar[str] = "policy.decision"
    draft: str
    verdict: Literal["ALLOW", "NOTICE", "HOLD", "BLOCK"]
    released: bool
    recipients: tuple[str, ...]
    labels: tuple[str, ...]
    channel: str
    rule: str
    sentence: str
    path: tuple[str, ...] = ()
    policy: str
    content_sha256: str
    detector: str = ""
    alternatives: tuple[str, ...] = ()
    by_master: bool = False
    reason: str = ""


class RelaySent(Payload):
    """What became of a released message. The body is kept in the outbox under its hash."""

    kind: ClassVar[str] = "relay.sent"
    draft: str
    channel: str
    recipients: tuple[str, ...]
    status: Literal["queued", "delivered", "failed", "handed_over"]
    detail: str = ""
    content_sha256: str
    sitrep: int | None = None
    title: str = ""


class MasterDistress(Payload):
    """The distress card was opened or the master's own distress was declared: recorded, never refused."""

    kind: ClassVar[str] = "master.distress"
    step: Literal["opened", "declared", "ended"]
    text: str = ""


class EntryVoid(Payload):
    """Strikes out the entry in ``corrects``, with a reason; both stay visible."""

    kind: ClassVar[str] = "entry.void"
    reason: str = Field(min_length=1)


class Exported(Payload):
    kind: ClassVar[str] = "export.made"
    purpose: str
    file_sha256: str
    through_seq: int


class Unreadable(Payload):
    """Stands in the log for an entry that this version cannot read. It is shown, and can never be written."""

    kind: ClassVar[str] = "unreadable"
    given: str
    why: str


PAYLOADS: tuple[type[Payload], ...] = (
    MissionOpened, MissionClosed, SystemNote, WatchOn, WatchOff, LogLine, CaseOpened, CaseDetails, CasePosition, CasePob,
    CasePhase, CaseEvent, CaseActor, CaseClosed, CaseReopened, PeopleMovement, PeopleRecount, PeopleExplained, CommsLine,
    IncidentMarked, IncidentDetail, MobMarked, MobCleared, AlertNoted, LinkNoted, PolicyDecision, RelaySent,
    MasterDistress, EntryVoid, Exported,
)  # fmt: skip
BY_KIND: dict[str, type[Payload]] = {p.kind: p for p in PAYLOADS}
