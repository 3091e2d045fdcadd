"""A stretch that is written and read again: the same bytes, and the same times as far as the format goes."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.clock import Stamp
from app.readings import RawLine
from devices.formats.writing import SUFFIXES, VDR_HEADER, WRITERS, write_raw, write_signal_k, write_vdr_csv
from devices.index.log import open_log

BEGIN = datetime(2026, 6, 14, 2, 38, 7, 123_456, tzinfo=UTC)
HDT = b"$HEHDT,274.07,T*19"
IDS = {"raw": "fairlead", "vdr": "vdr", "signalk": "signalk"}
RESOLUTION_US = {"raw": 1, "vdr": 1000, "signalk": 1000}


def line(data: bytes, seconds: float = 0.0, source: str = "GPS 1", gap: str | None = None) -> RawLine:
    return RawLine(source, Stamp(BEGIN + timedelta(seconds=seconds), seconds), data, gap)


heard = st.lists(
    st.builds(
        lambda data, seconds, source: line(data.replace(b"\r", b"").replace(b"\n", b""), seconds, source),
        st.one_of(st.just(HDT), st.binary(max_size=80), st.just(b'$GPTXT,"quoted", a;b*00'), st.just(b"$X" + b"y" * 1000)),
        st.floats(0, 1e6),
        st.sampled_from(["GPS 1", "AIS", "Kreiselkompaß", 'the "old" one, aft', "a;b"]),
    ),
    max_size=30,
)


@pytest.mark.parametrize("name", WRITERS)
@given(lines=heard)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_written_is_read_again(name: str, lines: list[RawLine], tmp_path: Path) -> None:
    lines = sorted((each for each in lines if not each.data.startswith(b"# ")), key=lambda each: each.stamp.utc)
    path = tmp_path / f"x{SUFFIXES[name]}"
    with path.open("wb") as out:
        written = WRITERS[name](lines, out)
    if name == "vdr":
        lines = [each for each in lines if each.data.decode("latin-1").strip().encode("latin-1") == each.data]
    again = list(open_log(path, IDS[name]).lines())
    assert written.lines == len(again)
    unit = RESOLUTION_US[name]
    assert [each.data for each in again] == [each.data for each in lines]
    assert [_us(each.stamp.utc) // unit for each in again] == [_us(each.stamp.utc) // unit for each in lines]
    if name != "signalk":
        assert [each.source for each in again] == [each.source for each in lines]


def _us(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


def test_forms_are_those_of_the_programs() -> None:
    out = io.BytesIO()
    write_raw([line(HDT), line(b"", 1, gap="port lost\nfor 2 s")], out)
    assert out.getvalue() == (
        b"2026-06-14T02:38:07.123456Z GPS 1\t" + HDT + b"\r\n2026-06-14T02:38:08.123456Z GPS 1\t# port lost for 2 s\r\n"
    )
    out = io.BytesIO()
    assert write_vdr_csv([line(HDT), line(b"", 1, gap="lost"), line(HDT + b" ", 2)], out).left_out == 2
    assert out.getvalue() == VDR_HEADER + b'2026-06-14T02:38:07.123Z,NMEA0183,HDT,GPS 1,"' + HDT + b'"\r\n# lost\r\n'
    out = io.BytesIO()
    early = RawLine("GPS 1", Stamp(datetime(1970, 1, 2, tzinfo=UTC), 0), HDT)
    assert write_signal_k([line(HDT), line(b"", gap="lost"), early], out).left_out == 2
    assert out.getvalue() == b"1781404687123;N;" + HDT + b"\n"


def test_recognised_as_what_it_was_written_as(tmp_path: Path) -> None:
    for name, write in WRITERS.items():
        path = tmp_path / f"night{SUFFIXES[name]}"
        with path.open("wb") as out:
            write([line(HDT, n) for n in range(5)], out)
        assert open_log(path).log_format.id == IDS[name]
