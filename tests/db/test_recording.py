"""Recordings: bytes unchanged, found by time, readable while written, at most a second lost in a crash."""

from __future__ import annotations

import contextlib
import random
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import ManualClock, Stamp
from app.errors import UserError
from app.readings import RawLine
from db import recorder as recorder_module
from db.block import LEVEL_KEPT, LEVEL_TAIL, decode, encode
from db.engine import writing_engine
from db.recorder import DiskRecorder
from db.recording import open_recorder, open_recording
from tests.db.recorder_process import record
from tests.db.test_journal import wait_until
from tests.db.writer_process import READY, Life
from tests.rescue.writing import START


def line(seconds: float, data: bytes = b"$GPTXT", source: str = "GPS", gap: str | None = None) -> RawLine:
    return RawLine(source, Stamp(START + timedelta(seconds=seconds), 1000.0 + seconds), data, gap)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder_module, "FLUSH_S", 0.02)


@pytest.fixture
def recorder(tmp_path: Path, quick: None) -> Iterator[DiskRecorder]:
    found = open_recorder(tmp_path, ManualClock(START))
    yield found
    found.close()


def written(recorder: DiskRecorder, lines: list[RawLine]) -> None:
    before = recorder.state().lines
    for one in lines:
        recorder.raw(one)
    wait_until(lambda: recorder.state().lines == before + len(lines))


def pieces(folder: Path, table: str) -> int:
    engine = writing_engine(folder / "recording.db")
    with engine.begin() as connection:
        count = connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
    engine.dispose()
    return int(count)


stamps = st.builds(
    lambda utc_us, mono_us: Stamp(START + timedelta(microseconds=utc_us), mono_us / 1e6),
    st.integers(-(10**15), 10**15),
    st.integers(0, 10**13),
)
raw_lines = st.builds(
    RawLine, st.sampled_from(["GPS 1", "AIS", "Rädar"]), stamps, st.binary(max_size=80), st.none() | st.text(max_size=10)
)


@settings(max_examples=200, deadline=None)
@given(st.lists(raw_lines, min_size=1, max_size=40), st.sampled_from([LEVEL_TAIL, LEVEL_KEPT]))
def test_a_block_gives_back_what_went_in(lines: list[RawLine], level: int) -> None:
    names = sorted({one.source for one in lines})
    block = encode(lines, names.index, level)
    assert list(decode(block, dict(enumerate(names)))) == lines


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_damaged_block_is_said_and_never_gives_other_bytes(data: st.DataObject) -> None:
    lines = [line(i, b"$GPTXT,%d" % i) for i in range(20)]
    block = bytearray(encode(lines, lambda _: 1, LEVEL_KEPT))
    place = data.draw(st.integers(0, len(block) - 1))
    block[place] ^= data.draw(st.integers(1, 255))
    try:
        found = list(decode(bytes(block), {1: "GPS"}))
    except ValueError:
        return
    assert found == lines


@pytest.mark.parametrize("block", [b"", b"nothing like it", encode([line(0)], lambda _: 1, 1)[:-6]])
def test_what_is_no_block_is_said(block: bytes) -> None:
    with pytest.raises(ValueError, match="damaged"):
        list(decode(block, {1: "GPS"}))


def test_lines_come_back_in_order_with_source_times_bytes_and_gaps(tmp_path: Path, recorder: DiskRecorder) -> None:
    noise = random.Random(3)
    lines = [
        line(i * 0.01, noise.randbytes(noise.randrange(90)), f"PORT {i % 3}", "cable out" if i % 100 == 7 else None)
        for i in range(1000)
    ]
    written(recorder, lines[:500])
    recording = open_recording(tmp_path)
    assert list(recording.lines()) == lines[:500]  # while it is written
    written(recorder, lines[500:])
    assert list(recording.lines()) == lines
    recorder.close()
    assert list(recording.lines()) == lines
    assert recording.sources() == ("PORT 0", "PORT 1", "PORT 2")
    assert recording.span() == (lines[0].stamp.utc, lines[-1].stamp.utc)
    assert pieces(tmp_path, "chunk") == 0


def test_the_tail_is_compacted_about_every_minute(tmp_path: Path, recorder: DiskRecorder) -> None:
    lines = [line(i * 10.0, b"%d" % i) for i in range(20)]
    for one in lines:
        written(recorder, [one])
    assert pieces(tmp_path, "block") == 2
    assert pieces(tmp_path, "chunk") == 20 - 2 * 7
    assert list(open_recording(tmp_path).lines()) == lines


