"""TAG blocks, sentences glued together and UDP headers: an extra that never costs the sentence behind it."""

from __future__ import annotations

from app.readings import Refusal
from devices.tagblock import parse_tag
from tests.fuzz.decoding import read_all
from tests.fuzz.harness import assert_sound

HDT = b"$HEHDT,274.07,T*19"
WORDS = (
    b"\\s:",
    b"\\c:",
    b"c:1781404690",
    b"c:1781404690123",
    b"g:1-2-34",
    b"g:1-1-0",
    b"1G2:34",
    b"i:x",
    b"q:u",
    b"x:1",
    b"c:1781404690.5",
    b"c:-1",
    b"*00",
    b"n:12",
    b"r:99",
    b"t:",
    b"d:",
    b"*",
    b"\\",
    HDT,
    b"UdPbC\0",
    b",",
    b":",
)
EXAMPLES = 80


def seeds() -> list[bytes]:
    return [
        b"\\s:RA0001,c:1781404690,n:12,g:1-2-34,r:7,d:VD,t:words\\$HEHDT,274.07,T\n\\g:2-2-34\\!AIVDM,1,1,,A,13Ho=R7000Of7DbKI<etrRbT1000,0",
        b"UdPbC\0\\s:GP0001*41\\" + HDT + b"\n$GPRMC,12" + HDT + b"\n\\c:x\\" + HDT,
    ]


def one(data: bytes) -> None:
    read_all(data, need_checksum=False)
    text = data.decode("latin-1")
    assert_sound(parse_tag(text))
    bare = bytes(b for b in data if 0x20 <= b < 0x7F and b not in b"\\$!*")[:150]
    (result,) = read_all(b"\\" + bare + b"\\$HEHDT,274.07,T")
    assert result.refused is None or result.refused is Refusal.TOO_LONG, "a TAG block cost its sentence"
    assert len(result.readings) == 1
