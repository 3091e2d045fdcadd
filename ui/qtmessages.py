"""What Qt says of its own troubles, into the program's log, which takes positions out. By itself it would go to standard error."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_DEVICE_FAILED: Final = 3
"""Exit code, as ``app.cli.exits`` has it."""


def log_qt_messages() -> Callable[[], object]:
    """From here on Qt's messages are lines of the log, until what is returned is called."""
    return partial(qInstallMessageHandler, qInstallMessageHandler(_write))


@contextmanager
def no_screen_is_said() -> Iterator[None]:
    """While the application is made: where Qt finds no screen it ends the program, by itself without a word that a person sees.

    What was written is on the disk as after any sudden end.
    """
    before = qInstallMessageHandler(_write_and_end)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _write_and_end(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    _write(kind, context, text)
    if kind is not QtMsgType.QtFatalMsg:
        return
    named = (f"{name}={os.environ[name]}" for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM") if os.environ.get(name))
    sys.stderr.write(
        f"Fairlead cannot open its window: no screen answers ({', '.join(named) or 'none is named'}), or a library that Qt needs "
        "for it is missing (Debian, Ubuntu: sudo apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0). "
        "Without a window: fairlead --headless\n"
    )
    sys.stderr.flush()
    os._exit(_DEVICE_FAILED)


def _write(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
