"""What is selected in a widget that can copy by itself, and what stands round it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

Copying = QLineEdit | QPlainTextEdit | QTextEdit | QLabel | QAbstractItemView
"""Widgets of Qt that put text onto the clipboard without being told to by this program."""


@dataclass(frozen=True, slots=True)
class Selected:
    """``text`` is what would be copied: characters ``start`` to ``end`` of ``around``."""

    text: str
    around: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def copying_widget(watched: QObject | None) -> Copying | None:
    """The widget that would copy when ``watched`` (it, or the inside of its scroll area) gets the keys or the mouse."""
    if isinstance(watched, (QLineEdit, QPlainTextEdit, QTextEdit, QLabel, QAbstractItemView)):
        return watched
    parent = watched.parent() if isinstance(watched, QWidget) else None
    return parent if isinstance(parent, (QPlainTextEdit, QTextEdit, QAbstractItemView)) else None


def selected(widget: Copying) -> Selected | None:
    """What a copy would take now; ``None`` for nothing."""
    if isinstance(widget, QLineEdit):
        if widget.echoMode() is not QLineEdit.EchoMode.Normal:
            return None
        return _made(widget.selectedText(), widget.text(), widget.selectionStart())
    if isinstance(widget, QLabel):
        return _made(widget.selectedText(), widget.text(), widget.selectionStart())
    if isinstance(widget, QAbstractItemView):
        index = widget.currentIndex()
        text = str(index.data() or "") if index.isValid() else ""
        return _made(text, text, 0)
    cursor = widget.textCursor()
    around = QTextCursor(cursor)
    around.setPosition(cursor.selectionStart())
    around.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    start = cursor.selectionStart() - around.position()
    around.setPosition(cursor.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    around.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return _made(_plain(cursor.selectedText()), _plain(around.selectedText()), start)


def unselect(widget: Copying) -> None:
    """Nothing is selected any more: there is nothing to drag away."""
    if isinstance(widget, QLineEdit):
        widget.deselect()
    elif isinstance(widget, QLabel):
        widget.setSelection(0, 0)
    elif not isinstance(widget, QAbstractItemView):
        cursor = widget.textCursor()
        cursor.clearSelection()
        widget.setTextCursor(cursor)


def _made(text: str, around: str, start: int) -> Selected | None:
    """``start`` counts in UTF-16 as Qt does; behind an emoji the text is looked up instead."""
    if not text:
        return None
    if around[start : start + len(text)] != text:
        start = max(around.find(text), 0)
    return Selected(text, around, start)


def _plain(text: str) -> str:
    """Qt's own signs for ends of lines and paragraphs."""
    return text.replace("\u2029", "\n").replace("\u2028", "\n")
