"""Own ship: range rings, track, heading line, course and speed vector, and her symbol."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt

from app.geo import Position
from app.units import NM
from ui.chart.projection import circle, plane
from ui.chart.scene import Canvas, text_width
from ui.chart.symbols import OWN_RADII, direction, sampled
from ui.fonts import font
from ui.tokens import T_SECOND

_RINGS: Final = 8
_RING_LABELS_AT: Final = 60.0  # true bearing


class OwnShipLayer:
    """Nothing is drawn where no position was ever known; a stale one is drawn broken and grey, without motion."""

    def paint(self, c: Canvas) -> None:
        own = c.scene.frame.own
        position = own.position.value
        if position is None:
            return
        at = c.view.px_of(position)
        if "rings" in c.scene.shown:
            self._rings(c, position, at)
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        self._track(c)
        if not own.position.stale:
            self._motion(c, position, at)
        self._symbol(c, at, stale=own.position.stale)

    def _rings(self, c: Canvas, position: Position, at: tuple[float, float]) -> None:
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        face = font(T_SECOND)
        for n in range(1, _RINGS + 1):
            miles = n * c.scene.ring_nm
            radius = miles * NM * c.view.px_per_m(position.lat)
            if radius > 3 * max(c.view.width, c.view.height):
                break
            c.pen("ring", 1, (2, 4))
            c.line(c.view.to_px(circle(position, miles * NM)))
            x, y = np.array(at) + radius * direction(np.array([_RING_LABELS_AT]))[0]
            words = f"{miles:g}"
            width = text_width(face, words)
            box = np.array([[x - width / 2 - 3, y - 9, x + width / 2 + 3, y + 9]])
            if 0 < x < c.view.width and 0 < y < c.view.height and not c.taken.hits(box)[0]:
                c.text((x - width / 2, y + 5), words, face, "text3")
                c.taken.add(*box[0].tolist())

    def _track(self, c: Canvas) -> None:
        track = c.scene.frame.own.track
        if len(track) < 2:
            return
        points = c.view.to_px(plane(np.array([(lon, lat) for _, lat, lon in track])))
        c.pen("text2", 1)
        c.line(points)
        inside = (points > 0).all(axis=1) & (points[:, 0] < c.view.width) & (points[:, 1] < c.view.height)
        c.taken.add_points(points[inside], 3.0, soft=True)

    def _motion(self, c: Canvas, position: Position, at: tuple[float, float]) -> None:
        own = c.scene.frame.own
        heading, cog, sog = own.heading_deg.live, own.cog_deg.live, own.sog_mps.live
        start = np.array([at])
        if heading is not None:
            reach = float(max(c.view.width, c.view.height)) * 1.5
            end = start + direction(np.array([heading])) * reach
            c.pen("text2", 1)
            c.segment(at, (float(end[0, 0]), float(end[0, 1])))
            c.taken.add_points(sampled(start, start + direction(np.array([heading])) * min(reach, 500.0), 12.0), 3.0, soft=True)
        if cog is not None and sog is not None and sog > 0:
            length = sog * c.scene.vector_s * c.view.px_per_m(position.lat)
            end = start + direction(np.array([cog])) * length
            c.pen("text", 3, (3, 2))
            c.segment(at, (float(end[0, 0]), float(end[0, 1])))
            c.taken.add_points(sampled(start, end, 10.0), 5.0)

    def _symbol(self, c: Canvas, at: tuple[float, float], *, stale: bool) -> None:
        p = c.painter
        p.setBrush(Qt.BrushStyle.NoBrush)
        c.pen("text3" if stale else "text", 2, (2, 2) if stale else ())
        for millimetres in OWN_RADII:
            r = millimetres * c.px_per_mm
            p.drawEllipse(QPointF(*at), r, r)
        outer = OWN_RADII[0] * c.px_per_mm + 3
        c.taken.add(at[0] - outer, at[1] - outer, at[0] + outer, at[1] + outer)
