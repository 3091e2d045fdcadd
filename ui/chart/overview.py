"""A small chart of the whole area with the search and rescue regions, own ship, and the frame of the large chart."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.geo import Position
from ui.chart.charts import Charts
from ui.chart.coast import CoastLayer
from ui.chart.projection import Array, Viewport, plane_of
from ui.chart.scene import Canvas, Scene, text_width
from ui.chart.words import Words
from ui.fonts import font
from ui.theme import Theme
from ui.tokens import T_SECOND

_WIDTH_DEG: Final = 8.4
_EDGE_DEG: Final = 1.5  # own ship nearer than this to the edge: the overview moves on
_MIDDLE: Final = Position(34.55, 13.4)


class Overview(QWidget):
    """Painted only when something that it shows has moved by a pixel."""

    def __init__(self, theme: Theme, charts: Charts, scene: Scene) -> None:
        super().__init__()
        self._theme, self._charts, self._scene = theme, charts, scene
        self._coast = CoastLayer(charts.fine, charts.coarse)
        x, y = plane_of(_MIDDLE)
        self._view = Viewport(x, y, _WIDTH_DEG / 190, 190, 158)
        self._large: Viewport | None = None
        self._picture: QPixmap | None = None
        self._shown: tuple[int, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._redraw)

    def sizeHint(self) -> QSize:
        return QSize(190, 158)

    def show_scene(self, scene: Scene, large: Viewport) -> None:
        self._scene, self._large = scene, large
        self._keep_own_ship_in()
        own = self._own() or (-1.0, -1.0)
        marks = tuple(round(v) for v in (*self._frame(large).ravel().tolist(), *own))
        if marks != self._shown:
            self._shown = marks
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._view = self._view.resized(self.width(), self.height())
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != self.size():
            self._paint_picture()
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._picture is not None:
            p.drawPixmap(0, 0, self._picture)
        own = self._own()
        if own is not None:
            p.setPen(self._theme.pen("text3" if self._scene.frame.own.position.stale else "text", 2))
            p.drawEllipse(QRectF(own[0] - 2, own[1] - 2, 4, 4))
        if self._large is not None:
            p.setPen(self._theme.pen("text", 1.2))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawPolygon([QPointF(x, y) for x, y in self._frame(self._large).tolist()])
        p.end()

    def _paint_picture(self) -> None:
        ratio = self.devicePixelRatio()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.colour("sea"))
        p = QPainter(picture)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = Canvas(p, self._view, self._scene, self._theme, 3.78, Words())
        self._coast.paint(c)
        for region in self._charts.regions:
            c.pen("zone", 1.2, (4, 3) if region.approximate else ())
            c.line(self._view.to_px(region.line))
        for region in self._charts.regions:
            self._name(c, region.box, region.name.removeprefix("SRR "))
        p.end()
        self._picture = picture

    def _name(self, c: Canvas, box: tuple[float, float, float, float], name: str) -> None:
        """The region's name in the middle of that part of it that is sea and on this picture."""
        px = self._view.to_px(np.array(box).reshape(2, 2))
        inside = np.clip(px, [8, 16], [self.width() - 8, self.height() - 8])
        middle = (inside.min(axis=0) + inside.max(axis=0)) / 2
        face = font(T_SECOND)
        size = text_width(face, name)
        room = np.array([[middle[0] - size / 2, middle[1] - 9, middle[0] + size / 2, middle[1] + 9]])
        fits = room[0, 0] > 2 and room[0, 2] < self.width() - 2 and np.ptp(inside[:, 1]) > 18 and np.ptp(inside[:, 0]) > size
        if fits and not c.taken.hits(room)[0]:
            c.text((float(room[0, 0]), float(middle[1]) + 5), name, face, "zone")
            c.taken.add(*room[0].tolist())

    def _own(self) -> tuple[float, float] | None:
        position = self._scene.own_position
        return self._view.px_of(position) if position is not None else None

    def _frame(self, large: Viewport) -> Array:
        """The corners of the large chart, (4, 2) pixels, four pixels across at least."""
        corners = self._view.to_px(large.corners())
        middle = corners.mean(axis=0)
        reach = float(np.abs(corners - middle).max())
        frame: Array = middle + (corners - middle) * max(1.0, 2.0 / max(reach, 1e-9))
        return frame

    def _keep_own_ship_in(self) -> None:
        own = self._scene.own_position
        if own is None:
            return
        x, y = plane_of(own)
        half_w = self._view.width * self._view.scale / 2 - _EDGE_DEG
        half_h = self._view.height * self._view.scale / 2 - _EDGE_DEG
        if math.fabs(x - self._view.x) > half_w or math.fabs(y - self._view.y) > half_h:
            self._view = self._view.centred(own)
            self._redraw()

    def _redraw(self) -> None:
        self._picture = None
        self.update()
