"""What lies over the chart for a moment: "Click the position", the keys of the selected target, and Undo."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from app.rescue.state import Case
from app.watch.frame import Target
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.chart.projection import Viewport
from ui.language import tr
from ui.target_acts import Done, TargetActs
from ui.tokens import H_KEY, H_SMALL
from ui.widgets import IconButton, Key, button, column, label, row, set_cls
from ui.words import speed, target_kind, target_name, target_status

_CLICK: Final = "Click the position"
_KEYS_TOO: Final = "arrows and Enter work too"
_SAID_MS: Final = 4000
_CLEAR_PX: Final = 96
"""The strip, and the read-out that it lifts, keep this far from the target that it speaks of."""
_ZOOM_KEYS_PX, _MODE_LINE_PX = 56, 72
_THROUGH: Final = Qt.WidgetAttribute.WA_TransparentForMouseEvents


class PickBanner(QFrame):
    """Says that the chart waits for a click, what for, and how to end that."""

    ended = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_cls(self, "refused")
        self.end_key = button("Esc", height=H_SMALL, on_click=self.ended.emit)
        self.end_key.setAccessibleName(tr("End without a position"))
        self.finish_key = button("Close it", "strong", height=H_SMALL, on_click=self.finished.emit)
        self._what, self._hint = label(_CLICK, "op"), label(_KEYS_TOO, "sec")
        self.setLayout(
            row(
                self._what,
                self._hint,
                self.finish_key,
                self.end_key,
                margin=(12, 4, 4, 4),
                gap=12,
            )
        )
        self.finish_key.hide()
        self.hide()

    def say(self, what: str = _CLICK, hint: str = _KEYS_TOO, *, can_finish: bool = False) -> None:
        self._what.setText(what)
        self._hint.setText(hint)
        self.finish_key.setVisible(can_finish)
        self.adjustSize()


class ActKey(Key):
    """One act: the key of the keyboard, and what it does; large enough for a glove."""

    def __init__(self, cap: str) -> None:
        super().__init__()
        self._cap, self._word = label(cap, "cap"), label("", "word", wrap=True)
        self._cap.setFixedHeight(24)
        for each in (self._cap, self._word):
            each.setAttribute(_THROUGH)
        self.setLayout(row(self._cap, (self._word, 1), margin=(8, 2, 8, 2)))
        self.setFixedHeight(H_KEY)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def word(self) -> str:
        return self._word.text()

    def show_word(self, word: str, *, enabled: bool = True) -> None:
        if word != self._word.text():
            self._word.setText(word)
            self.setAccessibleName(tr(word))
        if enabled != self.isEnabled():
            self.setEnabled(enabled)
            set_cls(self._word, "word" if enabled else "unknown")


class TargetStrip(QFrame):
    """The selected target with three large keys. ``acts`` writes; the strip only says what would be written, and to which case."""

    closed = Signal()
    acted = Signal(str)  # "case", "position", "actor"

    def __init__(self, bridge: Bridge, acts: TargetActs) -> None:
        super().__init__()
        set_cls(self, "hud")
        self._acts = acts
        self._target: Target | None = None
        self.title, self._facts = label("", "op"), label("", "sec")
        for each in (self.title, self._facts):
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_key = IconButton(bridge.theme, "close-google", kind="key", height=H_KEY)
        self.close_key.setFixedWidth(44)
        self.close_key.setAccessibleName(tr("Close, nothing is selected"))
        self.close_key.clicked.connect(self.closed)
        self.keys = {name: ActKey(cap) for name, cap in (("case", "C"), ("position", "P"), ("actor", "A"))}
        for name, key in self.keys.items():
            key.clicked.connect(lambda _checked=False, which=name: self.acted.emit(which))
        who = column(self.title, self._facts, gap=0)
        keys = ((key, 4) for key in self.keys.values())
        self.setLayout(row((who, 5), *keys, self.close_key, margin=(12, 8, 8, 8)))
        self.hide()

    @property
    def target(self) -> Target | None:
        return self._target

    def show_target(self, target: Target, case: Case | None) -> None:
        """``case``: what the second and the third key would write to."""
        self._target = target
        called = next((a.name for a in case.actors if a.target == target.id), None) if case is not None else None
        name = target_name(target)
        _say(self.title, worded("{name} {called}", name=name, called=called) if called and called != name else name)
        motion = worded("{speed} kn", speed=speed(target.sog_mps)) if target.sog_mps is not None else "speed not known"
        _say(self._facts, joined(" · ", (w for w in (target_kind(target), motion, target_status(target)) if w)))
        placed, free = target.position is not None, not self._acts.busy
        self.keys["case"].show_word("New case here", enabled=placed and free)
        number = case.number if case is not None else ""
        self.keys["position"].show_word(
            worded("Position of {number}", number=number) if number else "No open case", enabled=bool(number) and placed and free
        )
        if called is not None:
            self.keys["actor"].show_word(worded("Already at {number}", number=number), enabled=False)
        else:
            self.keys["actor"].show_word(
                worded("Actor of {number}", number=number) if number else "No open case", enabled=bool(number) and free
            )


class UndoBar(QFrame):
    """What was written just now, and the key that takes it back while that can be done."""

    def __init__(self, acts: TargetActs) -> None:
        super().__init__()
        set_cls(self, "hud")
        self._acts = acts
        self.said = label("", "word", wrap=True)
        self.undo_key = button("Undo", height=H_SMALL, on_click=acts.undo)
        self.setLayout(row((self.said, 1), self.undo_key, margin=(12, 4, 4, 4)))
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(_SAID_MS)
        self._away.timeout.connect(self.hide)
        acts.done.connect(self._on_done)
        acts.undone.connect(self._on_undone)
        acts.failed.connect(self._say)
        self.hide()

    def _on_done(self, done: Done) -> None:
        self._away.stop()
        self.undo_key.show()
        self.said.setText(worded("Saved: {text}", text=done.text))
        self.show()

    def _on_undone(self, text: str) -> None:
        if text:
            self._say(text)
        else:
            self.hide()

    def _say(self, text: str) -> None:
        self.undo_key.hide()
        self.said.setText(text)
        self.show()
        self._away.start()


def lay_strip(strip: TargetStrip, view: Viewport, width: int, base: int) -> int:
    """Put the strip over the lower edge, or under the mode line where it would cover its target.

    ``base`` is where the lower edge is free; returns where it is free above the strip.
    """
    tall = strip.sizeHint().height()
    place = QRect(8, base - tall - 8, width - 16, tall)
    if covers(strip, view, place):
        strip.setGeometry(place.adjusted(0, 0, -_ZOOM_KEYS_PX, 0).translated(0, _MODE_LINE_PX - place.top()))
        return base
    strip.setGeometry(place)
    return base - tall - 8


def covers(strip: TargetStrip, view: Viewport, place: QRect) -> bool:
    """Whether the strip's target lies under ``place`` or too near to it."""
    target = strip.target
    if target is None or target.position is None:
        return False
    x, y = view.px_of(target.position)
    # Once the strip lies above it stays there until the target is well clear of the lower edge: it must not jump to and fro.
    clear = _CLEAR_PX + 48 if strip.y() < place.top() else _CLEAR_PX
    return place.adjusted(0, -clear, 0, 0).contains(round(x), round(y))


def _say(what: QLabel, text: str) -> None:
    if what.text() != text:
        what.setText(text)
