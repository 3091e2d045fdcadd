"""Which mission this is, who is on watch, and the speeds that they reckon with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.rescue.entries import MissionOpened, SpeedsSet, WatchOff, WatchOn
from app.rescue.state import Line, Speeds


def build_mission(lines: Sequence[Line]) -> tuple[str, str, str]:
    """Mission, ship and mode as the newest opening says; empty, empty and "live" before the first."""
    name, ship, mode = "", "", "live"
    for line in lines:
        if isinstance(line.payload, MissionOpened):
            name, ship, mode = line.payload.name, line.payload.ship, line.payload.mode
    return name, ship, mode


def build_watch(lines: Sequence[Line]) -> tuple[tuple[str, str, datetime], ...]:
    """(name, role, since) of everybody on watch, those who came first first. A new role starts a new time."""
    on: dict[str, tuple[str, str, datetime]] = {}
    for line in lines:
        if isinstance(line.payload, WatchOn):
            before = on.get(line.payload.name)
            if before is None or before[1] != line.payload.role:
                on.pop(line.payload.name, None)
                on[line.payload.name] = (line.payload.name, line.payload.role, line.at)
        elif isinstance(line.payload, WatchOff):
            on.pop(line.payload.name, None)
    return tuple(on.values())


def build_speeds(lines: Sequence[Line]) -> Speeds:
    """The speeds as set last."""
    for line in reversed(lines):
        if isinstance(line.payload, SpeedsSet):
            return Speeds(line.payload.own_mps, line.payload.rhib_mps)
    return Speeds()
