"""What the judge looks at: the picture of one tick with what is needed to judge it. Frozen, no behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.clock import Stamp
from app.config import Limits
from app.geo import Position
from app.ports import RecorderState
from app.readings import LinkState
from app.watch.frame import OwnShip, Target
from app.watch.own_ship import Trust
from app.watch.rounds import Found


@dataclass(frozen=True, slots=True)
class WatchedCase:
    """An open case as far as the watch needs it. ``updated``: when the last entry about it was written, UTC."""

    id: str
    position: Position | None
    opened: datetime
    updated: datetime


@dataclass(frozen=True, slots=True)
class View:
    """``targets``: those that an alert may be about (see ``Targets.notable``). ``uptime_s`` since the watch began;
    ``troubled_s``: seconds that a link has been silent or failed, by name; ``growing``: (counter, value) of drops that
    grew in the last minute; ``recorder_losing`` the same for the recorder; ``lateness_s``: how late readings may be stamped in
    a world that runs faster than true time, 0 on a live bridge; ``found``: what a round through all targets found."""

    now: Stamp
    uptime_s: float
    limits: Limits
    own: OwnShip
    trust: Trust
    targets: tuple[Target, ...]
    links: tuple[LinkState, ...]
    troubled_s: Mapping[str, float]
    cases: tuple[WatchedCase, ...]
    recorder: RecorderState | None
    recorder_losing: bool
    growing: tuple[tuple[str, int], ...]
    lateness_s: float = 0.0
    found: Found = field(default_factory=Found)
