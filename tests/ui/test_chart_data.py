"""Coast, limits, regions and ports as they are read and cut."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from app.geo import Position, range_bearing
from app.units import NM
from ui.chart.charts import Charts
from ui.chart.coastdata import clip_ring, coast_in
from ui.chart.projection import Viewport, isometric, latitude, plane_of


@given(st.integers(3, 14), st.floats(0, 6), st.floats(0.2, 3), st.floats(-2, 2), st.floats(-2, 2))
def test_clipping_a_ring_keeps_its_area_inside_the_rectangle(n: int, turn: float, size: float, x: float, y: float) -> None:
    angle = turn + np.linspace(0, 2 * np.pi, n, endpoint=False)
    ring = np.column_stack([x + size * np.cos(angle), y + size * np.sin(angle)])
    clipped = clip_ring(ring, np.array([-1.0, -1.0]), np.array([1.0, 1.0]))
    expected = shapely.Polygon(ring).intersection(shapely.box(-1, -1, 1, 1)).area
    found = shapely.Polygon(clipped).area if len(clipped) >= 3 else 0.0
    assert found == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    ("lat", "lon", "land"), [(34.0, 13.0, False), (32.0, 13.0, True), (35.51, 12.59, True), (35.89, 14.42, True)]
)
@pytest.mark.parametrize("which", ["fine", "coarse"])
def test_sea_is_sea_and_land_is_land(charts: Charts, lat: float, lon: float, land: bool, which: str) -> None:
    x, y = plane_of(Position(lat, lon))
    piece = coast_in(getattr(charts, which), (x - 2, y - 2, x + 2, y + 2), 0.0001)
    assert any(shapely.Polygon(ring).buffer(0).contains(shapely.Point(x, y)) for ring in piece.land) is land


@pytest.mark.parametrize("island", [(35.507, 12.61), (35.87, 12.87), (35.55, 12.32)])
def test_the_small_islands_are_there(charts: Charts, island: tuple[float, float]) -> None:
    """Lampedusa, Linosa and Lampione."""
    x, y = plane_of(Position(*island))
    assert coast_in(charts.fine, (x - 0.05, y - 0.05, x + 0.05, y + 0.05), 0.0).land


def test_the_edge_of_the_data_is_not_drawn_as_a_coast(charts: Charts) -> None:
    line = coast_in(
        charts.coarse, (-6.5, float(isometric(np.array([29.9]))[0]), 37.5, float(isometric(np.array([46.1]))[0])), 0.0
    ).line
    along = np.isfinite(line[:-1]).all(axis=1) & np.isfinite(line[1:]).all(axis=1)
    lat = latitude(line[:-1][along][:, 1])
    step = np.abs(np.diff(line, axis=0)[along])
    assert not ((lat < 30.0005) & (step[:, 0] > 0.5)).any()


def test_limits_lie_twelve_miles_off_and_not_along_the_coast(charts: Charts) -> None:
    libya = next(o for o in charts.territorial if o.country == "LY")
    points = libya.line[np.isfinite(libya.line[:, 0])]
    assert len(points) > 100
    coast = charts.coarse.points
    far = 0
    for x, y in points[::10]:
        near = coast[(np.abs(coast[:, 0] - x) < 0.4) & (np.abs(coast[:, 1] - y) < 0.4)]
        here = Position(float(latitude(np.array([y]))[0]), float(x))
        there = near[np.hypot(*(near - [x, y]).T).argmin()]
        distance = range_bearing(here, Position(float(latitude(there[1:])[0]), float(there[0])))[0]
        assert distance > 2 * NM
        far += abs(distance - 12 * NM) < NM
    assert far > 0.8 * len(points[::10])


def test_a_view_of_the_high_sea_costs_nothing(charts: Charts) -> None:
    west, south, east, north = Viewport(*plane_of(Position(34.0, 17.0)), 0.0005, 800, 600).bounds()
    piece = coast_in(charts.fine, (west, south, east, north), 0.0005)
    assert (piece.land, len(piece.line)) == ((), 0)
