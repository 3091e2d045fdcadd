"""Requests for a place of safety and what came back, folded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.geo import Position, range_bearing
from app.rescue.entries import PosAnswered, PosRequested
from app.rescue.search import eta_s
from app.rescue.state import Line, PosAnswer, PosRequest


@dataclass(frozen=True, slots=True)
class Leg:
    """The way to the assigned port over the globe (land is not gone round): metres, degrees true; ``time_s`` ``None`` = not
    known at what speed."""

    port: str
    distance_m: float
    bearing_deg: float
    time_s: float | None


def hours_waited(request: PosRequest, now: datetime) -> float:
    """Hours from the request to the port, while there is none to ``now``. What else was answered ends no waiting."""
    assigned = request.assigned
    end = assigned.at if assigned is not None else now
    return max(0.0, (end - request.at).total_seconds() / 3600)


def leg(own: Position | None, speed_mps: float | None, request: PosRequest) -> Leg | None:
    """From own ship to the port that was assigned; ``None`` where no port is, or nobody knows where it or own ship lies."""
    assigned = request.assigned
    if own is None or assigned is None or assigned.position is None:
        return None
    distance, bearing = range_bearing(own, assigned.position)
    return Leg(assigned.port, distance, bearing, eta_s(distance, speed_mps))


def build_requests(lines: Sequence[Line], first_ids: Mapping[str, str]) -> tuple[PosRequest, ...]:
    """The requests of ``lines`` (live ones in order of when they happened), each with its answers.

    ``first_ids`` leads from any wording of an entry to its first one, for answers that name a correction.
    """
    answers: dict[str, list[PosAnswer]] = {}
    for line in lines:
        if isinstance(p := line.payload, PosAnswered):
            where = Position(p.lat, p.lon) if p.lat is not None and p.lon is not None else None
            answer = PosAnswer(p.result, p.by, p.port, where, p.text, line.at, line.id, line.entry.author)
            answers.setdefault(first_ids.get(p.request, p.request), []).append(answer)
    found: list[PosRequest] = []
    for line in lines:
        if isinstance(r := line.payload, PosRequested):
            found.append(
                PosRequest(
                    number=len(found) + 1,
                    id=line.id,
                    at=line.at,
                    to=r.to,
                    authorities=r.authorities,
                    means=r.means,
                    text=r.text,
                    draft=r.draft,
                    cases=r.cases,
                    remind_min=r.remind_min,
                    by=line.entry.author,
                    answers=tuple(answers.get(line.id, ())),
                )
            )
    return tuple(
        replace(request, superseded=request is not found[-1], ports_since=_ports_since(request, found[:i]))
        for i, request in enumerate(found)
    )


def _ports_since(request: PosRequest, earlier: Sequence[PosRequest]) -> tuple[PosAnswer, ...]:
    """Ports that were assigned on earlier requests after this one was made."""
    return tuple(answer for other in earlier for answer in other.answers if answer.at >= request.at and answer.result == "assigned")
