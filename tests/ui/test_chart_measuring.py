"""Measuring lines read what the geodesic says, by mouse and by keys, from own ship and from a point."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.geo import Position, destination, range_bearing
from app.units import NM
from tests.ui import night
from tests.ui.pixels import count, pixels
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.measuring import LEAST_M, MOST_M, Measure, Measuring
from ui.chart.pane import ChartPane
from ui.tokens import tokens_of


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, charts: Charts, station: night.FakeStation) -> ChartPane:
    made = ChartPane(bridge, charts)
    bridge.theme.dress(made)
    qtbot.addWidget(made)
    made.resize(764, 605)
    made.show()
    station.next_frame = night.make_frame(targets_=())
    bridge.tick()
    return made


def point_at(pane: ChartPane, qtbot: QtBot, x: int, y: int) -> Position:
    qtbot.mouseMove(pane.chart, QPoint(x, y))
    return pane.chart.view.position_at(x, y)


def test_the_line_follows_the_pointer_and_a_click_sets_it_and_selects_nothing(
    pane: ChartPane, qtbot: QtBot, bridge: Bridge
) -> None:
    bridge.select("AUR-26-014")
    qtbot.keyClick(pane.chart, Qt.Key.Key_B)
    place = point_at(pane, qtbot, 520, 200)
    distance, bearing = range_bearing(night.OWN, place)
    assert pane.measures.isVisible()
    assert f"EBL 1 {bearing:05.1f}°T" in pane.measures.text
    assert f"{distance / NM:.1f}" in pane.measures.text
    assert "from own ship" in pane.measures.text
    qtbot.mouseClick(pane.chart, Qt.MouseButton.LeftButton, pos=QPoint(520, 200))
    said = pane.measures.text
    assert "Enter" not in said
    point_at(pane, qtbot, 300, 400)
    assert pane.measures.text == said
    assert bridge.selection == "AUR-26-014"


def test_keys_alone_turn_lengthen_set_and_take_it_away(pane: ChartPane, qtbot: QtBot) -> None:
    view = pane.chart.view
    qtbot.keyClick(pane.chart, Qt.Key.Key_B)
    before = pane.chart.measuring.lines[0]
    assert before == Measure(202.0, pane.chart.scene.ring_nm * NM)
    for key, modifier in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(pane.chart, key, modifier)
    line = pane.chart.measuring.lines[0]
    assert line is not None
    assert line.bearing_deg == pytest.approx(203.1)
    assert line.range_m == pytest.approx(before.range_m * 1.05)
    qtbot.keyClick(pane.chart, Qt.Key.Key_Return)
    assert pane.chart.measuring.in_hand is None
    assert pane.chart.view == view
    qtbot.keyClick(pane.chart, Qt.Key.Key_Right)  # set: the arrows move the chart again
    assert pane.chart.view != view
    qtbot.keyClick(pane.chart, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert "EBL 2" in pane.measures.text
    qtbot.keyClick(pane.chart, Qt.Key.Key_Escape)
    assert "EBL 2" not in pane.measures.text
    assert "EBL 1" in pane.measures.text


def test_the_second_press_measures_from_the_pointer_and_the_third_ends_it(pane: ChartPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.chart, Qt.Key.Key_B)
    origin = point_at(pane, qtbot, 200, 300)
    qtbot.keyClick(pane.chart, Qt.Key.Key_B)
    place = point_at(pane, qtbot, 420, 380)
    line = pane.chart.measuring.lines[0]
    assert line is not None
    assert line.origin == origin
    assert (line.range_m, line.bearing_deg) == pytest.approx(range_bearing(origin, place))
    assert "from point" in pane.measures.text
    qtbot.keyClick(pane.chart, Qt.Key.Key_B)
    assert pane.chart.measuring.lines == [None, None]
    assert not pane.measures.isVisible()


def test_a_line_from_own_ship_goes_along_with_her(pane: ChartPane, bridge: Bridge, station: night.FakeStation) -> None:
    pane.rulers.press(0)
    pane.chart.measuring.settle()
    bridge.tick()
    line = pane.chart.measuring.lines[0]
    assert line is not None
    moved = destination(night.OWN, 90, 3 * NM)

    def drawn(origin: Position) -> int:
        """Pixels of the range marker to the north of where it is measured from."""
        x, y = pane.chart.view.px_of(destination(origin, 0.0, line.range_m))
        patch = pixels(pane.chart)[round(y) - 8 : round(y) + 9, round(x) - 8 : round(x) + 9].reshape(-1, 3)
        return int((np.abs(patch.astype(int) - QColor(tokens_of("day").text).getRgb()[:3]).max(axis=1) < 60).sum())

    pane.chart.following = False
    assert drawn(night.OWN) > 3
    assert drawn(moved) == 0
    said = pane.measures.text
    station.next_frame = night.make_frame(own=replace(night.own_ship(), position=night.value(moved)), targets_=())
    bridge.tick()
    assert drawn(moved) > 3
    assert pane.measures.text == said


def test_an_old_position_of_own_ship_is_no_end_of_a_line(pane: ChartPane, bridge: Bridge, station: night.FakeStation) -> None:
    pane.rulers.press(0)
    station.next_frame = night.make_frame(own=night.stale(night.own_ship(), 30), targets_=())
    bridge.tick()
    assert "no position of own ship" in pane.measures.text
    with_line = count(pane.chart, tokens_of("day").text)
    pane.chart.measuring.remove(0)
    pane.chart.update()
    assert count(pane.chart, tokens_of("day").text) == with_line


@pytest.mark.parametrize(("words", "origin"), [("Measure from here", True), ("Measure from own ship", False)])
def test_the_menu_of_a_place_begins_a_line(pane: ChartPane, words: str, origin: bool) -> None:
    place = pane.chart.view.position_at(300, 350)
    for _ in range(2):
        acts = {act.text(): act for act in pane.position_menu(place).actions()}
        acts[words].trigger()
    first, second = pane.chart.measuring.lines
    assert first is not None
    assert second is not None
    assert first.origin == second.origin == (place if origin else None)
    if not origin:
        assert (first.range_m, first.bearing_deg) == pytest.approx(range_bearing(night.OWN, place))


def test_a_line_is_drawn(pane: ChartPane) -> None:
    without = count(pane.chart, tokens_of("day").text)
    pane.rulers.press(0)
    assert count(pane.chart, tokens_of("day").text) > without + 100


def test_a_line_stays_within_what_can_be_measured() -> None:
    measuring = Measuring()
    measuring.press(0, night.OWN, None, Measure(359.5, NM))
    measuring.turn(1.0, -1e9)
    assert measuring.lines[0] == Measure(pytest.approx(0.5), LEAST_M)
    measuring.turn(0.0, 1e9)
    assert measuring.lines[0] == Measure(pytest.approx(0.5), MOST_M)
    measuring.lead_to(night.OWN, night.OWN)  # a bearing to itself is none
    assert measuring.lines[0] == Measure(pytest.approx(0.5), MOST_M)


def test_without_a_position_a_line_begins_at_the_pointer(pane: ChartPane) -> None:
    measuring = Measuring()
    measuring.press(0, None, Position(33.0, 12.0), Measure(0.0, NM))
    assert measuring.lines[0] == Measure(0.0, NM, Position(33.0, 12.0))
