"""What stands on the screen where the bridge cannot be opened: who starts it from a desktop sees no terminal."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.alone import show_until
from ui.language import install, tr
from ui.qtapp import make_application
from ui.theme import Theme
from ui.tokens import GRID, H_KEY, PaletteName
from ui.widgets import button, column, label, set_cls

_WIDTH: Final = 640


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
    show_until(window, window.ended, window.ended.emit)
