"""One plot over UTC in the colours of the palette. Made once and fed again; the library is loaded with the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.fonts import font
from ui.theme import Theme
from ui.tokens import T_SECOND
from ui.widgets import column, label, row

if TYPE_CHECKING:
    import pyqtgraph

    from ui.plots.history import Series

_COLOURS: Final = ("target", "text", "zone", "text2")
_DASHES: Final = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
"""Lines are told apart by colour, by dash and by the word at their end: four colours and three dashes are twelve lines."""


_NAME_HEIGHT: Final = 17
"""Pixels that a name takes."""
_NAMES_WIDE: Final = 0.12
"""Room for the names at the right, as a share of the time that is shown."""


@dataclass(frozen=True, slots=True)
class Line:
    """``name`` stands at the line's end where there are several, "" for the only one."""

    name: str
    series: Series


class LivePlot(QWidget):
    """Lines over time with the newest value in words. It shows and never moves under a finger."""

    def __init__(self, theme: Theme, title: str, unit: str, *, down: bool = False, empty: str = "") -> None:
        """``down``: more is lower, as a depth is; ``empty`` says what to do while there is nothing to see."""
        super().__init__()
        import pyqtgraph

        self._pg, self._theme = pyqtgraph, theme
        self._title, self._unit, self._empty = title, unit, empty
        self._lines: list[Line] = []
        self.title = label(title, "word")
        self.value = label("", "op")
        self.said = label(empty, "sec", wrap=True)
        self._plot: pyqtgraph.PlotWidget = pyqtgraph.PlotWidget(
            axisItems={"bottom": pyqtgraph.DateAxisItem(orientation="bottom", utcOffset=0)}
        )
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.disableAutoRange()
        self._plot.getViewBox().invertY(down)
        self._plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._curves: list[Any] = []
        self._labels: list[Any] = []
        self.setLayout(column(row(self.title, "stretch", self.value), self.said, (self._plot, 1), gap=2))
        theme.changed.connect(self._colour)
        self._colour()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is drawn."""
        return tuple(self._lines)

    @property
    def rings(self) -> int:
        """Curves that were made: they are used again."""
        return len(self._curves)

    def show_lines(self, lines: Sequence[Line], since: float, until: float, *, title: str = "", value: str = "") -> None:
        """Draw these between two moments (UTC seconds); ``value`` is the newest in words."""
        self.title.setText(title or self._title)
        self.value.setText(value)
        shown: list[Line] = []
        for line in lines:
            times, values = line.series
            inside = (times >= since) & (times <= until)
            shown.append(Line(line.name, (times[inside], values[inside])))
        self._lines = shown
        self._enough(len(shown))
        lowest, highest = np.inf, -np.inf
        for curve, text, line in zip(self._curves, self._labels, shown, strict=False):
            times, values = line.series
            curve.setData(times, values, connect="finite")
            known = np.isfinite(values)
            text.setVisible(bool(line.name) and bool(known.any()))
            if known.any():
                lowest, highest = min(lowest, values[known].min()), max(highest, values[known].max())
                text.setText(line.name)
        for curve, text in list(zip(self._curves, self._labels, strict=True))[len(shown) :]:
            curve.setData([], [])
            text.setVisible(False)
        anything = np.isfinite(highest)
        self.said.setVisible(not anything and bool(self._empty))
        self._plot.getPlotItem().setVisible(bool(anything))
        room = (until - since) * _NAMES_WIDE if any(line.name for line in shown) else 0.0
        self._plot.setXRange(since, until + room, padding=0)
        top = max(float(highest) * 1.1, 1.0) if anything else 1.0
        bottom = min(0.0, float(lowest) if anything else 0.0)
        self._plot.setYRange(bottom, top, padding=0)
        self._place_names(until, top - bottom)

    def _place_names(self, until: float, span: float) -> None:
        """Each name at the right, as high as its line ends, and none over another."""
        least = span * _NAME_HEIGHT / max(self._plot.getViewBox().height(), 1.0)
        named = []
        for text, line in zip(self._labels, self._lines, strict=False):
            known = np.flatnonzero(np.isfinite(line.series[1]))
            if line.name and len(known):
                named.append((float(line.series[1][known[-1]]), text))
        floor = -np.inf
        for height, text in sorted(named, key=lambda item: item[0]):
            floor = max(height, floor + least)
            text.setPos(until, floor)

    def _enough(self, count: int) -> None:
        while len(self._curves) < count:
            curve = self._plot.plot([], [])
            curve.setDownsampling(auto=True, method="peak")
            curve.setClipToView(True)
            text = self._pg.TextItem("", anchor=(0, 0.7))
            self._plot.addItem(text, ignoreBounds=True)
            self._curves.append(curve)
            self._labels.append(text)
            self._colour_lines()

    def _colour_lines(self) -> None:
        small = font(T_SECOND)
        for i, (curve, text) in enumerate(zip(self._curves, self._labels, strict=True)):
            colour = self._theme.colour(_COLOURS[i % len(_COLOURS)])
            curve.setPen(self._pg.mkPen(colour, width=2, style=_DASHES[i // len(_COLOURS) % len(_DASHES)]))
            text.setColor(colour)
            text.setFont(small)

    def _colour(self) -> None:
        theme, pg = self._theme, self._pg
        self._plot.setBackground(theme.colour("panel"))
        self._colour_lines()
        small = QFont(self.font())
        small.setPixelSize(T_SECOND)
        for side in ("bottom", "left"):
            axis = self._plot.getAxis(side)
            axis.setPen(pg.mkPen(theme.colour("outline")))
            axis.setTextPen(pg.mkPen(theme.colour("text2")))
            axis.setTickFont(small)
            axis.enableAutoSIPrefix(False)
        self._plot.getAxis("left").setWidth(64)
        # No ranges: setLabel scales by a prefix all the same, and 0.45 NM would stand there as 450.
        self._plot.getAxis("left").setLabel(self._unit, siPrefixEnableRanges=(), color=theme.colour("text2").name())
        self._plot.showGrid(x=True, y=True, alpha=0.15)
