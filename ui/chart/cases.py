"""Cases as hexagons with their number, the accuracy of their position, and where a person went overboard."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush

from app.rescue.state import Case
from ui.chart import symbols as sym
from ui.chart.scene import Canvas
from ui.icons import draw_case
from ui.words import short_number

_LEAST_DATUM_PX: Final = 20.0


class CasesLayer:
    """``at`` is where the last paint showed each case and ``reach`` how far its drawing goes, by id, in pixels."""

    def __init__(self) -> None:
        self.at: dict[str, tuple[float, float]] = {}
        self.reach: dict[str, float] = {}

    def paint(self, c: Canvas) -> None:
        self.at, self.reach = {}, {}
        cases = sorted(c.scene.state.cases.values(), key=lambda case: case.open)  # open ones on top
        for case in cases:
            if case.position is not None and c.view.shows(case.position.position, 200):
                self._case(c, case)
        for mob in c.scene.state.mobs:
            if mob.position is not None and not mob.cleared:
                self._mob(c, c.view.px_of(mob.position))

    def _case(self, c: Canvas, case: Case) -> None:
        reported = case.position
        if reported is None:
            return
        at = self.at[case.id] = c.view.px_of(reported.position)
        p = c.painter
        if case.open and case.id == c.scene.selected:
            self._bearing_line(c, at)
        radius = (sym.CASE_RADIUS if case.open else sym.CLOSED_CASE_RADIUS) * c.px_per_mm
        reach = (reported.accuracy_m or 0.0) * c.view.px_per_m(reported.position.lat)
        if case.open and reach > _LEAST_DATUM_PX:
            c.pen("text", 1.4, (4, 3))
            p.setBrush(QBrush(c.theme.colour("text3"), Qt.BrushStyle.BDiagPattern))
            p.drawEllipse(QPointF(*at), reach, reach)
            p.setBrush(Qt.BrushStyle.NoBrush)
        p.save()
        p.translate(*at)
        draw_case(p, c.theme.tokens, radius, opened=case.open, number=short_number(case.number))
        p.restore()
        p.setBrush(Qt.BrushStyle.NoBrush)
        if case.id == c.scene.selected:
            c.pen("text", 2)
            c.line(sym.place(sym.corners(radius + 7, 7), np.array([at])))
        self.reach[case.id] = max(radius, reach if case.open else 0.0)
        c.taken.add_points(np.array([at]), self.reach[case.id] + 3)

    def _bearing_line(self, c: Canvas, at: tuple[float, float]) -> None:
        """From own ship to the selected case."""
        position = c.scene.frame.own.position
        if position.live is None:
            return
        own = c.view.px_of(position.live)
        c.pen("target", 1.6, (8, 4, 2, 4))
        c.segment(own, at)
        c.taken.add_points(sym.sampled(np.array([own]), np.array([at]), 12.0), 3.0)

    def _mob(self, c: Canvas, at: tuple[float, float]) -> None:
        """A crossed rectangle (event mark) with the word: red, because somebody is in the water."""
        r = 3.0 * c.px_per_mm
        c.pen("alarm", 2.8)
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        c.line(sym.place(np.vstack([sym.square(r), [[np.nan, np.nan]], sym.cross(r)]), np.array([at])))
        c.taken.add_points(np.array([at]), r + 3)
