"""Every sentence that a bridge device says: decoded or refused, never a number that cannot be."""

from __future__ import annotations

from devices.nmea_grammar import LAYOUTS
from tests.fuzz.decoding import read_all
from tests.fuzz.harness import Taken

_MORE = "ABM ALF ALR ALC ARC PGN RMC GGA GLL GNS ZDA VTG HDT HDG HDM THS ROT VHW VBW VLW DPT DBT MTW MWV MWD RSD OSD WPL".split()
WORDS = (
    *(f"$GP{name},".encode() for name in sorted({*LAYOUTS, *_MORE})), b",A", b",V", b",N", b",T", b",M", b",", b"^2C", b"$P",
    b"$PGRME,",
    b"4807.038", b"01131.000", b"235960.999", b"010199", b"\xb2",
)  # fmt: skip
EXAMPLES = 100


def seeds() -> list[bytes]:
    texts = (
        "$GPRMC,120001.50,A,3512.0012,N,01236.0034,E,8.1,292.4,140626,3.1,E,A,V\n$GPZDA,120002,14,06,2026,00,00\n$GPRMC,120003,V,,,,,,,140626,,,N",
        "$GPGGA,120000,3512.00,N,01236.00,E,1,08,0.9,12.0,M,38.0,M,,\n$GPGLL,3512.000,S,01236.000,W,120003,A,A\n"
        "$GNGNS,120004,3512.00,N,01236.00,E,AN,14,0.8,10.0,38.0,,,S",
        "$HEHDT,274.07,T\n$HCHDG,101.1,,,3.1,W\n$HCHDM,101.1,M\n$HETHS,274.1,A\n$TIROT,-12.5,A\n$GPVTG,292.4,T,289.3,M,8.1,N,15.0,K,A",
        "$VWVHW,274.0,T,271.0,M,8.0,N,14.8,K\n$VDVBW,8.0,0.3,A,7.9,0.2,A,0.1,A,0.0,A\n$VWVLW,1234.5,N,12.5,N\n$SDDPT,45.6,-2.1,200\n"
        "$SDDBT,149.6,f,45.6,M,24.9,F\n$YXMTW,22.4,C",
        "$WIMWV,214.8,R,12.5,N,A\n$WIMWD,310.0,T,307.0,M,12.5,N,6.4,M\n$GPGSA,A,3,01,02,03,,,,,,,,,,1.8,0.9,1.5\n"
        "$GPGSV,2,1,08,01,40,083,46,02,17,308,41,12,07,344,39,14,22,228,45\n$GPGST,120000,1.2,2.1,1.3,45.0,1.0,1.1,2.2",
        "$VRALR,120000,001,A,V,c1=text\n$VDALF,1,1,0,120000.00,A,A,V,SAL,3019,1,1,0,LOST TARGET\n$VDALC,01,01,00,01,SAL,3019,1,1\n"
        "$VDARC,120000.00,SAL,3019,1,A\n$VRHBT,60,A,5\n$RAOSD,274.0,A,274.0,W,8.1,N,,,N\n$RARSD,,,,,,,,,1.1,90.0,12,N,N\n$IIWPL,3512.0,N,01236.0,E,BOAT",
    )
    return [text.encode("latin-1") + b"\0" for text in texts]


def one(data: bytes) -> None:
    taken = Taken(data)
    unchecked = taken.number(3) == 1
    read_all(taken.rest, need_checksum=not unchecked)
