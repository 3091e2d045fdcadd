"""All alerts with their detail, each acknowledged by itself, and below them what was raised and acknowledged before."""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QScrollArea, QTableWidget, QTableWidgetItem, QWidget

from app.rescue.entries import AlertNoted
from app.rescue.state import RescueState
from app.watch.frame import Alert, Frame
from ui.alerts import needs_key, shown, state_words
from ui.bridge import Bridge
from ui.tokens import H_ROW, H_SMALL, H_TOUCH
from ui.widgets import AlertIcon, IconButton, button, column, label, row, rule, set_cls
from ui.words import clock

_HISTORY: Final = 200


class AlertRow(QFrame):
    """One alert in full. The key to acknowledge it stands beside its detail, never without it."""

    acknowledged = Signal(str)

    def __init__(self, bridge: Bridge, alert: Alert) -> None:
        super().__init__()
        set_cls(self, "card")
        self.alert = alert
        self._icon = AlertIcon(bridge.theme, alert.priority, 32)
        self._title, self._state = label(alert.title, "op"), label("", "sec")
        self._detail = label(alert.detail, "lab", wrap=True)
        self.key = button("Acknowledge", height=H_TOUCH, on_click=lambda: self.acknowledged.emit(self.alert.id))
        words = column(row(self._title, "stretch", self._state), self._detail, gap=0)
        self.setLayout(row(self._icon, (words, 1), self.key, margin=(8, 8, 8, 8)))
        self.show_alert(alert)

    def show_alert(self, alert: Alert) -> None:
        self.alert = alert
        self._icon.show_priority(alert.priority)
        self._title.setText(alert.title)
        self._detail.setText(alert.detail)
        by = f" by {alert.acknowledged_by}" if alert.acknowledged_by else ""
        times = f", {alert.count} times" if alert.count > 1 else ""
        state = state_words(alert) if needs_key(alert) or alert.acknowledged is not None else ""
        raised = f"{alert.priority.name}  {clock(alert.raised.utc, seconds=True)}"
        self._state.setText(f"{raised}  {state}{by}{times}".rstrip())
        self.key.setVisible(needs_key(alert))


class AlertList(QFrame):
    """Lies over the middle of the window. Escape or Close shuts it; the alert bar stays visible below it."""

    closed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_cls(self, "sel")
        self._bridge = bridge
        self._rows: dict[str, AlertRow] = {}
        self._came_from: QWidget | None = None
        self._none = label("No alerts", "lab")
        self._body = column(self._none, "stretch")
        inside = QWidget()
        inside.setLayout(self._body)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self.history = self._history_table()
        self.silence = button("Silence 30 s", height=H_SMALL, on_click=bridge.station.session.silence)
        close = IconButton(bridge.theme, "close-google", "Close", height=H_SMALL)
        close.clicked.connect(self.hide_list)
        head = row(label("Alerts", "big"), "stretch", self.silence, close)
        self._before = label("Before", "op")
        self.setLayout(column(head, (scroll, 3), rule(), self._before, (self.history, 1), margin=12))
        bridge.frame_ready.connect(self._on_frame)
        bridge.state_changed.connect(self._on_state)
        self.hide()

    @staticmethod
    def _history_table() -> QTableWidget:
        table = QTableWidget(0, 5)
        table.setHorizontalHeaderLabels(["UTC", "Priority", "Alert", "State", "By"])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(H_ROW)
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for i, width in enumerate((80, 88, 0, 192, 88)):
            if width:
                table.setColumnWidth(i, width)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    @property
    def rows(self) -> tuple[AlertRow, ...]:
        """The alerts on show, most urgent first."""
        return tuple(self._rows.values())

    def hide_list(self) -> None:
        """Shut it; the cursor is back where it was."""
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
        else:
            super().keyPressEvent(event)

    def _on_frame(self, frame: Frame) -> None:
        if self.isVisible():
            self._show(frame)

    def _on_state(self, state: RescueState) -> None:
        if self.isVisible():
            self._show_history(state)

    def _show(self, frame: Frame) -> None:
        alerts = shown(frame.alerts)
        wanted = [a.id for a in alerts]
        if wanted != list(self._rows):
            self._rearrange(alerts)
        for alert in alerts:
            if self._rows[alert.id].alert != alert:
                self._rows[alert.id].show_alert(alert)
        self._none.setVisible(not alerts)

    def _rearrange(self, alerts: list[Alert]) -> None:
        for id_ in [i for i in self._rows if i not in {a.id for a in alerts}]:
            gone = self._rows.pop(id_)
            self._body.removeWidget(gone)
            gone.deleteLater()
        rows: dict[str, AlertRow] = {}
        for place, alert in enumerate(alerts):
            each = self._rows.get(alert.id)
            if each is None:
                each = AlertRow(self._bridge, alert)
                each.acknowledged.connect(self._bridge.acknowledge)
            self._body.removeWidget(each)
            self._body.insertWidget(place + 1, each)  # the "no alerts" line is the first
            rows[alert.id] = each
        self._rows = rows

    def _show_history(self, state: RescueState) -> None:
        noted = [(line.entry, line.payload) for line in state.lines if isinstance(line.payload, AlertNoted)][-_HISTORY:]
        self.history.setRowCount(len(noted))
        self.history.setVisible(bool(noted))
        self._before.setText("Before" if noted else "No alert before these")
        for place, (entry, payload) in enumerate(reversed(noted)):
            words = (
                clock(entry.happened, seconds=True),
                payload.priority.upper(),
                f"{payload.title}. {payload.detail}" if payload.detail else payload.title,
                payload.state,
                payload.by or "",
            )
            for c, text in enumerate(words):
                self.history.setItem(place, c, QTableWidgetItem(text))
