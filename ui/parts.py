"""What the work panels share: the pace at which they follow the picture, forms that lose nothing, and small pieces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ports import Receipt
from app.rescue.state import RescueState
from app.watch.frame import Frame
from app.worded import worded
from ui.bridge import Bridge
from ui.language import tr
from ui.theme import Theme
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import IconButton, Words, button, column, label, row, set_cls

MOST_CASES: Final = 6
"""So many cases are offered at once: open ones stand first, and after weeks there are sixty."""
FRAME_MS: Final = 450
"""Panels follow the picture at 2 Hz: a little under half a second, so that every fifth frame of 100 ms is taken."""


class LivePanel(QWidget):
    """A widget that follows the picture at 2 Hz and the log at once, and does nothing at all while it is hidden."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self._since = QElapsedTimer()
        bridge.frame_ready.connect(self._on_frame)
        bridge.state_changed.connect(self._on_state)

    @property
    def theme(self) -> Theme:
        return self.bridge.theme

    def show_frame(self, frame: Frame) -> None:
        """Show the newest picture. Called at 2 Hz while visible."""

    def show_state(self, state: RescueState) -> None:
        """Show the newest log. Called when it changed while visible."""

    def refresh(self) -> None:
        """Show both now, visible or not."""
        self._since.restart()
        self.show_state(self.bridge.state)
        self.show_frame(self.bridge.frame)

    def _on_frame(self, frame: Frame) -> None:
        if self.isVisible() and (not self._since.isValid() or self._since.elapsed() >= FRAME_MS):
            self._since.restart()
            self.show_frame(frame)

    def _on_state(self, state: RescueState) -> None:
        if self.isVisible():
            self.show_state(state)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


class Saving(QObject):
    """Waits until entries are on the disk. A form is emptied by ``finished`` only, never by having been handed over."""

    finished = Signal()
    failed = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._receipts: list[Receipt] = []
        bridge.ticked.connect(self._check)

    @property
    def busy(self) -> bool:
        return bool(self._receipts)

    def wait_for(self, receipts: Sequence[Receipt]) -> None:
        self._receipts.extend(receipts)
        self._check()

    def _check(self) -> None:
        if not self._receipts:
            return
        errors = [r.error for r in self._receipts if r.error is not None]
        if errors:
            self._receipts.clear()
            self.failed.emit(worded("Not saved: {value}", value=errors[0]))
        elif all(r.saved for r in self._receipts):
            self._receipts.clear()
            self.finished.emit()


class Notice(Words):
    """One sentence under a form that says what is wrong or what happened. Takes no room while it says nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_cls(self, "notice")
        self.hide()

    def say(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))


class Sheet(QWidget):
    """A form that opens inside its panel: title, body, one main key. Closing it keeps all that was typed.

    Subclasses fill ``body``, and override ``save`` (hand entries over with ``commit``) and ``clear``.
    """

    closed = Signal()
    saved = Signal()
    grown = Signal()  # it was opened anew while it was seen: other fields, or another case in them

    def __init__(self, bridge: Bridge, title: str, main: str) -> None:
        super().__init__()
        self.bridge = bridge
        self._saving = Saving(bridge, self)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(self._on_failed)
        self.title = label(title, "op", wrap=True)
        self.back = IconButton(bridge.theme, "arrow-left-google", kind="key")
        self.back.setFixedWidth(H_TOUCH)
        self.back.setAccessibleName(tr("Back, what is typed stays"))
        self.back.clicked.connect(self.closed)
        self.notice = Notice()
        self.main = button(main, "strong", height=H_KEY, on_click=self.submit)
        self._main_text = main
        inside = QWidget()
        self.body = column(gap=GRID)
        inside.setLayout(column(self.body, "stretch"))
        self.setLayout(
            column(row(self.back, (self.title, 1)), (scrolled(inside), 1), self.notice, self.main, margin=(12, GRID, 12, GRID))
        )
        bridge.keys.bind(self, "form.save", self.submit)

    @property
    def draft_of(self) -> str:
        """What the form is about now (a case id), "" where there is nothing to tell apart: drafts are kept by it."""
        return ""

    def submit(self) -> None:
        """Save, unless that is going on already: a key pressed twice writes once."""
        if not self._saving.busy:
            self.save()

    def save(self) -> None:
        """Check the fields and hand the entries over."""
        raise NotImplementedError

    def clear(self) -> None:
        """Empty the fields. Called once everything is on the disk."""

    def commit(self, receipts: Sequence[Receipt | None]) -> None:
        """Wait for these. ``None`` stands for an entry that was not taken; the bridge has said why."""
        if any(r is None for r in receipts):
            self.notice.say("Not taken. What you typed is still here")
            return
        self.main.setEnabled(False)
        self.main.setText("Saving…")
        self._saving.wait_for([r for r in receipts if r is not None])

    def refuse(self, text: str, field: QWidget | None = None) -> None:
        """Say what is wrong and go to the field."""
        self.notice.say(text)
        if field is not None:
            field.setFocus()

    def _on_saved(self) -> None:
        self._ready()
        self.notice.say("")
        self.clear()
        self.saved.emit()
        self.closed.emit()

    def _on_failed(self, text: str) -> None:
        self._ready()
        self.notice.say(worded("{text}. What you typed is still here", text=text))

    def _ready(self) -> None:
        self.main.setEnabled(True)
        self.main.setText(self._main_text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Enter in a line or on the main key saves; on any other key it presses that key."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton) and focused is not self.main:
                focused.click()
            else:
                self.submit()
        else:
            super().keyPressEvent(event)


class TextField(QPlainTextEdit):
    """Several lines of plain text. Tab goes on to the next field, as everywhere else in a form."""

    def __init__(self, placeholder: str = "", lines: int = 3) -> None:
        super().__init__()
        self.setPlaceholderText(tr(placeholder))
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * 24 + 16)
        self.document().setDocumentMargin(6)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @property
    def value(self) -> str:
        return self.toPlainText().strip()


def line_edit(placeholder: str = "", *, name: str = "") -> QLineEdit:
    """One line to type in, high enough for a finger."""
    made = QLineEdit()
    made.setPlaceholderText(tr(placeholder))
    made.setFixedHeight(H_TOUCH)
    if name:
        made.setAccessibleName(tr(name))
    return made


def field(caption: str, widget: QWidget | QLayout) -> QVBoxLayout:
    """A caption over what it names."""
    said = label(caption, "sec")
    if isinstance(widget, QWidget):
        said.setBuddy(widget)
        if not widget.accessibleName():
            widget.setAccessibleName(tr(caption))
    return column(said, widget, gap=2)


def scrolled(inside: QWidget) -> QScrollArea:
    """A page that scrolls up and down only and takes the colour of its panel."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    set_cls(inside, "panel")
    area.setWidget(inside)
    area.viewport().installEventFilter(_KeepWidth(area, inside))
    return area


