"""The chart with its furniture, wired to the bridge."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from app.geo import Position, format_position
from app.rescue.state import RescueState
from app.watch.frame import Frame
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.hud import CursorReadout, ModeLine, ZoomKeys
from ui.chart.overview import Overview
from ui.chart.scene import LAYERS, Scene
from ui.chart.view import ChartView
from ui.widgets import column, frame

_FLASH_MS: Final = 500  # lit and unlit half a second each: 1 Hz
_VECTOR_MINUTES: Final = (3, 6, 12, 30)
_PAN: Final = {
    Qt.Key.Key_Left: (-0.2, 0.0),
    Qt.Key.Key_Right: (0.2, 0.0),
    Qt.Key.Key_Up: (0.0, -0.2),
    Qt.Key.Key_Down: (0.0, 0.2),
}


class ChartPane(QWidget):
    """Mode line, zoom keys, cursor read-out and overview have their places; an overlay may lie over the lower edge."""

    def __init__(self, bridge: Bridge, charts: Charts) -> None:
        super().__init__()
        self._bridge = bridge
        screen = bridge.station.settings.screen
        scene = Scene(bridge.frame, bridge.state, bridge.selection, vector_s=screen.vector_min * 60.0)
        self.chart = ChartView(bridge.theme, charts, scene, screen.range_nm)
        self.mode, self.readout, self.zoom = ModeLine(), CursorReadout(charts.ports), ZoomKeys(bridge.theme)
        self.overview = Overview(bridge.theme, charts, scene)
        self._overview_frame: QFrame = frame("hud", column(self.overview, margin=1))
        self._overlay: QWidget | None = None
        self._pointed: Position | None = None
        for each in (self.chart, self.mode, self.readout, self.zoom, self._overview_frame):
            each.setParent(self)
        self._flash = QTimer(self)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(self._on_flash)
        self._lit = True
        self.chart.picked.connect(bridge.select)
        self.chart.menu_requested.connect(self._open_menu)
        self.chart.pointed.connect(self._on_pointed)
        self.chart.view_changed.connect(self._on_view)
        self.zoom.pressed.connect(self._on_zoom_key)
        bridge.frame_ready.connect(self._on_frame)
        bridge.state_changed.connect(self._on_state)
        bridge.selected.connect(self._on_selected)
        bridge.centre_requested.connect(self.chart.show_position)
        self._on_view()

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
        self.readout.adjustSize()
        self.readout.move(8, base - self.readout.height() - 8)
        self._overview_frame.setGeometry(w - 200, base - 168, 192, 160)
        self._overview_frame.setVisible(overlay is None and h > 480)
        around = (self.mode, self.zoom, self.readout, self._overview_frame, overlay)
        self.chart.set_furniture(tuple(QRect(each.geometry()) for each in around if each is not None and each.isVisibleTo(self)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.chart.zoom_in()
        elif key is Qt.Key.Key_Minus:
            self.chart.zoom_out()
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

    def _on_state(self, state: RescueState) -> None:
        self._show(replace(self.chart.scene, state=state))

    def _on_selected(self, id_: str | None) -> None:
        self._show(replace(self.chart.scene, selected=id_))

    def _on_flash(self) -> None:
        self._lit = not self._lit
        if self.isVisible():
            self._show(replace(self.chart.scene, flash=self._lit))

    def _show(self, scene: Scene) -> None:
        self.chart.show_scene(scene)
        self.overview.show_scene(scene, self.chart.view)
        self._read_cursor()

    def _on_view(self) -> None:
        ring = self.chart.ring_nm
        scene = self.chart.scene
        if scene.ring_nm != ring:
            self.chart.show_scene(replace(scene, ring_nm=ring))
        self.mode.show_mode(following=self.chart.following, vector_min=scene.vector_s / 60, ring_nm=ring)
        self.overview.show_scene(self.chart.scene, self.chart.view)

    # -- what the person does

    def _on_pointed(self, position: Position | None) -> None:
        self._pointed = position
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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, words in LAYERS:
            act = menu.addAction(words)
            act.setCheckable(True)
            act.setChecked(key in self.chart.scene.shown)
            act.toggled.connect(lambda on, which=key: self._switch(which, on))
        menu.addSeparator()
        for minutes in _VECTOR_MINUTES:
            act = menu.addAction(f"Vectors {minutes} min")
            act.setCheckable(True)
            act.setChecked(self.chart.scene.vector_s == minutes * 60)
            act.triggered.connect(lambda _checked=False, chosen=minutes: self._set_vectors(chosen))
        return menu

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
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(format_position(position)).setEnabled(False)
        new = menu.addAction("New case here")
        new.triggered.connect(lambda _checked=False: self._bridge.new_case_requested.emit(position))
        for case in self._bridge.state.cases.values():
            if case.open:
                add = menu.addAction(f"Add position to {case.number}")
                add.triggered.connect(
                    lambda _checked=False, which=case.id: self._bridge.case_position_requested.emit(which, position)
                )
        menu.addSeparator()
        menu.addAction("Centre here").triggered.connect(lambda _checked=False: self.chart.show_position(position))
        return menu
