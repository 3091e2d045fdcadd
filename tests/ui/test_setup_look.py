"""The wizard, the device page, its form and the plots at night: whole, dark, and every key within reach."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.gallery.pages import Pages, visit
from tests.ui.gallery.setting_up import of_the_devices, of_the_wizard
from tests.ui.panels.test_look import _brightness, _out_of_reach, _problems
from ui.bridge import Bridge


@pytest.mark.parametrize("pages", [of_the_wizard, of_the_devices])
def test_at_night_every_page_is_whole_dark_and_within_reach_of_the_keyboard(
    bridge: Bridge, tmp_path: Path, qtbot: QtBot, pages: Callable[[Bridge, Path], Pages]
) -> None:
    bridge.use_palette("night")
    bridge.tick()
    found: list[str] = []
    shown: set[QWidget] = set()
    for name, widget in visit(bridge, pages(bridge, tmp_path)):
        shown.add(widget)
        found += [problem for check in (_problems, _out_of_reach, _brightness) for problem in check(name, widget)]
    for widget in shown:
        widget.hide()
        widget.deleteLater()
    assert found == []
