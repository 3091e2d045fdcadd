"""A label over a value over the same baseline everywhere, painted: rich-text labels sit one or two pixels apart."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.worded import joined, worded
from ui.fonts import font
from ui.language import tr
from ui.theme import Theme
from ui.tokens import T_SECOND, T_VALUE

UNKNOWN: Final = "–"
_LABEL_BASE: Final = 15.0
_VALUE_BASE: Final = 44.0


class ValueCell(QWidget):
    """``LABEL`` (14) over ``value unit`` (24 and 14). Three states that cannot be mistaken for one another:

    live (text colour), stale (grey, ``old`` and its age behind the label), unknown (a grey dash, never 0). ``widest``
    reserves the width of that text, so that neighbours do not move while digits change; an old value takes no more room
    than a live one where the label is short enough. ``least`` > 0: may be squeezed to that width, then it is elided.
    """

    pressed = Signal()  # by a person, once ``be_key`` was called

    def __init__(
        self, theme: Theme, caption: str, *, unit: str = "", widest: str = "", size: int = T_VALUE, least: int = 0
    ) -> None:
        super().__init__()
        self._theme, self._caption, self._unit, self._widest, self._size, self._least = theme, caption, unit, widest, size, least
        self._value, self._age, self._sign = UNKNOWN, "", ""
        self._key = False
        self.setFixedHeight(52)
        self.setSizePolicy(QSizePolicy.Policy.Preferred if least else QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def be_key(self) -> None:
        """From now on it can be pressed, by mouse, finger and keyboard; a line under the label says so."""
        self._key = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.update()

    @property
    def text(self) -> str:
        """What stands there now, as a person reads it."""
        return joined(" ", (part for part in (self._value, self._shown_unit(), self._age) if part))

    @property
    def value(self) -> str:
        """The value alone, without unit and age."""
        return self._value

    @property
    def stale(self) -> bool:
        return bool(self._age)

    @property
    def caption(self) -> str:
        return self._caption

    def show_value(self, value: str | None, *, age: str = "", unit: str | None = None, sign: str = "") -> None:
        """``None`` shows the dash. ``age`` ("old 14 s") makes it stale. ``sign``: token of a disc before the value."""
        new = (value if value is not None else UNKNOWN, age if value is not None else "", sign)
        unit = self._unit if unit is None else unit
        if new == (self._value, self._age, self._sign) and unit == self._unit:
            return
        before = self.sizeHint()
        self._value, self._age, self._sign = new
        self._unit = unit
        if self.sizeHint() != before:
            self.updateGeometry()
        self.setAccessibleName(tr(worded("{caption} {text}", caption=self._caption, text=self.text)))
        self.update()

    def set_caption(self, caption: str) -> None:
        if caption != self._caption:
            self._caption = caption
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        small, large = QFontMetricsF(font(T_SECOND)), QFontMetricsF(font(self._size, 600))
        unit = self._shown_unit()
        now = large.horizontalAdvance(self._value) + (4 + small.horizontalAdvance(unit) if unit else 0) + self._sign_width()
        reserved = large.horizontalAdvance(self._widest)
        if self._widest and self._unit:
            reserved += 4 + small.horizontalAdvance(self._unit)
        return QSize(round(max(now, reserved, small.horizontalAdvance(self._top_line()))) + 2, 52)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), self._least), whole.height()) if self._least else whole

    def paintEvent(self, _event: QPaintEvent) -> None:
        token = "text3" if self._age or self._value == UNKNOWN else "text"
        p = QPainter(self)
        p.setFont(font(T_SECOND))
        p.setPen(self._theme.colour("text2"))
        p.drawText(QPointF(0, _LABEL_BASE), self._top_line())
        if self._key:
            wide = QFontMetricsF(p.font()).horizontalAdvance(self._top_line())
            p.drawLine(QPointF(0, _LABEL_BASE + 3.5), QPointF(wide, _LABEL_BASE + 3.5))
        if self._sign:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setBrush(self._theme.colour(self._sign))
            p.setPen(Qt.PenStyle.NoPen)
            p.drawEllipse(QPointF(6, _VALUE_BASE - 8), 5, 5)
        x = self._sign_width()
        metrics = QFontMetricsF(font(self._size, 600))
        value = (
            metrics.elidedText(tr(self._value), Qt.TextElideMode.ElideMiddle, self.width() - x) if self._least else tr(self._value)
        )
        p.setFont(font(self._size, 600))
        p.setPen(self._theme.colour(token))
        p.drawText(QPointF(x, _VALUE_BASE), value)
        p.setFont(font(T_SECOND))
        p.setPen(self._theme.colour("text3" if token == "text3" else "text2"))
        p.drawText(QPointF(x + metrics.horizontalAdvance(value) + 4, _VALUE_BASE), self._shown_unit())
        if self.hasFocus():
            p.setPen(self._theme.pen("target", 2))
            p.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        p.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._key and event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def _top_line(self) -> str:
        return worded("{tr} · {tr2}", tr=tr(self._caption), tr2=tr(self._age)) if self._age else tr(self._caption)

    def _sign_width(self) -> float:
        return 16.0 if self._sign else 0.0

    def _shown_unit(self) -> str:
        return "" if self._value == UNKNOWN else tr(self._unit)
