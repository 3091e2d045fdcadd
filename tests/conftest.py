"""Fixtures shared by all tests."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
LONGEST_NAME = 200


def pytest_make_parametrize_id(val: object) -> str | None:
    """A case that is megabytes long is not named by them: the name stands in the environment of every child of its test."""
    if not isinstance(val, str | bytes) or len(val) <= LONGEST_NAME:
        return None
    data = val if isinstance(val, bytes) else val.encode("utf-8", "surrogatepass")
    return f"{len(val)} long {hashlib.sha256(data).hexdigest()[:12]}"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of third-party logs beside the repository; a test that needs it skips where it is missing."""
    path = ROOT.parent / "shared"
    if not path.is_dir():
        pytest.skip("the folder with recorded third-party logs is not beside the repository")
    return path
