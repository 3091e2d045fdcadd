"""Bytes of a port: however they come, the same lines, every byte accounted for, and pieces that are parts of the line."""

from __future__ import annotations

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
        b"$HEHDT,274.07,T*19\r\n$HEHDT,275.07,T*18\r\n\x05",
        b"noise$GPRMC,12$HEHDT,274.07,T*19\r\r\nUdPbC\0\\s:RA0001*5B\\$HEHDT,274.07,T*19\n\x02",
        b"x" * 1100 + b"\r\n$HEHDT,274.07,T*19\r\n" + b"y" * 1024 + b"\n\xff",
    ]


def one(data: bytes) -> None:
    taken = Taken(data)
    step = 1 + taken.number(255)
    data = taken.rest
    framer = Framer()
    lines: list[bytes] = []
    for at in range(0, len(data), step):
        lines += framer.feed(data[at : at + step])
        assert len(framer.pending()) <= MAX_LINE
    *whole, rest = data.replace(b"\r", b"\n").split(b"\n")
    assert lines == [line for line in whole if 0 < len(line) <= MAX_LINE]
    assert framer.pending() == (rest if len(rest) <= MAX_LINE else b"")
    assert framer.dropped == sum(len(line) > MAX_LINE for line in (*whole, rest))
    assert framer.dropped_bytes == sum(len(line) for line in (*whole, rest) if len(line) > MAX_LINE)
    for line in whole:
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
