"""Searches of a case, folded from its lines. A leg that is ticked off twice was reached the first time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.rescue.line import Line
from app.rescue.search_entries import SearchEnded, SearchLeg, SearchPlanned
from app.rescue.search_state import Search, Tick

SEARCH_KINDS = (SearchPlanned, SearchLeg, SearchEnded)


def build_searches(lines: Sequence[Line]) -> tuple[Search, ...]:
    """In order of when they were planned. What speaks of a plan that there is not (struck out, withheld) counts for nothing."""
    found = {
        line.id: Search(line.id, line.at, line.payload, by=line.entry.author)
        for line in lines
        if isinstance(line.payload, SearchPlanned)
    }
    for line in lines:
        said = line.payload
        if not isinstance(said, (SearchLeg, SearchEnded)) or (search := found.get(said.plan)) is None:
            continue
        if isinstance(said, SearchEnded):
            found[said.plan] = replace(search, outcome=said.outcome, ended=line.at)
        elif said.leg <= search.count:
            before = search.done.get(said.leg)
            if before is None or line.at < before.at:
                ticks = {**search.done, said.leg: Tick(said.leg, line.at, line.id)}
                found[said.plan] = replace(search, ticks=tuple(ticks[leg] for leg in sorted(ticks)))
    return tuple(found.values())
