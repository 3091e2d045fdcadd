"""Order and words of alerts on the screen. No widgets."""

from __future__ import annotations

from collections.abc import Iterable

from app.watch.alerts import is_active, needs_acknowledgement
from app.watch.frame import Alert, Priority
from ui.words import clock


def needs_key(alert: Alert) -> bool:
    """It waits for ACK. A caution never does (MSC.302(87))."""
    return alert.priority > Priority.CAUTION and needs_acknowledgement(alert)


def by_urgency(alerts: Iterable[Alert]) -> list[Alert]:
    """What waits for ACK first, then by priority, then the newest."""
    return sorted(alerts, key=lambda a: (needs_key(a), a.priority, a.changed.mono), reverse=True)


def shown(alerts: Iterable[Alert]) -> list[Alert]:
    """Those that the bar and the list show: active ones, and those that are over and not yet acknowledged."""
    return by_urgency(a for a in alerts if is_active(a) or needs_key(a))


def state_words(alert: Alert) -> str:
    """``not ack.``, ``ack. 03:24``, ``over, not ack.``, or the time at which a caution came."""
    if needs_key(alert):
        return "not ack." if is_active(alert) else "over, not ack."
    if alert.acknowledged is not None:
        return f"ack. {clock(alert.acknowledged.utc)}"
    return clock(alert.raised.utc)


def details_words(alert: Alert) -> tuple[str, ...]:
    """State and detail from the longest to the shortest: the advice goes first (it stands in the list), the range never.

    "081°" says that it is a bearing without the word.
    """
    fact = alert.detail.partition(". ")[0]
    ways = (alert.detail, fact, fact.replace("bearing ", ""))
    return tuple(" · ".join(part for part in (state_words(alert), way) if part) for way in ways)
