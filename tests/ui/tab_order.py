"""Where the Tab key goes on a page: what can be pressed or typed into and is not reached, and steps that go against the eye."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final

from PySide6.QtCore import SIGNAL, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ui.taborder import tab_stops

_USED: Final = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit,
)  # fmt: skip
_INSIDE: Final = (QAbstractItemView, QComboBox, QAbstractSpinBox)
"""What lies in one of these is reached by its own keys."""
_PRESSED: Final = ("clicked(QModelIndex)", "pressed(QModelIndex)", "activated(QModelIndex)", "doubleClicked(QModelIndex)")
_SHARED: Final = 0.5
"""So much of the lower one's height lies beside the other: they stand in one row."""


def troubles(page: QWidget) -> list[str]:
    """What the mouse reaches and Tab does not (of an exclusive group one is enough: the arrows go to the others), and steps of
    Tab that go up without going right, or to the left in one row. What lies over something else is a page of its own."""
    stops = tab_stops(page)
    there = set(stops)
    missed = [each for each in page.findChildren(QWidget) if _used(each) and _wanted(each, page) and not _met(each, there)]
    steps = [
        f"{_named(one)} -> {_named(other)}"
        for one, other in pairwise(stops)
        if _backwards(*_boxes(one, other, page)) and not _over(one, other)
    ]
    return [f"{_named(each)} is not reached" for each in missed] + steps


def _used(widget: QWidget) -> bool:
    if not isValid(widget) or not _pressed(type(widget)):
        return False
    if widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
        return False
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, _INSIDE):
            return False
        above = above.parentWidget()
    only_read = isinstance(widget, QAbstractItemView) and not any(widget.receivers(SIGNAL(each)) for each in _PRESSED)
    return not only_read


@cache
def _pressed(kind: type) -> bool:
    """Of a kind that takes presses or keys."""
    if issubclass(kind, QScrollBar):
        return False
    ours = any("mousePressEvent" in each.__dict__ for each in kind.__mro__ if each.__module__.startswith("ui."))
    return ours or issubclass(kind, _USED)


def _wanted(widget: QWidget, page: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.window() is page.window() and not widget.size().isEmpty()


def _met(widget: QWidget, stops: set[QWidget]) -> bool:
    if isinstance(widget, QAbstractButton) and (group := widget.group()) is not None and group.exclusive():
        return any(each in stops for each in group.buttons())
    return widget in stops


def _over(one: QWidget, other: QWidget) -> bool:
    """Whether one lies in something that lies over what the other lies in."""
    ways = _way(one), _way(other)
    apart = next(i for i, (a, b) in enumerate(zip(*ways, strict=False)) if a is not b)
    return ways[0][apart].geometry().intersects(ways[1][apart].geometry())


def _way(widget: QWidget) -> list[QWidget]:
    """From its window down to it."""
    above = widget.parentWidget()
    return [*(_way(above) if above is not None and not widget.isWindow() else ()), widget]


def _boxes(one: QWidget, other: QWidget, page: QWidget) -> tuple[QRect, QRect]:
    """Where both are seen on the page. What is scrolled out lies at the edge of its area, unless both are in the same one."""
    same = _area(one) is _area(other)
    return _box(one, page, seen=not same), _box(other, page, seen=not same)


def _area(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _box(widget: QWidget, page: QWidget, *, seen: bool) -> QRect:
    box = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    area = _area(widget)
    if seen and area is not None and page.isAncestorOf(area):
        view = area.viewport()
        edge = QRect(view.mapTo(page, QPoint(0, 0)), view.size())
        box.setTop(min(max(box.top(), edge.top()), edge.bottom()))
        box.setBottom(max(min(box.bottom(), edge.bottom()), edge.top()))
    return box


def _backwards(one: QRect, other: QRect) -> bool:
    beside = min(one.bottom(), other.bottom()) - max(one.top(), other.top()) + 1
    if beside >= _SHARED * min(one.height(), other.height()):
        return other.right() <= one.left()
    return other.bottom() <= one.top() and other.left() <= one.right()


def _named(widget: QWidget) -> str:
    words = widget.accessibleName() or str(widget.property("text") or "") or widget.objectName()
    return f"{type(widget).__name__} {words}".strip()
