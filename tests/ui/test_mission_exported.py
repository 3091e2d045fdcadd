"""The forty-eight hours and three incidents, exported by the wizard for everybody it knows: every number in report, tables, maps
and journal is the one of the ledger that was kept by hand, and the programs of others open what came out.

One rescue for all of the tests; each test asks one thing of the five exports, which lie on the disk then. What is reckoned here is
reckoned from the raw lines of the journal and from the count by hand, never by the code that made the export.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import bagit
import pyogrio
import pypdf
import pytest
import xmlschema
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.export.audience import AUDIENCES
from app.export.verify import verify_bag
from app.geo import Position, format_position
from app.rescue.entries import PARTS, Category, Place
from app.seal import fields
from db.archive import Archive
from tests.conftest import ROOT
from tests.ui.mission_exported import FILM, JAMMING, PHOTOS, RAMMING, SHOTS, whole_mission
from tests.ui.rescue_days import Reckoning, heads, numbers, rescue_days, table
from tests.ui.test_forty_eight_hours import RUBBER, RUNS, WHITE, WOOD

pytestmark = pytest.mark.xdist_group("mission-exported")  # what all of it needs is made once, in one worker

DATA = ROOT / "tests" / "data"
CASES = (RUBBER, WOOD, WHITE)
INCIDENTS = {1: SHOTS, 2: RAMMING, 3: JAMMING}
ALL = ("own", "lawyers", "flag")
"""Who is given every case, every person by number and every incident."""

WITH_TRACK = ("own", "lawyers")
BROUGHT = 412
FAR = 180.0
_CLOSE = 2e-6  # degrees: a GPS sentence has four decimals of a minute


@dataclass(frozen=True, slots=True)
class Mission:
    """What is left when the ship is in port: the log, the count by hand, where she was, and the exports by audience."""

    log: Path
    reckoning: Reckoning
    fixes: tuple[tuple[datetime, Position], ...]
    bags: Mapping[str, Path]


@pytest.fixture(scope="module")
def mission(request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Mission:
    folder = tmp_path_factory.mktemp("mission")
    with rescue_days(folder, QtBot(request)) as days:
        voyage = whole_mission(days, folder)
        bags = {
            audience: days.export(f"as shown to {audience}", audience, "MRCC Rome" * (audience == "rcc"), cases)
            for audience, cases in (("own", ()), ("lawyers", ()), ("flag", ()), ("rcc", (RUBBER,)), ("public", ()))
        }
        log, reckoning, fixes = days.station.mission_folder, days.reckoning, tuple(voyage.fixes)
    return Mission(log, reckoning, fixes, bags)


# -- read as anybody would


def journal(bag: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (bag / "data" / "journal.jsonl").read_bytes().splitlines()]


@cache
def paper(path: Path) -> str:
    """The words of a PDF, one blank between them."""
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


def report(bag: Path) -> str:
    return paper(bag / "data" / "report.pdf")


def features(bag: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((bag / "data" / "maps" / "map.geojson").read_bytes())["features"]
    return found


def kinds(bag: Path) -> Counter[str]:
    return Counter(str(f["properties"]["kind"]) for f in features(bag))


def places_of(entry: Mapping[str, Any]) -> Position:
    return Position(float(entry["lat"]), float(entry["lon"]))


def bodies(bag: Path, kind: str) -> list[dict[str, Any]]:
    """What stands in the journal of a kind and was not struck out, each in its newest wording. Withheld entries have no kind."""
    newest: dict[str, dict[str, Any]] = {}
    line_of: dict[str, str] = {}
    for body in (row["body"] or {} for row in journal(bag)):
        corrected = body.get("corrects")
        line = line_of.setdefault(body.get("id", ""), line_of.get(corrected, corrected) if corrected else body.get("id", ""))
        if body.get("kind") == "entry.void":
            newest.pop(line, None)
        elif body.get("kind") == kind:
            newest[line] = body
    return list(newest.values())


def by_journal(bag: Path) -> dict[tuple[str, Place], Counter[Category]]:
    """Everybody's place by plain addition of the raw lines."""
    at: dict[tuple[str, Place], Counter[Category]] = {}
    for body in bodies(bag, "people.movement"):
        moved = body["payload"]
        for place, sign in ((Place(moved["from_place"]), -1), (Place(moved["to_place"]), 1)):
            account = at.setdefault((body["subject"], place), Counter())
            for category, number in moved["people"].items():
                account[Category(category)] += sign * number
    for body in bodies(bag, "people.sorted"):
        account = at.setdefault((body["subject"], Place(body["payload"]["place"])), Counter())
        for words, sign in (("taken", -1), ("given", 1)):
            for category, number in body["payload"][words].items():
                account[Category(category)] += sign * number
    return at


