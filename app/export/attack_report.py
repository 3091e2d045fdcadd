"""The follow-up report of an attack: items and order of IMO MSC.1/Circ.1334, appendix 5, report 2.

What the log knows is filled in by itself and says that it is the log's; what officers filled in stands before it with author
and time. Nothing is guessed: an item that nobody knows says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.config import Ship
from app.export.document import Document, Section, Table
from app.export.incident_facts import (
    MOMENT,
    NOT_KNOWN,
    device_words,
    field_words,
    moment,
    motion_words,
    place_words,
    said_by,
    wind_words,
)
from app.geo import Position, format_position, range_bearing
from app.rescue.incident_entries import REPORT_ITEMS
from app.rescue.incident_links import Links, links_of, media_of, merged
from app.rescue.incident_state import Said
from app.rescue.state import FrozenTrack, Incident, Line, RescueState
from app.rescue.told import ToldRow
from app.sea import Sea
from app.units import knots
from app.watch.frame import Mode

NUMBERS: Final[Mapping[str, str]] = {
    "first_alert": "2",
    "area": "3.3",
    "ship_was": "4.1",
    "method": "4.2",
    "craft": "4.3",
    "persons": "4.4",
    "weapons": "4.5",
    "other": "4.6",
    "injuries": "4.7",
    "damage": "4.8",
    "stolen": "4.9",
    "action_taken": "4.10",
    "reported_to": "4.11",
    "authority_action": "4.12",
    "last_movements": "5",
    "assistance": "6",
    "communications": "7",
}
STOPPED_MPS: Final = 0.5
_SHORT: Final = 200
NOT_STATED: Final = "not stated"
"""Of an item that nobody filled in and the log does not know: it may be none, or not known."""
_THEFTS: Final[Mapping[str, str]] = {"THEFT_VALUABLES": "valuables taken", "THEFT_ENGINE": "engine or fuel taken"}
_HEADS: Final = ("No.", "Item", "Report", "By")
_WIDTHS: Final = (0.45, 1.9, 4.6, 2.1)
_LOG: Final = "the log"


@dataclass(frozen=True, slots=True)
class Item:
    """One item: ``said`` is what an officer filled in, ``known`` what the log knows by itself ("" = nothing)."""

    name: str
    number: str
    caption: str
    said: Said | None
    known: str


def attack_items(
    state: RescueState, incident: Incident, ship: Ship, sea: Sea | None = None, vessels: Mapping[str, str] | None = None
) -> tuple[Item, ...]:
    """The items that an officer can fill in, in the order of the form. ``vessels``: names of the register by id."""
    links = links_of(incident, state)
    known = _known(state, incident, ship, links, sea, vessels or {})
    return tuple(
        Item(name, NUMBERS[name], caption, incident.reported(name), known.get(name, "")) for name, caption in REPORT_ITEMS.items()
    )


def attack_report(
    state: RescueState,
    incident: Incident,
    ship: Ship,
    *,
    made: datetime,
    by: str,
    mode: Mode,
    sea: Sea | None = None,
    vessels: Mapping[str, str] | None = None,
) -> Document:
    """The whole report. ``ship``: facts of own ship by the settings."""
    entries = {line.id: line for line in state.lines}
    items = {item.name: item for item in attack_items(state, incident, ship, sea, vessels)}
    _where, words = place_words(incident, state)

    def row(name: str) -> tuple[str, ...]:
        return _row(items[name], entries)

    rows = [
        ("1", "Ship: name, call sign, IMO number", _ship_words(ship, state.ship), "the ship's papers"),
        row("first_alert"),
        ("3.1", "Position: latitude, longitude", words, f"{_LOG}: {device_words(incident.ship)}"),
        ("3.2", "Time of the position, course, speed, wind", _when(incident), _LOG),
        *(row(name) for name in REPORT_ITEMS if name != "first_alert"),
        ("8", "Date and time of this report", f"{moment(made)} UTC", by or "unsigned"),
    ]
    missing = [f"{i.number} {i.caption}" for i in items.values() if i.said is None and not i.known]
    marked = f"Incident {incident.number}, marked {moment(incident.at)} UTC by {incident.by}."
    return Document(
        title=f"Report of an attack: incident {incident.number}",
        mission=state.mission,
        ship=state.ship,
        made=made,
        by=by,
        mode=mode,
        head=(
            f"{marked} All times are UTC.",
            "Follow-up report, items of IMO MSC.1/Circ.1334, appendix 5, report 2. Each item names who filled it in and when; "
            "“the log” is what the ship's log has by itself. “Not stated”: nobody has filled it in, and the log does not know.",
        ),
        sections=(
            Section("Report", table=Table(_HEADS, tuple(rows), _WIDTHS)),
            Section(
                "Said, heard and kept about it",
                lines=_references(incident, state, entries),
                table=Table(("UTC", "Who", "What was said", "What came of it"), _talks(state, incident), (1.1, 1.9, 3.4, 2.2)),
                empty="No statement, no call, no photograph.",
            ),
            Section("Items that nobody has filled in", lines=tuple(missing), empty="None: every item has an answer."),
            Section("Master", lines=("Name: ______________________________    Signature: ______________________________",)),
        ),
    )


def attack_text(document: Document) -> str:
    """The report as plain text, an item a paragraph, for a message."""
    table = document.sections[0].table
    rows = table.rows if table is not None else ()
    lines = [f"{number}. {item.upper()}: {report}" for number, item, report, _by in rows]
    return "\n".join((document.title.upper(), *lines))


def _row(item: Item, entries: Mapping[str, Line]) -> tuple[str, ...]:
    said, known = item.said, item.known
    if said is None:
        return (item.number, item.caption, known or NOT_STATED, _LOG if known else "")
    report = str(said.value)
    if known and known.casefold() not in report.casefold():
        report += f"\nThe log: {known}"
    return (item.number, item.caption, report, said_by(said, entries))


def _ship_words(ship: Ship, name: str) -> str:
    facts = (
        name or ship.name or NOT_KNOWN,
        f"call sign {ship.callsign or NOT_KNOWN}",
        f"IMO {ship.imo or NOT_KNOWN}",
        f"MMSI {ship.mmsi or NOT_KNOWN}",
        f"flag {ship.flag or NOT_KNOWN}",
    )
    return ", ".join(facts)


def _when(incident: Incident) -> str:
    return f"{moment(incident.at)}. {motion_words(incident.ship)}. Wind {wind_words(incident.ship)}"


def _known(
    state: RescueState, incident: Incident, ship: Ship, links: Links, sea: Sea | None, vessels: Mapping[str, str]
) -> dict[str, str]:
    """What the log knows of each item by itself."""

    def words(**names: str) -> str:
        """Fields with a word before each where it needs one."""
        said = [(before, field_words(name, incident, vessels)) for name, before in names.items()]
        return "; ".join(f"{before} {value}".strip() for before, value in said if value)

    where, _ = place_words(incident, state)
    zone = sea.at(where) if sea is not None and where is not None else None
    out = [t for t in links.talks if t.direction == "out" and t.kind in ("call", "message")]
    heard = [t for t in links.talks if t.direction == "in"]
    deaths, injured = incident.said("deaths"), incident.said("injured")
    hurt = (
        f"{deaths} killed" if deaths is not None else "",
        f"{injured} injured" if injured is not None else "",
    )
    stolen = [_THEFTS[code] for code, _ in incident.codes if code in _THEFTS]
    call = (
        f"call sign {ship.callsign}" if ship.callsign else "",
        f"MMSI {ship.mmsi}" if ship.mmsi else "",
    )
    return {
        "first_alert": _talk(min(out, key=lambda t: t.at)) if out else "",
        "area": "; ".join(p for p in (zone.place if zone is not None else "", zone.line if zone is not None else "") if p),
        "ship_was": _way(incident),
        "method": words(codes="", distance_m="distance", duration_s="it lasted"),
        "craft": words(actor="", actor_kind="", vessel="in the register:", hull_marks="marks on the hull:"),
        "persons": "",
        "weapons": words(weapon=""),
        "other": words(quote="", language="language:"),
        "injuries": ", ".join(h for h in hurt if h),
        "damage": words(damage=""),
        "stolen": ", ".join(stolen),
        "reported_to": "\n".join(_talk(t) for t in out),
        "authority_action": "\n".join(_talk(t) for t in heard),
        "last_movements": _last_seen(incident),
        "communications": ", ".join(c for c in call if c),
    }


def _way(incident: Incident) -> str:
    """Under way or not, by the speed over the ground. At anchor or at berth is nothing that the log knows by itself."""
    ship = incident.ship
    if ship is None or ship.sog_mps is None:
        return ""
    speed = f"speed over the ground {knots(ship.sog_mps):.1f} kn"
    return f"under way, {speed}" if ship.sog_mps >= STOPPED_MPS else f"no way on, {speed}"


def _talk(row: ToldRow) -> str:
    text = " ".join((row.text or row.title).split())
    said = text if len(text) <= _SHORT else f"{text[:_SHORT].rstrip()}… ({len(text) - _SHORT} letters more, in the log)"
    way = "from" if row.direction == "in" else "to"
    result = f" ({row.result})" if row.result else ""
    return f"{row.at:{MOMENT}} {way} {row.who} by {row.means or 'means not said'}: {said}{result}"


def _last_seen(incident: Incident) -> str:
    """The last place of the actor's track, with course and speed between its last two points."""
    target = incident.said("target")
    track = next((t for t in merged(incident.tracks) if t.target == target), None)
    return f"{track.name or track.target}: {last_motion(track)}" if track is not None else ""


