"""Symbols as small pictures, drawn once per look and direction and then only put in their places.

Measured here (2 000 triangles, 1600 x 900): one path of all of them 410 ms, a path each 33 ms, stamps 7 ms. A wide
antialiased stroke of one path with many parts is what costs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.chart import symbols as sym
from ui.chart.projection import Array
from ui.chart.scene import Canvas, line_path

STEP_DEG: Final = 3
_PAD: Final = 4.0


@dataclass(frozen=True, slots=True)
class Look:
    """How one outline is drawn: its shape by name, the token of its colour, the width of its line in pixels."""

    shape: str
    token: str
    width: float
    dash: tuple[float, ...] = ()


class Stamps:
    """Made when first needed; thrown away when palette or resolution change. Bounded by looks x directions."""

    def __init__(self) -> None:
        self._made: dict[tuple[Look, int], QPixmap] = {}
        self._key: tuple[str, float, float] | None = None

    def draw(self, c: Canvas, look: Look, outline: Array, at: tuple[float, float], degrees: float | None) -> None:
        """Put one symbol at a pixel. ``outline`` is its shape before turning."""
        key = (c.theme.name, c.px_per_mm, c.painter.device().devicePixelRatioF())
        if key != self._key:
            self._made.clear()
            self._key = key
        step = 0 if degrees is None else round(degrees / STEP_DEG) % (360 // STEP_DEG)
        stamp = self._made.get((look, step))
        if stamp is None:
            stamp = self._made[look, step] = _stamp(c, look, outline, step * STEP_DEG, key[2])
        half = stamp.width() / key[2] / 2
        c.painter.drawPixmap(QPointF(at[0] - half, at[1] - half), stamp)


def _stamp(c: Canvas, look: Look, outline: Array, degrees: float, ratio: float) -> QPixmap:
    half = float(np.nanmax(np.hypot(outline[:, 0], outline[:, 1]))) + look.width + _PAD
    size = round(2 * half * ratio)
    pixmap = QPixmap(size, size)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    p = QPainter(pixmap)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.translate(size / ratio / 2, size / ratio / 2)
    p.setPen(c.theme.pen(look.token, look.width, look.dash))
    p.drawPath(line_path(sym.place(outline, np.zeros((1, 2)), np.array([degrees]))))
    p.end()
    return pixmap
