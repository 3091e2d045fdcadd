"""A long log that is read in pieces: nothing of it shows before it is whole, what is written meanwhile is not lost, and it
comes out as if it had been read at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import ManualClock
from app.entry import Entry, NewEntry
from app.errors import DeviceError, UserError
from app.ports import LogQuery
from app.rescue import entries as e
from app.rescue.logbook import Logbook, percent
from app.rescue.state import RescueState
from tests.fakes import MemoryJournal
from tests.rescue.test_fold import histories
from tests.rescue.writing import CASE, at, moved, new

LONG = 40


def long_journal(count: int = LONG) -> MemoryJournal:
    """A case with a person embarked in each entry."""
    journal = MemoryJournal()
    journal.append(new(e.CaseOpened(number=CASE), 0))
    for i in range(1, count):
        journal.append(new(moved(e.Place.BOAT, e.Place.OWN_SHIP, man=1), i))
    journal.committed()
    return journal


def opened(journal: MemoryJournal, at_once: int | None = 10) -> Logbook:
    return Logbook(journal, ManualClock(at(0)), lambda _moment: None, at_once=at_once)


def test_while_it_is_read_the_state_says_how_far_and_nothing_else() -> None:
    book = opened(long_journal())
    assert book.state == RescueState(loading=(0, LONG))
    assert book.read_on(10)
    assert (book.state, percent(book.state)) == (RescueState(loading=(10, LONG)), "25 %")
    assert book.read_on(10)
    assert book.state == RescueState(loading=(20, LONG))
    while book.read_on(10):
        assert book.state.lines == ()
    assert (book.state.loading, len(book.state.lines), book.state.ledger.on_board) == (None, LONG, LONG - 1)
    assert percent(book.state) == "100 %"
    assert not book.read_on(10)


def test_a_log_shorter_than_what_is_read_at_once_is_whole_at_once() -> None:
    assert opened(long_journal(9)).state.loading is None
    assert opened(long_journal(), at_once=None).state.loading is None
    assert opened(MemoryJournal()).state.loading is None


def test_every_poll_reads_a_piece_and_says_that_the_state_changed() -> None:
    book = opened(long_journal(2500))
    assert book.poll()
    assert book.state.loading == (1000, 2500)
    assert [book.poll(), book.poll()] == [True, True]
    assert (len(book.state.lines), book.poll()) == (2500, False)


def test_what_is_written_meanwhile_is_saved_at_once_and_shows_behind_the_rest() -> None:
    journal = long_journal()
    book = opened(journal)
    receipt = book.write(e.LogLine(text="now"), happened=at(0))
    journal.foreign(new(e.LogLine(text="from the deck"), 100), "Deck")
    assert receipt.saved
    while book.read_on(7):
        pass
    book.poll()
    assert {line.text for line in book.state.lines[-2:]} | {book.state.lines[1].text} >= {"now", "from the deck"}
    assert len(book.state.lines) == LONG + 2
    assert book.state == opened(journal, at_once=None).state


def test_what_needs_the_whole_log_says_so_and_works_a_moment_later() -> None:
    journal = long_journal()
    first = next(journal.entries()).id
    book = opened(journal)
    book.read_on(10)
    for act in (
        lambda: book.next_case_number("AUR"),
        lambda: book.correct(first, e.CaseOpened(number=CASE, text="white boat")),
        lambda: book.void(first, "wrong"),
        lambda: book.search(LogQuery(text="boat")),
        lambda: book.must_be_whole("An export"),
    ):
        with pytest.raises(UserError, match="whole log, which is being read: 25 %"):
            act()
    assert book.line(first) is None
    book.read_on()
    assert book.next_case_number("AUR") == "AUR-26-015"
    assert book.line(first) is not None
    book.must_be_whole("An export")


def test_an_entry_written_meanwhile_can_be_corrected_meanwhile() -> None:
    book = opened(long_journal())
    receipt = book.write(e.LogLine(text="5 people"))
    book.correct(receipt.id, e.LogLine(text="15 people"))
    book.read_on()
    book.poll()
    line = book.line(receipt.id)
    assert line is not None
    assert line.text == "15 people"


class BrokenOnce(MemoryJournal):
    """The disk fails in the middle of the first reading."""

    broken = False

    def entries(self) -> Iterator[Entry]:
        for i, entry in enumerate(super().entries()):
            if i == 25 and not self.broken:
                self.broken = True
                raise DeviceError("the disk cannot be read")
            yield entry


def test_a_reading_that_breaks_off_is_never_taken_for_the_end() -> None:
    journal = BrokenOnce()
    for i in range(LONG):
        journal.append(new(e.LogLine(text=str(i)), i))
    book = opened(journal)
    assert book.read_on(20)
    with pytest.raises(DeviceError):
        book.read_on(10)
    assert book.state.loading is not None
    while book.read_on(10):
        pass
    assert [line.text for line in book.state.lines] == [str(i) for i in range(LONG)]


@settings(max_examples=60, deadline=None)
@given(histories(), st.integers(1, 9))
def test_read_in_pieces_it_is_the_same_as_read_at_once(history: tuple[list[NewEntry], list[NewEntry]], piece: int) -> None:
    journal = MemoryJournal()
    for entry in history[1]:
        journal.append(entry)
    journal.committed()
    book = opened(journal, at_once=0)
    while book.read_on(piece):
        pass
    assert book.state == opened(journal, at_once=None).state
