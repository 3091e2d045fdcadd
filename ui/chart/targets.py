"""Targets: stamps and one batch of lines per look, never one item per target. Shapes after SN.1/Circ.243, see ``symbols``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, Qt

from app.watch.frame import Target, TargetKind
from ui.chart import symbols as sym
from ui.chart.looks import MOVING_MPS, direction_of, sign_of
from ui.chart.projection import Array, Viewport, plane
from ui.chart.scene import Canvas
from ui.chart.stamps import Stamps

PAST_EVERY_S: Final = 120.0
PAST_DOTS: Final = 5
_EDGE_PX: Final = 40.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """The targets that are on the screen and where: ``at`` (n, 2) pixels."""

    targets: tuple[Target, ...]
    at: Array


def on_screen(targets: Sequence[Target], view: Viewport) -> Drawn:
    """Targets with a position on the screen or just beside it."""
    placed = [(t, t.position) for t in targets if t.position is not None]
    if not placed:
        return Drawn((), np.empty((0, 2)))
    at = view.to_px(plane(np.array([(p.lon, p.lat) for _, p in placed])))
    near = (at > -_EDGE_PX).all(axis=1) & (at[:, 0] < view.width + _EDGE_PX) & (at[:, 1] < view.height + _EDGE_PX)
    return Drawn(tuple(placed[i][0] for i in np.flatnonzero(near).tolist()), at[near])


class TargetsLayer:
    """``drawn`` is what the last paint showed: the mouse and the labels ask it."""

    def __init__(self) -> None:
        self.drawn = Drawn((), np.empty((0, 2)))
        self._stamps = Stamps()

    def paint(self, c: Canvas) -> None:
        self.drawn = on_screen(c.scene.frame.targets, c.view)
        targets, at = self.drawn.targets, self.drawn.at
        if not targets:
            return
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        if "past" in c.scene.shown:
            self._past(c)
        self._vectors(c)
        self._stamps.begin(c)
        for target, (x, y) in zip(targets, at.tolist(), strict=True):
            sign = sign_of(target, selected=target.id == c.scene.selected, flash=c.scene.flash)
            self._stamps.draw(c, sign, (x, y), direction_of(target) or 0.0)
        c.taken.add_points(at, 12.0)

    def _vectors(self, c: Canvas) -> None:
        """Course and speed: dashed for AIS, short-dashed for radar; none where motion is unknown, lost or stale."""
        groups: dict[tuple[str, float, tuple[float, ...]], list[int]] = defaultdict(list)
        targets, at = self.drawn.targets, self.drawn.at
        for i, t in enumerate(targets):
            if t.lost or t.stale or t.cog_deg is None or t.sog_mps is None or t.sog_mps < MOVING_MPS:
                continue
            dash: tuple[float, ...] = (2.0, 2.0) if t.kind is TargetKind.RADAR else (5.0, 3.0)
            groups["alarm" if t.dangerous else "target", 2.4 if t.dangerous else 1.8, dash].append(i)
        for (token, width, dashes), members in groups.items():
            index = np.array(members)
            course = np.array([targets[i].cog_deg for i in members], dtype=np.float64)
            speed = np.array([targets[i].sog_mps for i in members], dtype=np.float64)
            scale = c.view.px_per_m_at(at[index, 1])
            end = at[index] + sym.direction(course) * (speed * c.scene.vector_s * scale)[:, None]
            c.pen(token, width, dashes)
            c.lines(at[index], end)
            c.taken.add_points(sym.sampled(at[index], end, 12.0, 20), 4.0)

    def _past(self, c: Canvas) -> None:
        """Equally timed dots behind radar targets, dangerous ones and the selected one."""
        dots: dict[str, list[tuple[float, float]]] = defaultdict(list)
        for t in self.drawn.targets:
            if t.track and (t.kind is TargetKind.RADAR or t.dangerous or t.id == c.scene.selected):
                dots["alarm" if t.dangerous else "text3" if t.lost or t.stale else "target"] += past_positions(t)
        for token, lonlat in dots.items():
            if not lonlat:
                continue
            points = c.view.to_px(plane(np.array(lonlat)))
            pen = c.theme.pen(token, 3.6)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            c.painter.setPen(pen)
            c.painter.drawPoints([QPointF(x, y) for x, y in points.tolist()])
            c.taken.add_points(points, 3.0)


def past_positions(target: Target) -> list[tuple[float, float]]:
    """Longitude and latitude where the target was every two minutes back, at most five, from its newest track point."""
    newest = target.track[-1][0]
    found: list[tuple[float, float]] = []
    for mono, lat, lon in reversed(target.track):
        if newest - mono >= PAST_EVERY_S * (len(found) + 1) - 1.0:
            found.append((lon, lat))
            if len(found) == PAST_DOTS:
                break
    return found