def test_a_reader_misses_nothing_and_sees_nothing_twice_while_the_tail_is_compacted(tmp_path: Path, recorder: DiskRecorder) -> None:
    lines = [line(i * 7.0, b"%d" % i) for i in range(30)]
    for one in lines[:20]:
        written(recorder, [one])
    reading = open_recording(tmp_path).lines()
    found = [next(reading) for _ in range(3)]
    for one in lines[20:]:
        written(recorder, [one])
    recorder.close()  # compacts what the reader was about to read
    assert found + list(reading) == lines


@pytest.mark.parametrize(("start", "end"), [(None, 40), (40, None), (40, 61), (200, 300), (-100, -50), (59.99, 60)])
def test_a_time_is_found_from_its_first_line_to_before_its_last(
    tmp_path: Path, recorder: DiskRecorder, start: float | None, end: float | None
) -> None:
    lines = [line(i * 1.0, b"%d" % i) for i in range(150)]
    written(recorder, lines[:70])
    written(recorder, lines[70:140])
    written(recorder, lines[140:])
    moments = [START + timedelta(seconds=s) if s is not None else None for s in (start, end)]
    wanted = [one for i, one in enumerate(lines) if (start is None or i >= start) and (end is None or i < end)]
    assert list(open_recording(tmp_path).lines(*moments)) == wanted
    recorder.close()
    assert list(open_recording(tmp_path).lines(*moments)) == wanted


def test_a_clock_that_was_set_back_loses_no_line(tmp_path: Path, recorder: DiskRecorder) -> None:
    lines = [line(100 + i, b"%d" % i) for i in range(5)] + [line(i, b"back %d" % i) for i in range(5)]
    written(recorder, lines)
    recording = open_recording(tmp_path)
    assert list(recording.lines()) == lines
    assert list(recording.lines(START + timedelta(seconds=3), START + timedelta(seconds=101))) == [lines[0], lines[8], lines[9]]


def test_a_recording_goes_on_where_it_stopped(tmp_path: Path, quick: None) -> None:
    lines = [line(i * 1.0, b"%d" % i) for i in range(30)]
    for part in (lines[:10], lines[10:20], lines[20:]):
        recorder = open_recorder(tmp_path, ManualClock(START))
        written(recorder, part)
        recorder.close()
    assert list(open_recording(tmp_path).lines()) == lines


def test_old_blocks_go_and_pinned_ones_stay(tmp_path: Path, quick: None) -> None:
    clock = ManualClock(START)
    recorder = open_recorder(tmp_path, clock, keep_days=14)
    days = 86400.0
    for day in range(20):
        written(recorder, [line(day * days, b"day %d" % day), line(day * days + 61, b"day %d" % day)])
    recorder.pin(START + timedelta(days=2), START + timedelta(days=3, minutes=5), "incident 1")
    wait_until(lambda: len(open_recording(tmp_path).pinned()) == 1)
    clock.advance(20 * days)
    wait_until(lambda: {one.data for one in open_recording(tmp_path).lines()} == {b"day %d" % d for d in (2, 3, *range(6, 20))})
    recorder.close()
    assert open_recording(tmp_path).pinned() == ((START + timedelta(days=2), START + timedelta(days=3, minutes=5), "incident 1"),)


def test_a_clock_set_years_ahead_does_not_empty_the_disk(tmp_path: Path, quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder_module, "PRUNE_MAX", 2)
    clock = ManualClock(START)
    recorder = open_recorder(tmp_path, clock, keep_days=1)
    for i in range(10):
        written(recorder, [line(i * 100.0), line(i * 100.0 + 61)])
    wait_until(lambda: pieces(tmp_path, "block") >= 9)
    clock.advance(3000 * 86400)
    wait_until(lambda: pieces(tmp_path, "block") == 7 or pieces(tmp_path, "block") == 8)
    before = pieces(tmp_path, "block")
    threading.Event().wait(0.1)
    assert pieces(tmp_path, "block") == before
    recorder.close()


