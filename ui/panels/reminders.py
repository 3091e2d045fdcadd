"""Calls that wait to be repeated: who, how long still, and a key each for what can come of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rescue.entries import CommsLine, ReminderDone
from app.rescue.state import Communication, Reminder, RescueState
from app.watch.frame import Priority
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.parts import Choices, Sheet, discard, field, line_edit
from ui.theme import Theme
from ui.tokens import GRID, H_TOUCH
from ui.widgets import AlertIcon, button, column, frame, label, row
from ui.words import clock_or_date, duration

SHOWN: Final = 4
REASONS: Final = {
    "Reached another way": "Reached another way",
    "They were told by others": "Told by others",
    "No longer needed": "No longer needed",
    "The case is closed": "Case closed",
}


class ReminderCard(QWidget):
    """One waiting call. ``again``, ``answered`` and ``no_need`` are its keys."""

    pressed = Signal(str)  # again, answered, no_need

    def __init__(self, theme: Theme, reminder: Reminder, call: Communication | None, now: datetime) -> None:
        from ui.panels.call_sheet import RESULTS

        super().__init__()
        self.reminder, self.call = reminder, call
        self.left = label("", "word")
        self.due = label("DUE", "word")
        self._sign = AlertIcon(theme, Priority.CAUTION)
        result = RESULTS.get(call.line.result, "") if call is not None else ""
        means = joined(" ", (p for p in (reminder.means, call.line.channel if call is not None else "") if p))
        said = worded("{value} {clock_or_date}", value=result or "Called", clock_or_date=clock_or_date(reminder.said, now))
        detail = joined(" · ", (p for p in (means, said, reminder.case or "") if p))
        again = result if result in ("Refused", "Sent") else "No answer"
        self.again_key = button(
            worded("Again, {lower}", lower=again.lower()), height=H_TOUCH, on_click=partial(self.pressed.emit, "again")
        )
        self.answered_key = button("Answered", height=H_TOUCH, on_click=partial(self.pressed.emit, "answered"))
        self.no_need_key = button("No need", height=H_TOUCH, on_click=partial(self.pressed.emit, "no_need"))
        for key in (self.again_key, self.answered_key, self.no_need_key):
            key.setAccessibleName(tr(worded("{text}: {party}", text=key.text(), party=reminder.party)))
        self.again_key.setEnabled(call is not None)
        head = row((label(reminder.party, "word", wrap=True), 1), self._sign, self.due, self.left)
        keys = row((self.again_key, 3), (self.answered_key, 2), (self.no_need_key, 2))
        self.setLayout(column(frame("card", column(head, label(detail, "sec", wrap=True), keys, margin=GRID, gap=4))))
        self.show_time(now)

    def show_time(self, now: datetime) -> None:
        """How long still, or since when it is due."""
        seconds = (self.reminder.due - now).total_seconds()
        for each in (self._sign, self.due):
            each.setVisible(seconds <= 0)
        self.left.setText(
            worded("in {countdown}", countdown=_countdown(seconds))
            if seconds > 0
            else worded("since {duration}", duration=duration(-seconds))
        )

    def busy(self, busy: bool) -> None:
        """Nothing is pressed twice while it is being written."""
        for key in (self.again_key, self.answered_key, self.no_need_key):
            key.setEnabled(not busy and (key is not self.again_key or self.call is not None))


class ReminderList(QWidget):
    """The calls of ``state.reminders``, the one due first on top. ``answered`` carries the call, ``no_need`` the reminder."""

    answered = Signal(object)  # Communication
    no_need = Signal(object)  # Reminder

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.cards: list[ReminderCard] = []
        self._reminders: Sequence[Reminder] = ()
        self._head = label("Call again", "op")
        self._more = label("", "sec")
        self._cards = column(gap=GRID)
        self.setLayout(column(self._head, self._cards, self._more, gap=4))
        self.hide()

    def show_state(self, state: RescueState) -> None:
        """Make the cards anew where the reminders changed."""
        if state.reminders == self._reminders:
            return
        self._reminders = state.reminders
        wanted = {r.call for r in state.reminders}
        calls = {c.entry: c for c in state.communications if c.entry in wanted}
        now = self.bridge.station.clock.utc()
        for card in self.cards:
            discard(card)
        self.cards = [ReminderCard(self.bridge.theme, r, calls.get(r.call), now) for r in state.reminders[:SHOWN]]
        for card in self.cards:
            card.pressed.connect(partial(self._act, card))
            self._cards.addWidget(card)
        more = len(state.reminders) - len(self.cards)
        self._more.setText(worded("{more} more {value}", more=more, value="waits" if more == 1 else "wait"))
        self._more.setVisible(more > 0)
        self.setVisible(bool(self.cards))

    def show_time(self, now: datetime) -> None:
        for card in self.cards:
            card.show_time(now)

    def _act(self, card: ReminderCard, what: str) -> None:
        if what == "no_need":
            self.no_need.emit(card.reminder)
        elif what == "answered":
            if card.call is not None:
                self.answered.emit(card.call)
        elif card.call is not None:
            card.busy(True)
            payload = again(card.call)
            if self.bridge.write(payload, subject=card.reminder.case) is None:
                card.busy(False)


def again(call: Communication) -> CommsLine:
    """The same call once more, with the same outcome and timer."""
    return call.line.model_copy(update={"answers": call.entry})


class NoNeedSheet(Sheet):
    """Strikes a reminder off, with a reason. The call itself stays as it is."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "No need to call again", "Strike off")
        self._reminder: Reminder | None = None
        self.whom = label("", "", wrap=True)
        self.reason = line_edit("why", name="Reason")
        self.reasons = Choices(REASONS, 2)
        self.reasons.changed.connect(self.reason.setText)
        self.body.addWidget(self.whom)
        self.body.addWidget(self.reasons)
        self.body.addLayout(field("Reason", self.reason))

    @property
    def draft_of(self) -> str:
        return self._reminder.call if self._reminder is not None else ""

    def show_reminder(self, reminder: Reminder) -> None:
        if self._reminder is None or self._reminder.call != reminder.call:
            self.clear()
        self._reminder = reminder
        self.whom.setText(
            worded(
                "{party}, {means}, called {clock_or_date}",
                party=reminder.party,
                means=reminder.means,
                clock_or_date=clock_or_date(reminder.said, self.bridge.station.clock.utc()),
            )
        )
        self.reasons.key(next(iter(REASONS))).setFocus()

    def save(self) -> None:
        if self._reminder is None:
            return
        reason = self.reason.text().strip()
        if not reason:
            self.refuse("Say why nobody has to call again", self.reason)
            return
        self.commit([self.bridge.write(ReminderDone(call=self._reminder.call, reason=reason), subject=self._reminder.case)])

    def clear(self) -> None:
        self._reminder = None
        self.reasons.choose("")
        self.reason.clear()
        self.notice.say("")


def _countdown(seconds: float) -> str:
    """Minutes and seconds below an hour: it is looked at from across the bridge."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}" if whole < 3600 else duration(seconds)
