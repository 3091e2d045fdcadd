"""The dossier of one incident: everything that the log has of it, for a court. Nothing is left out without being counted.

What officers wrote, what devices said and what the program noted by itself are told apart, each with who, when and the number
of its entry, so that each sentence can be found again in the journal and proved there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from app.config import Ship
from app.export.document import Document, Figure, Section, Table
from app.export.dossier_lines import custody_table, entry_numbers, timeline_table
from app.export.dossier_media import media_table, media_words, photographs
from app.export.dossier_plots import close_map, range_plot, ranked, track_map
from app.export.dossier_proof import Proof, how_to_verify
from app.export.incident_facts import (
    FIELDS,
    NOT_KNOWN,
    QUIET,
    clock_words,
    device_words,
    field_words,
    moment,
    motion_words,
    place_words,
    said_by,
    wind_words,
)
from app.export.shown_media import Shown
from app.rescue.incident_around import nearest
from app.rescue.incident_links import AFTER, BEFORE, Links, lines_of, links_of, mark_of, media_of, merged
from app.rescue.incident_state import MediaItem, Statement
from app.rescue.incidents import LISTS
from app.rescue.state import FrozenTrack, Incident, Line, RescueState
from app.rescue.terms import INCIDENT_CODES
from app.rescue.told import ToldRow
from app.sea import Sea
from app.units import nm
from app.watch.frame import Mode

PLOTS: Final = 3
"""Targets whose range is drawn, the nearest first; the nearest point of each other one stands in the table."""
_SOURCES: Final = {"own": "own ship", "ais": "AIS", "radar": "radar only, no AIS", "other": "other"}
_SILENT_S: Final = 360.0
"""An AIS that was not heard for so long before the mark is said to be silent."""


@dataclass(frozen=True, slots=True)
class _Story:
    """What all parts of the dossier are made from."""

    state: RescueState
    incident: Incident
    ship: Ship
    sea: Sea | None
    vessels: Mapping[str, str]
    lines: tuple[Line, ...]
    links: Links
    media: tuple[MediaItem, ...]
    photos: Mapping[str, Shown]
    proof: Proof
    entries: Mapping[str, Line] = field(default_factory=dict)


def dossier(
    state: RescueState,
    incident: Incident,
    ship: Ship,
    *,
    made: datetime,
    by: str,
    mode: Mode,
    sea: Sea | None = None,
    vessels: Mapping[str, str] | None = None,
    photos: Mapping[str, Shown] | None = None,
    proof: Proof | None = None,
) -> Document:
    """The whole dossier. ``vessels``: names of the register by id. ``photos``: working copies by hash (``show_photos``); without
    them each photo is named and not shown."""
    story = _Story(
        state, incident, ship, sea, vessels or {}, lines_of(incident, state), links_of(incident, state), media_of(incident, state),
        photos or {}, proof or Proof(state.seq), {line.id: line for line in state.lines},
    )  # fmt: skip
    return Document(
        title=f"Incident {incident.number}: dossier",
        mission=state.mission,
        ship=state.ship,
        made=made,
        by=by,
        mode=mode,
        head=(
            field_words("codes", incident, {}) or "Not described yet",
            f"Marked {moment(incident.at)} UTC by {incident.by}. All times are UTC. “Entry” is the number of an entry of the "
            "ship's log, under which it can be found and proved (see the last part).",
            *_incomplete(state),
        ),
        sections=(
            _in_short(story),
            _moment(story),
            _known(story),
            *_maps(story),
            *_approaches(story),
            _tracks(story),
            _timeline(story),
            *_linked(story),
            *_statements(story),
            photographs(story.media, story.photos),
            Section(
                f"All originals ({len(story.media)})",
                lines=media_words(story.media),
                table=media_table(story.media, story.entries),
                empty="No photo, film or recording was taken in.",
            ),
            Section(
                "Custody of the originals",
                table=custody_table(story.lines, story.media),
                empty="Nothing was taken in, so nothing was handed on.",
            ),
            _clocks(story),
            *how_to_verify(story.lines, story.state.mission, story.proof),
        ),
    )


def _incomplete(state: RescueState) -> tuple[str, ...]:
    return (f"This copy does not hold all of the log: {state.withheld} entries are withheld.",) if state.withheld else ()


def _in_short(story: _Story) -> Section:
    incident = story.incident
    closest = min((n.range_m for _t, m in ranked(merged(incident.tracks)) if (n := nearest(m)) is not None), default=None)
    numbers = (
        ("people killed", incident.said("deaths")),
        ("people injured", incident.said("injured")),
        ("nearest target, NM", f"{nm(closest):.2f}" if closest is not None else None),
        ("originals", len(story.media)),
        ("statements", len(incident.statements)),
        ("entries about it", len(story.lines)),
    )
    where, words = place_words(incident, story.state)
    zone = story.sea.at(where).line if story.sea is not None and where is not None else ""
    return Section(
        "In short",
        figures=tuple(Figure("–" if value is None else str(value), caption) for caption, value in numbers),
        lines=(
            f"{moment(incident.at)} UTC, own ship at {words}{f': {zone}' if zone else ''}.",
            f"Actor: {field_words('actor', incident, story.vessels) or NOT_KNOWN}. "
            f"Weapon: {field_words('weapon', incident, story.vessels) or NOT_KNOWN}.",
        ),
    )


def _moment(story: _Story) -> Section:
    incident, ship = story.incident, story.incident.ship
    where, words = place_words(incident, story.state)
    zone = story.sea.at(where) if story.sea is not None and where is not None else None
    mark = mark_of(incident, story.state)
    links = ", ".join(f"{name} {phase}" for name, phase in ship.links) if ship is not None else ""
    rows = [
        ("Moment of the mark", f"{moment(incident.at)} UTC"),
        (
            "Written down",
            f"{moment((mark.history[0] if mark.history else mark.entry).written)} UTC" if mark is not None else NOT_KNOWN,
        ),
        ("Clock", clock_words(ship.clock_offset_s if ship is not None else None)),
        ("Own position", f"{words} (WGS 84, as the receiver gives it)" if where is not None else words),
        ("Position device", device_words(ship)),
        ("Devices then", links or NOT_KNOWN),
        ("Own motion", motion_words(ship)),
        ("Wind", wind_words(ship)),
        ("Place", (zone.place if zone is not None else "") or NOT_KNOWN),
        (
            "Zone by our chart",
            f"{zone.line}{' – not for navigation' if zone.approximate else ''}" if zone is not None else NOT_KNOWN,
        ),
        ("Raw feeds", "every sentence from 15 minutes before the mark on is pinned in the recording and never removed"),
    ]
    return Section("Moment and place", table=Table(("What", "At the mark"), tuple(rows), (1, 3.6)))


def _known(story: _Story) -> Section:
    """Each field with its newest word; earlier words stand below it with who said them."""
    rows = []
    for name, caption in FIELDS.items():
        words = story.incident.facts.get(name, ())
        if not words and name in QUIET:
            continue
        value = field_words(name, story.incident, story.vessels) or NOT_KNOWN
        last = said_by(words[-1], story.entries) if words else ""
        if name in LISTS or name == "text":
            last = "\n".join(said_by(w, story.entries) for w in words)
        elif len(words) > 1:
            value += "".join(f"\nEarlier: {w.value}, {said_by(w, story.entries)}" for w in reversed(words[:-1]))
        rows.append((caption, value, last))
    codes = "\n".join(
        f"{moment(at)} {INCIDENT_CODES.get(code, code)} ({code})" for code, at in sorted(story.incident.codes, key=lambda c: c[1])
    )
    return Section(
        "What is known",
        lines=(
            "As officers wrote it, each addition an entry of its own. What nobody wrote is “not known”: never none, never zero.",
        ),
        table=Table(("Field", "What was written", "By, when, entry"), tuple(rows), (1.4, 3, 2.2)),
        text=f"When each was first pressed:\n{codes}" if codes else "",
    )


def _maps(story: _Story) -> tuple[Section, ...]:
    where, _ = place_words(story.incident, story.state)
    tracks = merged(story.incident.tracks)
    close = close_map(tracks, story.incident.at, where)
    empty = "No track was kept, or it was withheld. The raw recording has every sentence."
    return (
        Section("Map", plot=track_map(tracks, story.incident.at, where) if tracks or where is not None else None, empty=empty),
        *((Section("Close to own ship", plot=close),) if close is not None else ()),
    )


def _approaches(story: _Story) -> tuple[Section, ...]:
    found = [(t, m) for t, m in ranked(merged(story.incident.tracks)) if len(m) > 1]
    left = len(found) - PLOTS
    rest = (f"{left} more targets were further off: the nearest point of each stands under “Tracks”.",) if left > 0 else ()
    return tuple(
        Section(
            f"Range and CPA: {t.name or t.target} ({_SOURCES.get(t.source, t.source)})",
            plot=range_plot(t, m, story.incident.at),
            lines=rest if i == PLOTS - 1 else (),
        )
        for i, (t, m) in enumerate(found[:PLOTS])
    )


def _tracks(story: _Story) -> Section:
    tracks = merged(story.incident.tracks)
    around = {t.target: m for t, m in ranked(tracks)}
    own = [t for t in tracks if t.source == "own"]
    rows = []
    for track in (*own, *(t for t, _ in ranked(tracks))):
        closest = nearest(around.get(track.target, ()))
        near = f"{nm(closest.range_m):.2f} NM, {closest.bearing_deg:03.0f}°, {moment(closest.at)}" if closest is not None else "–"
        rows.append(
            (
                f"{track.name or track.target}{f', MMSI {track.mmsi}' if track.mmsi else ''}",
                _heard_by(track, story.incident.at),
                f"{len(track.points)}: {track.points[0][0]:%H:%M:%S}–{track.points[-1][0]:%H:%M:%S}",
                near,
            )
        )
    return Section(
        f"Tracks ({len(tracks)})",
        lines=("As the picture had them, frozen by the program at the mark and again while it went on. Bearings from own ship.",),
        table=Table(("Target", "Seen by", "Points", "Nearest to own ship"), tuple(rows), (2, 2.2, 1.6, 2.2)),
        empty="None was kept: nothing was within 6 NM, or the tracks were withheld.",
    )


def _heard_by(track: FrozenTrack, at: datetime) -> str:
    words = _SOURCES.get(track.source, track.source)
    before = [p[0] for p in track.points if p[0] <= at]
    silent = (at - before[-1]).total_seconds() if before else 0.0
    if track.source == "ais" and silent > _SILENT_S:
        words += f"; NOT HEARD for {silent / 60:.0f} min before the mark"
    return words


def _timeline(story: _Story) -> Section:
    linked = {e for e in story.incident.listed("evidence") if e in story.entries} - {line.id for line in story.lines}
    lines = sorted((*story.lines, *(story.entries[e] for e in linked)), key=lambda line: line.order)
    return Section(
        f"Timeline ({len(lines)} lines of the log)", table=timeline_table(lines, linked), empty="Nothing was written about it."
    )


def _linked(story: _Story) -> tuple[Section, ...]:
    links = story.links
    window = f"from {BEFORE.seconds // 60} minutes before to {AFTER.seconds // 3600} hours after the mark"
    cases = tuple(
        (c.number, f"{c.opened:%d %b %Y %H:%M}", "open" if c.open else (c.outcome or "closed").replace("_", " "), c.text or "–")
        for c in links.cases
    )
    people = (*((x, "linked") for x in links.people), *((x, "by time only") for x in links.near_people))
    talks = (*((t, "linked") for t in links.talks), *((t, "by time only") for t in links.near_talks))
    return (
        Section("Cases", table=Table(("Case", "Opened", "Outcome", "First report"), cases, (1, 1.2, 1.2, 4)), empty="None linked."),
        Section(
            "Who was told, who called",
            lines=(f"“Linked” by an officer; “by time only” is everything {window}.",) if talks else (),
            table=Table(
                ("UTC", "Who", "What was said", "What came of it", "Link"),
                tuple(_talk_row(t, how) for t, how in talks),
                (1.1, 1.7, 3, 1.8, 0.8),
            ),
            empty=f"No call, no message and no refusal is linked, and there was none {window}.",
        ),
        Section(
            "People",
            table=Table(
                ("UTC", "What", "By", "Entry", "Link"),
                tuple((moment(x.at), f"{x.title}: {x.text}", x.entry.author, entry_numbers(x), how) for x, how in people),
                (1.2, 4, 0.9, 0.7, 0.8),
            ),
            empty=f"No line of the people ledger is linked, and there was none {window}.",
        ),
        *(
            (
                Section(
                    "Other lines of the log linked to it",
                    table=Table(
                        ("UTC", "What", "By", "Entry"),
                        tuple((moment(x.at), f"{x.title}: {x.text}", x.entry.author, entry_numbers(x)) for x in links.others),
                        (1.2, 4.4, 0.9, 0.7),
                    ),
                ),
            )
            if links.others
            else ()
        ),
    )


def _talk_row(row: ToldRow, how: str) -> tuple[str, ...]:
    way = "from" if row.direction == "in" else "to"
    said = ": ".join(p for p in (row.title, row.text) if p)
    return (
        moment(row.at),
        f"{way} {row.who}{f' by {row.means}' if row.means else ''}",
        said,
        f"{row.result}, noted by {row.by}",
        how,
    )


def _statements(story: _Story) -> tuple[Section, ...]:
    said = story.incident.statements
    if not said:
        return (Section("Statements", empty="Nobody has made a statement."),)
    return tuple(_statement(s, i, len(said), story) for i, s in enumerate(said, 1))


def _statement(said: Statement, number: int, of: int, story: _Story) -> Section:
    line = story.entries.get(said.entry)
    role = f", {said.role}" if said.role else ""
    language = f" in {said.language}" if said.language else ""
    entry = f", entry {entry_numbers(line)}" if line is not None else ""
    same = said.said_at == said.at
    when = "said when it was written" if same else f"said {moment(said.said_at)}"
    changed = (
        (f"Its wording was corrected: the earlier one stands in the log ({entry_numbers(line)}).",)
        if line is not None and line.history
        else ()
    )
    return Section(
        f"Statement {number} of {of}: {said.who}{role}",
        lines=(f"{when[0].upper()}{when[1:]}{language}; written down by {said.by} at {moment(said.at)}{entry}. In full:", *changed),
        text=said.text,
    )


def _clocks(story: _Story) -> Section:
    incident = story.incident
    ship = incident.ship
    source = (
        "GNSS time, against which the computer's clock is compared all the time"
        if ship is not None and ship.clock_offset_s is not None
        else "the computer's own clock"
    )
    clocks = {m.device: m.clock for m in story.media if m.device}
    rows = [("Log and recording", clock_words(ship.clock_offset_s if ship is not None else None), source)]
    for device, clock in sorted(clocks.items()):
        if clock is None:
            rows.append((device, "nobody has told how far it is off", "–"))
            continue
        off = "said to be not known" if clock.offset_s is None else f"{clock.offset_s:+.0f} s against UTC (+ is ahead)"
        line = story.entries.get(clock.entry)
        number = f", entry {entry_numbers(line)}" if line is not None else ""
        rows.append((device, off, f"told by {clock.by} at {moment(clock.at)}{number}"))
    return Section("Clocks", table=Table(("Clock", "How far it was off", "From where"), tuple(rows), (1.6, 2.6, 2.4)))
