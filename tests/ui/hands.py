"""The hands and eyes of an officer for tests: presses what can be seen, types where the cursor stands, reads the screen.

Nothing here reaches behind the glass: a key that is hidden, covered or has no room cannot be pressed, and what is read
is what the widgets show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QAbstractTableModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.valuecell import ValueCell

W = TypeVar("W", bound=QWidget)
WAIT_MS = 20_000


class Hands:
    """Works on the window, or on the dialog that stands before it."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    @property
    def front(self) -> QWidget:
        """What takes the keys now: the window, or a dialog of its own in front of it."""
        modal = QApplication.activeModalWidget()
        return modal if modal is not None and self._of_window(modal) else self.window

    def _of_window(self, dialog: QWidget) -> bool:
        """Not one that an earlier test left behind and that is going away."""
        above: QWidget | None = dialog
        while above is not None and isValid(above):
            if above is self.window:
                return True
            above = above.parentWidget()
        return False

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Let the program run until the condition holds; fails with ``what`` did not happen and with what stands there."""
        try:
            self._qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)
        except Exception as late:
            raise AssertionError(f"{what}: did not happen. On the screen:\n{self.screen()}") from late

    # -- hands

    def hit(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the cursor stands."""
        QTest.keyClick(self._focused(), key, modifier)
        QApplication.processEvents()  # what the key opened comes up

    def type(self, text: str) -> None:
        QTest.keyClicks(self._focused(), text)

    def replace(self, text: str) -> None:
        """Type over all that stands in the field."""
        self.hit(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)

    def paste(self, text: str) -> None:
        """Paste what another program copied: without a screen nobody can tell whose it is, so our own guard is not shown it."""
        clipboard = QApplication.clipboard()
        clipboard.blockSignals(True)
        clipboard.setText(text)
        clipboard.blockSignals(False)
        self.hit(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def press(self, name: str) -> None:
        """Press the button of that word, or of that accessible name."""
        self.click(self.button(name))

    def into(self, name: str) -> None:
        """Put the cursor into the field of that name."""
        self.click(self.field(name))

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press what lies on top at this place of the widget, its middle by default; scrolls to it first, as a person does."""
        _scroll_to(widget)
        QApplication.processEvents()
        spot = widget.mapTo(self.front, at if at is not None else widget.rect().center())
        top = self.front.childAt(spot)
        assert top is not None, f"{_named(widget)} lies outside of the window"
        assert top is widget or widget.isAncestorOf(top), f"{_named(widget)} is covered by {_named(top)}"
        QTest.mouseClick(top, Qt.MouseButton.LeftButton, pos=top.mapFrom(self.front, spot))
        QApplication.processEvents()  # what the press opened comes up

    def click_row(self, view: QAbstractItemView, text: str) -> None:
        """Press the row of a list in which the text stands."""
        index = next(i for i in (view.model().index(r, 0) for r in range(view.model().rowCount())) if text in str(i.data()))
        view.scrollTo(index)
        QApplication.processEvents()
        self.click(view.viewport(), view.visualRect(index).center())

    # -- eyes

    def button(self, name: str) -> QPushButton:
        """The one visible button of that word."""
        buttons = self._visible(QPushButton)
        same = [b for b in buttons if name in (_words(b.text()), b.accessibleName())]
        found = same or [b for b in buttons if b.accessibleName().startswith(f"{name} ")]
        assert len(found) == 1, f"{len(found)} buttons say {name!r}. On the screen:\n{self.screen()}"
        return found[0]

    def field(self, name: str) -> QLineEdit | QPlainTextEdit:
        """The one visible field of that name."""
        found = [f for f in (*self._visible(QLineEdit), *self._visible(QPlainTextEdit)) if f.accessibleName() == name]
        assert len(found) == 1, f"{len(found)} fields are called {name!r}. On the screen:\n{self.screen()}"
        return found[0]

    def sees(self, text: str) -> bool:
        """Whether the text stands anywhere on the window or dialog."""
        return text in self.screen()

    def screen(self) -> str:
        """All words that are visible now, a line for each widget."""
        lines: list[str] = [_words(b.text()) or b.accessibleName() for b in self._visible(QPushButton)]
        lines += [label.text() for label in self._visible(QLabel)]
        lines += [f"{cell.caption} {cell.text}" for cell in self._visible(ValueCell)]
        lines += [edit.text() for edit in self._visible(QLineEdit)]
        lines += [edit.toPlainText() for edit in self._visible(QPlainTextEdit)]
        for view in self._visible(QAbstractItemView):
            model = view.model()
            columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
            cells = (model.index(r, c).data() for r in range(model.rowCount()) for c in range(columns))
            lines += [str(cell) for cell in cells if cell]
        return "\n".join(line for line in lines if line.strip())

    def _visible(self, kind: type[W]) -> Iterable[W]:
        return [w for w in self.front.findChildren(kind) if w.isVisible()]

    def _focused(self) -> QWidget:
        front = self.front
        if not front.isActiveWindow():
            front.activateWindow()  # what a window manager does when a dialog closes
            self._qtbot.waitUntil(lambda: self.front.isActiveWindow(), timeout=WAIT_MS)
            front = self.front
        return front.focusWidget() or front


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _words(text: str) -> str:
    return " ".join(text.split())


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}".strip()
