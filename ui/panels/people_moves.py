"""What can happen to people, as a table: the routes of each form, and what each form asks for beside the numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.rescue.entries import PARTS, Category, PeopleMovement, Place
from app.rescue.lines import people_words
from app.rescue.people import OUTSIDE
from app.rescue.state import Ledger
from app.worded import joined, worded
from ui.words import PLACES, people_word

ALL: Final = "all"
MEDEVAC: Final = "Medevac"
"""Written into the way of a medevac, which may go to the same places as a transfer."""


@dataclass(frozen=True, slots=True)
class Route:
    word: str
    from_place: Place
    to_place: Place


@dataclass(frozen=True, slots=True)
class Move:
    """One kind of movement: its routes, what the place at the other end is called, what else is asked for.

    ``boats``: which RHIB run brought them. ``needs``: medical and disabled among them. ``relatives``: who go along.
    ``everybody``: a key that fills in all who are left.
    """

    title: str
    routes: tuple[Route, ...]
    where: str = ""
    boats: bool = False
    needs: bool = False
    relatives: bool = False
    everybody: bool = False
    start: tuple[tuple[Category, int], ...] = ()


MOVES: Final[dict[str, Move]] = {
    "embark": Move(
        "Embark",
        (
            Route("From the boat", Place.BOAT, Place.OWN_SHIP),
            Route("From the water", Place.SEA, Place.OWN_SHIP),
            Route("From a RHIB", Place.RHIB, Place.OWN_SHIP),
        ),
        boats=True,
        needs=True,
    ),
    "transfer": Move(
        "Transfer",
        (
            Route("To another ship", Place.OWN_SHIP, Place.OTHER_SHIP),
            Route("From another ship", Place.OTHER_SHIP, Place.OWN_SHIP),
        ),
        "Name of the ship",
        needs=True,
        everybody=True,
    ),
    "medevac": Move(
        MEDEVAC,
        (
            Route("Helicopter", Place.OWN_SHIP, Place.HELICOPTER),
            Route("Boat or ship", Place.OWN_SHIP, Place.OTHER_SHIP),
            Route("In port", Place.OWN_SHIP, Place.PORT),
        ),
        "Whose, and to where",
        needs=True,
        relatives=True,
    ),
    "disembark": Move(
        "Disembark",
        (
            Route("Ashore", Place.OWN_SHIP, Place.PORT),
            Route("Bodies ashore", Place.DECEASED_ON_BOARD, Place.DECEASED_ASHORE),
        ),
        "Port",
        needs=True,
        everybody=True,
    ),
    "birth": Move("Birth", (Route("Born on board", Place.BIRTH, Place.OWN_SHIP),), start=((Category.INFANT, 1),)),
    "death": Move(
        "Death",
        (
            Route("Died on board", Place.OWN_SHIP, Place.DECEASED_ON_BOARD),
            Route("Dead in the boat", Place.BOAT, Place.DECEASED_ON_BOARD),
            Route("Body recovered", Place.SEA, Place.DECEASED_ON_BOARD),
            Route("Seen, not recovered", Place.SEA, Place.DECEASED_AT_SEA),
            Route("Seen, recovered later", Place.DECEASED_AT_SEA, Place.DECEASED_ON_BOARD),
            Route("Died after medevac", Place.HELICOPTER, Place.DECEASED_ASHORE),
            Route("Missing", Place.SEA, Place.MISSING),
            Route("Overboard, missing", Place.OWN_SHIP, Place.MISSING),
        ),
    ),
}

WHERE: Final[Mapping[Place, str]] = {
    Place.OWN_SHIP: "on board",
    Place.RHIB: "in RHIBs",
    Place.DECEASED_ON_BOARD: "on board",
    Place.DECEASED_AT_SEA: "seen",
}
"""What stands before the number of people that there are to take from a place."""


def where_word(place: Place) -> str:
    return WHERE.get(place, "there")


def move_of(movement: PeopleMovement) -> tuple[str, Route] | None:
    """The form and the route that a movement was entered by; ``None`` where no form has that route."""
    names = sorted(MOVES, key=lambda name: (name == "medevac") is not (movement.way == MEDEVAC))
    for name in names:
        for route in MOVES[name].routes:
            if (route.from_place, route.to_place) == (movement.from_place, movement.to_place):
                return name, route
    return None


def move_words(movement: PeopleMovement) -> str:
    """A movement in one line that begins with what matters: ``Medevac: 2 women, 1 infant, AW139 Malta``."""
    found = move_of(movement)
    name, route = found if found is not None else ("", None)
    if route is None:
        head = worded("{value} to {lower}", value=PLACES[movement.from_place], lower=PLACES[movement.to_place].lower())
    else:
        head = route.word if name in ("death", "disembark", "transfer") else MOVES[name].title
    way = "" if movement.way == MEDEVAC else movement.way
    said = (people_words(movement.people), way, movement.where, movement.note)
    return worded("{head}: {join}", head=head, join=joined(", ", (part for part in said if part)))


def possible(ledger: Ledger, place: Place, case: str | None) -> dict[Category, int] | None:
    """How many of each category there are at a place (of a case); ``None`` for places where nobody was counted."""
    if place in OUTSIDE:
        return None
    balance = ledger.at if case is None else ledger.by_case.get(case, {})
    here = balance.get(place, {})
    return {category: here.get(category, 0) for category in Category}


def excess(people: Mapping[Category, int], there: Mapping[Category, int] | None) -> int:
    """How many of ``people`` the ledger does not have there, category by category."""
    if there is None:
        return 0
    return sum(max(0, n - max(0, there.get(c, 0))) for c, n in people.items() if c not in PARTS)


def question(
    people: Mapping[Category, int], of_case: Mapping[Category, int] | None, of_all: Mapping[Category, int] | None, place: Place
) -> str:
    """What is asked once before more people leave a place than came to it; "" where there is nothing to ask."""
    missing, where = excess(people, of_all), where_word(place)
    if missing:
        sort = ""
        if of_all is not None and (unknown := of_all.get(Category.UNKNOWN, 0)) > 0 and not people.get(Category.UNKNOWN):
            sort = worded(". {unknown} {where} are not known: they can be sorted first", unknown=unknown, where=where)
        return worded(
            "More than the ledger has {where}: {missing} of them will be unexplained{sort}. Press again to save",
            where=where,
            missing=missing,
            sort=sort,
        )
    if other := excess(people, of_case):
        return worded(
            "More than this case has {where}: {people_word} came with another case. Press again to save",
            where=where,
            people_word=people_word(other),
        )
    pregnant = people.get(Category.PREGNANT, 0)
    if of_all is not None and pregnant > (known := of_all.get(Category.PREGNANT, 0)):
        return worded(
            "{known} {where} were noted as pregnant, not {pregnant}. Press again to save",
            known=known,
            where=where,
            pregnant=pregnant,
        )
    return ""
