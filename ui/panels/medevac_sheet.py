"""Asking for a medevac or for medical advice: patients one below the other, what is asked, where to meet. No names."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.relay.medevac import MedevacRequest, Patient
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.parts import Choices, Sheet, TextField, Ticks, discard, field, line_edit
from ui.people_input import Stepper
from ui.tokens import H_SMALL, H_TOUCH
from ui.where import position_input
from ui.widgets import button, column, frame, label, row

SEX: Final = {"man": "Man", "woman": "Woman", "unknown": "Not known"}
AGE: Final = {"infant": "Infant", "child": "Child", "adult": "Adult", "old": "Old"}
URGENCY: Final = {"life": "Life in danger", "hours": "Within hours", "stable": "Stable"}
ASK: Final = {"helicopter": "Helicopter", "boat": "Boat", "advice": "Medical advice"}
_MOST: Final = 8


class PatientBlock(QWidget):
    """One patient, or several alike."""

    removed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        name = worded("Patient {number}", number=number)
        self.head = label(name, "op")
        self.off = button("Remove", height=H_SMALL, on_click=self.removed.emit)
        self.number = Stepper(worded("{name}, how many", name=name))
        self.number.set_value(1)
        self.sex, self.age = Choices(SEX, 3, height=H_SMALL), Choices(AGE, 4, height=H_SMALL)
        self.condition = line_edit("e.g. burns by fuel, 30 percent", name=worded("{name}, condition", name=name))
        self.urgency = Choices(URGENCY, 3, height=H_SMALL)
        self.setLayout(
            column(
                frame(
                    "card",
                    column(
                        row((self.head, 1), self.number, self.off),
                        self.sex,
                        self.age,
                        self.condition,
                        self.urgency,
                        margin=8,
                        gap=4,
                    ),
                )
            )
        )

    @property
    def patient(self) -> Patient:
        return Patient(
            self.number.value or 0,
            self.sex.value or "unknown",
            self.age.value or "unknown",
            self.condition.text().strip(),
            self.urgency.value,
        )


class MedevacSheet(Sheet):
    """``made`` carries the request; the form stays filled until the message is sent."""

    made = Signal(object, object)  # MedevacRequest, case id or None

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Medevac or medical advice", "Make the message")
        self._case: str | None = None
        self.blocks: list[PatientBlock] = []
        self.asks = Ticks(ASK, 3)
        self.asks.setAccessibleName(tr("What is asked for"))
        self._patients = column()
        self.add_key = button("One more patient", height=H_TOUCH, on_click=self.add_patient)
        self.relatives = Stepper("Relatives going along")
        self.where = position_input(bridge)
        self.when = line_edit("e.g. 0600 UTC, or: as soon as possible", name="Rendezvous, when")
        self.remarks = TextField("deck, winching, landing, languages", 2)
        self.body.addWidget(label("Numbers, sex, age and condition. No names: they stay on board.", "sec", wrap=True))
        self.body.addLayout(field("Asked for", self.asks))
        self.body.addLayout(self._patients)
        self.body.addWidget(self.add_key)
        self.body.addLayout(field("Relatives going along (empty: not known yet)", self.relatives))
        self.body.addLayout(field("Rendezvous, where (empty: as we go)", self.where))
        self.body.addLayout(field("Rendezvous, when", self.when))
        self.body.addLayout(field("Remarks", self.remarks))
        self.add_patient()

    @property
    def draft_of(self) -> str:
        return self._case or ""

    def start(self, case_id: str | None) -> None:
        self._case = case_id
        case = self.bridge.state.cases.get(case_id) if case_id is not None else None
        about = worded(", {number}", number=case.number) if case is not None else ""
        self.title.setText(worded("Medevac or medical advice{about}", about=about))
        self.notice.say("")
        self.blocks[0].condition.setFocus()

    def add_patient(self) -> None:
        if len(self.blocks) >= _MOST:
            self.refuse("Put patients who are alike into one row with their number")
            return
        block = PatientBlock(len(self.blocks) + 1)
        block.removed.connect(partial(self._remove, block))
        self.blocks.append(block)
        self._patients.addWidget(block)
        self._count()
        if self.isVisible():
            block.condition.setFocus()

    @property
    def request(self) -> MedevacRequest:
        return MedevacRequest(
            tuple(p for block in self.blocks if (p := block.patient).number > 0),
            frozenset(self.asks.values),
            self.relatives.value,
            self.where.position,
            self.when.text().strip(),
            self.remarks.value,
        )

    def save(self) -> None:
        if self.where.given and self.where.position is None:
            self.refuse(self.where.why_not(), self.where)
            return
        self.made.emit(self.request, self._case)

    def send_back(self, why: str) -> None:
        """No message can be made of it yet; the cursor goes to what is missing."""
        request = self.request
        missing = self.asks.key(next(iter(ASK))) if request.patients and not request.asks else self.blocks[0].condition
        self.refuse(why, missing)

    def clear(self) -> None:
        for block in self.blocks[1:]:
            self._remove(block)
        first = self.blocks[0]
        first.number.set_value(1)
        for choices in (first.sex, first.age, first.urgency):
            choices.choose("")
        self.asks.choose(())
        self.relatives.set_value(None)
        self.where.clear()
        for edit in (first.condition, self.when, self.remarks):
            edit.clear()

    def _remove(self, block: PatientBlock) -> None:
        if block in self.blocks and len(self.blocks) > 1:
            self.blocks.remove(block)
            discard(block)
            self._count()

    def _count(self) -> None:
        for number, block in enumerate(self.blocks, 1):
            block.head.setText(worded("Patient {number}", number=number))
            block.off.setVisible(len(self.blocks) > 1)
