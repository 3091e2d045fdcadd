"""Messages before anybody has decided on them: drafts, their content hash, and how they are made from the log.

A draft carries the labels of the data that it was made from, whatever its text shows in the end: "same position as in
our 1235 mail" tells the position too.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from app.config import Settings, Ship
from app.entry import ShipState, canonical, new_id
from app.errors import UserError
from app.geo import Position, format_position
from app.policy.model import ChannelKind, Label, Recipient
from app.rescue.entries import CaseEventKind, PobKind
from app.rescue.state import Case, RescueState


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along. ``name`` is what the recipient sees."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """A message in the making. Frozen: every change is a new draft, so a decision can be bound to one.

    ``carried`` are the positions that it was made from, with their labels; ``template`` names the fixed text, and
    ``free_text`` says whether anybody may have typed in it.
    """

    id: str
    case: str | None
    title: str
    recipients: tuple[Recipient, ...]
    channel: ChannelKind
    subject: str
    body: str
    attachments: tuple[Attachment, ...] = ()
    labels: frozenset[Label] = frozenset({Label.NONE})
    template: str | None = None
    sitrep: int | None = None
    free_text: bool = True
    carried: tuple[tuple[Label, Position], ...] = ()

    def to(self, recipients: tuple[Recipient, ...]) -> Draft:
        """The same message to others."""
        return replace(self, recipients=recipients)

    def without(self, texts: tuple[str, ...]) -> Draft:
        """The same message without the recipients of these texts, as ``Decision.without`` names them."""
        return self.to(tuple(r for r in self.recipients if r.text not in texts))


def content_hash(draft: Draft) -> str:
    """SHA-256 in hex over recipients, channel, subject, body and attachments: what a decision is bound to."""
    content = {
        "recipients": [[r.role, r.text, r.authority] for r in draft.recipients],
        "channel": draft.channel.value,
        "subject": draft.subject,
        "body": draft.body,
        "attachments": [[a.name, hashlib.sha256(a.data).hexdigest()] for a in draft.attachments],
    }
    return hashlib.sha256(b"fairlead message 1\n" + canonical(content)).hexdigest()


REFUSAL: Final = "refusal"
FIXED_TEXTS: Final = {
    REFUSAL: (
        "Your message",
        "This ship does not share positions or operational information with you.\n"
        "Rescues are reported to the competent rescue coordination centres and to the flag State.\n",
    ),
}
"""Subject and body of the only texts that a blocked body may get. There is no field in them to fill in."""


def refusal_draft(recipient: Recipient, case: str | None = None) -> Draft:
    """The fixed answer to a blocked body: no free text, attachment, link or quoted history."""
    subject, body = FIXED_TEXTS[REFUSAL]
    return Draft(
        new_id(), case, "Refusal", (recipient,), ChannelKind.EMAIL, subject, body, template=REFUSAL, free_text=False
    )  # fmt: skip


def is_fixed_text(draft: Draft) -> bool:
    """Whether the draft is letter for letter one of the fixed texts, whatever it says of itself."""
    return draft.template in FIXED_TEXTS and (draft.subject, draft.body) == FIXED_TEXTS[draft.template] and not draft.attachments


def sitrep_draft(
    state: RescueState,
    case_id: str,
    settings: Settings,
    ship: ShipState | None,
    recipients: tuple[Recipient, ...],
    now: datetime,
    distress: bool = True,
    addressed_as: tuple[str, ...] = (),
) -> Draft:
    """A SAR SITREP in the short form (fields by title, letters A to F) from a case. Raises UserError for no such case.

    ``addressed_as``: the recipients' names for the TO line, where they are not the recipients' own texts.
    """
    case = state.cases.get(case_id)
    if case is None:
        raise UserError(f"There is no case {case_id}. Choose one of the open cases")
    number = case.sitreps + 1
    own = _own_position(ship)
    fields = (
        ("IDENTITY OF CASUALTY", _casualty(case)),
        ("POSITION", _case_position(case)),
        ("SITUATION", _situation(case, settings.ship, ship, distress)),
        ("NUMBER OF PERSONS", _persons(case)),
        ("ASSISTANCE REQUIRED", "COORDINATION OF THE RESCUE, FURTHER UNITS IF AVAILABLE. PLEASE CONFIRM RECEIPT."),
        ("CO-ORDINATING RCC", (case.coordinator or "NOT KNOWN TO US").upper()),
    )
    to = addressed_as or tuple(r.text for r in recipients if r.role != "bcc")
    header = (
        f"DATE AND TIME: {_date_time_group(now)}",
        f"TRANSMISSION PRIORITY: {'DISTRESS' if distress else 'URGENCY'}",
        f"FROM: {_who(settings.ship)}",
        f"TO: {', '.join(to).upper() or 'NOBODY YET'}",
        f"SAR SITREP NUMBER: {number} (CASE {case.number})",
    )
    letters = [f"{letter}. {title}: {text}" for letter, (title, text) in zip("ABCDEF", fields, strict=True)]
    labels, carried = _labels(case, own)
    return Draft(
        id=new_id(),
        case=case_id,
        title=f"SITREP {number} {case.number}",
        recipients=recipients,
        channel=ChannelKind.EMAIL,
        subject=f"{'DISTRESS' if distress else 'URGENCY'} SAR SITREP {number} {case.number}",
        body="\n".join((*header, "", *letters, "")),
        labels=labels,
        template="sitrep",
        sitrep=number,
        carried=carried,
    )


def plain_position(position: Position) -> str:
    """A position in the letters of a telex: ``33-03.4N 012-23.2E``."""
    return format_position(position).replace("°", "-").replace("′", "")


def _labels(case: Case, own: Position | None) -> tuple[frozenset[Label], tuple[tuple[Label, Position], ...]]:
    labels = {Label.INTENTIONS}
    carried: list[tuple[Label, Position]] = []
    if case.position is not None:
        labels.add(Label.CASE_POSITION)
        carried.append((Label.CASE_POSITION, case.position.position))
    if own is not None:
        labels.add(Label.OWN_POSITION)
        carried.append((Label.OWN_POSITION, own))
    if any(case.latest_pob(kind) for kind in PobKind):
        labels.add(Label.HEAD_COUNT)
    return frozenset(labels), tuple(carried)


def _own_position(ship: ShipState | None) -> Position | None:
    if ship is None or ship.lat is None or ship.lon is None:
        return None
    return Position(ship.lat, ship.lon)


def _who(ship: Ship) -> str:
    parts = [ship.name or "RESCUE SHIP", ship.callsign, f"MMSI {ship.mmsi}" if ship.mmsi else ""]
    return " / ".join(p for p in parts if p).upper()


def _casualty(case: Case) -> str:
    d = case.details
    words = [w for w in ("UNNAMED", d.boat_colour, d.boat_type if d.boat_type != "unknown" else None, "BOAT") if w]
    more = [f"{d.boat_size} LONG" if d.boat_size else "", f"MARKS {d.boat_marks}" if d.boat_marks else "", "NO FLAG KNOWN"]
    return f"{' '.join(words)}, {', '.join(m for m in more if m)}".upper()


def _case_position(case: Case) -> str:
    fix = case.position
    if fix is None:
        return "NOT KNOWN"
    source = f", {fix.source}" if fix.source else ""
    return f"{plain_position(fix.position)} AT {fix.at:%H%M} UTC ({fix.role}{source})".upper()


def _situation(case: Case, ship: Ship, state: ShipState | None, distress: bool) -> str:
    d = case.details
    facts = [
        "ENGINE NOT WORKING" if d.engine == "not_working" else "",
        "ADRIFT" if d.adrift else "",
        "TAKING WATER" if d.taking_water else "",
        "TUBE DEFLATING" if d.deflating else "",
        "CAPSIZED" if d.capsized else "",
        "PEOPLE IN THE WATER" if d.people_in_water else "",
        "NO LIFE JACKETS" if d.life_jackets == "none" else "",
    ]
    heard = f"INFORMATION RECEIVED {_date_time_group(case.opened)}" + (
        f" FROM {case.information_source}" if case.information_source else ""
    )
    known = ", ".join(f for f in facts if f)
    kind = "DISTRESS" if distress else "URGENCY"
    parts = [f"{kind}, {heard}", known, _own_line(case, ship, state)]
    return ". ".join(p for p in parts if p).upper() + "."


def _own_line(case: Case, ship: Ship, state: ShipState | None) -> str:
    name = ship.name or "THIS SHIP"
    own = _own_position(state)
    at = f" {plain_position(own)}" if own is not None else ""
    if CaseEventKind.LEFT_SCENE in case.events:
        doing = "HAS LEFT THE SCENE"
    elif CaseEventKind.ON_SCENE in case.events:
        doing = "IS ON SCENE"
    elif CaseEventKind.COURSE_ALTERED in case.events:
        doing = "IS PROCEEDING TO THE CASUALTY"
    else:
        doing = "HAS RECEIVED THE ALERT"
    return f"{name}{at} {doing}"


def _persons(case: Case) -> str:
    parts = []
    for kind in (PobKind.COUNTED, PobKind.ESTIMATED, PobKind.REPORTED):
        number = case.latest_pob(kind)
        if number is not None and number.total is not None:
            source = f" BY {number.source}" if number.source else ""
            parts.append(f"{'ABOUT ' if number.about else ''}{number.total} {kind.value}{source}")
    return ", ".join(parts).upper() or "NOT KNOWN"


def _date_time_group(moment: datetime) -> str:
    return f"{moment:%d%H%M} UTC {moment:%b %y}".upper()
