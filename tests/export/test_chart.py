"""A map in a report: everything that was handed in lies on it, in its place, in one scale; land is where the charts have it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.export.chart import LIFT, NOTE, Mark, Shores, Way, chart_of, isometric
from app.export.document import Curve, Plot
from app.geo import Position, destination

SHORES = Shores()
OFF_ZUWARA = Position(33.25, 12.1)


def chart(*places: Position, box: tuple[float, float, float, float] | None = None) -> Plot:
    plot = chart_of([], [Mark(p, f"place {i}") for i, p in enumerate(places)], box=box, shores=SHORES)
    assert plot is not None
    return plot


def inside(curve: Curve, x: float, y: float) -> bool:
    """Even-odd rule over all rings of an area."""
    hit, before = False, LIFT
    first = LIFT
    for point in (*curve.points, LIFT):
        if not math.isfinite(point[0]):
            if math.isfinite(before[0]):
                hit ^= crosses(before, first, x, y)
            before = first = LIFT
            continue
        if math.isfinite(before[0]):
            hit ^= crosses(before, point, x, y)
        else:
            first = point
        before = point
    return hit


def crosses(a: tuple[float, float], b: tuple[float, float], x: float, y: float) -> bool:
    return (a[1] > y) != (b[1] > y) and a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0]) > x


PLACES = st.builds(Position, st.floats(30, 45), st.floats(-5, 36))


@settings(max_examples=25, deadline=None)
@given(st.lists(PLACES, min_size=1, max_size=6))
def test_every_place_lies_on_its_map_and_the_map_has_room_round_them(places: list[Position]) -> None:
    plot = chart(*places)
    (west, east), (south, north) = plot.x, plot.y
    marks = plot.spots[: len(places)]
    assert [(s.x, s.y) for s in marks] == [(p.lon, isometric(p.lat)) for p in places]
    assert all(west < s.x < east and south < s.y < north for s in marks)
    assert 2 <= len(plot.x_ticks) <= 8
    assert 2 <= len(plot.y_ticks) <= 8


def test_a_mile_on_the_map_is_a_mile_at_sea() -> None:
    plot = chart(OFF_ZUWARA)
    middle = Position(OFF_ZUWARA.lat, (plot.x[0] + plot.x[1]) / 2)
    east = destination(middle, 90, 1852.0)
    assert plot.mile == pytest.approx(east.lon - middle.lon, rel=1e-3)
    north = destination(OFF_ZUWARA, 0, 1852.0)
    assert isometric(north.lat) - isometric(OFF_ZUWARA.lat) == pytest.approx(plot.mile or 0, rel=2e-3), "in one scale"


def test_land_is_where_the_charts_have_it_and_lakes_are_not_land() -> None:
    land = chart(OFF_ZUWARA, box=(10.5, 32.0, 14.0, 34.5)).curves[0]
    assert land.filled
    checked = 0
    for lat in np.arange(32.05, 34.4, 0.173).tolist():
        for lon in np.arange(10.6, 13.9, 0.211).tolist():
            position = Position(lat, lon)
            shore = SHORES.sea.at(position).coast_m
            if shore is not None and shore > 1500:
                assert inside(land, lon, isometric(lat)) == SHORES.sea.on_land(position), (lat, lon)
                checked += 1
    assert checked > 100


def test_limits_and_regions_are_on_the_map_by_name() -> None:
    plot = chart(OFF_ZUWARA, Position(34.0, 12.6), Position(33.0, 11.8))
    assert "12 NM Libya" in {c.name for c in plot.curves if c.dashed}
    assert "SRR Libya" in {s.text for s in plot.spots}
    assert NOTE in plot.caption


def test_the_twelve_mile_limit_is_twelve_miles_off() -> None:
    line = next(c for c in chart(OFF_ZUWARA, box=(11.5, 32.5, 13.0, 33.6)).curves if c.name == "12 NM Libya")
    near = [p for p in line.points if 11.8 < p[0] < 12.6 and math.isfinite(p[1])]
    assert near
    for lon, y in near[::20]:
        lat = np.interp(y, [isometric(v) for v in np.arange(30, 36, 0.001)], np.arange(30, 36, 0.001))
        assert (SHORES.sea.at(Position(float(lat), lon)).coast_m or 0) / 1852 == pytest.approx(12, abs=0.5)


def test_a_track_with_a_hole_is_not_drawn_through_it() -> None:
    way = Way([(33.0, 12.0), (33.1, 12.1), LIFT, (33.5, 12.5)], "AURORA", heavy=True)
    plot = chart_of([way], [], shores=SHORES)
    assert plot is not None
    track = plot.curves[-1]
    assert (track.name, track.heavy) == ("AURORA", True)
    assert [math.isfinite(x) for x, _ in track.points] == [True, True, False, True]


def test_nothing_gives_no_map_and_far_places_do_not_break_it() -> None:
    assert chart_of([], [], shores=SHORES) is None
    assert chart_of([Way([LIFT])], [], shores=SHORES) is None
    for far in (Position(89.9, 0), Position(-89, 170), Position(0.1, -179.9)):
        plot = chart(far)
        assert math.isfinite(plot.x[0] + plot.y[1] + (plot.mile or math.nan))


def test_the_same_map_is_the_same_plot() -> None:
    assert repr(chart(OFF_ZUWARA)) == repr(chart(OFF_ZUWARA)), "by their words: what is not a number equals nothing"
    assert repr(chart(OFF_ZUWARA)) != repr(chart(destination(OFF_ZUWARA, 45, 100)))
