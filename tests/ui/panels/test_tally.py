"""The tally at the ladder: each press an entry, counted only when saved, undone but never removed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.rescue.entries import Category, PeopleMovement, Place
from tests.ui.panels.kit import CASE, Kit
from ui.tally import TallyView


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
