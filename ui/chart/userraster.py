"""One raster chart on the screen: which tiles, where, and what stands in for those that are not read yet."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from ui.chart.mbtiles import TILE, TilesInfo, columns_rows, edges
from ui.chart.projection import Array, Viewport, isometric, latitude
from ui.chart.scene import Canvas
from ui.chart.tilestore import Key, TileStore

MOST_TILES: Final = 400
_SHARPER: Final = 0.35
"""Of a zoom level: a tile is enlarged by up to this before the next finer level is taken."""
_STAND_IN: Final = 5
PAPER: Final = {"bright": "field", "day": "field", "dusk": "panel", "night": "line"}
"""Token of each palette that white paper becomes: by day as it is (dimmed with the palette), in the dark one on which
an alarm still stands out."""


def paint_tiles(c: Canvas, which: str, info: TilesInfo, store: TileStore, opacity: int) -> list[Key]:
    """Paint what is known of a chart and return what has to be read, nearest to the middle first."""
    z = _zoom(c.view, info)
    box = _shown(c.view, info.box)
    if box is None:
        return []
    left, top, right, bottom = columns_rows(box, z)
    if (right - left + 1) * (bottom - top + 1) > MOST_TILES:
        _outline(c, info)
        return []
    tint = str(getattr(c.theme.tokens, PAPER[c.theme.name]))
    p, missing = c.painter, []
    p.save()
    p.setOpacity(opacity / 100)
    p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for x, y in _from_the_middle(left, top, right, bottom):
        key = Key(which, z, x, y, tint)
        known, image = store.get(key)
        if image is not None:
            _put(p, c.view, edges(z, x, y), image, QRectF(image.rect()))
        elif not known:
            missing.append(key)
            _stand_in(p, c.view, store, key, info.least)
    p.restore()
    return missing


def _zoom(view: Viewport, info: TilesInfo) -> int:
    ideal = math.log2(360.0 / (TILE * view.scale))
    return min(max(math.ceil(ideal - _SHARPER), info.least), info.most)


def _shown(view: Viewport, box: tuple[float, float, float, float]) -> tuple[float, float, float, float] | None:
    """The part of a box (degrees) that the view shows, ``None`` for nothing of it."""
    west, south, east, north = view.bounds()
    low, high = latitude(np.array([south, north])).tolist()
    found = max(west, box[0]), max(low, box[1]), min(east, box[2]), min(high, box[3])
    return found if found[0] < found[2] and found[1] < found[3] else None


def _from_the_middle(left: int, top: int, right: int, bottom: int) -> Iterator[tuple[int, int]]:
    middle = (left + right) / 2, (top + bottom) / 2
    all_of_them = ((x, y) for y in range(top, bottom + 1) for x in range(left, right + 1))
    yield from sorted(all_of_them, key=lambda at: (at[0] - middle[0]) ** 2 + (at[1] - middle[1]) ** 2)


def _stand_in(p: QPainter, view: Viewport, store: TileStore, key: Key, least: int) -> None:
    """A coarser tile that is known, until the right one is."""
    for up in range(1, min(key.z - least, _STAND_IN) + 1):
        _, image = store.get(Key(key.chart, key.z - up, key.x >> up, key.y >> up, key.tint))
        if image is not None:
            side, mask = image.width() / 2**up, (1 << up) - 1
            part = QRectF((key.x & mask) * side, (key.y & mask) * side, side, side)
            _put(p, view, edges(key.z, key.x, key.y), image, part)
            return


def _put(p: QPainter, view: Viewport, place: tuple[float, float, float, float], image: QImage, part: QRectF) -> None:
    """Onto whole pixels where north is up, so that no seam shows; else turned, a hair larger for the same reason."""
    west, south, east, north = place
    corners: Array = view.to_px(np.array([(west, north), (east, north), (west, south), (east, south)]))
    if view.up == 0.0:
        (x0, y0), (x1, y1) = np.round(corners[0]).tolist(), np.round(corners[3]).tolist()
        p.drawImage(QRectF(x0, y0, x1 - x0, y1 - y0), image, part)
        return
    (ox, oy), along, down = corners[0].tolist(), corners[1] - corners[0], corners[2] - corners[0]
    grown = 1.0 + 0.6 / max(float(np.hypot(*along)), 1.0)
    ax, ay = (along / part.width() * grown).tolist()
    dx, dy = (down / part.height() * grown).tolist()
    p.save()
    p.setTransform(QTransform(ax, ay, dx, dy, ox, oy), True)
    p.drawImage(QRectF(0, 0, part.width(), part.height()), image, part)
    p.restore()


def _outline(c: Canvas, info: TilesInfo) -> None:
    """From far off only where the chart lies."""
    west, south, east, north = info.box
    y0, y1 = isometric(np.array([south, north])).tolist()
    c.pen("zone", 1.0)
    c.line(c.view.to_px(np.array([(west, y0), (east, y0), (east, y1), (west, y1), (west, y0)])))
