"""The officer's pen: what may be written into the journal, and the state that what is on the disk says.

``state`` is folded from committed entries only, so that what the screen shows as saved is saved. Main thread only.
"""

from __future__ import annotations

import gc
import hashlib
import re
import string
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Final

from pydantic import ValidationError

from app.clock import Clock
from app.entry import WITHHELD, Entry, NewEntry, ShipState, new_id
from app.errors import FairleadError, UserError
from app.ports import Journal, LogQuery, Receipt
from app.rescue.entries import BY_KIND, CaseOpened, EntryVoid, Payload, PeopleMovement
from app.rescue.fold import Folder
from app.rescue.routes import route_problem
from app.rescue.state import Line, RescueState

FUTURE_S: Final = 60.0
"""Clocks of two stations differ a little; beyond this a time in the future is a slip of the pen."""

UNSIGNED: Final = "unsigned"

PIECE: Final = 1000
"""Entries of a long log that are read in one go between two pictures: some 15 ms on a computer as slow as a bridge has."""

_SHORT: Final = frozenset(string.ascii_uppercase + string.digits)
_SHORT_MOST: Final = 6
_MARK: Final = 3


@dataclass(frozen=True, slots=True)
class Found:
    """What was looked for, newest first: ids of entries (wordings and strikings-out too) and the lines that they belong to,
    each once. ``total``: how many entries fit, also those beyond what was asked for."""

    ids: tuple[str, ...]
    lines: tuple[Line, ...]
    total: int


