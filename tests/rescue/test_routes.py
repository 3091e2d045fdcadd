"""Which way people can go: the dead never count as the living again, and deaths are written where they happened."""

from __future__ import annotations

import pytest

from app.errors import UserError
from app.rescue.entries import DECEASED, Place
from app.rescue.routes import TO_THE_DEAD, route_problem
from tests.rescue.writing import logbook, moved

LIVING = [p for p in Place if p not in DECEASED and p is not Place.BIRTH]


@pytest.mark.parametrize("end", LIVING)
@pytest.mark.parametrize("start", sorted(DECEASED))
def test_nobody_comes_back_from_the_dead(start: Place, end: Place) -> None:
    assert route_problem(moved(start, end, man=1))


@pytest.mark.parametrize("end", [Place.PORT, Place.HELICOPTER, Place.OTHER_SHIP])
def test_a_body_leaves_the_ship_as_deceased_ashore(end: Place) -> None:
    assert "deceased ashore" in route_problem(moved(Place.DECEASED_ON_BOARD, end, man=1))
    assert not route_problem(moved(Place.DECEASED_ON_BOARD, Place.DECEASED_ASHORE, man=1))


@pytest.mark.parametrize("end", LIVING)
@pytest.mark.parametrize("start", LIVING)
def test_the_living_go_everywhere(start: Place, end: Place) -> None:
    assert start is end or not route_problem(moved(start, end, man=1))


def test_the_dead_are_reached_only_from_where_people_die() -> None:
    for end in DECEASED:
        for start in Place:
            if start is not end:
                assert bool(route_problem(moved(start, end, man=1))) is (start not in TO_THE_DEAD[end])
    assert "Write the death down first" in route_problem(moved(Place.OWN_SHIP, Place.DECEASED_ASHORE, man=1))


def test_nobody_is_born_backwards() -> None:
    assert route_problem(moved(Place.OWN_SHIP, Place.BIRTH, infant=1))


@pytest.mark.parametrize("need", ["medical", "disabled", "relatives"])
def test_no_more_can_be_sick_than_go(need: str) -> None:
    two = moved(Place.BOAT, Place.OWN_SHIP, man=2)
    assert not route_problem(two.model_copy(update={need: 2}))
    assert "among 2" in route_problem(two.model_copy(update={need: 3}))


def test_the_log_does_not_take_it_and_says_what_to_do() -> None:
    book, journal, _ = logbook()
    with pytest.raises(UserError, match="Strike out the death"):
        book.write(moved(Place.DECEASED_ON_BOARD, Place.OWN_SHIP, man=1))
    book.poll()
    assert list(journal.entries()) == []
