"""CSV tables of incidents: each fact with who said it and when, statements word for word, tracks as they were kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from app.export.cells import Cell, Table, utc
from app.rescue.incidents import LISTS
from app.rescue.state import RescueState

Rows = Iterable[Sequence[Cell]]
_UNITS: Final = {"distance_m": "m", "duration_s": "s"}


def facts_table(state: RescueState) -> Rows:
    """Every word on every field, none overwritten. ``stands``: it is what holds now (of a list, all of it does)."""
    yield ("incident", "field", "value", "unit", "stands", "at_utc", "by", "entry_id")
    for incident in state.incidents:
        for name, words in sorted(incident.facts.items()):
            for i, said in enumerate(words):
                stands = "yes" if name in LISTS or name == "text" or i == len(words) - 1 else "no"
                yield (incident.number, name, _value(said.value), _UNITS.get(name), stands, utc(said.at), said.by, said.entry)


def _value(value: object) -> Cell:
    if value is None or isinstance(value, (str, int, float)):
        return value
    return "; ".join(str(each) for each in value) if isinstance(value, (tuple, list)) else str(value)


def statements_table(state: RescueState) -> Rows:
    """What people said, word for word; later statements never change earlier ones."""
    yield ("incident", "said_utc", "who", "role", "language", "text", "written_utc", "written_by", "entry_id")
    for incident in state.incidents:
        for s in incident.statements:
            yield (incident.number, utc(s.said_at), s.who, s.role, s.language, s.text, utc(s.at), s.by, s.entry)


def tracks_table(state: RescueState) -> Rows:
    """Tracks as the picture had them when an incident was marked, point by point; own ship's among them (source "own")."""
    yield ("incident", "kept_utc", "target", "name", "mmsi", "source", "point_utc", "lat_deg", "lon_deg", "entry_id")
    for incident in state.incidents:
        for t in incident.tracks:
            for moment, lat, lon in t.points:
                yield (incident.number, utc(t.at), t.target, t.name, t.mmsi, t.source, utc(moment), lat, lon, t.entry)


INCIDENT_TABLES: dict[str, Table] = {
    "tables/incident_facts.csv": facts_table,
    "tables/statements.csv": statements_table,
    "tables/incident_tracks.csv": tracks_table,
}
