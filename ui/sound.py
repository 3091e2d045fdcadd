"""The sound of alerts that wait for ACK: alarms three short every five seconds, warnings two short every thirty.

Training sounds otherwise, slow and never three: one for a warning, two with a pause between for an alarm. Whoever stands
between two screens hears which of them it is. A program silences itself alone: a live one on the same computer sounds on.

It is the system's own beep: QtMultimedia is no part of what is installed. Where the computer has none, the bar still
flashes; ``docs`` tell the crew to test it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.watch.alerts import sounds
from app.watch.frame import Frame, Priority

_BEEP_MS: Final = 250
_TRAINING_MS: Final = 900
_ALARM_EVERY_MS: Final = 5_000
_WARNING_EVERY_MS: Final = 30_000


class AlertSound(QObject):
    """Sounds for the most urgent alert that is active, waits for ACK and is not silenced."""

    def __init__(
        self,
        *,
        enabled: bool,
        training: bool = False,
        beep: Callable[[], object] = QApplication.beep,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fewer = int(training)
        self._enabled, self._beep = enabled, beep
        self._sounding: Priority | None = None
        self._left = 0
        self._again = QTimer(self)
        self._again.timeout.connect(self._begin)
        self._one = QTimer(self)
        self._one.setInterval(_TRAINING_MS if training else _BEEP_MS)
        self._one.timeout.connect(self._next)

    @property
    def sounding(self) -> Priority | None:
        return self._sounding

    def show_frame(self, frame: Frame) -> None:
        loudest = max((a.priority for a in frame.alerts if sounds(a, frame.stamp.mono)), default=None)
        if not self._enabled or loudest == self._sounding:
            return
        self._sounding = loudest
        self._one.stop()
        if loudest is None:
            self._again.stop()
            return
        self._again.start(_ALARM_EVERY_MS if loudest >= Priority.ALARM else _WARNING_EVERY_MS)
        self._begin()

    def _begin(self) -> None:
        if self._sounding is not None:
            self._left = (3 if self._sounding >= Priority.ALARM else 2) - self._fewer
            self._one.start()
            self._next()

    def _next(self) -> None:
        if self._left <= 0:
            self._one.stop()
            return
        self._left -= 1
        self._beep()
