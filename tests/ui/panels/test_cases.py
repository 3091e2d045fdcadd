"""Cases: from the pasted mail to the closed case, as an officer presses it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.rescue.entries import CaseDetails, CaseEvent, CaseEventKind, CaseOpened, CasePhase, Phase, PobKind
from app.watch.frame import TargetKind
from tests.ui import night
from tests.ui.panels.kit import CASE, MAIL, Kit
from ui.panels.cases import CasesPanel


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CasesPanel:
    made = CasesPanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 560)
    made.show()
    return made


def paste(panel: CasesPanel, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    panel.new_sheet.text.insertFromMimeData(data)


def test_a_pasted_mail_and_enter_open_a_case_with_everything_that_it_said(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    panel.new_case()
    paste(panel, MAIL)
    assert panel.new_sheet.where.read_back.text() == "33°03.4′N 012°23.2′E"
    assert "Zuwara" in panel.new_sheet.where.where.text()
    assert panel.new_sheet.people_words.text() == "in the text: “about 70 people”"
    qtbot.keyClick(panel.new_sheet.main, Qt.Key.Key_Return)
    kit.step(times=2)
    case = kit.state.cases[CASE]
    assert kit.kinds() == ["case.opened", "case.position", "case.pob", "case.event", "case.phase", "case.details"]
    assert case.position is not None
    assert (round(case.position.position.lat * 60, 1), round(case.position.position.lon * 60, 1)) == (33 * 60 + 3.4, 12 * 60 + 23.2)
    reported = case.latest_pob(PobKind.REPORTED)
    assert reported is not None
    assert (reported.total, reported.about, reported.source) == (70, True, "Alarm Phone")
    assert case.information_source == "Alarm Phone"
    assert case.text == MAIL
    assert CaseEventKind.ALERTED in case.events
    assert panel.card.case == case
    assert panel.page is not panel.new_sheet


def test_enter_twice_opens_one_case(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.station.journal.hold = True
    panel.new_case(text=MAIL)
    qtbot.keyClick(panel.new_sheet.main, Qt.Key.Key_Return)
    panel.new_sheet.submit()
    kit.station.journal.flush()
    kit.step(times=2)
    assert len(kit.state.cases) == 1
    assert kit.kinds().count("case.opened") == 1


def test_nothing_is_emptied_before_it_is_on_the_disk(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.station.journal.hold = True
    panel.new_case(text=MAIL)
    qtbot.keyClick(panel.new_sheet.main, Qt.Key.Key_Return)
    kit.step(times=3)
    assert panel.new_sheet.main.text() == "Saving…"
    assert panel.new_sheet.text.value == MAIL
    assert not kit.state.cases
    kit.station.journal.flush()
    kit.step(times=2)
    assert panel.new_sheet.text.value == ""
    assert CASE in kit.state.cases


def test_a_journal_that_takes_nothing_leaves_the_form_as_it_was(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.station.journal.close()
    panel.new_case(text=MAIL)
    qtbot.keyClick(panel.new_sheet.main, Qt.Key.Key_Return)
    kit.step()
    assert panel.page is panel.new_sheet
    assert panel.new_sheet.text.value == MAIL
    assert "still here" in panel.new_sheet.notice.text()


def test_escape_and_another_palette_keep_what_was_typed(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    panel.new_case()
    qtbot.keyClicks(panel.new_sheet.people, "45")
    qtbot.keyClick(panel.new_sheet.people, Qt.Key.Key_Escape)
    assert panel.page is not panel.new_sheet
    kit.bridge.use_palette("night")
    panel.new_case()
    assert panel.new_sheet.people.text() == "45"


def test_what_was_entered_by_hand_is_not_overwritten_by_the_text(panel: CasesPanel, qtbot: QtBot) -> None:
    panel.new_case()
    qtbot.keyClicks(panel.new_sheet.people, "45")
    paste(panel, MAIL)
    assert panel.new_sheet.people.text() == "45"


def test_a_case_without_a_position_is_asked_about_once(kit: Kit, panel: CasesPanel) -> None:
    panel.new_case(text="A relative called, no position yet")
    panel.new_sheet.submit()
    kit.step()
    assert "No position yet" in panel.new_sheet.notice.text()
    assert not kit.state.cases
    panel.new_sheet.submit()
    kit.step(times=2)
    assert kit.state.cases[CASE].position is None


def test_two_positions_in_a_mail_are_offered_and_none_is_taken(panel: CasesPanel) -> None:
    panel.new_case(text="first at 33°03.4'N 012°23.2'E, later 33°05.0'N 012°20.3'E")
    assert panel.new_sheet.where.position is None
    offers = [o.text() for o in panel.new_sheet.where.offers if not o.isHidden()]
    assert offers == ["33°03.4′N 012°23.2′E", "33°05.0′N 012°20.3′E"]
    panel.new_sheet.where.offers[1].click()
    assert panel.new_sheet.where.read_back.text() == "33°05.0′N 012°20.3′E"


def test_a_step_is_one_press_and_done_only_once_it_is_saved(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.open_case()
    key = panel.card.timeline.keys[CaseEventKind.COURSE_ALTERED]
    kit.station.journal.hold = True
    qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    kit.step(times=2)
    assert key.accessibleName() == "Course altered saving…"
    qtbot.mouseClick(key, Qt.MouseButton.LeftButton)  # an impatient finger writes nothing more
    kit.station.journal.flush()
    kit.step(times=2)
    assert kit.kinds().count("case.event") == 1
    assert key.accessibleName().startswith("Course altered 02:5")


def test_a_done_step_pressed_again_corrects_its_time_and_keeps_the_old_one(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.open_case()
    first = kit.write(CaseEvent(event=CaseEventKind.SIGHTED))
    qtbot.mouseClick(panel.card.timeline.keys[CaseEventKind.SIGHTED], Qt.MouseButton.LeftButton)
    assert panel.page is panel.step_sheet
    panel.step_sheet.when.edit.selectAll()
    qtbot.keyClicks(panel.step_sheet.when.edit, "0241")
    qtbot.keyClick(panel.step_sheet.when.edit, Qt.Key.Key_Return)
    kit.step(times=2)
    assert kit.state.cases[CASE].events[CaseEventKind.SIGHTED].strftime("%H:%M") == "02:41"
    line = kit.station.logbook.line(first)
    assert line is not None
    assert len(line.history) == 1
    assert line.history[0].happened.strftime("%H:%M") == "02:52"


def test_next_step_is_the_one_after_the_last_done(kit: Kit, panel: CasesPanel) -> None:
    kit.open_case()
    kit.write(CaseEvent(event=CaseEventKind.ON_SCENE))
    strong = [k for k, key in panel.card.timeline.keys.items() if key.property("cls") == "strong"]
    assert strong == [CaseEventKind.RHIB_LAUNCHED]


def test_range_bearing_and_eta_are_own_ships_and_go_when_her_position_is_stale(kit: Kit, panel: CasesPanel) -> None:
    kit.open_case()
    panel.refresh()
    assert panel.card.cells["BRG"].text == "205°"
    assert panel.card.cells["RNG"].text == "10.3 NM"
    arrives = kit.station.clock.utc() + timedelta(hours=10.3 / 9.2)
    assert panel.card.cells["ETA"].text == arrives.strftime("%H:%M")
    kit.own = night.stale(kit.own, 30)
    kit.step()
    panel.refresh()
    assert {cell.text for cell in panel.card.cells.values()} == {"–"}


def test_a_fast_craft_that_closes_is_warned_of_and_a_slow_far_one_is_not(kit: Kit, panel: CasesPanel) -> None:
    kit.open_case()
    patrol = night.target("", TargetKind.RADAR, 152, 15.4, 290, 24.0, number=7)
    kit.targets = (patrol, night.target("ASTER K", TargetKind.AIS, 20, 20, 20, 10))
    kit.step()
    panel.refresh()
    shown = [line for line in panel.card.lines if not line.isHidden()]
    assert [line.name.text() for line in shown] == ["T07 (no actor yet)"]
    assert shown[0].warned
    kit.targets = (replace(patrol, lost=True),)
    kit.step()
    panel.refresh()
    assert all(line.isHidden() for line in panel.card.lines)


def test_details_write_only_what_was_changed(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.open_case()
    kit.write(CaseDetails(boat_type="rubber", boat_colour="grey"))
    panel.card.details_key.click()
    qtbot.keyClicks(panel.details_sheet.lines["boat_marks"], "LY 7")
    qtbot.keyClick(panel.details_sheet.lines["boat_marks"], Qt.Key.Key_Return)
    kit.step(times=2)
    newest = list(kit.station.journal.entries())[-1]
    assert {k: v for k, v in newest.payload.items() if v is not None} == {"boat_marks": "LY 7"}
    assert kit.state.cases[CASE].details.boat_type == "rubber"


def test_a_number_entered_leaves_the_other_two_alone(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.open_case()
    panel.card.pob_keys[PobKind.ESTIMATED].click()
    qtbot.keyClicks(panel.pob_sheet.total, "80")
    qtbot.keyClick(panel.pob_sheet.total, Qt.Key.Key_Return)
    kit.step(times=2)
    case = kit.state.cases[CASE]
    assert case.latest_pob(PobKind.REPORTED) is None
    estimated = case.latest_pob(PobKind.ESTIMATED)
    assert estimated is not None
    assert estimated.total == 80


def test_a_case_is_closed_with_its_outcome_and_reopened_with_a_reason(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.open_case()
    panel.card.close_key.click()
    panel.close_sheet.submit()
    assert "Choose" in panel.close_sheet.notice.text()
    panel.close_sheet.outcome.choose("rescued_by_us")
    panel.close_sheet.submit()
    kit.step(times=2)
    assert not kit.state.cases[CASE].open
    panel.card.close_key.click()
    panel.close_sheet.submit()
    assert "why" in panel.close_sheet.notice.text()
    qtbot.keyClicks(panel.close_sheet.note, "second boat nearby")
    panel.close_sheet.submit()
    kit.step(times=2)
    assert kit.state.cases[CASE].open


def test_a_place_on_the_chart_becomes_a_position_of_the_case(kit: Kit, panel: CasesPanel) -> None:
    kit.open_case()
    kit.bridge.case_position_requested.emit(CASE, night.OLD_CASE)
    assert panel.page is panel.position_sheet
    panel.position_sheet.submit()
    kit.step(times=2)
    newest = kit.state.cases[CASE].positions[-1]
    assert abs(newest.position.lat - night.OLD_CASE.lat) < 0.01 / 60
    assert len(kit.state.cases[CASE].positions) == 2
    assert newest.role == "observed"


def test_what_the_mail_says_of_the_boat_is_offered_and_what_is_taken_out_is_not_written(kit: Kit, panel: CasesPanel) -> None:
    panel.new_case(text=f"{MAIL}\nOur case number is 2026_06_14-CM150.")
    sheet = panel.new_sheet
    assert sheet.boat.words == "rubber boat, grey, engine dead, adrift"
    assert sheet.their_number.text() == "2026_06_14-CM150"
    sheet.boat.key("boat_colour").click()
    assert sheet.summary.text() == (
        "Opens with: 33°03.4′N 012°23.2′E, about 70 people, rubber boat, engine dead, adrift, told by Alarm Phone, "
        "their no. 2026_06_14-CM150, distress."
    )
    sheet.text.setPlainText(f"{sheet.text.value} They are taking water.")
    sheet.read_text()
    assert sheet.boat.words == "rubber boat, engine dead, taking water, adrift"  # what was taken out stays out
    sheet.submit()
    kit.step(times=2)
    details = kit.state.cases[CASE].details
    assert (details.boat_type, details.boat_colour, details.engine) == ("rubber", None, "not_working")
    assert (details.adrift, details.taking_water, details.capsized) == (True, True, None)
    assert details.foreign_numbers == ("2026_06_14-CM150",)
    panel.new_case()
    assert sheet.boat.isHidden()
    assert sheet.boat.values == {}


def test_the_phase_of_a_new_case_is_chosen_in_its_form(kit: Kit, panel: CasesPanel) -> None:
    panel.new_case(text="Relatives called: no contact with a boat since yesterday")
    panel.new_sheet.phase.key("uncertainty").click()
    panel.new_sheet.submit()
    panel.new_sheet.submit()
    kit.step(times=2)
    assert kit.state.cases[CASE].phase is Phase.UNCERTAINTY


@pytest.mark.parametrize("phase", [None, *Phase])
@pytest.mark.parametrize("width", [488, 560])
def test_the_number_of_the_case_is_whole_beside_every_phase(kit: Kit, panel: CasesPanel, phase: Phase | None, width: int) -> None:
    kit.bridge.theme.dress(panel)
    panel.resize(width, 560)
    kit.write(CaseOpened(number="AUR-26-888"), "AUR-26-888")
    if phase is not None:
        kit.write(CasePhase(phase=phase), "AUR-26-888")
    kit.write(CaseOpened(number="AUR-26-889"), "AUR-26-889")  # two: the list takes its room too
    panel.show_case("AUR-26-888")
    kit.step(times=3)
    cut = [
        each.text()
        for each in panel.card.findChildren(QLabel)
        if each.isVisible() and not each.wordWrap() and each.text() and each.minimumSizeHint().width() > each.width() + 1
    ]
    assert cut == []


def test_while_the_log_is_read_a_new_case_says_so_and_keeps_what_was_pasted(
    kit: Kit, panel: CasesPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reading(_prefix: str) -> str:
        raise UserError("A case number needs the whole log, which is being read: 40 %")

    monkeypatch.setattr(kit.station.logbook, "next_case_number", reading)
    panel.new_case(text=MAIL)
    panel.new_sheet.submit()
    assert "40 %" in panel.new_sheet.notice.text()
    assert panel.new_sheet.text.value == MAIL
