"""What belongs to an incident, out of the whole log: its lines, its originals, calls, people and cases. Pure.

Two kinds of belonging are kept apart: what an officer linked to it, and what only happened at that time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from app.rescue.entries import (
    CustodyNoted,
    IncidentMarked,
    MediaAdded,
    MediaClock,
    MobCleared,
    MobMarked,
    PeopleExplained,
    PeopleFlagged,
    PeopleMovement,
    PeopleRecount,
)
from app.rescue.incident_state import MediaItem
from app.rescue.line import Line
from app.rescue.state import Case, FrozenTrack, Incident, RescueState
from app.rescue.told import ToldRow, told_sheet

BEFORE: Final = timedelta(minutes=15)
AFTER: Final = timedelta(hours=2)
"""What is "at that time": so long before and after the mark."""

_PEOPLE: Final = (PeopleMovement, PeopleRecount, PeopleExplained, PeopleFlagged, MobMarked, MobCleared)


@dataclass(frozen=True, slots=True)
class Links:
    """``talks`` (calls, messages, refusals) and ``people`` (lines of the ledger, man overboard) were linked by an officer, the
    ``near`` ones only happened from 15 minutes before the mark to 2 hours after it. ``others``: what else was linked."""

    cases: tuple[Case, ...]
    talks: tuple[ToldRow, ...]
    near_talks: tuple[ToldRow, ...]
    people: tuple[Line, ...]
    near_people: tuple[Line, ...]
    others: tuple[Line, ...]


def mark_of(incident: Incident, state: RescueState) -> Line | None:
    """The line that marked it."""
    return next((x for x in state.lines if x.subject == incident.id and isinstance(x.payload, IncidentMarked) and not x.void), None)


def media_of(incident: Incident, state: RescueState) -> tuple[MediaItem, ...]:
    """The originals of an incident: those taken in for it and those that a detail names."""
    named = set(incident.listed("media"))
    return tuple(m for m in state.media.values() if incident.id in m.incidents or m.sha256 in named)


def lines_of(incident: Incident, state: RescueState) -> tuple[Line, ...]:
    """Every line about it and its originals in order of when it happened, what was struck out too."""
    media = media_of(incident, state)
    hashes, devices = {m.sha256 for m in media}, {m.device for m in media if m.device}
    first = min((m.at for m in media), default=None)

    def of_it(line: Line) -> bool:
        match line.payload:
            case CustodyNoted() as p:
                return line.subject == incident.id or bool(
                    hashes & set(p.items) if p.items else first is not None and line.at >= first
                )
            case MediaClock() as p:
                return p.device in devices
            case MediaAdded() as p:
                return line.subject == incident.id or p.incident == incident.id or p.sha256 in hashes
        return line.subject == incident.id

    return tuple(line for line in state.lines if of_it(line))


def links_of(incident: Incident, state: RescueState) -> Links:
    """What an officer linked to it, and what happened at that time."""
    linked = set(incident.listed("evidence"))
    known = dict.fromkeys(c for c in (incident.case, *incident.listed("cases")) if c)
    since, until = incident.at - BEFORE, incident.at + AFTER
    talks = told_sheet(state, None)
    lines = [line for line in state.lines if line.id in linked or (since <= line.at <= until and not line.void)]
    people = [line for line in lines if isinstance(line.payload, _PEOPLE)]
    said = {row.entry for row in talks}
    return Links(
        cases=tuple(state.cases[c] for c in known if c in state.cases),
        talks=tuple(row for row in talks if row.entry in linked),
        near_talks=tuple(row for row in talks if row.entry not in linked and since <= row.at <= until),
        people=tuple(line for line in people if line.id in linked),
        near_people=tuple(line for line in people if line.id not in linked),
        others=tuple(x for x in lines if x.id in linked and x.id not in said and not isinstance(x.payload, _PEOPLE)),
    )


def merged(tracks: Iterable[FrozenTrack]) -> tuple[FrozenTrack, ...]:
    """One track of each target: it is kept again while the incident goes on, and each time has some of the same points."""
    found: dict[str, FrozenTrack] = {}
    for track in tracks:
        before = found.get(track.target)
        if before is None:
            found[track.target] = track
            continue
        points = {p[0]: p for p in (*before.points, *track.points)}
        name, mmsi = track.name or before.name, track.mmsi or before.mmsi
        found[track.target] = replace(before, name=name, mmsi=mmsi, points=tuple(points[at] for at in sorted(points)))
    return tuple(found.values())
