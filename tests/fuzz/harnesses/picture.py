"""The live picture takes whatever the decoders make of any lines of any device, and goes on from its snapshot the same."""

from __future__ import annotations

from datetime import timedelta

from app.clock import RecordedClock, ScaledClock, Stamp
from app.config import Settings
from app.readings import RawLine
from app.training.playing import Lines, PlayThrough
from app.watch.canon import frame_bytes
from app.watch.frame import Mode
from app.watch.session import Session
from devices.channels import Channels
from tests.devices.helpers import ARRIVAL
from tests.fuzz.decoding import proven
from tests.fuzz.harnesses import ais, distress, nmea, radar

WORDS = (*nmea.WORDS, *ais.WORDS[:8], *radar.WORDS, *distress.WORDS)
EXAMPLES = 15
SOURCES = ("GPS 1", "AIS 1", "RADAR 1")


def seeds() -> list[bytes]:
    return [*(seed[:-1] for seed in nmea.seeds()), *ais.seeds()[:6], *radar.seeds(), *distress.seeds()]


def player() -> PlayThrough:
    clock = RecordedClock(ScaledClock(ARRIVAL, 0.0), ARRIVAL)
    play = PlayThrough(Session(clock, Settings(), Mode.REPLAY, stopwatch=lambda: 0.0), Channels(), clock)
    play.begin(ARRIVAL)
    return play


def one(data: bytes) -> None:
    """Lines come a third of a second apart, from three devices in turn; one that begins with a digit up to three minutes later.

    Five minutes in all: what is judged is judged each second.
    """
    lines, at, left = [], ARRIVAL, 300
    for n, text in enumerate(data.split(b"\n")[:30]):
        pause = min(left, int(text[:1]) * 20) if text[:1].isdigit() else 0.35
        left -= int(pause)
        at += timedelta(seconds=pause)
        stamp = Stamp(at, 1000.0 + (at - ARRIVAL).total_seconds())
        lines.append(RawLine(SOURCES[n % len(SOURCES)], stamp, proven(text.lstrip(b"0123456789"))))
    middle, end = ARRIVAL + (at - ARRIVAL) / 2, at + timedelta(seconds=2)
    play, other = player(), player()
    rest = Lines(lines)
    play.go_on(rest, middle)
    assert other.restore(play.snapshot()), "a picture that cannot be kept"
    upto = rest.next.stamp.utc if rest.next is not None else end
    later = Lines([line for line in lines if line.stamp.utc >= upto])
    one_frame, other_frame = play.go_on(rest, end), other.go_on(later, end)
    assert one_frame is not None and other_frame is not None
    assert frame_bytes(one_frame) == frame_bytes(other_frame), "gone on with, the picture is another"
