"""A recorded log, whatever its format, as a recording: opened, recognised by its first lines, played from any moment."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Final

from app.clock import Stamp
from app.errors import UserError
from app.readings import RawLine
from devices.formats.exported import EXPORTED
from devices.formats.opencpn import OPENCPN
from devices.formats.prefixed import PREFIXED
from devices.formats.raw import RAW
from devices.formats.record import LogFormat
from devices.formats.signalk import SIGNAL_K
from devices.formats.timeline import timed
from devices.formats.uscg import USCG
from devices.framing import Framer

FORMATS: Final = (SIGNAL_K, OPENCPN, USCG, EXPORTED, PREFIXED, RAW)
"""In the order in which they are tried: the strictest first, as raw is found in all of them."""

SAMPLE_LINES: Final = 50
_CHUNK: Final = 1 << 16


class LogFile:
    """An ``app.ports.Recording`` of a text log. Each pass reads the file anew; memory does not grow with its size."""

    def __init__(self, path: Path, log_format: LogFormat) -> None:
        self.path = path
        self._format = log_format

    @property
    def format(self) -> str:
        """Name of the format for people."""
        return self._format.name

    def span(self) -> tuple[datetime, datetime] | None:
        """First and last moment; ``None`` if no line can be played."""
        return self._contents[0]

    def sources(self) -> Sequence[str]:
        return self._contents[1]

    def lines(self, start: datetime | None = None, end: datetime | None = None) -> Iterator[RawLine]:
        """Lines from ``start`` up to and with ``end``. A file of one device gives its own name as the source."""
        records = self._format.read(lines_of(self.path), self._written.date())
        first: datetime | None = None
        for utc, record in timed(records, self._written):
            first = first or utc
            if (start is None or utc >= start) and (end is None or utc <= end):
                yield RawLine(record.source or self.path.stem, Stamp(utc, (utc - first).total_seconds()), record.data)

    @cached_property
    def _contents(self) -> tuple[tuple[datetime, datetime] | None, tuple[str, ...]]:
        span: tuple[datetime, datetime] | None = None
        sources: dict[str, None] = {}
        for line in self.lines():
            utc = line.stamp.utc
            span = (utc, utc) if span is None else (min(span[0], utc), max(span[1], utc))
            sources[line.source] = None
        return span, tuple(sources)

    @cached_property
    def _written(self) -> datetime:
        """When the file was last written: the best guess at the date of a log that says none."""
        return datetime.fromtimestamp(self.path.stat().st_mtime, UTC)


def open_log(path: Path) -> LogFile:
    """Recognise a log by its first lines. Raises UserError that says what was seen when it is none."""
    text = (line for line in lines_of(path) if not line.startswith(b"#"))
    sample = list(islice(text, SAMPLE_LINES))
    for log_format in FORMATS:
        if log_format.recognises(sample):
            return LogFile(path, log_format)
    known = "; ".join(f.name for f in FORMATS)
    raise UserError(f"{path}: not a log that can be played: {_seen(sample)}. Known are: {known}.")


def lines_of(path: Path) -> Iterator[bytes]:
    """The lines of a file, packed with gzip or not, whatever their ends. Raises UserError if it cannot be read."""
    framer = Framer()
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield from framer.feed(chunk)
    except (OSError, EOFError, zlib.error) as error:
        raise UserError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})") from error
    if rest := framer.pending():
        yield rest


def _seen(sample: Sequence[bytes]) -> str:
    if not sample:
        return "it holds no line that is not a comment"
    first = sample[0][:60]
    if sum(byte < 9 or 13 < byte < 32 for byte in first) > len(first) / 10:
        return "it is binary"
    return f"its first line is “{first.decode('latin-1')}”"
