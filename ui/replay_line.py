"""The time line of a replay: where it stands, what happened when, two points of a stretch. Dragged by hand, moved by keys."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from datetime import time as Time
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.training.timeline import Event, EventKind
from app.worded import dated, joined, worded
from ui.language import tr
from ui.theme import Theme
from ui.tokens import H_KEY, T_SECOND

STEP: Final = timedelta(seconds=10)
PAGE: Final = timedelta(minutes=1)
_SIDE: Final = 12
_GROOVE: Final = 6
_SIGN: Final = 6
_NEAR: Final = 10
_ROW_GAP: Final = 7
_DAY_S: Final = 86400
_TICKS_S: Final = (10, 30, 60, 120, 300, 600, 900, 1800, 3600, 2 * 3600, 3 * 3600, 6 * 3600, 12 * 3600, _DAY_S)
_YEAR_S: Final = 360 * _DAY_S
_TICK_ROOM: Final = 84

_ORDER: Final = (EventKind.FEED, EventKind.ALERT, EventKind.CASE, EventKind.INCIDENT, EventKind.MARK)
"""Painted in this order: what matters most lies on top."""


class TimeLine(QWidget):
    """``moved`` carries the moment that was chosen, once: while it is dragged only the hand moves."""

    moved = Signal(object)

    def __init__(self, theme: Theme, start: datetime, end: datetime) -> None:
        super().__init__()
        self._theme = theme
        self._start, self._end = start, max(end, start + timedelta(seconds=1))
        self._shape = "%H:%M:%S" if start.date() == self._end.date() else "%d %b %H:%M:%S"
        self._at = start
        self._ready = 0.0
        self._events: Sequence[Event] = ()
        self._points: tuple[datetime | None, datetime | None] = (None, None)
        self._dragged: datetime | None = None
        self.setFixedHeight(H_KEY)
        self.setMinimumWidth(240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Time line of the replay"))
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    @property
    def at(self) -> datetime:
        """Where the hand is: where it is dragged to, else the moment that is shown."""
        return self._dragged if self._dragged is not None else self._at

    @property
    def dragging(self) -> bool:
        return self._dragged is not None

    def sizeHint(self) -> QSize:
        return QSize(600, H_KEY)

    def show_at(self, at: datetime, ready: float) -> None:
        """``ready``: the share of the recording that can be gone to at once."""
        if (at, ready) != (self._at, self._ready):
            self._at, self._ready = at, ready
            self.setAccessibleDescription(tr(worded("{at:%H:%M:%S} UTC", at=at)))
            self.update()

    def show_events(self, events: Sequence[Event]) -> None:
        """In order of time."""
        if events is not self._events:
            self._events = events
            self.update()

    def show_points(self, first: datetime | None, second: datetime | None) -> None:
        self._points = first, second
        self.update()

    def next_event(self, *, back: bool = False) -> Event | None:
        """The event behind (or in front of) the moment that is shown."""
        second = timedelta(seconds=1)
        if back:
            place = bisect_left(self._events, self._at - second, key=lambda event: event.at) - 1
            return self._events[place] if place >= 0 else None
        place = bisect_right(self._events, self._at + second, key=lambda event: event.at)
        return self._events[place] if place < len(self._events) else None

    def x_of(self, moment: datetime) -> float:
        share = (moment - self._start) / (self._end - self._start)
        return _SIDE + min(1.0, max(0.0, share)) * (self.width() - 2 * _SIDE)

    def moment_at(self, x: float) -> datetime:
        share = min(1.0, max(0.0, (x - _SIDE) / max(1, self.width() - 2 * _SIDE)))
        return self._start + share * (self._end - self._start)

    def words_at(self, x: float) -> str:
        """What stands near this place, newest last, for a tip; the time alone where nothing does."""
        near = [e for e in self._events if abs(self.x_of(e.at) - x) <= _NEAR]
        if not near:
            return dated(self.moment_at(x), f"{self._shape} UTC")
        lines = [worded("{format} {words}", format=dated(e.at, self._shape), words=e.words) for e in near[-8:]]
        return joined("\n", [worded("{value} more", value=len(near) - 8), *lines] if len(near) > 8 else lines)

    # -- hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus()
            self._drag_to(self._caught(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._dragged is not None:
            self._drag_to(self.moment_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._dragged is not None:
            moment, self._dragged = self._dragged, None
            self.moved.emit(moment)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP, Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: PAGE,
            Qt.Key.Key_Home: self._start - self._at, Qt.Key.Key_End: self._end - self._at,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif self._dragged is not None:
            event.accept()
        else:
            self.moved.emit(min(max(self._at + step, self._start), self._end))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos() - QPoint(0, 2 * T_SECOND), self.words_at(event.pos().x()), self)
            return True
        return super().event(event)

    def _caught(self, x: float) -> datetime:
        """An event under the finger is meant exactly."""
        near = min(self._events, key=lambda e: abs(self.x_of(e.at) - x), default=None)
        return near.at if near is not None and abs(self.x_of(near.at) - x) <= _SIGN else self.moment_at(x)

    def _drag_to(self, moment: datetime) -> None:
        self._dragged = moment
        self.update()

    # -- looks

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self.height() * 0.52
        self._paint_groove(p, y)
        self._paint_ticks(p, y)
        self._paint_stretch(p, y)
        self._paint_events(p, y)
        self._paint_hand(p, y)
        if self.hasFocus():
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(self._colour("accent"), 2))
            p.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_groove(self, p: QPainter, y: float) -> None:
        left, right = float(_SIDE), float(self.width() - _SIDE)
        p.setPen(QPen(self._colour("outline"), 1))
        p.setBrush(self._colour("field"))
        p.drawRect(QRectF(left, y - _GROOVE / 2, right - left, _GROOVE))
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(self._colour("off"))
        p.drawRect(QRectF(left, y - _GROOVE / 2 + 1, (right - left) * self._ready, _GROOVE - 2))

    def ticks(self) -> list[tuple[datetime, str]]:
        """Whole times, as many as there is room for, and what stands there: the day where one begins, or where it is of days."""
        span = (self._end - self._start).total_seconds()
        most = max(1, (self.width() - 2 * _SIDE) // _TICK_ROOM)
        step = next((s for s in _TICKS_S if span / s <= most), int(span / most / _DAY_S + 1) * _DAY_S)
        day = "%d %b" if span < _YEAR_S else "%d %b %y"
        hour = "%H:%M" if step >= 60 else "%H:%M:%S"
        first = int(self._start.timestamp() // step + 1) * step
        moments = [datetime.fromtimestamp(s, self._start.tzinfo) for s in range(first, int(self._end.timestamp()) + 1, step)]
        return [(m, tr(dated(m, day if m.time() == Time() else hour))) for m in moments]

    def _paint_ticks(self, p: QPainter, y: float) -> None:
        font = QFont(self.font())
        font.setPixelSize(T_SECOND)
        p.setFont(font)
        for moment, words in self.ticks():
            x = self.x_of(moment)
            p.setPen(QPen(self._colour("outline"), 1))
            p.drawLine(QPointF(x, y + _GROOVE / 2), QPointF(x, y + _GROOVE / 2 + 4))
            p.setPen(self._colour("text2"))
            text = QRectF(x - 36, y + _GROOVE / 2 + 3, 72, T_SECOND + 5)
            if text.left() >= 0 and text.right() <= self.width():
                p.drawText(text, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)

    def _paint_stretch(self, p: QPainter, y: float) -> None:
        first, second = self._points
        p.setPen(QPen(self._colour("target"), 2))
        if first is not None and second is not None:
            fill = QColor(self._colour("accent"))
            p.fillRect(QRectF(self.x_of(first), y - 2, self.x_of(second) - self.x_of(first), 4), fill)
        for moment, side in ((first, 1), (second, -1)):
            if moment is not None:
                x = self.x_of(moment)
                p.drawLine(QPointF(x, 6), QPointF(x, y + 8))
                p.drawLine(QPointF(x, 6), QPointF(x + side * 6, 6))

    def _paint_events(self, p: QPainter, y: float) -> None:
        painters: dict[EventKind, Callable[[QPainter, float, float, Event], None]] = {
            EventKind.FEED: self._feed, EventKind.ALERT: self._alert, EventKind.CASE: self._case,
            EventKind.INCIDENT: self._incident, EventKind.MARK: self._mark,
        }  # fmt: skip
        for kind in _ORDER:
            for event in self._events:
                if event.kind is kind:
                    painters[kind](p, self.x_of(event.at), y - _GROOVE / 2 - _ROW_GAP, event)

    def _feed(self, p: QPainter, x: float, y: float, _event: Event) -> None:
        """A broken line: a gap with two ends."""
        p.setPen(QPen(self._colour("text2"), 2))
        p.drawLine(QPointF(x - 5, y), QPointF(x - 2, y))
        p.drawLine(QPointF(x + 2, y), QPointF(x + 5, y))

    def _alert(self, p: QPainter, x: float, y: float, event: Event) -> None:
        p.setPen(QPen(self._colour("alarm" if event.urgent else "warn_line"), 1))
        p.setBrush(self._colour("alarm" if event.urgent else "warn"))
        if event.urgent:
            p.drawPolygon(QPolygonF([QPointF(x, y - _SIGN), QPointF(x + _SIGN, y + 4), QPointF(x - _SIGN, y + 4)]))
        else:
            p.drawEllipse(QPointF(x, y), 4.0, 4.0)

    def _case(self, p: QPainter, x: float, y: float, event: Event) -> None:
        """The hexagon of a case: filled when it opens, an outline when it closes."""
        p.setPen(QPen(self._colour("target"), 2))
        p.setBrush(self._colour("panel" if event.words.endswith("closed") else "target"))
        corners = [QPointF(x + dx * _SIGN, y + dy * _SIGN) for dx, dy in _HEXAGON]
        p.drawPolygon(QPolygonF(corners))

    def _incident(self, p: QPainter, x: float, y: float, _event: Event) -> None:
        p.setPen(QPen(self._colour("text"), 2))
        p.drawLine(QPointF(x - 5, y - 5), QPointF(x + 5, y + 5))
        p.drawLine(QPointF(x + 5, y - 5), QPointF(x - 5, y + 5))

    def _mark(self, p: QPainter, x: float, y: float, _event: Event) -> None:
        """A small flag."""
        p.setPen(QPen(self._colour("accent"), 2))
        p.setBrush(self._colour("accent"))
        p.drawLine(QPointF(x, y - 10), QPointF(x, y + _ROW_GAP))
        p.drawPolygon(QPolygonF([QPointF(x, y - 10), QPointF(x + 9, y - 6), QPointF(x, y - 2)]))

    def _paint_hand(self, p: QPainter, y: float) -> None:
        x = self.x_of(self.at)
        p.setPen(QPen(self._colour("text"), 2))
        p.drawLine(QPointF(x, 4), QPointF(x, y + 9))
        p.setBrush(self._colour("panel"))
        p.drawEllipse(QPointF(x, y), 7.0, 7.0)
        if self._dragged is not None:
            words = tr(dated(self._dragged, self._shape))
            wide = p.fontMetrics().horizontalAdvance(words) + 12
            left = min(max(0.0, x - wide / 2), self.width() - wide)
            box = QRectF(left, 2, wide, T_SECOND + 6)
            p.drawRoundedRect(box, 4, 4)
            p.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _colour(self, token: str) -> QColor:
        return self._theme.colour(token)


_HEXAGON: Final = ((1.0, 0.0), (0.5, 0.866), (-0.5, 0.866), (-1.0, 0.0), (-0.5, -0.866), (0.5, -0.866))
