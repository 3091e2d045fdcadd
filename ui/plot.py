"""A value over time, drawn by pyqtgraph in the colours of the palette. The library is loaded when the first plot is made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from app.worded import worded
from ui.theme import Theme
from ui.tokens import T_SECOND
from ui.widgets import column

if TYPE_CHECKING:
    import pyqtgraph

_HEIGHT: Final = 260


class TimePlot(QWidget):
    """One line over UTC with one marked point. It shows and never moves under a finger: the whole span is always seen."""

    def __init__(self, theme: Theme, what: str, unit: str) -> None:
        super().__init__()
        import pyqtgraph  # a fifth of a second that the start of the program does without

        self._pg = pyqtgraph
        self._theme = theme
        self._what, self._unit = what, unit
        self._times: tuple[float, ...] = ()
        self._values: tuple[float, ...] = ()
        self._mark: tuple[float, float] | None = None
        axis = pyqtgraph.DateAxisItem(orientation="bottom", utcOffset=0)
        self._plot: pyqtgraph.PlotWidget = pyqtgraph.PlotWidget(axisItems={"bottom": axis})
        self._plot.setFixedHeight(_HEIGHT)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line = self._plot.plot([], [])
        self._point = pyqtgraph.ScatterPlotItem(size=14, symbol="o")
        self._plot.addItem(self._point)
        self.setLayout(column(self._plot))
        theme.changed.connect(self._colour)
        self._colour()

    @property
    def points(self) -> tuple[tuple[float, float], ...]:
        """What is drawn: (seconds UTC, value)."""
        return tuple(zip(self._times, self._values, strict=True))

    def show_values(self, times: Sequence[datetime], values: Sequence[float], mark: tuple[datetime, float] | None) -> None:
        """A line through these values; ``mark`` is the point that matters."""
        self._times = tuple(t.astimezone(UTC).timestamp() for t in times)
        self._values = tuple(values)
        self._mark = (mark[0].astimezone(UTC).timestamp(), mark[1]) if mark is not None else None
        self._line.setData(self._times, self._values)
        self._point.setData([self._mark[0]] if self._mark else [], [self._mark[1]] if self._mark else [])
        if self._values:
            self._plot.setYRange(0.0, max(max(self._values) * 1.1, 0.1), padding=0)
            self._plot.setXRange(min(self._times), max(max(self._times), min(self._times) + 60), padding=0.03)

    def _colour(self) -> None:
        theme, pg = self._theme, self._pg
        self._plot.setBackground(theme.colour("panel"))
        self._line.setPen(pg.mkPen(theme.colour("target"), width=2))
        self._point.setPen(pg.mkPen(theme.colour("text"), width=2))
        self._point.setBrush(pg.mkBrush(theme.colour("panel")))
        font = QFont(self.font())
        font.setPixelSize(T_SECOND)
        for side in ("bottom", "left"):
            axis = self._plot.getAxis(side)
            axis.setPen(pg.mkPen(theme.colour("outline")))
            axis.setTextPen(pg.mkPen(theme.colour("text2")))
            axis.setTickFont(font)
            axis.enableAutoSIPrefix(False)
        # No ranges: setLabel scales by a prefix all the same, and 0.45 NM would stand there as 450.
        for side, text in (("left", worded("{what}, {unit}", what=self._what, unit=self._unit)), ("bottom", "UTC")):
            self._plot.getAxis(side).setLabel(text, siPrefixEnableRanges=(), color=theme.colour("text2").name())
        self._plot.showGrid(x=True, y=True, alpha=0.15)
