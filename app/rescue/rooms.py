"""The rooms of the state: which lines each one looks at, and making it again when one of them changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from app.rescue import entries as e
from app.rescue.cases import CASE_KINDS, build_case
from app.rescue.comms import build_reminders, build_told, communication
from app.rescue.incidents import build_incidents, build_mobs
from app.rescue.ordered import Ordered
from app.rescue.people import build_ledger
from app.rescue.register import build_vessels
from app.rescue.safety import build_requests
from app.rescue.state import Case, Communication, Line, RescueState
from app.rescue.watches import build_mission, build_speeds, build_watch

T = TypeVar("T")


class _Room:
    """The live lines of some kinds, and whether they changed since ``build`` was last asked."""

    def __init__(self, *kinds: type[e.Payload]) -> None:
        self.kinds = kinds
        self.lines: Ordered[Line] = Ordered()
        self.changed = False


class Rooms:
    """All lines, and the rooms they belong to. ``put`` and ``remove`` lines, then ask for the ``state``."""

    def __init__(self) -> None:
        self._lines: Ordered[Line] = Ordered()
        self._communications: Ordered[Communication] = Ordered()
        self._mission = _Room(e.MissionOpened)
        self._watch = _Room(e.WatchOn, e.WatchOff)
        self._people = _Room(e.PeopleMovement, e.PeopleRecount, e.PeopleExplained, e.PeopleSorted, e.PeopleFlagged)
        self._told = _Room(e.PolicyDecision, e.RelaySent)
        self._incidents = _Room(e.IncidentMarked, e.IncidentDetail)
        self._mobs = _Room(e.MobMarked, e.MobCleared)
        self._requests = _Room(e.PosRequested, e.PosAnswered)
        self._reminders = _Room(e.CommsLine, e.ReminderDone)
        self._vessels = _Room(e.VesselNoted, e.VesselConduct, e.VesselPhoto)
        self._speeds = _Room(e.SpeedsSet)
        self._cases: dict[str, _Room] = {}
        self._built: dict[str, tuple[Case | None, tuple[str, ...]]] = {}
        self._incident_problems: tuple[str, ...] = ()
        self._by_kind: dict[type[e.Payload], _Room] = {
            kind: room
            for room in (
                self._mission,
                self._watch,
                self._people,
                self._told,
                self._incidents,
                self._mobs,
                self._requests,
                self._reminders,
                self._vessels,
                self._speeds,
            )
            for kind in room.kinds
        }
        self._state = RescueState()

    def put(self, line: Line) -> None:
        key = line.order
        self._lines.put(key, line)
        if line.void:
            return
        if (said := communication(line)) is not None:
            self._communications.put(key, said)
        for room in self._rooms_of(line):
            room.lines.put(key, line)
            room.changed = True

    def remove(self, line: Line) -> None:
        key = line.order
        self._lines.remove(key)
        self._communications.remove(key)
        for room in self._rooms_of(line):
            room.lines.remove(key)
            room.changed = True

    def _rooms_of(self, line: Line) -> list[_Room]:
        kind = type(line.payload)
        rooms = [room] if (room := self._by_kind.get(kind)) is not None else []
        if line.subject is not None and kind in CASE_KINDS:
            rooms.append(self._cases.setdefault(line.subject, _Room(*CASE_KINDS)))
        return rooms

    def state(self, seq: int, problems: tuple[str, ...], first_ids: Mapping[str, str]) -> RescueState:
        """The state of all lines. ``first_ids`` leads from any wording of an entry to the first one."""
        old = self._state
        cases, case_problems = self._build_cases(old)
        mission, ship, mode = _again(self._mission, build_mission, (old.mission, old.ship, old.mode))
        incidents = old.incidents
        if self._incidents.changed:
            incidents, self._incident_problems = build_incidents(self._incidents.lines.values())
        self._state = RescueState(
            mission=mission,
            ship=ship,
            mode=mode,
            seq=seq,
            on_watch=_again(self._watch, build_watch, old.on_watch),
            lines=self._lines.values(),
            cases=cases,
            ledger=_again(self._people, lambda lines: build_ledger(lines, first_ids), old.ledger),
            incidents=incidents,
            communications=self._communications.values(),
            told=_again(self._told, build_told, old.told),
            mobs=_again(self._mobs, lambda lines: build_mobs(lines, first_ids), old.mobs),
            requests=_again(self._requests, lambda lines: build_requests(lines, first_ids), old.requests),
            reminders=_again(self._reminders, lambda lines: build_reminders(lines, first_ids), old.reminders),
            vessels=_again(self._vessels, build_vessels, old.vessels),
            speeds=_again(self._speeds, build_speeds, old.speeds),
            problems=problems + case_problems + self._incident_problems,
        )
        for room in (*self._by_kind.values(), *self._cases.values()):
            room.changed = False
        return self._state

    def _build_cases(self, old: RescueState) -> tuple[Mapping[str, Case], tuple[str, ...]]:
        changed = [case_id for case_id, room in self._cases.items() if room.changed]
        for case_id in changed:
            self._built[case_id] = build_case(case_id, self._cases[case_id].lines.values())
        problems = tuple(text for case_id in sorted(self._built) for text in self._built[case_id][1])
        if not changed:
            return old.cases, problems
        cases = [case for case, _ in self._built.values() if case is not None]
        return {case.id: case for case in sorted(cases, key=lambda case: (case.opened, case.id))}, problems


def _again(room: _Room, build: Callable[[tuple[Line, ...]], T], old: T) -> T:
    return build(room.lines.values()) if room.changed else old
