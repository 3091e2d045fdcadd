"""The one typeface, from the program's own files: a bridge computer may have none that can be read at one metre.

Three static weights: Qt does not pick weights out of the variable file. Digits of Noto Sans all have one width, so
numbers stand still while they change.
"""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from ui.tokens import T_BODY

FAMILY: Final = "Noto Sans"
_FILES: Final = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Bold.ttf")


def load_fonts() -> tuple[str, ...]:
    """Load the weights into Qt. Returns the files that Qt refused (then it falls back to a font of the system)."""
    folder = files("app") / "data" / "fonts"
    return tuple(name for name in _FILES if QFontDatabase.addApplicationFontFromData((folder / name).read_bytes()) < 0)


def font(pixels: int = T_BODY, weight: int = 400) -> QFont:
    """The typeface at a size in pixels and a weight of 400, 600 or 700."""
    face = QFont(FAMILY)
    face.setPixelSize(pixels)
    face.setWeight(QFont.Weight(weight))
    return face
