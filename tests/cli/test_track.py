"""Own ship's track out of a recording: a fix every ten seconds by the receiver that the settings prefer, whatever the clock did."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from app.cli.track import track_finder
from app.clock import Stamp
from app.export.places import TrackPoint
from app.ports import Heard
from app.readings import RawLine

START = datetime(2026, 6, 14, 2, 0, tzinfo=UTC)


def sentence(body: str) -> bytes:
    value = 0
    for byte in body.encode():
        value ^= byte
    return f"${body}*{value:02X}".encode()


def rmc(at: datetime, lat_min: float = 14.6, status: str = "A") -> bytes:
    return sentence(f"GPRMC,{at:%H%M%S}.00,{status},33{lat_min:07.4f},N,01229.6000,E,9.0,184.0,{at:%d%m%y},,,A")


def heard(second: float, data: bytes, source: str = "GPS 1") -> RawLine:
    return RawLine(source, Stamp(START + timedelta(seconds=second), 1000 + second), data)


class Recorded:
    """A recording in memory: gives only lines with the wanted bytes, as the real one does."""

    def __init__(self, lines: Sequence[RawLine]) -> None:
        self.lines = lines
        self.given = 0

    def having(self, wanted: Sequence[bytes], looked: Callable[[int], None]) -> Iterator[RawLine]:
        for line in self.lines:
            looked(1)
            if any(w in line.data for w in wanted):
                self.given += 1
                yield line


def track_of(*lines: RawLine, looked: Callable[[int], None] = lambda _n: None) -> list[TrackPoint]:
    find = track_finder(lambda source: {"GPS 1": 0, "GPS 2": 1}.get(source, 9))
    return list(find(cast(Heard, Recorded(lines)), looked))


def test_there_is_a_fix_every_ten_seconds_with_its_time_and_receiver() -> None:
    track = track_of(*(heard(s, rmc(START + timedelta(seconds=s), 14.0 + s / 1000)) for s in range(60)))
    assert [(p.at - START).total_seconds() for p in track] == [0, 10, 20, 30, 40, 50]
    assert [p.position.lat for p in track] == pytest.approx([33 + (14.0 + s / 1000) / 60 for s in range(0, 60, 10)])
    assert {p.source for p in track} == {"GPS 1"}


def test_the_preferred_receiver_is_used_and_the_other_one_while_it_is_silent() -> None:
    lines: list[Any] = []
    for s in range(60):
        at = START + timedelta(seconds=s)
        lines.append(heard(s, rmc(at, 20.0), "GPS 2"))
        if not 20 <= s < 40:
            lines.append(heard(s + 0.5, rmc(at, 10.0), "GPS 1"))
    track = track_of(*lines)
    assert [p.source for p in track if 20 <= (p.at - START).total_seconds() < 40] == ["GPS 2"] * 2
    assert [p.source for p in track if (p.at - START).total_seconds() < 18] == ["GPS 1"] * 2


def test_what_is_no_fix_is_no_point_of_the_track() -> None:
    track = track_of(
        heard(0, rmc(START, status="V")),
        heard(1, rmc(START)[:-2] + b"00"),
        heard(2, sentence("GPRMC,,V,,,,,,,,,,N")),
        heard(3, b"RMC,\xff\xff garbage GGA,"),
        heard(4, sentence("WIMWV,10,R,5,N,A")),
        heard(5, rmc(START + timedelta(seconds=5))),
    )
    assert [(p.at - START).total_seconds() for p in track] == [5]
    assert track_of() == []


def test_a_clock_that_is_set_back_or_forward_leaves_no_hole_in_the_track() -> None:
    steps = [*range(30), *(s - 3600 for s in range(30, 60)), *(s + 7200 for s in range(60, 90))]
    track = track_of(*(heard(s, rmc(START + timedelta(seconds=s))) for s in steps))
    assert len(track) == 9
    assert [p.at for p in track] != sorted(p.at for p in track), "the times are those of the computer's clock, as they were"


def test_progress_counts_every_line_that_was_looked_at() -> None:
    seen: list[int] = []
    track_of(*(heard(s, sentence("WIMWV,10,R,5,N,A")) for s in range(7)), looked=seen.append)
    assert sum(seen) == 7
