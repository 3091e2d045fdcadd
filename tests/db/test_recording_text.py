"""A recording as an export reads it: the fast ways say the same as the slow one, and nothing that came later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import Stamp
from app.readings import RawLine
from db import recording_store as store
from db.block import LEVEL_TAIL
from db.engine import private_file, writing_engine
from db.recording import FILE, DiskRecording, open_recording
from db.recording_text import line_text
from db.recordings import open_recordings

START = datetime(2026, 6, 13, 23, 59, tzinfo=UTC)
DAY = timedelta(days=1)
EVER = (datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC))


def record(folder: Path, pieces: Sequence[Sequence[RawLine]], name: str = FILE) -> DiskRecording:
    """A recording made of these pieces: all but the last compacted."""
    private_file(folder / name)
    engine = writing_engine(folder / name)
    first = 0
    with engine.begin() as connection:
        store.make_tables(connection)
        for number, lines in enumerate(pieces, 1):
            store.add_piece(connection, "chunk" if number == len(pieces) else "block", first, lines, LEVEL_TAIL)
            first += len(lines)
    engine.dispose()
    return DiskRecording(folder / name)


def line(seconds: float, data: bytes, source: str = "GPS 1", gap: str | None = None) -> RawLine:
    return RawLine(source, Stamp(START + timedelta(seconds=seconds), seconds), data, gap)


LINES = st.builds(
    line,
    st.integers(-200, 200).map(lambda s: s * 1.5),
    st.binary(max_size=8).filter(lambda b: b"\n" not in b) | st.sampled_from([b"$GPGGA,1", b"$GPRMC,2", b"x$GPGGA,"]),
    st.sampled_from(["GPS 1", "RADAR", "Bü\tro\n"]),
    st.none() | st.none() | st.sampled_from(["port lost\r\nfor 2 s", ""]),
)


@settings(deadline=None, max_examples=60)
@given(pieces=st.lists(st.lists(LINES, min_size=1, max_size=12), min_size=1, max_size=4), cut=st.integers(0, 40))
def test_text_and_search_say_what_the_lines_say_day_by_day_up_to_a_mark(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[list[RawLine]], cut: int
) -> None:
    recording = record(tmp_path_factory.mktemp("m"), pieces)
    known = [line for piece in pieces for line in piece][:cut]
    then = recording.as_of({"": cut})
    assert list(then.lines()) == known
    assert then.count() == then.mark()[""] == len(known)
    assert list(then.days()) == sorted({line.stamp.utc.date() for line in known})
    for day in then.days():
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
        told = [line for line in known if line.stamp.utc.date() == day]
        texts = list(then.text(midnight, midnight + DAY))
        assert b"".join(t.text for t in texts) == b"".join(map(line_text, told))
        assert sum(t.lines for t in texts) == len(told)
        assert sum(t.heard for t in texts) == sum(line.gap is None for line in told)
    looked: list[int] = []
    wanted = [line for line in known if line.gap is None and (b"GGA," in line.data or b"RMC," in line.data)]
    assert list(then.having((b"GGA,", b"RMC,"), looked.append)) == wanted
    assert sum(looked) >= len(known)


def test_a_line_is_written_with_its_arrival_its_source_and_its_bytes_and_a_gap_says_so() -> None:
    assert line_text(line(1.5, b"\xff\x00$")) == b"2026-06-13T23:59:01.500000Z GPS 1\t\xff\x00$\r\n"
    assert line_text(line(0, b"", gap="lost\r\nfor 2 s")) == b"2026-06-13T23:59:00.000000Z GPS 1\t# lost  for 2 s\r\n"


def test_a_computer_that_thought_it_was_1970_gives_two_days_and_not_twenty_thousand(tmp_path: Path) -> None:
    early = RawLine("GPS 1", Stamp(datetime(1970, 1, 1, tzinfo=UTC), 0.0), b"a")
    recording = record(tmp_path, [[early, line(0, b"b")], [line(1, b"c")]])
    assert [str(day) for day in recording.days()] == ["1970-01-01", "2026-06-13"]


def test_a_damaged_piece_is_one_gap_in_the_text_and_the_rest_is_there(tmp_path: Path) -> None:
    record(tmp_path, [[line(0, b"a"), line(1, b"b")], [line(2, b"c")]])
    engine = writing_engine(tmp_path / FILE)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE block SET data = x'00112233'")
    engine.dispose()
    (damaged, good) = open_recording(tmp_path).text(*EVER)
    assert b"# 2 lines cannot be read" in damaged.text
    assert (damaged.heard, good.heard) == (0, 1)
    assert good.text.endswith(b"\tc\r\n")
    assert [str(day) for day in open_recording(tmp_path).days()] == ["2026-06-13"]


def test_two_recordings_are_one_text_by_time_and_what_came_to_either_later_is_left_out(tmp_path: Path) -> None:
    record(tmp_path, [[line(0, b"a,GGA,"), line(2, b"c")], [line(4, b"e")]])
    record(tmp_path, [[line(1, b"b,GGA,")], [line(3, b"d")]], "recording-deck.db")
    both = open_recordings(tmp_path)
    assert both is not None
    assert both.mark() == {"": 3, "deck": 2}
    then = both.as_of({"": 2, "deck": 1})
    assert [text.rpartition(b"\t")[2] for text in b"".join(t.text for t in then.text(*EVER)).split(b"\r\n")[:-1]] == [
        b"a,GGA,", b"b,GGA,", b"c",
    ]  # fmt: skip
    assert [(one.source, one.data) for one in then.having((b"GGA,",), lambda _n: None)] == [
        ("GPS 1", b"a,GGA,"),
        ("deck: GPS 1", b"b,GGA,"),
    ]
    assert then.count() == 3
    assert both.as_of({"": 2}).count() == 2
