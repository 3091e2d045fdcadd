"""A photograph on paper. One that cannot be read is a line that says so: a report with a broken picture is still a report."""

from __future__ import annotations

import io
from typing import Final

from reportlab.lib.colors import black
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from app.export.document import Picture
from app.export.typeface import REGULAR

CANNOT: Final = "[This picture cannot be shown: its file is damaged or of a kind that cannot be printed.]"
_LINE: Final = 14.0
_MOST_PIXELS: Final = 40_000_000


class Photograph(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A picture scaled into ``width`` by ``height`` points, never enlarged beyond 72 dots per inch.

    It is unpacked once to see whether it can be, and again when it is drawn: a page full of them never lies in memory.
    """

    def __init__(self, picture: Picture, width: float, height: float) -> None:
        super().__init__()
        self._data = picture.data
        size = _size(picture.data)
        self.shown = size is not None
        scale = min(width / size[0], height / size[1], 1.0) if size is not None else 0.0
        self.width, self.height = (size[0] * scale, size[1] * scale) if size is not None else (width, 2 * _LINE)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        if self.shown:
            self.canv.drawImage(ImageReader(io.BytesIO(self._data)), 0, 0, self.width, self.height, mask="auto")
            return
        self.canv.setFillColor(black)
        self.canv.setFont(REGULAR, 8)
        before, after = CANNOT.split(": ")
        self.canv.drawString(0, _LINE + 3, f"{before}:")
        self.canv.drawString(0, 3, after)


def _size(data: bytes) -> tuple[int, int] | None:
    """Its size in pixels; ``None`` where it cannot be unpacked to the last."""
    try:
        reader = ImageReader(io.BytesIO(data))
        width, height = reader.getSize()
        if not 0 < width * height <= _MOST_PIXELS:
            return None
        reader.getRGBData()
    except Exception:  # noqa: BLE001 - what stands in a broken picture can break its reader in any way
        return None
    return int(width), int(height)
