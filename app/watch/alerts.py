"""Life cycle of an alert after IMO MSC.302(87), section 7 and appendix 2: pure functions, a new value each time.

    normal ──condition──▶ active, not acknowledged ──acknowledge──▶ active, acknowledged
                               │        ▲                                  │
                     condition over     │ condition again        condition over
                               ▼        │                                  ▼
                     over, not acknowledged ──────acknowledge──────▶     normal

A caution needs no acknowledgement: it goes straight to *active, acknowledged* (by nobody) and from there to normal.
A higher priority, or a situation that comes back, has to be acknowledged anew. Silencing holds for 30 seconds. A warning that
nobody acknowledges is said again, or becomes an alarm, after some minutes (``Patience``). Muting takes the sound and nothing
else: what is muted is shown and flashes as ever, and distress is never muted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from app.clock import Stamp
from app.watch.frame import Alert, AlertState, Priority

SILENCE_S: Final = 30.0
"""MSC.302(87) 7.4: silenced audible alerts sound again after 30 s unless acknowledged."""

HEARD_S: Final = 2.0
"""Between two silences it sounds at least for so long: one pattern."""

DISTRESS: Final = frozenset({"beacon", "dsc", "mob"})
"""Kinds that are somebody's distress: AIS-SART, MOB and EPIRB-AIS, DSC calls, MOB devices. Never muted, never counted together."""

THEIRS: Final = frozenset({"device"})
"""Kinds that are acknowledged at the device that they are of, never here (MSC.302(87): by who is responsible for it)."""

_ACTIVE: Final = frozenset({AlertState.ACTIVE_UNACKNOWLEDGED, AlertState.ACTIVE_ACKNOWLEDGED})
_UNACKNOWLEDGED: Final = frozenset({AlertState.ACTIVE_UNACKNOWLEDGED, AlertState.RECTIFIED_UNACKNOWLEDGED})


@dataclass(frozen=True, slots=True)
class Patience:
    """What becomes of a warning that nobody acknowledges for ``warning_s`` seconds: said again, or ``to_alarm``."""

    warning_s: float = 300.0
    to_alarm: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """A situation as it is now, before anybody acknowledged anything. ``hold_s``: it counts as present for this long
    after it was last seen, so that it does not flap. ``count``: how many calls or reports it stands for.
    ``acknowledged_by``: already acknowledged where it came from (a device's own alert)."""

    id: str
    kind: str
    priority: Priority
    title: str
    detail: str
    target: str | None = None
    source: str | None = None
    count: int = 1
    hold_s: float = 0.0
    acknowledged_by: str | None = None


def condition_of(alert: Alert, hold_s: float) -> Condition:
    """The situation that an alert stands for, as it was when it was last seen."""
    return Condition(
        alert.id, alert.kind, alert.priority, alert.title, alert.detail, alert.target, alert.source, alert.count, hold_s=hold_s
    )


def is_active(alert: Alert) -> bool:
    """The situation is still there."""
    return alert.state in _ACTIVE


def needs_acknowledgement(alert: Alert) -> bool:
    return alert.state in _UNACKNOWLEDGED


def is_distress(alert: Alert) -> bool:
    """Somebody's life, and no test."""
    return alert.kind in DISTRESS and alert.priority >= Priority.ALARM


def flashes(alert: Alert) -> bool:
    """It waits for an acknowledgement. A caution never does (MSC.302(87))."""
    return alert.priority > Priority.CAUTION and needs_acknowledgement(alert)


def raised(condition: Condition, now: Stamp) -> Alert:
    """A situation seen for the first time."""
    alert = Alert(
        id=condition.id,
        kind=condition.kind,
        priority=condition.priority,
        state=AlertState.ACTIVE_UNACKNOWLEDGED,
        title=condition.title,
        detail=condition.detail,
        raised=now,
        changed=now,
        target=condition.target,
        source=condition.source,
        count=condition.count,
    )
    return _settled(alert, condition, now)


def seen_again(alert: Alert, condition: Condition, now: Stamp) -> Alert:
    """The same situation, still there or back again: texts follow it, the state changes only where the table says so."""
    came_back = not is_active(alert)
    priority = max(condition.priority, alert.priority) if alert.risen and not came_back else condition.priority
    rose = priority > alert.priority
    # One situation may stand for several calls; each time that it comes back is one more.
    count = alert.count + 1 if came_back else max(alert.count, condition.count)
    following = replace(
        alert,
        priority=priority,
        title=condition.title,
        detail=condition.detail,
        target=condition.target,
        source=condition.source,
        count=count,
    )
    if rose or came_back:
        following = replace(
            following,
            state=AlertState.ACTIVE_UNACKNOWLEDGED,
            changed=now,
            acknowledged_by=None,
            acknowledged=None,
            silenced_until=None,
            repeated=None,
            risen=alert.risen and not came_back,
        )
    return _settled(following, condition, now)


