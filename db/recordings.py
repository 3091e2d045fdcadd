"""All that was recorded in a mission: the main recording and those that further stations wrote beside it, as one."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Final

from app.ports import Heard, RawText
from app.readings import RawLine
from db.recording import FILE, DiskRecording, open_file
from db.recording_text import line_text

_AT_ONCE: Final = 4000


def open_recordings(folder: Path) -> Heard | None:
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

    def mark(self) -> Mapping[str, int]:
        return {station: part.mark()[""] for station, part in self._parts.items()}

    def as_of(self, mark: Mapping[str, int]) -> Recordings:
        return Recordings({station: part.as_of({"": mark.get(station, 0)}) for station, part in self._parts.items()})

    def count(self) -> int:
        return sum(part.count() for part in self._parts.values())

    def days(self) -> Sequence[date]:
        return tuple(sorted({day for part in self._parts.values() for day in part.days()}))

    def text(self, start: datetime, end: datetime) -> Iterator[RawText]:
        lines = self.lines(start, end)
        while some := list(islice(lines, _AT_ONCE)):
            yield RawText(b"".join(map(line_text, some)), len(some), sum(line.gap is None for line in some))

    def having(self, wanted: Sequence[bytes], looked: Callable[[int], None]) -> Iterator[RawLine]:
        streams = [_renamed(station, part.having(wanted, looked)) for station, part in self._parts.items()]
        return heapq.merge(*streams, key=lambda line: line.stamp.utc)


def _of(station: str, part: DiskRecording, start: datetime | None, end: datetime | None) -> Iterator[RawLine]:
    return _renamed(station, part.lines(start, end))


def _renamed(station: str, lines: Iterator[RawLine]) -> Iterator[RawLine]:
    for line in lines:
        yield replace(line, source=_named(station, line.source)) if station else line


def _named(station: str, source: str) -> str:
    return f"{station}: {source}" if station else source
