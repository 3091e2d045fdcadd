"""What stands in place of a panel while a long log is still being read: no number is shown before it is whole."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from app.rescue.logbook import percent
from app.rescue.state import RescueState
from app.worded import worded
from ui.tokens import GRID
from ui.widgets import column, label, set_cls

MEANWHILE: Final = "Log lines, INCIDENT and MOB are saved at once. Cases, people and messages follow as soon as all of it is read."


def reading_words(state: RescueState) -> str:
    """``Reading the log: 40 %``; "" once all of it is read."""
    return worded("Reading the log: {percent}", percent=percent(state)) if state.loading is not None else ""


class ReadingPage(QWidget):
    """How far the log is read, and what can be done meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reading")
        set_cls(self, "panel")
        self.words = label("", "big", wrap=True)
        self.setLayout(column(self.words, label(MEANWHILE, "lab", wrap=True), "stretch", margin=2 * GRID, gap=GRID))

    def show_words(self, words: str) -> None:
        self.words.setText(words)
