"""Incidents and man-overboard marks, folded. Each later detail of an incident keeps its own author and time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from app.geo import Position
from app.rescue.entries import IncidentDetail, IncidentMarked, MobCleared, MobMarked
from app.rescue.state import Incident, Line, MobMark


def build_incidents(lines: Sequence[Line]) -> tuple[tuple[Incident, ...], tuple[str, ...]]:
    """Incidents in order of when they happened, numbered from 1, and what is wrong (live lines in that order)."""
    marked: dict[str, Line] = {}
    details: dict[str, list[Line]] = {}
    for line in lines:
        key = line.subject or line.id
        if isinstance(line.payload, IncidentMarked):
            marked.setdefault(key, line)
        elif isinstance(line.payload, IncidentDetail):
            details.setdefault(key, []).append(line)
    incidents = []
    for number, (key, line) in enumerate(marked.items(), 1):
        own = details.get(key, [])
        codes: dict[str, datetime] = {}
        for detail in own:
            if isinstance(detail.payload, IncidentDetail):
                for code in detail.payload.codes:
                    codes.setdefault(code, detail.at)
        case = line.payload.case if isinstance(line.payload, IncidentMarked) else None
        incidents.append(Incident(key, number, line.at, case, tuple(codes.items()), tuple(own), line.entry.ship))
    problems = tuple(f"Details of an incident that was never marked ({key})" for key in details if key not in marked)
    return tuple(incidents), problems


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
