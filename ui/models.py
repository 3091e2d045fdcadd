"""What the live tables show. One model fed a batch at a time, one ``dataChanged`` span, sorted in its own list.

A sorting proxy costs 303 ms per frame at 5 000 rows, this 4 ms (DESIGN, convention 15). Rows have no identity of their
own: a selection is kept by the id of the target, never by the row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from app.rescue.state import Line
from app.watch.frame import Target
from app.worded import joined, worded
from ui.fonts import font
from ui.language import tr
from ui.source_marks import Marks, source_marks, sources_of, sources_word
from ui.theme import Theme
from ui.tokens import T_BODY, T_SECOND
from ui.words import UNKNOWN, degrees, duration, miles, speed, target_name, target_status

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
LINE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
TextColumn = tuple[str, int, Callable[[Any], str]]
"""Head, width in pixels (0 = takes the rest), and the text of a row."""


def _age(target: Target) -> str:
    """The age; a status that matters more stands before it in one word."""
    word = target_status(target)
    age = worded("{age_s:.0f} s", age_s=target.age_s) if target.age_s < 60 else duration(target.age_s)
    if word == "danger":
        return word
    return worded("{value} {age}", value="old" if word == "stale" else word, age=age) if word else age


def _tcpa(target: Target) -> str:
    if target.tcpa_s is None or target.cpa_m is None:
        return UNKNOWN
    if target.tcpa_s < 0:
        return "past"
    minutes, seconds = divmod(int(target.tcpa_s), 60)
    return (
        f"{minutes}:{seconds:02d}" if minutes < 60 else worded("{value} h {value2:02d}", value=minutes // 60, value2=minutes % 60)
    )


def _last(value: float | None, reverse: bool = False) -> tuple[bool, float]:
    """A sort key that keeps unknown values at the end, whichever way the rest runs."""
    return value is None, 0.0 if value is None else -value if reverse else value


_Column = tuple[str, int, Callable[[Target], str], Callable[[Target, bool], Any]]


class TargetsModel(QAbstractTableModel):
    """Targets of one frame, at most one row each. ``update`` takes the batch; ``sort`` chooses the order. ``names``: what the
    officer calls those that have no name of their own, by id.

    Dangerous targets stand first whatever the order: a collision is not looked for by its name.
    """

    COLUMNS: Final[tuple[_Column, ...]] = (
        ("Target", 0, target_name, lambda t, _r: target_name(t).casefold()),
        ("BRG", 40, lambda t: degrees(t.bearing_deg), lambda t, r: _last(t.bearing_deg, r)),
        ("RNG", 38, lambda t: miles(t.range_m), lambda t, r: _last(t.range_m, r)),
        ("COG", 40, lambda t: degrees(t.cog_deg), lambda t, r: _last(t.cog_deg, r)),
        ("SOG", 38, lambda t: speed(t.sog_mps), lambda t, r: _last(t.sog_mps, r)),
        ("CPA", 38, lambda t: miles(t.cpa_m), lambda t, r: _last(t.cpa_m, r)),
        ("TCPA", 46, _tcpa, lambda t, r: _last(t.tcpa_s if t.tcpa_s is not None and t.tcpa_s >= 0 else None, r)),
        ("Age", 74, _age, lambda t, r: _last(t.age_s, r)),
    )
    RANGE_COLUMN: Final = 2

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._targets: list[Target] = []
        self._rows: dict[str, int] = {}
        self._column, self._reverse = self.RANGE_COLUMN, False
        self._bold, self._plain = font(T_SECOND, 700), font(T_SECOND)
        self._struck = font(T_SECOND)
        self._struck.setStrikeOut(True)
        self._colours: dict[str, QColor] = {}
        self._marks: dict[Marks, QIcon] = {}
        self._names: Mapping[str, str] = {}
        theme.changed.connect(self._dress)
        self._dress()

    def update(self, targets: Sequence[Target], names: Mapping[str, str] | None = None) -> None:
        """Show these and nothing else. One span is announced, however many changed."""
        self._names = names or {}
        before, now = len(self._targets), len(targets)
        ordered = self._ordered(targets)
        if now > before:
            self.beginInsertRows(_NO_PARENT, before, now - 1)
            self._take(ordered)
            self.endInsertRows()
        elif now < before:
            self.beginRemoveRows(_NO_PARENT, now, before - 1)
            self._take(ordered)
            self.endRemoveRows()
        else:
            self._take(ordered)
        self._announce()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Called by the view when a head is pressed; sorts the list itself."""
        if not 0 <= column < len(self.COLUMNS):
            return
        self._column, self._reverse = column, order == Qt.SortOrder.DescendingOrder
        self._take(self._ordered(self._targets))
        self._announce()

    def target(self, row: int) -> Target | None:
        return self._targets[row] if 0 <= row < len(self._targets) else None

    def row_of(self, target_id: str | None) -> int:
        """The row of a target, -1 where it is not shown."""
        return self._rows.get(target_id, -1) if target_id is not None else -1

    def _ordered(self, targets: Sequence[Target]) -> list[Target]:
        key, reverse = self.COLUMNS[self._column][3], self._reverse
        by_words = self._column == 0
        rows = sorted(targets, key=lambda t: key(t, reverse), reverse=reverse and by_words)
        return sorted(rows, key=lambda t: not t.dangerous)

    def _take(self, ordered: list[Target]) -> None:
        self._targets = ordered
        self._rows = {t.id: i for i, t in enumerate(ordered)}

    def _announce(self) -> None:
        if self._targets:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._targets) - 1, len(self.COLUMNS) - 1))

    def _dress(self) -> None:
        t = self._theme.tokens
        self._colours = {name: QColor(getattr(t, name)) for name in ("text", "text2", "text3", "alarm")}
        self._marks = {}
        self._announce()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._targets)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.COLUMNS[section][0])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.FontRole and section == self._column:
            return self._bold  # an arrow would stand on the name: the columns are as narrow as their numbers
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        target = self.target(index.row())
        if target is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.name_of(target) if index.column() == 0 else self.COLUMNS[index.column()][2](target))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colours["text3" if target.lost or target.stale else "text"]  # red words on grey are hard to read at dusk
        if role == Qt.ItemDataRole.FontRole:
            return self._font(target, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._sources(target)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return tr(worded("{name}: {sources}", name=self.name_of(target), sources=sources_word(target)))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return tr(joined(", ", (w for w in (self.name_of(target), sources_word(target), target_status(target)) if w)))
        return None

    def name_of(self, target: Target) -> str:
        """Her own name, what the officer calls her with her number, or what she goes by."""
        given = self._names.get(target.id)
        return (
            worded("{given} {target_name}", given=given, target_name=target_name(target))
            if given is not None and target.name is None
            else target_name(target)
        )

    def _sources(self, target: Target) -> QIcon:
        """Who tells of her, solid where she is a danger, crossed out where she is lost."""
        marks = Marks(*sources_of(target), self._colours[_mark(target)].name(), target.dangerous, target.lost)
        if marks not in self._marks:
            self._marks[marks] = source_marks(marks)
        return self._marks[marks]

    def _font(self, target: Target, column: int) -> QFont:
        if target.lost:
            return self._struck
        return self._bold if column == 0 or target.dangerous else self._plain


def _mark(target: Target) -> str:
    if target.lost or target.stale:
        return "text3"
    return "alarm" if target.dangerous else "text"


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


class LinesModel(QAbstractListModel):
    """Lines of the log in the order of when they happened, newest last."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []

    def update(self, lines: Sequence[Line]) -> None:
        """Show these. The common case, some lines more at the end, costs only those."""
        before, now = len(self._lines), len(lines)
        same = all(a is b or a.id == b.id for a, b in zip(self._lines, lines, strict=False)) and now >= before
        if not same:
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()
            return
        changed = [i for i in range(before) if self._lines[i] is not lines[i]]
        if now > before:
            self.beginInsertRows(_NO_PARENT, before, now - 1)
            self._lines = list(lines)
            self.endInsertRows()
        else:
            self._lines = list(lines)
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def line(self, row: int) -> Line | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, line_id: str | None) -> int:
        """The row of a line, -1 where it is not shown. From the end: that is where it is looked for."""
        for row in range(len(self._lines) - 1, -1, -1):
            if self._lines[row].id == line_id:
                return row
        return -1

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tr(worded("{at:%H:%M} {title} {text}", at=line.at, title=line.title, text=line.text))
        return None


class RowsModel(QAbstractTableModel):
    """Rows that seldom change, as a table of texts. The first column is bold."""

    def __init__(self, columns: Sequence[TextColumn], right: frozenset[int] = frozenset()) -> None:
        super().__init__()
        self.columns, self._right = columns, right
        self._rows: tuple[Any, ...] = ()
        self._bold = font(T_BODY, 600)

    def show_rows(self, rows: Sequence[Any]) -> None:
        new = tuple(rows)
        if new != self._rows:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()

    def row_at(self, index: int) -> Any:
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section][0])
        return self._align(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return tr(self.columns[index.column()][2](self._rows[index.row()]))
        if role == Qt.ItemDataRole.FontRole and index.column() == 0:
            return self._bold
        return self._align(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _align(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
