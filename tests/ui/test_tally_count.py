"""Counting on from before gives what counting everything again gives, whatever is pressed, corrected, struck out or late."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import ManualClock
from app.entry import ShipState
from app.rescue.entries import PARTS, Category, PeopleMovement, Place
from app.rescue.logbook import Logbook
from tests.fakes import MemoryJournal
from ui.tally_count import BOATS, MARKS, Counter, boat_and_trip, flagged, flags_of, press_of, way_of

START = datetime(2026, 6, 14, 2, 0, tzinfo=UTC)
CASES = ("AUR-26-001", "AUR-26-002")
COUNTED = [c for c in Category if c not in PARTS]

press = st.tuples(
    st.just("press"),
    st.sampled_from(CASES),
    st.sampled_from(COUNTED),
    st.sampled_from(BOATS),
    st.integers(1, 3),
    st.integers(0, 90),
)
change = st.tuples(st.sampled_from(["void", *MARKS]), st.integers(0, 50))


class Log:
    """A real log in memory."""

    def __init__(self) -> None:
        self.clock = ManualClock(START, 0.0)
        self.book = Logbook(MemoryJournal(), self.clock, lambda _at: ShipState())

    def do(self, act: tuple[object, ...]) -> None:
        self.clock.advance(1.0)
        if act[0] == "press":
            _press, case, category, boat, trip, late = act
            move = press_of(category, boat, trip)  # type: ignore[arg-type]  # as the strategy makes them
            self.book.write(move, subject=str(case), happened=self.clock.utc() - timedelta(seconds=int(str(late))))
        elif moved := self.book.state.ledger.movements:
            line = moved[int(str(act[1])) % len(moved)]
            if act[0] == "void":
                self.book.void(line.id, "a slip")
            elif isinstance(line.payload, PeopleMovement) and (changed := flagged(line.payload, str(act[0]))) is not None:
                self.book.correct(line.id, changed)
        self.book.poll()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(press, press, change), max_size=30))
def test_going_on_from_before_is_counting_everything_again(acts: list[tuple[object, ...]]) -> None:
    log, following = Log(), {case: Counter() for case in CASES}
    for act in acts:
        log.do(act)
        for case in CASES:
            counted = following[case].follow(log.book.state, case)
            assert counted == Counter().follow(log.book.state, case)
            ledger = log.book.state.ledger
            assert counted.total == ledger.total(Place.OWN_SHIP, case)
            assert sum(counted.by_way.values()) == counted.total
            assert counted.marks.get("deceased", 0) == ledger.total(Place.DECEASED_ON_BOARD, case)


def test_one_counter_may_go_from_case_to_case() -> None:
    log, counter = Log(), Counter()
    for case, many in (("AUR-26-001", 3), ("AUR-26-002", 2)):
        for _ in range(many):
            log.do(("press", case, Category.MAN, "RHIB 1", 1, 0))
    assert [counter.follow(log.book.state, case).total for case in (*CASES, CASES[0])] == [3, 2, 3]


def test_a_struck_out_press_stays_among_the_last_ones_and_counts_nothing() -> None:
    log = Log()
    for _ in range(2):
        log.do(("press", CASES[0], Category.MAN, "RHIB 1", 1, 0))
    log.do(("void", 1))
    counted = Counter().follow(log.book.state, CASES[0])
    assert [line.void for line in counted.recent] == [True, False]
    assert (counted.total, len(counted.presses)) == (1, 1)


@given(st.sampled_from(BOATS), st.integers(1, 99))
def test_a_way_is_read_as_it_was_written(boat: str, trip: int) -> None:
    assert boat_and_trip(way_of(boat, trip)) == (boat, None if boat == "Direct" else trip)


@given(st.sampled_from(COUNTED), st.lists(st.sampled_from(MARKS), max_size=8))
def test_a_mark_pressed_twice_is_taken_off(category: Category, pressed: list[str]) -> None:
    move = press_of(category, "Direct", 1)
    for mark in pressed:
        move = flagged(move, mark) or move
    expected = {mark for mark in MARKS if pressed.count(mark) % 2 and (mark != "pregnant" or category is Category.WOMAN)}
    assert set(flags_of(move)) == expected
    assert move.total == 1
