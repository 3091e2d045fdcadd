"""The bridge between core and widgets: saved means saved, and no fault of ours stops the watch."""

from __future__ import annotations

import logging

import pytest
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.rescue.entries import LogLine
from tests.ui import night
from ui.bridge import Bridge


def test_saved_is_said_only_when_it_is_on_the_disk(bridge: Bridge, station: night.FakeStation, qtbot: QtBot) -> None:
    station.journal.hold = True
    said: list[str] = []
    bridge.saved.connect(said.append)
    receipt = bridge.write(LogLine(text="Ship's bell repaired"))
    assert receipt is not None
    bridge.tick()
    assert (said, bridge.unsaved) == ([], 1)
    station.journal.flush()
    bridge.tick()
    assert (said, bridge.unsaved) == ([receipt.id], 0)


def test_the_state_changes_once_for_each_change(bridge: Bridge) -> None:
    bridge.tick()
    seen: list[object] = []
    bridge.state_changed.connect(seen.append)
    bridge.tick()
    bridge.write(LogLine(text="one"))
    bridge.tick()
    bridge.tick()
    assert len(seen) == 1


def test_what_the_journal_does_not_take_is_said_and_not_lost_silently(
    bridge: Bridge, station: night.FakeStation, qtbot: QtBot
) -> None:
    station.journal.close()
    with qtbot.waitSignal(bridge.failed) as got:
        assert bridge.write(LogLine(text="one")) is None
    assert "closed" in got.args[0]


def test_what_the_disk_refuses_later_is_said(bridge: Bridge, station: night.FakeStation, qtbot: QtBot) -> None:
    station.journal.fail("disk full")
    bridge.write(LogLine(text="one"))
    station.journal.close()
    with qtbot.waitSignal(bridge.failed) as got:
        bridge.tick()
    assert "disk full" in got.args[0]


def test_a_fault_in_a_tick_is_logged_once_and_the_watch_goes_on(
    bridge: Bridge, station: night.FakeStation, caplog: pytest.LogCaptureFixture
) -> None:
    notices: list[str] = []
    frames: list[object] = []
    bridge.notice.connect(notices.append)
    bridge.frame_ready.connect(frames.append)
    for _ in range(3):
        station.fail = RuntimeError("our own bug")
        with caplog.at_level(logging.ERROR):
            bridge.tick()
    bridge.tick()
    assert len(notices) == 1
    assert "our own bug" in notices[0]
    assert [r.exc_info is not None for r in caplog.records if r.name == "ui.bridge"] == [True]
    assert len(frames) == 4


def test_a_picture_that_no_longer_moves_does_not_look_live(bridge: Bridge, station: night.FakeStation) -> None:
    bridge.tick()
    assert bridge.frame.own.position.live == night.OWN
    station.clock.advance(3)
    station.fail = RuntimeError("our own bug")
    bridge.tick()
    own = bridge.frame.own
    assert own.position.live is None
    assert own.heading_deg.live is None
    assert own.position.age_s == pytest.approx(3.2)
    assert all(t.stale for t in bridge.frame.targets)


def test_the_timer_ticks_ten_times_a_second(bridge: Bridge, qtbot: QtBot) -> None:
    seen: list[object] = []
    bridge.frame_ready.connect(seen.append)
    bridge.start()
    qtbot.waitUntil(lambda: len(seen) >= 3, timeout=3000)
    bridge.stop()
    assert bridge._timer.interval() == 100


def test_selecting_the_same_again_says_nothing(bridge: Bridge) -> None:
    said: list[object] = []
    bridge.selected.connect(said.append)
    for id_ in ("A:1", "A:1", None, None, "A:2"):
        bridge.select(id_)
    assert said == ["A:1", None, "A:2"]


def test_a_refused_acknowledgement_is_shown(
    bridge: Bridge, station: night.FakeStation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_alert: str) -> None:
        raise UserError("Sign on first")

    monkeypatch.setattr(station, "acknowledge", refuse)
    with qtbot.waitSignal(bridge.failed) as got:
        bridge.acknowledge("x")
    assert got.args == ["Sign on first"]
