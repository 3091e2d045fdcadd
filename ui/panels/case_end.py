"""The form that closes a case with its outcome and what became of the boat, and reopens a closed one with a reason."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from app.rescue.entries import CaseClosed, CaseDetails, CaseReopened, Payload
from app.rescue.state import Case
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.case_sheet import CaseSheet
from ui.parts import Choices, TextField, field, line_edit
from ui.widgets import column, label
from ui.words import BOAT_AFTERWARDS_WORDS, OUTCOME_WORDS

WHERE: Final[dict[str, str]] = {
    "pullback": "Pulled back to where, by whom",
    "rescued_by_other": "By whom, taken to where",
    "autonomous_arrival": "Arrived where",
    "rescued_by_us": "Handed over or transferred to where",
    "shipwreck": "Where",
}
"""What is asked for beside an outcome; the others need no place."""


class CloseSheet(CaseSheet):
    """Outcome, where to, boat afterwards: one form, one press. A closed case is reopened in it."""

    def __init__(self, bridge: Bridge, *, correcting: bool = False) -> None:
        super().__init__(bridge, "Close case", "Close case", correcting=correcting)
        self.outcome = Choices(OUTCOME_WORDS, 2)
        self.outcome.setAccessibleName(tr("Outcome"))
        self.outcome.changed.connect(lambda _value: self._ask_where())
        self.where = line_edit("not known", name="Where")
        self._where_caption = label("", "sec")
        self._where = QWidget()
        self._where.setLayout(column(self._where_caption, self.where, gap=2))
        self.boat = Choices(BOAT_AFTERWARDS_WORDS, 3)
        self._closing = QWidget()
        self._closing.setLayout(column(self.outcome, self._where, field("The boat afterwards", self.boat)))
        self.note = TextField("what became of the people and the boat", 3)
        self.body.addWidget(self._closing)
        self.body.addLayout(field("Note", self.note))
        self.add_when("When")
        self._ask_where()

    def first_field(self) -> QWidget:
        if not self._closing.isVisibleTo(self):
            return self.note
        return self.outcome.key(self.outcome.value or next(iter(OUTCOME_WORDS)))

    def start(self, case: Case) -> None:
        self.boat.choose(case.details.boat_afterwards or "")

    def fill(self, payload: Payload) -> None:
        """Both a closing and a reopening are corrected here."""
        if isinstance(payload, CaseClosed):
            self.outcome.choose(payload.outcome)
            self.where.setText(payload.where)
            self.note.setPlainText(payload.note)
        elif isinstance(payload, CaseReopened):
            self.note.setPlainText(payload.reason)
        self._ask_where()
        if self.case is not None:
            self.boat.choose(self.case.details.boat_afterwards or "")

    def show_case(self, case: Case) -> None:
        closing = isinstance(self.line.payload, CaseClosed) if self.line is not None else case.open
        self._closing.setVisible(closing)
        self.note.setPlaceholderText(tr("what became of the people and the boat" if closing else "why it is reopened"))
        if self.line is None:
            text = "Close case" if case.open else "Reopen case"
            self.title.setText(worded("{text} · {number}", text=text, number=case.number))
            self._main_text = text
            self.main.setText(text)

    def save(self) -> None:
        if self.case is None:
            return
        if not self._closing.isVisibleTo(self):
            if not self.note.value:
                self.refuse("Say why it is reopened", self.note)
                return
            self.write(CaseReopened(reason=self.note.value))
            return
        if not self.outcome.value:
            self.refuse("Choose what became of it", self.outcome.key(next(iter(OUTCOME_WORDS))))
            return
        where = self.where.text().strip() if self.outcome.value in WHERE else ""
        self.write(CaseClosed(outcome=self.outcome.value, note=self.note.value, where=where), self._boat())

    def clear(self) -> None:
        self.outcome.choose("")
        self.boat.choose("")
        self.where.clear()
        self.note.clear()
        self._ask_where()
        super().clear()

    def _boat(self) -> tuple[Payload, ...]:
        """What became of the boat, where that is news."""
        case = self.bridge.state.cases.get(self._id)
        known = case.details.boat_afterwards if case is not None else None
        return (CaseDetails(boat_afterwards=self.boat.value),) if self.boat.value and self.boat.value != known else ()

    def _ask_where(self) -> None:
        caption = WHERE.get(self.outcome.value, "")
        self._where.setVisible(bool(caption))
        self._where_caption.setText(caption)
        self._where_caption.setBuddy(self.where)
