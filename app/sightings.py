"""Vessels of the register in the live picture: who of those that are watched for has come into it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.register import Match, Register
from app.rescue.state import Vessel
from app.watch.frame import Frame, Target, TargetKind
from app.worded import joined, worded

LOOK_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class Sighting:
    """A watched vessel in the picture. ``target`` is the nearest of those that may be her."""

    match: Match
    target: Target

    @property
    def title(self) -> str:
        name = self.match.vessel.name
        return worded("{name} in sight", name=name) if self.match.sure else worded("{name} in sight? By name only", name=name)

    @property
    def detail(self) -> str:
        """What the register says of her; no position."""
        return joined(". ", (part for part in (facts(self.match.vessel), seen_before(self.match.vessel)) if part))


def facts(vessel: Vessel) -> str:
    """Type, operator and hull marks in one line; "" where nothing is known."""
    d = vessel.details
    marks = worded("hull {marks}", marks=d.hull_marks) if d.hull_marks else ""
    return joined(", ", (part for part in (d.vessel_type, d.operator, d.flag, marks) if part))


def seen_before(vessel: Vessel) -> str:
    """The newest of her conduct; "" where there is none."""
    if not vessel.conduct:
        return ""
    newest = vessel.conduct[-1]
    more = worded(" and {n} more", n=len(vessel.conduct) - 1) if len(vessel.conduct) > 1 else ""
    return worded("{at:%d %b %Y}: {text}{more}", at=newest.at, text=newest.text, more=more)


class Watchman:
    """Compares the picture with the register once a second. Main thread only."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._looked = float("-inf")

    def due(self, mono: float) -> bool:
        if mono - self._looked < LOOK_S:
            return False
        self._looked = mono
        return True

    def look(self, frame: Frame) -> dict[str, Sighting]:
        """Watched vessels in the picture, by their id in the register."""
        if not any(vessel.details.watch for vessel in self._register.vessels):
            return {}
        found: dict[str, Sighting] = {}
        for target in frame.targets:
            if target.kind is not TargetKind.AIS or target.lost or target.stale:
                continue
            match = self._register.match(target.mmsi, target.name)
            if match is None or not match.vessel.details.watch:
                continue
            before = found.get(match.vessel.id)
            if before is None or _nearness(target, match) < _nearness(before.target, before.match):
                found[match.vessel.id] = Sighting(match, target)
        return found


def _nearness(target: Target, match: Match) -> tuple[bool, float]:
    return not match.sure, target.range_m if target.range_m is not None else float("inf")
