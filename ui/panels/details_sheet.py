"""The fields of the boat and the people. Only what is changed is written; each saving is an entry of its own."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.rescue.entries import BOAT_TYPES, CaseDetails
from app.rescue.state import Case
from app.worded import joined, meant
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.case_rows import entered_rows, lines_of
from ui.panels.case_sheet import CaseSheet
from ui.panels.case_sheets import History
from ui.parts import Choices, TextField, field, line_edit
from ui.when import time_of, written
from ui.words import BOAT_AFTERWARDS_WORDS

_CHOICES: Final[dict[str, tuple[str, dict[str, str], int]]] = {
    "boat_type": ("Boat", {t: t.capitalize() for t in BOAT_TYPES}, 4),
    "engine": ("Engine", {"working": "Works", "not_working": meant("Dead", "engine"), "unknown": "Unknown"}, 3),
    "life_jackets": ("Life jackets", {"none": "None", "some": "Some", "all": "All", "unknown": "Unknown"}, 4),
    "boat_afterwards": ("The boat afterwards", BOAT_AFTERWARDS_WORDS, 3),
}
_YES_NO: Final[dict[str, str]] = {
    "people_in_water": "People in the water",
    "capsized": "Capsized",
    "taking_water": "Taking water",
    "deflating": "Deflating",
    "adrift": "Adrift",
}
_LINES: Final[dict[str, str]] = {
    "foreign_numbers": "Numbers of others (comma between)",
    "boat_colour": "Colour",
    "boat_size": "Size",
    "boat_decks": "Decks",
    "boat_marks": "Marks",
    "departure": "Left from",
    "departed": "Left when, UTC",
    "languages": "Languages",
    "nationalities": "Nationalities",
}
_ORDER: Final = (
    "boat_type", "boat_colour", "boat_size", "boat_decks", "boat_marks", "engine", *_YES_NO, "life_jackets", "foreign_numbers",
    "departure", "departed", "languages", "nationalities", "boat_afterwards",
)  # fmt: skip


class DetailsSheet(CaseSheet):
    """One form for ``CaseDetails``. ``None`` (not said) is a state of its own: it is neither yes nor no."""

    wants_line = Signal(str)  # entry id of a statement that is to be corrected

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Boat and people", "Save details")
        self.choices = {name: Choices(words, per_row) for name, (_caption, words, per_row) in _CHOICES.items()}
        self.yes_no = {name: Choices({"yes": "Yes", "no": "No"}, 2) for name in _YES_NO}
        self.lines = {name: line_edit(name=caption) for name, caption in _LINES.items()}
        self.lines["departed"].setPlaceholderText(tr("13 Jun 22:00"))
        self.remarks = TextField("anything else", 3)
        self._filled: dict[str, str] = {}
        for name in _ORDER:
            caption = _CHOICES[name][0] if name in _CHOICES else _YES_NO.get(name) or _LINES[name]
            self.body.addLayout(field(caption, self._widget(name)))
        self.body.addLayout(field("Remarks", self.remarks))
        self.entered = History(bridge, "Said so far: press one to correct it")
        self.entered.pressed_row.connect(lambda entry: self.wants_line.emit(str(entry)))
        self.body.addWidget(self.entered.head)
        self.body.addWidget(self.entered)

    def first_field(self) -> QWidget:
        return self.lines["boat_colour"]

    def start(self, case: Case) -> None:
        self._fill(case.details)

    def show_case(self, case: Case) -> None:
        self.entered.show_rows(entered_rows(lines_of(self.bridge.state, case.id)))

    def go_to_field(self, name: str) -> None:
        """Put the cursor into the field of that name; a choice takes it on its first key."""
        widget = self._widget(name)
        if isinstance(widget, Choices):
            words = _CHOICES[name][1] if name in _CHOICES else {"yes": "Yes", "no": "No"}
            widget.key(widget.value or next(iter(words))).setFocus()
        else:
            widget.setFocus()
        self.reveal(widget)

    def save(self) -> None:
        if self.case is None:
            return
        try:
            typed = self._typed()
        except UserError as error:
            self.refuse(str(error), self.lines["departed"])
            return
        known = self.case.details
        changed = {name: value for name, value in typed.items() if value is not None and value != getattr(known, name)}
        if not changed:
            self.closed.emit()
            return
        self.commit([self.bridge.write(CaseDetails(**changed), subject=self._id)])

    def clear(self) -> None:
        self._fill(CaseDetails())
        super().clear()

    def _widget(self, name: str) -> QWidget:
        if name == "remarks":
            return self.remarks
        choice: QWidget | None = self.choices.get(name) or self.yes_no.get(name)
        return choice if choice is not None else self.lines[name]

    def _fill(self, details: CaseDetails) -> None:
        now = self.bridge.station.clock.utc()
        for name, choice in self.choices.items():
            choice.choose(getattr(details, name) or "")
        for name, choice in self.yes_no.items():
            choice.choose({True: "yes", False: "no", None: ""}[getattr(details, name)])
        for name, edit in self.lines.items():
            value = getattr(details, name)
            if isinstance(value, datetime):
                edit.setText(written(value, now))
            else:
                edit.setText(joined(", ", value) if isinstance(value, tuple) else value or "")
        self.remarks.setPlainText(details.remarks or "")
        self._filled = {name: edit.text() for name, edit in self.lines.items()}

    def _typed(self) -> dict[str, Any]:
        """What stands in the form; ``None`` for what is not said. A text that was emptied is written as empty."""
        before = self.case.details if self.case else CaseDetails()
        typed: dict[str, Any] = {name: choice.value or None for name, choice in self.choices.items()}
        typed |= {name: {"yes": True, "no": False, "": None}[choice.value] for name, choice in self.yes_no.items()}
        texts = {name: edit.text().strip() for name, edit in self.lines.items()} | {"remarks": self.remarks.value}
        for name, text in texts.items():
            if name == "departed":
                touched = text and self.lines[name].text() != self._filled.get(name, "")
                typed[name] = time_of(text, self.bridge.station.clock.utc()) if touched else None
            elif name == "foreign_numbers":
                numbers = tuple(part.strip() for part in text.split(",") if part.strip())
                typed[name] = numbers if numbers or before.foreign_numbers else None
            else:
                typed[name] = text if text or getattr(before, name) else None
        return typed
