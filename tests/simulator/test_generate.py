"""What the ports say: the same for the same seed, in order, true to the world, wrong where the scenario says so."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache
from itertools import pairwise

import pytest

from app.clock import Stamp
from app.geo import range_bearing
from app.readings import (
    AisReport,
    Beacon,
    DistressCall,
    Fix,
    FixQuality,
    Heading,
    RateOfTurn,
    RawLine,
    Refusal,
    TargetReport,
    TargetStatus,
    TimeReport,
    Velocity,
    Wind,
)
from app.units import degrees_180, knots, nm
from devices.decoder import Decoder
from devices.simulator.generate import Emission, generate
from devices.simulator.model import Scenario
from devices.simulator.motion import Motion
from devices.simulator.scenario import find_scenario, scenarios
from devices.simulator.world import World

from .conftest import played

Small = Callable[..., Scenario]
pytestmark = pytest.mark.xdist_group("simulator-played")  # the played scenarios are made once, in one worker


def digest(scenario: Scenario, seed: int, until_s: float) -> str:
    whole = hashlib.sha256()
    for e in generate(scenario, seed, until_s):
        whole.update(f"{e.t_s!r} {e.port} ".encode() + e.data)
    return whole.hexdigest()


def readings(name: str, port: str) -> Iterator[tuple[float, object]]:
    """What Fairlead's own decoder makes of a port, with the time in the scenario; every line has to be understood."""
    scenario, emissions = played(name)
    decoder = Decoder(port)
    for e in emissions:
        if e.port == port:
            stamp = Stamp(scenario.start + timedelta(seconds=e.t_s), 1000 + e.t_s)
            for decoded in decoder.decode(RawLine(port, stamp, e.data.rstrip(b"\r\n"))):
                assert decoded.refused is None, (e, decoded)
                assert decoded.problems == (), (e, decoded)
                for reading in decoded.readings:
                    yield e.t_s, reading


@cache
def truth(name: str) -> list[dict[str, Motion]]:
    scenario = find_scenario(name)
    world, out = World(scenario, scenario.seed), []
    while world.t_s < scenario.duration:
        out.append(dict(world.moment().vessels))
        world.step()
    return out


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(name: str) -> None:
    scenario = find_scenario(name)
    assert digest(scenario, 5, 90) == digest(scenario, 5, 90)
    assert digest(scenario, 5, 90) != digest(scenario, 6, 90)


def test_a_shorter_run_is_the_beginning_of_a_longer_one(small: Small) -> None:
    long, short = list(generate(small(), 1, 60)), list(generate(small(), 1, 30))
    assert long[: len(short)] == short
    assert short[-1].t_s < 30 <= long[len(short)].t_s


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_emissions_come_in_order_and_no_port_is_given_more_than_its_baud_rate_carries(name: str) -> None:
    scenario, emissions = played(name)
    baud = {port.name: port.baud for port in scenario.port}
    assert all(a.t_s <= b.t_s for a, b in pairwise(emissions))
    assert emissions[-1].t_s < scenario.duration
    busy: dict[tuple[str, int], int] = defaultdict(int)
    for e in emissions:
        busy[e.port, int(e.t_s)] += len(e.data)
    assert all(count <= baud[port] / 10 for (port, _), count in busy.items())
    assert 30 < len(emissions) / scenario.duration < 80


def test_gps_2_tells_the_truth_within_its_noise() -> None:
    world = truth("night-rescue")
    fixes = [(t, r) for t, r in readings("night-rescue", "GPS 2") if isinstance(r, Fix)]
    assert len(fixes) == 2 * 1800
    for t, fix in fixes[::20]:
        assert fix.position is not None
        assert range_bearing(fix.position, world[int(t)]["own"].position)[0] < 15
    for t, velocity in [(t, r) for t, r in readings("night-rescue", "GPS 2") if isinstance(r, Velocity)][::50]:
        assert velocity.sog_mps == pytest.approx(world[int(t)]["own"].sog_mps, abs=0.06)


