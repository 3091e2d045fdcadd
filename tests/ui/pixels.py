"""What a picture of a widget holds, as numbers."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFocusEvent, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def without_carets(widget: QWidget) -> None:
    """No text caret in the picture that is taken next, before any event is handled: Qt draws it as the inverse of what is below it,
    white at night. Each field is told for itself: one may keep its caret while no window has the focus of the application, and a
    window that becomes active a moment later gives its first field one."""
    for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
        for field in (*widget.findChildren(kind), *([widget] if isinstance(widget, kind) else [])):
            before = field.blockSignals(True)
            QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.OtherFocusReason))
            field.blockSignals(before)


def pixels(widget: QWidget) -> npt.NDArray[np.uint8]:
    """(height, width, 3) red, green, blue of a widget as it is painted now."""
    for _ in range(3):
        QApplication.processEvents()
    without_carets(widget)
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
