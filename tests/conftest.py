"""Fixtures shared by all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of third-party logs beside the repository; a test that needs it skips where it is missing."""
    path = ROOT.parent / "shared"
    if not path.is_dir():
        pytest.skip("the folder with recorded third-party logs is not beside the repository")
    return path
