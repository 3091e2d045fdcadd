"""The clipboard as a way out: takes nothing but what the gate has released, and forgets it after a minute."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from app.policy.model import ChannelKind
from app.relay.gate import NotReleasedError, Released, opened

CLEAR_AFTER_MS: Final = 60_000
_PRIVATE: Final = {
    # Clipboard histories keep what lies there, and Windows can send it to other computers: these ask for neither.
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}


class ClipboardExit(QObject):
    """``put`` is the only way of a released text onto the clipboard of this computer."""

    def __init__(self, parent: QObject | None = None, *, clear_after_ms: int = CLEAR_AFTER_MS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._ours: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(clear_after_ms)
        self._timer.timeout.connect(self.clear)
        app = QGuiApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.clear)

    def put(self, released: Released) -> None:
        """Raises NotReleasedError for anything but a text that the gate released for the clipboard."""
        draft = opened(released)
        if draft.channel is not ChannelKind.CLIPBOARD:
            raise NotReleasedError("released for another way out, not for the clipboard")
        data = QMimeData()
        data.setText(draft.body)
        for kind, value in _PRIVATE.items():
            data.setData(kind, value)
        self._ours = draft.body
        self._clipboard.setMimeData(data)
        self._timer.start()

    def is_ours(self, text: str) -> bool:
        """Is this the text that was put here?"""
        return self._ours is not None and text == self._ours

    def clear(self) -> None:
        """Take it back, unless somebody has copied something else meanwhile."""
        self._timer.stop()
        if self.is_ours(self._clipboard.text()):
            self._clipboard.clear()
        self._ours = None
