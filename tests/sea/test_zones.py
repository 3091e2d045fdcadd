"""Whose water a position lies in, against shapely on the same files and against places that everybody knows."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from functools import cache, cached_property
from importlib.resources import files

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from app.geo import Position, destination, local_scale, range_bearing
from app.policy.places import load_gazetteer
from app.sea import Sea, Zone
from app.sea.coast import Coast, load_lines
from app.units import NM
from tests.conftest import ROOT

pytestmark = pytest.mark.xdist_group("zones")  # the files are read once, in one worker

LATS, LONS = st.floats(30.5, 39.0), st.floats(8.0, 27.0)


@pytest.fixture(scope="module")
def sea() -> Sea:
    return Sea(load_gazetteer().describe)


@pytest.fixture(scope="module", autouse=True)
def _files_are_read() -> None:
    """Before the first example: reading them is no part of an answer."""
    rings()
    for name in ("srr", "territorial_12nm_approx", "contiguous_24nm_approx"):
        shapes(name)
    _SEA.at(Position(34, 13))


@cache
def shapes(name: str) -> dict[str, shapely.Geometry]:
    text = (files("app") / "data" / "charts" / f"{name}.geojson").read_text("utf-8")
    return {f["properties"]["country"]: shapely.geometry.shape(f["geometry"]) for f in json.loads(text)["features"]}


@cache
def rings() -> tuple[np.ndarray, np.ndarray, shapely.STRtree]:
    """Every ring of the coast as a polygon, its level, and a tree of their shores."""
    lines = load_lines()
    order = lines.ring
    polygons = shapely.polygons(shapely.linearrings(np.vstack([lines.start]), indices=order))
    edges = shapely.linestrings(np.stack([lines.start, lines.end], axis=1)[lines.shore])
    return polygons, lines.levels, shapely.STRtree(edges)


@settings(deadline=None)
@given(LATS, LONS)
def test_regions_and_belts_are_those_that_contain_the_point(lat: float, lon: float) -> None:
    zone = _SEA.at(Position(lat, lon))
    point = shapely.Point(lon, lat)
    for name, found in (
        ("srr", zone.regions),
        ("territorial_12nm_approx", zone.territorial),
        ("contiguous_24nm_approx", zone.contiguous),
    ):
        for country, shape in shapes(name).items():
            if shape.boundary.distance(point) > 1e-9:
                assert (country in {each.country for each in found}) is shape.contains(point), name


@settings(deadline=None)
@given(LATS, LONS)
def test_land_is_where_the_innermost_ring_is_land(lat: float, lon: float) -> None:
    polygons, levels, _ = rings()
    within = shapely.contains_xy(polygons, lon, lat)
    deepest = levels[within].max() if within.any() else 0
    assert _SEA.on_land(Position(lat, lon)) is bool(deepest % 2)


@settings(deadline=None)
@given(st.floats(32.5, 38.5), st.floats(10.0, 25.0))
def test_the_nearest_shore_is_as_far_as_shapely_finds_it(lat: float, lon: float) -> None:
    here = Position(lat, lon)
    found = _SEA.at(here).coast_m
    assert found is not None
    # All shores within a tenth more than what was found, on a plane of one scale: good to a percent at such ranges.
    tree = rings()[2]
    reach = max(found, 50.0) * 1.1
    per_lon, per_lat = local_scale(lat)
    box = shapely.box(lon - reach / per_lon * 1.1, lat - reach / per_lat, lon + reach / per_lon * 1.1, lat + reach / per_lat)
    edges = tree.geometries[tree.query(box)]
    flat = shapely.transform(edges, lambda xy: (xy - [lon, lat]) * [per_lon, per_lat])
    nearest = float(shapely.distance(flat, shapely.Point(0, 0)).min())
    assert found == pytest.approx(nearest, rel=0.03, abs=1.0)


@pytest.mark.parametrize(
    ("lat", "lon", "srr", "twelve", "twenty_four"),
    [
        (33 + 3.4 / 60, 12 + 23.2 / 60, {"LY"}, set(), {"LY"}),  # the case of the mail
        (35.40, 12.50, {"IT", "MT"}, {"IT"}, {"IT"}),  # off Lampedusa: the regions overlap there
        (35.75, 14.50, {"MT"}, {"MT"}, {"MT"}),
        (33.05, 12.05, {"LY"}, {"LY"}, {"LY"}),  # off Zuwara
        (34.00, 15.50, {"LY"}, set(), set()),  # the high sea
        (35.20, 11.60, {"MT"}, set(), {"TN"}),
    ],
)
def test_known_waters(sea: Sea, lat: float, lon: float, srr: set[str], twelve: set[str], twenty_four: set[str]) -> None:
    zone = sea.at(Position(lat, lon))
    assert {r.country for r in zone.regions} == srr
    assert {b.country for b in zone.territorial} == twelve
    assert {b.country for b in zone.contiguous} == twenty_four
    assert zone.on_land is False


@pytest.mark.parametrize(
    ("place", "land"),
    [("Zuwara", 32.90), ("Tripoli", 32.87), ("Lampedusa", 35.515), ("Valletta", 35.88), ("Sfax", 34.74)],
)
def test_towns_of_the_coast_lie_at_the_coast(sea: Sea, place: str, land: float) -> None:
    """Harbours are within two miles of the shore; the town behind them is land."""
    harbour = load_gazetteer().find(place)
    assert harbour is not None
    zone = sea.at(harbour.position)
    assert zone.coast_m is not None
    assert zone.coast_m < 2 * NM
    assert sea.on_land(Position(land, harbour.position.lon)) is True


def test_a_mile_off_a_straight_beach_is_a_mile(sea: Sea) -> None:
    """East of Zuwara the coast runs straight: going out at a right angle to it, the range grows as one goes."""
    shore = Position(32.87, 12.30)
    first = sea.at(shore).coast_m
    assert first is not None
    for miles in (5, 10, 15):
        out = sea.at(destination(shore, 10, miles * NM)).coast_m
        assert out is not None
        assert out == pytest.approx(first + miles * NM, rel=0.12)


def test_the_line_says_what_is_only_roughly_known(sea: Sea) -> None:
    assert (
        sea.at(Position(33 + 3.4 / 60, 12 + 23.2 / 60)).line == "SRR Libya · 14 NM from the coast, inside 24 NM of Libya (approx.)"
    )
    assert sea.at(Position(34.0, 15.5)).line == "SRR Libya · 97 NM from the coast"
    assert sea.at(Position(32.0, 13.0)).line == "SRR Libya · on land by our chart"
    tunis = sea.at(Position(37.2, 10.9))
    assert "SRR Tunisia (approx.)" in tunis.line
    assert tunis.approximate


def test_a_lake_is_no_land(sea: Sea) -> None:
    """Lake Trasimeno, and the hills east of it."""
    assert sea.on_land(Position(43.13, 12.10)) is False
    assert sea.on_land(Position(43.13, 12.60)) is True


@pytest.mark.parametrize("position", [Position(29.0, 15.0), Position(50.0, 0.0), Position(-33.0, 151.0)])
def test_outside_the_charts_nothing_is_said_to_be_sea(sea: Sea, position: Position) -> None:
    zone = sea.at(position)
    assert (zone.on_land, zone.coast_m, zone.territorial) == (None, None, ())


@settings(deadline=None)
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_position_on_earth_has_an_answer(lat: float, lon: float) -> None:
    zone = _SEA.at(Position(lat, lon))
    assert isinstance(zone, Zone)
    assert zone.line
    assert {b.country for b in zone.territorial} == {b.country for b in zone.territorial if b.miles == 12}


def test_the_place_is_named_by_whoever_knows_names(sea: Sea) -> None:
    at = Position(33 + 3.4 / 60, 12 + 23.2 / 60)
    assert sea.at(at).place.endswith("of Zuwara") or sea.at(at).place.endswith("of Sabratha")
    assert Sea().place(at) == ""


def test_nothing_is_read_before_it_is_asked_for() -> None:
    script = (
        "import sys, pathlib, builtins, io\n"
        "import app.sea\n"
        "def no(*a, **k): raise SystemExit('read')\n"
        "pathlib.Path.read_text = no; import numpy; numpy.load = no\n"
        "app.sea.Sea()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


@settings(deadline=None)
@given(LATS, LONS)
def test_the_nearest_place_is_the_nearest_of_all(lat: float, lon: float) -> None:
    gazetteer, here = load_gazetteer_once(), Position(lat, lon)
    found = gazetteer.nearest(here)
    assert found is not None
    assert found[1] == min(range_bearing(place.position, here)[0] for place in gazetteer.places)


load_gazetteer_once = cache(load_gazetteer)
_SEA = Sea()


def test_who_cannot_wait_has_the_charts_read_on_another_thread() -> None:
    """The first answer then is as quick as any, and the same."""
    other, reads = Sea(), set[int]()
    load = Sea._coast.func  # type: ignore[attr-defined]  # a cached property

    class Told(Sea):
        @cached_property
        def _coast(self) -> Coast:
            reads.add(threading.get_ident())
            made: Coast = load(self)
            return made

    told = Told()
    assert told.read_on(), "nothing is there yet"
    assert told._reader is not None
    told._reader.join(30)
    assert not told.read_on()
    assert reads
    assert threading.get_ident() not in reads
    assert told.at(Position(34, 13)) == other.at(Position(34, 13))
    assert not other.read_on(), "what was asked for is there"
