"""What is known of an incident as rows: each field with who said it and when, what was written so far, and media in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby
from typing import Final

from app.media.store import megabytes
from app.rescue.entries import INCIDENT_CODES, IncidentTrack, MediaAdded
from app.rescue.incident_entries import CUSTODY_ACTS, MEDIA_KINDS
from app.rescue.incident_links import media_of as media_of
from app.rescue.incident_state import MediaItem
from app.rescue.incidents import LISTS
from app.rescue.state import Incident, Line, RescueState
from app.worded import joined, one_line, worded
from ui.panels.rows_view import Row
from ui.payload_words import said as written
from ui.words import UNKNOWN, clock, clock_or_date, duration

FIELDS: Final[Mapping[str, str]] = {
    "codes": "What",
    "actor": "Actor",
    "actor_kind": "They were",
    "against": "Aimed at",
    "severity": "Severity",
    "legal_zone": "Legal zone",
    "distance_m": "Distance",
    "duration_s": "Duration",
    "weapon": "Weapon",
    "hull_marks": "Hull marks",
    "quote": "Words",
    "language": "Language",
    "deaths": "Deaths",
    "injured": "Injured",
    "damage": "Damage",
    "recording": "Recording",
    "target": "Target",
    "vessel": "Register",
    "cases": "Cases",
    "evidence": "Linked",
    "text": "Notes",
}
_QUIET: Final = frozenset({"target", "vessel", "cases", "evidence", "recording", "language", "text"})
"""Nobody misses these: they are shown once something was said."""
_MOST_MEDIA: Final = 200
_LINK: Final = 60


def title_of(incident: Incident) -> str:
    return worded(
        "Incident {number} · {at:%d %b} {clock} UTC", number=incident.number, at=incident.at, clock=clock(incident.at, True)
    )


def happened(incident: Incident) -> str:
    """What happened in words; that nobody has said so yet where that is so."""
    return joined(", ", (INCIDENT_CODES.get(code, code) for code, _ in incident.codes)) or "Not described yet"


def fact_rows(incident: Incident, state: RescueState, vessels: Mapping[str, str]) -> tuple[Row, ...]:
    """Each field: the newest word, or all of a list; below it who said it. ``vessels`` are names of the register by id."""
    rows = []
    for name, caption in FIELDS.items():
        words = incident.facts.get(name, ())
        if not words:
            if name not in _QUIET:
                rows.append(Row("", caption, UNKNOWN, unknown=True))
            continue
        listed = name in LISTS
        value = incident.listed(name) if listed else words[-1].value
        last = words[-1]
        more = worded(", {value} earlier", value=len(words) - 1) if len(words) > 1 else ""
        text = _value(name, value, incident, state, vessels)
        if name == "text" and len(words) > 1:
            text = "\n".join(str(w.value) for w in words)
            more = worded(", {n} notes", n=len(words))
        rows.append(
            Row(
                last.entry,
                caption,
                text,
                sub=worded("{clock} {by}{more}", clock=clock(last.at, True), by=last.by, more=more),
                plain=True,
            )
        )
    return tuple(rows)


def _value(name: str, value: object, incident: Incident, state: RescueState, vessels: Mapping[str, str]) -> str:
    match name, value:
        case "distance_m", float() | int():
            return worded("{value:g} m", value=value)
        case "duration_s", float() | int():
            return duration(float(value))
        case "quote", str():
            return f"“{value}”"
        case "target", str():
            return next((t.name for t in incident.tracks if t.target == value and t.name), value)
        case "vessel", str():
            return vessels.get(value, "a vessel that is not in the register here")
        case "evidence", tuple():
            lines = {line.id: line for line in state.lines if line.id in value}
            return "\n".join(_linked(lines[i]) if i in lines else UNKNOWN for i in value)
    return written(value, name)


def _linked(line: Line) -> str:
    text = one_line(line.text)
    said = worded(": {value}{value2}", value=text[:_LINK], value2="…" if len(text) > _LINK else "") if text else ""
    return worded("{clock} {title}{said}", clock=clock(line.at), title=line.title, said=said)


def timeline_rows(incident: Incident, state: RescueState) -> tuple[Row, ...]:
    """All that was written about it, oldest first, what was struck out too; files that were taken in one after the other
    and tracks are one row."""
    lines = [line for line in state.lines if line.subject == incident.id and not isinstance(line.payload, IncidentTrack)]
    rows: list[Row] = []
    for (media, _by), run in groupby(lines, lambda line: (isinstance(line.payload, MediaAdded), line.entry.author)):
        some = list(run)
        if media and len(some) > 1:
            rows.append(
                Row("", clock(some[0].at, True), worded("{n} files added", n=len(some)), sub=some[0].entry.author, plain=True)
            )
        else:
            rows += [line_row(line, incident.at) for line in some]
    if incident.tracks:
        names = joined(", ", (t.name or t.target for t in incident.tracks))
        rows.insert(
            1,
            Row(
                "",
                clock(incident.tracks[0].at, True),
                worded("{n} tracks kept: {names}", n=len(incident.tracks), names=names),
                plain=True,
            ),
        )
    return tuple(rows)


def line_row(line: Line, now: datetime) -> Row:
    state = worded("struck out: {void_reason}", void_reason=line.void_reason) if line.void else "corrected" if line.history else ""
    return Row(
        line.id,
        clock_or_date(line.at, now) if line.at.date() != now.date() else clock(line.at, True),
        worded("{title}: {text}", title=line.title, text=line.text) if line.text else line.title,
        sub=joined(", ", (p for p in (line.entry.author, state) if p)),
        plain=not line.void,
        unknown=line.void,
    )


def statement_rows(incident: Incident) -> tuple[Row, ...]:
    return tuple(
        Row(
            s.entry,
            clock_or_date(s.said_at, incident.at),
            worded("{who}, {role}", who=s.who, role=s.role) if s.role else s.who,
            sub=worded(
                "{text}\n{value}written by {by} at {clock_or_date}",
                text=s.text,
                value=s.language + ", " if s.language else "",
                by=s.by,
                clock_or_date=clock_or_date(s.at, incident.at),
            ),
        )
        for s in incident.statements
    )


def media_rows(items: tuple[MediaItem, ...], incident: Incident) -> tuple[Row, ...]:
    """The newest first, at most 200 of them."""
    return tuple(media_row(m, incident.at) for m in items[: -_MOST_MEDIA - 1 : -1])


def media_row(item: MediaItem, now: datetime) -> Row:
    lead = clock_or_date(item.taken, now) if item.taken is not None else UNKNOWN
    bad = next((s.act for s in reversed(item.custody) if s.act in ("verified", "changed", "missing")), "")
    state = CUSTODY_ACTS[bad].upper() if bad in ("changed", "missing") else ""
    kind = MEDIA_KINDS[item.media_kind]
    sub = joined(", ", (p for p in (state, kind, megabytes(item.size), item.device, f"SHA-256 {item.sha256[:8]}…") if p))
    return Row(item.sha256, lead, item.name, sub=sub, plain=True)


def taken_words(item: MediaItem) -> str:
    """When it was taken, and by what clock."""
    if item.camera_time is None:
        return "No camera time in the file"
    shown = worded("Camera time {at}", at=item.camera_time.replace("T", " "))
    if item.clock is None or item.clock.offset_s is None:
        said = "clock said to be not known" if item.clock is not None else "nobody has said how far its clock is off"
        zone = (
            worded(", {taken:%d %b %Y %H:%M:%S} UTC by the camera's own zone", taken=item.taken) if item.taken is not None else ""
        )
        return worded("{shown}{zone}; {said}", shown=shown, zone=zone, said=said)
    return worded(
        "{taken:%d %b %Y %H:%M:%S} UTC. {shown}, its clock {offset_words}",
        taken=item.taken,
        shown=shown,
        offset_words=offset_words(item.clock.offset_s),
    )


def offset_words(offset_s: float) -> str:
    """``2 h 00 min 03 s ahead of UTC``."""
    whole = round(abs(offset_s))
    if not whole:
        return "is right"
    days, rest = divmod(whole, 86_400)
    parts = ((days, "d"), (rest // 3600, "h"), (rest % 3600 // 60, "min"), (rest % 60, "s"))
    said = joined(" ", (worded("{n} {unit}", n=n, unit=unit) for n, unit in parts if n))
    return worded("{said} {value} UTC", said=said, value="ahead of" if offset_s > 0 else "behind")


def custody_rows(item: MediaItem, now: datetime) -> tuple[Row, ...]:
    """Everything that was done with an original, oldest first."""
    words = {"added": "Taken in", **CUSTODY_ACTS}
    return tuple(
        Row(
            s.entry,
            clock_or_date(s.at, now),
            words[s.act]
            + (
                worded(" to {to_whom}", to_whom=s.to_whom)
                if s.to_whom and s.act != "opened"
                else worded(" for {to_whom}", to_whom=s.to_whom)
                if s.to_whom
                else ""
            ),
            sub=joined(", ", (p for p in (s.by, s.why) if p)),
            plain=True,
        )
        for s in item.custody
    )
