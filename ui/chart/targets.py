"""Targets: stamps and one batch of lines per look, never one item per target. Shapes after SN.1/Circ.243, see ``symbols``."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, Qt

from app.watch.frame import Target
from ui.chart import rows as r
from ui.chart import symbols as sym
from ui.chart.hulls import paint_hulls
from ui.chart.looks import sign_of
from ui.chart.projection import Array, plane
from ui.chart.rows import Rows
from ui.chart.scene import Canvas
from ui.chart.stamps import Stamps

PAST_EVERY_S: Final = 120.0
PAST_DOTS: Final = 5
_EDGE_PX: Final = 40.0
_LONGEST_PX: Final = 4000.0  # a vector beyond it ends nowhere near any screen
_GAP_S: Final = 60.0
"""Longest piece of own ship's track between two known points that a relative past position is taken from."""

Past = tuple[float, float, float]
"""Mono s, longitude, latitude."""

Track = tuple[tuple[float, float, float], ...]


class Drawn:
    """The targets that are on the screen, rows of ``rows`` by ``index``, and where: ``at`` (n, 2) pixels."""

    def __init__(self, rows: Rows, index: npt.NDArray[np.int64], at: Array) -> None:
        self.rows, self.index, self.at = rows, index, at

    @property
    def targets(self) -> list[Target]:
        return [self.rows.targets[i] for i in self.index.tolist()]

    @property
    def values(self) -> Array:
        return self.rows.values[self.index]

    @cached_property
    def on_screen(self) -> npt.NDArray[np.bool_]:
        """Of all rows, (n,): which are among these."""
        found = np.zeros(len(self.rows.values), np.bool_)
        found[self.index] = True
        return found

    def outwards(self, point: tuple[float, float]) -> list[str]:
        """Ids, the nearest to a point first."""
        order = np.argsort(np.hypot(self.at[:, 0] - point[0], self.at[:, 1] - point[1]), kind="stable")
        return [self.rows.targets[i].id for i in self.index[order].tolist()]

    def nearest(self, point: tuple[float, float], px: float) -> str | None:
        """Id of the one that is nearest to a point and not farther than so many pixels."""
        if len(self.at) == 0:
            return None
        away = np.hypot(self.at[:, 0] - point[0], self.at[:, 1] - point[1])
        nearest = int(away.argmin())
        return self.rows.targets[int(self.index[nearest])].id if away[nearest] <= px else None

    def only(self, chosen: npt.NDArray[np.bool_]) -> Drawn:
        """Those of them, (n,)."""
        return Drawn(self.rows, self.index[chosen], self.at[chosen])


