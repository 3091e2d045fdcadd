"""The bridge of panel tests, and an end to each test's widgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.ui.panels.kit import Kit
from ui.theme import Theme


@pytest.fixture
def kit(tmp_path: Path, theme: Theme) -> Kit:
    return Kit(tmp_path, theme)


@pytest.fixture(autouse=True)
def _widgets_end(qapp: QCoreApplication) -> Iterator[None]:
    """Without an event loop Qt never comes to deleting: each later test would dress all widgets of all earlier ones."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # None: everybody's
