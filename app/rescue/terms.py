"""Words of the rescue log that are stored: categories, places, steps, phases, outcomes. A stored word keeps its meaning."""

from __future__ import annotations

from enum import StrEnum


class Category(StrEnum):
    """Categories of people. PREGNANT is counted in WOMAN as well: it is a part of it, never added to totals."""

    MAN = "man"
    WOMAN = "woman"
    MINOR_ACCOMPANIED = "minor_accompanied"
    MINOR_UNACCOMPANIED = "minor_unaccompanied"
    INFANT = "infant"
    UNKNOWN = "unknown"
    PREGNANT = "pregnant"


PARTS: frozenset[Category] = frozenset({Category.PREGNANT})
"""Categories that are a part of another one and stay out of totals."""


class Place(StrEnum):
    """Where people can be. ``BIRTH`` is the other side of a birth; a death moves to DECEASED_ON_BOARD."""

    SEA = "sea"
    BOAT = "boat"
    OWN_SHIP = "own_ship"
    RHIB = "rhib"
    OTHER_SHIP = "other_ship"
    HELICOPTER = "helicopter"
    PORT = "port"
    DECEASED_ON_BOARD = "deceased_on_board"
    DECEASED_AT_SEA = "deceased_at_sea"
    DECEASED_ASHORE = "deceased_ashore"
    MISSING = "missing"
    BIRTH = "birth"


DECEASED: frozenset[Place] = frozenset({Place.DECEASED_ON_BOARD, Place.DECEASED_AT_SEA, Place.DECEASED_ASHORE})
"""Where the dead are: never added to the living."""


class Flag(StrEnum):
    """What somebody needs, counted beside the categories: one person may have both, and is in one category all the same."""

    MEDICAL = "medical"
    DISABLED = "disabled"


class PobKind(StrEnum):
    REPORTED = "reported"
    ESTIMATED = "estimated"
    COUNTED = "counted"


class CaseEventKind(StrEnum):
    ALERTED = "alerted"
    COURSE_ALTERED = "course_altered"
    SIGHTED = "sighted"
    ON_SCENE = "on_scene"
    RHIB_LAUNCHED = "rhib_launched"
    FIRST_CONTACT = "first_contact"
    JACKETS_START = "jackets_start"
    JACKETS_END = "jackets_end"
    FIRST_EMBARKED = "first_embarked"
    EVACUATION_COMPLETE = "evacuation_complete"
    RHIB_RECOVERED = "rhib_recovered"
    LEFT_SCENE = "left_scene"


class Phase(StrEnum):
    """Emergency phases, SAR Convention 1979 as amended, annex 1.3.11 to 1.3.13."""

    UNCERTAINTY = "uncertainty"
    ALERT = "alert"
    DISTRESS = "distress"


FACTORS: tuple[str, ...] = (
    "request",
    "seaworthiness",
    "overloading",
    "supplies",
    "crew",
    "equipment",
    "medical",
    "deceased",
    "vulnerable",
    "weather",
)
"""The ten factors of Regulation (EU) 656/2014 Art. 9(2)(f), in its order."""

BOAT_TYPES = ("rubber", "wood", "fibreglass", "metal", "sailing", "fishing", "other", "unknown")
BOAT_AFTERWARDS = ("left_adrift", "marked", "engine_removed", "sunk", "burnt", "taken_away", "towed", "unknown")
ACTOR_TYPES = (
    "unidentified",
    "coast_guard",
    "militia",
    "navy",
    "state_aircraft",
    "ngo_ship",
    "ngo_aircraft",
    "merchant",
    "fishing",
    "engine_fisher",
    "other",
)
OUTCOMES = (
    "rescued_by_us",
    "rescued_by_other",
    "pullback",
    "autonomous_arrival",
    "not_found",
    "shipwreck",
    "false_alert",
    "closed",
)

INCIDENT_CODES: dict[str, str] = {
    "SHOTS": "Shots",  # heard or seen, at whom is not known yet: the first press
    "SHOT_AT_SHIP": "Shots at us",
    "SHOT_AT_PEOPLE": "Shots at people",
    "SHOT_WARNING": "Warning shots",
    "WEAPON_SHOWN": "Weapon shown",
    "RAMMING": "Ramming",
    "DANGEROUS_MANOEUVRE": "Dangerous manoeuvre",
    "FAST_APPROACH": "Fast approach",
    "CHASE": "Chase",
    "OBSTRUCTION": "Rescue obstructed",
    "ORDER_LEAVE": "Ordered to leave",
    "THREAT_VERBAL": "Threat",
    "BOARDING": "Boarding",
    "HIJACK_DETAIN": "Ship or crew seized",
    "ASSAULT": "Beating",
    "CAPSIZE": "Capsizing",
    "THEFT_VALUABLES": "Valuables taken",
    "THEFT_ENGINE": "Engine taken",
    "INTERCEPTION_PULLBACK": "Pullback",
    "PUSHBACK": "Pushback",
    "FORCED_TRANSFER": "Hand-over demanded",
    "NON_ASSISTANCE": "No assistance",
    "COORDINATION_HANDOVER": "Coordination handed over",
    "BODIES_ABANDONED": "Bodies left",
    "DEATH": "Death",
    "INJURY": "Injury",
    "DAMAGE": "Damage",
    "AIS_OFF": "No AIS, no name",
    "JAMMING": "Jamming",
    "OTHER_INTIMIDATION": "Other",
}
"""Codes of violent incidents with the word on the button (SAROBMED and Sea-Watch categories)."""