def test_gps_1_keeps_talking_without_a_fix_and_later_jumps() -> None:
    world = truth("night-rescue")
    by_second: dict[int, list[Fix]] = defaultdict(list)
    for t, reading in readings("night-rescue", "GPS 1"):
        if isinstance(reading, Fix):
            by_second[int(t)].append(reading)
    assert set(by_second) == set(range(1800))
    for t in range(75, 375):
        assert all(fix.position is None and not fix.usable for fix in by_second[t])
        assert {fix.quality for fix in by_second[t]} >= {FixQuality.INVALID}
    assert all(fix.usable for fix in by_second[400])
    for t in (1021, 1100):
        off, bearing = range_bearing(world[t]["own"].position, by_second[t][0].position)
        assert (nm(off), bearing) == (pytest.approx(1.4, abs=0.02), pytest.approx(40, abs=1))
    assert range_bearing(world[1120]["own"].position, by_second[1120][0].position)[0] < 15


def test_the_gyro_speaks_ten_times_a_second_and_agrees_with_its_own_rate_of_turn() -> None:
    seen = list(readings("night-rescue", "GYRO"))
    headings = [r.true_deg for _, r in seen if isinstance(r, Heading)]
    turns = [r.deg_per_min for _, r in seen if isinstance(r, RateOfTurn)]
    assert len(headings) == len(turns) == 18000
    for i in range(2900, 3600):  # the turn towards the boat
        swept = sum(turns[i : i + 10]) / 10 / 60
        assert degrees_180(headings[i + 10] - headings[i]) == pytest.approx(swept, abs=0.2)


def test_the_apparent_wind_is_the_true_wind_and_the_way_of_the_ship() -> None:
    winds = [(t, r) for t, r in readings("gnss-jamming", "WIND") if isinstance(r, Wind) and t < 700]
    scenario = find_scenario("gnss-jamming")
    apparent = [r for _, r in winds if r.reference == "apparent"]
    true = [r for _, r in winds if r.reference != "apparent"]
    assert len(apparent) == len(true) == 700
    assert knots(sum(r.speed_mps for r in true) / 700) == pytest.approx(scenario.weather.wind_kn, abs=1.5)
    # under way ahead, the apparent wind comes from further ahead than the true one
    assert abs(degrees_180(apparent[50].angle_deg)) < abs(degrees_180(true[50].angle_deg))


def test_the_noise_of_the_wind_line_is_refused_and_nothing_else_is() -> None:
    scenario, emissions = played("night-rescue")
    decoder = Decoder("WIND")
    bad: list[float] = []
    for e in emissions:
        if e.port == "WIND":
            stamp = Stamp(scenario.start + timedelta(seconds=e.t_s), 1000 + e.t_s)
            # A flipped line end or start may hide the sentence altogether; noise never gives a reading of its own.
            if any(d.refused for d in decoder.decode(RawLine("WIND", stamp, e.data.rstrip(b"\r\n")))):
                bad.append(e.t_s)
    assert len(bad) > 100
    assert min(bad) >= 300
    assert max(bad) < 1200


def test_wrong_checksums_are_wrong_only_in_their_time() -> None:
    scenario, emissions = played("quiet-watch")
    decoder = Decoder("WIND")
    refused = []
    for e in emissions:
        if e.port == "WIND":
            stamp = Stamp(scenario.start + timedelta(seconds=e.t_s), 1000 + e.t_s)
            refused += [(e.t_s, d.refused) for d in decoder.decode(RawLine("WIND", stamp, e.data.rstrip(b"\r\n"))) if d.refused]
    assert {reason for _, reason in refused} == {Refusal.WRONG_CHECKSUM}
    assert 780 <= refused[0][0] < refused[-1][0] < 960


def test_a_silent_feed_says_nothing_for_its_time_and_speaks_before_and_after() -> None:
    times = [e.t_s for e in played("night-rescue")[1] if e.port == "RADAR"]
    assert not [t for t in times if 840 <= t < 880]
    assert [t for t in times if 835 <= t < 840]
    assert [t for t in times if 880 <= t < 885]


