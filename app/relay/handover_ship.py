"""Handing a case over to another rescue ship: what is known, what is done, what is still open, in one message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from app.config import Settings
from app.entry import ShipState, new_id
from app.errors import UserError
from app.policy.book import PolicyBook
from app.policy.model import ChannelKind, Label, Recipient
from app.policy.resolve import resolve
from app.relay import sitrep_full as full
from app.relay.drafts import Draft
from app.relay.recipients import allowed, recipient
from app.relay.sitrep import case_labels, casualty, own_line, persons
from app.relay.telex import date_time_group, own_position, plain_position, who
from app.rescue.entries import CaseEventKind, Place
from app.rescue.lines import EVENT_WORDS
from app.rescue.state import Case, RescueState

HANDOVER: Final = "handover_ship"
"""Template of the drafts made here."""

_FLEET: Final = ("Rescue fleet", "Fleet ships")
_MOST_POSITIONS: Final = 5
_STEPS: Final = (
    CaseEventKind.ON_SCENE,
    CaseEventKind.FIRST_CONTACT,
    CaseEventKind.JACKETS_END,
    CaseEventKind.EVACUATION_COMPLETE,
    CaseEventKind.RHIB_RECOVERED,
)
"""Steps of which it matters that they were not taken yet."""


def handover_draft(
    state: RescueState,
    case_id: str,
    settings: Settings,
    ship: ShipState | None,
    recipients: tuple[Recipient, ...],
    now: datetime,
    addressed_as: Sequence[str] = (),
) -> Draft:
    """Raises UserError for no such case."""
    case = state.cases.get(case_id)
    if case is None:
        raise UserError(f"There is no case {case_id}. Choose one of the open cases")
    to = tuple(addressed_as) or tuple(r.text for r in recipients if r.role not in ("bcc", "thread"))
    header = (
        f"DATE AND TIME: {date_time_group(now)}",
        f"FROM: {who(settings.ship)}",
        f"TO: {', '.join(to).upper() or 'NOBODY YET'}",
        f"HAND-OVER OF CASE {case.number}",
    )
    fields = (
        ("BOAT", casualty(case)),
        ("DESCRIPTION", full.description(case)),
        ("POSITIONS", _positions(case)),
        ("PERSONS", persons(state, case, settings.ship)),
        ("SITUATION", ". ".join(p for p in (_phase(case), own_line(case, settings.ship, ship)) if p)),
        ("WEATHER ON SCENE", full.weather(case)),
        ("CO-ORDINATION", full.instructions(case) or (f"RCC {case.coordinator}" if case.coordinator else "NO RCC KNOWN TO US")),
        ("FIRST HEARD", f"{date_time_group(case.opened)} FROM {case.information_source or 'NOT SAID'}"),
        ("THEIR NUMBERS", ", ".join(case.details.foreign_numbers or ())),
        ("DONE", full.actions(state, case, now)),
        ("REPORTED", f"SITREP {case.sitreps} WAS THE LAST" if case.sitreps else "NO SITREP SENT BY US"),
        ("OPEN", _open(state, case)),
        ("REMARKS", case.details.remarks or ""),
        ("ANSWER", "PLEASE CONFIRM THAT YOU TAKE THE CASE OVER, AND FROM WHEN."),
    )
    said = [(title, text.upper()) for title, text in fields if text]
    labels, carried = case_labels(state, case, own_position(ship))
    return Draft(
        id=new_id(),
        case=case_id,
        title=f"Hand-over {case.number}",
        recipients=recipients,
        channel=ChannelKind.EMAIL,
        subject=f"HAND-OVER OF CASE {case.number}" + (f" FROM {settings.ship.name.upper()}" if settings.ship.name else ""),
        body="\n".join((*header, "", *(f"{i}. {title}: {text}" for i, (title, text) in enumerate(said, start=1)), "")),
        labels=labels,
        template=HANDOVER,
        carried=(*carried, *((Label.CASE_POSITION, p.position) for p in case.positions)),
    )


def handover_recipients(book: PolicyBook, labels: frozenset[Label]) -> tuple[Recipient, ...]:
    """The ships of the fleet; the officer names the one that takes over."""
    ids = [id_ for name in _FLEET for id_ in resolve(book.directory, Recipient(name)).addressed]
    ships = [recipient(book.directory.authorities[i]) for i in dict.fromkeys(ids)]
    return tuple(r for r in ships if allowed(book, r, labels))


def _phase(case: Case) -> str:
    return f"EMERGENCY PHASE {case.phase.value}" if case.phase is not None and case.open else ""


def _positions(case: Case) -> str:
    """The newest first, each with its time and who says so."""
    newest = sorted(case.positions, key=lambda p: p.at, reverse=True)
    said = [
        f"{plain_position(p.position)} AT {p.at:%d%H%M} UTC ({', '.join(w for w in (p.role, p.source) if w)})"
        for p in newest[:_MOST_POSITIONS]
    ]
    drift = case.drift
    if drift is not None and drift.set_deg is not None and drift.drift_mps is not None:
        said.append(full.drift_words(drift.set_deg, drift.drift_mps))
    return ". ".join(said) or "NOT KNOWN"


def _open(state: RescueState, case: Case) -> str:
    """What has not been done or is not known: what the other ship takes over."""
    if not case.open:
        return "NOTHING: THE CASE IS CLOSED"
    missing = [f"NOT YET: {EVENT_WORDS[step]}" for step in _STEPS if step not in case.events]
    people = [f"{n} STILL IN THE BOAT BY THE LEDGER" for n in [state.ledger.total(Place.BOAT, case.id)] if n > 0]
    lost = [f"{n} MISSING" for n in [state.ledger.total(Place.MISSING, case.id)] if n > 0]
    differ = [
        f"{abs(d.unexplained)} PEOPLE UNEXPLAINED (COUNT {d.counted}, LEDGER {d.ledger})"
        for d in state.ledger.open_differences
        if d.case == case.id and not d.superseded
    ]
    return ". ".join([*people, *lost, *differ, *missing])
