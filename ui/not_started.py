"""What stands on the screen where the bridge cannot be opened: who starts it from a desktop sees no terminal."""

from __future__ import annotations

import signal
from types import FrameType
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.language import install, tr
from ui.qtapp import make_application
from ui.theme import Theme
from ui.tokens import GRID, H_KEY, PaletteName
from ui.widgets import button, column, label, set_cls

_WIDTH: Final = 640
_LOOK_MS: Final = 200


class NotStarted(QWidget):
    """``why`` in words, and a key that puts it away."""

    ended = Signal()

    def __init__(self, why: str, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(tr("Fairlead"))
        set_cls(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.why = label(why, "lab", wrap=True)
        self.close_key = button("Close", "strong", height=H_KEY, on_click=self.ended.emit)
        self.setLayout(
            column(label("Fairlead did not start", "big"), self.why, GRID, "stretch", self.close_key, margin=2 * GRID, gap=2 * GRID)
        )
        theme.dress(self)
        self.setFixedWidth(_WIDTH)
        self.close_key.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit()
        else:
            super().keyPressEvent(event)


def say_not_started(why: str, palette: PaletteName, language: str) -> None:
    """Show it until it is put away, in the colours and the language that the bridge was left in."""
    app = make_application()
    install(app, language)
    theme = Theme()
    theme.use(palette)
    window = NotStarted(why, theme)
    loop = QEventLoop()
    window.ended.connect(loop.quit)
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)

    def end(_number: int, _frame: FrameType | None) -> None:
        window.ended.emit()

    before = {s: signal.signal(s, end) for s in (signal.SIGINT, signal.SIGTERM)}
    look = QTimer(window)
    look.timeout.connect(lambda: None)  # Python answers a signal only where it runs itself, and nothing else does here
    look.start(_LOOK_MS)
    try:
        window.show()
        window.activateWindow()
        loop.exec()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        window.hide()
        window.deleteLater()
        app.setQuitOnLastWindowClosed(quits)
