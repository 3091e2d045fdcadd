"""Many targets at once: those that stand still for the eye are kept as one picture with the sea below them.

To put two thousand symbols and as many vectors in their places takes as long as all else. At the range at which so many are in
sight none of them moves by a pixel in half a second; so they are painted twice a second and shown with each frame. What is
dangerous, selected, a beacon, or so fast or near that it would be seen to move stands over that, as ever.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QPainter, QPixmap

from ui.chart import rows as r
from ui.chart.basepicture import BEYOND, MOST_TURN_DEG, BasePicture, between, covers, put, widened
from ui.chart.placing import Taken
from ui.chart.projection import Viewport
from ui.chart.scene import Canvas
from ui.chart.targets import TargetsLayer

KEPT_S: Final = 0.5
LEAST: Final = 60
"""Fewer are painted with each frame: that costs less than a picture."""
_STILL_PX: Final = 0.5
_MOST_GONE: Final = 20
"""So many may stand there for the rest of the half second after they went: a ship out of range, an echo that became a ship."""

Chosen = npt.NDArray[np.bool_]


class Crowd:
    """Paints ``base`` and, over it, what of ``targets`` stands still; tells ``targets`` which it need not paint."""

    def __init__(self, base: BasePicture, targets: TargetsLayer) -> None:
        self._base, self._targets = base, targets
        self._picture: QPixmap | None = None
        self._view: Viewport | None = None
        self._of: tuple[object, ...] = ()
        self._index: dict[str, int] = {}
        self._made_at = 0.0
        self._chosen: Chosen = np.zeros(0, np.bool_)
        self._gone = 0
        self.made = 0
        """How often it was painted."""

    def paint(self, c: Canvas) -> None:
        self._base.prepare(c)
        self._targets.rows.take(c.scene.frame.targets)
        still = self._still(c)
        if np.count_nonzero(still[self._targets.on(c).index]) < LEAST:
            self._targets.apart, self._picture = None, None
            self._base.draw(c)
            return
        if not self._fits(c, still):
            self._make(c, still)
        if self._picture is not None and self._view is not None:
            put(c, self._picture, self._view)
        self._targets.apart = self._chosen

    def _still(self, c: Canvas) -> Chosen:
        """Rows that do not move by what can be seen until the picture is made anew, and that may be a moment old."""
        values = self._targets.rows.values
        moved = np.hypot(values[:, r.EAST], values[:, r.NORTH]) * KEPT_S * c.view.px_per_m_at(values[:, r.Y])
        still = (values[:, r.RANK] > r.URGENT) & (values[:, r.DANGEROUS] == 0) & ~(moved > _STILL_PX)
        selected = self._targets.rows.index.get(c.scene.selected) if c.scene.selected is not None else None
        if selected is not None:
            still[selected] = False
        return np.asarray(still, dtype=np.bool_)

    def _fits(self, c: Canvas, still: Chosen) -> bool:
        if self._picture is None or self._view is None or self._of != self._seen(c) or not self._carry_over():
            return False
        if not 0 <= c.scene.frame.stamp.mono - self._made_at < KEPT_S or np.any(self._chosen & ~still):
            return False
        turned = abs(between(c.view.up, self._view.up))
        return turned <= MOST_TURN_DEG and covers(self._view, c.view)

    def _carry_over(self) -> bool:
        """Find who is in the picture among the rows after some came or went; false where too many of them are gone."""
        index = self._targets.rows.index
        if index is not self._index:
            inside = [id_ for id_, row in self._index.items() if self._chosen[row]]
            rows = [row for id_ in inside if (row := index.get(id_)) is not None]
            self._chosen = np.zeros(len(index), np.bool_)
            self._chosen[rows] = True
            self._index = index
            self._gone += len(inside) - len(rows)
        return self._gone <= _MOST_GONE

    def _seen(self, c: Canvas) -> tuple[object, ...]:
        """All that it depends on, but for time, place and turn."""
        scene = c.scene
        relative = scene.relative and scene.own_velocity is not None
        ratio = c.painter.device().devicePixelRatioF()
        return self._base.made, c.view.scale, c.view.width, c.view.height, c.theme.look, scene.vector_s, relative, ratio

    def _make(self, c: Canvas, still: Chosen) -> None:
        view = self._view = widened(c.view, BEYOND)
        self._of, self._index, self._chosen, self._gone = self._seen(c), self._targets.rows.index, still, 0
        self._made_at = c.scene.frame.stamp.mono
        self.made += 1
        ratio = c.painter.device().devicePixelRatioF()
        size = round(view.width * ratio), round(view.height * ratio)
        if self._picture is None or (self._picture.width(), self._picture.height()) != size:
            self._picture = QPixmap(*size)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(c.theme.colour("sea"))
        p = QPainter(self._picture)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = replace(c, painter=p, view=view, taken=Taken(), furniture=(), margin=float(BEYOND), scope=None)
        self._base.draw(on)
        self._targets.paint_crowd(on, still)
        p.end()
