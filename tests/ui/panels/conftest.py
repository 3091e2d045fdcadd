"""The bridge of panel tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.panels.kit import Kit
from ui.theme import Theme


@pytest.fixture
def kit(tmp_path: Path, theme: Theme) -> Kit:
    return Kit(tmp_path, theme)
