"""How a drill in a window ends, and what its bar does: whoever closes the window, the report is never lost."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cli.drilling import Wish
from tests.ui.drill_people import People, mission_of, play
from ui.training.report import ReportWindow
from ui.training.window import InstructorWindow
from ui.window import MainWindow


def test_a_window_that_is_closed_in_the_middle_leaves_its_report(qtbot: QtBot, tmp_path: Path) -> None:
    def script(people: People) -> None:
        window = people.window(MainWindow)
        people.wait(lambda: window.bridge.frame.own.position.live is not None, "the trainee has a position")
        window.close()

    play(qtbot, Wish("position-asked", officer="Ada", data=tmp_path / "data"), (MainWindow, script))
    assert (mission_of(tmp_path / "data") / "debrief.pdf").is_file()


class ByHand(QCloseEvent):
    """What a window manager sends; without a screen nobody does."""

    def spontaneous(self) -> bool:
        return True


def test_closing_the_window_by_hand_ends_the_drill_and_shows_the_report(qtbot: QtBot, tmp_path: Path) -> None:
    def script(people: People) -> None:
        window = people.window(MainWindow)
        people.wait(lambda: window.bridge.frame.own.position.live is not None, "the trainee has a position")
        QApplication.sendEvent(window, ByHand())
        assert window.isVisible(), "it stays until the report was read"
        report = people.hands(ReportWindow)
        assert report.sees("After-action report")
        report.press("Close")

    play(qtbot, Wish("position-asked", officer="Ada", data=tmp_path / "data"), (MainWindow, script))
    assert (mission_of(tmp_path / "data") / "debrief.json").is_file()


def test_the_trainee_steers_and_opens_the_instructors_window_from_the_bar(qtbot: QtBot, tmp_path: Path) -> None:
    def script(people: People) -> None:
        window, hands = people.window(MainWindow), people.hands(MainWindow)
        people.wait(lambda: window.bridge.frame.own.position.live is not None, "the trainee has a position")
        hands.hit(Qt.Key.Key_F6, Qt.KeyboardModifier.ControlModifier)
        hands.type("182")
        hands.hit(Qt.Key.Key_Return)
        people.wait(lambda: hands.sees("Own ship: course 182"), "the order is taken")
        heading = window.bridge.frame.own.heading_deg.value
        people.wait(lambda: abs((window.bridge.frame.own.heading_deg.value or 0) - (heading or 0)) > 3, "own ship turns")
        hands.hit(Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
        people.window(InstructorWindow).close()
        assert window.isVisible(), "the drill goes on without it"
        window.close()

    play(qtbot, Wish("position-asked", officer="Ada", speed=5, data=tmp_path / "data"), (MainWindow, script))
    report = json.loads((mission_of(tmp_path / "data") / "debrief.json").read_text(encoding="utf-8"))
    assert not any(point["kind"] == "injected" for point in report["timeline"]), "who steers has injected nothing"
