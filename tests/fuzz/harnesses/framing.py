"""Bytes of two ports: cut anywhere, the same lines, every byte accounted for, and pieces that are parts of the line."""

from __future__ import annotations

from random import Random

from devices.explain import explain
from devices.framing import MAX_LINE, Framer, sentences_in
from devices.udp450 import sentence_bytes
from tests.fuzz.harness import Taken

WORDS = (
    b"\r\n",
    b"$HEHDT,274.07,T*19",
    b"UdPbC\0",
    b"RaUdP\0",
    b"\\s:GP0001*5B\\",
    b"!",
    b"$",
    b"\\",
    b"*",
    b"x" * MAX_LINE,
    b"# ",
)
EXAMPLES = 80


def seeds() -> list[bytes]:
    return [
        b"$HEHDT,274.07,T*19\r\n$HEHDT,275.07,T*18\r\n\0\x05",
        b"noise$GPRMC,12$HEHDT,274.07,T*19\r\r\nUdPbC\0\\s:RA0001*5B\\$HEHDT,274.07,T*19\n\0\x02",
        b"x" * 1100 + b"\r\n$HEHDT,274.07,T*19\r\n" + b"y" * 1024 + b"\n\0\xff",
        b"$GPZDA,120002,14,06,2026,00,00*42\r\r\n" * 9 + b"\7\0",
    ]


def one(data: bytes) -> None:
    taken = Taken(data)
    step, seed = 1 + taken.number(255), taken.number(255)
    data = taken.rest
    begins = list(range(0, len(data), step))
    if seed:
        random = Random(seed)
        begins = sorted({0, *(random.randrange(len(data)) for _ in range(min(len(data), 40)))}) if data else []
    chunks = [data[at:end] for at, end in zip(begins, [*begins[1:], len(data)], strict=True)] if data else []
    other_data = data[::-1]
    framer, other = Framer(), Framer()
    lines: list[bytes] = []
    others: list[bytes] = []
    # Two ports speak in turn: what one says never gets into the lines of the other.
    for at, chunk in zip(begins, chunks, strict=True):
        lines += framer.feed(chunk)
        others += other.feed(other_data[at : at + len(chunk)])
        assert len(framer.pending()) <= MAX_LINE
    _assert_framed(framer, lines, data)
    _assert_framed(other, others, other_data)
    for line in data.replace(b"\r", b"\n").split(b"\n"):
        at = 0
        for piece, refusal in sentences_in(line):
            found = line.find(piece, at)
            assert piece and found >= at
            at = found + len(piece)
            assert refusal is not None or piece[:1] in (b"$", b"!", b"\\")
        kind, why = explain(line)
        assert kind.isprintable() and why.isprintable()
    datagram = sentence_bytes(data)
    assert not datagram or datagram[-1:] in (b"\r", b"\n")


def _assert_framed(framer: Framer, lines: list[bytes], data: bytes) -> None:
    *whole, rest = data.replace(b"\r", b"\n").split(b"\n")
    assert lines == [line for line in whole if 0 < len(line) <= MAX_LINE]
    assert framer.pending() == (rest if len(rest) <= MAX_LINE else b"")
    assert framer.dropped == sum(len(line) > MAX_LINE for line in (*whole, rest))
    assert framer.dropped_bytes == sum(len(line) for line in (*whole, rest) if len(line) > MAX_LINE)