def test_the_radar_tracks_whoever_is_in_range_truly_and_calls_them_tracked_after_a_while() -> None:
    world = truth("night-rescue")
    misplaced, wrong_speed, numbers = [], [], set()
    for t, target in readings("night-rescue", "RADAR"):
        if not isinstance(target, TargetReport) or t > 300:
            continue
        numbers.add(target.number)
        if target.status is not TargetStatus.TRACKED:
            continue
        others = [m.ahead(t % 1) for k, m in world[int(t)].items() if k != "own"]
        if target.position is not None:  # TLL
            misplaced.append(min(range_bearing(target.position, m.position)[0] for m in others))
        else:  # TTM
            own = world[int(t)]["own"].position
            same = min(others, key=lambda m: abs(range_bearing(own, m.position)[0] - target.range_m))
            wrong_speed.append(abs(same.sog_mps - target.speed_mps))
    assert len(misplaced) > 500
    assert sorted(misplaced)[int(len(misplaced) * 0.95)] < 90
    assert sorted(wrong_speed)[len(wrong_speed) // 2] < 0.5
    assert 5 <= max(numbers) < 15


def test_the_patrol_boat_is_seen_by_radar_only_closing_fast() -> None:
    scenario, world = find_scenario("night-rescue"), truth("night-rescue")
    patrol = next(v for v in scenario.vessel if v.id == "patrol")
    assert patrol.ais == "none"
    seen = [
        (t, r)
        for t, r in readings("night-rescue", "RADAR")
        if isinstance(r, TargetReport) and r.position and range_bearing(r.position, world[int(t)]["patrol"].position)[0] < 120
    ]
    assert 480 < seen[0][0] < 780
    fast = [
        r
        for t, r in readings("night-rescue", "RADAR")
        if isinstance(r, TargetReport) and r.speed_mps is not None and 1000 < t < 1400 and r.status is TargetStatus.TRACKED
    ]
    assert max(knots(r.speed_mps) for r in fast) == pytest.approx(24, abs=2.5)


RADAR_GOES = """
[[vessel]]
id = "buoy"
start = "33-06.5N 012-24.0E"
radar_nm = 5
vanishes = "01:00"
[[vessel]]
id = "late"
start = "33-07.5N 012-26.0E"
radar_nm = 5
appears = "01:45"
"""


def test_a_target_that_is_gone_is_called_lost_and_its_number_is_used_again(small: Small) -> None:
    decoder, scenario = Decoder("RADAR"), small(RADAR_GOES)
    life: dict[int, list[TargetStatus]] = defaultdict(list)
    seen_late: list[int] = []
    for e in generate(scenario, 1):
        if e.port == "RADAR":
            stamp = Stamp(scenario.start + timedelta(seconds=e.t_s), 1000 + e.t_s)
            for decoded in decoder.decode(RawLine("RADAR", stamp, e.data.rstrip(b"\r\n"))):
                for r in decoded.readings:
                    if isinstance(r, TargetReport) and r.range_m is not None:
                        life[r.number].append(r.status)
                        if e.t_s > 105 and r.status is TargetStatus.ACQUIRING:
                            seen_late.append(r.number)
    assert len(life) == 2
    gone = next(n for n, states in life.items() if TargetStatus.LOST in states)
    changes = [a for a, b in pairwise([*life[gone], None]) if a is not b]
    assert changes == [TargetStatus.ACQUIRING, TargetStatus.TRACKED, TargetStatus.LOST, TargetStatus.ACQUIRING]
    assert set(seen_late) == {gone}


def test_a_radar_in_relative_motion_says_so_and_means_it() -> None:
    world = truth("gnss-jamming")
    relative = [
        (t, r)
        for t, r in readings("gnss-jamming", "RADAR")
        if isinstance(r, TargetReport) and r.speed_mps is not None and r.status is TargetStatus.TRACKED and 300 < t < 600
    ]
    assert {r.motion_reference for _, r in relative} == {"relative"}
    checked = 0
    for t, target in relative:
        own = world[int(t)]["own"]
        for identity, motion in world[int(t)].items():
            distance, bearing = range_bearing(own.position, motion.position)
            if identity != "own" and abs(distance - target.range_m) < 80 and abs(degrees_180(bearing - target.bearing_deg)) < 1:
                east, north = motion.velocity[0] - own.velocity[0], motion.velocity[1] - own.velocity[1]
                assert target.speed_mps == pytest.approx((east**2 + north**2) ** 0.5, abs=1.2)
                checked += 1
    assert checked > 50


def test_the_radars_cpa_is_the_one_that_comes() -> None:
    told = [
        (t, r)
        for t, r in readings("night-rescue", "RADAR")
        if isinstance(r, TargetReport) and r.reported_cpa_m is not None and r.status is TargetStatus.TRACKED and 480 < t < 500
    ]
    closest = min(told, key=lambda item: item[1].reported_cpa_m if item[1].reported_tcpa_s > 60 else 1e9)
    assert nm(closest[1].reported_cpa_m) == pytest.approx(0.3, abs=0.12)
    assert closest[0] + closest[1].reported_tcpa_s == pytest.approx(590, abs=20)


def ais_reports(name: str, message_types: tuple[int, ...]) -> dict[str, list[float]]:
    times: dict[str, list[float]] = defaultdict(list)
    for t, r in readings(name, "AIS"):
        if isinstance(r, AisReport) and not r.own and r.message_type in message_types:
            times[r.mmsi].append(t)
    return times


def test_ais_stations_report_at_the_intervals_of_the_standard() -> None:
    class_a, class_b = ais_reports("night-rescue", (1, 2, 3)), ais_reports("night-rescue", (18,))
    static = ais_reports("night-rescue", (5,))
    steps = [b - a for a, b in pairwise(class_a["247999102"])]  # BIANCAMAR, 11 kn on a straight course
    assert sorted(steps)[len(steps) // 2] == pytest.approx(10, abs=0.1)
    fast = [b - a for a, b in pairwise(class_a["247999106"])]  # LEVANTE, 18.5 kn
    assert sorted(fast)[len(fast) // 2] == pytest.approx(6, abs=0.1)
    slow = [b - a for a, b in pairwise(class_b["672999108"])]  # a class B fishing boat
    assert sorted(slow)[len(slow) // 2] == pytest.approx(30, abs=0.1)
    assert static["247999102"][0] <= 60
    assert [b - a for a, b in pairwise(static["247999102"])] == [pytest.approx(360, abs=0.1)] * 4


def test_an_ais_that_is_switched_off_falls_silent() -> None:
    maris = ais_reports("night-rescue", (18, 24))["672999107"]
    assert 600 < max(maris) < 720


def test_the_ais_sart_sends_bursts_with_its_text_and_is_told_as_a_beacon() -> None:
    reports = [(t, r) for t, r in readings("night-rescue", "AIS") if isinstance(r, AisReport) and r.beacon is Beacon.SART]
    assert {r.beacon_state for _, r in reports} == {"active"}
    assert {r.mmsi for _, r in reports} == {"970999114"}
    first_minute = [r for t, r in reports if t < 1560 + 60]
    assert min(t for t, _ in reports) == 1560
    assert [r.message_type for r in first_minute] == [1, 1, 1, 1, 14, 14, 1, 1]
    assert "SART ACTIVE" in {r.text for _, r in reports}


def test_a_dsc_call_is_decoded_to_the_casualty_and_its_place() -> None:
    calls = [(t, r) for t, r in readings("quiet-watch", "VHF") if isinstance(r, DistressCall)]
    casualty = truth("quiet-watch")[1260]["ponente"].position
    t, call = calls[-1]
    assert t == 1260
    assert call.sender == "215999125" or call.casualty == "215999125"
    assert call.nature_code == "06"
    assert call.position is not None
    assert range_bearing(call.position, casualty)[0] < 1


def test_a_vhf_set_with_nothing_to_say_is_heard_every_ten_seconds() -> None:
    times = [t for t, r in readings("quiet-watch", "VHF") if not isinstance(r, DistressCall)]
    assert len(times) >= 180
    assert max(b - a for a, b in pairwise(times)) <= 10


def test_a_receiver_with_a_wrong_clock_says_the_wrong_time_only_then() -> None:
    scenario, _ = played("gnss-jamming")
    offsets = {
        int(t): round((r.time - scenario.start).total_seconds() - int(t))
        for t, r in readings("gnss-jamming", "GPS 1")
        if isinstance(r, TimeReport) and r.time is not None
    }
    assert {offsets[t] for t in range(1320, 1560)} == {37}
    assert {offsets[t] for t in (*range(60, 1320), *range(1560, 1800))} == {0}


def test_a_drifting_false_position_moves_away_at_its_speed() -> None:
    world = truth("gnss-jamming")
    fixes = {int(t): r for t, r in readings("gnss-jamming", "GPS 1") if isinstance(r, Fix) and r.position is not None}
    off = {t: range_bearing(world[t]["own"].position, fixes[t].position)[0] for t in (179, 240, 360, 479)}
    assert off[179] < 15
    assert nm(off[360]) == pytest.approx(22 * 180 / 3600, abs=0.03)
    assert off[479] > off[360] > off[240]


def test_emissions_are_whole_lines() -> None:
    for e in played("gnss-jamming")[1]:
        assert isinstance(e, Emission)
        assert e.data.endswith(b"\r\n")
        assert e.data.count(b"\n") == 1
