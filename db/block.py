"""Raw lines to one compressed block and back, bytes unchanged.

Layout before compression, little endian: ``version`` (1 byte), number of lines, length of the gap table (4 bytes each);
then four columns of 8-byte integers: source id, monotonic time, UTC minus monotonic time (both in microseconds, as
differences to the line before), length of the data; then the gap table (JSON object: line number -> text), then the
data: all lines of the lowest source id in order, then of the next. Each column is stored as its lowest bytes first, then
the next (a transposed column): small numbers leave long runs of zeros, which zstd makes into nothing, and the lines of
one device are like each other.

Monotonic times keep microseconds; UTC is exact (datetime has no more).
"""

from __future__ import annotations

import json
import struct
import sys
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate, pairwise
from operator import add
from typing import Final

import zstandard

from app.clock import Stamp
from app.readings import RawLine

VERSION: Final = 1
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
LEVEL_TAIL: Final = 1
LEVEL_KEPT: Final = 9
DECODED_MAX: Final = 1 << 28
WINDOW_MAX: Final = 1 << 27
_HEADER: Final = struct.Struct("<BII")
_MICROSECOND: Final = timedelta(microseconds=1)
_COLUMNS: Final = 4


def microseconds(moment: datetime) -> int:
    """Aware datetime to whole microseconds since 1970, exact."""
    return (moment - EPOCH) // _MICROSECOND


def from_microseconds(number: int) -> datetime:
    return EPOCH + timedelta(microseconds=number)


_FIRST_US: Final = microseconds(datetime.min.replace(tzinfo=UTC))
_LAST_US: Final = microseconds(datetime.max.replace(tzinfo=UTC))


def encode(lines: Sequence[RawLine], source_id: Callable[[str], int], level: int) -> bytes:
    """``lines`` as a block. ``source_id`` gives the number that stands for a source's name."""
    mono = [round(line.stamp.mono * 1e6) for line in lines]
    offset = [microseconds(line.stamp.utc) - m for line, m in zip(lines, mono, strict=True)]
    gaps = {str(i): line.gap for i, line in enumerate(lines) if line.gap is not None}
    sources = [source_id(line.source) for line in lines]
    by_source: dict[int, list[bytes]] = {}
    for source, line in zip(sources, lines, strict=True):
        by_source.setdefault(source, []).append(line.data)
    gap_table = json.dumps(gaps, ensure_ascii=False).encode("utf-8", "surrogatepass") if gaps else b""
    plain = b"".join(
        (
            _HEADER.pack(VERSION, len(lines), len(gap_table)),
            _column(sources),
            _column(_differences(mono)),
            _column(_differences(offset)),
            _column([len(line.data) for line in lines]),
            gap_table,
            *(data for source in sorted(by_source) for data in by_source[source]),
        )
    )
    return zstandard.ZstdCompressor(level=level, write_checksum=True).compress(plain)


def decode(block: bytes, source_name: Mapping[int, str]) -> Iterator[RawLine]:
    """The lines of a block. Raises ValueError if it is damaged or of a newer version."""
    found = opened(block)
    plain, gaps, place = found.plain, found.gaps, dict(found.places)
    if not place.keys() <= source_name.keys():
        raise ValueError("the block is damaged: it is of a source that nobody knows")
    mono = accumulate(found.mono_steps)
    for i, (source, m, utc, length) in enumerate(zip(found.sources, mono, found.utc, found.lengths, strict=True)):
        begin = place[source]
        place[source] = begin + length
        data = plain[begin : begin + length]
        yield RawLine(source_name[source], Stamp(from_microseconds(utc), m / 1e6), data, gaps.get(str(i)) if gaps else None)


@dataclass(frozen=True, slots=True)
class Opened:
    """A block unpacked: per line its source, UTC in microseconds and length; ``places``: where in ``plain`` the data of each
    source begins; ``gaps``: line number in the block -> text."""

    plain: bytes
    sources: Sequence[int]
    mono_steps: Sequence[int]
    utc: Sequence[int]
    lengths: Sequence[int]
    places: Mapping[int, int]
    gaps: Mapping[str, str]


def opened(block: bytes) -> Opened:
    """Unpack a block. Raises ValueError if it is damaged or of a newer version."""
    try:
        # A damaged header may claim any size; asked for first, or the memory for it would be taken before the checksum.
        if zstandard.frame_content_size(block) > DECODED_MAX:
            raise ValueError("the block is damaged: it claims to be larger than any")
        plain = zstandard.ZstdDecompressor(max_window_size=WINDOW_MAX).decompress(block, max_output_size=DECODED_MAX)
        version, count, gap_bytes = _HEADER.unpack_from(plain)
    except (zstandard.ZstdError, struct.error) as error:
        raise ValueError(f"the block is damaged: {error}") from error
    if version != VERSION:
        raise ValueError(f"block version {version} is not known to this program")
    at = _HEADER.size
    data_at = at + _COLUMNS * 8 * count + gap_bytes
    if data_at > len(plain):
        raise ValueError("the block is damaged: it is too short")
    view = memoryview(plain)
    sources, mono, offset, lengths = (_numbers(view[at + i * 8 * count : at + (i + 1) * 8 * count]) for i in range(_COLUMNS))
    try:
        gaps = json.loads(plain[data_at - gap_bytes : data_at].decode("utf-8", "surrogatepass")) if gap_bytes else {}
        utc = array("q", map(add, accumulate(mono), accumulate(offset)))
    except (OverflowError, RecursionError) as error:
        raise ValueError(f"the block is damaged: {error}") from error
    # Its checksum is right, and still it may be made by somebody who means harm.
    if not (isinstance(gaps, dict) and all(isinstance(gap, str) for gap in gaps.values())):
        raise ValueError("the block is damaged: what it says of gaps is none")
    if utc and not (min(utc) >= _FIRST_US and max(utc) <= _LAST_US):
        raise ValueError("the block is damaged: a time in it is none")
    if lengths and (min(lengths) < 0 or data_at + sum(lengths) > len(plain)):
        raise ValueError("the block is damaged: its lines are longer than it is")
    return Opened(plain, sources, mono, utc, lengths, _beginnings(sources, lengths, data_at), gaps)


def _beginnings(sources: Sequence[int], lengths: Sequence[int], data_at: int) -> dict[int, int]:
    """Where the data of each source begins."""
    sizes: dict[int, int] = {}
    for source, length in zip(sources, lengths, strict=True):
        sizes[source] = sizes.get(source, 0) + length
    ordered = sorted(sizes)
    return dict(zip(ordered, accumulate((sizes[s] for s in ordered[:-1]), initial=data_at), strict=True))


def _differences(numbers: Sequence[int]) -> list[int]:
    return [*numbers[:1], *(b - a for a, b in pairwise(numbers))]


def _column(numbers: Sequence[int]) -> bytes:
    column = array("q", numbers)
    if sys.byteorder == "big":
        column.byteswap()
    raw = column.tobytes()
    return b"".join(raw[i::8] for i in range(8))


def _numbers(column: memoryview) -> array[int]:
    count = len(column) // 8
    raw = bytearray(len(column))
    for i in range(8):
        raw[i::8] = column[i * count : (i + 1) * count]
    numbers = array("q", bytes(raw))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
