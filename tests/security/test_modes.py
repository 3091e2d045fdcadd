"""Whatever the program makes is its owner's alone: folders 0700, files 0600, under any umask that it is started with."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.wholefile import private_folder, write_whole
from tests.conftest import ROOT
from tests.security.modes import open_to_others

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


@pytest.fixture(params=[0o000, 0o022])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def test_a_folder_is_made_closed_with_every_folder_above_it(tmp_path: Path, umask: int) -> None:
    private_folder(tmp_path / "a" / "b" / "c")
    write_whole(tmp_path / "a" / "b" / "c" / "note", b"x")
    assert len(list(tmp_path.rglob("*"))) == 4
    assert open_to_others(tmp_path) == {}
    (tmp_path / "given").mkdir(mode=0o755)
    private_folder(tmp_path / "given" / "below")
    assert set(open_to_others(tmp_path)) == {"given"}, "somebody else's folder keeps its mode"


def test_the_program_closes_its_files_whatever_umask_it_is_started_with(tmp_path: Path) -> None:
    """As it is started by a desktop: all that it, SQLite, Qt and its own processes make."""
    start = "import os; os.umask(0); from app.__main__ import main; main()"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "TMPDIR": str(tmp_path)}
    env |= {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    orders = ("demo", "--headless", "--for", "0.5", "--data", str(tmp_path / "new" / "ship"))
    done = subprocess.run(
        [sys.executable, "-c", start, *orders], cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert open_to_others(tmp_path) == {}
    assert {"mission.db", "recording.db", "fairlead.log", "TRAINING.txt", "bridge.key"} <= {p.name for p in tmp_path.rglob("*")}
