"""The map of keys: all of them on one page, to be printed; and the page where an act is given another key."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QStackedWidget, QWidget

from app.entry import new_id
from app.errors import UserError
from app.policy.model import ChannelKind
from app.relay.drafts import Draft
from app.watch.frame import Mode
from app.worded import worded
from ui.bridge import Bridge
from ui.checkpoint import OWN_PAPERS
from ui.fitted import FittedWords
from ui.fonts import font
from ui.keymap import KEYS, KeyAct, Keymap
from ui.keytable import ACTS, CHART, DRILL, FORMS, INCIDENT, LOG, PAGES, REPLAY, TALLY, WATCH, WINDOW
from ui.language import tr
from ui.parts import Notice, scrolled
from ui.taborder import TabsByEye
from ui.tokens import GRID, H_KEY, T_SECOND
from ui.widgets import Key, button, column, label, row, set_cls

SIZE: Final = (1240, 690)
_COLUMNS: Final = 3
_W_CAP: Final = 128
_W_CAP_MOST: Final = 208
"""Where the names of keys are long ones: what is left for the words beside them."""
_CAP_PAD: Final = 12
_H_LINE: Final = 23
_H_HEAD: Final = 28
_ORDER: Final = (ACTS, PAGES, TALLY, WINDOW, CHART, WATCH, FORMS, INCIDENT, LOG)
"""Groups as they are put into the shortest column: the urgent ones stand first, long ones before short ones."""
_MODIFIERS: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}
)


class KeyCatcher(Key):
    """Takes the next key that is pressed, whichever it is; Escape and Tab leave it as it was."""

    caught = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("Choose an act first")
        self.setFixedHeight(H_KEY)
        self.setAutoDefault(False)
        self.setAccessibleName(tr("The new key"))
        self.waiting = False

    def wait(self, words: str) -> None:
        self.waiting = True
        self.setText(worded("Press the new key for “{words}”", words=words))
        set_cls(self, "open")
        self.setFocus()

    def rest(self, text: str) -> None:
        self.waiting = False
        self.setText(text)
        set_cls(self, "")

    def event(self, event: QEvent) -> bool:
        if self.waiting and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # or a key of the window would act instead of being taken
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.waiting:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in _MODIFIERS:
            return
        if key is Qt.Key.Key_Escape:
            self.left.emit()
            return
        self.caught.emit(QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText))

    def focusNextPrevChild(self, next: bool) -> bool:
        if self.waiting:
            self.left.emit()
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.waiting and event.reason() is Qt.FocusReason.MouseFocusReason:
            self.left.emit()
        super().focusOutEvent(event)


class KeymapPage(TabsByEye, QDialog):
    """Shows the map first; "Change keys" turns to the other page."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._keys = bridge, bridge.keys
        self._chosen: KeyAct | None = None
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._without = frozenset(
            ([] if bridge.station.playback is not None else [REPLAY]) + ([] if bridge.station.mode is Mode.DRILL else [DRILL])
        )
        self.notice = Notice()
        self.rows: dict[str, QPushButton] = {}
        self.catcher = KeyCatcher()
        self.catcher.caught.connect(self._caught)
        self.catcher.left.connect(self._leave)
        self._pages = QStackedWidget()
        self._map = QWidget()
        self._map_box = column()
        self._map.setLayout(self._map_box)
        self._pages.addWidget(self._map)
        self._pages.addWidget(self._change_page())
        self.change_key = button("Change keys", height=H_KEY, on_click=lambda: self.show_page(1))
        self.print_key = button("Print", height=H_KEY, on_click=self._print)
        self.close_key = button("Close", height=H_KEY, on_click=self.close)
        self.back_key = button("Back to the map", height=H_KEY, on_click=lambda: self.show_page(0))
        self.usual_key = button("This one as usual", height=H_KEY, on_click=self._usual)
        self.all_usual_key = button("All keys as usual", height=H_KEY, on_click=self._all_usual)
        self.title = label("", "op")
        lower = row(
            *(self.change_key, self.print_key, self.back_key, self.usual_key, self.all_usual_key), "stretch", self.close_key
        )
        self.setLayout(column(self.title, (self._pages, 1), self.notice, lower, margin=2 * GRID, gap=GRID))
        self._keys.changed.connect(self._show)
        self.resize(*SIZE)
        self._show()
        self.show_page(0)

    def show_page(self, which: int) -> None:
        """0: the map. 1: the page where keys are changed."""
        self._leave()
        self.notice.say("")
        self._pages.setCurrentIndex(which)
        self.title.setText(("Keys of this window", "Give an act another key")[which])
        for key in (self.change_key, self.print_key):
            key.setVisible(which == 0)
        for key in (self.back_key, self.usual_key, self.all_usual_key):
            key.setVisible(which == 1)
        (self.close_key if which == 0 else next(iter(self.rows.values()))).setFocus()

    # -- the map

    def _show(self) -> None:
        """Written anew whenever a key changes."""
        while (item := self._map_box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._map_box.addWidget(_map_of(self._keys, self._without), 1)
        for id_, key in self.rows.items():
            each = next(k for k in KEYS if k.id == id_)
            key.setText(worded("{cap}   {words}", cap=self._keys.cap(id_), words=each.words))
            key.setAccessibleName(tr(worded("{words}, {cap}", words=each.words, cap=self._keys.cap(id_))))
        self._mark()

    def _print(self) -> None:
        draft = Draft(
            new_id(), None, "Keys", OWN_PAPERS, ChannelKind.PRINT, "Keys of the bridge log Fairlead", self._keys.as_text(),
            template="keys",
        )  # fmt: skip
        self._bridge.exit_requested.emit(draft)

    # -- another key

    def _change_page(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout()
        grid.setSpacing(GRID)
        line = 0
        for group in _groups(self._without):
            mine = [each for each in KEYS if each.group == group and not each.fixed]
            if not mine:
                continue
            grid.addWidget(label(group, "secb"), line, 0, 1, 2)
            line += 1
            for i, each in enumerate(mine):
                key = self.rows[each.id] = button("", on_click=partial(self._choose, each))
                key.setProperty("left", True)
                grid.addWidget(key, line + i // 2, i % 2)
            line += (len(mine) + 1) // 2
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        inside.setLayout(grid)
        page = QWidget()
        page.setLayout(column((scrolled(inside), 1), self.catcher))
        return page

    def _choose(self, each: KeyAct) -> None:
        self._chosen = each
        self._mark()
        self.notice.say("")
        self.catcher.wait(each.words)

    def _caught(self, key: str) -> None:
        if self._chosen is None:
            return
        try:
            self._keys.remap(self._chosen.id, key)
        except UserError as error:
            self.notice.say(worded("{error}. Press another key, or Escape", error=error))
            return
        self.notice.say(worded("{cap} is now “{words}”", cap=self._keys.cap(self._chosen.id), words=self._chosen.words))
        self._leave()

    def _leave(self) -> None:
        was = self.catcher.waiting
        self.catcher.rest("Choose an act, then press its new key")
        if was and self._chosen is not None:
            self.rows[self._chosen.id].setFocus()

    def _usual(self) -> None:
        if self._chosen is None:
            self.notice.say("Choose the act first")
            return
        self._reset([self._chosen.id], worded("“{words}” has its usual key again", words=self._chosen.words))

    def _all_usual(self) -> None:
        self._reset(None, "All keys are the usual ones again")

    def _reset(self, ids: list[str] | None, said: str) -> None:
        try:
            self._keys.reset(ids)
        except UserError as error:
            self.notice.say(str(error))
        else:
            self.notice.say(said)

    def _mark(self) -> None:
        chosen = self._chosen.id if self._chosen is not None else ""
        for id_, key in self.rows.items():
            set_cls(key, "open" if id_ == chosen else "done" if self._keys.is_changed(id_) else "")
        if hasattr(self, "usual_key"):
            self.usual_key.setEnabled(bool(chosen))


def _groups(without: Collection[str]) -> list[str]:
    """Groups of the table in their order, but ``without`` those that nothing here answers to."""
    return [group for group in dict.fromkeys(each.group for each in KEYS) if group not in without]


def _map_of(keys: Keymap, without: Collection[str]) -> QWidget:
    """Every key with its act, group by group in three columns of about the same height."""
    inside = QWidget()
    columns = [column(gap=0) for _ in range(_COLUMNS)]
    heights = [0] * _COLUMNS
    caps: list[list[QLabel]] = [[] for _ in range(_COLUMNS)]
    for group in sorted(_groups(without), key=lambda g: _ORDER.index(g) if g in _ORDER else len(_ORDER)):
        lines = _lines(keys, group)
        at = heights.index(min(heights))
        heights[at] += len(lines) * _H_LINE + _H_HEAD
        head = label(group, "secb")
        head.setFixedHeight(_H_HEAD)
        head.setAlignment(Qt.AlignmentFlag.AlignBottom)
        columns[at].addWidget(head)
        for shown, words, changed in lines:
            cap = label(shown, "cap")
            cap.setFixedHeight(_H_LINE - 1)
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            caps[at].append(cap)
            columns[at].addLayout(row(cap, (FittedWords(words, "word" if changed else ""), 1)))
    metrics = QFontMetrics(font(T_SECOND))
    for each, its in zip(columns, caps, strict=True):
        widest = max((metrics.horizontalAdvance(tr(cap.text())) for cap in its), default=0) + _CAP_PAD
        for cap in its:
            cap.setFixedWidth(min(max(_W_CAP, widest), _W_CAP_MOST))
        each.addStretch(1)
    inside.setLayout(row(*((each, 1) for each in columns), gap=2 * GRID))
    return scrolled(inside)


def _lines(keys: Keymap, group: str) -> list[tuple[str, str, bool]]:
    """(key, words, whether it is another key than usual) of each act of a group; a numbered row of acts is one line while its
    keys are the usual ones."""
    out: list[tuple[str, str, bool]] = []
    mine = [each for each in KEYS if each.group == group]
    for words, row_ in ((w, [e for e in mine if e.row == w]) for w in dict.fromkeys(e.row for e in mine if e.row)):
        if not any(keys.is_changed(e.id) for e in row_):
            out.append(
                (worded("{cap} … {value}", cap=keys.cap(row_[0].id), value=keys.cap(row_[-1].id).rpartition("+")[2]), words, False)
            )
            mine = [e for e in mine if e not in row_]
    out += [(keys.shown(e), e.words, not e.fixed and keys.is_changed(e.id)) for e in mine]
    return out


def open_keymap(bridge: Bridge, window: QWidget) -> None:
    """The map over the window."""
    KeymapPage(bridge, window).open()
