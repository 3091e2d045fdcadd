"""A bar of known length over the lower left corner, above whatever lies there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect

from app.units import NM
from app.worded import worded
from ui.chart.projection import Viewport
from ui.chart.scene import Canvas, text_width
from ui.fonts import font
from ui.tokens import T_SECOND

_LONGEST_PX: Final = 150.0
_LEFT_PX, _ABOVE_PX, _TICK_PX = 16.0, 18.0, 6.0
_CORNER_PX: Final = 200.0
_LENGTHS: Final = tuple(
    (worded("{miles:g} NM", miles=miles), miles * NM) for miles in (500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2)
) + tuple((worded("{metres} m", metres=metres), float(metres)) for metres in (200, 100, 50, 20, 10, 5, 2, 1))


def length_of(px_per_m: float) -> tuple[str, float]:
    """The longest round length that fits, in words, and how many pixels it takes."""
    for words, metres in _LENGTHS:
        if metres * px_per_m <= _LONGEST_PX:
            return words, metres * px_per_m
    return _LENGTHS[-1][0], _LENGTHS[-1][1] * px_per_m


def room_of(height: int, furniture: tuple[QRect, ...]) -> QRect:
    """Where it stands, as wide as it can be: no other words go there."""
    y = _line(height, furniture)
    return QRect(0, round(y - _TICK_PX - 8), round(_LEFT_PX + _LONGEST_PX + 70), round(_TICK_PX + 18))


def _line(height: int, furniture: tuple[QRect, ...]) -> float:
    corner = [rect.top() for rect in furniture if rect.left() < _CORNER_PX and rect.top() > height / 2]
    return min([height, *corner]) - _ABOVE_PX


class ScaleBar:
    """True at the middle of the screen; Mercator stretches towards the poles."""

    def __init__(self) -> None:
        self._of: Viewport | None = None
        self._length = ("", 0.0)

    def paint(self, c: Canvas) -> None:
        view = c.view
        if view != self._of:
            self._of, self._length = view, length_of(view.px_per_m(view.position_at(view.width / 2, view.height / 2).lat))
        words, length = self._length
        y = _line(view.height, c.furniture)
        left, right, face = _LEFT_PX, _LEFT_PX + length, font(T_SECOND)
        bar = [QPointF(left, y - _TICK_PX), QPointF(left, y), QPointF(right, y), QPointF(right, y - _TICK_PX)]
        for token, width in (("halo", 4.0), ("text2", 1.6)):
            c.pen(token, width)
            c.painter.drawPolyline(bar)
        c.text((right + 8, y + 4), words, face, "text2")
        c.taken.add(left - 4, y - _TICK_PX - 6, right + 12 + text_width(face, words), y + 8)
