"""The window as a whole in every palette: its colours, its first frame, what a finger and what the keyboard alone can reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QMenu,
    QPushButton,
    QSlider,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.gallery.window import DIALOGS, states
from tests.ui.palette_pixels import strangers
from tests.ui.pixels import bright_share
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.file_chooser import FileChooser
from ui.theme import Theme
from ui.tokens import PALETTES, PaletteName, tokens_of
from ui.window import MainWindow

DARK = 140
LEAST = 40
"""Pixels; 9 mm are 34 px at 96 dpi, and look.md asks 44 x 40 of the smallest."""


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, charts: Charts) -> Iterator[MainWindow]:
    made = MainWindow(bridge, charts)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    bridge.tick()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def walk(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    for name, go in states(window).items():
        go()
        window.bridge.tick()
        for _ in range(3):
            QApplication.processEvents()
        shown = window.arrangement.other if name == "panel window" else window
        assert shown is not None
        yield name, shown


@pytest.mark.parametrize("palette", PALETTES)
def test_nothing_of_the_window_is_outside_its_palette(window: MainWindow, palette: PaletteName) -> None:
    window.bridge.use_palette(palette)
    found = []
    for name, shown in walk(window):
        found += [f"{name}: {colour}" for colour in strangers(shown, palette)[:4]]
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_flashes_at_night(window: MainWindow, bridge: Bridge, name: str) -> None:
    """The first frame is painted before any event is handled; and what the system paints before that is the palette's own."""
    bridge.use_palette("night")
    dialog = DIALOGS[name](bridge, window)
    assert brightest_of_first(dialog) <= DARK
    background = dialog.palette().color(QPalette.ColorRole.Window).name().upper()
    assert background == tokens_of("night").bg
    dialog.close()


def brightest_of_first(widget: QWidget) -> int:
    image = widget.grab().toImage()
    return max(
        min(image.pixelColor(x, y).getRgb()[:3])  # type: ignore[type-var]
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    )


def test_the_window_itself_does_not_flash_at_night(qtbot: QtBot, bridge: Bridge, charts: Charts) -> None:
    bridge.use_palette("night")
    made = MainWindow(bridge, charts)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    assert brightest_of_first(made) <= DARK
    assert made.palette().color(QPalette.ColorRole.Window).name().upper() == tokens_of("night").bg


def _combo(parent: QWidget) -> QWidget:
    combo = QComboBox(parent)
    combo.addItems([f"choice {i}" for i in range(40)])
    combo.setGeometry(20, 20, 300, 48)
    combo.show()
    combo.showPopup()
    return combo.view()


def _menu(parent: QWidget) -> QWidget:
    menu = QMenu(parent)
    for word in ("one", "two", "three"):
        menu.addAction(word).setCheckable(True)
    menu.addSeparator()
    menu.addAction("off").setEnabled(False)
    menu.popup(parent.mapToGlobal(parent.rect().center()))
    return menu


def _slider(parent: QWidget) -> QWidget:
    made = QSlider(Qt.Orientation.Horizontal, parent)
    made.setGeometry(20, 20, 300, 48)
    made.setEnabled(False)
    made.show()
    return parent


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("make", [_combo, _menu, _slider], ids=["combo", "menu", "slider"])
def test_what_qt_opens_by_itself_keeps_to_the_palette(
    qtbot: QtBot, theme: Theme, make: Callable[[QWidget], QWidget], palette: PaletteName
) -> None:
    theme.use(palette)
    room = QWidget()
    qtbot.addWidget(room)
    theme.dress(room)
    room.resize(600, 500)
    room.show()
    shown = make(room)
    QApplication.processEvents()
    assert strangers(shown, palette) == []
    shown.hide()


@pytest.mark.parametrize("palette", PALETTES)
def test_a_chooser_of_files_is_ours_and_dressed(window: MainWindow, palette: PaletteName, tmp_path: Path, qtbot: QtBot) -> None:
    """Its pictures of folders too, and what can be pressed in it is large enough for a finger."""
    window.bridge.use_palette(palette)
    dialog = FileChooser(window, "Where to put it", str(tmp_path), ["Pictures (*.jpg)"])
    (tmp_path / "a folder").mkdir()
    (tmp_path / "one.jpg").touch()
    dialog.show()
    tree = next(iter(dialog.findChildren(QTreeView)))
    qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) == 2)
    assert tree.model().columnCount() - sum(tree.isColumnHidden(c) for c in range(4)) == 3
    assert tree.sizeHintForRow(0) >= LEAST
    assert [key.objectName() for key in dialog.findChildren(QAbstractButton) if key.isVisible() and key.height() < LEAST] == []
    lost = sum(int(each.rpartition("x ")[2]) for each in strangers(dialog, palette))
    assert lost < 0.002 * dialog.width() * dialog.height(), "the corner of the window that Qt draws, no more"
    if palette == "night":
        assert bright_share(dialog, DARK) == 0
    dialog.close()


def test_everything_that_is_pressed_is_large_enough_for_a_finger(window: MainWindow) -> None:
    small = []
    for name, shown in walk(window):
        for key in shown.findChildren(QAbstractButton):
            if key.isVisibleTo(shown) and key.width() and min(key.width(), key.height()) < LEAST:
                small.append(f"{name}: {key.accessibleName() or key.text() or key} {key.width()} x {key.height()}")
    assert small == []


def test_every_key_is_reached_by_tab_and_shows_that_it_is(window: MainWindow, qtbot: QtBot) -> None:
    """Tab goes round; whatever can be pressed is met on the way, or is one of a row of which the arrows reach the others."""
    missed = []
    for name, shown in walk(window):
        if name not in ("bridge", "devices", "policy", "tally", "panel window", "light"):
            continue
        shown.activateWindow()
        start = shown.nextInFocusChain()
        met: set[QWidget] = set()
        each = start
        while each not in met:
            met.add(each)
            each = each.nextInFocusChain()
        for key in shown.findChildren(QPushButton):
            if not key.isVisibleTo(shown) or not key.isEnabled() or key.window() is not shown:
                continue
            by_arrows = key.group() is not None
            if key not in met or not (by_arrows or key.focusPolicy() & Qt.FocusPolicy.TabFocus):
                missed.append(f"{name}: {key.accessibleName() or key.text()}")
    assert missed == []


@pytest.mark.parametrize("palette", PALETTES)
def test_the_key_that_has_the_keyboard_is_seen(window: MainWindow, palette: PaletteName) -> None:
    window.bridge.use_palette(palette)
    for key in (window.rail.keys["log"], window.strip.light_key, window.alerts.list_key, window.panel.undock_key):
        window.chart.chart.setFocus()
        QApplication.processEvents()
        before = key.grab().toImage()
        key.setFocus()
        QApplication.processEvents()
        assert key.grab().toImage() != before, key.accessibleName()
