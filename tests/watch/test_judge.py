"""One rule, one test: what raises each alert, what it says, and what keeps it from flapping."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.geo import destination, format_position
from app.ports import RecorderState
from app.readings import Beacon, DeviceAlert, DistressCall, LinkPhase, MobReport, RawLine, TargetStatus
from app.units import NM, mps_from_knots
from app.watch.calls import CALL_HELD_S, MOST
from app.watch.frame import Alert, AlertState, Priority
from app.watch.session import WatchedCase
from tests.watch.build import HOME, START, Bridge, ais, fix, link, settings, ttm

NEAR = destination(HOME, 90.0, 2 * NM)


def at_sea() -> Bridge:
    bridge = Bridge()
    bridge.own()
    bridge.tick()
    return bridge


def run(bridge: Bridge, seconds: int, *, gps1: bool = True, gps2: bool = True) -> None:
    for _ in range(seconds):
        bridge.say(fix(bridge.now(), "GPS 1", HOME if gps1 else None), fix(bridge.now(), "GPS 2", HOME if gps2 else None))
        bridge.tick(1.0)


def needed(bridge: Bridge, alert_id: str) -> Alert:
    alert = bridge.alert(alert_id)
    assert alert is not None, [a.id for a in bridge.frame.alerts]
    return alert


def test_preferred_receiver_lost_is_a_caution_that_names_both() -> None:
    bridge = Bridge()
    run(bridge, 5)
    run(bridge, 4, gps1=False)
    alert = needed(bridge, "fix:GPS 1")
    assert (alert.priority, alert.title) == (Priority.CAUTION, "GPS 2 in use: GPS 1 has no fix")
    assert bridge.alert("position:own") is None
    run(bridge, 15)
    assert bridge.alert("fix:GPS 1") is None


def test_a_spare_receiver_without_a_fix_is_told_too() -> None:
    bridge = Bridge()
    run(bridge, 6, gps2=False)
    assert needed(bridge, "fix:GPS 2").title == "GPS 2 has no fix"


def test_own_position_lost_is_an_alarm() -> None:
    bridge = Bridge()
    run(bridge, 3)
    run(bridge, 8, gps1=False, gps2=False)
    alert = needed(bridge, "position:own")
    assert (alert.priority, alert.title) == (Priority.ALARM, "Own position lost")
    assert "GPS 1 has no fix" in alert.detail


def test_a_bridge_that_never_had_a_position_says_so_after_a_moment() -> None:
    bridge = Bridge()
    run(bridge, 5, gps1=False, gps2=False)
    assert bridge.alert("position:own") is None
    run(bridge, 15, gps1=False, gps2=False)
    assert needed(bridge, "position:own").title == "No own position"


def test_no_devices_at_all_is_no_alarm() -> None:
    bridge = Bridge()
    assert bridge.tick(60.0).alerts == ()


def test_a_silent_feed_is_a_caution_and_after_a_minute_a_warning() -> None:
    bridge = Bridge()
    bridge.say(link(bridge.now(), LinkPhase.LIVE, "AIS"), link(bridge.now(), LinkPhase.SILENT, "AIS", "nothing for 5 s"))
    bridge.tick()
    assert needed(bridge, "link:AIS").priority is Priority.CAUTION
    bridge.tick(61.0)
    alert = needed(bridge, "link:AIS")
    assert (alert.priority, alert.state) == (Priority.WARNING, AlertState.ACTIVE_UNACKNOWLEDGED)
    bridge.say(link(bridge.now(), LinkPhase.LIVE, "AIS"))
    bridge.tick()
    assert needed(bridge, "link:AIS").state is AlertState.RECTIFIED_UNACKNOWLEDGED


def test_a_failed_link_is_a_warning_with_its_reason() -> None:
    bridge = Bridge()
    bridge.say(link(bridge.now(), LinkPhase.FAILED, "AIS", "device disconnected"))
    bridge.tick()
    alert = needed(bridge, "link:AIS")
    assert alert.priority is Priority.WARNING
    assert alert.detail.startswith("Device disconnected. ")


def approaching(bridge: Bridge, cpa_miles: float, seconds: int = 3, knots: float = 12.0) -> None:
    """A target 2 NM east, steering west to pass ``cpa_miles`` north of own ship."""
    here = destination(NEAR, 0.0, cpa_miles * NM)
    for _ in range(seconds):
        bridge.own()
        bridge.say(ais(bridge.now(), position=here, sog_mps=mps_from_knots(knots), cog_deg=270.0, name="OCEAN STAR"))
        bridge.tick(1.0)


def test_cpa_is_an_alarm_with_distance_time_and_name() -> None:
    bridge = at_sea()
    approaching(bridge, 0.3)
    alert = needed(bridge, "cpa:A:247123456")
    assert (alert.priority, alert.title) == (Priority.ALARM, "CPA 0.3 NM in 10 min: OCEAN STAR")
    assert alert.target == "A:247123456"
    assert "bearing 081°" in alert.detail


def test_cpa_beyond_the_limit_is_none() -> None:
    bridge = at_sea()
    approaching(bridge, 0.7)
    assert bridge.frame.alerts == ()


def test_cpa_about_the_limit_does_not_flap() -> None:
    bridge = at_sea()
    approaching(bridge, 0.49)
    bridge.session.acknowledge("cpa:A:247123456", "Ada")
    for i in range(40):
        approaching(bridge, 0.49 if i % 2 else 0.55, seconds=1)
        assert needed(bridge, "cpa:A:247123456").state is AlertState.ACTIVE_ACKNOWLEDGED
    assert needed(bridge, "cpa:A:247123456").count == 1


def test_acknowledging_a_cpa_alarm_steadies_the_target() -> None:
    bridge = at_sea()
    approaching(bridge, 0.3)
    assert not bridge.target("A:247123456").acknowledged
    bridge.session.acknowledge("cpa:A:247123456", "Ada")
    bridge.tick()
    assert bridge.target("A:247123456").acknowledged


def test_two_that_lie_still_raise_nothing_however_near() -> None:
    bridge = at_sea()
    for _ in range(20):
        bridge.own()
        bridge.say(ais(bridge.now(), position=destination(HOME, 90.0, 100.0), sog_mps=mps_from_knots(0.2), cog_deg=270.0))
        bridge.tick(1.0)
    assert bridge.frame.alerts == ()


def test_a_target_dangerous_by_the_radars_own_limits_is_a_warning() -> None:
    bridge = at_sea()
    bridge.say(ttm(bridge.now(), status=TargetStatus.DANGEROUS, speed_mps=None))
    bridge.tick()
    alert = needed(bridge, "cpa:R:RADAR 1:7:1")
    assert alert.priority is Priority.WARNING
    assert bridge.target("R:RADAR 1:7:1").dangerous


@pytest.mark.parametrize("beacon", list(Beacon))
def test_a_beacon_is_an_alarm_and_its_test_a_caution(beacon: Beacon) -> None:
    bridge = at_sea()
    bridge.say(ais(bridge.now(), "970000001", beacon=beacon, beacon_state="active", position=NEAR))
    bridge.say(ais(bridge.now(), "970000002", beacon=beacon, beacon_state="test", position=NEAR))
    bridge.tick()
    assert needed(bridge, "beacon:A:970000001").priority is Priority.ALARM
    test = needed(bridge, "beacon:A:970000002")
    assert test.priority is Priority.CAUTION
    assert "test" in test.title


def test_a_beacon_that_does_not_say_its_state_is_active() -> None:
    bridge = at_sea()
    bridge.say(ais(bridge.now(), "974000001", beacon=Beacon.EPIRB))
    bridge.tick()
    assert needed(bridge, "beacon:A:974000001").priority is Priority.ALARM


def distress(bridge: Bridge, **changes: Any) -> DistressCall:
    given = {"is_distress": True, "casualty": "247000009", "nature": "sinking", "position": NEAR}
    return DistressCall(source="VHF", stamp=bridge.now(), **(given | changes))


def test_a_dsc_distress_names_nature_and_casualty_and_keeps_the_position_out_of_the_text() -> None:
    bridge = at_sea()
    bridge.say(distress(bridge), distress(bridge, is_relay=True, sender="002470001"))
    frame = bridge.tick()
    alert = needed(bridge, "dsc:247000009")
    assert (alert.priority, alert.title, alert.count) == (Priority.ALARM, "DSC distress: sinking", 2)
    assert "247000009" in alert.detail
    assert frame.calls[0].position == NEAR
    bridge.tick(CALL_HELD_S + 1.0)
    assert needed(bridge, "dsc:247000009").state is AlertState.RECTIFIED_UNACKNOWLEDGED
    assert bridge.frame.calls == ()


def test_a_routine_dsc_call_is_no_alarm() -> None:
    bridge = at_sea()
    bridge.say(distress(bridge, is_distress=False))
    assert bridge.tick().alerts == ()


@pytest.mark.parametrize(
    ("status", "priority"),
    [("activated", Priority.ALARM), ("manual", Priority.ALARM), (None, Priority.ALARM), ("test", Priority.CAUTION)],
)
def test_a_man_overboard_device(status: str | None, priority: Priority) -> None:
    bridge = at_sea()
    bridge.say(MobReport(source="MOB", stamp=bridge.now(), emitter="A1B2C", status=status))
    bridge.tick()
    assert needed(bridge, "mob:A1B2C").priority is priority


def device_alert(bridge: Bridge, **changes: Any) -> DeviceAlert:
    given = {
        "identifier": "3008",
        "instance": 1,
        "priority": "warning",
        "active": True,
        "acknowledged": False,
        "text": "GYRO FAULT",
    }
    return DeviceAlert(source="GYRO", stamp=bridge.now(), **(given | changes))


def test_another_devices_alert_is_shown_as_its_own_and_not_acknowledged_here() -> None:
    bridge = at_sea()
    bridge.say(device_alert(bridge))
    bridge.tick()
    alert = needed(bridge, "device:GYRO:3008:1")
    assert (alert.kind, alert.priority, alert.title) == ("device", Priority.WARNING, "GYRO: GYRO FAULT")
    bridge.session.acknowledge(alert.id, "Ada")
    assert needed(bridge, alert.id).state is AlertState.ACTIVE_UNACKNOWLEDGED
    bridge.say(device_alert(bridge, acknowledged=True))
    bridge.tick()
    assert needed(bridge, alert.id).acknowledged_by == "GYRO"
    bridge.say(device_alert(bridge, active=False))
    bridge.tick()
    assert bridge.alert(alert.id) is None


def test_a_flood_of_calls_is_bounded_and_counted() -> None:
    bridge = at_sea()
    for i in range(MOST + 5):
        bridge.say(distress(bridge, casualty=f"{247000000 + i}"))
    frame = bridge.tick()
    assert len(frame.calls) == MOST
    assert dict(frame.counters)["calls dropped"] == 5


class FakeRecorder:
    def __init__(self) -> None:
        self.lost = 0
        self.failed: str | None = None

    def raw(self, line: RawLine) -> None:
        pass

    def state(self) -> RecorderState:
        return RecorderState(True, 10, self.lost, 0, 0, self.failed, None)

    def close(self) -> None:
        pass


def test_a_recorder_that_loses_data_is_an_alarm_while_it_does() -> None:
    recorder = FakeRecorder()
    bridge = Bridge(recorder=recorder)
    bridge.tick(1.0)
    assert bridge.frame.alerts == ()
    recorder.lost = 3
    bridge.tick(1.0)
    assert needed(bridge, "recorder:lost").priority is Priority.ALARM
    bridge.tick(61.0)
    assert needed(bridge, "recorder:lost").state is AlertState.RECTIFIED_UNACKNOWLEDGED
    recorder.failed = "disk full"
    bridge.tick(1.0)
    assert "disk full" in needed(bridge, "recorder:lost").detail


def test_growing_drops_are_a_warning() -> None:
    bridge = at_sea()
    for _ in range(2500):
        bridge.say(MobReport(source="MOB", stamp=bridge.now(), emitter="X"))
    bridge.tick()
    alert = needed(bridge, "dropped:inbox dropped events")
    assert alert.priority is Priority.WARNING
    assert alert.detail.startswith("500 so far")


def watched(position: Any = None, minutes_ago: float = 0.0) -> WatchedCase:
    moment = START - timedelta(minutes=minutes_ago)
    return WatchedCase("AUR-26-014", position, moment, moment)


def test_a_case_that_nobody_writes_about_is_a_caution() -> None:
    bridge = at_sea()
    bridge.session.set_cases((watched(minutes_ago=59.0),))
    bridge.tick()
    assert bridge.alert("case:AUR-26-014") is None
    bridge.tick(120.0)
    alert = needed(bridge, "case:AUR-26-014")
    assert (alert.priority, alert.title) == (Priority.CAUTION, "AUR-26-014: no entry for 61 min")


@pytest.mark.parametrize(
    ("knots", "miles_away", "off_miles", "raised"),
    [
        (30.0, 15.0, 0.5, True),
        (30.0, 15.0, 1.5, False),
        (12.0, 6.0, 0.0, False),
        (30.0, 25.0, 0.0, False),
        (30.0, -3.0, 0.0, False),
    ],
)
def test_a_fast_target_closing_a_case_is_a_warning(knots: float, miles_away: float, off_miles: float, raised: bool) -> None:
    """It steers north; the case is ahead by ``miles_away`` and ``off_miles`` to the side."""
    bridge = at_sea()
    start = destination(HOME, 90.0, 10 * NM)
    case = destination(destination(start, 0.0, miles_away * NM), 90.0, off_miles * NM)
    bridge.session.set_cases((watched(case),))
    bridge.say(ttm(bridge.now(), miles=10.0, bearing=90.0, speed_mps=mps_from_knots(knots), course_deg=0.0))
    bridge.tick()
    alert = bridge.alert("closing:AUR-26-014:R:RADAR 1:7:1")
    assert (alert is not None) is raised
    if alert is not None:
        assert (alert.priority, alert.title) == (Priority.WARNING, "Closing AUR-26-014 in 30 min: T07")


def test_no_alert_text_ever_holds_a_position() -> None:
    """Positions of own ship, target, case and call, and what others put into names and texts."""
    bridge = Bridge(given=settings())
    written = format_position(NEAR)
    bridge.session.set_cases((watched(destination(HOME, 0.0, 5 * NM), 90.0),))
    for _ in range(3):
        bridge.own()
        bridge.say(
            ais(bridge.now(), position=NEAR, sog_mps=mps_from_knots(20.0), cog_deg=270.0, name=f"HELP {written}"),
            ais(bridge.now(), "970000001", beacon=Beacon.SART, position=NEAR),
            ttm(bridge.now(), name="N33 14.6 E012 29.6", status=TargetStatus.DANGEROUS, speed_mps=None),
            distress(bridge, nature="sinking 3314.6N 01229.6E"),
            device_alert(bridge, text="WPT 33.24333 12.49333"),
            link(bridge.now(), LinkPhase.FAILED, "AIS", f"bad line {written}"),
        )
        bridge.tick(1.0)
    bridge.say(fix(bridge.now(), position=destination(HOME, 0.0, 9 * NM)))
    bridge.tick(6.0)
    texts = " | ".join(f"{a.title} {a.detail}" for a in bridge.frame.alerts)
    assert len(bridge.frame.alerts) >= 7
    for part in ("33°", "12°", "14.6", "29.6", "33.2", "12.4", "12.5", "′"):
        assert part not in texts, texts
