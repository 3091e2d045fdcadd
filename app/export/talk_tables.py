"""CSV tables of what was said: the sheet of who was told what, places of safety, calls to repeat, vessels noted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.export.cells import Cell, Table, utc
from app.rescue.state import RescueState
from app.rescue.told import told_sheet

Rows = Iterable[Sequence[Cell]]


def sheet_table(state: RescueState) -> Rows:
    """Everything that was said to anybody, in order of time: calls, messages, refusals, requests, answers."""
    yield (
        "at_utc", "case", "kind", "direction", "who", "authority", "means", "title", "text", "result", "written_by", "repeats",
        "entry_id",
    )  # fmt: skip
    for row in told_sheet(state, None):
        yield (
            utc(row.at), row.case, row.kind, row.direction, row.who, row.authority, row.means, row.title, row.text, row.result,
            row.by, row.repeats, row.entry,
        )  # fmt: skip


def fates_table(state: RescueState) -> Rows:
    """What became of each message that was released, for each recipient."""
    yield ("at_utc", "case", "title", "status", "recipient", "detail", "decision_entry_id")
    for row in told_sheet(state, None):
        for fate in row.fates:
            for recipient in fate.recipients:
                yield (utc(fate.at), row.case, row.title, fate.status, recipient, fate.detail, row.entry)


def safety_table(state: RescueState) -> Rows:
    """Requests for a place of safety, each followed by its answers. ``hours`` from the request to this answer."""
    yield (
        "request", "at_utc", "what", "to_or_by", "authorities", "means", "cases", "port", "lat_deg", "lon_deg", "hours", "text",
        "open", "written_by", "entry_id",
    )  # fmt: skip
    for r in state.requests:
        yield (
            r.number, utc(r.at), "request", "; ".join(r.to), "; ".join(r.authorities), r.means, "; ".join(r.cases), None, None,
            None, None, r.text, "yes" if r.open else "no", r.by, r.id,
        )  # fmt: skip
        for a in r.answers:
            hours = round((a.at - r.at).total_seconds() / 3600, 2)
            lat, lon = (a.position.lat, a.position.lon) if a.position is not None else (None, None)
            yield (
                r.number, utc(a.at), a.result, a.by, None, None, None, a.port, lat, lon, hours, a.text, None, a.author, a.entry,
            )  # fmt: skip


def reminders_table(state: RescueState) -> Rows:
    """Calls that are still to be repeated."""
    yield ("due_utc", "case", "party", "means", "last_said_utc", "entry_id")
    for r in state.reminders:
        yield (utc(r.due), r.case, r.party, r.means, utc(r.said), r.call)


def vessels_table(state: RescueState) -> Rows:
    """Vessels that were noted in this mission's own log. The ship's register is apart and in no export."""
    yield (
        "vessel", "name", "mmsi", "callsign", "imo", "type", "operator", "flag", "hull_marks", "description", "seen_utc",
        "conduct", "where", "source", "case", "by",
    )  # fmt: skip
    for vessel in state.vessels.values():
        d = vessel.details
        known = (
            vessel.id, d.name, d.mmsi, d.callsign, d.imo, d.vessel_type, d.operator, d.flag, d.hull_marks, d.description,
        )  # fmt: skip
        if not vessel.conduct:
            yield (*known, None, None, None, None, None, None)
        for c in vessel.conduct:
            yield (*known, utc(c.at), c.text, c.where, c.source, c.case, c.by)


TALK_TABLES: dict[str, Table] = {
    "tables/told_sheet.csv": sheet_table,
    "tables/told_recipients.csv": fates_table,
    "tables/place_of_safety.csv": safety_table,
    "tables/calls_to_repeat.csv": reminders_table,
    "tables/vessels_noted.csv": vessels_table,
}
