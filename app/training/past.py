"""The log of a mission that is replayed, as it stood at the moment that is shown.

The entries of that mission are read once and never written: an entry appears when it was made, and going back takes it away
again. What is written now (a note of who is trained, a mark) goes into the log of the replay and is shown among them from the
moment on that it speaks of; what is put right or taken away of it is so at every moment. Nothing here holds a way to write into
the mission.
"""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import accumulate
from typing import Final

from app.clock import Clock, Stamp
from app.entry import Entry, ShipState
from app.errors import UserError
from app.ports import Journal, LogHits, LogQuery, Receipt
from app.rescue.due import due_now
from app.rescue.entries import AlertNoted, Payload
from app.rescue.fold import Folder
from app.rescue.logbook import Found, Logbook, no_collector
from app.rescue.state import RescueState
from app.watch.alert_book import REMINDER
from app.watch.frame import AlertState, Priority
from app.watch.session import Session, WatchedCase

FOLDED_EVERY: Final = 4000
"""Entries between two states that are kept: folding so many again takes a twentieth of a second, and a state of a hundred
thousand entries some ten megabytes."""

_BESIDE: Final = 1_000_000_000
"""Added to the numbers of one's own notes: two lines of one moment are told apart by their numbers."""

CASES_EVERY: Final = timedelta(seconds=1)

AGAIN: Final = timedelta(seconds=2)
A_TICK: Final = timedelta(seconds=0.6)
"""By how much an alert may come later in a replay than it did (``playing.JUDGED_EVERY``)."""

Scan = Callable[[LogQuery, Iterable[Entry]], LogHits]
"""Finds entries (``db.words.scan``)."""


def watched_cases(state: RescueState) -> tuple[WatchedCase, ...]:
    """The open cases as the watch needs them."""
    cases = [case for case in state.cases.values() if case.open]
    updated = {case.id: max(case.opened, state.last_written.get(case.id, case.opened)) for case in cases}
    return tuple(
        WatchedCase(id=c.id, position=c.position.position if c.position else None, opened=c.opened, updated=updated[c.id])
        for c in cases
    )


