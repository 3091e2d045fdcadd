"""The forms behind the keys of a case: weather, who coordinates, drift, speeds, steps, actors, closing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.geo import destination
from app.rescue.entries import CaseCoordination, CaseDrift, CaseEvent, CaseEventKind, CasePosition, PobKind, VesselNoted
from app.rescue.state import Case
from app.units import NM, knots, mps_from_knots
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from ui.panels.cases import CasesPanel
from ui.panels.rows_view import RowsView
from ui.words import clock


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CasesPanel:
    made = CasesPanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 557)
    made.show()
    kit.open_case()
    return made


def case(kit: Kit) -> Case:
    return kit.state.cases[CASE]


def words(view: RowsView) -> list[str]:
    return [row.words.replace("\n", " ") for row in view.rows]


def said(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def test_the_wind_of_the_sensor_is_offered_only_while_it_is_live(kit: Kit, panel: CasesPanel) -> None:
    panel.card.sections.wants_weather.emit()
    key, wind = panel.weather_sheet.sensor_key, panel.weather_sheet.lines
    assert not key.isEnabled()
    kit.own = replace(kit.own, wind_from_deg=night.value(310.4, "WIND"), wind_mps=night.value(mps_from_knots(15), "WIND"))
    kit.step()
    assert key.text() == "Take 310° 15.0 kn from the ship's sensor"
    assert wind["wind_from_deg"].text() == ""  # offered, not taken
    key.click()
    assert (wind["wind_from_deg"].text(), wind["wind_mps"].text()) == ("310", "15")
    kit.own = replace(kit.own, wind_from_deg=night.value(310.4, "WIND", 60, True))
    kit.step()
    assert not key.isEnabled()
    panel.weather_sheet.sea.key("4").click()
    panel.weather_sheet.submit()
    kit.step(times=2)
    seen = case(kit).weather[-1].weather
    assert (seen.wind_from_deg, seen.sea_state, seen.swell_m) == (310, 4, None)
    assert words(panel.card.sections.weather.view) == [f"{clock(case(kit).weather[-1].at)} wind 310° 15 kn, sea state 4"]


def test_an_empty_observation_of_the_weather_is_refused(kit: Kit, panel: CasesPanel) -> None:
    panel.card.sections.wants_weather.emit()
    panel.weather_sheet.submit()
    assert "at least one" in panel.weather_sheet.notice.text()
    panel.weather_sheet.lines["wind_mps"].setText("a lot")
    panel.weather_sheet.submit()
    assert panel.weather_sheet.notice.text() == "Wind, kn: “a lot” is not a number"


def test_names_of_coordinators_are_completed_from_the_directory(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    panel.card.sections.wants_coordination.emit()
    sheet = panel.coordination_sheet
    qtbot.keyClicks(sheet.name, "mrcc ro")
    shown = [offer for offer in sheet.offers if not offer.isHidden()]
    assert [offer.text() for offer in shown] == ["MRCC Rome"]
    shown[0].click()
    sheet.submit()
    kit.step(times=2)
    newest = case(kit).coordination[-1]
    assert (newest.role, newest.name, newest.authority) == ("rcc", "MRCC Rome", "IT-MRCC")
    assert "RCC: MRCC Rome" in said(panel.card)


def test_that_nobody_leads_any_more_is_an_entry_of_its_own(kit: Kit, panel: CasesPanel) -> None:
    kit.write(CaseCoordination(role="rcc", name="MRCC Rome"))
    panel.card.sections.wants_coordination.emit()
    panel.coordination_sheet.submit()
    assert "Say who it is" in panel.coordination_sheet.notice.text()
    panel.coordination_sheet.nobody.key("nobody").click()
    panel.coordination_sheet.submit()
    kit.step(times=2)
    assert case(kit).coordinator == ""
    assert [row.head for row in panel.card.sections.coordination.view.rows] == ["Nobody", "MRCC Rome"]
    assert panel.card.sections.coordination.summary.text() == "Nobody now."


def test_a_drift_is_computed_from_what_was_seen_offered_and_taken_by_a_press(kit: Kit, panel: CasesPanel) -> None:
    for minutes, off in ((60, 0.0), (0.5, 1.1)):
        at = destination(night.BOAT, 140, off * NM)
        kit.write(CasePosition(lat=at.lat, lon=at.lon, at=night.ago(minutes), role="observed", source="Seabird"))
    panel.card.course_key.click()
    sheet = panel.drift_sheet
    assert sheet.offer_key.text() == "Take 1.1 kn towards 140°"
    assert sheet.towards.text() == ""
    assert case(kit).drift is None
    sheet.offer_key.click()
    sheet.submit()
    kit.step(times=2)
    drift = case(kit).drift
    assert drift is not None
    assert drift.drift_mps == pytest.approx(mps_from_knots(1.1), rel=0.02)
    panel.refresh()
    assert panel.card.cells["CTS"].caption == "CTS drift"
    course = panel.card.cells["CTS"].value
    assert panel.card.drift.text().startswith(f"CTS {course} with drift 1.1 kn towards 140°")


def test_a_drift_needs_a_direction_and_a_speed_and_can_be_not_known_any_more(kit: Kit, panel: CasesPanel) -> None:
    panel.card.course_key.click()
    sheet = panel.drift_sheet
    assert not sheet.offer_key.isEnabled()
    sheet.towards.setText("140")
    sheet.submit()
    assert "direction and a speed" in sheet.notice.text()
    sheet.knots.setText("1")
    sheet.submit()
    kit.step(times=2)
    assert case(kit).drift is not None
    panel.card.course_key.click()
    sheet.unknown.key("unknown").click()
    sheet.submit()
    kit.step(times=2)
    assert case(kit).drift is None
    assert [row.head for row in panel.card.sections.drift.view.rows] == ["–", "1.0 kn towards 140°"]


def test_speeds_are_set_on_the_card_and_the_cells_say_which_they_are_reckoned_with(
    kit: Kit, panel: CasesPanel, qtbot: QtBot
) -> None:
    panel.refresh()
    assert (panel.card.cells["ETA"].caption, panel.card.cells["RHIB ETA"].caption) == ("ETA SOG", "RHIB 25 kn")
    panel.card.eta_key.click()
    qtbot.keyClicks(panel.speeds_sheet.own, "14")
    qtbot.keyClicks(panel.speeds_sheet.rhib, "30")
    qtbot.keyClick(panel.speeds_sheet.rhib, Qt.Key.Key_Return)
    kit.step(times=2)
    panel.refresh()
    assert knots(kit.state.speeds.own_mps or 0) == pytest.approx(14)
    assert (panel.card.cells["ETA"].caption, panel.card.cells["RHIB ETA"].caption) == ("ETA 14 kn", "RHIB 30 kn")
    arrives = kit.station.clock.utc() + timedelta(hours=10.3 / 14)
    assert panel.card.cells["ETA"].value == clock(arrives)
    panel.card.rhib_key.click()
    assert panel.speeds_sheet.own.text() == "14"
    panel.speeds_sheet.own_by.key("sog").click()
    panel.speeds_sheet.submit()
    kit.step(times=2)
    assert kit.state.speeds.own_mps is None
    assert knots(kit.state.speeds.rhib_mps or 0) == pytest.approx(30)


def test_a_rhib_is_launched_again_with_a_press_and_each_time_can_be_corrected(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.write(CaseEvent(event=CaseEventKind.RHIB_LAUNCHED))
    key = panel.card.timeline.keys[CaseEventKind.RHIB_LAUNCHED]
    kit.step(600)
    key.click()
    assert panel.page is panel.step_sheet
    assert panel.step_sheet.times.isHidden()
    panel.step_sheet.again_key.click()
    kit.step(times=2)
    assert len(case(kit).event_times[CaseEventKind.RHIB_LAUNCHED]) == 2
    assert key.accessibleName().startswith("RHIBs away × 2 03:0")
    key.click()
    panel.step_sheet.times.press(1)  # the first one
    panel.step_sheet.when.edit.selectAll()
    qtbot.keyClicks(panel.step_sheet.when.edit, "0245")
    panel.step_sheet.submit()
    kit.step(times=2)
    assert [at.strftime("%H:%M") for at, _ in case(kit).event_times[CaseEventKind.RHIB_LAUNCHED]] == ["02:45", "03:02"]


def test_a_step_that_happens_once_does_not_offer_itself_again(kit: Kit, panel: CasesPanel) -> None:
    kit.write(CaseEvent(event=CaseEventKind.SIGHTED))
    panel.card.timeline.keys[CaseEventKind.SIGHTED].click()
    assert panel.step_sheet.again_key.isHidden()


def test_an_actor_is_tied_to_a_target_and_the_target_is_selected_from_its_row(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.targets = night.targets()
    kit.step()
    panel.card.wants_actor.emit()
    sheet = panel.actor_sheet
    patrol = next(i for i, row in enumerate(sheet.targets.rows) if row.key == night.PATROL)
    sheet.targets.press(patrol)
    assert (sheet.name.text(), sheet.arpa.text()) == ("T07", "7")
    qtbot.keyClicks(sheet.name, " patrol boat?")
    sheet.actor_type.key("militia").click()
    sheet.submit()
    kit.step(times=2)
    actor = case(kit).actors[-1]
    assert (actor.target, actor.arpa, actor.actor_type) == (night.PATROL, 7, "militia")
    panel.card.sections.actors.show_open(True)
    view = panel.card.sections.actors.view
    assert view.rows[0].icon
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert kit.bridge.selection == night.PATROL
    assert panel.page is not sheet
    kit.targets = ()
    kit.step()
    panel.refresh()
    assert not view.rows[0].icon  # nobody is selected who is not in the picture


def test_the_selected_target_is_offered_first_and_a_second_press_unties_it(kit: Kit, panel: CasesPanel) -> None:
    kit.targets = night.targets()
    kit.step()
    kit.bridge.select(night.DANGER)
    panel.card.wants_actor.emit()
    sheet = panel.actor_sheet
    assert sheet.target == night.DANGER
    assert (sheet.name.text(), sheet.mmsi.text()) == ("TRAMONTANA", "247320110")
    assert sheet.targets.rows[0].lead == "✓ tied"
    sheet.targets.press(0)
    assert sheet.target is None


def test_an_actor_is_tied_to_a_vessel_of_the_register(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.write(VesselNoted(name="Zuwara 658", hull_marks="658", vessel_type="patrol boat"), "v-1")
    panel.card.wants_actor.emit()
    sheet = panel.actor_sheet
    assert sheet.vessels.isHidden()
    qtbot.keyClicks(sheet.name, "zuwara")
    assert [row.head for row in sheet.vessels.rows] == ["Zuwara 658"]
    sheet.vessels.press(0)
    assert sheet.marks.text() == "658"
    sheet.submit()
    kit.step(times=2)
    assert case(kit).actors[-1].vessel == "v-1"


def test_closing_takes_the_outcome_where_and_what_became_of_the_boat_in_one_press(
    kit: Kit, panel: CasesPanel, qtbot: QtBot
) -> None:
    panel.card.close_key.click()
    sheet = panel.close_sheet
    assert not sheet.where.isVisible()
    sheet.outcome.key("pullback").click()
    assert sheet.where.isVisible()
    qtbot.keyClicks(sheet.where, "Zawiya")
    sheet.boat.key("burnt").click()
    sheet.submit()
    kit.step(times=2)
    closed = case(kit)
    assert (closed.open, closed.outcome, closed.outcome_where, closed.details.boat_afterwards) == (
        False,
        "pullback",
        "Zawiya",
        "burnt",
    )
    assert kit.kinds()[-2:] == ["case.details", "case.closed"]
    assert "Pulled back, Zawiya." in said(panel.card)
    assert not panel.card.phase_key.isVisible()


def test_where_she_was_sighted_from_stands_with_the_step_and_outlives_a_correction_of_its_time(
    kit: Kit, panel: CasesPanel, qtbot: QtBot
) -> None:
    kit.write(CaseEvent(event=CaseEventKind.SIGHTED))
    key = panel.card.timeline.keys[CaseEventKind.SIGHTED]
    key.click()
    qtbot.keyClicks(panel.step_sheet.bearing, "360")
    qtbot.keyClicks(panel.step_sheet.range, "3.5")
    panel.step_sheet.submit()
    kit.step(times=2)
    seen = case(kit).sightings[-1]
    assert seen.bearing_deg == 0
    assert seen.range_m == pytest.approx(3.5 * NM)
    key.click()
    panel.step_sheet.when.edit.setText("02:41")
    panel.step_sheet.submit()
    kit.step(times=2)
    assert case(kit).events[CaseEventKind.SIGHTED].strftime("%H:%M") == "02:41"
    assert case(kit).sightings[-1].range_m == seen.range_m
    assert panel.card.sections.steps.view.rows[0].sub == "bearing 000°, 3.5 NM off"


def test_a_step_that_is_not_a_sighting_asks_for_no_bearing(kit: Kit, panel: CasesPanel) -> None:
    kit.write(CaseEvent(event=CaseEventKind.ON_SCENE))
    panel.card.timeline.keys[CaseEventKind.ON_SCENE].click()
    assert not panel.step_sheet.bearing.isVisible()


def test_the_sick_and_the_dead_stand_beside_the_number_and_unknown_is_not_nought(kit: Kit, panel: CasesPanel) -> None:
    panel.card.pob_keys[PobKind.REPORTED].click()
    sheet = panel.pob_sheet
    sheet.total.setText("40")
    sheet.split_key.click()
    sheet.needs["medical"].setText("41")
    sheet.submit()
    assert "more than 40" in sheet.notice.text()
    sheet.needs["medical"].setText("3")
    sheet.needs["dead"].setText("0")
    sheet.submit()
    kit.step(times=2)
    said_ = case(kit).latest_pob(PobKind.REPORTED)
    assert said_ is not None
    assert (said_.medical, said_.disabled, said_.dead, said_.missing) == (3, None, 0, None)
    panel.card.pob_keys[PobKind.REPORTED].click()
    assert sheet.history.rows[0].sub == "source not given, 3 medical, 0 dead"


def test_a_drift_is_corrected_to_not_known(kit: Kit, panel: CasesPanel) -> None:
    entry = kit.write(CaseDrift(set_deg=140, drift_mps=0.5))
    panel.correct(entry)
    sheet = panel.correcting(CaseDrift())
    assert sheet is not None
    sheet.unknown.key("unknown").click()
    sheet.submit()
    kit.step(times=2)
    assert case(kit).drift is None
    assert case(kit).drifts[-1].set_deg is None


def test_a_position_of_a_time_to_come_is_refused_it_would_stand_as_the_newest(kit: Kit, panel: CasesPanel) -> None:
    panel.show_case(CASE)
    panel.card.sections.wants_position.emit()
    sheet = panel.position_sheet
    assert sheet.when is not None
    sheet.where.edit.setText("33°00.0′N 012°00.0′E")
    sheet.when.edit.setText("2027-06-14 02:00")
    sheet.submit()
    kit.step(times=2)
    assert "still to come" in sheet.notice.text()
    assert len(case(kit).positions) == 1
    assert sheet.where.edit.text()


def test_a_refusal_quotes_the_beginning_of_what_was_pasted_only(kit: Kit, panel: CasesPanel) -> None:
    panel.show_case(CASE)
    panel.card.wants_drift.emit()
    sheet = panel.drift_sheet
    sheet.towards.setText("a whole mail " * 500)
    sheet.submit()
    assert "is not a number" in sheet.notice.text()
    assert len(sheet.notice.text()) < 100
