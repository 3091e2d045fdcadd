"""The form for the three numbers of people on a boat, which are three facts: reported, estimated, counted."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from app.rescue.entries import CasePob, Payload, PobKind
from app.rescue.state import Case
from app.worded import worded
from ui.bridge import Bridge
from ui.panels.case_rows import pob_rows
from ui.panels.case_sheet import CaseSheet
from ui.panels.case_sheets import History
from ui.parts import Choices, Ticks, field, line_edit
from ui.people_input import PeopleInput
from ui.tokens import H_SMALL
from ui.widgets import button, column, row
from ui.words import POB

NEEDS: Final = {"medical": "Medical", "disabled": "Disabled", "dead": "Dead", "missing": "Missing"}


class PobSheet(CaseSheet):
    """One of the three numbers of people, with all that was ever said of it. The others stay as they are: they are three
    facts, not one."""

    def __init__(self, bridge: Bridge, *, correcting: bool = False) -> None:
        super().__init__(bridge, "People on the boat", "Save number", correcting=correcting)
        self.kind = Choices({k.value: w for k, w in POB.items()})
        self.kind.changed.connect(lambda _kind: self._show_history())
        self.total = line_edit("how many", name="How many")
        self.total.setValidator(QIntValidator(0, 9999, self.total))
        self.about = Ticks({"about": "about, a guess"}, 2)
        self.source = line_edit("who says so", name="Source")
        self.people = PeopleInput()
        self.needs = {name: line_edit("–", name=word) for name, word in NEEDS.items()}
        for edit in self.needs.values():
            edit.setValidator(QIntValidator(0, 9999, edit))
        self.split = QWidget()
        others = row(*((field(edit.accessibleName(), edit), 1) for edit in self.needs.values()))
        self.split.setLayout(column(self.people, others))
        self.split_key = button("By category …", height=H_SMALL, on_click=lambda: self._split(True))
        self.body.addWidget(self.kind)
        self.body.addLayout(field("How many", self.total))
        self.body.addWidget(self.about)
        self.body.addLayout(field("Source", self.source))
        self.add_when("Said")
        self.body.addWidget(self.split_key)
        self.body.addWidget(self.split)
        self.history = History(bridge, "Said so far")
        self.body.addWidget(self.history.head)
        self.body.addWidget(self.history)
        self._split(False)

    def first_field(self) -> QWidget:
        return self.total

    def open_kind(self, case: Case, kind: PobKind) -> None:
        self.open(case)
        self.kind.choose(kind.value)
        self._show_history()

    def fill(self, payload: Payload) -> None:
        assert isinstance(payload, CasePob)
        self.kind.choose(payload.pob_kind.value)
        self.total.setText("" if payload.total is None else str(payload.total))
        self.about.choose(("about",) if payload.about else ())
        self.source.setText(payload.source)
        self.people.set_people(payload.by_category)
        for name, edit in self.needs.items():
            number = getattr(payload, name)
            edit.setText("" if number is None else str(number))
        self._split(bool(payload.by_category) or any(edit.text() for edit in self.needs.values()))

    def show_case(self, _case: Case) -> None:
        self._show_history()

    def save(self) -> None:
        people = self.people.people
        if not self.kind.value:
            self.refuse("Choose which of the three numbers it is")
        elif not self.total.text():
            self.refuse("Enter how many. Leave the form with the arrow if it is not known", self.total)
        elif self.people.problem():
            self.refuse(self.people.problem())
        elif self.people.total > int(self.total.text()):
            self.refuse(
                worded("The categories come to {total}, more than {text}", total=self.people.total, text=self.total.text()),
                self.total,
            )
        elif (most := self._more_than_all()) is not None:
            self.refuse(
                worded(
                    "{accessibleName}: {text} are more than {text2}",
                    accessibleName=most.accessibleName(),
                    text=most.text(),
                    text2=self.total.text(),
                ),
                most,
            )
        else:
            self.write(
                CasePob(
                    pob_kind=PobKind(self.kind.value),
                    total=int(self.total.text()),
                    about=bool(self.about.values),
                    by_category=people,
                    source=self.source.text().strip(),
                    **{name: int(edit.text()) if edit.text() else None for name, edit in self.needs.items()},
                )
            )

    def clear(self) -> None:
        self.total.clear()
        self.about.choose(())
        self.source.clear()
        self.people.set_people({})
        for edit in self.needs.values():
            edit.clear()
        self._split(False)
        super().clear()

    def _more_than_all(self) -> QLineEdit | None:
        """Those with a need are among the people; the dead and the missing are besides them."""
        among = (self.needs["medical"], self.needs["disabled"])
        return next((edit for edit in among if edit.text() and int(edit.text()) > int(self.total.text())), None)

    def _split(self, on: bool) -> None:
        self.split.setVisible(on)
        self.split_key.setVisible(not on)

    def _show_history(self) -> None:
        kind = PobKind(self.kind.value) if self.kind.value else None
        self.history.show_rows(pob_rows(self.case, kind) if self.case is not None and kind is not None else ())
