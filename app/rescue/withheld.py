"""Reading an entry of which fields were withheld or erased: never a number, a place or a time that nobody said.

* Free text reads as ``WITHHELD``.
* A code, a reference or a number without which the entry still says what it says is left out, as if nobody had said it.
* Any other makes the line ``Withheld``: it keeps its time and author, and counts for nothing.

An export leaves fields in which nothing stood open (``app.export.redact``), so that what is withheld is something.
"""

from __future__ import annotations

from functools import cache
from typing import Final, Literal, get_args

from pydantic import ValidationError
from pydantic_core import PydanticUndefined

from app.entry import WITHHELD, Entry
from app.rescue import entries as e
from app.rescue.payload import Payload

Treatment = Literal["text", "leave out", "whole"]

_NO_TEXT: Final[dict[type[Payload], str]] = {
    e.AlertNoted: "alert priority state",
    e.CaseActor: "actor_type target mmsi vessel",
    e.CaseClosed: "outcome",
    e.CaseCoordination: "authority",
    e.CaseDetails: "boat_type boat_afterwards",
    e.CaseOpened: "number",
    e.CaseTrack: "target mmsi",
    e.CommsLine: "authority answers",
    e.ErasedNoted: "entry",
    e.IncidentDetail: "target severity actor_kind vessel legal_zone recording",
    e.IncidentMarked: "case",
    e.IncidentReport: "item",
    e.IncidentTrack: "target mmsi",
    e.LinkNoted: "link phase",
    e.MarkRemoved: "mark",
    e.MediaAdded: "sha256 suffix camera_time device incident case",
    e.MediaClock: "device",
    e.MobCleared: "mob",
    e.PeopleExplained: "recount",
    e.PeopleMovement: "way where",
    e.PersonalNoted: "record",
    e.PolicyChanged: "from_hash to_hash",
    e.PolicyDecision: "draft channel content_sha256",
    e.PolicyDropped: "to_hash",
    e.PolicyProposed: "from_hash to_hash",
    e.PosAnswered: "request",
    e.PosRequested: "draft",
    e.RelaySent: "draft channel content_sha256",
    e.ReminderDone: "call",
    e.SearchEnded: "plan",
    e.SearchLeg: "plan",
    e.VesselConduct: "case",
    e.VesselNoted: "mmsi imo vessel_type",
    e.VesselPhoto: "sha256 suffix",
    e.WatchOff: "name",
    e.WatchOn: "name",
}
"""Fields that are text and mean something to the program: two withheld ones would seem to be the same."""

_EMPTY_SAYS_SOMETHING: Final[dict[type[Payload], str]] = {
    e.CaseDrift: "set_deg drift_mps",  # the drift is not known any more
    e.CasePosition: "at",  # when it was written
    e.CustodyNoted: "items",  # all that were in the mission
    e.IncidentStatement: "said_at",  # when it was written
    e.MediaClock: "offset_s",  # nobody knows any more
    e.PeopleMovement: "where",  # all other ships would be one
    e.PosRequested: "cases remind_min",  # for everybody on board; no reminder
    e.SearchPlanned: "set_deg drift_mps",  # the pattern stays where it is
    e.SpeedsSet: "own_mps rhib_mps",  # by own ship's speed, by the settings
}
"""Fields that say something where they are empty, and what."""

_HARMLESS: Final = frozenset({"pin"})
"""Left at its default although that is not empty: nobody was known by a PIN."""

_EMPTY: Final[tuple[object, ...]] = (None, "", (), {})


def read_payload(entry: Entry) -> Payload:
    """What an entry says, whatever of it is left. Raises ValidationError or KeyError where it cannot be read."""
    kind = e.BY_KIND[entry.kind]
    return read_withheld(kind, entry) if entry.withheld else kind.model_validate(entry.payload)


def read_withheld(kind: type[Payload], entry: Entry) -> Payload:
    """What is left of an entry of which something is withheld. Raises ValidationError where nothing of its payload is, and it
    cannot be read."""
    gone = sorted(name.removeprefix("payload.") for name in entry.withheld if name.startswith("payload."))
    if not gone and "subject" not in entry.withheld and "payload" not in entry.withheld:
        return kind.model_validate(entry.payload)
    how = treatments(kind)
    data = dict(entry.payload)
    whole = e.Withheld(given=entry.kind, fields=tuple(gone))
    if "subject" in entry.withheld or any(how.get(name, "whole") == "whole" for name in gone):
        return whole
    data |= {name: WITHHELD for name in gone if how[name] == "text"}
    try:
        return kind.model_validate(data)
    except ValidationError:
        return whole


@cache
def treatments(kind: type[Payload]) -> dict[str, Treatment]:
    """What to do for each field of a kind, by its name."""
    no_text = _NO_TEXT.get(kind, "").split()
    speaking = _EMPTY_SAYS_SOMETHING.get(kind, "").split()
    found: dict[str, Treatment] = {}
    for name, field in kind.model_fields.items():
        default = field.get_default(call_default_factory=True)
        types = get_args(field.annotation) or (field.annotation,)
        text = str in types and set(types) <= {str, type(None)} and name not in no_text
        if name in speaking:
            found[name] = "whole"
        elif text:
            found[name] = "text"
        elif name in _HARMLESS or (default is not PydanticUndefined and default in _EMPTY):
            found[name] = "leave out"
        else:
            found[name] = "whole"
    return found
