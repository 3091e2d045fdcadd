"""Tab goes as the eye does: from top to bottom and from left to right, whatever was made first.

Qt goes in the order in which widgets were made, and here pages are made when they are first needed: the key of a new page came
after the last key of the window.

What lies in one widget is read as a page of a newspaper is (recursive X-Y cut, Nagy and Seth 1984): in bands where a straight line
goes between them, each band in columns, each column in bands again. Layouts are not asked: PySide deletes what they hold twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QAbstractSpinBox, QComboBox, QScrollArea, QWidget

_WHOLE: Final = (QAbstractItemView, QAbstractSpinBox, QComboBox)
"""What has keys of its own for what lies in it."""

_Placed = tuple[QWidget, QRect]


def tab_stops(page: QWidget) -> list[QWidget]:
    """Where Tab stands inside a page, in the order in which the page is read."""
    return [each for each in _inside(page) if _stands(each)]


def put_in_order(window: QWidget) -> None:
    """Let Tab go through the window as it is laid out now."""
    for one, other in pairwise(tab_stops(window)):
        QWidget.setTabOrder(one, other)


if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class TabsByEye(_Base):
    """For a window of its own, before its Qt class: the order is looked at anew with each Tab."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        put_in_order(self)
        return super().focusNextPrevChild(forward)


def _stands(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusProxy() is not None or isinstance(widget, QScrollArea):
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """All that is visible below a widget, as it is read."""
    for child in _read(list(_children(widget))):
        yield child
        if not isinstance(child, _WHOLE):
            yield from _inside(child)


def _children(widget: QWidget) -> Iterator[_Placed]:
    if isinstance(widget, QAbstractScrollArea):
        page = widget.widget() if isinstance(widget, QScrollArea) else None
        found: Iterable[QWidget] = (page,) if page is not None else ()
    else:
        found = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for each in found:
        if each.isVisible() and not each.isWindow() and not (box := each.geometry()).isEmpty():
            yield each, box


def _read(placed: list[_Placed]) -> Iterator[QWidget]:
    """In bands, each of them in columns. Where something lies over something else, what is below comes first."""
    if len(placed) < 2:
        yield from (each for each, _box in placed)
        return
    for start, end in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        parts = _cut(placed, start, end)
        if len(parts) > 1:
            for part in parts:
                yield from _read(part)
            return
    below = max(range(len(placed)), key=lambda i: placed[i][1].width() * placed[i][1].height())
    yield placed[below][0]
    yield from _read(placed[:below] + placed[below + 1 :])


def _cut(placed: list[_Placed], start: Callable[[QRect], int], end: Callable[[QRect], int]) -> list[list[_Placed]]:
    """Parts between which a straight line goes."""
    parts: list[list[_Placed]] = []
    reach = 0
    for each in sorted(placed, key=lambda each: start(each[1])):
        if parts and start(each[1]) <= reach:
            parts[-1].append(each)
        else:
            parts.append([each])
            reach = end(each[1])
        reach = max(reach, end(each[1]))
    return parts
