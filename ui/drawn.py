"""A drawing of a report on the screen: the very strokes and names that are drawn on paper, in the colours of the palette.

``Surface`` takes the few orders that ``app.export.drawing`` gives to a page of reportlab (points of 1/72 inch, y upwards) and
gives them to a ``QPainter``. Both have the same typeface, so that what fits on paper fits here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.export.document import Plot
from ui.fonts import font
from ui.language import tr
from ui.theme import Theme

if TYPE_CHECKING:
    from app.export.drawing import Drawing

WIDTH_PT: Final = 481.9
"""As wide as the text of a page of A4: the drawing is the same as on paper."""

_LEAST: Final = 2.0
"""Pixels for a point at least: letters of seven points are read at arm's length then."""

_DARK: Final = 0.2
"""What is darker on paper is text, what is lighter than ``_LIGHT`` the ground; between them lie coast, grid and what is faint."""

_LIGHT: Final = 0.99
_LAND: Final = 0.82


class Path:
    """A path as reportlab has it."""

    def __init__(self) -> None:
        self.path = QPainterPath()

    def moveTo(self, x: float, y: float) -> None:
        self.path.moveTo(x, y)

    def lineTo(self, x: float, y: float) -> None:
        self.path.lineTo(x, y)

    def close(self) -> None:
        self.path.closeSubpath()


class Surface:
    """What a ``Drawing`` is drawn on: a canvas of reportlab as far as it needs one. ``scale``: pixels for a point."""

    def __init__(self, painter: QPainter, theme: Theme, scale: float) -> None:
        self._painter, self._theme, self._scale = painter, theme, scale
        self._pen, self._brush = QPen(), QBrush()
        self._size = 7.0
        self._weight = 400

    def saveState(self) -> None:
        self._painter.save()

    def restoreState(self) -> None:
        self._painter.restore()

    def setLineJoin(self, _how: int) -> None:
        self._pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)

    def setLineCap(self, _how: int) -> None:
        self._pen.setCapStyle(Qt.PenCapStyle.RoundCap)

    def setLineWidth(self, points: float) -> None:
        self._pen.setWidthF(points)

    def setDash(self, pattern: Sequence[float]) -> None:
        wide = max(self._pen.widthF(), 0.1)
        if pattern:
            self._pen.setDashPattern([each / wide for each in pattern])
        else:
            self._pen.setStyle(Qt.PenStyle.SolidLine)

    def setStrokeColor(self, colour: object) -> None:
        self._pen.setColor(self._colour(colour))

    def setFillColor(self, colour: object) -> None:
        self._brush = QBrush(self._colour(colour))

    def setFont(self, name: str, size: float) -> None:
        self._size, self._weight = size, 700 if name.endswith("Bold") else 400

    def beginPath(self) -> Path:
        return Path()

    def drawPath(self, path: Path, stroke: int = 1, fill: int = 0, fillMode: int | None = None) -> None:
        path.path.setFillRule(Qt.FillRule.OddEvenFill if fillMode == 0 else Qt.FillRule.WindingFill)
        self._use(stroke, fill)
        self._painter.drawPath(path.path)

    def rect(self, x: float, y: float, width: float, height: float, stroke: int = 1, fill: int = 0) -> None:
        self._use(stroke, fill)
        self._painter.drawRect(QRectF(x, y, width, height))

    def circle(self, x: float, y: float, r: float, stroke: int = 1, fill: int = 0) -> None:
        self._use(stroke, fill)
        self._painter.drawEllipse(QPointF(x, y), r, r)

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self._use(1, 0)
        self._painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def drawString(self, x: float, y: float, words: str) -> None:
        self._say(x, y, words, 0.0)

    def drawRightString(self, x: float, y: float, words: str) -> None:
        self._say(x, y, words, 1.0)

    def drawCentredString(self, x: float, y: float, words: str) -> None:
        self._say(x, y, words, 0.5)

    def _use(self, stroke: int, fill: int) -> None:
        self._painter.setPen(self._pen if stroke else Qt.PenStyle.NoPen)
        self._painter.setBrush(self._brush if fill else Qt.BrushStyle.NoBrush)

    def _say(self, x: float, y: float, words: str, share: float) -> None:
        """Letters stand upright, and are set at the size of the screen: scaled up they would be blurred."""
        p = self._painter
        p.save()
        face = font(max(1, round(self._size * self._scale)), self._weight)
        p.setFont(face)
        at = p.transform().map(QPointF(x, y))
        p.resetTransform()
        p.setPen(self._brush.color())
        p.drawText(QPointF(at.x() - share * p.fontMetrics().horizontalAdvance(words), at.y()), words)
        p.restore()

    def _colour(self, paper: object) -> QColor:
        grey = getattr(paper, "red", 0.0)
        name = (
            "text" if grey < _DARK else "panel" if grey > _LIGHT else "land" if grey > _LAND else "line" if grey > 0.5 else "text2"
        )
        return self._theme.colour(name)


class DrawnPlot(QWidget):
    """A plot of a document, as wide as there is room. It shows and takes no keys; its words are its accessible name."""

    def __init__(self, theme: Theme, plot: Plot, title: str) -> None:
        super().__init__()
        from app.export.drawing import Drawing  # reportlab is loaded with the first paper, not with the program
        from app.export.typeface import load_fonts

        self._theme = theme
        self._drawing: Drawing = Drawing(plot, WIDTH_PT, load_fonts())
        self.setAccessibleName(tr(title))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(round(WIDTH_PT))
        self.setFixedHeight(self.heightForWidth(round(_LEAST * WIDTH_PT)))
        theme.changed.connect(self.update)

    @property
    def notes(self) -> str:
        """What had no room, "" where all had."""
        return str(self._drawing.notes)

    def heightForWidth(self, width: int) -> int:
        return round(float(self._drawing.height) * self._points(width)) + 1

    def sizeHint(self) -> QSize:
        return QSize(round(_LEAST * WIDTH_PT), self.heightForWidth(round(_LEAST * WIDTH_PT)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        scale = self._points(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, self.height())
        painter.scale(scale, -scale)
        self._drawing.canv = Surface(painter, self._theme, scale)
        try:
            self._drawing.draw()
        finally:
            del self._drawing.canv
            painter.end()

    def _points(self, width: int) -> float:
        """Pixels for a point."""
        return max(1.0, width / WIDTH_PT)
