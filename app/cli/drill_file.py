"""A scenario file as a drill: beside what the simulator knows of it, whether anybody could be judged by its rows.

A row that asks for an alert, an entry or a party that this program does not have could never be missed, or never be met, and
nobody would see why: it is a mistake of the file, with its line.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path
from typing import Final

from app.cli.book import policy_book
from app.clock import SystemClock
from app.config import Settings
from app.errors import FileMistakes, Mistake
from app.rescue.entries import BY_KIND
from app.tomlfile import key_lines
from devices.simulator.model import Judge, Scenario
from devices.simulator.scenario import load_scenario

ALERTS: Final = frozenset(
    """beacon case clock clocks closing cpa date datum device disagree disk dropped dsc echo fix guard heading journal jump known
    link losses lost mob personal picture pin policy position recorder reminder second sound zone""".split()
)
"""Kinds of alerts that this program raises: what stands before the first colon of an id."""


def load_drill(path: Path) -> Scenario:
    """Read a scenario that somebody is to be judged by. Raises UserError, FileMistakes with every mistake and its line."""
    scenario = load_scenario(path)
    found = [(i, *mistake) for i, row in enumerate(scenario.judge) for mistake in _mistakes(row, _parties())]
    if found:
        lines = key_lines(path.read_text(encoding="utf-8"))
        raise FileMistakes(
            [
                Mistake(str(path), lines.get(("judge", i, field)), f"judge[{i + 1}].{field}", problem, mend)
                for i, field, problem, mend in found
            ]
        )
    return scenario


def _mistakes(row: Judge, parties: Collection[str]) -> Iterator[tuple[str, str, str]]:
    kind = row.alert.partition(":")[0]
    if kind and kind not in ALERTS:
        yield "alert", f"there is no alert {kind}", f"Name one of {', '.join(sorted(ALERTS))}"
    if row.entry and not any(each.startswith(row.entry) for each in BY_KIND):
        yield "entry", f"there is no entry {row.entry}", f"Name one of {', '.join(sorted(BY_KIND))}"
    if row.recipient and row.recipient not in parties:
        yield "recipient", f"the directory has no {row.recipient}", f"Name one of {', '.join(sorted(parties))}"


@cache
def _parties() -> frozenset[str]:
    """A drill has the directory of the program, not the ship's own."""
    return frozenset(policy_book(Settings(), SystemClock()).directory.authorities)
