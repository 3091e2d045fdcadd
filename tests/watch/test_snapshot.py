"""A picture that was kept and gone on with is the picture that was played through, to the last digit."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import cache
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import RecordedClock, ScaledClock, Stamp
from app.config import Settings
from app.errors import DeviceError
from app.readings import RawLine
from app.training.playing import Lines, PlayThrough
from app.watch import snapshot
from app.watch.canon import frame_bytes
from app.watch.frame import Frame, Mode, Priority
from app.watch.session import Session
from devices.channels import Channels
from devices.simulator.generate import generate
from devices.simulator.scenario import load_scenario, scenarios
from tests.watch.build import START

pytestmark = pytest.mark.xdist_group("snapshot")  # what is gone on from is played through once, in one worker

FROM_S, SPAN_S = 400.0, 200.0  # in one of the two scenarios a receiver loses its fix in there
KEPT_EVERY = 7  # ticks: no multiple of anything else that happens every so often
GIVEN: dict[str, object] = {}


@cache
def recorded(scenario: str) -> tuple[RawLine, ...]:
    """Some minutes of a simulated bridge, as a recorder keeps them."""
    night = load_scenario(scenarios()[scenario])
    return tuple(
        RawLine(e.port, Stamp(night.start + timedelta(seconds=e.t_s), 1000.0 + e.t_s), e.data.rstrip(b"\r\n"))
        for e in generate(night, night.seed, FROM_S + SPAN_S)
        if e.t_s >= FROM_S
    )


def player(lines: tuple[RawLine, ...]) -> PlayThrough:
    start = lines[0].stamp.utc
    clock = RecordedClock(ScaledClock(start, 0.0), start)
    session = Session(clock, Settings(), Mode.REPLAY, stopwatch=lambda: 0.0)
    play = PlayThrough(session, Channels(), clock)
    play.begin(start)
    return play


def each_half_second(play: PlayThrough, lines: Lines, count: int) -> Iterator[Frame]:
    for _ in range(count):
        frame = play.go_on(lines, play.at + timedelta(seconds=0.5))
        if frame is not None:
            yield frame


def rest(lines: tuple[RawLine, ...], after: datetime) -> Lines:
    return Lines(line for line in lines if line.stamp.utc > after)


@cache
def played_through(scenario: str) -> tuple[list[bytes], dict[int, tuple[bytes, datetime]]]:
    """What was shown at each tick, and of every few the snapshot and when it was."""
    lines = recorded(scenario)
    play = player(lines)
    shown: list[bytes] = []
    kept: dict[int, tuple[bytes, datetime]] = {}
    for tick, frame in enumerate(each_half_second(play, Lines(lines), int(SPAN_S * 2))):
        shown.append(frame_bytes(frame))
        if tick % KEPT_EVERY == 0:
            kept[tick] = play.snapshot(), play.at
    return shown, kept


@pytest.mark.parametrize("scenario", ["quiet-watch", "gnss-jamming"])
@given(data=st.data())
@settings(max_examples=8, deadline=None)
def test_going_on_from_any_tick_gives_the_same_frames(scenario: str, data: st.DataObject) -> None:
    shown, kept = played_through(scenario)
    tick = data.draw(st.sampled_from([t for t in kept if t + 45 < len(shown)]))
    picture, at = kept[tick]
    again = player(recorded(scenario))
    assert again.restore(picture)
    frames = list(each_half_second(again, rest(recorded(scenario), at), 40))
    assert [frame_bytes(f) for f in frames] == shown[tick + 1 : tick + 1 + len(frames)]
    assert len(frames) == 40


def test_there_is_something_to_be_the_same() -> None:
    """Targets with tracks, own ship, alerts and links are in what is compared."""
    shown, _kept = played_through("gnss-jamming")
    assert len(set(shown)) == len(shown)
    for word in (b'"track":[[', b'"alerts":[{', b'"targets":[{', b'"links":[{'):
        assert any(word in each for each in shown), word


def kept_picture() -> tuple[Session, bytes]:
    lines = recorded("quiet-watch")
    play = player(lines)
    play.go_on(Lines(lines), lines[0].stamp.utc + timedelta(seconds=30))
    return play.session, play.snapshot()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: data[:-5] + bytes([data[-5] ^ 1]) + data[-4:],
        lambda data: data.replace(b"picture 1", b"picture 9", 1),
        lambda data: pickle.dumps({"not": "ours"}),
    ],
    ids=["empty", "cut", "half", "one bit", "another version", "a bare pickle"],
)
def test_what_is_no_snapshot_of_this_version_changes_nothing(spoil: Callable[[bytes], bytes]) -> None:
    session, data = kept_picture()
    before = session.snapshot()
    assert session.restore(spoil(data)) is None
    assert session.snapshot() == before


def test_a_snapshot_of_other_code_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    session, data = kept_picture()
    monkeypatch.setattr(snapshot, "fingerprint", lambda: b"\0" * 16)
    assert session.restore(data) is None


@pytest.mark.parametrize("code", ["posix.system", "builtins.eval", "app.lock.FileLock", "devices.replay.ReplaySource"])
def test_nothing_but_values_comes_out_of_a_snapshot(code: str) -> None:
    """Even with a digest that is right: somebody who can write the cache file cannot have anything called."""
    module, name = code.rsplit(".", 1)
    body = snapshot.fingerprint() + pickle.dumps(_Named(module, name), protocol=5)
    data = snapshot.MAGIC + hashlib.sha256(body).digest() + body
    assert snapshot.unpack(data, GIVEN) is None
    import_module(module)  # it is there: it was the unpickler that refused


class _Named:
    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return getattr(import_module(self.module), self.name), ("1",)


def test_what_stays_is_what_is_true_here_and_now() -> None:
    """A full disk is full whatever moment is shown; a reminder of then is of then."""
    session, data = kept_picture()
    session.raise_alert("journal", "disk", Priority.ALARM, "Log is not being saved", "no space")
    session.raise_alert("reminder", "call", Priority.CAUTION, "Call again", "")
    now = Stamp(START, 200_000.0)
    session.tick(now)
    session.acknowledge("journal:disk", "Ada", now)
    assert session.restore(data) is not None
    alerts = {a.id: a for a in session.tick(now).alerts}
    assert alerts["journal:disk"].acknowledged_by == "Ada"
    assert "reminder:call" not in alerts


def test_a_restored_picture_is_shown_anew() -> None:
    session, data = kept_picture()
    session.restore(data)
    assert session.tick().changed_targets


def test_a_part_of_the_program_that_is_missing_is_said_and_no_mark_is_made_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """It counted as empty: two versions that both lack it would have read each other's snapshots."""
    monkeypatch.setattr(snapshot, "_OURS", frozenset({*snapshot._OURS, "app.watch.lost"}))
    with pytest.raises(DeviceError, match=r"lost\.py cannot be read .* not installed whole"):
        snapshot.fingerprint.__wrapped__()
