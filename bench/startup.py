"""Measures starting: from the start of the process to the first tick, without a window and with one (offscreen).

    python bench/startup.py [--starts 4] [--cold 3]

Each program is started until everything is compiled, then ``--starts`` times; the best counts. "To the first tick": the window
is open and shows the first live picture. The yardsticks are in the same run: the bare interpreter, and one that imports only the
foreign packages that the program cannot do without. "Very first start" is
with nothing compiled, as after an installation: Python compiles every module once and keeps the result. "Cold" is after the
system was made to forget every file it had read (``drop_caches``: root on Linux, elsewhere it is left out), as after switching on.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from journal import write_prepared
from kit.measure import conditions, ms, show

BENCH = Path(__file__).resolve().parent
FIRST_TICK = str(BENCH / "kit" / "first_tick.py")
USUAL_STARTS = 4
COLD_STARTS = 3
GOAL_S = 2.0
LONG = 100_000
FORGET = Path("/proc/sys/vm/drop_caches")
CORE = "sqlalchemy, pydantic, typer, pygeodesy, cryptography"
WINDOW = "PySide6.QtWidgets, numpy"


def main() -> None:
    parser = argparse.ArgumentParser(description="Starting, to the first live picture")
    parser.add_argument("--starts", type=int, default=USUAL_STARTS, help="usual ones of each program")
    parser.add_argument("--cold", type=int, default=COLD_STARTS, help="cold ones of each program")
    asked = parser.parse_args()
    conditions("PySide6-Essentials", "SQLAlchemy", "pydantic", "typer")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        live, long = [FIRST_TICK, str(folder / "data")], [FIRST_TICK, str(folder / "long")]
        write_prepared(folder / "long" / "missions" / "m1", LONG)
        programs = (
            ("bare interpreter", ["-c", "pass"], "bare"),
            ("foreign packages of the core", ["-c", f"import {CORE}"], "bare"),
            ("foreign packages of core and window", ["-c", f"import {CORE}, {WINDOW}"], "bare"),
            ("fairlead --help", ["-m", "app", "--help"], "bare"),
            ("fairlead config show", ["-m", "app", "config", "show"], "core"),
            ("fairlead policy show", ["-m", "app", "policy", "show"], "core"),
            ("live, no window, to the first tick", [*live, "headless"], "core"),
            (f"live, window, {LONG:,} entries, to the first tick", [*long, "window"], "window"),
            (f"the same until all {LONG:,} are read", [*long, "window", "whole"], "window"),
            ("live, window, to the first tick", [*live, "window"], "window"),
        )
        compiled = folder / "compiled"
        # The dearest program compiles whatever the others with a window do, so it alone is started with nothing compiled.
        very_first = _start(programs[-1][1], compiled)
        took = [_usual(arguments, compiled, asked.starts) for _what, arguments, _against in programs]
        yardsticks = dict(zip(("bare", "core", "window"), took, strict=False))
        rows = [
            (what, ms(seconds), f"{seconds / yardsticks[against]:.1f} x {against}", "")
            for (what, _arguments, against), seconds in zip(programs, took, strict=True)
        ]
        rows[-1] = (*rows[-1][:3], ms(very_first))
        cold = _cold(
            [(what, arguments) for what, arguments, _against in programs if "first tick" in what or "core" in what],
            compiled,
            asked.cold,
        )
    show("Start, wall time", ("program", "usual start", "against", "very first start"), rows)
    headings = (f"cold start, {asked.cold} each", "median", "least", "largest")
    if cold is None:
        show("Cold start, wall time", headings, [("not measured: only root on Linux can make the system forget files", "", "", "")])
        return
    median = statistics.median(cold[-1][1])
    goal = "met" if median < GOAL_S else "NOT met"
    show(
        "Cold start, wall time",
        headings,
        [(what, ms(statistics.median(times)), ms(min(times)), ms(max(times))) for what, times in cold],
        (f"Goal: an empty mission in the window within {GOAL_S:g} s of a cold start: {goal}.",),
    )


def _cold(programs: Sequence[tuple[str, Sequence[str]]], compiled: Path, starts: int) -> list[tuple[str, list[float]]] | None:
    """Seconds of each start with every file to be read from the disk, all compiled; ``None`` where this system cannot."""
    found = []
    for what, arguments in programs:
        times = []
        for _ in range(starts):
            os.sync()
            try:
                FORGET.write_text("3\n")
            except OSError:
                return None
            times.append(_start(arguments, compiled))
        found.append((what, times))
    return found


def _usual(arguments: Sequence[str], compiled: Path, starts: int) -> float:
    """Seconds of the best start until it has said what is waited for or ends, everything compiled by a start before."""
    if "window" not in arguments:
        _start(arguments, compiled)
    return min(_start(arguments, compiled) for _ in range(starts))


def _start(arguments: Sequence[str], compiled: Path) -> float:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(compiled), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(BENCH.parent)}
    wanted = "whole" if "whole" in arguments else "ticked"
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as program:
        assert program.stdout is not None
        said, took = [], None
        for line in program.stdout:
            said.append(line)
            if line.strip() == wanted:
                took = time.perf_counter() - began
    if program.returncode != 0:
        raise SystemExit(f"{' '.join(arguments)} ended with {program.returncode}:\n{''.join(said)}")
    return took if took is not None else time.perf_counter() - began


if __name__ == "__main__":
    main()
