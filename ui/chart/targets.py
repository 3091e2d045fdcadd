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
from ui.chart.projection import Array, Viewport, plane
from ui.chart.scene import Canvas
from ui.chart.stamps import Look, Stamps

PAST_EVERY_S: Final = 120.0
PAST_DOTS: Final = 5
_MOVING_MPS: Final = 0.26  # half a knot: below it an AIS target is drawn sleeping
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
        self._shapes: dict[tuple[str, float], Array] = {}

    def paint(self, c: Canvas) -> None:
        self.drawn = on_screen(c.scene.frame.targets, c.view)
        targets, at = self.drawn.targets, self.drawn.at
        if not targets:
            return
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        if "past" in c.scene.shown:
            self._past(c)
        self._vectors(c)
        for target, where in zip(targets, at.tolist(), strict=True):
            degrees = _direction(target)
            for look in _looks(target, selected=target.id == c.scene.selected, flash=c.scene.flash):
                turned = look.shape.startswith("ais-") or look.shape == "aircraft"
                self._stamps.draw(c, look, self._shape(look.shape, c.px_per_mm), (where[0], where[1]), degrees if turned else None)
        c.taken.add_points(at, 12.0)

    def _shape(self, shape: str, mm: float) -> Array:
        if (shape, mm) not in self._shapes:
            self._shapes[shape, mm] = _outline(shape, mm)
        return self._shapes[shape, mm]

    def _vectors(self, c: Canvas) -> None:
        """Course and speed: dashed for AIS, short-dashed for radar; none where motion is unknown, lost or stale."""
        groups: dict[tuple[str, float, tuple[float, ...]], list[int]] = defaultdict(list)
        targets, at = self.drawn.targets, self.drawn.at
        for i, t in enumerate(targets):
            if t.lost or t.stale or t.cog_deg is None or t.sog_mps is None or t.sog_mps < _MOVING_MPS:
                continue
            dash: tuple[float, ...] = (2.0, 2.0) if t.kind is TargetKind.RADAR else (5.0, 3.0)
            groups["alarm" if t.dangerous else "target", 2.4 if t.dangerous else 1.8, dash].append(i)
        for (token, width, dashes), members in groups.items():
            index = np.array(members)
            course = np.array([targets[i].cog_deg for i in members], dtype=np.float64)
            speed = np.array([targets[i].sog_mps for i in members], dtype=np.float64)
            scale = np.array([_px_per_m(c.view, targets[i]) for i in members])
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


def _direction(target: Target) -> float | None:
    """Heading, else the course of something that moves."""
    if target.heading_deg is not None:
        return target.heading_deg
    if target.cog_deg is not None and target.sog_mps is not None and target.sog_mps >= _MOVING_MPS:
        return target.cog_deg
    return None


def _looks(t: Target, *, selected: bool, flash: bool) -> list[Look]:
    """Every outline that one target is drawn with, bottom first."""
    unlit = t.dangerous and not t.acknowledged and not flash
    token = "alarm" if t.dangerous else "text3" if t.stale or t.lost else "target"
    width = (1.2 if unlit else 2.8) if t.dangerous else 1.6
    dash = (3.0, 2.0) if t.stale and not t.lost else ()
    looks = [Look(shape, token, width, dash) for shape in _shapes(t)]
    if t.kind is TargetKind.BEACON:
        looks = [Look("beacon", "target" if t.test else "alarm", 1.4 if t.test else 2.8)]
    if t.lost:
        looks.append(Look("beacon-lost" if t.kind is TargetKind.BEACON else "lost", looks[0].token, 2.6))
    if selected:
        looks.append(Look("selected", "text", 2.0))
    return looks


def _shapes(t: Target) -> tuple[str, ...]:
    if t.kind is TargetKind.RADAR:
        return ("acquiring",) if t.acquiring else ("radar",)
    if t.kind is TargetKind.AID:
        return ("aid",)
    if t.kind is TargetKind.BASE:
        return ("base",)
    if t.kind is TargetKind.AIRCRAFT:
        return ("aircraft",)
    if _direction(t) is None:
        return ("sleeping", "no-direction") if not t.dangerous else ("ais-dangerous", "no-direction")
    if t.dangerous:
        return ("ais-dangerous", "ais-dangerous-line")
    if t.sog_mps is None or t.sog_mps < _MOVING_MPS:
        return ("ais-sleeping",)
    return ("ais-active",) if t.lost or t.stale else ("ais-active", "ais-line")


def _outline(shape: str, mm: float) -> Array:
    """The outline in pixels."""
    sizes = {"ais-active": sym.AIS_ACTIVE, "ais-dangerous": sym.AIS_DANGEROUS, "ais-sleeping": sym.AIS_SLEEPING}
    if shape in sizes:
        return sym.triangle(sizes[shape][0] * mm, sizes[shape][1] * mm)
    if shape == "sleeping":
        return sym.triangle(sym.AIS_SLEEPING[0] * mm, sym.AIS_SLEEPING[1] * mm)
    if shape == "no-direction":
        return sym.no_direction_bar(sym.AIS_SLEEPING[0] * mm)
    if shape in ("ais-line", "ais-dangerous-line"):
        half = sym.AIS_ACTIVE[1] if shape == "ais-line" else sym.AIS_DANGEROUS[1]
        return sym.heading_line(half * mm, sym.HEADING_LINE * mm)
    if shape == "beacon":
        r = sym.BEACON_RADIUS * mm
        return np.vstack([sym.ring(r), [[np.nan, np.nan]], sym.cross(r * 0.707)])
    radius = {
        "radar": sym.RADAR_RADIUS, "acquiring": sym.RADAR_RADIUS, "aid": 2.2, "base": 1.6, "aircraft": 3.0, "lost": 2.7,
        "beacon-lost": 4.2, "selected": 4.2,
    }[shape] * mm  # fmt: skip
    makers = {
        "radar": sym.ring, "acquiring": sym.broken_ring, "aid": sym.diamond, "base": sym.mast, "aircraft": sym.aircraft,
        "lost": sym.cross, "beacon-lost": sym.cross,
    }  # fmt: skip
    return sym.corners(radius, radius * 0.4) if shape == "selected" else makers[shape](radius)


def _px_per_m(view: Viewport, target: Target) -> float:
    return view.px_per_m(target.position.lat) if target.position is not None else 0.0
