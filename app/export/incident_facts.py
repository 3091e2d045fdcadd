"""Words of an incident on paper: who, where, what was said of it, with author, time and number of the entry."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from app.entry import WITHHELD, Entry, ShipState
from app.geo import Position, format_position
from app.rescue.incident_entries import AGAINST, INCIDENT_ACTORS, SEVERITIES
from app.rescue.incident_links import mark_of
from app.rescue.incident_state import Said
from app.rescue.incidents import LISTS
from app.rescue.state import Incident, Line, RescueState
from app.rescue.terms import INCIDENT_CODES
from app.units import knots

MOMENT: Final = "%d %b %Y %H:%M:%S"
NOT_KNOWN: Final = "not known"
SAME_PLACE_S: Final = 60.0
"""A fix that is older than this says little of where she is."""

FIELDS: Final[Mapping[str, str]] = {
    "codes": "What happened",
    "actor": "Actor, as described",
    "actor_kind": "Who they were",
    "vessel": "Vessel of the register",
    "target": "Target on the picture",
    "against": "Aimed at",
    "severity": "Severity",
    "legal_zone": "Legal zone, as an officer wrote it",
    "distance_m": "Distance",
    "duration_s": "Duration",
    "weapon": "Weapon",
    "hull_marks": "Marks on the hull",
    "quote": "Their words",
    "language": "Language",
    "deaths": "People killed",
    "injured": "People injured",
    "damage": "Damage",
    "recording": "Recording",
    "text": "Notes",
}
QUIET: Final = frozenset({"vessel", "target", "language", "recording", "text"})
"""Nobody misses these where nothing was said."""


def moment(at: datetime) -> str:
    return at.strftime(MOMENT)


def place_words(incident: Incident, state: RescueState) -> tuple[Position | None, str]:
    """Own position at the mark, and in words: what it is, that nobody knew it, or that it was withheld."""
    ship = incident.ship
    if ship is not None and ship.lat is not None and ship.lon is not None:
        where = Position(ship.lat, ship.lon)
        return where, format_position(where, 3)
    line = mark_of(incident, state)
    return None, WITHHELD if line is not None and gone(line.entry, "ship.lat", "ship") else NOT_KNOWN


def gone(entry: Entry, *names: str) -> bool:
    """Whether any of these fields was withheld from an entry."""
    return bool(entry.withheld & set(names))


def device_words(ship: ShipState | None) -> str:
    """Which device the position is of, how old it was, and how the devices stood."""
    if ship is None or ship.position_source is None:
        return NOT_KNOWN
    age = f", {ship.position_age_s:.1f} s old" if ship.position_age_s is not None else ", age not known"
    old = " (OLD)" if ship.position_age_s is not None and ship.position_age_s > SAME_PLACE_S else ""
    return f"{ship.position_source}{age}{old}"


def clock_words(offset_s: float | None) -> str:
    """The computer's clock against GNSS time. ``offset_s`` is GNSS time less the computer's: > 0 is a computer that is behind."""
    if offset_s is None:
        return "GNSS time was not known then: the times are the computer's own, and how far it was off nobody can say"
    if abs(offset_s) < 0.05:
        return "the computer's clock agreed with GNSS time to a tenth of a second"
    return f"the computer's clock was {abs(offset_s):.1f} s {'behind' if offset_s > 0 else 'ahead of'} GNSS time"


def motion_words(ship: ShipState | None) -> str:
    """``SOG 9.2 kn, COG 184°, heading 182°``: speed and course over the ground, degrees true."""
    if ship is None:
        return NOT_KNOWN
    said = (
        f"SOG {knots(ship.sog_mps):.1f} kn" if ship.sog_mps is not None else "SOG not known",
        f"COG {ship.cog_deg:03.0f}°" if ship.cog_deg is not None else "COG not known",
        f"heading {ship.heading_deg:03.0f}°" if ship.heading_deg is not None else "heading not known",
    )
    return ", ".join(said) + " (over the ground, degrees true)"


def wind_words(ship: ShipState | None) -> str:
    if ship is None or ship.wind_mps is None:
        return NOT_KNOWN
    way = f"from {ship.wind_from_deg:03.0f}°, " if ship.wind_from_deg is not None else ""
    return f"{way}{knots(ship.wind_mps):.0f} kn"


def value_words(name: str, value: object, incident: Incident, vessels: Mapping[str, str]) -> str:
    """One value of a field of ``incident.detail`` in words."""
    match name, value:
        case "codes", str():
            return INCIDENT_CODES.get(value, value)
        case "actor_kind", str():
            return INCIDENT_ACTORS.get(value, value)
        case "against", str():
            return AGAINST.get(value, value)
        case "severity", str():
            return SEVERITIES.get(value, value)
        case "distance_m", float() | int():
            return f"{value:g} m"
        case "duration_s", float() | int():
            return f"{value / 60:g} min" if value >= 60 else f"{value:g} s"
        case "quote", str():
            return f"“{value}”"
        case "vessel", str():
            return vessels.get(value, "a vessel that is not in the register here")
        case "target", str():
            return next((f"{t.name} ({value})" for t in incident.tracks if t.target == value and t.name), value)
    return str(value)


def field_words(name: str, incident: Incident, vessels: Mapping[str, str]) -> str:
    """What stands in a field now, in words; "" where nobody has said anything."""
    words = incident.facts.get(name, ())
    if not words:
        return ""
    if name in LISTS:
        return ", ".join(value_words(name, each, incident, vessels) for each in incident.listed(name))
    if name == "text":
        return "\n".join(str(w.value) for w in words)
    return value_words(name, words[-1].value, incident, vessels)


def said_by(said: Said, entries: Mapping[str, Line]) -> str:
    """``M. Keller, 14 Jun 2026 03:31:07, entry 412``."""
    line = entries.get(said.entry)
    number = f", entry {line.entry.seq}" if line is not None else ""
    return f"{said.by}, {moment(said.at)}{number}"


def late(line: Line) -> str:
    """How long after it happened it was first written, where that is more than a minute."""
    seconds = line.late_s
    if seconds <= 60:
        return ""
    return f" ({timedelta(seconds=round(seconds))!s} later)"
