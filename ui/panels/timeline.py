"""The timeline of a case: one key per step, one press each. A done step shows its time; pressing it again corrects it.

For steps that happen again, the form behind a done key offers both: again now, and the time to correct.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.rescue.entries import CaseEventKind
from app.rescue.state import Case
from app.worded import worded
from ui.language import tr
from ui.tokens import GRID
from ui.widgets import TwoLineButton, set_cls
from ui.words import EVENTS, clock

_PER_ROW: Final = 4
REPEATED: Final = frozenset({CaseEventKind.RHIB_LAUNCHED, CaseEventKind.RHIB_RECOVERED})
"""Steps that happen more than once in a rescue: a RHIB makes nine runs. Their keys show the newest time and how many."""


class Timeline(QWidget):
    """``pressed`` for a step that is not done, ``correct`` for one that is. A pressed step waits until it is saved."""

    pressed = Signal(object)  # CaseEventKind
    correct = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._done: dict[CaseEventKind, tuple[datetime, ...]] = {}
        self._waiting: set[CaseEventKind] = set()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        self.keys: dict[CaseEventKind, TwoLineButton] = {}
        for i, (kind, word) in enumerate(EVENTS.items()):
            key = TwoLineButton(_two_lines(tr(word)))
            key.clicked.connect(lambda _checked=False, k=kind: self._press(k))
            self.keys[kind] = key
            grid.addWidget(key, i // _PER_ROW, i % _PER_ROW)
        for column in range(_PER_ROW):
            grid.setColumnStretch(column, 1)
        self.setLayout(grid)

    def show_case(self, case: Case) -> None:
        self._done = {kind: tuple(at for at, _entry in times) for kind, times in case.event_times.items()}
        self._waiting -= set(self._done)
        following = next_step(case)
        for kind, key in self.keys.items():
            times = self._done.get(kind, ())
            key.setEnabled(case.open or bool(times))
            if kind in self._waiting:
                key.show_value(EVENTS[kind], "saving…")
            elif times and kind in REPEATED:
                count = worded(" × {len}", len=len(times)) if len(times) > 1 else ""
                key.show_value(EVENTS[kind] + count, clock(times[-1]))
            elif times:
                key.show_value(EVENTS[kind], clock(times[0]))
            else:
                key.show_value(_two_lines(tr(EVENTS[kind])), "")
                set_cls(key, "strong" if kind is following and case.open else "")

    def take_focus(self) -> None:
        """The cursor stands on the newest step that is done: Tab goes on to the one that follows."""
        done = [kind for kind in self.keys if kind in self._done]
        self.keys[done[-1] if done else next(iter(self.keys))].setFocus()

    def waiting(self, kind: CaseEventKind) -> None:
        """The step was handed over; it is shown as done only once it is on the disk."""
        self._waiting.add(kind)
        self.keys[kind].show_value(EVENTS[kind], "saving…")

    def forget_waiting(self) -> None:
        """Another case is shown, or saving failed: nothing is pending here."""
        self._waiting.clear()

    def _press(self, kind: CaseEventKind) -> None:
        if kind in self._done:
            self.correct.emit(kind)
        elif kind not in self._waiting:
            self.pressed.emit(kind)


def next_step(case: Case) -> CaseEventKind | None:
    """The step after the last one that is done: steps that were skipped are not asked for again."""
    order = list(EVENTS)
    last = max((order.index(k) for k in case.events if k in order), default=-1)
    return order[last + 1] if last + 1 < len(order) else None


def _two_lines(word: str) -> str:
    """Two words stand over one another, or a key of a quarter of the panel cuts them off."""
    return word.replace(" ", "\n", 1)
