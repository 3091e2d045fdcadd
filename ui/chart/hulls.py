"""Ships near enough are drawn to scale: each with a heading and whose length and beam are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt

from ui.chart import rows as r
from ui.chart import symbols as sym
from ui.chart.hull import LEAST_MM, Hull, hull_of
from ui.chart.scene import Canvas

if TYPE_CHECKING:
    from ui.chart.targets import Drawn


def paint_hulls(c: Canvas, drawn: Drawn) -> None:
    """The outlines of targets; their triangles stand in them, for state and selection are said by these."""
    if "hulls" not in c.scene.shown:
        return
    values = drawn.values
    scale = c.view.px_per_m_at(values[:, r.Y])
    for i in np.flatnonzero(values[:, r.LENGTH] * scale > LEAST_MM * c.px_per_mm).tolist():
        target = drawn.rows.targets[int(drawn.index[i])]
        hull = hull_of(target)
        if hull is not None and target.heading_deg is not None:
            c.pen("alarm" if target.dangerous else "target", 2.4 if target.dangerous else 1.4)
            draw_hull(c, hull, (float(drawn.at[i, 0]), float(drawn.at[i, 1])), float(scale[i]), target.heading_deg)


def draw_hull(c: Canvas, hull: Hull, at: tuple[float, float], px_per_m: float, heading_deg: float) -> None:
    """With the pen of the canvas; what lies below shows through."""
    c.painter.setBrush(Qt.BrushStyle.NoBrush)
    points = sym.place(hull.outline * px_per_m, np.array([at]), np.array([c.view.screen_deg(heading_deg)]))
    c.line(points)
    c.taken.add_points(sym.sampled(points[:-2], points[1:-1], 12.0), 4.0, soft=True)
