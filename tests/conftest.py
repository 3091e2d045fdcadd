"""Fixtures shared by all tests."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from tests.whole_night import WholeNight

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A busy computer is no broken promise. All else stays as hypothesis chooses it, on a build machine otherwise than at home.
settings.register_profile("unhurried", settings(), deadline=None)
settings.load_profile("unhurried")

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


@pytest.fixture(scope="session")
def whole_night(tmp_path_factory: pytest.TempPathFactory) -> WholeNight:
    """The walk-through, played once for each process: whoever asks for it is of the group "system-calls"."""
    from tests.whole_night import play_whole_night  # it needs ROOT

    return play_whole_night(tmp_path_factory.mktemp("night"))
