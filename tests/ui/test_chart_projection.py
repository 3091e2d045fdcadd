"""The plane agrees with the geodesics that the read-outs use."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geo import Position, destination, range_bearing
from app.units import NM
from ui.chart.clipping import visible_pieces
from ui.chart.projection import LAT_LIMIT, Viewport, circle, isometric, latitude, plane_of

LATS = st.floats(-80, 80)
LONS = st.floats(-179, 179)


def view_at(position: Position, scale: float = 0.001) -> Viewport:
    return Viewport(*plane_of(position), scale, 800, 600)


@given(st.lists(LATS, min_size=1, max_size=20))
def test_latitudes_come_back(lats: list[float]) -> None:
    assert latitude(isometric(np.array(lats))) == pytest.approx(lats, abs=1e-9)


@given(LATS, LONS, st.floats(0, 800), st.floats(0, 600))
def test_the_position_under_a_pixel_is_drawn_at_that_pixel(lat: float, lon: float, x: float, y: float) -> None:
    view = Viewport(*plane_of(Position(lat, min(max(lon, -178), 178))), 0.0005, 800, 600)
    assert view.px_of(view.position_at(x, y)) == pytest.approx((x, y), abs=1e-4)


@given(st.floats(-60, 60), st.floats(0, 359), st.floats(0.5, 12))
def test_bearing_and_distance_on_the_screen_are_those_of_the_read_out(lat: float, bearing: float, miles: float) -> None:
    here = Position(lat, 12.0)
    view = view_at(here)
    there = destination(here, bearing, miles * NM)
    x, y = view.px_of(there)
    dx, dy = x - 400, 300 - y
    assert math.hypot(dx, dy) / view.px_per_m(lat) == pytest.approx(miles * NM, rel=0.01)
    drawn = math.degrees(math.atan2(dx, dy)) % 360
    assert abs((drawn - bearing + 180) % 360 - 180) < 0.25


@pytest.mark.parametrize("lat", [0.0, 33.2, -45.0, 60.0])
@pytest.mark.parametrize("miles", [1.0, 6.0, 24.0])
def test_a_range_ring_lies_where_the_cursor_reads_its_range(lat: float, miles: float) -> None:
    centre = Position(lat, 12.5)
    for x, y in circle(centre, miles * NM, 24):
        point = Position(float(latitude(np.array([y]))[0]), float(x))
        assert range_bearing(centre, point)[0] == pytest.approx(miles * NM, rel=5e-4)


@given(st.floats(0.1, 10), st.floats(0, 800), st.floats(0, 600))
def test_zooming_keeps_the_place_under_the_cursor(factor: float, x: float, y: float) -> None:
    view = view_at(Position(33.2, 12.4))
    before, after = view.position_at(x, y), view.zoomed(factor, x, y).position_at(x, y)
    assert (after.lat, after.lon) == pytest.approx((before.lat, before.lon), abs=1e-7)


@given(st.lists(st.tuples(st.floats(-5000, 5000), st.floats(-5000, 5000)), max_size=30))
def test_the_view_never_leaves_the_world(moves: list[tuple[float, float]]) -> None:
    view = view_at(Position(33.2, 12.4), 0.05)
    for dx, dy in moves:
        view = view.moved(dx, dy).zoomed(0.7, 0, 0)
        assert abs(view.x) <= 180
        assert abs(view.position_at(400, 300).lat) <= LAT_LIMIT + 1e-6


@given(st.lists(st.tuples(st.floats(-2000, 2000), st.floats(-2000, 2000)), min_size=2, max_size=12))
def test_clipping_keeps_every_visible_point_and_no_far_one(points: list[tuple[float, float]]) -> None:
    line = np.array(points)
    pieces = visible_pieces(line, 800, 600, margin=8)
    for piece in pieces:
        assert (piece >= -8 - 1e-6).all()
        assert (piece[:, 0] <= 808 + 1e-6).all()
        assert (piece[:, 1] <= 608 + 1e-6).all()
    drawn = sum(float(np.hypot(*np.diff(piece, axis=0).T).sum()) for piece in pieces)
    t = np.linspace(0, 1, 2001)
    inside = 0.0
    for a, b in pairwise(line):
        along = a + (b - a) * t[:, None]
        share = ((along >= -8) & (along <= [808, 608])).all(axis=1).mean()
        inside += float(np.hypot(*(b - a)) * share)
    assert drawn == pytest.approx(inside, abs=3.0 * len(points))


UPS = st.floats(0, 359.99)


@given(LATS, LONS, UPS, st.floats(0, 800), st.floats(0, 600), st.floats(1e-5, 0.02))
def test_under_any_turn_the_position_under_a_pixel_is_drawn_at_that_pixel(
    lat: float, lon: float, up: float, x: float, y: float, scale: float
) -> None:
    view = Viewport(*plane_of(Position(lat / 2, lon)), scale, 800, 600, up)
    if abs(lon) + 500 * scale * 2 < 179 and abs(lat / 2) + 500 * scale * 2 < 75:
        assert view.px_of(view.position_at(x, y)) == pytest.approx((x, y), abs=1e-3)
    assert view.to_px(view.to_plane(np.array([(x, y)])))[0] == pytest.approx((x, y), abs=1e-3)


@given(UPS, st.floats(-0.3, 0.3), st.floats(-0.3, 0.3), st.floats(-0.3, 0.3), st.floats(-0.3, 0.3))
def test_turning_keeps_distances_on_the_screen(up: float, ax: float, ay: float, bx: float, by: float) -> None:
    here = Position(33.2, 12.4)
    a, b = Position(33.2 + ay, 12.4 + ax), Position(33.2 + by, 12.4 + bx)
    straight = view_at(here)
    turned = straight.turned(up)
    assert math.dist(turned.px_of(a), turned.px_of(b)) == pytest.approx(math.dist(straight.px_of(a), straight.px_of(b)), abs=1e-6)


@given(st.floats(-60, 60), st.floats(0, 359), UPS, st.floats(0.5, 12))
def test_what_lies_ahead_is_drawn_upwards(lat: float, bearing: float, up: float, miles: float) -> None:
    here = Position(lat, 12.0)
    view = view_at(here).turned(up)
    x, y = view.px_of(destination(here, bearing, miles * NM))
    drawn = math.degrees(math.atan2(x - 400, 300 - y))
    assert abs((drawn - (bearing - up) + 180) % 360 - 180) < 0.25
    assert abs((view.screen_deg(bearing) - (bearing - up) + 180) % 360 - 180) < 1e-9
    unit = view.direction(np.array([bearing]))[0]
    assert unit == pytest.approx((math.sin(math.radians(bearing - up)), -math.cos(math.radians(bearing - up))), abs=1e-9)


@given(LATS, LONS, st.floats(-0.4, 0.4), st.floats(-0.4, 0.4))
def test_north_up_is_drawn_as_without_any_turn(lat: float, lon: float, dx: float, dy: float) -> None:
    """The plain arithmetic of a picture that was never turned, to the last bit."""
    middle = Position(lat, lon)
    view, (x, y) = view_at(middle), plane_of(Position(lat + dy, lon + dx))
    expected = (x - view.x) / view.scale + 400, 300 - (y - view.y) / view.scale
    assert view.px_of(Position(lat + dy, lon + dx)) == expected
    assert view.to_px(np.array([(x, y)]))[0].tolist() == list(expected)
    assert view.bounds() == (view.x - 0.4, view.y - 0.3, view.x + 0.4, view.y + 0.3)


@given(UPS, st.floats(0, 800), st.floats(0, 600), st.floats(0.2, 5), st.floats(-300, 300), st.floats(-300, 300))
def test_a_turned_picture_is_dragged_and_zoomed_under_the_hand(
    up: float, x: float, y: float, factor: float, dx: float, dy: float
) -> None:
    view = view_at(Position(33.2, 12.4)).turned(up)
    place = view.position_at(x, y)
    assert view.zoomed(factor, x, y).px_of(place) == pytest.approx((x, y), abs=1e-3)
    assert view.moved(dx, dy).px_of(place) == pytest.approx((x + dx, y + dy), abs=1e-3)


@given(UPS, st.floats(0, 800), st.floats(0, 600), st.floats(0, 0.5))
def test_the_bounds_hold_every_pixel(up: float, x: float, y: float, margin: float) -> None:
    view = view_at(Position(33.2, 12.4)).turned(up)
    west, south, east, north = view.bounds(margin)
    px, py = view.to_plane(np.array([(x, y)]))[0]
    assert west - 1e-9 <= px <= east + 1e-9
    assert south - 1e-9 <= py <= north + 1e-9


@given(UPS, st.lists(st.tuples(st.floats(-1, 1), st.floats(-1, 1)), min_size=1, max_size=8))
def test_the_matrix_of_the_painter_is_the_same_turn(up: float, steps: list[tuple[float, float]]) -> None:
    view = view_at(Position(33.2, 12.4)).turned(up)
    points = np.array([(view.x + dx, view.y + dy) for dx, dy in steps])
    m11, m12, m21, m22, dx, dy = view.matrix
    mapped = np.column_stack([m11 * points[:, 0] + m21 * points[:, 1] + dx, m12 * points[:, 0] + m22 * points[:, 1] + dy])
    assert mapped == pytest.approx(view.to_px(points), abs=1e-6)


def test_lifted_pens_stay_lifted() -> None:
    line = np.array([[0.0, 0], [100, 0], [np.nan, np.nan], [200, 0], [300, 0]])
    pieces = visible_pieces(line, 800, 600)
    assert [piece.tolist() for piece in pieces] == [[[0, 0], [100, 0]], [[200, 0], [300, 0]]]


@given(st.floats(-80, 80), st.floats(0.01, 5), st.floats(0, 360), st.floats(0, 360))
def test_a_ship_beyond_the_180th_meridian_is_drawn_beside_the_one_that_looks_at_her(
    lat: float, miles: float, bearing: float, up: float
) -> None:
    own = Position(lat, 179.999)
    there = destination(own, bearing, miles * NM)
    view = view_at(own, 0.0005).turned(up)
    x, y = view.px_of(there)
    assert view.things_to_px(np.array([plane_of(there)]))[0] == pytest.approx((x, y), abs=1e-6)
    here = view.px_of(own)
    assert math.hypot(x - here[0], y - here[1]) == pytest.approx(miles * NM * view.px_per_m(lat), rel=0.03)
    assert view.position_at(x, y).lon == pytest.approx(there.lon, abs=1e-9)


def test_own_ship_is_followed_across_the_180th_meridian() -> None:
    view = view_at(Position(10.0, 179.99))
    over = view.px_of(Position(10.0, -179.98))
    after = view.moved(view.width / 2 - over[0], 0.0)
    assert after.x == pytest.approx(-179.98)
    assert after.px_of(Position(10.0, -179.98))[0] == pytest.approx(view.width / 2)
