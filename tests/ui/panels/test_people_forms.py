"""The forms that move people: what may be taken is shown, more is asked for once and never forbidden, nothing is typed twice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.entry import NewEntry
from app.rescue.entries import CaseClosed, CaseOpened, Category, PeopleMovement, Place
from tests.ui.panels.kit import CASE, Kit
from tests.ui.panels.test_people import OTHER, embark
from ui.panels.people import PeoplePanel
from ui.panels.people_forms import MovementSheet
from ui.panels.people_moves import MOVES, move_of, move_words


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> PeoplePanel:
    kit.open_case()
    made = PeoplePanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 560)
    made.show()
    return made


def opened(panel: PeoplePanel, name: str, **people: int) -> MovementSheet:
    """The form of a movement, opened by its key and filled."""
    panel.move_keys[name].click()
    sheet = panel.sheets[name]
    sheet.people.set_people({Category(category): number for category, number in people.items()})
    return sheet


def saved(kit: Kit, sheet: MovementSheet) -> PeopleMovement:
    """Save the form; what stands in the ledger then."""
    before = len(kit.state.ledger.movements)
    sheet.submit()
    kit.step(times=2)
    assert len(kit.state.ledger.movements) == before + 1, sheet.notice.text()
    found = kit.state.ledger.movements[-1].payload
    assert isinstance(found, PeopleMovement)
    return found


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
    sheet = opened(panel, "embark", woman=1, pregnant=2)
    sheet.submit()
    assert "among the women" in sheet.notice.text()
    assert not kit.state.ledger.movements


def test_a_birth_begins_with_one_infant_and_adds_one_on_board(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, woman=5)
    panel.move_keys["birth"].click()
    saved(kit, panel.sheets["birth"])
    assert kit.state.ledger.on_board == 6


@pytest.mark.parametrize(("name", "index"), [(n, i) for n, move in MOVES.items() for i in range(len(move.routes))])
def test_every_way_of_every_form_is_written_and_opens_again_in_the_same_form(
    kit: Kit, panel: PeoplePanel, name: str, index: int
) -> None:
    route = MOVES[name].routes[index]
    embark(kit, man=3)
    for place in (Place.RHIB, Place.HELICOPTER):
        kit.write(PeopleMovement(from_place=Place.OWN_SHIP, to_place=place, people={Category.MAN: 1}, way="x"))
    for place in (Place.DECEASED_ON_BOARD, Place.DECEASED_AT_SEA):
        kit.write(PeopleMovement(from_place=Place.SEA, to_place=place, people={Category.MAN: 1}))
    sheet = opened(panel, name, man=1)
    if len(MOVES[name].routes) > 1:
        sheet.route.key(route.word).click()
    written = saved(kit, sheet)
    assert (written.from_place, written.to_place) == (route.from_place, route.to_place)
    assert not kit.state.ledger.wrong_routes
    assert not kit.state.ledger.imbalances
    assert move_of(written) == (name, route)


def test_bodies_go_ashore_as_the_dead(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=5)
    kit.write(PeopleMovement(from_place=Place.SEA, to_place=Place.DECEASED_ON_BOARD, people={Category.WOMAN: 1}))
    sheet = opened(panel, "disembark", woman=1)
    sheet.route.key("Bodies ashore").click()
    assert sheet.people.possible_word(Category.WOMAN) == "on board 1"
    saved(kit, sheet)
    assert kit.state.ledger.total(Place.DECEASED_ASHORE) == 1
    assert kit.state.ledger.on_board == 5


def test_how_many_there_are_stands_beside_the_steppers(kit: Kit, panel: PeoplePanel) -> None:
    kit.write(CaseOpened(number=OTHER), OTHER)
    embark(kit, man=24, woman=3)
    embark(kit, OTHER, man=7)
    kit.bridge.select(CASE)
    sheet = opened(panel, "disembark")
    assert sheet.subject == CASE
    assert sheet.people.possible_word(Category.MAN) == "on board 24"
    assert sheet.people.possible_word(Category.INFANT) == "on board 0"
    sheet.cases.key(OTHER).click()
    assert sheet.people.possible_word(Category.MAN) == "on board 7"
    assert opened(panel, "embark").people.possible_word(Category.MAN) == "", "nobody was counted in the boat"


def test_more_than_the_ledger_has_is_asked_for_once_and_then_taken(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=24)
    sheet = opened(panel, "disembark", man=26)
    sheet.submit()
    assert "2 of them will be unexplained" in sheet.notice.text()
    assert sheet.main.text() == "Save all the same"
    assert kit.state.ledger.on_board == 24
    saved(kit, sheet)
    assert kit.state.ledger.unexplained == 2
    assert sheet.main.text() == "Save disembark"


def test_what_was_asked_is_asked_again_when_the_number_changes(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=24)
    sheet = opened(panel, "disembark", man=26)
    sheet.submit()
    sheet.people.set_people({Category.MAN: 30})
    assert sheet.main.text() == "Save disembark"
    sheet.submit()
    assert "6 of them" in sheet.notice.text()
    assert kit.state.ledger.on_board == 24


def test_people_who_are_not_known_yet_are_named_as_the_way_out(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, unknown=30)
    sheet = opened(panel, "disembark", man=10)
    sheet.submit()
    assert "30 on board are not known: they can be sorted first" in sheet.notice.text()


def test_taking_people_of_another_case_is_asked_for(kit: Kit, panel: PeoplePanel) -> None:
    kit.write(CaseOpened(number=OTHER), OTHER)
    embark(kit, man=5)
    kit.bridge.select(OTHER)
    sheet = opened(panel, "transfer", man=2)
    sheet.submit()
    assert "2 people came with another case" in sheet.notice.text()


def test_everybody_who_is_left_is_one_press(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=50, woman=20, pregnant=2, infant=1)
    kit.write(PeopleMovement(from_place=Place.OWN_SHIP, to_place=Place.HELICOPTER, people={Category.MAN: 1}))
    sheet = opened(panel, "disembark")
    sheet.everybody_key.click()
    saved(kit, sheet)
    assert kit.state.ledger.on_board == 0
    assert kit.state.ledger.unexplained == 0
    assert not opened(panel, "embark").everybody_key.isVisibleTo(panel)


def test_a_run_is_named_and_what_it_has_brought_already_is_said(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, way="RHIB 1 trip 1", man=12)
    sheet = opened(panel, "embark", man=8)
    sheet.boats.boat.key("RHIB 1").click()
    assert sheet.boats.way == "RHIB 1 trip 2", "the next one is offered"
    assert not sheet.boats._said.text()
    sheet.boats.trip.set_value(1)
    assert "RHIB 1 trip 1 has brought 12 people already" in sheet.boats._said.text()
    sheet.boats.trip.set_value(2)
    assert saved(kit, sheet).way == "RHIB 1 trip 2"
    assert kit.state.ledger.runs[-1].total == 8


def test_people_who_come_by_themselves_have_no_trip(kit: Kit, panel: PeoplePanel) -> None:
    sheet = opened(panel, "embark", man=1)
    sheet.boats.boat.key("Direct").click()
    assert not sheet.boats.trip.isVisibleTo(sheet)
    assert saved(kit, sheet).way == "Direct"


def test_closed_cases_are_offered_while_their_people_are_on_board(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=5)
    kit.write(CaseClosed(outcome="rescued_by_us"))
    kit.write(CaseOpened(number=OTHER), OTHER)
    kit.write(CaseClosed(outcome="false_alert"), OTHER)
    sheet = opened(panel, "disembark", man=5)
    assert sheet.subject == CASE
    with pytest.raises(KeyError):
        sheet.cases.key(OTHER)


def test_what_was_typed_is_there_when_the_form_is_opened_again(kit: Kit, panel: PeoplePanel, qtbot: QtBot) -> None:
    sheet = opened(panel, "embark", man=7)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert panel.page is not sheet
    panel.move_keys["embark"].click()
    assert sheet.people.people == {Category.MAN: 7}
    saved(kit, sheet)
    panel.move_keys["embark"].click()
    assert sheet.people.people == {}


# -- corrections


def test_a_movement_opens_filled_and_is_saved_as_its_correction(kit: Kit, panel: PeoplePanel) -> None:
    embark(kit, man=30)
    first = PeopleMovement(
        from_place=Place.OWN_SHIP,
        to_place=Place.PORT,
        people={Category.MAN: 20},
        medical=1,
        where="Pozzallo",
        note="first day",
    )
    written = kit.write(first)
    kit.station.clock.advance(3 * 24 * 3600)
    kit.step()
    panel.movements.chosen.emit(panel.movements.rows.row_at(0))
    sheet = panel.corrections["disembark"]
    assert panel.page is sheet
    assert sheet.title.text().startswith("Correct: Disembark")
    assert (sheet.people.people, sheet.medical.value, sheet.place.text()) == ({Category.MAN: 20}, 1, "Pozzallo")
    assert sheet.people.possible_word(Category.MAN) == "on board 30", "those whom it took away can be taken again"
    sheet.people.set_people({Category.MAN: 21})
    sheet.submit()
    kit.step(times=2)
    line = kit.station.logbook.line(written)
    assert line is not None
    assert kit.kinds().count("people.movement") == 3
    assert line.payload == first.model_copy(update={"people": {Category.MAN: 21}})
    assert line.at == line.history[0].happened, "the time that stands, days later too"
    assert line.subject == CASE
    assert kit.state.ledger.on_board == 9


def test_every_wording_is_shown_with_its_author(kit: Kit, panel: PeoplePanel) -> None:
    written = embark(kit, man=3)
    kit.station.author = "bosun"
    kit.station.logbook.correct(written, PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 4}))
    kit.step()
    panel._open_entry(written)
    said = [each.text() for each in panel.corrections["embark"]._history.findChildren(QLabel)]
    assert said[0].startswith("Before: 3 men")
    assert "by 2/O" in said[1]
    assert said[2].startswith("Now: 4 men")
    assert "by bosun" in said[3]


def test_a_press_of_the_ladder_can_get_another_trip_or_case(kit: Kit, panel: PeoplePanel) -> None:
    kit.write(CaseOpened(number=OTHER), OTHER)
    written = embark(kit, way="RHIB 1 trip 2", man=1)
    panel._open_entry(written)
    sheet = panel.corrections["embark"]
    assert sheet.boats.way == "RHIB 1 trip 2"
    sheet.boats.trip.set_value(3)
    sheet.cases.key(OTHER).click()
    sheet.submit()
    kit.step(times=2)
    (run,) = kit.state.ledger.runs
    assert (run.case, run.way) == (OTHER, "RHIB 1 trip 3")


def test_a_craft_that_the_form_does_not_offer_keeps_its_name(kit: Kit, panel: PeoplePanel) -> None:
    written = embark(kit, way="Lifeboat 2", man=1)
    panel._open_entry(written)
    sheet = panel.corrections["embark"]
    sheet.people.set_people({Category.MAN: 2})
    sheet.submit()
    kit.step(times=2)
    (line,) = kit.state.ledger.movements
    assert isinstance(line.payload, PeopleMovement)
    assert line.payload.way == "Lifeboat 2"


def test_nothing_changed_is_not_written(kit: Kit, panel: PeoplePanel) -> None:
    written = embark(kit, man=3)
    panel._open_entry(written)
    panel.corrections["embark"].submit()
    assert "Nothing was changed" in panel.corrections["embark"].notice.text()
    assert kit.kinds().count("people.movement") == 1


def test_striking_out_wants_a_reason_and_takes_the_people_back(kit: Kit, panel: PeoplePanel) -> None:
    written = embark(kit, man=3)
    panel._open_entry(written)
    sheet = panel.corrections["embark"]
    sheet.void_key.click()
    assert "why" in sheet.notice.text()
    sheet.reason.setText("counted twice")
    sheet.void_key.click()
    kit.step(times=2)
    assert kit.state.ledger.on_board == 0
    line = kit.station.logbook.line(written)
    assert line is not None
    assert line.void_reason == "counted twice"


def test_a_movement_without_a_case_gets_none_by_being_corrected(kit: Kit, panel: PeoplePanel) -> None:
    move = PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 1})
    written = kit.write(move, None)
    panel._open_entry(written)
    sheet = panel.corrections["embark"]
    sheet.people.set_people({Category.MAN: 2})
    sheet.submit()
    kit.step(times=2)
    line = kit.station.logbook.line(written)
    assert line is not None
    assert line.subject is None


def test_a_correction_that_came_from_the_other_station_is_what_the_form_shows(kit: Kit, panel: PeoplePanel) -> None:
    written = embark(kit, man=3)
    panel._open_entry(written)
    panel.go_home()
    now = kit.station.clock.utc()
    payload = PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 5})
    line = kit.station.logbook.line(written)
    assert line is not None
    kit.station.journal.foreign(
        NewEntry(
            "people.movement", payload.model_dump(mode="json"), line.at, now + timedelta(seconds=1), "bosun", CASE, corrects=written
        )
    )
    kit.step()
    panel._open_entry(written)
    assert panel.corrections["embark"].people.people == {Category.MAN: 5}


def test_movements_read_from_what_matters() -> None:
    medevac = PeopleMovement(
        from_place=Place.OWN_SHIP,
        to_place=Place.HELICOPTER,
        people={Category.WOMAN: 2, Category.INFANT: 1},
        way="Medevac",
        where="AW139",
    )
    assert move_words(medevac) == "Medevac: 2 women, 1 infant, AW139"
    dead = PeopleMovement(from_place=Place.OWN_SHIP, to_place=Place.DECEASED_ON_BOARD, people={Category.MAN: 1})
    assert move_words(dead) == "Died on board: 1 man"
    odd = PeopleMovement(from_place=Place.RHIB, to_place=Place.OTHER_SHIP, people={Category.MAN: 1})
    assert move_words(odd) == "In RHIBs to other ships: 1 man"


def test_a_form_that_was_only_looked_at_takes_the_case_that_is_selected_now(kit: Kit, panel: PeoplePanel) -> None:
    kit.write(CaseOpened(number=OTHER), OTHER)
    kit.bridge.select(CASE)
    sheet = opened(panel, "embark")
    panel.go_home()
    kit.bridge.select(OTHER)
    panel.move_keys["embark"].click()
    assert sheet.subject == OTHER


def test_a_form_that_was_begun_stays_with_its_case(kit: Kit, panel: PeoplePanel) -> None:
    kit.write(CaseOpened(number=OTHER), OTHER)
    kit.bridge.select(CASE)
    sheet = opened(panel, "embark", man=3)
    panel.go_home()
    kit.bridge.select(OTHER)
    panel.move_keys["embark"].click()
    assert (sheet.subject, sheet.people.total) == (CASE, 3)
