"""Whose water positions lie in, worked out between two pictures: a case of two days has hundreds of positions."""

from __future__ import annotations

import time
from collections import deque
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.geo import Position
from app.sea import Sea, Zone

TURN_S: Final = 0.010
"""How long it works before the picture has its turn again."""
READING_MS: Final = 50
"""How often it looks whether the charts are read."""
SHOW_EVERY: Final = 50
MOST_KEPT: Final = 5000


class Waters(QObject):
    """``zone`` answers at once, with ``None`` for a position that it does not know yet; ``found`` says that more is known."""

    found = Signal()

    def __init__(self, sea: Sea, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sea = sea
        self._known: dict[Position, Zone] = {}
        self._asked: deque[Position] = deque()
        self._waiting: set[Position] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    def zone(self, position: Position) -> Zone | None:
        known = self._known.get(position)
        if known is None and position not in self._waiting:
            self._waiting.add(position)
            self._asked.append(position)
            self._timer.start(0)
        return known

    def forget_waiting(self) -> None:
        """What was asked for and is not known yet is not needed any more."""
        self._asked.clear()
        self._waiting.clear()
        self._timer.stop()

    def _work(self) -> None:
        if self._sea.read_on():
            self._timer.setInterval(READING_MS)
            return
        self._timer.setInterval(0)
        if len(self._known) > MOST_KEPT:
            self._known.clear()
        end = time.perf_counter() + TURN_S
        while self._asked:
            position = self._asked.popleft()
            self._known[position] = self._sea.at(position)
            self._waiting.discard(position)
            if not self._asked or len(self._known) % SHOW_EVERY == 0:
                break
            if time.perf_counter() >= end:
                return
        if not self._asked:
            self._timer.stop()
        self.found.emit()
