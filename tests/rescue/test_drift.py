"""Leeway, datum and circle: against the worked examples of the Danish Maritime Authority, and against the geodesic.

The examples are those of the unit tests of EPD (github.com/dma-enav/EPD, SarOperationTest.java) and of ArcticWeb
(github.com/maritime-web/ArcticWeb, sar-services-test.js), written to hold the Danish SAR planning tool to its figures: leeway by
SAR Danmark, Table 3-8 (a person in the water: 0.011 U + 0.068 kn, 30° to each side), radius (X + Y + 0.3 D) * safety factor. The
IAMSAR manual itself could not be read here: its worksheet is held to values worked out by hand from its formulas.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.geo import Position, range_bearing
from app.rescue import drift as d
from app.rescue.drift import LastKnown, Vector, Weather
from app.rescue.leeway import CLASSES, LeewayClass, Line, leeway, usual_class
from app.rescue.state import Case
from app.units import KNOT, NM, degrees_180, mps_from_knots

NOW = datetime(2026, 6, 14, 2, 52, tzinfo=UTC)
HOUR = timedelta(hours=1)
GREENLAND = Position(61.0, -51.0)
LAMPEDUSA = Position(33.2, 12.5)
CRUDE = LeewayClass(
    "danish", "person in the water, SAR Danmark", None, Line(0.011, 0.068 * KNOT), Line(0, 0), Line(0, 0), 0.0, "SAR Danmark 3-8"
)  # fmt: skip


ON_A_SPHERE = 0.004
"""The Danish figures are reckoned on a sphere, ours on the ellipsoid: up to so much of the way apart at this latitude."""


def off(found: Position, lat_minutes: float, lon_minutes: float) -> float:
    """How far ``found`` is from 61° and these minutes north, 50° and these minutes west, as a part of the way from the start."""
    theirs = Position(61 + lat_minutes / 60, -(50 + lon_minutes / 60))
    return range_bearing(found, theirs)[0] / range_bearing(GREENLAND, theirs)[0]


def weather(at: datetime, wind_from: float, wind_kn: float, set_deg: float = 0, drift_kn: float = 0) -> Weather:
    return Weather(at, wind_from, mps_from_knots(wind_kn), Vector(set_deg, mps_from_knots(drift_kn)))


def test_one_hour_off_greenland_as_in_the_danish_example() -> None:
    """Current 5 kn towards 045, wind 15 kn from 030, X 1.0 and Y 0.1 NM, safety factor 1: datum 61°03.328′N 050°52.939′W,
    4.775445 NM towards 045.78°, R 2.532634 NM."""
    last = LastKnown(GREENLAND, NOW - HOUR, 1.0 * NM)
    found = d.datum(last, NOW, CRUDE, [weather(NOW - HOUR, 30, 15, 45, 5)], craft_error_m=0.1 * NM)
    assert off(found.middle.position, 3.328, 52.939) < ON_A_SPHERE
    assert found.middle.moved_m / NM == pytest.approx(4.775445, rel=2e-3)
    assert found.middle.set_deg == pytest.approx(45.780030, abs=0.1)
    assert found.quick_m / NM == pytest.approx(2.532634, rel=1e-3)


def test_the_same_with_a_known_small_error() -> None:
    """X 0.011, Y 0.068: R 1.5116335063948105 NM."""
    assert d.quick_radius(0.011 * NM, 0.068 * NM, 4.7754450213160355 * NM) / NM == pytest.approx(1.5116335063948105, abs=1e-9)


def test_weather_that_changes_half_way_as_in_the_danish_example() -> None:
    """From 60 min ago 5 kn / 045 and 15 kn from 030, from 30 min ago 8 kn / 035 and 10 kn from 020: 61°04.854′N 050°51.794′W."""
    spells = [weather(NOW - HOUR, 30, 15, 45, 5), weather(NOW - HOUR / 2, 20, 10, 35, 8)]
    found = d.datum(LastKnown(GREENLAND, NOW - HOUR, 185.2), NOW, CRUDE, spells)
    assert off(found.middle.position, 4.854, 51.794) < ON_A_SPHERE


def test_both_sides_of_downwind_as_in_the_danish_example() -> None:
    """30° to each side of downwind: 61°03.413′N 050°53.115′W and 61°03.297′N 050°52.699′W."""
    found = {}
    for side, turn in (("max", 30), ("min", -30)):
        go = d.plus(Vector(45, 5 * KNOT), Vector(210 + turn, (0.011 * 15 + 0.068) * KNOT))
        found[side] = d.seen_datum(LastKnown(GREENLAND, NOW - HOUR, 0), NOW, go).middle.position
    assert off(found["max"], 3.413, 53.115) < ON_A_SPHERE
    assert off(found["min"], 3.297, 52.699) < ON_A_SPHERE


def test_leeway_of_a_person_in_the_water_by_the_row_of_the_list() -> None:
    """No. 1: 0.96 % downwind, 0.54 % across; at 10 m/s 9.6 and 5.4 cm/s, so 11.0 cm/s at 29.4° to each side."""
    found = leeway(CLASSES["piw"], 0, 10)
    assert found.right_mps == pytest.approx(math.hypot(0.096, 0.054))
    assert found.right_deg == pytest.approx(180 + math.degrees(math.atan2(0.054, 0.096)))
    assert found.left_deg == pytest.approx(180 - math.degrees(math.atan2(0.054, 0.096)))
    assert found.doubts == ()
    assert found.error_mps == pytest.approx(0.3 * KNOT)


def test_an_overcrowded_boat_is_an_estimate_and_says_so_with_its_reason() -> None:
    """Half way between no. 27 (5.34 %, 9.91 cm/s) and no. 76 (1.56 %, 8.30 cm/s), with half of their difference as its error."""
    kind = CLASSES["rubber-crowded"]
    found = leeway(kind, 180, 10)
    down = (0.0534 + 0.0156) / 2 * 10 + (0.0991 + 0.0830) / 2
    assert found.right_mps * math.cos(math.radians(found.right_deg)) == pytest.approx(down)
    assert found.error_mps == pytest.approx((0.0534 * 10 + 0.0991 - 0.0156 * 10 - 0.0830) / 2)
    assert "no trial of such a boat is known" in found.doubts[0]
    assert {c.key for c in CLASSES.values() if c.estimate} == {"rubber-crowded", "wood-crowded"}
    assert all(c.source for c in CLASSES.values())


def test_no_wind_no_leeway_whatever_the_regression_says() -> None:
    for kind in CLASSES.values():
        still = leeway(kind, 90, 0)
        assert still.left_mps == still.right_mps == 0


def test_more_wind_than_was_ever_measured_is_said() -> None:
    assert any("More wind" in doubt for doubt in leeway(CLASSES["fishing"], 0, 25).doubts)
    with pytest.raises(ValueError, match="not a wind speed"):
        leeway(CLASSES["fishing"], 0, math.nan)


def test_worksheet_by_hand() -> None:
    """Four hours, a measured class: De = 4 * sqrt(0.3² + 0.3²) = 1.697 NM; X 1.0, Y 0.1: E = 1.973; R = 1.1 E first, 1.6 E then."""
    last = LastKnown(LAMPEDUSA, NOW - 4 * HOUR, 1.0 * NM)
    for search, factor in ((1, 1.1), (2, 1.6), (3, 1.9), (4, 2.3), (5, 2.5), (6, 2.5)):
        found = d.datum(last, NOW, CLASSES["fishing"], [weather(NOW, 315, 15)], search=search)
        assert found.drift_error_m / NM == pytest.approx(4 * math.hypot(0.3, 0.3))
        assert found.error_m / NM == pytest.approx(math.sqrt(1.0 + 0.01 + 2.88), abs=1e-9)
        assert found.left.radius_m / NM == pytest.approx(factor * math.sqrt(3.89), abs=1e-9)
        assert found.middle.radius_m == pytest.approx(found.left.radius_m + found.apart_m / 2)


def test_against_the_geodesic_worked_out_apart() -> None:
    """Six hours of a fishing boat, wind 12 kn from 290, current 0.6 kn towards 120: the same point by geographiclib alone."""
    last = LastKnown(LAMPEDUSA, NOW - 6 * HOUR, 500)
    found = d.datum(last, NOW, CLASSES["fishing"], [weather(NOW, 290, 12, 120, 0.6)])
    u = 12 * 1852 / 3600
    for circle, side in ((found.right, 1), (found.left, -1)):
        to = math.radians(110)
        east = u * (0.0247 * math.sin(to) + side * 0.0276 * math.cos(to)) + 0.6 * 1852 / 3600 * math.sin(math.radians(120))
        north = u * (0.0247 * math.cos(to) - side * 0.0276 * math.sin(to)) + 0.6 * 1852 / 3600 * math.cos(math.radians(120))
        azimuth = math.degrees(math.atan2(east, north))
        end = Geodesic.WGS84.Direct(LAMPEDUSA.lat, LAMPEDUSA.lon, azimuth, math.hypot(east, north) * 6 * 3600)
        assert (circle.position.lat, circle.position.lon) == pytest.approx((end["lat2"], end["lon2"]), abs=1e-7)


def test_right_of_downwind_is_right() -> None:
    found = d.datum(LastKnown(LAMPEDUSA, NOW - HOUR, 0), NOW, CLASSES["inflatable"], [weather(NOW, 180, 20)])
    assert found.right.position.lon > LAMPEDUSA.lon > found.left.position.lon  # she goes north


def test_two_datums_far_apart_are_two_areas() -> None:
    far = d.datum(LastKnown(LAMPEDUSA, NOW - 48 * HOUR, 0), NOW, CLASSES["sailing"], [weather(NOW, 180, 30)])
    near = d.datum(LastKnown(LAMPEDUSA, NOW - HOUR, 2 * NM), NOW, CLASSES["piw"], [weather(NOW, 180, 10)])
    assert far.two
    assert not near.two


def test_the_circle_grows_as_it_would_be_worked_out_anew() -> None:
    last = LastKnown(LAMPEDUSA, NOW - 3 * HOUR, 0.5 * NM)
    spell = [weather(NOW - 3 * HOUR, 300, 14, 100, 0.5)]
    now = d.datum(last, NOW, CLASSES["rubber-crowded"], spell)
    then = d.datum(last, NOW + 2 * HOUR, CLASSES["rubber-crowded"], spell)
    where, reach = d.later(now, 7200)
    assert range_bearing(where, then.middle.position)[0] < 5
    assert reach == pytest.approx(then.middle.radius_m, rel=1e-4)


def test_what_cannot_be_worked_out_is_asked_for_in_words() -> None:
    last = LastKnown(LAMPEDUSA, NOW, 0)
    with pytest.raises(UserError, match="Wind and current are not known"):
        d.datum(last, NOW, CLASSES["piw"], [])
    with pytest.raises(UserError, match="later than the moment"):
        d.datum(last, NOW - HOUR, CLASSES["piw"], [weather(NOW, 0, 5)])
    with pytest.raises(UserError, match="fourteen days"):
        d.datum(last, NOW + 20 * 24 * HOUR, CLASSES["piw"], [weather(NOW, 0, 5)])
    with pytest.raises(ValueError, match="search 0"):
        d.radius(1.0, 0)


def test_current_from_own_log_and_fix() -> None:
    """Heading 000 at 10 kn through the water, 10 kn made good towards 036.87°, 6 east of 8 north: the water went 135 or so."""
    found = d.set_and_drift(0, 10 * KNOT, math.degrees(math.atan2(6, 8)), 10 * KNOT)
    assert found is not None
    assert found.speed_mps / KNOT == pytest.approx(math.hypot(6, 2))
    assert found.set_deg == pytest.approx(math.degrees(math.atan2(6, -2)))
    assert d.set_and_drift(0, None, 10, 1) is None


def test_the_usual_class_comes_from_what_is_known_of_the_boat() -> None:
    def case(**details: object) -> Case:
        known = Case("a", "a", NOW, "", "")
        return Case("a", "a", NOW, "", "", details=known.details.model_copy(update=details))

    assert usual_class(case(boat_type="rubber")) == "rubber-crowded"
    assert usual_class(case(boat_type="wood")) == "wood-crowded"
    assert usual_class(case(boat_type="wood", capsized=True)) == "skiff-swamped"
    assert usual_class(case()) == "rubber-crowded"


@given(
    lat=st.floats(-89.5, 89.5), lon=st.floats(-180, 180), hours=st.floats(0, 72), wind=st.floats(0, 40),
    wind_from=st.floats(0, 359), towards=st.floats(0, 359), current=st.floats(0, 3), key=st.sampled_from(sorted(CLASSES)),
)  # fmt: skip
def test_every_datum_is_a_place_within_reach_and_the_middle_circle_holds_both(
    lat: float, lon: float, hours: float, wind: float, wind_from: float, towards: float, current: float, key: str
) -> None:
    start = Position(lat, degrees_180(lon))
    spell = [Weather(NOW, wind_from, wind, Vector(towards, current))]
    found = d.datum(LastKnown(start, NOW - timedelta(hours=hours), 200), NOW, CLASSES[key], spell)
    blown = leeway(CLASSES[key], wind_from, wind)
    most = (max(blown.left_mps, blown.right_mps) + current) * hours * 3600
    for circle in (found.left, found.right):
        assert math.isfinite(circle.radius_m)
        assert circle.moved_m <= most * 1.000001 + 0.01
        away = range_bearing(found.middle.position, circle.position)[0]
        assert away + circle.radius_m <= found.middle.radius_m * 1.000001 + 0.01
