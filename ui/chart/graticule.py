"""Meridians and parallels with their degrees and minutes where they leave the screen to the left and below."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from ui.chart.projection import Array, Viewport, isometric, latitude
from ui.chart.scene import Canvas
from ui.fonts import font
from ui.tokens import T_SECOND

_STEPS_MIN: Final = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600)
_LEAST_PX: Final = 110.0
_WIDTH_PX: Final = 64.0


class GraticuleLayer:
    """The lines, on the kept picture."""

    def paint(self, c: Canvas) -> None:
        if "grid" not in c.scene.shown:
            return
        c.pen("grid")
        west, south, east, north = c.view.bounds()
        xs, lats = _lines(c.view)
        for x in xs:
            c.line(c.view.to_px(np.array([(x, south), (x, north)])))
        for y in isometric(np.array(lats)).tolist():
            c.line(c.view.to_px(np.array([(west, y), (east, y)])))


class GraticuleWords:
    """What the lines are, at the edges of the screen: a live layer, for the edges do not move with the picture."""

    def __init__(self) -> None:
        self._of: Viewport | None = None
        self._words: list[tuple[tuple[float, float], str]] = []

    def paint(self, c: Canvas) -> None:
        if "grid" not in c.scene.shown:
            return
        if c.view != self._of:
            self._of, self._words = c.view, _words(c.view)
        boxes = np.array([(x, y - 14, x + _WIDTH_PX, y + 4) for (x, y), _text in self._words]).reshape(-1, 4)
        for (at, text), free in zip(self._words, c.taken.take_free(boxes, soft=False), strict=True):
            if free:
                c.text(at, text, font(T_SECOND), "text3")


def _words(view: Viewport) -> list[tuple[tuple[float, float], str]]:
    """Where each line leaves the screen, and what it is: nothing where its words would be cut at the edge."""
    step = _step(view)
    xs, lats = _lines(view)
    west, south, east, north = view.bounds()
    found = [(_along(view, np.array([(x, south), (x, north)])), _angle(x, step, 3, "EW")) for x in xs]
    for lat, y in zip(lats, isometric(np.array(lats)).tolist(), strict=True):
        found.append((_along(view, np.array([(west, y), (east, y)])), _angle(lat, step, 2, "NS")))
    return [(at, text) for at, text in found if 0 <= at[0] <= view.width - _WIDTH_PX and 0 < at[1] <= view.height]


def _along(view: Viewport, ends: Array) -> tuple[float, float]:
    """Beside the line at the lower edge where it stands, at the left edge where it lies."""
    (ax, ay), (bx, by) = view.to_px(ends).tolist()
    if abs(by - ay) >= abs(bx - ax):
        return ax + (bx - ax) * (view.height - ay) / (by - ay) + 4, view.height - 8.0
    return 6.0, ay + (by - ay) * (0 - ax) / (bx - ax) - 4


def _step(view: Viewport) -> float:
    """Minutes from line to line."""
    return next((s for s in _STEPS_MIN if s / 60 / view.scale >= _LEAST_PX), _STEPS_MIN[-1])


def _lines(view: Viewport) -> tuple[list[float], list[float]]:
    """Longitudes and latitudes of the lines that the screen may show."""
    step = _step(view)
    west, south, east, north = view.bounds()
    xs = [m * step / 60 for m in range(math.ceil(west * 60 / step), math.floor(east * 60 / step) + 1)]
    low, high = latitude(np.array([south, north])).tolist()
    lats = [m * step / 60 for m in range(math.ceil(low * 60 / step), math.floor(high * 60 / step) + 1)]
    return xs, lats


def _angle(value: float, step: float, width: int, signs: str) -> str:
    tenths = round(abs(value) * 600)
    degrees, rest = divmod(tenths, 600)
    minutes = f"{rest / 10:04.1f}" if step < 1 else f"{rest // 10:02d}"
    return f"{degrees:0{width}d}°{minutes}′{signs[0] if value >= 0 else signs[1]}"
