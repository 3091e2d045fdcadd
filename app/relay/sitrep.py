"""SITREPs: a SAR situation report from a case, its fields keyed by title, and what changed since the last one.

The thirteen fields and their order are those of the IMO format as MRCC Bremen prints it; sources disagree on the letters
after H, so that the letters are a setting (``settings.sitrep.letters``) and nothing but the title names a field. The
short form has the first six. A field of the full form of which nothing is known is left out, never filled with a guess.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.config import Settings, Ship
from app.entry import ShipState, new_id
from app.errors import UserError
from app.geo import Position
from app.policy.model import ChannelKind, Label, Recipient
from app.relay import sitrep_full as full
from app.relay.drafts import Draft
from app.relay.telex import date_time_group, number_of, own_position, plain_position, ship_name, who
from app.rescue.entries import CaseEventKind, Phase, Place, PobKind
from app.rescue.state import Case, RescueState

SITREP: Final = "sitrep"
"""Template of the drafts made here."""

IDENTITY: Final = "IDENTITY OF CASUALTY"
POSITION: Final = "POSITION"
SITUATION: Final = "SITUATION"
PERSONS: Final = "NUMBER OF PERSONS"
ASSISTANCE: Final = "ASSISTANCE REQUIRED"
RCC: Final = "CO-ORDINATING RCC"
DESCRIPTION: Final = "DESCRIPTION OF CASUALTY"
WEATHER: Final = "WEATHER ON SCENE"
ACTIONS: Final = "INITIAL ACTIONS TAKEN"
AREA: Final = "SEARCH AREA"
INSTRUCTIONS: Final = "CO-ORDINATING INSTRUCTIONS"
PLANS: Final = "FUTURE PLANS"
CONCLUSION: Final = "ADDITIONAL INFORMATION / CONCLUSION"

SHORT_TITLES: Final = (IDENTITY, POSITION, SITUATION, PERSONS, ASSISTANCE, RCC)
TITLES: Final = (*SHORT_TITLES, DESCRIPTION, WEATHER, ACTIONS, AREA, INSTRUCTIONS, PLANS, CONCLUSION)


class Form(StrEnum):
    """``NO_CHANGE`` says in one field that all stands as it was told."""

    SHORT = "short"
    FULL = "full"
    NO_CHANGE = "no_change"


def priority_of(case: Case) -> str:
    """By the phase that was assessed; a case that nobody assessed yet is taken for distress."""
    if not case.open:
        return "ROUTINE"
    return "DISTRESS" if case.phase in (None, Phase.DISTRESS) else "URGENCY"


def usual_form(case: Case) -> Form:
    """The first one short, as soon as possible; later ones, and the final one, in full."""
    return Form.SHORT if case.open and case.sitreps == 0 else Form.FULL


def sitrep_draft(
    state: RescueState,
    case_id: str,
    settings: Settings,
    ship: ShipState | None,
    recipients: tuple[Recipient, ...],
    now: datetime,
    addressed_as: tuple[str, ...] = (),
    form: Form = Form.SHORT,
    since: tuple[int, datetime] | None = None,
) -> Draft:
    """A SAR SITREP of a case. Raises UserError for no such case, and for "no change" where none was sent before.

    ``addressed_as``: the recipients' names for the TO line, where they are not the recipients' own texts. ``since``:
    number and time of the last one sent. A SITREP of a closed case is the final one.
    """
    case = state.cases.get(case_id)
    if case is None:
        raise UserError(f"There is no case {case_id}. Choose one of the open cases")
    if form is Form.NO_CHANGE and since is None:
        raise UserError("No SITREP of this case was sent yet: there is nothing that could be unchanged")
    number = case.sitreps + 1
    priority = priority_of(case)
    final = "" if case.open else " FINAL"
    to = addressed_as or tuple(r.text for r in recipients if r.role != "bcc")
    header = (
        f"DATE AND TIME: {date_time_group(now)}",
        f"TRANSMISSION PRIORITY: {priority}",
        f"FROM: {who(settings.ship)}",
        f"TO: {', '.join(to).upper() or 'NOBODY YET'}",
        f"SAR SITREP NUMBER: {number}{final} (CASE {case.number})",
    )
    if form is Form.NO_CHANGE and since is not None:
        fields: Mapping[str, str] = {SITUATION: f"NO CHANGE SINCE SITREP {since[0]} OF {date_time_group(since[1])}."}
    else:
        fields = fields_of(state, case, settings.ship, ship, form, priority, now)
    letters = dict(zip(TITLES, settings.sitrep.letters, strict=True))
    lines = [f"{letters[title]}. {title}: {fields[title]}" for title in TITLES if fields.get(title)]
    labels, carried = case_labels(state, case, own_position(ship))
    return Draft(
        id=new_id(),
        case=case_id,
        title=f"SITREP {number} {case.number}",
        recipients=recipients,
        channel=ChannelKind.EMAIL,
        subject=f"{priority} SAR SITREP {number}{final} {case.number}",
        body="\n".join((*header, "", *lines, "")),
        labels=labels,
        template=SITREP,
        sitrep=number,
        carried=carried,
    )


def sitrep_numbered(draft: Draft, number: int) -> Draft:
    """The same SITREP under another number, wherever ours stands in it; the rest as it was typed."""
    return replace(
        draft,
        title=re.sub(r"^SITREP \d+", f"SITREP {number}", draft.title),
        subject=re.sub(r"\bSAR SITREP \d+", f"SAR SITREP {number}", draft.subject),
        body=re.sub(r"^(SAR SITREP NUMBER:) \d+", rf"\1 {number}", draft.body, flags=re.MULTILINE),
        sitrep=number,
    )


def fields_of(
    state: RescueState, case: Case, ship: Ship, now_there: ShipState | None, form: Form, priority: str, now: datetime
) -> Mapping[str, str]:
    """The fields by title; "" for one of the full form of which nothing is known."""
    fields = {
        IDENTITY: casualty(case),
        POSITION: _case_position(case),
        SITUATION: _situation(case, ship, now_there, priority),
        PERSONS: persons(state, case, ship),
        ASSISTANCE: _assistance(state, case),
        RCC: (case.coordinator or "NOT KNOWN TO US").upper(),
    }
    if form is Form.FULL:
        fields |= {
            DESCRIPTION: full.description(case),
            WEATHER: full.weather(case),
            ACTIONS: full.actions(state, case, now),
            AREA: full.search_area(case),
            INSTRUCTIONS: full.instructions(case),
            PLANS: full.plans(state, case, ship),
        }
    if form is Form.FULL or not case.open:
        fields[CONCLUSION] = full.conclusion(state, case, ship)
    return fields


def case_labels(
    state: RescueState, case: Case, own: Position | None
) -> tuple[frozenset[Label], tuple[tuple[Label, Position], ...]]:
    """What the case that it was made from tells, whatever the text says in the end."""
    labels = {Label.INTENTIONS}
    carried: list[tuple[Label, Position]] = []
    if case.position is not None:
        labels.add(Label.CASE_POSITION)
        carried.append((Label.CASE_POSITION, case.position.position))
    if own is not None:
        labels.add(Label.OWN_POSITION)
        carried.append((Label.OWN_POSITION, own))
    if any(case.latest_pob(kind) for kind in PobKind) or state.ledger.by_case.get(case.id):
        labels.add(Label.HEAD_COUNT)
    return frozenset(labels), tuple(carried)


def casualty(case: Case) -> str:
    """The boat as field A names it."""
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


def _situation(case: Case, ship: Ship, state: ShipState | None, priority: str) -> str:
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
    heard = f"INFORMATION RECEIVED {date_time_group(case.opened)}" + (
        f" FROM {case.information_source}" if case.information_source else ""
    )
    known = ", ".join(f for f in facts if f) if case.open else ""
    kind = priority if case.open else "CASE CLOSED"
    phase = f"EMERGENCY PHASE {case.phase.value}" if case.phase is not None and case.open else ""
    parts = [f"{kind}, {heard}", phase, known, own_line(case, ship, state)]
    return ". ".join(p for p in parts if p).upper() + "."


def own_line(case: Case, ship: Ship, state: ShipState | None) -> str:
    """Own ship: where she is and what she does."""
    own = own_position(state)
    at = f" {plain_position(own)}" if own is not None else ""
    if CaseEventKind.LEFT_SCENE in case.events:
        doing = "HAS LEFT THE SCENE"
    elif CaseEventKind.ON_SCENE in case.events:
        doing = "IS ON SCENE"
    elif CaseEventKind.COURSE_ALTERED in case.events:
        doing = "IS PROCEEDING TO THE CASUALTY"
    else:
        doing = "HAS RECEIVED THE ALERT"
    return f"{ship_name(ship)}{at} {doing}"


def persons(state: RescueState, case: Case, ship: Ship) -> str:
    """The three numbers, and where the people are by the ledger."""
    parts = []
    for kind in (PobKind.COUNTED, PobKind.ESTIMATED, PobKind.REPORTED):
        number = case.latest_pob(kind)
        if number is not None and number.total is not None:
            source = f" BY {number.source}" if number.source else ""
            parts.append(f"{'ABOUT ' if number.about else ''}{number.total} {kind.value}{source}")
    where = state.ledger.by_case.get(case.id, {})
    for place, words in (
        (Place.OWN_SHIP, f"ON BOARD {ship_name(ship)}"),
        (Place.OTHER_SHIP, "ON OTHER SHIPS"),
        (Place.HELICOPTER, "BY HELICOPTER"),
        (Place.PORT, "ASHORE"),
        (Place.MISSING, "MISSING"),
        (Place.DECEASED_ON_BOARD, "DECEASED ON BOARD"),
        (Place.DECEASED_AT_SEA, "DECEASED, NOT RECOVERED"),
        (Place.DECEASED_ASHORE, "DECEASED, ASHORE"),
    ):
        total = state.ledger.total(place, case.id)
        if total > 0:
            parts.append(f"{words} {number_of(where.get(place, {}), total)}")
    return ". ".join(parts).upper() if where else ", ".join(parts).upper() or "NOT KNOWN"


def _assistance(state: RescueState, case: Case) -> str:
    if state.ledger.total(Place.OWN_SHIP, case.id) > 0 and full.embarked(case):
        port = full.assigned_port(state)
        needed = f"NONE ON SCENE. PROCEEDING TO {port}." if port else "ASSIGNMENT OF A PLACE OF SAFETY."
        return f"{needed} PLEASE CONFIRM RECEIPT.".upper()
    if not case.open:
        return "NONE. PLEASE CONFIRM RECEIPT."
    return "COORDINATION OF THE RESCUE, FURTHER UNITS IF AVAILABLE. PLEASE CONFIRM RECEIPT."
