"""The measuring lines as they are worked: keys, pointer, and what they read."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.geo import Position
from app.units import NM
from ui.chart.hud import MeasureReadout
from ui.chart.measuring import Measure
from ui.chart.view import ChartView

ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Right and down."""
_RANGE_STEP: Final = 0.05  # of the spacing of the rings that an arrow key moves a range marker


class Rulers:
    """``pointed``: where the pointer is on the chart."""

    def __init__(self, chart: ChartView, readout: MeasureReadout) -> None:
        self._chart, self._readout = chart, readout
        self.pointed: Position | None = None

    @property
    def in_hand(self) -> bool:
        return self._chart.measuring.in_hand is not None

    @property
    def _own(self) -> Position | None:
        """Own ship as she is shown: a round picture has her in its middle even where her position is not known."""
        return self._chart.painted.frame.own.position.live

    def press(self, which: int) -> None:
        """The key of a line: from own ship, from the pointer (else the middle of the chart), away."""
        chart = self._chart
        middle = chart.view.position_at(chart.width() / 2, chart.height() / 2)
        heading = chart.scene.frame.own.heading_deg.live
        chart.measuring.press(which, self._own, self.pointed or middle, Measure(heading or 0.0, chart.scene.ring_nm * NM))
        self.say()

    def press_next(self) -> None:
        """The key on the screen: the first line, then the second beside it, then both away."""
        lines = self._chart.measuring.lines
        if all(line is not None for line in lines):
            for which in range(len(lines)):
                self._chart.measuring.remove(which)
            self.say()
        else:
            self.press(lines.index(None))

    def begin(self, place: Position, from_own_ship: bool) -> None:
        """A line from a place, or from own ship through it; with an old position of hers there is only the first."""
        start = Measure(0.0, self._chart.scene.ring_nm * NM)
        if from_own_ship and self._own is not None:
            self._chart.measuring.begin(start)
            self._chart.measuring.lead_to(place, self._own)
        else:
            self._chart.measuring.begin(replace(start, origin=place))
        self.say()

    def lead_to(self, place: Position) -> None:
        """The line in hand follows the pointer."""
        if self.in_hand and not self._chart.awaiting:
            self._chart.measuring.lead_to(place, self._own)
            self.say()

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key was meant for the line in hand, and done."""
        key, measuring = Qt.Key(event.key()), self._chart.measuring
        if measuring.in_hand is None:
            return False
        fine = 0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        if key in ARROWS:
            right, down = ARROWS[key]
            measuring.turn(fine * right, -fine * down * self._chart.scene.ring_nm * NM * _RANGE_STEP)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            measuring.settle()
        elif key is Qt.Key.Key_Escape:
            measuring.remove(measuring.in_hand)
        else:
            return False
        self.say()
        return True

    def say(self) -> None:
        measuring = self._chart.measuring
        self._readout.show_lines(measuring.words(self._chart.painted), in_hand=self.in_hand)
        self._chart.update()
