"""The journal folded into the state of the rescue. Pure: the same entries give the same state, at once or one by one.

Plan. Entries come in order of ``seq``. Each becomes a line, or changes one: a correction gives the line of the entry it
goes back to a new wording, a void strikes it out. Lines stand in order of when they happened (by their newest wording),
those of the same moment in order of first writing. Each room of the state (cases, ledger, incidents, ...) is a pure
function of its own live lines; only rooms whose lines changed are made again. So neither the order of late entries nor
how they were handed over can show in the result.

An entry that cannot be read never stops the fold: it is shown as a line and listed in ``problems``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pydantic import ValidationError

from app.entry import Entry
from app.rescue import entries as e
from app.rescue.lines import wording
from app.rescue.rooms import Rooms
from app.rescue.state import Line, RescueState


@dataclass(slots=True)
class _Root:
    """One line and how it came about: the entries that worded it in order, and the one that struck it out."""

    wordings: list[Entry]
    payload: e.Payload
    void: Entry | None = None
    void_reason: str = ""
    subject: str | None = None
    line: Line | None = field(default=None)


def fold(entries: Iterable[Entry]) -> RescueState:
    """The state that ``entries`` say, whatever order they are handed over in."""
    return Folder().add(sorted(entries, key=lambda entry: entry.seq))


class Folder:
    """Folds as entries come. ``add`` must be given them in order of ``seq``; those it has already are passed over."""

    def __init__(self) -> None:
        self._seq = 0
        self._roots: dict[str, _Root] = {}
        self._first: dict[str, str] = {}  # id of any wording or void -> id of the first wording
        self._problems: list[str] = []
        self._rooms = Rooms()
        self._case_numbers: set[str] = set()
        self.state = RescueState()

    @property
    def case_numbers(self) -> frozenset[str]:
        """Every case number ever written, struck out and corrected ones too."""
        return frozenset(self._case_numbers)

    def line(self, entry_id: str) -> Line | None:
        """The line that an entry (or a correction of it) belongs to; ``None`` where the entry is not known."""
        root = self._roots.get(self._first.get(entry_id, ""))
        return root.line if root is not None else None

    def add(self, entries: Iterable[Entry]) -> RescueState:
        """Fold more entries in and return the new state (the same object where nothing came)."""
        changed: dict[str, None] = {}
        for entry in entries:
            if entry.seq > self._seq:
                self._seq = entry.seq
                changed[self._take(entry)] = None
        if changed:
            for first_id in changed:
                self._show(self._roots[first_id])
            self.state = self._rooms.state(self._seq, tuple(self._problems), self._first)
        return self.state

    def _take(self, entry: Entry) -> str:
        """Give the entry its place; returns the id of the first wording of the line that it changes."""
        payload = self._read(entry)
        if isinstance(payload, e.CaseOpened):
            self._case_numbers.update((payload.number, entry.subject or payload.number))
        if entry.corrects is None:
            return self._new_line(entry, payload)
        root = self._roots.get(self._first.get(entry.corrects, ""))
        if root is None:
            self._problem(entry, "corrects an entry that is not in this log")
            return self._new_line(entry, payload)
        first = root.wordings[0]
        if isinstance(payload, e.EntryVoid):
            root.void, root.void_reason = entry, payload.reason
        elif entry.kind != first.kind:
            self._problem(entry, f"corrects entry {first.seq}, which is of another kind ({first.kind})")
            return self._new_line(entry, payload)
        elif isinstance(payload, e.Unreadable):
            return self._new_line(entry, payload)
        else:
            root.wordings.append(entry)
            root.payload = payload
            root.subject = entry.subject if entry.subject is not None else root.subject
        self._first[entry.id] = first.id
        return first.id

    def _new_line(self, entry: Entry, payload: e.Payload) -> str:
        self._roots[entry.id] = _Root([entry], payload, subject=entry.subject)
        self._first[entry.id] = entry.id
        return entry.id

    def _read(self, entry: Entry) -> e.Payload:
        kind = e.BY_KIND.get(entry.kind)
        if kind is None:
            why = "this version does not know the kind"
        else:
            try:
                return kind.model_validate(entry.payload)
            except ValidationError as error:
                first = error.errors(include_url=False)[0]
                place = ".".join(str(part) for part in first["loc"])
                why = f"{place}: {first['msg']}" if place else str(first["msg"])
        self._problem(entry, f"cannot be read: {why}")
        return e.Unreadable(given=entry.kind, why=why)

    def _problem(self, entry: Entry, what: str) -> None:
        self._problems.append(f"Entry {entry.seq} ({entry.kind}) {what}")

    def _show(self, root: _Root) -> None:
        """Make the line of ``root`` anew and put it in its place."""
        first, newest = root.wordings[0], root.wordings[-1]
        title, text = wording(root.payload)
        line = Line(
            entry=newest,
            payload=root.payload,
            title=title,
            text=text,
            history=tuple(root.wordings[:-1]),
            void=root.void is not None,
            void_reason=root.void_reason,
            late_s=max(0.0, (first.written - newest.happened).total_seconds()),
            subject=root.subject,
            voided=root.void,
        )
        if root.line is not None:
            self._rooms.remove(root.line)
        root.line = line
        self._rooms.put(line)
