"""Forms of whoever counts again: the recount, and the reason for what it differs by."""

from __future__ import annotations

from PySide6.QtGui import QIntValidator

from app.rescue.entries import Category, PeopleExplained, PeopleRecount, Place
from app.rescue.state import Difference
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.people_forms import PeopleSheet
from ui.panels.people_moves import possible
from ui.parts import Sheet, TextField, field, line_edit
from ui.people_input import PeopleInput
from ui.people_words import categories_text, difference_text
from ui.when import WhenInput
from ui.widgets import label, row


class RecountSheet(PeopleSheet):
    """A count of who is on board. It moves nobody: a difference stays open until it has a reason."""

    with_all = True

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Recount", "Save recount")
        self.total = line_edit("how many are there", name="Counted")
        self.total.setValidator(QIntValidator(0, 9999, self.total))
        self.people = PeopleInput()
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        self.note = line_edit("who counted", name="Note")
        self.by_ledger = label("", "lab")
        self.body.addLayout(field("Counted on board", row((self.total, 1), self.by_ledger)))
        self.body.addLayout(field("By category, where it was counted so", self.people))
        self.body.addLayout(field("When", self.when))
        self.body.addLayout(field("Note", self.note))

    def start(self, case_id: str | None) -> None:
        self.choose_case(case_id)
        self.total.setFocus()

    def save(self) -> None:
        by_category = self.people.entered
        total = int(self.total.text()) if self.total.text() else (self.people.total if by_category else None)
        if total is None:
            self.refuse("Enter how many were counted", self.total)
        elif self.people.problem():
            self.refuse(self.people.problem())
        elif by_category and self.people.total != total:
            self.refuse(
                worded(
                    "The categories make {total}, the total says {total2}. Make them agree", total=self.people.total, total2=total
                ),
                self.total,
            )
        else:
            payload = PeopleRecount(place=Place.OWN_SHIP, total=total, by_category=by_category, note=self.note.text().strip())
            self.commit_when(self.when, lambda moment: self.bridge.write(payload, subject=self.subject, happened=moment))

    def clear(self) -> None:
        super().clear()
        self.total.clear()
        self.people.set_people({})
        self.when.now()
        self.note.clear()

    def _on_case(self, _case: str) -> None:
        there = possible(self.bridge.state.ledger, Place.OWN_SHIP, self.subject)
        self.people.show_possible("ledger", there)
        self.by_ledger.setText(worded("by the ledger {total}", total=self.bridge.state.ledger.total(Place.OWN_SHIP, self.subject)))


class ExplainSheet(Sheet):
    """A reason for a difference, or for a part of it. Where only categories differ, a reason for all of it."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Explain", "Save reason")
        self._difference: Difference | None = None
        self.said = line_edit(name="How many of them")
        self.said.setValidator(QIntValidator(1, 9999, self.said))
        self.reason = TextField("e.g. two were counted twice at the ladder", 3)
        self.reason.setAccessibleName(tr("Reason"))
        self.said_field = field("How many of them", self.said)
        self.body.addLayout(self.said_field)
        self.body.addLayout(field("Reason", self.reason))

    @property
    def draft_of(self) -> str:
        return self._difference.recount if self._difference is not None else ""

    def start(self, difference: Difference) -> None:
        if self._difference is None or self._difference.recount != difference.recount:
            self.reason.clear()
        self._difference = difference
        many = abs(difference.unexplained)
        self.said.setText(str(many) if many else "")
        for i in range(self.said_field.count()):
            if (item := self.said_field.itemAt(i)) is not None and (widget := item.widget()) is not None:
                widget.setVisible(bool(many))
        self.title.setText(difference_text(difference) if many else categories_text(difference))
        self.reason.setFocus()

    def save(self) -> None:
        difference = self._difference
        if difference is None:
            return
        most = abs(difference.unexplained)
        many = int(self.said.text()) if self.said.text() else 0
        if most and not 1 <= many <= most:
            self.refuse(worded("Between 1 and {most} are unexplained", most=most), self.said)
        elif not self.reason.value:
            self.refuse("Give the reason", self.reason)
        else:
            signed = many if difference.unexplained > 0 else -many
            payload = PeopleExplained(recount=difference.recount, difference=signed if most else 0, reason=self.reason.value)
            self.commit([self.bridge.write(payload, subject=difference.case)])

    def clear(self) -> None:
        self.reason.clear()
        self._difference = None


def moved_by(difference: Difference) -> tuple[Category, dict[Category, int]] | None:
    """How sorting could mend a difference of categories: out of one, into others; ``None`` where it is not that simple."""
    fewer = {c: -n for c, n in difference.categories_open.items() if n < 0}
    more = {c: n for c, n in difference.categories_open.items() if n > 0}
    if len(fewer) == 1 and sum(more.values()) == sum(fewer.values()):
        return next(iter(fewer)), more
    return None
