"""Who would know in the end: boxes from own ship to whoever it would reach, and a bar where the way is stopped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.worded import joined, worded
from ui.fonts import font
from ui.language import tr
from ui.theme import Theme
from ui.tokens import RADIUS, T_SECOND

_BOX_HEIGHT = 40.0
_USUAL = 116.0
_PAD = 10.0
_NARROWEST_GAP = 24.0


@dataclass(frozen=True, slots=True)
class Node:
    """A box: its name, the word under it, whether the way is stopped before it."""

    name: str
    note: str
    stopped: bool = False


class PathGraph(QWidget):
    """At most five boxes; the ones between are left out where there are more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._nodes: tuple[Node, ...] = ()
        self.setFixedHeight(72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def nodes(self) -> tuple[Node, ...]:
        return self._nodes

    def show_nodes(self, nodes: Sequence[Node]) -> None:
        self._nodes = tuple(nodes) if len(nodes) <= 5 else (*nodes[:2], Node("…", ""), *nodes[-2:])
        self.setAccessibleName(tr(joined(", then ", (worded("{name} {note}", name=n.name, note=n.note) for n in self._nodes))))
        self.setVisible(bool(nodes))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        count = len(self._nodes)
        if not count:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(font(T_SECOND, 700))
        named = max(metrics.horizontalAdvance(tr(node.name)) for node in self._nodes) + 2 * _PAD
        width = min(max(_USUAL, named), (self.width() - 2 - (count - 1) * _NARROWEST_GAP) / count)
        gap = (self.width() - 2 - count * width) / max(count - 1, 1)
        for i, node in enumerate(self._nodes):
            box = QRectF(1 + i * (width + gap), 1, width, _BOX_HEIGHT)
            self._box(p, box, node)
            if i:
                self._arrow(p, box.left() - gap + 4, box.left() - 4, box.center().y(), node.stopped)
            p.setFont(font(T_SECOND))
            p.setPen(self._theme.colour("text2"))
            under = QRectF(max(0.0, box.left() - gap / 2), box.bottom() + 6, width + gap, 22)
            if i == 0:
                under.setLeft(0)
                under.setWidth(width + gap / 2)
            under.setRight(min(under.right(), float(self.width())))
            side = (
                Qt.AlignmentFlag.AlignLeft
                if i == 0
                else Qt.AlignmentFlag.AlignRight
                if i == count - 1
                else Qt.AlignmentFlag.AlignHCenter
            )
            shown = QFontMetricsF(p.font()).elidedText(tr(node.note), Qt.TextElideMode.ElideRight, under.width())
            p.drawText(under, side, shown)
        p.end()

    def _box(self, p: QPainter, box: QRectF, node: Node) -> None:
        theme = self._theme
        p.setPen(theme.pen("text" if node.stopped else "outline", 2 if node.stopped else 1))
        p.setBrush(theme.colour("panel"))
        p.drawRoundedRect(box, RADIUS, RADIUS)
        if node.stopped:
            p.setBrush(QBrush(theme.colour("outline"), Qt.BrushStyle.BDiagPattern))
            p.drawRoundedRect(box, RADIUS, RADIUS)
        face = font(T_SECOND, 700 if node.stopped else 600)
        metrics = QFontMetricsF(face)
        shown = metrics.elidedText(node.name, Qt.TextElideMode.ElideRight, box.width() - 10)
        wide = metrics.horizontalAdvance(shown)
        p.fillRect(QRectF(box.center().x() - wide / 2 - 3, box.center().y() - 10, wide + 6, 20), theme.colour("panel"))
        p.setFont(face)
        p.setPen(theme.colour("text"))
        p.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    def _arrow(self, p: QPainter, start: float, end: float, y: float, stopped: bool) -> None:
        p.setPen(self._theme.pen("text", 2))
        p.drawLine(QPointF(start, y), QPointF(end, y))
        p.drawPolyline([QPointF(end - 7, y - 5), QPointF(end, y), QPointF(end - 7, y + 5)])
        if stopped:
            middle = (start + end) / 2
            p.setPen(self._theme.pen("text", 4))
            p.drawLine(QPointF(middle, y - 14), QPointF(middle, y + 14))
