"""Copying by hand: Ctrl+C, cut, the mouse's menu, selecting on X11, dragging. Harmless text is copied as always; text with a
position in it is asked about first ("Copy for whom?").

Two nets. The first stands in front of the widget that has the focus, so nothing leaves before it is asked: an event
filter on every widget of a busy window would cost the chart its pace, and copying needs the focus. The second looks at the
clipboard whenever it changes and takes back what came there past the first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from app.relay.scanning import Scanner, careful_scan
from ui.exits.clipboard import ClipboardExit
from ui.exits.selection import Copying, Selected, copying_widget, selected, unselect
from ui.language import tr

_NO_SCREEN: Final = ("offscreen", "minimal")
"""Platforms that do not say whose the clipboard is: there it is always ours."""


class CopyGuard(QObject):
    """``asked`` carries a text that somebody wanted to copy and that tells, or may tell, a position."""

    asked = Signal(str)

    def __init__(self, app: QApplication, scan: Scanner, exit_: ClipboardExit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scan, self._exit = scan, exit_
        self._clipboard = QGuiApplication.clipboard()
        self._watched: tuple[QWidget, ...] = ()
        self._own = QGuiApplication.platformName() in _NO_SCREEN
        app.focusChanged.connect(self._on_focus)
        self._clipboard.dataChanged.connect(self._on_clipboard)
        self._clipboard.selectionChanged.connect(self._on_selection)
        self._on_focus(None, app.focusWidget())

    def harmless(self, text: str) -> bool:
        """No position is in it, and nothing that might be one."""
        scan = careful_scan(self._scan, text)
        return not scan.found and not scan.held

    def may_copy(self, chosen: Selected) -> bool:
        """Harmless by itself, and no piece of a position that stands round it."""
        if not self.harmless(chosen.text):
            return False
        around = careful_scan(self._scan, chosen.around) if chosen.around != chosen.text else None
        return around is None or not any(f.start < chosen.end and chosen.start < f.end for f in around.found)

    # ---- first net: before it leaves

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):  # it may be gone with its form
                widget.removeEventFilter(self)
        widget_ = copying_widget(now)
        inside = (widget_.viewport(),) if widget_ is not None and not isinstance(widget_, (QLineEdit, QLabel)) else ()
        self._watched = (widget_, *inside) if widget_ is not None else ()
        for each in self._watched:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        widget = copying_widget(watched)
        if widget is None:
            return False
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
                return self._stopped(widget)
        elif event.type() is QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._menu(widget, event)
        elif event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._no_drag(widget, event)
        return False

    def _stopped(self, widget: Copying) -> bool:
        """True where it is asked about first."""
        chosen = selected(widget)
        if chosen is None or self.may_copy(chosen):
            return False
        self.asked.emit(chosen.text)
        return True

    def _menu(self, widget: Copying, event: QContextMenuEvent) -> bool:
        """The usual menu, whose Copy and Cut come by here."""
        if widget.contextMenuPolicy() is not Qt.ContextMenuPolicy.DefaultContextMenu:
            return False
        if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
            menu = widget.createStandardContextMenu()
            for action in menu.actions():
                if action.objectName() in ("edit-copy", "edit-cut"):
                    self._replace(menu, action, widget)
        elif isinstance(widget, QLabel) and widget.hasSelectedText():
            menu = QMenu(widget)
            menu.addAction(tr("&Copy"), lambda: self._copy_label(widget))
        else:
            return False
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
        return True

    def _replace(self, menu: QMenu, action: QAction, widget: QLineEdit | QPlainTextEdit | QTextEdit) -> None:
        act: Callable[[], None] = widget.cut if action.objectName() == "edit-cut" else widget.copy
        ours = QAction(action.text(), menu)
        ours.setObjectName(action.objectName())
        ours.setEnabled(action.isEnabled())
        ours.triggered.connect(lambda: None if self._stopped(widget) else act())
        menu.insertAction(action, ours)
        menu.removeAction(action)

    def _copy_label(self, label: QLabel) -> None:
        if not self._stopped(label):
            self._clipboard.setText(label.selectedText())

    def _no_drag(self, widget: Copying, event: QMouseEvent) -> None:
        """Text that is selected can be dragged into another program by the mouse: a press selects anew instead."""
        left = event.button() is Qt.MouseButton.LeftButton
        if left and event.modifiers() != Qt.KeyboardModifier.ShiftModifier and not isinstance(widget, QLineEdit):
            unselect(widget)

    # ---- second net: what came there all the same

    def _on_clipboard(self) -> None:
        text = self._clipboard.text()
        if not text or self._exit.is_ours(text) or not (self._own or self._clipboard.ownsClipboard()) or self.harmless(text):
            return
        self._clipboard.clear()
        self.asked.emit(text)

    def _on_selection(self) -> None:
        """On X11 and Wayland whatever is selected can be pasted elsewhere with the middle key, at once."""
        mode = QClipboard.Mode.Selection
        if not self._clipboard.supportsSelection() or not self._clipboard.ownsSelection():
            return
        text = self._clipboard.text(mode)
        if text and not self.harmless(text):
            self._clipboard.clear(mode)