def rectified(alert: Alert, now: Stamp) -> Alert:
    """The situation is over. What nobody here may acknowledge does not wait for it here."""
    match alert.state:
        case AlertState.ACTIVE_UNACKNOWLEDGED if alert.priority is Priority.CAUTION or alert.kind in THEIRS:
            return replace(alert, state=AlertState.NORMAL, changed=now)
        case AlertState.ACTIVE_UNACKNOWLEDGED:
            return replace(alert, state=AlertState.RECTIFIED_UNACKNOWLEDGED, changed=now, silenced_until=None)
        case AlertState.ACTIVE_ACKNOWLEDGED:
            return replace(alert, state=AlertState.NORMAL, changed=now)
        case _:
            return alert


def acknowledged(alert: Alert, by: str, now: Stamp) -> Alert:
    """One alert acknowledged by one person; the same alert where there is nothing to acknowledge."""
    if not needs_acknowledgement(alert):
        return alert
    over = alert.state is AlertState.RECTIFIED_UNACKNOWLEDGED
    state = AlertState.NORMAL if over else AlertState.ACTIVE_ACKNOWLEDGED
    return replace(alert, state=state, changed=now, acknowledged_by=by, acknowledged=now, silenced_until=None)


def silenced(alert: Alert, now: Stamp) -> Alert:
    """Quiet for 30 seconds; the state stays, so this is no change to be acknowledged or logged as one.

    What is silent already stays so until its own time is up, and is heard once before it can be silenced again: a key that is
    held down or pressed at every beep is no acknowledgement.
    """
    if not needs_acknowledgement(alert):
        return alert
    if alert.silenced_until is not None and now.mono < alert.silenced_until + HEARD_S:
        return alert
    return replace(alert, silenced_until=now.mono + SILENCE_S)


def muted(alert: Alert, until: float | None) -> Alert:
    """Without sound until ``until`` (mono seconds), ``None``: with it. Distress is never muted."""
    until = None if is_distress(alert) or alert.priority is Priority.EMERGENCY else until
    return alert if until == alert.muted_until else replace(alert, muted_until=until)


def impatient(alert: Alert, now: Stamp, patience: Patience) -> Alert:
    """A warning that waited too long: said again with its silence ended, or made an alarm."""
    if alert.priority is not Priority.WARNING or alert.state is not AlertState.ACTIVE_UNACKNOWLEDGED:
        return alert
    since = alert.repeated if alert.repeated is not None else alert.changed.mono
    if now.mono - since < patience.warning_s:
        return alert
    if patience.to_alarm:
        return replace(alert, priority=Priority.ALARM, risen=True, changed=now, silenced_until=None)
    return replace(alert, repeated=now.mono, silenced_until=None)


def sounds(alert: Alert, mono: float) -> bool:
    """Should it be heard now? Cautions never are; what is over is shown until acknowledged and no longer heard."""
    if alert.priority is Priority.CAUTION or alert.state is not AlertState.ACTIVE_UNACKNOWLEDGED:
        return False
    if alert.muted_until is not None and mono < alert.muted_until and not is_distress(alert):
        return False
    return alert.silenced_until is None or mono >= alert.silenced_until


def step(
    alerts: Mapping[str, Alert], conditions: Iterable[Condition], now: Stamp, patience: Patience | None = None
) -> dict[str, Alert]:
    """The alerts after one look at the situations. Alerts that became normal are in the result once, for the log."""
    present = {c.id: c for c in conditions}
    after: dict[str, Alert] = {}
    for alert_id, alert in alerts.items():
        if alert.state is AlertState.NORMAL and alert_id not in present:
            continue
        condition = present.pop(alert_id, None)
        if condition is None:
            after[alert_id] = rectified(alert, now)
        elif alert.state is AlertState.NORMAL:
            after[alert_id] = raised(condition, now)
        else:
            after[alert_id] = seen_again(alert, condition, now)
    for condition in present.values():
        after[condition.id] = raised(condition, now)
    if patience is not None:
        after = {i: impatient(a, now, patience) for i, a in after.items()}
    return after


def in_order(alerts: Iterable[Alert]) -> tuple[Alert, ...]:
    """Most urgent first, then what waits for an acknowledgement, then the newest. Normal ones are left out."""
    shown = [a for a in alerts if a.state is not AlertState.NORMAL]
    shown.sort(key=lambda a: (-a.priority, not needs_acknowledgement(a), -a.raised.mono, a.id))
    return tuple(shown)


def _settled(alert: Alert, condition: Condition, now: Stamp) -> Alert:
    """Cautions, and what was acknowledged at its own device, wait for nobody here."""
    if alert.state is not AlertState.ACTIVE_UNACKNOWLEDGED:
        return alert
    if condition.acknowledged_by is not None:
        return acknowledged(alert, condition.acknowledged_by, now)
    if condition.priority is Priority.CAUTION:
        return replace(alert, state=AlertState.ACTIVE_ACKNOWLEDGED, changed=now)
    return alert