class PastLog:
    """All entries of the mission, each with the moment from which on it is shown. Any thread may ask."""

    def __init__(self, entries: Sequence[Entry], end: datetime | None = None) -> None:
        """``entries`` in order of ``seq``; ``end``: of what is played. An entry that was written later, or by a clock that had
        run ahead, is shown with the one before it."""
        self.entries = tuple(entries)
        last = end if end is not None else max((e.written for e in self.entries), default=None)
        first = next((e.written for e in self.entries if last is None or e.written <= last), last)
        times = [e.written if last is None or e.written <= last else first for e in self.entries]
        self._times: list[datetime] = list(accumulate((t for t in times if t is not None), max))
        self._kept: list[tuple[int, Folder]] = [(0, Folder())]
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def count(self, moment: datetime) -> int:
        """How many entries there were at a moment."""
        return bisect_right(self._times, moment)

    def prepare(self) -> None:
        """Keep a state each ``FOLDED_EVERY`` entries, on a thread of its own."""
        self._thread = threading.Thread(target=self._fold, name="past", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join(5.0)

    def wait(self, timeout_s: float) -> None:
        """Until all states are kept."""
        if self._thread is not None:
            self._thread.join(timeout_s)

    def folder(self, count: int) -> Folder:
        """The first ``count`` entries folded, to be gone on with."""
        kept = self._kept
        at, folder = kept[bisect_right(kept, count, key=lambda each: each[0]) - 1]
        mine = folder.copy()
        mine.take(self.entries[at:count])
        return mine

    def _fold(self) -> None:
        folder = Folder()
        for begin in range(0, len(self.entries) - FOLDED_EVERY, FOLDED_EVERY):
            for piece in range(begin, begin + FOLDED_EVERY, 200):  # the window wants its turn in between
                if self._stop.is_set():
                    return
                folder.take(self.entries[piece : min(piece + 200, begin + FOLDED_EVERY)])
            folder.show()
            self._kept = [*self._kept, (begin + FOLDED_EVERY, folder.copy())]


class PastLogbook(Logbook):
    """The log that a replay shows: the mission's up to the clock's time, and one's own notes. Writing goes to ``own``."""

    def __init__(
        self,
        own: Journal,
        past: PastLog,
        clock: Clock,
        ship_state: Callable[[datetime | None], ShipState | None],
        *,
        scan: Scan,
        by_program: str,
        station: str = "",
    ) -> None:
        """``by_program``: the author of what the program notes by itself; of the replay's own log that is not shown."""
        self._past = past
        self._scan = scan
        self._by_program = by_program
        self._notes: list[Entry] = []
        self._hidden: list[Entry] = []  # notes made at a later moment than the one that is shown
        self._count = 0
        self._moved = False
        super().__init__(own, clock, ship_state, station=station, at_once=None)
        self._folder = Folder()  # what the own log began with is nobody's note
        self.go_to(clock.utc())

    @property
    def notes(self) -> tuple[Entry, ...]:
        """One's own entries, in order of writing."""
        return tuple(self._notes)

    def poll(self) -> bool:
        self._assert_main()
        before = self.state
        count = self._past.count(self._clock.utc())
        if count > self._count:
            self._folder.take(self._past.entries[self._count : count])
            self._count = count
        written = self._journal.committed()
        for entry in written:
            self._pending.pop(entry.id, None)
        fresh = [entry.numbered(_BESIDE + entry.seq) for entry in written if entry.author != self._by_program]
        self._notes += fresh
        self._hidden += fresh
        self._show_notes(self._clock.utc())
        moved, self._moved = self._moved, False
        return moved or self.state is not before

    def go_to(self, moment: datetime) -> None:
        """The log as it stood at ``moment``, with the notes that one had made by then."""
        self._assert_main()
        with no_collector():
            self._count = self._past.count(moment)
            self._folder = self._past.folder(self._count)
            self._hidden = list(self._notes)
            self._show_notes(moment)
        self._moved = True

    def _show_notes(self, moment: datetime) -> None:
        self._show_those(entry for entry in self._hidden if self._first(entry).happened <= moment)
        self._folder.show()

    def _show_those(self, notes: Iterable[Entry]) -> None:
        come = list(notes)
        if come:
            self._folder.beside(come)
            shown = {entry.id for entry in come}
            self._hidden = [entry for entry in self._hidden if entry.id not in shown]

    def _first(self, note: Entry) -> Entry:
        """The first wording of one's own note: a correction, or that it was taken away, is shown with it."""
        by_id = {each.id: each for each in self._notes}
        while note.corrects is not None and note.corrects in by_id:
            note = by_id[note.corrects]
        return note

    def search(self, query: LogQuery) -> Found:
        shown = [*self._past.entries[: self._count], *(e for e in self._notes if self.line(e.id) is not None)]
        hits = self._scan(query, shown)
        found = {line.id: line for id_ in hits.ids if (line := self.line(id_)) is not None}
        return Found(hits.ids, tuple(sorted(found.values(), key=lambda line: line.order, reverse=True)), hits.total)

    def write(
        self,
        payload: Payload,
        *,
        subject: str | None = None,
        happened: datetime | None = None,
        corrects: str | None = None,
        author: str | None = None,
        urgent: bool = True,
    ) -> Receipt:
        if corrects is not None and not any(entry.id == corrects for entry in self._notes) and corrects not in self._pending:
            raise UserError(
                "This is an entry of the mission that is replayed: it stays as it was written. Write a note of your own"
            )
        if corrects is not None:  # of a note of later than the moment that is shown
            first = {each.id: self._first(each).id for each in self._notes}
            self._show_those(each for each in self._hidden if first[each.id] == first.get(corrects))
        return super().write(payload, subject=subject, happened=happened, corrects=corrects, author=author, urgent=urgent)


class PastCrew:
    """What the crew did and the picture shows (``app.training.playing.Aboard``): alerts acknowledged, cases, what came due.

    ``cases`` False: only the acknowledgements, where somebody else follows the log.
    """

    def __init__(self, past: PastLog, *, cases: bool = True) -> None:
        self._past = past
        self._cases = cases
        self._count = 0
        self._folder: Folder | None = None
        self._state: RescueState | None = None
        self._looked: datetime | None = None
        self._due: frozenset[str] | None = None

    def go_to(self, moment: datetime) -> None:
        self._count = self._past.count(moment)
        self._folder = self._state = self._looked = self._due = None

    def close(self) -> None:
        """Nobody asks any more."""
        self._past.close()

    def follow(self, session: Session, now: Stamp) -> None:
        count = self._past.count(now.utc)
        due = self._past.entries[self._count : count]
        # Once more what was just done: here an alert may come a tick later than it did.
        lately = min(self._count, self._past.count(now.utc - AGAIN))
        self._count = count
        for entry in self._past.entries[lately:count]:
            if entry.kind == AlertNoted.kind:
                _acknowledge(session, entry, now)
        if self._cases:
            self._follow_cases(session, due, now.utc)

    def _follow_cases(self, session: Session, due: Sequence[Entry], now: datetime) -> None:
        if self._folder is None:
            self._folder = self._past.folder(self._count)
        elif due:
            self._folder.take(due)
        if self._looked is not None and now - self._looked < CASES_EVERY and not due:
            return
        self._looked = now
        state = self._folder.show()
        if state is not self._state:
            self._state = state
            session.set_cases(watched_cases(state))
        coming = {each.key: each for each in due_now(state, now)}
        if self._due is None:
            session.clear_alerts(REMINDER)
        else:
            for key in self._due - coming.keys():
                session.clear_alert(REMINDER, key)
        for key, each in coming.items():
            session.raise_alert(REMINDER, key, Priority.CAUTION, each.title, each.detail)
        self._due = frozenset(coming)


def _acknowledge(session: Session, entry: Entry, now: Stamp) -> None:
    said = entry.payload
    by, state = said.get("by"), said.get("state")
    if not isinstance(by, str) or not by or state not in (AlertState.ACTIVE_ACKNOWLEDGED.value, AlertState.NORMAL.value):
        return
    alert = session.alert(str(said.get("alert")))
    if alert is not None and alert.changed.utc <= entry.written + A_TICK:  # one that came back since is another matter
        session.acknowledge(alert.id, by, now)
