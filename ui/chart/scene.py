"""What the chart is asked to show, and what a layer paints with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Protocol

from PySide6.QtCore import QLineF, QPointF, QRect
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.geo import Position
from app.rescue.state import RescueState
from app.watch.frame import Frame
from ui.chart.clipping import visible_pieces
from ui.chart.paths import line_path as line_path
from ui.chart.placing import Taken
from ui.chart.projection import Array, Viewport
from ui.chart.words import Words
from ui.theme import Theme

LAYERS: Final[tuple[tuple[str, str], ...]] = (
    ("limits", "12 and 24 NM limits, approx."),
    ("regions", "Search and rescue regions"),
    ("ports", "Ports"),
    ("grid", "Graticule"),
    ("rings", "Range rings"),
    ("past", "Past positions"),
    ("names", "Names"),
)
"""What can be switched off, with the words of the menu. Targets, cases and own ship cannot."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment. ``flash`` is the lit phase of what flashes; ``shown`` are the layers that are switched on."""

    frame: Frame
    state: RescueState
    selected: str | None = None
    vector_s: float = 720.0
    ring_nm: float = 6.0
    flash: bool = True
    shown: frozenset[str] = frozenset(key for key, _ in LAYERS)

    @property
    def own_position(self) -> Position | None:
        """The newest position of own ship, stale or not: ask ``frame.own.position.stale`` how it may be drawn."""
        return self.frame.own.position.value


@dataclass(slots=True)
class Canvas:
    """A painter in device pixels with all that a layer needs. ``taken`` collects what labels must keep off,
    ``furniture`` is what lies over the chart."""

    painter: QPainter
    view: Viewport
    scene: Scene
    theme: Theme
    px_per_mm: float
    words: Words
    taken: Taken = field(default_factory=Taken)
    furniture: tuple[QRect, ...] = ()

    def visible(self, at: tuple[float, float]) -> bool:
        """On the screen and not under the furniture: what nobody sees gets no name."""
        x, y = round(at[0]), round(at[1])
        on_screen = 0 <= x <= self.view.width and 0 <= y <= self.view.height
        return on_screen and not any(rect.contains(x, y) for rect in self.furniture)

    def pen(self, token: str, width: float = 1.0, dash: tuple[float, ...] = ()) -> None:
        self.painter.setPen(self.theme.pen(token, width, dash))

    def line(self, points: Array) -> None:
        """Stroke what the screen shows of an (n, 2) pixel line; NaN rows lift the pen."""
        for piece in visible_pieces(points, self.view.width, self.view.height):
            self.painter.drawPath(line_path(piece))

    def lines(self, start: Array, end: Array) -> None:
        """Many separate strokes, (n, 2) pixels each."""
        self.painter.drawLines([QLineF(*a, *b) for a, b in zip(start.tolist(), end.tolist(), strict=True)])

    def disc(self, at: tuple[float, float], radius: float) -> None:
        self.painter.drawEllipse(QPointF(*at), radius, radius)

    def segment(self, a: tuple[float, float], b: tuple[float, float]) -> None:
        self.painter.drawLine(QPointF(*a), QPointF(*b))

    def text(self, at: tuple[float, float], text: str, face: QFont, token: str) -> None:
        """Text with its baseline at ``at`` and a halo in the sea's colour, so that no line runs through a letter."""
        self.words.draw(self.painter, self.theme, at, text, face, token)


class Layer(Protocol):
    """One class of things on the chart."""

    def paint(self, c: Canvas) -> None: ...


def text_width(face: QFont, text: str) -> float:
    return QFontMetricsF(face).horizontalAdvance(text)
