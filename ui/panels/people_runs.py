"""Lists of the ledger: what each RHIB run brought, and who went ashore where and on which day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.rescue.entries import PARTS, Category, PeopleMovement, Place
from app.rescue.lines import people_words
from app.rescue.state import Line, Run
from app.worded import dated, joined, worded
from ui.parts import discard
from ui.widgets import column, label, row, rule
from ui.words import clock, people_word

_GONE: Final = frozenset({Place.PORT, Place.OTHER_SHIP, Place.HELICOPTER, Place.DECEASED_ASHORE})


@dataclass(frozen=True, slots=True)
class Row:
    """Two lines: what and how many, then who."""

    head: str
    number: str
    below: str
    when: str


@dataclass(frozen=True, slots=True)
class _Gone:
    """Who went to one place on one day."""

    day: date
    place: Place
    where: str
    total: int
    people: dict[Category, int]


class RowsList(QWidget):
    """Rows of two lines that are only written over, never made again, while their number stays."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = label(title, "op")
        self._rows: list[tuple[QWidget, QLabel, QLabel, QLabel, QLabel]] = []
        self._column = column(self._title, gap=4)
        self.setLayout(self._column)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The rows as they are read."""
        return [joined(" ", (part.text() for part in parts)) for _row, *parts in self._rows]

    def show_rows(self, rows: Sequence[Row]) -> None:
        while len(self._rows) > len(rows):
            discard(self._rows.pop()[0])
        while len(self._rows) < len(rows):
            self._rows.append(self._made())
        for (_widget, head, number, below, when), each in zip(self._rows, rows, strict=True):
            for said, text in ((head, each.head), (number, each.number), (below, each.below), (when, each.when)):
                if said.text() != text:
                    said.setText(text)
        self.setVisible(bool(rows))

    def _made(self) -> tuple[QWidget, QLabel, QLabel, QLabel, QLabel]:
        head, number, below, when = label("", "word"), label("", "word"), label("", "sec", wrap=True), label("", "sec")
        made = QFrame()
        made.setLayout(column(row((head, 1), number), row((below, 1), when), rule(), gap=0))
        self._column.addWidget(made)
        return made, head, number, below, when


def runs_of(runs: Sequence[Run], case: str | None) -> list[Run]:
    """Newest run first; of one case, or of all."""
    return sorted((r for r in runs if case is None or r.case == case), key=lambda r: r.last, reverse=True)


def run_rows(runs: Sequence[Run], case: str | None) -> list[Row]:
    """A row for each; with the case's number where they are of all cases."""
    rows = []
    for run in runs:
        head = run.way if case is not None else worded("{way}, {value}", way=run.way, value=run.case or "no case")
        dead = worded(" and {dead} dead", dead=run.dead) if run.dead else ""
        when = (
            clock(run.first)
            if clock(run.first) == clock(run.last)
            else worded("{clock} to {clock2}", clock=clock(run.first), clock2=clock(run.last))
        )
        at = joined(" ", (dated(run.first, "%d %b"), when, "UTC"))
        rows.append(Row(head, people_word(run.total) + dead, people_words(run.people) or "–", at))
    return rows


def gone_rows(movements: Sequence[Line], case: str | None) -> list[Row]:
    """Who left the ship, by day and place: disembarkation may take days."""
    found: dict[tuple[date, Place, str], _Gone] = {}
    for line in movements:
        move = line.payload
        if not isinstance(move, PeopleMovement) or move.to_place not in _GONE or (case is not None and line.subject != case):
            continue
        key = (line.at.date(), move.to_place, move.where.casefold())
        old = found.get(key) or _Gone(line.at.date(), move.to_place, move.where, 0, {})
        people = {c: old.people.get(c, 0) + move.people.get(c, 0) for c in Category}
        found[key] = replace(old, total=sum(n for c, n in people.items() if c not in PARTS), people=people)
    words = {
        Place.PORT: "Ashore",
        Place.OTHER_SHIP: "Other ship",
        Place.HELICOPTER: "Helicopter",
        Place.DECEASED_ASHORE: "Bodies ashore",
    }
    return [
        Row(
            worded("{value}: {where}", value=words[g.place], where=g.where) if g.where else words[g.place],
            people_word(g.total) if g.place is not Place.DECEASED_ASHORE else worded("{total} dead", total=g.total),
            people_words(g.people),
            dated(g.day, "%d %b"),
        )
        for g in sorted(found.values(), key=lambda g: g.day, reverse=True)
    ]
