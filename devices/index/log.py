"""A log with its index: played from any moment at once, each sentence decoded only when it is played."""

from __future__ import annotations

import gzip
import threading
import weakref
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np

from app.clock import Stamp
from app.errors import UserError
from app.readings import RawLine
from app.wholefile import open_plain
from devices.formats.logfile import LogFile, format_named, recognise, source_of
from devices.formats.record import LogFormat
from devices.formats.textfile import GZIP, Damaged, pieces_in
from devices.index.build import BLOCK, Contents, Said, build, many, problems_of
from devices.index.rows import GAP, Rows, kind_name, microseconds, moment_of
from devices.index.scan import PIECE
from devices.index.store import Kept, key_of, rows_in, temporary

KEEP_FROM: Final = 32 << 20
"""Bytes of a log from which its index is worth keeping: a smaller one is read again in a moment."""

_FIRST_LOOK: Final = 64
_LOOK: Final = 2048
_FAR: Final = 1 << 20
_FOREVER: Final = 1 << 62


class IndexedLog:
    """An ``app.ports.Recording`` of a text log. Safe to read from several threads."""

    def __init__(self, log: LogFile, contents: Contents, rows_file: BinaryIO, bytes_file: BinaryIO, damage: str = "") -> None:
        self.path = log.path
        self.log_format = log.log_format
        self.contents = contents
        self.rows: Rows = rows_in(rows_file, contents.rows)
        self._pace = log.way.pace.value if contents.rows else ""
        self._undated = bool(contents.rows) and log.undated
        rows_file.close()  # they are mapped: the file is not needed any more
        self._bytes = bytes_file
        weakref.finalize(self, bytes_file.close)
        self._lock = threading.Lock()
        self._damage = damage
        own = source_of(log.path)
        self._names = [name or own for name in contents.names]

    @property
    def format(self) -> str:
        """Name of the format for people."""
        return self.log_format.name

    @property
    def problems(self) -> tuple[str, ...]:
        """What a person should know of it, in words."""
        undated = ("no date in it: the day is the one on which the file was written",) if self._undated else ()
        return (*((self._damage,) if self._damage else ()), *undated, *problems_of(self.contents))

    @property
    def kinds(self) -> Mapping[str, int]:
        """How many sentences of each kind: ``RMC`` -> count."""
        return {kind_name(kind): count for kind, count in self.contents.kinds.items() if kind}

    def describe(self) -> str:
        """What was recognised, in words."""
        span = self.span()
        if span is None:
            return f"{self.format}: nothing in it can be played"
        first, last = span
        until = f"{last:%H:%M:%S}" if first.date() == last.date() else f"{last:%Y-%m-%d %H:%M:%S}"
        words = f"{self.format}; {many(self.contents.rows, 'line')}, {first:%Y-%m-%d %H:%M:%S} to {until} UTC; {self._pace}"
        sources = self.sources()
        return f"{words}; sources: {', '.join(sources[:6])}{' …' if len(sources) > 6 else ''}" if len(sources) > 1 else words

    def span(self) -> tuple[datetime, datetime] | None:
        """First and last moment; ``None`` if no line can be played."""
        blocks = self.contents.blocks
        if not blocks:
            return None
        return moment_of(min(low for low, _ in blocks)), moment_of(max(high for _, high in blocks))

    def sources(self) -> Sequence[str]:
        return tuple(dict.fromkeys(self._names[number] for number in self.contents.order))

    def lines(self, start: datetime | None = None, end: datetime | None = None) -> Iterator[RawLine]:
        """Lines from ``start`` up to and with ``end``, in the order of the file. Raises UserError if it cannot be read any more."""
        low = -_FOREVER if start is None else microseconds(start)
        high = _FOREVER if end is None else microseconds(end)
        look = _FIRST_LOOK
        for begin, stop in self._stretches(low, high):
            at = begin
            while at < stop:
                rows = np.array(self.rows[at : min(stop, at + look)])
                at += len(rows)
                look = _LOOK
                if not self.contents.steady:
                    rows = rows[(rows["us"] >= low) & (rows["us"] <= high)]
                yield from self._raw_lines(rows)

    def _stretches(self, low: int, high: int) -> Iterator[tuple[int, int]]:
        """Rows among which those of a time are: exactly those where the log's time never goes back."""
        count = self.contents.rows
        if self.contents.steady:
            us = self.rows["us"]
            yield bisect_left(range(count), low, key=us.__getitem__), bisect_right(range(count), high, key=us.__getitem__)
            return
        for i, (first, last) in enumerate(self.contents.blocks):
            if last >= low and first <= high:
                yield i * BLOCK, min(count, (i + 1) * BLOCK)

    def _raw_lines(self, rows: Rows) -> Iterator[RawLine]:
        names, own, first = self._names, self.contents.own, self.contents.first_us
        base, block = 0, b""
        ends = (rows["at"] + rows["length"]).tolist()
        for (at, us, length, _, source, verdict, _), end in zip(rows.tolist(), ends, strict=True):
            if at < 0:
                data = own[-1 - at]
            else:
                if at < base or end > base + len(block):
                    base = at
                    block = self._read(at, max(length, min(ends[-1] - at, _FAR)))
                data = block[at - base : end - base]
            stamp = Stamp(moment_of(us), (us - first) / 1_000_000)
            if verdict == GAP:
                yield RawLine(names[source], stamp, b"", data.decode("utf-8", "replace"))
            else:
                yield RawLine(names[source], stamp, data)

    def _read(self, at: int, count: int) -> bytes:
        try:
            with self._lock:
                self._bytes.seek(at)
                data = self._bytes.read(count)
        except OSError as error:
            raise UserError(f"{self.path}: cannot be read any more ({error.strerror})") from error
        if len(data) < count:
            raise UserError(f"{self.path}: has become shorter since it was opened. Open it again")
        return data


