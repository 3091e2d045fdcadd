"""AIS: whatever stands in the bits and however the fragments come. The first byte of a line says how it is carried."""

from __future__ import annotations

from tests.fuzz.decoding import read_all

_ARMOUR = "0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVW`abcdefghijklmnopqrstuvw"
WORDS = (
    *(f"!AIVDM,1,1,,A,{_ARMOUR[kind]}".encode() for kind in range(1, 28)), b"!AIVDM,2,1,3,B,5", b"!AIVDM,2,2,3,B,", b",0", b",2",
    b"!AIVDO,1,1,,,",
    b"B" + b"\x24" * 4, b"wwwwwww", b"0000000",
)  # fmt: skip
EXAMPLES = 80


def seeds() -> list[bytes]:
    texts = (
        "!AIVDM,1,1,,A,13Ho=R7000Of7DbKI<etrRbT1000,0\n!AIVDO,1,1,,,13Ho=R7000Of7DbKI<etrRbT1000,0",
        "!AIVDM,2,1,1,A,53Ho=R01:tUp@M<l001<58hUA0000000000000160000<4000000000000000000000,0\n!AIVDM,2,2,1,A,000000000000000,2",
        "!AIVDM,1,1,,B,>3Ho=R1@F0m0000000000000000,2\n!AIVDM,1,1,,A,K3Ho=R7Of7DbKI<0,0\n!AIVDM,1,1,,B,43Ho=R1utdq1uOf7DbKI<et00000,0",
    )
    out = [text.encode() for text in texts]
    # A message of each kind, of zeros and of ones and as a packed number of the kind's usual length.
    for kind in range(1, 28):
        first = _ARMOUR[kind]
        out.append(
            f"!AIVDM,1,1,,A,{first}3Ho=R{'w' * 22},0\n"
            f"!AIVDM,1,1,,B,{first}3Ho=R{'0' * 65},0\n!AIVDM,1,1,,B,{first}{'`1' * 3},2".encode()
        )
    return out


def one(data: bytes) -> None:
    # Nothing but a payload is a short message of its own: bits are what a change should change.
    bare = b"\n".join(
        line if line[:1] in (b"!", b"$", b"\\") else b"!AIVDM,1,1,,A," + _armoured(line) + b",0" for line in data.split(b"\n")
    )
    read_all(bare)


def _armoured(line: bytes) -> bytes:
    return bytes(_ARMOUR.encode()[byte & 63] for byte in line[:70])
