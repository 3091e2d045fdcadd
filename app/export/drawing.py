"""A plot drawn on paper: axes, thin grid, curves, marks with names that do not lie over each other. Black and greys only.

Whatever stands in a plot, a drawing comes out: what is not a number is left out, what lies outside is cut off, names for
which there is no room are counted under it. Lengths are points of 1/72 inch.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from reportlab.lib.colors import Color, black, white
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.export.document import Curve, Plot, Spot
from app.export.placing import Box, Placed, Wanted, overlap, place
from app.export.strokes import Floats, along, cut, cut_ring, parts, thinned
from app.export.typeface import BOLD, REGULAR, printable, wide

LAND: Final = Color(0.87, 0.87, 0.87)
GRID: Final = Color(0.78, 0.78, 0.78)
FAINT: Final = Color(0.35, 0.35, 0.35)
HIGHEST: Final = 215 * mm
"""Higher drawings would not fit on a page with their caption."""

_LOWEST: Final = 30 * mm
_SIZE: Final = 7.0
_TOP_PAD: Final = 5.0
_NAME_ROW: Final = 13.0
_TICK_ROW: Final = 11.0
_MOST_NAMES: Final = 400
_MOST_LETTERS: Final = 60
_SIGN: Final = 2.4
_FAR: Final = 1e7
_BARS: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_EVEN_ODD: Final = 0


class Drawing(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A plot as wide as ``width``. ``notes`` (after drawing) says what had no room, "" where all had."""

    def __init__(self, plot: Plot, width: float, letters: frozenset[int]) -> None:
        super().__init__()
        self._plot, self._letters = plot, letters
        self._x, self._y = _range(plot.x), _range(plot.y)
        self._x_ticks, self._y_ticks = self._ticks(plot.x_ticks, self._x), self._ticks(plot.y_ticks, self._y)
        left = min(max([wide(words, _SIZE) for _, words in self._y_ticks], default=0.0) + 5, width / 3)
        right = max([wide(words, _SIZE) / 2 for _, words in self._x_ticks[-1:]], default=0.0) + 2
        top = _NAME_ROW if plot.y_name else _TOP_PAD
        low = _TICK_ROW + (_NAME_ROW if plot.x_name else 0)
        asked = plot.height_mm * mm if math.isfinite(plot.height_mm) else 90 * mm
        height = min(max(asked, _LOWEST), HIGHEST)
        across, up = width - left - right, height - top - low
        if plot.equal:
            scale = min(across / (self._x[1] - self._x[0]), up / (self._y[1] - self._y[0]))
            across, up = scale * (self._x[1] - self._x[0]), scale * (self._y[1] - self._y[0])
            # A sliver of a map is still a drawing.
            across, up = max(across, 2.0), max(up, 2.0)
        self.width, self.height = width, up + top + low
        self._inner: Box = (left, low, left + across, low + up)
        self.notes = ""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, plot, frame = self.canv, self._plot, self._inner
        canvas.saveState()
        canvas.setLineJoin(1)
        canvas.setLineCap(1)
        strokes: list[Floats] = []
        for curve in plot.curves:
            if curve.filled:
                self._fill(curve)
        self._grid()
        ends: list[tuple[Curve, Floats]] = []
        for curve in sorted((c for c in plot.curves if not c.filled), key=lambda c: c.heavy and not c.dashed):
            drawn = self._stroke(curve)
            strokes += drawn
            if curve.name and drawn:
                ends.append((curve, drawn[-1][-1]))
        spots = self._spots()
        canvas.setLineWidth(0.8)
        canvas.setStrokeColor(black)
        canvas.rect(frame[0], frame[1], frame[2] - frame[0], frame[3] - frame[1], stroke=1, fill=0)
        self._names(ends, spots, strokes, self._furniture())
        self._axes()
        canvas.restoreState()

    # ---- places

    def _points(self, points: Sequence[tuple[float, float]]) -> Floats:
        """Points of the plot on paper; what is no place there is not a number."""
        given = np.array([(float(x), float(y)) for x, y in points], dtype=np.float64).reshape(-1, 2)
        low = np.array([self._x[0], self._y[0]])
        scale = np.array([self._across / (self._x[1] - self._x[0]), self._up / (self._y[1] - self._y[0])])
        with np.errstate(over="ignore", invalid="ignore"):
            placed: Floats = (given - low) * scale + np.array([self._inner[0], self._inner[1]])
            placed[~(np.abs(placed) < _FAR)] = np.nan
        return placed

    @property
    def _across(self) -> float:
        return self._inner[2] - self._inner[0]

    @property
    def _up(self) -> float:
        return self._inner[3] - self._inner[1]

    def _ticks(self, ticks: Sequence[tuple[float, str]], span: tuple[float, float]) -> list[tuple[float, str]]:
        inside = [(v, self._words(w)) for v, w in ticks if math.isfinite(v) and span[0] <= v <= span[1]]
        return sorted(inside)

    def _words(self, text: str) -> str:
        one = " ".join(printable(text, self._letters).split())
        return one if len(one) <= _MOST_LETTERS else one[: _MOST_LETTERS - 1] + "…"

    # ---- strokes

    def _fill(self, curve: Curve) -> None:
        path, some = self.canv.beginPath(), False
        for ring in parts(self._points(curve.points)):
            whole = cut_ring(thinned(ring), self._inner)
            if len(whole):
                _trace(path, whole)
                path.close()
                some = True
        if some:
            self.canv.setFillColor(LAND)
            self.canv.drawPath(path, stroke=0, fill=1, fillMode=_EVEN_ODD)

    def _stroke(self, curve: Curve) -> list[Floats]:
        pieces = [piece for stroke in parts(self._points(curve.points)) for piece in cut(thinned(stroke), self._inner)]
        if not pieces:
            return []
        self.canv.setStrokeColor(black if curve.heavy or curve.dashed else FAINT)
        self.canv.setLineWidth((0.9 if curve.dashed else 1.5) if curve.heavy else 0.6)
        self.canv.setDash(([9, 3] if curve.heavy else [3, 3]) if curve.dashed else [])
        path = self.canv.beginPath()
        for piece in pieces:
            _trace(path, piece if len(piece) > 1 else np.vstack([piece, piece]))  # a round end makes it a dot
        self.canv.drawPath(path, stroke=1, fill=0)
        self.canv.setDash([])
        return pieces

    def _grid(self) -> None:
        left, low, right, high = self._inner
        self.canv.setStrokeColor(GRID)
        self.canv.setLineWidth(0.3)
        for value, _ in self._x_ticks:
            x = self._at_x(value)
            self.canv.line(x, low, x, high)
        for value, _ in self._y_ticks:
            y = self._at_y(value)
            self.canv.line(left, y, right, y)

    def _at_x(self, value: float) -> float:
        return self._inner[0] + (value - self._x[0]) / (self._x[1] - self._x[0]) * self._across

    def _at_y(self, value: float) -> float:
        return self._inner[1] + (value - self._y[0]) / (self._y[1] - self._y[0]) * self._up

    # ---- marks and names

    def _spots(self) -> list[tuple[Spot, float, float]]:
        spots = self._plot.spots
        left, low, right, high = self._inner
        places = self._points([(s.x, s.y) for s in spots])
        seen: set[tuple[int, int, str]] = set()
        named: list[tuple[Spot, float, float]] = []
        for spot, (x, y) in zip(spots, places.tolist(), strict=True):
            if not (left <= x <= right and low <= y <= high):
                continue
            key = (round(x / 0.3), round(y / 0.3), spot.sign)
            if key not in seen:
                seen.add(key)
                self._sign(spot.sign, x, y)
            if spot.text:
                named.append((spot, x, y))
        return named

    def _sign(self, sign: str, x: float, y: float) -> None:
        canvas, r = self.canv, _SIGN
        if sign == "none":
            return
        canvas.setFillColor(black)
        canvas.setStrokeColor(white)
        canvas.setLineWidth(0.6)
        if sign == "cross":
            for colour, heavy in ((white, 3.2), (black, 1.4)):
                canvas.setStrokeColor(colour)
                canvas.setLineWidth(heavy)
                canvas.line(x - r, y - r, x + r, y + r)
                canvas.line(x - r, y + r, x + r, y - r)
        elif sign == "square":
            canvas.rect(x - r, y - r, 2 * r, 2 * r, stroke=1, fill=1)
        elif sign == "triangle":
            path = canvas.beginPath()
            _trace(path, np.array([(x - 1.3 * r, y - r), (x + 1.3 * r, y - r), (x, y + 1.4 * r)]))
            path.close()
            canvas.drawPath(path, stroke=1, fill=1)
        else:
            canvas.circle(x, y, r, stroke=1, fill=1)

    def _names(
        self,
        ends: Sequence[tuple[Curve, Floats]],
        spots: Sequence[tuple[Spot, float, float]],
        strokes: list[Floats],
        taken: list[Box],
    ) -> None:
        # Signs are no place for names, a leader may run over them.
        signs = [(x - _SIGN - 1, y - _SIGN - 1, x + _SIGN + 1, y + _SIGN + 1) for _, x, y in spots[:_MOST_NAMES]]
        asked = [(self._words(c.name), float(at[0]), float(at[1]), 4.0) for c, at in ends]
        asked += [(self._words(s.text), x, y, _SIGN + 2) for s, x, y in spots]
        named = asked[:_MOST_NAMES]
        wanted = [Wanted(x, y, wide(words, _SIZE) + 2, _SIZE + 1.5, gap) for words, x, y, gap in named]
        left, low, right, high = self._inner
        places = place(wanted, (left + 1, low + 1, right - 1, high - 1), [*taken, *signs], along(strokes))
        for name, placed in zip(named, places, strict=True):
            if placed is not None:
                self._name(name[0], name[1], name[2], placed)
        without = sum(placed is None for placed in places) + len(asked) - len(named)
        if without:
            self.notes = f"{without} {'name has' if without == 1 else 'names have'} no room in this drawing"
            self._note()

    def _name(self, words: str, x: float, y: float, placed: Placed) -> None:
        left, low, right, high = placed.box
        canvas = self.canv
        if placed.away:
            canvas.setStrokeColor(FAINT)
            canvas.setLineWidth(0.4)
            canvas.line(x, y, min(max(x, left), right), min(max(y, low), high))
        canvas.setFillColor(white)
        canvas.rect(left, low, right - left, high - low, stroke=0, fill=1)
        canvas.setFillColor(black)
        canvas.setFont(REGULAR, _SIZE)
        canvas.drawString(left + 1, low + 2, words)

    def _note(self) -> None:
        long = wide(self.notes, 6) + 4
        self.canv.setFillColor(white)
        self.canv.rect(self._inner[2] - long - 1, self._inner[1] + 1, long, 9, stroke=0, fill=1)
        self.canv.setFont(REGULAR, 6)
        self.canv.setFillColor(black)
        self.canv.drawRightString(self._inner[2] - 3, self._inner[1] + 3, self.notes)

    # ---- round it

    def _axes(self) -> None:
        canvas, frame = self.canv, self._inner
        canvas.setFillColor(black)
        canvas.setStrokeColor(black)
        canvas.setLineWidth(0.6)
        canvas.setFont(REGULAR, _SIZE)
        free = -math.inf
        for value, words in self._x_ticks:
            x, half = self._at_x(value), wide(words, _SIZE) / 2
            canvas.line(x, frame[1], x, frame[1] - 2)
            start = min(max(x - half, 0.0), max(self.width - 2 * half, 0.0))
            if start > free:
                canvas.drawString(start, frame[1] - 9.5, words)
                free = start + 2 * half + 4
        free = -math.inf
        for value, words in self._y_ticks:
            y = self._at_y(value)
            canvas.line(frame[0], y, frame[0] - 2, y)
            if y > free:
                canvas.drawRightString(frame[0] - 3.5, y - 2.4, words)
                free = y + _SIZE + 1
        canvas.setFont(BOLD, _SIZE)
        if self._plot.y_name:
            canvas.drawString(0, frame[3] + 5, self._words(self._plot.y_name))
        if self._plot.x_name:
            canvas.drawRightString(frame[2], 1.5, self._words(self._plot.x_name))

    def _furniture(self) -> list[Box]:
        """Scale bar and the arrow to the north of a map; returns what they cover."""
        mile, (left, low, right, high) = self._plot.mile, self._inner
        if mile is None or not math.isfinite(mile) or mile <= 0 or self._across < 60 or self._up < 60:
            return []
        points = mile * self._across / (self._x[1] - self._x[0])
        arrow: Box = (right - 18, high - 32, right - 4, high - 4)
        self._panel(arrow)
        middle, foot = (arrow[0] + arrow[2]) / 2, arrow[1] + 3
        canvas = self.canv
        path = canvas.beginPath()
        _trace(path, np.array([(middle, foot + 15), (middle - 4, foot), (middle, foot + 4), (middle + 4, foot)]))
        path.close()
        canvas.setFillColor(black)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.setFont(BOLD, _SIZE)
        canvas.drawCentredString(middle, foot + 17, "N")
        bar = max((b for b in _BARS if b * points <= 0.27 * self._across), default=0.0)
        if not bar:
            return [arrow]
        long = bar * points
        words = f"{bar:g} NM"
        box: Box = (left + 4, low + 4, left + 4 + max(long, wide(words, _SIZE) + 4) + 12, low + 24)
        self._panel(box)
        canvas.setStrokeColor(black)
        canvas.setLineWidth(0.5)
        canvas.setFillColor(black)
        canvas.rect(box[0] + 6, box[1] + 4, long / 2, 3, stroke=1, fill=1)
        canvas.rect(box[0] + 6 + long / 2, box[1] + 4, long / 2, 3, stroke=1, fill=0)
        canvas.setFont(REGULAR, _SIZE)
        canvas.drawString(box[0] + 6, box[1] + 10, words)
        return [box] if overlap(box, arrow) else [arrow, box]

    def _panel(self, box: Box) -> None:
        self.canv.setFillColor(white)
        self.canv.setStrokeColor(GRID)
        self.canv.setLineWidth(0.3)
        self.canv.rect(box[0], box[1], box[2] - box[0], box[3] - box[1], stroke=1, fill=1)


def _range(span: tuple[float, float]) -> tuple[float, float]:
    """A range that can be divided by, whatever was given."""
    good = sorted(float(v) for v in span if math.isfinite(v) and abs(v) < 1e15)
    low, high = (good[0], good[-1]) if good else (0.0, 1.0)
    # Two numbers so close that nothing lies between them make no axis.
    least = max(abs(low), abs(high), 1.0) * 1e-9
    return (low, high) if high - low > least else (low - 0.5 * max(1.0, least), low + 0.5 * max(1.0, least))


def _trace(path: Any, points: Floats) -> None:
    (x, y), *rest = points.tolist()
    path.moveTo(x, y)
    for x, y in rest:
        path.lineTo(x, y)
