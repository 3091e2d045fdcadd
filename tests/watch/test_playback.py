"""The hand on a replay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.clock import ScaledClock
from app.errors import UserError
from app.watch.playback import Playback

START = datetime(2026, 6, 14, 2, 0, tzinfo=UTC)
END = START + timedelta(minutes=30)


def _playback(rate: float = 10.0) -> tuple[Playback, ScaledClock, list[str]]:
    clock = ScaledClock(START, rate)
    forgotten: list[str] = []
    return Playback(clock, START, END, lambda: forgotten.append("all")), clock, forgotten


def test_pause_stops_time_and_play_goes_on_at_the_same_speed() -> None:
    playback, clock, _ = _playback()
    playback.pause()
    at = clock.utc()
    assert playback.paused
    assert clock.utc() == at
    playback.play()
    assert clock.rate == 10.0


def test_seek_stays_within_the_recording_and_forgets_the_picture() -> None:
    playback, clock, forgotten = _playback()
    playback.pause()
    playback.seek(START - timedelta(hours=1))
    assert clock.utc() == START
    playback.seek(END + timedelta(hours=1))
    assert playback.finished
    assert playback.at == END
    assert forgotten == ["all", "all"]


def test_play_at_the_end_begins_again() -> None:
    playback, clock, _ = _playback()
    playback.pause()
    playback.seek(END)
    playback.play()
    assert clock.utc() < START + timedelta(seconds=5)


def test_speed_is_kept_through_a_pause_and_refused_outside_its_range() -> None:
    playback, clock, _ = _playback()
    playback.pause()
    playback.set_speed(30.0)
    assert clock.rate == 0.0
    playback.play()
    assert clock.rate == 30.0
    with pytest.raises(UserError, match=r"0\.5 to 60"):
        playback.set_speed(100.0)
