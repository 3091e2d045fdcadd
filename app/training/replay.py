"""All that a window needs of a replay beside the hand on it: the time line, marks, and stretches to take out."""

from __future__ import annotations

from collections.abc import Sequence

from app.training.past import PastLog, PastLogbook
from app.training.rewind import Rewind
from app.training.stretch import Stretches
from app.training.timeline import Event, events_of, events_seen


class Replay:
    """Main thread only. ``past``: the log of the mission that is replayed, ``None`` where only sentences are."""

    def __init__(self, logbook: PastLogbook, rewind: Rewind, stretches: Stretches, past: PastLog | None, what: str = "") -> None:
        self._logbook = logbook
        self._rewind = rewind
        self._told = tuple(events_of(past.entries)) if past is not None and past.entries else None
        self._known: tuple[int, int, tuple[Event, ...]] = (-1, -1, ())
        self.stretches = stretches
        self.what = what
        """What is played, in a few words: the format that was recognised, or the mission."""

    def events(self) -> Sequence[Event]:
        """In order of time; the same object while nothing is new."""
        notes, seen = self._logbook.notes, self._rewind.seen()
        if (len(notes), len(seen)) != self._known[:2]:
            happened = self._told if self._told is not None else events_seen(seen)
            marks = [event for event in events_of(notes) if event.kind == "mark"]
            self._known = len(notes), len(seen), tuple(sorted([*happened, *marks], key=lambda event: event.at))
        return self._known[2]