def present(of: Mapping[Category, int]) -> dict[Category, int]:
    return {category: number for category, number in of.items() if number}


# -- the exports themselves


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_export_is_a_bag_that_verifies(mission: Mission, audience: str) -> None:
    bag = mission.bags[audience]
    bagit.Bag(str(bag)).validate()
    report_ = verify_bag(bag)
    assert report_.ok, report_.problem
    said = subprocess.run(
        [sys.executable, "-I", str(bag / "verify" / "fairlead-verify.pyz"), str(bag)], capture_output=True, text=True, check=False
    )
    assert said.returncode == 0, said.stdout + said.stderr
    assert said.stdout.startswith("UNTOUCHED")
    assert report_.entries == len(journal(bag))


@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_journal_is_the_log_line_for_line(mission: Mission, audience: str) -> None:
    """The same numbers, hashes and order; every field that is open is the log's own, and the own archive has every byte."""
    bag = mission.bags[audience]
    lines = (bag / "data" / "journal.jsonl").read_bytes().splitlines()
    with Archive(mission.log / "mission.db") as archive:
        rows = list(archive.rows())[: len(lines)]
    assert len(rows) == len(lines) > 500
    opened = 0
    for line, (seq, prev, hash_, body) in zip(lines, rows, strict=True):
        read = json.loads(line)
        assert (read["seq"], read["prev"], read["hash"]) == (seq, prev, hash_)
        if audience == "own":
            assert line.endswith(b'"body":' + body + b"}")
        if read["body"] is None:
            continue
        original = fields(json.loads(body))
        given = fields(read["body"])
        assert {name: original[name] for name in given} == given
        assert given.keys() | read["body"].get("withheld", {}).keys() == original.keys()
        opened += len(given)
    about = json.loads((bag / "data" / "mission.json").read_bytes())
    assert (about["entries"], about["through_seq"], about["audience"]) == (len(lines), rows[-1][0], audience)
    given_in_part = [row["body"] for row in journal(bag) if row["body"] is not None]
    withheld = sum(len(body.get("withheld", {})) for body in given_in_part)
    assert about["withheld"] == withheld
    assert (withheld == 0 and len(given_in_part) == len(lines)) == (audience == "own")
    assert (opened == 0) == (audience == "public")


# -- people


def test_the_journal_added_up_by_hand_is_the_count_that_was_kept(mission: Mission) -> None:
    for audience in ALL:
        found = by_journal(mission.bags[audience])
        for case in CASES:
            for place in Place:
                assert present(found.get((case, place), {})) == mission.reckoning.people(place, case), (audience, case, place)


@pytest.mark.parametrize("audience", ALL)
def test_every_table_of_people_is_the_count_that_was_kept(mission: Mission, audience: str) -> None:
    bag, reckoning = mission.bags[audience], mission.reckoning
    rows = {(r["case"], r["place"]): r for r in table(bag, "people_ledger") if r["total"]}
    for case in (None, *CASES):
        for place in Place:
            row = rows.pop((case or "all cases", place.value), None)
            assert (numbers(row) if row else {}) == reckoning.people(place, case), (case, place)
            assert (int(row["total"]) if row else 0) == reckoning.heads(place, case)
    assert rows == {}
    runs = [(r["case"], int(r["total"]), numbers(r)) for r in table(bag, "people_runs")]
    assert runs == [(case, heads(who), who) for case in CASES for _, who in RUNS[case]]
    moves = [r for r in table(bag, "people_movements") if r["struck_out"] == "no"]
    assert sum(int(r["total"]) for r in moves if (r["from"], r["to"]) == ("boat", "own_ship")) == BROUGHT
    ashore: Counter[Category] = Counter()
    for row in table(bag, "people_ashore"):
        assert int(row["total"]) == heads(numbers(row))
        ashore.update(numbers(row))
    assert present(ashore) == reckoning.people(Place.PORT)
    (difference,) = table(bag, "people_differences")
    assert (int(difference["ledger"]) - int(difference["counted"]), difference["unexplained"]) == (3, "0")
    assert table(bag, "people_problems") == []


