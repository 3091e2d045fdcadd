"""The two small tables on a case's card: every position ever reported, and everybody who was there."""

from __future__ import annotations

from collections.abc import Sequence

from app.geo import format_position
from app.rescue.state import Actor, ReportedPosition
from app.units import nm
from ui.panels.tables import RowsTable
from ui.words import ACTOR_TYPES, UNKNOWN, clock


def _accuracy(position: ReportedPosition) -> str:
    return UNKNOWN if position.accuracy_m is None else f"{nm(position.accuracy_m):.1f}"


class PositionTable(RowsTable):
    """Newest first; none is ever overwritten."""

    def __init__(self) -> None:
        super().__init__(
            (
                ("UTC", 60, lambda p: clock(p.at)),
                ("Position", 190, lambda p: format_position(p.position)),
                ("Source", 0, lambda p: p.source or p.role),
                ("± NM", 52, _accuracy),
            ),
            right=frozenset({3}),
        )

    def show_positions(self, positions: Sequence[ReportedPosition]) -> None:
        self.show_rows(sorted(positions, key=lambda p: p.at, reverse=True))


class ActorTable(RowsTable):
    def __init__(self) -> None:
        super().__init__(
            (
                ("UTC", 60, lambda a: clock(a.at)),
                ("Name", 0, lambda a: a.name),
                ("Kind", 132, lambda a: ACTOR_TYPES.get(a.actor_type, a.actor_type)),
                ("MMSI", 92, lambda a: a.mmsi or UNKNOWN),
            )
        )

    def show_actors(self, actors: Sequence[Actor]) -> None:
        self.show_rows(sorted(actors, key=lambda a: a.at, reverse=True))
