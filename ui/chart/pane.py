"""The chart with its furniture, wired to the bridge."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from app.geo import Position
from app.rescue.state import RescueState
from app.units import NM
from app.watch.frame import Frame, Target
from app.worded import worded
from ui.bridge import Bridge
from ui.chart import menus
from ui.chart.charts import Charts
from ui.chart.hud import CursorReadout, MeasureReadout, ModeLine, ZoomKeys
from ui.chart.measuring import Measure
from ui.chart.mode import ChartMode, Placing, motion_words, orientation_words
from ui.chart.overview import Overview
from ui.chart.scene import Scene
from ui.chart.strips import PickBanner, TargetStrip, UndoBar, covers, lay_strip
from ui.chart.usercharts import UserCharts
from ui.chart.view import ChartView
from ui.target_acts import Done, TargetActs
from ui.widgets import column, frame

_FLASH_MS: Final = 500  # lit and unlit half a second each: 1 Hz
_PAN: Final = {
    Qt.Key.Key_Left: (-0.2, 0.0),
    Qt.Key.Key_Right: (0.2, 0.0),
    Qt.Key.Key_Up: (0.0, -0.2),
    Qt.Key.Key_Down: (0.0, 0.2),
}
_STEP_PX: Final = 12.0
"""How far an arrow key moves the cross; with Shift a pixel."""
_MODES: Final = {
    Qt.Key.Key_O: "orientation",
    Qt.Key.Key_L: "placing",
    Qt.Key.Key_M: "motion",
    Qt.Key.Key_V: "vectors",
}
_RANGE_STEP: Final = 0.05  # of the spacing of the rings that an arrow key moves a range marker
_ACTS: Final = {Qt.Key.Key_C: "case", Qt.Key.Key_P: "position", Qt.Key.Key_A: "actor"}


class ChartPane(QWidget):
    """Mode line, zoom keys, cursor read-out and overview have their places; an overlay may lie over the lower edge.

    A selected target brings its strip of keys: over the lower edge, or under the mode line where it would cover the target.
    """

    def __init__(self, bridge: Bridge, charts: Charts) -> None:
        super().__init__()
        self._bridge = bridge
        screen = bridge.station.settings.screen
        scene = Scene(bridge.frame, bridge.state, bridge.selection, vector_s=screen.vector_min * 60.0)
        self.chart = ChartView(bridge.theme, charts, scene, screen.range_nm)
        self.chart.patterns.preview = lambda: bridge.search_preview
        self.own_charts = self._use_own_charts(charts)
        self.chart.use_mode(ChartMode.kept(bridge.station.preferences))
        self.mode, self.zoom, self.measures = ModeLine(), ZoomKeys(bridge.theme), MeasureReadout()
        self.readout = CursorReadout(bridge.station.sea.place)
        self.acts = TargetActs(bridge, self)
        self.banner, self.strip, self.undo = PickBanner(), TargetStrip(bridge, self.acts), UndoBar(self.acts)
        self.overview = Overview(bridge.theme, charts, scene)
        self._overview_frame: QFrame = frame("hud", column(self.overview, margin=1))
        self._overlay: QWidget | None = None
        self._pointed: Position | None = None
        for each in (
            self.chart,
            self.mode,
            self.measures,
            self.readout,
            self.zoom,
            self._overview_frame,
            self.strip,
            self.undo,
            self.banner,
        ):
            each.setParent(self)
            each.installEventFilter(self)
        self._flash = QTimer(self)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(self._on_flash)
        self._lit = True
        self.chart.picked.connect(bridge.select)
        self.chart.menu_requested.connect(self._open_menu)
        self.chart.pointed.connect(self._on_pointed)
        self.chart.view_changed.connect(self._on_view)
        self.zoom.pressed.connect(self._on_zoom_key)
        self.mode.pressed.connect(self.change_mode)
        self.chart.measured.connect(self._say_measures)
        bridge.frame_ready.connect(self._on_frame)
        bridge.state_changed.connect(self._on_state)
        bridge.selected.connect(self._on_selected)
        bridge.centre_requested.connect(self.chart.show_position)
        self._end_pick = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.ApplicationShortcut)
        self._end_pick.setEnabled(False)
        self._end_pick.activated.connect(lambda: bridge.give_pick(None))
        self.banner.ended.connect(lambda: bridge.give_pick(None))
        bridge.pick_requested.connect(self._on_pick)
        self.chart.position_clicked.connect(bridge.give_pick)
        self.strip.closed.connect(lambda: bridge.select(None))
        self.strip.acted.connect(self.act)
        self.acts.done.connect(self._on_done)
        self._on_view()

    def _use_own_charts(self, charts: Charts) -> UserCharts | None:
        """The crew's charts under the picture. The folder is looked through when the window stands, not before."""
        shelf = self._bridge.station.charts
        if shelf is None:
            return None
        made = UserCharts(shelf, self)
        made.show_on(self.chart, charts.ports)
        self.destroyed.connect(made.close)
        QTimer.singleShot(0, made.look)
        return made

    def set_overlay(self, overlay: QWidget | None) -> None:
        """A strip over the lower edge of the chart (the incident strip); the chart itself does not move."""
        self._overlay = overlay
        if overlay is not None:
            overlay.setParent(self)
            overlay.raise_()
            overlay.show()
        self.arrange()

    def arrange(self) -> None:
        """Put the furniture in its places."""
        w, h = self.width(), self.height()
        self.chart.setGeometry(0, 0, w, h)
        overlay = self._overlay if self._overlay is not None and self._overlay.isVisibleTo(self) else None
        base = h
        if overlay is not None:
            tall = overlay.sizeHint().height()
            overlay.setGeometry(8, h - tall - 8, w - 16, tall)
            base = h - tall - 8
        self.mode.adjustSize()
        self.mode.move(8, 8)
        self.zoom.adjustSize()
        self.zoom.move(w - self.zoom.width() - 8, 8)
        self.measures.adjustSize()
        self.measures.move(8, self.mode.geometry().bottom() + 9)
        self.banner.adjustSize()
        self.banner.move(8, (self.measures if self.measures.isVisibleTo(self) else self.mode).geometry().bottom() + 9)
        base = lay_strip(self.strip, self.chart.view, w, base) if self.strip.isVisibleTo(self) else base
        self.readout.adjustSize()
        self.readout.move(8, base - self.readout.height() - 8)
        beside = QRect(self.readout.geometry().right() + 9, self.readout.y(), 0, self.readout.height())
        place = beside.adjusted(0, 0, w - 8 - beside.left(), 0)
        above = max(each.geometry().bottom() for each in (self.mode, self.strip) if each is self.mode or self.strip.y() < 100)
        self.undo.setGeometry(place.translated(-64, above + 9 - place.top()) if self._hides(place) else place)
        self._overview_frame.setGeometry(w - 200, base - 168, 192, 160)
        self._overview_frame.setVisible(overlay is None and base == h and h > 480 and not self.undo.isVisibleTo(self))
        lying = (
            self.mode,
            self.zoom,
            self.readout,
            self._overview_frame,
            self.measures,
            self.banner,
            self.strip,
            self.undo,
            overlay,
        )
        self.chart.set_furniture(tuple(QRect(each.geometry()) for each in lying if each is not None and each.isVisibleTo(self)))

    def _hides(self, place: QRect) -> bool:
        return self.strip.isVisibleTo(self) and covers(self.strip, self.chart.view, place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and watched in (self.strip, self.undo, self.banner, self.measures):
            self.arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.chart.awaiting and key in _PAN:
            step = 1.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP_PX
            right, down = _PAN[key]
            self.chart.move_cross(step * (right > 0) - step * (right < 0), step * (down > 0) - step * (down < 0))
        elif self.chart.awaiting and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chart.click_cross()
        elif self.chart.measuring.in_hand is not None and self._measure_by(event):
            self._say_measures()
        elif key is Qt.Key.Key_B:
            self.press_measure(1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        elif key in _ACTS and not event.modifiers() and self.strip.isVisible():
            self.act(_ACTS[key])
        elif event.matches(QKeySequence.StandardKey.Undo) and self.acts.last is not None:
            self.acts.undo()
        elif key is Qt.Key.Key_Escape and self.strip.isVisible():
            self._bridge.select(None)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.chart.zoom_in()
        elif key is Qt.Key.Key_Minus:
            self.chart.zoom_out()
        elif key in _MODES and not event.modifiers():
            self.change_mode(_MODES[key])
        elif key is Qt.Key.Key_Home:
            self.chart.centre_own_ship()
        elif key in _PAN:
            self.chart.pan(*_PAN[key])
        else:
            super().keyPressEvent(event)

    # -- what the bridge says

    def _on_frame(self, moment: Frame) -> None:
        flashing = any(t.dangerous and not t.acknowledged for t in moment.targets)
        if flashing != self._flash.isActive():
            if flashing:
                self._flash.start()
            else:
                self._flash.stop()
            self._lit = True
        if self.isVisible():
            self._show(replace(self.chart.scene, frame=moment, flash=self._lit))
            self._show_strip()

    def _on_state(self, state: RescueState) -> None:
        self._show(replace(self.chart.scene, state=state))
        self._show_strip()

    def _on_selected(self, id_: str | None) -> None:
        self._show(replace(self.chart.scene, selected=id_))
        self._show_strip()

    # -- the selected target

    @property
    def target(self) -> Target | None:
        """The selected object, where it is a target of the picture."""
        chosen = self._bridge.selection
        return next((t for t in self._bridge.frame.targets if t.id == chosen), None) if chosen is not None else None

    def act(self, which: str) -> None:
        """One of the three acts with the selected target: "case", "position", "actor"."""
        target, case = self.target, self.acts.case_for()
        if target is None:
            return
        if which == "case":
            self.acts.new_case(target)
        elif case is not None and which == "position":
            self.acts.position_of(target, case)
        elif case is not None and self.strip.keys["actor"].isEnabled():
            self.acts.actor_of(target, case)
        self._show_strip()

    def _show_strip(self) -> None:
        target = self.target
        if target is not None:
            self.strip.show_target(target, self.acts.case_for())
        wanted = target is not None and not self.chart.awaiting  # a click that is awaited comes before keys
        if self.strip.isVisibleTo(self) != wanted:
            self.strip.setVisible(wanted)
        elif target is not None and self._hides(self.strip.geometry()):
            self.arrange()

    def _on_done(self, done: Done) -> None:
        if done.opened:
            self._bridge.select(done.case)

    # -- a click that somebody waits for

    def _on_pick(self, asker: object | None) -> None:
        on = asker is not None
        self.chart.await_click(on)
        self._end_pick.setEnabled(on)
        self.banner.setVisible(on)
        self._show_strip()
        if on:
            self.banner.raise_()
            self.chart.setFocus()

    def _on_flash(self) -> None:
        self._lit = not self._lit
        if self.isVisible():
            self._show(replace(self.chart.scene, flash=self._lit))

    def _show(self, scene: Scene) -> None:
        self.chart.show_scene(scene)
        self.overview.show_scene(self.chart.scene, self.chart.view)
        self._say_mode()
        self._say_measures()
        self._read_cursor()

    def _on_view(self) -> None:
        ring = self.chart.ring_nm
        scene = self.chart.scene
        if scene.ring_nm != ring:
            self.chart.show_scene(replace(scene, ring_nm=ring))
        self._say_mode()
        self.overview.show_scene(self.chart.scene, self.chart.view)
        if self.strip.isVisibleTo(self):
            self.arrange()

    def _say_mode(self) -> None:
        chart, scene = self.chart, self.chart.scene
        relative, following = scene.shows_relative, chart.following
        ahead = chart.mode.placing is Placing.AHEAD
        words = {
            "orientation": orientation_words(chart.mode, scene.frame.own),
            "placing": "Free" if not following else "Look ahead" if ahead else "Ship centred",
            "motion": motion_words(chart.mode, following=following, relative=relative),
            "vectors": worded("Vectors {value} {value2:g} min", value="R" if relative else "T", value2=scene.vector_s / 60),
        }
        self.mode.show_mode(words, scene.ring_nm)

    def change_mode(self, which: str) -> None:
        """One press: "orientation", "placing", "motion" or "vectors" goes on to its next state, and is kept."""
        mode = self.chart.mode
        if which == "placing" and not self.chart.following:
            self.chart.centre_own_ship()
            return
        if which == "orientation":
            mode = mode.next_orientation()
        elif which == "placing":
            mode = mode.other_placing()
        else:
            mode = mode.other_motion() if which == "motion" else mode.other_vectors()
        self.chart.use_mode(mode)
        mode.keep(self._bridge.station.preferences)

    # -- measuring

    def press_measure(self, which: int) -> None:
        """The key of a measuring line: from own ship, from the pointer (else the middle of the chart), away."""
        middle = self.chart.view.position_at(self.chart.width() / 2, self.chart.height() / 2)
        heading = self.chart.scene.frame.own.heading_deg.live
        start = Measure(heading or 0.0, self.chart.scene.ring_nm * NM)
        own = self.chart.scene.frame.own.position.live
        self.chart.measuring.press(which, own, self._pointed or middle, start)
        self._say_measures()

    def begin_measure(self, place: Position, from_own_ship: bool) -> None:
        """A line from a place, or from own ship through it; with an old position of hers there is only the first."""
        own = self.chart.scene.frame.own.position.live
        start = Measure(0.0, self.chart.scene.ring_nm * NM)
        if from_own_ship and own is not None:
            self.chart.measuring.begin(start)
            self.chart.measuring.lead_to(place, own)
        else:
            self.chart.measuring.begin(replace(start, origin=place))
        self._say_measures()

    def _measure_by(self, event: QKeyEvent) -> bool:
        """Whether a key was meant for the measuring line in hand, and done."""
        key, measuring = Qt.Key(event.key()), self.chart.measuring
        fine = 0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        if key in _PAN:
            right, down = _PAN[key]
            turned = (right > 0) - (right < 0)
            reach = (down < 0) - (down > 0)
            measuring.turn(fine * turned, fine * reach * self.chart.scene.ring_nm * NM * _RANGE_STEP)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            measuring.settle()
        elif key is Qt.Key.Key_Escape and measuring.in_hand is not None:
            measuring.remove(measuring.in_hand)
        else:
            return False
        return True

    def _say_measures(self) -> None:
        measuring = self.chart.measuring
        self.measures.show_lines(measuring.words(self.chart.scene), in_hand=measuring.in_hand is not None)
        self.chart.update()

    # -- what the person does

    def _on_pointed(self, position: Position | None) -> None:
        self._pointed = position
        if position is not None and self.chart.measuring.in_hand is not None and not self.chart.awaiting:
            self.chart.measuring.lead_to(position, self.chart.scene.frame.own.position.live)
            self._say_measures()
        self._read_cursor()

    def _read_cursor(self) -> None:
        self.readout.show_cursor(self._pointed, self.chart.scene.frame.own.position.live)

    def _on_zoom_key(self, which: str) -> None:
        if which == "in":
            self.chart.zoom_in()
        elif which == "out":
            self.chart.zoom_out()
        elif which == "centre":
            self.chart.centre_own_ship()
        else:
            key = self.zoom.buttons["layers"]
            self.layers_menu().popup(key.mapToGlobal(QPoint(0, key.height())))

    def layers_menu(self) -> QMenu:
        """What is shown, and how long the vectors are."""
        return menus.layers_menu(self, self.chart.scene, self._switch, self._set_vectors)

    def _switch(self, layer: str, on: bool) -> None:
        shown = self.chart.scene.shown
        self._show(replace(self.chart.scene, shown=shown | {layer} if on else shown - {layer}))

    def _set_vectors(self, minutes: int) -> None:
        self._show(replace(self.chart.scene, vector_s=minutes * 60.0))
        self._on_view()

    def _open_menu(self, at: QPoint, position: Position) -> None:
        self.position_menu(position).popup(at)

    def position_menu(self, position: Position) -> QMenu:
        """What can be done with a place on the chart."""
        return menus.position_menu(self, self._bridge, position, self.chart.show_position, self.begin_measure)
