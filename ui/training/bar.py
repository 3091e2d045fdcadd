"""The bar under the trainee's window of a drill: how far it is, own ship's helm, the instructor's window, and the end of it.

What the instructor does is never said here. Its keys stand in the table of the window's keys: where two want one key, neither
gets it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame

from app.errors import UserError
from app.training.instructor import Helm, Instructor
from app.training.words import clock
from app.watch.frame import Frame
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.tokens import H_KEY, H_TOUCH
from ui.training.group import NumberField
from ui.widgets import button, label, row, set_cls

_SURE_MS: Final = 5000


class DrillBar(QFrame):
    """``instructor_wanted`` and ``end_wanted`` are for the seat to answer."""

    instructor_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, bridge: Bridge, lead: Instructor) -> None:
        super().__init__()
        self._bridge, self._lead = bridge, lead
        self._armed = False
        set_cls(self, "panel")
        self.time = label("", "op")
        self.time.setMinimumWidth(150)
        self.state = label("", "word")
        self.course = NumberField("Course to steer, degrees true", 0, 360)
        self.speed = NumberField("Speed through the water, kn", 0, 40)
        self.course.setPlaceholderText(tr("course"))
        self.speed.setPlaceholderText(tr("knots"))
        for each in (self.course, self.speed):
            each.setFixedWidth(96)
            each.returnPressed.connect(self.order)
        self.order_key = button("Order", height=H_TOUCH, on_click=self.order)
        self.plan_key = button("As planned", height=H_TOUCH, on_click=self.plan)
        self.said = label("", "lab")
        self.panel_key = button("Instructor", height=H_TOUCH, on_click=self.instructor_wanted.emit)
        self.end_key = button("End the drill", height=H_TOUCH, on_click=self.end)
        self.end_key.setFixedWidth(144)
        self.setLayout(
            row(
                label("Drill", "word"), self.time, self.state, label("Helm", "word"), self.course, self.speed, self.order_key,
                self.plan_key, (self.said, 1), self.panel_key, self.end_key, margin=(16, 4, 16, 4), gap=8,
            )
        )  # fmt: skip
        self.setFixedHeight(H_KEY + 8)
        bridge.keys.bind(self, "drill.instructor", self.instructor_wanted.emit)
        bridge.keys.bind(self, "drill.helm", self.course.setFocus)
        bridge.keys.changed.connect(self._name_keys)
        self._name_keys()
        bridge.frame_ready.connect(self._on_frame)
        self._on_frame(bridge.frame)

    def _name_keys(self) -> None:
        keys = self._bridge.keys
        self.panel_key.setToolTip(tr(worded("The instructor's window ({key})", key=keys.cap("drill.instructor"))))
        self.order_key.setToolTip(tr(worded("The helm: {key}", key=keys.cap("drill.helm"))))

    def order(self) -> None:
        try:
            done = self._lead.do(Helm(self.course.value, self.speed.value))
        except UserError as error:
            self.said.setText(str(error))
            return
        self.said.setText(done.text)
        self.course.clear()
        self.speed.clear()

    def plan(self) -> None:
        try:
            self.said.setText(self._lead.do(Helm(resume=True)).text)
        except UserError as error:
            self.said.setText(str(error))

    def end(self) -> None:
        """Two presses: the first one asks."""
        if self._armed:
            self.end_wanted.emit()
            return
        self._armed = True
        self.end_key.setText("Yes, end it")
        set_cls(self.end_key, "strong")
        QTimer.singleShot(_SURE_MS, self, self._disarm)

    def say_over(self, words: str) -> None:
        """The drill is over: nothing else is said in its bar from now on."""
        self.said.setText(words)
        set_cls(self.said, "op")

    def _disarm(self) -> None:
        self._armed = False
        self.end_key.setText("End the drill")
        set_cls(self.end_key, "")

    def _on_frame(self, _frame: Frame) -> None:
        now = self._lead.now()
        words = worded("{clock} of {clock2}", clock=clock(now.elapsed_s), clock2=clock(self._lead.story.duration_s))
        if words != self.time.text():
            self.time.setText(words)
        state = "Over" if now.ended else "The clock stands" if now.paused else ""
        if state != self.state.text():
            self.state.setText(state)
        for widget in (self.order_key, self.plan_key, self.end_key):
            widget.setEnabled(not now.ended)
