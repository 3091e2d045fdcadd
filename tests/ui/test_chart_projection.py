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


def test_lifted_pens_stay_lifted() -> None:
    line = np.array([[0.0, 0], [100, 0], [np.nan, np.nan], [200, 0], [300, 0]])
    pieces = visible_pieces(line, 800, 600)
    assert [piece.tolist() for piece in pieces] == [[[0, 0], [100, 0]], [[200, 0], [300, 0]]]
