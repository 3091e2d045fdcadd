"""Order, words and gathering of alerts on the screen. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.watch.alerts import DISTRESS, THEIRS, flashes, is_active
from app.watch.frame import Alert, Mute, Priority
from app.worded import first_large, joined, worded
from ui.language import tr
from ui.words import clock_or_date

TOGETHER_FROM: Final = 4
"""So many of one kind are one line with a count (MSC.302(87): aggregated alerts)."""

ALONE: Final = DISTRESS | {"cpa", "lost"}
"""Kinds of which each stands by itself, however many: a dangerous ship is never one of fourteen."""

KINDS: Final = {
    "cpa": "CPA alarms",
    "lost": "dangerous targets lost",
    "position": "alarms of own position",
    "heading": "alerts of the heading",
    "recorder": "alerts of the recorder",
    "journal": "alerts of the log",
    "disk": "alerts of the disk",
    "second": "alerts of the second disk",
    "link": "devices silent or failed",
    "guard": "targets in guard zones",
    "closing": "targets closing",
    "echo": "ships off their echoes",
    "case": "cases without an entry",
    "reminder": "reminders",
    "known": "vessels of the register",
    "dropped": "feeds that lose data",
    "device": "alerts of devices",
    "fix": "receivers without a fix",
    "jump": "receivers that jumped",
    "disagree": "receivers that differ",
    "datum": "receivers of another datum",
    "pin": "incidents whose feeds are not kept",
    "zone": "zones entered",
    "losses": "devices that lost many targets",
    "clocks": "receivers whose times differ",
    "date": "receivers whose date was corrected",
    "clock": "alerts of the computer's clock",
    "policy": "alerts of the policy",
    "personal": "alerts of the personal records",
    "picture": "alerts of the picture",
    "sound": "alerts of the sound",
}


@dataclass(frozen=True, slots=True)
class Together:
    """Alerts of one kind, priority and state in one line."""

    kind: str
    alerts: tuple[Alert, ...]

    @property
    def id(self) -> str:
        return f"together:{self.kind}:{self.priority.name}:{needs_key(self.alerts[0])}"

    @property
    def priority(self) -> Priority:
        return self.alerts[0].priority

    @property
    def title(self) -> str:
        if self.kind in KINDS:
            return worded("{len} {get}", len=len(self.alerts), get=KINDS[self.kind])
        return worded("{n} alerts, the newest: {title}", n=len(self.alerts), title=self.alerts[0].title)

    @property
    def detail(self) -> str:
        """Their titles, the newest first."""
        return joined("; ", (a.title for a in self.alerts))


def needs_key(alert: Alert) -> bool:
    """It waits for ACK. A caution never does (MSC.302(87))."""
    return flashes(alert)


def has_key(alert: Alert) -> bool:
    """It waits for an ACK that is given here; that of a device is given there."""
    return needs_key(alert) and not (alert.kind in THEIRS and is_active(alert))


def by_urgency(alerts: Iterable[Alert]) -> list[Alert]:
    """What waits for ACK first, then by priority, then the newest."""
    return sorted(alerts, key=lambda a: (needs_key(a), a.priority, a.changed.mono), reverse=True)


def shown(alerts: Iterable[Alert]) -> list[Alert]:
    """Those that the bar and the list show: active ones, and those that are over and not yet acknowledged."""
    return by_urgency(a for a in alerts if is_active(a) or needs_key(a))


def gathered(alerts: Sequence[Alert]) -> list[Alert | Together]:
    """The same in the same order, many of one kind as one line where the first of them stood."""
    of: dict[tuple[str, Priority, bool], list[Alert]] = {}
    for alert in alerts:
        if alert.kind not in ALONE:
            of.setdefault((alert.kind, alert.priority, needs_key(alert)), []).append(alert)
    out: list[Alert | Together] = []
    for alert in alerts:
        same = of.get((alert.kind, alert.priority, needs_key(alert)), [alert])
        if len(same) < TOGETHER_FROM:
            out.append(alert)
        elif same[0] is alert:
            out.append(Together(alert.kind, tuple(same)))
    return out


def state_words(alert: Alert, now: datetime) -> str:
    """``not ack.``, ``ack. 03:24``, ``over, not ack.``, or the time at which a caution came; with the day if it is not today's."""
    if needs_key(alert):
        return "not ack." if is_active(alert) else "over, not ack."
    if alert.acknowledged is not None:
        return worded("ack. {at}", at=clock_or_date(alert.acknowledged.utc, now))
    return clock_or_date(alert.raised.utc, now)


_BEARING: Final = "bearing {value:03d}°, {miles}"
"""As ``app.watch.words`` begins what it says of a target."""


def details_words(alert: Alert, now: datetime) -> tuple[str, ...]:
    """State and detail from the longest to the shortest: the advice goes first (it stands in the list), the range never.

    "081°" says that it is a bearing without the word.
    """
    detail = tr(alert.detail)
    fact = detail.partition(". ")[0]
    ways = (detail, fact, fact.replace(tr(worded(_BEARING, value=0, miles="")).partition("000")[0], ""))
    said = tuple(joined(" · ", (part for part in (state_words(alert, now), way) if part)) for way in ways)
    return (*said, ways[-1])  # what flashes or has its full colour says by itself how it stands


def together_words(many: Together) -> tuple[str, ...]:
    """What stands under the line of many, from the longest to the shortest."""
    state = "not ack." if needs_key(many.alerts[0]) else ""
    return tuple(joined(" · ", (part for part in (state, way) if part)) for way in (many.detail, many.alerts[0].title, "see list"))


def mute_line(mute: Mute) -> str:
    """``WIND: devices silent or failed, no sound until 03:40``."""
    what = KINDS.get(mute.kind, mute.kind)
    return (
        worded("{source}: {what}", source=mute.source, what=what)
        if mute.source
        else worded("{what}, all sources", what=first_large(what))
    )
