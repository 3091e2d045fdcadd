"""The journal folded into the state of the rescue. Pure: the same entries give the same state, at once or one by one.

Plan. Entries come in order of ``seq``. Each becomes a line, or changes one: a correction gives the line of the entry it
goes back to a new wording, a void strikes it out. Lines stand in order of when they happened (by their newest wording),
those of the same moment in order of first writing. Each room of the state (cases, ledger, incidents, ...) is a pure
function of its own live lines; only rooms whose lines changed are made again. So neither the order of late entries nor
how they were handed over can show in the result.

What was withheld or erased counts for nothing and never as 0 (``app.rescue.withheld``). Numbers that are left out are entries
that were withheld whole. ``problems`` says how many there are, because totals then are not complete.

An entry that cannot be read never stops the fold: it is shown as a line and listed in ``problems``. Every payload is
proved when its entry comes in, so ``problems`` is whole at any time; only the words of a line wait until they are shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from pydantic import ValidationError

from app.entry import Entry
from app.rescue import entries as e
from app.rescue.rooms import Rooms
from app.rescue.state import Line, RescueState
from app.rescue.withheld import read_withheld


def fold(entries: Iterable[Entry]) -> RescueState:
    """The state that ``entries`` say, whatever order they are handed over in."""
    return Folder().add(sorted(entries, key=lambda entry: entry.seq))


class Folder:
    """Folds as entries come. ``add`` must be given them in order of ``seq``; those it has already are passed over."""

    def __init__(self) -> None:
        self._seq = 0
        self._taken = 0
        self._lines: dict[str, Line] = {}  # by id of the first wording
        self._first: dict[str, str] = {}  # id of a later wording or a void -> id of the first wording
        self._changed: dict[str, Line | None] = {}  # id of the first wording -> the line as the rooms have it
        self._problems: list[str] = []
        self._rooms = Rooms(self._first)
        self._stale = False
        self._case_numbers: set[str] = set()
        self._written: dict[str, datetime] = {}
        self.stations: set[str] = set()
        self.opened_by: str | None = None  # the station that opened the mission
        self.state = RescueState()

    @property
    def case_numbers(self) -> frozenset[str]:
        """Every case number ever written, struck out and corrected ones too."""
        return frozenset(self._case_numbers)

    def line(self, entry_id: str) -> Line | None:
        """The line that an entry (or a correction of it) belongs to; ``None`` where the entry is not known."""
        return self._lines.get(self._first.get(entry_id, entry_id))

    def add(self, entries: Iterable[Entry]) -> RescueState:
        """Fold more entries in and return the new state (the same object where nothing came)."""
        self.take(entries)
        return self.show()

    def take(self, entries: Iterable[Entry]) -> None:
        """Fold more entries in without a new ``state``, for a long log that is read in pieces; ``show`` ends that."""
        before = self._seq
        for entry in entries:
            if entry.seq > self._seq:
                self._seq = entry.seq
                self._taken += 1
                self._take(entry)
        self._stale = self._stale or self._seq > before
        self._settle()

    def beside(self, entries: Iterable[Entry]) -> None:
        """Take entries of another log that are shown among these; their numbers say nothing of what is missing here."""
        for entry in entries:
            self._take(entry)
            self._stale = True
        self._settle()

    def copy(self) -> Folder:
        """The same, to be gone on with apart from this one: what is folded once need not be folded again to go back to it."""
        other = Folder()
        other._seq, other._taken, other._stale = self._seq, self._taken, self._stale
        other._lines, other._first, other._problems = self._lines.copy(), self._first.copy(), self._problems.copy()
        other._rooms = self._rooms.copy(other._first)
        other._case_numbers, other._written = self._case_numbers.copy(), self._written.copy()
        other.stations, other.opened_by, other.state = self.stations.copy(), self.opened_by, self.state
        return other

    def _settle(self) -> None:
        """Bring what changed into the rooms."""
        for first_id, line in self._changed.items():
            if line is not None:
                self._rooms.remove(line)
            self._rooms.put(self._lines[first_id])
        self._changed = {}

    def prepare(self, lines: int) -> bool:
        """Make some of the cases that changed, until this many lines are in them, ahead of ``show``. True while there are more."""
        return self._rooms.prepare(lines)

    def show(self) -> RescueState:
        """The state of all that was taken (the same object where nothing came)."""
        if self._stale:
            self._stale = False
            missing = self._seq - self._taken
            self.state = self._rooms.state(self._seq, tuple(self._problems), dict(self._written), missing)
        return self.state

    def _take(self, entry: Entry) -> None:
        """Give the entry its place: a line of its own, or a change of one that is there."""
        payload = self._read(entry)
        kind = type(payload)
        self.stations.add(entry.station)
        if kind is e.CaseOpened:
            assert isinstance(payload, e.CaseOpened)
            self._case_numbers.update((payload.number, entry.subject or payload.number))
        elif entry.kind == e.CaseOpened.kind and entry.subject is not None:
            self._case_numbers.add(entry.subject)
        elif kind is e.MissionOpened and self.opened_by is None:
            self.opened_by = entry.station
        if entry.corrects is None:
            self._new_line(entry, payload)
            return
        first_id = self._first.get(entry.corrects, entry.corrects)
        line = self._lines.get(first_id)
        if line is None:
            self._problem(entry, "corrects an entry that is not in this log")
            self._new_line(entry, payload)
        elif isinstance(payload, e.EntryVoid):
            self._change(line, replace(line, void=True, void_reason=payload.reason, voided=entry), entry)
        elif entry.kind != line.entry.kind:
            first = line.history[0] if line.history else line.entry
            self._problem(entry, f"corrects entry {first.seq}, which is of another kind ({first.kind})")
            self._new_line(entry, payload)
        elif isinstance(payload, e.Unreadable):
            self._new_line(entry, payload)
        else:
            subject = entry.subject if entry.subject is not None else line.subject
            again = replace(line, entry=entry, payload=payload, history=(*line.history, line.entry), subject=subject)
            self._change(line, again, entry)
            self._wrote(subject, entry)

    def _new_line(self, entry: Entry, payload: e.Payload) -> None:
        self._lines[entry.id] = Line(entry, payload, subject=entry.subject)
        self._changed[entry.id] = None
        self._wrote(entry.subject, entry)

    def _change(self, before: Line, line: Line, entry: Entry) -> None:
        self._lines[line.id] = line
        self._first[entry.id] = line.id
        self._changed.setdefault(line.id, before)

    def _wrote(self, subject: str | None, entry: Entry) -> None:
        if subject is not None:
            before = self._written.get(subject)
            if before is None or entry.written > before:
                self._written[subject] = entry.written

    def _read(self, entry: Entry) -> e.Payload:
        kind = e.BY_KIND.get(entry.kind)
        if kind is None:
            why = "this version does not know the kind"
        else:
            if entry.withheld:
                with suppress(ValidationError):
                    return read_withheld(kind, entry)
            try:
                return kind.model_validate_json(entry.payload_json)
            except ValidationError:
                # Read once more by way of Python: one wording of a fault, whatever way it was found.
                try:
                    return kind.model_validate(entry.payload)
                except ValidationError as error:
                    first = error.errors(include_url=False)[0]
                    place = ".".join(str(part) for part in first["loc"])
                    why = f"{place}: {first['msg']}" if place else str(first["msg"])
                except ValueError:
                    why = "its text is damaged"
        self._problem(entry, f"cannot be read: {why}")
        return e.Unreadable(given=entry.kind, why=why)

    def _problem(self, entry: Entry, what: str) -> None:
        self._problems.append(f"Entry {entry.seq} ({entry.kind}) {what}")
