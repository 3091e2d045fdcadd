"""The fields of the boat and the situation. Only what is changed is written; each saving is an entry of its own."""

from __future__ import annotations

from typing import Any, Final

from app.rescue.entries import BOAT_TYPES, CaseDetails
from app.rescue.state import Case
from ui.bridge import Bridge
from ui.panels.case_sheets import CaseSheet
from ui.parts import Choices, TextField, field, line_edit

_CHOICES: Final[dict[str, tuple[str, dict[str, str], int]]] = {
    "boat_type": ("Boat", {t: t.capitalize() for t in BOAT_TYPES}, 4),
    "engine": ("Engine", {"working": "Works", "not_working": "Dead", "unknown": "Unknown"}, 3),
    "life_jackets": ("Life jackets", {"none": "None", "some": "Some", "all": "All", "unknown": "Unknown"}, 4),
}
_YES_NO: Final[dict[str, str]] = {
    "adrift": "Adrift",
    "taking_water": "Taking water",
    "deflating": "Deflating",
    "capsized": "Capsized",
    "people_in_water": "People in the water",
}
_LINES: Final[dict[str, str]] = {
    "boat_colour": "Colour",
    "boat_size": "Size",
    "boat_marks": "Marks",
    "coordinator": "Coordinating RCC, on-scene coordinator",
    "foreign_numbers": "Numbers of others (comma between)",
    "languages": "Languages",
    "nationalities": "Nationalities",
    "departure": "Departure, place and time",
    "weather": "Weather on scene",
    "boat_afterwards": "Boat afterwards",
}


class DetailsSheet(CaseSheet):
    """One form for ``CaseDetails``. ``None`` (not said) is a state of its own: it is neither yes nor no."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Details", "Save details")
        self.choices = {name: Choices(words, per_row) for name, (_caption, words, per_row) in _CHOICES.items()}
        self.yes_no = {name: Choices({"yes": "Yes", "no": "No"}, 2) for name in _YES_NO}
        self.lines = {name: line_edit(name=caption) for name, caption in _LINES.items()}
        self.remarks = TextField("anything else", 3)
        for name, (caption, _words, _per_row) in _CHOICES.items():
            self.body.addLayout(field(caption, self.choices[name]))
        for name, caption in _YES_NO.items():
            self.body.addLayout(field(caption, self.yes_no[name]))
        for name, caption in _LINES.items():
            self.body.addLayout(field(caption, self.lines[name]))
        self.body.addLayout(field("Remarks", self.remarks))

    def open(self, case: Case) -> None:
        fresh = self.case is None or self.case.id != case.id
        super().open(case)
        if fresh:
            self._fill(case.details)

    def save(self) -> None:
        if self.case is None:
            return
        known = self.case.details
        changed = {name: value for name, value in self._typed().items() if value is not None and value != getattr(known, name)}
        if not changed:
            self.closed.emit()
            return
        self.commit([self.bridge.write(CaseDetails(**changed), subject=self._id)])

    def clear(self) -> None:
        self._fill(CaseDetails())
        self.case = None

    def _fill(self, details: CaseDetails) -> None:
        for name, choice in self.choices.items():
            choice.choose(getattr(details, name) or "")
        for name, choice in self.yes_no.items():
            choice.choose({True: "yes", False: "no", None: ""}[getattr(details, name)])
        for name, edit in self.lines.items():
            value = getattr(details, name)
            edit.setText(", ".join(value) if isinstance(value, tuple) else value or "")
        self.remarks.setPlainText(details.remarks or "")

    def _typed(self) -> dict[str, Any]:
        """What stands in the form; ``None`` for what is not said. A text that was emptied is written as empty."""
        before = self.case.details if self.case else CaseDetails()
        typed: dict[str, Any] = {name: choice.value or None for name, choice in self.choices.items()}
        typed |= {name: {"yes": True, "no": False, "": None}[choice.value] for name, choice in self.yes_no.items()}
        texts = {name: edit.text().strip() for name, edit in self.lines.items()} | {"remarks": self.remarks.value}
        for name, text in texts.items():
            if name == "foreign_numbers":
                numbers = tuple(part.strip() for part in text.split(",") if part.strip())
                typed[name] = numbers if numbers or before.foreign_numbers else None
            else:
                typed[name] = text if text or getattr(before, name) else None
        return typed
