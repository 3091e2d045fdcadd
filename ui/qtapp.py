"""The one QApplication, in our font and without the platform's own colours."""

from __future__ import annotations

import logging
import os
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui.fonts import font, load_fonts
from ui.qtmessages import no_screen_is_said

_log = logging.getLogger(__name__)
_OURS: Final = "fairlead_dressed"


def scale_by(factor: float) -> None:
    """Everything that will be drawn so many times as large, text, keys and symbols alike. Qt takes it before the application is
    made and never again; a scale that this computer's own settings give to Qt goes first."""
    if factor != 1.0 and QCoreApplication.instance() is None:
        os.environ.setdefault("QT_SCALE_FACTOR", f"{factor:g}")


def make_application() -> QApplication:
    """The application, made if there is none yet. Its colours come with the first ``Theme.use``."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QApplication) and existing.property(_OURS):
        return existing  # a style that is set again dresses every widget again: most of a second with the window built
    if isinstance(existing, QApplication):
        app = existing
    else:
        with no_screen_is_said():
            app = QApplication(["fairlead"])
    app.setApplicationName("fairlead")
    app.setStyle("Fusion")
    refused = load_fonts()
    if refused:
        _log.warning("fonts that Qt refused: %s", ", ".join(refused))
    app.setFont(font())
    app.setProperty(_OURS, True)
    return app
