"""Opening a case: paste the mail, check what was found in it, Enter. Twenty seconds at three in the morning.

What is found in the text (position, number of people, the boat, who sent it, their number) is filled in for the officer to
check: the position is read back in degrees-minutes with the nearest place, the rest with the words that it stands in.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QVBoxLayout

from app.errors import UserError
from app.geo import Position, format_position
from app.policy.positions import scan
from app.ports import Receipt
from app.rescue.entries import (
    CaseDetails,
    CaseEvent,
    CaseEventKind,
    CaseOpened,
    CasePhase,
    CasePob,
    CasePosition,
    Payload,
    Phase,
    PobKind,
)
from app.rescue.intake import SOURCES, guess_boat, guess_people, guess_source
from app.worded import joined, worded
from ui.boat_offer import BoatOffer
from ui.bridge import Bridge
from ui.parts import Choices, Sheet, TextField, Ticks, field, line_edit
from ui.when import WhenInput
from ui.where import position_input
from ui.widgets import column, label, row

_READ_AFTER_MS: Final = 150
_THEIR_NUMBER: Final = re.compile(r"\b(?:\d{4}_\d{2}_\d{2}-[A-Z]{1,3}\d{1,4}|DC ?\d{2,5})\b")
"""Case numbers of Alarm Phone (2018_11_07-CM141) and of aircraft (DC586), as they write them in their mails."""


class PastedText(TextField):
    """Says when something was pasted: then the keyboard goes to the key that saves."""

    pasted = Signal()

    def insertFromMimeData(self, source: QMimeData) -> None:
        super().insertFromMimeData(source)
        self.pasted.emit()


class NewCaseSheet(Sheet):
    """Writes the case, its first position, the reported number, "alerted", the phase and the boat; ``opened`` gives its number."""

    opened = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "New case", "Open case")
        self._left: list[Payload] = []
        self._written = False
        self._number = ""
        self._moment: datetime | None = None
        self._without_position = False
        self.text = PastedText("Paste the mail, or type what was said", 3)
        self.where = position_input(bridge)
        self.people = line_edit("not known", name="People reported")
        self.people.setValidator(QIntValidator(1, 9999, self.people))
        self.about = Ticks({"about": "about"}, 1)
        self.about.setFixedWidth(96)
        self.people_words = label("", "sec", wrap=True)
        self.boat = BoatOffer()
        self.phase = Choices({p.value: p.value.capitalize() for p in Phase}, 3)
        self.phase.choose(Phase.DISTRESS.value)
        self.their_number = line_edit("Alarm Phone, RCC …", name="Their case number")
        self.source = Choices({s: s for s in SOURCES}, 3)
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at, bridge.zone)
        self.body.addLayout(field("What was said", self.text))
        self.body.addLayout(field("Position", self.where))
        self.body.addLayout(field("People reported", column(row((self.people, 1), self.about), self.people_words, gap=2)))
        self.body.addWidget(self.boat)
        self.body.addLayout(field("Told by", self.source))
        self.body.addLayout(field("Their case number", self.their_number))
        self.body.addLayout(field("Phase", self.phase))
        self.body.addLayout(field("Told when", self.when))
        self.summary = label("", "sec", wrap=True)
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertWidget(2, self.summary)  # above the key that saves, wherever the form is scrolled to
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_AFTER_MS)
        self._timer.timeout.connect(self.read_text)
        self.text.textChanged.connect(self._timer.start)
        self.text.pasted.connect(self._on_paste)
        self.where.changed.connect(self._on_position)
        for changed in (self.where.changed, self.people.textChanged, self.about.changed, self.boat.changed):
            changed.connect(self._sum_up)
        for changed in (self.source.changed, self.their_number.textChanged, self.phase.changed):
            changed.connect(self._sum_up)
        self._sum_up()

    def start(self, position: Position | None = None, text: str = "") -> None:
        """Open the form. What was begun before stays; a new position or text is filled in."""
        if text:
            self.text.setPlainText(text)
            self.read_text()
        if position is not None:
            self.where.set_position(position)
            if not self.source.value:
                self.source.choose("Own look-out")
        (self.main if text else self.text).setFocus()

    def read_text(self) -> None:
        """Fill in what the text says, where nothing was entered by hand."""
        self._timer.stop()
        text = self.text.value
        if not self.where.given:
            found = [f.position for f in scan(text).found if f.position is not None]
            if found:
                self.where.offer(found)
        guess = guess_people(text)
        if guess is not None and not self.people.text():
            self.people.setText(str(guess.total))
            self.about.choose(("about",) if guess.about else ())
        self.people_words.setText(worded("in the text: “{text}”", text=guess.text) if guess is not None else "")
        self.people_words.setVisible(guess is not None)
        self.boat.offer(guess_boat(text))
        number = _THEIR_NUMBER.search(text)
        if number is not None and not self.their_number.text():
            self.their_number.setText(number[0])
        if not self.source.value:
            self.source.choose(guess_source(text))
        self._sum_up()

    def save(self) -> None:
        if not self._written:
            payloads = self._payloads()
            if payloads is None:
                return
            self._left = payloads
            self._number = payloads[0].number if isinstance(payloads[0], CaseOpened) else self._number
        self._hand_over()

    def clear(self) -> None:
        self.text.clear()
        self.where.clear()
        self.people.clear()
        self.about.choose(())
        self.boat.offer(())
        self.their_number.clear()
        self.phase.choose(Phase.DISTRESS.value)
        self.source.choose("")
        self.when.now()
        self._timer.stop()
        self.people_words.hide()
        self._left, self._written, self._without_position = [], False, False

    def _hand_over(self) -> None:
        """Write what is left. A journal that takes some of it is given the rest, never the same again."""
        receipts: list[Receipt | None] = []
        while self._left:
            receipt = self.bridge.write(self._left[0], subject=self._number, happened=self._moment)
            receipts.append(receipt)
            if receipt is None:
                break
            self._left.pop(0)
            self._written = True
        self.commit(receipts)

    def _payloads(self) -> list[Payload] | None:
        """The entries that the form stands for, the opening first; ``None`` after saying what is missing."""
        position = self.where.position
        if position is None and (self.where.given or not self._without_position):
            if self.where.given:
                self.refuse(self.where.why_not(), self.where)
            else:
                self._without_position = True
                self.refuse("No position yet. Press again to open the case without one", self.main)
            return None
        try:
            self._moment = self.when.moment()
        except UserError as error:
            self.refuse(str(error), self.when.edit)
            return None
        source = self.source.value
        prefix = self.bridge.station.settings.ship.case_prefix or "CASE"
        try:
            number = self.bridge.station.logbook.next_case_number(prefix)
        except UserError as error:
            self.refuse(str(error), self.main)
            return None
        payloads: list[Payload] = [CaseOpened(number=number, information_source=source, text=self.text.value)]
        if position is not None:
            given = self.where.given
            payloads.append(CasePosition(lat=position.lat, lon=position.lon, at=self._moment, source=source, as_given=given))
        if self.people.text():
            total = int(self.people.text())
            payloads.append(CasePob(pob_kind=PobKind.REPORTED, total=total, about=bool(self.about.values), source=source))
        payloads.append(CaseEvent(event=CaseEventKind.ALERTED))
        payloads.append(CasePhase(phase=Phase(self.phase.value or Phase.DISTRESS.value)))
        said = self.boat.values
        if numbers := tuple(part.strip() for part in self.their_number.text().split(",") if part.strip()):
            said["foreign_numbers"] = numbers
        if said:
            payloads.append(CaseDetails(**said))
        return payloads

    def _sum_up(self) -> None:
        """Everything that the key will write, in one place: the form is longer than the screen."""
        position = self.where.position
        people = (
            worded("{value}{text} people", value="about " if self.about.values else "", text=self.people.text())
            if self.people.text()
            else "people not known"
        )
        number = self.their_number.text().strip()
        parts = [
            format_position(position) if position is not None else "no position yet",
            people,
            self.boat.words,
            worded("told by {value}", value=self.source.value) if self.source.value else "",
            worded("their no. {number}", number=number) if number else "",
            self.phase.value,
        ]
        self.summary.setText(worded("Opens with: {join}.", join=joined(", ", (p for p in parts if p))))

    def _on_paste(self) -> None:
        self.read_text()
        self.main.setFocus()

    def _on_position(self) -> None:
        self._without_position = False
        self.notice.say("")

    def _on_saved(self) -> None:
        super()._on_saved()
        self.opened.emit(self._number)

    def _on_failed(self, text: str) -> None:
        self._written = False
        super()._on_failed(text)
