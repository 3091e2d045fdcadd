"""The chart with its furniture, wired to the bridge."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from app.geo import Position
from app.rescue.state import ChartMark, RescueState
from app.watch.frame import AlertState, Frame, Target
from app.watch.who import find
from app.worded import worded
from ui.bridge import Bridge
from ui.chart import menus
from ui.chart.charts import Charts
from ui.chart.furniture import lay_out, strip_hides
from ui.chart.hud import CursorReadout, MeasureReadout, ModeLine, ZoomKeys
from ui.chart.hull import hull_of
from ui.chart.mode import ChartMode, Motion, Placing, motion_words, orientation_words
from ui.chart.overview import Overview
from ui.chart.panekeys import take_key
from ui.chart.ppi import NOWHERE
from ui.chart.rulers import Rulers
from ui.chart.scene import Scene
from ui.chart.strips import PickBanner, TargetStrip, UndoBar
from ui.chart.usercharts import UserCharts
from ui.chart.view import ChartView
from ui.chart.zonesketch import ZoneSketch
from ui.sight import datum_of
from ui.target_acts import Done, TargetActs
from ui.widgets import column, frame
from ui.words import short_number

if TYPE_CHECKING:
    from ui.mark_form import MarkForm

_FLASH_MS: Final = 500  # lit and unlit half a second each: 1 Hz
_MARK_PX: Final = 30.0


class ChartPane(QWidget):
    """Mode line, zoom keys, cursor read-out and overview have their places; an overlay may lie over the lower edge.

    A selected target brings its strip of keys: over the lower edge, or under the mode line where it would cover the target.
    """

    def __init__(self, bridge: Bridge, charts: Charts) -> None:
        super().__init__()
        self.bridge = bridge
        screen = bridge.station.settings.screen
        scene = Scene(bridge.frame, bridge.state, bridge.selection, vector_s=screen.vector_min * 60.0)
        scene = replace(scene, hull=hull_of(bridge.station.settings.ship))
        self.chart = ChartView(bridge.theme, charts, scene, screen.range_nm)
        self.chart.patterns.preview = lambda: bridge.search_preview
        self.own_charts = self._use_own_charts(charts)
        self.chart.use_mode(ChartMode.kept(bridge.station.preferences))
        self.mode, self.zoom, self.measures = ModeLine(), ZoomKeys(bridge.theme), MeasureReadout()
        self.readout = CursorReadout(bridge.station.sea.place)
        self.acts = TargetActs(bridge, self)
        self.banner, self.strip, self.undo = PickBanner(), TargetStrip(bridge, self.acts), UndoBar(self.acts)
        self.overview = Overview(bridge.theme, charts, scene)
        self.overview_frame: QFrame = frame("hud", column(self.overview, margin=1))
        self._overlay: QWidget | None = None
        self.rulers = Rulers(self.chart, self.measures)
        self.sketch = ZoneSketch(bridge, self.chart, self.banner, self)
        for each in (
            self.chart,
            self.mode,
            self.measures,
            self.readout,
            self.zoom,
            self.overview_frame,
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
        self._found: tuple[Sequence[Target], str | None, Target | None] = (), None, None
        self.chart.picked.connect(bridge.select)
        self.chart.menu_requested.connect(self._open_menu)
        self.chart.pointed.connect(self._on_pointed)
        self.chart.view_changed.connect(self._on_view)
        self.zoom.pressed.connect(self._on_zoom_key)
        self.mode.pressed.connect(self.change_mode)
        self.chart.measured.connect(self.rulers.say)
        bridge.guard_sketch_requested.connect(self.sketch.begin)
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
        shelf = self.bridge.station.charts
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
        self.chart.setGeometry(0, 0, self.width(), self.height())
        overlay = self._overlay if self._overlay is not None and self._overlay.isVisibleTo(self) else None
        self.chart.set_furniture(lay_out(self, overlay))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and watched in (self.strip, self.undo, self.banner, self.measures):
            self.arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not take_key(self, event):
            super().keyPressEvent(event)

    # -- what the bridge says

    def _on_frame(self, moment: Frame) -> None:
        flashing = any(t.dangerous and not t.acknowledged for t in moment.targets)
        flashing = flashing or any(a.kind == "guard" and a.state is AlertState.ACTIVE_UNACKNOWLEDGED for a in moment.alerts)
        if flashing != self._flash.isActive():
            if flashing:
                self._flash.start()
            else:
                self._flash.stop()
            self._lit = True
        if self.isVisible():
            vigil = self.bridge.station.vigil
            scene = replace(self.chart.scene, frame=moment, flash=self._lit, guards=vigil.zones, guarded=vigil.guarded)
            scene = replace(scene, selected=self._selected)
            self._show(scene)
            self._show_strip()

    def _on_state(self, state: RescueState) -> None:
        self._show(replace(self.chart.scene, state=state))
        self._show_strip()

    def _on_selected(self, _id: str | None) -> None:
        self._show(replace(self.chart.scene, selected=self._selected))
        self._show_strip()

    # -- the selected target

    @property
    def target(self) -> Target | None:
        """The selected object, where it is a target of the picture: the ship that an echo is now, the echo under its new number."""
        targets, chosen = self.bridge.frame.targets, self.bridge.selection
        if self._found[0] is not targets or self._found[1] != chosen:  # asked for several times with each frame
            self._found = targets, chosen, find(targets, chosen)
        return self._found[2]

    @property
    def _selected(self) -> str | None:
        """Id of what the chart marks as selected: the target that stands for what was selected, or a case."""
        target = self.target
        return target.id if target is not None else self.bridge.selection

    def select_next(self, *, back: bool = False) -> None:
        """The next target on the screen, from own ship or the cross outwards; ``back``: the one before."""
        own = self.chart.painted.own_position
        about = self.chart.cross or own or self.chart.view.position_at(self.chart.width() / 2, self.chart.height() / 2)
        ids = self.chart.ids_outwards(about)
        target = self.target
        at = ids.index(target.id) if target is not None and target.id in ids else None
        if ids:
            self.bridge.select(ids[(-1 if back else 0) if at is None else (at + (-1 if back else 1)) % len(ids)])

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
        elif target is not None and strip_hides(self, self.strip.geometry()):
            self.arrange()

    def _on_done(self, done: Done) -> None:
        if done.opened:
            self.bridge.select(done.case)

    # -- a click that somebody waits for

    def _on_pick(self, asker: object | None) -> None:
        on = asker is not None
        self.chart.await_click(on)
        self._end_pick.setEnabled(on)
        self.banner.setVisible(on)
        self.banner.say()
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
        self.rulers.say()
        self._point_again()

    def _on_view(self) -> None:
        if self.zoom.shows_ppi is not (self.chart.ppi is not None):
            self.zoom.show_ppi(self.chart.ppi is not None)
            self.arrange()
        ring = self.chart.ring_nm
        scene = self.chart.scene
        if scene.ring_nm != ring:
            self.chart.show_scene(replace(scene, ring_nm=ring))
        self._say_mode()
        self.overview.show_scene(self.chart.scene, self.chart.view)
        self._point_again()
        if self.strip.isVisibleTo(self):
            self.arrange()

    def _say_mode(self) -> None:
        chart, scene = self.chart, self.chart.scene
        relative, following, ppi = scene.shows_relative, chart.following, chart.ppi is not None
        ahead = chart.mode.placing is Placing.AHEAD and not ppi
        mode = replace(chart.mode, motion=Motion.RELATIVE) if ppi else chart.mode
        words = {
            "orientation": orientation_words(chart.mode, scene.frame.own),
            "placing": "Free" if not following else "Look ahead" if ahead else "Ship centred",
            "motion": motion_words(mode, following=following, relative=relative),
            "vectors": worded("Vectors {value} {value2:g} min", value="R" if relative else "T", value2=scene.vector_s / 60),
        }
        self.mode.show_mode(words, scene.ring_nm)

    def change_mode(self, which: str) -> None:
        """One press: "orientation", "placing", "motion" or "vectors" goes on to its next state, and is kept. A round picture is
        about own ship and goes with her, whatever the chart does."""
        if self.chart.ppi is not None and which in ("placing", "motion"):
            return
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
        mode.keep(self.bridge.station.preferences)

    # -- what the person does

    def _on_pointed(self, position: Position | None) -> None:
        self.rulers.pointed = position
        if position is not None:
            self.rulers.lead_to(position)
            self.sketch.follow(position)
        self._read_cursor()

    def _point_again(self) -> None:
        """The picture moves below a pointer that stays where it is."""
        self.rulers.pointed = self.chart.pointing or self.rulers.pointed
        self._read_cursor()

    def _read_cursor(self) -> None:
        """What the pointer is at; while it is elsewhere, the selected case."""
        pointed, own = self.rulers.pointed, self.chart.scene.frame.own.position.live
        case = self.chart.scene.state.cases.get(self.bridge.selection or "")
        datum = datum_of(case, self.chart.scene.frame.stamp.utc) if case is not None and pointed is None else None
        if pointed is not None and self.chart.adrift:
            self.readout.show_relative(NOWHERE, pointed)
        elif case is not None and datum is not None:
            self.readout.show_cursor(datum.position, own, worded("Case {n}", n=short_number(case.number)))
        else:
            self.readout.show_cursor(pointed, own)

    def turn_ppi(self) -> None:
        """To the round picture of what radars track, or back to the chart."""
        self.chart.use_ppi(self.chart.ppi is None)
        self.arrange()

    def _on_zoom_key(self, which: str) -> None:
        if which == "in":
            self.chart.zoom_in()
        elif which == "out":
            self.chart.zoom_out()
        elif which == "centre":
            self.chart.centre_own_ship()
        elif which == "ppi":
            self.turn_ppi()
        elif which == "measure":
            self.rulers.press_next()
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
        if not self.chart.adrift:  # nothing there is a place
            self.position_menu(position).popup(at)

    def position_menu(self, position: Position) -> QMenu:
        """What can be done with a place on the chart."""
        menu = menus.position_menu(self, self.bridge, position, self.chart.show_position, self.rulers.begin, self.sketch.begin)
        there = self.chart.object_at(*self.chart.view.px_of(position))
        menus.add_target(menu, self.bridge, find(self.bridge.frame.targets, there))
        menus.add_marks(menu, position, self._marks_at(position), self.open_mark)
        return menu

    def menu_at_cross(self) -> None:
        """What can be done with the place that the cross is on."""
        place = self.chart.cross
        if place is not None:
            x, y = self.chart.view.px_of(place)
            self._open_menu(self.chart.mapToGlobal(QPoint(round(x), round(y))), place)

    def mark_at_pointer(self) -> None:
        """Correct the mark under the pointer, or set one there."""
        at = self._marks_at(self.rulers.pointed) if self.rulers.pointed is not None else ()
        self.open_mark(at[0].position if at else None, at[0] if at else None)

    def open_mark(self, position: Position | None = None, mark: ChartMark | None = None) -> MarkForm:
        """The form of a mark: at a place, at the pointer, else at the middle of the chart."""
        from ui.mark_form import open_mark

        chart = self.chart
        place = position or self.rulers.pointed or chart.view.position_at(chart.width() / 2, chart.height() / 2)
        return open_mark(self.bridge, self, place, mark)

    def _marks_at(self, position: Position) -> tuple[ChartMark, ...]:
        """The marks within a fingertip of a place."""
        x, y = self.chart.view.px_of(position)
        near = {i for i, at in self.chart.marks.at.items() if math.hypot(at[0] - x, at[1] - y) <= _MARK_PX}
        return tuple(mark for mark in self.bridge.state.marks if mark.id in near)
