"""Map files of a mission: valid by their schemas, opened by GDAL, with as many places as the log and the track have, and with
nothing in them that somebody typed turned into markup or a link."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pyogrio
import pyogrio.raw
import pytest
import shapely
import xmlschema
from hypothesis import given, settings
from hypothesis import strategies as st

from app.export.maps import Out, TrackPoint, write_geojson, write_gpx, write_kml
from app.export.places import GAP, drifts, marks, paths, stretches
from app.export.redact import read_row
from app.geo import Position, destination, range_bearing
from app.rescue import entries as e
from app.rescue.fold import fold
from app.rescue.state import RescueState
from tests.export import rich_mission
from tests.rescue.writing import CASE, START, at, chained, new

DATA = Path(__file__).parent.parent / "data"
GPX = "{http://www.topografix.com/GPX/1/1}"
KML = "{http://www.opengis.net/kml/2.2}"
Writer = Callable[[Out, RescueState, Iterable[TrackPoint]], None]


@pytest.fixture(scope="module")
def state() -> RescueState:
    rows = rich_mission.rows_of(rich_mission.mission())
    return fold([entry for row in rows if (entry := read_row(row)) is not None])


@pytest.fixture(scope="module")
def track() -> list[TrackPoint]:
    return list(rich_mission.track(60.0))


@cache
def schemas() -> tuple[xmlschema.XMLSchema, ...]:
    found = [xmlschema.XMLSchema(path) for path in sorted(DATA.glob("gpx-1.1*.xsd"))]
    assert found, "a schema of GPX 1.1 lies in tests/data"
    return tuple(found)


def written(writer: Writer, state: RescueState, track: Iterable[TrackPoint]) -> bytes:
    pieces: list[bytes] = []
    writer(pieces.append, state, track)
    return b"".join(pieces)


def valid(gpx: bytes) -> ET.Element:
    for schema in schemas():
        schema.validate(gpx.decode())
    return ET.fromstring(gpx)


def opened(path: Path, layer: str | None = None) -> tuple[dict[str, Any], list[Any], dict[str, list[Any]]]:
    """By GDAL: what it says of a layer, shapes, and fields by name."""
    meta, _, shapes, values = pyogrio.raw.read(path, layer=layer)
    fields = {name: list(column) for name, column in zip(meta["fields"], values, strict=True)}
    return meta, [shapely.from_wkb(shape) for shape in shapes], fields


def points_of(shape: Any) -> list[tuple[float, float]]:
    return [(round(x, 7), round(y, 7)) for x, y in shapely.get_coordinates(shape)]


def lonlat(position: Position) -> tuple[float, float]:
    return round(position.lon, 7), round(position.lat, 7)


# ---- GPX


def test_gpx_is_valid_by_its_schema_and_has_every_fix_with_its_time(state: RescueState, track: list[TrackPoint]) -> None:
    root = valid(written(write_gpx, state, track))
    own, *others = root.findall(f"{GPX}trk")
    fixes = own.findall(f".//{GPX}trkpt")
    assert [(float(p.attrib["lon"]), float(p.attrib["lat"])) for p in fixes] == [lonlat(p.position) for p in track]
    assert [datetime.fromisoformat(p.findtext(f"{GPX}time") or "") for p in fixes] == [p.at for p in track]
    assert {p.findtext(f"{GPX}src") for p in fixes} == {"GPS 1", "GPS 2"}
    assert len(own.findall(f"{GPX}trkseg")) == 2, "cut where no position was known"
    assert [len(t.findall(f".//{GPX}trkpt")) for t in others] == [len(path.points) for path in paths(state)]
    assert len(root.findall(f"{GPX}wpt")) == len(marks(state))


def test_the_schema_refuses_what_is_not_gpx(state: RescueState) -> None:
    good = written(write_gpx, state, [])
    for bad in (
        good.replace(b"<wpt lat=", b'<wpt lat="91" latitude=', 1),
        good.replace(b"<metadata>", b"<metadata><time>yesterday</time>"),
        good.replace(b"</gpx>", b"<wpt lat='1' lon='1'/></gpx>"),
    ):
        with pytest.raises(xmlschema.XMLSchemaException):
            valid(bad)


def test_gdal_opens_the_gpx(state: RescueState, track: list[TrackPoint], tmp_path: Path) -> None:
    (path := tmp_path / "track.gpx").write_bytes(written(write_gpx, state, track))
    _, places, fields = opened(path, "waypoints")
    assert [points_of(p)[0] for p in places] == [lonlat(m.position) for m in marks(state)]
    assert fields["name"] == [m.name for m in marks(state)]
    _, fixes, _ = opened(path, "track_points")
    assert len(fixes) == len(track) + sum(len(p.points) for p in paths(state))


# ---- GeoJSON


def test_geojson_has_every_fix_and_every_place_and_gdal_opens_it(
    state: RescueState, track: list[TrackPoint], tmp_path: Path
) -> None:
    data = written(write_geojson, state, track)
    whole = json.loads(data)
    own = [f for f in whole["features"] if f["properties"]["kind"] == "own track"]
    fixes: list[list[float]] = []
    for feature in own:
        line = feature["geometry"]["coordinates"]
        fixes += line[1:] if feature["properties"]["joined"] else line
    assert [tuple(p) for p in fixes] == [lonlat(p.position) for p in track]
    assert len(whole["features"]) == len(own) + len(paths(state)) + len(marks(state))
    (path := tmp_path / "map.geojson").write_bytes(data)
    meta, shapes, fields = opened(path)
    assert len(shapes) == len(whole["features"])
    assert meta["crs"] == "EPSG:4326"
    assert [k for k in fields["kind"] if k == "incident"] == ["incident"] * rich_mission.INCIDENTS
    assert {type(s).__name__ for s in shapes} == {"LineString", "Point"}


def test_each_stretch_of_track_says_from_when_to_when_it_is(state: RescueState, track: list[TrackPoint]) -> None:
    features = json.loads(written(write_geojson, state, track))["features"]
    for feature in (f for f in features if f["properties"]["kind"] == "own track"):
        start, end = (datetime.fromisoformat(feature["properties"][k]) for k in ("from_utc", "to_utc"))
        assert start < end <= start + timedelta(hours=1, minutes=1)


# ---- KML


def test_kml_has_every_place_and_gdal_opens_it(state: RescueState, track: list[TrackPoint], tmp_path: Path) -> None:
    """With LIBKML where GDAL has it, and with its small KML driver."""
    (path := tmp_path / "map.kml").write_bytes(written(write_kml, state, track))
    drivers = pyogrio.list_drivers(read=True)
    assert drivers.keys() & {"KML", "LIBKML"}, "this GDAL cannot read KML at all"
    layers = [name for name, _ in pyogrio.list_layers(path)]
    assert layers == ["Own track", "Cases", "Incidents", "Man overboard", "Drift"]
    shapes = {layer: opened(path, layer)[1] for layer in layers}
    fixes = {point for shape in shapes["Own track"] for point in points_of(shape)}
    assert fixes == {lonlat(p.position) for p in track}
    assert len(shapes["Own track"]) == len(list(stretches(track)))
    incidents = [m for m in marks(state) if m.folder == "incidents"]
    assert [points_of(s)[0] for s in shapes["Incidents"][: len(incidents)]] == [lonlat(m.position) for m in incidents]
    assert sum(map(len, shapes.values())) == len(shapes["Own track"]) + len(marks(state)) + len(paths(state))


def test_kml_has_times_and_styles_and_nothing_from_the_network(state: RescueState, track: list[TrackPoint]) -> None:
    data = written(write_kml, state, track)
    root = ET.fromstring(data)
    styles = {f"#{style.attrib['id']}" for style in root.iter(f"{KML}Style")}
    for placemark in root.iter(f"{KML}Placemark"):
        assert placemark.findtext(f"{KML}styleUrl") in styles
        times = [t.text or "" for tag in ("when", "begin", "end") for t in placemark.iter(f"{KML}{tag}")]
        assert times
        assert all(datetime.fromisoformat(t).tzinfo is not None for t in times)
    assert {element.tag.removeprefix(KML) for element in root.iter()}.isdisjoint({"NetworkLink", "href", "Icon", "Link"})
    assert data.count(b"http") == 1, "only the name of the format"


# ---- what people typed, and what cannot be


NASTY = 'a <img src="http://198.51.100.7/x"> & ]]> \x00\x0b\ufffe "quoted"'


def nasty(text: str) -> RescueState:
    return fold(
        chained(
            [
                new(e.MissionOpened(name=text or "m", ship=text or "s"), 0, subject=None),
                new(e.CaseOpened(number=text or "c"), 0),
                new(e.CasePosition(lat=33, lon=12, source=text, as_given=text), 1),
                new(e.CaseTrack(target="t", name=text, points=((at(1), 33.0, 12.0),)), 2),
            ]
        )
    )


def fixes(count: int, source: str = "GPS", step: timedelta = timedelta(seconds=10)) -> Iterator[TrackPoint]:
    for i in range(count):
        yield TrackPoint(START + i * step, Position(33 + i * 1e-4, 12), source)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.just(NASTY), st.text(max_size=40)))
def test_no_text_breaks_a_map(text: str) -> None:
    state = nasty(text)
    track = list(fixes(3, text))
    valid(written(write_gpx, state, track))
    ET.fromstring(written(write_kml, state, track))
    json.loads(written(write_geojson, state, track))


def test_what_people_typed_stays_text() -> None:
    state = nasty(NASTY)
    root = valid(written(write_gpx, state, []))
    assert (root.findtext(f"{GPX}wpt/{GPX}name") or "").startswith('a <img src="http://198.51.100.7/x"> & ]]>')
    kml = ET.fromstring(written(write_kml, state, []))
    said = [p.findtext(f"{KML}description") or "" for p in kml.iter(f"{KML}Placemark")]
    assert said
    assert all("<" not in text for text in said), "viewers read a description as HTML"
    assert json.loads(written(write_geojson, state, []))["features"][-1]["properties"]["name"] == NASTY


def test_places_that_cannot_be_are_left_out_and_180_degrees_is_valid() -> None:
    points = ((at(0), 33.0, 180.0), (at(1), 91.0, 12.0), (at(2), 33.0, -181.0), (at(3), 34.0, -180.0))
    state = fold(chained([new(e.CaseOpened(number=CASE), 0), new(e.CaseTrack(target="t", points=points), 2)]))
    root = valid(written(write_gpx, state, []))
    assert [p.attrib["lon"] for p in root.iter(f"{GPX}trkpt")] == ["-180.0000000", "-180.0000000"]


def test_a_mission_without_anything_gives_whole_files(tmp_path: Path) -> None:
    empty = RescueState()
    root = valid(written(write_gpx, empty, []))
    assert [child.tag for child in root] == [f"{GPX}metadata"]
    assert json.loads(written(write_geojson, empty, []))["features"] == []
    assert not list(ET.fromstring(written(write_kml, empty, [])).iter(f"{KML}Placemark"))


# ---- the track


def test_a_track_is_cut_at_holes_and_at_full_hours_and_nothing_is_lost() -> None:
    track = [*fixes(400), replace(next(fixes(1)), at=START + timedelta(hours=3)), *(
        replace(p, at=p.at + timedelta(hours=5)) for p in fixes(10)
    )]  # fmt: skip
    cut = list(stretches(track))
    assert [s.joined for s in cut] == [False, True, False, False]
    assert [len(s.points) for s in cut] == [360, 41, 1, 10]
    assert [p for s in cut for p in s.points[s.joined :]] == track
    for stretch in cut:
        assert all(b.at - a.at <= GAP for a, b in zip(stretch.points, stretch.points[1:], strict=False))


def test_a_lone_fix_is_a_point_in_every_format(tmp_path: Path) -> None:
    (fix,) = fixes(1)
    (feature,) = json.loads(written(write_geojson, RescueState(), [fix]))["features"]
    assert (feature["geometry"]["type"], feature["geometry"]["coordinates"]) == ("Point", [12, 33])
    (path := tmp_path / "lone.kml").write_bytes(written(write_kml, RescueState(), [fix]))
    assert [points_of(s) for s in opened(path, "Own track")[1]] == [[(12, 33)]]
    assert len(list(valid(written(write_gpx, RescueState(), [fix])).iter(f"{GPX}trkpt"))) == 1


@pytest.mark.parametrize("writer", [write_gpx, write_geojson, write_kml])
def test_a_long_track_is_written_in_pieces_and_gone_over_once(writer: Writer) -> None:
    """Two days of fixes: never more than an hour of them at once."""
    alive, most, largest = 0, 0, 0

    class Counted(TrackPoint):
        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    def source() -> Iterator[TrackPoint]:
        nonlocal alive, most
        for p in fixes(20_000):
            alive += 1
            most = max(most, alive)
            yield Counted(p.at, p.position, p.source)

    def out(data: bytes) -> None:
        nonlocal largest
        largest = max(largest, len(data))

    writer(out, RescueState(), source())
    assert most < 1000
    assert largest < 60_000


# ---- drift


def test_a_boat_drifts_as_was_said_from_each_position_until_the_next() -> None:
    state = fold(
        chained(
            [
                new(e.CaseOpened(number=CASE), 0),
                new(e.CasePosition(lat=33.0, lon=12.0, at=at(0)), 1),
                new(e.CaseDrift(set_deg=90, drift_mps=0.5, source="wind"), 10),
                new(e.CasePosition(lat=33.1, lon=12.1, at=at(60)), 61),
                new(e.CaseDrift(), 90),
                new(e.LogLine(text="later"), 300),
            ]
        )
    )
    first, second = drifts(state)
    assert [at_ for at_, _ in first.points] == [at(0), at(60)]
    distance, bearing = range_bearing(first.points[0][1], first.points[1][1])
    assert (distance, bearing) == pytest.approx((0.5 * 3600, 90), abs=0.01)
    assert [at_ for at_, _ in second.points] == [at(60), at(90)]
    assert second.points[1][1] == destination(Position(33.1, 12.1), 90, 0.5 * 1800)
    datums = [m for m in marks(state) if m.kind == "drift datum"]
    assert [(m.at, m.position) for m in datums] == [first.points[1], second.points[1]]
