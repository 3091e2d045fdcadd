"""What happened when, for the time line of a replay: cases, incidents, alerts, feeds that were lost, and one's own marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.entry import Entry, Json
from app.rescue import entries as e
from app.rescue.line import Line
from app.training.building import Seen
from app.watch.frame import AlertState, Priority

MARK: Final = "mark"
"""The tag of a log line that is a mark on the time line."""

_LOUD: Final = frozenset({Priority.WARNING.name.lower(), Priority.ALARM.name.lower(), Priority.EMERGENCY.name.lower()})
_TROUBLED: Final = frozenset({"silent", "failed"})


class EventKind(StrEnum):
    CASE = "case"
    INCIDENT = "incident"
    ALERT = "alert"
    FEED = "feed"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Event:
    """``words`` are for people and hold no position; ``urgent``: an alarm, an incident, a man overboard; ``entry``: of a mark, the
    line that it is."""

    at: datetime
    kind: EventKind
    words: str
    urgent: bool = False
    entry: str = ""


def events_of(entries: Iterable[Entry]) -> list[Event]:
    """The events that a log tells, by when they happened."""
    found = [event for entry in entries if (make := _MAKERS.get(entry.kind)) is not None and (event := make(entry)) is not None]
    return sorted(found, key=lambda event: event.at)


def events_seen(seen: Sequence[Seen]) -> list[Event]:
    """The events of a recording without a log, as far as it was gone through."""
    kinds = {"alert": EventKind.ALERT, "feed": EventKind.FEED}
    return [Event(each.at, kinds[each.what], each.words, each.urgent) for each in seen]


def marks_of(lines: Iterable[Line]) -> list[Event]:
    """One's own marks as they stand: one that was taken away again is none, one that has another word has it."""
    return [
        Event(line.at, EventKind.MARK, line.payload.text, entry=line.id)
        for line in lines
        if not line.void and isinstance(line.payload, e.LogLine) and MARK in line.payload.tags
    ]


def mark(words: str) -> e.LogLine:
    """One's own mark, as it is written down."""
    return e.LogLine(text=words.strip() or "Mark", tags=(MARK,))


def _said(entry: Entry, field: str) -> str:
    value: Json = entry.payload.get(field)
    return value if isinstance(value, str) else ""


def _opened(entry: Entry) -> Event:
    return Event(entry.happened, EventKind.CASE, f"Case {entry.subject or _said(entry, 'number')} opened")


def _closed(entry: Entry) -> Event:
    return Event(entry.happened, EventKind.CASE, f"Case {entry.subject} closed")


def _reopened(entry: Entry) -> Event:
    return Event(entry.happened, EventKind.CASE, f"Case {entry.subject} opened again")


def _incident(entry: Entry) -> Event:
    return Event(entry.happened, EventKind.INCIDENT, "Incident", urgent=True)


def _overboard(entry: Entry) -> Event:
    return Event(entry.happened, EventKind.INCIDENT, "Man overboard", urgent=True)


def _alert(entry: Entry) -> Event | None:
    priority = _said(entry, "priority")
    if _said(entry, "state") != AlertState.ACTIVE_UNACKNOWLEDGED.value or priority not in _LOUD:
        return None
    if _said(entry, "alert").startswith("link:"):
        return None  # the feed itself is on the line
    return Event(entry.happened, EventKind.ALERT, _said(entry, "title"), urgent=priority != Priority.WARNING.name.lower())


def _feed(entry: Entry) -> Event | None:
    phase = _said(entry, "phase")
    return Event(entry.happened, EventKind.FEED, f"{_said(entry, 'link')} {phase}") if phase in _TROUBLED else None


def _mark(entry: Entry) -> Event | None:
    tags = entry.payload.get("tags")
    marked = isinstance(tags, (list, tuple)) and MARK in tags
    return Event(entry.happened, EventKind.MARK, _said(entry, "text")) if marked else None


_MAKERS: Final[dict[str, Callable[[Entry], Event | None]]] = {
    e.CaseOpened.kind: _opened,
    e.CaseClosed.kind: _closed,
    e.CaseReopened.kind: _reopened,
    e.IncidentMarked.kind: _incident,
    e.MobMarked.kind: _overboard,
    e.AlertNoted.kind: _alert,
    e.LinkNoted.kind: _feed,
    e.LogLine.kind: _mark,
}
