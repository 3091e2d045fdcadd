"""What the tests of the decoders share: lines with a time of arrival, and the readings of bytes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from app.clock import Stamp
from app.readings import Decoded, RawLine, Reading
from devices.decoder import Decoder
from devices.framing import Framer

ARRIVAL = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

R = TypeVar("R", bound=Reading)


def stamp(utc: datetime = ARRIVAL, mono: float = 1000.0) -> Stamp:
    return Stamp(utc, mono)


def line(data: bytes | str, at: Stamp | None = None) -> RawLine:
    return RawLine("GPS 1", at or stamp(), data.encode("latin-1") if isinstance(data, str) else data)


def with_checksum(body: str) -> str:
    """``body`` runs from after the start character to before the ``*``."""
    xor = 0
    for byte in body.encode("latin-1"):
        xor ^= byte
    return f"${body}*{xor:02X}"


def decode(*bodies: str, decoder: Decoder | None = None, at: Stamp | None = None) -> list[Decoded]:
    """The results for sentences given without start and checksum, all through one decoder."""
    decoder = decoder or Decoder("GPS 1")
    return [result for body in bodies for result in decoder.decode(line(with_checksum(body), at))]


def reading(body: str, kind: type[R]) -> R:
    """The only reading of ``kind`` that one sentence gives."""
    (result,) = decode(body)
    return only(result.readings, kind)


def only(readings: Iterable[Reading], kind: type[R]) -> R:
    found = [r for r in readings if isinstance(r, kind)]
    assert len(found) == 1, f"{len(found)} readings of {kind.__name__}"
    return found[0]


def play(path: Path, decoder: Decoder) -> list[Decoded]:
    """A log through framer and decoder, in chunks that do not care for line ends."""
    framer, results = Framer(), []
    data = path.read_bytes()
    for start in range(0, len(data), 777):
        for raw in framer.feed(data[start : start + 777]):
            results += decoder.decode(line(raw))
    if framer.pending():
        results += decoder.decode(line(framer.pending()))
    return results


def assert_no_crash(results: Iterable[Decoded]) -> None:
    """A refusal that names an exception is a bug caught by the decoder's last guard."""
    crashed = [r.detail for r in results if "Error: " in r.detail]
    assert not crashed, crashed[:5]
