"""Which lines of the log are shown, and what changed in it since the last look. No widgets.

A mission has a hundred thousand lines and a new one every few seconds: nothing here looks at a line twice unless somebody
chooses another filter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import is_not
from typing import Final

from app.rescue.state import Line
from app.worded import worded_count

_MANY: Final = 100
"""More single differences than this: compare by sets."""


_OF_THE_PROGRAM: Final = ("1 line of the program is not shown", "{n:,} lines of the program are not shown")


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Lines whose kind begins with one of ``prefixes``; with ``but`` all the others. ``left_out``: what is said of one line that is
    not among them, and of more."""

    word: str
    prefixes: tuple[str, ...] = ()
    but: bool = False
    left_out: tuple[str, str] = ("1 other line is not shown", "{n:,} other lines are not shown")

    def takes(self, line: Line) -> bool:
        return not self.prefixes or line.entry.kind.startswith(self.prefixes) is not self.but

    def hidden(self, number: int) -> str:
        """What is said of ``number`` lines that are left out; "" where none are."""
        return worded_count(number, *self.left_out) if number else ""


FILTERS: Final = (
    LogFilter("Ship's log", ("alert.", "link.", "system.", "incident.track"), but=True, left_out=_OF_THE_PROGRAM),
    LogFilter("All"),
    LogFilter("Cases", ("case.", "vessel.", "plan.")),
    LogFilter("People", ("people.", "personal.")),
    LogFilter("Comms", ("comms.", "policy.", "relay.", "pos.")),
    LogFilter("System", ("alert.", "link.", "system.", "mission.", "export.", "incident.track")),
)
"""The first is what opens: all that people wrote and all about cases, people, calls, the policy and incidents."""


def changes(old: Sequence[Line], new: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Lines that went and lines that came, each in order. Compares by identity: a line is never edited, only replaced.

    Both stand in the order of the log, so at a difference that order says what happened; between differences the
    comparison runs without a look at any line.
    """
    gone: list[Line] = []
    come: list[Line] = []
    if old is new:
        return gone, come
    while (same := _same(old, new)) < min(len(old), len(new)):
        i, j = same, same
        if len(gone) + len(come) > _MANY:
            kept = set(map(id, old)) & set(map(id, new))
            return gone + [o for o in old if id(o) not in kept], come + [n for n in new if id(n) not in kept]
        before, after = old[i].order, new[j].order
        if before <= after:
            gone.append(old[i])
            i += 1
        if after <= before:
            come.append(new[j])
            j += 1
        old, new = old[i:], new[j:]
    return gone + list(old[same:]), come + list(new[same:])


def _same(old: Sequence[Line], new: Sequence[Line]) -> int:
    """How many lines at the beginning are the same ones."""
    return next(compress(count(), map(is_not, old, new)), min(len(old), len(new)))
