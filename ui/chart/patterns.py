"""Searches on the chart: datum with its growing circle and its drift, legs, those that were run ticked, and what was swept.

What is only planned is drawn thin and dashed; what is in the log has numbers, and a leg that was run is a full line with a tick
and the strip that was swept behind it. A dashed hatched circle is a datum, as everywhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPen

from app.geo import Position, destination
from app.rescue.drift import later
from app.rescue.search_state import PlannedLeg, Search
from app.worded import worded
from ui.chart import symbols as sym
from ui.chart.scene import Canvas
from ui.fonts import font
from ui.sar import Preview
from ui.tokens import T_SECOND

_LEAST_LEG_PX: Final = 34.0
"""A shorter leg has no number: it would lie over the next one."""
_ARROW_PX: Final = 9.0
_LEAST_WORD_PX: Final = 18.0
_HOURS: Final = (1, 2, 3)
_SWEPT_ALPHA: Final = 46


class PatternsLayer:
    """``preview`` says what the search page is planning at this moment."""

    def __init__(self) -> None:
        self.preview: Callable[[], Preview | None] = lambda: None

    def paint(self, c: Canvas) -> None:
        preview = self.preview()
        for case in c.scene.state.cases.values():
            if case.open and case.search is not None:
                self._search(c, case.search)
        if preview is not None:
            self._preview(c, preview)
        c.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _search(self, c: Canvas, search: Search) -> None:
        legs = search.legs
        if search.plan.sweep_m:
            self._swept(c, [leg for leg in legs if leg.done is not None], search.plan.sweep_m, search.datum)
        ahead = search.next_leg
        for leg in legs:
            start, end = c.view.px_of(leg.start), c.view.px_of(leg.end)
            if leg.done is not None:
                c.pen("text2", 2.2)
            elif leg.number == ahead:
                c.pen("text", 2.6, (7, 3))
            else:
                c.pen("text", 1.4, (5, 4))
            c.line(np.array([start, end]))
            c.taken.add_points(sym.sampled(np.array([start]), np.array([end]), 12.0), 4.0, soft=True)
            self._number(c, leg, start, end, next_one=leg.number == ahead)
        self._start(c, c.view.px_of(legs[0].start))

    def _number(self, c: Canvas, leg: PlannedLeg, start: tuple[float, float], end: tuple[float, float], *, next_one: bool) -> None:
        long = math.dist(start, end)
        if not math.isfinite(long) or long < _LEAST_LEG_PX:
            return
        x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        if next_one:
            self._head(c, (x, y), start, end)
        if c.visible((x, y)):
            c.text((x + 5, y - 5), f"{leg.number}{'✓' if leg.done is not None else ''}", font(T_SECOND), "text")

    def _swept(self, c: Canvas, legs: list[PlannedLeg], width_m: float, near: Position) -> None:
        """The strip of a sweep width along what was run; where strips lie over each other they do not darken."""
        if not legs:
            return
        colour = c.theme.colour("text3")
        colour.setAlpha(_SWEPT_ALPHA)
        pen = QPen(colour, max(width_m * c.view.px_per_m(near.lat), 1.0))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        points: list[tuple[float, float]] = []
        for leg in legs:
            start, end = c.view.px_of(leg.start), c.view.px_of(leg.end)
            if points and points[-1] != start:
                points.append((math.nan, math.nan))
            points += [start, end] if not points or points[-1] != start else [end]
        c.painter.setPen(pen)
        c.line(np.array(points))

    def _start(self, c: Canvas, at: tuple[float, float]) -> None:
        c.pen("text", 2.0)
        c.line(sym.place(sym.diamond(6.0), np.array([at])))

    def _preview(self, c: Canvas, preview: Preview) -> None:
        found = preview.datum
        said = (-math.inf, 0.0)
        for hours in reversed(_HOURS):
            where, reach = later(found, hours * 3600.0)
            at, r = c.view.px_of(where), reach * c.view.px_per_m(where.lat)
            if not _drawable(at, r):
                continue
            c.pen("text3", 1.2, (2, 4))
            c.painter.setBrush(Qt.BrushStyle.NoBrush)
            c.disc(at, r)
            rim = destination(where, found.drift.set_deg, reach)  # where the circles lie furthest apart
            x, y = c.view.px_of(rim)
            if c.visible((x, y)) and math.dist((x, y), said) > _LEAST_WORD_PX:
                c.text((x + 4, y + 12), worded("+{hours} h", hours=hours), font(T_SECOND), "text2")
                said = (x, y)
        middle = found.middle
        at, r = c.view.px_of(middle.position), middle.radius_m * c.view.px_per_m(middle.position.lat)
        if _drawable(at, r):
            c.pen("text", 1.6, (5, 3))
            c.painter.setBrush(QBrush(c.theme.colour("text3"), Qt.BrushStyle.BDiagPattern))
            c.disc(at, r)
            c.painter.setBrush(Qt.BrushStyle.NoBrush)
        for side in (found.left, found.right):
            c.pen("text", 1.6)
            c.line(sym.place(sym.cross(5.0), np.array([c.view.px_of(side.position)])))
        self._drift(c, preview)
        if preview.pattern is not None:
            c.pen("text", 1.8, (5, 4))
            c.line(np.array([c.view.px_of(p) for p in preview.pattern.points]))
            self._start(c, c.view.px_of(preview.pattern.points[0]))

    def _drift(self, c: Canvas, preview: Preview) -> None:
        """From the datum to where it is in an hour."""
        found = preview.datum
        if found.drift.speed_mps <= 0:
            return
        start = found.middle.position
        end = destination(start, found.drift.set_deg, found.drift.speed_mps * 3600.0)
        a, b = c.view.px_of(start), c.view.px_of(end)
        if math.dist(a, b) < _ARROW_PX:
            return
        for token, width in (("halo", 5.0), ("text", 2.2)):
            c.pen(token, width)
            c.line(np.array([a, b]))
            self._head(c, b, a, b, token=token, width=width)

    def _head(
        self, c: Canvas, at: tuple[float, float], start: tuple[float, float], end: tuple[float, float], *, token: str = "text",
        width: float = 2.4,
    ) -> None:  # fmt: skip
        """An arrow head at ``at`` the way from start to end, by pixels: it holds however the chart is turned."""
        towards = math.degrees(math.atan2(end[0] - start[0], start[1] - end[1]))
        c.pen(token, width)
        c.line(sym.place(sym.arrow_head(_ARROW_PX), np.array([at]), np.array([towards])))


def _drawable(at: tuple[float, float], radius: float) -> bool:
    """Circles far larger than any screen cost seconds and show nothing."""
    return math.isfinite(at[0]) and math.isfinite(at[1]) and 2.0 < radius < 6_000.0
