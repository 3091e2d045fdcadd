"""Where the bridge cannot be opened a window says why, in the language of the bridge, and goes with one key."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cli import running
from app.errors import UserError
from app.start_notices import running_already, station_on
from ui import language
from ui.not_started import NotStarted, say_not_started
from ui.theme import Theme

WHY = running_already(station_on("bridge", "20260614-0235-aurora"), "process 4711 on chart-table")


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_it_goes_with_one_key(key: Qt.Key, qtbot: QtBot) -> None:
    theme = Theme()
    theme.use("night")
    window = NotStarted(WHY, theme)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.ended):
        QTest.keyClick(window.close_key, key)


def test_it_speaks_the_language_of_the_bridge(qtbot: QtBot, qapp: QApplication) -> None:
    language.install(qapp, "de")
    try:
        theme = Theme()
        theme.use("day")
        window = NotStarted(WHY, theme)
        qtbot.addWidget(window)
        window.show()
        assert window.grab().width() >= 600
        assert language.tr(WHY).startswith("Fairlead läuft schon als Station „bridge“ im Einsatz 20260614-0235-aurora, ")
    finally:
        language.install(qapp, "en")


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="signals as Linux sends them")
def test_a_polite_kill_ends_it_with_nobody_at_the_screen(qapp: QApplication) -> None:
    late: list[bool] = []

    def kill() -> None:
        time.sleep(0.3)  # the loop is at rest by then; where it is not yet, nothing is proved and nothing fails
        os.kill(os.getpid(), signal.SIGTERM)

    def nobody_came() -> None:
        late.append(True)
        next(w for w in qapp.topLevelWidgets() if isinstance(w, NotStarted) and w.isVisible()).ended.emit()

    QTimer.singleShot(0, qapp, threading.Thread(target=kill, daemon=True).start)
    guard = QTimer(qapp)
    guard.setSingleShot(True)
    guard.timeout.connect(nobody_came)
    guard.start(30_000)
    say_not_started(WHY, "night", "en")
    guard.stop()
    assert late == []


@pytest.mark.parametrize(("screen", "shown"), [(True, [WHY]), (False, [])])
def test_who_starts_it_from_a_desktop_is_told_on_the_screen(
    screen: bool, shown: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def refused(*_args: object, **_named: object) -> None:
        raise UserError(WHY)

    monkeypatch.setattr(running, "no_display", lambda: not screen)
    monkeypatch.setattr(running, "wanted", lambda *_a, **_n: False)
    monkeypatch.setattr(running, "_run_once", refused)
    monkeypatch.setattr("ui.not_started.say_not_started", lambda why, _palette, _language: said.append(why))
    with pytest.raises(UserError, match="already running"):
        running.run_live(
            tmp_path / "fairlead.toml", tmp_path / "ship", mission=None, new_mission=False, headless=False, run_for=None
        )
    assert said == shown
