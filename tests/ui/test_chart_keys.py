"""The chart without a mouse: the next target, the cross and its menu, and the officer's word on two that were taken for one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.watch.frame import TargetKind
from tests.ui import night
from ui.apart import JOIN, PART
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.pane import ChartPane
from ui.panels.target_detail import TargetDetail

NEAR = night.target("NEAR", TargetKind.AIS, 60, 2.0, 345, 10.6, mmsi="247000123")
FAR = night.target("FAR", TargetKind.AIS, 60, 6.0, 345, 10.6, mmsi="247000124")
ECHO = replace(night.target("", TargetKind.RADAR, 60, 6.05, 345, 10.6, number=7), id="R:RADAR 1:7:1")
SHIP, HERS = replace(FAR, merged=(ECHO.id,)), replace(ECHO, merged_into=FAR.id)

CASE = "AUR-26-014"


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, charts: Charts, station: night.FakeStation) -> ChartPane:
    made = ChartPane(bridge, charts)
    bridge.theme.dress(made)
    qtbot.addWidget(made)
    made.resize(764, 605)
    made.show()
    station.next_frame = night.make_frame(targets_=(SHIP, NEAR, HERS), alerts_=())
    bridge.tick()
    made.chart.grab()
    made.chart.setFocus()
    return made


def press(qtbot: QtBot, pane: ChartPane, *keys: Qt.Key, shift: bool = False) -> None:
    for key in keys:
        qtbot.keyClick(pane, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)


def shown_menu() -> QMenu:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_next_target_is_the_nearest_one_and_so_on_round(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    found = []
    for _ in range(3):
        press(qtbot, pane, Qt.Key.Key_T)
        found.append(bridge.selection)
    assert found == [NEAR.id, SHIP.id, NEAR.id]
    press(qtbot, pane, Qt.Key.Key_T, shift=True)
    assert bridge.selection == SHIP.id


def test_the_cross_reads_the_place_out_and_its_menu_is_of_that_place(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    press(qtbot, pane, Qt.Key.Key_X)
    middle = pane.chart.cross
    assert middle is not None
    press(qtbot, pane, Qt.Key.Key_Right, Qt.Key.Key_Up)
    moved = pane.chart.cross
    assert moved is not None
    assert moved.lon > middle.lon
    assert moved.lat > middle.lat
    assert pane.rulers.pointed == moved, "the read-out and the measuring lines follow it"
    asked = []
    bridge.new_case_requested.connect(asked.append)
    press(qtbot, pane, Qt.Key.Key_Return)
    menu = shown_menu()
    next(act for act in menu.actions() if act.text() == "New case here").trigger()
    menu.close()
    (place,) = asked
    assert (place.lat, place.lon) == pytest.approx((moved.lat, moved.lon), abs=1e-6)
    press(qtbot, pane, Qt.Key.Key_Escape)
    assert pane.chart.cross is None
    assert pane.rulers.pointed is None


def test_a_guard_zone_is_drawn_by_keys_alone(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    press(qtbot, pane, Qt.Key.Key_G)
    press(qtbot, pane, Qt.Key.Key_Return, *[Qt.Key.Key_Right] * 4)
    press(qtbot, pane, Qt.Key.Key_Return, *[Qt.Key.Key_Down] * 4)
    press(qtbot, pane, Qt.Key.Key_Return, Qt.Key.Key_Return)
    (zone,) = bridge.station.vigil.zones
    assert len(zone.corners) == 3  # type: ignore[union-attr]  # an area


def test_what_was_parted_is_parted_by_one_key_and_made_one_by_it(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, qtbot: QtBot
) -> None:
    bridge.select(SHIP.id)
    press(qtbot, pane, Qt.Key.Key_N)
    (parted,) = station.vigil.parted(SHIP.id)
    assert (parted.ship, parted.echo) == (SHIP.id, ECHO.id)
    assert "FAR (AIS 247000124) and T07" in parted.words
    press(qtbot, pane, Qt.Key.Key_N)
    assert station.vigil.parted(SHIP.id) == ()
    bridge.select(NEAR.id)
    press(qtbot, pane, Qt.Key.Key_N)
    assert station.vigil.parted(NEAR.id) == (), "there is one source only"


def test_it_stands_in_the_menu_and_on_the_sheet(pane: ChartPane, bridge: Bridge, station: night.FakeStation, qtbot: QtBot) -> None:
    assert SHIP.position is not None
    texts = [act.text() for act in pane.position_menu(SHIP.position).actions()]
    assert "FAR: Not the same ship" in texts
    sheet = TargetDetail(bridge)
    qtbot.addWidget(sheet)
    sheet.show_target(NEAR)
    assert sheet.apart_key.isHidden()
    sheet.show_target(SHIP)
    assert sheet.apart_key.text() == PART
    sheet.apart_key.click()
    sheet.show_target(replace(SHIP, merged=()))
    assert sheet.apart_key.text() == JOIN
    assert "Not the same ship: FAR" in sheet.story.text()
    sheet.act("apart")
    assert station.vigil.parted(SHIP.id) == ()


def test_what_was_selected_as_an_echo_is_the_ship_that_it_is_now(pane: ChartPane, bridge: Bridge) -> None:
    bridge.select(ECHO.id)
    assert pane.target is not None
    assert pane.target.id == SHIP.id
    assert pane.chart.scene.selected == SHIP.id
    assert pane.strip.title.text() == "FAR"


def test_an_actor_keeps_its_name_on_the_chart_when_its_echo_becomes_a_ship(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation
) -> None:
    pane.acts.actor_of(ECHO, bridge.state.cases[CASE], "Patrol boat?")
    for _ in range(3):
        bridge.tick()
        QApplication.processEvents()
    assert any(a.target == ECHO.id for a in bridge.state.cases[CASE].actors)
    pane.chart.grab()
    (said,) = [one for one in pane.chart._labels._said.values() if one.target.id == SHIP.id]
    assert said.lines[0] == "FAR Patrol boat?"
