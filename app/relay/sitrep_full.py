"""The fields that only the full form of a SITREP has. Each gives "" where nothing is known; capitals, units of the field."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from app.config import Ship
from app.relay.telex import date_time_group, number_of, plain_position, ship_name
from app.rescue.entries import CaseEventKind, CaseWeather, Place
from app.rescue.lines import EVENT_WORDS
from app.rescue.state import Case, RescueState
from app.units import knots, nm

_MOST_CALLS: Final = 12
_RESULTS: Final = {"no_answer": "NO ANSWER", "answered": "ANSWERED", "refused": "REFUSED"}


def embarked(case: Case) -> bool:
    """Nobody is left in the boat, as far as the log says."""
    return CaseEventKind.EVACUATION_COMPLETE in case.events or not case.open


def assigned_port(state: RescueState) -> str:
    """The port that the newest request got, "" while there is none."""
    assigned = state.requests[-1].assigned if state.requests else None
    return assigned.port if assigned is not None else ""


def description(case: Case) -> str:
    """Type, colour, size, marks, what floats and what does not, from where and when."""
    d = case.details
    said = [
        f"{d.boat_type} BOAT" if d.boat_type and d.boat_type != "unknown" else "",
        f"COLOUR {d.boat_colour}" if d.boat_colour else "",
        f"LENGTH {d.boat_size}" if d.boat_size else "",
        f"DECKS {d.boat_decks}" if d.boat_decks else "",
        f"MARKS {d.boat_marks}" if d.boat_marks else "",
        {"working": "ENGINE WORKING", "not_working": "ENGINE NOT WORKING"}.get(d.engine or "", ""),
        {"none": "NO LIFE JACKETS", "some": "LIFE JACKETS FOR SOME", "all": "LIFE JACKETS FOR ALL"}.get(d.life_jackets or "", ""),
        f"PASSAGE FROM {d.departure}" if d.departure else "",
        f"DEPARTED {date_time_group(d.departed)}" if d.departed is not None else "",
    ]
    words = ", ".join(s for s in said if s)
    after = d.boat_afterwards if d.boat_afterwards and d.boat_afterwards != "unknown" else ""
    return ". ".join(s for s in (words, f"BOAT AFTER THE RESCUE: {after.replace('_', ' ')}" if after else "") if s).upper()


def weather(case: Case) -> str:
    """The newest observation, else what the card says in words."""
    if not case.weather:
        return (case.details.weather or "").upper()
    seen = case.weather[-1]
    words = weather_words(seen.weather)
    return f"{words} (AT {seen.at:%H%M} UTC)".upper()


def weather_words(w: CaseWeather) -> str:
    wind = " ".join(
        p
        for p in (
            f"FROM {round(w.wind_from_deg) % 360:03d} DEG" if w.wind_from_deg is not None else "",
            f"{knots(w.wind_mps):.0f} KN" if w.wind_mps is not None else "",
        )
        if p
    )
    said = (
        f"WIND {wind}" if wind else "",
        f"SEA STATE {w.sea_state}" if w.sea_state is not None else "",
        f"SWELL {w.swell_m:.1f} M" if w.swell_m is not None else "",
        f"VISIBILITY {nm(w.visibility_m):.0f} NM" if w.visibility_m is not None else "",
        f"AIR {w.air_c:.0f} C" if w.air_c is not None else "",
        f"WATER {w.water_c:.0f} C" if w.water_c is not None else "",
        w.text,
    )
    return ", ".join(s for s in said if s)


def actions(state: RescueState, case: Case, now: datetime) -> str:
    """The steps with their times, then who was called and whether they answered. Never what was said: it may tell more."""
    steps = [f"{_time(at, now)} {EVENT_WORDS[event]}" for event, at in sorted(case.events.items(), key=lambda e: e[1])]
    calls = [
        f"{_time(c.at, now)} {_by(c.line.means)} {'FROM' if c.line.direction == 'in' else 'TO'} {c.line.party}"
        + (f" ({_RESULTS[c.line.result]})" if c.line.result in _RESULTS else "")
        for c in state.communications
        if c.case == case.id
    ][-_MOST_CALLS:]
    said = [f"TIMES UTC: {', '.join(steps)}" if steps else "", f"CALLS UTC: {', '.join(calls)}" if calls else ""]
    return ". ".join(s for s in said if s).upper()


def _by(means: str) -> str:
    """“0252 E-MAIL” may be read as a longitude, and our own report would be held for it."""
    return "mail" if means == "E-mail" else means


def search_area(case: Case) -> str:
    """Round which datum, while nobody has sighted the boat; nothing once she is found."""
    fix, drift = case.position, case.drift
    if fix is None or not case.open or {CaseEventKind.SIGHTED, CaseEventKind.ON_SCENE} & set(case.events):
        return ""
    if drift is None and fix.role != "drift":
        return ""
    words = f"DATUM {plain_position(fix.position)} AT {fix.at:%H%M} UTC"
    if drift is not None and drift.set_deg is not None and drift.drift_mps is not None:
        words += f", {drift_words(drift.set_deg, drift.drift_mps)}"
    return words


def drift_words(set_deg: float, drift_mps: float) -> str:
    return f"DRIFT TOWARDS {round(set_deg) % 360:03d} DEG {knots(drift_mps):.1f} KN"


def instructions(case: Case) -> str:
    """Who commands on scene, who coordinates, who else is there: each change with its time."""
    said = [
        f"{'OSC' if c.role == 'osc' else 'CO-ORDINATED BY'} {c.name or 'NOBODY'} SINCE {c.at:%H%M} UTC" for c in case.coordination
    ]
    units = list(dict.fromkeys(a.name for a in case.actors))
    return ". ".join([*said, *([f"OTHERS ON SCENE: {', '.join(units)}"] if units else [])]).upper()


def plans(state: RescueState, case: Case, ship: Ship) -> str:
    """What own ship does next, from how far the case has come."""
    name = ship_name(ship)
    on_board = state.ledger.total(Place.OWN_SHIP, case.id) > 0
    if on_board and embarked(case):
        return _safety(state)
    if not case.open:
        return ""
    if CaseEventKind.ON_SCENE in case.events:
        return f"{name} EMBARKS ALL PERSONS AND REPORTS AGAIN."
    if CaseEventKind.COURSE_ALTERED in case.events:
        return f"{name} PROCEEDS TO THE CASUALTY AND RESCUES ALL PERSONS ON ARRIVAL."
    return ""


def _safety(state: RescueState) -> str:
    if not state.requests:
        return "A PLACE OF SAFETY WILL BE REQUESTED."
    last = state.requests[-1]
    if last.assigned is not None:
        return f"PROCEEDING TO {last.assigned.port}, ASSIGNED {date_time_group(last.assigned.at)}.".upper()
    return f"PLACE OF SAFETY REQUESTED (REQUEST {last.number}, {date_time_group(last.at)}), NO PORT ASSIGNED YET."


def conclusion(state: RescueState, case: Case, ship: Ship) -> str:
    """Remarks, and for a closed case when the operation ended and with what."""
    remarks = (case.details.remarks or "").rstrip(". ")
    if case.closed is None or case.outcome is None:
        return f"{remarks}.".upper() if remarks else ""
    where = f" ({case.outcome_where})" if case.outcome_where else ""
    ended = f"SAR OPERATION ENDED {date_time_group(case.closed)}: {case.outcome.replace('_', ' ')}{where}"
    total = state.ledger.total(Place.OWN_SHIP, case.id)
    people = state.ledger.by_case.get(case.id, {}).get(Place.OWN_SHIP, {})
    board = f"ON BOARD {ship_name(ship)} {number_of(people, total)}" if total > 0 else ""
    return ". ".join(p for p in (ended, board, remarks, "THIS IS THE FINAL SITREP") if p).upper() + "."


def _time(moment: datetime, now: datetime) -> str:
    return f"{moment:%H%M}" if (now - moment).total_seconds() < 86400 else f"{moment:%d%H%M}"
