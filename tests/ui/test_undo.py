"""A press can be taken back for ten seconds, by an entry that strikes it out; the first one stays in the log."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.entry import SYSTEM
from app.rescue.entries import CaseEvent, CaseEventKind, CaseOpened, LogLine, SystemNote
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.undo import SECONDS
from ui.window import MainWindow


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


def settle(window: MainWindow) -> None:
    for _ in range(3):
        window.bridge.tick()
        QApplication.processEvents()


def test_man_overboard_pressed_by_mistake_is_struck_out_and_stays(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    settle(window)
    assert window.undo_bar.isVisible()
    assert "Man overboard" in window.undo_bar.text.text()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    marks = [line for line in window.bridge.state.lines if "mob" in line.entry.kind]
    assert [mark.void for mark in marks] == [True]
    assert not window.undo_bar.isVisible()


def test_an_incident_taken_back_shuts_its_strip(window: MainWindow, qtbot: QtBot) -> None:
    before = len(window.bridge.state.incidents)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    settle(window)
    assert window.incident.isVisible()
    window.undo_bar.key.click()
    settle(window)
    assert not window.incident.isVisible()
    assert len(window.bridge.state.incidents) == before


def test_a_step_of_a_case_is_taken_back(window: MainWindow) -> None:
    window.bridge.write(CaseEvent(event=CaseEventKind.ON_SCENE), subject="AUR-26-014")
    settle(window)
    assert CaseEventKind.ON_SCENE in window.bridge.state.cases["AUR-26-014"].event_times
    window.undo_bar.undo()
    settle(window)
    assert not window.bridge.state.cases["AUR-26-014"].event_times.get(CaseEventKind.ON_SCENE)


def test_only_the_newest_can_be_taken_back(window: MainWindow) -> None:
    window.bridge.write(LogLine(text="first"))
    settle(window)
    window.bridge.write(LogLine(text="second"))
    settle(window)
    window.undo_bar.undo()
    window.undo_bar.undo()
    settle(window)
    void = {line.payload.text: line.void for line in window.bridge.state.lines if isinstance(line.payload, LogLine)}
    assert (void["first"], void["second"]) == (False, True)


def test_after_ten_seconds_the_offer_is_over_and_the_key_is_the_texts_again(window: MainWindow) -> None:
    window.bridge.write(LogLine(text="stays"))
    settle(window)
    assert window.undo_bar.shortcut is not None
    assert window.undo_bar.shortcut.isEnabled()
    for _ in range(SECONDS):
        window.undo_bar._on_second()
    assert not window.undo_bar.isVisible()
    assert not window.undo_bar.shortcut.isEnabled()
    window.undo_bar.undo()
    settle(window)
    assert not any(line.void for line in window.bridge.state.lines if isinstance(line.payload, LogLine))


def test_what_the_program_writes_and_what_a_form_writes_is_not_offered(window: MainWindow) -> None:
    window.bridge.write(SystemNote(what="something", detail=""), author=SYSTEM)
    settle(window)
    assert window.undo_bar.offered == ""
    window.bridge.write(CaseOpened(number="AUR-26-090", information_source="x", text="y"), subject="AUR-26-090")
    settle(window)
    assert window.undo_bar.offered == ""


def test_the_offer_hides_nothing_that_the_chart_must_say(window: MainWindow) -> None:
    window.act("mob")
    settle(window)
    readout = window.chart.readout
    below = readout.mapTo(window, readout.rect().topLeft()).y()
    assert window.undo_bar.mapTo(window, window.undo_bar.rect().bottomLeft()).y() < below


def test_the_offer_does_not_lie_on_own_ship_while_the_incident_strip_is_open(window: MainWindow) -> None:
    notices = window.notices
    notices.add("Something is to be known")
    window.act("incident")
    settle(window)
    pane, bar = window.chart, window.undo_bar
    own = pane.chart.painted.own_position
    assert own is not None
    x, y = pane.chart.view.px_of(own)
    here = pane.mapTo(window, QPoint(round(x), round(y)))
    lies = QRect(bar.mapTo(window, QPoint()), bar.size())
    assert bar.isVisible()
    assert not lies.adjusted(-16, -16, 16, 16).contains(here)
    assert not lies.intersects(QRect(pane.mode.mapTo(window, QPoint()), pane.mode.size()))
    assert not lies.intersects(QRect(notices.mapTo(window, QPoint()), notices.size()))
    below = notices.y()
    bar.forget()
    assert notices.y() < below, "and the notice goes up again"


@pytest.mark.parametrize("page", ["show_policy", "show_devices"])
def test_on_a_page_of_its_own_the_offer_lies_over_nothing_and_leaves_the_key_to_the_fields(window: MainWindow, page: str) -> None:
    window.bridge.write(LogLine(text="by mistake"))
    settle(window)
    assert window.undo_bar.isVisible()
    getattr(window, page)()
    settle(window)
    assert not window.undo_bar.isVisible()
    assert window.undo_bar.shortcut is not None
    assert not window.undo_bar.shortcut.isEnabled()
    window.bridge.write(LogLine(text="written while the page is open"))
    settle(window)
    assert not window.undo_bar.isVisible()
    window.show_bridge()
    assert window.undo_bar.isVisible()
    assert window.undo_bar.shortcut.isEnabled()
    window.undo_bar.key.click()
    settle(window)
    void = {line.payload.text: line.void for line in window.bridge.state.lines if isinstance(line.payload, LogLine)}
    assert (void["by mistake"], void["written while the page is open"]) == (False, True)
