"""What can be written about a violent incident: the mark, each later detail, tracks around it, statements, media and their custody.

Every addition is an entry of its own, with its own author and time. An original file is named by its SHA-256 and never
changes; the time that a camera wrote stands as it was written, how far its clock is off is said apart.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Annotated, ClassVar, Final, Literal

from pydantic import Field, model_validator

from app.rescue.case_entries import Lat, Lon
from app.rescue.payload import Payload
from app.rescue.terms import INCIDENT_CODES

AGAINST: Final[dict[str, str]] = {
    "people": "People in distress",
    "crew": "Our crew",
    "ngo": "Another NGO",
    "state": "A state's ship",
    "other": "Others",
}
"""Whom the violence was aimed at."""

INCIDENT_ACTORS: Final[dict[str, str]] = {
    "ly_coast_guard": "So-called Libyan coast guard",
    "militia": "Other militia",
    "tn_state": "Tunisian state",
    "eu_state": "EU state",
    "merchant": "Merchant ship",
    "other": "Other",
    "unknown": "Not known",
}
SEVERITIES: Final[dict[str, str]] = {
    "pressure": "Pressure, no danger",
    "danger": "Danger to life",
    "harm": "People hurt",
    "deaths": "People killed",
}
MEDIA_KINDS: Final[dict[str, str]] = {"photo": "Photo", "video": "Video", "audio": "Audio", "other": "File"}
CUSTODY_ACTS: Final[dict[str, str]] = {
    "opened": "Opened for an export",
    "copied": "Copied",
    "handed_over": "Handed over",
    "verified": "Verified",
    "changed": "Found changed",
    "missing": "Found missing",
}

REPORT_ITEMS: Final[dict[str, str]] = {
    "first_alert": "Reference of the first alert",
    "area": "Name of the area",
    "ship_was": "Sailing, at anchor or at berth",
    "method": "Method of attack",
    "craft": "Craft: number, description",
    "persons": "Persons: number, description",
    "weapons": "Weapons they carried",
    "other": "Other, e.g. language spoken",
    "injuries": "Injuries to crew and passengers",
    "damage": "Damage: which part of the ship",
    "stolen": "Stolen property",
    "action_taken": "Action by master and crew",
    "reported_to": "Reported to which authority",
    "authority_action": "Action by that authority",
    "last_movements": "Last observed movements of the craft",
    "assistance": "Assistance required",
    "communications": "Preferred communications",
}
"""Items of the follow-up report of an attack, IMO MSC.1/Circ.1334, appendix 5, report 2, that somebody has to fill in."""

_HASH: Final = r"^[0-9a-f]{64}$"
_CAMERA: Final = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d)?$")

Sha256 = Annotated[str, Field(pattern=_HASH)]


class IncidentMarked(Payload):
    """The INCIDENT key. The subject is the incident id."""

    kind: ClassVar[str] = "incident.marked"
    case: str | None = None
    pinned_minutes: int = 15


class IncidentDetail(Payload):
    """One addition: only what it says is set. ``actor`` in words, ``target`` and ``vessel`` tie the actor to the picture and to
    the register, ``against`` is whom it was aimed at. ``evidence`` are ids of entries (calls, log lines), ``media`` hashes,
    ``cases`` case ids. Distance in metres, duration in seconds; numbers of people are ``None`` where nobody knows."""

    kind: ClassVar[str] = "incident.detail"
    codes: tuple[str, ...] = ()
    actor: str | None = None
    target: str | None = None
    severity: str | None = None
    weapon: str | None = None
    hull_marks: str | None = None
    text: str | None = None
    actor_kind: str | None = None
    vessel: str | None = None
    against: tuple[str, ...] = ()
    legal_zone: str | None = None
    distance_m: float | None = Field(default=None, ge=0, le=100_000)
    duration_s: float | None = Field(default=None, ge=0, le=30 * 86_400)
    quote: str | None = None
    language: str | None = None
    deaths: int | None = Field(default=None, ge=0, le=10_000)
    injured: int | None = Field(default=None, ge=0, le=10_000)
    damage: str | None = None
    recording: str | None = None
    evidence: tuple[str, ...] = ()
    media: tuple[Sha256, ...] = ()
    cases: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _known(self) -> IncidentDetail:
        unknown = [c for c in self.codes if c not in INCIDENT_CODES]
        if unknown:
            raise ValueError(f"unknown incident code {unknown[0]}")
        if self.actor_kind is not None and self.actor_kind not in INCIDENT_ACTORS:
            raise ValueError(f"unknown kind of actor {self.actor_kind}")
        if strange := [a for a in self.against if a not in AGAINST]:
            raise ValueError(f"unknown target of the violence {strange[0]}")
        return self


class IncidentTrack(Payload):
    """A track as the picture had it when the incident was marked. ``source``: own, ais, radar or other. ``points``: (UTC,
    latitude, longitude), oldest first. The subject is the incident id."""

    kind: ClassVar[str] = "incident.track"
    target: str
    name: str = ""
    mmsi: str | None = None
    source: Literal["own", "ais", "radar", "other"] = "other"
    points: tuple[tuple[datetime, Lat, Lon], ...] = Field(min_length=1, max_length=1000)


class IncidentStatement(Payload):
    """What a person said about the incident. ``said_at``: when it was said, ``None`` = when it was written."""

    kind: ClassVar[str] = "incident.statement"
    who: str = Field(min_length=1)
    role: str = ""
    text: str = Field(min_length=1)
    language: str = ""
    said_at: datetime | None = None


class IncidentReport(Payload):
    """One item of the attack report, filled in by an officer. An empty ``text`` takes back what stood there: the report then
    says again what the log knows."""

    kind: ClassVar[str] = "incident.report"
    item: str
    text: str = Field(default="", max_length=10_000)

    @model_validator(mode="after")
    def _known(self) -> IncidentReport:
        if self.item not in REPORT_ITEMS:
            raise ValueError(f"the attack report has no item {self.item}")
        return self


class MediaAdded(Payload):
    """An original was taken in. ``camera_time`` is what the camera wrote, with its zone if it has one: never corrected here.

    ``device`` tells cameras apart (maker, model, serial number), ``size`` is bytes, ``suffix`` of the original with its dot.
    """

    kind: ClassVar[str] = "media.added"
    sha256: Sha256
    name: str
    size: int = Field(ge=0)
    suffix: str = ""
    media_kind: Literal["photo", "video", "audio", "other"] = "other"
    camera_time: str | None = None
    device: str | None = None
    lat: Lat | None = None
    lon: Lon | None = None
    incident: str | None = None
    case: str | None = None

    @model_validator(mode="after")
    def _whole(self) -> MediaAdded:
        if self.camera_time is not None and not _CAMERA.match(self.camera_time):
            raise ValueError("the camera's time is written as 2026-06-14T02:51:07, with +02:00 behind it where it is known")
        if (self.lat is None) != (self.lon is None):
            raise ValueError("a position has a latitude and a longitude")
        return self


class MediaClock(Payload):
    """How far the clock of a camera is off: what it shows less UTC, in seconds. ``None`` = nobody can say any more."""

    kind: ClassVar[str] = "media.clock"
    device: str = Field(min_length=1)
    offset_s: float | None = Field(default=None, ge=-40 * 366 * 86_400, le=40 * 366 * 86_400)
    note: str = ""


class CustodyNoted(Payload):
    """What was done with originals: ``items`` are their hashes, none = all that were in the mission then."""

    kind: ClassVar[str] = "custody.noted"
    act: Literal["opened", "copied", "handed_over", "verified", "changed", "missing"]
    items: tuple[Sha256, ...] = Field(default=(), max_length=10_000)
    to_whom: str = ""
    why: str = ""
