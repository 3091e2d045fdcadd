"""Fields of the journal's payloads in plain words: what a field is called, how its value is written, and what changed.

Lengths and speeds are metres and m/s in the journal; here they become NM and knots, as everywhere on the screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from app.geo import Position, format_position
from app.rescue.entries import INCIDENT_CODES, Category, Flag, Payload
from app.rescue.incident_entries import AGAINST, INCIDENT_ACTORS, MEDIA_KINDS, REPORT_ITEMS, SEVERITIES
from app.rescue.lines import people_words
from app.units import NM, mps_from_knots
from app.worded import dated, joined, worded
from ui.words import (
    ACTOR_TYPES,
    BOAT_AFTERWARDS_WORDS,
    CATEGORIES,
    EVENTS,
    FACTOR_WORDS,
    OUTCOME_WORDS,
    PHASES,
    PLACES,
    POB,
    UNKNOWN,
)

KNOTS: Final = mps_from_knots(1.0)
UNITS: Final[Mapping[str, tuple[str, float]]] = {
    "wind_mps": ("kn", KNOTS),
    "own_mps": ("kn", KNOTS),
    "rhib_mps": ("kn", KNOTS),
    "drift_mps": ("kn", KNOTS),
    "accuracy_m": ("NM", NM),
    "range_m": ("NM", NM),
    "speed_mps": ("kn", KNOTS),
    "spacing_m": ("NM", NM),
    "sweep_m": ("NM", NM),
    "radius_m": ("NM", NM),
    "visibility_m": ("NM", NM),
    "swell_m": ("m", 1.0),
    "air_c": ("°C", 1.0),
    "water_c": ("°C", 1.0),
    "wind_from_deg": ("°", 1.0),
    "set_deg": ("°", 1.0),
    "distance_m": ("m", 1.0),
    "duration_s": ("min", 60.0),
    "offset_s": ("s", 1.0),
    "remind_min": ("min", 1.0),
    "repeat_min": ("min", 1.0),
}
"""Unit on the screen, and how much of the journal's unit it is."""

CAPTIONS: Final[Mapping[str, str]] = {
    "pob_kind": "Which number",
    "about": "A guess",
    "by_category": "Who",
    "people": "Who",
    "taken": "Were noted as",
    "given": "Are in fact",
    "from_place": "From",
    "to_place": "To",
    "as_given": "As it was given",
    "mmsi": "MMSI",
    "imo": "IMO number",
    "arpa": "Number on the radar",
    "srr": "SRR",
    "wind_from_deg": "Wind from, degrees true",
    "wind_mps": "Wind",
    "sea_state": "Sea state, 0 to 9",
    "swell_m": "Swell",
    "visibility_m": "Visibility",
    "air_c": "Air",
    "water_c": "Water",
    "set_deg": "Drifts towards, degrees true",
    "drift_mps": "Drift",
    "own_mps": "Own ship",
    "rhib_mps": "RHIB",
    "accuracy_m": "Accuracy",
    "bearing_deg": "Bearing from us, degrees true",
    "range_m": "Distance",
    "distance_m": "Distance",
    "duration_s": "Duration",
    "at": "Position of what time",
    "observer": "Observed by",
    "decider": "Decided by",
    "callsign": "Call sign",
    "speed_mps": "Speed",
    "spacing_m": "Track spacing",
    "sweep_m": "Sweep width",
    "radius_m": "Radius of the datum",
    "craft": "Searched by",
    "sought": "Looked for",
    "basis": "Datum worked out from",
    "party": "With whom",
    "means": "By",
    "content": "What was said",
    "result": "What came of it",
    "repeat_min": "Call again after",
    "remind_min": "Remind after",
    "to": "To",
    "way": "RHIB or craft",
    "where": "Where",
    "codes": "What happened",
    "actor_kind": "Who they were",
    "against": "Aimed at",
    "legal_zone": "Legal zone",
    "quote": "Their words",
    "injured": "Injured",
    "offset_s": "Camera ahead of UTC",
    "who": "Who said it",
    "said_at": "Said at",
    "hull_marks": "Marks on the hull",
    "boat_marks": "Marks on the boat",
    "watch": "Say so when she comes into the picture",
    "vessel_type": "Kind of vessel",
    "osc": "On-scene coordinator",
    "text": "Text",
    "delete_on": "To be deleted on",
}
WORDS: Final[Mapping[str, str]] = {
    **{e.value: word for table in (EVENTS, PLACES, CATEGORIES, PHASES, POB) for e, word in table.items()},
    Flag.MEDICAL.value: "Medical",
    Flag.DISABLED.value: "Disabled",
    "in": "They called",
    "out": "We called",
    "rcc": "Coordinating RCC",
    "osc": "On-scene coordinator",
}
_BY_FIELD: Final[Mapping[str, Mapping[str, str]]] = {
    "codes": INCIDENT_CODES,
    "actor_kind": INCIDENT_ACTORS,
    "against": AGAINST,
    "severity": SEVERITIES,
    "media_kind": MEDIA_KINDS,
    "item": REPORT_ITEMS,
    "factors": FACTOR_WORDS,
    "actor_type": ACTOR_TYPES,
    "outcome": OUTCOME_WORDS,
    "boat_afterwards": BOAT_AFTERWARDS_WORDS,
}
TIES: Final = frozenset(
    {
        "target", "recount", "mob", "case", "authority", "authorities", "number", "pinned_minutes", "points", "vessel", "draft",
        "cases", "plan", "leg", "pattern", "answers", "call", "request", "record", "act", "sha256", "suffix", "pin", "evidence",
        "media", "incident", "size", "device", "media_kind", "camera_time", "items", "item",
    }
)  # fmt: skip
"""Fields that tie an entry to something else, or that the program filled in: a correction keeps them as they are.

``number`` is the case's own number, but a number of people in ``PeopleFlagged``: see ``kept``.
"""


