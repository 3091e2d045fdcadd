"""An index of a log: one pass over the file, a piece at a time, one row for each line; memory does not grow with the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, BinaryIO, Final, Protocol

import numpy as np

from app.readings import Refusal
from devices.formats.logfile import LogFile
from devices.formats.record import Record
from devices.formats.textfile import placed_lines
from devices.formats.timeline import LINES_PER_SECOND, LOOK_AHEAD, Pace, Way, timed_in
from devices.index.digits import NO_TIME, SECOND, latest
from devices.index.names import Names
from devices.index.rows import GAP, NO_KIND, ROW, VERDICTS, Ints, Rows, judged, microseconds
from devices.index.scan import judge, pieces
from devices.index.sentence_time import SentenceTimes
from devices.index.where import READERS, Placed

BLOCK: Final = 1 << 16
"""Rows of which first and last moment are kept, so that a log whose clock jumps about is sought in fast too."""

_AT_ONCE: Final = 20_000
_STEP_US: Final = SECOND // LINES_PER_SECOND


class Said(Protocol):
    """How far it is: a share from 0 to 1, and what is done. What it raises ends the work."""

    def __call__(self, share: float, what: str, /) -> None: ...


@dataclass(slots=True)
class Contents:
    """What an index says besides its rows. ``own``: bytes that do not stand in the file as they are. ``blocks``: first and last
    moment of each ``BLOCK`` rows. ``order``: numbers of the sources in the order in which they are first heard."""

    rows: int = 0
    first_us: int = 0
    steady: bool = True
    names: list[str] = field(default_factory=lambda: [""])
    order: list[int] = field(default_factory=list)
    own: list[bytes] = field(default_factory=list)
    blocks: list[tuple[int, int]] = field(default_factory=list)
    verdicts: dict[int, int] = field(default_factory=dict)
    kinds: dict[int, int] = field(default_factory=dict)
    too_long: int = 0
    went_back: int = 0


class _Rows:
    """Writes rows and learns from them what ``Contents`` says."""

    def __init__(self, out: BinaryIO) -> None:
        self.contents = Contents()
        self._out = out
        self._last = NO_TIME
        self._heard: set[int] = set()

    def add(self, rows: Rows) -> None:
        if not len(rows):
            return
        told, us = self.contents, rows["us"]
        if not told.rows:
            told.first_us = int(us[0])
        back = int(np.count_nonzero(us[1:] < us[:-1])) + int(told.rows > 0 and us[0] < self._last)
        told.went_back += back
        told.steady = told.steady and not back
        self._last = int(us[-1])
        self._span(us)
        _count(told.verdicts, rows["verdict"])
        _count(told.kinds, rows["kind"])
        sources, first = np.unique(rows["source"], return_index=True)
        for number in sources[np.argsort(first)].tolist():
            if number not in self._heard:
                self._heard.add(number)
                told.order.append(number)
        self._out.write(rows.tobytes())
        told.rows += len(rows)

    def _span(self, us: Ints) -> None:
        blocks, at = self.contents.blocks, self.contents.rows
        done = 0
        while done < len(us):
            left = BLOCK - (at + done) % BLOCK
            part = us[done : done + left]
            low, high = int(part.min()), int(part.max())
            if (at + done) % BLOCK:
                low, high = min(low, blocks[-1][0]), max(high, blocks[-1][1])
                blocks[-1] = low, high
            else:
                blocks.append((low, high))
            done += left


def _count(totals: dict[int, int], values: Ints) -> None:
    counts = np.bincount(values)
    for value in np.flatnonzero(counts).tolist():
        totals[value] = totals.get(value, 0) + int(counts[value])


def build(log: LogFile, chunks: Iterator[bytes], out: BinaryIO) -> Contents:
    """Write the rows of ``log``, whose bytes are ``chunks``, to ``out``.

    The first records, taken by the slow reader, decide how the log gets its times.
    """
    head = list(islice(log.records(), LOOK_AHEAD))
    way = log.way
    rows = _Rows(out)
    if head:
        first = next(timed_in(way, head), None)
        begin = microseconds(first[0]) if first is not None else NO_TIME
        if log.log_format.id in READERS:
            _fast(log, way, begin, chunks, rows)
        else:
            _slow(log, way, chunks, rows)
    return rows.contents


def _fast(log: LogFile, way: Way, begin: int, chunks: Iterator[bytes], out: _Rows) -> None:
    where = READERS[log.log_format.id](log.written)
    told = out.contents
    clock = SentenceTimes(way.begin)
    now = begin
    for piece in pieces(chunks):
        told.too_long += piece.too_long
        if not len(piece.start):
            continue
        placed = where.place(piece)
        lines = placed.lines
        found = judge(piece, lines)
        if way.pace is Pace.RATE:
            us = begin + (told.rows + np.arange(len(lines.at))) * _STEP_US
        else:
            said = placed.us if way.pace is Pace.ARRIVAL else clock.read(piece, lines, found)
            us = latest(said, now)
            now = int(us[-1]) if len(us) else now
        rows = np.zeros(len(lines.at), ROW)
        rows["at"] = lines.at + piece.base
        rows["length"] = lines.end - lines.at
        rows["us"] = us
        rows["kind"], rows["source"], rows["verdict"] = found.kind, placed.source, found.verdict
        _exceptions(rows, placed, told)
        out.add(rows)
    told.names = where.names.names


def _exceptions(rows: Rows, placed: Placed, told: Contents) -> None:
    """Gaps, and lines whose bytes are not in the file as they are."""
    if placed.gap is not None and placed.gap.any():
        rows["verdict"][placed.gap] = GAP
        rows["kind"][placed.gap] = NO_KIND
    for row, data in placed.lines.own.items():
        rows["at"][row], rows["length"][row] = -1 - len(told.own), len(data)
        told.own.append(data)


def _slow(log: LogFile, way: Way, chunks: Iterator[bytes], out: _Rows) -> None:
    """Line by line, with the format's own reader: for formats that few files are in."""
    told = out.contents
    names = Names(lambda text: text.decode())
    spot = (0, b"")

    def lines() -> Iterator[bytes]:
        nonlocal spot
        for spot in placed_lines(chunks):
            yield spot[1]

    def places() -> Iterator[_PlacedRecord]:
        for record in log.log_format.read(lines(), log.written.date()):
            inside = spot[1].find(record.data)
            yield _PlacedRecord(record, spot[0] + inside if inside >= 0 else None)

    timed: Iterator[tuple[Any, Any]] = timed_in(way, places())  # type: ignore[arg-type]  # like a record, and more
    while some := list(islice(timed, _AT_ONCE)):
        rows = np.zeros(len(some), ROW)
        for i, (utc, record) in enumerate(some):
            at = record.at
            if at is None:
                at = -1 - len(told.own)
                told.own.append(record.data)
            verdict, kind = judged(record.data)
            source = names.number((record.source or "").encode())
            rows[i] = (at, microseconds(utc), len(record.data), kind, source, verdict, 0)
        out.add(rows)
    told.names = names.names


