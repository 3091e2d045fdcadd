"""Timing and tables. Every figure comes with a yardstick measured in the same run: a ratio holds on another machine."""

from __future__ import annotations

import gc
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.table import Table

KEEP_IN: Final = "FAIRLEAD_BENCH_KEEP"
"""Environment: the file that whoever runs all benches (``kit/all.py``) reads what was shown from, a JSON object a line."""

_console = Console(width=132)


def best_of(works: Sequence[Callable[[], object]], rounds: int = 3) -> list[float]:
    """Processor seconds of the best round of each piece of work, for work that only computes.

    They take turns, so that what else the machine does hits all alike; waiting for a processor does not count.
    """
    best = [float("inf")] * len(works)
    for _ in range(rounds):
        for i, work in enumerate(works):
            with collected():
                began = time.thread_time()
                work()
                best[i] = min(best[i], time.thread_time() - began)
    return best


@contextmanager
def collected() -> Iterator[None]:
    """No garbage collection inside, and none of the garbage of the work before."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def quantile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` (0 to 1) of ``values`` do not exceed. Raises IndexError where there is none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def show(
    title: str, headings: Sequence[str], rows: Sequence[Sequence[str]], notes: Sequence[str] = (), *, any_amount: bool = False
) -> None:
    """Print one table; the first column is words, the others are figures. ``any_amount``: the same at the largest amount, so that
    the page does not tell it twice."""
    table = Table(title=title, title_justify="left", caption="\n".join(notes), caption_justify="left")
    for heading in headings:
        table.add_column(heading, justify="left" if heading == headings[0] else "right")
    for row in rows:
        table.add_row(*row)
    _console.print(table)
    _keep("table", {"title": title, "headings": headings, "rows": rows, "notes": notes, "any_amount": any_amount})


def curve(name: str, title: str, across: str, up: str, lines: Mapping[str, Sequence[tuple[float, float]]]) -> None:
    """How cost grows: points (amount, cost), all above 0, of each line, for the picture ``docs/pictures/growth-NAME.svg``."""
    _keep("curve", {"name": name, "title": title, "across": across, "up": up, "lines": lines})


def _keep(what: str, value: dict[str, Any]) -> None:
    if path := os.environ.get(KEEP_IN):
        with Path(path).open("a", encoding="utf-8") as kept:
            kept.write(json.dumps({what: value}) + "\n")


def conditions(*packages: str) -> None:
    """Print what was measured on: interpreter, packages, processors and how busy they are."""
    words = [f"Python {platform.python_version()}", *(f"{package} {_version(package)}" for package in packages)]
    _keep("packages", {package: _version(package) for package in packages})
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(f"{', '.join(words)}; {sys.platform} {platform.machine()}, {os.cpu_count()} processors, load {load:.1f}")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def rate(per_second: float) -> str:
    """Thousands a second."""
    return f"{per_second / 1000:,.1f} k/s"


def ms(seconds: float) -> str:
    """Milliseconds, with the digits that matter."""
    value = seconds * 1000
    return f"{value:.3f} ms" if value < 0.1 else f"{value:.2f} ms" if value < 10 else f"{value:,.0f} ms"
