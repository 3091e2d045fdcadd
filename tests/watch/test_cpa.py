"""CPA and TCPA against brute force and symmetry."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.units import NM, mps_from_knots
from app.watch.cpa import NO_MOTION_MPS, closest_approach, minus, speed_course, velocity

metres = st.floats(-40_000, 40_000)
speeds = st.floats(-25, 25)
pair = st.tuples


@given(pair(metres, metres), pair(speeds, speeds))
def test_no_moment_is_nearer_than_the_cpa(place: tuple[float, float], motion: tuple[float, float]) -> None:
    approach = closest_approach(place, motion)

    def distance(t: float) -> float:
        return math.hypot(place[0] + motion[0] * t, place[1] + motion[1] * t)

    if approach.tcpa_s is None:
        assert approach.cpa_m == distance(0.0)
        return
    assert approach.cpa_m == pytest.approx(distance(approach.tcpa_s))
    for step in (-3600.0, -60.0, -1.0, 1.0, 60.0, 3600.0):
        assert approach.cpa_m <= distance(approach.tcpa_s + step) + 1e-6


@given(pair(metres, metres), pair(metres, metres), pair(speeds, speeds), pair(speeds, speeds))
def test_both_ships_compute_the_same(
    a: tuple[float, float], b: tuple[float, float], u: tuple[float, float], v: tuple[float, float]
) -> None:
    one = closest_approach(minus(b, a), minus(v, u))
    other = closest_approach(minus(a, b), minus(u, v))
    assert one.cpa_m == pytest.approx(other.cpa_m)
    assert one.tcpa_s == pytest.approx(other.tcpa_s) if one.tcpa_s is not None else other.tcpa_s is None


def test_head_on_meets_in_the_middle() -> None:
    approach = closest_approach((0.0, 6 * NM), (0.0, -mps_from_knots(24.0)))
    assert approach.cpa_m == pytest.approx(0.0, abs=1e-6)
    assert approach.tcpa_s == pytest.approx(15 * 60.0)


def test_a_target_that_goes_away_has_its_cpa_behind_it() -> None:
    approach = closest_approach((1000.0, 1000.0), (0.0, 5.0))
    assert approach.tcpa_s == pytest.approx(-200.0)
    assert approach.cpa_m == pytest.approx(1000.0)


def test_no_relative_motion_has_a_distance_and_no_time() -> None:
    approach = closest_approach((300.0, 400.0), (0.0, NO_MOTION_MPS / 2))
    assert (approach.cpa_m, approach.tcpa_s) == (500.0, None)


@given(st.floats(0.06, 50), st.floats(0, 359.9))
def test_velocity_and_back(speed: float, course: float) -> None:
    motion = velocity(speed, course)
    assert motion is not None
    back_speed, back_course = speed_course(motion)
    assert back_speed == pytest.approx(speed)
    assert math.cos(math.radians(back_course - course)) == pytest.approx(1.0)


def test_unknown_motion_is_none_and_lying_still_needs_no_course() -> None:
    assert velocity(None, 90.0) is None
    assert velocity(5.0, None) is None
    assert velocity(0.0, None) == (0.0, 0.0)
