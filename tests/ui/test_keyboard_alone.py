"""Where the cursor stands after an act, and what an empty page says: nobody without a mouse, or new on board, is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.preferences import PALETTE
from tests.ui.keyboard import CTRL, NONE, SHIFT, Keyboard
from tests.ui.rescue_days import rescue_days
from ui.application import open_window
from ui.panels.comms import CommsPanel
from ui.panels.medevac_sheet import MedevacSheet
from ui.taborder import tab_stops
from ui.widgets import button
from ui.window import MainWindow

Key = Qt.Key
TABS = {"Cases": Key.Key_1, "People": Key.Key_2, "Comms": Key.Key_3, "Log": Key.Key_4, "Targets": Key.Key_5}


@pytest.fixture
def h(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Keyboard]:
    """Hands on the window of a mission in which nothing was written yet, without a device."""
    with rescue_days(tmp_path, qtbot) as days:
        days.window.activateWindow()
        qtbot.waitUntil(days.window.isActiveWindow)
        yield Keyboard(days.window, qtbot)


def window_of(h: Keyboard) -> MainWindow:
    assert isinstance(h.window, MainWindow)
    return h.window


def test_enter_presses_the_key_on_which_the_cursor_stands_and_once_while_held(qtbot: QtBot) -> None:
    pressed: list[int] = []
    key = button("Press me", on_click=lambda: pressed.append(1))
    qtbot.addWidget(key)
    key.show()
    qtbot.keyClick(key, Key.Key_Return)
    qtbot.keyClick(key, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert len(pressed) == 2
    for _ in range(3):
        QApplication.sendEvent(key, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, NONE, "\r", autorep=True))
    qtbot.keyClick(key, Key.Key_Return, CTRL)
    assert len(pressed) == 2


def test_the_key_of_a_page_brings_the_cursor_into_it(h: Keyboard) -> None:
    window = window_of(h)
    for title, key in TABS.items():
        window.chart.chart.setFocus()
        h.hit(key, CTRL)
        assert window.panel.panel(title).isAncestorOf(h.stands), title


def test_back_from_a_page_of_its_own_the_cursor_stands_where_it_was(h: Keyboard) -> None:
    window = window_of(h)
    for key, modifier in ((Key.Key_F3, NONE), (Key.Key_F8, SHIFT), (Key.Key_F8, CTRL), (Key.Key_F3, SHIFT)):
        h.hit(Key.Key_4, CTRL)
        h.into("New log line")
        h.type("half a line")
        h.hit(key, modifier)
        assert not window.panel.isVisible()
        h.hit(Key.Key_Escape)
        if not window.panel.isVisible():
            h.hit(Key.Key_Escape)  # from the plots to the devices, and on
        assert window.panel.isVisible()
        assert h.stands is h.field("New log line"), key
        h.replace("")


def test_an_incident_that_is_left_gives_the_chart_the_cursor_and_f11_leads_back_to_it(h: Keyboard) -> None:
    window = window_of(h)
    h.hit(Key.Key_F5)
    assert window.incident.hasFocus()
    h.hit(Key.Key_F11)
    assert window.panel.isAncestorOf(h.stands)
    h.hit(Key.Key_F11)
    assert window.incident.hasFocus()
    h.hit(Key.Key_Escape)
    assert not window.incident.isVisible()
    assert window.chart.chart.hasFocus()


def test_after_a_pin_is_set_the_cursor_stands_where_it_is_asked_for(h: Keyboard) -> None:
    h.hit(Key.Key_F1, SHIFT)
    h.wait(lambda: h.sees("Who takes the watch"), "the sheet")
    h.type("M. Keller")
    h.press("Set a PIN")
    for name in ("New PIN", "New PIN again"):
        h.into(name)
        h.type("4711")
    h.hit(Key.Key_Return)
    assert h.stands is h.field("PIN")


def test_a_medevac_that_misses_something_leads_to_it(h: Keyboard) -> None:
    h.hit(Key.Key_3, CTRL)
    h.press("Medevac")
    sheet = window_of(h).findChild(MedevacSheet)
    assert sheet is not None
    h.hit(Key.Key_Return, CTRL)
    assert h.stands is sheet.asks.key("helicopter")
    assert h.sees("Choose what is asked for")


def test_the_palette_that_was_chosen_is_that_of_the_next_start(h: Keyboard, qtbot: QtBot) -> None:
    bridge = window_of(h).bridge
    assert bridge.theme.name == "day"
    h.hit(Key.Key_F9)
    h.choose("Night")
    again = open_window(bridge.station)
    qtbot.addWidget(again)
    assert again.bridge.theme.name == "night"
    again.close()
    h.choose("Day")
    assert bridge.station.preferences.get(PALETTE, "") == "", "what the settings say holds again"


def test_an_empty_page_says_what_to_do(h: Keyboard) -> None:
    pages = (
        (Key.Key_1, CTRL, "No case yet. F2 opens one"),
        (Key.Key_2, CTRL, "Nobody was counted yet. Open a case first: F2."),
        (Key.Key_3, CTRL, "The keys above write a message or note a call"),
        (Key.Key_5, CTRL, "No target yet. They come from AIS and radar: Shift+F8 shows whether these are heard."),
        (Key.Key_F3, NONE, "No case is open. Open one first: F2"),
        (Key.Key_F8, SHIFT, "No position from any device. Clock not compared"),
    )
    for key, modifier, says in pages:
        h.hit(key, modifier)
        h.wait(lambda says=says: h.sees(says), says)  # type: ignore[misc]


def test_a_message_about_a_case_says_that_one_must_be_opened(h: Keyboard) -> None:
    h.hit(Key.Key_3, CTRL)
    h.press("Drift request")
    assert h.sees("It is about a case, and none is open. Open one first: F2")


def test_the_people_page_leads_to_the_ladder_once_a_case_is_open(h: Keyboard) -> None:
    h.hit(Key.Key_F2)
    h.paste("70 people on a grey rubber boat, 33°03.4'N 012°23.2'E at 02:00 UTC")
    h.hit(Key.Key_Return, CTRL)
    h.wait(lambda: window_of(h).bridge.state.cases, "the case")
    h.hit(Key.Key_2, CTRL)
    h.wait(lambda: h.sees("F3 counts them at the ladder"), "what to do next")


def test_tab_goes_into_a_page_that_was_made_later_than_the_window(h: Keyboard) -> None:
    """Qt alone goes in the order in which keys were made: from the tabs past the page, and to it after all else."""
    window = window_of(h)
    h.hit(Key.Key_3, CTRL)
    page = window.panel.panel("Comms")
    assert isinstance(page, CommsPanel)
    page.show_safety()
    first = next(each for each in tab_stops(window) if page.isAncestorOf(each))
    window.panel.undock_key.setFocus()
    h.hit(Key.Key_Tab)
    assert h.stands is first
    h.hit(Key.Key_Backtab, SHIFT)
    assert h.stands is window.panel.undock_key
