"""The officer's pen: what may be written into the journal, and the state that what is on the disk says.

``state`` is folded from committed entries only, so that what the screen shows as saved is saved. Main thread only.
"""

from __future__ import annotations

import gc
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Final

from pydantic import ValidationError

from app.clock import Clock
from app.entry import NewEntry, ShipState, new_id
from app.errors import UserError
from app.ports import Journal, Receipt
from app.rescue.entries import BY_KIND, CaseOpened, EntryVoid, Payload, PeopleMovement
from app.rescue.fold import Folder
from app.rescue.routes import route_problem
from app.rescue.state import Line, RescueState

FUTURE_S: Final = 60.0
"""Clocks of two stations differ a little; beyond this a time in the future is a slip of the pen."""

UNSIGNED: Final = "unsigned"


class Logbook:
    """Writes entries and follows what reached the disk. ``author`` is the officer on watch, "" = nobody signed on."""

    def __init__(self, journal: Journal, clock: Clock, ship_state: Callable[[datetime | None], ShipState | None]) -> None:
        """``ship_state`` gives own ship at a moment (``None`` = now), ``None`` where nobody knows any more."""
        self._journal = journal
        self._clock = clock
        self._ship_state = ship_state
        self._thread = threading.get_ident()
        self._folder = Folder()
        with _no_collector():
            self._folder.add(journal.entries())
        self._pending: dict[str, tuple[Receipt, NewEntry]] = {}
        self._numbers_given: set[str] = set()
        self.author = ""

    @property
    def state(self) -> RescueState:
        return self._folder.state

    @property
    def pending(self) -> int:
        """Entries written here that are not yet on the disk."""
        return sum(not receipt.saved for receipt, _ in self._pending.values())

    def line(self, entry_id: str) -> Line | None:
        """The line that an entry belongs to; ``None`` while it is not on the disk."""
        return self._folder.line(entry_id)

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

        A late entry keeps the ship's state of then. Raises UserError for what a person can mend (a time in the future,
        an entry that cannot be corrected, a way that nobody can go), DeviceError when the journal takes no more.
        """
        self._assert_main()
        if BY_KIND.get(payload.kind) is not type(payload):
            raise ValueError(f"{type(payload).__name__} is not a payload that can be written")
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
        line = self._folder.line(corrects)
        if line is not None:
            if line.void:
                raise UserError("This entry is struck out already. Write a new one")
            kind, old_subject, old_happened, ship = line.entry.kind, line.subject, line.at, line.entry.ship
        elif (waiting := self._pending.get(corrects)) is not None:
            _, entry = waiting
            kind, old_subject, old_happened, ship = entry.kind, entry.subject, entry.happened, entry.ship
        else:
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
        before = self._folder.state
        entries = self._journal.committed()
        self._folder.add(entries)
        for entry in entries:
            self._pending.pop(entry.id, None)
        return self._folder.state is not before

    def next_case_number(self, prefix: str) -> str:
        """The next case number of this ship and year ("AUR-26-014"). A number is never given twice, not even after its
        case was struck out or never written."""
        self._assert_main()
        start = f"{prefix}-{self._clock.utc():%y}-"
        pattern = re.compile(re.escape(start) + r"(\d+)")
        waiting = {entry.subject or "" for _, entry in self._pending.values() if entry.kind == CaseOpened.kind}
        known = self._folder.case_numbers | waiting | self._numbers_given
        highest = max((int(m.group(1)) for number in known if (m := pattern.fullmatch(number))), default=0)
        number = f"{start}{highest + 1:03d}"
        self._numbers_given.add(number)
        return number

    def new_incident_id(self) -> str:
        """An id for a new incident; its number for people comes from its place in time."""
        return new_id()

    def _assert_main(self) -> None:
        if threading.get_ident() != self._thread:
            raise RuntimeError("the logbook belongs to the thread that made it")


@contextmanager
def _no_collector() -> Iterator[None]:
    """Reading a long mission makes a million objects that all stay: looking for garbage among them doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
