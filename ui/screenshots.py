"""Pictures of a window as files, with or without a screen (``QT_QPA_PLATFORM=offscreen``)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from app.errors import DeviceError
from app.wholefile import private_folder
from app.worded import worded

_ROUNDS: Final = 4  # layouts and tables settle over a few rounds of the event loop


def grab(window: QWidget, path: Path, size: tuple[int, int] | None = None) -> Path:
    """Write a PNG of ``window``, resized first if ``size`` is given. Raises DeviceError if it cannot be written."""
    if size is not None:
        window.resize(*size)
    for _ in range(_ROUNDS):
        QApplication.processEvents()
    private_folder(path.parent)
    if not window.grab().save(str(path), "PNG"):
        raise DeviceError(worded("The picture {path} could not be written", path=path))
    return path
