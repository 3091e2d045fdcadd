"""What Qt says goes into the log and nowhere else, and the log takes positions out of it."""

from __future__ import annotations

import logging
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import qCritical, qWarning
from PySide6.QtWidgets import QApplication

from app.cli.exits import Exit
from app.cli.programlog import HIDDEN, NoPositions
from tests.conftest import ROOT
from ui.qtmessages import log_qt_messages


@pytest.mark.parametrize(("say", "level"), [(qWarning, "WARNING"), (qCritical, "ERROR")])
def test_a_message_of_qt_is_a_line_of_the_log_without_the_position(
    qapp: QApplication, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], say: object, level: str
) -> None:
    back = log_qt_messages()
    try:
        with caplog.at_level(logging.DEBUG):
            say("QFont: no glyph in 33-28.4N 012-19.9E")  # type: ignore[operator]
    finally:
        back()
    (record,) = [r for r in caplog.records if r.name == "ui.qtmessages"]
    assert record.levelname == level
    written = NoPositions().format(record)
    assert "28.4" not in written
    assert HIDDEN in written
    assert "28.4" not in capfd.readouterr().err


def test_without_a_screen_that_answers_the_program_ends_with_words_and_not_with_a_crash() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from ui.qtapp import make_application; make_application()"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "nowhere"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == Exit.DEVICE
    assert "QT_QPA_PLATFORM=nowhere" in done.stderr
    assert "fairlead --headless" in done.stderr
