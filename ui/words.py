"""The words on the screen for what the log calls by a code, and how numbers are written. One word per thing."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from app.rescue.entries import FACTORS, CaseEventKind, Category, Phase, Place, PobKind
from app.rescue.state import Case
from app.units import knots, nm
from app.watch.frame import Target, TargetKind
from app.worded import dated, first_large, joined, worded

UNKNOWN: Final = "–"
"""An unknown value. Never 0, never empty."""

CATEGORIES: Final[dict[Category, str]] = {
    Category.MAN: "Men",
    Category.WOMAN: "Women",
    Category.MINOR_ACCOMPANIED: "Minors, family",
    Category.MINOR_UNACCOMPANIED: "Minors, alone",
    Category.INFANT: "Infants",
    Category.UNKNOWN: "Unknown",
    Category.PREGNANT: "Pregnant",
}
ONE_OF: Final[dict[Category, str]] = {
    Category.MAN: "Man",
    Category.WOMAN: "Woman",
    Category.MINOR_ACCOMPANIED: "Minor, family",
    Category.MINOR_UNACCOMPANIED: "Minor, alone",
    Category.INFANT: "Infant",
    Category.UNKNOWN: "Unknown",
    Category.PREGNANT: "Pregnant",
}
COUNTED: Final = tuple(c for c in CATEGORIES if c is not Category.PREGNANT)
"""Categories that add up to a total, in the order of the tally keys."""

PLACES: Final[dict[Place, str]] = {
    Place.OWN_SHIP: "On board",
    Place.RHIB: "In RHIBs",
    Place.BOAT: "Boat in distress",
    Place.SEA: "In the water",
    Place.OTHER_SHIP: "Other ships",
    Place.HELICOPTER: "Helicopter",
    Place.PORT: "Ashore",
    Place.DECEASED_ON_BOARD: "Deceased on board",
    Place.DECEASED_AT_SEA: "Deceased at sea",
    Place.DECEASED_ASHORE: "Deceased, ashore",
    Place.MISSING: "Missing",
    Place.BIRTH: "Births",
}
POB: Final[dict[PobKind, str]] = {
    PobKind.REPORTED: "Reported",
    PobKind.ESTIMATED: "Estimated",
    PobKind.COUNTED: "Counted",
}
EVENTS: Final[dict[CaseEventKind, str]] = {
    CaseEventKind.ALERTED: "Alerted",
    CaseEventKind.COURSE_ALTERED: "Course altered",
    CaseEventKind.SIGHTED: "Sighted",
    CaseEventKind.ON_SCENE: "On scene",
    CaseEventKind.RHIB_LAUNCHED: "RHIBs away",
    CaseEventKind.FIRST_CONTACT: "First contact",
    CaseEventKind.JACKETS_START: "Jackets start",
    CaseEventKind.JACKETS_END: "Jackets given",
    CaseEventKind.FIRST_EMBARKED: "First embarked",
    CaseEventKind.EVACUATION_COMPLETE: "All embarked",
    CaseEventKind.RHIB_RECOVERED: "RHIBs back",
    CaseEventKind.LEFT_SCENE: "Left scene",
}
PHASES: Final[dict[Phase, str]] = {
    Phase.UNCERTAINTY: "UNCERTAINTY",
    Phase.ALERT: "ALERT",
    Phase.DISTRESS: "DISTRESS",
}
FACTOR_WORDS: Final[dict[str, str]] = dict(
    zip(
        FACTORS,
        (
            "Request for help",
            "Not seaworthy",
            "Overloaded",
            "Fuel, water or food short",
            "No qualified crew",
            "No safety or radio gear",
            "Medical help needed",
            "Deceased on board",
            "Pregnant or children",
            "Weather and sea",
        ),
        strict=True,
    )
)
"""Short words for the ten factors of Regulation (EU) 656/2014, Art. 9(2)(f)."""

OUTCOME_WORDS: Final[dict[str, str]] = {
    "rescued_by_us": "Rescued by us",
    "rescued_by_other": "Rescued by others",
    "pullback": "Pulled back",
    "autonomous_arrival": "Arrived by themselves",
    "not_found": "Not found",
    "shipwreck": "Shipwreck",
    "false_alert": "False alert",
    "closed": "Closed",
}
ACTOR_TYPES: Final[dict[str, str]] = {
    "unidentified": "Unidentified",
    "state_aircraft": "State aircraft",
    "merchant": "Merchant ship",
    "ngo": "NGO",
    "coast_guard": "Coast guard",
    "militia": "Militia",
    "fishing": "Fishing boat",
    "navy": "Navy",
    "ngo_ship": "NGO ship",
    "ngo_aircraft": "NGO aircraft",
    "engine_fisher": "Engine fisher",
    "other": "Other",
}

BOAT_AFTERWARDS_WORDS: Final[dict[str, str]] = {
    "left_adrift": "Left adrift",
    "marked": "Marked",
    "engine_removed": "Engine removed",
    "sunk": "Sunk",
    "burnt": "Burnt",
    "taken_away": "Taken away",
    "towed": "Towed",
    "unknown": "Not known",
}
"""What became of the boat after the rescue."""


def quoted(text: str, most: int = 40) -> str:
    """What was typed, for a sentence that refuses it: a pasted mail must not push the form off the screen."""
    return f"“{text}”" if len(text) <= most else f"“{text[:most]}…”"


def clock(moment: datetime | None, seconds: bool = False) -> str:
    """UTC as ``02:38`` or ``02:38:07``."""
    if moment is None:
        return UNKNOWN
    return moment.strftime("%H:%M:%S" if seconds else "%H:%M")


def clock_or_date(moment: datetime, now: datetime, seconds: bool = False) -> str:
    """``02:38``, with the day before it when it is not today's, and the year when it is not this one. ``seconds``: today's
    with them."""
    if moment.date() == now.date():
        return clock(moment, seconds)
    return dated(moment, "%d %b %H:%M" if moment.year == now.year else "%d %b %Y %H:%M")


def duration(seconds: float | None) -> str:
    """``14 s``, ``31 min``, ``2 h 05`` or ``3 d``."""
    if seconds is None:
        return UNKNOWN
    whole = int(abs(seconds))
    sign = "-" if seconds < 0 and whole else ""
    if whole < 60:
        return worded("{sign}{whole} s", sign=sign, whole=whole)
    if whole < 3600:
        return worded("{sign}{value} min", sign=sign, value=whole // 60)
    if whole < 48 * 3600:
        return worded("{sign}{value} h {value2:02d}", sign=sign, value=whole // 3600, value2=whole % 3600 // 60)
    return worded("{sign}{value} d", sign=sign, value=whole // 86400)


def degrees(angle: float | None) -> str:
    """A direction as three figures and a degree sign; 359.6 is 000°."""
    return UNKNOWN if angle is None else f"{round(angle) % 360:03d}°"


def miles(metres: float | None) -> str:
    """Nautical miles: two decimals below one, one up to a hundred."""
    if metres is None:
        return UNKNOWN
    value = nm(metres)
    return f"{value:.2f}" if abs(value) < 0.995 else f"{value:.1f}" if abs(value) < 99.95 else f"{value:.0f}"


def speed(mps: float | None) -> str:
    """Knots with one decimal."""
    return UNKNOWN if mps is None else f"{knots(mps):.1f}"


def arrival(now: datetime, seconds: float | None) -> str:
    """The UTC of an arrival ``seconds`` from now; with the days when it is further than that."""
    if seconds is None:
        return UNKNOWN
    days = "" if seconds < 86400 else worded(" +{int} d", int=int(seconds // 86400))
    return clock(now + timedelta(seconds=seconds)) + days


def short_number(case_number: str) -> str:
    """The running number of a case without its leading zeros, for the hexagon: AUR-26-014 is 14. One that another station
    gave keeps the first letter of that: AUR-26-014-DECK is 14D, and is never taken for 14."""
    front, _, tail = case_number.rpartition("-")
    running = front.rpartition("-")[2]
    if tail and running.isdigit() and len(running) >= 3:
        return running.lstrip("0")[-3:] + tail[0]
    return (tail.lstrip("0") or case_number)[-3:]


def target_name(target: Target) -> str:
    """What a target is called on the screen: its name, its MMSI, or T and its radar number."""
    if target.name:
        return target.name
    if target.mmsi:
        return target.mmsi
    if target.number is not None:
        return f"T{target.number:02d}"
    return target.id


def target_kind(target: Target) -> str:
    words = {
        TargetKind.AIS: worded("AIS class {ais_class}", ais_class=target.ais_class) if target.ais_class else "AIS",
        TargetKind.RADAR: "radar, no AIS",
        TargetKind.BEACON: target.beacon or "beacon",
        TargetKind.AID: "aid to navigation",
        TargetKind.BASE: "coast station",
        TargetKind.AIRCRAFT: "SAR aircraft",
    }
    kind = words[target.kind]
    return worded("{kind}, TEST", kind=kind) if target.test else kind


def target_status(target: Target) -> str:
    """The one word that matters most about a target."""
    if target.lost:
        return "lost"
    if target.stale:
        return "stale"
    if target.dangerous:
        return "danger"
    if target.acquiring:
        return "new"
    return "test" if target.test else ""


def people_word(count: int) -> str:
    return "1 person" if count == 1 else worded("{count} people", count=count)


def case_summary(case: Case) -> str:
    """The boat in one line, from what is known of it: nothing is said of what is not."""
    d = case.details
    boat = {"wood": "wooden", "other": "", "unknown": "", "metal": "metal", "fishing": "fishing", "sailing": "sailing"}
    kind = boat.get(d.boat_type, d.boat_type) if d.boat_type else ""
    first = worded("{kind} boat", kind=kind).strip() if d.boat_type else ""
    parts = [first_large(first) if first else "", d.boat_colour or "", d.boat_size or "", d.boat_marks or ""]
    parts.append({"working": "engine works", "not_working": "engine dead"}.get(d.engine or "", ""))
    said = (
        (d.adrift, "adrift"),
        (d.taking_water, "taking water"),
        (d.deflating, "deflating"),
        (d.capsized, "capsized"),
        (d.people_in_water, "people in the water"),
    )
    parts += [text for flag, text in said if flag]
    parts.append(
        {"none": "no life jackets", "some": "some life jackets", "all": "all with life jackets"}.get(d.life_jackets or "", "")
    )
    line = joined(", ", (p for p in parts if p))
    return worded("{line}.", line=line) if line else ""
