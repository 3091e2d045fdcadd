"""Intercept, ETA and approach: the numbers that an officer steers by."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geo import Position, destination, range_bearing
from app.rescue.search import closest_approach, eta_s, intercept
from app.units import KNOT, NM

OWN = Position(33 + 12.7 / 60, 12 + 28.6 / 60)


def test_a_still_boat_is_met_on_its_bearing_after_range_over_speed() -> None:
    boat = destination(OWN, 205, 10.3 * NM)
    answer = intercept(OWN, 9.2 * KNOT, boat)
    assert answer is not None
    assert answer.course_deg == pytest.approx(205, abs=1e-6)
    assert answer.time_s == pytest.approx(10.3 / 9.2 * 3600, abs=0.1)


def test_manoeuvring_board_example() -> None:
    """Right-angled triangle: drift 3 kn across a line of sight due north, own speed 5 kn: 4 kn remain along it."""
    boat = destination(OWN, 0, 4 * NM)
    answer = intercept(OWN, 5 * KNOT, boat, 90, 3 * KNOT)
    assert answer is not None
    assert answer.time_s == pytest.approx(3600, abs=5)
    assert answer.course_deg == pytest.approx(math.degrees(math.asin(3 / 5)), abs=0.1)


@pytest.mark.parametrize(
    ("bearing", "miles", "course", "knots", "own", "steer", "minutes"),
    [
        # Licence question, law of sines: oic-nwreviewer.blogspot.com, "Solving What Course To Steer To Intercept A Vessel"
        (248, 64, 33, 5.5, 13, 262, None),
        # She is faster than we are, and is met all the same: astrosail.com/abfangkurs-radar, of its two answers the earlier
        (100, 5, 332, 7.4, 7, 44, 36),
        (100, 5, 332, 7.4, 5, None, None),  # the same page: at 5 kn there is no answer, only a least distance
    ],
)
def test_published_worked_examples(
    bearing: float, miles: float, course: float, knots: float, own: float, steer: float | None, minutes: float | None
) -> None:
    """Read off plots: whole degrees and minutes. On the equator, where the plane of the plot is nearest."""
    here = Position(0.0, 12.0)
    answer = intercept(here, own * KNOT, destination(here, bearing, miles * NM), course, knots * KNOT)
    assert (answer is None) == (steer is None)
    if answer is not None:
        assert answer.course_deg == pytest.approx(steer, abs=0.6)
        assert minutes is None or answer.time_s / 60 == pytest.approx(minutes, abs=0.6)


def test_no_answer_for_a_boat_that_drifts_away_faster_than_we_can_follow() -> None:
    assert intercept(OWN, 2 * KNOT, destination(OWN, 90, NM), 90, 3 * KNOT) is None


def test_an_equal_speed_is_met_only_when_it_comes_towards_us() -> None:
    boat = destination(OWN, 90, 2 * NM)
    towards = intercept(OWN, 3 * KNOT, boat, 270, 3 * KNOT)
    assert towards is not None
    assert towards.time_s == pytest.approx(1200, abs=2)
    assert intercept(OWN, 3 * KNOT, boat, 90, 3 * KNOT) is None


@pytest.mark.parametrize("speed", [None, 0.0, 0.01])
def test_lying_still_or_unknown_speed_gives_no_eta_instead_of_a_number(speed: float | None) -> None:
    assert intercept(OWN, speed, destination(OWN, 90, NM)) is None
    assert eta_s(NM, speed) is None


@given(
    bearing=st.floats(0, 359.9),
    miles=st.floats(0.1, 100),
    speed=st.floats(4, 30),
    drift_deg=st.floats(0, 359.9),
    drift=st.floats(0, 3.5),
)
def test_steering_the_answer_ends_at_the_boat(bearing: float, miles: float, speed: float, drift_deg: float, drift: float) -> None:
    boat = destination(OWN, bearing, miles * NM)
    answer = intercept(OWN, speed * KNOT, boat, drift_deg, drift * KNOT)
    assert answer is not None
    ship = destination(OWN, answer.course_deg, speed * KNOT * answer.time_s)
    drifted = destination(boat, drift_deg, drift * KNOT * answer.time_s)
    assert range_bearing(ship, drifted)[0] < 5.0


def test_a_craft_heading_for_the_case_passes_it_at_nothing_in_its_running_time() -> None:
    craft = destination(OWN, 110, 12.4 * NM)
    answer = closest_approach(craft, range_bearing(craft, OWN)[1], 24 * KNOT, OWN)
    assert answer is not None
    assert answer.distance_m < 0.02 * NM  # the plane turns the meridian by a tenth of a degree
    assert answer.time_s == pytest.approx(31 * 60, abs=10)


def test_a_craft_that_has_passed_says_so_by_a_time_below_zero() -> None:
    answer = closest_approach(destination(OWN, 0, 3 * NM), 0, 10 * KNOT, OWN)
    assert answer is not None
    assert answer.time_s < 0


@pytest.mark.parametrize(("cog", "sog"), [(None, 5.0), (90.0, None), (90.0, 0.0)])
def test_unknown_or_no_motion_gives_no_approach(cog: float | None, sog: float | None) -> None:
    assert closest_approach(destination(OWN, 0, NM), cog, sog, OWN) is None
