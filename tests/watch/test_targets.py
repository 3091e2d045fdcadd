"""Targets: what they are, where they are, when they are lost, and which number is which boat."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.geo import destination, range_bearing
from app.readings import AngleReference, Beacon, TargetLabel, TargetStatus, WaterSpeed
from app.units import NM, mps_from_knots
from app.watch.frame import TargetKind
from app.watch.targets import AIS_KEPT_S
from tests.watch.build import HOME, Bridge, ais, heading, settings, ttm

NEAR = destination(HOME, 90.0, 2 * NM)


def at_sea(knots: float = 0.0, course: float = 0.0) -> Bridge:
    bridge = Bridge()
    bridge.own(knots, course)
    bridge.tick()
    return bridge


def test_ais_static_and_dynamic_make_one_target() -> None:
    bridge = at_sea()
    bridge.say(ais(bridge.now(), position=NEAR, sog_mps=5.0, cog_deg=270.0, heading_deg=271.0, nav_status=0))
    bridge.say(ais(bridge.now(), message_type=5, name="OCEAN", callsign="IBXX", ship_type=70, to_bow_m=100.0, to_stern_m=20.0))
    bridge.tick()
    target = bridge.target("A:247123456")
    assert (target.name, target.callsign, target.length_m, target.sog_mps) == ("OCEAN", "IBXX", 120.0, 5.0)
    assert target.range_m == pytest.approx(2 * NM, rel=0.003)
    assert target.bearing_deg == pytest.approx(90.0, abs=0.1)


def test_static_data_alone_is_no_target_on_the_picture() -> None:
    bridge = at_sea()
    bridge.say(ais(bridge.now(), message_type=5, name="OCEAN"))
    assert bridge.tick().targets == ()


def test_what_a_new_report_leaves_out_is_not_known_any_more() -> None:
    bridge = at_sea()
    bridge.say(ais(bridge.now(), position=NEAR, sog_mps=5.0, cog_deg=270.0))
    bridge.tick(1.0)
    bridge.say(ais(bridge.now(), position=NEAR, sog_mps=5.0))
    bridge.tick()
    target = bridge.target("A:247123456")
    assert (target.cog_deg, target.cpa_m, target.tcpa_s) == (None, None, None)


def test_own_mmsi_is_no_target_whether_set_or_heard() -> None:
    bridge = Bridge(given=settings(ship={"mmsi": "211000001"}))
    bridge.say(ais(bridge.now(), "211000001", position=NEAR))
    bridge.say(ais(bridge.now(), "211000002", position=NEAR))
    assert [t.mmsi for t in bridge.tick().targets] == ["211000002"]
    bridge.say(ais(bridge.now(), "211000002", own=True, sentence="VDO"))
    bridge.say(ais(bridge.now(), "211000002", position=NEAR))
    assert bridge.tick().targets == ()


def test_cpa_needs_both_motions() -> None:
    bridge = at_sea(8.0, 0.0)
    bridge.say(ais(bridge.now(), position=NEAR, sog_mps=mps_from_knots(8.0), cog_deg=0.0))
    bridge.say(ais(bridge.now(), "247000002", position=NEAR, sog_mps=None, cog_deg=0.0))
    bridge.tick()
    assert bridge.target("A:247123456").cpa_m == pytest.approx(2 * NM, rel=0.003)
    assert bridge.target("A:247000002").cpa_m is None
    bridge.tick(6.0)
    assert bridge.target("A:247123456").cpa_m is None, "own motion is stale"


def test_a_target_between_two_reports_is_moved_on_for_its_cpa() -> None:
    bridge = at_sea()
    bridge.say(ais(bridge.now(), position=NEAR, sog_mps=10.0, cog_deg=270.0))
    bridge.tick()
    before = bridge.target("A:247123456").tcpa_s
    for _ in range(20):
        bridge.own()
        bridge.tick(1.0)
    after = bridge.target("A:247123456").tcpa_s
    assert before is not None
    assert after == pytest.approx(before - 20.0, abs=1.5)


@pytest.mark.parametrize(
    ("mmsi", "changes", "kind"),
    [
        ("247123456", {}, TargetKind.AIS),
        ("970123456", {"beacon": Beacon.SART, "beacon_state": "active"}, TargetKind.BEACON),
        ("992471234", {"message_type": 21}, TargetKind.AID),
        ("002470001", {"message_type": 4}, TargetKind.BASE),
        ("111247001", {"message_type": 9}, TargetKind.AIRCRAFT),
    ],
)
def test_kinds_are_told_apart(mmsi: str, changes: dict[str, object], kind: TargetKind) -> None:
    bridge = at_sea()
    bridge.say(ais(bridge.now(), mmsi, position=NEAR, **changes))
    assert bridge.tick().targets[0].kind is kind


def test_ais_ages_is_lost_and_goes() -> None:
    bridge = at_sea()
    bridge.say(ais(bridge.now(), position=NEAR, sog_mps=5.0, cog_deg=0.0))
    bridge.tick()
    bridge.tick(61.0)
    assert bridge.target("A:247123456").stale
    assert not bridge.target("A:247123456").lost
    bridge.tick(300.0)
    assert bridge.target("A:247123456").lost
    assert bridge.tick(AIS_KEPT_S + 1.0).targets == ()


def test_a_beacon_never_goes_and_is_shown_without_a_position() -> None:
    bridge = at_sea()
    bridge.say(ais(bridge.now(), "972123456", beacon=Beacon.MOB, beacon_state="active"))
    target = bridge.tick().targets[0]
    assert (target.position, target.beacon, target.bearing_deg) == (None, "MOB", None)
    bridge.tick(3 * 3600.0)
    assert bridge.target("A:972123456").lost
    assert bridge.alert("beacon:A:972123456") is not None


def test_a_measured_radar_target_is_laid_off_from_where_own_ship_was() -> None:
    bridge = at_sea()
    for _ in range(3):
        bridge.own(20.0, 0.0)
        bridge.tick(1.0)
    bridge.own(20.0, 0.0)
    bridge.tick()
    bridge.clock.advance(0.5)
    bridge.say(ttm(bridge.now(), miles=2.0, bearing=90.0))
    bridge.tick(0.1)
    expected = destination(destination(HOME, 0.0, mps_from_knots(20.0) * 0.5), 90.0, 2 * NM)
    position = bridge.frame.targets[0].position
    assert position is not None
    assert range_bearing(position, expected)[0] < 0.1


def test_a_relative_bearing_needs_the_heading() -> None:
    bridge = at_sea()
    bridge.say(ttm(bridge.now(), bearing=30.0, bearing_reference=AngleReference.RELATIVE))
    assert bridge.tick().targets == ()
    bridge.say(heading(bridge.now(), 100.0), ttm(bridge.now(), bearing=30.0, bearing_reference=AngleReference.RELATIVE))
    assert bridge.tick().targets[0].bearing_deg == pytest.approx(130.0, abs=0.1)


def test_a_bearing_of_unknown_reference_is_not_plotted() -> None:
    bridge = at_sea()
    bridge.say(ttm(bridge.now(), bearing_reference=None))
    assert bridge.tick().targets == ()


def test_without_a_fix_range_bearing_and_cpa_still_stand() -> None:
    bridge = Bridge()
    bridge.say(ttm(bridge.now(), motion_reference=AngleReference.RELATIVE, speed_mps=10.0, course_deg=270.0))
    target = bridge.tick().targets[0]
    assert (target.position, target.sog_mps) == (None, None)
    assert (target.range_m, target.bearing_deg) == (pytest.approx(2 * NM), pytest.approx(90.0))
    assert target.cpa_m == pytest.approx(0.0, abs=0.01)


def test_true_and_relative_motion_of_one_boat_give_the_same() -> None:
    """Own ship north at 10 kn, target west at 10 kn: seen from own ship it moves south-west at 14.1 kn."""
    bridge = at_sea(10.0, 0.0)
    west = mps_from_knots(10.0)
    bridge.say(ttm(bridge.now(), 1, speed_mps=west, course_deg=270.0))
    bridge.say(ttm(bridge.now(), 2, speed_mps=west * 2**0.5, course_deg=225.0, motion_reference=AngleReference.RELATIVE))
    bridge.tick()
    true, relative = bridge.frame.targets
    assert relative.sog_mps == pytest.approx(true.sog_mps)
    assert relative.cog_deg == pytest.approx(true.cog_deg)
    assert relative.cpa_m == pytest.approx(true.cpa_m)
    assert relative.tcpa_s == pytest.approx(true.tcpa_s)


def test_relative_motion_without_own_motion_is_no_true_motion() -> None:
    bridge = Bridge()
    bridge.own()
    bridge.tick(7.0)
    bridge.say(ttm(bridge.now(), motion_reference=AngleReference.RELATIVE, speed_mps=5.0, course_deg=200.0))
    target = bridge.tick().targets[0]
    assert (target.sog_mps, target.cog_deg) == (None, None)


def test_motion_of_unknown_reference_is_unknown() -> None:
    bridge = at_sea()
    bridge.say(ttm(bridge.now(), speed_mps=5.0, course_deg=200.0, motion_reference=None))
    target = bridge.tick().targets[0]
    assert (target.sog_mps, target.cpa_m) == (None, None)


def test_motion_through_the_water_is_made_good_over_ground() -> None:
    """The current sets both alike: 2 kn from the west on own ship heading north at 10 kn and on a buoy adrift."""
    bridge = at_sea((10.0**2 + 2.0**2) ** 0.5, 11.309932474)
    bridge.say(heading(bridge.now(), 0.0), WaterSpeed(source="LOG", stamp=bridge.now(), stw_mps=mps_from_knots(10.0)))
    bridge.tick()
    bridge.say(ttm(bridge.now(), speed_mps=0.0, course_deg=None, stabilised="water"))
    target = bridge.tick().targets[0]
    assert target.sog_mps == pytest.approx(mps_from_knots(2.0), rel=1e-6)
    assert target.cog_deg == pytest.approx(90.0, abs=0.01)


def test_a_target_in_acquisition_has_no_motion_yet() -> None:
    bridge = at_sea()
    bridge.say(ttm(bridge.now(), speed_mps=0.0, course_deg=2.9, status=TargetStatus.ACQUIRING))
    target = bridge.tick().targets[0]
    assert target.acquiring
    assert (target.sog_mps, target.cpa_m) == (None, None)


def test_tll_gives_the_position_only_while_nothing_is_measured() -> None:
    bridge = at_sea()
    stated = destination(HOME, 0.0, 5 * NM)
    bridge.say(ttm(bridge.now(), sentence="TLL", miles=None, bearing=None, position=stated, motion_reference=None))
    assert bridge.tick().targets[0].position == stated
    bridge.say(ttm(bridge.now()))
    bridge.say(ttm(bridge.now(), sentence="TLL", miles=None, bearing=None, position=stated, motion_reference=None))
    position = bridge.tick().targets[0].position
    assert position is not None
    assert range_bearing(position, NEAR)[0] < 1.0


def radar(bridge: Bridge, seconds: int, **changes: object) -> None:
    for _ in range(seconds):
        bridge.own()
        bridge.say(ttm(bridge.now(), **changes))  # type: ignore[arg-type]  # fields of a TTM
        bridge.tick(1.0)


def test_a_number_that_comes_back_after_a_loss_is_another_target() -> None:
    bridge = at_sea()
    radar(bridge, 3, name="trawler")
    radar(bridge, 1, status=TargetStatus.LOST)
    assert bridge.target("R:RADAR 1:7:1").lost
    radar(bridge, 3, miles=3.0)
    assert bridge.target("R:RADAR 1:7:1").lost
    assert bridge.target("R:RADAR 1:7:2").name is None


def test_a_number_that_comes_back_after_a_long_silence_is_another_target() -> None:
    bridge = at_sea()
    radar(bridge, 3)
    bridge.tick(31.0)
    assert bridge.target("R:RADAR 1:7:1").lost
    radar(bridge, 1, miles=2.4)
    assert not bridge.target("R:RADAR 1:7:2").lost


def test_a_number_that_leaps_is_another_target_and_one_that_moves_is_not() -> None:
    bridge = at_sea()
    for i in range(30):
        radar(bridge, 1, miles=3.0 - i * 0.014)  # 50 kn
    assert [t.id for t in bridge.frame.targets] == ["R:RADAR 1:7:1"]
    radar(bridge, 1, miles=6.0)
    assert bridge.frame.targets[-1].id == "R:RADAR 1:7:2"


def test_lost_radar_targets_go_after_a_while() -> None:
    bridge = at_sea()
    radar(bridge, 3)
    bridge.tick(100.0)
    assert bridge.target("R:RADAR 1:7:1").lost
    assert bridge.tick(60.0).targets == ()


def test_a_label_names_a_target_until_it_is_cleared_or_the_number_is_given_on() -> None:
    bridge = at_sea()
    radar(bridge, 1, name="1 (Broadband)")
    bridge.say(TargetLabel(source="RADAR 1", stamp=bridge.now(), number=7, label="patrol boat"))
    radar(bridge, 2, name="1 (Broadband)")
    assert bridge.target("R:RADAR 1:7:1").name == "patrol boat"
    radar(bridge, 1, status=TargetStatus.LOST)
    radar(bridge, 1, name="1 (Broadband)", miles=3.0)
    assert bridge.target("R:RADAR 1:7:2").name == "1 (Broadband)"


def test_past_positions_are_kept_ten_seconds_apart() -> None:
    bridge = at_sea()
    radar(bridge, 35)
    times = [p[0] for p in bridge.target("R:RADAR 1:7:1").track]
    assert [b - a for a, b in pairwise(times)] == [10.0, 10.0, 10.0]


def test_nothing_new_and_nothing_due_leaves_the_list_as_it_was() -> None:
    bridge = at_sea()
    bridge.say(ais(bridge.now(), position=NEAR, sog_mps=0.0))
    first = bridge.tick()
    assert first.changed_targets
    second = bridge.tick(0.1)
    assert not second.changed_targets
    assert second.targets is first.targets
    assert bridge.tick(1.0).changed_targets, "age is shown, so it is refreshed each second"


def test_a_target_may_be_dangerous_only_while_it_comes_nearer() -> None:
    bridge = at_sea()
    for i in range(400):
        bridge.own()
        east = destination(HOME, 90.0, 1500.0 - 10.0 * i) if i < 150 else destination(HOME, 270.0, 10.0 * i - 1500.0)
        bridge.say(ais(bridge.now(), position=east, sog_mps=10.0, cog_deg=270.0))
        bridge.tick()
        assert bridge.target("A:247123456").dangerous is (i <= 150)
        bridge.clock.advance(1.0)


def test_a_dangerous_target_whose_signal_is_lost_stays_dangerous_until_it_has_passed() -> None:
    bridge = at_sea()
    far = destination(HOME, 90.0, 5.0 * NM)
    bridge.say(ais(bridge.now(), position=far, sog_mps=13.0, cog_deg=270.0))
    bridge.tick()
    assert bridge.target("A:247123456").dangerous
    for _ in range(690):
        bridge.own()
        bridge.tick(1.0)
        target = bridge.target("A:247123456")
    assert target.lost
    assert target.dangerous
    for _ in range(60):
        bridge.own()
        bridge.tick(1.0)
    assert not bridge.target("A:247123456").dangerous
