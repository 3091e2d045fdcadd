"""Lines to readings, for the harnesses of the decoders: what is promised of every decoder whatever the sentence."""

from __future__ import annotations

import builtins
import re
from datetime import timedelta

from app.clock import Stamp
from app.readings import Decoded, RawLine, Refusal
from devices.decoder import Decoder
from devices.repeats import Repeats
from devices.sentence import checksum
from tests.devices.helpers import ARRIVAL
from tests.fuzz.harness import assert_sound

_FAULT = re.compile(r"(\w+): ")


def stamp(n: int) -> Stamp:
    """Half a second apart."""
    return Stamp(ARRIVAL + timedelta(seconds=n / 2), 1000.0 + n / 2)


def proven(line: bytes) -> bytes:
    """A line with the checksums that it needs where it has none: else nearly all changes would end there."""
    head = b""
    if line[:1] == b"\\" and (end := line.find(b"\\", 1)) > 0:
        head, line = line[: end + 1], line[end + 1 :]
        if b"*" not in head:
            head = b"\\%b*%02X\\" % (head[1:-1], checksum(head[1:-1][:1024]))
    if line[:1] in (b"$", b"!") and b"*" not in line:
        line = b"%b*%02X" % (line, checksum(line[1:1024]))
    return head + line


def read_all(data: bytes, *, need_checksum: bool = True) -> list[Decoded]:
    """All lines of an input through two decoders, the second without any quicker way: the same, and nothing that cannot be."""
    one, other = (Decoder("GPS 1", need_checksum=need_checksum) for _ in range(2))
    nmea = other._nmea
    nmea._table = {formatter: (None, convert, names) for formatter, (_, convert, names) in nmea._table.items()}
    out: list[Decoded] = []
    for n, line in enumerate(data.split(b"\n")[:60]):
        raw = RawLine("GPS 1", stamp(n), proven(line))
        found = one.decode(raw)
        other._repeats = Repeats()
        assert repr(found) == repr(other.decode(raw)), "two decoders do not agree"
        for decoded in found:
            fault = _FAULT.match(decoded.detail) if decoded.refused is Refusal.MALFORMED else None
            assert fault is None or not hasattr(builtins, fault[1]), decoded.detail
            assert decoded.refused is None or not decoded.readings
            assert_sound(decoded.readings)
        out += found
    return out
