"""Once a second through all targets, for what no single one says: who was lost with many others, who came into a guard zone,
and which of them somebody wants to know about when they close.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from app.config import Limits
from app.watch.frame import OwnShip, Target, TargetKind
from app.watch.guard import Entered, GuardWatch

EVERY_S: Final = 1.0
LOST_WITHIN_S: Final = 180.0
LOST_MANY: Final = 5
LOST_SHARE: Final = 0.3
"""Five and a third of all within three minutes is an aerial or a receiver; ships that sail out of range go one by one."""


@dataclass(frozen=True, slots=True)
class Lost:
    """So many targets of a source were lost lately, ``of`` so many that there were."""

    source: str
    count: int
    of: int


@dataclass(frozen=True, slots=True)
class Found:
    """``chosen``: targets whose approach is to be told, by mark, register or ship type. ``gone``: dangerous ones that were lost."""

    lost: tuple[Lost, ...] = ()
    chosen: tuple[Target, ...] = ()
    entered: tuple[Entered, ...] = ()
    gone: tuple[Target, ...] = ()


@dataclass(slots=True)
class Rounds:
    looked: float = float("-inf")
    lost_at: dict[str, float] = field(default_factory=dict)
    """Target -> mono seconds at which it was found lost. One that was lost when the watch began counts as long ago."""
    found: Found = field(default_factory=Found)
    first: bool = True

    def look(
        self, targets: tuple[Target, ...], own: OwnShip, mono: float, limits: Limits, chosen: frozenset[str], guards: GuardWatch
    ) -> Found:
        """What stands now; at most one look a second."""
        if mono - self.looked < EVERY_S and mono >= self.looked:
            return self.found
        self.looked = mono
        types = limits.closing_ship_types
        alone = [t for t in targets if t.merged_into is None and not t.own_craft and not t.test]
        self.found = Found(
            lost=self._lost(alone, mono),
            chosen=tuple(
                t
                for t in alone
                if not t.lost
                and (t.id in chosen or not chosen.isdisjoint(t.merged) or (t.ship_type is not None and t.ship_type in types))
            ),
            entered=guards.look(targets, own),
            gone=tuple(t for t in alone if t.lost and t.dangerous),
        )
        self.first = False
        return self.found

    def _lost(self, targets: list[Target], mono: float) -> tuple[Lost, ...]:
        there: dict[str, int] = {}
        lately: dict[str, int] = {}
        present: dict[str, float] = {}
        for t in targets:
            if t.kind is not TargetKind.AIS and t.kind is not TargetKind.RADAR:
                continue
            if not t.lost:
                there[t.source] = there.get(t.source, 0) + 1
                continue
            since = self.lost_at.get(t.id, float("-inf") if self.first else mono)
            present[t.id] = since
            if mono - since <= LOST_WITHIN_S:
                lately[t.source] = lately.get(t.source, 0) + 1
        self.lost_at = present
        out = []
        for source, count in sorted(lately.items()):
            of = count + there.get(source, 0)
            if count >= LOST_MANY and count >= LOST_SHARE * of:
                out.append(Lost(source, count, of))
        return tuple(out)
