"""The one application that windows, clipboard and paper need."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.qtapp import make_application


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    return make_application()
