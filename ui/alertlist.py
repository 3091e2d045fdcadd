"""All alerts with their detail, each acknowledged by itself; what is muted; and below them what was raised before."""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.rescue.state import RescueState
from app.watch.alerts import sounds
from app.watch.frame import Alert, Frame, Mute, Priority
from ui.alerthistory import AlertHistory
from ui.alertrows import AlertRow, TogetherRow
from ui.alerts import Together, gathered, needs_key, shown
from ui.bridge import Bridge
from ui.mute import MuteForm, MuteRow
from ui.parts import Choices, discard, scrolled
from ui.sound_test import SoundTest
from ui.tokens import H_TOUCH, W_TOUCH
from ui.widgets import IconButton, button, column, label, row, rule, set_cls

ALL, WAITING, URGENT = "all", "waiting", "urgent"
_FILTERS: Final = {ALL: "All", WAITING: "To acknowledge", URGENT: "No cautions"}


class AlertList(QFrame):
    """Lies over the middle of the window. Escape or Close shuts it; the alert bar stays visible below it.

    By keyboard: Tab and the arrows go from key to key, Space presses one.
    """

    closed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_cls(self, "sel")
        self._bridge = bridge
        self._rows: dict[str, AlertRow | TogetherRow] = {}
        self._mutes: list[MuteRow] = []
        self._opened: set[str] = set()
        self._came_from: QWidget | None = None
        self.form: MuteForm | None = None
        self._none = label("No alerts", "lab")
        self._muted_body = column(gap=8)
        self._body = column(self._none, "stretch")
        inside = QWidget()
        inside.setLayout(column(self._muted_body, self._body))
        self.history = AlertHistory()
        self.filter = Choices(_FILTERS, per_row=len(_FILTERS), height=H_TOUCH)
        self.filter.key(next(iter(_FILTERS))).setMinimumWidth(W_TOUCH)  # "All": a short word is no small key
        self.filter.choose(ALL)
        self.filter.changed.connect(self._on_filter)
        self.silence = button("Silence all 30 s", height=H_TOUCH, on_click=bridge.station.session.silence)
        self.sound_key = button("Sound", height=H_TOUCH, on_click=self._switch_sound)
        self.sound_key.setCheckable(True)
        self.close_key = IconButton(bridge.theme, "close-google", "Close", height=H_TOUCH)
        self.close_key.clicked.connect(self.hide_list)
        head = row(label("Alerts", "big"), 8, self.filter, "stretch", self.silence, self.sound_key, self.close_key)
        self.sound = SoundTest(bridge)
        self.sound.hide()
        self._before = label("Before", "op")
        self._place_of_form, self._line = column(), rule()
        parts = (head, self.sound, self._place_of_form, (scrolled(inside), 3), self._line, self._before, (self.history, 2))
        self.setLayout(column(*parts, margin=12))
        bridge.frame_ready.connect(self._on_frame)
        bridge.state_changed.connect(self._on_state)
        self.hide()

    @property
    def rows(self) -> tuple[AlertRow | TogetherRow, ...]:
        """The alerts on show, most urgent first."""
        return tuple(self._rows.values())

    @property
    def mutes(self) -> tuple[MuteRow, ...]:
        return tuple(self._mutes)

    def hide_list(self) -> None:
        """Shut it; the cursor is back where it was."""
        self._end_form()
        self.hide()
        if self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus()
        self._came_from = None
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._came_from = self.window().focusWidget()
        self._show(self._bridge.frame)
        self._show_history(self._bridge.state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide_list()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _on_frame(self, frame: Frame) -> None:
        if self.isVisible():
            self._show(frame)

    def _on_state(self, state: RescueState) -> None:
        if self.isVisible():
            self._show_history(state)

    def _on_filter(self, _which: str) -> None:
        self._show(self._bridge.frame)
        self._show_history(self._bridge.state)

    def _wanted(self, frame: Frame) -> list[Alert | Together]:
        alerts = shown(frame.alerts)
        if self.filter.value == WAITING:
            alerts = [a for a in alerts if needs_key(a)]
        elif self.filter.value == URGENT:
            alerts = [a for a in alerts if a.priority > Priority.CAUTION]
        out: list[Alert | Together] = []
        for each in gathered(alerts):
            out.append(each)
            if isinstance(each, Together) and each.id in self._opened:
                out += each.alerts
        return out

    def _show(self, frame: Frame) -> None:
        wanted = self._wanted(frame)
        if [each.id for each in wanted] != list(self._rows):
            self._rearrange(wanted)
        today = frame.stamp.utc.date()
        for each in wanted:
            line = self._rows[each.id]
            if isinstance(line, TogetherRow) and isinstance(each, Together):
                line.show_many(each, opened=each.id in self._opened)
            elif isinstance(line, AlertRow) and isinstance(each, Alert) and (line.alert, line.day) != (each, today):
                line.show_alert(each)
        hidden = len(frame.alerts) and not wanted
        self._none.setText("None of these. Choose All" if hidden else "No alerts")
        self._none.setVisible(not wanted)
        self.silence.setEnabled(any(sounds(a, frame.stamp.mono) for a in frame.alerts))
        self._show_muted(frame.muted)

    def _rearrange(self, wanted: list[Alert | Together]) -> None:
        ids = {each.id for each in wanted}
        for id_ in [i for i in self._rows if i not in ids]:
            gone = self._rows.pop(id_)
            self._body.removeWidget(gone)
            discard(gone)
        rows: dict[str, AlertRow | TogetherRow] = {}
        for place, each in enumerate(wanted):
            line = self._rows.get(each.id) or self._made(each)
            if self._body.indexOf(line) != place + 1:  # the "no alerts" line is the first
                self._body.removeWidget(line)
                self._body.insertWidget(place + 1, line)
            rows[each.id] = line
        self._rows = rows

    def _made(self, each: Alert | Together) -> AlertRow | TogetherRow:
        if isinstance(each, Together):
            return TogetherRow(self._bridge, each, self._switch)
        made = AlertRow(self._bridge, each)
        made.acknowledged.connect(self._bridge.acknowledge)
        made.wants_mute.connect(self._open_form)
        return made

    def _switch(self, id_: str) -> None:
        self._opened ^= {id_}
        self._show(self._bridge.frame)

    def _show_muted(self, muted: tuple[Mute, ...]) -> None:
        if [line.mute for line in self._mutes] == list(muted):
            return
        for line in self._mutes:
            self._muted_body.removeWidget(line)
            discard(line)
        self._mutes = [MuteRow(self._bridge, mute) for mute in muted]
        for line in self._mutes:
            self._muted_body.addWidget(line)

    def _open_form(self, alert: Alert) -> None:
        self._end_form()
        self.form = MuteForm(self._bridge, alert)
        self.form.done.connect(self._end_form)
        self._place_of_form.addWidget(self.form)
        self.sound_key.setChecked(False)
        self._switch_sound()
        self.form.show()
        self.form.reason.setFocus()

    def _end_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._place_of_form.removeWidget(form)
            discard(form)
            self._make_room()
            self.setFocus()

    def _switch_sound(self) -> None:
        if self.sound_key.isChecked():
            self._end_form()
        self.sound.setVisible(self.sound_key.isChecked())
        self._make_room()

    def _make_room(self) -> None:
        """What was before gives way to a form: on the smallest screen there is no room for both."""
        busy = self.form is not None or self.sound_key.isChecked()
        for each in (self._line, self._before, self.history):
            each.setHidden(busy or (each is self.history and not self.history.rowCount()))

    def _show_history(self, state: RescueState) -> None:
        now = self._bridge.frame.stamp.utc
        found = self.history.show_state(state, now, urgent_only=self.filter.value == URGENT)
        self._make_room()
        self._before.setText("Before" if found else "No alert before these")
