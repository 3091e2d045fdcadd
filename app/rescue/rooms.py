"""The rooms of the state: which lines each one looks at, and making it again when one of them changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Generic, TypeVar

from app.rescue import entries as e
from app.rescue.cases import CASE_KINDS, build_case
from app.rescue.comms import build_reminders, build_told, communication
from app.rescue.incident_media import build_media
from app.rescue.incidents import build_incidents, build_mobs
from app.rescue.marks import build_marks
from app.rescue.ordered import Order, Ordered
from app.rescue.people import Books
from app.rescue.register import build_vessels
from app.rescue.safety import build_requests
from app.rescue.state import Case, Communication, Ledger, Line, RescueState
from app.rescue.watches import build_mission, build_speeds, build_watch

T = TypeVar("T")
_OF_CASES: Final = frozenset(CASE_KINDS)
_ALL: Final = 10**9
MARK_EVERY: Final = 250
"""Lines of the people ledger between two marks: some 2 ms of work, and a few kilobytes."""


class _Room(Generic[T]):
    """The live lines of some kinds, and what they say together: made again when it is asked for after a change."""

    def __init__(self, build: Callable[[Sequence[Line]], T], *kinds: type[e.Payload]) -> None:
        self.kinds = kinds
        self._lines: Ordered[Line] = Ordered()
        self._build = build
        self._changed = True
        self._value: T

    def put(self, key: Order, line: Line) -> None:
        self._lines.put(key, line)
        self._changed = True

    def remove(self, key: Order) -> None:
        self._changed = self._lines.remove(key) or self._changed

    def __len__(self) -> int:
        return len(self._lines)

    def value(self) -> T:
        if self._changed:
            self._value, self._changed = self._again(), False
        return self._value

    def _again(self) -> T:
        return self._build(self._lines.values())

    def become(self, other: _Room[T]) -> None:
        """Hold what another room of the same kind holds, to be gone on with apart from it."""
        self._lines, self._changed = other._lines.copy(), other._changed
        if not other._changed:
            self._value = other._value


class _PeopleRoom(_Room[Ledger]):
    """The ledger. A movement behind all others goes on in the books as they are: a tally press must not cost more with
    every person who is on board already. After a change further back the books go on from the last mark in front of it: most
    late entries and corrections are of the last hour."""

    def __init__(self, first_ids: Mapping[str, str], *kinds: type[e.Payload]) -> None:
        super().__init__(self._book, *kinds)
        self._first_ids = first_ids
        self._books = Books()
        self._taken = 0  # lines that are in the books
        self._marks: list[Books] = [Books()]  # the books as they were after each ``MARK_EVERY`` lines

    def put(self, key: Order, line: Line) -> None:
        place = self._lines.place(key)
        super().put(key, line)
        self._back_to(place)
        if self._taken == place == len(self._lines) - 1:
            self._take(line)

    def remove(self, key: Order) -> None:
        self._back_to(self._lines.place(key))
        super().remove(key)

    def become(self, other: _Room[Ledger]) -> None:
        assert isinstance(other, _PeopleRoom)
        super().become(other)
        # A mark is never changed, only copied.
        self._books, self._taken, self._marks = other._books.copy(), other._taken, other._marks.copy()

    def _take(self, line: Line) -> None:
        self._books.take(line)
        self._taken += 1
        if self._taken % MARK_EVERY == 0:
            self._marks.append(self._books.copy())

    def _back_to(self, place: int) -> None:
        """Only the first ``place`` lines still stand as they are in the books."""
        if place < self._taken:
            del self._marks[place // MARK_EVERY + 1 :]
            self._books, self._taken = self._marks[-1].copy(), (len(self._marks) - 1) * MARK_EVERY

    def _book(self, lines: Sequence[Line]) -> Ledger:
        for line in lines[self._taken :]:
            self._take(line)
        return self._books.ledger(self._first_ids)


class Rooms:
    """All lines, and the rooms they belong to. ``put`` and ``remove`` lines, then ask for the ``state``.

    ``first_ids`` leads from any later wording of an entry to the first one; whoever owns it may add to it.
    """

    def __init__(self, first_ids: Mapping[str, str]) -> None:
        self._lines: Ordered[Line] = Ordered()
        self._communications: Ordered[Communication] = Ordered()
        self._mission = _Room(build_mission, e.MissionOpened)
        self._watch = _Room(build_watch, e.WatchOn, e.WatchOff)
        self._people = _PeopleRoom(first_ids, e.PeopleMovement, e.PeopleRecount, e.PeopleExplained, e.PeopleSorted, e.PeopleFlagged)
        self._told = _Room(build_told, e.PolicyDecision, e.RelaySent)
        self._incidents = _Room(
            build_incidents, e.IncidentMarked, e.IncidentDetail, e.IncidentTrack, e.IncidentStatement, e.IncidentReport
        )
        self._media = _Room(build_media, e.MediaAdded, e.MediaClock, e.CustodyNoted)
        self._mobs = _Room(lambda lines: build_mobs(lines, first_ids), e.MobMarked, e.MobCleared)
        self._marks = _Room(lambda lines: build_marks(lines, first_ids), e.MarkSet, e.MarkRemoved)
        self._requests = _Room(lambda lines: build_requests(lines, first_ids), e.PosRequested, e.PosAnswered)
        self._reminders = _Room(lambda lines: build_reminders(lines, first_ids), e.CommsLine, e.ReminderDone)
        self._vessels = _Room(build_vessels, e.VesselNoted, e.VesselConduct, e.VesselPhoto)
        self._speeds = _Room(build_speeds, e.SpeedsSet)
        self._withheld = _Room(len, e.Withheld)
        self._rooms: tuple[_Room[Any], ...] = (
            self._mission, self._watch, self._people, self._told, self._incidents, self._mobs, self._requests, self._reminders,
            self._vessels, self._speeds, self._media, self._withheld, self._marks,
        )  # fmt: skip
        self._by_kind: dict[type[e.Payload], _Room[Any]] = {kind: room for room in self._rooms for kind in room.kinds}
        self._cases: dict[str, _Room[tuple[Case | None, tuple[str, ...]]]] = {}
        self._changed_cases: dict[str, None] = {}
        self._cases_stale = False
        self._built: dict[str, tuple[Case | None, tuple[str, ...]]] = {}
        self._all_cases: Mapping[str, Case] = {}
        self._case_problems: tuple[str, ...] = ()

    def copy(self, first_ids: Mapping[str, str]) -> Rooms:
        """The same, to be gone on with apart from this one."""
        other = Rooms(first_ids)
        other._lines, other._communications = self._lines.copy(), self._communications.copy()
        for room, mine in zip(other._rooms, self._rooms, strict=True):
            room.become(mine)
        for case_id, mine in self._cases.items():
            other._case_room(case_id).become(mine)
        other._changed_cases, other._cases_stale = self._changed_cases.copy(), self._cases_stale
        other._built, other._all_cases, other._case_problems = self._built.copy(), self._all_cases, self._case_problems
        return other

    def put(self, line: Line) -> None:
        key = line.order
        self._lines.put(key, line)
        if line.void:
            return
        kind = type(line.payload)
        if (room := self._by_kind.get(kind)) is not None:
            room.put(key, line)
            if kind is e.CommsLine and (said := communication(line)) is not None:
                self._communications.put(key, said)
        if kind in _OF_CASES and line.subject is not None:
            self._case_room(line.subject).put(key, line)

    def remove(self, line: Line) -> None:
        key = line.order
        self._lines.remove(key)
        if line.void:
            return
        kind = type(line.payload)
        if (room := self._by_kind.get(kind)) is not None:
            room.remove(key)
            if kind is e.CommsLine:
                self._communications.remove(key)
        if kind in _OF_CASES and line.subject is not None:
            self._case_room(line.subject).remove(key)

    def _case_room(self, case_id: str) -> _Room[tuple[Case | None, tuple[str, ...]]]:
        """The room of a case, which is going to change."""
        self._changed_cases[case_id] = None
        room = self._cases.get(case_id)
        if room is None:
            room = self._cases[case_id] = _Room(lambda lines: build_case(case_id, lines), *CASE_KINDS)
        return room

    def state(self, seq: int, problems: tuple[str, ...], written: Mapping[str, datetime], missing: int = 0) -> RescueState:
        """The state of all lines. ``written``: when something was last written of each subject; ``missing``: how many entries
        are not there."""
        withheld = missing + len(self._withheld)
        if withheld:
            said = "1 entry is" if withheld == 1 else f"{withheld} entries are"
            problems = (*problems, f"{said} withheld: totals are not complete")
        self._build_cases()
        mission, ship, mode = self._mission.value()
        incidents, incident_problems = self._incidents.value()
        return RescueState(
            mission=mission,
            ship=ship,
            mode=mode,
            seq=seq,
            on_watch=self._watch.value(),
            lines=self._lines.values(),
            cases=self._all_cases,
            ledger=self._people.value(),
            incidents=incidents,
            communications=self._communications.values(),
            told=self._told.value(),
            mobs=self._mobs.value(),
            marks=self._marks.value(),
            requests=self._requests.value(),
            reminders=self._reminders.value(),
            vessels=self._vessels.value(),
            speeds=self._speeds.value(),
            last_written=written,
            media=self._media.value(),
            problems=problems + self._case_problems + incident_problems,
            withheld=withheld,
        )

    def prepare(self, most: int) -> bool:
        """Make some of the cases that changed, until this many lines are in them. True while there are more."""
        done = 0
        while self._changed_cases and done < most:
            case_id = next(iter(self._changed_cases))
            self._built[case_id] = self._cases[case_id].value()
            done += len(self._cases[case_id])
            del self._changed_cases[case_id]
            self._cases_stale = True
        return bool(self._changed_cases)

    def _build_cases(self) -> None:
        while self.prepare(_ALL):
            pass
        if not self._cases_stale:
            return
        self._cases_stale = False
        cases = [case for case, _ in self._built.values() if case is not None]
        self._all_cases = {case.id: case for case in sorted(cases, key=lambda case: (case.opened, case.id))}
        self._case_problems = tuple(text for case_id in sorted(self._built) for text in self._built[case_id][1])
