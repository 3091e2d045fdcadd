"""Texts that the person should read, over the top of the middle, until they are put away. Never a dialog."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFrame, QWidget

from app.watch.frame import Priority
from app.worded import worded
from ui.bridge import Bridge
from ui.tokens import H_SMALL
from ui.widgets import AlertIcon, button, label, row, set_cls

_MOST: Final = 50


class NoticeBar(QFrame):
    """The oldest unread text, and how many more there are: what failed before what is news. The same text is not queued twice."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        set_cls(self, "refused")
        self._texts: list[str] = []
        self._failed: set[str] = set()
        self._dropped = 0
        self._text = label("", wrap=True)
        self._key = button("OK", height=H_SMALL, on_click=self.put_away)
        self.mode = label(bridge.station.mode.word, "secb")
        if not self.mode.text():
            self.mode.hide()
        sign = AlertIcon(bridge.theme, Priority.CAUTION, 24)
        self._layout = row(sign, self.mode, (self._text, 1), self._key, margin=(12, 8, 8, 8))
        self.setLayout(self._layout)
        bridge.notice.connect(self.add)
        bridge.failed.connect(self.add_failure)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if self._texts else ""

    def add(self, text: str) -> None:
        if text in self._texts:
            return
        if len(self._texts) >= _MOST:
            self._dropped += 1
        else:
            self._texts.append(text)
        self._show()

    def add_failure(self, text: str) -> None:
        """Something was not taken or not saved: it stands before everything that is only news."""
        if text not in self._failed:
            if text in self._texts:
                self._texts.remove(text)
            self._texts.insert(len(self._failed), text)
            self._failed.add(text)
            if len(self._texts) > _MOST:
                del self._texts[-1]
                self._dropped += 1
        self._show()

    def put_away(self) -> None:
        if self._texts:
            self._failed.discard(self._texts.pop(0))
        self._show()

    def arrange(self, left: int, top: int, width: int) -> None:
        """Lie at this place, as high as the text needs."""
        self.setFixedWidth(width)
        need = self._layout.heightForWidth(width)
        self.setGeometry(left, top, width, max(need, H_SMALL + 16))

    def _show(self) -> None:
        more = len(self._texts) - 1 + self._dropped
        self._text.setText(self._texts[0] if self._texts else "")
        self._key.setText(worded("OK, {more} more", more=more) if more > 0 else "OK")
        if not self._texts:
            self._dropped = 0
        self.setVisible(bool(self._texts))
        if self._texts:
            self.arrange(self.x(), self.y(), self.width())
            self.raise_()
