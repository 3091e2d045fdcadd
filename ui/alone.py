"""A window that stands before the bridge, or in place of it, in a loop of its own until it has ended."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from ui.qtapp import make_application

_LOOK_MS: Final = 200


def show_until(window: QWidget, ended: SignalInstance, give_up: Callable[[], None]) -> None:
    """Until ``ended`` is given. A polite kill and Ctrl+C are ``give_up``."""
    app = make_application()
    loop = QEventLoop()
    ended.connect(loop.quit)
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)

    def end(_number: int, _frame: FrameType | None) -> None:
        give_up()

    before = {s: signal.signal(s, end) for s in (signal.SIGINT, signal.SIGTERM)}
    look = QTimer(window)
    look.timeout.connect(lambda: None)  # Python answers a signal only where it runs itself, and nothing else may here
    look.start(_LOOK_MS)
    try:
        window.show()
        window.activateWindow()
        loop.exec()
    finally:
        look.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
        window.hide()
        window.deleteLater()
        app.setQuitOnLastWindowClosed(quits)
