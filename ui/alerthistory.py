"""What was raised before: when, acknowledged when and by whom, over when. Made from the log."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from app.rescue.alert_story import Story, stories
from app.rescue.state import RescueState
from app.worded import meant, worded
from ui.language import tr
from ui.tokens import H_ROW
from ui.words import clock, clock_or_date

ROWS: Final = 200
_LINES: Final = 20_000
_HEADS: Final = (
    ("Raised UTC", 104), ("Priority", 88), (meant("Alert", "of the bridge"), 0), ("Acknowledged", 120), ("By", 96), ("Over", 104),
)  # fmt: skip
_STRETCHED: Final = 2


class AlertHistory(QTableWidget):
    """The newest first. Arrow keys scroll it."""

    def __init__(self) -> None:
        super().__init__(0, len(_HEADS))
        self.setHorizontalHeaderLabels([tr(word) for word, _width in _HEADS])
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(H_ROW)
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Alerts of before"))
        for i, (_word, width) in enumerate(_HEADS):
            if width:
                self.setColumnWidth(i, width)
        self.horizontalHeader().setSectionResizeMode(_STRETCHED, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._shown: list[tuple[str, ...]] = []

    def show_state(self, state: RescueState, now: datetime, *, urgent_only: bool = False) -> int:
        """Show what the log says; how many there are."""
        told = stories(state.lines[-_LINES:])
        told = [s for s in told if not (urgent_only and s.priority.lower() == "caution")]
        rows = [_words(story, now) for story in reversed(told[-ROWS:])]
        if rows != self._shown:
            self._shown = rows
            self.setRowCount(len(rows))
            for place, words in enumerate(rows):
                for c, text in enumerate(words):
                    self.setItem(place, c, QTableWidgetItem(text))
        return len(rows)


def _words(story: Story, now: datetime) -> tuple[str, ...]:
    def at(moment: datetime) -> str:
        return clock(moment, seconds=True) if moment.date() == now.date() else clock_or_date(moment, now)

    return (
        at(story.raised),
        story.priority.upper(),
        worded("{title}. {detail}", title=story.title, detail=story.detail) if story.detail else story.title,
        at(story.acknowledged) if story.acknowledged is not None else "",
        story.by,
        at(story.over) if story.over is not None else "still there",
    )