def test_an_rcc_is_given_the_people_of_the_chosen_case_and_of_no_other(mission: Mission) -> None:
    bag, reckoning = mission.bags["rcc"], mission.reckoning
    rows = [r for r in table(bag, "people_ledger") if r["total"]]
    assert {r["case"] for r in rows} <= {"all cases", RUBBER}
    for row in rows:
        assert numbers(row) == reckoning.people(Place(row["place"]), RUBBER)
    assert {r["case"] for r in table(bag, "people_runs")} == {RUBBER}
    said = report(bag)
    assert WOOD not in said
    assert WHITE not in said
    assert place_row("ashore", reckoning.people(Place.PORT, RUBBER)) in said


def place_row(word: str, of: Mapping[Category, int]) -> str:
    """A row of the report's table of people, as its words come out of the PDF."""
    columns = [of.get(c, 0) for c in (*(c for c in Category if c not in PARTS), *PARTS)]
    return " ".join([word, str(heads(of)), *map(str, columns)])


@pytest.mark.parametrize("audience", ALL)
def test_every_number_of_people_in_the_report_is_the_count_that_was_kept(mission: Mission, audience: str) -> None:
    said, reckoning = report(mission.bags[audience]), mission.reckoning
    away = reckoning.heads(Place.HELICOPTER)
    other = heads(reckoning.handed_over())
    port, on_board = reckoning.heads(Place.PORT), reckoning.heads(Place.OWN_SHIP)
    dead = sum(reckoning.heads(p) for p in (Place.DECEASED_ON_BOARD, Place.DECEASED_AT_SEA, Place.DECEASED_ASHORE))
    first_page = (
        f"In short 3 rescues {BROUGHT} people brought on board {port} people gone ashore {other + away} people handed to other "
        f"ships or helicopters {dead} dead 0 missing 3 incidents"
    )
    assert first_page in said
    assert f"{port} went ashore, {other} went to other ships and {away} left by helicopter; {on_board} people were on board" in said
    places = {"on board": Place.OWN_SHIP, "ashore": Place.PORT, "helicopter": Place.HELICOPTER}
    for word, place in places.items():
        assert place_row(word, reckoning.people(place)) in said, word
    assert place_row("other ship", reckoning.handed_over()) in said
    assert place_row("deceased ashore", reckoning.people(Place.DECEASED_ASHORE)) in said
    by_case = said[said.index("By case") :]
    for case in CASES:
        brought = sum(heads(who) for _, who in RUNS[case])
        gone = [reckoning.heads(place, case) for place in (Place.OWN_SHIP, Place.PORT)]
        found = re.search(rf"{case} (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)", by_case)
        assert found is not None
        assert [int(n) for n in found.groups()[:3]] == [brought, *gone], case
        assert int(found[5]) == reckoning.heads(Place.DECEASED_ASHORE, case)
    trips = re.findall(r"RHIB \d trip \d: (\d+) people brought on board", said)
    assert [int(n) for n in trips] == [heads(who) for case in CASES for _, who in RUNS[case]]
    assert f"{BROUGHT} brought on board {on_board} on board at the end {port} gone ashore" in said


def test_the_public_are_given_no_place_no_moment_and_nobody(mission: Mission) -> None:
    bag = mission.bags["public"]
    assert [r for r in table(bag, "people_ledger") if r["total"]] == []
    assert features(bag) == []
    assert not (bag / "data" / "report.pdf").exists()
    about = json.loads((bag / "data" / "mission.json").read_bytes())
    assert (about["purpose"], about["cases"]) == ("", [])
    published = bag / "data" / "publication"
    assert published.is_dir()
    for path in published.iterdir():
        text = path.read_text("utf-8")
        assert not any(case in text for case in CASES), path.name
        assert "Keller" not in text


# -- positions and maps


