"""Listening at a port where nobody knows what speaks: whatever comes is counted, named or not, and forgotten again."""

from __future__ import annotations

from devices.recognise import MAX_SAMPLES, Listener
from tests.fuzz.decoding import stamp
from tests.fuzz.harness import Taken
from tests.fuzz.harnesses import ais, nmea, radar

WORDS = (
    *nmea.WORDS[:30],
    b"\r\n",
    b"\xb5\x62\x01\x07",
    b"\xd3\0",
    b"$GPGGA,120000,3512.00,N,01236.00,E,1,08,0.9,12.0,M,38.0,M,,*5C\r\n",
)
EXAMPLES = 60


def seeds() -> list[bytes]:
    return [
        *(seed.replace(b"\n", b"*00\r\n") for seed in (*nmea.seeds()[:3], *ais.seeds()[:2], *radar.seeds()[:2])),
        bytes(range(256)),
    ]


def one(data: bytes) -> None:
    taken = Taken(data)
    step = 1 + taken.number(255)
    listener = Listener()
    for n, at in enumerate(range(0, len(taken.rest), step)):
        listener.hear(taken.rest[at : at + step], stamp(n))
    assert listener.bytes == len(taken.rest)
    assert len(listener.samples) <= MAX_SAMPLES and sum(count for _, count in listener.counts) <= listener.good
    assert bool(listener.title("at 4800 baud")) == bool(listener.good)
    assert listener.why(1.0).isprintable() and listener.value.isprintable()
    assert listener.sure in type(listener.sure)
