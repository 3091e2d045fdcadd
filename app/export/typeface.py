"""The typeface of paper: Noto Sans inside the file. Letters that it does not have are named, never left out without a word."""

from __future__ import annotations

import io
from importlib.resources import files
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR: Final = "NotoSans-Regular"
BOLD: Final = "NotoSans-Bold"
OTHER_SCRIPT: Final = "[other script]"
"""Stands for a run of letters that the typeface does not have."""


def load_fonts() -> frozenset[int]:
    """Make the typeface known to reportlab, once: it keeps them by name. Returns the code points that both weights have."""
    folder = files("app") / "data" / "fonts"
    for name in (REGULAR, BOLD):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, io.BytesIO((folder / f"{name}.ttf").read_bytes()), asciiReadable=1))
    return frozenset(pdfmetrics.getFont(REGULAR).face.charToGlyph) & frozenset(pdfmetrics.getFont(BOLD).face.charToGlyph)


def wide(text: str, size: float, font: str = REGULAR) -> float:
    """How wide a printable text is, in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


def printable(text: str, letters: frozenset[int]) -> str:
    """``text`` with each run of letters that cannot be printed named as such."""
    out: list[str] = []
    missing = False
    for character in text:
        if ord(character) in letters or character in "\n\t":
            out.append(character)
            missing = False
        elif not missing:
            out.append(OTHER_SCRIPT)
            missing = True
    return "".join(out)
