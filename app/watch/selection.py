"""Which of several sources that say the same thing is believed: the preferred one while it is good, and no flapping."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from app.clock import Stamp
from app.watch.frame import Value

T = TypeVar("T")

RETURN_AFTER_S: Final = 10.0
"""A source that failed is preferred again only after it has been good for this long."""

Rank = tuple[int, int, str]
"""Degraded or kind of sentence, device priority, name: the least is preferred."""

PriorityOf = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Candidate:
    name: str
    rank: Rank
    good: bool


class BestSource:
    """Keeps one source chosen. Leaves it at once when it is not good, returns to a better one only when that has held."""

    def __init__(self, return_after_s: float = RETURN_AFTER_S) -> None:
        self._return_after_s = return_after_s
        self._good_since: dict[str, float] = {}
        self._failed: set[str] = set()
        self.chosen: str | None = None

    def choose(self, candidates: Sequence[Candidate], mono: float) -> str | None:
        """The name to believe at ``mono``. While none is good the last one stays, and ages in plain sight."""
        for c in candidates:
            if not c.good:
                self._good_since.pop(c.name, None)
                self._failed.add(c.name)
            elif c.name not in self._good_since:
                # One that has never failed need not prove itself: at the start the preferred source is taken at once.
                self._good_since[c.name] = mono if c.name in self._failed else -math.inf
        good = [c for c in candidates if c.good]
        proven = [c for c in good if mono - self._good_since[c.name] >= self._return_after_s]
        current = next((c for c in good if c.name == self.chosen), None)
        if current is not None:
            self.chosen = min([current, *proven], key=lambda c: c.rank).name
        elif good:
            self.chosen = min(proven or good, key=lambda c: c.rank).name
        return self.chosen


@dataclass(slots=True)
class _Sample(Generic[T]):
    value: T
    stamp: Stamp
    tier: int
    source: str


class Measured(Generic[T]):
    """One quantity as its sources tell it: the newest of each source and sentence, and which one counts.

    A value older than ``stale_s`` seconds is stale; a source that has been quiet about it for ``failover_s`` is left
    for another one. ``tier`` orders sentences of one source by trust (0 first).
    """

    def __init__(self, stale_s: float, priority_of: PriorityOf, *, failover_s: float | None = None) -> None:
        self._stale_s = stale_s
        self._failover_s = min(stale_s, failover_s if failover_s is not None else stale_s)
        self._priority_of = priority_of
        self._samples: dict[str, _Sample[T]] = {}
        self._best = BestSource()

    def put(self, source: str, value: T | None, stamp: Stamp, tier: int = 0) -> None:
        """A missing value changes nothing: a hole of one cycle is bridged, a longer one shows by age."""
        if value is not None:
            self._samples[f"{source}/{tier}"] = _Sample(value, stamp, tier, source)

    def withdraw(self, source: str, tier: int = 0) -> None:
        """The source says that its value is no good: gone at once, not after its age."""
        self._samples.pop(f"{source}/{tier}", None)

    def at(self, mono: float, distrusted: frozenset[str] = frozenset()) -> Value[T]:
        """The value that counts at ``mono``. What a source in ``distrusted`` says is left for another, or shown as stale."""
        candidates = [
            Candidate(
                key,
                (self._priority_of(s.source), s.tier, s.source),
                mono - s.stamp.mono <= self._failover_s and s.source not in distrusted,
            )
            for key, s in self._samples.items()
        ]
        chosen = self._best.choose(candidates, mono)
        sample = self._samples.get(chosen) if chosen is not None else None
        if sample is None:
            return Value()
        age = max(0.0, mono - sample.stamp.mono)
        return Value(sample.value, sample.source, sample.stamp, age, age > self._stale_s or sample.source in distrusted)
