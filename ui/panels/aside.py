"""A piece of work beside the window, whose answer comes back on the window's thread: files on a slow stick, large pictures."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import FairleadError
from app.worded import worded

_log = logging.getLogger(__name__)
_LOOK_MS: Final = 30


class Aside(QObject):
    """``run`` one piece of work after the other; ``done`` carries its answer, ``failed`` what to tell a person."""

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._answers: queue.SimpleQueue[tuple[bool, object]] = queue.SimpleQueue()
        self._running = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        return self._running > 0

    def run(self, work: Callable[[], object]) -> None:
        self._running += 1
        self._timer.start()
        threading.Thread(target=_run, args=(work, self._answers), name="aside", daemon=True).start()

    def _look(self) -> None:
        while not self._answers.empty():
            well, answer = self._answers.get()
            self._running -= 1
            if well:
                self.done.emit(answer)
            else:
                self.failed.emit(str(answer))
        if not self._running:
            self._timer.stop()


def _run(work: Callable[[], object], answers: queue.SimpleQueue[tuple[bool, object]]) -> None:
    try:
        answers.put((True, work()))
    except FairleadError as error:
        answers.put((False, str(error)))
    except OSError as error:
        answers.put((False, worded("The file cannot be read: {value}", value=error.strerror or error)))
    except Exception as error:  # noqa: BLE001 - our bug: the log has the traceback, the person is told, the watch goes on
        _log.exception("work beside the window failed")
        answers.put((False, worded("Fault in the program: {name}", name=type(error).__name__)))
