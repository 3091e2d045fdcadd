"""The screen locked at once by one key: everything that could be read is taken off it, and the watch goes on behind.

Locking hides the whole inside of the window and every other window, dialogs that are waited for included, and shows the lock
in their place; nothing is closed and nothing is deleted. While it is locked no key, press, drag or shortcut reaches what is
hidden, and a window that opens by itself is hidden too. What stays: the UTC clock, the class of an alarm (never its words,
which have names and bearings), its keys to silence and to acknowledge, and the distress card, which is the ship's own position.

This keeps somebody who walks by from reading and writing. It is no lock of the computer: for that use the computer's own.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolTip, QWidget
from shiboken6 import isValid

from app.entry import SYSTEM
from app.rescue.entries import SystemNote
from app.worded import worded
from ui.bridge import Bridge
from ui.dialogs import DistressCard

if TYPE_CHECKING:
    from datetime import datetime

    from ui.lock_page import LockPage

LOCK: Final = "screen.lock"
STAYS: Final = ("act.ack", "act.silence", "master.distress")
"""Acts of the window whose keys work while it is locked: acknowledge, silence, distress card."""

_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.ToolTip,
        QEvent.Type.WhatsThis,
        QEvent.Type.InputMethod,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
    }
)


@dataclass(frozen=True, slots=True)
class _Hidden:
    """A window as it was before the lock."""

    window: QWidget
    modality: Qt.WindowModality


class ScreenLock(QObject):
    """Belongs to the main window. ``changed`` after each locking and unlocking."""

    changed = Signal()

    def __init__(self, bridge: Bridge, window: QMainWindow, acknowledge: Callable[[], object]) -> None:
        super().__init__(window)
        self._bridge, self._window, self._acknowledge = bridge, window, acknowledge
        self.page: LockPage | None = None
        self._hidden: list[_Hidden] = []
        self._off: list[QShortcut] = []
        self._keyed: list[QWidget] = []
        self._focus: QWidget | None = None
        self.shortcut = bridge.keys.bind(window, LOCK, self.lock)
        bridge.ticked.connect(self._reach_every_window)

    @property
    def locked(self) -> bool:
        return self.page is not None

    def lock(self) -> None:
        """At once, whatever is open. The log says who was on watch."""
        if self.locked:
            return
        at, by = self._bridge.station.clock.utc(), self._bridge.station.author
        self._close_popups()
        self._focus = self._window.focusWidget()
        for top in _by_depth(QApplication.topLevelWidgets()):
            if top is not self._window and top.isVisible() and not isinstance(top, DistressCard):
                self._hide(top)
        central = self._window.centralWidget()
        if central is not None:
            central.hide()
        self.page = self._make_page(at, by)
        self._turn_keys_off()
        _application().installEventFilter(self)
        self._window.installEventFilter(self)
        self._window.activateWindow()
        self.page.begin()
        self._note("screen locked", worded("by {value}", value=by or "nobody signed on"))
        self.changed.emit()

    def _make_page(self, at: datetime, by: str) -> LockPage:
        from ui.lock_page import LockPage

        page = LockPage(self._bridge, at, by)
        page.setParent(self._window)
        page.setGeometry(self._window.rect())
        page.opened.connect(self._unlock)
        page.silence.connect(self._bridge.station.session.silence)
        page.acknowledge.connect(self._acknowledge)
        page.distress.connect(lambda: DistressCard(self._bridge, self._window).open())
        page.show()
        page.raise_()
        return page

    def _unlock(self, how: str) -> None:
        page = self.page
        if page is None:
            return
        _application().removeEventFilter(self)
        self._window.removeEventFilter(self)
        self.page = None
        page.hide()
        page.deleteLater()
        for shortcut in self._off:
            if isValid(shortcut):
                shortcut.setEnabled(True)
        self._off.clear()
        central = self._window.centralWidget()
        if central is not None:
            central.show()
        hidden, self._hidden = self._hidden, []
        for each in hidden:
            if isValid(each.window):
                _show_again(each)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self._focus = None
        self._note("screen unlocked", how)
        self.changed.emit()

    def _note(self, what: str, detail: str) -> None:
        self._bridge.write(
            SystemNote(
                what=what, detail=worded("{detail}, at {station}", detail=detail, station=self._bridge.station.settings.station)
            ),
            author=SYSTEM,
        )

    # -- everything else off

    @staticmethod
    def _close_popups() -> None:
        """Menus and lists that hang open: nothing was chosen in them yet."""
        QToolTip.hideText()
        for _ in range(10):
            popup = QApplication.activePopupWidget()
            if popup is None:
                return
            popup.close()

    def _hide(self, top: QWidget) -> None:
        self._hidden.append(_Hidden(top, top.windowModality()))
        top.hide()

    def _turn_keys_off(self) -> None:
        """Every shortcut of the window but those that stay; the others would be pressed without being seen."""
        stays = self._stays()
        for shortcut in self._window.findChildren(QShortcut):
            if shortcut.isEnabled() and not self._ours(shortcut) and shortcut.key() not in stays:
                shortcut.setEnabled(False)
                self._off.append(shortcut)

    def _stays(self) -> set[QKeySequence]:
        return {QKeySequence(self._bridge.keys.key(id_)) for id_ in STAYS}

    def _ours(self, watched: QObject) -> bool:
        """Part of the lock, or of the distress card."""
        above: QObject | None = watched
        while above is not None:
            if above is self.page or isinstance(above, DistressCard):
                return True
            above = above.parent()
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _INPUT:
            if isinstance(watched, QShortcut):
                return not self._ours(watched) and watched.key() not in self._stays()
            return isinstance(watched, QWidget) and not self._ours(watched)
        if kind is QEvent.Type.Show and isinstance(watched, QWidget) and watched is not self._window and not self._ours(watched):
            self._keep_hidden(watched)
        elif kind is QEvent.Type.Resize and watched is self._window and self.page is not None:
            self.page.setGeometry(self._window.rect())
        return False

    def _keep_hidden(self, shown: QWidget) -> None:
        """What opens by itself meanwhile waits behind the lock."""
        if shown.isWindow() and shown.parent() is not self.page:
            self._hide(shown)
        elif shown is self._window.centralWidget():
            shown.hide()

    def _reach_every_window(self) -> None:
        """The key works in front of dialogs and menus too: a shortcut of the window does not reach past them."""
        for front in (QApplication.activeModalWidget(), QApplication.activePopupWidget(), QApplication.activeWindow()):
            if front is None or front is self._window or any(front is each for each in self._keyed):
                continue
            self._keyed = [each for each in self._keyed if isValid(each)]
            if not self._ours(front):
                self._bridge.keys.bind(front, LOCK, self.lock)
                self._keyed.append(front)


def _show_again(each: _Hidden) -> None:
    """A dialog that was waited for is waited for again."""
    if isinstance(each.window, QDialog) and each.modality is Qt.WindowModality.WindowModal:
        each.window.open()
        return
    with contextlib.suppress(RuntimeError):  # it may be on its way out
        each.window.setWindowModality(each.modality)
        each.window.show()


def _by_depth(windows: list[QWidget]) -> list[QWidget]:
    """Those that stand in front of others after them: shown again in this order, the front one is in front again."""

    def depth(widget: QWidget) -> int:
        above = widget.parentWidget()
        return 0 if above is None else 1 + depth(above)

    return sorted(windows, key=depth)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
