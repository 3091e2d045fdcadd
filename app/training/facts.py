"""What a drill was: what is asked of the trainee, who was at sea, and where everybody really was. Plain data, kept as JSON.

Whoever runs the drill (``app.cli.drilling``) makes it of the scenario; nothing here knows a device. Times count in seconds
from the start of the scenario, as its file does; ``Drill.utc`` gives the moment.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from pydantic import TypeAdapter, ValidationError

from app.errors import UserError
from app.geo import Position
from app.units import degrees_180

FORMAT: Final = 1
OWN: Final = "own"
STEP_S: Final = 10.0
"""The truth is kept so often."""

Samples = tuple[tuple[float, float, float], ...]
"""Seconds from the start, latitude and longitude in degrees, in order of time."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that is judged, as the scenario's ``[[judge]]`` table says it."""

    id: str
    title: str
    kind: str
    at_s: float = 0.0
    until_s: float | None = None
    alert: str = ""
    vessel: str = ""
    entry: str = ""
    within_s: float | None = None
    number: int | None = None
    tolerance_nm: float | None = None
    recipient: str = ""
    verdict: str = ""
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Hull:
    """Somebody at sea. ``name`` for people; ``mmsi`` "" where she has no AIS."""

    id: str
    name: str
    mmsi: str = ""


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that the scenario, or the instructor, made happen. ``injected``: it does not stand in the scenario. ``helm``: an
    order to own ship's helm, which is the trainee's as well and changes nothing of the scenario."""

    at_s: float
    text: str
    injected: bool = False
    helm: bool = False


@dataclass(frozen=True, slots=True)
class Drill:
    """One run. ``hash`` is that of the scenario: runs are compared only where it is the same. ``began`` is the real time at
    which it was started; ``ended_s`` when the trainee's work ended, ``None`` while it runs (or it was cut off). ``parties``:
    how each party that is asked for is called in the log, names and addresses. ``officer``: whose drill it is, "" = not said."""

    scenario: str
    title: str
    trains: str
    level: int
    hash: str
    seed: int
    start: datetime
    duration_s: float
    began: datetime
    asked: tuple[Asked, ...] = ()
    hulls: tuple[Hull, ...] = ()
    events: tuple[Happened, ...] = ()
    parties: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    officer: str = ""
    ended_s: float | None = None

    def utc(self, t_s: float) -> datetime:
        return self.start + timedelta(seconds=t_s)

    def seconds(self, utc: datetime) -> float:
        return (utc - self.start).total_seconds()

    def at_end(self, ended_s: float) -> Drill:
        """The same run, ended."""
        return replace(self, ended_s=ended_s)

    def hull(self, identity: str) -> Hull:
        """Who that is; somebody of whom only the id is known where nobody was told."""
        return next((hull for hull in self.hulls if hull.id == identity), Hull(identity, identity))


@dataclass(frozen=True, slots=True)
class Truth:
    """Where everybody really was. ``trails`` by id, own ship under ``own``; nothing before she came and after she went."""

    trails: Mapping[str, Samples] = field(default_factory=dict)

    def at(self, identity: str, t_s: float) -> Position | None:
        """Her place at a time, on the line between the samples before and after it; ``None`` where she was not there."""
        samples = self.trails.get(identity, ())
        after = bisect_right(samples, (t_s, math.inf, math.inf))
        if after == 0:
            return None
        before = samples[after - 1]
        if after == len(samples):
            return Position(before[1], before[2]) if t_s - before[0] <= STEP_S else None
        following = samples[after]
        share = (t_s - before[0]) / (following[0] - before[0])
        lon = before[2] + share * degrees_180(following[2] - before[2])
        return Position(before[1] + share * (following[1] - before[1]), degrees_180(lon))


@dataclass(frozen=True, slots=True)
class Run:
    """What is kept of one drill beside its log: enough to judge it again at any time."""

    drill: Drill
    truth: Truth
    format: int = FORMAT


_RUN: Final = TypeAdapter(Run)


def to_json(run: Run) -> bytes:
    """The file ``drill.json`` of a training folder."""
    return _RUN.dump_json(run)


def from_json(data: bytes, name: str) -> Run:
    """The reverse. Raises UserError for anything else; ``name`` says which file it was."""
    try:
        run = _RUN.validate_json(data)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "the file"
        raise UserError(
            f"{name}: {place}: {first['msg']}. It was not written by this version of Fairlead, or it is damaged"
        ) from error
    if run.format != FORMAT:
        raise UserError(f"{name} has format {run.format}; this version of Fairlead reads format {FORMAT}")
    return run
