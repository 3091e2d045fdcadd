"""Every palette can be read, and nothing that Qt opens by itself shines at night."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QProgressBar,
    QSpinBox,
    QTabWidget,
    QTextEdit,
    QToolTip,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from tests.ui.pixels import bright_share, brightest
from ui.fonts import font, load_fonts
from ui.theme import Theme
from ui.tokens import PALETTES, PaletteName, contrast, tokens_of

DARK = 140
# (what, on what, least ratio): WCAG asks 4.5 of text and 3 of what is large or a shape; look.md states what was reached.
PAIRS = (
    ("text", "panel", 9.0), ("text", "bg", 9.0), ("text", "field", 9.0), ("text", "btn", 9.0), ("text", "accent_bg", 7.0),
    ("text2", "panel", 5.5), ("text2", "bg", 5.5), ("text3", "panel", 4.3), ("text3", "sea", 3.9), ("on_strong", "strong", 4.5),
    ("outline", "panel", 3.0), ("outline", "bg", 2.8), ("target", "sea", 8.5), ("text", "sea", 9.0), ("alarm", "sea", 3.8),
    ("zone", "sea", 4.3), ("ring", "sea", 2.0), ("on_alarm", "alarm", 4.4), ("on_warn", "warn", 4.4), ("on_caut", "caut", 4.4),
    ("text", "alarm_bg", 5.0), ("text", "warn_bg", 7.0), ("text", "caut_bg", 7.0), ("caut_line", "panel", 3.0),
    ("warn_line", "panel", 3.0), ("alarm", "panel", 3.0), ("run", "panel", 3.0), ("text", "hud", 9.0),
)  # fmt: skip


@pytest.mark.parametrize("name", PALETTES)
def test_everything_that_carries_a_meaning_can_be_read(name: PaletteName) -> None:
    tokens = tokens_of(name)
    too_low = [
        f"{a} on {b}: {contrast(getattr(tokens, a), getattr(tokens, b)):.1f} < {least}"
        for a, b, least in PAIRS
        if contrast(getattr(tokens, a), getattr(tokens, b)) < least
    ]
    assert not too_low


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_an_unknown_palette_is_refused() -> None:
    with pytest.raises(ValueError, match="not in tuple"):
        tokens_of("noon")  # type: ignore[arg-type]


def _dialog() -> QDialog:
    dialog = QDialog()
    combo, tabs, tree = QComboBox(), QTabWidget(), QTreeWidget()
    combo.addItems(["one", "two"])
    tabs.addTab(QTextEdit("text\n" * 60), "a tab")
    tree.setHeaderLabels(["a", "b"])
    rows = QListWidget()
    rows.addItems([str(i) for i in range(60)])
    bar = QProgressBar()
    bar.setValue(40)
    layout = QVBoxLayout(dialog)
    for each in (QLineEdit("typed"), combo, QSpinBox(), QCheckBox("tick"), tabs, tree, rows, bar):
        layout.addWidget(each)
    return dialog


def _menu() -> QMenu:
    menu = QMenu()
    menu.addAction("New case here")
    menu.addSeparator()
    menu.addAction("Add position").setCheckable(True)
    return menu


def _list() -> QWidget:
    rows = QListWidget()
    rows.addItems([str(i) for i in range(60)])
    rows.setCurrentRow(3)
    return rows


@pytest.mark.parametrize("dressed", [True, False])
@pytest.mark.parametrize(
    "make",
    [_dialog, _menu, _list, lambda: QMessageBox(QMessageBox.Icon.NoIcon, "title", "text")],
    ids=["dialog", "menu", "list", "message box"],
)
def test_nothing_that_opens_at_night_is_bright(theme: Theme, make: object, dressed: bool, qtbot: object) -> None:
    theme.use("night")
    widget = make()  # type: ignore[operator]
    if dressed:
        theme.dress(widget)
    widget.resize(500, 400)
    widget.show()
    assert brightest(widget) <= DARK
    widget.close()
    widget.deleteLater()


def test_a_file_dialog_is_dark_but_for_its_small_icons(theme: Theme, qtbot: object) -> None:
    theme.use("night")
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    theme.dress(dialog)
    dialog.resize(500, 400)
    dialog.show()
    assert bright_share(dialog, DARK) < 0.02
    dialog.close()


def test_tool_tips_follow_the_palette(theme: Theme) -> None:
    theme.use("night")
    assert QToolTip.palette().toolTipBase().color().name().upper() == tokens_of("night").hud
    window = QWidget()
    theme.dress(window)
    assert f"QToolTip {{ background:{tokens_of('night').hud}" in window.styleSheet()


def test_a_dialog_that_is_open_changes_with_the_palette(theme: Theme, qtbot: object) -> None:
    dialog = _dialog()
    theme.dress(dialog)
    dialog.resize(500, 600)
    dialog.show()
    assert brightest(dialog) > 240
    theme.use("night")
    assert brightest(dialog) <= DARK
    dialog.close()


def test_the_three_weights_are_there_and_digits_have_one_width(qapp: QApplication) -> None:
    assert load_fonts() == ()
    widths = {weight: {QFontMetricsF(font(24, weight)).horizontalAdvance(d) for d in "0123456789"} for weight in (400, 600, 700)}
    assert all(len(found) == 1 for found in widths.values())
    assert len({QFontMetricsF(font(200, weight)).horizontalAdvance("Hamburg") for weight in widths}) == 3
