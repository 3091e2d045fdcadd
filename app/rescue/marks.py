"""The officer's own marks on the chart, folded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.geo import Position
from app.rescue.mark_entries import MarkRemoved, MarkSet
from app.rescue.state import ChartMark, Line


def build_marks(lines: Sequence[Line], first_ids: Mapping[str, str]) -> tuple[ChartMark, ...]:
    """Marks that stand, oldest first. ``first_ids`` leads from any wording to the first one."""
    gone = {first_ids.get(p.mark, p.mark) for line in lines if isinstance(p := line.payload, MarkRemoved)}
    return tuple(
        ChartMark(line.id, line.at, Position(p.lat, p.lon), p.name, p.symbol, p.note, line.entry.author)
        for line in lines
        if isinstance(p := line.payload, MarkSet) and line.id not in gone
    )
