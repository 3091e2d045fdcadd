"""The cross on the chart: it follows the pointer or goes by keys, and says which place is meant."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF

from ui.chart.scene import Canvas

_GAP: Final = 10.0


class Cross:
    """``at``: where it stands, pixels; ``None`` while there is none. ``awaits``: a place is asked for, and a click gives it."""

    def __init__(self) -> None:
        self.at: QPointF | None = None
        self.awaits = False

    def put(self, x: float, y: float, width: int, height: int) -> None:
        """There, as far as that is on the chart."""
        self.at = QPointF(min(max(x, 0.0), width - 1.0), min(max(y, 0.0), height - 1.0))

    def end(self) -> None:
        self.at, self.awaits = None, False

    def paint(self, c: Canvas) -> None:
        """Hair lines across the whole chart, open in the middle so that what is pointed at can be seen."""
        if self.at is None:
            return
        x, y = self.at.x(), self.at.y()
        for token, width in (("halo", 3.0), ("text", 1.2)):
            c.pen(token, width)
            c.segment((0, y), (x - _GAP, y))
            c.segment((x + _GAP, y), (c.view.width, y))
            c.segment((x, 0), (x, y - _GAP))
            c.segment((x, y + _GAP), (x, c.view.height))
