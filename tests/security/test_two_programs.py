"""Two programs on one data folder: the second one is refused in words, or joins as the other station that its settings name."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.archive import Archive
from tests.conftest import ROOT


def _start(home: Path, *orders: str) -> subprocess.Popen[str]:
    """The program as it is started on a computer without a screen."""
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env |= {"HOME": str(home), "COLUMNS": "300", "PYTHONUNBUFFERED": "1"}
    env |= {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    command = [sys.executable, "-m", "app", "--headless", "--data", str(home / "ship"), *orders]
    return subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A bridge at work, until it is told to stop."""
    program = _start(tmp_path)
    try:
        yield program
    finally:
        program.kill()
        program.communicate()


@pytest.mark.skipif(os.name != "posix", reason="it is stopped by a signal")
def test_a_second_program_is_refused_or_joins_as_another_station(first: subprocess.Popen[str], tmp_path: Path) -> None:
    assert first.stdout is not None
    said = first.stdout.readline()  # it says where its log is once it is at work
    assert "no window. Log: " in said, said + first.communicate()[1]
    mission = Path(said.partition("Log: ")[2].partition(". Stop with")[0])

    deck = tmp_path / "deck.toml"
    deck.write_text('station = "deck"\n', "utf-8")
    again, joined = _start(tmp_path, "--for", "0.5"), _start(tmp_path, "--config", str(deck), "--for", "0.5")
    out, err = again.communicate(timeout=120)
    assert again.returncode == 2, out + err
    assert "Fairlead is already running as station “bridge” on mission" in err
    assert f"process {first.pid} on " in err
    assert "Close it there, or give this computer another station name" in err
    assert "Traceback" not in err

    out, err = joined.communicate(timeout=120)
    assert joined.returncode == 0, out + err
    assert str(mission) in out

    assert first.poll() is None, "the first one never noticed"
    first.send_signal(signal.SIGTERM)
    _, err = first.communicate(timeout=120)
    assert first.returncode == 0, err
    assert [path.name for path in mission.parent.iterdir()] == [mission.name]
    with Archive(mission / "mission.db") as archive:
        stations = {entry.station for entry in archive.entries()}
    assert stations == {"bridge", "deck"}
