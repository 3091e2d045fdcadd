"""Each kind of entry in plain words: a short title and one line of text, as the log and the reports show it.

One table, ``WORDING``; a kind that is not in it cannot be shown, and a test says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from app.entry import WITHHELD
from app.geo import Position, format_position
from app.rescue import entries as e
from app.rescue.entries import Category, Payload, Place
from app.rescue.incident_entries import AGAINST, CUSTODY_ACTS, INCIDENT_ACTORS, MEDIA_KINDS, REPORT_ITEMS, SEVERITIES
from app.rescue.mark_entries import MARK_WORDS
from app.units import knots, nm

CATEGORY_WORDS: Final[Mapping[Category, tuple[str, str]]] = {
    Category.MAN: ("man", "men"),
    Category.WOMAN: ("woman", "women"),
    Category.MINOR_ACCOMPANIED: ("minor with family", "minors with family"),
    Category.MINOR_UNACCOMPANIED: ("minor alone", "minors alone"),
    Category.INFANT: ("infant", "infants"),
    Category.UNKNOWN: ("not known", "not known"),
    Category.PREGNANT: ("pregnant", "pregnant"),
}
PLACE_WORDS: Final[Mapping[Place, str]] = {
    Place.SEA: "the sea",
    Place.BOAT: "the boat",
    Place.OWN_SHIP: "own ship",
    Place.RHIB: "RHIB",
    Place.OTHER_SHIP: "other ship",
    Place.HELICOPTER: "helicopter",
    Place.PORT: "port",
    Place.DECEASED_ON_BOARD: "deceased on board",
    Place.DECEASED_AT_SEA: "deceased at sea",
    Place.DECEASED_ASHORE: "deceased ashore",
    Place.MISSING: "missing",
    Place.BIRTH: "birth",
}
EVENT_WORDS: Final[Mapping[e.CaseEventKind, str]] = {
    e.CaseEventKind.ALERTED: "Alerted",
    e.CaseEventKind.COURSE_ALTERED: "Course altered",
    e.CaseEventKind.SIGHTED: "Sighted",
    e.CaseEventKind.ON_SCENE: "On scene",
    e.CaseEventKind.RHIB_LAUNCHED: "RHIB launched",
    e.CaseEventKind.FIRST_CONTACT: "First contact",
    e.CaseEventKind.JACKETS_START: "Life jackets: start",
    e.CaseEventKind.JACKETS_END: "Life jackets: end",
    e.CaseEventKind.FIRST_EMBARKED: "First person embarked",
    e.CaseEventKind.EVACUATION_COMPLETE: "Evacuation complete",
    e.CaseEventKind.RHIB_RECOVERED: "RHIB recovered",
    e.CaseEventKind.LEFT_SCENE: "Left scene",
}


def people_words(people: Mapping[Category, int]) -> str:
    """``8 men, 4 women (2 pregnant), 1 infant``; empty where nobody is counted."""
    parts = []
    for category in Category:
        number = people.get(category, 0)
        if category in e.PARTS or not number:
            continue
        words = f"{number} {CATEGORY_WORDS[category][number != 1]}"
        if category is Category.WOMAN and (pregnant := people.get(Category.PREGNANT, 0)):
            words += f" ({pregnant} pregnant)"
        parts.append(words)
    return ", ".join(parts)


def persons(number: int) -> str:
    """``1 person``, ``12 people``."""
    return f"{number} person" if number == 1 else f"{number} people"


_TURNS: Final = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


def wording(payload: Payload) -> tuple[str, str]:
    """Title and text of a payload. The text may be empty; the title never is.

    Characters that turn the order of writing about are left out: "RHIB 1, 47" must not be read as 74. The log keeps them.
    """
    title, text = WORDING[type(payload)](payload)
    return (title, text) if text.isascii() and title.isascii() else (title.translate(_TURNS), text.translate(_TURNS))


def _join(*parts: str | None, by: str = ", ") -> str:
    return by.join(p for p in parts if p)


def _plain(code: str | None) -> str:
    return (code or "").replace("_", " ")


def _mission_opened(p: e.MissionOpened) -> tuple[str, str]:
    return "Mission opened", _join(p.name, p.ship, p.callsign, "" if p.mode == "live" else p.mode.upper())


def _case_details(p: e.CaseDetails) -> tuple[str, str]:
    said = []
    for name in type(p).model_fields:
        value = getattr(p, name)
        if value is None:
            continue
        if isinstance(value, bool):
            said.append(_plain(name) if value else f"not {_plain(name)}")
        elif isinstance(value, tuple):
            said.append(f"{_plain(name)}: {', '.join(value)}")
        elif isinstance(value, datetime):
            said.append(f"{_plain(name)}: {value:%d %b %H:%M} UTC")
        else:
            said.append(f"{_plain(name)}: {_plain(value) if name in ('engine', 'life_jackets', 'boat_afterwards') else value}")
    return "Case", ", ".join(said)


def _case_position(p: e.CasePosition) -> tuple[str, str]:
    where = format_position(Position(p.lat, p.lon))
    within = f"within {nm(p.accuracy_m):.1f} NM" if p.accuracy_m is not None else ""
    at = f"at {p.at:%H:%M} UTC" if p.at is not None else ""
    return f"Position {p.role}", _join(where, at, f"by {p.source}" if p.source else "", within)


def _mark(p: e.MarkSet) -> tuple[str, str]:
    where = format_position(Position(p.lat, p.lon))
    return "Mark on the chart", _join(f"{p.name} ({MARK_WORDS[p.symbol].lower()})", where, p.note)


def _case_pob(p: e.CasePob) -> tuple[str, str]:
    number = "number not known" if p.total is None else f"{'about ' if p.about else ''}{persons(p.total)}"
    besides = [f"{n} {word}" for word in ("medical", "disabled", "dead", "missing") if (n := getattr(p, word)) is not None]
    return f"People {p.pob_kind}", _join(number, people_words(p.by_category), *besides, f"by {p.source}" if p.source else "")


def _case_phase(p: e.CasePhase) -> tuple[str, str]:
    factors = ", ".join(_plain(f) for f in p.factors)
    observer = f"observed by {p.observer}" if p.observer else ""
    decider = f"decided by {p.decider}" if p.decider else ""
    return "Phase", _join(p.phase.value, factors, observer, decider, p.note, by="; ")


def _case_event(p: e.CaseEvent) -> tuple[str, str]:
    bearing = f"bearing {p.bearing_deg:03.0f}°" if p.bearing_deg is not None else ""
    distance = f"{nm(p.range_m):.1f} NM off" if p.range_m is not None else ""
    return EVENT_WORDS[p.event], _join(bearing, distance, p.note)


def _case_actor(p: e.CaseActor) -> tuple[str, str]:
    return "Present", _join(p.name, _plain(p.actor_type), f"MMSI {p.mmsi}" if p.mmsi else "", p.hull_marks, p.note)


def _movement(p: e.PeopleMovement) -> tuple[str, str]:
    counted = [c for c, number in p.people.items() if number and c not in e.PARTS]
    route = f"from {PLACE_WORDS[p.from_place]} to {PLACE_WORDS[p.to_place]}"
    if len(counted) == 1 and counted[0] is not Category.UNKNOWN:
        who = f"{people_words(p.people)} {route}"
    else:
        who = f"{persons(p.total)} {route}: {people_words(p.people)}"
    medical = f"{p.medical} medical" if p.medical else ""
    disabled = f"{p.disabled} disabled" if p.disabled else ""
    relatives = f"{p.relatives} relatives" if p.relatives else ""
    return "People", _join(who, medical, disabled, relatives, p.way, p.where, p.note)


def _recount(p: e.PeopleRecount) -> tuple[str, str]:
    counted = f"{persons(p.total)} counted, {PLACE_WORDS[p.place]}"
    return "Recount", _join(counted, people_words(p.by_category), p.note, by="; ")


def _comms(p: e.CommsLine) -> tuple[str, str]:
    arrow = "from" if p.direction == "in" else "to"
    means = f"{p.means or 'Call'} {p.channel}".strip() if p.channel not in p.means.split() else p.means
    again = f"call again in {p.repeat_min} min" if p.repeat_min is not None else ""
    return f"{means} {arrow} {p.party}", _join(p.content, _plain(p.result), again, by=" · ")


def _weather(p: e.CaseWeather) -> tuple[str, str]:
    wind = f"wind {p.wind_from_deg:03.0f}°" if p.wind_from_deg is not None else "wind" if p.wind_mps is not None else ""
    if p.wind_mps is not None:
        wind += f" {knots(p.wind_mps):.0f} kn"
    said = (
        wind,
        f"sea state {p.sea_state}" if p.sea_state is not None else "",
        f"swell {p.swell_m:.1f} m" if p.swell_m is not None else "",
        f"visibility {nm(p.visibility_m):.1f} NM" if p.visibility_m is not None else "",
        f"air {p.air_c:.0f} °C" if p.air_c is not None else "",
        f"water {p.water_c:.0f} °C" if p.water_c is not None else "",
        p.text,
    )
    return "Weather on scene", _join(*said)


def _coordination(p: e.CaseCoordination) -> tuple[str, str]:
    return "Coordinating RCC" if p.role == "rcc" else "On-scene coordinator", _join(p.name or "nobody", p.note)


def _drift(p: e.CaseDrift) -> tuple[str, str]:
    if p.set_deg is None or p.drift_mps is None:
        return "Drift", _join("not known", p.source)
    return "Drift", _join(f"towards {p.set_deg:03.0f}° at {knots(p.drift_mps):.1f} kn", p.source)


def _speeds(p: e.SpeedsSet) -> tuple[str, str]:
    own = f"own ship {knots(p.own_mps):.1f} kn" if p.own_mps is not None else "own ship by speed over ground"
    rhib = f"RHIB {knots(p.rhib_mps):.1f} kn" if p.rhib_mps is not None else "RHIB by the settings"
    return "Speeds for ETA", _join(own, rhib)


_ENDS: Final = {"found": "found", "not_found": "not found", "broken_off": "broken off"}


def _search(p: e.SearchPlanned) -> tuple[str, str]:
    said = (
        f"datum {format_position(Position(p.lat, p.lon))}",
        f"within {nm(p.radius_m):.1f} NM" if p.radius_m is not None else "",
        f"{len(p.points) - 1} legs",
        f"spacing {nm(p.spacing_m):.1f} NM",
        f"{knots(p.speed_mps):.0f} kn",
        f"{p.points[0][0]:%H:%M} to {p.points[-1][0]:%H:%M} UTC",
        f"goes with her towards {p.set_deg:03.0f}° at {knots(p.drift_mps):.1f} kn" if p.set_deg is not None and p.drift_mps else "",
        f"for {p.sought}" if p.sought else "",
        p.basis,
        "estimate" if p.estimate else "",
    )
    return f"Search {p.pattern} planned", _join(p.craft, *said)


def _sorted(p: e.PeopleSorted) -> tuple[str, str]:
    return "Sorted", _join(f"{people_words(p.taken)} are {people_words(p.given)}, {PLACE_WORDS[p.place]}", p.note, by="; ")


_SHORT: Final = {"mmsi": "MMSI", "imo": "IMO", "callsign": "call sign", "vessel_type": "type"}


def _vessel(p: e.VesselNoted) -> tuple[str, str]:
    said = [f"{_SHORT.get(k, _plain(k))}: {v}" for k in type(p).model_fields if k not in ("name", "watch") and (v := getattr(p, k))]
    watch = "watched for" if p.watch else "not watched for" if p.watch is False and not (said or p.name) else ""
    return f"Vessel {p.name or ''}".strip(), _join(*said, watch)


def _pos_request(p: e.PosRequested) -> tuple[str, str]:
    return "Place of safety asked for", _join(f"of {', '.join(p.to)}", p.means, p.text)


def _pos_answer(p: e.PosAnswered) -> tuple[str, str]:
    return f"Place of safety {_plain(p.result)}", _join(p.port, f"by {p.by}" if p.by else "", p.text)


def _incident(p: e.IncidentDetail) -> tuple[str, str]:
    codes = ", ".join(e.INCIDENT_CODES[c] for c in p.codes)
    said = (
        codes,
        p.actor,
        INCIDENT_ACTORS[p.actor_kind] if p.actor_kind else "",
        f"against {', '.join(AGAINST[a].lower() for a in p.against)}" if p.against else "",
        p.weapon,
        p.hull_marks,
        SEVERITIES.get(p.severity, p.severity) if p.severity else "",
        p.legal_zone,
        f"{p.distance_m:.0f} m off" if p.distance_m is not None else "",
        f"for {p.duration_s / 60:g} min" if p.duration_s is not None else "",
        f"“{p.quote}”{f' ({p.language})' if p.language else ''}" if p.quote else p.language,
        f"{p.deaths} dead" if p.deaths is not None else "",
        f"{p.injured} injured" if p.injured is not None else "",
        f"damage: {p.damage}" if p.damage else "",
        f"recording: {p.recording}" if p.recording else "",
        f"{len(p.evidence) + len(p.media) + len(p.cases)} links" if p.evidence or p.media or p.cases else "",
        p.text,
    )
    return "Incident", _join(*said)


def _statement(p: e.IncidentStatement) -> tuple[str, str]:
    who = _join(p.who, p.role, f"in {p.language}" if p.language else "", f"said {p.said_at:%d %b %H:%M} UTC" if p.said_at else "")
    return "Statement", f"{who}: {p.text}"


def _media(p: e.MediaAdded) -> tuple[str, str]:
    camera = f"camera time {p.camera_time.replace('T', ' ')}" if p.camera_time else ""
    return f"{MEDIA_KINDS[p.media_kind]} added", _join(p.name, p.device, camera, f"{p.size:,} bytes", f"SHA-256 {p.sha256[:12]}…")


def _camera_clock(p: e.MediaClock) -> tuple[str, str]:
    if p.offset_s is None:
        return "Camera clock", _join(p.device, "how far it is off is not known", p.note)
    way = "is right" if not p.offset_s else f"is {abs(p.offset_s):,.0f} s {'ahead of' if p.offset_s > 0 else 'behind'} UTC"
    return "Camera clock", _join(f"{p.device} {way}", p.note)


def _custody(p: e.CustodyNoted) -> tuple[str, str]:
    what = f"{len(p.items)} {'file' if len(p.items) == 1 else 'files'}" if p.items else "all media"
    hashes = f"SHA-256 {p.items[0][:12]}…" if len(p.items) == 1 else ""
    return f"Custody: {CUSTODY_ACTS[p.act].lower()}", _join(what, hashes, f"to {p.to_whom}" if p.to_whom else "", p.why)


def _decision(p: e.PolicyDecision) -> tuple[str, str]:
    to = ", ".join(r.removeprefix("to: ") for r in p.recipients) or "nobody"
    return f"Relay {'released' if p.released else 'refused'}", _join(f"to {to} by {p.channel}", p.sentence, by=": ")


def _hashes(p: e.PolicyProposed | e.PolicyChanged) -> str:
    return f"directory {p.from_hash[:12]} → {p.to_hash[:12]}"


def _what(p: e.PolicyProposed | e.PolicyChanged) -> str:
    return "; ".join(f"LOOSER {text}" if text in p.looser else text for text in p.what)


def _proposed(p: e.PolicyProposed) -> tuple[str, str]:
    return "Directory: change proposed", _join(f"by {p.by}: {p.why}", _hashes(p), _what(p), by=". ")


def _changed(p: e.PolicyChanged) -> tuple[str, str]:
    return "Directory changed", _join(
        f"proposed by {p.proposed_by}, confirmed by {p.confirmed_by}", p.why, _hashes(p), _what(p), by=". "
    )


def _relay(p: e.RelaySent) -> tuple[str, str]:
    return f"Relay {_plain(p.status)}", _join(p.title, f"to {', '.join(p.recipients)}", p.detail)


WORDING: Final[Mapping[type[Payload], Callable[[Any], tuple[str, str]]]] = {
    e.MissionOpened: _mission_opened,
    e.MissionClosed: lambda p: ("Mission closed", p.note),
    e.SystemNote: lambda p: ("Program", _join(p.what, p.detail, by=": ")),
    e.WatchOn: lambda p: ("On watch", _join(p.name, p.role)),
    e.WatchOff: lambda p: ("Off watch", p.name),
    e.LogLine: lambda p: ("Log", p.text),
    e.CaseOpened: lambda p: (f"Case {p.number} opened", _join(p.text, p.information_source, p.channel)),
    e.CaseDetails: _case_details,
    e.CasePosition: _case_position,
    e.CasePob: _case_pob,
    e.CasePhase: _case_phase,
    e.CaseEvent: _case_event,
    e.CaseActor: _case_actor,
    e.CaseClosed: lambda p: ("Case closed", _join(_plain(p.outcome), p.note)),
    e.CaseReopened: lambda p: ("Case reopened", p.reason),
    e.PeopleMovement: _movement,
    e.PeopleRecount: _recount,
    e.PeopleExplained: lambda p: ("Difference explained", f"{p.difference:+d}: {p.reason}"),
    e.CommsLine: _comms,
    e.IncidentMarked: lambda _: ("INCIDENT", "moment marked"),
    e.IncidentDetail: _incident,
    e.IncidentTrack: lambda p: ("Track kept", f"{p.name or p.target}, {len(p.points)} points"),
    e.IncidentStatement: _statement,
    e.IncidentReport: lambda p: ("Attack report", f"{REPORT_ITEMS[p.item]}: {p.text or 'taken back'}"),
    e.MediaAdded: _media,
    e.MediaClock: _camera_clock,
    e.CustodyNoted: _custody,
    e.MarkSet: _mark,
    e.MarkRemoved: lambda p: ("Mark taken off the chart", p.note),
    e.MobMarked: lambda p: ("MAN OVERBOARD", p.note),
    e.MobCleared: lambda p: ("Man overboard cleared", p.note),
    e.AlertNoted: lambda p: (f"Alert {p.state}", _join(p.title, f"by {p.by}" if p.by else "", p.detail)),
    e.LinkNoted: lambda p: (f"Feed {_plain(p.phase)}", _join(p.link, p.reason, by=": ")),
    e.PolicyDecision: _decision,
    e.RelaySent: _relay,
    e.PolicyProposed: _proposed,
    e.PolicyChanged: _changed,
    e.PolicyDropped: lambda p: (
        "Directory: proposal thrown away",
        _join(f"by {p.by}", f"it was proposed by {p.proposed_by}" if p.proposed_by else "", f"directory {p.to_hash[:12]}"),
    ),
    e.MasterDistress: lambda p: (f"Own distress {p.step}", p.text),
    e.CaseTrack: lambda p: ("Track kept", f"{p.name or p.target}, {len(p.points)} points"),
    e.CaseWeather: _weather,
    e.CaseCoordination: _coordination,
    e.CaseDrift: _drift,
    e.SpeedsSet: _speeds,
    e.SearchPlanned: _search,
    e.SearchLeg: lambda p: (f"Search leg {p.leg} done", p.note),
    e.SearchEnded: lambda p: (f"Search {_ENDS[p.outcome]}", p.note),
    e.PeopleSorted: _sorted,
    e.PeopleFlagged: lambda p: ("Needs", _join(f"{p.number:+d} {p.flag.value}, {PLACE_WORDS[p.place]}", p.note)),
    e.PersonalNoted: lambda p: (
        f"Personal record {p.act}",
        _join(f"to be deleted on {p.delete_on}" if p.delete_on else "", p.reason),
    ),
    e.ErasedNoted: lambda p: (
        "Erased",
        _join(f"{', '.join(p.fields)} of entry {p.seq}", p.reason, f"by {p.by}" if p.by else ""),
    ),
    e.ReminderDone: lambda p: ("No need to call again", p.reason),
    e.PosRequested: _pos_request,
    e.PosAnswered: _pos_answer,
    e.VesselNoted: _vessel,
    e.VesselConduct: lambda p: ("Vessel seen", _join(p.text, p.where, p.source)),
    e.VesselPhoto: lambda p: ("Vessel photo", p.caption),
    e.EntryVoid: lambda p: ("Struck out", p.reason),
    e.Exported: lambda p: ("Export", p.purpose),
    e.Unreadable: lambda p: ("Cannot be read", f"{p.given}: {p.why}"),
    e.Withheld: lambda p: (_plain(p.given.replace(".", " ")).capitalize(), WITHHELD),
}
