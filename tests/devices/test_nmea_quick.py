"""What is read in one go is what is said when one field after the other is looked at."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import Stamp
from app.readings import Fix, TargetReport
from devices.nmea import NmeaDecoder
from devices.sentence import Address, parse_sentence
from tests.devices.helpers import with_checksum

SOUND = {
    "GPRMC": "134601,A,5812.7405,N,01132.8508,E,0.3,67.0,270715,2.9,E,A,S",
    "GPGGA": "134601.50,5812.7405,S,01132.8508,W,1,08,1.63,-7,M,40.4,M,,0001",
    "GPGLL": "5812.7405,N,01132.8510,E,134602,A,A",
    "GPZDA": "134601,27,07,2015,-01,30",
    "RATTM": "01,0.48,263.6,T,0.5,2.9,T,0.48,-1.2,N,1 (Broadband 4G - 2782 B),T,,134601,M",
    "RATLL": "01,5812.6870,N,01131.9502,E,buoy,134601,T,R",
    "GPGSA": "A,3,21,26,16,20,29,27,05,07,,,,,2.86,1.63,2.34,1",
    "GPGSV": "3,1,11,21,71,137,29,26,66,213,39,16,59,284,43,20,37,085,36",
}
ODD = st.sampled_from(
    "|0| |A|V|N|S|E|W|M|T|R|Q|K|x|D|00|-0|-00|+1|-13|14|60|90|99|100|180.0|181|359.99|360|361|nan|1e2|1_0|.|5.|.5|1.2.3"
    "| 1.5|9999999999|235960|235960.5|240000|006000|2459.9999|9000.00|9000.01|18000.000|6060.0|300226|310699|290200|2199|2200"
    "|1441|-1440.0|^41|\xb2|\xa0|\x85".split("|")
)
MOMENTS = (0.0, 1.0, 40_000.0, 50_000.0)


def _step_by_step() -> NmeaDecoder:
    decoder = NmeaDecoder("X")
    decoder._table = {name: (None, convert, names) for name, (_, convert, names) in decoder._table.items()}
    return decoder


@st.composite
def bodies(draw: st.DrawFn) -> list[str]:
    address = draw(st.sampled_from(sorted(SOUND)))
    fields = SOUND[address].split(",")
    for _ in range(draw(st.integers(0, 2))):
        fields[draw(st.integers(0, len(fields) - 1))] = draw(ODD)
    if draw(st.booleans()):
        fields[-4:] = [""] * 4
    if draw(st.booleans()):
        fields = [*fields, draw(ODD)] if draw(st.booleans()) else fields[: draw(st.integers(0, len(fields)))]
    return [address, *fields]


@given(st.lists(st.tuples(bodies(), st.sampled_from(MOMENTS)), min_size=1, max_size=4))
def test_in_one_go_is_said_what_is_said_field_by_field(said: list[tuple[list[str], float]]) -> None:
    quick, slow = NmeaDecoder("X"), _step_by_step()
    mono = 1000.0
    for (address, *fields), later in said:
        mono += later
        stamp = Stamp(datetime(2026, 6, 14, 23, 59, 58, tzinfo=UTC), mono)
        parts = Address(address[:2], address[2:], proprietary=False, ais=False)
        once, again = quick.read(parts, list(fields), stamp), slow.read(parts, list(fields), stamp)
        assert repr(once) == repr(again)
        assert once == again


@pytest.mark.parametrize("address", sorted(SOUND))
def test_a_sound_sentence_is_read_in_one_go(address: str) -> None:
    """Or the whole of it would be for nothing."""
    decoder = NmeaDecoder("X")
    sentence = parse_sentence(with_checksum(f"{address},{SOUND[address]}").encode())
    quick, _, names = decoder._table[sentence.formatter]

    def never(_: object) -> tuple[()]:
        raise AssertionError("read field by field")

    decoder._table[sentence.formatter] = quick, never, names
    readings = decoder.decode(sentence, Stamp(datetime(2026, 6, 14, tzinfo=UTC), 1000.0)).readings
    assert readings
    for reading in readings:
        if isinstance(reading, Fix) or (isinstance(reading, TargetReport) and address == "RATLL"):
            assert reading.position is not None
