"""Land and coastline. The pieces near the screen are kept as paths on the plane until the view leaves them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform

from ui.chart.coastdata import COARSE_ABOVE, CoastData, coast_in
from ui.chart.paths import line_path, path_of
from ui.chart.projection import Array, Viewport
from ui.chart.scene import Canvas

_MARGIN = 0.5  # of the view on each side: panning within it costs no clipping


class CoastLayer:
    """Fill without antialias (rings share edges with the clip rectangle), stroke with it."""

    def __init__(self, fine: CoastData, coarse: CoastData) -> None:
        self._fine, self._coarse = fine, coarse
        self._key: tuple[bool, int] | None = None
        self._bounds = (0.0, 0.0, 0.0, 0.0)
        self._fills: tuple[tuple[str, QPainterPath], ...] = ()
        self._line = QPainterPath()

    def paint(self, c: Canvas) -> None:
        self._prepare(c.view)
        p, v = c.painter, c.view
        p.save()
        p.setTransform(QTransform(*v.matrix), True)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        p.setPen(Qt.PenStyle.NoPen)
        for token, path in self._fills:
            p.setBrush(c.theme.colour(token))
            p.drawPath(path)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        pen = c.theme.pen("coast")
        pen.setCosmetic(True)
        p.setPen(pen)
        p.drawPath(self._line)
        p.restore()

    def _prepare(self, view: Viewport) -> None:
        west, south, east, north = view.bounds()
        key = (view.scale > COARSE_ABOVE, round(math.log2(view.scale)))
        kept = self._bounds
        if key == self._key and kept[0] <= west and kept[1] <= south and kept[2] >= east and kept[3] >= north:
            return
        self._key, self._bounds = key, view.bounds(_MARGIN)
        piece = coast_in(self._coarse if key[0] else self._fine, self._bounds, view.scale)
        self._fills = (("land", _rings(piece.land)), ("sea", _rings(piece.lakes)), ("land", _rings(piece.islands)))
        self._line = line_path(piece.line) if len(piece.line) > 1 else QPainterPath()


def _rings(rings: Sequence[Array]) -> QPainterPath:
    if not rings:
        return QPainterPath()
    points = np.vstack(rings)
    joined = np.ones(len(points), dtype=bool)
    joined[np.cumsum([0, *(len(ring) for ring in rings[:-1])])] = False
    return path_of(points, joined)
