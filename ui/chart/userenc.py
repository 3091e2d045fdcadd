"""One ENC cell on the screen: areas of depth, land, contours, soundings, dangers, marks, lights and what is forbidden.

After the IHO S-52 manner in the colours of our palettes: the shallower the water the more of it is blue, what is dangerous is drawn
in the colour of text, lights and rules in that of limits. Simplified: no text of rules, no sectors, no safety contour. Land, depths
and contours are chosen by what the screen shows, points by their least scale and by room.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTransform

from app.charts.vector import AREA, LINE, POINT, UNIT, About, Vector
from ui.chart.paths import path_of
from ui.chart.projection import Array, Viewport, isometric
from ui.chart.scene import Canvas, text_width
from ui.fonts import font
from ui.tokens import T_SECOND

BANDS: Final = ((0.0, 0.42), (5.0, 0.26), (10.0, 0.15), (20.0, 0.07))
"""Least depth in metres below which an area has so much of the colour of marked water."""
_PIXEL_M: Final = 0.000264  # a pixel of a usual screen, for scales 1:n
_TEXT_SCALE: Final = 60_000
_FAR: Final = 12.0  # times the scale it was made for: beyond it only land, coast and the outline of the cell
_CELL: Final = 40  # pixels between soundings
_MOST_WORDS: Final = 80

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Group:
    """Parts that are drawn with one pen or brush: points on the plane, where each part begins, its box and least scale."""

    points: Array
    begins: npt.NDArray[np.int64]
    boxes: Array
    scamin: npt.NDArray[np.int32]

    def path(self, view: Viewport, scale: float) -> QPainterPath:
        """Those that the view shows at a scale 1:n, whole."""
        west, south, east, north = view.bounds()
        b = self.boxes
        seen = (b[:, 0] <= east) & (b[:, 2] >= west) & (b[:, 1] <= north) & (b[:, 3] >= south)
        seen &= (self.scamin == 0) | (self.scamin >= scale)
        if not seen.any():
            return QPainterPath()
        sizes = np.diff(self.begins)
        joined = np.ones(len(self.points), dtype=bool)
        joined[self.begins[:-1]] = False
        if not seen.all():
            chosen = np.repeat(seen, sizes)
            return path_of(self.points[chosen], joined[chosen])
        return path_of(self.points, joined)


class EncCell:
    """Made on any thread; painted on the main one. ``box`` on the plane."""

    def __init__(self, vector: Vector) -> None:
        self.about: About = vector.about
        degrees = vector.points.astype(np.float64) * UNIT
        plane = np.column_stack([degrees[:, 0], isometric(np.clip(degrees[:, 1], -84.9, 84.9))])
        begins = vector.begins.astype(np.int64)
        low, high = np.minimum.reduceat(plane, begins[:-1], axis=0), np.maximum.reduceat(plane, begins[:-1], axis=0)
        boxes = np.hstack([low, high])
        self.box = float(low[:, 0].min()), float(low[:, 1].min()), float(high[:, 0].max()), float(high[:, 1].max())
        of = vector.feature
        kind = vector.kinds[vector.kind][of]
        shape, value, scamin = vector.shape[of], vector.value[of], vector.scamin[of]

        def group(chosen: Flags) -> _Group:
            parts = np.flatnonzero(chosen)
            sizes = begins[parts + 1] - begins[parts]
            at = np.repeat(begins[parts] - np.concatenate([[0], np.cumsum(sizes)[:-1]]), sizes) + np.arange(sizes.sum())
            return _Group(plane[at], np.concatenate([[0], np.cumsum(sizes)]), boxes[parts], scamin[parts])

        area, line, point = shape == AREA, shape == LINE, shape == POINT
        depths = area & np.isin(kind, ("DEPARE", "DRGARE"))
        self._depths = [group(depths & ~(value < BANDS[-1][0]))]
        for i, (least, _) in enumerate(BANDS):
            above = BANDS[i - 1][0] if i else -np.inf
            self._depths.append(group(depths & (value < least) & (value >= above)))
        self._land = group(area & (kind == "LNDARE"))
        self._contours = group(line & (kind == "DEPCNT"))
        self._coast = group(line & np.isin(kind, ("COALNE", "SLCONS")))
        self._dangers = group(area & np.isin(kind, ("OBSTRN", "WRECKS", "UWTROC")))
        traffic = np.char.startswith(kind, "TS") if len(kind) else np.zeros(0, dtype=bool)
        self._separation = group(area & (kind == "TSEZNE"))
        self._rules = group((area | line) & (traffic | np.isin(kind, ("RESARE", "OFSPLF"))))
        self._pipes = group(line & (kind == "PIPSOL"))
        self._points = [
            _Points(name, plane[begins[:-1][chosen]], value[chosen], scamin[chosen], vector.text[of][chosen])
            for name in np.unique(kind).tolist()
            if (chosen := point & (kind == name)).any()
        ]

    def shows(self, view: Viewport) -> bool:
        west, south, east, north = view.bounds()
        return self.box[0] <= east and self.box[2] >= west and self.box[1] <= north and self.box[3] >= south

    def paint(self, c: Canvas, opacity: int) -> None:
        scale = scale_of(c.view)
        p = c.painter
        p.save()
        p.setOpacity(opacity / 100)
        if self.about.scale and scale > self.about.scale * _FAR:
            self._fill(c, self._land, c.theme.colour("land"), scale)
            self._stroke(c, self._coast, "coast", 1.0, scale)
            self._frame(c)
            p.restore()
            return
        for band, (_, share) in zip(self._depths, ((0.0, 0.0), *BANDS), strict=True):
            self._fill(c, band, mixed(c.theme.colour("sea"), c.theme.colour("accent"), share), scale)
        self._fill(c, self._land, c.theme.colour("land"), scale)
        self._fill(c, self._separation, mixed(c.theme.colour("sea"), c.theme.colour("zone"), 0.2), scale)
        self._stroke(c, self._contours, "ring", 0.8, scale)
        self._stroke(c, self._coast, "coast", 1.2, scale)
        self._stroke(c, self._rules, "zone", 1.0, scale, (6.0, 4.0))
        self._stroke(c, self._pipes, "zone", 1.0, scale, (8.0, 3.0, 1.5, 3.0))
        self._stroke(c, self._dangers, "text2", 1.2, scale, (1.5, 2.5))
        for each in self._points:
            each.paint(c, scale)
        p.restore()

    def _fill(self, c: Canvas, group: _Group, colour: QColor, scale: float) -> None:
        if len(group.boxes) == 0:
            return
        p = c.painter
        p.save()
        p.setTransform(QTransform(*c.view.matrix), True)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # areas share edges: no sea may shine through between them
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(colour)
        p.drawPath(group.path(c.view, scale))
        p.restore()

    def _stroke(self, c: Canvas, group: _Group, token: str, width: float, scale: float, dash: tuple[float, ...] = ()) -> None:
        if len(group.boxes) == 0:
            return
        p = c.painter
        p.save()
        p.setTransform(QTransform(*c.view.matrix), True)
        pen = c.theme.pen(token, width, dash)
        pen.setCosmetic(True)
        p.setPen(pen)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawPath(group.path(c.view, scale))
        p.restore()

    def _frame(self, c: Canvas) -> None:
        west, south, east, north = self.box
        c.pen("zone", 1.0)
        c.line(c.view.to_px(np.array([(west, south), (east, south), (east, north), (west, north), (west, south)])))


@dataclass(frozen=True, slots=True)
class _Points:
    """All points of one object class."""

    kind: str
    at: Array
    value: npt.NDArray[np.float32]
    scamin: npt.NDArray[np.int32]
    text: npt.NDArray[np.str_]

    def paint(self, c: Canvas, scale: float) -> None:
        px = c.view.to_px(self.at)
        seen = (px >= 0).all(axis=1) & (px[:, 0] <= c.view.width) & (px[:, 1] <= c.view.height)
        seen &= (self.scamin == 0) | (self.scamin >= scale)
        chosen = np.flatnonzero(seen)
        if self.kind == "SOUNDG":
            _soundings(c, px[chosen], self.value[chosen])
            return
        draw = _SYMBOLS.get(self.kind[:3]) or _SYMBOLS.get(self.kind)
        if draw is None:
            return
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        written = 0
        for i in chosen.tolist():
            at = float(px[i, 0]), float(px[i, 1])
            draw(c, *at)
            words = str(self.text[i])
            if scale <= _TEXT_SCALE and words and written < _MOST_WORDS:
                written += _write(c, at, words)


def _soundings(c: Canvas, px: Array, depth: npt.NDArray[np.float32]) -> None:
    """Where there is no room for all, the shallowest of each place. They are painted into the picture: too many to move."""
    cells = np.floor(px / _CELL).astype(np.int64)
    order = np.lexsort((depth, cells[:, 1], cells[:, 0]))
    _, first = np.unique(cells[order], axis=0, return_index=True)
    face = font(T_SECOND)
    p = c.painter
    p.setFont(face)
    for i in order[first].tolist():
        if not np.isfinite(depth[i]):
            continue
        words = depth_words(float(depth[i]))
        p.setPen(c.theme.colour("text2" if depth[i] < 10 else "text3"))
        p.drawText(QPointF(float(px[i, 0]) - text_width(face, words) / 2, float(px[i, 1]) + 5), words)


def depth_words(metres: float) -> str:
    """As on a chart: a decimal below 21 m, a drying height underlined there is marked with a sign here."""
    if metres < 21:
        cut = np.floor(abs(metres) * 10) / 10 if metres >= 0 else np.ceil(abs(metres) * 10) / 10
        return f"{'−' if metres < 0 else ''}{cut:g}"
    return f"{np.floor(metres):.0f}"


def _write(c: Canvas, at: tuple[float, float], words: str) -> bool:
    face = font(T_SECOND)
    box = np.array([[at[0] + 8, at[1] - 9, at[0] + 8 + text_width(face, words), at[1] + 8]])
    if c.taken.hits(box)[0]:
        return False
    c.text((at[0] + 8, at[1] + 5), words, face, "text2")
    c.taken.add(*box[0].tolist())
    return True


def _wreck(c: Canvas, x: float, y: float) -> None:
    """INT 1, K 28: a long line with three across."""
    c.pen("text2", 1.4)
    c.segment((x - 7, y), (x + 7, y))
    for dx, half in ((-4, 3.0), (0, 4.5), (4, 3.0)):
        c.segment((x + dx, y - half), (x + dx, y + half))


def _rock(c: Canvas, x: float, y: float) -> None:
    """INT 1, K 13: a cross."""
    c.pen("text2", 1.4)
    c.segment((x - 4, y), (x + 4, y))
    c.segment((x, y - 4), (x, y + 4))


def _obstruction(c: Canvas, x: float, y: float) -> None:
    """INT 1, K 40: a dotted circle."""
    c.pen("text2", 1.4, (1.5, 1.5))
    c.painter.drawEllipse(QPointF(x, y), 5, 5)


def _light(c: Canvas, x: float, y: float) -> None:
    """A flare from the lower right of the place."""
    flare = QPainterPath(QPointF(x, y))
    flare.cubicTo(x + 1, y + 8, x + 6, y + 14, x + 10, y + 13)
    flare.cubicTo(x + 14, y + 10, x + 8, y + 4, x, y)
    c.painter.setPen(Qt.PenStyle.NoPen)
    c.painter.setBrush(c.theme.colour("zone"))
    c.painter.drawPath(flare)
    c.painter.setBrush(Qt.BrushStyle.NoBrush)


def _buoy(c: Canvas, x: float, y: float) -> None:
    """A body that leans on its place, a small open circle."""
    c.pen("text2", 1.4)
    c.painter.drawEllipse(QPointF(x, y), 2, 2)
    c.segment((x - 1, y - 2), (x + 2, y - 11))
    c.segment((x + 4, y - 2), (x + 6, y - 10))
    c.segment((x + 2, y - 11), (x + 6, y - 10))
    c.segment((x + 2, y - 2), (x + 6, y - 2))


def _beacon(c: Canvas, x: float, y: float) -> None:
    """Upright on its place."""
    c.pen("text2", 1.4)
    c.painter.drawEllipse(QPointF(x, y), 2, 2)
    c.segment((x, y - 2), (x, y - 12))
    c.segment((x - 3, y - 12), (x + 3, y - 12))


def _platform(c: Canvas, x: float, y: float) -> None:
    """INT 1, L 2: a square with a point in it."""
    c.pen("text", 1.6)
    c.painter.drawRect(round(x) - 4, round(y) - 4, 8, 8)
    c.painter.drawEllipse(QPointF(x, y), 0.8, 0.8)


_SYMBOLS: Final[dict[str, Callable[[Canvas, float, float], None]]] = {
    "WRECKS": _wreck,
    "UWTROC": _rock,
    "OBSTRN": _obstruction,
    "LIGHTS": _light,
    "BOY": _buoy,
    "BCN": _beacon,
    "OFSPLF": _platform,
}


def scale_of(view: Viewport) -> float:
    """The scale of the picture as 1:n, on a usual screen."""
    middle = view.position_at(view.width / 2, view.height / 2)
    return 1 / view.px_per_m(middle.lat) / _PIXEL_M


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """``one`` with so much of ``other`` in it."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))