def last_motion(track: FrozenTrack) -> str:
    """``14 Jun 2026 03:40:00 33°14.600′N 012°29.600′E, 190° at 24.0 kn``."""
    at, lat, lon = track.points[-1]
    here = Position(lat, lon)
    said = f"{moment(at)} {format_position(here, 3)}"
    if len(track.points) < 2:
        return said
    before, b_lat, b_lon = track.points[-2]
    metres, course = range_bearing(Position(b_lat, b_lon), here)
    seconds = (at - before).total_seconds()
    if not 0 < seconds <= 300:
        return said
    return f"{said}, {course:03.0f}° at {knots(metres / seconds):.1f} kn over the last {seconds:.0f} s"


def _talks(state: RescueState, incident: Incident) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (moment(t.at), f"{'from' if t.direction == 'in' else 'to'} {t.who} by {t.means or '?'}", _talk_text(t), t.result)
        for t in links_of(incident, state).talks
    )


def _talk_text(row: ToldRow) -> str:
    return ": ".join(p for p in (row.title, row.text) if p)


def _references(incident: Incident, state: RescueState, entries: Mapping[str, Line]) -> tuple[str, ...]:
    """Statements and originals by reference: they stand in full in the dossier."""
    lines = []
    for s in incident.statements:
        entry = entries.get(s.entry)
        role = f" ({s.role})" if s.role else ""
        number = f", entry {entry.entry.seq}" if entry is not None else ""
        lines.append(f"Statement of {s.who}{role}, said {moment(s.said_at)}, written by {s.by} at {moment(s.at)}{number}")
    media = media_of(incident, state)
    if media:
        kinds = _counted([m.media_kind for m in media])
        lines.append(f"{len(media)} originals ({kinds}), kept by their SHA-256: the dossier of the incident lists each")
    return tuple(lines)


def _counted(kinds: Sequence[str]) -> str:
    words = {"photo": "photos", "video": "videos", "audio": "recordings", "other": "other files"}
    return ", ".join(f"{kinds.count(kind)} {words[kind] if kinds.count(kind) > 1 else kind}" for kind in dict.fromkeys(kinds))
