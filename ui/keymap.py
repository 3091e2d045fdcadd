"""Every key of the window in one table, and the one place where a key is tied to an act.

A key can be given to another act (``Keymap.remap``); what was chosen is kept under "keys.<id>" in the preferences, and whatever
prints a key follows ``changed``. Keys that a widget reads by itself (arrows on the chart, digits of the incident strip) stand in
the table as fixed: they are shown on the map and refused to others, and cannot be changed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.errors import UserError
from app.preferences import Preferences
from app.worded import joined, worded
from ui.keytable import BY_ID, KEYS, WIDE, KeyAct

_NEVER: Final = frozenset({"Tab", "Shift+Tab", "Space", "Return", "Enter", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A"})
"""What every form and list needs: moving on, pressing a key, the clipboard."""
_TYPED: Final = "While a text is typed it would be a letter: choose a function key, or one with Ctrl or Alt"

_PRINTED: Final = {"Control": "Ctrl", "Mayúsculas": "Mayús", "Tabulador": "Tab"}
"""What stands on a Spanish keyboard, where Qt writes the word out."""


@dataclass(slots=True)
class _Bound:
    id: str
    shortcut: QShortcut


def default_key(id_: str) -> str:
    """The key of an act as it comes: for windows that stand before the bridge. Raises KeyError for an id that is none."""
    return BY_ID[id_].key


class Keymap(QObject):
    """Main thread only. ``changed`` after any key was given to something else."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._keys = {each.id: each.key for each in KEYS}
        self._bound: list[_Bound] = []
        self._acts: dict[str, Callable[[], object]] = {}
        for each in KEYS:
            kept = preferences.get(f"keys.{each.id}", "")
            if kept and not each.fixed and self.why_not(kept, each.id) == "":
                self._keys[each.id] = _portable(kept)

    def key(self, id_: str) -> str:
        """The key of an act, e.g. "Shift+F4". Raises KeyError for an id that is none."""
        return self._keys[id_]

    def cap(self, id_: str) -> str:
        """The key as it is printed on a button, in the words of this computer's keyboard."""
        return _native(self._keys[id_])

    def is_changed(self, id_: str) -> bool:
        return self._keys[id_] != BY_ID[id_].key

    def bind(
        self,
        widget: QWidget,
        id_: str,
        act: Callable[[], object],
        *,
        context: Qt.ShortcutContext | None = None,
        repeat: bool = False,
    ) -> QShortcut:
        """Tie an act to its key while ``widget`` lives. Without ``context``: in the whole window for an act of the window, else
        where the keyboard is inside ``widget``. Held down it acts once, unless ``repeat``."""
        wide = BY_ID[id_].wide
        if context is None:
            context = Qt.ShortcutContext.WindowShortcut if wide else Qt.ShortcutContext.WidgetWithChildrenShortcut
        shortcut = QShortcut(QKeySequence(self._keys[id_]), widget)
        shortcut.setContext(context)
        shortcut.setAutoRepeat(repeat)
        shortcut.activated.connect(lambda: act())
        self._bound = [each for each in self._bound if isValid(each.shortcut)]
        self._bound.append(_Bound(id_, shortcut))
        if wide and context is Qt.ShortcutContext.WindowShortcut:
            self._acts.setdefault(id_, act)
        return shortcut

    def extend(self, window: QWidget, *, but: Collection[str] = ()) -> None:
        """A second window of the bridge (the panel on another screen) takes every key that the first one has, ``but`` these."""
        for id_, act in list(self._acts.items()):
            if id_ not in but:
                self.bind(window, id_, act)

    # -- other keys

    def why_not(self, key: str, id_: str) -> str:
        """Why an act cannot have this key, in words; "" where it can."""
        wanted = BY_ID[id_]
        name = _portable(key)
        if wanted.fixed:
            return worded("“{words}” keeps its key", words=wanted.words)
        if not name:
            return "This is no key that a computer tells apart"
        if name in _NEVER:
            return worded("{name} is needed in every form and list", name=name)
        if wanted.wide and _is_letter(name):
            return _TYPED
        other = self.holder(name, id_)
        return (
            worded(
                "{name} is already “{words}” ({group}). Give that one another key first",
                name=name,
                words=other.words,
                group=other.group,
            )
            if other is not None
            else ""
        )

    def holder(self, key: str, id_: str) -> KeyAct | None:
        """The other act that would answer to this key in the same place as ``id_``."""
        wanted, name = BY_ID[id_], _portable(key)
        for each in KEYS:
            meet = each.wide or wanted.wide or each.group == wanted.group
            if each.id != id_ and meet and any(_portable(k) == name for k in self._held(each)):
                return each
        return None

    def _held(self, each: KeyAct) -> tuple[str, ...]:
        return each.all_keys if each.fixed else (self._keys[each.id],)

    def remap(self, id_: str, key: str) -> None:
        """Give an act another key, and keep it. Raises UserError with the name of whatever has it."""
        why = self.why_not(key, id_)
        if why:
            raise UserError(why)
        self._set(id_, _portable(key))
        self._follow()

    def reset(self, ids: Iterable[str] | None = None) -> None:
        """Back to the keys as they come; all of them where none are named. Raises UserError where another act has one now."""
        wanted = [each.id for each in KEYS] if ids is None else list(ids)
        for id_ in wanted:
            other = self.holder(BY_ID[id_].key, id_)
            if other is not None and other.id not in wanted and self.is_changed(id_):
                raise UserError(
                    worded("{key} is now “{words}”. Give that one another key first", key=BY_ID[id_].key, words=other.words)
                )
        for id_ in wanted:
            self._set(id_, BY_ID[id_].key)
        self._follow()

    def _set(self, id_: str, key: str) -> None:
        self._keys[id_] = key
        self._preferences.put(f"keys.{id_}", key if key != BY_ID[id_].key else None)

    def _follow(self) -> None:
        self._bound = [each for each in self._bound if isValid(each.shortcut)]
        for each in self._bound:
            wanted = QKeySequence(self._keys[each.id])
            if each.shortcut.key() != wanted:
                each.shortcut.setKey(wanted)
        self.changed.emit()

    def as_text(self) -> str:
        """The whole map as lines of text, to be printed and taped beside the screen."""
        out: list[str] = []
        for group in dict.fromkeys(each.group for each in KEYS):
            out += ["", group.upper()]
            out += [worded("{shown:<22} {words}", shown=self.shown(each), words=each.words) for each in KEYS if each.group == group]
        return "\n".join(out[1:])

    def shown(self, each: KeyAct) -> str:
        """What the map prints for an act: several keys where it has several."""
        if each.fixed:
            return each.print_as or joined(" ", (_native(key) for key in each.all_keys))
        return self.cap(each.id)


def _native(key: str) -> str:
    name = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return "+".join(_PRINTED.get(part, part) for part in name.split("+"))


def _portable(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def _is_letter(name: str) -> bool:
    """Would it be written into a field? A letter, digit or sign by itself or with Shift."""
    return len(name.removeprefix("Shift+")) == 1


__all__ = ["KEYS", "WIDE", "KeyAct", "Keymap", "default_key"]
