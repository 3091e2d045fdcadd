"""The chart as one painted widget: layers that rarely change are kept as a picture, the rest is painted ten times a second.

Not a ``ViewBox``: every layer paints in device pixels anyway, one pass over them is all that a frame costs, and the same
layers can be turned for a head-up picture. The wheel or two fingers zoom, dragging moves, a click or tap selects, right click
or a long press opens the menu of that position (``hands``).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.geo import Position
from app.units import NM
from ui.chart.basepicture import BasePicture
from ui.chart.cases import CaseSigns, CasesLayer, nearest_within
from ui.chart.charts import Charts
from ui.chart.coast import CoastLayer
from ui.chart.cross import Cross
from ui.chart.crowd import Crowd
from ui.chart.following import Following
from ui.chart.graticule import GraticuleLayer, GraticuleWords
from ui.chart.guardzones import GuardLayer, SketchLayer
from ui.chart.hands import ZOOM_STEP, Hands
from ui.chart.labels import LabelsLayer
from ui.chart.marks import MarksLayer
from ui.chart.measuring import Measuring
from ui.chart.mode import Attitude, ChartMode, Motion
from ui.chart.own_ship import OwnShipLayer
from ui.chart.patterns import PatternsLayer
from ui.chart.placing import Taken
from ui.chart.ppi import RANGES, PpiLayer, adrift, nearest_range, scaled, scope_of
from ui.chart.projection import Viewport, plane_of
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
        self.patterns, self.marks = PatternsLayer(), MarksLayer()
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
        below: tuple[Layer, ...] = (self.patterns, self.marks, self.guards, self.trails)
        self._live: tuple[Layer, ...] = (*below, *ships, PpiLayer(), CaseSigns(self._cases), self._labels, SketchLayer(self.guards))
        self.ppi: int | None = None
        self.ppi_coast, self._pinch = False, 1.0
        x, y = plane_of(START)
        self.view = Viewport(x, y, 0.001, 640, 480).with_range(range_nm * NM, START.lat)
        self.following = True
        self.mode = ChartMode()
        self._attitude = Attitude()
        self._range_nm = range_nm
        self._ranged = False
        self._furniture: tuple[QRect, ...] = ()
        self._words = Words()
        self._cross = Cross()
        self._charted = self.view
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
        self._take_scene()
        self._keep_range()
        self._follow()
        self.update()

    def _take_scene(self) -> None:
        """Round about a ship that is nowhere, or the chart: no place of the one is a place of the other."""
        before = self._scene.adrift
        self._scene = adrift(self._given) if self.ppi is not None else self._given
        if self._scene.adrift is before:
            return
        if before:
            self.view = replace(self.view, x=self._charted.x, y=self._charted.y)
        else:
            self._charted = self.view
        self.measuring.forget_points()
        self.pointed.emit(None)

    def use_mode(self, mode: ChartMode) -> None:
        """Another orientation, motion or place of own ship, at once."""
        replaced = mode.motion is not self.mode.motion or mode.placing is not self.mode.placing
        self.mode = mode
        self._given = replace(self._given, relative=mode.vectors is Motion.RELATIVE)
        self._take_scene()
        self._follow(at_once=replaced)
        self.view_changed.emit()
        self.update()

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
        self._take_scene()
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
        return self._cross.awaits

    @property
    def cross(self) -> Position | None:
        """The place that the cross is on, while there is one."""
        at = self._cross.at
        return self.view.position_at(at.x(), at.y()) if at is not None else None

    @property
    def pointing(self) -> Position | None:
        """The place under the cross or the mouse as the picture lies now: it moves with own ship while they stay where they are.
        ``None`` where neither is; a finger that was lifted points at nothing."""
        at = self._cross.at or self.mouse
        return self.view.position_at(at.x(), at.y()) if at is not None else None

    def show_cross(self, on: bool) -> None:
        """The cross that keys move over the chart: in the middle at first, gone again. One that waits for a click stays."""
        if self._cross.awaits:
            return
        self._cross.end()
        if on:
            self.move_cross(self.width() / 2, self.height() / 2)
        else:
            self.pointed.emit(None)
        self.update()

    def await_click(self, on: bool) -> None:
        """Show the cross that follows the pointer, and let the next click say ``position_clicked``."""
        if on == self.awaiting:
            return
        if on and self.adrift:
            self.use_ppi(False)
        self._cross.end()
        if on:
            self._cross.put(self.width() / 2, self.height() / 2, self.width(), self.height())
            self._cross.awaits = True
        self.setCursor(Qt.CursorShape.CrossCursor) if on else self.unsetCursor()
        self.update()

    def put_cross(self, place: Position) -> None:
        """The cross that waits for a click on a place, as far as that is on the chart."""
        if self._cross.at is not None:
            self._cross.put(*self.view.px_of(place), self.width(), self.height())

    def move_cross(self, right: float, down: float) -> None:
        """The cross moved by keys, in pixels."""
        before = self._cross.at or QPointF(0.0, 0.0)
        self._cross.put(before.x() + right, before.y() + down, self.width(), self.height())
        self.pointed.emit(self.cross)
        self.update()

    def click_cross(self) -> None:
        """The awaited click, where the cross stands."""
        if self.awaiting:
            self.position_clicked.emit(self.cross)

    def ids_outwards(self, about: Position) -> list[str]:
        """Ids of the targets on the screen, the nearest to a place first."""
        return self._targets.drawn.outwards(self.view.px_of(about))

    def object_at(self, x: float, y: float) -> str | None:
        """Id of the nearest case or target within reach of a fingertip; cases first."""
        return nearest_within(_CLICK_PX, (x, y), self._cases.at) or self._targets.drawn.nearest((x, y), _CLICK_PX)

    def _follow(self, *, at_once: bool = False) -> None:
        """Turn the picture as the mode asks, and keep own ship in her place while she is followed."""
        own, here = self._scene.frame.own, self._scene.own_position
        if here is None:
            self.view = self.view.turned(self._attitude.up(self.mode, own))
            return
        view = self.view
        if self.following and not self._ranged:  # the first position ever: only now is the scale at her latitude known
            self._ranged = at_once = True
            view = view.with_range(self._range_nm * NM, here.lat)
        following = Following(self.mode, self.following, self.ppi is not None)
        view, far = following.moved(view, here, own, self._attitude, at_once=at_once)
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
        self._cross.paint(c)
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
        if self._cross.at is not None:
            self._cross.at = at
            self.update()

    def tapped(self, at: QPointF) -> None:
        if self.awaiting:
            self._cross.at = at
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
        super().leaveEvent(event)
        self.pointed.emit(None)
