"""Blocks of a recording that somebody else made: lines, or refused as damaged; what was written is read back to the byte."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import islice

import zstandard

from app.clock import Stamp
from app.readings import RawLine
from db.block import decode, encode
from tests.fuzz.harness import assert_sound

EXAMPLES = 100
NAMES = {0: "GPS 1", 1: "AIS", 2: "RADAR"}
WORDS = (
    b'{"0":"12 lines lost"}',
    b'{"0":',
    b"[" * 2000,
    b"\1\3\0\0\0\0\0\0\0",
    b"\xff" * 8,
    b"\x7f" + b"\xff" * 7,
    b"\x80",
    bytes(8),
)
START = datetime(2026, 6, 14, 2, 38, tzinfo=UTC)


def lines(count: int) -> list[RawLine]:
    return [
        RawLine(NAMES[n % 3], Stamp(START + timedelta(seconds=n), 1000.0 + n), b"$HEHDT,%d.0,T" % n, "lost" if n == 2 else None)
        for n in range(count)
    ]


def seeds() -> list[bytes]:
    numbers = {name: number for number, name in NAMES.items()}
    return [zstandard.ZstdDecompressor().decompress(encode(lines(n), numbers.__getitem__, 1)) for n in (0, 1, 3, 9)]


def one(data: bytes) -> None:
    for block in (data, zstandard.ZstdCompressor(level=1, write_checksum=True).compress(data)):
        try:
            found = list(islice(decode(block, NAMES), 3000))
        except ValueError:
            continue
        for line in found:
            assert_sound(line)
            assert isinstance(line.gap, str | None)
        numbers = {name: number for number, name in NAMES.items()}
        again = list(decode(encode(found, numbers.__getitem__, 1), NAMES))
        assert [(line.source, line.data, line.gap, line.stamp.utc) for line in again] == [
            (line.source, line.data, line.gap, line.stamp.utc) for line in found
        ]
