"""What the pointer is at: a mouse that stands still on a chart that moves below it is at another place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.geo import Position, destination
from app.units import NM
from app.watch.frame import Frame
from tests.ui import night
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.pane import ChartPane

MakeFrame = Callable[..., Frame]
AT = QPoint(300, 300)


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, charts: Charts) -> ChartPane:
    made = ChartPane(bridge, charts)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    bridge.tick()
    return made


def below(pane: ChartPane) -> Position:
    return pane.chart.view.position_at(AT.x(), AT.y())


def mouse(pane: ChartPane) -> None:
    """Sent to the chart itself: a platform tells no move of a mouse that it thinks is there already."""
    at, none = QPointF(AT), Qt.MouseButton.NoButton
    where = pane.chart.mapToGlobal(at)
    QApplication.sendEvent(pane.chart, QMouseEvent(QEvent.Type.MouseMove, at, where, none, none, Qt.KeyboardModifier.NoModifier))


def said(pane: ChartPane) -> str:
    return pane.readout._position.text()


def sails_on(bridge: Bridge, station: night.FakeStation, make_frame: MakeFrame) -> None:
    own = night.own_ship()
    there = replace(own.position, value=destination(night.OWN, 45, 3 * NM))
    station.next_frame = make_frame(own=replace(own, position=there))
    bridge.tick()


def test_the_read_out_goes_on_while_own_ship_is_followed(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, make_frame: MakeFrame
) -> None:
    mouse(pane)
    before, words = pane.rulers.pointed, said(pane)
    sails_on(bridge, station, make_frame)
    assert pane.rulers.pointed == below(pane) != before
    assert said(pane) != words


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Left, Qt.Key.Key_I])
def test_the_read_out_says_what_is_there_after_a_key(pane: ChartPane, qtbot: QtBot, key: Qt.Key) -> None:
    mouse(pane)
    words = said(pane)
    qtbot.keyClick(pane, key)
    assert pane.rulers.pointed == below(pane)
    assert said(pane) != words


def test_the_cross_reads_the_place_that_enter_gives(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, make_frame: MakeFrame, qtbot: QtBot
) -> None:
    qtbot.keyClick(pane, Qt.Key.Key_X)
    sails_on(bridge, station, make_frame)
    assert pane.rulers.pointed == pane.chart.cross


def test_a_place_that_was_touched_stays_where_it_is(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, make_frame: MakeFrame
) -> None:
    pane.chart.hovered(QPointF(AT))
    touched = pane.rulers.pointed
    sails_on(bridge, station, make_frame)
    assert pane.rulers.pointed == touched != below(pane)


def test_a_mouse_that_left_points_at_nothing(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, make_frame: MakeFrame
) -> None:
    mouse(pane)
    QApplication.sendEvent(pane.chart, QEvent(QEvent.Type.Leave))
    sails_on(bridge, station, make_frame)
    assert pane.rulers.pointed is None
