"""The people ledger: double entry, so that totals are derived and every difference has to be explained.

Each movement takes people from one place and puts the same number at another, by category. Nothing is computed by
subtraction: people whose category nobody knows are UNKNOWN, a category of its own. Plan: go once through the live lines
in order of when they happened; keep the balance of every place; note where a balance goes below zero, and what the
ledger said when somebody counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from app.rescue.entries import PARTS, Category, PeopleExplained, PeopleMovement, PeopleRecount, Place
from app.rescue.state import Difference, Imbalance, Ledger, Line

OUTSIDE: Final = frozenset({Place.SEA, Place.BOAT, Place.BIRTH, Place.MISSING})
"""Where people come from without having been counted there: these may be below zero."""

WHOLE: Final = {Category.PREGNANT: Category.WOMAN}
"""Of which category a part is a part."""

Balance = dict[Place, dict[Category, int]]


class _Books:
    """The balances while going through the lines."""

    def __init__(self) -> None:
        self.at: Balance = {}
        self.by_case: dict[str, Balance] = {}
        self.by_way: dict[str, int] = {}
        self.below_zero: dict[tuple[Place, Category], Line] = {}

    def move(self, line: Line, movement: PeopleMovement) -> None:
        balances = [self.at]
        if line.subject is not None:
            balances.append(self.by_case.setdefault(line.subject, {}))
        for category, number in movement.people.items():
            if number == 0:
                continue
            for balance in balances:
                leaving = balance.setdefault(movement.from_place, {})
                leaving[category] = leaving.get(category, 0) - number
                coming = balance.setdefault(movement.to_place, {})
                coming[category] = coming.get(category, 0) + number
        if movement.way and movement.to_place is not Place.RHIB:
            # A run that loads the RHIB and unloads it is two movements; people are delivered once.
            self.by_way[movement.way] = self.by_way.get(movement.way, 0) + movement.total
        for place in (movement.from_place, movement.to_place):
            self._watch(place, line)

    def _watch(self, place: Place, line: Line) -> None:
        """Remember which line took a balance below zero; forget it when the balance is mended."""
        if place in OUTSIDE:
            return
        for category in Category:
            if self.missing(place, category):
                self.below_zero.setdefault((place, category), line)
            else:
                self.below_zero.pop((place, category), None)

    def missing(self, place: Place, category: Category) -> int:
        """By how many people this balance cannot be: 0 where it can."""
        here = self.at.get(place, {})
        number = here.get(category, 0)
        if number < 0:
            return -number
        whole = WHOLE.get(category)
        return max(0, number - max(0, here.get(whole, 0))) if whole is not None else 0

    def count(self, place: Place, case: str | None) -> int:
        balance = self.at if case is None else self.by_case.get(case, {})
        return sum(n for c, n in balance.get(place, {}).items() if c not in PARTS)

    def imbalances(self) -> tuple[Imbalance, ...]:
        found = [
            Imbalance(place, line.subject, category, self.missing(place, category), line.id)
            for (place, category), line in self.below_zero.items()
        ]
        return tuple(sorted(found, key=lambda i: (i.place, i.category)))


def build_ledger(lines: Sequence[Line], first_ids: Mapping[str, str]) -> Ledger:
    """The ledger of ``lines`` (movements, recounts, explanations; live ones, in order of when they happened).

    ``first_ids`` leads from any wording of an entry to its first one, for explanations that name a correction.
    """
    books = _Books()
    movements: list[Line] = []
    counted: dict[str, Difference] = {}
    newest: dict[tuple[Place, str | None], str] = {}
    explained: dict[str, list[PeopleExplained]] = defaultdict(list)
    for line in lines:
        match line.payload:
            case PeopleMovement() as movement:
                books.move(line, movement)
                movements.append(line)
            case PeopleRecount(place=place, total=total):
                ledger = books.count(place, line.subject)
                counted[line.id] = Difference(line.id, line.at, place, line.subject, total, ledger, 0)
                newest[place, line.subject] = line.id
            case PeopleExplained(recount=recount) as reason:
                # Kept until the end: a reason may be given a time before the recount that it is for.
                explained[first_ids.get(recount, recount)].append(reason)
            case _:
                pass
    return Ledger(
        at=books.at,
        by_case=books.by_case,
        differences=tuple(
            replace(
                d,
                explained=sum(r.difference for r in explained[key]),
                reasons=tuple(r.reason for r in explained[key]),
                superseded=newest[d.place, d.case] != key,
            )
            for key, d in counted.items()
            if d.counted != d.ledger or explained[key]
        ),
        imbalances=books.imbalances(),
        movements=tuple(movements),
        by_way=books.by_way,
    )
