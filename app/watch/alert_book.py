"""The alerts of a picture: what they are now, who acknowledged which, and what of that is for the log.

``alerts`` decides alone how one alert moves on; here they stand together. Belongs to a ``Session`` and to its thread.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from typing import Final

from app.clock import Stamp
from app.watch import alerts as life
from app.watch.alerts import Condition, Patience
from app.watch.frame import Alert, AlertState, Priority
from app.watch.judge import Judge
from app.watch.mutes import Mutes

MOST_CHANGES: Final = 2000

REMINDER: Final = "reminder"
"""Kind of the alerts that a log raises by the time that has passed."""


class AlertBook:
    """``alerts`` by id; ``external``: situations that another room knows of. ``dropped``: changes that nobody took in time."""

    def __init__(self, patience: Patience, mutes: Mutes) -> None:
        self._patience, self._mutes = patience, mutes
        self.alerts: dict[str, Alert] = {}
        self.external: dict[str, Condition] = {}
        self.dropped = 0
        self._changes: deque[Alert] = deque(maxlen=MOST_CHANGES)

    @property
    def in_order(self) -> tuple[Alert, ...]:
        """The most urgent in front."""
        return tuple(life.in_order(self.alerts.values()))

    @property
    def acknowledged_targets(self) -> frozenset[str]:
        """Ids of the targets whose CPA alarm somebody has acknowledged."""
        known = AlertState.ACTIVE_ACKNOWLEDGED
        return frozenset(a.target for a in self.alerts.values() if a.target and a.kind == "cpa" and a.state is known)

    def move(self, conditions: Iterable[Condition], now: Stamp) -> None:
        """What is found now: alerts begin, end, and are said again; mutes whose time is up end."""
        before = self.alerts
        self.alerts = life.step(before, [*conditions, *self.external.values()], now, self._patience)
        self._mutes.expire(now)
        for alert_id, alert in self.alerts.items():
            self.alerts[alert_id] = life.muted(alert, self._mutes.until(alert))
        for alert_id, alert in self.alerts.items():
            old = before.get(alert_id)
            if old is None or old.state is not alert.state or old.priority is not alert.priority:
                self._note(alert)

    def acknowledge(self, alert_id: str, by: str, at: Stamp) -> None:
        """One that is not there, or needs no acknowledgement, is left as it is; so is another device's own alert: it is
        acknowledged on that device only."""
        alert = self.alerts.get(alert_id)
        if alert is None or (alert.kind in life.THEIRS and life.is_active(alert)):
            return
        self._acknowledged(alert, by, at)

    def silence(self, now: Stamp) -> None:
        self.alerts = {i: life.silenced(a, now) for i, a in self.alerts.items()}

    def take_up(self, before: Iterable[tuple[Alert, float]], now: Stamp, judge: Judge) -> None:
        """See ``Session.take_up``."""
        for alert, hold_s in before:
            here = self.alerts.get(alert.id)
            if here is None or here.state is AlertState.NORMAL:
                self.alerts[alert.id] = alert
                if life.is_active(alert):
                    judge.hold(life.condition_of(alert, hold_s), now.mono)
            elif here.priority <= alert.priority and alert.acknowledged is not None and not life.needs_acknowledgement(alert):
                self._acknowledged(here, alert.acknowledged_by or "", alert.acknowledged)

    def raise_one(self, kind: str, key: str, priority: Priority, title: str, detail: str) -> None:
        self.external[f"{kind}:{key}"] = Condition(f"{kind}:{key}", kind, priority, title, detail)

    def clear_one(self, kind: str, key: str) -> None:
        self.external.pop(f"{kind}:{key}", None)

    def clear_kind(self, kind: str) -> None:
        self.external = {i: c for i, c in self.external.items() if c.kind != kind}

    def put_back(self, alerts: Mapping[str, Alert], external: Mapping[str, Condition]) -> None:
        """As they were in another moment of a recording. What another room knows of here and now (a full disk) stays, with its
        alerts; reminders are of the moment that is shown."""
        here = {i: c for i, c in self.external.items() if c.kind != REMINDER}
        mine = {i: a for i, a in self.alerts.items() if i in here}
        self.external = {**external, **here}
        self.alerts = {**alerts, **mine}
        self._changes.clear()

    def take_changes(self) -> tuple[Alert, ...]:
        """Alerts whose state changed since the last call, in order, for the log."""
        changes = tuple(self._changes)
        self._changes.clear()
        return changes

    def _acknowledged(self, alert: Alert, by: str, at: Stamp) -> None:
        after = life.acknowledged(alert, by, at)
        if after is not alert:
            self.alerts[alert.id] = after
            self._note(after)

    def _note(self, alert: Alert) -> None:
        if len(self._changes) == MOST_CHANGES:
            self.dropped += 1
        self._changes.append(alert)
