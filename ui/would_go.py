"""What would have gone: every message, position and feed that was released in training, to whom, its text and its files."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from app.rescue.state import RescueState, Told
from app.watch.frame import Mode
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.tables import RowsTable
from ui.parts import scrolled
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_KEY
from ui.widgets import button, column, label, row
from ui.words import clock

_NONE: Final = "Nothing was released yet. What the policy refuses stands in the log."


def would_have_gone(state: RescueState) -> tuple[Told, ...]:
    """What was released, the newest first."""
    return tuple(told for told in reversed(state.told) if told.released)


def whom(told: Told) -> str:
    """Recipients without people of the earlier mails, who were told nothing."""
    said = (text.partition(": ") for text in told.recipients)
    return joined(", ", (name for role, _, name in said if role != "thread"))


class WouldGo(TabsByEye, QDialog):
    """The list, and the text of the one that is chosen."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._chosen = ""
        self.setWindowTitle(tr("What would have gone"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.said = label("", "lab", wrap=True)
        columns = (
            ("UTC", 64, lambda t: clock(t.at)),
            ("What", 0, lambda t: t.title),
            ("To", 280, whom),
            ("By", 96, lambda t: t.channel),
        )
        self.rows = RowsTable(columns)
        self.rows.setAccessibleName(tr("What would have gone"))
        self.rows.selectionModel().currentRowChanged.connect(lambda now, _before: self._choose(self.rows.rows.row_at(now.row())))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Its text"))
        inside = QWidget()
        inside.setLayout(column(self.rows, "stretch"))
        self.close_key = button("Close", height=H_KEY, on_click=self.close)
        self.setLayout(
            column(
                label("What would have gone", "big"),
                self.said,
                (scrolled(inside), 2),
                (self.text, 3),
                row("stretch", self.close_key),
                margin=2 * GRID,
            )
        )
        self.resize(840, 620)
        bridge.state_changed.connect(self.show_state)
        self.show_state(bridge.state)
        self.close_key.setFocus()

    def show_state(self, state: RescueState) -> None:
        told = would_have_gone(state)
        own = "mail to this session's own shore server, everything else to nobody"
        self.said.setText(
            worded("{n} released in training: {own}. Everything stands in the log.", n=len(told), own=own) if told else _NONE
        )
        self.rows.show_rows(told)
        chosen = next((each for each in told if each.entry == self._chosen), told[0] if told else None)
        self._choose(chosen)

    def _choose(self, told: Told | None) -> None:
        self.text.setVisible(told is not None)
        if told is None:
            return
        self._chosen = told.entry
        to = "\n".join(told.recipients)
        text = f"{to}\n\n{told.text}\n\n{told.sentence}"
        if text != self.text.toPlainText():
            self.text.setPlainText(text)


def install_would_go(bridge: Bridge, window: QWidget) -> None:
    """Shift+F6 opens it in training; at sea there is no such thing."""
    if bridge.station.mode is not Mode.LIVE:
        bridge.keys.bind(window, "page.would_go", lambda: open_would_go(bridge, window))


def open_would_go(bridge: Bridge, window: QWidget) -> None:
    WouldGo(bridge, window).open()
