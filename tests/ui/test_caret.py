"""The text caret: Qt draws it as the inverse of what is below it, which is white at night. Ours has the colour of the text."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.caret import Caret
from ui.theme import Theme
from ui.tokens import tokens_of


@pytest.fixture
def theme() -> Iterator[Theme]:
    made = Theme()
    made.use("night")
    yield made
    made.use("day")


def _choice() -> QComboBox:
    made = QComboBox()
    made.setEditable(True)
    made.addItem("chosen or typed")
    return made


def _pixels(window: QWidget) -> npt.NDArray[np.uint8]:
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(bytes(image.constBits()), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), 2::-1].copy()


MAKERS = {
    "line": lambda: QLineEdit("typed"), "number": QSpinBox, "choice": _choice, "moment": QDateTimeEdit,
    "lines": lambda: QPlainTextEdit("several\nlines"), "rich": lambda: QTextEdit("rich text"),
}  # fmt: skip


@pytest.mark.parametrize("kind", MAKERS)
def test_the_caret_of_every_kind_of_field_is_seen_and_no_brighter_than_text(kind: str, theme: Theme, qtbot: QtBot) -> None:
    window, field, other = QWidget(), MAKERS[kind](), QLineEdit("read only")
    other.setReadOnly(True)
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(other)
    theme.dress(window)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    ink = np.array(QColor(tokens_of("night").text).getRgb()[:3])
    without = int((_pixels(window) == ink).all(axis=2).sum())
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for each in field.findChildren(QLineEdit):
        each.deselect()
    shown = _pixels(window)
    assert int(shown.max()) <= int(ink.max())
    assert int((shown == ink).all(axis=2).sum()) >= without + 2 * 12, "a line of the text's colour, two pixels wide"
    theme.use("dusk")
    dusk = np.array(QColor(tokens_of("dusk").text).getRgb()[:3])
    assert int((_pixels(window) == dusk).all(axis=2).sum()) > 24


def test_one_caret_for_the_application_that_does_not_blink_and_outlives_its_fields(theme: Theme, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.use("day")
    assert len(app.findChildren(Caret)) == 1
    assert app.cursorFlashTime() == 0
    window = QWidget()
    qtbot.addWidget(window)
    first, second = QLineEdit("first", window), QLineEdit("second", window)
    second.move(0, 60)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    first.deleteLater()
    qtbot.waitUntil(lambda: window.findChildren(QLineEdit) == [second])
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    assert _pixels(window).any()