class Logbook:
    """Writes entries and follows what reached the disk. ``author`` is the officer on watch, "" = nobody signed on."""

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        ship_state: Callable[[datetime | None], ShipState | None],
        *,
        station: str = "",
        at_once: int | None = None,
    ) -> None:
        """``ship_state`` gives own ship at a moment (``None`` = now), ``None`` where nobody knows any more.

        ``station``: the name of this one, as it stands in what it writes. ``at_once``: up to how many entries a log
        is read now; ``None`` = any. A longer one is read by ``read_on`` (and a piece by each ``poll``); until that is done
        ``state.loading`` says how far it is and nothing else of the state is there. Entries can be written meanwhile; what
        needs the whole log raises UserError.
        """
        self._journal = journal
        self._clock = clock
        self._ship_state = ship_state
        self._station = station
        self._thread = threading.get_ident()
        self._folder = Folder()
        self._unread: Iterator[Entry] | None = journal.entries()
        self._read, self._of, self._at_end = 0, journal.state().entries, False
        self._loading = RescueState(loading=(0, self._of))
        if at_once is None or self._of <= at_once:
            self.read_on()
        self._pending: dict[str, tuple[Receipt, NewEntry]] = {}
        self._numbers_given: set[str] = set()
        self.author = ""

    @property
    def state(self) -> RescueState:
        """What the log says, all of it; while it is still being read only how far that is (``loading``)."""
        return self._folder.state if self._unread is None else self._loading

    def read_on(self, most: int | None = None) -> bool:
        """Read at most this many more entries of a long log (``None``: all). True while there is more to do.

        Raises DeviceError where the disk cannot be read; asked again, it tries again.
        """
        self._assert_main()
        if self._unread is None:
            return False
        with no_collector():
            if not self._at_end:
                try:
                    some = list(islice(self._unread, most))
                except FairleadError:
                    # What broke off must not be taken for the end: once more from the beginning, what is known is passed over.
                    self._unread, self._read = self._journal.entries(), 0
                    raise
                self._folder.take(some)
                self._read += len(some)
                self._at_end = most is None or len(some) < most
            if not self._at_end or (most is not None and self._folder.prepare(most)):
                self._loading = RescueState(loading=(self._read, max(self._of, self._read)))
                return True
            self._folder.show()
        self._unread = None
        return False

    def must_be_whole(self, what: str) -> None:
        """Raises UserError while the log is still being read. ``what`` needs all of it ("A case number")."""
        if self._unread is not None:
            raise UserError(f"{what} needs the whole log, which is being read: {percent(self._loading)}. Try again in a moment")

    @property
    def pending(self) -> int:
        """Entries written here that are not yet on the disk."""
        return sum(not receipt.saved for receipt, _ in self._pending.values())

    def line(self, entry_id: str) -> Line | None:
        """The line that an entry belongs to; ``None`` while it is not on the disk, or the log is still being read."""
        return self._folder.line(entry_id) if self._unread is None else None

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
        """Hand one entry to the journal. ``happened`` defaults to now, for a correction to the time that stands.

        A late entry keeps the ship's state of then; a text that was erased is left out of a correction. Raises UserError for
        what a person can mend (a time in the future, an entry that cannot be corrected, a way that nobody can go), DeviceError
        when the journal takes no more.
        """
        self._assert_main()
        if BY_KIND.get(payload.kind) is not type(payload):
            raise ValueError(f"{type(payload).__name__} is not a payload that can be written")
        payload = _without_erased(payload)
        if isinstance(payload, PeopleMovement) and (problem := route_problem(payload)):
            raise UserError(problem)
        written = self._clock.utc()
        if happened is not None and happened > written + timedelta(seconds=FUTURE_S):
            raise UserError(f"{happened:%d %b %H:%M:%S} UTC is in the future (it is {written:%H:%M:%S} UTC). Correct the time")
        ship: ShipState | None = None
        if corrects is not None:
            subject, happened, ship = self._standing(payload, corrects, subject, happened)
        elif happened is None:
            ship = self._ship_state(None)
        if happened is not None and ship is None:
            ship = self._ship_state(happened)
        entry = NewEntry(
            kind=payload.kind,
            payload=payload.model_dump(mode="json"),
            happened=happened if happened is not None else written,
            written=written,
            author=(author if author is not None else self.author).strip() or UNSIGNED,
            subject=subject,
            ship=ship,
            corrects=corrects,
            urgent=urgent,
        )
        try:
            receipt = self._journal.append(entry)
        except ValueError as error:
            raise UserError(f"This cannot be written down: {error}") from error
        self._pending[entry.id] = (receipt, entry)
        return receipt

    def correct(self, entry_id: str, payload: Payload, *, happened: datetime | None = None, subject: str | None = None) -> Receipt:
        """Give an entry (or a correction of it) a new wording; time and subject stay unless they are given."""
        return self.write(payload, corrects=entry_id, happened=happened, subject=subject)

    def void(self, entry_id: str, reason: str) -> Receipt:
        """Strike an entry out. It stays in the log, with the reason. Raises UserError without a reason."""
        try:
            payload = EntryVoid(reason=reason.strip())
        except ValidationError as error:
            raise UserError("Say why the entry is struck out") from error
        return self.write(payload, corrects=entry_id)

    def _standing(
        self, payload: Payload, corrects: str, subject: str | None, happened: datetime | None
    ) -> tuple[str | None, datetime, ShipState | None]:
        """Subject, time and ship's state for a correction of ``corrects``: what stands, where nothing new is given."""
        void = isinstance(payload, EntryVoid)
        line = self.line(corrects)
        if line is not None:
            if line.void:
                raise UserError("This entry is struck out already. Write a new one")
            kind, old_subject, old_happened, ship = line.entry.kind, line.subject, line.at, line.entry.ship
        elif (waiting := self._pending.get(corrects)) is not None:
            _, entry = waiting
            kind, old_subject, old_happened, ship = entry.kind, entry.subject, entry.happened, entry.ship
        else:
            self.must_be_whole("A correction")
            raise UserError("The entry to correct is not in this log")
        if not void and kind != payload.kind:
            raise UserError("An entry can only be corrected by one of the same kind. Strike it out and write a new one")
        if void:
            # The void happens when it is written; what it strikes out keeps its own time.
            return old_subject, self._clock.utc(), self._ship_state(None)
        same = happened is None or happened == old_happened
        return (subject if subject is not None else old_subject), happened or old_happened, ship if same else None

    def poll(self) -> bool:
        """Fold in what reached the disk since the last time, other stations' entries too. True if the state changed."""
        self._assert_main()
        before = self.state
        if self._unread is not None:
            self.read_on(PIECE)  # what was committed meanwhile waits in the journal: the fold goes by order of writing
            return self.state is not before
        entries = self._journal.committed()
        self._folder.add(entries)
        for entry in entries:
            self._pending.pop(entry.id, None)
        return self._folder.state is not before

    def search(self, query: LogQuery) -> Found:
        """Lines of the log of which any wording (or striking-out) is looked for, each once. Raises DeviceError.

        What is not on the disk yet is not found; an entry not folded in yet (by ``poll``, while a long log is read) has no line.
        """
        self._assert_main()
        self.must_be_whole("A search")
        hits = self._journal.search(query)
        found = {line.id: line for id_ in hits.ids if (line := self.line(id_)) is not None}
        lines = tuple(sorted(found.values(), key=lambda line: line.order, reverse=True))
        return Found(hits.ids, lines, hits.total)

    def next_case_number(self, prefix: str) -> str:
        """The next case number of this ship and year ("AUR-26-014"). A number is never given twice, not even after its
        case was struck out or never written, nor by two stations that open a case in the same moment: only the station
        that opened the mission gives plain numbers, another one adds its name ("AUR-26-014-DECK").

        Raises UserError while the log is still being read.
        """
        self._assert_main()
        self.must_be_whole("A case number")
        start = f"{prefix}-{self._clock.utc():%y}-"
        pattern = re.compile(re.escape(start) + r"(\d+)(?:-[A-Z0-9]+)?")
        waiting = {entry.subject or "" for _, entry in self._pending.values() if entry.kind == CaseOpened.kind}
        known = self._folder.case_numbers | waiting | self._numbers_given
        highest = max((int(m.group(1)) for number in known if (m := pattern.fullmatch(number))), default=0)
        number = f"{start}{highest + 1:03d}{self._suffix()}"
        self._numbers_given.add(number)
        return number

    def _suffix(self) -> str:
        opener, own = self._folder.opened_by, self._station
        if not own or opener is None or own == opener:
            return ""
        others = {short_station(name) for name in self._folder.stations - {own}}
        return f"-{short_station(own, alone=short_station(own) not in others)}"

    def new_incident_id(self) -> str:
        """An id for a new incident; its number for people comes from its place in time."""
        return new_id()

    def _assert_main(self) -> None:
        if threading.get_ident() != self._thread:
            raise RuntimeError("the logbook belongs to the thread that made it")


