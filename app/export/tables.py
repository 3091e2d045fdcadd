"""CSV tables of a mission: true numbers, units in the header, UTC, nothing a spreadsheet would run as a formula.

Each table is a pure function of the folded state, so that a verifier can make it again and compare.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from app.entry import iso
from app.export.case_tables import CASE_TABLES
from app.export.cells import Cell, Table, cases_in_order, utc
from app.export.cells import write_csv as write_csv
from app.export.clock_tables import CLOCK_TABLES, position_status, utc_source
from app.export.incident_tables import INCIDENT_TABLES
from app.export.media_tables import MEDIA_TABLES
from app.export.people_tables import PEOPLE_TABLES
from app.export.talk_tables import TALK_TABLES
from app.rescue.entries import CaseEventKind, Category, PeopleMovement, Place, PobKind
from app.rescue.state import Case, RescueState
from app.units import knots, nm


def log_table(state: RescueState) -> Iterable[Sequence[Cell]]:
    """Every line of the log as it stands, with the ship's state at that time. ``position_source_status``: how the feed of that
    receiver stood; ``clock_offset_s``: GNSS time less the computer's."""
    yield (
        "seq", "happened_utc", "written_utc", "author", "kind", "subject", "title", "text", "struck_out", "reason",
        "corrected_times", "own_lat_deg", "own_lon_deg", "own_sog_kn", "own_cog_deg", "own_heading_deg", "position_source",
        "position_age_s", "position_source_status", "utc_source", "clock_offset_s", "entry_id",
    )  # fmt: skip
    for line in state.lines:
        entry, ship = line.entry, line.entry.read_ship()
        yield (
            entry.seq, utc(entry.happened), utc(entry.written), entry.author, entry.kind, entry.subject, line.title,
            line.text, "yes" if line.void else "no", line.void_reason or None, len(line.history),
            ship.lat if ship else None, ship.lon if ship else None,
            round(knots(ship.sog_mps), 2) if ship and ship.sog_mps is not None else None,
            ship.cog_deg if ship else None, ship.heading_deg if ship else None,
            ship.position_source if ship else None, ship.position_age_s if ship else None,
            position_status(ship) if ship else None, utc_source(ship), ship.clock_offset_s if ship else None, entry.id,
        )  # fmt: skip


def cases_table(state: RescueState) -> Iterable[Sequence[Cell]]:
    yield (
        "case", "opened_utc", "state", "outcome", "closed_utc", "phase", "information_source", "boat_type", "boat_colour",
        "pob_reported", "pob_estimated", "pob_counted", "coordinator", "lat_deg", "lon_deg", "position_utc", "remarks",
        *(f"{kind.value}_utc" for kind in CaseEventKind),
    )  # fmt: skip
    for case in cases_in_order(state):
        newest, details = case.position, case.details
        yield (
            case.number, utc(case.opened), "open" if case.open else "closed", case.outcome, utc(case.closed),
            case.phase.value if case.phase else None, case.information_source, details.boat_type, details.boat_colour,
            *(_pob(case, kind) for kind in PobKind), case.coordinator or None,
            newest.position.lat if newest else None, newest.position.lon if newest else None,
            utc(newest.at) if newest else None, details.remarks,
            *(utc(case.events.get(kind)) for kind in CaseEventKind),
        )  # fmt: skip


def _pob(case: Case, kind: PobKind) -> int | None:
    number = case.latest_pob(kind)
    return number.total if number is not None else None


def positions_table(state: RescueState) -> Iterable[Sequence[Cell]]:
    """Every position ever reported for a case; none is overwritten."""
    yield ("case", "at_utc", "lat_deg", "lon_deg", "accuracy_nm", "role", "source", "as_given", "entry_id")
    for case in cases_in_order(state):
        for p in case.positions:
            accuracy = round(nm(p.accuracy_m), 3) if p.accuracy_m is not None else None
            yield (case.number, utc(p.at), p.position.lat, p.position.lon, accuracy, p.role, p.source, p.as_given, p.entry)


