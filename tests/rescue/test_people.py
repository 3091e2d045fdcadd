"""The people ledger: it balances, or it says by exactly how many it does not."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.entry import NewEntry
from app.rescue import entries as e
from app.rescue import rooms
from app.rescue.canon import state_bytes
from app.rescue.entries import DECEASED, PARTS, Category, Flag, PeopleMovement, PeopleSorted, Place
from app.rescue.fold import Folder, fold
from app.rescue.people import OUTSIDE, Books, total
from app.rescue.state import Ledger
from tests.rescue.writing import CASE, at, chained, moved, new

WHOLE = [c for c in Category if c not in PARTS]


def ledger(*entries: NewEntry) -> Ledger:
    return fold(chained(entries)).ledger


def _people(draw: st.DrawFn, least: int) -> dict[Category, int]:
    people = {c: draw(st.integers(0, 5)) for c in draw(st.lists(st.sampled_from(WHOLE), min_size=1, unique=True))}
    people[WHOLE[0]] = people.get(WHOLE[0], 0) + least
    if people.get(Category.WOMAN):
        people[Category.PREGNANT] = draw(st.integers(0, people[Category.WOMAN]))
    return people


@st.composite
def movements(draw: st.DrawFn) -> PeopleMovement:
    from_place, to_place = draw(st.permutations(list(Place)))[:2]
    need = st.none() | st.integers(0, 4)
    return PeopleMovement(
        from_place=from_place,
        to_place=to_place,
        people=_people(draw, 1),
        medical=draw(need),
        disabled=draw(need),
        way=draw(st.sampled_from(["", "RHIB 1 trip 1", "RHIB 2 trip 1"])),
    )


@st.composite
def sortings(draw: st.DrawFn) -> PeopleSorted:
    taken, given = _people(draw, 0), _people(draw, 0)
    short = total(taken) - total(given)
    side = given if short > 0 else taken
    side[Category.UNKNOWN] = side.get(Category.UNKNOWN, 0) + abs(short)
    if not total(taken):
        taken[Category.UNKNOWN] = given[Category.UNKNOWN] = 1
    return PeopleSorted(place=draw(st.sampled_from([Place.OWN_SHIP, Place.PORT, Place.BOAT])), taken=taken, given=given)


@st.composite
def recounts(draw: st.DrawFn) -> e.PeopleRecount:
    people = _people(draw, 0)
    return e.PeopleRecount(
        place=draw(st.sampled_from([Place.OWN_SHIP, Place.PORT])),
        total=draw(st.integers(0, 20) | st.just(total(people))),
        by_category=draw(st.sampled_from([{}, people])),
    )


FLAGGED = st.builds(
    e.PeopleFlagged, place=st.sampled_from(Place), flag=st.sampled_from(e.Flag), number=st.integers(-3, 3).filter(bool)
)
SUBJECTS = st.sampled_from([None, CASE, "AUR-26-015"])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(movements() | sortings(), SUBJECTS), max_size=12))
def test_any_movements_balance_or_the_exact_imbalance_is_named(
    moves: list[tuple[PeopleMovement | PeopleSorted, str | None]],
) -> None:
    result = ledger(*(new(m, i, subject=subject) for i, (m, subject) in enumerate(moves)))
    # An independent count: who came minus who left, place by place, over all and for each case.
    expected: Counter[tuple[str | None, Place, Category]] = Counter()
    resorted: Counter[Category] = Counter()
    for move, subject in moves:
        for case in {None, subject}:
            if isinstance(move, PeopleMovement):
                for category, number in move.people.items():
                    expected[case, move.to_place, category] += number
                    expected[case, move.from_place, category] -= number
            else:
                for category in Category:
                    expected[case, move.place, category] += move.given.get(category, 0) - move.taken.get(category, 0)
        if isinstance(move, PeopleSorted):
            resorted.update(move.given)
            resorted.subtract(move.taken)
    for place in Place:
        for category in Category:
            assert result.at.get(place, {}).get(category, 0) == expected[None, place, category]
            for case, at_case in result.by_case.items():
                assert at_case.get(place, {}).get(category, 0) == expected[case, place, category]
    # Nobody appears or disappears: over all places, the outside too, each category has only what was sorted into it.
    for category in Category:
        assert sum(result.at.get(place, {}).get(category, 0) for place in Place) == resorted[category]
    assert sum(result.total(place) for place in Place) == 0
    # What cannot be is named to the person, over all and within a case, and by nothing else.
    negative = {(s, p, c): -n for (s, p, c), n in expected.items() if n < 0 and p not in OUTSIDE and c in WHOLE}
    short = {(None, i.place, i.category): i.missing for i in result.imbalances if i.category in WHOLE}
    assert short == {key: n for key, n in negative.items() if key[0] is None}
    in_cases = {(i.case, i.place, i.category): i.missing for i in result.case_imbalances if i.category in WHOLE}
    assert in_cases == {(s, p, c): n for (s, p, c), n in negative.items() if s is not None and (None, p, c) not in negative}
    assert result.unexplained == sum(short.values())


@settings(max_examples=60, deadline=None)
@given(st.lists(movements() | FLAGGED, max_size=12))
def test_needs_are_never_below_nobody_nor_kept_by_the_dead(written: list[e.Payload]) -> None:
    result = ledger(*(new(p, i) for i, p in enumerate(written)))
    assert all(number > 0 for known in result.flags.values() for number in known.values())
    assert not DECEASED & set(result.flags)


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[NewEntry], list[NewEntry]]:
    """Entries of distinct times in that order, with corrections and voids behind them, and the same written in another order."""
    kinds = {"movement": movements(), "sorting": sortings(), "recount": recounts(), "flag": FLAGGED}
    amended: list[list[NewEntry]] = []
    counted: list[str] = []
    used = itertools.count(1)

    def later() -> float:
        """Some other time, never one that was given before."""
        return draw(st.integers(0, 12)) + next(used) / 1000

    for minute in range(draw(st.integers(1, 12))):
        kind = draw(st.sampled_from([*kinds, "movement", "reason"]))
        if kind == "reason" and counted:
            explained = e.PeopleExplained(recount=draw(st.sampled_from(counted)), difference=draw(st.integers(-3, 3)), reason="x")
            amended.append([new(explained, later(), subject=None)])
            continue
        payloads = kinds.get(kind, kinds["movement"])
        chain = [new(draw(payloads), minute, subject=draw(SUBJECTS))]
        while draw(st.integers(0, 3)) == 3:
            late = minute if draw(st.booleans()) else later()
            chain.append(new(draw(payloads), late, subject=draw(SUBJECTS), corrects=draw(st.sampled_from(chain)).id))
        if kind == "recount":
            counted += [entry.id for entry in chain]
        if draw(st.integers(0, 5)) == 5:
            chain.append(new(e.EntryVoid(reason="x"), 900, subject=None, corrects=chain[-1].id))
        amended.append(chain)
    waiting = [list(chain) for chain in amended]
    shuffled: list[NewEntry] = []
    while waiting:
        chain = waiting[draw(st.integers(0, len(waiting) - 1))]
        shuffled.append(chain.pop(0))
        waiting = [c for c in waiting if c]
    return [entry for chain in amended for entry in chain], shuffled


@settings(max_examples=60, deadline=None)
@given(histories())
def test_any_order_of_late_entries_gives_the_same_state_byte_for_byte(history: tuple[list[NewEntry], list[NewEntry]]) -> None:
    ordered, shuffled = history
    one, other = fold(chained(ordered)), fold(chained(shuffled))
    assert state_bytes(one, chain=False) == state_bytes(other, chain=False)


@settings(max_examples=30, deadline=None)
@given(histories(), st.data())
def test_the_ledger_as_entries_come_is_the_ledger_of_all_at_once(
    history: tuple[list[NewEntry], list[NewEntry]], data: st.DataObject
) -> None:
    entries = chained(history[1])
    folder, rest = Folder(), list(entries)
    while rest:
        some = data.draw(st.integers(1, len(rest)))
        folder.add(rest[:some])
        rest = rest[some:]
    assert state_bytes(folder.state) == state_bytes(fold(entries))


@settings(max_examples=30, deadline=None)
@given(histories())
def test_a_state_that_was_handed_out_is_never_changed_by_what_comes_after(
    history: tuple[list[NewEntry], list[NewEntry]],
) -> None:
    folder = Folder()
    handed_out = []
    for entry in chained(history[1]):
        folder.add([entry])
        handed_out.append((folder.state, state_bytes(folder.state)))
    assert all(state_bytes(state) == bytes_then for state, bytes_then in handed_out)


@settings(max_examples=60, deadline=None)
@given(histories(), st.integers(1, 4), st.data())
def test_books_that_go_on_from_a_mark_are_the_books_from_the_beginning(
    history: tuple[list[NewEntry], list[NewEntry]], every: int, data: st.DataObject
) -> None:
    with patch.object(rooms, "MARK_EVERY", every):
        folder = Folder()
        for entry in chained(history[1]):
            folder.take([entry])
            if data.draw(st.booleans()):
                folder.show()
        folder.show()
    assert state_bytes(folder.state) == state_bytes(fold(chained(history[1])))


def test_a_late_entry_of_the_last_hour_does_not_go_through_the_whole_ledger_again(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [new(moved(Place.BOAT, Place.OWN_SHIP, man=1), minute) for minute in range(2000)]
    late = [
        new(moved(Place.BOAT, Place.OWN_SHIP, man=2), 1990.5),
        new(moved(Place.BOAT, Place.OWN_SHIP, man=3), 1990, corrects="a"),
    ]
    entries[1990] = replace(entries[1990], id="a")
    *whole, first, second = chained([*entries, *late])
    folder = Folder()
    folder.add(whole)
    taken = []
    monkeypatch.setattr(Books, "take", lambda books, line, take=Books.take: (taken.append(line), take(books, line)))
    assert folder.add([first]).ledger.on_board == 2002
    assert folder.add([second]).ledger.on_board == 2004
    assert len(taken) <= 2 * (rooms.MARK_EVERY + 20)


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


def test_people_whom_another_ship_rescued_come_from_where_nobody_was_counted() -> None:
    result = ledger(new(moved(Place.OTHER_SHIP, Place.OWN_SHIP, man=12), 1))
    assert (result.on_board, result.imbalances, result.unexplained) == (12, (), 0)


def test_who_was_handed_over_to_one_ship_is_not_made_fewer_by_whom_another_brings() -> None:
    over, back = moved(Place.OWN_SHIP, Place.OTHER_SHIP, man=30, woman=4), moved(Place.OTHER_SHIP, Place.OWN_SHIP, man=5)
    brought = moved(Place.OTHER_SHIP, Place.OWN_SHIP, man=12, infant=1)
    result = ledger(
        new(moved(Place.BOAT, Place.OWN_SHIP, man=60, woman=9), 1),
        new(over.model_copy(update={"where": "NADIR"}), 2),
        new(brought.model_copy(update={"where": "Maridive 703"}), 3, subject="B"),
        new(back.model_copy(update={"where": "nadir "}), 4),
    )
    assert result.places()[Place.OTHER_SHIP] == result.places(CASE)[Place.OTHER_SHIP] == {Category.MAN: 25, Category.WOMAN: 4}
    assert result.places("B")[Place.OTHER_SHIP] == {}
    assert result.at[Place.OTHER_SHIP][Category.MAN] == 13  # in the books it is one place, and everybody is somewhere once
    assert result.places()[Place.OWN_SHIP] == result.at[Place.OWN_SHIP]


def test_people_of_unknown_category_are_sorted_without_changing_how_many_there_are() -> None:
    embarked = new(moved(Place.BOAT, Place.OWN_SHIP, unknown=5), 1)
    sorting = PeopleSorted(taken={Category.UNKNOWN: 3}, given={Category.MAN: 2, Category.WOMAN: 1, Category.PREGNANT: 1})
    result = ledger(embarked, new(sorting, 2))
    people = {Category.UNKNOWN: 2, Category.MAN: 2, Category.WOMAN: 1, Category.PREGNANT: 1}
    assert result.at[Place.OWN_SHIP] == result.by_case[CASE][Place.OWN_SHIP] == people
    assert (result.on_board, result.unexplained, result.imbalances) == (5, 0, ())
    assert result.at[Place.BOAT] == {Category.UNKNOWN: -5}  # where they came from is what was said then


def test_sorting_more_than_there_are_is_named() -> None:
    sorting = new(PeopleSorted(taken={Category.UNKNOWN: 3}, given={Category.MAN: 3}), 2)
    result = ledger(new(moved(Place.BOAT, Place.OWN_SHIP, unknown=1), 1), sorting)
    assert [(i.category, i.missing, i.entry) for i in result.imbalances] == [(Category.UNKNOWN, 2, sorting.id)]


def test_needs_go_along_with_the_people_of_whom_they_were_said() -> None:
    embarked = moved(Place.BOAT, Place.OWN_SHIP, man=6).model_copy(update={"medical": 3, "disabled": 1})
    medevac = moved(Place.OWN_SHIP, Place.HELICOPTER, man=2).model_copy(update={"medical": 2})
    result = ledger(new(embarked, 1), new(medevac, 2))
    assert result.flags == {Place.OWN_SHIP: {Flag.MEDICAL: 1, Flag.DISABLED: 1}, Place.HELICOPTER: {Flag.MEDICAL: 2}}


def test_a_need_that_was_found_later_counts_until_it_is_over() -> None:
    found = new(e.PeopleFlagged(flag=Flag.MEDICAL, number=2), 2)
    result = ledger(new(moved(Place.BOAT, Place.OWN_SHIP, man=6), 1), found)
    assert result.flags == {Place.OWN_SHIP: {Flag.MEDICAL: 2}}
    over = new(e.PeopleFlagged(flag=Flag.MEDICAL, number=-2), 3)
    assert ledger(new(moved(Place.BOAT, Place.OWN_SHIP, man=6), 1), found, over).flags == {}


def test_what_nobody_said_of_those_who_left_is_not_said_of_where_they_went() -> None:
    embarked = moved(Place.BOAT, Place.OWN_SHIP, man=3).model_copy(update={"medical": 2})
    one_leaves = ledger(new(embarked, 1), new(moved(Place.OWN_SHIP, Place.PORT, man=1), 2))
    assert one_leaves.flags == {Place.OWN_SHIP: {Flag.MEDICAL: 2}}
    all_leave = ledger(new(embarked, 1), new(moved(Place.OWN_SHIP, Place.PORT, man=3), 2))
    assert all_leave.flags == {}  # nobody is left, so nobody with a need is


def test_a_patient_who_was_not_noted_before_takes_nobody_elses_need_away() -> None:
    unnoted = moved(Place.OWN_SHIP, Place.HELICOPTER, man=1).model_copy(update={"medical": 1})
    later = new(e.PeopleFlagged(flag=Flag.MEDICAL, number=1), 3)
    result = ledger(new(moved(Place.BOAT, Place.OWN_SHIP, man=5), 1), new(unnoted, 2), later)
    assert result.flags == {Place.HELICOPTER: {Flag.MEDICAL: 1}, Place.OWN_SHIP: {Flag.MEDICAL: 1}}


def test_the_dead_have_no_needs() -> None:
    embarked = moved(Place.BOAT, Place.OWN_SHIP, man=3).model_copy(update={"medical": 1})
    died = moved(Place.OWN_SHIP, Place.DECEASED_ON_BOARD, man=1).model_copy(update={"medical": 1})
    assert ledger(new(embarked, 1), new(died, 2)).flags == {}


def counted(total: int, minute: float = 2, subject: str | None = None, **people: int) -> NewEntry:
    by_category = {Category(k): n for k, n in people.items()}
    return new(e.PeopleRecount(total=total, by_category=by_category), minute, subject=subject)


def test_a_recount_may_agree_in_number_and_differ_in_categories() -> None:
    result = ledger(new(moved(Place.BOAT, Place.OWN_SHIP, man=8, unknown=2), 1), counted(10, man=9, woman=1))
    (difference,) = result.differences
    assert (difference.unexplained, result.unexplained, result.open_differences) == (0, 0, ())
    assert difference.by_category == {Category.MAN: 1, Category.WOMAN: 1, Category.UNKNOWN: -2}
    assert result.category_differences == (difference,)


def test_categories_that_were_not_counted_do_not_differ() -> None:
    embarked = new(moved(Place.BOAT, Place.OWN_SHIP, man=8, infant=2), 1)
    assert ledger(embarked, counted(10)).differences == ()  # nobody counted categories
    assert ledger(embarked, counted(10, infant=2)).differences == ()  # only the infants were
    (difference,) = ledger(embarked, counted(10, infant=3)).differences
    assert difference.by_category == {Category.INFANT: 1}
    pregnant = new(moved(Place.BOAT, Place.OWN_SHIP, woman=4, pregnant=2), 1)
    assert ledger(pregnant, counted(4, woman=4)).differences == ()  # who counts women does not ask who is pregnant


def test_sorting_them_settles_a_difference_of_categories_and_goes_no_further() -> None:
    embarked = new(moved(Place.BOAT, Place.OWN_SHIP, man=8, unknown=4), 1)
    recount = counted(12, man=9, woman=1, unknown=2)

    def sort(minute: float, n: int, **given: int) -> NewEntry:
        return new(PeopleSorted(taken={Category.UNKNOWN: n}, given={Category(k): v for k, v in given.items()}), minute)

    half = ledger(embarked, recount, sort(3, 1, woman=1))
    assert half.category_differences[0].categories_open == {Category.MAN: 1, Category.UNKNOWN: -1}
    assert ledger(embarked, recount, sort(3, 1, woman=1), sort(4, 1, man=1)).category_differences == ()
    assert ledger(embarked, recount, sort(3, 1, woman=1), sort(4, 3, man=3)).category_differences == ()
    before = ledger(embarked, recount, sort(1.5, 2, man=1, woman=1))
    assert before.differences == ()  # late entry: it was so already when somebody counted


def test_a_reason_or_a_newer_count_settles_a_difference_of_categories() -> None:
    embarked = new(moved(Place.BOAT, Place.OWN_SHIP, man=8, unknown=2), 1)
    recount = counted(10, man=10)
    reason = new(e.PeopleExplained(recount=recount.id, difference=0, reason="two boys were taken for men"), 3, subject=None)
    explained = ledger(embarked, recount, reason)
    assert explained.category_differences == ()
    assert explained.differences[0].by_category == {Category.MAN: 2, Category.UNKNOWN: -2}  # it is still told
    assert ledger(embarked, recount, counted(10, 4, man=8, unknown=2)).category_differences == ()


def test_a_recount_without_a_case_counts_the_whole_ship() -> None:
    entries = [
        new(moved(Place.BOAT, Place.OWN_SHIP, man=3), 1, subject="A"),
        new(moved(Place.BOAT, Place.OWN_SHIP, woman=4), 1.5, subject="B"),
    ]
    assert ledger(*entries, counted(7, man=3, woman=4)).differences == ()
    assert [d.by_category for d in ledger(*entries, counted(3, subject="A", woman=3)).differences] == [
        {Category.MAN: -3, Category.WOMAN: 3}
    ]


def test_people_written_to_another_case_are_named_and_nobody_is_missing() -> None:
    wrong = new(moved(Place.OWN_SHIP, Place.PORT, man=5), 2, subject="A")
    result = ledger(
        new(moved(Place.BOAT, Place.OWN_SHIP, man=3), 1, subject="A"),
        new(moved(Place.BOAT, Place.OWN_SHIP, man=4), 1.5, subject="B"),
        wrong,
    )
    assert (result.on_board, result.imbalances, result.unexplained) == (2, (), 0)
    assert [(i.case, i.place, i.missing, i.entry) for i in result.case_imbalances] == [("A", Place.OWN_SHIP, 2, wrong.id)]


def test_each_run_says_who_it_brought_for_which_case_and_when() -> None:
    result = ledger(
        new(moved(Place.BOAT, Place.OWN_SHIP, "RHIB 1 trip 1", man=2), 1, subject="A"),
        new(moved(Place.BOAT, Place.OWN_SHIP, "RHIB 1 trip 1", woman=1, pregnant=1), 4, subject="A"),
        new(moved(Place.SEA, Place.DECEASED_ON_BOARD, "RHIB 1 trip 1", man=1), 3, subject="A"),
        new(moved(Place.BOAT, Place.RHIB, "RHIB 1 trip 1", man=9), 0.5, subject="A"),
        new(moved(Place.BOAT, Place.OWN_SHIP, "RHIB 1 trip 1", infant=1), 5, subject="B"),
        new(moved(Place.OWN_SHIP, Place.HELICOPTER, "Medevac", man=1), 6, subject="A"),
    )
    first, second = result.runs
    assert (first.case, first.way, first.total, first.dead) == ("A", "RHIB 1 trip 1", 3, 1)
    assert first.people == {Category.MAN: 2, Category.WOMAN: 1, Category.PREGNANT: 1}
    assert (first.first, first.last) == (at(1), at(4))
    assert (second.case, second.total) == ("B", 1)


def test_a_movement_of_an_old_log_that_cannot_have_been_is_named() -> None:
    entry = new(moved(Place.DECEASED_ON_BOARD, Place.PORT, man=1), 2)
    (wrong,) = ledger(new(moved(Place.OWN_SHIP, Place.DECEASED_ON_BOARD, man=1), 1), entry).wrong_routes
    assert (wrong.entry, wrong.case) == (entry.id, CASE)
    assert "deceased ashore" in wrong.why
