"""The tally at the ladder: each press an entry, counted only when saved, undone but never removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.entry import NewEntry
from app.rescue.entries import CaseClosed, CaseOpened, Category, Flag, PeopleMovement, Place
from tests.ui.panels.kit import CASE, Kit
from ui.tally import TallyView
from ui.tally_count import press_of
from ui.tally_list import press_words

OTHER = "AUR-26-002"


@pytest.fixture
def tally(kit: Kit, qtbot: QtBot) -> TallyView:
    kit.open_case()
    made = TallyView(kit.bridge)
    qtbot.addWidget(made)
    made.resize(1366, 606)
    made.show()
    made.activateWindow()
    made.setFocus()
    QApplication.processEvents()
    return made


def ways(kit: Kit) -> list[str]:
    return [line.payload.way for line in kit.state.lines if isinstance(line.payload, PeopleMovement) and not line.void]


def test_each_key_counts_one_person_of_its_category_as_its_own_entry(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    for key in "1122356":
        qtbot.keyClick(tally, key)
        kit.step()
    assert kit.kinds().count("people.movement") == 7
    assert [k.count for k in tally.keys.values()] == [2, 2, 1, 0, 1, 1]
    assert kit.state.ledger.total(Place.OWN_SHIP, CASE) == 7
    assert tally.side.total.text == "7"


def test_a_press_is_no_number_until_it_is_on_the_disk(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    kit.station.journal.hold = True
    qtbot.mouseClick(tally.keys[Category.MAN], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tally.keys[Category.MAN], Qt.MouseButton.LeftButton)
    kit.step(times=3)
    man = tally.keys[Category.MAN]
    assert (man.count, man.pending) == (0, 2)
    assert tally.side.total.text == "0"
    assert tally.side.pending.text() == "2 saving…"
    kit.station.journal.flush()
    kit.step(times=2)
    assert (man.count, man.pending) == (2, 0)
    assert tally.side.pending.text() == "counted"


def test_a_log_that_takes_nothing_is_said_and_counts_nothing(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    kit.station.journal.close()
    qtbot.keyClick(tally, "1")
    kit.step()
    assert tally.keys[Category.MAN].count == 0
    assert "NOT COUNTED" in tally.side.notice.text()


def test_a_press_that_could_not_be_saved_is_said(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    kit.station.journal.fail("disk full")
    qtbot.keyClick(tally, "1")
    kit.step()
    kit.station.journal.close()
    kit.step()
    assert "1 NOT SAVED: disk full" in tally.side.notice.text()
    assert tally.keys[Category.MAN].pending == 0


def test_undo_strikes_out_the_last_press_and_its_row_stays(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    for key in "12":
        qtbot.keyClick(tally, key)
        kit.step()
    tally.undo_key.click()
    kit.step(times=2)
    assert tally.keys[Category.WOMAN].count == 0
    assert tally.keys[Category.MAN].count == 1
    rows = [tally.side.model.line(i) for i in range(2)]
    assert [r.void for r in rows if r is not None] == [True, False]
    assert kit.kinds()[-1] == "entry.void"


def test_two_quick_undos_take_back_two_presses(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    for key in "111":
        qtbot.keyClick(tally, key)
        kit.step()
    kit.station.journal.hold = True
    tally.undo()
    tally.undo()
    kit.station.journal.flush()
    kit.step(times=2)
    assert tally.keys[Category.MAN].count == 1


def test_flags_correct_the_last_press(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "2")
    kit.step()
    qtbot.keyClick(tally, "P")
    kit.step()
    qtbot.keyClick(tally, "M")
    kit.step(times=2)
    (line,) = kit.state.ledger.movements
    assert isinstance(line.payload, PeopleMovement)
    assert line.payload.people == {Category.WOMAN: 1, Category.PREGNANT: 1}
    assert line.payload.medical == 1
    assert len(line.history) == 2
    assert tally.flags["pregnant"].property("cls") == "done"
    assert kit.state.ledger.on_board == 1


def test_a_flag_on_a_press_that_is_still_being_saved_is_not_lost(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    kit.station.journal.hold = True
    qtbot.keyClick(tally, "2")
    tally.flag("medical")
    tally.flag("pregnant")
    kit.station.journal.flush()
    kit.step(times=2)
    (line,) = kit.state.ledger.movements
    assert isinstance(line.payload, PeopleMovement)
    assert line.payload.medical == 1
    assert line.payload.people == {Category.WOMAN: 1, Category.PREGNANT: 1}


def test_only_a_woman_is_counted_as_pregnant(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "1")
    kit.step()
    tally.flag("pregnant")
    kit.step()
    assert "Only a woman" in tally.side.notice.text()
    assert kit.kinds().count("people.movement") == 1


def test_a_deceased_is_not_counted_as_a_survivor(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "1")
    kit.step()
    qtbot.keyClick(tally, "D")
    kit.step(times=2)
    assert kit.state.ledger.on_board == 0
    assert kit.state.ledger.total(Place.DECEASED_ON_BOARD, CASE) == 1
    assert tally.side.total.text == "0"


def test_trips_are_counted_by_boat(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "1")
    kit.step()
    tally.side.trip_key.click()
    qtbot.keyClick(tally, "1")
    qtbot.keyClick(tally, "1")
    kit.step()
    tally.side.boats.chosen.emit(2)
    qtbot.keyClick(tally, "1")
    kit.step(times=2)
    assert ways(kit) == ["RHIB 1 trip 1", "RHIB 1 trip 2", "RHIB 1 trip 2", "Direct"]
    tally.side.boats.chosen.emit(0)
    assert tally.side.trip.caption == "RHIB 1 TRIP 2"
    assert tally.side.trip.text == "2 people"


def test_after_a_crash_it_goes_on_where_the_log_ends(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "1")
    tally.side.trip_key.click()
    qtbot.keyClick(tally, "2")
    kit.step(times=2)
    again = TallyView(kit.bridge)
    qtbot.addWidget(again)
    again.show()
    assert again.side.trip.caption == "RHIB 1 TRIP 2"
    assert again.keys[Category.WOMAN].count == 1
    again.undo()
    kit.step(times=2)
    assert again.keys[Category.WOMAN].count == 0


def test_without_an_open_case_nothing_is_counted(kit: Kit, qtbot: QtBot) -> None:
    view = TallyView(kit.bridge)
    qtbot.addWidget(view)
    view.show()
    view.press(Category.MAN)
    kit.step()
    assert "Open a case first" in view.side.notice.text()
    assert "people.movement" not in kit.kinds()


def test_escape_goes_back(tally: TallyView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tally.closed, timeout=1000):
        qtbot.keyClick(tally, Qt.Key.Key_Escape)


# -- which case


def open_second(kit: Kit) -> None:
    kit.write(CaseOpened(number=OTHER), OTHER)


def test_the_case_is_changed_by_its_own_key_alone_and_it_is_said(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    assert tally.side.case_key.words == CASE
    open_second(kit)
    kit.bridge.select(OTHER)  # somebody presses on the chart of this window
    kit.step()
    assert tally.case is not None
    assert tally.case.id == CASE
    assert f"press to count {OTHER}" in tally.side.case_key.words
    qtbot.mouseClick(tally.side.case_key, Qt.MouseButton.LeftButton)
    assert tally.side.notice.text() == f"Counting {OTHER} from now on"
    qtbot.keyClick(tally, "1")
    kit.step(times=2)
    assert kit.state.ledger.total(Place.OWN_SHIP, OTHER) == 1
    assert kit.state.ledger.total(Place.OWN_SHIP, CASE) == 0
    qtbot.keyClick(tally, "C")
    assert tally.case.id == CASE


def test_a_selection_made_on_the_bridge_counts_when_the_tally_comes_up(kit: Kit, tally: TallyView) -> None:
    open_second(kit)
    tally.hide()
    kit.bridge.select(OTHER)
    tally.show()
    assert tally.case is not None
    assert tally.case.id == OTHER
    assert tally.side.notice.text() == f"Counting {OTHER}. 2 cases are open"
    tally.side.case_key.click()
    tally.hide()
    tally.show()
    assert tally.case.id == CASE, "an old selection does not undo what the key chose"


def test_a_case_closed_by_somebody_else_goes_on_being_counted_and_that_is_said(kit: Kit, tally: TallyView) -> None:
    open_second(kit)
    kit.write(CaseClosed(outcome="rescued_by_us"))
    assert tally.case is not None
    assert tally.case.id == CASE
    assert "was closed" in tally.side.notice.text()
    tally.press(Category.MAN)
    kit.step(times=2)
    assert kit.state.ledger.total(Place.OWN_SHIP, CASE) == 1
    tally.hide()
    tally.show()
    assert tally.case.id == OTHER


def test_presses_that_wait_belong_to_the_case_they_were_made_for(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    open_second(kit)
    kit.station.journal.hold = True
    qtbot.keyClick(tally, "1")
    tally.next_case()
    assert tally.keys[Category.MAN].pending == 0
    tally.undo()
    assert "Nothing to undo" in tally.side.notice.text(), "undo reaches what is counted now only"
    tally.next_case()
    assert tally.keys[Category.MAN].pending == 1
    kit.station.journal.flush()
    kit.step(times=2)
    assert tally.keys[Category.MAN].count == 1


# -- what the hand in the glove sees


def test_a_key_lights_up_at_once_before_anything_is_saved(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    kit.station.journal.hold = True
    man = tally.keys[Category.MAN]
    before = man.grab().toImage()
    qtbot.mousePress(man, Qt.MouseButton.LeftButton)
    assert man.flashing
    assert man.pending == 1
    assert man.grab().toImage() != before
    assert not tally.keys[Category.WOMAN].flashing
    qtbot.mouseRelease(man, Qt.MouseButton.LeftButton)
    assert man.pending == 1, "one press, one person"


def test_a_glove_that_slides_off_the_key_has_counted(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    man = tally.keys[Category.MAN]
    qtbot.mousePress(man, Qt.MouseButton.LeftButton)
    qtbot.mouseMove(man, man.rect().bottomRight() * 3)
    qtbot.mouseRelease(man, Qt.MouseButton.LeftButton, pos=man.rect().bottomRight() * 3)
    kit.step(times=2)
    assert man.count == 1


def test_a_key_that_is_leant_on_counts_once(kit: Kit, tally: TallyView) -> None:
    assert not any(shortcut.autoRepeat() for shortcut in tally.findChildren(QShortcut))
    man = tally.keys[Category.MAN]
    man.setFocus()
    for repeat in (False, *(True,) * 20):
        QApplication.sendEvent(man, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", repeat))
    kit.step(times=2)
    assert man.count == 1


def test_every_key_is_large_enough_for_gloves(kit: Kit, tally: TallyView) -> None:
    open_second(kit)
    for width, height in ((1280, 540), (1366, 606), (1920, 900)):
        tally.resize(width, height)
        QApplication.processEvents()
        for key in tally.findChildren(QPushButton):
            if key.isVisibleTo(tally):
                assert min(key.width(), key.height()) >= 64, f"{key.accessibleName() or key.text()} at {width}"


def test_the_last_key_is_marked_with_its_time(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "2")
    kit.step(times=2)
    assert tally.keys[Category.WOMAN].property("cls") == "done"
    assert tally.keys[Category.MAN].property("cls") == "key"


def test_needs_of_the_last_person_are_noted_and_counted(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    assert tally.flags["disabled"].number == "none"
    qtbot.keyClick(tally, "1")
    kit.step()
    qtbot.keyClick(tally, "B")
    tally.flags["medical"].click()
    kit.step(times=2)
    assert kit.state.ledger.flags[Place.OWN_SHIP] == {Flag.MEDICAL: 1, Flag.DISABLED: 1}
    assert (tally.flags["disabled"].number, tally.flags["medical"].number) == ("1", "1")
    assert tally.flags["disabled"].property("cls") == "done"
    qtbot.keyClick(tally, "B")
    kit.step(times=2)
    assert tally.flags["disabled"].number == "none"


def test_two_needs_pressed_in_one_breath_are_both_noted(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "2")
    kit.step(times=2)
    kit.station.journal.hold = True
    for key in "PMB":
        qtbot.keyClick(tally, key)
    kit.station.journal.flush()
    kit.step(times=2)
    (line,) = kit.state.ledger.movements
    assert isinstance(line.payload, PeopleMovement)
    assert (line.payload.people.get(Category.PREGNANT), line.payload.medical, line.payload.disabled) == (1, 1, 1)


def test_a_need_that_could_not_be_saved_is_said(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "2")
    kit.step(times=2)
    kit.station.journal.fail("disk full")
    qtbot.keyClick(tally, "M")
    kit.station.journal.close()
    kit.step()
    assert "NOT SAVED: disk full" in tally.side.notice.text()
    assert tally.flags["medical"].property("cls") == ""


def test_the_dead_of_a_trip_stand_beside_its_living(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    for key in "11D":
        qtbot.keyClick(tally, key)
        kit.step()
    kit.step()
    assert tally.side.trip.text == "1 and 1 dead"


def test_while_the_log_is_read_nothing_is_counted_and_no_number_is_shown(kit: Kit, tally: TallyView) -> None:
    whole = kit.state
    kit.bridge.state = replace(whole, loading=(5, 100))
    tally.show_state(kit.bridge.state)
    tally.press(Category.MAN)
    assert "still being read" in tally.side.notice.text()
    assert tally.keys[Category.MAN].count is None
    assert tally.side.on_board.text == "–"
    assert "people.movement" not in kit.kinds()


# -- two ladders


def foreign_press(kit: Kit, category: Category = Category.WOMAN) -> None:
    """A press at the other station."""
    now = kit.station.clock.utc()
    payload = press_of(category, "RHIB 2", 1)
    kit.station.journal.foreign(NewEntry("people.movement", payload.model_dump(mode="json"), now, now, "bosun", CASE))
    kit.step()


def test_a_press_at_the_other_station_is_counted_here_with_its_author(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "1")
    kit.step()
    foreign_press(kit)
    assert tally.keys[Category.WOMAN].count == 1
    assert tally.side.total.text == "2"
    rows = [press_words(line, "bridge") for line in (tally.side.model.line(0), tally.side.model.line(1)) if line is not None]
    assert [row[1:] for row in rows] == [("Woman", "RHIB 2/1", "bosun, Deck"), ("Man", "RHIB 1/1", "2/O")]


def test_undo_and_needs_reach_the_presses_of_this_station_only(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "1")
    kit.step()
    foreign_press(kit)
    tally.flag("medical")
    kit.step()
    assert tally.flags["medical"].number == "1"
    tally.undo()
    kit.step(times=2)
    assert tally.keys[Category.MAN].count == 0
    assert tally.keys[Category.WOMAN].count == 1
    tally.undo()
    assert tally.side.notice.text() == "Nothing to undo here. The last was counted by bosun at Deck"
    assert tally.keys[Category.WOMAN].count == 1


def test_undo_and_flags_never_reach_a_group_that_came_by_a_form(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "2")
    kit.step()
    group = PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 20}, way="RHIB 1 trip 1")
    kit.write(group)
    qtbot.keyClick(tally, "d")
    kit.step(times=2)
    assert kit.state.ledger.total(Place.DECEASED_ON_BOARD) == 1
    qtbot.keyClick(tally, "d")
    kit.step(times=2)
    tally.undo()
    kit.step(times=2)
    assert kit.state.ledger.on_board == 20
    newest = tally.side.model.line(0)
    assert newest is not None
    assert press_words(newest, "")[1] == "20 men"


def test_undo_takes_the_last_press_back_after_the_clock_was_set_back(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    qtbot.keyClick(tally, "1")
    kit.step()
    early = kit.station.clock.utc() - timedelta(minutes=10)  # what the next press is stamped with
    kit.bridge.write(press_of(Category.WOMAN, "RHIB 1", 1), subject=CASE, happened=early)
    kit.step()
    tally.undo()
    kit.step(times=2)
    assert (tally.keys[Category.MAN].count, tally.keys[Category.WOMAN].count) == (1, 0)


def test_an_undo_that_was_not_saved_leaves_the_press_to_be_undone_again(kit: Kit, tally: TallyView, qtbot: QtBot) -> None:
    for key in "12":
        qtbot.keyClick(tally, key)
        kit.step()
    kit.station.journal.fail("disk full")
    tally.undo()
    kit.station.journal.give_up()
    kit.step(times=2)
    assert "NOT UNDONE: disk full" in tally.side.notice.text()
    tally.undo()
    kit.step(times=2)
    assert (tally.keys[Category.MAN].count, tally.keys[Category.WOMAN].count) == (1, 0)
