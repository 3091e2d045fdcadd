"""Own ship: which receiver is believed, when it is left, and that nothing stale looks live."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.geo import Position, destination
from app.readings import Datum, Depth, Fix, FixQuality, RateOfTurn, SatelliteStatus, TimeReport, WaterSpeed, Wind, WindReference
from app.units import NM, mps_from_knots
from app.watch.frame import Mode
from tests.watch.build import HOME, Bridge, ais, fix, heading, motion

ELSEWHERE = destination(HOME, 45.0, 20.0)


def both(bridge: Bridge, seconds: int, gps1: object = HOME, gps2: Position | None = ELSEWHERE) -> None:
    """Two receivers each second; ``gps1`` None = no fix, "silent" = nothing is said."""
    for _ in range(seconds):
        if gps1 != "silent":
            bridge.say(fix(bridge.now(), "GPS 1", gps1))  # type: ignore[arg-type]  # a position or None
        bridge.say(fix(bridge.now(), "GPS 2", gps2))
        bridge.tick()
        bridge.tick(1.0)


def test_the_preferred_receiver_is_used_at_once() -> None:
    bridge = Bridge()
    bridge.say(fix(bridge.now(), "GPS 2", ELSEWHERE), fix(bridge.now(), "GPS 1"))
    position = bridge.tick().own.position
    assert (position.live, position.source, position.age_s) == (HOME, "GPS 1", 0.0)


@pytest.mark.parametrize(
    "lost",
    [
        {"position": None},
        {"valid": False},
        {"quality": FixQuality.INVALID},
        {"quality": FixQuality.MANUAL},
        {"quality": FixQuality.SIMULATOR},
        {"mode": "N"},
        {"mode": "S"},
        {"mode": "M"},
    ],
)
def test_a_receiver_that_loses_its_fix_while_it_talks_is_left_within_three_seconds(lost: dict[str, object]) -> None:
    bridge = Bridge()
    both(bridge, 5)
    last_good = bridge.clock.mono() - 1.0
    while bridge.tick().own.position.source == "GPS 1":
        bridge.say(fix(bridge.now(), "GPS 1", **{"position": HOME, **lost}))  # type: ignore[arg-type]
        bridge.say(fix(bridge.now(), "GPS 2", ELSEWHERE))
        bridge.tick(0.25)
        assert bridge.clock.mono() - last_good < 4.0
    assert bridge.clock.mono() - last_good <= 3.0
    assert bridge.frame.own.position.live == ELSEWHERE


def test_no_satellites_enough_for_a_fix_by_gsa_counts_as_none() -> None:
    bridge = Bridge()
    both(bridge, 3)
    for _ in range(3):
        bridge.say(SatelliteStatus(source="GPS 1", stamp=bridge.now(), sentence="GSA", fix_dimension=1))
        both(bridge, 1)
    assert bridge.frame.own.position.source == "GPS 2"


def test_one_constellation_without_satellites_is_no_lost_fix() -> None:
    bridge = Bridge()
    for _ in range(5):
        for system, dimension in ((1, 3), (2, 1)):
            bridge.say(
                SatelliteStatus(source="GPS 1", stamp=bridge.now(), sentence="GSA", system_id=system, fix_dimension=dimension)
            )
        both(bridge, 1)
    assert bridge.frame.own.position.source == "GPS 1"


def test_a_silent_receiver_is_left_too() -> None:
    bridge = Bridge()
    both(bridge, 3)
    both(bridge, 3, gps1="silent")
    assert bridge.frame.own.position.source == "GPS 2"


def test_one_missed_cycle_is_bridged() -> None:
    bridge = Bridge()
    both(bridge, 3)
    both(bridge, 1, gps1=None)
    both(bridge, 1)
    assert bridge.frame.own.position.source == "GPS 1"


def test_the_preferred_receiver_comes_back_only_after_ten_good_seconds() -> None:
    bridge = Bridge()
    both(bridge, 3)
    both(bridge, 4, gps1=None)
    both(bridge, 9)
    assert bridge.frame.own.position.source == "GPS 2"
    both(bridge, 3)
    assert bridge.frame.own.position.source == "GPS 1"


def test_two_sentences_of_one_receiver_that_contradict_each_other_are_no_fix() -> None:
    bridge = Bridge()
    for _ in range(3):
        bridge.say(fix(bridge.now(), position=None, sentence="RMC"), fix(bridge.now(), sentence="GGA"))
        bridge.tick(1.0)
    assert bridge.frame.own.position.value is None


def test_a_position_goes_stale_and_stays_stale_in_plain_sight() -> None:
    bridge = Bridge()
    bridge.own()
    bridge.tick()
    position = bridge.tick(4.9).own.position
    assert position.live == HOME
    position = bridge.tick(0.3).own.position
    assert (position.live, position.value, position.stale) == (None, HOME, True)
    assert position.age_s == pytest.approx(5.2)


def test_a_reckoned_position_yields_to_a_measured_one() -> None:
    bridge = Bridge()
    for _ in range(12):
        bridge.say(fix(bridge.now(), "GPS 1", quality=FixQuality.DEAD_RECKONING), fix(bridge.now(), "GPS 2", ELSEWHERE))
        bridge.tick(1.0)
    assert bridge.frame.own.position.source == "GPS 2"


@pytest.mark.parametrize(("mode", "used"), [(Mode.LIVE, False), (Mode.DEMO, True), (Mode.REPLAY, True)])
def test_a_simulators_fix_is_used_in_training_only_and_says_so(mode: Mode, used: bool) -> None:
    bridge = Bridge(mode)
    bridge.say(fix(bridge.now(), quality=FixQuality.SIMULATOR))
    position = bridge.tick().own.position
    assert (position.live is not None) is used
    assert position.note == ("simulator" if used else "")


def test_own_ais_echo_is_no_fix() -> None:
    bridge = Bridge()
    bridge.say(ais(bridge.now(), own=True, position=HOME, sog_mps=3.0, cog_deg=10.0))
    own = bridge.tick().own
    assert own.position.value is None
    assert own.sog_mps.value is None


def test_course_is_never_passed_off_as_heading() -> None:
    bridge = Bridge()
    bridge.own(8.0, 184.0)
    assert bridge.tick().own.heading_deg.value is None


def test_a_heading_that_says_it_is_invalid_is_gone_at_once() -> None:
    bridge = Bridge()
    bridge.say(heading(bridge.now(), 182.0, sentence="THS"))
    assert bridge.tick().own.heading_deg.live == 182.0
    bridge.say(heading(bridge.now(), 182.0, sentence="THS", mode="V", valid=False))
    assert bridge.tick(0.1).own.heading_deg.value is None


def test_heading_and_motion_age() -> None:
    bridge = Bridge()
    bridge.own(8.0, 184.0)
    bridge.say(heading(bridge.now(), 182.0))
    bridge.tick()
    own = bridge.tick(3.5).own
    assert own.heading_deg.live is None
    assert own.sog_mps.live == pytest.approx(mps_from_knots(8.0))
    assert bridge.tick(2.0).own.sog_mps.live is None


def test_speed_and_course_of_a_receiver_without_a_fix_are_not_used() -> None:
    bridge = Bridge()
    both(bridge, 3)
    for _ in range(4):
        bridge.say(motion(bridge.now(), 30.0, 10.0, "GPS 1"), motion(bridge.now(), 8.0, 184.0, "GPS 2"))
        both(bridge, 1, gps1=None)
    assert bridge.frame.own.cog_deg.live == 184.0


def test_a_jump_is_seen_at_once_and_the_other_receiver_takes_over() -> None:
    bridge = Bridge()
    both(bridge, 5)
    both(bridge, 1, gps1=destination(HOME, 0.0, 2 * NM))
    assert bridge.frame.own.position.source == "GPS 2"
    assert bridge.alert("jump:GPS 1") is not None
    both(bridge, 60, gps1=destination(HOME, 0.0, 2 * NM))
    assert bridge.frame.own.position.live == ELSEWHERE


def test_a_jumped_receiver_is_not_believed_because_the_other_one_missed_a_cycle() -> None:
    bridge = Bridge()
    there = destination(HOME, 0.0, 2 * NM)
    both(bridge, 5)
    for second in range(100):
        both(bridge, 1, gps1=there, gps2=None if second % 10 < 4 else ELSEWHERE)
        assert bridge.frame.own.position.value != there


def alone(bridge: Bridge, seconds: int, position: Position) -> None:
    for _ in range(seconds):
        bridge.say(fix(bridge.now(), position=position))
        bridge.tick(1.0)


def test_a_single_receiver_that_jumped_is_believed_again_once_the_ship_can_have_come_there() -> None:
    bridge = Bridge()
    there = destination(HOME, 0.0, 2 * NM)
    alone(bridge, 5, HOME)
    alone(bridge, 200, there)
    assert bridge.frame.own.position.live is None
    alone(bridge, 40, there)  # two miles at 30 kn take four minutes
    assert bridge.frame.own.position.live == there


@pytest.mark.parametrize("jammed_s", [0, 1200])
def test_a_spoofed_position_out_of_reach_is_not_believed_however_long_it_lasts(jammed_s: int) -> None:
    bridge = Bridge()
    airport = destination(HOME, 200.0, 58 * NM)
    alone(bridge, 5, HOME)
    bridge.tick(jammed_s)
    alone(bridge, 900, airport)
    assert bridge.frame.own.position.value == HOME
    assert bridge.frame.own.position.stale
    assert bridge.alert("jump:GPS 1") is not None
    alone(bridge, 1, HOME)
    assert bridge.frame.own.position.live == HOME


def test_an_officer_may_believe_a_receiver_that_jumped() -> None:
    bridge = Bridge()
    there = destination(HOME, 200.0, 58 * NM)
    alone(bridge, 5, HOME)
    alone(bridge, 5, there)
    bridge.session.believe("GPS 1")
    alone(bridge, 1, there)
    assert bridge.frame.own.position.live == there


def test_a_fast_ship_does_not_jump_by_going_her_way() -> None:
    bridge = Bridge()
    for _ in range(120):
        bridge.position = destination(bridge.position, 70.0, mps_from_knots(28.0))
        bridge.own(28.0, 70.0)
        bridge.tick(1.0)
        assert bridge.alert("jump:GPS 1") is None
    assert bridge.frame.own.position.live == bridge.position


def test_after_a_hole_the_ship_may_be_where_dead_reckoning_puts_her() -> None:
    bridge = Bridge()
    for _ in range(5):
        bridge.own(10.0, 90.0)
        bridge.tick(1.0)
    bridge.position = destination(HOME, 95.0, mps_from_knots(10.0) * 120)
    bridge.tick(115.0)
    bridge.own(10.0, 90.0)
    assert bridge.tick().own.position.live == bridge.position


def test_receivers_that_disagree_are_told_after_some_seconds() -> None:
    bridge = Bridge()
    both(bridge, 2)
    drift = HOME
    for _ in range(600):
        drift = destination(drift, 90.0, 1.5)  # too slow to be a jump
        both(bridge, 1, gps2=drift)
    alert = bridge.alert("disagree:GPS 2")
    assert alert is not None
    assert alert.title.startswith("GPS 2 and GPS 1 differ by 0.")


def test_the_clock_offset_is_a_median_that_single_sentences_do_not_move() -> None:
    bridge = Bridge()
    for second in range(30):
        late = 40.0 if second % 7 == 0 else 12.0
        bridge.say(
            fix(bridge.now()), TimeReport(source="GPS 1", stamp=bridge.now(), time=bridge.clock.utc() + timedelta(seconds=late))
        )
        bridge.tick(1.0)
    assert bridge.frame.own.clock_offset_s == pytest.approx(12.0)
    assert bridge.alert("clock:offset") is not None


def test_a_receiver_without_a_fix_is_no_clock() -> None:
    bridge = Bridge()
    for _ in range(30):
        bridge.say(
            fix(bridge.now(), position=None),
            TimeReport(source="GPS 1", stamp=bridge.now(), time=bridge.clock.utc() + timedelta(days=1)),
        )
        bridge.tick(1.0)
    assert bridge.frame.own.clock_offset_s is None


def test_a_mended_date_and_a_foreign_datum_are_told() -> None:
    bridge = Bridge()
    bridge.say(TimeReport(source="GPS 1", stamp=bridge.now(), time=bridge.clock.utc(), corrected_weeks=1024))
    bridge.say(Datum(source="GPS 2", stamp=bridge.now(), local="W72"))
    bridge.tick()
    assert bridge.alert("date:GPS 1") is not None
    assert bridge.alert("datum:GPS 2") is not None


def test_wind_is_given_from_north_whatever_the_sensor_says() -> None:
    bridge = Bridge()
    bridge.own(10.0, 0.0)
    bridge.say(heading(bridge.now(), 0.0))
    bridge.tick()
    # Ten knots of own wind from ahead with no wind at all.
    bridge.say(
        Wind(source="W", stamp=bridge.now(), reference=WindReference.APPARENT, angle_deg=0.0, speed_mps=mps_from_knots(10.0))
    )
    assert bridge.tick().own.wind_mps.live == pytest.approx(0.0, abs=1e-9)
    bridge.say(Wind(source="W", stamp=bridge.now(), reference=WindReference.TRUE_BOW, angle_deg=30.0, speed_mps=5.0))
    assert bridge.tick().own.wind_from_deg.live == pytest.approx(30.0)
    bridge.say(Wind(source="W", stamp=bridge.now(), reference=WindReference.NORTH, angle_deg=300.0, speed_mps=7.0))
    own = bridge.tick().own
    assert (own.wind_from_deg.live, own.wind_mps.live) == (300.0, 7.0)


def test_wind_from_the_bow_is_unknown_without_a_heading() -> None:
    bridge = Bridge()
    bridge.say(Wind(source="W", stamp=bridge.now(), reference=WindReference.TRUE_BOW, angle_deg=30.0, speed_mps=5.0))
    assert bridge.tick().own.wind_from_deg.value is None


def test_log_depth_and_rate_of_turn() -> None:
    bridge = Bridge()
    bridge.say(
        WaterSpeed(source="LOG", stamp=bridge.now(), stw_mps=4.0),
        Depth(source="ECHO", stamp=bridge.now(), sentence="DBT", depth_m=30.0),
        Depth(source="ECHO", stamp=bridge.now(), sentence="DPT", depth_m=31.0),
        RateOfTurn(source="GYRO", stamp=bridge.now(), deg_per_min=-12.0, valid=True),
    )
    own = bridge.tick().own
    assert (own.stw_mps.live, own.depth_m.live, own.rate_of_turn_deg_min.live) == (4.0, 31.0, -12.0)
    assert bridge.tick(16.0).own.depth_m.live is None


def test_the_track_of_own_ship_has_a_point_each_ten_seconds_and_a_bound() -> None:
    bridge = Bridge()
    for _ in range(35):
        bridge.own()
        bridge.tick()
        bridge.tick(1.0)
    assert [p[0] - 1000.0 for p in bridge.frame.own.track] == [0.0, 10.0, 20.0, 30.0]


def test_an_unusable_position_type_is_never_null_island() -> None:
    bridge = Bridge()
    bridge.say(Fix(source="GPS 1", stamp=bridge.now(), sentence="GGA", position=None, quality=FixQuality.INVALID))
    assert bridge.tick().own.position.value is None
