"""What there is to choose from: the scenarios that ship, a file of one's own, and the marks of earlier runs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from app.cli.drill_facts import hash_of
from app.cli.drill_file import load_drill
from app.cli.folders import Missions
from app.errors import UserError
from app.kept import Cover
from app.training.debrief import Debrief
from app.training.runs import report_of
from app.training.shelf import Mark, Offer
from devices.simulator.model import Scenario
from devices.simulator.scenario import scenarios

MOST_RUNS = 400
"""So many of the newest missions are looked through: a folder of years must not hold up the choice."""


class ScenarioShelf:
    """Reads the reports of a training folder once. One that cannot be read is left out: its drill can be judged again."""

    def __init__(self, missions: Missions, cover: Cover | None = None) -> None:
        self._missions, self._cover = missions, cover

    def offers(self) -> Sequence[Offer]:
        loaded = [(name, load_drill(path)) for name, path in scenarios().items()]
        return sorted((self._offer(name, scenario) for name, scenario in loaded), key=lambda o: (o.level, o.duration_s, o.title))

    def read(self, path: Path) -> Offer:
        """Raises UserError, FileMistakes with every mistake and its line."""
        return self._offer(str(path), load_drill(path))

    def _offer(self, name: str, scenario: Scenario) -> Offer:
        own = hash_of(scenario)
        marks = (
            Mark(s.began, s.officer, s.met, s.of, report.drill.hash == own, s.injected)
            for report in self._reports
            if report.drill.scenario == scenario.name
            for s in (report.short,)
        )
        return Offer(
            scenario=name,
            title=scenario.title,
            level=scenario.level,
            duration_s=scenario.duration,
            seed=scenario.seed,
            trains=" ".join(scenario.trains.split()),
            briefing=" ".join(scenario.briefing.split()),
            asked=tuple((row.title, row.weight) for row in scenario.judge),
            marks=tuple(sorted(marks, key=lambda mark: mark.began, reverse=True)),
        )

    @cached_property
    def _reports(self) -> tuple[Debrief, ...]:
        found = []
        for name in self._missions.names()[-MOST_RUNS:]:
            try:
                report = report_of(self._missions.open(name), self._cover)
            except UserError:
                continue
            if report is not None:
                found.append(report)
        return tuple(found)
