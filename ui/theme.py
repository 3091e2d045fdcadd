"""The palette in use, and the one place where it is changed: style sheet, ``QPalette`` and everything that paints itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QPen
from PySide6.QtWidgets import QApplication

from ui.qss import style_sheet
from ui.tokens import PaletteName, Tokens, tokens_of


class Theme(QObject):
    """The palette in use. Widgets that paint themselves read ``tokens`` when they paint and repaint on ``changed``."""

    changed = Signal()

    def __init__(self, name: PaletteName = "day", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name: PaletteName = name
        self._tokens = tokens_of(name)

    @property
    def name(self) -> PaletteName:
        return self._name

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    def use(self, name: PaletteName) -> None:
        """Change the palette of every window, open or yet to open. Raises ValueError for a name that is no palette."""
        self._tokens = tokens_of(name)
        self._name = name
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply(app, self._tokens)
        self.changed.emit()

    def colour(self, token: str) -> QColor:
        """The colour of a token by its name, e.g. ``colour("alarm")``. Raises AttributeError for a name that is none."""
        return QColor(getattr(self._tokens, token))

    def pen(self, token: str, width: float = 1.0, dash: tuple[float, ...] = ()) -> QPen:
        """A flat-ended pen of ``width`` pixels; ``dash`` in units of the width (on, off, ...)."""
        pen = QPen(self.colour(token), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dash:
            pen.setDashPattern(dash)
        return pen


def apply(app: QApplication, tokens: Tokens) -> None:
    """Dress the whole application. The ``QPalette`` is for what Qt draws without asking the style sheet."""
    app.setPalette(_qpalette(tokens))
    app.setStyleSheet(style_sheet(tokens))


def _qpalette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, t.bg),
        (role.WindowText, t.text),
        (role.Base, t.field),
        (role.AlternateBase, t.panel),
        (role.Text, t.text),
        (role.PlaceholderText, t.text3),
        (role.Button, t.btn),
        (role.ButtonText, t.text),
        (role.BrightText, t.text),
        (role.ToolTipBase, t.hud),
        (role.ToolTipText, t.text),
        (role.Highlight, t.accent_bg),
        (role.HighlightedText, t.text),
        (role.Accent, t.accent),
        (role.Link, t.accent),
        (role.LinkVisited, t.accent),
        (role.Light, t.line),
        (role.Midlight, t.line),
        (role.Mid, t.outline),
        (role.Dark, t.line),
        (role.Shadow, t.bg),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.text3))
    return palette
