"""A picture on the screen: scaled while it is read, so that a huge one takes no more memory, and dimmed at night."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from ui.language import tr
from ui.theme import Theme

_NIGHT: Final = {"bright": 255, "day": 255, "dusk": 150, "night": 70}
"""How bright white is in each palette, of 255: a photo at full brightness costs the look-out his eyes."""
_MOST_MB: Final = 256


class PhotoLabel(QLabel):
    """Shows one picture within ``room``; says so in words where it cannot be read."""

    def __init__(self, theme: Theme, room: QSize) -> None:
        super().__init__()
        self._theme, self._room = theme, room
        self._picture: QPixmap | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.changed.connect(self._paint_picture)

    def show_file(self, path: Path | None, missing: str) -> None:
        """``missing`` is what to say where there is no such picture."""
        self._picture = _read(path, self._room) if path is not None else None
        if self._picture is None:
            self.setText(tr(missing))
        self._paint_picture()

    def _paint_picture(self) -> None:
        if self._picture is None:
            return
        shown = QPixmap(self._picture)
        bright = _NIGHT[self._theme.name]
        if bright < 255:
            painter = QPainter(shown)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(shown.rect(), QColor(bright, bright, bright))
            painter.end()
        self.setPixmap(shown)


def _read(path: Path, room: QSize) -> QPixmap | None:
    QImageReader.setAllocationLimit(_MOST_MB)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(size)
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)
