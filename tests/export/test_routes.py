"""The legs of a search as GPX and RTZ files and as a route for the plotter: valid, complete, and only as the gate decides."""

from __future__ import annotations

import socket
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st

from app.config import Plotter, Settings, Ship
from app.errors import UserError
from app.export.routes import Route, gpx, rtz, write_route
from app.geo import Position, destination
from app.policy.model import Label, Recipient
from app.relay.desk import Desk
from app.relay.waypoints import is_plot, route, route_draft
from app.rescue.entries import SearchPlanned
from app.rescue.search_state import Search
from app.worded import Worded
from devices.sentence import parse_sentence
from tests.conftest import ROOT
from tests.relay.bridge import CASE, START, Bridge, scan

DATUM = Position(33.05667, 12.38667)
GPX = {"g": "http://www.topografix.com/GPX/1/1"}
RTZ = {"r": "http://www.cirm.org/RTZ/1/1"}


def search(count: int = 9, datum: Position = DATUM, **more: object) -> Search:
    points, here = [(START, datum.lat, datum.lon)], datum
    for i in range(count):
        here = destination(here, 90 * i, 926 * (i // 2 + 1))
        points.append((START + timedelta(minutes=5 * (i + 1)), here.lat, here.lon))
    told: dict[str, object] = {"pattern": "SS", "lat": datum.lat, "lon": datum.lon, "points": tuple(points)}
    plan = SearchPlanned(**{**told, "spacing_m": 926.0, "speed_mps": 5.144444, **more})
    return Search("plan-1", START, plan)


@cache
def schema(name: str) -> tuple[xmlschema.XMLSchema, ...]:
    return tuple(xmlschema.XMLSchema(path) for path in sorted((ROOT / "tests/data").glob(f"{name}-1.1*.xsd")))


def valid(name: str, data: bytes) -> ET.Element:
    assert schema(name), f"a schema of {name} 1.1 lies in tests/data"
    for each in schema(name):
        each.validate(data.decode())
    return ET.fromstring(data)


def test_gpx_is_a_route_of_all_legs_with_their_times() -> None:
    root = valid("gpx", gpx(Route("AUR-26-014 SS", search())))
    points = root.findall("g:rte/g:rtept", GPX)
    assert len(points) == 10
    assert points[0].findtext("g:name", "", GPX) == "START"
    assert points[9].findtext("g:time", "", GPX) == f"{START + timedelta(minutes=45):%Y-%m-%dT%H:%M:%SZ}"
    assert float(points[0].get("lat", "")) == pytest.approx(DATUM.lat, abs=1e-7)
    assert "Not for navigation" in root.findtext("g:rte/g:desc", "", GPX)


def test_rtz_has_each_waypoint_once_with_its_leg_and_its_time() -> None:
    root = valid("rtz", rtz(Route("AUR-26-014 <SS> & more", search(), author="AURORA", mark="DEMO")))
    waypoints = root.findall("r:waypoints/r:waypoint", RTZ)
    assert [w.get("id") for w in waypoints] == [str(i) for i in range(1, 11)]
    assert waypoints[0].find("r:leg", RTZ) is None
    leg = waypoints[1].find("r:leg", RTZ)
    assert leg is not None
    assert leg.get("starboardXTD") == "0.250"
    info = root.find("r:routeInfo", RTZ)
    assert info is not None
    assert info.get("routeName") == "DEMO AUR-26-014 <SS> & more"
    times = root.findall("r:schedules/r:schedule/r:manual/r:scheduleElement", RTZ)
    assert times[0].get("etd") == f"{START:%Y-%m-%dT%H:%M:%SZ}"
    assert times[9].get("speed") == "10.0"


@given(lat=st.floats(-89, 89), lon=st.floats(-180, 180), spacing=st.floats(20, 90_000), name=st.text(max_size=20))
def test_files_are_valid_wherever_and_whatever_the_name(lat: float, lon: float, spacing: float, name: str) -> None:
    made = Route(name, search(4, Position(lat, lon), spacing_m=spacing), author=name)
    valid("gpx", gpx(made))
    valid("rtz", rtz(made))


@given(st.integers(1, 60), st.text(max_size=20))
def test_a_route_for_the_plotter_is_whole_sentences_that_name_every_waypoint_in_order(count: int, name: str) -> None:
    points = [Position(p[1], p[2]) for p in search(count).plan.points]
    body = route(points, name)
    assert is_plot(route_draft("c", "t", body, points))
    lines = body.split("\r\n")[:-1]
    assert all(len(line) + 2 <= 82 for line in lines)
    read = [parse_sentence(line.encode("ascii")) for line in lines]
    placed = [r.fields[4] for r in read if r.formatter == "WPL"]
    routes = [r for r in read if r.formatter == "RTE"]
    assert [i for r in routes for i in r.fields[4:]] == placed
    assert [(int(r.fields[0]), int(r.fields[1])) for r in routes] == [(len(routes), i + 1) for i in range(len(routes))]
    assert len(set(placed)) == count + 1


def test_what_is_no_whole_route_for_own_equipment_is_malformed(tmp_path: Path) -> None:
    points = [Position(p[1], p[2]) for p in search().plan.points]
    good = route_draft(CASE, "x", route(points, "014SS"), points)
    ship = Bridge(tmp_path)
    assert ship.gate.release(good, "M. Rossi").released is not None
    for bad in (
        replace(good, body=good.body + "$PGRMO,,2*75\r\n"),
        replace(good, body=good.body.replace("$IIRTE", "$IIXTE")),
        replace(good, recipients=(Recipient("MRCC Bremen", "to", "DE-MRCC"),)),
        replace(good, labels=frozenset({Label.INTENTIONS})),
    ):
        assert ship.gate.release(bad, "M. Rossi").decision.rule == "malformed"
    with pytest.raises(ValueError, match="make no route"):
        route(points[:1], "x")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Bridge, Desk, socket.socket]]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plotter:
        plotter.bind(("127.0.0.1", 0))
        plotter.settimeout(5)
        where = f"127.0.0.1:{plotter.getsockname()[1]}"
        plotters = (
            Plotter(name="ECDIS", kind="udp", port=where), Plotter(name="Radar", kind="udp", port=where, sentence="TLL"),
        )  # fmt: skip
        ship = Bridge(tmp_path)
        settings = Settings(ship=Ship(name="Aurora"), plotter=plotters)
        made = Desk(ship.book, ship.logbook, settings, tmp_path / "outbox", ship.clock, sending=True, scan=scan)
        yield ship, made, plotter
        made.close()


