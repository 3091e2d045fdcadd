"""The form that takes the sound from a kind of alert for a while: what, how long, why. It stands in the log."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from app.errors import UserError
from app.watch.frame import Alert, Mute, Priority
from app.watch.mutes import LONGEST_ALARM_MIN, MINUTES
from app.worded import worded
from ui.alerts import KINDS, mute_line
from ui.bridge import Bridge
from ui.language import tr
from ui.parts import Choices, Notice, field, line_edit
from ui.tokens import GRID, H_TOUCH
from ui.widgets import button, column, label, row, set_cls
from ui.words import clock

_ONE, _ALL = "one", "all"


class MuteForm(QFrame):
    """``done`` when something was muted, or nothing is to be."""

    done = Signal()

    def __init__(self, bridge: Bridge, alert: Alert) -> None:
        super().__init__()
        set_cls(self, "card")
        self._bridge, self.alert = bridge, alert
        kind = KINDS.get(alert.kind, "this kind of alert")
        words = {
            _ONE: worded("Of {source}", source=alert.source) if alert.source else "This kind",
            _ALL: worded("All {kind}", kind=kind),
        }
        if not alert.source:
            del words[_ONE]
        self.what = Choices(words, per_row=2)
        self.what.choose(next(iter(words)))
        offered = [m for m in MINUTES if alert.priority < Priority.ALARM or m <= LONGEST_ALARM_MIN]
        self.minutes = Choices(
            {str(m): worded("{m} min", m=m) if m < 120 else worded("{value} h", value=m // 60) for m in offered},
            per_row=len(offered),
        )
        self.minutes.choose(str(MINUTES[0]))
        self.reason = line_edit("cable broken, spare ordered …", name="Why it is muted")
        self.notice = Notice()
        self.mute_key = button("Mute", "strong", height=H_TOUCH, on_click=self.take)
        self.leave_key = button("Leave the sound", height=H_TOUCH, on_click=self.done.emit)
        self.setLayout(
            column(
                label(worded("No sound for a while: {title}", title=alert.title), "op", wrap=True),
                row((self.what, 1), (self.minutes, 1)),
                field("Why (stands in the log and in the hand-over)", self.reason),
                self.notice,
                row((self.mute_key, 2), (self.leave_key, 1)),
                margin=GRID,
            )
        )
        self.reason.returnPressed.connect(self.take)

    def take(self) -> None:
        """Mute; a refusal is said and the form stays."""
        station = self._bridge.station
        try:
            made = station.vigil.mute(
                self.alert.id,
                int(self.minutes.value),
                station.author or "unsigned",
                self.reason.text(),
                all_sources=self.what.value == _ALL and bool(self.alert.source),
            )
        except UserError as error:
            self.notice.say(str(error))
            self.reason.setFocus()
            return
        if made is None:
            self.notice.say("It is over: there is nothing to mute any more")
            return
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class MuteRow(QFrame):
    """What is muted, until when, by whom and why, with the key that ends it."""

    def __init__(self, bridge: Bridge, mute: Mute) -> None:
        super().__init__()
        set_cls(self, "card")
        self.mute = mute
        title = label(
            worded("Muted until {clock} UTC. {mute_line}", clock=clock(mute.until.utc), mute_line=mute_line(mute)), "op", wrap=True
        )
        why = label(worded("by {by}: {reason}", by=mute.by, reason=mute.reason), "lab", wrap=True)
        self.key = button("Sound again", height=H_TOUCH, on_click=lambda: self._end(bridge))
        self.key.setAccessibleName(tr(worded("Sound again: {mute_line}", mute_line=mute_line(mute))))
        self.setLayout(row((column(title, why, gap=0), 1), self.key, margin=(8, 8, 8, 8)))

    def _end(self, bridge: Bridge) -> None:
        bridge.station.vigil.unmute(self.mute, bridge.station.author or "unsigned")
