"""A window that stands still is heard."""

from __future__ import annotations

import logging
import threading
import time
from types import SimpleNamespace
from typing import Any, cast

import pytest

from ui.bridge import Bridge
from ui.watchdog import SAID_S, StallWatch, Watchdog


def test_it_sounds_when_it_is_not_fed_and_falls_silent_when_it_is(caplog: pytest.LogCaptureFixture) -> None:
    rung = threading.Event()
    dog = Watchdog(rung.set, limit_s=0.1)
    with caplog.at_level(logging.WARNING):
        dog.start()
        assert rung.wait(3)
        dog.feed()
        time.sleep(0.05)
        dog.stop()
    assert any("has not moved" in r.message for r in caplog.records)


def test_it_is_silent_while_it_is_fed() -> None:
    rung = threading.Event()
    dog = Watchdog(rung.set, limit_s=1.0)
    dog.start()
    for _ in range(6):
        dog.feed()
        time.sleep(0.02)
    assert not rung.is_set()
    dog.stop()


def test_stopping_leaves_no_thread() -> None:
    dog = Watchdog(lambda: None, limit_s=5)
    dog.start()
    dog.stop()
    assert not any(t.name == "watchdog" for t in threading.enumerate())


def test_how_long_it_stood_still_is_known_once_it_moves_again() -> None:
    rung = threading.Event()
    dog = Watchdog(rung.set, limit_s=0.2)
    dog.feed()
    dog.start()
    assert rung.wait(10)
    assert dog.take_stalls() == (), "it stands still yet"
    dog.feed()
    seconds: tuple[float, ...] = ()
    end = time.monotonic() + 10
    while not seconds and time.monotonic() < end:
        seconds = dog.take_stalls()
        time.sleep(0.01)
    dog.stop()
    assert seconds[0] >= 0.2


def test_a_start_that_takes_its_time_is_no_picture_that_stood_still() -> None:
    rung = threading.Event()
    dog = Watchdog(rung.set, limit_s=0.05)
    dog.start()
    assert rung.wait(10)
    dog.feed()
    rung.clear()
    assert rung.wait(10), "fed once, and missed again"
    assert dog.take_stalls() == ()
    dog.stop()


def test_a_picture_that_stood_still_is_said_for_a_while_and_stands_in_the_log() -> None:
    said = [(7.4,)]
    raised: dict[str, str] = {}
    session = SimpleNamespace(
        raise_alert=lambda kind, key, priority, title, detail: raised.update({f"{kind}:{key}": title}),
        clear_alert=lambda kind, key: raised.pop(f"{kind}:{key}"),
    )
    notes: list[tuple[str, str]] = []
    clock = SimpleNamespace(now=0.0)
    ship = SimpleNamespace(
        session=session, clock=SimpleNamespace(mono=lambda: clock.now), note=lambda *words: notes.append(cast(Any, words))
    )
    watch = StallWatch(cast(Any, SimpleNamespace(take_stalls=lambda: said.pop() if said else ())), cast(Any, ship))
    watch.judge()
    assert raised == {"picture:stopped": "Picture stood still for 7.4 s"}
    assert notes == [("picture", "Picture stood still for 7.4 s")]
    clock.now = SAID_S - 1
    watch.judge()
    assert raised
    clock.now = SAID_S
    watch.judge()
    assert raised == {}


def test_a_picture_that_faults_keep_from_moving_does_not_feed_it(bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every tick that fails leaves the picture of before: the window lives and shows what is no more."""
    moved: list[bool] = []
    bridge.moved.connect(lambda: moved.append(True))
    bridge.tick()
    assert moved == [True]
    monkeypatch.setattr(bridge.station, "tick", lambda: 1 / 0)
    bridge.tick()
    bridge.tick()
    assert moved == [True]
