"""What a map of the mission shows, apart from any format: own track, places that the log speaks of, tracks that were kept."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from app.geo import Position, destination
from app.rescue.entries import INCIDENT_CODES
from app.rescue.state import Case, Drift, FrozenTrack, ReportedPosition, RescueState
from app.units import knots, nm

GAP: Final = timedelta(minutes=2)
"""A hole in the track longer than this is drawn as a hole: no line through places where nobody knows she was."""


@dataclass(frozen=True, slots=True)
class TrackPoint:
    """Own ship at one moment, by the receiver named in ``source``."""

    at: datetime
    position: Position
    source: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened at a place. ``folder``: cases, incidents, man overboard or drift."""

    name: str
    kind: str
    at: datetime
    position: Position
    text: str
    folder: str


@dataclass(frozen=True, slots=True)
class KeptPath:
    """A track that stands in the log (kept with a case or an incident), or how a boat drifted as reckoned."""

    name: str
    kind: str
    text: str
    points: tuple[tuple[datetime, Position], ...]
    folder: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Own track within one hour. ``joined``: its first point is the last of the stretch before it."""

    points: tuple[TrackPoint, ...]
    joined: bool


def marks(state: RescueState) -> list[Mark]:
    """All places the log speaks of, oldest first."""
    out = [
        Mark(case.number, f"case position ({p.role})", aware(p.at), p.position, _reported(p), "cases")
        for case in state.cases.values()
        for p in case.positions
    ]
    out += [
        Mark(
            f"Incident {i.number}",
            "incident",
            i.at,
            Position(i.ship.lat, i.ship.lon),
            ", ".join(INCIDENT_CODES.get(code, code) for code, _ in i.codes),
            "incidents",
        )
        for i in state.incidents
        if i.ship is not None and i.ship.lat is not None and i.ship.lon is not None
    ]
    out += [
        Mark("MOB", "man overboard", m.at, m.position, "cleared" if m.cleared else "", "man overboard")
        for m in state.mobs
        if m.position
    ]
    out += [Mark(path.name, "drift datum", path.points[-1][0], path.points[-1][1], path.text, "drift") for path in drifts(state)]
    return sorted(out, key=lambda m: (m.at, m.kind, m.name))


def paths(state: RescueState) -> list[KeptPath]:
    """Tracks kept with incidents, then with cases, then how boats drifted; points that are no place are left out."""
    out = []
    for incident in state.incidents:
        for track in incident.tracks:
            out.append(_kept(track, f"track kept with incident {incident.number}", "incidents"))
    for case in state.cases.values():
        for track in case.tracks:
            out.append(_kept(track, f"track kept with case {case.number}", "cases"))
    return [*(path for path in out if path.points), *drifts(state)]


def _kept(track: FrozenTrack, kind: str, folder: str) -> KeptPath:
    said = (track.target, f"MMSI {track.mmsi}" if track.mmsi else "", track.source)
    points = tuple((aware(at), Position(lat, lon)) for at, lat, lon in track.points if is_place(lat, lon))
    return KeptPath(track.name or track.target, kind, ", ".join(dict.fromkeys(s for s in said if s)), points, folder)


def drifts(state: RescueState) -> list[KeptPath]:
    """How each boat drifted, from each position until the next one, the next word on its drift, or the end of the case."""
    end = max((line.at for line in state.lines), default=None)
    return [path for case in state.cases.values() for path in _drifts(case, end)] if end is not None else []


def _drifts(case: Case, log_end: datetime) -> Iterator[KeptPath]:
    end = case.closed if case.closed is not None and not case.open else log_end
    turns = sorted({d.at for d in case.drifts} | {aware(p.at) for p in case.positions})
    for i, moment in enumerate(turns):
        until = min(turns[i + 1] if i + 1 < len(turns) else end, end)
        drift = max((d for d in case.drifts if d.at <= moment), key=lambda d: d.at, default=None)
        start = max((p for p in case.positions if aware(p.at) <= moment), key=lambda p: aware(p.at), default=None)
        if drift is None or start is None or drift.drift_mps is None or drift.set_deg is None or until <= moment:
            continue
        since = aware(start.at)
        points = tuple((at, _drifted(start, drift, at)) for at in dict.fromkeys((since, until)))
        text = (
            f"towards {drift.set_deg:03.0f}° at {knots(drift.drift_mps):.1f} kn"
            f"{f' by {drift.source}' if drift.source else ''}, from the position of {since:%d %b %H:%M} UTC"
        )
        yield KeptPath(case.number, "drift as reckoned", text, points, "drift")


def _drifted(start: ReportedPosition, drift: Drift, at: datetime) -> Position:
    moved = (drift.drift_mps or 0.0) * (at - aware(start.at)).total_seconds()
    return destination(start.position, drift.set_deg or 0.0, moved)


def _reported(p: ReportedPosition) -> str:
    within = f"within {nm(p.accuracy_m):.1f} NM" if p.accuracy_m is not None else ""
    return ", ".join(part for part in (p.source, within, f"given as {p.as_given}" if p.as_given else "") if part)


def aware(moment: datetime) -> datetime:
    """A time without a zone was meant as UTC: the log knows no other."""
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def is_place(lat: float, lon: float) -> bool:
    return math.isfinite(lat) and math.isfinite(lon) and -90 <= lat <= 90 and -180 <= lon <= 180


def stretches(track: Iterable[TrackPoint]) -> Iterator[Stretch]:
    """The track cut wherever it has a hole, and at each full hour (UTC); there the line goes on."""
    points: list[TrackPoint] = []
    joined = False
    for point in track:
        if points:
            last = points[-1]
            hole = abs(point.at - last.at) > GAP
            if hole or (point.at.date(), point.at.hour) != (last.at.date(), last.at.hour):
                yield Stretch(tuple(points), joined)
                points, joined = ([], False) if hole else ([last], True)
        points.append(point)
    if points:
        yield Stretch(tuple(points), joined)
