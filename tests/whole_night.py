"""The walk-through as anybody can start it, played once for all who look at what it made and at whom it called."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.conftest import ROOT

STRACE = ("strace", "-f", "--seccomp-bpf", "-qq", "-xx", "-s", "65535", "-e", "trace=network", "-o")
"""Each network call of a program and of its children, its bytes in hexadecimal; the file for it comes next."""


@dataclass(frozen=True, slots=True)
class WholeNight:
    """``ship``: its data folder. ``trace``: the network calls that the kernel saw, ``None`` where nobody may watch."""

    code: int
    output: str
    ship: Path
    trace: Path | None


@cache
def no_strace() -> str:
    """Why nothing can be watched here, "" if it can."""
    strace = shutil.which("strace")
    if strace is None:
        return "strace is not installed"
    tried = subprocess.run(
        [strace, "-f", "--seccomp-bpf", "-e", "trace=network", "true"], capture_output=True, text=True, check=False
    )
    return "" if tried.returncode == 0 else f"strace may not watch here: {tried.stderr.strip()[:120]}"


def play_whole_night(folder: Path) -> WholeNight:
    """A window without a screen, forty times as fast as life. Nobody's settings are read, and no loudspeaker is asked for: that
    would be a socket of another program's."""
    home, ship = folder / "home", folder / "ship"
    (home / "config" / "fairlead").mkdir(parents=True)
    (home / "config" / "fairlead" / "fairlead.toml").write_text("[screen]\nsound = false\n", encoding="utf-8")
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
    env |= {"QT_QPA_PLATFORM": "offscreen", "COLUMNS": "200", "HOME": str(home)}
    env |= {"XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data")}
    trace = None if no_strace() else folder / "trace"
    watcher = (*STRACE, str(trace)) if trace is not None else ()
    command = [*watcher, sys.executable, "-m", "app", "demo", "--walk-through", "--speed", "40", "--data", str(ship)]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=350, check=False)
    return WholeNight(done.returncode, done.stdout + done.stderr, ship, trace)
