"""Words that take the room that there is: a text that is too long ends in "…" and never makes its form wider.

The whole text stands in the tool tip and is what a screen reader says.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from ui.language import tr
from ui.tokens import H_TOUCH
from ui.widgets import Key, Words, set_cls

_KEY_PAD_PX: Final = 18
_LEAST_PX: Final = 48


class FittedWords(Words):
    """One line, or each of its lines by itself; ``text()`` is the whole of it."""

    def __init__(self, text: str = "", kind: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(tr(text))
        if kind:
            set_cls(self, kind)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tr(text))

    @property
    def shown(self) -> str:
        """As much of it as there is room for."""
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in tr(self.text()).split("\n"))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.drawItemText(
            self.contentsRect(),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.palette(),
            self.isEnabled(),
            self.shown,
            self.foregroundRole(),
        )


class FittedKey(Key):
    """A key of the usual height whose word is cut at its end where there is no room for it."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setFixedHeight(H_TOUCH)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tr(text))

    @property
    def shown(self) -> str:
        """As much of the word as there is room for."""
        return self.fontMetrics().elidedText(tr(self.text()), Qt.TextElideMode.ElideRight, self.width() - _KEY_PAD_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
