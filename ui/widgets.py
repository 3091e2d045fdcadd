"""The primitives that every panel is built of. A look is the dynamic property ``cls``; colours come from the theme only.

Kinds of label: sec and secb (14, secondary, regular and bold), lab (16, secondary), word (16, bold),
op (20), val (24), big (28), chip, cap, unknown.
Kinds of button: "" (plain), strong (the one main act of a panel), done, key, open, flat, seg, tab.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.watch.frame import Priority
from app.worded import worded
from ui.icons import alert_pixmap, case_pixmap, svg_icon, svg_pixmap
from ui.language import tr
from ui.theme import Theme
from ui.tokens import GRID, H_KEY, H_TOUCH

_Layout = TypeVar("_Layout", bound=QBoxLayout)
BoxItem = QWidget | QLayout | int | Literal["stretch"] | tuple[QWidget | QLayout, int]


def set_cls(widget: QWidget, cls: str) -> None:
    """Give a widget a look; works before and after it is shown."""
    if widget.property("cls") == cls:
        return
    widget.setProperty("cls", cls)
    repolish(widget)


def set_flag(widget: QWidget, name: str, on: bool) -> None:
    """Set a style property such as ``wrong`` or ``large``."""
    if widget.property(name) != on:
        widget.setProperty(name, on)
        repolish(widget)


def repolish(widget: QWidget) -> None:
    """Make the style sheet look at a widget's properties again, and at those of the labels inside it."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it has never been looked at, and will be when it is first shown
    style = widget.style()
    for each in (widget, *widget.findChildren(QLabel)):
        style.unpolish(each)
        style.polish(each)


class Words(QLabel):
    """A label that shows a text in the language of the window; ``text()`` is what it was given."""

    def __init__(self, text: str = "") -> None:
        self._given = text
        super().__init__(tr(text))

    def setText(self, text: str) -> None:
        self._given = text
        super().setText(tr(text))

    def text(self) -> str:
        return self._given

    def clear(self) -> None:
        self._given = ""
        super().clear()


class Key(QPushButton):
    """A button that shows its word in the language of the window; ``text()`` is what it was given. Enter presses it as Space does,
    unless ``enter_goes_by``: then what is around it has a use for Enter."""

    def __init__(self, text: str = "") -> None:
        self.enter_goes_by = False
        self._given = text
        super().__init__(tr(text))

    def setText(self, text: str) -> None:
        self._given = text
        super().setText(tr(text))

    def text(self) -> str:
        return self._given

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or self.enter_goes_by or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():  # held down it presses once
            self.click()


