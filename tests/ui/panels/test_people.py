"""People: moved, counted, explained; the ledger on the screen is the ledger of the log."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.rescue.entries import Category, PeopleMovement, PeopleRecount, Place
from tests.ui.panels.kit import CASE, Kit
from ui.panels.people import PeoplePanel


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> PeoplePanel:
    kit.open_case()
    made = PeoplePanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 560)
    made.show()
    return made


def embark(kit: Kit, **people: int) -> None:
    counted = {Category(name): number for name, number in people.items()}
    kit.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people=counted))


def test_the_table_shows_where_everybody_is(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=50, woman=20, pregnant=2)
    kit.write(
        PeopleMovement(from_place=Place.OWN_SHIP, to_place=Place.HELICOPTER, people={Category.WOMAN: 1, Category.PREGNANT: 1})
    )
    assert panel.on_board.text == "69"
    assert panel.table.number("Together", "On board") == 69
    assert panel.table.number("Women", "On board") == 19
    assert panel.table.number("of women pregnant", "On board") == 1
    assert panel.table.number("Together", "Helicopter") == 1


def test_a_medevac_with_a_relative_moves_three_people_to_the_helicopter(kit: Kit, panel: PeoplePanel, qtbot: QtBot) -> None:
    embark(kit, man=70)
    panel.move_keys["medevac"].click()
    sheet = panel.sheets["medevac"]
    qtbot.keyClicks(sheet.people.steppers[Category.MAN].edit, "3")
    sheet.medical.set_value(2)
    sheet.relatives.set_value(1)
    qtbot.keyClicks(sheet.place, "AW139, Malta")
    qtbot.keyClick(sheet.place, Qt.Key.Key_Return)
    kit.step(times=2)
    assert kit.state.ledger.on_board == 67
    assert kit.state.ledger.total(Place.HELICOPTER, CASE) == 3
    moved = kit.state.ledger.movements[-1].payload
    assert isinstance(moved, PeopleMovement)
    assert (moved.medical, moved.relatives, moved.where, moved.disabled) == (2, 1, "AW139, Malta", None)
    assert sheet.people.total == 0


def test_more_pregnant_women_than_women_are_not_taken(kit: Kit, panel: PeoplePanel) -> None:
    panel.move_keys["embark"].click()
    sheet = panel.sheets["embark"]
    sheet.people.set_people({Category.WOMAN: 1, Category.PREGNANT: 2})
    sheet.submit()
    assert "among the women" in sheet.notice.text()
    assert not kit.state.ledger.movements


def test_a_birth_begins_with_one_infant_and_adds_one_on_board(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, woman=5)
    panel.move_keys["birth"].click()
    panel.sheets["birth"].submit()
    kit.step(times=2)
    assert kit.state.ledger.on_board == 6


def test_a_recount_that_differs_stays_open_until_all_of_it_has_a_reason(kit: Kit, panel: PeoplePanel, qtbot: QtBot) -> None:
    embark(kit, man=76)
    kit.bridge.select(CASE)
    panel.recount()
    panel.recount_sheet.cases.choose(CASE)
    qtbot.keyClicks(panel.recount_sheet.total, "74")
    qtbot.keyClick(panel.recount_sheet.total, Qt.Key.Key_Return)
    kit.step(times=2)
    assert panel.unexplained.text == "2"
    (difference,) = kit.state.ledger.open_differences
    for part, left in ((1, "1"), (1, "0")):
        panel.explain(kit.state.ledger.open_differences[0])
        panel.explain_sheet.said.setText(str(part))
        qtbot.keyClicks(panel.explain_sheet.reason, "counted twice at the ladder")
        panel.explain_sheet.submit()
        kit.step(times=2)
        assert panel.unexplained.text == left
    assert kit.state.ledger.on_board == 76
    assert difference.ledger == 76


def test_a_difference_wants_a_reason_and_no_more_than_there_is(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=76)
    kit.write(PeopleRecount(total=74))
    panel.explain(kit.state.ledger.open_differences[0])
    panel.explain_sheet.submit()
    assert "reason" in panel.explain_sheet.notice.text()
    panel.explain_sheet.said.setText("3")
    panel.explain_sheet.submit()
    assert "Between 1 and 2" in panel.explain_sheet.notice.text()
    assert "people.explained" not in kit.kinds()


def test_a_total_that_is_not_the_sum_of_its_categories_is_not_taken(kit: Kit, panel: PeoplePanel) -> None:
    panel.recount()
    panel.recount_sheet.total.setText("10")
    panel.recount_sheet.people.set_people({Category.MAN: 9})
    panel.recount_sheet.submit()
    assert "make 9" in panel.recount_sheet.notice.text()
    assert "people.recount" not in kit.kinds()


def test_people_who_leave_a_place_they_never_came_to_are_said(kit: Kit, panel: PeoplePanel) -> None:
    kit.write(PeopleMovement(from_place=Place.OWN_SHIP, to_place=Place.PORT, people={Category.MAN: 2}))
    assert panel.unexplained.text == "2"
    assert panel.open_points.count() == 1
