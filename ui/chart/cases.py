"""Cases as hexagons where the boat should be now, with the doubt about that and the way she drifts; and where a person went
overboard."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush

from app.rescue.state import Case, Drift
from app.worded import worded
from ui.chart import symbols as sym
from ui.chart.projection import plane
from ui.chart.scene import Canvas, text_width
from ui.fonts import font
from ui.icons import draw_case
from ui.sight import Datum, datum_of
from ui.tokens import T_SECOND
from ui.words import short_number

_LEAST_DATUM_PX: Final = 20.0
_CROSS_PX: Final = 5.0
_ARROW_PX: Final = 22.0
_ARROW_MOST_PX: Final = 90.0  # a circle as wide as the screen has its arrow near the hexagon
_ARROW_HEAD_PX: Final = 9.0


def nearest_within(px: float, point: tuple[float, float], places: Mapping[str, tuple[float, float]]) -> str | None:
    """Which of some places, by id, is nearest to a point and not farther than so many pixels."""
    away = {id_: math.dist(at, point) for id_, at in places.items()}
    nearest = min(away, key=lambda id_: away[id_], default=None)
    return nearest if nearest is not None and away[nearest] <= px else None


def draw_sign(c: Canvas, case: Case, at: tuple[float, float], radius: float) -> None:
    """The hexagon with its number, and corners about it while it is selected."""
    p = c.painter
    p.save()
    p.translate(*at)
    draw_case(p, c.theme.tokens, radius, opened=case.open, number=short_number(case.number))
    p.restore()
    p.setBrush(Qt.BrushStyle.NoBrush)
    if case.id == c.scene.selected:
        c.pen("text", 2)
        c.line(sym.place(sym.corners(radius + 7, 7), np.array([at])))


class CasesLayer:
    """``at`` is where the last paint showed each case and ``reach`` how far its drawing goes, by id, in pixels; ``shown`` is
    the datum that it stands on."""

    def __init__(self) -> None:
        self.at: dict[str, tuple[float, float]] = {}
        self.reach: dict[str, float] = {}
        self.shown: dict[str, Datum] = {}
        self.over_rim: list[tuple[Case, tuple[float, float], float]] = []
        """In a round picture: hexagons that stand within it, for ``CaseSigns`` to paint whole over its rim."""

    def paint(self, c: Canvas) -> None:
        self.at, self.reach, self.shown, self.over_rim = {}, {}, {}, []
        now = c.scene.frame.stamp.utc
        cases = sorted(c.scene.state.cases.values(), key=lambda case: case.open)  # open ones on top
        for case in cases:
            datum = datum_of(case, now)
            if datum is None:
                continue
            if case.id == c.scene.selected:
                self._tracks(c, case)
            if c.view.shows(datum.position, 200):
                self._case(c, case, datum)
        for mob in c.scene.state.mobs:
            if mob.position is not None and not mob.cleared:
                self._mob(c, c.view.px_of(mob.position))

    def _case(self, c: Canvas, case: Case, datum: Datum) -> None:
        """The hexagon stands where the boat should be now; where she was reported stays marked while that is elsewhere."""
        at = c.view.px_of(datum.position)
        p = c.painter
        if case.open and case.id == c.scene.selected:
            self._bearing_line(c, at)
        radius = (sym.CASE_RADIUS if case.open else sym.CLOSED_CASE_RADIUS) * c.px_per_mm
        reach = (datum.radius_m or 0.0) * c.view.px_per_m(datum.position.lat)
        hatched = case.open and reach > max(_LEAST_DATUM_PX, radius + 2)
        if hatched:
            c.pen("text", 1.4, (4, 3))
            p.setBrush(QBrush(c.theme.colour("text3"), Qt.BrushStyle.BDiagPattern))
            p.drawEllipse(QPointF(*at), reach, reach)
            p.setBrush(Qt.BrushStyle.NoBrush)
        if datum.drift is not None:
            self._reported(c, c.view.px_of(datum.reported.position), at, radius)
            self._drift(c, datum.drift, at, radius, reach if hatched else 0.0)
        if c.scope is not None and math.hypot(at[0] - c.scope[0], at[1] - c.scope[1]) > c.scope[2]:
            return  # outside: half a hexagon at the rim would say that she is there
        self.at[case.id], self.shown[case.id] = at, datum
        self.reach[case.id] = max(radius, reach if hatched else 0.0)
        c.taken.add_points(np.array([at]), self.reach[case.id] + 3)
        if c.scope is not None:
            self.over_rim.append((case, at, radius))
        else:
            draw_sign(c, case, at, radius)

    def _reported(self, c: Canvas, where: tuple[float, float], at: tuple[float, float], radius: float) -> None:
        """A small cross where she was reported, and a thin line from there to where she should be."""
        length = math.hypot(at[0] - where[0], at[1] - where[1])
        if length < radius + _CROSS_PX:
            return
        c.pen("text", 1.6)
        c.line(sym.place(sym.cross(_CROSS_PX), np.array([where])))
        c.pen("text", 1, (2, 3))
        c.segment(where, at)
        c.taken.add_points(sym.sampled(np.array([where]), np.array([at]), 12.0), 4.0)

    def _drift(self, c: Canvas, drift: Drift, at: tuple[float, float], radius: float, reach: float) -> None:
        """An arrow the way she drifts, from the edge of the hexagon to beyond the circle; it says where to, not how fast."""
        if drift.set_deg is None:
            return
        unit = c.view.direction(np.array([drift.set_deg]))[0]
        start, end = np.array(at) + unit * (radius + 1), np.array(at) + unit * (max(radius, min(reach, _ARROW_MOST_PX)) + _ARROW_PX)
        head = sym.place(sym.arrow_head(_ARROW_HEAD_PX), end[None], np.array([c.view.screen_deg(drift.set_deg)]))
        for token, width in (("halo", 5.0), ("text", 2.4)):
            c.pen(token, width)
            c.segment((float(start[0]), float(start[1])), (float(end[0]), float(end[1])))
            c.line(head)
        c.taken.add_points(sym.sampled(start[None], end[None], 8.0), 6.0)

    def _tracks(self, c: Canvas, case: Case) -> None:
        """Tracks that were frozen into the selected case, dotted, with the name of whose it is at the end."""
        face = font(T_SECOND)
        for frozen in case.tracks:
            points = c.view.things_to_px(plane(np.array([(lon, lat) for _, lat, lon in frozen.points]).reshape(-1, 2)))
            if len(points) < 2:
                continue
            pen = c.theme.pen("text2", 2.4, (0.1, 2.6))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            c.painter.setPen(pen)
            c.line(points)
            x, y = (float(v) for v in points[0])
            words = worded("{name} {value:%H:%M}", name=frozen.name, value=frozen.points[0][0])
            box = np.array([[x + 6, y - 10, x + 8 + text_width(face, words), y + 8]])
            if c.visible((x, y)) and not c.taken.hits(box)[0]:
                c.text((x + 8, y + 5), words, face, "text2")
                c.taken.add(*box[0].tolist())
            c.taken.add_points(points[np.isfinite(points).all(axis=1)], 3.0, soft=True)

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


class CaseSigns:
    """The hexagons of a round picture, whole where they reach over its rim."""

    def __init__(self, cases: CasesLayer) -> None:
        self._cases = cases

    def paint(self, c: Canvas) -> None:
        for case, at, radius in self._cases.over_rim:
            draw_sign(c, case, at, radius)
