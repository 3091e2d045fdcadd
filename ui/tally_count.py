"""What the ladder has counted of a case, read from the log: totals by category, trips, and the last presses. No widgets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.rescue.entries import PARTS, Category, PeopleMovement, Place
from app.rescue.state import Line, RescueState

BOATS: Final[tuple[str, ...]] = ("RHIB 1", "RHIB 2", "Direct")
_TRIP: Final = re.compile(r"^(RHIB \d+) trip (\d+)$")
_FROM: Final = frozenset({Place.BOAT, Place.SEA, Place.RHIB})


def way_of(boat: str, trip: int) -> str:
    """How a press is written: ``RHIB 1 trip 3``; people who climb the ladder themselves come "Direct"."""
    return boat if boat == "Direct" else f"{boat} trip {trip}"


@dataclass(frozen=True, slots=True)
class Count:
    """``by_category`` and ``total``: people of the case taken on board alive; ``by_way`` per trip; ``presses`` newest first."""

    by_category: Mapping[Category, int]
    total: int
    by_way: Mapping[str, int]
    last_trip: Mapping[str, int]
    presses: tuple[Line, ...]

    @property
    def last(self) -> Line | None:
        """The newest press that stands."""
        return next((p for p in self.presses if not p.void), None)


def count(state: RescueState, case_id: str) -> Count:
    """Everything that was embarked for one case, counted at the ladder or entered in a form."""
    by_category: dict[Category, int] = {}
    by_way: dict[str, int] = {}
    trips: dict[str, int] = {}
    presses: list[Line] = []
    for line in state.lines:
        payload = line.payload
        if not isinstance(payload, PeopleMovement) or line.subject != case_id or payload.from_place not in _FROM:
            continue
        if payload.way == "Direct" or _TRIP.match(payload.way):
            presses.append(line)
        if line.void:
            continue
        if (trip := _TRIP.match(payload.way)) is not None:
            trips[trip[1]] = max(trips.get(trip[1], 0), int(trip[2]))
        by_way[payload.way] = by_way.get(payload.way, 0) + payload.total
        if payload.to_place is Place.OWN_SHIP:
            for category, number in payload.people.items():
                by_category[category] = by_category.get(category, 0) + number
    total = sum(n for c, n in by_category.items() if c not in PARTS)
    return Count(by_category, total, by_way, trips, tuple(reversed(presses)))


def press_of(category: Category, boat: str, trip: int) -> PeopleMovement:
    """One person up the ladder."""
    return PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={category: 1}, way=way_of(boat, trip))


def flagged(press: PeopleMovement, flag: str) -> PeopleMovement | None:
    """The last press with "pregnant", "medical" or "deceased" put on it, or taken off again.

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
    alive = press.to_place is Place.OWN_SHIP
    return press.model_copy(update={"to_place": Place.DECEASED_ON_BOARD if alive else Place.OWN_SHIP})


def flags_of(press: PeopleMovement) -> frozenset[str]:
    found = {
        "pregnant": bool(press.people.get(Category.PREGNANT)),
        "medical": bool(press.medical),
        "deceased": press.to_place is Place.DECEASED_ON_BOARD,
    }
    return frozenset(name for name, on in found.items() if on)
