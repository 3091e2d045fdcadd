"""People: the ledger on the screen is the ledger of the log, by case and over all, and what is open stays on top."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.entry import NewEntry
from app.rescue.entries import CaseOpened, Category, Flag, PeopleFlagged, PeopleMovement, PeopleRecount, Place
from tests.ui.panels.kit import CASE, Kit
from ui.panels.people import PeoplePanel
from ui.tally_count import press_of

OTHER = "AUR-26-002"


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> PeoplePanel:
    kit.open_case()
    made = PeoplePanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 560)
    made.show()
    return made


def embark(kit: Kit, case: str = CASE, way: str = "", medical: int | None = None, **people: int) -> str:
    counted = {Category(name): number for name, number in people.items()}
    move = PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people=counted, way=way, medical=medical)
    return kit.write(move, case)


def points(panel: PeoplePanel) -> list[str]:
    """What stands in the cautions, the words of each in one text."""
    return [
        " | ".join(said.text() for said in frame.findChildren(QLabel) if said.text())
        for i in range(panel.open_points.count())
        if (frame := panel.open_points._column.itemAt(i).widget()) is not None
    ]


def press_point(panel: PeoplePanel, word: str) -> None:
    next(key for key in panel.open_points.findChildren(QPushButton) if key.text() == word).click()


def test_the_table_shows_where_everybody_is(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=50, woman=20, pregnant=2)
    kit.write(
        PeopleMovement(from_place=Place.OWN_SHIP, to_place=Place.HELICOPTER, people={Category.WOMAN: 1, Category.PREGNANT: 1})
    )
    assert panel.on_board.text == "69"
    assert panel.table.number("Together", "On board") == 69
    assert panel.table.number("Women", "On board") == 19
    assert panel.table.number("of them pregnant", "On board") == 1
    assert panel.table.number("Together", "Helicopter") == 1


def test_one_case_is_shown_by_itself(kit: Kit, panel: PeoplePanel) -> None:
    kit.write(CaseOpened(number=OTHER), OTHER)
    embark(kit, man=50)
    embark(kit, OTHER, woman=7)
    assert panel.table.number("Together", "On board") == 57
    panel.cases.key(OTHER).click()
    assert panel.table.number("Men", "On board") == 0
    assert panel.table.number("Together", "On board") == 7
    assert panel.on_board.text == "57", "the number on board is always of all"
    panel.cases.key("all").click()
    assert panel.table.number("Together", "On board") == 57


def test_needs_stand_under_the_numbers_and_nobody_noted_is_a_dash(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=5, medical=2)
    assert panel.table.number("Medical cases", "On board") == 2
    assert panel.table.number("Disabled", "On board") is None
    kit.write(PeopleFlagged(flag=Flag.DISABLED, number=1))
    assert panel.table.number("Disabled", "On board") == 1


def test_the_dead_and_the_missing_stand_apart_from_the_living(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=5)
    assert not panel.lost.isVisibleTo(panel)
    for to_place, number in ((Place.DECEASED_ON_BOARD, 1), (Place.DECEASED_AT_SEA, 2), (Place.MISSING, 3)):
        kit.write(PeopleMovement(from_place=Place.SEA, to_place=to_place, people={Category.UNKNOWN: number}))
    kit.write(PeopleMovement(from_place=Place.DECEASED_ON_BOARD, to_place=Place.DECEASED_ASHORE, people={Category.UNKNOWN: 1}))
    assert panel.lost.isVisibleTo(panel)
    seen = [panel.lost.number("Together", name) for name in ("On board", "At sea", "Ashore", "Missing")]
    assert seen == [0, 2, 1, 3]
    assert panel.deceased.text == "3"
    assert panel.table.number("Together", "On board") == 5


def test_people_taken_over_from_another_ship_are_not_below_zero_there(kit: Kit, panel: PeoplePanel) -> None:
    kit.write(PeopleMovement(from_place=Place.OTHER_SHIP, to_place=Place.OWN_SHIP, people={Category.MAN: 4}))
    assert panel.on_board.text == "4"
    assert panel.table.number("Together", "Other ship") in (0, None)
    assert not panel.table.numbers[0, 2].isVisibleTo(panel)
    assert points(panel) == []


def test_each_run_of_each_rhib_stands_with_its_people_and_its_dead(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, way="RHIB 1 trip 1", man=8, woman=3)
    embark(kit, way="RHIB 2 trip 1", infant=1)
    dead = PeopleMovement(from_place=Place.SEA, to_place=Place.DECEASED_ON_BOARD, people={Category.MAN: 1}, way="RHIB 2 trip 1")
    kit.write(dead)
    two, one = panel.runs.texts
    assert one.startswith(f"RHIB 1 trip 1, {CASE} 11 people 8 men, 3 women")
    assert two.startswith(f"RHIB 2 trip 1, {CASE} 1 person and 1 dead 1 infant")
    assert "02:52" in one


def test_after_many_runs_the_last_ones_are_shown_and_all_when_asked_for(kit: Kit, panel: PeoplePanel) -> None:
    for trip in range(1, 15):
        kit.station.clock.advance(60)
        kit.station.logbook.write(press_of(Category.MAN, "RHIB 1", trip), subject=CASE)
    kit.step()
    assert len(panel.runs.texts) == 12
    assert panel.runs.texts[0].startswith("RHIB 1 trip 14")
    assert panel.all_runs.text() == "All 14 runs"
    panel.all_runs.click()
    assert len(panel.runs.texts) == 14
    assert not panel.all_runs.isVisibleTo(panel)


def test_who_left_stands_by_port_and_day(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=50)
    port = PeopleMovement(from_place=Place.OWN_SHIP, to_place=Place.PORT, people={Category.MAN: 20}, where="Pozzallo")
    kit.write(port)
    kit.write(port)
    kit.station.clock.advance(24 * 3600)
    kit.write(replace_people(port, 10))
    assert panel.gone.texts == ["Ashore: Pozzallo 10 people 10 men 15 Jun", "Ashore: Pozzallo 40 people 40 men 14 Jun"]


def replace_people(move: PeopleMovement, men: int) -> PeopleMovement:
    return move.model_copy(update={"people": {Category.MAN: men}})


def test_a_recount_that_differs_stays_open_until_all_of_it_has_a_reason(kit: Kit, panel: PeoplePanel, qtbot: QtBot) -> None:
    embark(kit, man=76)
    kit.bridge.select(CASE)
    panel.recount()
    panel.recount_sheet.cases.choose(CASE)
    assert panel.recount_sheet.by_ledger.text() == "by the ledger 76"
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


def test_nobody_of_a_category_is_a_count_and_nothing_entered_is_none(kit: Kit, panel: PeoplePanel) -> None:
    panel.recount()
    panel.recount_sheet.people.set_people({Category.MAN: 9, Category.INFANT: 0})
    panel.recount_sheet.submit()
    kit.step(times=2)
    written = kit.state.lines[-1].payload
    assert isinstance(written, PeopleRecount)
    assert written.by_category == {Category.MAN: 9, Category.INFANT: 0}
    assert written.total == 9


def test_a_recount_can_have_been_made_earlier(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=3)
    panel.recount()
    panel.recount_sheet.total.setText("3")
    panel.recount_sheet.when.key(10).click()
    panel.recount_sheet.submit()
    kit.step(times=2)
    line = next(line for line in kit.state.lines if isinstance(line.payload, PeopleRecount))
    assert line.late_s == pytest.approx(600, abs=1)


def test_categories_that_differ_are_open_though_the_totals_agree_and_sorting_closes_it(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=10, unknown=5)
    kit.write(PeopleRecount(total=15, by_category={Category.MAN: 12, Category.WOMAN: 3}))
    (point,) = points(panel)
    assert "Categories differ: 3 women more, 2 men more, 5 not known fewer than the ledger" in point
    assert panel.unexplained.text == "0"
    press_point(panel, "Sort")
    sheet = panel.sort_sheet
    assert panel.page is sheet
    assert sheet.said.text() == "5 not known are 2 men, 3 women"
    sheet.submit()
    kit.step(times=2)
    assert points(panel) == []
    assert panel.table.number("Women", "On board") == 3
    assert panel.table.number("Unknown", "On board") == 0


def test_a_difference_of_categories_can_be_given_a_reason_instead(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=10, woman=5)
    kit.write(PeopleRecount(total=15, by_category={Category.MAN: 11, Category.WOMAN: 4}))
    press_point(panel, "Explain")
    assert "Categories differ" in panel.explain_sheet.title.text()
    assert not panel.explain_sheet.said.isVisible()
    panel.explain_sheet.reason.setPlainText("one was taken for a man in a life jacket")
    panel.explain_sheet.submit()
    kit.step(times=2)
    assert points(panel) == []
    assert kit.state.ledger.on_board == 15


def test_people_who_leave_a_place_they_never_came_to_are_said_and_lead_to_their_movement(kit: Kit, panel: PeoplePanel) -> None:
    kit.write(PeopleMovement(from_place=Place.OWN_SHIP, to_place=Place.PORT, people={Category.MAN: 2}))
    assert panel.unexplained.text == "2"
    assert panel.open_points.count() == 1
    press_point(panel, "Open")
    assert panel.page is panel.corrections["disembark"]


def test_people_of_one_case_who_leave_for_another_are_said(kit: Kit, panel: PeoplePanel) -> None:
    kit.write(CaseOpened(number=OTHER), OTHER)
    embark(kit, man=5)
    kit.write(PeopleMovement(from_place=Place.OWN_SHIP, to_place=Place.PORT, people={Category.MAN: 2}), OTHER)
    assert panel.unexplained.text == "0"
    assert "over all cases the number is right" in points(panel)[0]


def test_a_movement_that_cannot_have_been_leads_to_its_correction(kit: Kit, panel: PeoplePanel) -> None:
    kit.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.DECEASED_ON_BOARD, people={Category.MAN: 1}))
    wrong = PeopleMovement(from_place=Place.DECEASED_ON_BOARD, to_place=Place.OWN_SHIP, people={Category.MAN: 1})
    now = kit.station.clock.utc()
    entry = NewEntry("people.movement", wrong.model_dump(mode="json"), now, now, "bosun", CASE)
    kit.station.journal.foreign(entry)  # of a station that did not ask
    kit.step()
    assert any("dead are not moved" in point for point in points(panel))
    press_point(panel, "Correct")
    assert panel.page is panel.line_sheet, "no form has that way: it opens as a line of the log"


def test_cautions_are_not_made_again_while_nothing_changes(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=5)
    kit.write(PeopleRecount(total=4))
    key = panel.open_points.findChild(QPushButton)
    embark(kit, woman=1)
    assert panel.open_points.findChild(QPushButton) is key, "a key must not vanish under the finger at each press"


def test_more_movements_are_shown_when_asked_for(kit: Kit, panel: PeoplePanel) -> None:
    for _ in range(55):
        kit.station.logbook.write(
            PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 1}), subject=CASE
        )
    kit.step()
    assert panel.movements.rows.rowCount() == 50
    panel.earlier.click()
    assert panel.movements.rows.rowCount() == 55
    assert not panel.earlier.isVisibleTo(panel)


def test_while_the_log_is_read_the_panel_counts_nobody(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=5)
    panel.show_state(replace(kit.state, loading=(1, 100)))
    assert [cell.text for cell in (panel.on_board, panel.unexplained, panel.deceased, panel.ashore)] == ["–"] * 4
    assert panel.table.number("Together", "On board") is None
