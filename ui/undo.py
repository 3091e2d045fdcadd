"""What one press has just written can be taken back for ten seconds. Taking back is an entry: the first one
stays in the log, struck out.

The offer begins when the entry is on the disk, not before. Any further press takes its place: only the newest can be taken back
here, everything older is corrected where it stands.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from app.rescue.entries import CaseEvent, CaseEventKind, EntryVoid, IncidentDetail, IncidentMarked, LogLine, MobMarked, Payload
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.incident import FIRST
from ui.keymap import Keymap
from ui.tokens import H_TOUCH
from ui.widgets import IconButton, label, row, set_cls
from ui.words import EVENTS

SECONDS: Final = 10
REASON: Final = "Taken back at once"
_CODES: Final = dict(FIRST)


def words_of(payload: Payload) -> str:
    """What was written by one press, in a word or two; "" for what a form wrote (that is corrected in its form)."""
    if isinstance(payload, CaseEvent):
        return "" if payload.event is CaseEventKind.ALERTED else EVENTS[payload.event]
    if isinstance(payload, IncidentMarked):
        return "Incident marked"
    if isinstance(payload, MobMarked):
        return "Man overboard marked"
    if isinstance(payload, IncidentDetail):
        return (
            worded("Incident: {join}", join=joined(", ", (_CODES.get(c, c.replace("_", " ").lower()) for c in payload.codes)))
            if payload.codes
            else ""
        )
    if isinstance(payload, LogLine):
        return "Line written"
    return ""


class UndoBar(QFrame):
    """``taken_back`` carries the payload that was struck out."""

    taken_back = Signal(object)
    moved = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget, corner: Callable[[QSize], QPoint], place: Callable[[], bool]) -> None:
        """``corner``: where its upper left corner lies in ``parent``, by its size. ``place``: whether there is room for it now.
        ``moved``: it is somewhere else now, or gone."""
        super().__init__(parent)
        self._corner, self._place = corner, place
        self._keyed = True
        set_cls(self, "refused")
        self._bridge, self._keys = bridge, bridge.keys
        self._writing: tuple[str, Payload] | None = None
        self._offer: tuple[str, Payload] | None = None
        self._left = 0
        self.text = label("", "word")
        self.key = IconButton(bridge.theme, "undo-iec", "Undo", height=H_TOUCH)
        self.key.clicked.connect(self.undo)
        self.setLayout(row(self.text, self.key, margin=(12, 6, 6, 6)))
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)
        self.shortcut: QShortcut | None = None
        bridge.entered.connect(self._on_entered)
        bridge.saved.connect(self._on_saved)
        self.hide()

    def tie(self, keys: Keymap, window: QWidget) -> None:
        """Ctrl+Z of the window, while something is offered: else it is the chart's or a text field's."""
        self.shortcut = keys.bind(window, "act.undo", self.undo)
        self.shortcut.setEnabled(False)

    @property
    def offered(self) -> str:
        """What can be taken back now; "" for nothing."""
        return words_of(self._offer[1]) if self._offer is not None else ""

    def undo(self) -> None:
        if self._offer is None:
            return
        entry, payload = self._offer
        self.forget()
        if self._bridge.write(EntryVoid(reason=REASON), corrects=entry) is not None:
            self._bridge.notice.emit(worded("Taken back: {words_of}. It stays in the log, struck out", words_of=words_of(payload)))
            self.taken_back.emit(payload)

    def forget(self) -> None:
        self._second.stop()
        self._offer = None
        if self.shortcut is not None:
            self.shortcut.setEnabled(False)
        self.hide()
        self.moved.emit()

    def look(self, *, keyed: bool) -> None:
        """Another page is shown. ``keyed``: Ctrl+Z takes back there."""
        self._keyed = keyed
        offered = self._offer is not None
        if self.shortcut is not None:
            self.shortcut.setEnabled(offered and keyed)
        self.setVisible(offered and self._place())
        self.arrange()
        self.raise_()
        self.moved.emit()

    def arrange(self) -> None:
        if self.isVisible():
            self.adjustSize()
            self.move(self._corner(self.size()))

    def _on_entered(self, entry: str, payload: object) -> None:
        if isinstance(payload, Payload):
            self.forget()
            self._writing = (entry, payload) if words_of(payload) else None

    def _on_saved(self, entry: str) -> None:
        if self._writing is None or self._writing[0] != entry:
            return
        self._offer, self._writing = self._writing, None
        self._left = SECONDS
        self._say()
        self._second.start()
        self.look(keyed=self._keyed)

    def _on_second(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.forget()
        else:
            self._say()

    def _say(self) -> None:
        self.text.setText(self.offered)
        self.key.setText(worded(" Undo ({left} s)  {cap}", left=self._left, cap=self._keys.cap("act.undo")))
