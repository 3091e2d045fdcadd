"""Brightness: every colour loses the same share of its light, no alarm loses any, and each palette is found as it was left."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.pixels import count, pixels
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.dimmer import kept_levels
from ui.theme import Theme
from ui.tokens import PALETTES, PaletteName, Tokens, contrast, dimmed, least_brightness, luminance, tokens_of
from ui.window import MainWindow

NAMES = st.sampled_from(PALETTES)


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, charts: Charts) -> MainWindow:
    made = MainWindow(bridge, charts)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    bridge.tick()
    return made


@given(NAMES, st.integers(30, 100))
def test_every_colour_has_that_share_of_its_light_and_an_alarm_all_of_it(name: PaletteName, percent: int) -> None:
    whole, less = tokens_of(name), dimmed(name, percent)
    assert (less.alarm, less.on_alarm) == (whole.alarm, whole.on_alarm)
    for each in fields(Tokens):
        if each.name not in ("alarm", "on_alarm"):
            was, now = luminance(getattr(whole, each.name)), luminance(getattr(less, each.name))
            assert now == pytest.approx(was * percent / 100, abs=0.006), each.name


@given(NAMES, st.integers(30, 100))
def test_wherever_a_palette_can_be_turned_to_an_alarm_stands_out_and_text_can_be_read(name: PaletteName, percent: int) -> None:
    tokens = dimmed(name, max(percent, least_brightness(name)))
    assert contrast(tokens.alarm, tokens.sea) >= 3
    assert contrast(tokens.alarm, tokens.panel) >= 3
    assert contrast(tokens.on_alarm, tokens.alarm) >= 4.4
    assert contrast(tokens.text, tokens.panel) >= 3.7
    assert contrast(tokens.text, tokens.bg) >= 3.7


def test_dusk_and_night_go_down_to_thirty_percent() -> None:
    assert [least_brightness(name) for name in ("dusk", "night")] == [30, 30]


def test_the_whole_window_is_darker_and_the_alarm_is_not(window: MainWindow, theme: Theme) -> None:
    theme.use("night")
    sign = window.rail.keys["ack"].badge  # steady, where the cell of the alarm flashes
    before, alarms = pixels(window.strip).mean(), count(sign, tokens_of("night").alarm)
    theme.dim(30)
    assert pixels(window.strip).mean() < 0.7 * before
    assert count(sign, tokens_of("night").alarm) == alarms > 0


def test_one_press_opens_the_slider_and_arrows_move_it(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    theme.use("night")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.light.isVisible()
    assert window.light.slider.hasFocus()
    qtbot.keyClick(window.light.slider, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: theme.brightness == 90)
    assert window.light.percent.text() == "90 %"
    qtbot.keyClick(window.light.slider, Qt.Key.Key_Escape)
    assert not window.light.isVisible()
    qtbot.mouseClick(window.strip.light_key, Qt.MouseButton.LeftButton)
    assert window.light.isVisible()


def test_each_palette_is_found_as_bright_as_it_was_left(window: MainWindow, bridge: Bridge, theme: Theme) -> None:
    theme.use("night")
    theme.dim(45)
    theme.use("day")
    assert theme.brightness == 100
    other = Theme()
    other.remember(kept_levels(bridge))
    other.use("night")
    assert other.brightness == 45


def test_a_level_that_is_none_is_brought_within_bounds(theme: Theme) -> None:
    theme.remember({"night": -5, "day": 400, "bright": 1})
    theme.use("night")
    assert theme.brightness == 30
    theme.use("day")
    assert theme.brightness == 100
    theme.use("bright")
    assert theme.brightness == least_brightness("bright")


def test_a_key_goes_through_all_four_palettes(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    seen = []
    for _ in PALETTES:
        qtbot.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
        seen.append(theme.name)
    assert sorted(seen) == sorted(PALETTES)