class TargetsLayer:
    """``drawn`` is what the last paint showed: the mouse and the labels ask it."""

    def __init__(self) -> None:
        self.rows = Rows()
        self.drawn = Drawn(self.rows, np.empty(0, np.int64), np.empty((0, 2)))
        self._stamps = Stamps()
        self._lines: dict[tuple[bool, bool, bool], _Lines] = defaultdict(_Lines)
        self.apart: npt.NDArray[np.bool_] | None = None
        """Rows that the next paint leaves out: they are in a picture that lies below (see ``crowd``)."""
        self._past_of: dict[str, tuple[Target, list[Past]]] = {}
        self._past_for: object = None

    def paint(self, c: Canvas) -> None:
        self.rows.take(c.scene.frame.targets)
        self.drawn = self.on(c)
        if len(self.drawn.at) == 0:
            return
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        if "past" in c.scene.shown:
            self._past(c)
        apart = self.apart
        live = self.drawn if apart is None else self.drawn.only(~apart[self.drawn.index])
        paint_hulls(c, self.drawn)
        self._vectors(c, live)
        self._symbols(c, live)
        c.taken.add_points(self.drawn.at, 12.0)
        c.taken.add_later(lambda: self._vector_points(c))

    def paint_crowd(self, c: Canvas, chosen: npt.NDArray[np.bool_]) -> None:
        """The vectors and symbols of some rows, (n,), and nothing else."""
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        drawn = self.on(c)
        drawn = drawn.only(chosen[drawn.index])
        self._vectors(c, drawn, crowd=True)
        self._symbols(c, drawn)

    def on(self, c: Canvas) -> Drawn:
        """What of the rows is on the screen of a canvas."""
        at = c.view.things_to_px(self.rows.values[:, [r.LON, r.Y]])
        if c.scope is not None:
            near = np.hypot(at[:, 0] - c.scope[0], at[:, 1] - c.scope[1]) <= c.scope[2]
        else:
            near = (at > -_EDGE_PX).all(axis=1) & (at[:, 0] < c.view.width + _EDGE_PX) & (at[:, 1] < c.view.height + _EDGE_PX)
        return Drawn(self.rows, np.flatnonzero(near), at[near])

    def _symbols(self, c: Canvas, drawn: Drawn) -> None:
        values = drawn.values
        self._stamps.begin(c)
        signs = values[:, r.SIGN if c.scene.flash else r.DARK].astype(np.int64)
        selected = self.rows.index.get(c.scene.selected) if c.scene.selected is not None else None
        mine = np.flatnonzero(drawn.index == selected) if selected is not None else np.empty(0, np.int64)
        towards = values[:, r.TOWARDS] - c.view.up
        others = np.ones(len(signs), dtype=np.bool_)
        others[mine] = False
        self._stamps.draw_all(c, self.rows.signs, signs[others], drawn.at[others], towards[others])
        for i in mine.tolist():
            sign = sign_of(self.rows.targets[int(drawn.index[i])], selected=True, flash=c.scene.flash)
            self._stamps.draw_all(c, [sign], np.zeros(1, np.int64), drawn.at[i : i + 1], towards[i : i + 1])

    def _vectors(self, c: Canvas, drawn: Drawn, *, crowd: bool = False) -> None:
        """Course and speed: dashed for AIS, short-dashed for radar; none where motion is unknown, lost or stale."""
        values, at = drawn.values, drawn.at
        moving, end = self._vector_ends(c, drawn)
        for radar in (False, True):
            for dangerous in (False, True):
                chosen = np.flatnonzero(moving & (values[:, r.IS_RADAR] == radar) & (values[:, r.DANGEROUS] == dangerous))
                if len(chosen) == 0:
                    continue
                dash = (2.0, 2.0) if radar else (5.0, 3.0)
                c.pen("alarm" if dangerous else "target", 2.4 if dangerous else 1.8, dash)
                c.painter.drawLines(self._lines[radar, dangerous, crowd].of(np.hstack([at[chosen], end[chosen]])))

    def _vector_points(self, c: Canvas) -> tuple[Array, float]:
        moving, end = self._vector_ends(c, self.drawn)
        return sym.sampled(self.drawn.at[moving], end[moving], 12.0, 20), 4.0

    def _vector_ends(self, c: Canvas, drawn: Drawn) -> tuple[npt.NDArray[np.bool_], Array]:
        """Whose vector is drawn, and where it ends, (n, 2) pixels."""
        velocity, moving = self.rows.motion(c.scene.own_velocity if c.scene.relative else None)
        velocity, moving = velocity[drawn.index], moving[drawn.index]
        values, at = drawn.values, drawn.at
        metres = np.hypot(velocity[:, 0], velocity[:, 1]) * c.scene.vector_s
        length = np.minimum(metres * c.view.px_per_m_at(values[:, r.Y]), _LONGEST_PX)
        return moving, at + c.view.direction(np.degrees(np.arctan2(velocity[:, 0], velocity[:, 1]))) * length[:, None]

    def _past(self, c: Canvas) -> None:
        """Equally timed dots behind radar targets, dangerous ones and the selected one."""
        dots: dict[str, list[tuple[float, float]]] = defaultdict(list)
        if self._past_for is not self.rows.index:  # others are there: who is gone is forgotten
            self._past_for = self.rows.index
            self._past_of = {id_: known for id_, known in self._past_of.items() if id_ in self.rows.index}
        relative = c.scene.shows_relative
        own = c.scene.frame.own.track
        here = c.scene.own_position
        for i in self._with_past(c):
            t = self.rows.targets[i]
            found = self._past_positions(t)
            if relative:
                found = relative_past(found, own, (here.lon, here.lat)) if here is not None else []
            dots["alarm" if t.dangerous else "text3" if t.lost or t.stale else "target"] += [(lon, lat) for _, lon, lat in found]
        for token, lonlat in dots.items():
            if not lonlat:
                continue
            points = c.view.things_to_px(plane(np.array(lonlat)))
            pen = c.theme.pen(token, 3.6)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            c.painter.setPen(pen)
            c.painter.drawPoints([QPointF(x, y) for x, y in points.tolist()])
            c.taken.add_points(points, 3.0)

    def _with_past(self, c: Canvas) -> list[int]:
        """Rows on the screen whose past is shown."""
        found: list[int] = self.drawn.index[self.drawn.values[:, r.PAST] > 0].tolist()
        selected = self.rows.index.get(c.scene.selected) if c.scene.selected is not None else None
        if selected is not None and selected not in found and selected in self.drawn.index and self.rows.targets[selected].track:
            found.append(selected)
        return found

    def _past_positions(self, t: Target) -> list[Past]:
        known = self._past_of.get(t.id)
        if known is None or known[0] is not t:
            known = self._past_of[t.id] = t, past_positions(t)
        return known[1]


class _Lines:
    """Lines as Qt wants them. Most targets stand on the same pixels as a tenth of a second ago: only the others are made."""

    def __init__(self) -> None:
        self._from: Array = np.empty((0, 4))
        self._made: list[QLineF] = []

    def of(self, ends: Array) -> list[QLineF]:
        """(n, 4): x, y of both ends."""
        if len(ends) != len(self._from):
            self._made = list(map(QLineF, *ends.T.tolist()))
        else:
            changed = np.flatnonzero((ends != self._from).any(axis=1))
            for i, line in zip(changed.tolist(), ends[changed].tolist(), strict=True):
                self._made[i] = QLineF(*line)
        self._from = ends
        return self._made


def past_positions(target: Target) -> list[Past]:
    """Time (mono s), longitude and latitude where the target was every two minutes back, at most five, from its newest track
    point."""
    newest = target.track[-1][0]
    found: list[Past] = []
    for mono, lat, lon in reversed(target.track):
        if newest - mono >= PAST_EVERY_S * (len(found) + 1) - 1.0:
            found.append((mono, lon, lat))
            if len(found) == PAST_DOTS:
                break
    return found


def relative_past(past: Sequence[Past], own: Track, here: tuple[float, float]) -> list[Past]:
    """Past positions as they were from own ship, seen from where she is now (longitude, latitude); those of a time at which
    her own place is not known are left out."""
    found = []
    for mono, lon, lat in past:
        i = bisect_left(own, mono, key=lambda point: point[0])
        if i == 0 or i == len(own):
            continue
        (m0, lat0, lon0), (m1, lat1, lon1) = own[i - 1], own[i]
        if m1 - m0 > _GAP_S:
            continue
        share = (mono - m0) / (m1 - m0)
        then = lon0 + (lon1 - lon0) * share, lat0 + (lat1 - lat0) * share
        found.append((mono, here[0] + lon - then[0], here[1] + lat - then[1]))
    return found