def pob_table(state: RescueState) -> Iterable[Sequence[Cell]]:
    """The three numbers of people on board a boat, as three histories."""
    yield (
        "case", "at_utc", "number", "total", "about", "source", *(c.value for c in Category), "medical", "disabled", "dead",
        "missing", "entry_id",
    )  # fmt: skip
    for case in cases_in_order(state):
        for kind, numbers in sorted(case.pob.items()):
            for n in numbers:
                by = [n.by_category.get(c) for c in Category]
                about = "yes" if n.about else "no"
                besides = (n.medical, n.disabled, n.dead, n.missing)
                yield (case.number, utc(n.at), kind.value, n.total, about, n.source, *by, *besides, n.entry)


def movements_table(state: RescueState) -> Iterable[Sequence[Cell]]:
    yield (
        "happened_utc", "case", "from", "to", "total", *(c.value for c in Category), "medical", "disabled", "relatives",
        "way", "where", "note", "author", "struck_out", "entry_id",
    )  # fmt: skip
    for line in state.ledger.movements:
        p, entry = line.payload, line.entry
        assert isinstance(p, PeopleMovement)
        yield (
            utc(entry.happened), entry.subject, p.from_place.value, p.to_place.value, p.total,
            *(p.people.get(c) for c in Category), p.medical, p.disabled, p.relatives, p.way, p.where, p.note,
            entry.author, "yes" if line.void else "no", entry.id,
        )  # fmt: skip


def ledger_table(state: RescueState) -> Iterable[Sequence[Cell]]:
    """Where people are by the ledger, per case and in all ("all cases"), then what is not explained."""
    yield ("case", "place", "total", *(c.value for c in Category), "unexplained", "note")
    for case in (None, *sorted(state.ledger.by_case)):
        places = state.ledger.at if case is None else state.ledger.by_case[case]
        for place in Place:
            if place in places:
                by = [places[place].get(c, 0) for c in Category]
                yield (case or "all cases", place.value, state.ledger.total(place, case), *by, None, None)
    none = [None] * len(Category)
    for d in state.ledger.differences:
        note = f"counted {d.counted}, ledger {d.ledger}, explained {d.explained}: {'; '.join(d.reasons)}"
        yield (d.case or "all cases", d.place.value, None, *none, d.unexplained, note)
    for i in state.ledger.imbalances:
        yield (i.case or "all cases", i.place.value, None, *none, i.missing, f"{i.category.value}: more left than came")


def communications_table(state: RescueState) -> Iterable[Sequence[Cell]]:
    yield ("happened_utc", "case", "direction", "means", "party", "content", "result", "author", "entry_id")
    for c in state.communications:
        line = c.line
        yield (utc(c.at), c.case, line.direction, line.means, line.party, line.content, line.result, c.author, c.entry)


def told_table(state: RescueState) -> Iterable[Sequence[Cell]]:
    """Who was told what and when, and what was refused: the crew's record."""
    yield ("at_utc", "case", "recipients", "channel", "verdict", "reason", "status", "by", "draft")
    for t in state.told:
        yield (utc(t.at), t.case, "; ".join(t.recipients), t.channel, t.verdict, t.sentence, t.status, t.by, t.draft)


def incidents_table(state: RescueState) -> Iterable[Sequence[Cell]]:
    yield ("incident", "at_utc", "case", "codes", "own_lat_deg", "own_lon_deg", "details")
    for i in state.incidents:
        codes = "; ".join(f"{code} {iso(at)}" for code, at in i.codes)
        details = " | ".join(line.text for line in i.details if line.text)
        yield (i.number, utc(i.at), i.case, codes, i.ship.lat if i.ship else None, i.ship.lon if i.ship else None, details)


TABLES: dict[str, Table] = {
    "tables/log.csv": log_table,
    "tables/cases.csv": cases_table,
    "tables/case_positions.csv": positions_table,
    "tables/people_on_board.csv": pob_table,
    "tables/people_movements.csv": movements_table,
    "tables/people_ledger.csv": ledger_table,
    "tables/communications.csv": communications_table,
    "tables/who_was_told.csv": told_table,
    "tables/incidents.csv": incidents_table,
    **CASE_TABLES,
    **PEOPLE_TABLES,
    **TALK_TABLES,
    **MEDIA_TABLES,
    **CLOCK_TABLES,
    **INCIDENT_TABLES,
}
"""File name in the bag, below ``data/`` -> its table."""

FORMAT: Final = 3
"""Number of how the tables are worded, kept in each export. Raise it with every change after which the same entries give other
bytes: another column or order, another word (``app.rescue.lines`` too), another way to write a number. A verifier compares
tables only with those that it would make itself."""
