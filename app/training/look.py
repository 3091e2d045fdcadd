"""What a rule of the judge looks at, and what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.rescue.state import Case
from app.training.facts import Asked, Drill, Truth
from app.training.trainee import Log
from app.training.words import length


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule says of a row. ``good``: ``None`` = does not apply."""

    good: bool | None
    sentence: str
    measured: float | None = None
    unit: str = ""
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What a rule looks at, and the time in which it looks, seconds from the start."""

    asked: Asked
    log: Log
    truth: Truth
    belongs: Mapping[str, str]
    """Case -> the vessel that it is about."""

    @property
    def drill(self) -> Drill:
        return self.log.drill

    @property
    def begins(self) -> float:
        return self.asked.at_s

    @property
    def ends(self) -> float:
        return min(self.asked.until_s if self.asked.until_s is not None else self.log.end_s, self.log.end_s)

    @property
    def due(self) -> float:
        """When what is asked within a time had to be done."""
        within = self.asked.within_s
        return self.ends if within is None else self.begins + within

    @property
    def open(self) -> bool:
        """The drill ended before it was due."""
        return self.log.end_s < self.due

    @property
    def cut_short(self) -> bool:
        """The drill ended before the time was over in which something should not happen."""
        whole = self.drill.duration_s if self.asked.until_s is None else min(self.asked.until_s, self.drill.duration_s)
        return self.log.end_s < whole

    @property
    def within_words(self) -> str:
        return f"within {length(self.asked.within_s or 0.0)}"

    def cases(self) -> tuple[Case, ...]:
        """The cases that the row is about, in the order in which they were written down."""
        about = self.asked.vessel
        return tuple(case for case in self.log.cases() if not about or self.belongs.get(case.id) == about)

    def name(self) -> str:
        return self.drill.hull(self.asked.vessel).name

    def party(self) -> str:
        """The party that is asked for, by its name in the directory."""
        return next(iter(self.drill.parties.get(self.asked.recipient, ())[1:]), self.asked.recipient)
