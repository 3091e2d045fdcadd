"""The tick: one thread, a budget, immutable frames, changes for the log, the past, and no reading that can stop it."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from app.clock import ScaledClock
from app.readings import LinkPhase
from app.watch.frame import AlertState, Mode, Priority
from app.watch.session import Session
from tests.watch.build import HOME, START, Bridge, ais, fix, heading, link, settings, ttm


def test_the_picture_belongs_to_one_thread() -> None:
    bridge = Bridge()
    errors: list[BaseException] = []

    def elsewhere() -> None:
        try:
            bridge.session.tick()
        except RuntimeError as error:
            errors.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(errors) == 1


def test_a_tick_stops_taking_after_its_budget_and_the_next_one_goes_on() -> None:
    seconds = iter(i * 0.006 for i in range(1000))
    clock = Bridge().clock
    session = Session(clock, settings(), Mode.LIVE, stopwatch=lambda: next(seconds))
    for number in range(900):
        session.sink.reading(ttm(clock.stamp(), number))
    shown = [len(session.tick().targets) for _ in range(4)]
    assert shown == [400, 800, 900, 900]


def test_a_frame_says_which_world_it_is() -> None:
    assert Bridge(Mode.REPLAY).frame.mode is Mode.REPLAY


def test_one_reading_that_meets_a_bug_does_not_stop_the_watch(caplog: pytest.LogCaptureFixture) -> None:
    bridge = Bridge()
    bridge.say(ais(bridge.now(), mmsi=None))  # type: ignore[arg-type]  # what no decoder should ever give
    bridge.say(heading(bridge.now(), 182.0))
    frame = bridge.tick()
    assert frame.own.heading_deg.live == 182.0
    assert dict(frame.counters)["internal errors"] == 1
    assert bridge.alert("dropped:internal errors") is not None
    assert "could not be taken in" in caplog.text


def test_changes_of_alerts_are_handed_out_once_and_in_order() -> None:
    bridge = Bridge()
    bridge.say(link(bridge.now(), LinkPhase.FAILED, "AIS"))
    bridge.tick()
    bridge.session.acknowledge("link:AIS", "Ada")
    bridge.say(link(bridge.now(), LinkPhase.LIVE, "AIS"))
    bridge.tick()
    states = [a.state for a in bridge.session.take_changes()]
    assert states == [AlertState.ACTIVE_UNACKNOWLEDGED, AlertState.ACTIVE_ACKNOWLEDGED, AlertState.NORMAL]
    assert bridge.session.take_changes() == ()
    assert bridge.frame.alerts == ()


def test_an_alert_that_stays_as_it_is_is_no_change() -> None:
    bridge = Bridge()
    bridge.say(link(bridge.now(), LinkPhase.FAILED, "AIS"))
    for _ in range(10):
        bridge.tick(0.1)
    assert len(bridge.session.take_changes()) == 1


def test_link_changes_are_handed_out_and_counters_are_not() -> None:
    bridge = Bridge()
    for phase in (LinkPhase.OPENING, LinkPhase.LIVE, LinkPhase.LIVE, LinkPhase.SILENT):
        bridge.say(link(bridge.now(), phase))
        bridge.tick(0.1)
    assert [s.phase for s in bridge.session.take_link_changes()] == [LinkPhase.OPENING, LinkPhase.LIVE, LinkPhase.SILENT]
    assert bridge.session.take_link_changes() == ()


def test_alerts_of_other_rooms_are_raised_updated_and_cleared() -> None:
    bridge = Bridge()
    bridge.session.raise_alert("journal", "disk", Priority.ALARM, "Log is not being saved", "disk full")
    bridge.tick()
    alert = bridge.alert("journal:disk")
    assert alert is not None
    assert alert.detail == "disk full"
    bridge.session.clear_alert("journal", "disk")
    bridge.tick()
    cleared = bridge.alert("journal:disk")
    assert cleared is not None
    assert cleared.state is AlertState.RECTIFIED_UNACKNOWLEDGED


def test_silence_quiets_what_sounds_now_for_thirty_seconds() -> None:
    bridge = Bridge()
    bridge.session.raise_alert("journal", "disk", Priority.ALARM, "t", "d")
    bridge.tick()
    bridge.session.silence()
    alert = bridge.tick().alerts[0]
    assert alert.silenced_until == bridge.clock.mono() + 30.0
    assert alert.state is AlertState.ACTIVE_UNACKNOWLEDGED


def test_acknowledging_what_is_not_there_does_nothing() -> None:
    bridge = Bridge()
    bridge.session.acknowledge("cpa:A:1", "Ada")
    assert bridge.session.take_changes() == ()


def test_the_state_now_and_of_the_past() -> None:
    bridge = Bridge()
    for second in range(7200):
        bridge.say(heading(bridge.now(), float(second % 360)))
        if second == 3000:
            bridge.say(link(bridge.now(), LinkPhase.LIVE, "GYRO"))
        bridge.tick()
        bridge.clock.advance(1.0)
    state = bridge.session.state_at
    now = state(None)
    assert now is not None
    assert now.heading_deg == 7199 % 360
    recent = state(START + timedelta(seconds=7000.5))
    assert recent is not None
    assert recent.heading_deg == 7000 % 360
    assert recent.links == (("GYRO", "live"),)
    old = state(START + timedelta(seconds=1235))
    assert old is not None
    assert old.heading_deg == 1230 % 360
    assert old.links == ()
    assert state(START - timedelta(seconds=60)) is None


def test_a_position_that_was_stale_then_is_not_in_the_state_of_then() -> None:
    bridge = Bridge()
    bridge.own(8.0, 184.0)
    for _ in range(20):
        bridge.tick(1.0)
    then = bridge.session.state_at(START + timedelta(seconds=3))
    later = bridge.session.state_at(START + timedelta(seconds=10))
    assert then is not None
    assert (then.lat, then.lon, then.position_source) == (HOME.lat, HOME.lon, "GPS 1")
    assert later is not None
    assert (later.lat, later.lon, later.position_source) == (None, None, None)


def test_setting_the_computers_clock_does_not_shift_the_past() -> None:
    bridge = Bridge()
    for second in range(100):
        bridge.say(heading(bridge.now(), float(second)))
        bridge.tick()
        bridge.clock.advance(1.0)
    bridge.clock._utc += timedelta(hours=1)
    state = bridge.session.state_at(bridge.clock.utc() - timedelta(seconds=50))
    assert state is not None
    assert state.heading_deg == 50.0


def test_links_are_shown_in_the_order_of_the_settings() -> None:
    bridge = Bridge()
    for name in ("ZZ", "GPS 2", "GPS 1"):
        bridge.say(link(bridge.now(), LinkPhase.LIVE, name))
    assert [s.source for s in bridge.tick().links] == ["GPS 1", "GPS 2", "ZZ"]


def test_a_replay_moved_to_another_time_begins_with_an_empty_picture() -> None:
    bridge = Bridge(Mode.REPLAY)
    bridge.own()
    bridge.say(ttm(bridge.now()))
    bridge.tick()
    bridge.say(ttm(bridge.now(), 9))
    bridge.session.forget()
    frame = bridge.tick()
    assert frame.targets == ()
    assert frame.own.position.value is None


def test_at_sixty_times_the_speed_a_late_thread_does_not_make_the_picture_stale() -> None:
    clock = ScaledClock(START, 60.0)
    session = Session(clock, settings(), Mode.DEMO)
    session.sink.reading(fix(clock.stamp()))
    late = clock.mono() + 6.0  # a tenth of a real second
    while clock.mono() < late:
        pass
    assert session.tick().own.position.live == HOME
