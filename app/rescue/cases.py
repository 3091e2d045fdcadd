"""A case, folded from the lines that speak of it. Nothing is overwritten: positions and head-counts are histories."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.geo import Position
from app.rescue.entries import (
    CaseActor,
    CaseClosed,
    CaseDetails,
    CaseEvent,
    CaseEventKind,
    CaseOpened,
    CasePhase,
    CasePob,
    CasePosition,
    CaseReopened,
    PobKind,
    RelaySent,
)
from app.rescue.state import Actor, Case, Line, PobNumber, ReportedPosition

CASE_KINDS = (
    CaseOpened,
    CaseDetails,
    CasePosition,
    CasePob,
    CasePhase,
    CaseEvent,
    CaseActor,
    CaseClosed,
    CaseReopened,
    RelaySent,
)
"""What belongs to the case that the entry's subject names."""


def build_case(case_id: str, lines: Sequence[Line]) -> tuple[Case | None, tuple[str, ...]]:
    """The case of ``lines`` (live ones of this case, in order of when they happened) and what is wrong with it.

    ``None`` where no line opens it; the lines stay in the log.
    """
    openings = [(line, line.payload) for line in lines if isinstance(line.payload, CaseOpened)]
    if not openings:
        told = all(isinstance(line.payload, RelaySent) for line in lines)
        return None, () if told else (f"Case {case_id} is written about but was never opened, or its opening was struck out",)
    problems: tuple[str, ...] = ()
    if len(openings) > 1:
        problems = (f"Case {case_id} was opened {len(openings)} times: correct one of them to a number of its own",)
    first, opening = openings[0]
    details = CaseDetails()
    positions: list[ReportedPosition] = []
    pob: dict[PobKind, tuple[PobNumber, ...]] = {}
    events: dict[CaseEventKind, datetime] = {}
    event_entries: dict[CaseEventKind, str] = {}
    actors: list[Actor] = []
    phase: CasePhase | None = None
    ending: tuple[CaseClosed, datetime] | None = None
    sitreps = 0
    for line in lines:
        match line.payload:
            case CaseDetails() as change:
                said = {k: v for k in type(change).model_fields if (v := getattr(change, k)) is not None}
                details = details.model_copy(update=said)
            case CasePosition() as p:
                where = Position(p.lat, p.lon)
                positions.append(ReportedPosition(where, p.at or line.at, p.source, p.accuracy_m, p.role, p.as_given, line.id))
            case CasePob() as n:
                number = PobNumber(n.total, n.about, n.by_category, n.source, line.at, line.id)
                pob[n.pob_kind] = (*pob.get(n.pob_kind, ()), number)
            case CasePhase() as phase:
                pass
            case CaseEvent(event=event):
                if event not in events:
                    events[event], event_entries[event] = line.at, line.id
            case CaseActor() as a:
                actors.append(Actor(a.name, a.actor_type, a.target, a.mmsi, line.at, line.id))
            case CaseClosed() as closed:
                ending = (closed, line.at)
            case CaseReopened():
                ending = None
            case RelaySent(sitrep=number_sent) if number_sent is not None:
                sitreps = max(sitreps, number_sent)
            case _:
                pass
    case = Case(
        id=case_id,
        number=opening.number,
        opened=first.at,
        information_source=opening.information_source,
        text=opening.text,
        open=ending is None,
        outcome=ending[0].outcome if ending else None,
        closed=ending[1] if ending else None,
        phase=phase.phase if phase else None,
        factors=phase.factors if phase else (),
        details=details,
        positions=tuple(positions),
        pob=pob,
        events=events,
        event_entries=event_entries,
        actors=tuple(actors),
        sitreps=sitreps,
    )
    return case, problems
