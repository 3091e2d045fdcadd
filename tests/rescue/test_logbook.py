"""The officer's pen: what it writes, what it refuses, and that only what is on the disk shows as saved."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.clock import ManualClock
from app.entry import WITHHELD, ShipState
from app.errors import DeviceError, UserError
from app.rescue import entries as e
from app.rescue.logbook import Logbook
from tests.fakes import MemoryJournal
from tests.rescue.writing import CASE, at, logbook, new


def test_an_entry_shows_only_once_it_is_on_the_disk() -> None:
    book, journal, _ = logbook(MemoryJournal(hold=True))
    receipt = book.write(e.LogLine(text="x"))
    assert (book.poll(), book.state.lines, book.pending, receipt.saved) == (False, (), 1, False)
    journal.flush()
    assert (book.poll(), len(book.state.lines), book.pending, receipt.saved) == (True, 1, 0, True)
    assert book.poll() is False


def test_nothing_is_lost_while_the_disk_fails() -> None:
    book, journal, _ = logbook()
    journal.fail("the disk is full")
    receipts = [book.write(e.LogLine(text=str(i))) for i in range(3)]
    book.poll()
    assert (book.pending, journal.state().failed) == (3, "the disk is full")
    journal.fail(None)
    book.poll()
    assert [line.text for line in book.state.lines] == ["0", "1", "2"]
    assert all(r.saved for r in receipts)


def test_a_journal_that_takes_no_more_says_so_and_counts_nothing_as_pending() -> None:
    book, _, _ = logbook(MemoryJournal(hold=True, bound=1))
    book.write(e.LogLine(text="x"))
    with pytest.raises(DeviceError):
        book.write(e.LogLine(text="y"))
    assert book.pending == 1


def test_an_entry_has_its_author_and_nobody_is_unsigned() -> None:
    book, _, _ = logbook()
    book.write(e.LogLine(text="a"))
    book.write(e.LogLine(text="b"), author="Bo")
    book.author = "  "
    book.write(e.LogLine(text="c"))
    book.poll()
    assert [line.entry.author for line in book.state.lines] == ["Ada", "Bo", "unsigned"]


def ships() -> tuple[Logbook, list[datetime | None], ManualClock]:
    asked: list[datetime | None] = []

    def ship_state(moment: datetime | None) -> ShipState:
        asked.append(moment)
        return ShipState(lat=33.0, lon=12.0, sog_mps=float(len(asked)))

    clock = ManualClock(at(0))
    return Logbook(MemoryJournal(), clock, ship_state), asked, clock


def test_a_late_entry_keeps_the_state_of_then() -> None:
    book, asked, _ = ships()
    book.write(e.LogLine(text="now"))
    book.write(e.LogLine(text="15 minutes ago"), happened=at(-15))
    book.poll()
    assert asked == [None, at(-15)]
    assert [line.late_s for line in book.state.lines] == [900, 0]
    assert book.state.lines[0].entry.ship is not None
    assert book.state.lines[0].entry.ship.lat == 33.0


def test_a_time_in_the_future_is_refused_but_for_clocks_that_differ_a_little() -> None:
    book, _, _ = logbook()
    book.write(e.LogLine(text="x"), happened=at(0) + timedelta(seconds=59))
    with pytest.raises(UserError, match="in the future"):
        book.write(e.LogLine(text="x"), happened=at(0) + timedelta(seconds=61))


def test_a_correction_keeps_time_case_and_ship_unless_they_are_given() -> None:
    book, asked, clock = ships()
    first = book.write(e.LogLine(text="a"), subject=CASE)
    book.poll()
    clock.advance(600)
    book.correct(first.id, e.LogLine(text="b"))
    book.poll()
    (line,) = book.state.lines
    assert (line.text, line.at, line.subject) == ("b", at(0), CASE)
    assert line.entry.ship is not None
    assert line.entry.ship.sog_mps == 1.0
    assert asked == [None]
    book.correct(first.id, e.LogLine(text="b"), happened=at(5), subject="AUR-26-015")
    book.poll()
    (line,) = book.state.lines
    assert (line.at, line.subject, asked[-1]) == (at(5), "AUR-26-015", at(5))


def test_an_entry_can_be_corrected_before_it_is_on_the_disk() -> None:
    book, journal, _ = logbook(MemoryJournal(hold=True))
    first = book.write(e.LogLine(text="a"), subject=CASE)
    book.correct(first.id, e.LogLine(text="b"))
    journal.flush()
    book.poll()
    assert [(line.text, line.subject) for line in book.state.lines] == [("b", CASE)]


def test_a_correction_of_a_partly_erased_entry_leaves_the_erased_text_out() -> None:
    """What stands on the screen for an erased text was said by nobody."""
    book, _, _ = logbook()
    first = book.write(e.CasePob(pob_kind="counted", total=70, source="Ada Lovelace"), subject=CASE)
    seen = e.CasePob(pob_kind="counted", total=71, source=WITHHELD)
    book.correct(first.id, seen)
    book.poll()
    (line,) = book.state.lines
    assert line.entry.payload["total"] == 71
    assert line.entry.payload["source"] == ""
    said = book.write(e.LogLine(text="Ada was sick"))
    with pytest.raises(UserError, match="Text: what stood here was erased"):
        book.correct(said.id, e.LogLine(text=WITHHELD, tags=("deck",)))
    book.poll()
    assert [line.text for line in book.state.lines][1:] == ["Ada was sick"]


def test_what_cannot_be_corrected_is_refused_with_a_reason() -> None:
    book, _, _ = logbook()
    first = book.write(e.LogLine(text="a"))
    book.poll()
    with pytest.raises(UserError, match="not in this log"):
        book.correct("f" * 32, e.LogLine(text="b"))
    with pytest.raises(UserError, match="same kind"):
        book.correct(first.id, e.WatchOn(name="Bo"))
    with pytest.raises(UserError, match="Say why"):
        book.void(first.id, "  ")
    book.void(first.id, "written twice")
    book.poll()
    assert book.state.lines[0].void_reason == "written twice"
    with pytest.raises(UserError, match="struck out already"):
        book.correct(first.id, e.LogLine(text="b"))


def test_what_cannot_be_written_down_is_refused_at_once() -> None:
    book, _, _ = logbook()
    with pytest.raises(UserError, match="cannot be written down"):
        book.write(e.CasePosition(lat=33.0, lon=12.0, accuracy_m=float("inf")))
    with pytest.raises(ValueError, match="not a payload"):
        book.write(e.Unreadable(given="x", why="y"))
    assert book.pending == 0


def test_a_case_number_is_never_given_twice() -> None:
    book, journal, clock = logbook(MemoryJournal(hold=True))
    assert [book.next_case_number("AUR"), book.next_case_number("AUR")] == ["AUR-26-001", "AUR-26-002"]
    written = book.write(e.CaseOpened(number="AUR-26-010"), subject="AUR-26-010")
    assert book.next_case_number("AUR") == "AUR-26-011"
    journal.flush()
    book.poll()
    book.void(written.id, "wrong")
    book.write(e.CaseOpened(number="AUR-26-998"), subject="AUR-26-998")
    journal.flush()
    book.poll()
    assert [book.next_case_number("AUR"), book.next_case_number("AUR")] == ["AUR-26-999", "AUR-26-1000"]
    assert book.next_case_number("SEA") == "SEA-26-001"
    again = Logbook(journal, clock, lambda _: None)
    assert again.next_case_number("AUR") == "AUR-26-999"
    clock.advance(366 * 86400)
    assert book.next_case_number("AUR") == "AUR-27-001"


def test_entries_of_another_station_appear_with_their_author() -> None:
    book, journal, _ = logbook()
    journal.foreign(replace(new(e.LogLine(text="from the deck"), 0), author="Cy"), "Deck")
    assert book.poll()
    assert [(line.entry.author, line.entry.station) for line in book.state.lines] == [("Cy", "Deck")]


def test_a_restart_gives_the_same_state() -> None:
    book, journal, clock = logbook()
    book.write(e.CaseOpened(number=CASE), subject=CASE)
    first = book.write(e.LogLine(text="a"))
    book.correct(first.id, e.LogLine(text="b"))
    book.poll()
    assert Logbook(journal, clock, lambda _: None).state == book.state


def test_the_logbook_belongs_to_one_thread() -> None:
    book, _, _ = logbook()
    caught: list[BaseException] = []

    def write() -> None:
        try:
            book.write(e.LogLine(text="x"))
        except RuntimeError as error:
            caught.append(error)

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    assert len(caught) == 1


def stations(*names: str) -> tuple[MemoryJournal, list[Logbook]]:
    """Logbooks of several stations on one journal; the first one opens the mission, each writes something."""
    journal = MemoryJournal(station=names[0])
    journal.append(new(e.MissionOpened(name="M", ship="AURORA"), 0, subject=None))
    for name in names[1:]:
        journal.foreign(new(e.SystemNote(what="started"), 0, subject=None), name)
    return journal, [Logbook(journal, ManualClock(at(0)), lambda _: None, station=name) for name in names]


def test_two_stations_that_open_a_case_in_the_same_moment_give_it_two_numbers() -> None:
    journal, (bridge, deck) = stations("bridge", "Deck")
    numbers = [bridge.next_case_number("AUR"), deck.next_case_number("AUR")]
    assert numbers == ["AUR-26-001", "AUR-26-001-DECK"]
    for number, station in zip(numbers, ("bridge", "Deck"), strict=True):
        journal.foreign(new(e.CaseOpened(number=number), 1, subject=number), station)
    bridge.poll()
    assert list(bridge.state.cases) == numbers
    assert bridge.state.problems == ()
    assert bridge.next_case_number("AUR") == "AUR-26-002"


def test_a_number_goes_on_behind_that_of_the_other_station() -> None:
    journal, (bridge, _) = stations("bridge", "deck")
    journal.foreign(new(e.CaseOpened(number="AUR-26-007-DECK"), 1, subject="AUR-26-007-DECK"), "deck")
    bridge.poll()
    assert bridge.next_case_number("AUR") == "AUR-26-008"
    journal.foreign(new(e.CaseOpened(number="AUR-26-008"), 1, subject="AUR-26-008"), "bridge")
    again = Logbook(journal, ManualClock(at(0)), lambda _: None, station="deck")
    assert again.next_case_number("AUR") == "AUR-26-009-DECK"


def test_stations_whose_names_begin_alike_still_give_other_numbers() -> None:
    _, books = stations("bridge", "deckhouse 1", "deckhouse 2", "Deckhouse-2", "палуба", "0.1")
    numbers = [book.next_case_number("AUR") for book in books]
    assert len(set(numbers)) == len(numbers)
    assert all(re.fullmatch(r"AUR-26-001(-[A-Z0-9]{1,6})?", number) for number in numbers)


def test_the_station_that_opened_the_mission_keeps_plain_numbers_after_a_restart() -> None:
    journal, _ = stations("bridge", "deck")
    assert Logbook(journal, ManualClock(at(0)), lambda _: None, station="bridge").next_case_number("AUR") == "AUR-26-001"
