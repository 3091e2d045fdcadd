"""Sorting people and noting what they need: nobody's number changes, and what is not known is not 0."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.rescue.entries import Category, Flag, PeopleFlagged, PeopleMovement, PeopleSorted, Place
from tests.ui.panels.kit import CASE, Kit
from tests.ui.panels.test_people import embark
from ui.panels.people import PeoplePanel


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> PeoplePanel:
    kit.open_case()
    made = PeoplePanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 560)
    made.show()
    return made


def test_three_who_are_not_known_are_two_men_and_a_woman(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, unknown=3, man=4)
    panel.move_keys["sort"].click()
    sheet = panel.sort_sheet
    assert sheet.were.key("unknown").text() == "Unknown  3"
    sheet.people.set_people({Category.MAN: 2, Category.WOMAN: 1})
    assert sheet.said.text() == "3 not known are 2 men, 1 woman"
    sheet.submit()
    kit.step(times=2)
    assert kit.state.ledger.at[Place.OWN_SHIP] == {Category.UNKNOWN: 0, Category.MAN: 6, Category.WOMAN: 1}
    assert kit.state.ledger.on_board == 7
    (line,) = [line for line in kit.state.lines if isinstance(line.payload, PeopleSorted)]
    assert line.subject == CASE
    assert sheet.people.people == {}


def test_a_pregnancy_found_later_moves_nobody(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, woman=3)
    panel.sort()
    panel.sort_sheet.people.set_people({Category.PREGNANT: 1})
    assert panel.sort_sheet.said.text() == "1 pregnant"
    panel.sort_sheet.submit()
    kit.step(times=2)
    assert kit.state.ledger.at[Place.OWN_SHIP][Category.PREGNANT] == 1
    assert kit.state.ledger.on_board == 3
    assert not kit.state.ledger.imbalances


def test_no_more_women_are_pregnant_than_there_are(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, woman=1, unknown=2)
    panel.sort()
    panel.sort_sheet.people.set_people({Category.PREGNANT: 2})
    panel.sort_sheet.submit()
    assert "1 woman on board: no more can be pregnant" in panel.sort_sheet.notice.text()
    panel.sort_sheet.people.set_people({Category.WOMAN: 1, Category.PREGNANT: 2})
    panel.sort_sheet.submit()
    kit.step(times=2)
    assert kit.state.ledger.at[Place.OWN_SHIP][Category.PREGNANT] == 2


def test_people_are_not_sorted_into_what_they_were_counted_as(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=3)
    panel.sort()
    panel.sort_sheet.were.key("man").click()
    panel.sort_sheet.people.set_people({Category.MAN: 1})
    panel.sort_sheet.submit()
    assert "counted as man already" in panel.sort_sheet.notice.text()
    assert "people.sorted" not in kit.kinds()


def test_sorting_more_than_there_are_is_asked_for_once(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, unknown=2)
    panel.sort()
    panel.sort_sheet.people.set_people({Category.MAN: 3})
    panel.sort_sheet.submit()
    assert "1 of them will be unexplained" in panel.sort_sheet.notice.text()
    panel.sort_sheet.submit()
    kit.step(times=2)
    assert "people.sorted" in kit.kinds()


def test_people_elsewhere_can_be_sorted_where_anybody_is(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, unknown=3)
    panel.sort()
    assert not panel.sort_sheet.where.isVisibleTo(panel), "with own ship alone there is nothing to choose"
    kit.write(PeopleMovement(from_place=Place.OWN_SHIP, to_place=Place.PORT, people={Category.UNKNOWN: 2}))
    panel.sort()
    panel.sort_sheet.where.key("port").click()
    assert panel.sort_sheet.were.key("unknown").text() == "Unknown  2"
    panel.sort_sheet.people.set_people({Category.WOMAN: 2})
    panel.sort_sheet.submit()
    kit.step(times=2)
    assert kit.state.ledger.at[Place.PORT][Category.WOMAN] == 2
    assert kit.state.ledger.at[Place.OWN_SHIP][Category.UNKNOWN] == 1


def test_needs_are_noted_more_or_fewer_and_nobody_noted_is_a_dash(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=10)
    panel.move_keys["needs"].click()
    sheet = panel.flag_sheet
    assert sheet.noted.text() == "Noted by now on board: –"
    sheet.number.set_value(3)
    sheet.submit()
    kit.step(times=2)
    assert kit.state.ledger.flags[Place.OWN_SHIP] == {Flag.MEDICAL: 3}
    panel.needs()
    assert sheet.noted.text() == "Noted by now on board: 3"
    sheet.way.key("fewer").click()
    sheet.number.set_value(1)
    sheet.submit()
    kit.step(times=2)
    assert kit.state.ledger.flags[Place.OWN_SHIP] == {Flag.MEDICAL: 2}
    written = [line.payload for line in kit.state.lines if isinstance(line.payload, PeopleFlagged)]
    assert [p.number for p in written] == [3, -1]


def test_fewer_than_were_noted_cannot_be_taken_off(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=10)
    panel.needs()
    panel.flag_sheet.flag.key("disabled").click()
    panel.flag_sheet.way.key("fewer").click()
    panel.flag_sheet.number.set_value(1)
    panel.flag_sheet.submit()
    assert "Only 0 were noted" in panel.flag_sheet.notice.text()
    assert "people.flagged" not in kit.kinds()


def test_more_in_need_than_people_is_asked_for_once(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=2)
    panel.needs()
    panel.flag_sheet.number.set_value(3)
    panel.flag_sheet.submit()
    assert "would be 3 of 2 people on board" in panel.flag_sheet.notice.text()
    panel.flag_sheet.submit()
    kit.step(times=2)
    assert "people.flagged" in kit.kinds()
