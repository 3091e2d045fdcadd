"""The one QApplication, in our font and without the platform's own colours."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui.fonts import font, load_fonts

_log = logging.getLogger(__name__)


def make_application() -> QApplication:
    """The application, made if there is none yet. Its colours come with the first ``Theme.use``."""
    existing = QCoreApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["fairlead"])
    app.setApplicationName("fairlead")
    app.setStyle("Fusion")
    refused = load_fonts()
    if refused:
        _log.warning("fonts that Qt refused: %s", ", ".join(refused))
    app.setFont(font())
    return app
