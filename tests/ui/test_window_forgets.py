"""What is opened and shut again over and over in a watch of days is not kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.window import MainWindow

PLAIN, SHIFT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
DIALOGS = [(Key.Key_F12, PLAIN), (Key.Key_F1, SHIFT), (Key.Key_F4, SHIFT), (Key.Key_G, CTRL)]
"""Keys, sign on, distress card, guard zones."""
PAGES = [(Key.Key_F7, SHIFT), (Key.Key_F8, SHIFT), (Key.Key_F3, SHIFT), (Key.Key_F3, PLAIN)]
"""Alerts, devices, policy, count."""


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


def _kept(window: MainWindow) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return sorted(type(each).__name__ for each in window.findChildren(QWidget))


def _round(window: MainWindow, bridge: Bridge, qtbot: QtBot) -> list[str]:
    opened: list[str] = []
    for key, held in DIALOGS:
        qtbot.keyClick(window, key, held)
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                opened.append(type(dialog).__name__)
                qtbot.keyClick(dialog, Key.Key_Escape)
    for key, held in PAGES:
        qtbot.keyClick(window, key, held)
        bridge.tick()
        window.show_bridge()
        window.alert_list.hide_list()
    return opened


def test_dialogs_and_pages_that_were_shut_are_not_kept(window: MainWindow, bridge: Bridge, qtbot: QtBot) -> None:
    assert len(_round(window, bridge, qtbot)) == len(DIALOGS)
    once = _kept(window)
    for _ in range(2):
        _round(window, bridge, qtbot)
    assert _kept(window) == once
