"""A window that stands still is heard."""

from __future__ import annotations

import logging
import threading
import time

import pytest

from ui.watchdog import Watchdog


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
