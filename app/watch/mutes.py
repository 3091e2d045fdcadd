"""What makes no sound for a while, by order of an officer: a kind of alert, of one source or of all, always with an end.

Muting is for a fault that is known (a cable that breaks again and again), never for distress. It takes away the sound and
nothing else. It survives a restart: kept in the station's private file (``Mutes.kept``), never in a setting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Final

from app.clock import Stamp
from app.errors import UserError
from app.watch.alerts import DISTRESS
from app.watch.frame import Alert, Mute, Priority
from app.worded import one_line, worded

MINUTES: Final = (10, 30, 60, 240)
"""What is offered."""

LONGEST_MIN: Final = 480
"""A watch and its relief: whoever comes after them decides anew."""

LONGEST_ALARM_MIN: Final = 60
"""An alarm is immediate danger: nobody goes a watch without hearing it."""

MOST: Final = 50
_FIELDS: Final = ("kind", "source", "upto", "set", "until", "by", "reason")


class Mutes:
    """Main thread only. ``changed`` is called after each change by a person, to keep it."""

    def __init__(self) -> None:
        self._mutes: dict[tuple[str, str | None], Mute] = {}
        self.changed: Callable[[], None] = lambda: None

    @property
    def now(self) -> tuple[Mute, ...]:
        """The one that ends first in front."""
        return tuple(sorted(self._mutes.values(), key=lambda m: (m.until.mono, m.kind, m.source or "")))

    def mute(self, alert: Alert, minutes: int, by: str, reason: str, now: Stamp, *, all_sources: bool = False) -> Mute:
        """Take the sound from what is like ``alert``: its kind and source, or its kind from all sources.

        Raises UserError for distress, for a time that is none, and without a reason.
        """
        if alert.kind in DISTRESS or alert.priority is Priority.EMERGENCY:
            raise UserError("Distress is never muted. Acknowledge it, or silence it for 30 seconds")
        longest = LONGEST_ALARM_MIN if alert.priority >= Priority.ALARM else LONGEST_MIN
        if not 1 <= minutes <= longest:
            raise UserError(
                worded("Mute for 1 to {longest} minutes", longest=longest)
                + (": it is an alarm" if longest == LONGEST_ALARM_MIN else "")
            )
        if not reason.strip():
            raise UserError("Say why: the next watch has to know")
        if len(self._mutes) >= MOST:
            raise UserError(worded("{MOST} kinds are muted already. End one first", MOST=MOST))
        source = None if all_sources else alert.source
        until = Stamp(now.utc + timedelta(minutes=minutes), now.mono + 60.0 * minutes)
        made = Mute(alert.kind, source, alert.priority, now, until, by, one_line(reason)[:120])
        self._mutes[(alert.kind, source)] = made
        self.changed()
        return made

    def end(self, mute: Mute) -> bool:
        """Let it sound again. False where it does already."""
        if self._mutes.pop((mute.kind, mute.source), None) is None:
            return False
        self.changed()
        return True

    def expire(self, now: Stamp) -> tuple[Mute, ...]:
        """Those whose time is up; they are muted no longer."""
        if not self._mutes:
            return ()
        over = tuple(m for m in self._mutes.values() if m.until.mono <= now.mono)
        for mute in over:
            del self._mutes[(mute.kind, mute.source)]
        if over:
            self.changed()
        return over

    def until(self, alert: Alert) -> float | None:
        """Mono seconds until which this one has no sound, ``None`` where it has."""
        if not self._mutes:
            return None
        found = (self._mutes.get((alert.kind, alert.source)), self._mutes.get((alert.kind, None)))
        ends = [m.until.mono for m in found if m is not None and alert.priority <= m.upto]
        return max(ends, default=None)

    def kept(self) -> dict[str, dict[str, str]]:
        """As plain text, by a number."""
        return {
            str(i): {
                "kind": m.kind,
                "source": m.source or "",
                "upto": m.upto.name,
                "set": m.set.utc.isoformat(),
                "until": m.until.utc.isoformat(),
                "by": m.by,
                "reason": m.reason,
            }
            for i, m in enumerate(self.now)
        }

    def take_up(self, kept: Iterable[Mapping[str, str]], now: Stamp) -> tuple[Mute, ...]:
        """What was muted before a restart and still is. A line that is not whole, or whose end has passed, is left out.

        A clock that was set back does not make it longer than it was to be.
        """
        for said in list(kept)[:MOST]:
            mute = _read(said, now)
            if mute is not None:
                self._mutes[(mute.kind, mute.source)] = mute
        return self.now


def _read(said: Mapping[str, str], now: Stamp) -> Mute | None:
    try:
        kind, source, upto, began, until, by, reason = (said[name] for name in _FIELDS)
        start, end = datetime.fromisoformat(began), datetime.fromisoformat(until)
        whole = (end - start).total_seconds()
        left = min((end - now.utc).total_seconds(), whole, 60.0 * LONGEST_MIN)
        priority = Priority[upto]
    except (KeyError, ValueError, TypeError):
        return None
    if left <= 0 or not kind or kind in DISTRESS or priority is Priority.EMERGENCY:
        return None
    gone = whole - left
    since = Stamp(now.utc - timedelta(seconds=gone), now.mono - gone)
    return Mute(kind, source or None, priority, since, Stamp(now.utc + timedelta(seconds=left), now.mono + left), by, reason)
