"""The request for a place of safety: who is on board and what they need, where the ship is, what was asked before.

Rescued people are to be disembarked at a place of safety as soon as it can reasonably be done (SOLAS V/33 1-1, SAR
Convention annex 3.1.9; IMO resolution MSC.167(78)). The draft says what the log knows; what it does not is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from app.config import Settings
from app.entry import ShipState, new_id
from app.errors import UserError
from app.geo import Position
from app.policy.model import ChannelKind, Label, Recipient
from app.relay.drafts import Draft
from app.relay.telex import date_time_group, motion, number_of, own_position, plain_position, who
from app.rescue.entries import CaseEventKind, Category, Flag, Place
from app.rescue.safety import hours_waited
from app.rescue.state import Case, PosRequest, RescueState

PLACE_OF_SAFETY: Final = "place_of_safety"
"""Template of the drafts made here."""

_RESULTS: Final = {"refused": "REFUSED", "wait": "TOLD TO WAIT", "no_answer": "NO ANSWER"}
_VULNERABLE: Final = (
    (Category.PREGNANT, "PREGNANT"),
    (Category.MINOR_UNACCOMPANIED, "MINORS ALONE"),
    (Category.MINOR_ACCOMPANIED, "MINORS WITH FAMILY"),
    (Category.INFANT, "INFANTS"),
)


def cases_on_board(state: RescueState) -> tuple[Case, ...]:
    """The cases of which people are on board now, oldest first."""
    return tuple(c for c in state.cases.values() if state.ledger.total(Place.OWN_SHIP, c.id) > 0)


def safety_request_draft(
    state: RescueState,
    settings: Settings,
    ship: ShipState | None,
    recipients: tuple[Recipient, ...],
    now: datetime,
    addressed_as: tuple[str, ...] = (),
) -> Draft:
    """The next request for a place of safety. Raises UserError while nobody is on board by the ledger."""
    ledger = state.ledger
    if ledger.on_board <= 0:
        raise UserError("Nobody is on board by the people ledger. Enter who was embarked first")
    number = len(state.requests) + 1
    cases = cases_on_board(state)
    to = addressed_as or tuple(r.text for r in recipients if r.role != "bcc")
    header = (
        f"DATE AND TIME: {date_time_group(now)}",
        "TRANSMISSION PRIORITY: URGENCY",
        f"FROM: {who(settings.ship)}",
        f"TO: {', '.join(to).upper() or 'NOBODY YET'}",
        f"REQUEST FOR A PLACE OF SAFETY NUMBER: {number}",
    )
    fields = (
        ("PERSONS ON BOARD", number_of(ledger.at.get(Place.OWN_SHIP, {}), ledger.on_board) + ". CREW NOT COUNTED."),
        ("MEDICAL AND VULNERABLE", _vulnerable(state)),
        ("RESCUED IN", ". ".join(_case(state, case) for case in cases)),
        ("POSITION OF THE SHIP", _where(ship, now)),
        ("EARLIER REQUESTS", _earlier(state.requests, now)),
        (
            "REQUEST",
            "WE REQUEST THE ASSIGNMENT OF A PLACE OF SAFETY FOR ALL PERSONS ON BOARD, AND THAT THEY CAN BE DISEMBARKED THERE "
            "AS SOON AS POSSIBLE (SOLAS V/33, SAR CONVENTION 3.1.9). PLEASE CONFIRM RECEIPT AND ANSWER BY MAIL.",
        ),
    )
    said = [(title, text) for title, text in fields if text]
    labels, carried = _labels(own_position(ship))
    return Draft(
        id=new_id(),
        case=cases[0].id if len(cases) == 1 else None,
        title=f"Request {number} for a place of safety",
        recipients=recipients,
        channel=ChannelKind.EMAIL,
        subject=f"REQUEST {number} FOR A PLACE OF SAFETY, {ledger.on_board} PERSONS ON BOARD"
        + (f" {settings.ship.name.upper()}" if settings.ship.name else ""),
        body="\n".join((*header, "", *(f"{i}. {title}: {text}" for i, (title, text) in enumerate(said, start=1)), "")),
        labels=labels,
        template=PLACE_OF_SAFETY,
        carried=carried,
    )


def request_numbered(draft: Draft, number: int) -> Draft:
    """The same request under another number, wherever ours stands in it; the rest as it was typed."""
    return replace(
        draft,
        title=re.sub(r"^Request \d+", f"Request {number}", draft.title),
        subject=re.sub(r"^REQUEST \d+ FOR", f"REQUEST {number} FOR", draft.subject),
        body=re.sub(r"^(REQUEST FOR A PLACE OF SAFETY NUMBER:) \d+", rf"\1 {number}", draft.body, flags=re.MULTILINE),
    )


def request_labels() -> frozenset[Label]:
    """What such a request tells at most: for asking the policy before there is one."""
    return frozenset({Label.OWN_POSITION, Label.HEAD_COUNT, Label.INTENTIONS})


def _labels(own: Position | None) -> tuple[frozenset[Label], tuple[tuple[Label, Position], ...]]:
    if own is None:
        return request_labels() - {Label.OWN_POSITION}, ()
    return request_labels(), ((Label.OWN_POSITION, own),)


def _vulnerable(state: RescueState) -> str:
    here = state.ledger.at.get(Place.OWN_SHIP, {})
    flags = state.ledger.flags.get(Place.OWN_SHIP, {})
    parts = [f"{n} MEDICAL" for n in [flags.get(Flag.MEDICAL, 0)] if n > 0]
    parts += [f"{n} WITH A DISABILITY" for n in [flags.get(Flag.DISABLED, 0)] if n > 0]
    parts += [f"{n} {words}" for category, words in _VULNERABLE if (n := here.get(category, 0)) > 0]
    dead = state.ledger.total(Place.DECEASED_ON_BOARD)
    parts += [f"{dead} DECEASED ON BOARD"] if dead > 0 else []
    return ", ".join(parts)


def _case(state: RescueState, case: Case) -> str:
    done = case.events.get(CaseEventKind.EVACUATION_COMPLETE) or case.events.get(CaseEventKind.FIRST_EMBARKED)
    when = f" ON {date_time_group(done)}" if done is not None else ""
    return f"CASE {case.number}: {state.ledger.total(Place.OWN_SHIP, case.id)} PERSONS{when}".upper()


def _where(ship: ShipState | None, now: datetime) -> str:
    own = own_position(ship)
    if own is None:
        return ""
    return ", ".join(p for p in (f"{plain_position(own)} AT {now:%H%M} UTC", motion(ship)) if p)


def _earlier(requests: Sequence[PosRequest], now: datetime) -> str:
    """Each request with what came of it, and how long the people have waited since the first one."""
    if not requests:
        return "NONE, THIS IS THE FIRST"
    rows = [f"REQUEST {r.number} OF {date_time_group(r.at)} TO {', '.join(r.to)}: {_came(r)}" for r in requests]
    waited = hours_waited(requests[0], now)
    return ". ".join([*rows, f"WAITING FOR {waited:.0f} H" if waited >= 1 else ""]).strip(". ").upper()


def _came(request: PosRequest) -> str:
    if request.assigned is not None:
        return f"{request.assigned.port} ASSIGNED"
    if not request.answers:
        return "NO ANSWER"
    return _RESULTS[request.answers[-1].result]
