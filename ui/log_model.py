"""The log as a list: the lines of one filter, kept in step with the state a few rows at a time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.rescue.state import Line
from app.worded import worded
from ui.log_index import FILTERS, LogFilter, changes
from ui.models import LINE_ROLE

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
_MANY: Final = 300
"""More single rows than this at once: the view looks at everything anew."""


def _order(line: Line) -> tuple[datetime, int]:
    return line.order


class LogModel(QAbstractTableModel):
    """Lines in the order of when they happened, newest last. Late entries and corrections take their place in between."""

    def __init__(self, chosen: LogFilter = FILTERS[0]) -> None:
        super().__init__()
        self.filter = chosen
        self._all: Sequence[Line] = ()
        self._shown: list[Line] = []

    @property
    def hidden(self) -> int:
        """Lines that the filter leaves out."""
        return len(self._all) - len(self._shown)

    def choose(self, chosen: LogFilter) -> None:
        """Show the lines of another filter."""
        if chosen != self.filter:
            self.filter = chosen
            self._reset(self._all)

    def update(self, lines: Sequence[Line]) -> None:
        """Show the newest state; only what differs from the last one is looked at."""
        gone, come = changes(self._all, lines)
        gone = [line for line in gone if self.filter.takes(line)]
        come = [line for line in come if self.filter.takes(line)]
        if len(gone) + len(come) > _MANY and not self._only_at_the_end(gone, come):
            self._reset(lines)
            return
        self._all = lines
        standing = {line.order: line for line in come}
        for line in gone:
            row = self._place(line)
            if (new := standing.pop(line.order, None)) is not None:
                self._shown[row] = new
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
            else:
                self.beginRemoveRows(_NO_PARENT, row, row)
                del self._shown[row]
                self.endRemoveRows()
        self._insert(list(standing.values()))

    def line(self, row: int) -> Line | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, line: Line | None) -> int:
        """The row of a line as it stands now, -1 where it is not shown."""
        if line is None:
            return -1
        row = self._place(line)
        return row if row < len(self._shown) and self._shown[row].id == line.id else -1

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return worded("{at:%H:%M} {title} {text}", at=line.at, title=line.title, text=line.text)
        return None

    def _reset(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._all = lines
        self._shown = list(filter(self.filter.takes, lines))
        self.endResetModel()

    def _place(self, line: Line) -> int:
        return bisect_left(self._shown, line.order, key=_order)

    def _only_at_the_end(self, gone: Sequence[Line], come: Sequence[Line]) -> bool:
        return not gone and bool(self._shown) and come[0].order > self._shown[-1].order

    def _insert(self, lines: Sequence[Line]) -> None:
        """Put in lines that are new, those that stand together as one span."""
        first = 0
        while first < len(lines):
            row = self._place(lines[first])
            after = self._shown[row].order if row < len(self._shown) else None
            last = first + 1
            while last < len(lines) and (after is None or lines[last].order < after):
                last += 1
            self.beginInsertRows(_NO_PARENT, row, row + last - first - 1)
            self._shown[row:row] = lines[first:last]
            self.endInsertRows()
            first = last
