"""The rows of the alert list: one alert in full, and many of one kind that open into single ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.watch.alerts import DISTRESS
from app.watch.frame import Alert, Priority
from app.worded import joined, worded
from ui.alerts import Together, has_key, needs_key, state_words
from ui.bridge import Bridge
from ui.language import tr
from ui.tokens import H_TOUCH
from ui.widgets import AlertIcon, IconButton, button, column, label, row, set_cls
from ui.words import clock_or_date

_W_KEY = 136


class AlertRow(QFrame):
    """One alert in full. The key to acknowledge it stands beside its detail, never without it. Distress has no key to mute."""

    acknowledged = Signal(str)
    wants_mute = Signal(object)  # Alert

    def __init__(self, bridge: Bridge, alert: Alert) -> None:
        super().__init__()
        set_cls(self, "card")
        self._bridge = bridge
        self.alert = alert
        self._icon = AlertIcon(bridge.theme, alert.priority, 32)
        self._title, self._state = label(alert.title, "op"), label("", "sec")
        self._detail = label(alert.detail, "lab", wrap=True)
        self.mute_key = button("Mute", height=H_TOUCH, on_click=lambda: self.wants_mute.emit(self.alert))
        self.key = button("Acknowledge", height=H_TOUCH, on_click=lambda: self.acknowledged.emit(self.alert.id))
        self.key.setMinimumWidth(_W_KEY)
        words = column(row(self._title, "stretch", self._state), self._detail, gap=0)
        self.setLayout(row(self._icon, (words, 1), self.mute_key, self.key, margin=(8, 8, 8, 8)))
        self.show_alert(alert)

    def show_alert(self, alert: Alert) -> None:
        self.alert = alert
        now = self._bridge.frame.stamp.utc
        self.day = now.date()
        self._icon.show_priority(alert.priority)
        self._title.setText(alert.title)
        self._detail.setText(alert.detail)
        by = worded(" by {acknowledged_by}", acknowledged_by=alert.acknowledged_by) if alert.acknowledged_by else ""
        times = worded(", {count} times", count=alert.count) if alert.count > 1 else ""
        muted = ", no sound" if alert.muted_until is not None else ""
        state = state_words(alert, now) if needs_key(alert) or alert.acknowledged is not None else ""
        raised = worded("{name}  {clock} UTC", name=alert.priority.name, clock=clock_or_date(alert.raised.utc, now, seconds=True))
        self._state.setText(
            worded("{raised}  {state}{by}{times}{muted}", raised=raised, state=state, by=by, times=times, muted=muted).rstrip()
        )
        self.key.setVisible(has_key(alert))
        self.key.setAccessibleName(tr(worded("Acknowledge {title}", title=alert.title)))
        can_mute = alert.kind not in DISTRESS and Priority.CAUTION < alert.priority < Priority.EMERGENCY
        self.mute_key.setVisible(can_mute and alert.muted_until is None)
        self.mute_key.setAccessibleName(tr(worded("Mute what is like {title}", title=alert.title)))


class TogetherRow(QFrame):
    """Many of one kind in one line. Opened, each stands below it with its own detail and its own key."""

    def __init__(self, bridge: Bridge, many: Together, switch: Callable[[str], None]) -> None:
        super().__init__()
        set_cls(self, "card")
        self.many = many
        self._icon = AlertIcon(bridge.theme, many.priority, 32)
        self._title, self._detail = label("", "op"), label("", "lab")
        self._detail.setMinimumWidth(0)
        self.key = IconButton(bridge.theme, "chevron-down-google", "Show each")
        self.key.setMinimumWidth(_W_KEY)
        self.key.clicked.connect(lambda _checked=False: switch(self.many.id))
        self.setLayout(row(self._icon, (column(self._title, self._detail, gap=0), 1), self.key, margin=(8, 8, 8, 8)))
        self.show_many(many, opened=False)

    def show_many(self, many: Together, *, opened: bool) -> None:
        self.many = many
        self._icon.show_priority(many.priority)
        waits = "not ack." if needs_key(many.alerts[0]) else "acknowledged" if many.priority > Priority.CAUTION else ""
        self._title.setText(many.title)
        self._detail.setText(joined("  ", (part for part in (many.priority.name, waits) if part)))
        self.setToolTip(tr(many.detail))
        self.key.setText(" Fold" if opened else " Show each")
        self.key.setAccessibleName(tr(worded("{value} {title}", value="Fold" if opened else "Show each of", title=many.title)))
