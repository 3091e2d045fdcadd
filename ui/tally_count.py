"""What the ladder has counted of a case, read from the log: totals by category, trips, and the last presses. No widgets.

A press every quarter of a second, 400 people, two days of log: so a new press is added to what was counted before, and
everything is only gone through again when an earlier press was changed.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from app.rescue.entries import PARTS, Category, PeopleMovement, Place
from app.rescue.state import Line, RescueState
from app.worded import worded

BOATS: Final[tuple[str, ...]] = ("RHIB 1", "RHIB 2", "Direct")
LOOK_BACK: Final = 400
"""Among this many of the newest lines of the log the last presses are looked for, struck out ones too."""
_TRIP: Final = re.compile(r"^(RHIB \d+) trip (\d+)$")
_FROM: Final = frozenset({Place.BOAT, Place.SEA, Place.RHIB})
MARKS: Final = ("pregnant", "medical", "disabled", "deceased")


def way_of(boat: str, trip: int) -> str:
    """How a press is written: ``RHIB 1 trip 3``; people who climb the ladder themselves come "Direct"."""
    return boat if boat == "Direct" else worded("{boat} trip {trip}", boat=boat, trip=trip)


def boat_and_trip(way: str) -> tuple[str, int | None]:
    """The reverse of ``way_of``; any other way is given back whole."""
    found = _TRIP.match(way)
    return (found[1], int(found[2])) if found is not None else (way, None)


def is_press(payload: object) -> bool:
    """Whether this was counted at a ladder, or entered in a form as having come up one."""
    return (
        isinstance(payload, PeopleMovement)
        and payload.from_place in _FROM
        and (payload.way == "Direct" or _TRIP.match(payload.way) is not None)
    )


def station_of(line: Line) -> str:
    """The computer at which somebody counted; who corrected it later does not matter."""
    return (line.history[0] if line.history else line.entry).station


def author_of(line: Line) -> str:
    """Who counted."""
    return (line.history[0] if line.history else line.entry).author


def _written(line: Line) -> int:
    return (line.history[0] if line.history else line.entry).seq


@dataclass(frozen=True, slots=True)
class Count:
    """``by_category`` and ``total``: people of the case taken on board alive. ``by_way``: the living of each trip,
    ``dead_by_way`` the dead. ``marks``: how many of ``MARKS``. ``presses``: those of one person that stand, in the order in which
    they were written: what undo and the flags reach. A group that came by a form is none of them. ``recent``: the last ones,
    newest first, groups and struck out ones too."""

    by_category: Mapping[Category, int]
    total: int
    by_way: Mapping[str, int]
    dead_by_way: Mapping[str, int]
    last_trip: Mapping[str, int]
    marks: Mapping[str, int]
    presses: tuple[Line, ...]
    recent: tuple[Line, ...]

    @property
    def last(self) -> Line | None:
        """The press that was written last, of those that stand: also after the clock was set back."""
        return self.presses[-1] if self.presses else None


class Counter:
    """Everything that was embarked for one case, counted at the ladder or entered in a form. ``follow`` each new state."""

    def __init__(self, shown: int = 12) -> None:
        self._shown = shown
        self._case: str | None = None
        self._seen: tuple[Line, ...] = ()
        self._people: dict[Category, int] = {}
        self._by_way: dict[str, int] = {}
        self._dead_by_way: dict[str, int] = {}
        self._trips: dict[str, int] = {}
        self._marks: dict[str, int] = {}
        self._presses: list[Line] = []

    def follow(self, state: RescueState, case_id: str) -> Count:
        moved = state.ledger.movements
        seen = self._seen
        if case_id != self._case or len(moved) < len(seen) or not all(map(operator.is_, seen, moved)):
            self._start(case_id)
        for line in moved[len(self._seen) :]:
            self._add(line)
        self._seen = moved
        people = dict(self._people)
        return Count(
            by_category=people,
            total=sum(n for c, n in people.items() if c not in PARTS),
            by_way=dict(self._by_way),
            dead_by_way=dict(self._dead_by_way),
            last_trip=dict(self._trips),
            marks=dict(self._marks),
            presses=tuple(sorted(self._presses, key=_written)),
            recent=self._recent(state, case_id),
        )

    def _start(self, case_id: str | None) -> None:
        self._case, self._seen = case_id, ()
        self._people, self._by_way, self._dead_by_way, self._trips, self._marks = {}, {}, {}, {}, {}
        self._presses = []

    def _add(self, line: Line) -> None:
        payload = line.payload
        if line.subject != self._case or not isinstance(payload, PeopleMovement) or payload.from_place not in _FROM:
            return
        boat, trip = boat_and_trip(payload.way)
        if trip is not None:
            self._trips[boat] = max(self._trips.get(boat, 0), trip)
        if is_press(payload) and payload.total == 1:
            self._presses.append(line)
        if payload.to_place is Place.OWN_SHIP:
            self._by_way[payload.way] = self._by_way.get(payload.way, 0) + payload.total
            for category, number in payload.people.items():
                self._people[category] = self._people.get(category, 0) + number
            some = (payload.people.get(Category.PREGNANT, 0), payload.medical or 0, payload.disabled or 0, 0)
        elif payload.to_place is Place.DECEASED_ON_BOARD:
            self._dead_by_way[payload.way] = self._dead_by_way.get(payload.way, 0) + payload.total
            some = (0, 0, 0, payload.total)
        else:
            return
        for name, number in zip(MARKS, some, strict=True):
            self._marks[name] = self._marks.get(name, 0) + number

    def _recent(self, state: RescueState, case_id: str) -> tuple[Line, ...]:
        newest = islice(reversed(state.lines), LOOK_BACK)
        return tuple(islice((li for li in newest if li.subject == case_id and is_press(li.payload)), self._shown))


def press_of(category: Category, boat: str, trip: int) -> PeopleMovement:
    """One person up the ladder."""
    return PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={category: 1}, way=way_of(boat, trip))


def flagged(press: PeopleMovement, flag: str) -> PeopleMovement | None:
    """The last press with one of ``MARKS`` put on it, or taken off again.

    ``None`` for pregnant and anybody but a woman: the log counts pregnant women among the women.
    """
    if flag == "pregnant":
        if not press.people.get(Category.WOMAN):
            return None
        people = dict(press.people)
        if people.pop(Category.PREGNANT, None) is None:
            people[Category.PREGNANT] = 1
        return press.model_copy(update={"people": people})
    if flag == "medical":
        return press.model_copy(update={"medical": None if press.medical else 1})
    if flag == "disabled":
        return press.model_copy(update={"disabled": None if press.disabled else 1})
    alive = press.to_place is Place.OWN_SHIP
    return press.model_copy(update={"to_place": Place.DECEASED_ON_BOARD if alive else Place.OWN_SHIP})


def flags_of(press: PeopleMovement) -> tuple[str, ...]:
    """Which of ``MARKS`` this press has."""
    found = (
        bool(press.people.get(Category.PREGNANT)),
        bool(press.medical),
        bool(press.disabled),
        press.to_place is Place.DECEASED_ON_BOARD,
    )
    return tuple(name for name, on in zip(MARKS, found, strict=True) if on)
