"""The text caret in the colour of the text. Qt draws it as the inverse of what is below it: white on the dark fields of the night.

A filter on the field that has the keyboard lets it paint itself and then lays a caret over Qt's, in the same paint event: so it
works for every field there is, those inside Qt's own dialogs and number fields too. It does not blink: nothing that is no alert
does.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

_WIDTH: Final = 2
_BEFORE: Final = 5
"""Qt's rectangle of a line's caret begins so many pixels before it (QWidgetLineControl::rectForPos)."""

Field = QLineEdit | QPlainTextEdit | QTextEdit


class Caret(QObject):
    """One for the application. Follows the keyboard from field to field."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.setCursorFlashTime(0)
        self._field: Field | None = None
        app.focusChanged.connect(self._on_focus)
        self._on_focus(None, app.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        field = self._field
        if event.type() != QEvent.Type.Paint or field is None or not isValid(field) or not isinstance(watched, QWidget):
            return False
        watched.removeEventFilter(self)
        try:
            QCoreApplication.sendEvent(watched, event)
        finally:
            watched.installEventFilter(self)
        if field.hasFocus() and not field.isReadOnly() and field.isEnabled():
            p = QPainter(watched)
            p.fillRect(_place(field, watched.devicePixelRatioF()), field.palette().color(QPalette.ColorRole.Text))
            p.end()
        return True

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            _painted(self._field).removeEventFilter(self)
        self._field = _field_of(now)
        if self._field is not None:
            _painted(self._field).installEventFilter(self)


def _field_of(widget: QWidget | None) -> Field | None:
    """The field that shows the caret where ``widget`` has the keyboard: a number field and a choice that can be typed in have it
    inside."""
    if widget is None or isinstance(widget, Field):
        return widget
    return next((each for each in widget.findChildren(QLineEdit) if each.focusProxy() is widget), None)


def _painted(field: Field) -> QWidget:
    return field if isinstance(field, QLineEdit) else field.viewport()


def _place(field: Field, scale: float) -> QRectF:
    """Where Qt draws it, and one pixel more. Where ``scale`` is not 1, Qt's may begin between two of our pixels."""
    if isinstance(field, QLineEdit):
        around = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        x, y, height = around.x() + _BEFORE, around.y(), around.height()
    else:
        own = field.cursorRect()
        x, y, height = own.x(), own.y(), own.height()
    return QRectF(x if scale == 1.0 else x - 0.5, y, _WIDTH, height)
