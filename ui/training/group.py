"""A group of an instructor's acts: a page with one main key, what came of the last act, and the fields that they share."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.errors import UserError
from app.geo import Position
from app.training.facts import OWN
from app.training.instructor import Act, Instructor, Now
from app.training.words import clock
from app.worded import worded
from ui.language import tr
from ui.parts import Notice, line_edit, scrolled
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import button, column, set_flag

MARGIN: Final = (12, GRID, 12, GRID)


class NumberField(QLineEdit):
    """A number, with comma or point. Empty is ``None`` where it may be left out."""

    def __init__(self, name: str, low: float, high: float, begin: str = "", *, needed: bool = False) -> None:
        super().__init__(begin)
        self._name, self._low, self._high, self._needed = name, low, high, needed
        self.setFixedHeight(H_TOUCH)
        self.setAccessibleName(tr(name))

    @property
    def value(self) -> float | None:
        """Raises UserError that says what may stand here."""
        text = self.text().strip().replace(",", ".")
        set_flag(self, "wrong", False)
        if not text and not self._needed:
            return None
        try:
            found = float(text)
        except ValueError:
            found = float("nan")
        if not self._low <= found <= self._high:
            set_flag(self, "wrong", True)
            self.setFocus()
            raise UserError(worded("{name}: a number from {low:g} to {high:g}", name=self._name, low=self._low, high=self._high))
        return found


class Drop(QComboBox):
    """One of several."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedHeight(H_TOUCH)
        self.setAccessibleName(tr(name))


class VesselChoice(Drop):
    """One of those who are there, by name; the choice stays with her when others come and go."""

    def __init__(self, name: str, *, own: bool = True) -> None:
        super().__init__(name)
        self._own = own
        self._shown: tuple[tuple[str, str], ...] = ()

    @property
    def value(self) -> str:
        return str(self.currentData() or "")

    def choose(self, identity: str) -> None:
        self.setCurrentIndex(self.findData(identity))

    def show_now(self, now: Now) -> None:
        wanted = tuple((v.id, v.name) for v in now.vessels if self._own or v.id != OWN)
        if wanted == self._shown:
            return
        before, self._shown = self.value, wanted
        self.blockSignals(True)
        self.clear()
        for identity, name in wanted:
            self.addItem(tr(name), identity)
        self.setCurrentIndex(max(0, self.findData(before)))
        self.blockSignals(False)
        self.currentIndexChanged.emit(self.currentIndex())


class Group(QWidget):
    """Subclasses fill ``body``, override ``act`` (the main key) and ``show_now``.

    ``picking``: it waits for a place on the chart, or (``None``) no longer does; ``take_pick`` brings it.
    """

    did = Signal()
    picking = Signal(object)  # Group or None

    def __init__(self, lead: Instructor, main: str) -> None:
        super().__init__()
        self.lead = lead
        self.now: Now | None = None
        inside = QWidget()
        self.body = column(gap=GRID)
        inside.setLayout(column(self.body, "stretch"))
        self.notice = Notice()
        self.main = button(main, "strong", height=H_KEY, on_click=self.act)
        self.setLayout(column((scrolled(inside), 1), self.notice, self.main, margin=MARGIN))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.main.click, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def act(self) -> None:
        """The main key was pressed."""

    def show_now(self, now: Now) -> None:
        """Called twice a second while it is seen."""
        self.now = now

    def take_pick(self, position: Position) -> None:
        """The place that was clicked."""

    def do(self, act: Act) -> bool:
        """Have it done and say what came of it."""
        try:
            done = self.lead.do(act)
        except UserError as error:
            self.notice.say(str(error))
            return False
        self.notice.say(worded("{clock}  {text}", clock=clock(done.at_s), text=done.text))
        self.did.emit()
        return True


def word_edit(name: str, hint: str = "") -> QLineEdit:
    return line_edit(hint, name=name)