def label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows its text as it is: what a device or a mail says is never read as markup."""
    made = Words(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        set_cls(made, kind)
    return made


def button(text: str, kind: str = "", *, height: int = H_TOUCH, on_click: Callable[[], object] | None = None) -> QPushButton:
    made = Key(text)
    made.setFixedHeight(height)
    made.setAutoDefault(False)
    if kind:
        set_cls(made, kind)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def row(*items: BoxItem, margin: int | tuple[int, int, int, int] = 0, gap: int = GRID) -> QHBoxLayout:
    """A horizontal layout of widgets, layouts, ints (spacing), "stretch" or (widget, stretch)."""
    return _fill(QHBoxLayout(), items, margin, gap)


def column(*items: BoxItem, margin: int | tuple[int, int, int, int] = 0, gap: int = GRID) -> QVBoxLayout:
    """A vertical layout, see ``row``."""
    return _fill(QVBoxLayout(), items, margin, gap)


def _fill(layout: _Layout, items: Sequence[BoxItem], margin: int | tuple[int, int, int, int], gap: int) -> _Layout:
    layout.setContentsMargins(*((margin,) * 4 if isinstance(margin, int) else margin))
    layout.setSpacing(gap)
    for item in items:
        what, stretch = item if isinstance(item, tuple) else (item, 0)
        if isinstance(what, QWidget):
            layout.addWidget(what, stretch)
        elif isinstance(what, QLayout):
            layout.addLayout(what, stretch)
        elif isinstance(what, int):
            layout.addSpacing(what)
        else:
            layout.addStretch(1)
    return layout


def frame(kind: str, layout: QLayout) -> QFrame:
    """A frame of a kind (panel, card, sel, hud, refused, address, blocked) round a layout."""
    made = QFrame()
    set_cls(made, kind)
    made.setLayout(layout)
    return made


def rule(*, vertical: bool = False) -> QFrame:
    """A dividing line, one pixel."""
    made = QFrame()
    set_cls(made, "rule")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


class IconLabel(QLabel):
    """An icon that follows the palette. ``token`` is the name of its colour."""

    def __init__(self, theme: Theme, name: str, size: int = 24, token: str = "text") -> None:
        super().__init__()
        self._theme, self._name, self._size, self._token = theme, name, size, token
        self.setFixedSize(size, size)
        theme.changed.connect(self._paint_icon)
        self._paint_icon()

    def set_icon(self, name: str, token: str | None = None) -> None:
        if (name, token or self._token) != (self._name, self._token):
            self._name, self._token = name, token or self._token
            self._paint_icon()

    def _paint_icon(self) -> None:
        self.setPixmap(svg_pixmap(self._name, getattr(self._theme.tokens, self._token), self._size))


class AlertIcon(QLabel):
    """Triangle, circle or square of a priority; nothing for ``None`` (the place is kept)."""

    def __init__(self, theme: Theme, priority: Priority | None = None, size: int = 24) -> None:
        super().__init__()
        self._theme, self._priority, self._size, self._on_fill = theme, priority, size, False
        self.setFixedSize(size, size)
        theme.changed.connect(self._paint_icon)
        self._paint_icon()

    def show_priority(self, priority: Priority | None, *, on_fill: bool = False) -> None:
        if (priority, on_fill) != (self._priority, self._on_fill):
            self._priority, self._on_fill = priority, on_fill
            self._paint_icon()

    def _paint_icon(self) -> None:
        if self._priority is None:
            self.clear()
        else:
            self.setPixmap(alert_pixmap(self._priority, self._theme.tokens, self._size, on_fill=self._on_fill))


class CaseIcon(QLabel):
    """The hexagon of a case, filled while it is open."""

    def __init__(self, theme: Theme, number: str = "", *, opened: bool = True, size: int = 40) -> None:
        super().__init__()
        self._theme, self._number, self._opened, self._size = theme, number, opened, size
        self.setFixedSize(size, size)
        theme.changed.connect(self._paint_icon)
        self._paint_icon()

    def show_case(self, number: str, *, opened: bool) -> None:
        if (number, opened) != (self._number, self._opened):
            self._number, self._opened = number, opened
            self._paint_icon()

    def _paint_icon(self) -> None:
        self.setPixmap(case_pixmap(self._theme.tokens, self._size, opened=self._opened, number=self._number))


class IconButton(Key):
    """A button with an icon that follows the palette and its own look (white on a strong button)."""

    def __init__(self, theme: Theme, icon: str, text: str = "", kind: str = "", *, height: int = H_TOUCH, size: int = 24) -> None:
        super().__init__(worded(" {text}", text=text) if text else "")
        self._theme, self._icon, self._size = theme, icon, size
        self.setFixedHeight(height)
        self.setIconSize(QSize(size, size))
        self.setAutoDefault(False)
        if kind:
            set_cls(self, kind)
        theme.changed.connect(self._paint_icon)
        self.toggled.connect(self._paint_icon)
        self._paint_icon()

    def set_icon(self, icon: str) -> None:
        if icon != self._icon:
            self._icon = icon
            self._paint_icon()

    def _paint_icon(self) -> None:
        t = self._theme.tokens
        if self.property("cls") == "strong":
            colour = t.on_strong
        else:
            colour = t.text2 if self.isCheckable() and not self.isChecked() else t.text
        self.setIcon(svg_icon(self._icon, colour, self._size, t.text3))


class TwoLineButton(Key):
    """A small line over a value: a done step and its time. With an empty value it is a plain button with one line."""

    def __init__(self, text: str, value: str = "", *, height: int = H_KEY) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self.setAutoDefault(False)
        self._top, self._bottom = label("", "sec"), label("", "op")
        for each in (self._top, self._bottom):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(column(self._top, self._bottom, margin=(4, 4, 4, 4), gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_value(text, value)

    def show_value(self, text: str, value: str) -> None:
        """A value turns it into the "done" look."""
        self.setAccessibleName(tr(worded("{text} {value}", text=text, value=value).strip()))
        for each in (self._top, self._bottom):
            each.setVisible(bool(value))
        self._top.setText(text)
        self._bottom.setText(value)
        self.setText("" if value else text)
        set_cls(self, "done" if value else "")


class Segmented(QWidget):
    """Keys side by side of which one is chosen. ``chosen`` carries its index; only a person's press emits it."""

    chosen = Signal(int)

    def __init__(self, buttons: Sequence[QPushButton], kind: str = "seg") -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons = tuple(buttons)
        for i, each in enumerate(buttons):
            each.setCheckable(True)
            each.setProperty("first", i == 0)
            each.setProperty("last", i == len(buttons) - 1)
            set_cls(each, kind)
            self._group.addButton(each, i)
        self._group.idClicked.connect(self.chosen)
        self.setLayout(row(*((b, 1) for b in buttons), gap=0))

    @classmethod
    def of_words(cls, words: Sequence[str], kind: str = "seg", *, height: int = H_TOUCH) -> Segmented:
        return cls([button(word, height=height) for word in words], kind)

    @property
    def index(self) -> int:
        """The chosen key, -1 for none."""
        return self._group.checkedId()

    def key(self, index: int) -> QPushButton:
        """The key at an index. Raises IndexError where there is none."""
        return self._buttons[index]

    def choose(self, index: int) -> None:
        """Choose without emitting."""
        found = self._group.button(index)
        if found is not None:
            found.setChecked(True)