def _without_erased(payload: Payload) -> Payload:
    """The payload without the word that stands for an erased text: nobody said it. Raises UserError where there must be a text."""
    fields = type(payload).model_fields
    gone = [name for name in fields if getattr(payload, name) == WITHHELD]
    if not gone:
        return payload
    empty = {name: None if fields[name].get_default() is None else "" for name in gone}
    try:
        return type(payload).model_validate({**payload.model_dump(), **empty})
    except ValidationError as error:
        which = ", ".join(name.replace("_", " ") for name in gone)
        raise UserError(
            f"{which.capitalize()}: what stood here was erased. Write something else there, or strike it out"
        ) from error


def short_station(name: str, *, alone: bool = True) -> str:
    """A station's name for a case number: capitals and digits, at most 6. Where another one begins alike (not ``alone``),
    its end gives way to a mark of the whole name."""
    short = "".join(c for c in name.upper() if c in _SHORT)[:_SHORT_MOST]
    if short and alone:
        return short
    mark = hashlib.sha256(name.encode()).hexdigest().upper()[:_MARK]
    return short[: _SHORT_MOST - _MARK] + mark


def percent(state: RescueState) -> str:
    """How far the log has been read ("40 %"), rounded down: 100 % is never said before it is true."""
    read, of = state.loading or (1, 1)
    return f"{min(99, 100 * read // max(of, 1)) if state.loading else 100} %"


@contextmanager
def no_collector() -> Iterator[None]:
    """Reading a long mission makes a million objects that all stay: looking for garbage among them doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
