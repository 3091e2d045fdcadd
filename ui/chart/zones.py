"""Lines of law on the water: 12 and 24 NM limits (approximate, dashed), search and rescue regions, and ports."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt

from app.worded import worded
from ui.chart.clipping import visible_pieces
from ui.chart.geodata import Outline, Port
from ui.chart.projection import Array
from ui.chart.scene import Canvas, line_path, text_width
from ui.chart.symbols import sampled
from ui.fonts import font
from ui.language import tr
from ui.tokens import T_SECOND

_NAME_HALF = 80.0


class ZonesLayer:
    """The seaward part of each limit and its name along its straightest free stretch; regions as thin lines."""

    def __init__(self, territorial: Sequence[Outline], contiguous: Sequence[Outline], regions: Sequence[Outline]) -> None:
        self._limits = (
            (territorial, 12, 1.5, (10.0, 3.0)),
            (contiguous, 24, 1.1, (3.0, 4.0)),
        )
        self._regions = tuple(regions)

    def paint(self, c: Canvas) -> None:
        c.painter.setBrush(Qt.BrushStyle.NoBrush)
        if "regions" in c.scene.shown:
            c.pen("zone", 1.2, (12, 3, 2, 3))
            for region in self._regions:
                _stroke(c, region.line)
        if "limits" not in c.scene.shown:
            return
        names: list[tuple[Array, str]] = []
        for outlines, miles, width, dash in self._limits:
            c.pen("zone", width, dash)
            names += [
                (_stroke(c, outline.line), worded("{miles} NM {name}, approx.", miles=miles, name=outline.name))
                for outline in outlines
            ]
        for line, name in names:
            _name_along(c, line, tr(name))


class PortsLayer:
    """A small square per port; its name where there is room and the scale is near enough."""

    def __init__(self, ports: Sequence[Port]) -> None:
        self.ports = tuple(ports)

    def paint(self, c: Canvas) -> None:
        if "ports" not in c.scene.shown or c.view.scale > 0.01:
            return
        face = font(T_SECOND)
        for port in self.ports:
            if not c.view.shows(port.position):
                continue
            x, y = c.view.px_of(port.position)
            c.pen("text2", 1.2)
            c.painter.setBrush(c.theme.colour("land"))
            c.painter.drawRect(round(x) - 3, round(y) - 3, 6, 6)
            box = np.array([[x + 8, y - 9, x + 8 + text_width(face, port.name), y + 8]])
            if box[0, 2] < c.view.width and not c.taken.hits(box)[0]:
                c.text((x + 8, y + 5), port.name, face, "text2")
                c.taken.add(*box[0].tolist())
        c.painter.setBrush(Qt.BrushStyle.NoBrush)


def _stroke(c: Canvas, line: Array) -> Array:
    """Stroke what is on the screen, and tell the labels where it runs. Returns points along it, about 12 pixels apart."""
    found = []
    for piece in visible_pieces(c.view.to_px(line), c.view.width, c.view.height):
        c.painter.drawPath(line_path(piece))
        found.append(sampled(piece[:-1], piece[1:], 12.0, 200))
    points = np.vstack(found) if found else np.empty((0, 2))
    c.taken.add_points(points, 3.0, soft=True)
    return points


def _covers(c: Canvas, middle: Array, slope: float, half: float, bend: float, box: Array) -> bool:
    """Whether a name over ``middle`` would lie on something: a flat one on anything, a slanted one on what must stay free."""
    if abs(slope) < 0.15:
        return bool(c.taken.hits(box)[0])
    along = np.linspace(-half, half, 9)
    at = np.column_stack([middle[0] + along, middle[1] + along * slope - bend - 12])
    return bool(c.taken.hits(np.hstack([at - 10, at + 10]), soft=False).any())


def _name_along(c: Canvas, line: Array, name: str) -> bool:
    """Write ``name`` along the stretch of ``line`` (pixels) that is straightest, flat enough and free."""
    face = font(T_SECOND)
    half = text_width(face, name) / 2 + 6
    best: tuple[float, Array, float, Array] | None = None
    for x in np.arange(c.margin + half + 4, c.view.width - c.margin - half - 4, 24):
        part = line[np.abs(line[:, 0] - x) < _NAME_HALF]
        if len(part) < 4 or np.ptp(part[:, 0]) < 1.5 * _NAME_HALF:
            continue
        slope, rest = np.polyfit(part[:, 0], part[:, 1], 1)
        middle = np.array([x, slope * x + rest])
        bend = float(np.abs(part[:, 1] - slope * part[:, 0] - rest).max())
        above = middle[1] - bend - 26 - half * abs(slope)
        box = np.array([[x - half, above, x + half, middle[1] - bend - 4 + half * abs(slope) - 2]])
        off = box[0, 1] < c.margin + 4 or box[0, 3] > c.view.height - c.margin - 4
        if abs(slope) > 1 or bend > 14 or off or _covers(c, middle, float(slope), half, bend, box):
            continue
        if best is None or bend < best[0]:
            best = (bend, middle, float(slope), box)
    if best is None:
        return False
    bend, middle, slope, box = best
    at = float(middle[0]), float(middle[1])
    c.text_along(at, math.degrees(math.atan(slope)), (6 - half, -8 - bend), name, face, "zone")
    c.taken.add(*box[0].tolist())
    return True
