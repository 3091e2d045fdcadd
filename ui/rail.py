"""The seven urgent acts: large, always in the same place, one key each, the key printed on the button."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.watch.frame import Priority
from app.worded import worded
from ui.keymap import Keymap
from ui.language import tr
from ui.theme import Theme
from ui.tokens import W_RAIL
from ui.widgets import AlertIcon, IconLabel, Key, column, label, row, set_cls


@dataclass(frozen=True, slots=True)
class Act:
    name: str
    word: str
    icon: str
    strong: bool = False
    tip: str = ""


ACTS: Final[tuple[Act, ...]] = (
    Act("log", "LOG", "log-add-google", tip="Write a line in the log"),
    Act("case", "CASE", "vessel-in-distress", tip="Open a new case"),
    Act("count", "COUNT", "user-profiles", tip="Count people"),
    Act("tell", "TELL", "send", tip="Tell those who may be told"),
    Act("incident", "INCIDENT", "record-event-iec", strong=True, tip="Mark an incident: the last 15 minutes are kept"),
    Act("mob", "MOB", "alarm-pob", strong=True, tip="Man overboard: marks this place and time"),
    Act("ack", "ACK", "check-google", tip="Acknowledge the most urgent alert"),
)


class RailKey(Key):
    """Icon, key cap and word. ``set_open`` tints it while its work is open."""

    def __init__(self, theme: Theme, act: Act) -> None:
        super().__init__()
        self._act = act
        ink = "on_strong" if act.strong else "text"
        self._icon = IconLabel(theme, act.icon, 32, ink)
        self.badge = AlertIcon(theme, None, 18)
        self.badge.hide()  # or it takes the room of a long word
        self._cap = cap = label("", "cap")
        cap.setFixedHeight(22)
        self._word = label(act.word, "word")
        top = row(self._icon, "stretch", cap, gap=0)
        bottom = row(self._word, "stretch", self.badge, gap=0)
        self.setLayout(column("stretch", top, 4, bottom, "stretch", margin=8, gap=0))
        for each in (self._icon, self._word, self.badge, cap):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(64)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr(act.tip))
        self.set_open(False)

    def print_key(self, cap: str) -> None:
        """The key that does the same, as it is now."""
        self._cap.setText(cap)
        self.setAccessibleName(tr(worded("{word} {cap}", word=self._act.word, cap=cap)))

    def set_open(self, on: bool) -> None:
        set_cls(self, "open" if on else "strong" if self._act.strong else "key")
        self._icon.set_icon(self._act.icon, "on_strong" if self._act.strong and not on else "text")


class Rail(QWidget):
    """``act`` carries the name of the act, from a press or from its function key anywhere in the window."""

    act = Signal(str)

    def __init__(self, theme: Theme, keymap: Keymap) -> None:
        super().__init__()
        self._keymap = keymap
        set_cls(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(W_RAIL)
        self.keys = {act.name: RailKey(theme, act) for act in ACTS}
        for act in ACTS:
            self.keys[act.name].clicked.connect(lambda _checked=False, name=act.name: self.act.emit(name))
        self.setLayout(column(*((key, 1) for key in self.keys.values()), margin=8))
        keymap.changed.connect(self._print_keys)
        self._print_keys()

    def install_shortcuts(self, window: QWidget) -> None:
        """F1 to F7, or what they were changed to, wherever the focus is, also while the rail itself is not shown."""
        for act in ACTS:
            self._keymap.bind(window, f"act.{act.name}", partial(self.act.emit, act.name))

    def _print_keys(self) -> None:
        for name, key in self.keys.items():
            key.print_key(self._keymap.cap(f"act.{name}"))

    def show_open(self, name: str | None) -> None:
        for each, key in self.keys.items():
            key.set_open(each == name)

    def show_waiting(self, priority: Priority | None) -> None:
        """The sign of the most urgent alert that waits for ACK; ``None`` for none."""
        badge = self.keys["ack"].badge
        badge.show_priority(priority)
        badge.setVisible(priority is not None)
