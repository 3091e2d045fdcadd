"""Fingers and the wheel on the chart: one drags and selects, two move and zoom, and the end of a pinch does nothing more."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.watch.frame import Frame
from tests.ui import night
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.scene import Scene
from ui.chart.view import ChartView
from ui.theme import Theme

MakeFrame = Callable[..., Frame]


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme, charts: Charts, bridge: Bridge, make_frame: MakeFrame) -> ChartView:
    made = ChartView(theme, charts, Scene(make_frame(), bridge.state), 18.0)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_scene(made.scene)
    return made


def pinch(chart: ChartView, screen: QPointingDevice, *steps: tuple[tuple[int, int], tuple[int, int]]) -> None:
    """Two fingers put down at the first places, moved over the others, and lifted there."""
    (first, second), *others = steps
    QTest.touchEvent(chart, screen).press(0, QPoint(*first), chart).press(1, QPoint(*second), chart).commit()
    for one, other in others:
        QTest.touchEvent(chart, screen).move(0, QPoint(*one), chart).move(1, QPoint(*other), chart).commit()
    one, other = steps[-1]
    QTest.touchEvent(chart, screen).release(0, QPoint(*one), chart).stationary(1).commit()
    QTest.touchEvent(chart, screen).move(1, QPoint(other[0] + 90, other[1]), chart).commit()
    QTest.touchEvent(chart, screen).release(1, QPoint(other[0] + 90, other[1]), chart).commit()


def test_spread_fingers_zoom_in_about_the_place_between_them(chart: ChartView, screen: QPointingDevice) -> None:
    before, place = chart.view.scale, chart.view.position_at(300, 200)
    pinch(chart, screen, ((250, 200), (350, 200)), ((200, 200), (400, 200)))
    assert before / chart.view.scale == pytest.approx(2.0, rel=0.01)
    assert chart.view.px_of(place) == pytest.approx((300, 200), abs=1)


def test_two_fingers_that_go_together_move_the_chart(chart: ChartView, screen: QPointingDevice) -> None:
    scale, place = chart.view.scale, chart.view.position_at(300, 300)
    pinch(chart, screen, ((250, 300), (350, 300)), ((290, 330), (390, 330)))
    assert chart.view.scale == scale
    assert chart.view.px_of(place) == pytest.approx((340, 330), abs=1)
    assert not chart.following


def test_the_finger_that_is_lifted_last_neither_selects_nor_drags(chart: ChartView, screen: QPointingDevice) -> None:
    picked: list[object] = []
    chart.picked.connect(picked.append)
    pinch(chart, screen, ((250, 200), (350, 200)), ((200, 200), (400, 200)))
    after = chart.view
    QTest.qWait(1)
    assert picked == []
    assert chart.view == after


def test_one_finger_taps_and_drags_as_the_mouse_does(chart: ChartView, screen: QPointingDevice) -> None:
    chart.grab()
    picked: list[object] = []
    chart.picked.connect(picked.append)
    at = QPoint(*(round(v) for v in chart.view.px_of(night.BOAT)))
    QTest.touchEvent(chart, screen).press(0, at, chart).commit()
    QTest.touchEvent(chart, screen).release(0, at, chart).commit()
    assert picked == ["AUR-26-014"]
    place = chart.view.position_at(300, 300)
    QTest.touchEvent(chart, screen).press(0, QPoint(300, 300), chart).commit()
    for x in (330, 360):
        QTest.touchEvent(chart, screen).move(0, QPoint(x, 300), chart).commit()
    QTest.touchEvent(chart, screen).release(0, QPoint(360, 300), chart).commit()
    assert chart.view.px_of(place) == pytest.approx((360, 300), abs=1)
    assert picked == ["AUR-26-014"]


@pytest.mark.parametrize(
    ("keys", "factor", "moved"),
    [
        (Qt.KeyboardModifier.NoModifier, 1.25, 0.0),
        (Qt.KeyboardModifier.ControlModifier, 1.05, 0.0),
        (Qt.KeyboardModifier.ShiftModifier, 1.0, 40.0),
    ],
)
def test_the_wheel(chart: ChartView, keys: Qt.KeyboardModifier, factor: float, moved: float) -> None:
    chart.following = False
    before, place = chart.view.scale, chart.view.position_at(200, 150)
    at = QPointF(200, 150)
    turn = QWheelEvent(at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(chart, turn)
    assert before / chart.view.scale == pytest.approx(factor)
    assert chart.view.px_of(place) == pytest.approx((200 + moved, 150), abs=0.5)
