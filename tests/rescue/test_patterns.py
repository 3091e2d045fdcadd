"""Search patterns: the geometry of the manual, legs that add up, and patterns that go with a drifting boat."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.geo import Position, destination, local_xy, range_bearing
from app.rescue.drift import STILL, Vector
from app.rescue.patterns import Kind, Pattern, Plan, lay_out, square_legs, swept
from app.rescue.sweep import SOUGHT, coverage, detection, detection_ideal, sweep_width, weather_factor
from app.units import KNOT, NM, degrees_180

NOW = datetime(2026, 6, 14, 3, 0, tzinfo=UTC)
DATUM = Position(33.05, 12.38)


def plan(kind: Kind, **more: object) -> Plan:
    given_: dict[str, object] = {
        "direction_deg": 0.0, "spacing_m": NM, "speed_mps": 10 * KNOT, "start": NOW, "legs": 9, "length_m": 6 * NM,
        "width_m": 4 * NM,
    }  # fmt: skip
    return Plan(kind, DATUM, **{**given_, **more})  # type: ignore[arg-type]  # fields of the plan


def courses(pattern: Pattern) -> list[int]:
    return [round(leg.course_deg) % 360 for leg in pattern.legs]


def miles(pattern: Pattern) -> list[float]:
    return [round(leg.distance_m / NM, 2) for leg in pattern.legs]


def test_expanding_square_begins_at_the_datum_and_grows_every_second_leg() -> None:
    """IAMSAR Vol. II, 5.5.4: the first two legs are one track spacing, each further pair one more; turns of 90°."""
    pattern = lay_out(plan(Kind.SQUARE))
    assert pattern.points[0] == DATUM
    assert miles(pattern) == [1, 1, 2, 2, 3, 3, 4, 4, 5]
    assert courses(pattern) == [0, 90, 180, 270, 0, 90, 180, 270, 0]
    assert pattern.area_m2 / NM**2 == pytest.approx(30.0)  # 5 by 4 miles of legs and half a mile around: 6 by 5


def test_expanding_square_the_other_way_round_and_turned() -> None:
    assert courses(lay_out(plan(Kind.SQUARE, legs=4, port=True, direction_deg=40))) == [40, 310, 220, 130]


def test_sector_search_is_nine_equal_legs_with_turns_of_120_degrees() -> None:
    """IAMSAR Vol. III: all turns 120° to starboard, every third leg ends at the datum and is gone on with."""
    pattern = lay_out(plan(Kind.SECTOR, length_m=2 * NM))
    assert miles(pattern) == [2.0] * 9
    assert courses(pattern) == [0, 120, 240, 240, 0, 120, 120, 240, 0]
    for i in (0, 3, 6, 9):
        assert range_bearing(pattern.points[i], DATUM)[0] < 1.0
    assert pattern.seconds == pytest.approx(18 / 10 * 3600, rel=1e-3)
    assert courses(lay_out(plan(Kind.SECTOR, length_m=2 * NM, direction_deg=30)))[:3] == [30, 150, 270]


def test_parallel_track_begins_half_a_spacing_inside_a_corner() -> None:
    """Six by four miles about the datum, legs along the longer side: four of five miles, three steps of one."""
    pattern = lay_out(plan(Kind.PARALLEL))
    assert miles(pattern) == [5, 1, 5, 1, 5, 1, 5]
    assert courses(pattern) == [0, 90, 180, 90, 0, 90, 180]
    east, north = local_xy(DATUM, pattern.points[0])
    assert (east / NM, north / NM) == pytest.approx((-1.5, -2.5), abs=0.01)  # the corner is 2 west and 3 south
    assert pattern.area_m2 / NM**2 == pytest.approx(24)
    assert pattern.track_m / NM == pytest.approx(23, rel=1e-3)


def test_creeping_line_goes_across_and_creeps_along() -> None:
    pattern = lay_out(plan(Kind.CREEPING, direction_deg=90))
    assert miles(pattern) == [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]
    assert sorted(set(courses(pattern))) in ([0, 90, 180],)
    assert courses(pattern)[1] == 90


def test_track_line_goes_out_on_one_side_and_back_on_the_other() -> None:
    back = lay_out(plan(Kind.TRACK_RETURN, length_m=10 * NM))
    assert miles(back) == [10, 1, 10]
    assert courses(back) == [0, 270, 180]
    assert miles(lay_out(plan(Kind.TRACK, length_m=10 * NM))) == [10]


def test_times_follow_each_other_at_the_speed() -> None:
    pattern = lay_out(plan(Kind.SQUARE))
    assert pattern.legs[0].begins == NOW
    assert all(a.ends == b.begins for a, b in pairwise(pattern.legs))
    assert pattern.legs[0].seconds == pytest.approx(360, abs=0.5)  # a mile at ten knots


def test_a_pattern_that_goes_with_the_boat_is_the_planned_one_as_she_sees_it() -> None:
    """One knot across: legs over ground differ, but less the drift the square is the same."""
    drift = Vector(70, 1 * KNOT)
    still, moving = lay_out(plan(Kind.SQUARE)), lay_out(plan(Kind.SQUARE, drift=drift))
    assert courses(moving)[0] != courses(still)[0]
    for a, b in zip(still.legs, moving.legs, strict=True):
        gone = (b.ends - NOW).total_seconds()
        seen = destination(b.end, 250, drift.speed_mps * gone)
        assert range_bearing(seen, a.end)[0] < 15.0
        assert b.distance_m == pytest.approx(10 * KNOT * b.seconds, rel=1e-3)  # over ground she makes her ten knots


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"kind": Kind.PARALLEL, "spacing_m": 0.02 * NM}, "more than 60"),
        ({"kind": Kind.SQUARE, "speed_mps": 0.1}, "at least 1 kn"),
        ({"kind": Kind.SQUARE, "drift": Vector(0, 6.0)}, "drifts as fast"),
        ({"kind": Kind.SECTOR, "length_m": 0.0}, "radius"),
        ({"kind": Kind.PARALLEL, "width_m": 0.0}, "width"),
        ({"kind": Kind.SQUARE, "legs": 0}, "at least one leg"),
        ({"kind": Kind.SQUARE, "spacing_m": 0.0}, "spacing"),
        ({"kind": Kind.PARALLEL, "length_m": NM, "width_m": NM}, "no larger than one track spacing"),
    ],
)
def test_what_cannot_be_run_says_what_to_change(changes: dict[str, object], said: str) -> None:
    with pytest.raises(UserError, match=said):
        lay_out(plan(changes.pop("kind"), **changes))  # type: ignore[arg-type]


def test_a_square_reaches_the_circle_it_is_to_cover() -> None:
    for radius in (0.3, 1.0, 2.2, 5.0):
        legs = square_legs(radius * NM, NM)
        pattern = lay_out(plan(Kind.SQUARE, legs=legs))
        corners = [local_xy(DATUM, p) for p in pattern.points]
        for axis in (0, 1):
            values = [c[axis] / NM for c in corners]
            assert max(values) + 0.5 >= radius - 0.01
            assert -min(values) + 0.5 >= radius - 0.01
    assert swept(1.2 * NM, NM) == 3 * NM
    assert swept(0.1 * NM, NM) == 2 * NM


@given(
    kind=st.sampled_from(list(Kind)), lat=st.floats(-89, 89), lon=st.floats(-180, 180), direction=st.floats(0, 359.9),
    spacing=st.floats(0.2, 4), speed=st.floats(4, 30), set_deg=st.floats(0, 359), drift=st.floats(0, 3), port=st.booleans(),
)  # fmt: skip
def test_legs_add_up_anywhere_on_earth(
    kind: Kind, lat: float, lon: float, direction: float, spacing: float, speed: float, set_deg: float, drift: float, port: bool
) -> None:
    made = plan(
        kind, direction_deg=direction, spacing_m=spacing * NM, speed_mps=speed * KNOT, port=port,
        drift=Vector(set_deg, drift * KNOT) if drift else STILL,
    )  # fmt: skip
    pattern = lay_out(Plan(**{**{f: getattr(made, f) for f in made.__slots__}, "datum": Position(lat, degrees_180(lon))}))
    assert pattern.track_m == pytest.approx(sum(leg.distance_m for leg in pattern.legs))
    assert pattern.seconds == pytest.approx(sum(leg.seconds for leg in pattern.legs), abs=0.01)
    assert pattern.track_m == pytest.approx(speed * KNOT * pattern.seconds, rel=2e-3)
    for leg in pattern.legs:
        assert math.isfinite(leg.distance_m)
        assert 0 <= leg.course_deg < 360
    assert all(a.end == b.start for a, b in pairwise(pattern.legs))
    assert pattern.cover(NM) > 0


def test_sweep_width_by_the_table_and_its_corrections() -> None:
    """IAMSAR Vol. II App. N / JP 3-50: a person at 5 NM from a ship 0.5 NM; over 15 kn of wind half, over 25 a quarter."""
    piw = SOUGHT["piw"]
    assert sweep_width(piw, 5 * NM, wind_mps=5 * KNOT).width_m / NM == pytest.approx(0.5)
    assert sweep_width(piw, 5 * NM, wind_mps=20 * KNOT).width_m / NM == pytest.approx(0.25)
    assert sweep_width(piw, 5 * NM, wind_mps=30 * KNOT).width_m / NM == pytest.approx(0.125)
    assert sweep_width(SOUGHT["raft-25"], 10 * NM, wind_mps=20 * KNOT, tired=True).width_m / NM == pytest.approx(6.4 * 0.9 * 0.9)
    assert sweep_width(SOUGHT["boat-20"], 4 * NM, rhib=True).uncorrected_m / NM == pytest.approx((1.5 + 2.2) / 2)
    assert sweep_width(SOUGHT["rubber"], 3 * NM).estimate
    assert "not corrected" in sweep_width(piw, NM).why
    assert weather_factor(piw, None, None) is None
    assert sweep_width(piw, 50 * NM).uncorrected_m == 0.5 * NM
    with pytest.raises(ValueError, match="visibility"):
        sweep_width(piw, 0)


def test_probability_of_detection_by_the_two_curves_of_the_manual() -> None:
    """Coverage 1: 63 % as searches are, 79 % at best (Koopman 1946; Frost, Theory of Search, USCG 1996); 2 is 86 % (SAR Corps)."""
    assert detection(coverage(NM, NM)) == pytest.approx(0.63, abs=0.005)
    assert detection_ideal(1.0) == pytest.approx(0.79, abs=0.005)
    assert detection(2.0) == pytest.approx(0.86, abs=0.005)
    with pytest.raises(ValueError, match="spacing"):
        coverage(NM, 0)


def test_coverage_of_a_sector_is_what_it_sweeps_of_its_circle() -> None:
    pattern = lay_out(plan(Kind.SECTOR, length_m=2 * NM))
    assert pattern.cover(0.5 * NM) == pytest.approx(9 * 2 * 0.5 / (math.pi * 4))
    assert lay_out(plan(Kind.PARALLEL)).cover(0.5 * NM) == pytest.approx(0.5)
    assert pattern.ends == NOW + timedelta(seconds=pattern.seconds)
