"""What tells training from the sea at a glance: an edge of its own colour round every window, with the word on it.

Every window of the program that is open is looked at with each frame, so that no dialog has to think of it, a folder chooser
or a second window no more than any other. The edge takes no mouse and no focus.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from app.watch.frame import Mode
from app.worded import worded
from ui.bridge import Bridge
from ui.fonts import font
from ui.language import tr
from ui.strip import ModeBanner
from ui.theme import Theme
from ui.tokens import T_SECOND

EDGE: Final = 4
BAND: Final = 16
"""As high as the margin of a dialog: the word hides nothing."""
_POPUPS: Final = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)


class TrainingEdge(QWidget):
    """Lies over a window along its edge. ``word``: DEMO, REPLAY or DRILL."""

    def __init__(self, window: QWidget, theme: Theme, word: str) -> None:
        super().__init__(window)
        self.word = word
        self._theme, self._window = theme, window
        # A window that has the large banner in its strip needs no second word.
        self.band = EDGE if window.findChild(ModeBanner) is not None else BAND
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr(word))
        window.installEventFilter(self)
        theme.changed.connect(self.update)
        self._lie()
        self.show()
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._lie()
            self.raise_()
        return False

    def _lie(self) -> None:
        self.setGeometry(self._window.rect())
        inside = self.rect().adjusted(EDGE, self.band, -EDGE, -EDGE)
        self.setMask(QRegion(self.rect()) - QRegion(inside))  # what lies inside is never painted anew because of the edge

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), self._theme.colour("training"))
        if self.band == BAND:
            p.setPen(self._theme.colour("panel"))
            p.setFont(font(T_SECOND, 700))
            words = worded("{word} · nothing here is live, nothing is sent", word=self.word)
            p.drawText(QRect(0, -1, self.width(), BAND), Qt.AlignmentFlag.AlignCenter, tr(words))
        p.end()


class TrainingMark(QObject):
    """Marks every window of a station in training; does nothing at sea."""

    def __init__(self, bridge: Bridge, mode: Mode, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._word = bridge.theme, mode.word
        if not self._word:
            return
        bridge.frame_ready.connect(self._on_change)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_change)

    def _on_change(self, _what: object) -> None:
        self.look()

    def look(self) -> None:
        """Mark what is open and has no mark yet."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.windowType() not in _POPUPS:
                self.mark(window)

    def mark(self, window: QWidget) -> None:
        title = window.windowTitle()
        if self._word not in title:
            window.setWindowTitle(tr(worded("{word} · {title}", word=self._word, title=title) if title else self._word))
        inside = [each for each in window.children() if isinstance(each, QWidget)]
        edge = next((each for each in inside if isinstance(each, TrainingEdge)), None)
        if edge is None:
            TrainingEdge(window, self._theme, self._word)
        elif inside[-1] is not edge:
            edge.raise_()
