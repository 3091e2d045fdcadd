"""Whom an authority tells: how, known from where, since when, how sure."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from app.errors import UserError
from app.policy.directory import EdgeRow
from app.policy.edit import Sheets, end_edge, put_edge, row_of
from app.worded import worded
from ui.bridge import Bridge
from ui.parts import Choices, Sheet, field, line_edit
from ui.tokens import H_SMALL, H_TOUCH
from ui.widgets import button, row

_HOW = {
    "forwards": "Forwards everything",
    "same_desk": "One desk with them",
    "list": "A list with them on it",
    "joint_room": "A room with them",
    "broadcast": "Heard by them",
    "documented_relay": "Is known to pass on",
    "possible_relay": "May pass on",
}


class EdgeForm(Sheet):
    """``changed`` carries the sheets with the change in them."""

    changed = Signal(object)  # Sheets

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Whom they tell", "Put into the change")
        self._sheets: Sheets | None = None
        self._giver = ""
        self._was: EdgeRow | None = None
        self.to = QComboBox()
        self.to.setFixedHeight(H_TOUCH)
        self.how = Choices(_HOW, 2, height=H_SMALL)
        self.source = line_edit("report, article, own experience", name="Source")
        self.first, self.last = line_edit("2026-06-14", name="First seen"), line_edit("2026-06-14", name="Last seen")
        self.confidence = Choices({"high": "High", "medium": "Medium", "low": "Low"}, 3, height=H_SMALL)
        self.note = line_edit(name="Note")
        self.end_key = button("They do not tell them any more", height=H_TOUCH, on_click=self.end)
        for widget in (
            field("They tell", self.to),
            field("How", self.how),
            field("Source", self.source),
            row((field("First seen", self.first), 1), (field("Last seen", self.last), 1)),
            field("How sure", self.confidence),
            field("Note", self.note),
        ):
            self.body.addLayout(widget)
        self.body.addWidget(self.end_key)

    @property
    def draft_of(self) -> str:
        return f"{self._giver}-{self._was.to if self._was is not None else ''}"

    def start(self, sheets: Sheets, giver: str, edge: EdgeRow | None) -> None:
        """Change ``edge``, or with ``None`` add one from ``giver``."""
        self._sheets, self._giver, self._was = sheets, giver, edge
        row_ = sheets.authority(giver)
        self.title.setText(worded("Whom {value} tells", value=row_.name if row_ is not None else giver))
        self.to.clear()
        for other in sheets.directory.authority:
            if other.id != giver:
                self.to.addItem(other.name, other.id)
        self.to.setCurrentIndex(self.to.findData(edge.to) if edge is not None else -1)
        self.how.choose(edge.how.value if edge is not None else "")
        self.confidence.choose(edge.confidence if edge is not None else "")
        self.source.setText(edge.source if edge is not None else "")
        self.source.setCursorPosition(0)
        self.note.setText(edge.note if edge is not None else "")
        for line, day in ((self.first, edge.first_seen if edge else None), (self.last, edge.last_seen if edge else None)):
            line.setText(day.isoformat() if day is not None else "")
        self.end_key.setVisible(edge is not None)
        self.notice.say("")
        self.to.setFocus()

    def save(self) -> None:
        sheets = self._sheets
        assert sheets is not None, "start comes first"
        try:
            fields = {
                "from": self._giver,
                "to": self._chosen(str(self.to.currentData() or ""), "Choose whom they tell"),
                "how": self._chosen(self.how.value, "Choose how they tell them"),
                "source": self.source.text().strip(),
                "first_seen": _day(self.first.text(), "First seen"),
                "last_seen": _day(self.last.text(), "Last seen"),
                "confidence": self._chosen(self.confidence.value, "Choose how sure that is"),
                "note": self.note.text().strip(),
            }
            edge = row_of(EdgeRow, fields)
            same = [e for e in sheets.edges_of(self._giver) if (e.to, e.how) == (edge.to, edge.how) and e != self._was]
            if same:
                raise UserError("That stands in the directory already: change it there")
        except UserError as error:
            self.refuse(str(error))
            return
        self._give(put_edge(sheets, edge, self._was))

    def end(self) -> None:
        """It is not so any more. The version that had it is kept."""
        assert self._sheets is not None, "start comes first"
        assert self._was is not None, "the key is there for an edge only"
        self._give(end_edge(self._sheets, self._was))

    def _give(self, sheets: Sheets) -> None:
        self.changed.emit(sheets)
        self.saved.emit()
        self.closed.emit()

    @staticmethod
    def _chosen(value: str, otherwise: str) -> str:
        if not value:
            raise UserError(otherwise)
        return value


def _day(text: str, what: str) -> date | None:
    """Raises UserError for what is no day."""
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UserError(worded("{what}: “{strip}” is no day. Write it like 2026-06-14", what=what, strip=text.strip())) from error
