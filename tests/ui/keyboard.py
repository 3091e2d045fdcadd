"""An officer without a mouse: goes to a key or a field with Tab and the arrows, presses with Space, and never presses on glass."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from tests.ui.hands import Hands

FARTHEST = 90
"""Presses of Tab; the longest form of the window has fewer places to stand."""
NONE, SHIFT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Keyboard(Hands):
    """``press`` and ``into`` are reached by Tab from where the cursor stands; ``ways`` keeps how many presses each took."""

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        raise AssertionError("there is no mouse on this bridge")

    @property
    def stands(self) -> QWidget:
        """What a key would go to now."""
        return self._focused()

    def press(self, name: str) -> None:
        """Go to the button of that word and press it."""
        key = self.button(name)
        self.walk_to(key)
        if not (key.isChecked() and self._one_of_several(key)):
            self.hit(Qt.Key.Key_Space)

    def choose(self, name: str) -> None:
        """Go to the button and press it unless it is chosen already."""
        key = self.button(name)
        if not key.isChecked():
            self.press(name)

    def into(self, name: str) -> None:
        self.walk_to(self.field(name))

    def fill(self, name: str, text: str) -> None:
        """Into a field, and over what stands in it."""
        self.into(name)
        self.replace(text)

    def row_with(self, view: QAbstractItemView, text: str) -> None:
        """Go to a list and down to the row in which the text stands."""
        self.walk_to(view)
        model = view.model()
        self.hit(Qt.Key.Key_Home, CTRL)
        for _ in range(model.rowCount() + 1):
            row = view.currentIndex().row()
            if any(text in str(model.index(row, c).data()) for c in range(model.columnCount())):
                return
            self.hit(Qt.Key.Key_Down)
        raise AssertionError(f"no row says {text!r}")

    def walk_to(self, wanted: QWidget) -> None:
        """Tab, and the arrows inside a row of choices, until the cursor stands there."""
        passed: list[str] = []
        assert wanted.isEnabled(), f"{described(wanted)} cannot be pressed now. On the screen:\n{self.screen()}"
        for _ in range(FARTHEST):
            here = self.stands
            if here is wanted:
                return
            passed.append(described(here))
            if self._together(here, wanted):
                self._along(wanted)
                return
            self.hit(Qt.Key.Key_Tab)
        raise AssertionError(f"{described(wanted)} is not reached by Tab; it went through:\n" + "\n".join(passed))

    def _along(self, wanted: QWidget) -> None:
        """With the arrows from one choice of a group to another."""
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            for _ in range(8):
                here = self.stands
                if here is wanted:
                    return
                self.hit(key)
                if self.stands is here:
                    break
        assert self.stands is wanted, f"{described(wanted)} is not reached by the arrows"

    @staticmethod
    def _together(one: QWidget, other: QWidget) -> bool:
        if not (isinstance(one, QAbstractButton) and isinstance(other, QAbstractButton)):
            return False
        group = other.group()
        return group is not None and group is one.group()

    @staticmethod
    def _one_of_several(key: QPushButton) -> bool:
        group = key.group()
        return group is not None and group.exclusive()


def described(widget: QWidget) -> str:
    """A widget in words, for a test that fails."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton):
        words = " ".join(widget.text().split())
    kind = "field" if isinstance(widget, (QLineEdit, QPlainTextEdit)) else type(widget).__name__
    return f"{kind} {words or widget.objectName()}".strip()


def settle(times: int = 3) -> None:
    for _ in range(times):
        QApplication.processEvents()
