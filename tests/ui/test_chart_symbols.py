"""The sheet of symbols: no two states look the same, and none of them only by its colour."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QImage

from tests.ui.symbol_sheet import CELL, SELECTED, SHIP, STATES, canvas, sheet, stamp
from ui.theme import Theme
from ui.tokens import PALETTES, PaletteName

LEAST = 12
"""Pixels that one of two symbols has and the other has not."""


def inked(theme: Theme, name: str) -> npt.NDArray[np.bool_]:
    """Which pixels of a cell a symbol covers, whatever its colour."""
    picture = QImage(*CELL, QImage.Format.Format_RGB32)
    c = canvas(picture, theme)
    stamp(c, STATES.get(name, SHIP), (CELL[0] / 2, CELL[1] / 2), selected=name == SELECTED)
    c.painter.end()
    raw = np.frombuffer(bytes(picture.constBits()), np.uint32).reshape(CELL[1], CELL[0])
    return np.asarray(raw != raw[0, 0], dtype=np.bool_)


@pytest.mark.parametrize("palette", PALETTES)
def test_no_two_states_differ_by_colour_alone(theme: Theme, palette: PaletteName) -> None:
    theme.use(palette)
    masks = {name: inked(theme, name) for name in (*STATES, SELECTED)}
    assert min(int(mask.sum()) for mask in masks.values()) > 2 * LEAST
    alike = [(a, b) for a, b in combinations(masks, 2) if int((masks[a] ^ masks[b]).sum()) < LEAST]
    assert alike == []


def test_the_sheet_is_made(theme: Theme, tmp_path: Path) -> None:
    picture = sheet(theme)
    assert picture.save(str(tmp_path / "symbols.png"))
    assert picture.width() > 600
