"""The palette in use, and the one place where it is changed: style sheets, ``QPalette`` and everything that paints itself.

The style sheet is set on each window that is dressed, not on the application: there one change of palette took 0.8 s of
processor time with the whole window open, here 0.2 s (Qt polishes a widget once per cache that names it). Dialogs and
menus that have a parent take it from there; what has none is coloured by the ``QPalette``, which is complete.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QPen
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from ui.caret import Caret
from ui.qss import style_sheet
from ui.tokens import DIM_STEP, FULL, PaletteName, Tokens, dimmed, least_brightness, tokens_of


class Theme(QObject):
    """The palette in use. Widgets that paint themselves read ``tokens`` when they paint and repaint on ``changed``."""

    changed = Signal()

    def __init__(self, name: PaletteName = "day", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name: PaletteName = name
        self._tokens = tokens_of(name)
        self._levels: dict[PaletteName, int] = {}
        self._dressed: list[QWidget] = []

    @property
    def name(self) -> PaletteName:
        return self._name

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def look(self) -> str:
        """Palette and brightness in one word: whoever keeps something painted keeps it by this."""
        return f"{self._name}-{self.brightness}"

    @property
    def brightness(self) -> int:
        """Percent of the full light of the palette in use."""
        return self._levels.get(self._name, FULL)

    def dim(self, percent: int) -> None:
        """Turn the palette in use down or up, as far as it goes. Each palette keeps its own brightness."""
        wanted = min(max(percent, least_brightness(self._name)), FULL)
        if wanted != self.brightness:
            self._levels[self._name] = wanted
            self.use(self._name)

    def dim_by(self, steps: int) -> None:
        self.dim(self.brightness + steps * DIM_STEP)

    def remember(self, levels: dict[PaletteName, int]) -> None:
        """Brightness of palettes as it was left, before a window is shown; values out of bounds are brought within them."""
        for name, percent in levels.items():
            self._levels[name] = max(percent, least_brightness(name)) if percent < FULL else FULL
        self.use(self._name)

    def use(self, name: PaletteName) -> None:
        """Change the palette of every window, open or yet to open. Raises ValueError for a name that is no palette."""
        self._tokens = dimmed(name, self._levels.get(name, FULL))
        self._name = name
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply(app, self._tokens)
        sheet = style_sheet(self._tokens)
        self._dressed = [window for window in self._dressed if isValid(window)]
        for window in self._dressed:
            window.setStyleSheet(sheet)
        self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Give a window the look of the palette, now and whenever it changes."""
        self._dressed.append(window)
        window.setStyleSheet(style_sheet(self._tokens))

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
    """Colour what no dressed window owns, and what Qt draws without asking a style sheet."""
    palette = _qpalette(tokens)
    app.setPalette(palette)
    if app.findChild(Caret, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        Caret(app)
    QToolTip.setPalette(palette)


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
