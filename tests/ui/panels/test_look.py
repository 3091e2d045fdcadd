"""How every panel looks: nothing white at night, nothing cut off, keys large enough, all of it within reach of the keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.gallery.mission import make_busy
from tests.ui.gallery.pages import visit
from tests.ui.gallery.panels import of_the_panels
from tests.ui.panels.kit import Kit
from tests.ui.pixels import without_carets
from ui.bridge import Bridge
from ui.panels import make_panels
from ui.qss import style_sheet
from ui.tokens import PALETTES, tokens_of


def visited(qtbot: QtBot, bridge: Bridge) -> Iterator[tuple[str, QWidget]]:
    """Each page of the registry in turn, laid out."""
    pages = of_the_panels(bridge, dict(make_panels(bridge)))
    for widget in {id(widget): widget for widget, _size, _go in pages.values()}.values():
        if widget.parent() is None:
            qtbot.addWidget(widget)
    yield from visit(bridge, pages)


@pytest.fixture
def busy(kit: Kit) -> Kit:
    return make_busy(kit)


def _problems(name: str, page: QWidget) -> list[str]:
    """Texts that are cut off and keys too small for a thumb."""
    found = []
    if page.minimumSizeHint().width() > page.width():
        found.append(f"{name}: needs {page.minimumSizeHint().width()} px")
    for each in (*page.findChildren(QLabel), *page.findChildren(QPushButton)):
        if not each.isVisibleTo(page) or not each.text().strip() or (isinstance(each, QLabel) and each.wordWrap()):
            continue
        if (
            isinstance(each, QLabel)
            and each.minimumSizeHint().width() > each.width() + 1
            and each.sizePolicy().horizontalPolicy() != 13
        ):
            found.append(f"{name}: “{each.text()[:40]}” is cut off")
        if isinstance(each, QPushButton) and each.sizeHint().width() > each.width() + 1:
            found.append(f"{name}: key “{each.text()[:40]}” is cut off")
    for key in page.findChildren(QAbstractButton):
        if key.isVisibleTo(page) and isinstance(key, QPushButton) and min(key.width(), key.height() + 4) < 44:
            found.append(f"{name}: key “{key.text() or key.accessibleName()}” is {key.width()} x {key.height()}")
    return found


def _brightness(name: str, page: QWidget) -> list[str]:
    """Whether anything of a page is white, or all of it bright."""
    for _ in range(3):
        QApplication.processEvents()
    without_carets(page)
    image = page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)[..., :3]
    white, mean = int((pixels.min(axis=2) > 129).sum()), float(pixels.mean())
    found = [f"{name} is white at night: {white} pixels"] if white else []
    return found + ([f"{name} is bright at night: {mean:.0f}"] if mean >= 40 else [])


def _out_of_reach(name: str, page: QWidget) -> list[str]:
    """Keys and fields that Tab does not come to."""
    found = []
    for each in (*page.findChildren(QPushButton), *page.findChildren(QLineEdit)):
        in_group = isinstance(each, QPushButton) and each.group() is not None  # the arrow keys go on from the chosen one
        if each.isVisibleTo(page) and each.isEnabled() and not in_group and not each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{name}: {each.accessibleName() or each} cannot be reached")
    return found


def test_at_night_every_page_is_whole_dark_and_within_reach_of_the_keyboard(busy: Kit, qtbot: QtBot) -> None:
    """One walk: nothing cut off, no small key, no bright pixel, everything by Tab."""
    busy.bridge.use_palette("night")
    found = [
        problem
        for name, page in visited(qtbot, busy.bridge)
        for check in (_problems, _out_of_reach, _brightness)
        for problem in check(name, page)
    ]
    assert found == []


def test_palettes_differ_in_colour_alone() -> None:
    """So what is whole at night is whole by day: no style sheet has another length in it."""
    day, *rest = (re.sub(r"#[0-9A-Fa-f]{6}", "#", style_sheet(tokens_of(name))) for name in PALETTES)
    assert all(other == day for other in rest)
