"""Meridians and parallels with their degrees and minutes at the left and lower edge."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from ui.chart.projection import isometric, latitude
from ui.chart.scene import Canvas
from ui.fonts import font
from ui.tokens import T_SECOND

_STEPS_MIN: Final = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600)
_LEAST_PX: Final = 110.0


class GraticuleLayer:
    def paint(self, c: Canvas) -> None:
        if "grid" not in c.scene.shown:
            return
        view = c.view
        step = next((s for s in _STEPS_MIN if s / 60 / view.scale >= _LEAST_PX), _STEPS_MIN[-1])
        west, south, east, north = view.bounds()
        c.pen("grid")
        xs = [m * step / 60 for m in range(math.ceil(west * 60 / step), math.floor(east * 60 / step) + 1)]
        low, high = latitude(np.array([south, north])).tolist()
        lats = [m * step / 60 for m in range(math.ceil(low * 60 / step), math.floor(high * 60 / step) + 1)]
        px = [(lon - view.x) / view.scale + view.width / 2 for lon in xs]
        py = [(view.y - float(y)) / view.scale + view.height / 2 for y in isometric(np.array(lats))] if lats else []
        for x in px:
            c.segment((x, 0), (x, view.height))
        for y in py:
            c.segment((0, y), (view.width, y))
        for lon, x in zip(xs, px, strict=True):
            self._write(c, (x + 4, view.height - 8), _angle(lon, step, 3, "EW"))
        for lat, y in zip(lats, py, strict=True):
            self._write(c, (6, y - 4), _angle(lat, step, 2, "NS"))

    def _write(self, c: Canvas, at: tuple[float, float], text: str) -> None:
        width = 64.0
        box = np.array([[at[0], at[1] - 14, at[0] + width, at[1] + 4]])
        if not c.taken.hits(box)[0]:
            c.text(at, text, font(T_SECOND), "text3")


def _angle(value: float, step: float, width: int, signs: str) -> str:
    tenths = round(abs(value) * 600)
    degrees, rest = divmod(tenths, 600)
    minutes = f"{rest / 10:04.1f}" if step < 1 else f"{rest // 10:02d}"
    return f"{degrees:0{width}d}°{minutes}′{signs[0] if value >= 0 else signs[1]}"
