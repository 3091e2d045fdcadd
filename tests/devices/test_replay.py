"""Replay: the recording's own times and names, at any rate, from any moment, through the same path as hardware."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.clock import ScaledClock, Stamp
from app.errors import UserError
from app.readings import Fix, Heading, LinkPhase, RawLine, TargetReport
from devices.index.log import open_log
from devices.replay import ReplaySource
from tests.devices.links import MemorySink, eventually, heading, sentence

START = datetime(2026, 6, 14, 2, 38, tzinfo=UTC)


def line(at: float, data: bytes, source: str = "Gyro", gap: str | None = None) -> RawLine:
    return RawLine(source, Stamp(START + timedelta(seconds=at), at), data.strip(), gap)


def from_list(lines: list[RawLine]) -> Callable[[datetime | None], Iterator[RawLine]]:
    return lambda start=None: (x for x in lines if start is None or x.stamp.utc >= start)


HOUR = [line(t, heading(t % 360)) for t in range(3600)]


@pytest.fixture
def play() -> Iterator[Callable[..., tuple[ReplaySource, MemorySink]]]:
    started: list[ReplaySource] = []

    def start(lines: list[RawLine], clock: ScaledClock, **more: bool) -> tuple[ReplaySource, MemorySink]:
        source, sink = ReplaySource("replay", from_list(lines), clock, **more), MemorySink()
        source.start(sink)
        started.append(source)
        return source, sink

    yield start
    for source in started:
        source.stop()
    assert "source:replay" not in {t.name for t in threading.enumerate()}


def headings(sink: MemorySink) -> list[float | None]:
    return [r.true_deg for r in sink.readings if isinstance(r, Heading)]


def test_lines_come_when_the_clock_reaches_them_with_the_recordings_time(play: Callable) -> None:
    clock = ScaledClock(START, 60.0)
    _, sink = play(HOUR, clock)
    assert eventually(lambda: len(headings(sink)) >= 30)
    time.sleep(0.05)
    now = clock.stamp()
    seen = list(sink.readings)
    elapsed = (now.utc - START).total_seconds()
    assert elapsed - 30 <= len(seen) <= elapsed + 1  # half a second on the wall
    for reading in seen:
        age = (now.utc - reading.stamp.utc).total_seconds()
        assert now.mono - reading.stamp.mono == pytest.approx(age, abs=1e-3)
    assert [r.stamp.utc for r in seen] == [START + timedelta(seconds=i) for i in range(len(seen))]


def test_replay_is_not_recorded_again_unless_asked(play: Callable) -> None:
    _, sink = play(HOUR, ScaledClock(START, 60.0))
    assert eventually(lambda: len(headings(sink)) > 5)
    assert sink.lines == []
    _, recorded = play(HOUR, ScaledClock(START, 60.0), record=True)
    assert eventually(lambda: len(recorded.data) > 5)


def test_pause_holds_and_a_change_of_rate_goes_on(play: Callable) -> None:
    clock = ScaledClock(START, 60.0)
    _, sink = play(HOUR, clock)
    assert eventually(lambda: len(headings(sink)) > 5)
    clock.set_rate(0)
    time.sleep(0.15)
    held = len(headings(sink))
    time.sleep(0.2)
    assert len(headings(sink)) == held
    clock.set_rate(60)
    assert eventually(lambda: len(headings(sink)) > held + 5)
    values = headings(sink)
    assert values == [float(i) for i in range(len(values))]


@pytest.mark.parametrize("to", [1800, 30])
def test_seek_forward_and_back_plays_from_there_and_nothing_in_between(play: Callable, to: int) -> None:
    clock = ScaledClock(START + timedelta(seconds=600), 20.0)
    _, sink = play(HOUR, clock)
    assert eventually(lambda: len(headings(sink)) > 3)
    before = len(sink.readings)
    clock.seek(START + timedelta(seconds=to))
    assert eventually(lambda: len(sink.readings) > before + 3 and sink.readings[-1].stamp.utc < START + timedelta(seconds=to + 60))
    jumps = [r.stamp.utc for r in sink.readings]
    last_before = max(i for i, utc in enumerate(jumps) if START + timedelta(seconds=600) <= utc < START + timedelta(seconds=700))
    assert START + timedelta(seconds=to) <= jumps[last_before + 1] <= START + timedelta(seconds=to + 2)
    monos = [r.stamp.mono for r in sink.readings]
    assert monos == sorted(monos)


def test_each_recorded_device_keeps_its_name_and_has_a_link_of_its_own(play: Callable) -> None:
    gll = sentence("GPGLL,3512.00,N,01236.00,E,023800,A,A")
    lines = [line(0, heading(1)), line(0, gll, "GPS 1"), line(1, b"$HEHDT,1.00,T*00"), line(2, heading(2))]
    _, sink = play(lines, ScaledClock(START, 10.0))
    assert eventually(lambda: len(headings(sink)) == 2)
    assert {(type(r), r.source) for r in sink.readings} == {(Heading, "Gyro"), (Fix, "GPS 1")}
    assert eventually(lambda: {s.source for s in sink.states if s.phase is LinkPhase.LIVE} == {"replay", "Gyro", "GPS 1"})
    assert eventually(lambda: any(dict(s.counters.bad) == {"wrong checksum": 1} for s in sink.states if s.source == "Gyro"))


def test_recorded_silence_and_loss_are_seen_again(play: Callable) -> None:
    other = [line(t, heading(0), "Compass") for t in range(40)]
    gyro = [
        *(line(t, heading(1)) for t in range(4)),
        line(10, b"", gap="link lost: unplugged"),
        line(12, b"", gap="link back after 2.0 s"),
        line(13, heading(2)),
    ]
    _, sink = play(sorted(other + gyro, key=lambda x: x.stamp.utc), ScaledClock(START, 20.0))
    assert eventually(lambda: headings(sink).count(2.0) == 1)
    phases = [s.phase for s in sink.states if s.source == "Gyro"]
    entered = [p for i, p in enumerate(phases) if i == 0 or p is not phases[i - 1]]
    assert entered[:4] == [LinkPhase.LIVE, LinkPhase.SILENT, LinkPhase.FAILED, LinkPhase.LIVE]


def test_end_of_the_recording_closes_the_links_and_a_seek_plays_again(play: Callable) -> None:
    clock = ScaledClock(START, 10.0)
    source, sink = play([line(t, heading(t)) for t in range(3)], clock)
    assert eventually(lambda: source.state().reason == "end of the recording")
    assert eventually(lambda: [s for s in sink.states if s.source == "Gyro"][-1].phase is LinkPhase.CLOSED)
    clock.seek(START)
    assert eventually(lambda: headings(sink) == [0.0, 1.0, 2.0] * 2)


def test_empty_recording_just_ends(play: Callable) -> None:
    source, sink = play([], ScaledClock(START, 1.0))
    assert eventually(lambda: source.state().reason == "end of the recording")
    assert sink.readings == []


def test_recording_that_breaks_off_says_so_and_nothing_crashes(play: Callable) -> None:
    def broken(start: datetime | None = None) -> Iterator[RawLine]:
        yield line(0, heading(1))
        raise UserError("block 7 is damaged")

    source, sink = ReplaySource("replay", broken, ScaledClock(START, 10.0)), MemorySink()
    source.start(sink)
    assert eventually(lambda: "block 7 is damaged" in source.state().reason)
    source.stop()
    assert source.state().phase is LinkPhase.CLOSED


def test_old_logs_keep_their_dates(shared: Path) -> None:
    """A log from 2006 is not a receiver that missed a week rollover."""
    recording = open_log(shared / "data" / "nmea" / "gpsd" / "humminbird-M37.log")
    span = recording.span()
    assert span is not None
    source, sink = ReplaySource("replay", recording.lines, ScaledClock(span[0], 60.0)), MemorySink()
    source.start(sink)
    assert eventually(lambda: source.state().reason == "end of the recording")
    source.stop()
    times = [r.time for r in sink.readings if isinstance(r, Fix) and r.time is not None]
    assert {t.year for t in times} == {2006}


@pytest.mark.slow
def test_radar_log_gives_every_target_at_any_rate(shared: Path) -> None:
    recording = open_log(shared / "data" / "nmea" / "radar" / "RadarLogs.txt")
    span = recording.span()
    assert span is not None
    source, sink = ReplaySource("replay", recording.lines, ScaledClock(span[0], 600.0)), MemorySink()
    source.start(sink)
    assert eventually(lambda: source.state().reason == "end of the recording", 120)
    source.stop()
    assert sum(isinstance(r, TargetReport) and r.sentence == "TTM" for r in sink.readings) == 1466
