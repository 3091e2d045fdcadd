"""Recordings with holes, leaps and ends that nobody planned: gone through all the same, and sought in."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.clock import RecordedClock, ScaledClock, Stamp
from app.config import Settings
from app.readings import RawLine
from app.training.building import Building
from app.training.playing import PlayThrough
from app.training.rewind import Rewind
from app.watch.frame import Mode
from app.watch.session import Session
from db.pictures import PictureFile
from devices.channels import Channels
from devices.index.log import IndexedLog, open_log
from devices.replay import ReplaySource
from tests.devices.links import sentence

from .test_rewind import MARK, Kept

START = datetime(2026, 6, 14, 2, 38, tzinfo=UTC)
HOUR = 3600.0


def said(at_s: float) -> RawLine:
    """Own position, a little further north each second."""
    utc = START + timedelta(seconds=at_s)
    minutes = 12.0 + (at_s % 3600) / 3600
    data = sentence(f"GPRMC,{utc:%H%M%S}.00,A,35{minutes:07.4f},N,01236.0000,E,5.0,0.0,{utc:%d%m%y},,,A").strip()
    return RawLine("GPS 1", Stamp(utc, at_s), data)


def player(start: datetime) -> tuple[Session, PlayThrough]:
    clock = RecordedClock(ScaledClock(start, 0.0), start)
    session = Session(clock, Settings(), Mode.REPLAY, stopwatch=lambda: 0.0)
    return session, PlayThrough(session, Channels(), clock)


def built(lines: Sequence[RawLine], path: Path, most_steps: int) -> tuple[Building, PictureFile, int]:
    """All kept, in so many pieces of work at most."""
    start, end = lines[0].stamp.utc, lines[-1].stamp.utc
    store = PictureFile(path, MARK, write=True)

    def lines_from(moment: datetime | None) -> Iterator[RawLine]:
        return (line for line in lines if moment is None or line.stamp.utc >= moment)

    building = Building(start, end, lines_from, player(start), player(start), store)
    steps = 0
    while not building.done:
        building.work()
        steps += 1
        assert steps <= most_steps, f"no end at {building.at}"
    return building, store, steps


@pytest.mark.parametrize(("silent_s", "most"), [(90.0, 60), (10 * 60.0, 140), (2 * HOUR, 800), (13 * HOUR, 2000)])
def test_a_recording_that_falls_silent_is_gone_through_to_its_end(tmp_path: Path, silent_s: float, most: int) -> None:
    lines = [*(said(t) for t in range(60)), *(said(60 + silent_s + t) for t in range(60))]
    building, store, _steps = built(lines, tmp_path / "a.pictures", most)
    assert building.at == lines[-1].stamp.utc
    found = store.nearest(lines[-1].stamp.utc)
    assert found is not None
    _session, play = player(START)
    assert play.restore(found[1])
    assert play.at <= lines[-1].stamp.utc


def test_a_moment_in_the_silence_is_warmed_up_to(tmp_path: Path) -> None:
    lines = [*(said(t) for t in range(60)), *(said(2 * HOUR + t) for t in range(60))]
    building, store, _steps = built(lines, tmp_path / "a.pictures", 900)
    moment = START + timedelta(hours=1)
    assert building.warm_up(moment, lambda: False)
    found = store.nearest(moment)
    assert found is not None
    assert found[0] <= moment


def log_of(tmp_path: Path, text: str) -> IndexedLog:
    path = tmp_path / "bridge.txt"
    path.write_text(text)
    return open_log(path)


class Going:
    """A log gone about in, with all pictures kept."""

    def __init__(self, log: IndexedLog, path: Path) -> None:
        span = log.span()
        assert span is not None
        self.start, self.end = span
        store = PictureFile(path, MARK, write=True)
        building = Building(self.start, self.end, log.lines, player(self.start), player(self.start), store)
        until = time.monotonic() + 60
        while not building.done:
            building.work()
            assert time.monotonic() < until
        self.clock = ScaledClock(self.start, 0.0)
        recorded = RecordedClock(self.clock, self.start)
        self.session = Session(recorded, Settings(), Mode.REPLAY)
        self.source = ReplaySource("replay", log.lines, recorded)
        self.rewind = Rewind(self.clock, recorded, self.session, self.source, log.lines, Kept(store), start=self.start)
        self.source.start(self.session.sink)

    def north(self, moment: datetime) -> float | None:
        """Latitude of own ship at a moment, minutes of 35 degrees."""
        self.rewind.seek(moment)
        position = self.session.tick().own.position.value
        return round((position.lat - 35) * 60, 3) if position is not None else None

    def close(self) -> None:
        self.source.stop()
        self.rewind.close()


def timed(line: RawLine) -> str:
    return f"{line.stamp.utc:%Y-%m-%dT%H:%M:%SZ} {line.data.decode()}\n"


def test_the_first_and_the_very_last_moment_can_be_gone_to(tmp_path: Path) -> None:
    going = Going(log_of(tmp_path, "".join(timed(said(t)) for t in range(120))), tmp_path / "a.pictures")
    try:
        assert going.north(going.end) == pytest.approx(12.0 + 119 / 60 / 60, abs=0.002)
        assert going.north(going.start) == pytest.approx(12.0, abs=0.002)
        assert going.north(going.end) == pytest.approx(12.0 + 119 / 60 / 60, abs=0.002)
    finally:
        going.close()


def test_a_log_of_one_sentence_is_played(tmp_path: Path) -> None:
    going = Going(log_of(tmp_path, timed(said(0))), tmp_path / "a.pictures")
    try:
        assert going.start == going.end
        assert going.north(going.start) == pytest.approx(12.0, abs=0.002)
    finally:
        going.close()


def test_two_years_in_one_file_are_gone_about_in(tmp_path: Path) -> None:
    year = 366 * 24 * HOUR
    text = "".join(timed(said(begin + t)) for begin in (0.0, year) for t in range(60))
    going = Going(log_of(tmp_path, text), tmp_path / "a.pictures")
    try:
        assert going.north(going.start + timedelta(seconds=30)) == pytest.approx(
            12.5 + 0.0 if False else 12.0 + 30 / 3600, abs=0.01
        )
        assert going.north(going.end) is not None
        going.north(going.start + timedelta(days=100))
        assert going.session.tick().own.position.stale, "old, and said to be"
        assert not going.rewind.filling
    finally:
        going.close()


def test_a_log_whose_clock_goes_back_is_gone_about_in_by_time(tmp_path: Path) -> None:
    """Set back by half a minute on the way: both halves are heard at their times, and nothing stops."""
    order = [*range(60), *range(30, 120)]
    going = Going(log_of(tmp_path, "".join(timed(said(t)) for t in order)), tmp_path / "a.pictures")
    try:
        for t in (10, 45, 59, 100, 119, 20):
            assert going.north(START + timedelta(seconds=t)) is not None
    finally:
        going.close()
