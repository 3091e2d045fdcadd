"""What the instructor looks at: the truth, or the picture that the trainee has, on one chart; and the trainee's log as it grows."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.geo import Position
from app.rescue.state import Line, RescueState
from app.training.instructor import Now
from app.watch.frame import Frame
from app.worded import joined, one_line, worded
from ui.alerts import needs_key
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.hud import CursorReadout, ZoomKeys
from ui.chart.scene import Scene
from ui.chart.view import ChartView
from ui.panels.tables import RowsTable
from ui.parts import scrolled
from ui.tokens import H_TOUCH
from ui.training.truth import truth_frame, vessel_of
from ui.widgets import Segmented, column, label, row
from ui.words import clock

TRUTH, TRAINEE = 0, 1
_STEP_PX: Final = 12.0
_PAN: Final = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_MOST_LINES: Final = 40


class PicturePane(QWidget):
    """Keys as on the bridge's own chart: arrows, plus, minus, Home. While a place is awaited arrows move the cross, Enter takes
    the place, Escape leaves it."""

    vessel_chosen = Signal(str)
    place_clicked = Signal(object)  # Position
    pick_ended = Signal()

    def __init__(self, bridge: Bridge, charts: Charts) -> None:
        super().__init__()
        self._bridge = bridge
        self._now: Now | None = None
        self._selected: str | None = None
        screen = bridge.station.settings.screen
        scene = Scene(bridge.frame, bridge.state, None, vector_s=screen.vector_min * 60.0)
        self.which = Segmented.of_words(("The truth", "The trainee's picture"), height=H_TOUCH)
        self.which.choose(TRUTH)
        self.which.chosen.connect(lambda _index: self._show())
        self.chart = ChartView(bridge.theme, charts, scene, screen.range_nm)
        self.zoom, self.readout = ZoomKeys(bridge.theme), CursorReadout(bridge.station.sea.place)
        self.zoom.buttons["layers"].hide()
        for lying in (self.zoom, self.readout):
            lying.setParent(self.chart)
        self.chart.picked.connect(self._on_picked)
        self.chart.position_clicked.connect(self.place_clicked)
        self.chart.pointed.connect(self._on_pointed)
        self.chart.view_changed.connect(self._on_view)
        self.zoom.pressed.connect(self._on_zoom)
        self.setLayout(column((self.chart, 1), gap=0))
        bridge.frame_ready.connect(self._on_frame)
        self._on_view()

    def show_now(self, now: Now) -> None:
        self._now = now
        self._show()

    def show_which(self, which: int) -> None:
        self.which.choose(which)
        self._show()

    def await_place(self, on: bool) -> None:
        self.chart.await_click(on)
        if on:
            self.show_which(TRUTH)
            self.chart.setFocus()

    def _on_frame(self, _frame: Frame) -> None:
        if self.isVisible() and self.which.index == TRAINEE:
            self._show()

    def _show(self) -> None:
        frame = self._bridge.frame
        if self.which.index == TRUTH and self._now is not None:
            frame = truth_frame(self._now, frame)
        self.chart.show_scene(
            replace(self.chart.scene, frame=frame, state=self._bridge.state, selected=self._selected, ring_nm=self.chart.ring_nm)
        )
        if self.chart.pointing is not None:  # the picture moves below a mouse that stands still
            self._on_pointed(self.chart.pointing)

    def _on_picked(self, target: str | None) -> None:
        self._selected = target
        vessel = vessel_of(target)
        if vessel is not None:
            self.vessel_chosen.emit(vessel)
        self._show()

    def _on_pointed(self, position: Position | None) -> None:
        self.readout.show_cursor(position, self.chart.scene.frame.own.position.live)

    def _on_view(self) -> None:
        if self.chart.scene.ring_nm != self.chart.ring_nm:
            self.chart.show_scene(replace(self.chart.scene, ring_nm=self.chart.ring_nm))

    def _on_zoom(self, which: str) -> None:
        {"in": self.chart.zoom_in, "out": self.chart.zoom_out, "centre": self.chart.centre_own_ship}.get(which, lambda: None)()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        w, h = self.chart.width(), self.chart.height()
        self.zoom.adjustSize()
        self.zoom.move(w - self.zoom.width() - 8, 8)
        self.readout.adjustSize()
        self.readout.move(8, h - self.readout.height() - 8)
        self.chart.set_furniture((self.zoom.geometry(), self.readout.geometry()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        chart = self.chart
        if key in _PAN:
            right, down = _PAN[key]
            if chart.awaiting:
                step = 1.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP_PX
                chart.move_cross(step * right, step * down)
            else:
                chart.pan(0.2 * right, 0.2 * down)
        elif chart.awaiting and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chart.click_cross()
        elif chart.awaiting and key is Qt.Key.Key_Escape:
            self.pick_ended.emit()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            chart.zoom_in()
        elif key is Qt.Key.Key_Minus:
            chart.zoom_out()
        elif key is Qt.Key.Key_Home:
            chart.centre_own_ship()
        else:
            super().keyPressEvent(event)


class TraineeLog(QWidget):
    """The newest lines of the trainee's log, the newest first, and which alerts wait for an answer."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._shown: tuple[Line, ...] = ()
        self.waiting = label("", "secb", wrap=True)
        columns = (
            ("UTC", 92, lambda line: clock(line.at, seconds=True)),
            ("By", 110, lambda line: line.entry.author),
            ("The trainee's log", 0, _words),
        )
        self.rows = RowsTable(columns)
        inside = QWidget()
        inside.setLayout(column(self.rows, "stretch", gap=0))
        self.setLayout(column(row((self.waiting, 1), margin=(12, 4, 12, 0)), (scrolled(inside), 1), gap=0))
        bridge.state_changed.connect(self.show_state)
        self.show_state(bridge.state)
        self.show_frame(bridge.frame)

    def show_state(self, state: RescueState) -> None:
        newest = tuple(state.lines[-_MOST_LINES:])[::-1]
        if newest != self._shown:
            self._shown = newest
            self.rows.show_rows(newest)

    def show_frame(self, frame: Frame) -> None:
        titles = [alert.title for alert in frame.alerts if needs_key(alert)]
        words = (
            worded("{n} not acknowledged: {join}", n=len(titles), join=joined("; ", titles[:4]))
            if titles
            else "No alert waits for an answer"
        )
        if words != self.waiting.text():
            self.waiting.setText(words)


def _words(line: Line) -> str:
    return joined(": ", (part for part in (line.title, one_line(line.text)) if part))