@pytest.mark.parametrize("audience", ALL)
def test_every_position_in_maps_tables_and_report_is_the_one_that_was_entered(mission: Mission, audience: str) -> None:
    bag = mission.bags[audience]
    entered = {body["subject"]: places_of(body["payload"]) for body in bodies(bag, "case.position")}
    assert set(entered) == set(CASES)
    rows = {r["case"]: places_of({"lat": r["lat_deg"], "lon": r["lon_deg"]}) for r in table(bag, "case_positions")}
    assert rows == entered
    assert kinds(bag)["case position (reported)"] == len(entered)
    for feature in features(bag):
        if feature["properties"]["kind"].startswith("case position"):
            lon, lat = feature["geometry"]["coordinates"]
            at = entered[feature["properties"]["name"]]
            assert (lat, lon) == (pytest.approx(at.lat, abs=1e-7), pytest.approx(at.lon, abs=1e-7))
    said = report(bag)
    for at in entered.values():
        words = format_position(at).replace("′", ".?").replace("°", ".")
        assert re.search(words[:8].replace("°", "."), said), words


def test_own_track_is_where_the_ship_was_in_every_map_and_in_the_raw_sentences(mission: Mission) -> None:
    for audience in WITH_TRACK:
        bag = mission.bags[audience]
        wanted = [(at.lat, at.lon) for _, at in mission.fixes]
        lines = [
            line.split("\t")[1]
            for path in sorted((bag / "data" / "raw").glob("*.txt.gz"))
            for line in gzip.decompress(path.read_bytes()).decode().split("\r\n")
            if "\t" in line
        ]
        assert len(lines) == len(wanted) == json.loads((bag / "data" / "mission.json").read_bytes())["sentences"]
        in_json = [tuple(reversed(c)) for f in features(bag) if f["properties"]["kind"] == "own track" for c in coordinates(f)]
        assert_same_way(without_doubles(in_json), wanted)
        gpx = ET.parse(bag / "data" / "maps" / "track.gpx").getroot()
        space = {"g": "http://www.topografix.com/GPX/1/1"}
        own = next(t for t in gpx.findall("g:trk", space) if t.findtext("g:type", "", space) == "own track")
        points = [(float(p.attrib["lat"]), float(p.attrib["lon"])) for p in own.iter(f"{{{space['g']}}}trkpt")]
        assert_same_way(points, wanted)
        times = [t.text for t in own.iter(f"{{{space['g']}}}time")]
        assert [str(t)[:19] for t in times] == [f"{at:%Y-%m-%dT%H:%M:%S}" for at, _ in mission.fixes]
        kml = (bag / "data" / "maps" / "map.kml").read_text("utf-8")
        own_folder = kml[kml.index("<name>Own track</name>") : kml.index("</Folder>")]
        drawn = [
            (float(lat), float(lon))
            for text in re.findall(r"<coordinates>([^<]*)</coordinates>", own_folder)
            for lon, lat in (pair.split(",")[:2] for pair in text.split())
        ]
        assert_same_way(without_doubles(drawn), wanted)


def coordinates(feature: Mapping[str, Any]) -> list[list[float]]:
    geometry = feature["geometry"]
    return [geometry["coordinates"]] if geometry["type"] == "Point" else list(geometry["coordinates"])


def without_doubles(points: list[Any]) -> list[Any]:
    """Where a track is cut at the hour, the point of the cut ends one piece and begins the next."""
    return [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]


def assert_same_way(found: list[Any], wanted: list[tuple[float, float]]) -> None:
    assert len(found) == len(wanted)
    for one, other in zip(found, wanted, strict=True):
        assert one == pytest.approx(other, abs=_CLOSE)


def test_who_is_not_given_the_track_is_given_none_of_it(mission: Mission) -> None:
    for audience in set(AUDIENCES) - set(WITH_TRACK):
        bag = mission.bags[audience]
        assert kinds(bag)["own track"] == 0
        assert "trkpt" not in (bag / "data" / "maps" / "track.gpx").read_text()
        assert not (bag / "data" / "raw").exists()


