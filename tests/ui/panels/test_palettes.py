"""Nothing of any page is drawn in a colour that its palette does not have; and nothing flashes white before it is drawn."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.palette_pixels import strangers
from tests.ui.panels.kit import Kit
from tests.ui.panels.test_look import busy, visited  # noqa: F401 - busy is a fixture
from ui.photo import PhotoLabel
from ui.tokens import PALETTES, PaletteName


def _without_pictures(page: QWidget) -> None:
    """A photo has the colours of what it shows."""
    for photo in page.findChildren(PhotoLabel):
        photo.clear()


@pytest.mark.parametrize("palette", PALETTES)
def test_every_page_keeps_to_its_palette(busy: Kit, qtbot: QtBot, palette: PaletteName) -> None:  # noqa: F811
    busy.bridge.use_palette(palette)
    found = []
    for name, page in visited(qtbot, busy.bridge):
        _without_pictures(page)
        found += [f"{name}: {colour}" for colour in strangers(page, palette)[:4]]
    assert found == [], "\n".join(found)
