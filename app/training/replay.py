"""All that a window needs of a replay beside the hand on it: the time line, marks, and stretches to take out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from app.rescue.fold import Folder
from app.rescue.line import Line
from app.training.past import PastLog, PastLogbook
from app.training.rewind import Rewind
from app.training.stretch import Stretches
from app.training.timeline import Event, events_of, events_seen, marks_of


class Replay:
    """Main thread only. ``past``: the log of the mission that is replayed, ``None`` where only sentences are."""

    def __init__(self, logbook: PastLogbook, rewind: Rewind, stretches: Stretches, past: PastLog | None, what: str = "") -> None:
        self._logbook = logbook
        self._rewind = rewind
        self._told = tuple(events_of(past.entries)) if past is not None and past.entries else None
        self._known: tuple[tuple[int, ...], tuple[Event, ...]] = ((), ())
        self.stretches = stretches
        self.what = what
        """What is played, in a few words: the format that was recognised, or the mission."""

    def events(self) -> Sequence[Event]:
        """In order of time; the same object while nothing is new."""
        notes, seen = self._logbook.notes, self._rewind.seen()
        known = (len(notes), len(seen))
        if known != self._known[0]:
            happened = self._told if self._told is not None else events_seen(seen)
            self._known = known, tuple(sorted([*happened, *marks_of(self._marks())], key=lambda event: event.at))
        return self._known[1]

    def mark_near(self, moment: datetime, within: timedelta) -> Event | None:
        """One's own mark that is nearest to a moment; ``None`` where none is so near."""
        near = [event for event in self.events() if event.entry and abs(event.at - moment) <= within]
        return min(near, key=lambda event: abs(event.at - moment), default=None)

    def _marks(self) -> Iterable[Line]:
        """The lines of one's own notes, those among them that are not shown yet at this moment as well."""
        folder = Folder()
        folder.beside(self._logbook.notes)
        return folder.show().lines
