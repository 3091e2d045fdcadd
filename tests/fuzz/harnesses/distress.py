"""What makes an alarm: DSC and its expansion, man-overboard emitters, and the alerts of other devices in their parts."""

from __future__ import annotations

from tests.fuzz.decoding import read_all

WORDS = (
    b"$CVDSC,12,", b"$CVDSE,1,1,A,", b"$VRMOB,", b"$VDALF,2,1,", b"$VDALF,2,2,", b"$VRALR,", b",3601234560,", b",00,", b",E",
    b",S,E", b"12,05,00,",
    b"0474712519", b",2460,", b",126,", b"!", b",100,00,",
)  # fmt: skip
EXAMPLES = 60


def seeds() -> list[bytes]:
    return [
        b"$CVDSC,12,3601234560,12,05,00,0474712519,0817,,,S,E\n$CVDSE,1,1,A,3601234560,00,45894494",
        b"$CVDSC,16,9700000000,12,10,,,,2111111110,05,B,\n$CVDSC,20,2111111110,00,26,26,1474712519,0817,,,S,\n$CVDSC,02,0247320014,08,,,,,,,R,",
        b"$VRMOB,A1234,E,120000.00,1,140626,115900.00,3512.00,N,01236.00,E,180.0,0.5,972000123,0",
        b"$VDALF,2,1,1,120000.00,B,A,V,SAL,3019,1,1,0,LOST\n$VDALF,2,2,1,,,,,SAL,3019,1,1,0,more of it\n$VRALR,120000,001,A,V,c1",
    ]


def one(data: bytes) -> None:
    read_all(data)
