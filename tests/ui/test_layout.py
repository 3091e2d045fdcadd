"""The work panel: as wide as wanted, in a window of its own, found again as it was left; nothing that opens moves the chart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from tests.ui import night
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.layout import W_HANDLE, letter_mm, on_a_screen, scale_advice
from ui.theme import Theme
from ui.tokens import W_PANEL
from ui.window import MainWindow

SCREENS = [QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)]


def open_one(qtbot: QtBot, bridge: Bridge, charts: Charts) -> MainWindow:
    made = MainWindow(bridge, charts)
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    bridge.tick()
    return made


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, charts: Charts) -> MainWindow:
    return open_one(qtbot, bridge, charts)


def test_the_officer_makes_the_panel_wider_and_finds_it_so(
    window: MainWindow, qtbot: QtBot, station: night.FakeStation, charts: Charts
) -> None:
    before = window.panel.width()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.panel.width() == before + 48
    again = open_one(qtbot, Bridge(station, Theme()), charts)  # type: ignore[arg-type]
    assert again.panel.width() == before + 48
    assert again.chart.width() == 1920 - 112 - 1 - W_HANDLE - again.panel.width()


def test_neither_panel_nor_chart_is_pushed_out(window: MainWindow) -> None:
    for _ in range(60):
        window.arrangement.widen(48)
    assert window.chart.width() >= 480
    for _ in range(60):
        window.arrangement.widen(-48)
    assert window.panel.width() == W_PANEL


def test_a_smaller_window_keeps_what_was_chosen_for_a_larger_one(window: MainWindow) -> None:
    window.arrangement.widen(400)
    chosen = window.panel.width()
    window.resize(1366, 768)
    assert window.chart.width() >= 480
    window.resize(1920, 1080)
    assert window.panel.width() == chosen


def test_the_chart_stays_where_it_is_whatever_opens(window: MainWindow) -> None:
    place = window.chart.geometry()
    for act in ("log", "case", "tell", "incident", "ack"):
        window.act(act)
        assert window.chart.geometry() == place, act
    for title in window.panel.titles:
        window.panel.show_tab(title)
        assert window.chart.geometry() == place, title


def test_one_key_gives_the_panel_a_window_and_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F10)
    other = window.arrangement.other
    assert other is not None
    assert window.panel.window() is other
    assert window.chart.width() == 1920 - 112 - 1
    qtbot.keyClick(other, Qt.Key.Key_F10)
    assert window.arrangement.other is None
    assert window.panel.window() is window
    assert window.panel.isVisible()


def test_urgent_keys_work_in_the_second_window_too(window: MainWindow, qtbot: QtBot) -> None:
    window.arrangement.undock()
    other = window.arrangement.other
    assert other is not None
    with qtbot.waitActive(other):
        other.activateWindow()
    qtbot.keyClick(other, Qt.Key.Key_F6)
    window.bridge.tick()
    assert any("mob" in line.entry.kind for line in window.bridge.state.lines)
    qtbot.keyClick(other, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.lock.locked
    assert not other.isVisible()


def test_closing_the_second_window_brings_the_panel_back(window: MainWindow) -> None:
    window.arrangement.undock()
    assert window.arrangement.other is not None
    window.arrangement.other.close()
    assert window.panel.window() is window
    assert window.bridge.station.preferences.get("window.panel.undocked", False) is False


def test_an_undocked_panel_is_found_where_it_was(
    window: MainWindow, qtbot: QtBot, station: night.FakeStation, charts: Charts
) -> None:
    window.arrangement.undock()
    assert window.arrangement.other is not None
    window.arrangement.other.setGeometry(60, 70, 600, 640)
    window.close()
    again = open_one(qtbot, Bridge(station, Theme()), charts)  # type: ignore[arg-type]
    assert again.arrangement.other is not None
    assert again.arrangement.other.size().toTuple() == (600, 640)


def test_what_is_typed_survives_the_way_to_another_screen(window: MainWindow) -> None:
    window.act("log")
    entry = window.panel.panel("Log").entry  # type: ignore[attr-defined]
    entry.setText("wind is rising")
    window.arrangement.undock()
    window.arrangement.dock()
    assert entry.text() == "wind is rising"


@pytest.mark.parametrize(
    ("box", "found"),
    [
        (QRect(100, 100, 600, 700), True),
        (QRect(2000, 40, 600, 700), True),  # on the second screen
        (QRect(4000, 40, 600, 700), False),  # on one that is gone
        (QRect(-560, 40, 600, 700), False),  # a strip too small to take hold of
        (QRect(100, -500, 600, 700), False),  # its title over the upper edge
        (QRect(9000, 9000, 5000, 5000), False),  # and larger than any
    ],
)
def test_a_window_on_a_screen_that_is_gone_comes_to_the_first(box: QRect, found: bool) -> None:
    placed = on_a_screen(box, SCREENS)
    assert (placed == box) is found
    assert any(screen.contains(placed) or screen.intersects(placed) for screen in SCREENS)
    if not found:
        assert SCREENS[0].contains(placed)


def test_text_is_high_enough_at_one_metre_on_a_usual_screen_and_advice_is_given_on_a_dense_one() -> None:
    assert letter_mm(96) >= 3.5
    assert scale_advice(96, 1.0) == ""
    advice = scale_advice(163, 1.0)  # 27 inches, 3840 x 2160
    assert "text_scale = 1.6" in advice
    assert scale_advice(163 / 1.6, 1.6) == ""
    assert scale_advice(9999, 1.0) == ""  # a screen that does not know its size


def test_no_larger_text_is_advised_than_the_window_has_room_for_and_too_large_text_is_said() -> None:
    assert "text_scale = 1.4" in scale_advice(141, 1.0, (1920, 1050))  # 15.6 inches
    dense = scale_advice(166, 1.0, (1920, 1050))  # 13.3 inches: 1.7 for the letters, and the window would be cut
    assert "text_scale = 1.5" in dense
    assert scale_advice(166 / 1.5, 1.5, (1280, 700)) == ""
    assert scale_advice(112, 1.0, (1366, 738)) == ""  # 14 inches: nothing larger fits
    cut = scale_advice(112 / 1.5, 1.5, (911, 492))
    assert "larger than this screen" in cut
    assert "text_scale = 1.0" in cut
    assert scale_advice(112, 1.0, (800, 600)) == ""  # no settings mend that


def test_f11_goes_between_chart_and_panel(window: MainWindow, qtbot: QtBot) -> None:
    window.chart.chart.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.panel.isAncestorOf(window.focusWidget())
    assert window.panel.panel(window.panel.current).isAncestorOf(window.focusWidget())
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.chart.chart.hasFocus()