def test_a_damaged_block_is_a_gap_and_the_rest_is_read(tmp_path: Path, recorder: DiskRecorder) -> None:
    for i in range(3):
        written(recorder, [line(i * 100.0, b"a"), line(i * 100.0 + 61, b"b")])
    recorder.close()
    engine = writing_engine(tmp_path / "recording.db")
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE block SET data = x'00' WHERE first = (SELECT min(first) FROM block WHERE first > 0)")
    engine.dispose()
    found = list(open_recording(tmp_path).lines())
    assert len([one for one in found if one.gap is None]) == 4
    assert [one.gap is not None and "2 lines cannot be read" in one.gap for one in found].count(True) == 1


def test_what_is_no_recording_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there is no recording"):
        open_recording(tmp_path)
    (tmp_path / "recording.db").write_bytes(b"hello" * 1000)
    for opening in (lambda: open_recording(tmp_path), lambda: open_recorder(tmp_path, ManualClock(START))):
        with pytest.raises(UserError, match=r"recording\.db"):
            opening()
    assert (tmp_path / "recording.db").read_bytes() == b"hello" * 1000


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_kill_costs_at_most_a_second_and_never_the_middle(tmp_path: Path) -> None:
    noise = random.Random(4)
    expected = 0
    for _ in range(6):
        said = Life(record, tmp_path, expected).kill_after(noise.uniform(0.3, 1.5))
        numbers = [number for number, _ in said]
        lines = list(open_recording(tmp_path).lines())
        found = [int(one.data.split(b",")[1]) for one in lines]
        assert found == list(range(len(found)))  # whole, in order, nothing twice
        assert len(found) >= expected
        if numbers:
            last_mono = max(mono for _, mono in said)
            lost = [mono for number, mono in said if number >= len(found)]
            assert not lost or last_mono - min(lost) <= 1.0
        expected = len(found)
    assert expected > 500
    assert READY not in found


def test_fourteen_days_of_a_busy_bridge_fit_into_two_gigabytes(
    tmp_path: Path, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten minutes at 100 sentences a second from two real bridges, all in: 2 GB / (14 d x 86400 s x 100/s) = 16.5 bytes."""
    monkeypatch.setattr(recorder_module, "FLUSH_S", 0.05)
    logs = [
        [s for s in (shared / "data" / "nmea" / name).read_bytes().splitlines() if s[:1] in (b"$", b"!")]
        for name in ("signalk/gofree-merrimac.log", "radar/RadarLogs.txt")
    ]
    noise = random.Random(1)
    at, lines = 0.0, []
    for i in range(60_000):
        at += noise.expovariate(100)
        log = logs[i % 2]
        lines.append(line(round(at, 6), log[(i // 2) % len(log)], f"PORT {i % 2}"))
    recorder = open_recorder(tmp_path, ManualClock(START))
    for batch_start in range(0, len(lines), 6000):
        written(recorder, lines[batch_start : batch_start + 6000])
    recorder.close()
    size = (tmp_path / "recording.db").stat().st_size
    assert size / len(lines) <= 16.5
    recording = open_recording(tmp_path)
    moment = START + timedelta(seconds=at * 0.7)
    found = next(recording.lines(moment))
    assert found == next(one for one in lines if one.stamp.utc >= moment)
    assert all(a.stamp.utc <= b.stamp.utc for a, b in pairwise(recording.lines(moment, moment + timedelta(seconds=5))))


def test_a_recording_that_only_just_began_is_an_empty_one(tmp_path: Path) -> None:
    """Between making the file and the first write somebody may already look, and a kill may fall there too."""
    (tmp_path / "recording.db").touch()
    recording = open_recording(tmp_path)
    assert recording.span() is None
    assert list(recording.lines()) == []
    assert list(recording.sources()) == []
    assert list(recording.pinned()) == []


def test_a_damaged_header_never_makes_the_reader_take_memory_for_what_it_claims() -> None:
    """A flipped bit in a block's header may claim gigabytes; that is a damaged block, found before any is taken."""
    block = encode([RawLine("GPS 1", Stamp(START, 1.0), b"$GPGGA")], lambda _name: 1, LEVEL_KEPT)
    for at in range(14):
        for value in range(256):
            damaged = block[:at] + bytes([value]) + block[at + 1 :]
            with contextlib.suppress(ValueError):
                assert [line.data for line in decode(damaged, {1: "GPS 1"})] == [b"$GPGGA"]