@pytest.mark.parametrize("audience", AUDIENCES)
def test_other_programs_open_the_maps(mission: Mission, audience: str) -> None:
    maps = mission.bags[audience] / "data" / "maps"
    schemas = sorted(DATA.glob("gpx-1.1*.xsd"))
    assert schemas
    for schema in schemas:
        xmlschema.XMLSchema(schema).validate(str(maps / "track.gpx"))
    wanted = features(mission.bags[audience])
    info = pyogrio.read_info(maps / "map.geojson", force_feature_count=True) if wanted else {"features": 0}
    assert info["features"] == len(wanted)
    layers = [str(name) for name, _ in pyogrio.list_layers(maps / "map.kml")]
    drawn = sum(pyogrio.read_info(maps / "map.kml", layer=layer, force_feature_count=True)["features"] for layer in layers)
    placemarks = (maps / "map.kml").read_text("utf-8").count("<Placemark>")
    assert drawn == placemarks == len(wanted)


# -- incidents and their originals


@pytest.mark.parametrize("audience", ALL)
def test_three_incidents_stand_in_journal_tables_report_and_dossiers(mission: Mission, audience: str) -> None:
    bag = mission.bags[audience]
    marked = [body["subject"] for body in bodies(bag, "incident.marked")]
    assert marked == list(INCIDENTS.values())
    rows = table(bag, "incidents")
    assert [int(r["incident"]) for r in rows] == list(INCIDENTS)
    assert [sorted(re.findall(r"[A-Z_]{4,}", r["codes"])) for r in rows] == [["SHOTS"], ["DAMAGE", "RAMMING"], ["JAMMING"]]
    said = report(bag)
    assert "3 violent incidents were marked: Shots, Ramming, Damage, Jamming." in said
    papers = sorted(p.name for p in (bag / "data" / "incidents").iterdir())
    assert papers == sorted(f"incident-{n}-{what}.pdf" for n in INCIDENTS for what in ("attack-report", "dossier"))
    assert "0 killed 2 injured" in said
    for number in INCIDENTS:
        assert f"ncident {number}" in paper(bag / "data" / "incidents" / f"incident-{number}-dossier.pdf")


@pytest.mark.parametrize("audience", WITH_TRACK)
def test_every_original_is_in_the_export_as_it_was_and_its_custody_goes_on(mission: Mission, audience: str) -> None:
    bag = mission.bags[audience]
    added = bodies(bag, "media.added")
    assert len(added) == sum(PHOTOS.values()) + 1
    rows = {r["sha256"]: r for r in table(bag, "media")}
    assert set(rows) == {body["payload"]["sha256"] for body in added}
    for sha256, row in rows.items():
        data = (bag / "data" / "media" / row["file"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == sha256
        assert len(data) == int(row["size_bytes"])
        assert data == (mission.log / "media" / sha256).read_bytes()
    assert any((bag / "data" / "media" / r["file"]).read_bytes() == FILM for r in rows.values())
    said = report(bag)
    assert f"{sum(PHOTOS.values())} photos 1 video" in said
    acts = Counter(r["act"] for r in table(bag, "custody"))
    assert acts["added"] == len(rows)
    assert acts["handed_over"] == 1
    assert acts["opened"] == len(rows) * (list(mission.bags).index(audience) + 1)


@pytest.mark.parametrize("audience", ["flag", "rcc", "public"])
def test_who_is_not_given_the_originals_is_given_no_byte_of_them(mission: Mission, audience: str) -> None:
    bag = mission.bags[audience]
    assert not (bag / "data" / "media").exists()
    for row in table(bag, "media"):
        assert row["name"] == "", row


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_number_in_every_table_parses_and_no_cell_is_a_formula(mission: Mission, audience: str) -> None:
    """Units stand in the header; what nobody knows is an empty cell, never a dash or a zero in its place."""
    for path in sorted((mission.bags[audience] / "data" / "tables").glob("*.csv")):
        rows = list(csv.reader(io.StringIO(path.read_bytes().decode())))
        head, *body = rows
        for row in body:
            assert len(row) == len(head), path.name
            for name, cell in zip(head, row, strict=True):
                if name.endswith(("_deg", "_kn", "_nm", "_s", "_bytes", "_m")) and cell:
                    assert abs(float(cell)) <= FAR if name.endswith(("lat_deg", "lon_deg")) else float(cell) is not None
                if name.endswith("_utc") and cell and ";" not in cell and "day" not in name:
                    assert datetime.fromisoformat(cell).utcoffset() is not None, (path.name, name, cell)
                assert not cell.startswith(("=", "@", "\t", "\r")), (path.name, name, cell)