def open_log(
    path: Path, log_format: LogFormat | str | None = None, *, progress: Said | None = None, keep: Path | None = None
) -> IndexedLog:
    """Open a log and make its index. ``log_format``: instead of the one that its first lines show.

    ``progress`` is told how far it is; what it raises ends the work and leaves nothing behind. ``keep``: folder in which
    indexes of large logs are kept for the next time; never beside the log. Raises UserError that says what was seen when the
    file is no log.
    """
    if log_format is None:
        log_format = recognise(path)
    elif isinstance(log_format, str):
        log_format = format_named(log_format)
    log = LogFile(path, log_format)
    try:
        with open_plain(path) as file:
            packed = file.read(len(GZIP)) == GZIP
        large = path.stat().st_size >= KEEP_FROM and not packed
        kept = Kept(keep) if keep is not None and large else None
        key = key_of(path, log_format.id) if kept is not None else ""
        if kept is not None and (found := kept.find(key)) is not None:
            return IndexedLog(log, *found, open_plain(path))
        return _indexed(log, kept, key, progress)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror or error})") from error


def _indexed(log: LogFile, kept: Kept | None, key: str, progress: Said | None) -> IndexedLog:
    place = kept.begin(key) if kept is not None else None
    out = place[1] if place is not None else temporary()
    source = _Source(log.path, progress)
    try:
        contents = build(log, source.chunks(), out)
        out.flush()
    except BaseException:
        out.close()
        source.close()
        if kept is not None and place is not None:
            kept.drop(place[0])
        raise
    if kept is not None and place is not None:
        kept.finish(key, place[0], out, contents)
    return IndexedLog(log, contents, out, source.file, source.damage)


class _Source:
    """The bytes of a log, read once for the index and kept open for the play. A packed one is unpacked beside."""

    def __init__(self, path: Path, progress: Said | None) -> None:
        self._path = path
        self._progress = progress
        self._raw = open_plain(path)
        self._size = max(1, path.stat().st_size)
        self._packed = self._raw.read(2) == GZIP
        self._raw.seek(0)
        self.file: BinaryIO = temporary() if self._packed else self._raw
        self.damage = ""

    def chunks(self) -> Iterator[bytes]:
        reader = gzip.GzipFile(fileobj=self._raw, mode="rb") if self._packed else self._raw
        try:
            for chunk in pieces_in(reader, PIECE):
                if self._packed:
                    self.file.write(chunk)
                self._say(self._raw.tell() / self._size)
                yield chunk
        except Damaged as error:
            self.damage = f"it is cut off or damaged and ends early ({error})"
        if self._packed:
            self.file.flush()
            self._raw.close()
        self._say(1.0)

    def _say(self, share: float) -> None:
        if self._progress is not None:
            self._progress(min(1.0, share), f"reading {self._path.name}")

    def close(self) -> None:
        self._raw.close()
        self.file.close()
