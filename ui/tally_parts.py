"""The pieces of the tally screen that paint themselves large: the key of a category and a number to read from afar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.fonts import font
from ui.theme import Theme
from ui.tokens import T_BODY, T_TALLY, T_TITLE, T_VALUE
from ui.widgets import set_cls

T_TOTAL: Final = 64
_CAP: Final = 40


class BigNumber(QWidget):
    """A number in large figures; a dash in grey for one that is not known."""

    def __init__(self, theme: Theme, size: int = T_TOTAL) -> None:
        super().__init__()
        self._theme, self._size, self._text = theme, size, "–"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._text

    def show_number(self, value: int | None) -> None:
        self._text = "–" if value is None else str(value)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font(self._size, 700)).horizontalAdvance(self._text) + 4, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setFont(font(self._size, 700))
        p.setPen(self._theme.colour("text3" if self._text == "–" else "text"))
        p.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._text)
        p.end()


class TallyKey(QPushButton):
    """A category: its name, its key, how many are on the disk, and what is not there yet."""

    def __init__(self, theme: Theme, name: str, cap: str) -> None:
        super().__init__()
        self._theme, self._name, self._cap = theme, name, cap
        self._count, self._pending, self._last = 0, 0, ""
        set_cls(self, "key")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, 120)
        self.setAutoDefault(False)
        theme.changed.connect(self.update)

    @property
    def count(self) -> int:
        """The number that stands on the key: people on the disk."""
        return self._count

    @property
    def pending(self) -> int:
        return self._pending

    def show_count(self, count: int, pending: int, last: str) -> None:
        """``pending`` presses are not on the disk yet; ``last`` is the time of the newest, if it was this key."""
        self._count, self._pending, self._last = count, pending, last
        set_cls(self, "done" if last or pending else "key")
        self.setAccessibleName(f"{self._name}: {count}" + (f", {pending} being saved" if pending else ""))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, area = self._theme, self.rect().adjusted(16, 12, -16, -8)
        p = QPainter(self)
        off = not self.isEnabled()
        left, centre = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignCenter
        p.setFont(font(T_TITLE, 700))
        p.setPen(theme.colour("text3" if off else "text"))
        name_area = QRect(area.left(), area.top(), area.width() - _CAP - 8, _CAP)
        shown = p.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, name_area.width())
        p.drawText(name_area, left | Qt.AlignmentFlag.AlignVCenter, shown)
        cap = QRect(area.right() - _CAP + 1, area.top(), _CAP - 1, _CAP - 1)
        p.setPen(theme.pen("outline"))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.drawRoundedRect(cap, 4, 4)
        p.setFont(font(T_VALUE))
        p.setPen(theme.colour("text2"))
        p.drawText(cap, centre, self._cap)
        p.setFont(font(min(T_TALLY, max(T_TITLE, area.height() - _CAP - 32)), 700))
        p.setPen(theme.colour("text" if self._count and not off else "text3"))
        p.drawText(QRect(area.left(), area.top() + _CAP, area.width(), area.height() - _CAP - 26), centre, str(self._count))
        p.setFont(font(T_BODY))
        p.setPen(theme.colour("text2"))
        under = f"+{self._pending} saving…" if self._pending else f"last +1 at {self._last}" if self._last else ""
        p.drawText(QRect(area.left(), area.bottom() - 24, area.width(), 24), centre, under)
        p.end()
