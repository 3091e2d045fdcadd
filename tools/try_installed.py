"""Tries an installation as a ship's computer has it: an empty home, another folder, no working tree in sight.

    python tools/try_installed.py FOLDER [--probe PROGRAM...]

FOLDER holds the programs: ``bin`` of an environment that the wheel was installed into, that of pipx, or the frozen folder. Run by
the Python of this working tree, which makes the charts that are read. ``--probe``: the Python of the installation, where it is not
in FOLDER. One line for each thing that was tried, with its seconds; exit code 1 if one of them is not right.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PROBE: Final = ROOT / "tools" / "freeze" / "start_probe.py"
LONGEST_S: Final = 900.0


class Trial:
    def __init__(self, programs: Path, here: Path) -> None:
        self.programs, self.here, self.wrong = programs, here, 0
        (here / "run").mkdir(mode=0o700)
        for name in ("home", "work", "probe", "charts"):
            (here / name).mkdir()
        self._environment = {
            "HOME": str(here / "home"),
            "PATH": f"{programs}{os.pathsep}/usr/bin{os.pathsep}/bin",
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(here / "run"),
            "LANG": "C.UTF-8",
        }

    def run(self, what: str, *command: str | Path, codes: Sequence[int] = (0,)) -> str:
        """What it said. A command that ends with another code is wrong."""
        began = time.perf_counter()
        try:
            ended = subprocess.run(
                [str(each) for each in command],
                cwd=self.here / "work",
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                timeout=LONGEST_S,
                check=False,
            )
            said, right = ended.stdout, ended.returncode in codes
        except (OSError, subprocess.TimeoutExpired) as error:
            said, right = str(error), False
        self.say(right, f"{what} ({time.perf_counter() - began:.1f} s)", said)
        return said

    def say(self, right: bool, what: str, said: str = "") -> None:
        self.wrong += not right
        print(f"{'ok   ' if right else 'WRONG'}  {what}", flush=True)
        if not right and said:
            print("".join(f"           {line}\n" for line in said.splitlines()[-20:]), end="", flush=True)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--probe", nargs="+", default=[])
    given = parser.parse_args(argv)
    programs: Path = given.folder.absolute()
    python = [*given.probe] or [str(programs / "python")]
    probe = [str(programs / "probe")] if (programs / "probe").exists() else [*python, str(PROBE)]
    with tempfile.TemporaryDirectory() as name:
        trial = Trial(programs, Path(name))
        _try(trial, probe)
    return bool(trial.wrong)


def _try(trial: Trial, probe: Sequence[str]) -> None:
    fairlead, work = trial.programs / "fairlead", trial.here / "work"
    trial.run("fairlead --version", fairlead, "--version")
    said = trial.run("the inside of it", *probe, trial.here / "probe", *_charts(trial.here / "charts"))
    print("".join(f"       {line}\n" for line in said.splitlines() if line.startswith(("ok", "WRONG"))), end="")
    trial.run("the window opens, takes a tick and closes", fairlead, "--for", "0.1")
    trial.run("walk-through", fairlead, "demo", "--walk-through")
    missions = sorted((work / "out" / "training").glob("*-demo-*"))
    exports = [path for mission in missions for path in (mission / "exports").glob("fairlead-*")]
    pictures = [path for mission in missions for path in mission.glob("pictures/*.png") if path.stat().st_size > 20_000]
    trial.say(len(exports) == 1 and len(pictures) == 4, f"it left {len(exports)} export, {len(pictures)} screenshots")
    for path in exports:
        trial.run("fairlead verify EXPORT", fairlead, "verify", path)
        trial.run("fairlead-verify EXPORT", trial.programs / "fairlead-verify", path)
    for path in missions:
        trial.run("replay", fairlead, "replay", path, "--headless", "--speed", "10", "--for", "60")
        # Its head alone is 52 bytes.
        kept = [each for each in (trial.here / "home").rglob("*.pictures") if each.stat().st_size > 10_000]
        trial.say(bool(kept), "its pictures were kept by a process of its own")
    # 1: it was not passed. Nobody takes part.
    trial.run("drill", fairlead, "drill", "night-rescue", "--headless", "--speed", "60", "--for", "10", codes=(0, 1))
    trial.say(len(list((trial.here / "home").rglob("debrief.pdf"))) == 1, "it has a report")


def _charts(folder: Path) -> tuple[Path, ...]:
    sys.path.insert(0, str(ROOT))
    from tests.charts.made import kap, sea_off_zuwara

    return kap(folder / "TEST.kap"), sea_off_zuwara(folder / "XX5ZUWAR.000")


if __name__ == "__main__":
    sys.exit(main())