class _PlacedRecord:
    """A record that knows where in the file its bytes are (``None``: nowhere as they are)."""

    __slots__ = ("at", "data", "source", "utc")

    def __init__(self, record: Record, at: int | None) -> None:
        self.data, self.utc, self.source, self.at = record.data, record.utc, record.source, at


def many(count: int, what: str) -> str:
    """``1 line``, ``2,000 lines``."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def problems_of(told: Contents) -> tuple[str, ...]:
    """What a person should know of a log, in words."""
    out = []
    lines = max(1, told.rows - told.verdicts.get(GAP, 0))
    for code, words in (
        (VERDICTS.index(Refusal.WRONG_CHECKSUM), "have a wrong checksum"),
        (VERDICTS.index(Refusal.NO_CHECKSUM), "have no checksum"),
    ):
        if count := told.verdicts.get(code, 0):
            out.append(f"{count:,} of {lines:,} lines {words}")
    rest = sum(n for code, n in told.verdicts.items() if 0 < code < GAP) - sum(
        told.verdicts.get(VERDICTS.index(each), 0) for each in (Refusal.WRONG_CHECKSUM, Refusal.NO_CHECKSUM)
    )
    if rest:
        out.append(f"{rest:,} of {lines:,} lines are no whole sentence")
    if told.too_long:
        are = "is too long to be read and is" if told.too_long == 1 else "are too long to be read and are"
        out.append(f"{many(told.too_long, 'line')} {are} left out")
    if told.went_back:
        out.append(f"its time goes back {many(told.went_back, 'time')}")
    if gaps := told.verdicts.get(GAP, 0):
        out.append(f"{many(gaps, 'gap')} {'was' if gaps == 1 else 'were'} noted in it")
    return tuple(out)