@dataclass(frozen=True, slots=True)
class Changed:
    """One field of a correction: what it is called, and both values as written. ``was`` and ``now`` may be ``UNKNOWN``."""

    caption: str
    was: str
    now: str


def kept(payload: Payload, name: str) -> bool:
    """Whether a correction leaves this field as it is."""
    return name in TIES and not (name == "number" and type(payload).model_fields[name].annotation is int)


def caption(name: str) -> str:
    """What a field is called, with its unit."""
    said = CAPTIONS.get(name, name.replace("_", " ").capitalize())
    unit = UNITS.get(name, ("",))[0]
    return worded("{said}, {unit}", said=said, unit=unit) if unit and unit != "°" else said


def word(value: str, field: str = "") -> str:
    """A stored word as it is said."""
    table = _BY_FIELD.get(field, {})
    return table.get(value) or WORDS.get(value) or value.replace("_", " ").capitalize()


def number(value: float, field: str = "") -> str:
    """A number in the unit of the screen, so exact that it can be corrected and kept."""
    factor = UNITS[field][1] if field in UNITS else 1.0
    return f"{value / factor:.3f}".rstrip("0").rstrip(".") if factor != 1.0 else f"{value:g}"


def _short(value: float, field: str) -> str:
    """A number as it is read: knots and minutes to a tenth, miles to a hundredth."""
    unit, factor = UNITS.get(field, ("", 1.0))
    places = {"kn": 1, "min": 1, "NM": 2}.get(unit)
    return number(value, field) if places is None else f"{value / factor:.{places}f}".rstrip("0").rstrip(".")


def said(value: Any, field: str = "") -> str:
    """A value of a payload as it is written on the screen; ``UNKNOWN`` for none."""
    match value:
        case None | "" | ():
            return UNKNOWN
        case bool():
            return "Yes" if value else "No"
        case StrEnum():
            return word(value.value, field)
        case datetime():
            return dated(value, "%d %b %Y %H:%M:%S UTC")
        case date():
            return dated(value, "%d %b %Y")
        case int() | float():
            return _short(value, field)
        case tuple() if field == "points":
            return worded("{n} points", n=len(value))
        case tuple():
            return joined(", ", (said(each, field) for each in value))
        case Mapping():
            return people_words({Category(k): n for k, n in value.items()}) or UNKNOWN
        case _:
            text = str(value)
            return word(text, field) if field in _BY_FIELD or field in _CODED else text


_CODED: Final = frozenset(
    {"direction", "result", "role", "engine", "life_jackets", "act", "boat_type", "boat_afterwards", "step", "severity"}
)
"""Fields whose texts are stored words, not what somebody typed."""


def changed(was: Payload, now: Payload) -> tuple[Changed, ...]:
    """What a correction changed, field by field, in the order of the form; positions as one."""
    if type(was) is not type(now):
        return ()
    names = list(type(now).model_fields)
    found = []
    if {"lat", "lon"} <= set(names):
        before, after = place(was), place(now)
        if (getattr(was, "lat", None), getattr(was, "lon", None)) != (getattr(now, "lat", None), getattr(now, "lon", None)):
            found.append(Changed("Position", before, after))
    for name in names:
        old, new = getattr(was, name), getattr(now, name)
        if name not in ("lat", "lon") and old != new:
            before, after = said(old, name), said(new, name)
            if before == after and isinstance(old, int | float) and isinstance(new, int | float):
                before, after = number(old, name), number(new, name)  # a correction too small for what is read
            found.append(Changed(caption(name), before, after))
    return tuple(found)


def place(payload: Payload) -> str:
    """The position of a payload to a thousandth of a minute."""
    lat, lon = getattr(payload, "lat", None), getattr(payload, "lon", None)
    return UNKNOWN if lat is None or lon is None else format_position(Position(lat, lon), 3)
