"""The chart as one painted widget: layers that rarely change are kept as a picture, the rest is painted ten times a second.

Not a ``ViewBox``: every layer paints in device pixels anyway, one pass over them is all that a frame costs, and the same
layers can be turned for a head-up picture. The wheel or two fingers zoom, dragging moves, a click or tap selects, right click
or a long press opens the menu of that position (``hands``).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.geo import Position
from app.units import NM, degrees_180
from ui.chart.basepicture import BasePicture
from ui.chart.cases import CasesLayer
from ui.chart.charts import Charts
from ui.chart.coast import CoastLayer
from ui.chart.crowd import Crowd
from ui.chart.graticule import GraticuleLayer, GraticuleWords
from ui.chart.guardzones import GuardLayer, SketchLayer
from ui.chart.hands import ZOOM_STEP, Hands
from ui.chart.labels import LabelsLayer
from ui.chart.marks import MarksLayer
from ui.chart.measuring import Measuring
from ui.chart.mode import Attitude, ChartMode, Motion, within_reach
from ui.chart.own_ship import OwnShipLayer
from ui.chart.patterns import PatternsLayer
from ui.chart.placing import Taken
from ui.chart.ppi import RANGES, PpiLayer, adrift, nearest_range, scaled, scope_of
from ui.chart.projection import Viewport, latitude, plane_of
from ui.chart.scalebar import ScaleBar, room_of
from ui.chart.scene import Canvas, Layer, Scene
from ui.chart.symbols import ring_step_nm
from ui.chart.targets import TargetsLayer
from ui.chart.trails import TrailsLayer
from ui.chart.usercharts import UserChartsLayer
from ui.chart.words import Words
from ui.chart.zones import PortsLayer, ZonesLayer
from ui.theme import Theme

START: Final = Position(34.2, 12.6)  # between Lampedusa and Zuwara, until a position is known
_CLICK_PX: Final = 22.0
_OFF_SCALE: Final = 1e-3
_RANGE_TURN: Final = 1.2  # that two fingers or the wheel turn to the next range of a radar
_CROSS_GAP: Final = 10.0


class ChartView(Hands):
    """``following`` keeps own ship where ``mode`` puts her; dragging sets the chart free. ``ppi`` is the number of the range of
    ``ppi.RANGES`` while it shows a round picture about own ship, else ``None``; ``ppi_coast``: with the chart below it."""

    picked = Signal(object)  # id of the target or case under a click, or None
    menu_requested = Signal(QPoint, object)  # global point, Position
    pointed = Signal(object)  # Position under the cursor, None when it leaves
    view_changed = Signal()
    position_clicked = Signal(object)  # Position, while a click is awaited
    measured = Signal()  # a measuring line was set by a click

    def __init__(self, theme: Theme, charts: Charts, scene: Scene, range_nm: float = 12.0) -> None:
        super().__init__()
        self._theme, self._given, self._scene = theme, scene, scene
        self._targets, self._cases = TargetsLayer(), CasesLayer()
        self.patterns = PatternsLayer()
        self.marks = MarksLayer()
        self.own_charts, self.ports = UserChartsLayer(), PortsLayer(charts.ports)
        self._base = BasePicture(
            (
                CoastLayer(charts.fine, charts.coarse),
                self.own_charts,
                GraticuleLayer(),
                ZonesLayer(charts.territorial, charts.contiguous, charts.regions),
                self.ports,
            )
        )
        self.measuring = Measuring()
        self._labels = LabelsLayer(self._targets, self._cases)
        self._crowd = Crowd(self._base, self._targets)
        self.guards, self.trails = GuardLayer(self._targets.rows), TrailsLayer(self._targets)
        self._chart_only: tuple[Layer, ...] = (ScaleBar(), GraticuleWords())
        ships: tuple[Layer, ...] = (OwnShipLayer(), self.measuring, self._targets, self._cases)
        self._live: tuple[Layer, ...] = (
            self.patterns,
            self.marks,
            self.guards,
            self.trails,
            *ships,
            PpiLayer(),
            self._labels,
            SketchLayer(self.guards),
        )
        self.ppi: int | None = None
        self.ppi_coast = False
        self._pinch = 1.0
        x, y = plane_of(START)
        self.view = Viewport(x, y, 0.001, 640, 480).with_range(range_nm * NM, START.lat)
        self.following = True
        self.mode = ChartMode()
        self._attitude = Attitude()
        self._range_nm = range_nm
        self._ranged = False
        self._furniture: tuple[QRect, ...] = ()
        self._words = Words()
        self._awaited: QPointF | None = None  # where the cross stands while a click is awaited
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.redraw)

    @property
    def scene(self) -> Scene:
        """As it was given."""
        return self._given

    @property
    def painted(self) -> Scene:
        """As it is shown: a round picture has own ship in its middle even where her position is not known."""
        return self._scene

    @property
    def adrift(self) -> bool:
        """Own ship's position is not known: what is shown has bearings and ranges, and no positions."""
        return self._scene.adrift

    @property
    def ring_nm(self) -> float:
        """Spacing of the rings at this scale."""
        if self.ppi is not None:
            return RANGES[self.ppi][1]
        return ring_step_nm(NM * self.view.px_per_m(self.view.position_at(self.width() / 2, self.height() / 2).lat))

    def show_scene(self, scene: Scene) -> None:
        """A new moment. Repaints; does nothing more while the chart is hidden."""
        if scene.shown != self._scene.shown:
            self._base.forget()
        self._given = scene
        if self.awaiting and scene.frame.own.position.live is None:
            self.use_ppi(False)  # a click gives a position, and a round picture without one would give a false one
        self._scene = adrift(scene) if self.ppi is not None else scene
        self._keep_range()
        self._follow()
        self.update()

    def use_mode(self, mode: ChartMode) -> None:
        """Another orientation, motion or place of own ship, at once."""
        replaced = mode.motion is not self.mode.motion or mode.placing is not self.mode.placing
        self.mode = mode
        self._given = replace(self._given, relative=mode.vectors is Motion.RELATIVE)
        self._scene = adrift(self._given) if self.ppi is not None else self._given
        self._follow(at_once=replaced)
        self.view_changed.emit()
        self.update()

    @property
    def box(self) -> tuple[float, float, float, float]:
        """South, west, north, east of what the chart shows; where it is turned, of the box round that."""
        west, south, east, north = self.view.bounds()
        low, high = latitude(np.array([south, north])).tolist()
        return low, degrees_180(west), high, degrees_180(east)

    def set_furniture(self, rects: tuple[QRect, ...]) -> None:
        """What lies over the chart: no text goes under it."""
        if rects != self._furniture:
            self._furniture = rects
            self.redraw()

    def redraw(self) -> None:
        """Paint everything anew, the kept picture too."""
        self._base.forget()
        self.update()

    def use_ppi(self, on: bool) -> None:
        """Show the round picture, or the chart again as it was wide."""
        if on == (self.ppi is not None):
            return
        reach = min(self.width(), self.height()) / 2
        miles = reach / self.view.px_per_m(self.view.position_at(*self._pivot()).lat) / NM
        self.ppi = nearest_range(miles) if on else None
        if on:
            self.following = True
        self._show_range()

    def use_coast(self, on: bool) -> None:
        """The chart below the round picture."""
        self.ppi_coast = on
        self.update()

    def _step_range(self, factor: float) -> None:
        """The next range of a radar once fingers or the wheel have gone far enough."""
        self._pinch *= factor
        if self.ppi is not None and not 1 / _RANGE_TURN < self._pinch < _RANGE_TURN:
            self.ppi = min(max(self.ppi + (1 if self._pinch < 1 else -1), 0), len(RANGES) - 1)
            self._pinch = 1.0
            self._show_range()

    def _keep_range(self) -> None:
        """A scale in degrees is another one in miles at another latitude."""
        own = self._scene.own_position
        if self.ppi is not None and own is not None:
            wanted = scaled(self.view, self.ppi, own.lat).scale
            if abs(wanted / self.view.scale - 1.0) > _OFF_SCALE:
                self.view = replace(self.view, scale=wanted)

    def _show_range(self) -> None:
        self._scene = adrift(self._given) if self.ppi is not None else self._given
        self._keep_range()
        self._follow(at_once=True)
        self.view_changed.emit()
        self.update()

    def zoom(self, factor: float) -> None:
        """Closer (> 1) or farther, about own ship while she is followed, else about the middle."""
        if self.ppi is not None:
            self._pinch = 1.0
            self._step_range(_RANGE_TURN if factor > 1 else 1 / _RANGE_TURN)
            return
        self._set_view(self.view.zoomed(factor, *self._pivot()))

    def zoom_in(self) -> None:
        self.zoom(ZOOM_STEP**2)

    def zoom_out(self) -> None:
        self.zoom(ZOOM_STEP**-2)

    def pan(self, right: float, down: float) -> None:
        """Look further right and down by parts of the size of the chart; own ship is no longer followed."""
        if self.ppi is not None:
            return
        self.following = False
        self._set_view(self.view.moved(-right * self.width(), -down * self.height()))

    def _pivot(self) -> tuple[float, float]:
        own = self._scene.own_position
        return self.view.px_of(own) if self.following and own is not None else (self.width() / 2, self.height() / 2)

    def centre_own_ship(self) -> None:
        """Follow her again, from the place that the mode gives her."""
        self.following = True
        self._follow(at_once=True)
        self.view_changed.emit()

    def show_position(self, position: Position) -> None:
        """In the middle of the chart; a round picture has own ship there, so it gives way."""
        self.use_ppi(False)
        self.following = False
        self._set_view(self.view.centred(position))

    @property
    def awaiting(self) -> bool:
        """A click on the chart is awaited: it gives a position and selects nothing."""
        return self._awaited is not None

    def await_click(self, on: bool) -> None:
        """Show the cross that follows the pointer, and let the next click say ``position_clicked``."""
        if on == self.awaiting:
            return
        if on and self.adrift:
            self.use_ppi(False)
        self._awaited = QPointF(self.width() / 2, self.height() / 2) if on else None
        self.setCursor(Qt.CursorShape.CrossCursor) if on else self.unsetCursor()
        self.update()

    def put_cross(self, place: Position) -> None:
        """The cross that waits for a click on a place, as far as that is on the chart."""
        if self._awaited is not None:
            x, y = self.view.px_of(place)
            self._awaited = QPointF(min(max(x, 0.0), self.width() - 1.0), min(max(y, 0.0), self.height() - 1.0))

    def move_cross(self, right: float, down: float) -> None:
        """The cross moved by keys, in pixels."""
        if self._awaited is not None:
            x, y = self._awaited.x() + right, self._awaited.y() + down
            self._awaited = QPointF(min(max(x, 0.0), self.width() - 1.0), min(max(y, 0.0), self.height() - 1.0))
            self.pointed.emit(self.view.position_at(self._awaited.x(), self._awaited.y()))
            self.update()

    def click_cross(self) -> None:
        """The awaited click, where the cross stands."""
        if self._awaited is not None:
            self.position_clicked.emit(self.view.position_at(self._awaited.x(), self._awaited.y()))

    def object_at(self, x: float, y: float) -> str | None:
        """Id of the nearest case or target within reach of a fingertip; cases first."""
        for ids, at in (
            (list(self._cases.at), np.array(list(self._cases.at.values())).reshape(-1, 2)),
            ([t.id for t in self._targets.drawn.targets], self._targets.drawn.at),
        ):
            if len(at):
                distance = np.hypot(at[:, 0] - x, at[:, 1] - y)
                nearest = int(distance.argmin())
                if distance[nearest] <= _CLICK_PX:
                    return ids[nearest]
        return None

    def _follow(self, *, at_once: bool = False) -> None:
        """Turn the picture as the mode asks, and keep own ship in her place while she is followed."""
        frame, own, size = self._scene.frame.own, self._scene.own_position, (self.width(), self.height())
        up = self._attitude.up(self.mode, frame)
        turned = up != self.view.up
        if own is None:
            self.view = self.view.turned(up)
            return
        stood = self.view.px_of(own)
        view = self.view.turned(up)
        if self.following:
            if not self._ranged:  # the first position ever: only now is the scale at her latitude known
                self._ranged = at_once = True
                view = view.with_range(self._range_nm * NM, own.lat)
            belongs = self._attitude.anchor(self.mode, frame, up, *size) if self.ppi is None else scope_of(*size)[:2]
            if self.ppi is None and not at_once and self.mode.motion is Motion.TRUE and within_reach(*stood, *size):
                belongs = stood  # true motion: she goes across the picture until she comes near its edge
        else:  # she turns on the spot; the picture turns about its middle where she is out of sight
            belongs = stood if self.view.shows(own) else view.px_of(own)
        x, y = view.px_of(own)
        far = abs(stood[0] - belongs[0]) >= 2 or abs(stood[1] - belongs[1]) >= 2
        # Whole pixels only: the kept picture is shifted when the view moves, and she moves far less per frame.
        if at_once or far or turned:
            view = view.moved(belongs[0] - x, belongs[1] - y)
        if far or view.scale != self.view.scale:
            self._set_view(view)
        else:
            self.view = view  # a turn alone changes nothing that others would have to work out anew

    def _set_view(self, view: Viewport) -> None:
        if view != self.view:
            self.view = view
            self.view_changed.emit()
            self.update()

    # -- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        self._words.begin()
        c = self._canvas(p)
        self._targets.rows.take(self._scene.frame.targets)
        below = self._chart_only if self.ppi is None else ()
        if self.ppi is None:
            self._base.reserved = (room_of(c.view.height, self._furniture),)
            self._crowd.paint(c)
        else:
            self._targets.apart = None
            p.fillRect(self.rect(), self._theme.colour("sea"))
            if self.ppi_coast and not self._scene.adrift:
                self._base.paint(c)
        for rect in self._furniture:
            c.taken.add(rect.left() - 4, rect.top() - 4, rect.right() + 4, rect.bottom() + 4)
        for layer in (*below, *self._live):
            layer.paint(c)
        if self._awaited is not None:
            _paint_cross(c, self._awaited)
        p.end()

    def _canvas(self, painter: QPainter) -> Canvas:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The platform's own millimetres are often nonsense (virtual screens); the logical ones are at least legible.
        mm = self.logicalDpiX() / 25.4
        scope = scope_of(self.width(), self.height()) if self.ppi is not None else None
        return Canvas(painter, self.view, self._scene, self._theme, mm, self._words, Taken(), self._furniture, scope=scope)

    # -- mouse and fingers

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.view = self.view.resized(event.size().width(), event.size().height())
        self._ranged = self._ranged and event.oldSize().isValid()
        if self.ppi is not None:
            self._show_range()
        self._follow(at_once=True)
        self.view_changed.emit()

    @property
    def waits_for_tap(self) -> bool:
        return self.awaiting

    def hovered(self, at: QPointF) -> None:
        self.pointed.emit(self.view.position_at(at.x(), at.y()))
        if self._awaited is not None:
            self._awaited = at
            self.update()

    def tapped(self, at: QPointF) -> None:
        if self._awaited is not None:
            self._awaited = at
            self.click_cross()
        elif self.measuring.in_hand is not None:
            self.measuring.settle()
            self.measured.emit()
            self.update()
        else:
            self.picked.emit(self.object_at(at.x(), at.y()))

    def dragged(self, dx: float, dy: float) -> None:
        """The chart goes along and is free; a PPI stays about own ship."""
        if self.ppi is None:
            self.following = False
            self._set_view(self.view.moved(dx, dy))

    def pinched(self, factor: float, at: QPointF, *, held: bool = False) -> None:
        if self.ppi is not None:
            self._step_range(factor)
            return
        about = self._pivot() if held and self.following else (at.x(), at.y())
        self._set_view(self.view.zoomed(factor, *about))

    def ask_menu(self, at: QPoint) -> None:
        self.menu_requested.emit(self.mapToGlobal(at), self.view.position_at(at.x(), at.y()))

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)
        super().leaveEvent(event)


def _paint_cross(c: Canvas, at: QPointF) -> None:
    """Hair lines across the whole chart, open in the middle so that what is pointed at can be seen."""
    x, y = at.x(), at.y()
    for token, width in (("halo", 3.0), ("text", 1.2)):
        c.pen(token, width)
        c.segment((0, y), (x - _CROSS_GAP, y))
        c.segment((x + _CROSS_GAP, y), (c.view.width, y))
        c.segment((x, 0), (x, y - _CROSS_GAP))
        c.segment((x, y + _CROSS_GAP), (x, c.view.height))
