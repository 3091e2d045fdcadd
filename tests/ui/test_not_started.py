"""Where the bridge cannot be opened a window says why, in the language of the bridge, and goes with one key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cli import running
from app.errors import UserError
from app.start_notices import running_already, station_on
from ui import language
from ui.not_started import NotStarted
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
