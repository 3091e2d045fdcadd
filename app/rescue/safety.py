"""Requests for a place of safety and what came back, folded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.geo import Position
from app.rescue.entries import PosAnswered, PosRequested
from app.rescue.state import Line, PosAnswer, PosRequest


def build_requests(lines: Sequence[Line], first_ids: Mapping[str, str]) -> tuple[PosRequest, ...]:
    """The requests of ``lines`` (live ones in order of when they happened), each with its answers.

    ``first_ids`` leads from any wording of an entry to its first one, for answers that name a correction.
    """
    answers: dict[str, list[PosAnswer]] = {}
    for line in lines:
        if isinstance(p := line.payload, PosAnswered):
            where = Position(p.lat, p.lon) if p.lat is not None and p.lon is not None else None
            answer = PosAnswer(p.result, p.by, p.port, where, p.text, line.at, line.id)
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
    return tuple(replace(request, superseded=request is not found[-1]) for request in found)
