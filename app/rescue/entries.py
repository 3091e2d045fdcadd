"""What can be written into the journal: one typed payload per kind.

A correction is an entry of the same kind with ``corrects`` set and a whole new payload; ``EntryVoid`` strikes one out.
Both stay in the journal. Unknown is ``None``, never 0. Positions are decimal degrees, distances metres, speeds m/s.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from app.rescue.case_entries import (
    CaseActor,
    CaseClosed,
    CaseCoordination,
    CaseDetails,
    CaseDrift,
    CaseEvent,
    CaseOpened,
    CasePhase,
    CasePob,
    CasePosition,
    CaseReopened,
    CaseTrack,
    CaseWeather,
    Lat,
    Lon,
    SpeedsSet,
)
from app.rescue.incident_entries import (
    CustodyNoted,
    IncidentDetail,
    IncidentMarked,
    IncidentReport,
    IncidentStatement,
    IncidentTrack,
    MediaAdded,
    MediaClock,
)
from app.rescue.mark_entries import MarkRemoved, MarkSet
from app.rescue.payload import Payload
from app.rescue.people_entries import (
    ErasedNoted,
    PeopleExplained,
    PeopleFlagged,
    PeopleMovement,
    PeopleRecount,
    PeopleSorted,
    PersonalNoted,
)
from app.rescue.search_entries import SearchEnded, SearchLeg, SearchPlanned
from app.rescue.talk_entries import (
    CommsLine,
    PolicyChanged,
    PolicyDecision,
    PolicyDropped,
    PolicyProposed,
    PosAnswered,
    PosRequested,
    RelaySent,
    ReminderDone,
)
from app.rescue.terms import (
    ACTOR_TYPES,
    BOAT_AFTERWARDS,
    BOAT_TYPES,
    DECEASED,
    FACTORS,
    INCIDENT_CODES,
    OUTCOMES,
    PARTS,
    CaseEventKind,
    Category,
    Flag,
    Phase,
    Place,
    PobKind,
)
from app.rescue.vessel_entries import VesselConduct, VesselNoted, VesselPhoto


class MissionOpened(Payload):
    kind: ClassVar[str] = "mission.opened"
    name: str
    ship: str
    callsign: str | None = None
    mmsi: str | None = None
    flag: str | None = None
    organisation: str | None = None
    mode: Literal["live", "demo", "replay", "drill"] = "live"
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
    """``pin``: the person was known by a PIN, not by a name alone."""

    kind: ClassVar[str] = "watch.on"
    name: str = Field(min_length=1)
    role: str = ""
    pin: bool = False


class WatchOff(Payload):
    kind: ClassVar[str] = "watch.off"
    name: str = Field(min_length=1)


class LogLine(Payload):
    kind: ClassVar[str] = "log.line"
    text: str = Field(min_length=1)
    tags: tuple[str, ...] = ()


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


class Withheld(Payload):
    """Stands in the log for an entry of which so much is withheld or erased that it cannot count (``app.rescue.withheld``). It
    is shown, and can never be written."""

    kind: ClassVar[str] = "withheld"
    given: str
    fields: tuple[str, ...] = ()


PAYLOADS: tuple[type[Payload], ...] = (
    MissionOpened, MissionClosed, SystemNote, WatchOn, WatchOff, LogLine, CaseOpened, CaseDetails, CasePosition, CasePob,
    CasePhase, CaseEvent, CaseActor, CaseClosed, CaseReopened, CaseTrack, CaseWeather, CaseCoordination, CaseDrift, SpeedsSet,
    PeopleMovement, PeopleRecount, PeopleExplained, PeopleSorted, PeopleFlagged, PersonalNoted, CommsLine, ReminderDone,
    PosRequested, PosAnswered, IncidentMarked, IncidentDetail, MobMarked, MobCleared, AlertNoted, LinkNoted, PolicyDecision,
    RelaySent, MasterDistress, EntryVoid, Exported, VesselNoted, VesselConduct, VesselPhoto, PolicyProposed,
    PolicyChanged, PolicyDropped, IncidentTrack, IncidentStatement, IncidentReport, MediaAdded, MediaClock, CustodyNoted,
    ErasedNoted, SearchPlanned, SearchLeg, SearchEnded, MarkSet, MarkRemoved,
)  # fmt: skip
BY_KIND: dict[str, type[Payload]] = {p.kind: p for p in PAYLOADS}

__all__ = [
    "ACTOR_TYPES",
    "BOAT_AFTERWARDS",
    "BOAT_TYPES",
    "BY_KIND",
    "DECEASED",
    "FACTORS",
    "INCIDENT_CODES",
    "OUTCOMES",
    "PARTS",
    "PAYLOADS",
    "AlertNoted",
    "CaseActor",
    "CaseClosed",
    "CaseCoordination",
    "CaseDetails",
    "CaseDrift",
    "CaseEvent",
    "CaseEventKind",
    "CaseOpened",
    "CasePhase",
    "CasePob",
    "CasePosition",
    "CaseReopened",
    "CaseTrack",
    "CaseWeather",
    "Category",
    "CommsLine",
    "CustodyNoted",
    "EntryVoid",
    "ErasedNoted",
    "Exported",
    "Flag",
    "IncidentDetail",
    "IncidentMarked",
    "IncidentReport",
    "IncidentStatement",
    "IncidentTrack",
    "Lat",
    "LinkNoted",
    "LogLine",
    "Lon",
    "MarkRemoved",
    "MarkSet",
    "MasterDistress",
    "MediaAdded",
    "MediaClock",
    "MissionClosed",
    "MissionOpened",
    "MobCleared",
    "MobMarked",
    "Payload",
    "PeopleExplained",
    "PeopleFlagged",
    "PeopleMovement",
    "PeopleRecount",
    "PeopleSorted",
    "PersonalNoted",
    "Phase",
    "Place",
    "PobKind",
    "PolicyChanged",
    "PolicyDecision",
    "PolicyDropped",
    "PolicyProposed",
    "PosAnswered",
    "PosRequested",
    "RelaySent",
    "ReminderDone",
    "SearchEnded",
    "SearchLeg",
    "SearchPlanned",
    "SpeedsSet",
    "SystemNote",
    "Unreadable",
    "VesselConduct",
    "VesselNoted",
    "VesselPhoto",
    "WatchOff",
    "WatchOn",
    "Withheld",
]
