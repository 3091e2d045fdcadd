"""Paints one line of the log in two rows: time, what and who; then the text. Struck out, corrected and late are words."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.rescue.state import Line
from app.worded import dated, joined, worded
from ui.fonts import font
from ui.language import tr
from ui.models import LINE_ROLE
from ui.theme import Theme
from ui.tokens import T_BODY, T_SECOND
from ui.words import clock, duration

ROW_HEIGHT: Final = 56
_CASE: Final = re.compile(r".+-\d\d-(\d+(?:-\w+)?)")
_LATE_S: Final = 60.0
"""An entry written within a minute of what it tells is not late."""


def titled(title: str, subject: str | None) -> str:
    """The title with the running number of its case, where it has one and does not name it anyway."""
    found = _CASE.fullmatch(subject or "")
    return worded("{title}  {value}", title=title, value=found[1]) if found is not None and (subject or "") not in title else title


def marks(line: Line) -> str:
    """What is to be known about a line beside its text."""
    words = [line.entry.author]
    if line.void:
        words.insert(0, "struck out")
    elif line.history:
        words.insert(0, "corrected")
    if line.late_s > _LATE_S:
        words.insert(0, worded("written {duration} later", duration=duration(line.late_s)))
    return joined(" · ", words)


class LineDelegate(QStyledItemDelegate):
    """``seconds``: show the time to the second. ``now`` (UTC): the day stands under the time of a line of another day."""

    def __init__(self, theme: Theme, *, seconds: bool = False, now: Callable[[], datetime] | None = None) -> None:
        super().__init__()
        self._theme, self._seconds, self._now = theme, seconds, now
        self._time_width = 76 if seconds else 52

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        theme = self._theme
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(area, theme.colour("accent_bg"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.colour("line"))
        top = QRect(area.left() + 4, area.top() + 5, area.width() - 8, 22)
        under = QRect(top.left() + self._time_width, top.bottom() + 1, top.width() - self._time_width, 20)
        said = marks(line)
        half = top.adjusted(top.width() // 2, 0, 0, 0)  # a long name of who wrote it leaves room for what happened
        right = self._write(painter, half, said, font(T_SECOND), "text2", Qt.AlignmentFlag.AlignRight)
        self._write(
            painter, top, clock(line.at, self._seconds), _struck(font(T_BODY, 600), line.void), "text3" if line.void else "text"
        )
        if self._now is not None and line.at.date() != self._now().date():
            day = QRect(top.left(), under.top(), self._time_width - 4, under.height())
            self._write(painter, day, tr(dated(line.at, "%d %b")), font(T_SECOND), "text2")
        title = QRect(under.left(), top.top(), max(0, under.width() - right - 12), top.height())
        text = titled(line.title, line.subject)
        self._write(painter, title, text, _struck(font(T_BODY, 600), line.void), "text3" if line.void else "text")
        self._write(
            painter, under, line.text.replace("\n", " "), _struck(font(T_SECOND), line.void), "text3" if line.void else "text2"
        )
        painter.restore()

    def _write(
        self, p: QPainter, area: QRect, text: str, face: QFont, token: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> int:
        """Write one line, cut off with dots. Returns its width."""
        p.setFont(face)
        p.setPen(self._theme.colour(token))
        metrics = p.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        p.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)


def _struck(face: QFont, void: bool) -> QFont:
    face.setStrikeOut(void)
    return face
