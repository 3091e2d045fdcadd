"""Motion: as smooth as a hull, the same every time, and what each behaviour promises."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import pytest

from app.geo import local_xy, range_bearing
from app.units import degrees_180, knots, mps_from_knots, nm
from devices.simulator.model import Scenario
from devices.simulator.motion import Motion
from devices.simulator.scenario import find_scenario
from devices.simulator.world import World

Small = Callable[[str], Scenario]


def run(scenario: Scenario, seconds: int, seed: int = 1) -> list[dict[str, Motion]]:
    world, out = World(scenario, seed), []
    for _ in range(seconds):
        out.append(dict(world.moment().vessels))
        world.step()
    return out


def test_own_ship_never_jumps_in_heading_turn_speed_or_place() -> None:
    scenario = find_scenario("night-rescue")
    fastest_turn = scenario.own.handling.turn_deg_min / 60
    track = [moment["own"] for moment in run(scenario, 1800)]
    for a, b in pairwise(track):
        assert abs(degrees_180(b.heading_deg - a.heading_deg)) <= fastest_turn + 1e-9
        assert abs(b.turn_deg_s - a.turn_deg_s) <= fastest_turn / 5 + 1e-9
        assert abs(b.stw_mps - a.stw_mps) <= mps_from_knots(scenario.own.handling.gain_kn_min) / 60 + 1e-9
        assert math.hypot(*local_xy(a.position, b.position)) == pytest.approx(a.sog_mps, abs=0.01)


def test_the_end_of_a_second_meets_the_next_one() -> None:
    world = World(find_scenario("night-rescue"), 1)
    for _ in range(330):  # in the middle of the turn
        world.step()
    before = world.moment()
    assert abs(before.own.turn_deg_s) > 0.1
    world.step()
    after = world.moment()
    assert before.heading(1.0)[0] == pytest.approx(after.heading(0.0)[0], abs=1e-9)
    assert before.own.ahead(1.0).position.lat == pytest.approx(after.own.position.lat, abs=1e-12)


def test_the_same_seed_gives_the_same_world_and_another_seed_another() -> None:
    scenario = find_scenario("night-rescue")
    assert run(scenario, 200, seed=5) == run(scenario, 200, seed=5)
    assert run(scenario, 200, seed=5) != run(scenario, 200, seed=6)


def test_a_drifting_boat_goes_with_current_and_wind(small: Small) -> None:
    last = run(small("\n"), 60)[-1]["boat"]
    assert knots(last.sog_mps) == pytest.approx(0.5, abs=0.01)
    assert last.cog_deg == pytest.approx(95, abs=0.5)


def test_a_transit_makes_good_its_track_against_the_current(small: Small) -> None:
    moments = run(small("\n"), 110)
    start, end = moments[60]["own"], moments[-1]["own"]
    _, track = range_bearing(start.position, end.position)
    assert end.cog_deg == pytest.approx(track, abs=0.5)
    assert abs(degrees_180(end.heading_deg - end.cog_deg)) > 0.4  # she carries an angle against the current


APPROACH = """
[[vessel]]
id = "chaser"
start = "33-06.3N 012-24.7E"
handling = { turn_deg_min = 600, gain_kn_min = 120 }
[[vessel.leg]]
action = "approach"
at = "00:20"
vessel = "boat"
speed_kn = 60
distance_nm = 0.2
"""


def test_an_approach_begins_at_its_time_closes_and_keeps_its_distance(small: Small) -> None:
    moments = run(small(APPROACH), 119)
    off = [nm(math.hypot(*local_xy(m["chaser"].position, m["boat"].position))) for m in moments]
    assert off[19] == pytest.approx(off[0], abs=0.05)
    assert off[-1] == pytest.approx(0.2, abs=0.05)
    assert min(off) > 0.15


PATROL = """
[[vessel]]
id = "trawler"
start = "33-06.0N 012-20.0E"
speed_kn = 40
handling = { turn_deg_min = 600, gain_kn_min = 60 }
[[vessel.leg]]
action = "patrol"
points = ["33-06.4N 012-20.0E", "33-06.0N 012-20.0E"]
speed_kn = 40
"""


def test_a_patrol_goes_up_and_down(small: Small) -> None:
    lats = [m["trawler"].position.lat for m in run(small(PATROL), 119)]
    turns = sum((b - a) * (c - b) < 0 for a, b, c in zip(lats, lats[1:], lats[2:], strict=False))
    assert turns >= 2
    assert max(lats) < 33 + 6.6 / 60
    assert min(lats) > 33 + 5.8 / 60


COMES_AND_GOES = """
[[vessel]]
id = "rhib"
start_from = "own"
appears = "00:30"
vanishes = "00:50"
"""


def test_a_vessel_is_there_only_between_its_times_and_may_leave_from_another(small: Small) -> None:
    moments = run(small(COMES_AND_GOES), 60)
    assert [t for t, m in enumerate(moments) if "rhib" in m] == list(range(30, 50))
    assert moments[30]["rhib"].position == moments[30]["own"].position


def test_shore_stations_stay_where_they_are() -> None:
    moments = run(find_scenario("quiet-watch"), 300)
    assert moments[0]["shore"].position == moments[-1]["shore"].position
    assert moments[-1]["shore"].sog_mps == 0
