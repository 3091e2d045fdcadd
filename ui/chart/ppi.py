"""The chart as a plan position indicator: a round picture about own ship with its bearing scale, in the ranges of a radar.

It shows what radars track and AIS says, never an echo: no sentence of NMEA 0183 carries a radar picture, and this stands on it.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from app.geo import Position, destination
from app.rescue.state import RescueState
from app.units import NM
from app.watch.frame import TargetKind
from app.watch.guard import Ring
from app.worded import worded
from ui.chart.projection import Viewport
from ui.chart.scene import Canvas, Scene, text_width
from ui.fonts import font
from ui.language import tr
from ui.tokens import T_BODY, T_SECOND

RANGES: Final = ((0.25, 0.05), (0.5, 0.1), (0.75, 0.25), (1.5, 0.25), (3.0, 0.5), (6.0, 1.0), (12.0, 2.0), (24.0, 4.0), (48.0, 8.0))
"""Miles to the edge, and between the rings."""
NOWHERE: Final = Position(0.0, 0.0)
NO_VIDEO: Final = ("Tracked targets and AIS only:", "no radar picture")
_TOP_PX, _BOTTOM_PX, _SIDE_PX = 96, 94, 34  # mode line above, read-out below, figures all round
_LEAST_RADIUS_PX: Final = 60.0


def scope_of(width: int, height: int) -> tuple[float, float, float]:
    """Middle and radius of the round picture in a widget of that size."""
    radius = max(min(width / 2 - _SIDE_PX, (height - _TOP_PX - _BOTTOM_PX) / 2), _LEAST_RADIUS_PX)
    return width / 2, max(_TOP_PX + radius, height - _BOTTOM_PX - radius), radius


def nearest_range(miles: float) -> int:
    """Number of the range in ``RANGES`` that is the smallest to hold ``miles``, else the largest."""
    return next((i for i, (reach, _) in enumerate(RANGES) if reach >= miles * 0.999), len(RANGES) - 1)


def scaled(view: Viewport, which: int, lat: float) -> Viewport:
    """The view with a range of ``RANGES`` from the middle of the round picture to its edge."""
    radius = scope_of(view.width, view.height)[2]
    return view.with_range(RANGES[which][0] * NM * min(view.width, view.height) / 2 / radius, lat)


def adrift(scene: Scene) -> Scene:
    """Where own ship's position is not known: what radars track, by its bearing and range, round a ship at ``NOWHERE``. A round
    picture needs no position; the chart of such a scene would be of another place, so it is never shown with it."""
    frame = scene.frame
    if frame.own.position.live is not None:
        return scene
    here = replace(frame.own.position, value=NOWHERE, stamp=frame.stamp, age_s=0.0, stale=False)
    targets = tuple(
        replace(t, position=destination(NOWHERE, t.bearing_deg, t.range_m), track=())
        for t in frame.targets
        if t.kind is TargetKind.RADAR and t.bearing_deg is not None and t.range_m is not None
    )
    shown = replace(frame, own=replace(frame.own, position=here, track=()), targets=targets)
    rings = tuple(zone for zone in scene.guards if isinstance(zone, Ring))
    return replace(scene, frame=shown, state=RescueState(), guards=rings, adrift=True)


class PpiLayer:
    """Painted over everything but the names: hides what lies outside the circle, and draws the bearing scale round it."""

    def paint(self, c: Canvas) -> None:
        if c.scope is None:
            return
        x, y, r = c.scope
        p = c.painter
        outside = QPainterPath()  # odd-even: all but the circle
        outside.addRect(QRectF(-1, -1, c.view.width + 2, c.view.height + 2))
        outside.addEllipse(QPointF(x, y), r, r)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(c.theme.colour("bg"))
        p.drawPath(outside)
        p.setBrush(Qt.BrushStyle.NoBrush)
        c.pen("text3", 1.5)
        c.disc((x, y), r)
        self._scale(c, x, y, r)
        self._heading(c, x, y, r)
        self._words(c)
        for side in ((0.0, 0.0, x - r - 30, c.view.height), (x + r + 30, 0.0, c.view.width, c.view.height)):
            c.taken.add(*side)

    def _scale(self, c: Canvas, x: float, y: float, r: float) -> None:
        """True bearings: a stroke each degree where there is room, longer each five and ten, a figure each thirty."""
        step = 1 if r > 230 else 5
        degrees = np.arange(0, 360, step, dtype=np.float64)
        long = np.where(degrees % 10 == 0, 10.0, np.where(degrees % 5 == 0, 7.0, 4.0))
        unit, middle = c.view.direction(degrees), np.array([x, y])
        c.pen("text3", 1.0)
        c.lines(middle + unit * r, middle + unit * (r + long)[:, None])
        face = font(T_SECOND)
        for bearing in range(0, 360, 30):
            words = f"{bearing:03d}"
            at = middle + c.view.direction(np.array([float(bearing)]))[0] * (r + 21)
            c.painter.setFont(face)
            c.painter.setPen(c.theme.colour("text2"))
            half = text_width(face, words) / 2
            c.painter.drawText(QPointF(float(at[0]) - half, float(at[1]) + 5), words)
            c.taken.add(float(at[0]) - half - 3, float(at[1]) - 10, float(at[0]) + half + 3, float(at[1]) + 10)

    def _heading(self, c: Canvas, x: float, y: float, r: float) -> None:
        """A wedge on the scale where the bow points."""
        heading = c.scene.frame.own.heading_deg.live
        if heading is None:
            return
        a = math.radians(c.view.screen_deg(heading))
        tip, side = np.array([math.sin(a), -math.cos(a)]), np.array([math.cos(a), math.sin(a)])
        middle = np.array([x, y])
        points = [middle + tip * (r + 1), middle + tip * (r + 12) + side * 6, middle + tip * (r + 12) - side * 6]
        path = QPainterPath(QPointF(*points[0].tolist()))
        for point in points[1:]:
            path.lineTo(QPointF(*point.tolist()))
        c.painter.fillPath(path, c.theme.colour("text"))

    def _words(self, c: Canvas) -> None:
        """What this is and what it is not, at the lower right of the circle."""
        own = c.scene.own_position
        if own is None or c.scope is None:
            return
        reach = round(c.scope[2] / c.view.px_per_m(own.lat) / NM, 2)
        face, bold = font(T_SECOND), font(T_BODY, 600)
        lines = [
            (tr(worded("PPI {range:g} NM, rings {ring:g} NM", range=reach, ring=c.scene.ring_nm)), bold, "text"),
            *((tr(line), face, "text2") for line in NO_VIDEO),
        ]
        if c.scene.adrift:
            lines.append((tr("No position of own ship"), bold, "text"))
        right, y = c.view.width - 10.0, c.view.height - 12.0 - 20.0 * (len(lines) - 1)
        for text, which, token in lines:
            c.painter.setFont(which)
            c.painter.setPen(c.theme.colour(token))
            c.painter.drawText(QPointF(right - text_width(which, text), y), text)
            y += 20.0
        widest = max(text_width(which, text) for text, which, _ in lines)
        c.taken.add(right - widest - 6, c.view.height - 20.0 * len(lines) - 14, c.view.width, c.view.height)
