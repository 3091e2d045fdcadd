"""Runs every bench, one after the other, each in a process of its own, and writes the tables of docs/measurements.md.

    python bench/kit/all.py [--whole] [--write] [NAME ...]

All of them in under twenty minutes on a quiet machine with two processors: what takes long has a smaller amount here (``QUICK``).
When each has run once, each is run again, the short ones first and a third time as long as the time lasts: a figure is then the
median, with the least and the largest beside it. A bench that fails, or for which no time is left, stops no other: the page says so
and keeps the figures of the run before. ``--whole`` gives each the largest amount that is of use, and the hours that it takes;
its tables and the points of its curves stay on the page beside those of later runs that go less far. With names only these are run,
and the page is written with ``--write`` alone.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Timer
from typing import Final

from goals import goals_table
from measure import KEEP_IN, conditions, show
from page import EARLIER, Kept, as_markdown, inside, largest, pictures, placed, read_kept, together, whole_name
from prepared import PREPARED_IN

BENCH: Final = Path(__file__).resolve().parents[1]
DOCS: Final = BENCH.parent / "docs"
PAGE: Final = DOCS / "measurements.md"
LARGEST: Final = DOCS / "pictures" / "growth-whole.json"
"""The curves of the last run with ``--whole``."""

GOAL_S: Final = 20 * 60.0
LAST_S: Final = GOAL_S - 20.0
"""No bench runs beyond this: what is left is for stopping it and writing the page."""

ONE_S: Final = 240.0
"""What one bench may take of that: one that hangs leaves room for the others."""

RUNS, LEAST_RUNS = 3, 2
SLOWER: Final = 1.1
"""A further run is begun only where so many times what the last one took is left."""

ORDER: Final = (
    "decode", "index", "tick", "policy", "journal", "search", "recording", "latency", "startup", "window", "memory", "replay",
    "second_disk", "export", "encryption", "soak",
)  # fmt: skip
QUICK: Final[dict[str, tuple[str, ...]]] = {
    "encryption": ("--entries", "10000"),
    "export": ("--sentences", "100000", "300000", "--entries", "4000", "--photos", "100"),
    "index": ("--sentences", "480000", "--yardstick", "50000"),
    "journal": ("--entries", "1000", "10000", "100000"),
    "latency": ("--seconds", "4"),
    "memory": ("--minutes", "15", "--speed", "60"),
    "recording": ("--minutes", "10", "--hours", "0.1", "1", "2"),
    "replay": ("--watch", "0.2", "--hours", "0.1", "--moments", "40"),
    "second_disk": ("--entries", "10000"),
    "soak": ("--hours", "0.1"),  # one round of all that can go wrong
    "startup": ("--starts", "2", "--cold", "1"),
    "window": ("--seconds", "2"),
}
WHOLE: Final[dict[str, tuple[str, ...]]] = {
    "export": ("--sentences", "1000000", "4000000", "16000000", "100000000"),
    "index": ("--sentences", "8640000"),
    "journal": ("--on-disk", "1000000"),
    "memory": ("--minutes", "1440", "--speed", "60"),
    "recording": ("--hours", "0.1", "1", "24", "336"),
    "replay": ("--hours", "24"),
    "search": ("--entries", "1000", "10000", "100000", "1000000"),
    "second_disk": ("--entries", "120000"),
    "soak": ("--hours", "2"),
}


@dataclass(slots=True)
class Found:
    """The runs of one bench. ``wrong``: why there is none of the last one, "" if there is."""

    name: str
    arguments: tuple[str, ...]
    runs: list[Kept] = field(default_factory=list)
    took: list[float] = field(default_factory=list)
    loads: list[float] = field(default_factory=list)
    wrong: str = ""


def main() -> int:
    parser = argparse.ArgumentParser(description="Every bench, one after the other")
    parser.add_argument("names", nargs="*", help="these only, without .py")
    parser.add_argument("--whole", action="store_true", help="each with the largest amount, in all the time it takes (hours)")
    parser.add_argument("--write", action="store_true", help="write the page with some benches alone, too")
    asked = parser.parse_args()
    there = {path.stem for path in BENCH.glob("*.py")}
    if unknown := set(asked.names) - there:
        parser.error(f"there is no bench {', '.join(sorted(unknown))}. There are: {', '.join(sorted(there))}")
    names = asked.names or [*(name for name in ORDER if name in there), *sorted(there - set(ORDER))]
    conditions()
    began = time.monotonic()
    end = began + (float("inf") if asked.whole else LAST_S)
    amounts = WHOLE if asked.whole else QUICK
    found = [Found(name, amounts.get(name, ())) for name in names]
    with tempfile.TemporaryDirectory() as folder:
        os.environ[PREPARED_IN] = folder
        for bench in found:
            _run(bench, end, None if asked.whole else ONE_S)
        _again(found, end, 1 if asked.whole else RUNS)
    rows = [_told(bench) for bench in found]
    total = time.monotonic() - began
    met = total < GOAL_S and all(len(bench.runs) >= LEAST_RUNS and not bench.wrong for bench in found)
    note = (
        f"{total / 60:.1f} minutes in all. Goal, each bench at least {LEAST_RUNS} times in {GOAL_S / 60:.0f} minutes: "
        f"{'met' if met else 'NOT met'}."
    )
    headings = ("bench", "with", "runs", "took, each", "")
    print()
    show("Time of each bench", headings, rows, () if asked.whole else (note,))
    if asked.write or not asked.names:
        times = {"title": "Time of each bench", "headings": headings, "rows": rows, "notes": [note]}
        usual = not asked.names and not asked.whole
        _write(found, as_markdown([times]) if usual else None, _goals(found, total, met) if usual else None, whole=asked.whole)
        return 0  # the page says what failed
    return 1 if any(bench.wrong for bench in found) else 0


def _again(found: list[Found], end: float, runs: int) -> None:
    """The short ones first, so that as many as can be have their spread; none a third time before each has had its second."""
    for _ in range(runs - 1):
        for bench in sorted((b for b in found if b.runs and not b.wrong), key=lambda b: b.took[-1]):
            if time.monotonic() + SLOWER * bench.took[-1] < end:
                _run(bench, end, None)


def _run(bench: Found, end: float, limit_s: float | None) -> None:
    """Once, in a process of its own with all that it starts, shown as it goes."""
    left = end - time.monotonic()
    patience = min(left, limit_s if limit_s is not None else left)
    if patience < 1.0:
        bench.wrong = "no time was left for it"
        return
    print(f"\n== {bench.name} {' '.join(bench.arguments)}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        keep = Path(folder) / "kept"
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, KEEP_IN: str(keep)}
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(BENCH.parent), os.environ.get("PYTHONPATH"))))
        began, load = time.monotonic(), os.getloadavg()[0]
        code, said = _process([sys.executable, str(BENCH / f"{bench.name}.py"), *bench.arguments], environment, patience)
        bench.took.append(time.monotonic() - began)
        bench.loads += [load, os.getloadavg()[0]]
        kept = read_kept(keep)
    if code is None:
        bench.wrong = f"stopped after {patience:.0f} s"
    elif code != 0:
        bench.wrong = f"ended with {code}: {said}"
    elif not kept.tables:
        bench.wrong = "showed no table"
    else:
        bench.runs.append(kept)
    if bench.wrong:
        print(f"{bench.name}: {bench.wrong}", flush=True)


def _process(command: list[str], environment: dict[str, str], patience: float) -> tuple[int | None, str]:
    """Exit code, ``None`` if it was stopped, and the last that it said. What it leaves running is ended with it."""
    last: deque[str] = deque(maxlen=3)
    with subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    ) as program:
        assert program.stdout is not None
        stopped = False

        def stop() -> None:
            nonlocal stopped
            stopped = True
            _end(program.pid)

        timer = Timer(min(patience, 1e6), stop)
        timer.start()
        try:
            for line in program.stdout:
                print(line, end="", flush=True)
                if line.strip():
                    last.append(line.strip())
            code = program.wait()
        finally:
            timer.cancel()
            _end(program.pid)
    return None if stopped else code, " ".join(last)[-300:].replace(str(BENCH.parent), "")


def _end(group: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)


def _told(bench: Found) -> tuple[str, ...]:
    took = (
        f"{min(bench.took):.0f} to {max(bench.took):.0f} s"
        if len(bench.took) > 1
        else f"{bench.took[0]:.0f} s"
        if bench.took
        else ""
    )
    return bench.name, " ".join(bench.arguments), str(len(bench.runs)), took, bench.wrong


def _goals(found: list[Found], total_s: float, met: bool) -> str:
    soak = next((bench for bench in found if bench.name == "soak"), None)
    kept = soak is not None and bool(soak.runs) and not soak.wrong
    more = [
        ("every promise kept while everything goes wrong in turn", "soak", f"{len(soak.runs)} runs" if soak else "",
         "met" if kept else "**not met**", "" if kept or soak is None else soak.wrong),
        ("all benches within 20 minutes, each at least twice", "make bench", f"{total_s / 60:.1f} minutes",
         "met" if met else "**not met**", "" if met else "the machine had more to do, or a bench failed: see the times"),
    ]  # fmt: skip
    return as_markdown([goals_table({bench.name: together(bench.runs) for bench in found if bench.runs}, *more)])


def _write(found: list[Found], times: str | None, goals: str | None, *, whole: bool) -> None:
    page = PAGE.read_text("utf-8")
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    far = json.loads(LARGEST.read_text("utf-8")) if LARGEST.exists() else {}
    for bench in found:
        name = whole_name(bench.name) if whole else bench.name
        page = placed(page, name, _section(bench, day, inside(page, name), whole=whole), bench.name if whole else None)
        if bench.runs and whole and bench.runs[-1].curves:
            far = largest(far, bench.runs, day)
            _whole(LARGEST, json.dumps(far, indent=1) + "\n")
        if bench.runs:
            for path, picture in pictures(bench.runs, DOCS / "pictures", far).items():
                _whole(Path(path), picture)
    if goals is not None:
        page = placed(page, "goals", goals)
    if times is not None:
        packages = dict(sorted({k: v for bench in found for run in bench.runs for k, v in run.packages.items()}.items()))
        page = placed(page, "machine", f"{_machine()}. {', '.join(f'{k} {v}' for k, v in packages.items())}.")
        page = placed(page, "times", times)
    _whole(PAGE, page)
    print(f"docs/{PAGE.name} written")


def _section(bench: Found, day: str, before: str, *, whole: bool) -> str:
    wrong = f"**The run of {day}: {bench.wrong.replace(chr(60), '&lt;')}.**" if bench.wrong else ""
    if not bench.runs:
        return f"{wrong} {EARLIER}\n\n{before}" if before else wrong
    times = "once" if len(bench.runs) == 1 else f"{len(bench.runs)} times, median (least–largest)"
    command = " ".join(("python", f"bench/{bench.name}.py", *bench.arguments))
    loads = f"{min(bench.loads):.1f} to {max(bench.loads):.1f}"
    head = f"`{command}`, {day}, {times}; load {loads} on {os.cpu_count()} processors."
    tables = together(bench.runs)
    if whole:
        return "\n\n".join(filter(None, (f"Largest amounts: {head}", as_markdown([t for t in tables if not t["any_amount"]]))))
    curves = [f"![{c['title']}](pictures/growth-{c['name']}.svg)" for c in bench.runs[-1].curves]
    return "\n\n".join(filter(None, (head, wrong, as_markdown(tables), *curves)))


def _machine() -> str:
    """Processors, memory, system and Python, as far as this system tells."""
    words = [f"{os.cpu_count()} processors"]
    with contextlib.suppress(OSError, StopIteration, ValueError):
        told = Path("/proc/cpuinfo").read_text().splitlines()
        words[0] += " " + next(line.partition(":")[2].strip() for line in told if line.startswith("model name"))
    with contextlib.suppress(OSError, ValueError):
        words.append(f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.0f} GB")
    words += [f"{platform.system()} {'.'.join(platform.release().split('.')[:2])}", f"Python {platform.python_version()}"]
    return ", ".join(words)


def _whole(path: Path, text: str) -> None:
    """Never a half-written page."""
    new = path.with_name(path.name + ".new")
    new.write_text(text, "utf-8")
    new.replace(path)


if __name__ == "__main__":
    sys.exit(main())
