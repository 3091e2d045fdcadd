"""The list of cases: every one of them, the most urgent first, live, and still under a finger."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.geo import destination
from app.rescue.entries import CaseClosed, CaseDetails, CaseOpened, CasePhase, CasePob, CasePosition, Phase, PobKind, SpeedsSet
from app.units import NM, mps_from_knots
from tests.ui import night
from tests.ui.panels.kit import Kit
from ui.panels.cases import CasesPanel
from ui.words import clock


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CasesPanel:
    made = CasesPanel(kit.bridge)
    qtbot.addWidget(made)
    kit.bridge.theme.dress(made)
    made.resize(488, 560)
    made.show()
    return made


def open_case(kit: Kit, number: str, bearing: float, miles: float, phase: Phase | None = Phase.DISTRESS) -> str:
    kit.write(CaseOpened(number=number, information_source="VHF"), number)
    at = destination(night.OWN, bearing, miles * NM)
    kit.write(CasePosition(lat=at.lat, lon=at.lon), number)
    if phase is not None:
        kit.write(CasePhase(phase=phase), number)
    return number


def move(kit: Kit, bearing: float, miles: float) -> None:
    """Own ship goes somewhere else."""
    own = night.own_ship()
    there = destination(night.OWN, bearing, miles * NM)
    kit.own = type(own)(position=night.value(there), sog_mps=own.sog_mps, cog_deg=own.cog_deg)
    kit.step()


def test_a_closed_case_is_in_the_list_below_every_open_one(kit: Kit, panel: CasesPanel) -> None:
    open_case(kit, "A-1", 90, 5)
    open_case(kit, "A-2", 270, 20, Phase.UNCERTAINTY)
    kit.write(CaseClosed(outcome="pullback", where="Zawiya"), "A-1")
    panel.refresh()
    assert panel.list.order == ("A-2", "A-1")
    assert panel.list.line("A-1").words == "A-1 pulled back"
    assert not panel.list.line("A-1").opened


def test_people_in_the_water_come_before_a_nearer_case_and_the_phase_before_the_distance(kit: Kit, panel: CasesPanel) -> None:
    open_case(kit, "A-1", 90, 2, Phase.ALERT)
    open_case(kit, "A-2", 90, 30)
    open_case(kit, "A-3", 90, 40)
    panel.refresh()
    assert panel.list.order == ("A-2", "A-3", "A-1")
    kit.write(CaseDetails(people_in_water=True), "A-3")
    assert panel.list.order == ("A-3", "A-2", "A-1")
    assert panel.list.line("A-3").state == "distress, people in the water"


def test_a_row_says_people_range_bearing_and_eta_and_follows_the_ship(kit: Kit, panel: CasesPanel) -> None:
    open_case(kit, "A-1", 180, 10)
    open_case(kit, "A-2", 90, 20)
    kit.write(CasePob(pob_kind=PobKind.REPORTED, total=70, about=True), "A-1")
    panel.refresh()
    line = panel.list.line("A-1")
    assert (line.pob, line.range, line.bearing) == ("~70", "10.0", "180°")
    assert line.eta == clock(kit.station.clock.utc() + timedelta(hours=10 / 9.2))
    kit.write(CasePob(pob_kind=PobKind.COUNTED, total=68), "A-1")
    kit.write(SpeedsSet(own_mps=mps_from_knots(20)), None)
    move(kit, 180, 4)
    panel.refresh()
    line = panel.list.line("A-1")
    assert (line.pob, line.range) == ("68", "6.0")
    assert line.eta == clock(kit.station.clock.utc() + timedelta(hours=6 / 20))


def test_what_is_not_known_is_a_dash_and_never_nought(kit: Kit, panel: CasesPanel) -> None:
    kit.write(CaseOpened(number="A-1"), "A-1")
    panel.refresh()
    line = panel.list.line("A-1")
    assert (line.pob, line.range, line.bearing, line.eta) == ("–", "–", "–", "–")
    assert line.state == "no phase yet"


def test_the_arrow_keys_choose_and_the_card_follows(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    for n, miles in enumerate((5, 10, 15), start=1):
        open_case(kit, f"A-{n}", 90, miles)
    panel.show_case("A-1")
    panel.list.view.setFocus()
    qtbot.keyClick(panel.list.view, Qt.Key.Key_Down)
    assert panel.case is not None
    assert panel.case.id == "A-2"
    assert panel.card.case == panel.case
    assert kit.bridge.selection == "A-2"
    qtbot.keyClick(panel.list.view, Qt.Key.Key_End)
    assert panel.case.id == "A-3"
    qtbot.keyClick(panel.list.view, Qt.Key.Key_Down)
    assert panel.case.id == "A-3"
    qtbot.keyClick(panel.list.view, Qt.Key.Key_Home)
    assert panel.case.id == "A-1"


def test_rows_stand_still_under_a_finger_and_move_for_a_change_of_urgency(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    open_case(kit, "A-1", 90, 5)
    open_case(kit, "A-2", 270, 20)
    panel.refresh()
    panel.activateWindow()
    panel.list.view.setFocus()
    qtbot.waitUntil(panel.list.view.hasFocus)
    assert panel.list.order == ("A-1", "A-2")
    move(kit, 270, 19)
    panel.refresh()
    assert panel.list.order == ("A-1", "A-2")  # the other is nearer now, but a finger is there
    assert panel.list.line("A-2").range == "1.0"  # the numbers stay live
    kit.write(CaseDetails(capsized=True), "A-2")
    assert panel.list.order == ("A-2", "A-1")
    panel.list.view.clearFocus()
    kit.write(CaseDetails(capsized=False), "A-2")
    panel.refresh()
    assert panel.list.order == ("A-2", "A-1")


def test_two_cases_are_told_apart_by_a_press(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    open_case(kit, "A-1", 90, 5)
    open_case(kit, "A-2", 270, 20)
    panel.refresh()
    view = panel.list.view
    second = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert panel.case is not None
    assert panel.case.id == "A-2"
