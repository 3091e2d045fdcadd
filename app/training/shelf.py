"""The scenarios to choose from, as plain data: what each trains, how it is judged, and what came of earlier runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Mark:
    """An earlier run: ``met`` of ``of`` was asked and met. ``same``: of the scenario as it is now; ``injected``: an instructor
    changed something."""

    began: datetime
    officer: str
    met: float
    of: float
    same: bool = True
    injected: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """A scenario. ``scenario``: its name, or the path of its file. ``asked``: title and weight of each row that is judged."""

    scenario: str
    title: str
    level: int
    duration_s: float
    seed: int
    trains: str
    briefing: str
    asked: tuple[tuple[str, float], ...]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen. ``seed`` ``None``: the scenario's own."""

    scenario: str
    officer: str = ""
    speed: float = 1.0
    seed: int | None = None
    instructor: bool = False


class Shelf(Protocol):
    def offers(self) -> Sequence[Offer]:
        """Those that ship, easiest first."""
        ...

    def read(self, path: Path) -> Offer:
        """A scenario of one's own. Raises UserError, FileMistakes with every mistake and its line."""
        ...
