"""Runs every bench, one after the other, and says how long each took.

    python bench/kit/all.py [--full] [NAME ...]

In under twenty minutes on a quiet machine with two processors: what takes long has a smaller amount here (``QUICK``); ``--full``
gives each the amounts of its own. A bench that fails does not stop the others, and is told at the end.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from measure import conditions, show

BENCH: Final = Path(__file__).resolve().parents[1]
GOAL_S: Final = 20 * 60.0
QUICK: Final[dict[str, tuple[str, ...]]] = {
    "export": ("--sentences", "250000", "1000000", "--entries", "30000", "--photos", "500"),
    "latency": ("--seconds", "15"),
    "memory": ("--minutes", "30"),
    "replay": ("--hours", "0.5", "--moments", "100"),
    "soak": ("--hours", "0.1"),  # one round of all that can go wrong
}


def main() -> int:
    parser = argparse.ArgumentParser(description="Every bench, one after the other")
    parser.add_argument("names", nargs="*", help="these only, without .py")
    parser.add_argument("--full", action="store_true", help="each with the amounts of its own; takes an hour")
    asked = parser.parse_args()
    found = sorted(path.stem for path in BENCH.glob("*.py"))
    if unknown := set(asked.names) - set(found):
        parser.error(f"there is no bench {', '.join(sorted(unknown))}. There are: {', '.join(found)}")
    conditions()
    rows, total, failed = [], 0.0, []
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(BENCH.parent), os.environ.get("PYTHONPATH"))))}
    for name in asked.names or found:
        arguments = () if asked.full else QUICK.get(name, ())
        print(f"\n== {name} {' '.join(arguments)}", flush=True)
        began = time.monotonic()
        ended = subprocess.run([sys.executable, str(BENCH / f"{name}.py"), *arguments], env=environment, check=False)
        took = time.monotonic() - began
        total += took
        if ended.returncode != 0:
            failed.append(name)
        rows.append((name, " ".join(arguments), f"{took:.0f} s", f"failed: {ended.returncode}" if ended.returncode else ""))
    goal = "met" if total < GOAL_S else "NOT met"
    note = f"{total / 60:.1f} minutes in all; goal of {GOAL_S / 60:.0f} minutes {goal}."
    print()
    show("Time of each bench", ("bench", "with", "took", ""), rows, () if asked.full or asked.names else (note,))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
