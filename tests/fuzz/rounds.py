"""Rounds of the harnesses, some at a time, and the account of them: ``minutes.json`` in the folder of the runs."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from tests.fuzz.harness import MEMORY

AREAS: Final[dict[str, tuple[str, ...]]] = {
    "framing": ("framing",),
    "decoders": ("nmea", "ais", "radar", "distress", "tags", "strangers", "picture"),
    "finder": ("positions",),
    "scenarios": ("scenario",),
    "policies": ("policy", "directory"),
    "setup": ("settings",),
    "log-formats": ("logs", "blocks"),
    "media": ("photos", "films", "attachments"),
    "mail": ("mails",),
    "rest": ("bags", "charts", "databases", "entries", "small_files", "snapshots", "typed"),
}
"""What is looked at together: each harness is of one area, and the area with the fewest minutes comes next."""
_FAULTS: Final = ("crash-*", "timeout-*", "oom-*", "leak-*")
_EXECUTED: Final = re.compile(r"^(?:stat::number_of_executed_units:\s+|#)(\d+)", re.MULTILINE)
_EDGES: Final = re.compile(r"\bcov: (\d+)")
_END_S: Final = 5.0

Account = dict[str, dict[str, Any]]


def read_account(work: Path) -> Account:
    path = work / "minutes.json"
    found: Account = json.loads(path.read_text()) if path.exists() else {}
    return found


def as_table(account: Account) -> str:
    """Markdown, area by area."""
    lines = [
        "| area | harness | minutes | of the processor | inputs | edges | rounds that a fault ended |",
        "|---|---|---|---|---|---|---|",
    ]
    for area, harnesses in AREAS.items():
        for name in harnesses:
            if mine := account.get(name):
                figures = f"{mine['minutes']:.0f} | {mine['cpu_minutes']:.1f} | {mine['inputs']:,} | {mine.get('edges', 0):,}"
                lines.append(f"| {area} | {name} | {figures} | {mine['ended_early']} |")
    return "\n".join(lines)


@dataclass(slots=True)
class _Round:
    """A process at work. ``files`` is its folder for files: libFuzzer ends a process without any clearing up."""

    name: str
    process: subprocess.Popen[bytes]
    files: tempfile.TemporaryDirectory[str]
    log: Path
    log_from: int
    begun: float
    asked: bool = False
    stop_by: float = 0.0

    @property
    def minutes(self) -> float:
        return (time.monotonic() - self.begun) / 60


@dataclass(slots=True)
class Rounds:
    """``jobs`` harnesses at a time until each had its ``minutes``, or SIGTERM. One whose fault still lies in ``work`` rests."""

    work: Path
    names: list[str]
    minutes: float
    length: float
    jobs: int
    memory: int
    longest: float
    quiet: Path | None
    _running: list[_Round] = field(default_factory=list)
    _ending: bool = False

    def run(self) -> None:
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, self._end)
        while True:
            for one in [one for one in self._running if self._is_over(one)]:
                self._running.remove(one)
            still = self._ending or (self.quiet is not None and self.quiet.exists())
            if still:
                for one in self._running:
                    _stop(one)
                if self._ending and not self._running:
                    return
            elif len(self._running) < self.jobs and (name := self._next()) is not None:
                self._running.append(self._begin(name))
            elif not self._running:
                return
            time.sleep(0.3)

    def _end(self, *_: object) -> None:
        self._ending = True

    def _next(self) -> str | None:
        account = read_account(self.work)
        taken = {one.name: one.minutes for one in self._running}

        def spent(names: Iterable[str]) -> float:
            return sum(account.get(name, {}).get("minutes", 0.0) + taken.get(name, 0.0) for name in names)

        able = [name for name in self.names if name not in taken and spent([name]) < self.minutes - 0.1 and not self._faults(name)]
        return min(able, key=lambda name: (spent(_area(name)), spent([name])), default=None)

    def _faults(self, name: str) -> list[Path]:
        return [path for pattern in _FAULTS for path in (self.work / name).glob(pattern)]

    def _begin(self, name: str) -> _Round:
        folder = self.work / name
        folder.mkdir(parents=True, exist_ok=True)
        mine = read_account(self.work).get(name, {})
        seconds = round(60 * min(self.length, self.minutes - mine.get("minutes", 0.0)))
        # Every other round looks for values too: more inputs are kept then, and each of them is tried less often.
        by_values = mine.get("rounds", 0) % 2
        command = [sys.executable, "-m", "tests.fuzz.child", name, str(self.work), str(seconds), str(self.memory)]
        command += [str(round(self.longest)), str(by_values)]
        files = tempfile.TemporaryDirectory(prefix="fairlead-fuzz-", dir=MEMORY if MEMORY.is_dir() else None)
        environment = {**os.environ, "TMPDIR": files.name, "QT_QPA_PLATFORM": "offscreen"}
        log = folder / "log"
        with log.open("ab") as out:
            process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, env=environment)
            return _Round(name, process, files, log, out.tell(), time.monotonic())

    def _is_over(self, one: _Round) -> bool:
        pid, status, used = os.wait4(one.process.pid, os.WNOHANG)
        if pid == 0:
            return False
        one.process.returncode = os.waitstatus_to_exitcode(status)
        said = one.log.read_bytes()[one.log_from :].decode(errors="replace")
        executed, edges = _EXECUTED.findall(said), _EDGES.findall(said)
        account = read_account(self.work)
        mine = account.setdefault(one.name, {"minutes": 0.0, "cpu_minutes": 0.0, "inputs": 0, "rounds": 0, "ended_early": 0})
        mine["minutes"] = round(mine["minutes"] + one.minutes, 2)
        mine["cpu_minutes"] = round(mine["cpu_minutes"] + (used.ru_utime + used.ru_stime) / 60, 2)
        mine["inputs"] += int(executed[-1]) if executed else 0
        mine["edges"] = int(edges[-1]) if edges else mine.get("edges", 0)
        mine.setdefault("history", []).append([mine["minutes"], mine["edges"]])
        mine["rounds"] += 1
        mine["ended_early"] += one.process.returncode != 0 and not one.asked
        part = self.work / "minutes.json.part"
        part.write_text(json.dumps(account, indent=1))
        part.replace(self.work / "minutes.json")
        one.files.cleanup()
        return True


def _area(name: str) -> tuple[str, ...]:
    return next(names for names in AREAS.values() if name in names)


def _stop(one: _Round) -> None:
    """libFuzzer ends at SIGUSR1 after the input that it is at; one that takes too long is killed."""
    now = time.monotonic()
    if not one.asked:
        one.asked = True
        one.process.send_signal(signal.SIGUSR1)
        one.stop_by = now + _END_S
    elif now > one.stop_by:
        one.process.kill()
