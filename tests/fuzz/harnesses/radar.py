"""Radar targets: TTM, TLL, the packed TTD, TLB and the radar's own settings, one after another as a radar sends them."""

from __future__ import annotations

from tests.fuzz.decoding import read_all

WORDS = (
    b"$RATTM,",
    b"$RATLL,",
    b"!RATTD,",
    b"$RATLB,",
    b"$RAOSD,",
    b",T,",
    b",Q,",
    b",L,",
    b",R,",
    b",N,",
    b",K,",
    b",S,",
    b",1,1,0,",
    b"w" * 15,
    b"0" * 15,
)
EXAMPLES = 60


def seeds() -> list[bytes]:
    return [
        b"$RATTM,07,2.50,091.5,T,12.5,181.0,T,0.15,-12.5,N,BOAT,T,,120000.00,A\n$RATTM,00,0,0,R,0,0,R,0,0,K,,L,R,,M",
        b"$RATLL,07,3512.00,N,01236.00,E,BOAT,120000.00,T,R\n$RATLL,99,,,,,,,Q,",
        b"!RATTD,01,01,0,700PD000Pt0000000000,0\n!RATTD,02,01,1,7w0PD0wwPt00000w0000wwwwwwwwwwwww,0\n!RATTD,02,02,1,000000000000000,0",
        b"$RATLB,01,ALPHA,02,BRAVO,03,^2C\n$RAOSD,274.0,A,274.0,W,8.1,N,12.0,0.3,N\n$RARSD,1.0,2.0,3.0,4.0,5.0,6.0,7.0,8.0,1.1,90.0,12,N,N",
    ]


def one(data: bytes) -> None:
    read_all(data)
