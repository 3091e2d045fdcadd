"""The officer's own marks: a pin with a letter, its point on the place, and its name. No alert and no target has that shape."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from app.rescue.mark_entries import MarkSymbol
from app.rescue.state import ChartMark
from ui.chart.scene import Canvas, text_width
from ui.fonts import font
from ui.tokens import T_BODY, T_SECOND

LETTERS: Final[dict[MarkSymbol, str]] = {"point": "•", "danger": "!", "debris": "D", "boat": "B", "meeting": "M"}
_NAMES_FROM: Final = 0.004  # degrees a pixel: names of marks from farther off are in nobody's way
_HEAD_MM: Final = 2.4


class MarksLayer:
    """``at`` is the place of each mark on the last picture, by the id of its entry."""

    def __init__(self) -> None:
        self.at: dict[str, tuple[float, float]] = {}

    def paint(self, c: Canvas) -> None:
        self.at = {}
        if "marks" not in c.scene.shown:
            return
        for mark in c.scene.state.marks:
            if c.view.shows(mark.position, 20):
                self._mark(c, mark)

    def _mark(self, c: Canvas, mark: ChartMark) -> None:
        x, y = self.at[mark.id] = c.view.px_of(mark.position)
        r = _HEAD_MM * c.px_per_mm
        top = y - 3.0 * r
        pin = QPainterPath(QPointF(x, y))
        pin.cubicTo(x - 0.3 * r, y - r, x - r, top + 1.6 * r, x - r, top + r)
        pin.arcTo(x - r, top, 2 * r, 2 * r, 180, -180)
        pin.cubicTo(x + r, top + 1.6 * r, x + 0.3 * r, y - r, x, y)
        p = c.painter
        p.setBrush(c.theme.colour("hud"))
        c.pen("text", 1.8)
        p.drawPath(pin)
        p.setBrush(Qt.BrushStyle.NoBrush)
        face = font(T_SECOND, 700)
        letter = LETTERS.get(mark.symbol, "•")  # type: ignore[call-overload]
        p.setFont(face)
        p.setPen(c.theme.colour("text"))
        p.drawText(QPointF(x - text_width(face, letter) / 2, top + r + 5), letter)
        c.taken.add(x - r - 2, top - 2, x + r + 2, y + 2)
        if c.view.scale <= _NAMES_FROM and c.visible((x, y)):
            face = font(T_BODY)
            wide = text_width(face, mark.name)
            c.text((x + r + 4, top + r + 6), mark.name, face, "text2")
            c.taken.add(x + r + 2, top - 2, x + r + 6 + wide, top + 2 * r + 2)
