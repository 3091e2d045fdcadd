"""The range of a kept track to a case is measured from where the case was known to be at that moment."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.geo import Position, destination, range_bearing
from app.rescue.entries import CaseOpened, CasePosition, CaseTrack
from app.rescue.fold import fold
from app.rescue.nearing import nearest, ranges
from app.rescue.state import Case
from tests.rescue.writing import CASE, START, chained, new

BOAT = Position(33.06, 12.38)


def case_with(track: CaseTrack, *positions: CasePosition) -> Case:
    payloads = (CaseOpened(number=CASE), *positions, track)
    return fold(chained([new(p, i) for i, p in enumerate(payloads)])).cases[CASE]


def track(*points: tuple[int, Position]) -> CaseTrack:
    return CaseTrack(target="R:1", points=tuple((START + timedelta(minutes=m), p.lat, p.lon) for m, p in points))


def at(minutes: int, where: Position) -> CasePosition:
    return CasePosition(lat=where.lat, lon=where.lon, at=START + timedelta(minutes=minutes))


def test_range_and_bearing_are_from_the_case_to_the_vessel() -> None:
    case = case_with(track((10, destination(BOAT, 90, 5000)), (20, destination(BOAT, 180, 2000))), at(0, BOAT))
    found = ranges(case, case.tracks[0])
    assert [round(r.range_m) for r in found] == [5000, 2000]
    assert [round(r.bearing_deg) for r in found] == [90, 180]
    closest = nearest(found)
    assert closest is not None
    assert closest.at == START + timedelta(minutes=20)


def test_each_point_is_measured_from_the_position_that_was_known_then() -> None:
    later = destination(BOAT, 0, 10_000)
    here = destination(BOAT, 90, 1000)
    case = case_with(track((-5, here), (10, here), (40, here)), at(30, later), at(0, BOAT))
    found = [round(r.range_m) for r in ranges(case, case.tracks[0])]
    assert found[:2] == [1000, 1000]
    assert found[2] == round(range_bearing(later, here)[0])


def test_without_a_position_nothing_is_measured() -> None:
    case = case_with(track((10, BOAT)))
    assert ranges(case, case.tracks[0]) == ()
    assert nearest(()) is None


@given(st.lists(st.tuples(st.integers(0, 600), st.floats(0, 359), st.floats(100, 50_000)), min_size=1, max_size=20))
def test_the_nearest_is_never_farther_than_any_other(points: list[tuple[int, float, float]]) -> None:
    case = case_with(track(*((m, destination(BOAT, b, d)) for m, b, d in points)), at(0, BOAT))
    found = ranges(case, case.tracks[0])
    closest = nearest(found)
    assert closest is not None
    assert all(closest.range_m <= r.range_m for r in found)
