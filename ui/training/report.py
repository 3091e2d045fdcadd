"""The after-action report on the screen when a drill is over: the whole of it, or beside the earlier runs; and where it lies."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from app.training.instructor import Finished
from app.watch.frame import Mode
from app.worded import worded
from ui.handover_view import DocumentView
from ui.language import tr
from ui.parts import scrolled
from ui.taborder import TabsByEye
from ui.theme import Theme
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import Segmented, button, column, label, row, set_cls

_SIZE: Final = (1120, 700)
_RUNS: Final = ("In short", "Earlier runs")
_WHOLE, _EARLIER = 0, 1


class ReportWindow(TabsByEye, QWidget):
    """``closed`` when it was read. It marks itself: the trainee's window that marks others may be gone."""

    closed = Signal()

    def __init__(self, theme: Theme, finished: Finished) -> None:
        super().__init__()
        self._document = finished.document
        set_cls(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr(worded("{word} · After-action report · Fairlead", word=Mode.DRILL.word)))
        self.view = DocumentView(theme)
        self.view.setAccessibleName(tr("After-action report"))
        self.which = Segmented.of_words(("The whole report", "Beside the earlier runs"), height=H_TOUCH)
        self.which.setFixedWidth(440)
        self.which.choose(_WHOLE)
        self.which.chosen.connect(self.show_part)
        self.area: QScrollArea = scrolled(self.view)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows and page keys scroll it
        self.where = label(worded("PDF: {breakable}", breakable=_breakable(str(finished.paper.resolve()))), "", wrap=True)
        self.problems = label("\n".join(finished.problems), "notice", wrap=True)
        self.problems.setVisible(bool(finished.problems))
        self.close_key = button("Close", "strong", height=H_KEY, on_click=self.close)
        self.close_key.setFixedWidth(160)
        self.setLayout(
            column(
                row((label("After-action report", "big"), 1), self.which),
                (self.area, 1),
                self.problems,
                row((self.where, 1), self.close_key),
                margin=(2 * GRID, 3 * GRID, 2 * GRID, 2 * GRID),
            )
        )
        QShortcut(QKeySequence("Escape"), self, self.close)
        QShortcut(QKeySequence("Ctrl+T"), self, lambda: self.show_part(1 - self.which.index))
        theme.dress(self)
        self.resize(*_SIZE)
        self.show_part(_WHOLE)
        self.area.setFocus()

    def show_part(self, which: int) -> None:
        """The whole report, or what it says of the runs before."""
        self.which.choose(which)
        sections = self._document.sections
        if which == _EARLIER:
            sections = tuple(section for section in sections if section.title in _RUNS)
        self.view.show_document(replace(self._document, sections=sections))
        self.area.verticalScrollBar().setValue(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()


def _breakable(path: str) -> str:
    """A path is broken behind a stroke where it does not fit into the line."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
