"""All that was recorded in a mission: the main recording and those that further stations wrote beside it, as one."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.ports import Recording
from app.readings import RawLine
from db.recording import FILE, DiskRecording, open_file


def open_recordings(folder: Path) -> Recording | None:
    """Every recording in ``folder``, to be read; ``None`` where there is none. Raises UserError for one that cannot be read."""
    main = folder / FILE
    parts = {"": open_file(main)} if main.is_file() else {}
    for path in sorted(folder.glob(f"{main.stem}-*{main.suffix}")):
        parts[path.stem.removeprefix(f"{main.stem}-")] = open_file(path)
    if not parts:
        return None
    return parts[""] if list(parts) == [""] else Recordings(parts)


class Recordings:
    """Several recordings as one, in order of time. Sources of a further station carry its name: "deck: GPS 1"."""

    def __init__(self, parts: dict[str, DiskRecording]) -> None:
        """``parts``: station -> its recording, "" for the main one."""
        self._parts = parts

    def span(self) -> tuple[datetime, datetime] | None:
        spans = [span for part in self._parts.values() if (span := part.span()) is not None]
        return (min(s for s, _ in spans), max(e for _, e in spans)) if spans else None

    def sources(self) -> Sequence[str]:
        return tuple(_named(station, source) for station, part in self._parts.items() for source in part.sources())

    def lines(self, start: datetime | None = None, end: datetime | None = None) -> Iterator[RawLine]:
        streams = [_of(station, part, start, end) for station, part in self._parts.items()]
        return heapq.merge(*streams, key=lambda line: line.stamp.utc)


def _of(station: str, part: DiskRecording, start: datetime | None, end: datetime | None) -> Iterator[RawLine]:
    for line in part.lines(start, end):
        yield replace(line, source=_named(station, line.source)) if station else line


def _named(station: str, source: str) -> str:
    return f"{station}: {source}" if station else source
