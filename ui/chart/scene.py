"""What the chart is asked to show, and what a layer paints with."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRect
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.geo import Position
from app.rescue.state import RescueState
from app.watch.frame import Frame
from app.watch.guard import Zone
from ui.chart.clipping import visible_pieces
from ui.chart.hull import Hull
from ui.chart.paths import line_path as line_path
from ui.chart.placing import Taken
from ui.chart.projection import Array, Viewport
from ui.chart.words import Words
from ui.language import tr
from ui.theme import Theme

LAYERS: Final[tuple[tuple[str, str], ...]] = (
    ("charts", "Own charts"),
    ("marks", "Own marks"),
    ("limits", "12 and 24 NM limits, approx."),
    ("regions", "Search and rescue regions"),
    ("ports", "Ports"),
    ("grid", "Graticule"),
    ("rings", "Range rings"),
    ("past", "Past positions"),
    ("track", "Own ship's track, paler with age"),
    ("tracks", "Tracks of dangerous, selected and case targets"),
    ("all_tracks", "Tracks of all targets"),
    ("guards", "Guard zones"),
    ("hulls", "Ships to scale"),
    ("names", "Names"),
)
"""What can be switched off, with the words of the menu. Targets, cases and own ship cannot."""


AT_FIRST: Final = frozenset(key for key, _ in LAYERS) - {"all_tracks"}
"""What is shown until somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment. ``flash`` is the lit phase of what flashes; ``shown`` are the layers that are switched on."""

    frame: Frame
    state: RescueState
    selected: str | None = None
    vector_s: float = 720.0
    ring_nm: float = 6.0
    flash: bool = True
    shown: frozenset[str] = AT_FIRST
    relative: bool = False
    """Vectors and past positions relative to own ship are asked for; ``shows_relative`` says whether they can be had."""
    guards: tuple[Zone, ...] = ()
    guarded: frozenset[str] = frozenset()
    """Ids of targets that are in a guard zone."""
    adrift: bool = False
    """Own ship's position is not known: the one of this scene is none, and what radars track stands round it."""
    hull: Hull | None = None
    """Own ship's measures, where the settings have them."""

    @property
    def own_velocity(self) -> tuple[float, float] | None:
        """Metres per second east and north over ground, where they may be acted on."""
        cog, sog = self.frame.own.cog_deg.live, self.frame.own.sog_mps.live
        if sog is None or (cog is None and sog > 0):
            return None
        course = math.radians(cog or 0.0)
        return sog * math.sin(course), sog * math.cos(course)

    @property
    def shows_relative(self) -> bool:
        return self.relative and self.own_velocity is not None

    @property
    def own_position(self) -> Position | None:
        """The newest position of own ship, stale or not: ask ``frame.own.position.stale`` how it may be drawn."""
        return self.frame.own.position.value


class Written(NamedTuple):
    """A text of the kept picture: it is written upright over the picture at each paint, wherever that was shifted or turned to.

    ``x``, ``y``: its place on the plane; ``slant``: how far it was turned on the screen, degrees clockwise; ``shift``: where
    its baseline begins from that place along and across it, pixels."""

    x: float
    y: float
    text: str
    face: QFont
    token: str
    slant: float
    shift: tuple[float, float]


@dataclass(slots=True)
class Canvas:
    """A painter in device pixels with all that a layer needs. ``taken`` collects what labels must keep off,
    ``furniture`` is what lies over the chart. ``margin`` pixels on each side of ``view`` are beyond the screen (the kept
    picture is larger than it), and ``written`` is where its texts are put."""

    painter: QPainter
    view: Viewport
    scene: Scene
    theme: Theme
    px_per_mm: float
    words: Words
    taken: Taken = field(default_factory=Taken)
    furniture: tuple[QRect, ...] = ()
    margin: float = 0.0
    written: list[Written] | None = None
    scope: tuple[float, float, float] | None = None
    """Middle and radius of the round picture of a PPI: nothing outside it is seen."""

    def visible(self, at: tuple[float, float]) -> bool:
        """On the screen and not under the furniture: what nobody sees gets no name."""
        x, y = round(at[0]), round(at[1])
        on_screen = 0 <= x <= self.view.width and 0 <= y <= self.view.height
        if self.scope is not None:
            on_screen = math.hypot(x - self.scope[0], y - self.scope[1]) <= self.scope[2]
        return on_screen and not any(rect.contains(x, y) for rect in self.furniture)

    def all_visible(self, at: Array) -> npt.NDArray[np.bool_]:
        """The same of (n, 2) pixels at once."""
        x, y = np.round(at).T
        found = (x >= 0) & (x <= self.view.width) & (y >= 0) & (y <= self.view.height)
        if self.scope is not None:
            found &= np.hypot(x - self.scope[0], y - self.scope[1]) <= self.scope[2]
        for rect in self.furniture:
            found &= ~((x >= rect.left()) & (x <= rect.right()) & (y >= rect.top()) & (y <= rect.bottom()))
        return np.asarray(found, dtype=np.bool_)

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
        text = tr(text)
        if self.written is not None:
            self._note(at, text, face, token, 0.0, (0.0, 0.0))
        else:
            self.words.draw(self.painter, self.theme, at, text, face, token)

    def text_along(
        self, at: tuple[float, float], slant: float, shift: tuple[float, float], text: str, face: QFont, token: str
    ) -> None:
        """Text along a line through ``at`` that falls by ``slant`` degrees to the right; its baseline begins ``shift`` from
        there, along and across."""
        if self.written is not None:
            self._note(at, text, face, token, slant, shift)
            return
        p = self.painter
        p.save()
        p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        p.translate(*at)
        p.rotate(slant)
        self.words.draw(p, self.theme, shift, text, face, token)
        p.restore()

    def _note(self, at: tuple[float, float], text: str, face: QFont, token: str, slant: float, shift: tuple[float, float]) -> None:
        if self.written is not None:
            x, y = self.view.to_plane(np.array([at]))[0].tolist()
            self.written.append(Written(x, y, text, face, token, slant, shift))


class Layer(Protocol):
    """One class of things on the chart.

    ``paint`` draws in device pixels and never turns the painter: ``c.view`` may be turned (``view.up`` is the true direction
    at the top of the screen), so a place comes from ``view.px_of`` or ``view.to_px``, a true direction from
    ``view.direction`` (unit vectors) or ``view.screen_deg`` (an angle for ``symbols.place``), a length from ``view.px_per_m``.
    Text goes through ``c.text`` and stays upright. What is painted over and what labels must keep off goes into ``c.taken``.

    A layer of the kept picture (``basepicture``) is painted only now and then, on a canvas that is larger than the screen by
    ``c.margin`` on each side: it must depend on nothing in the frame. Live layers are painted with every frame.
    """

    def paint(self, c: Canvas) -> None: ...


def text_width(face: QFont, text: str) -> float:
    """Pixels that it takes as it is written, in the language of the window."""
    return QFontMetricsF(face).horizontalAdvance(tr(text))
