"""Incidents and man-overboard marks, folded. Each later detail of an incident keeps its own author and time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from app.geo import Position
from app.rescue.entries import (
    IncidentDetail,
    IncidentMarked,
    IncidentReport,
    IncidentStatement,
    IncidentTrack,
    MobCleared,
    MobMarked,
)
from app.rescue.incident_state import Said, Statement
from app.rescue.state import FrozenTrack, Incident, Line, MobMark

LISTS: Final = frozenset({"codes", "against", "evidence", "media", "cases"})
"""Fields of which each addition adds to the list; of the others the newest word stands."""


def build_incidents(lines: Sequence[Line]) -> tuple[tuple[Incident, ...], tuple[str, ...]]:
    """Incidents in order of when they happened, numbered from 1, and what is wrong (live lines in that order)."""
    marked: dict[str, Line] = {}
    more: dict[str, list[Line]] = {}
    for line in lines:
        key = line.subject or line.id
        if isinstance(line.payload, IncidentMarked):
            marked.setdefault(key, line)
        else:
            more.setdefault(key, []).append(line)
    incidents = tuple(_incident(key, n, line, more.get(key, [])) for n, (key, line) in enumerate(marked.items(), 1))
    problems = tuple(f"Details of an incident that was never marked ({key})" for key in more if key not in marked)
    return incidents, problems


def _incident(key: str, number: int, mark: Line, own: Sequence[Line]) -> Incident:
    codes: dict[str, datetime] = {}
    facts: dict[str, list[Said]] = {}
    report: dict[str, list[Said]] = {}
    details, tracks, statements = [], [], []
    for line in own:
        match line.payload:
            case IncidentDetail() as p:
                details.append(line)
                for code in p.codes:
                    codes.setdefault(code, line.at)
                for name in type(p).model_fields:
                    if (value := getattr(p, name)) not in (None, ()):
                        facts.setdefault(name, []).append(Said(value, line.at, line.entry.author, line.id))
            case IncidentTrack() as p:
                tracks.append(FrozenTrack(p.target, p.name, p.mmsi, p.points, line.at, line.id, p.source))
            case IncidentReport() as p:
                report.setdefault(p.item, []).append(Said(p.text, line.at, line.entry.author, line.id))
            case IncidentStatement() as p:
                said_at = p.said_at if p.said_at is not None else line.at
                statements.append(Statement(p.who, p.role, p.text, p.language, said_at, line.at, line.entry.author, line.id))
    return Incident(
        id=key,
        number=number,
        at=mark.at,
        case=mark.payload.case if isinstance(mark.payload, IncidentMarked) else None,
        codes=tuple(codes.items()),
        details=tuple(details),
        ship=mark.entry.ship,
        by=mark.entry.author,
        facts={name: tuple(said) for name, said in facts.items()},
        tracks=tuple(tracks),
        statements=tuple(statements),
        report={item: tuple(said) for item, said in report.items()},
    )


def build_mobs(lines: Sequence[Line], first_ids: Mapping[str, str]) -> tuple[MobMark, ...]:
    """Man-overboard marks in order of when they happened. ``first_ids`` leads from any wording to the first one."""
    cleared = {first_ids.get(p.mob, p.mob) for line in lines if isinstance(p := line.payload, MobCleared)}
    return tuple(
        MobMark(line.id, line.at, _own_position(line), line.id in cleared) for line in lines if isinstance(line.payload, MobMarked)
    )


def _own_position(line: Line) -> Position | None:
    ship = line.entry.ship
    if ship is None or ship.lat is None or ship.lon is None:
        return None
    return Position(ship.lat, ship.lon)
