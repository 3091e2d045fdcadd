"""The two marks that say who tells of a ship: the triangle of AIS and the ring of radar. A missing one is a dot, so that the
marks stand in their places whichever there are, and shape says it without a colour: solid is danger, crossed out is lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from app.watch.frame import Target, TargetKind

WIDTH: Final = 30
HEIGHT: Final = 18
_SCALE: Final = 2


@dataclass(frozen=True, slots=True)
class Marks:
    """``solid``: she is a danger. ``crossed``: she is lost."""

    ais: bool
    radar: bool
    colour: str
    solid: bool = False
    crossed: bool = False


def sources_of(target: Target) -> tuple[bool, bool]:
    """Whether AIS and whether a radar tells of her now."""
    if target.kind is TargetKind.RADAR:
        return False, True
    radar = bool(target.merged) and any(i.startswith("R:") for i in target.merged)  # two thousand are asked twice a second
    return not target.by_radar, radar


def sources_word(target: Target) -> str:
    ais, radar = sources_of(target)
    if target.by_radar:
        return "radar, her AIS is silent"
    return "AIS and radar" if ais and radar else "AIS" if ais else "radar"


def source_marks(marks: Marks) -> QIcon:
    pixmap = QPixmap(WIDTH * _SCALE, HEIGHT * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    p = QPainter(pixmap)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour, middle = QColor(marks.colour), HEIGHT / 2
    p.setPen(QPen(colour, 1.8))
    p.setBrush(colour if marks.solid else Qt.BrushStyle.NoBrush)
    if marks.ais:
        p.drawPolygon(QPolygonF([QPointF(7, 2.5), QPointF(12.5, 15.0), QPointF(1.5, 15.0)]))
    if marks.radar:
        p.drawEllipse(QRectF(17, middle - 6, 12, 12))
    if marks.crossed:
        p.drawLine(QPointF(1, 16), QPointF(29, 2))
    p.setBrush(colour)
    p.setPen(Qt.PenStyle.NoPen)
    for there, x in ((marks.ais, 7.0), (marks.radar, 23.0)):
        if not there:
            p.drawEllipse(QPointF(x, middle), 1.4, 1.4)
    p.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # or the style mixes a colour of its own into the one that says danger
    return icon
