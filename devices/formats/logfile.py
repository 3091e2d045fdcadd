"""A recorded log, whatever its format, as a recording: recognised by its first lines and read from its beginning.

This reader takes one line after another, in any format, and says what is right: ``devices.index`` reads the same faster and
from any moment, and is tested against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Final

from app.clock import Stamp
from app.errors import UserError
from app.readings import RawLine
from devices.formats.opencpn import OPENCPN
from devices.formats.own import OWN
from devices.formats.prefixed import PREFIXED, has_date
from devices.formats.r2r import R2R
from devices.formats.raw import GATEHOUSE, RAW
from devices.formats.record import LogFormat, Record
from devices.formats.signalk import SIGNAL_K
from devices.formats.textfile import lines_of, other_kind, what_it_is
from devices.formats.timeline import LOOK_AHEAD, Pace, Way, timed_in, way_of
from devices.formats.uscg import USCG

FORMATS: Final = (OWN, SIGNAL_K, OPENCPN, USCG, PREFIXED, R2R, GATEHOUSE, RAW)
"""In the order in which they are tried: the strictest first, as raw is found in all of them."""

SAMPLE_LINES: Final = 50


class LogFile:
    """An ``app.ports.Recording`` of a text log. Each pass reads the file anew; memory does not grow with its size."""

    def __init__(self, path: Path, log_format: LogFormat) -> None:
        self.path = path
        self.log_format = log_format

    @property
    def format(self) -> str:
        """Name of the format for people."""
        return self.log_format.name

    def span(self) -> tuple[datetime, datetime] | None:
        """First and last moment; ``None`` if no line can be played."""
        return self._contents[0]

    def sources(self) -> Sequence[str]:
        return self._contents[1]

    def lines(self, start: datetime | None = None, end: datetime | None = None) -> Iterator[RawLine]:
        """Lines from ``start`` up to and with ``end``. A file of one device gives its own name as the source."""
        first: datetime | None = None
        for utc, record in timed_in(self.way, self.records()):
            first = first or utc
            if (start is None or utc >= start) and (end is None or utc <= end):
                stamp = Stamp(utc, (utc - first).total_seconds())
                yield RawLine(record.source or source_of(self.path), stamp, record.data, record.gap)

    def records(self) -> Iterator[Record]:
        return self.log_format.read(lines_of(self.path), self.written.date())

    @cached_property
    def way(self) -> Way:
        """Where its times come from."""
        return way_of(list(islice(self.records(), LOOK_AHEAD)), self.written)

    @cached_property
    def undated(self) -> bool:
        """Whether it says times of day alone: its date is then that of the file."""
        if self.way.pace is Pace.SENTENCES:
            return not self.way.dated
        return self.log_format is PREFIXED and not any(map(has_date, islice(lines_of(self.path), SAMPLE_LINES)))

    @cached_property
    def written(self) -> datetime:
        """When the file was last written: the best guess at the date of a log that says none."""
        return datetime.fromtimestamp(self.path.stat().st_mtime, UTC)

    @cached_property
    def _contents(self) -> tuple[tuple[datetime, datetime] | None, tuple[str, ...]]:
        span: tuple[datetime, datetime] | None = None
        sources: dict[str, None] = {}
        for line in self.lines():
            utc = line.stamp.utc
            span = (utc, utc) if span is None else (min(span[0], utc), max(span[1], utc))
            sources[line.source] = None
        return span, tuple(sources)


def source_of(path: Path) -> str:
    """What the only device of a file is called: the file without its endings (``night.txt.gz`` is ``night``)."""
    return Path(path.stem).stem if path.suffix.lower() == ".gz" else path.stem


def format_named(name: str) -> LogFormat:
    """A format by its id. Raises UserError that lists them."""
    for log_format in FORMATS:
        if log_format.id == name.strip().lower():
            return log_format
    raise UserError(f"There is no log format “{name}”. Known are: " + "; ".join(f"{f.id} ({f.name})" for f in FORMATS))


def recognise(path: Path) -> LogFormat:
    """The format of a log by its first lines. Raises UserError that says what was seen when it is none."""
    other = other_kind(path)
    sample = [] if other else list(islice((line for line in lines_of(path) if not line.startswith(b"#")), SAMPLE_LINES))
    for log_format in FORMATS:
        if log_format.recognises(sample):
            return log_format
    seen = f"it is {other}" if other else what_it_is(path, sample)
    known = "; ".join(f.name for f in FORMATS)
    raise UserError(f"{path}: not a log that can be played: {seen}. Known are: {known}.")
