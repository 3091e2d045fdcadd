"""Guard zones: their edge, a hatch that lets all below be seen, their name, and two wedges that point at whoever is inside."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QPixmap

from app.geo import Position
from app.watch.frame import AlertState, OwnShip
from app.watch.guard import Area, Ring, Zone
from ui.chart import symbols as sym
from ui.chart.coastdata import clip_ring
from ui.chart.paths import path_of
from ui.chart.projection import Array, circle, plane_of
from ui.chart.rows import Rows
from ui.chart.scene import Canvas, text_width
from ui.chart.symbols import sampled
from ui.fonts import font
from ui.tokens import T_SECOND

_TILE: Final = 14
_WEDGE_MM: Final = 4.6
_BEYOND: Final = 40.0


class GuardLayer:
    """``sketch`` are the corners of a zone that is being drawn; ``ahead`` is where its next one would be."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self.sketch: list[Position] | None = None
        self.ahead: Position | None = None
        self._tile: tuple[str, QPixmap] | None = None

    def paint(self, c: Canvas) -> None:
        if "guards" in c.scene.shown:
            for zone in c.scene.guards:
                self._zone(c, zone, edges(zone, c.scene.frame.own))
            self._inside(c)
        c.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _zone(self, c: Canvas, zone: Zone, rings: list[Array]) -> None:
        """``rings`` on the plane: the edge, and the inner edge of what has a hole."""
        if not rings:
            return
        w, h = c.view.width, c.view.height
        low, high = np.full(2, -_BEYOND), np.array([w, h]) + _BEYOND
        pixels = [c.view.to_px(ring) for ring in rings]
        area = QPainterPath()  # odd-even: what lies in two rings is a hole
        for ring in pixels:
            piece = clip_ring(ring[:-1], low, high)
            if len(piece) > 2:
                joined = np.ones(len(piece), dtype=bool)
                area.addPath(path_of(piece, joined))
        c.painter.setPen(Qt.PenStyle.NoPen)
        c.painter.setBrush(self._hatch(c))
        c.painter.drawPath(area)
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        c.pen("accent", 2.0, (9, 3))
        for ring in pixels:
            c.line(ring)
            c.taken.add_points(sampled(ring[:-1], ring[1:], 14.0, 40), 3.0, soft=True)
        outer = len(pixels[0]) // 2 if isinstance(zone, Ring) and len(rings) == 1 else len(pixels[0])  # of a sector: its outer arc
        self._name(c, zone.name, pixels[0][:outer])

    def _name(self, c: Canvas, name: str, edge: Array) -> None:
        """At the highest place of the edge that is seen and free."""
        face, width = font(T_SECOND), text_width(font(T_SECOND), name)
        points = sampled(edge[:-1], edge[1:], 14.0, 40)
        seen = points[c.all_visible(points)]
        for x, y in seen[np.argsort(seen[:, 1], kind="stable")].tolist():
            box = np.array([[x + 4, y + 2, x + 12 + width, y + 22]])
            if box[0, 2] < c.view.width - 4 and not c.taken.hits(box, soft=False)[0]:
                c.text((x + 8, y + 17), name, face, "accent")
                c.taken.add(*box[0].tolist())
                return

    def _hatch(self, c: Canvas) -> QBrush:
        """Thin slanted lines, far apart: a target and its name are read through them."""
        if self._tile is None or self._tile[0] != c.theme.look:
            tile = QPixmap(_TILE, _TILE)
            tile.fill(Qt.GlobalColor.transparent)
            p = QPainter(tile)
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = c.theme.colour("accent")
            colour.setAlpha(110)
            p.setPen(QPen(colour, 1.0))
            for shift in (-_TILE, 0, _TILE):  # the neighbours' corners too, or the lines have gaps
                p.drawLine(QPointF(shift, 0), QPointF(shift + _TILE, _TILE))
            p.end()
            self._tile = c.theme.look, tile
        return QBrush(self._tile[1])

    def _inside(self, c: Canvas) -> None:
        """Wedges at both sides of every target that is in a zone; they flash until its warning is acknowledged."""
        flashing = {a.target for a in c.scene.frame.alerts if a.kind == "guard" and a.state is AlertState.ACTIVE_UNACKNOWLEDGED}
        rows = [
            row
            for id_ in c.scene.guarded
            if (row := self._rows.index.get(id_)) is not None and (c.scene.flash or id_ not in flashing)
        ]
        if not rows:
            return
        lonlat = self._rows.values[rows]
        at = c.view.things_to_px(lonlat[:, [0, 2]])
        at = at[c.all_visible(at)]
        shape = sym.wedges(_WEDGE_MM * c.px_per_mm)
        for token, width in (("halo", 5.0), ("warn_line", 2.8)):
            c.pen(token, width)
            for one in at:
                c.line(sym.place(shape, one[None]))
        c.taken.add_points(at, _WEDGE_MM * c.px_per_mm + 6)

    def draw_sketch(self, c: Canvas, corners: list[Position]) -> None:
        points = [c.view.px_of(p) for p in corners]
        ahead = [c.view.px_of(self.ahead)] if self.ahead is not None else []
        if len(points) + len(ahead) > 1:
            c.pen("accent", 2.4)
            c.line(np.array([*points, *ahead]))
        if len(points) + len(ahead) > 2:
            c.pen("accent", 1.6, (3, 4))
            c.line(np.array([(points + ahead)[-1], points[0]]))
        c.painter.setBrush(c.theme.colour("accent"))
        c.pen("halo", 1.5)
        for point in points:
            c.disc(point, 5.0)
        c.painter.setBrush(Qt.BrushStyle.NoBrush)


class SketchLayer:
    """The zone that is being drawn, over everything."""

    def __init__(self, guards: GuardLayer) -> None:
        self._guards = guards

    def paint(self, c: Canvas) -> None:
        if self._guards.sketch is not None:
            self._guards.draw_sketch(c, self._guards.sketch)


def edges(zone: Zone, own: OwnShip) -> list[Array]:
    """The closed edges of a zone on the plane, the outer one first; none while it cannot be known where it is."""
    if isinstance(zone, Area):
        if zone.centre is not None:
            return [circle(zone.centre, zone.radius_m)]
        corners = np.array([plane_of(p) for p in zone.corners])
        return [np.vstack([corners, corners[:1]])]
    here = own.position.live
    return _of_ring(zone, here, own) if here is not None else []


def _of_ring(zone: Ring, here: Position, own: OwnShip) -> list[Array]:
    bow = own.heading_deg.live if own.heading_deg.live is not None else own.cog_deg.live
    width = (zone.end_deg - zone.start_deg) % 360.0
    if width == 0.0 or (zone.relative and bow is None):
        return [circle(here, zone.outer_m), *([circle(here, zone.inner_m)] if zone.inner_m > 0 else [])]
    start = zone.start_deg + (bow or 0.0 if zone.relative else 0.0)
    points = max(8, round(width / 3))
    outer = circle(here, zone.outer_m, points, start, start + width)
    inner = circle(here, zone.inner_m, points, start, start + width)[::-1] if zone.inner_m > 0 else np.array([plane_of(here)])
    return [np.vstack([outer, inner, outer[:1]])]
