"""People on board in few words: every way of saying it says all of it, and what nobody knows is a dash."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from app.rescue.entries import PARTS, Category, Place
from app.rescue.state import Difference, Ledger
from tests.ui import night
from ui.people_words import categories_text, category_lines, difference_text, number, on_board_words

COUNTED = [c for c in Category if c not in PARTS]


@given(st.dictionaries(st.sampled_from(list(Category)), st.integers(-20, 999)))
def test_the_shortest_words_say_as_much_as_the_longest(people: dict[Category, int]) -> None:
    wanted = sorted(number(people.get(category, 0)) for category in COUNTED)
    for way in category_lines(people):
        assert sorted(re.findall(r"−?\d+", " ".join(way))) == wanted


def test_the_longest_words_are_plain() -> None:
    people = {Category.MAN: 98, Category.WOMAN: 1, Category.MINOR_ACCOMPANIED: 12, Category.INFANT: 4}
    assert category_lines(people)[0] == ("98 men · 1 woman · 4 infants · 0 not known", "12 minors with family · 0 minors alone")


def test_nobody_knows_is_six_dashes_in_every_way() -> None:
    for way in category_lines(None):
        assert " ".join(way).count("–") == 6
        assert not re.search(r"\d", " ".join(way))


def test_the_dead_on_board_are_told_and_not_counted_among_the_living() -> None:
    ledger = Ledger(at={Place.OWN_SHIP: {Category.MAN: 3}, Place.DECEASED_ON_BOARD: {Category.MAN: 1}})
    assert on_board_words(ledger).splitlines()[-1] == "Deceased on board: 1, not counted here"


def test_differences_in_words() -> None:
    short = Difference("r", night.NOW, Place.OWN_SHIP, None, 74, 76, 0)
    assert difference_text(short) == "2 people too few: counted 74, ledger 76, on board"
    categories = {Category.MAN: -1, Category.WOMAN: 1}
    mixed = Difference("r", night.NOW, Place.OWN_SHIP, None, 76, 76, 0, by_category=categories)
    assert categories_text(mixed) == "Categories differ: 1 woman more, 1 man fewer than the ledger"
