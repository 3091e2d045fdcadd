"""Rows of a history inside a page that scrolls: a time or caption, words that wrap, a second line, each row a key.

One painted view for each history and not a widget for each row: a card has a dozen histories, and every widget that
exists costs at each change of palette.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.watch.frame import Priority
from app.worded import Worded, joined, worded
from ui.fonts import font
from ui.icons import alert_pixmap, svg_pixmap
from ui.language import tr
from ui.theme import Theme
from ui.tokens import GRID, H_SMALL, H_TOUCH, T_BODY, T_SECOND

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
_WRAP: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_PAD: Final = 8
_ICON: Final = 24
_MOST: Final = 600
"""Characters of a row that are shown."""
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``key`` is what a press of it gives; ``icon`` adds a second key at its right end, ``hint`` says what for.

    ``unknown``: the head is the dash of what is not known, and grey. ``sign``: shape and colour of a priority before it.
    """

    key: Any
    lead: str
    head: str
    tail: str = ""
    sub: str = ""
    unknown: bool = False
    plain: bool = False
    icon: str = ""
    hint: str = ""
    sign: Priority | None = None

    @property
    def words(self) -> str:
        """All of it in one line, for whoever cannot see it."""
        return joined(" ", (p for p in (self.lead, self.head, self.tail, self.sub, self.hint) if p))


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def take(self, rows: tuple[Row, ...]) -> None:
        """Show these. Equal in number: the rows change where they stand, so that the chosen one stays chosen."""
        if len(rows) == len(self.rows):
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tr(row.words)
        return None


class RowsView(QListView):
    """As high as its rows. Arrows move, Enter presses, Space presses the icon of the row."""

    pressed_row = Signal(object)  # Row.key
    pressed_icon = Signal(object)  # Row.key

    def __init__(self, theme: Theme, name: str, lead: int = 56) -> None:
        """``name`` for whoever cannot see it; ``lead``: width of the first column in pixels."""
        super().__init__()
        self._model = _Model()
        self._painter = _Delegate(theme, lead)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr(name))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        theme.changed.connect(self.viewport().update)
        self._fit()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._model.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Rows as long as a mail are cut: measuring them at each change would stop the window. All of it stands behind the row."""
        cut = tuple(_cut(row) for row in rows)
        if cut != self._model.rows:
            self._model.take(cut)
            self._fit()

    def press(self, number: int) -> None:
        """Press a row by its place."""
        self.pressed_row.emit(self._model.rows[number].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(ROW_ROLE)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(row, Row):
            self.pressed_row.emit(row.key)  # never handed on: it would save the form round the rows
        elif event.key() == Qt.Key.Key_Space and isinstance(row, Row) and row.icon:
            self.pressed_icon.emit(row.key)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
            self._reveal()
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW_ROLE)
        if event.button() != Qt.MouseButton.LeftButton or not isinstance(row, Row):
            return
        on_icon = row.icon and event.position().x() >= self.viewport().width() - H_TOUCH
        (self.pressed_icon if on_icon else self.pressed_row).emit(row.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rows:
            self.setCurrentIndex(self._model.index(0))
        self.viewport().update()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._reveal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        self.setFixedHeight(sum(self._painter.height(row, width) for row in self._model.rows))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._model.rows else Qt.FocusPolicy.NoFocus)

    def _reveal(self) -> None:
        """The page round the rows scrolls to the current one."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and page is not None:
            rect = self.visualRect(self.currentIndex())
            middle = self.viewport().mapTo(page, rect.center())
            area.ensureVisible(middle.x(), middle.y(), 0, rect.height() // 2 + GRID)


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, lead: int) -> None:
        super().__init__()
        self._theme, self._lead = theme, lead

    def height(self, row: Row, width: int) -> int:
        """How high a row is at this width; one line is as high as a finger needs."""
        head, sub, _ = self._places(row, QRect(0, 0, width, 0))
        return max(H_SMALL, 2 * _PAD + head.height() + (sub.height() if row.sub else 0) + (1 if row.sub else 0))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(ROW_ROLE)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(0, self.height(row, width) if isinstance(row, Row) else H_SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        area: QRect = option.rect
        theme = self._theme
        painter.save()
        if bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(theme.pen("target", 2))
            painter.setBrush(theme.colour("accent_bg"))
            painter.drawRect(area.adjusted(1, 1, -1, -2))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.colour("line"))
        head, sub, tail = self._places(row, area)
        one_line = not row.sub and head.height() <= H_SMALL - 2 * _PAD + 4
        if one_line:
            head.moveTop(area.top() + (area.height() - head.height()) // 2)
            tail.moveTop(head.top())
        lead = QRect(area.left() + 4, head.top() + 2, self._lead - 4, area.bottom() - head.top() - 4)
        self._write(painter, lead, row.lead, font(T_SECOND), "text2")
        if row.sign is not None:
            painter.drawPixmap(head.left() - _ICON - 4, head.top(), alert_pixmap(row.sign, theme.tokens, _ICON))
        self._write(painter, head, row.head, _head_font(row), "text3" if row.unknown else "text")
        self._write(painter, tail, row.tail, font(T_BODY), "text2")
        if row.sub:
            self._write(painter, sub, row.sub, font(T_SECOND), "text2")
        if row.icon:
            spot = QPoint(area.right() - (H_TOUCH + _ICON) // 2, area.center().y() - _ICON // 2)
            painter.drawPixmap(spot, svg_pixmap(row.icon, theme.tokens.target, _ICON))
        painter.restore()

    def _places(self, row: Row, area: QRect) -> tuple[QRect, QRect, QRect]:
        """Where head, second line and tail stand; the heights are those of their wrapped texts."""
        left = area.left() + self._lead + (_ICON + 4 if row.sign is not None else 0)
        right = area.right() - 4 - (H_TOUCH if row.icon else 0)
        top = area.top() + _PAD
        tail_width = QFontMetrics(font(T_BODY)).horizontalAdvance(row.tail) + 2 if row.tail else 0
        head_width = max(40, right - left - (tail_width + GRID if tail_width else 0))
        head = QRect(left, top, head_width, _wrapped(_head_font(row), row.head, head_width))
        sub = QRect(left, head.bottom() + 2, max(40, right - left), 0)
        sub.setHeight(_wrapped(font(T_SECOND), row.sub, sub.width()) if row.sub else 0)
        return head, sub, QRect(right - tail_width, top, tail_width, head.height())

    def _write(self, p: QPainter, area: QRect, text: str, face: QFont, token: str) -> None:
        p.setFont(face)
        p.setPen(self._theme.colour(token))
        p.drawText(area, _WRAP, text)


def _cut(row: Row) -> Row:
    """As it is shown: in the language of the window, and no longer than can be read."""
    head, sub = (text if row.plain and not isinstance(text, Worded) else tr(text) for text in (row.head, row.sub))
    shown = replace(row, head=_short(head), sub=_short(sub), lead=tr(row.lead), tail=tr(row.tail))
    return row if shown == row else shown


def _short(text: str) -> str:
    return (
        text
        if len(text) <= _MOST
        else worded("{rstrip}… ({value} characters more)", rstrip=text[:_MOST].rstrip(), value=len(text) - _MOST)
    )


def _head_font(row: Row) -> QFont:
    return font(T_BODY, 400 if row.plain or row.unknown else 600)


def _wrapped(face: QFont, text: str, width: int) -> int:
    return QFontMetrics(face).boundingRect(QRect(0, 0, width, 10_000), int(_WRAP), text or "x").height()
