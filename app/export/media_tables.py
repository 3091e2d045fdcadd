"""Originals of a mission as tables: which file is which, and what was done with each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.export.cells import Cell, Table, utc
from app.rescue.incident_state import MediaItem
from app.rescue.state import RescueState

_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,10}\Z")


def file_name(item: MediaItem) -> str:
    """What an original is called in an export: its hash, and the ending it came with where that is an ending."""
    return item.sha256 + (item.suffix if _SUFFIX.match(item.suffix) else "")


def media_table(state: RescueState) -> Iterable[Sequence[Cell]]:
    """``clock_offset_s`` is what the camera's clock shows less UTC; ``taken_utc`` the camera's time less that."""
    yield (
        "file", "sha256", "name", "kind", "size_bytes", "camera_time", "camera", "clock_offset_s", "taken_utc", "lat_deg",
        "lon_deg", "incidents", "cases", "added_utc", "added_by", "entry_id",
    )  # fmt: skip
    numbers = {incident.id: str(incident.number) for incident in state.incidents}
    for item in state.media.values():
        where = item.position
        yield (
            file_name(item), item.sha256, item.name, item.media_kind, item.size, item.camera_time, item.device,
            item.clock.offset_s if item.clock is not None else None, utc(item.taken),
            where.lat if where is not None else None, where.lon if where is not None else None,
            "; ".join(numbers.get(i, i) for i in item.incidents), "; ".join(item.cases), utc(item.at), item.by, item.entry,
        )  # fmt: skip


def custody_table(state: RescueState) -> Iterable[Sequence[Cell]]:
    """Every step in the life of each original, the first of which is that it was taken in."""
    yield ("sha256", "at_utc", "act", "to_whom", "why", "by", "entry_id")
    for item in state.media.values():
        for step in item.custody:
            yield (item.sha256, utc(step.at), step.act, step.to_whom, step.why, step.by, step.entry)


MEDIA_TABLES: dict[str, Table] = {"tables/media.csv": media_table, "tables/custody.csv": custody_table}
