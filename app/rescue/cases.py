"""A case, folded from the lines that speak of it. Nothing is overwritten: positions and head-counts are histories."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.geo import Position
from app.rescue.entries import (
    CaseActor,
    CaseClosed,
    CaseCoordination,
    CaseDetails,
    CaseDrift,
    CaseEvent,
    CaseEventKind,
    CaseOpened,
    CasePhase,
    CasePob,
    CasePosition,
    CaseReopened,
    CaseTrack,
    CaseWeather,
    PobKind,
    RelaySent,
)
from app.rescue.searches import SEARCH_KINDS, build_searches
from app.rescue.state import (
    Actor,
    Case,
    Coordination,
    Drift,
    FrozenTrack,
    Line,
    PhaseSaid,
    PobNumber,
    ReportedPosition,
    Sighting,
    WeatherSeen,
)

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
    CaseTrack,
    CaseWeather,
    CaseCoordination,
    CaseDrift,
    RelaySent,
    *SEARCH_KINDS,
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
    event_times: dict[CaseEventKind, tuple[tuple[datetime, str], ...]] = {}
    actors: list[Actor] = []
    sightings: list[Sighting] = []
    phases: list[PhaseSaid] = []
    weather: list[WeatherSeen] = []
    coordination: list[Coordination] = []
    drifts: list[Drift] = []
    tracks: list[FrozenTrack] = []
    ending: tuple[CaseClosed, datetime] | None = None
    sitreps = 0
    sitrep_at: datetime | None = None
    for line in lines:
        match line.payload:
            case CaseDetails() as change:
                said = {k: v for k in type(change).model_fields if (v := getattr(change, k)) is not None}
                details = details.model_copy(update=said)
            case CasePosition() as p:
                where = Position(p.lat, p.lon)
                positions.append(ReportedPosition(where, p.at or line.at, p.source, p.accuracy_m, p.role, p.as_given, line.id))
            case CasePob() as n:
                number = PobNumber(
                    n.total, n.about, n.by_category, n.source, line.at, line.id, n.medical, n.disabled, n.dead, n.missing
                )
                pob[n.pob_kind] = (*pob.get(n.pob_kind, ()), number)
            case CasePhase() as p:
                phases.append(PhaseSaid(p.phase, p.factors, p.observer, p.decider, p.note, line.at, line.id, line.entry.author))
            case CaseWeather() as seen:
                weather.append(WeatherSeen(seen, line.at, line.id))
            case CaseCoordination() as c:
                coordination.append(Coordination(c.role, c.name, c.authority, c.note, line.at, line.id))
            case CaseDrift() as d:
                drifts.append(Drift(d.set_deg, d.drift_mps, d.source, line.at, line.id))
            case CaseTrack() as t:
                tracks.append(FrozenTrack(t.target, t.name, t.mmsi, t.points, line.at, line.id))
            case CaseEvent(event=event) as step:
                if event is CaseEventKind.SIGHTED:
                    sightings.append(Sighting(step.bearing_deg, step.range_m, step.note, line.at, line.id))
                event_times[event] = (*event_times.get(event, ()), (line.at, line.id))
            case CaseActor() as a:
                actors.append(
                    Actor(a.name, a.actor_type, a.target, a.mmsi, line.at, line.id, a.hull_marks, a.note, a.arpa, a.vessel)
                )
            case CaseClosed() as closed:
                ending = (closed, line.at)
            case CaseReopened():
                ending = None
            case RelaySent(sitrep=number_sent) if number_sent is not None:
                if number_sent > sitreps:
                    sitreps, sitrep_at = number_sent, line.at
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
        outcome_where=ending[0].where if ending else "",
        phase=phases[-1].phase if phases else None,
        factors=phases[-1].factors if phases else (),
        phases=tuple(phases),
        weather=tuple(weather),
        coordination=tuple(coordination),
        drifts=tuple(drifts),
        tracks=tuple(tracks),
        details=details,
        positions=tuple(positions),
        pob=pob,
        events={event: times[0][0] for event, times in event_times.items()},
        event_entries={event: times[0][1] for event, times in event_times.items()},
        event_times=event_times,
        actors=tuple(actors),
        sitreps=sitreps,
        sitrep_at=sitrep_at,
        channel=opening.channel,
        sightings=tuple(sightings),
        searches=build_searches(lines),
    )
    return case, problems
