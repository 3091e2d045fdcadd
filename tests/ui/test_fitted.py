"""Words that take the room that there is never make their form wider, and nothing that is cut is lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.gallery.pages import settle
from ui.fitted import FittedKey, FittedWords
from ui.theme import Theme
from ui.widgets import column

LONG = "General Administration for Coastal Security · no address entered"


@pytest.mark.parametrize("kind", [FittedKey, FittedWords])
def test_a_text_that_is_too_long_ends_in_dots_and_its_form_stays_as_narrow(
    kind: type[FittedKey] | type[FittedWords], theme: Theme
) -> None:
    form = QWidget()
    said = kind()
    form.setLayout(column(said))
    theme.dress(form)
    form.resize(300, 60)
    form.show()
    said.setText(LONG)
    settle()
    assert form.minimumSizeHint().width() <= 100
    assert form.width() == 300
    assert said.text() == said.toolTip() == LONG
    assert said.shown.endswith("…")
    assert LONG.startswith(said.shown[:-1])
    form.resize(900, 60)
    settle()
    assert said.shown == LONG
    form.deleteLater()


def test_of_two_lines_each_ends_in_dots_by_itself(theme: Theme) -> None:
    said = FittedWords("15 min of 6 feeds\nsigned 02:52:07")
    theme.dress(said)
    said.resize(70, 60)
    said.show()
    settle()
    first, second = said.shown.split("\n")
    assert first.startswith("15")
    assert second.startswith("si")
    assert first.endswith("…")
    assert second.endswith("…")
    said.deleteLater()
