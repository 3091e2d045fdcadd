"""The people ledger: it balances, or it says by exactly how many it does not."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.entry import NewEntry
from app.rescue import entries as e
from app.rescue.entries import PARTS, Category, PeopleMovement, Place
from app.rescue.fold import fold
from app.rescue.people import OUTSIDE
from app.rescue.state import Ledger
from tests.rescue.writing import CASE, chained, moved, new

WHOLE = [c for c in Category if c not in PARTS]


def ledger(*entries: NewEntry) -> Ledger:
    return fold(chained(entries)).ledger


@st.composite
def movements(draw: st.DrawFn) -> PeopleMovement:
    from_place, to_place = draw(st.permutations(list(Place)))[:2]
    people = {c: draw(st.integers(0, 5)) for c in draw(st.lists(st.sampled_from(WHOLE), min_size=1, unique=True))}
    people[WHOLE[0]] = people.get(WHOLE[0], 0) + 1
    if people.get(Category.WOMAN):
        people[Category.PREGNANT] = draw(st.integers(0, people[Category.WOMAN]))
    return PeopleMovement(from_place=from_place, to_place=to_place, people=people)


@settings(max_examples=300, deadline=None)
@given(st.lists(movements(), max_size=12))
def test_any_movements_balance_or_the_exact_imbalance_is_named(moves: list[PeopleMovement]) -> None:
    result = ledger(*(new(m, i, subject=CASE if i % 2 else None) for i, m in enumerate(moves)))
    # An independent count: who came minus who left, place by place.
    expected: Counter[tuple[Place, Category]] = Counter()
    for move in moves:
        for category, number in move.people.items():
            expected[move.to_place, category] += number
            expected[move.from_place, category] -= number
    for place in Place:
        for category in Category:
            assert result.at.get(place, {}).get(category, 0) == expected[place, category]
    # Nobody appears or disappears.
    for category in Category:
        assert sum(result.at.get(place, {}).get(category, 0) for place in Place) == 0
    short = {(i.place, i.category): i.missing for i in result.imbalances if i.category in WHOLE}
    assert short == {(p, c): -n for (p, c), n in expected.items() if n < 0 and p not in OUTSIDE and c in WHOLE}
    assert result.unexplained == sum(short.values())
    ids = {line.id for line in result.movements}
    assert all(i.entry in ids for i in result.imbalances)


def test_an_imbalance_names_the_movement_that_went_below_zero() -> None:
    entries = [
        new(moved(Place.BOAT, Place.OWN_SHIP, man=5), 1),
        new(moved(Place.OWN_SHIP, Place.PORT, man=7), 3),
        new(moved(Place.OWN_SHIP, Place.PORT, man=1), 4),
    ]
    (imbalance,) = ledger(*entries).imbalances
    assert (imbalance.place, imbalance.category, imbalance.missing) == (Place.OWN_SHIP, Category.MAN, 3)
    assert imbalance.entry == entries[1].id
    mended = new(moved(Place.BOAT, Place.OWN_SHIP, man=3), 2)
    assert ledger(*entries, mended).imbalances == ()


def test_unknown_is_a_category_and_never_a_rest() -> None:
    result = ledger(
        new(moved(Place.BOAT, Place.OWN_SHIP, unknown=10), 1),
        new(moved(Place.OWN_SHIP, Place.PORT, man=4), 2),
    )
    assert result.at[Place.OWN_SHIP] == {Category.UNKNOWN: 10, Category.MAN: -4}
    assert [(i.category, i.missing) for i in result.imbalances] == [(Category.MAN, 4)]


def test_pregnant_women_are_women_and_not_counted_twice() -> None:
    result = ledger(new(moved(Place.BOAT, Place.OWN_SHIP, woman=4, pregnant=2, man=1), 1))
    assert result.on_board == 5
    assert result.at[Place.OWN_SHIP][Category.PREGNANT] == 2
    with pytest.raises(ValueError, match="among the women"):
        moved(Place.BOAT, Place.OWN_SHIP, woman=1, pregnant=2)


def test_more_pregnant_women_than_women_on_board_is_named_but_nobody_is_missing() -> None:
    result = ledger(
        new(moved(Place.BOAT, Place.OWN_SHIP, woman=3, pregnant=2), 1),
        new(moved(Place.OWN_SHIP, Place.HELICOPTER, woman=2), 2),
    )
    assert [(i.category, i.missing) for i in result.imbalances] == [(Category.PREGNANT, 1)]
    assert result.unexplained == 0


def test_a_rhib_has_to_be_left_as_it_was_boarded() -> None:
    run = [
        new(moved(Place.BOAT, Place.RHIB, "RHIB 1 run 1", man=9), 1),
        new(moved(Place.RHIB, Place.OWN_SHIP, "RHIB 1 run 1", man=8), 2),
    ]
    result = ledger(*run)
    assert result.total(Place.RHIB) == 1
    assert result.by_way == {"RHIB 1 run 1": 8}
    over = ledger(*run, new(moved(Place.RHIB, Place.OWN_SHIP, "RHIB 1 run 1", man=2), 3))
    assert [(i.place, i.missing) for i in over.imbalances] == [(Place.RHIB, 1)]


def test_births_and_deaths_move_people_between_places() -> None:
    result = ledger(
        new(moved(Place.BOAT, Place.OWN_SHIP, woman=2, pregnant=1, man=2), 1),
        new(moved(Place.BIRTH, Place.OWN_SHIP, infant=1), 2),
        new(moved(Place.OWN_SHIP, Place.DECEASED_ON_BOARD, man=1), 3),
        new(moved(Place.SEA, Place.DECEASED_AT_SEA, unknown=2), 4),
        new(moved(Place.DECEASED_AT_SEA, Place.DECEASED_ON_BOARD, unknown=1), 5),
    )
    assert result.on_board == 4
    assert result.total(Place.DECEASED_ON_BOARD) == 2
    assert result.total(Place.DECEASED_AT_SEA) == 1
    assert result.unexplained == 0


def test_totals_by_case_and_over_all() -> None:
    result = ledger(
        new(moved(Place.BOAT, Place.OWN_SHIP, man=3), 1, subject="A"),
        new(moved(Place.BOAT, Place.OWN_SHIP, man=4), 2, subject="B"),
        new(moved(Place.OWN_SHIP, Place.PORT, man=5), 3, subject=None),
    )
    assert (result.on_board, result.total(Place.OWN_SHIP, "A"), result.total(Place.OWN_SHIP, "B")) == (2, 3, 4)
    assert result.imbalances == ()


def test_a_recount_differs_from_the_ledger_of_its_time() -> None:
    recount = new(e.PeopleRecount(total=7), 2, subject=None)
    result = ledger(
        new(moved(Place.BOAT, Place.OWN_SHIP, man=10), 1),
        recount,
        new(moved(Place.BOAT, Place.OWN_SHIP, man=20), 3),
    )
    (difference,) = result.differences
    assert (difference.ledger, difference.counted, difference.unexplained) == (10, 7, -3)
    assert difference.recount == recount.id
    assert result.on_board == 30  # a recount moves nobody
    assert result.unexplained == 3


def test_a_difference_stays_open_until_the_reasons_add_up() -> None:
    embarked = new(moved(Place.BOAT, Place.OWN_SHIP, man=10), 1)
    recount = new(e.PeopleRecount(total=7), 2, subject=None)
    two = new(e.PeopleExplained(recount=recount.id, difference=-2, reason="counted twice"), 3, subject=None)
    one = new(e.PeopleExplained(recount=recount.id, difference=-1, reason="crew"), 4, subject=None)
    assert [d.unexplained for d in ledger(embarked, recount, two).open_differences] == [-1]
    closed = ledger(embarked, recount, two, one)
    assert closed.open_differences == ()
    assert closed.unexplained == 0
    assert closed.differences[0].reasons == ("counted twice", "crew")


def test_a_late_a_voided_and_a_corrected_movement_change_an_earlier_difference() -> None:
    embarked = new(moved(Place.BOAT, Place.OWN_SHIP, man=10), 1)
    recount = new(e.PeopleRecount(total=12), 5, subject=None)
    assert [d.unexplained for d in ledger(embarked, recount).differences] == [2]
    assert ledger(embarked, recount, new(moved(Place.BOAT, Place.OWN_SHIP, man=2), 4)).differences == ()
    assert ledger(embarked, recount, new(moved(Place.BOAT, Place.OWN_SHIP, man=12), 1, corrects=embarked.id)).differences == ()
    void = new(e.EntryVoid(reason="x"), 9, corrects=embarked.id)
    assert [d.unexplained for d in ledger(embarked, recount, void).differences] == [12]


def test_the_head_count_goes_by_the_newest_recount_and_the_older_one_still_owes_its_reason() -> None:
    result = ledger(
        new(moved(Place.BOAT, Place.OWN_SHIP, man=10), 1),
        new(e.PeopleRecount(total=8), 2, subject=None),
        new(e.PeopleRecount(total=10), 3, subject=None),
    )
    assert result.unexplained == 0
    assert [(d.unexplained, d.superseded) for d in result.open_differences] == [(-2, True)]


def test_an_explanation_finds_its_recount_through_a_correction_and_in_any_order() -> None:
    recount = new(e.PeopleRecount(total=7), 2, subject=None)
    corrected = new(e.PeopleRecount(total=8), 2, subject=None, corrects=recount.id)
    reason = new(e.PeopleExplained(recount=corrected.id, difference=-2, reason="x"), 1, subject=None)
    result = ledger(new(moved(Place.BOAT, Place.OWN_SHIP, man=10), 0), recount, corrected, reason)
    assert [d.unexplained for d in result.differences] == [0]


def test_a_recount_of_a_case_counts_that_case_only() -> None:
    result = ledger(
        new(moved(Place.BOAT, Place.OWN_SHIP, man=3), 1, subject="A"),
        new(moved(Place.BOAT, Place.OWN_SHIP, man=4), 1.5, subject="B"),
        new(e.PeopleRecount(total=3), 2, subject="A"),
        new(e.PeopleRecount(total=8), 2, subject=None),
    )
    assert [(d.case, d.unexplained) for d in result.differences] == [(None, 1)]


def test_a_correction_moves_people_to_another_case() -> None:
    wrong = new(moved(Place.BOAT, Place.OWN_SHIP, man=3), 1, subject="A")
    right = replace(new(moved(Place.BOAT, Place.OWN_SHIP, man=3), 1, corrects=wrong.id), subject="B")
    result = ledger(wrong, right)
    assert set(result.by_case) == {"B"}
