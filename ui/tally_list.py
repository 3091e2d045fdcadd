"""The last presses at the ladder in rows of one line: when, who, from which boat, and who counted. Undone ones are struck out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.rescue.entries import PARTS, PeopleMovement
from app.rescue.lines import people_words
from app.rescue.state import Line
from app.worded import joined, worded
from ui.fonts import font
from ui.models import LINE_ROLE
from ui.tally_count import author_of, boat_and_trip, flags_of, station_of
from ui.theme import Theme
from ui.tokens import H_ROW, T_BODY, T_SECOND
from ui.words import ONE_OF, clock

COLUMNS: Final = (("UTC", 0.0), ("Last counted", 0.22), ("From", 0.58), ("By", 0.78))
"""Heads, and where each begins as a share of the width."""


def press_words(line: Line, own_station: str) -> tuple[str, str, str, str]:
    """When, who (with what is noted of them), from where, by whom (and on which computer, where that is another one)."""
    press = line.payload
    if not isinstance(press, PeopleMovement):
        return clock(line.at, True), line.title, "", author_of(line)
    one = next((ONE_OF[c] for c in press.people if c not in PARTS), line.title)
    who = one if press.total == 1 else people_words(press.people)
    boat, trip = boat_and_trip(press.way)
    station = station_of(line)
    by = (
        author_of(line)
        if station.casefold() == own_station.casefold()
        else worded("{author_of}, {station}", author_of=author_of(line), station=station)
    )
    return (
        clock(line.at, True),
        joined(", ", (who, *flags_of(press), *(("undone",) if line.void else ()))),
        f"{boat}/{trip}" if trip is not None else boat,
        by,
    )


class PressDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, own_station: str) -> None:
        super().__init__()
        self._theme, self._own_station = theme, own_station

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, H_ROW)

    def displayText(self, value: object, _locale: object) -> str:
        return joined(", ", press_words(value, self._own_station)) if isinstance(value, Line) else ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        area: QRect = option.rect
        painter.save()
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), self._theme.colour("line"))
        starts = [area.left() + 4 + round(share * area.width()) for _name, share in COLUMNS]
        ends = [*starts[1:], area.right()]
        for i, (text, start, end) in enumerate(zip(press_words(line, self._own_station), starts, ends, strict=True)):
            face = font(T_BODY, 600) if i == 0 else font(T_BODY) if i == 1 else font(T_SECOND)
            face.setStrikeOut(line.void)
            painter.setFont(face)
            painter.setPen(self._theme.colour("text3" if line.void else "text" if i < 2 else "text2"))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, end - start - 6)
            painter.drawText(QRect(start, area.top(), end - start - 6, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