class _KeepWidth(QObject):
    """Keeps the width of the page to that of its area, so that a long word never makes it scroll sideways."""

    def __init__(self, area: QScrollArea, page: QWidget) -> None:
        super().__init__(area)
        self._area, self._page = area, page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._page.setMaximumWidth(self._area.viewport().width())
        return super().eventFilter(watched, event)


class Choices(QWidget):
    """Words of which one is chosen, as keys in rows of ``per_row``. ``value`` is "" while none is."""

    changed = Signal(str)

    def __init__(self, words: dict[str, str], per_row: int = 3, *, height: int = H_TOUCH, most: int = 0) -> None:
        """``most`` > 0: so many keys at once, the last of which brings up the others; the chosen one is always there."""
        super().__init__()
        self._keys = {value: button(word, height=height) for value, word in words.items()}
        keys = list(self._keys.values())
        self._folded = keys[most - 1 :] if 0 < most < len(keys) else []
        self.more = button(worded("{n} more", n=len(self._folded)), height=height, on_click=self._unfold)
        for key in self._folded:
            key.hide()
        shown = keys[: len(keys) - len(self._folded)]
        self.setLayout(_in_rows([*shown, self.more, *self._folded] if self._folded else keys, per_row))
        for value, key in self._keys.items():
            key.setCheckable(True)
            key.clicked.connect(lambda _checked=False, v=value: self._pressed(v))

    @property
    def value(self) -> str:
        return next((v for v, k in self._keys.items() if k.isChecked()), "")

    def key(self, value: str) -> QPushButton:
        """The key of a word. Raises KeyError for a value that is none."""
        return self._keys[value]

    def choose(self, value: str) -> None:
        """Choose without a signal; a value that is none of the words chooses nothing."""
        for each, key in self._keys.items():
            key.setChecked(each == value)
            set_cls(key, "done" if each == value else "")
            if each == value and key in self._folded:
                key.show()  # it may be one of those that are folded away

    def _unfold(self) -> None:
        for key in self._folded:
            key.show()
        self.more.hide()

    def _pressed(self, value: str) -> None:
        self.choose(value)
        self.changed.emit(value)


def _in_rows(keys: Sequence[QWidget], per_row: int) -> QGridLayout:
    """Keys of one width in rows."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(GRID)
    for i, key in enumerate(keys):
        grid.addWidget(key, i // per_row, i % per_row)
    for column_ in range(per_row):
        grid.setColumnStretch(column_, 1)
    return grid


class Ticks(QWidget):
    """Words of which any number hold, as keys that stay pressed."""

    changed = Signal()

    def __init__(self, words: dict[str, str], per_row: int = 2, *, height: int = H_TOUCH) -> None:
        super().__init__()
        self._keys = {value: button(word, height=height) for value, word in words.items()}
        keys = list(self._keys.values())
        self.setLayout(_in_rows(keys, per_row))
        for key in keys:
            key.setCheckable(True)
            key.toggled.connect(lambda on, k=key: self._toggled(k, on))

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(v for v, k in self._keys.items() if k.isChecked())

    def key(self, value: str) -> QPushButton:
        """The key of a word. Raises KeyError for a value that is none."""
        return self._keys[value]

    def choose(self, values: Sequence[str]) -> None:
        for value, key in self._keys.items():
            key.setChecked(value in values)

    def _toggled(self, key: QWidget, on: bool) -> None:
        set_cls(key, "done" if on else "")
        self.changed.emit()


def discard(widget: QWidget) -> None:
    """Take a widget off the screen now; Qt deletes it when the event loop comes round."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
