"""The people ledger: double entry, so that totals are derived and every difference has to be explained.

Each movement takes people from one place and puts the same number at another, by category. Nothing is computed by
subtraction: people whose category nobody knows are UNKNOWN, a category of its own, until somebody sorts them. Plan: go
once through the live lines in order of when they happened; keep the balance of every place; note where a balance goes
below zero, and what the ledger said when somebody counted.

Needs (medical, disabled) are counted beside the categories and go with the people of whom they were said. They are never
more than the people who are left at a place, and what nobody said is not known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from app.rescue.entries import (
    DECEASED,
    PARTS,
    Category,
    Flag,
    PeopleExplained,
    PeopleFlagged,
    PeopleMovement,
    PeopleRecount,
    PeopleSorted,
    Place,
)
from app.rescue.routes import route_problem as route_problem
from app.rescue.state import Difference, Imbalance, Ledger, Line, Run, WrongRoute

OUTSIDE: Final = frozenset({Place.SEA, Place.BOAT, Place.BIRTH, Place.MISSING, Place.OTHER_SHIP})
"""Where people come from without having been counted there: these may be below zero. Other ships bring people whom they
rescued themselves."""

WHOLE: Final = {Category.PREGNANT: Category.WOMAN}
"""Of which category a part is a part."""

EMBARKED_FROM: Final = frozenset({Place.BOAT, Place.SEA, Place.RHIB})

Balance = Mapping[Place, Mapping[Category, int]]


def total(people: Mapping[Category, int]) -> int:
    """How many people these are: parts are in their whole already."""
    return sum(n for c, n in people.items() if c not in PARTS)


class Books:
    """The balances while going through the lines: ``take`` each live line in order of when it happened, then ``ledger``.

    Whatever stands in these books is replaced and never changed, so that a ledger and a ``copy`` share it: neither costs more
    with every case.
    """

    def __init__(self) -> None:
        self._at: Balance = {}
        self._by_case: dict[str, Balance] = {}
        self._by_way: dict[str, int] = {}
        self._flags: dict[Place, Mapping[Flag, int]] = {}
        self._below_zero: dict[tuple[str | None, Place, Category], Line] = {}
        self._movements: list[Line] = []
        self._wrong: list[WrongRoute] = []
        self._runs: dict[tuple[str | None, str], Run] = {}
        self._ships: dict[str, Mapping[str, Mapping[Category, int]]] = {}
        self._counted: dict[str, Difference] = {}
        self._newest: dict[tuple[Place, str | None], str] = {}
        self._explained: dict[str, tuple[PeopleExplained, ...]] = {}

    def copy(self) -> Books:
        """Books of their own that go on from here."""
        other = Books()
        other._at = self._at
        other._by_case, other._by_way, other._flags = dict(self._by_case), dict(self._by_way), dict(self._flags)
        other._below_zero, other._runs, other._ships = dict(self._below_zero), dict(self._runs), dict(self._ships)
        other._counted, other._newest, other._explained = dict(self._counted), dict(self._newest), dict(self._explained)
        other._movements, other._wrong = list(self._movements), list(self._wrong)
        return other

    def take(self, line: Line) -> None:
        match line.payload:
            case PeopleMovement() as movement:
                self._move(line, movement)
            case PeopleSorted() as sorting:
                self._sort(line, sorting)
            case PeopleFlagged(place=place, flag=flag, number=number):
                self._flag(place, flag, number)
            case PeopleRecount() as recount:
                self._count(line, recount)
            case PeopleExplained(recount=recount_id) as reason:
                # Kept until the end: a reason may be given a time before the recount that it is for.
                self._explained[recount_id] = (*self._explained.get(recount_id, ()), reason)
            case _:
                pass

    def ledger(self, first_ids: Mapping[str, str]) -> Ledger:
        """The ledger so far. ``first_ids`` leads from any wording of an entry to its first one."""
        explained: dict[str, list[PeopleExplained]] = defaultdict(list)
        for named, reasons in self._explained.items():
            explained[first_ids.get(named, named)] += reasons
        found = [
            replace(
                d,
                explained=sum(r.difference for r in explained[key]),
                reasons=tuple(r.reason for r in explained[key]),
                superseded=self._newest[d.place, d.case] != key,
            )
            for key, d in self._counted.items()
        ]
        return Ledger(
            at=self._at,
            by_case=dict(self._by_case),
            differences=tuple(d for d in found if d.counted != d.ledger or d.by_category or d.reasons),
            imbalances=self._imbalances(of_cases=False),
            case_imbalances=self._imbalances(of_cases=True),
            movements=tuple(self._movements),
            by_way=dict(self._by_way),
            flags={place: some for place, known in self._flags.items() if (some := {f: n for f, n in known.items() if n})},
            runs=tuple(self._runs.values()),
            ships=dict(self._ships),
            wrong_routes=tuple(self._wrong),
        )

    # ---- what happens to people

    def _move(self, line: Line, movement: PeopleMovement) -> None:
        self._movements.append(line)
        if why := route_problem(movement):
            self._wrong.append(WrongRoute(line.id, line.at, line.subject, why))
        self._add(line, movement.from_place, {c: -n for c, n in movement.people.items()})
        self._add(line, movement.to_place, movement.people)
        if Place.OTHER_SHIP in (movement.from_place, movement.to_place):
            self._go_over(line, movement)
        for flag, number in ((Flag.MEDICAL, movement.medical), (Flag.DISABLED, movement.disabled)):
            if number:
                self._flag(movement.from_place, flag, -number)
                self._flag(movement.to_place, flag, number)
        self._cap_flags(movement.from_place)
        if movement.way and movement.to_place is not Place.RHIB:
            # A run that loads the RHIB and unloads it is two movements; people are delivered once.
            self._by_way[movement.way] = self._by_way.get(movement.way, 0) + movement.total
            if movement.from_place in EMBARKED_FROM:
                self._bring(line, movement)

    def _bring(self, line: Line, movement: PeopleMovement) -> None:
        alive = movement.to_place is Place.OWN_SHIP
        if not alive and movement.to_place is not Place.DECEASED_ON_BOARD:
            return
        key = line.subject, movement.way
        run = self._runs.get(key) or Run(line.subject, movement.way, {}, 0, line.at, line.at)
        people = dict(run.people)
        if alive:
            for category, number in movement.people.items():
                people[category] = people.get(category, 0) + number
        dead = run.dead + (0 if alive else movement.total)
        self._runs[key] = Run(line.subject, movement.way, people, dead, run.first, line.at)

    def _go_over(self, line: Line, movement: PeopleMovement) -> None:
        """Each other ship has an account of her own: whom one brings us is not whom we brought to another."""
        sign = 1 if movement.to_place is Place.OTHER_SHIP else -1
        ship = " ".join(movement.where.casefold().split())
        for case in {"", line.subject or ""}:
            ships = self._ships.get(case, {})
            account = dict(ships.get(ship, {}))
            for category, number in movement.people.items():
                account[category] = account.get(category, 0) + sign * number
            self._ships[case] = {**ships, ship: account}

    def _sort(self, line: Line, sorting: PeopleSorted) -> None:
        change = {c: sorting.given.get(c, 0) - sorting.taken.get(c, 0) for c in Category}
        self._add(line, sorting.place, change)
        for key, d in self._counted.items():
            if d.by_category and d.place is sorting.place and d.case in (None, line.subject):
                since = {c: d.sorted_since.get(c, 0) + n for c, n in change.items() if n or c in d.sorted_since}
                self._counted[key] = replace(d, sorted_since={**d.sorted_since, **since})

    def _count(self, line: Line, recount: PeopleRecount) -> None:
        balance = self._at if line.subject is None else self._by_case.get(line.subject, {})
        here = balance.get(recount.place, {})
        by_category = {c: n for c, n in counted_categories(recount).items() if n != here.get(c, 0)}
        difference = {c: n - here.get(c, 0) for c, n in by_category.items()}
        self._counted[line.id] = Difference(
            line.id, line.at, recount.place, line.subject, recount.total, total(here), 0, by_category=difference
        )
        self._newest[recount.place, line.subject] = line.id

    def _flag(self, place: Place, flag: Flag, number: int) -> None:
        """Never below nobody: who leaves with a need that was not noted before takes nobody else's away."""
        if place not in DECEASED:
            known = self._flags.get(place, {})
            self._flags[place] = {**known, flag: max(0, known.get(flag, 0) + number)}

    def _cap_flags(self, place: Place) -> None:
        """Of the people who are left, no more can have a need than there are."""
        if place not in OUTSIDE and (known := self._flags.get(place)):
            most = max(0, total(self._at.get(place, {})))
            self._flags[place] = {flag: min(number, most) for flag, number in known.items()}

    # ---- the balances

    def _add(self, line: Line, place: Place, change: Mapping[Category, int]) -> None:
        moved = {category: number for category, number in change.items() if number}
        cases = (None,) if line.subject is None else (None, line.subject)
        for case in cases:
            balance = self._at if case is None else self._by_case.get(case, {})
            here = dict(balance.get(place, {}))
            for category, number in moved.items():
                here[category] = here.get(category, 0) + number
            after = {**balance, place: here}
            if case is None:
                self._at = after
            else:
                self._by_case[case] = after
            self._watch(case, place, moved, line)

    def _watch(self, case: str | None, place: Place, changed: Iterable[Category], line: Line) -> None:
        """Remember which line took a balance below zero; forget it when the balance is mended. Only those that ``changed``,
        and the parts of them, can have come to either."""
        if place in OUTSIDE:
            return
        for category in changed:
            for each in (category, *(part for part, whole in WHOLE.items() if whole is category)):
                if self._missing(case, place, each):
                    self._below_zero.setdefault((case, place, each), line)
                else:
                    self._below_zero.pop((case, place, each), None)

    def _missing(self, case: str | None, place: Place, category: Category) -> int:
        """By how many people this balance cannot be: 0 where it can."""
        here = (self._at if case is None else self._by_case[case]).get(place, {})
        number = here.get(category, 0)
        if number < 0:
            return -number
        whole = WHOLE.get(category)
        return max(0, number - max(0, here.get(whole, 0))) if whole is not None else 0

    def _imbalances(self, of_cases: bool) -> tuple[Imbalance, ...]:
        """Places that cannot be as they stand, over all cases; or those where only the number of a case cannot be."""
        found = []
        for (case, place, category), line in self._below_zero.items():
            missing = self._missing(case, place, category)
            if case is None and not of_cases:
                found.append(Imbalance(place, line.subject, category, missing, line.id))
            elif case is not None and of_cases and not self._missing(None, place, category):
                found.append(Imbalance(place, case, category, missing, line.id))
        return tuple(sorted(found, key=lambda i: (i.case or "" if of_cases else "", i.place, i.category)))


def counted_categories(recount: PeopleRecount) -> Mapping[Category, int]:
    """What a recount says of each category. Where its categories make up its total, those that it does not name are 0
    (but for parts); otherwise what it does not name was not counted."""
    named = recount.by_category
    if not named or total(named) != recount.total:
        return named
    return {c: named.get(c, 0) for c in Category if c in named or c not in PARTS}