def test_the_plotter_gets_the_legs_by_one_decision_of_the_gate(desk: tuple[Bridge, Desk, socket.socket]) -> None:
    ship, made, plotter = desk
    said = made.plotting.send_route(CASE, search(), "ECDIS", "M. Rossi").text
    assert said.startswith("Sent to ECDIS")
    assert isinstance(said, Worded), "the officer reads it in the language of the window"
    data = plotter.recv(65536)
    assert data.count(b"WPL") == 10
    assert b"$IIRTE,2,1,c,014SS,014SS00,014SS01," in data
    (decision,) = ship.decisions
    assert (decision.verdict, decision.labels) == ("ALLOW", ("case_position", "intentions"))
    with pytest.raises(UserError, match="TLL"):
        made.plotting.send_route(CASE, search(), "Radar", "M. Rossi")
    with pytest.raises(UserError, match="no plotter"):
        made.plotting.send_route(CASE, search(), "Other", "M. Rossi")


def test_a_file_is_written_whole_after_the_gate_and_stands_in_the_log(desk: tuple[Bridge, Desk, socket.socket]) -> None:
    ship, made, _ = desk
    for suffix in ("gpx", "rtz"):
        folder = ship.outbox / "exports"
        written = write_route(made, ship.logbook, folder, Route(f"{CASE} SS", search()), suffix, START, "M. Rossi")
        assert written.path.name == f"fairlead-search-AUR-26-014-SS-{START:%Y%m%dT%H%M%SZ}.{suffix}"
        assert sha256(written.path.read_bytes()).hexdigest() == written.sha256
        valid(suffix, written.path.read_bytes())
    assert [d.channel for d in ship.decisions] == ["export", "export"]


def test_where_the_gate_refuses_there_is_no_file(desk: tuple[Bridge, Desk, socket.socket]) -> None:
    ship, made, _ = desk
    book = ship.book
    assert book.in_force is not None
    made.use_book(replace(book, in_force=replace(book.in_force, blocked=book.in_force.blocked | {"OWN-ARCHIVE"})))
    with pytest.raises(UserError, match="Not written") as refused:
        write_route(made, ship.logbook, ship.outbox / "exports", Route("x", search()), "gpx", START, "M. Rossi")
    assert isinstance(refused.value.args[0], Worded)
    assert not (ship.outbox / "exports").exists()
