"""What can be written about people: movements, counts, reasons. Never a name."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from app.rescue.payload import Payload
from app.rescue.terms import PARTS, Category, Flag, Place


class PeopleMovement(Payload):
    """People go from one place to another. ``people`` is a number per category (never PREGNANT, a part, in totals).

    The subject of the entry is the case. ``way`` names the RHIB run or craft ("RHIB 1 run 3"), ``where`` the port,
    ship or helicopter.
    """

    kind: ClassVar[str] = "people.movement"
    from_place: Place
    to_place: Place
    people: dict[Category, int]
    medical: int | None = Field(default=None, ge=0)
    disabled: int | None = Field(default=None, ge=0)
    relatives: int | None = Field(default=None, ge=0)
    way: str = ""
    where: str = ""
    note: str = ""

    @model_validator(mode="after")
    def _sane(self) -> PeopleMovement:
        if self.from_place == self.to_place:
            raise ValueError("from and to are the same place")
        if not self.people or sum(self.people.values()) <= 0:
            raise ValueError("a movement moves at least one person")
        if any(n < 0 for n in self.people.values()):
            raise ValueError("a number of people cannot be negative")
        if self.people.get(Category.PREGNANT, 0) > self.people.get(Category.WOMAN, 0):
            raise ValueError("pregnant women are counted among the women too")
        return self

    @property
    def total(self) -> int:
        return sum(n for c, n in self.people.items() if c not in PARTS)


class PeopleRecount(Payload):
    """Somebody counted again. It changes nobody's place: a difference stays unexplained until ``PeopleExplained``.

    With a case as the entry's subject the count is of that case's people, without one of everybody at that place.
    """

    kind: ClassVar[str] = "people.recount"
    place: Place = Place.OWN_SHIP
    total: int = Field(ge=0)
    by_category: dict[Category, int] = Field(default_factory=dict)
    note: str = ""


class PeopleExplained(Payload):
    """A difference gets its reason. ``recount`` is the entry id; ``difference`` = counted minus ledger, as explained."""

    kind: ClassVar[str] = "people.explained"
    recount: str
    difference: int
    reason: str = Field(min_length=1)


class PeopleSorted(Payload):
    """People at one place turn out to be of another category: ``taken`` out of some, ``given`` to others, as many as before.

    "3 not known" become "2 men, 1 woman". PREGNANT is a part: it may be given or taken, and is not in the totals.
    """

    kind: ClassVar[str] = "people.sorted"
    place: Place = Place.OWN_SHIP
    taken: dict[Category, int]
    given: dict[Category, int]
    note: str = ""

    @model_validator(mode="after")
    def _as_many(self) -> PeopleSorted:
        if any(n < 0 for n in (*self.taken.values(), *self.given.values())):
            raise ValueError("a number of people cannot be negative")
        taken, given = (sum(n for c, n in side.items() if c not in PARTS) for side in (self.taken, self.given))
        if taken != given:
            raise ValueError(f"{taken} taken out and {given} put back: sorting changes nobody's number")
        if not any((*self.taken.values(), *self.given.values())):
            raise ValueError("nobody is sorted")
        return self


class PeopleFlagged(Payload):
    """More (or, below 0, fewer) of the people at a place are known to have a need than was noted before."""

    kind: ClassVar[str] = "people.flagged"
    place: Place = Place.OWN_SHIP
    flag: Flag
    number: int
    note: str = ""

    @model_validator(mode="after")
    def _some(self) -> PeopleFlagged:
        if self.number == 0:
            raise ValueError("nobody is flagged")
        return self


class PersonalNoted(Payload):
    """A record of personal data was added, changed or deleted. The record itself lives apart; nothing of it is in here."""

    kind: ClassVar[str] = "personal.noted"
    record: str
    act: Literal["added", "changed", "deleted"]
    delete_on: date | None = None
    reason: str = ""


class ErasedNoted(Payload):
    """Fields of an earlier entry (its id and number) were erased for good; their commitments are left. ``by``: who did it."""

    kind: ClassVar[str] = "erased.noted"
    entry: str
    seq: int = Field(gt=0)
    fields: tuple[str, ...] = Field(min_length=1)
    reason: str = Field(min_length=1)
    by: str = ""
