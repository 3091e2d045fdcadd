"""Own ship: range rings, heading line, course and speed vector, her symbol, and near enough her outline."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainterPath

from app.geo import Position
from app.units import NM
from ui.chart.clipping import visible_pieces
from ui.chart.hull import LEAST_MM
from ui.chart.hulls import draw_hull
from ui.chart.projection import LAT_LIMIT, Array, Viewport, circle
from ui.chart.scene import Canvas, line_path, text_width
from ui.chart.symbols import OWN_RADII, direction, sampled
from ui.fonts import font
from ui.tokens import T_BODY, T_SECOND

_RINGS: Final = 8
_RING_LABELS_AT: Final = 60.0  # true bearing


class OwnShipLayer:
    """Nothing is drawn where no position was ever known; a stale one is drawn broken and grey, without motion, and so is one beyond
    the edge of the chart."""

    def __init__(self) -> None:
        self._centre: Position | None = None
        self._circles: dict[float, Array] = {}  # rings round it on the plane, by their miles
        self._rings_for: tuple[Position, Viewport] | None = None
        self._made: dict[float, list[QPainterPath]] = {}  # what is on the screen of them

    def paint(self, c: Canvas) -> None:
        own = c.scene.frame.own
        position = own.position.value
        if position is None:
            return
        at = c.view.px_of(position)
        if abs(position.lat) > LAT_LIMIT:
            self._symbol(c, at, stale=True)
            self._beyond(c, at, north=position.lat > 0)
            return
        if "rings" in c.scene.shown:
            self._rings(c, position, at)
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        if not own.position.stale:
            self._motion(c, position, at)
            self._hull(c, position, at)
        self._symbol(c, at, stale=own.position.stale)

    def _beyond(self, c: Canvas, at: tuple[float, float], *, north: bool) -> None:
        """The projection has no pole: she is drawn at the chart's edge, and it says that she is not there."""
        face = font(T_BODY, 700)
        first = "Own ship is north of 84° N" if north else "Own ship is south of 84° S"
        for below, words in ((0.0, first), (20.0, "The chart ends here: go by her position")):
            half = text_width(face, words) / 2
            c.text((at[0] - half, at[1] + 36 + below), words, face, "text")
            c.taken.add(at[0] - half - 4, at[1] + 20 + below, at[0] + half + 4, at[1] + 42 + below)

    def _rings(self, c: Canvas, position: Position, at: tuple[float, float]) -> None:
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        c.pen("ring", 1, (2, 4))
        per_mile, face = NM * c.view.px_per_m(position.lat), font(T_SECOND)
        (right, down), named = direction(np.array([_RING_LABELS_AT]))[0].tolist(), []
        for n in range(1, _RINGS + 1):
            miles = n * c.scene.ring_nm
            radius = miles * per_mile
            if radius > 3 * max(c.view.width, c.view.height):
                break
            for piece in self._ring(c.view, position, miles):
                c.painter.drawPath(piece)
            x, y = at[0] + radius * right, at[1] + radius * down
            whole = c.scope is None or math.hypot(x - c.scope[0], y - c.scope[1]) < c.scope[2] - T_SECOND  # else the rim cuts it
            if whole and 0 < x < c.view.width and 0 < y < c.view.height:
                named.append((x, y, f"{miles:g}"))
        self._name_rings(c, named, face)

    def _name_rings(self, c: Canvas, named: list[tuple[float, float, str]], face: QFont) -> None:
        """How far each ring is, where that hits nothing."""
        half = [text_width(face, words) / 2 for _x, _y, words in named]
        boxes = np.array([(x - w - 3, y - 9, x + w + 3, y + 9) for (x, y, _), w in zip(named, half, strict=True)]).reshape(-1, 4)
        for (x, y, words), w, free in zip(named, half, c.taken.take_free(boxes), strict=True):
            if free:
                c.text((x - w, y + 5), words, face, "text3")

    def _ring(self, view: Viewport, position: Position, miles: float) -> list[QPainterPath]:
        """What the screen shows of a ring, kept while neither she nor the view moves."""
        if self._rings_for != (position, view):
            self._rings_for, self._made = (position, view), {}
        if self._centre != position:
            self._centre, self._circles = position, {}
        if miles not in self._circles:
            self._circles[miles] = circle(position, miles * NM)
        if miles not in self._made:
            pieces = visible_pieces(view.to_px(self._circles[miles]), view.width, view.height)
            self._made[miles] = [line_path(piece) for piece in pieces]
        return self._made[miles]

    def _motion(self, c: Canvas, position: Position, at: tuple[float, float]) -> None:
        own = c.scene.frame.own
        heading, cog, sog = own.heading_deg.live, own.cog_deg.live, own.sog_mps.live
        start = np.array([at])
        if heading is not None:
            reach = float(max(c.view.width, c.view.height)) * 1.5
            towards = c.view.direction(np.array([heading]))
            end = start + towards * reach
            c.pen("text2", 1)
            c.segment(at, (float(end[0, 0]), float(end[0, 1])))
            c.taken.add_points(sampled(start, start + towards * min(reach, 500.0), 12.0), 3.0, soft=True)
        if cog is not None and sog is not None and sog > 0 and not c.scene.shows_relative:
            length = sog * c.scene.vector_s * c.view.px_per_m(position.lat)
            end = start + c.view.direction(np.array([cog])) * length
            c.pen("text", 3, (3, 2))
            c.segment(at, (float(end[0, 0]), float(end[0, 1])))
            c.taken.add_points(sampled(start, end, 10.0), 5.0)

    def _hull(self, c: Canvas, position: Position, at: tuple[float, float]) -> None:
        hull, heading = c.scene.hull, c.scene.frame.own.heading_deg.live
        scale = c.view.px_per_m(position.lat)
        if "hulls" in c.scene.shown and hull is not None and heading is not None and hull.length_m * scale > LEAST_MM * c.px_per_mm:
            c.pen("text", 2.0)
            draw_hull(c, hull, at, scale, heading)

    def _symbol(self, c: Canvas, at: tuple[float, float], *, stale: bool) -> None:
        p = c.painter
        p.setBrush(Qt.BrushStyle.NoBrush)
        c.pen("text3" if stale else "text", 2, (2, 2) if stale else ())
        for millimetres in OWN_RADII:
            r = millimetres * c.px_per_mm
            p.drawEllipse(QPointF(*at), r, r)
        outer = OWN_RADII[0] * c.px_per_mm + 3
        c.taken.add(at[0] - outer, at[1] - outer, at[0] + outer, at[1] + outer)
