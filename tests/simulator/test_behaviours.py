"""What each behaviour promises, and the helm that takes orders."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import pytest

from app.geo import local_xy, range_bearing
from app.units import degrees_180, knots, metres_from_nm, mps_from_knots, nm
from devices.simulator.generate import Engine
from devices.simulator.inject import InjectHelm
from devices.simulator.model import Scenario
from devices.simulator.motion import Motion
from devices.simulator.world import Happening, World

from .hearing import truth

Small = Callable[..., Scenario]

CHASED = """
[[vessel]]
id = "chaser"
start = "33-05.5N 012-25.3E"
radar_nm = 5
length_m = 20
handling = {{ turn_deg_min = 300, gain_kn_min = 60 }}
[[vessel.leg]]
action = "transit"
points = ["33-05.5N 012-20.0E"]
speed_kn = 15
[[vessel]]
id = "other"
start = "33-05.5N 012-24.9E"
heading_deg = 300
speed_kn = 5
length_m = 20
handling = {{ turn_deg_min = 300, gain_kn_min = 60 }}
[[vessel.leg]]
action = {action}
"""


def apart(moment: dict[str, Motion], a: str, b: str) -> float:
    return math.hypot(*local_xy(moment[a].position, moment[b].position))


def test_who_flees_runs_straight_away_at_her_speed_until_she_is_far_enough(small: Small) -> None:
    scenario = small(CHASED.format(action='"flee"\nvessel = "chaser"\nspeed_kn = 25\ndistance_nm = 0.5'))
    moments = truth(scenario)
    away = range_bearing(moments[40]["chaser"].position, moments[40]["other"].position)[1]
    assert degrees_180(moments[40]["other"].cog_deg - away) == pytest.approx(0, abs=12)
    assert knots(moments[60]["other"].sog_mps) == pytest.approx(25, abs=0.5)
    off = [apart(moment, "chaser", "other") for moment in moments]
    assert off[60] > off[20]
    done = next(t for t, d in enumerate(off) if d >= metres_from_nm(0.5))
    assert knots(min(moment["other"].stw_mps for moment in moments[done:])) < 10
    assert nm(max(off)) < 0.56


def test_who_circles_stays_on_the_circle_and_goes_round_it_the_right_way(small: Small) -> None:
    for anticlockwise in (False, True):
        word = "true" if anticlockwise else "false"
        circle = '"circle"\npoints = ["33-05.5N 012-24.9E"]\nspeed_kn = 15\ndistance_nm = 0.1\nanticlockwise = ' + word
        moments = truth(small(CHASED.format(action=circle)))
        centre = moments[0]["other"].position
        around = [range_bearing(centre, moment["other"].position) for moment in moments[60:]]
        assert all(nm(distance) == pytest.approx(0.1, abs=0.02) for distance, _ in around)
        turns = [degrees_180(b - a) for (_, a), (_, b) in pairwise(around)]
        assert all(turn < 0 for turn in turns) if anticlockwise else all(turn > 0 for turn in turns)


def test_who_circles_a_moving_vessel_stays_with_her(small: Small) -> None:
    moments = truth(small(CHASED.format(action='"circle"\nvessel = "chaser"\nspeed_kn = 40\ndistance_nm = 0.3')))
    assert all(nm(apart(moment, "chaser", "other")) == pytest.approx(0.3, abs=0.04) for moment in moments[20:])


def test_a_ramming_hull_meets_the_other_at_full_speed_once_and_goes_straight_on(small: Small) -> None:
    scenario = small(CHASED.format(action='"ram"\nvessel = "chaser"\nspeed_kn = 25'))
    world, moments = World(scenario, 1), []
    for _ in range(240):
        moments.append(dict(world.moment().vessels))
        world.step()
    (contact,) = [event for event in world.events if event.what is Happening.CONTACT]
    assert (contact.vessel, contact.other) == ("other", "chaser")
    assert apart(moments[contact.t_s], "chaser", "other") < 30
    courses = [moments[t]["other"].cog_deg for t in range(contact.t_s + 8, contact.t_s + 28)]
    assert all(abs(degrees_180(course - courses[-1])) < 5 for course in courses), courses
    before, after = moments[contact.t_s]["other"], moments[contact.t_s + 4]["other"]
    assert knots(before.sog_mps) > 18
    assert after.sog_mps >= before.sog_mps - 0.5
    # The rammed hull neither stops nor turns: what happens to her is for the instructor to say.
    assert knots(moments[contact.t_s + 4]["chaser"].sog_mps) == pytest.approx(15, abs=0.5)


def test_the_ramming_hull_then_does_what_comes_next(small: Small) -> None:
    next_leg = '"ram"\nvessel = "chaser"\nspeed_kn = 25\n[[vessel.leg]]\naction = "drift"'
    scenario = small(CHASED.format(action=next_leg))
    world = World(scenario, 1)
    while not any(event.what is Happening.CONTACT for event in world.events):
        world.step()
    for _ in range(29):
        world.step()
    assert knots(world.moment().vessels["other"].stw_mps) > 15
    for _ in range(28):
        world.step()
    assert world.moment().vessels["other"].stw_mps < 1


def test_own_ship_steers_what_is_ordered_and_her_legs_wait(small: Small) -> None:
    scenario = small("\n").model_copy(update={"duration": 600.0})
    moments = truth(scenario, (20, InjectHelm(course_deg=10)), (60, InjectHelm(speed_kn=12)))
    assert degrees_180(moments[19]["own"].heading_deg - 286) == pytest.approx(0, abs=6)
    steady = [moment["own"] for moment in moments[400:]]
    assert all(degrees_180(own.heading_deg - 10) == pytest.approx(0, abs=0.2) for own in steady)
    assert all(knots(own.stw_mps) == pytest.approx(12, abs=0.05) for own in steady)
    # She steers the course through the water; the current sets her off it.
    assert steady[0].cog_deg > 11
    fastest = scenario.own.handling.turn_deg_min / 60
    assert all(abs(degrees_180(b["own"].heading_deg - a["own"].heading_deg)) <= fastest + 1e-9 for a, b in pairwise(moments))


def test_a_speed_alone_keeps_the_course_and_a_stopped_ship_keeps_her_heading(small: Small) -> None:
    scenario = small("\n").model_copy(update={"duration": 400.0})
    moments = truth(scenario, (30, InjectHelm(speed_kn=0)))
    assert moments[-1]["own"].stw_mps == 0
    assert degrees_180(moments[-1]["own"].heading_deg - moments[30]["own"].heading_deg) == pytest.approx(0, abs=3)


def test_the_legs_get_the_helm_back(small: Small) -> None:
    scenario = small("\n").model_copy(update={"duration": 800.0})
    moments = truth(scenario, (20, InjectHelm(course_deg=90)), (450, InjectHelm(resume=True)))
    target = scenario.own.leg[0].points[0]
    bearing = range_bearing(moments[-1]["own"].position, target)[1]
    assert degrees_180(moments[449]["own"].heading_deg - 90) == pytest.approx(0, abs=0.2)
    assert degrees_180(moments[-1]["own"].cog_deg - bearing) == pytest.approx(0, abs=1)


def test_a_helm_leg_keeps_course_and_speed_until_somebody_orders_otherwise(small: Small) -> None:
    scenario = small('[[own.leg]]\naction = "helm"\nat = 30\n').model_copy(update={"duration": 300.0})
    moments = truth(scenario, (150, InjectHelm(course_deg=200, speed_kn=6)))
    assert degrees_180(moments[149]["own"].heading_deg - moments[31]["own"].heading_deg) == pytest.approx(0, abs=2)
    assert degrees_180(moments[-1]["own"].heading_deg - 200) == pytest.approx(0, abs=1)
    assert knots(moments[-1]["own"].stw_mps) == pytest.approx(6, abs=0.1)


WEATHER = """
[[weather.change]]
at = 20
over = 40
wind_from_deg = 20
wind_kn = 31
[[weather.change]]
at = 60
current_to_deg = 180
current_kn = 2
sea_state = 5
"""


def test_wind_current_and_sea_change_when_the_file_says_so(small: Small) -> None:
    engine = Engine(small(WEATHER), 1)
    seen = []
    while not engine.done:
        seen.append(engine.second().moment)
    assert seen[10].wind.from_deg == 310
    assert seen[40].wind.from_deg == pytest.approx(345, abs=0.01)  # the shorter way round
    assert knots(seen[80].wind.speed_mps) == pytest.approx(31, abs=0.01)
    assert (seen[59].sea_state, seen[60].sea_state) == (2, 5)
    # The boat drifts with the new current, as far as her hull answers it.
    assert seen[119].vessels["boat"].velocity[1] == pytest.approx(-mps_from_knots(2), abs=0.05)
    assert max(abs(m.yaw.at(m.t_s)[0]) for m in seen[60:]) > 1.5 * max(abs(m.yaw.at(m.t_s)[0]) for m in seen[:60])
