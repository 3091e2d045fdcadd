"""What a SITREP tells that the last one did not, field by field. A word and a sign mark each kind: never colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.relay.sitrep_diff import Change, Kind, Told
from app.worded import joined, worded
from ui.language import tr
from ui.parts import discard
from ui.tokens import GRID, H_TOUCH
from ui.widgets import button, column, label, row, set_cls
from ui.words import clock_or_date

_MARKS: Final = {Kind.ADDED: "+ NEW", Kind.CHANGED: "≠ CHANGED", Kind.GONE: "− GONE"}
_KEPT_WORDS: Final = 3
"""Words of what is the same that stay beside what is not."""


class ChangesBox(QFrame):
    """``wants_no_change``: the officer asks for a SITREP that says nothing has changed."""

    wants_no_change = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_cls(self, "card")
        self.head = label("", "op", wrap=True)
        self.no_change_key = button("Send a no-change SITREP instead", height=H_TOUCH, on_click=self.wants_no_change.emit)
        self._rows = column(gap=GRID)
        self._shown: tuple[Change, ...] = ()
        self.summary = ""
        self.rows: list[QWidget] = []
        self.setLayout(column(self.head, self._rows, self.no_change_key, margin=(12, GRID, 12, GRID), gap=4))
        self.hide()

    def show_changes(self, told: Told | None, changes: Sequence[Change], now: datetime, *, says_none: bool) -> None:
        """``told`` ``None``: this is the first one, there is nothing to show. ``says_none``: the text says "no change"."""
        self.setVisible(told is not None)
        if told is None:
            return
        since = worded("SITREP {number}, {clock_or_date}", number=told.number, clock_or_date=clock_or_date(told.at, now))
        if changes:
            head = (
                worded("The case has changed since {since}: say so", since=since)
                if says_none
                else worded("Changed since {since}", since=since)
            )
        else:
            head = worded("No change since {since}", since=since)
        self.head.setText(head)
        offered = " · say only that" if not changes and not says_none else ""
        self.summary = worded("{counted} since {since}", counted=_counted(changes), since=since) if changes else f"{head}{offered}"
        self.no_change_key.setVisible(not changes and not says_none)
        if tuple(changes) != self._shown or not self.rows:
            self._shown = tuple(changes)
            for old in self.rows:
                discard(old)
            self.rows = [_row(change) for change in changes]
            for each in self.rows:
                self._rows.addWidget(each)


def _counted(changes: Sequence[Change]) -> str:
    """``3 changed, 4 new``."""
    words = {Kind.CHANGED: "changed", Kind.ADDED: "new", Kind.GONE: "gone"}
    numbers = {kind: sum(c.kind is kind for c in changes) for kind in words}
    return joined(", ", (worded("{value} {word}", value=numbers[kind], word=word) for kind, word in words.items() if numbers[kind]))


def _row(change: Change) -> QWidget:
    made = QWidget()
    mark = label(_MARKS[change.kind], "cap")
    before, now = apart(change.before, change.now)
    was, said = (
        label(worded("was: {before}", before=before), "sec", wrap=True),
        label(worded("now: {now}", now=now) if change.before else now, "", wrap=True),
    )
    if change.kind is Kind.GONE:
        struck = was.font()
        struck.setStrikeOut(True)
        was.setFont(struck)
    was.setVisible(bool(change.before))
    said.setVisible(bool(change.now))
    made.setLayout(column(row(mark, (label(title_word(change.title), "word"), 1)), was, said, gap=2))
    made.setAccessibleName(
        tr(worded("{lower}: {title_word}", lower=_MARKS[change.kind][2:].lower(), title_word=title_word(change.title)))
    )
    return made


def title_word(title: str) -> str:
    """``Number of persons``: a title as the screen writes it."""
    return title.capitalize().replace(" rcc", " RCC")


def apart(before: str, now: str) -> tuple[str, str]:
    """Both without the words that they begin and end with alike, but for a few beside what differs."""
    a, b = before.split(), now.split()
    first = _alike(a, b)
    last = _alike(a[first:][::-1], b[first:][::-1])
    start, end = max(0, first - _KEPT_WORDS), max(0, last - _KEPT_WORDS)
    return _cut(a, start, end), _cut(b, start, end)


def _alike(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words both begin with."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _cut(words: list[str], start: int, end: int) -> str:
    middle = words[start : len(words) - end]
    return joined(" ", [*(["…"] if start else []), *middle, *(["…"] if end else [])])
