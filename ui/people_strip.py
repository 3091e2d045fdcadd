"""People on board by category, in two small lines of the top strip: the longest words that there is room for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.rescue.entries import Place
from app.rescue.state import RescueState
from app.worded import joined, worded
from ui.fonts import font
from ui.language import tr
from ui.people_words import category_lines, is_loading, on_board_words
from ui.theme import Theme
from ui.tokens import T_SECOND

_UPPER, _LOWER = 21.0, 41.0
_Lines = tuple[str, str]


class CategoriesBlock(QWidget):
    """Takes what room the strip has left, up to its longest words; never less than its shortest, which say all of it.

    Letters stand there only where nothing else fits: whoever can be squeezed gives way for the short words (``wants``).
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ways: tuple[_Lines, ...] = category_lines(None)
        self._known = False
        self.setFixedHeight(52)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()
        theme.changed.connect(self.update)

    @property
    def lines(self) -> _Lines:
        """What stands there now."""
        metrics = QFontMetricsF(font(T_SECOND))
        return next((way for way in self._ways if _width(metrics, way) <= self.width()), self._ways[-1])

    @property
    def text(self) -> str:
        return joined(" · ", self.lines)

    def show_state(self, state: RescueState) -> None:
        loading = is_loading(state)
        self._known = not loading
        here = state.ledger.at.get(Place.OWN_SHIP, {})
        ways = category_lines(None if loading else here)
        self.setToolTip(tr("The log is still being read" if loading else on_board_words(state.ledger)))
        self.setAccessibleName(tr(worded("On board by category: {words}", words=joined(", ", ways[0]))))
        if ways != self._ways:
            self._ways = ways
            self._fit()
        self.update()

    @property
    def wants(self) -> int:
        """How much wider than it must be it has to stand for short words."""
        metrics = QFontMetricsF(font(T_SECOND))
        return round(_width(metrics, self._ways[-2])) + 2 - self.minimumWidth()

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), 52)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setFont(font(T_SECOND))
        p.setPen(self._theme.colour("text" if self._known else "text3"))
        upper, lower = self.lines
        p.drawText(QPointF(0, _UPPER), tr(upper))
        p.drawText(QPointF(0, _LOWER), tr(lower))
        p.end()

    def _fit(self) -> None:
        metrics = QFontMetricsF(font(T_SECOND))
        self.setMinimumWidth(round(_width(metrics, self._ways[-1])) + 2)
        self.setMaximumWidth(round(max(_width(metrics, way) for way in self._ways)) + 8)


def _width(metrics: QFontMetricsF, lines: _Lines) -> float:
    return max(metrics.horizontalAdvance(tr(line)) for line in lines)
