"""When a recorded device is called silent: after its own limit, or after what its own rhythm says."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.clock import Stamp
from app.readings import LinkPhase, RawLine
from devices.channels import LONGEST_S, SILENT_AFTER_S, UNKNOWN_S, Channels, Rhythm
from tests.devices.links import MemorySink, heading

START = datetime(2026, 6, 14, 2, 38, tzinfo=UTC)


def stamp(t_s: float) -> Stamp:
    return Stamp(START + timedelta(seconds=t_s), t_s)


def silences(times: Iterable[float], upto_s: float, limits: Mapping[str, float] | None = None) -> list[float]:
    """Seconds at which a device that spoke at ``times`` was called silent; looked at ten times a second."""
    channels, sink, ahead = Channels(silent_after_s=limits), MemorySink(), sorted(times)
    for tick in range(int(upto_s * 10) + 1):
        now = tick / 10
        while ahead and ahead[0] <= now:
            channels.play(sink, RawLine("VHF", stamp(ahead.pop(0)), heading(0).strip()))
        channels.look_after(sink, stamp(now))
    phases = [s for s in sink.states if s.source == "VHF"]
    entered = [s for i, s in enumerate(phases) if i == 0 or s.phase is not phases[i - 1].phase]
    return [round(s.stamp.mono, 1) for s in entered if s.phase is LinkPhase.SILENT]


def test_a_device_that_beats_every_ten_seconds_is_not_silent_in_between() -> None:
    assert silences(range(0, 600, 10), 600) == []


def test_its_silence_is_told_when_it_misses_beats() -> None:
    assert silences(range(0, 300, 10), 400) == [290 + 20.1]


def test_a_device_that_speaks_every_second_is_silent_after_five_as_at_sea() -> None:
    assert silences(range(60), 100) == [59 + SILENT_AFTER_S + 0.1]


def test_several_sentences_at_once_are_one_beat() -> None:
    assert silences([t + part / 10 for t in range(0, 300, 10) for part in range(4)], 300) == []


def test_two_long_silences_are_not_taken_for_a_rhythm() -> None:
    times = [*range(60), *range(80, 84), *range(104, 108), *range(130, 160)]
    assert silences(times, 159) == [64.1, 88.1, 112.1]


def test_the_limit_of_the_settings_goes_before_what_is_learned() -> None:
    assert silences(range(0, 120, 10), 119, {"VHF": 4.0})[:3] == [4.1, 14.1, 24.1]
    assert silences(range(30), 119, {"VHF": 60.0}) == [29 + 60.1]
    assert silences(range(0, 120, 10), 119, {"GPS 1": 4.0}) == []


def test_one_word_alone_is_waited_for_half_a_minute() -> None:
    assert silences([0], 100) == [UNKNOWN_S + 0.1]


def test_what_was_learned_goes_with_the_state_of_the_devices() -> None:
    first, sink = Channels(), MemorySink()
    for t in range(0, 60, 10):
        first.play(sink, RawLine("VHF", stamp(t), heading(0).strip()))
    second, heard = Channels(), MemorySink()
    second.restore(pickle.loads(pickle.dumps(first.state())))
    second.look_after(heard, stamp(50 + 19))
    second.look_after(heard, stamp(50 + 21))
    assert [s.phase for s in heard.states] == [LinkPhase.LIVE, LinkPhase.SILENT]
    assert heard.states[-1].reason == "nothing received for 20 s"


@given(st.lists(st.floats(-50, 400, allow_nan=False), max_size=60))
def test_a_limit_is_always_within_its_bounds_whatever_the_times(steps: list[float]) -> None:
    rhythm, now = Rhythm(), 0.0
    for step in steps:
        now += step
        rhythm.heard(now, was_silent=False)
        assert SILENT_AFTER_S <= rhythm.silent_after_s() <= LONGEST_S
