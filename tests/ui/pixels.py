"""What a picture of a widget holds, as numbers."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget


def pixels(widget: QWidget) -> npt.NDArray[np.uint8]:
    """(height, width, 3) red, green, blue of a widget as it is painted now."""
    for _ in range(3):
        QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(image.constBits()), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def brightest(widget: QWidget) -> int:
    """The largest value that all three channels of one pixel reach: how near to white the picture comes."""
    return int(pixels(widget).min(axis=2).max())


def bright_share(widget: QWidget, above: int) -> float:
    """The part of the picture in which all three channels are above a value."""
    return float((pixels(widget).min(axis=2) > above).mean())


def count(widget: QWidget, colour: str, tolerance: int = 8) -> int:
    """How many pixels have this colour."""
    wanted = np.array(QColor(colour).getRgb()[:3], dtype=np.int16)
    return int((np.abs(pixels(widget).astype(np.int16) - wanted).max(axis=2) <= tolerance).sum())
