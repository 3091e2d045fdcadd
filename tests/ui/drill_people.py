"""The people of a drill before their screens, for tests of the whole command: a script for each window, run when it is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cli.drilling import Wish, run_drill
from tests.ui.hands import Hands
from ui.training.chooser import DrillChooser
from ui.training.report import ReportWindow
from ui.window import MainWindow

W = TypeVar("W", bound=QWidget)


def shown(kind: type[W]) -> list[W]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


class People:
    """The instructor and the trainee before their screens."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def wait(self, condition: Callable[[], object], what: str) -> None:
        try:
            self._qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)
        except Exception as late:
            raise AssertionError(f"did not happen: {what}") from late

    def window(self, kind: type[W]) -> W:
        self.wait(lambda: shown(kind), f"{kind.__name__} opens")
        return shown(kind)[0]

    def hands(self, kind: type[QWidget]) -> Hands:
        return Hands(self.window(kind), self._qtbot)


Stage = tuple[type[QWidget], Callable[[People], None]]


def play(qtbot: QtBot, wish: Wish, *stages: Stage) -> int:
    """The command, with a script for each of its windows that is run when that window is there. Whatever goes wrong in one
    closes them all and fails the test."""
    wrong: list[BaseException] = []
    waiting = list(stages)
    timer = QTimer()
    timer.setInterval(50)

    def look() -> None:
        if not waiting or not shown(waiting[0][0]):
            return
        _, script = waiting.pop(0)
        timer.stop()
        try:
            script(People(qtbot))
            timer.start()
        except BaseException as error:  # noqa: BLE001 -- raised again below, when the windows are gone
            wrong.append(error)
            for window in QApplication.topLevelWidgets():
                if isinstance(window, MainWindow | DrillChooser | ReportWindow):
                    window.close()

    timer.timeout.connect(look)
    timer.start()
    code = run_drill(wish)
    timer.stop()
    if wrong:
        raise wrong[0]
    assert not waiting, "a window never came"
    return code


def mission_of(data: Path) -> Path:
    (found,) = data.parent.glob("**/drill.json")
    return found.parent
