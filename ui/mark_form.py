"""A mark on the chart: name, one of a few symbols, a note. It tells a place, so it is an entry of the log and nothing else."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.errors import UserError
from app.geo import Position, format_position
from app.rescue.entries import MarkRemoved, MarkSet
from app.rescue.mark_entries import MARK_WORDS
from app.rescue.position_text import parse_position
from app.rescue.state import ChartMark
from ui.bridge import Bridge
from ui.language import tr
from ui.parts import Choices, Notice, field, line_edit
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_KEY
from ui.widgets import button, column, label, row, set_cls

_LONGEST: Final = 40


class MarkForm(TabsByEye, QDialog):
    """A new mark at a place, or one that stands: that is corrected, or taken off the chart."""

    def __init__(self, bridge: Bridge, parent: QWidget, position: Position, mark: ChartMark | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._mark = bridge, mark
        self.setWindowTitle(tr("Mark on the chart"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_cls(self, "panel")
        self.name = line_edit("Net, adrift", name="Name")
        self.name.setMaxLength(_LONGEST)
        self.place = line_edit(name="Position")
        self.place.setText(format_position(position, 3))
        self._start = position, self.place.text()
        words: dict[str, str] = {str(key): said for key, said in MARK_WORDS.items()}
        self.symbol = Choices(words, per_row=5)
        self.symbol.choose("point")
        self.note = line_edit("Note", name="Note")
        if mark is not None:
            self.name.setText(mark.name)
            self.note.setText(mark.note)
            self.symbol.choose(mark.symbol)
        self.notice = Notice()
        self.save_key = button("Correct it" if mark is not None else "Set the mark", "strong", height=H_KEY, on_click=self.save)
        self.remove_key = button("Take it off the chart", height=H_KEY, on_click=self.remove)
        self.remove_key.setVisible(mark is not None)
        self.leave_key = button("Leave", height=H_KEY, on_click=self.close)
        self.setLayout(
            column(
                label("Mark on the chart", "big"),
                label("It stands in the log with its position. Struck out or corrected as any line.", "sec", wrap=True),
                field("Name", self.name),
                field("Symbol", self.symbol),
                field("Position", self.place),
                field("Note", self.note),
                "stretch",
                self.notice,
                row((self.save_key, 2), (self.remove_key, 2), (self.leave_key, 1)),
                margin=2 * GRID,
            )
        )
        self.resize(720, 480)
        self.name.setFocus()
        bridge.keys.bind(self, "form.save", self.save)

    def save(self) -> None:
        """Enter it; what is wrong is said and nothing is written."""
        name = self.name.text().strip()
        if not name:
            self.notice.say("Give the mark a name")
            self.name.setFocus()
            return
        try:
            position = self._position()
        except UserError as error:
            self.notice.say(str(error))
            self.place.setFocus()
            return
        symbol = next((key for key in MARK_WORDS if key == self.symbol.value), "point")
        payload = MarkSet(lat=position.lat, lon=position.lon, name=name, symbol=symbol, note=self.note.text().strip())
        mark = self._mark
        done = self._bridge.write(payload, happened=mark.at, corrects=mark.id) if mark is not None else self._bridge.write(payload)
        if done is not None:
            self.accept()
        else:
            self.notice.say("Not taken. What you typed is still here")

    def remove(self) -> None:
        """It goes from the chart; the log keeps both entries."""
        if self._mark is None:
            return
        gone = MarkRemoved(mark=self._mark.id, note=self.note.text().strip())
        if self._bridge.write(gone) is not None:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() in (self.name, self.note, self.place):
            self.save()
        else:
            super().keyPressEvent(event)

    def _position(self) -> Position:
        """As it was pointed at, to the last digit, unless somebody typed another."""
        position, text = self._start
        return position if self.place.text() == text else parse_position(self.place.text())


def open_mark(bridge: Bridge, parent: QWidget, position: Position, mark: ChartMark | None = None) -> MarkForm:
    """Open the form of a mark over a window."""
    made = MarkForm(bridge, parent, position, mark)
    made.open()
    return made
