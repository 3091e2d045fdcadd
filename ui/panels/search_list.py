"""The hits of a search as a list: like the log, with the words that were found marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.worded import dated, joined
from ui.fonts import font
from ui.language import tr
from ui.panels.line_delegate import titled
from ui.panels.search_hits import Hit, marks_in
from ui.theme import Theme
from ui.tokens import T_BODY, T_SECOND
from ui.words import clock

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
HIT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
WORDS_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_TIME_WIDTH: Final = 60
_BEFORE: Final = 24
"""Letters that are left standing before the first word found, where the text does not fit."""


class HitsModel(QAbstractTableModel):
    """Hits as given, and the words to mark in them."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[Hit, ...] = ()
        self._words: tuple[str, ...] = ()

    def show_hits(self, hits: Sequence[Hit], words: Sequence[str]) -> None:
        self.beginResetModel()
        self._hits, self._words = tuple(hits), tuple(words)
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hit(index.row())
        if hit is None:
            return None
        if role == HIT_ROLE:
            return hit
        if role == WORDS_ROLE:
            return self._words
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            title, text = hit.words
            return joined(" ", (p for p in (clock(hit.entry.happened), title, text, hit.note) if p))
        return None


class HitDelegate(QStyledItemDelegate):
    """Two rows, as in the log. Words found are bold, underlined and on a tint: not by colour alone."""

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme, self._now = theme, now

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            return
        theme, area, line = self._theme, QRect(option.rect), hit.line
        words: tuple[str, ...] = index.data(WORDS_ROLE)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("accent_bg"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.colour("line"))
        top = QRect(area.left() + 4, area.top() + 5, area.width() - 8, 22)
        under = QRect(top.left() + _TIME_WIDTH, top.bottom() + 1, top.width() - _TIME_WIDTH, 20)
        title, text = hit.words
        right = self._plain(painter, top, hit.note or line.entry.author, font(T_SECOND), "text2", right=True)
        at = hit.entry.happened
        self._plain(painter, top, clock(at), font(T_BODY, 600), "text")
        if at.date() != self._now().date():
            self._plain(painter, QRect(top.left(), under.top(), _TIME_WIDTH, 20), tr(dated(at, "%d %b")), font(T_SECOND), "text2")
        room = QRect(under.left(), top.top(), max(0, under.width() - right - 12), top.height())
        self._marked(painter, room, titled(title, line.subject), words, font(T_BODY, 600), line.void)
        self._marked(painter, under, text.replace("\n", " "), words, font(T_SECOND), line.void)
        painter.restore()

    def _plain(self, p: QPainter, area: QRect, text: str, face: QFont, token: str, *, right: bool = False) -> int:
        """Write one line, cut off with dots. Returns its width."""
        p.setFont(face)
        p.setPen(self._theme.colour(token))
        shown = p.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width() - (_TIME_WIDTH + 80 if right else 0))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        p.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return p.fontMetrics().horizontalAdvance(shown)

    def _marked(self, p: QPainter, area: QRect, text: str, words: Sequence[str], face: QFont, void: bool) -> None:
        """Write one line with the words that were found marked; where it is too long, from a little before the first of them."""
        face.setStrikeOut(void)
        metrics = QFontMetrics(face)
        places = marks_in(text, words)
        if places and metrics.horizontalAdvance(text[: sum(places[0])]) > area.width() * 0.8:
            start = max(0, places[0][0] - _BEFORE)
            text = "…" + text[start:]
            places = marks_in(text, words)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() - 4)
        layout = QTextLayout(shown, face)
        layout.setTextOption(_one_line())
        layout.setFormats([self._format(start, length, face) for start, length in places if start + length <= len(shown)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width() + 40)
        layout.endLayout()
        p.setPen(self._theme.colour("text3" if void else "text"))
        p.setClipRect(QRectF(area))
        layout.draw(p, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))
        p.setClipping(False)

    def _format(self, start: int, length: int, face: QFont) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setFontUnderline(True)
        look.setBackground(self._theme.colour("accent_bg"))
        look.setFontStrikeOut(face.strikeOut())
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, length, look
        return made


def _one_line() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option
