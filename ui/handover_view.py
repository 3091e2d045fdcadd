"""A report on the screen: the same document as on paper, what has to be acted on first. A sign and a frame, not a colour."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from app.export.document import Document, Figure, Section, Table
from app.watch.frame import Priority
from app.worded import joined, worded
from ui.drawn import DrawnPlot
from ui.flow import Flow
from ui.language import tr
from ui.parts import discard
from ui.theme import Theme
from ui.tokens import GRID
from ui.widgets import AlertIcon, column, frame, label, row

_LEAST_FIGURE: Final = 96


class DocumentView(QWidget):
    """Shows a document; showing the same sections again costs nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sections: tuple[Section, ...] | None = None
        self._frames: list[QWidget] = []
        self.head = label("", "lab", wrap=True)
        self._body = column(gap=GRID)
        self.setLayout(column(self.head, self._body, "stretch", margin=(0, 0, 4, 0)))

    @property
    def said(self) -> str:
        """All words that are shown, a line for each piece."""
        return "\n".join(each.text() for each in self.findChildren(QLabel) if each.text() and not each.isHidden())

    def show_document(self, document: Document) -> None:
        self.head.setText(joined(" · ", (document.ship, *document.head)) if document.ship else joined(" · ", document.head))
        if document.sections == self._sections:
            return
        self._sections = document.sections
        for old in self._frames:
            discard(old)
        self._frames = [self._section(section) for section in document.sections]
        for each in self._frames:
            self._body.addWidget(each)

    def _section(self, section: Section) -> QFrame:
        title = label(section.title, "op")
        items: list[QWidget | QGridLayout] = []
        if section.figures:
            items.append(self._figures(section.figures))
        items += [label(line, "", wrap=True) for line in section.lines]
        if section.table is not None and section.table.rows:
            items.append(_grid(section.table))
        if section.plot is not None:
            items.append(DrawnPlot(self._theme, section.plot, section.title))
            if section.plot.caption:
                items.append(label(section.plot.caption, "sec", wrap=True))
        if section.is_empty:
            items.append(label(section.empty, "lab"))
        head = row(AlertIcon(self._theme, Priority.CAUTION, 24), (title, 1)) if section.urgent else row((title, 1))
        made = frame("refused" if section.urgent else "card", column(head, *items, margin=(12, GRID, 12, GRID), gap=4))
        made.setAccessibleName(tr(worded("To act on: {title}", title=section.title) if section.urgent else section.title))
        return made

    def _figures(self, figures: tuple[Figure, ...]) -> QWidget:
        made = QWidget()
        flow = Flow()
        made.setLayout(flow)
        for figure in figures:
            value = label(figure.value, "big")
            number = row(AlertIcon(self._theme, Priority.CAUTION, 24), value, "stretch") if figure.urgent else row(value, "stretch")
            cell = QWidget()
            cell.setLayout(column(number, label(figure.caption, "sec"), margin=(0, 0, 2 * GRID, 0), gap=0))
            cell.setMinimumWidth(_LEAST_FIGURE)
            flow.addWidget(cell)
        policy = made.sizePolicy()
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
        return made


def _grid(table: Table) -> QGridLayout:
    """Few rows, all to be read: labels that wrap, not a table that scrolls."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(4)
    for column_, head in enumerate(table.heads):
        grid.addWidget(label(head, "sec"), 0, column_)
        grid.setColumnStretch(column_, round(10 * table.widths[column_]) if table.widths else 1)
    for row_, cells in enumerate(table.rows, start=1):
        for column_, cell in enumerate(cells):
            shown = label(cell, "word" if column_ == 0 else "", wrap=True)
            shown.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(shown, row_, column_)
    return grid
