"""A small table inside a page that scrolls: as high as its rows, rows high enough for a finger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from ui.models import RowsModel, TextColumn
from ui.tokens import H_SMALL


class RowsTable(QTableView):
    """A table as high as its rows; it stands inside a page that scrolls, so it has no scroll bar of its own."""

    chosen = Signal(object)

    def __init__(self, columns: Sequence[TextColumn], right: frozenset[int] = frozenset()) -> None:
        super().__init__()
        self.rows = RowsModel(columns, right)
        self.setModel(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setMinimumSectionSize(H_SMALL)
        vertical.setDefaultSectionSize(H_SMALL)
        head = self.horizontalHeader()
        head.setFixedHeight(24)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(24)
        for i, (_name, width, _text) in enumerate(columns):
            if width:
                self.setColumnWidth(i, width)
            else:
                head.setSectionResizeMode(i, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(lambda index: self.chosen.emit(self.rows.row_at(index.row())))
        self.activated.connect(lambda index: self.chosen.emit(self.rows.row_at(index.row())))
        self._fit()

    def show_rows(self, rows: Sequence[Any]) -> None:
        self.rows.show_rows(rows)
        self._fit()

    def _fit(self) -> None:
        count = self.rows.rowCount()
        self.setFixedHeight(24 + H_SMALL * count)
        self.setVisible(count > 0)
