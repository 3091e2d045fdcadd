"""The goals, each read from the tables that the benches showed, so that the page never says more than they do."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

HEADINGS: Final = ("goal", "bench", "figure", "", "why not, and the next idea")
_NUMBER: Final = re.compile(r"[+-]?\d+(?:,\d{3})*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Goal:
    """``table`` is in the title; ``row`` and ``column`` begin the cells that count, and of a row none of ``but`` is in its first
    cell. ``least``/``most``: what each has to be."""

    what: str
    bench: str
    table: str
    row: str
    column: str
    least: float | None = None
    most: float | None = None
    but: tuple[str, ...] = ()
    why: str = ""


GOALS: Final = (
    Goal(
        "each kind of sentence at least 2 times as fast as pynmea2", "decode", "Decoding", "", "times", least=2.0,
        but=("mix", "no line twice", "AIS"),
        why="a short sentence of few fields is nearly all checksum and making the reading; next: a hundred lines at a time",
    ),
    Goal("the mix of the logs at least 2 times", "decode", "Decoding", "mix without AIS", "times", least=2.0,
         why="in a mix the processor's caches forget the code in between; next: a hundred lines at a time"),
    Goal("a mix in which no line comes twice at least 2 times", "decode", "Decoding", "the same, no line twice", "times", least=2.0,
         why="in a mix the processor's caches forget the code in between; "
         "next: the lines of one reading of the port sorted by kind, and put back in order"),
    Goal("no wrong value from sentences with a fault", "decode", "bad sentences", "all: Fairlead", "wrong", most=0.0),
    Goal("index of a log at least 10 times as fast as gpsdecode", "index", "sentences", "gpsdecode", "time", least=10.0),
    Goal("a tick within its 10 ms, also the worst", "tick", "session.tick", "2,000", "worst", most=10.0),
    Goal("port to picture under 250 ms, 99 of 100", "latency", "to the picture", "", "p99", most=250.0, but=("window frozen",)),
    Goal("nothing lost, with a slow disk and a frozen window too", "latency", "To the disk", "", "lost", most=0.0),
    Goal("a frame within its 100 ms, also the worst", "window", "Main window", "", "p99", most=100.0),
    Goal("first live picture within 2 s of a cold start", "startup", "Cold start", "live, window, to the", "median", most=2000.0,
         why="the foreign packages alone take the share that the row of them says; next: fewer and larger files to read"),
    Goal("the same picture in a replay as live", "replay", "Going about", "", "different", most=0.0,
         why="a caution at the end of the ten seconds for which it is held had gone a moment earlier in the replay; "
         "next: the moment until which it is held kept in the pictures"),
)  # fmt: skip


def goals_table(found: Mapping[str, Sequence[Mapping[str, Any]]], *more: Sequence[str]) -> dict[str, Any]:
    """``found``: the tables of each bench, of all its runs together. ``more``: rows of goals that are in no table."""
    rows = [_row(goal, found.get(goal.bench, ())) for goal in GOALS]
    return {"title": "What was to be reached", "headings": HEADINGS, "rows": [*rows, *more], "notes": [
        "Of several rows the one furthest from the goal, as median of the runs; a row that misses it in one run only is met here, "
        "and its span is in the table of the bench."
    ]}  # fmt: skip


def _row(goal: Goal, tables: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    cells = [cell for table in tables if goal.table in table["title"] for cell in _cells(goal, table)]
    if not cells:
        return goal.what, goal.bench, "", "not measured", ""
    worst_first = sorted(cells, key=lambda cell: cell[0], reverse=goal.most is not None)
    value, what, told = worst_first[0]
    met = value >= goal.least if goal.least is not None else value <= (goal.most if goal.most is not None else value)
    missed = [each[1] for each in worst_first if goal.least is not None and each[0] < goal.least]
    which = ", ".join(missed) if len(missed) > 1 else what
    return goal.what, goal.bench, f"{told} ({which})", "met" if met else "**not met**", "" if met else goal.why


def _cells(goal: Goal, table: Mapping[str, Any]) -> list[tuple[float, str, str]]:
    """(value, first cell of its row, as it is told) of each cell that counts."""
    place = next((i for i, heading in enumerate(table["headings"]) if i and heading.startswith(goal.column)), None)
    if goal.column == "different":  # "60 of 60" says how many were alike
        place = next((i for i, heading in enumerate(table["headings"]) if heading == "same picture"), None)
    out = []
    for row in table["rows"] if place is not None else ():
        if not row[0].startswith(goal.row) or any(word in row[0] for word in goal.but):
            continue
        numbers = _NUMBER.findall(row[place].partition("(")[0])
        if goal.column == "different" and len(numbers) == 2:
            out.append((_value(numbers[1]) - _value(numbers[0]), row[0], row[place]))
        elif goal.column != "different" and numbers:
            out.append((_value(numbers[0]), row[0], row[place]))
    return out


def _value(text: str) -> float:
    return float(text.replace(",", ""))
