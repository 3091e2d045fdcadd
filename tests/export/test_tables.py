"""Tables of an export: every fact of the log has its row, in UTC and with its units, and nothing a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.entry import ShipState
from app.export.cells import utc
from app.export.tables import TABLES, write_csv
from app.rescue import entries as e
from app.rescue.entries import Category, Flag, Place
from app.rescue.fold import fold
from app.rescue.state import RescueState
from tests.rescue.writing import CASE, at, chained, moved, new

ASKED = new(e.PosRequested(to=("MRCC Rome", "Flag"), means="e-mail", cases=(CASE,)), 60, subject=None)
RECOUNT = new(e.PeopleRecount(total=9, by_category={Category.MAN: 8, Category.WOMAN: 1}), 50, subject=None)
DECISION = e.PolicyDecision(
    draft="d", verdict="ALLOW", released=True, recipients=("to: MRCC Rome",), labels=(), channel="email", rule="R7",
    sentence="May go.", policy="p", content_sha256="aa", title="SITREP 1", text="=A. BOAT",
)  # fmt: skip

LIVE = (("GPS 1", "live"), ("GPS 2", "silent"))
SHIPS = (
    (500, ShipState(lat=33.0, lon=12.0, position_source="GPS 1", position_age_s=0.5, clock_offset_s=0.25, links=LIVE)),
    (510, ShipState(lat=33.0, lon=12.0, position_source="GPS 1", position_age_s=0.5, clock_offset_s=0.75, links=LIVE)),
    (520, ShipState(lat=33.0, lon=12.0, position_source="GPS 2", position_age_s=9.0, clock_offset_s=4.5, links=LIVE)),
    (570, ShipState(position_source=None, clock_offset_s=None, links=LIVE)),
    (575, ShipState(clock_offset_s=None)),
    (580, ShipState(lat=33.0, lon=12.0, position_source="GPS 3", clock_offset_s=0.5)),
)


@pytest.fixture(scope="module")
def state() -> RescueState:
    medevac = moved(Place.OWN_SHIP, Place.HELICOPTER, man=1).model_copy(update={"medical": 1})
    embarked = moved(Place.BOAT, Place.OWN_SHIP, "RHIB 1 trip 1", man=8, unknown=3).model_copy(update={"medical": 2})
    return fold(
        chained(
            [
                new(e.CaseOpened(number=CASE, channel="e-mail"), 0),
                new(e.CaseDetails(boat_type="rubber", engine="not_working", adrift=True, departed=at(-600)), 1),
                new(e.CasePob(pob_kind="reported", total=70, medical=3, dead=1), 2),
                new(e.CasePosition(lat=33.2, lon=12.5, accuracy_m=926), 2.5),
                new(e.IncidentMarked(), 2.7, subject="i1"),
                new(e.CaseWeather(wind_from_deg=315, wind_mps=10.288889, sea_state=4, visibility_m=9260), 3),
                new(e.CaseCoordination(role="rcc", name="MRCC Rome"), 4),
                new(e.CaseDrift(set_deg=120, drift_mps=0.514444), 5),
                new(e.CaseDrift(), 6),
                new(e.CasePhase(phase="distress", factors=("weather", "medical"), decider="master"), 7),
                new(e.CaseActor(name="patrol boat?", actor_type="coast_guard", arpa=7), 8),
                new(e.CaseTrack(target="R:7", points=((at(5), 33.1, 12.1), (at(6), 33.2, 12.2))), 9),
                (
                    plan := new(
                        e.SearchPlanned(
                            pattern="SS",
                            lat=33.1,
                            lon=12.1,
                            points=((at(9), 33.1, 12.1), (at(12), 33.11, 12.1), (at(15), 33.11, 12.11)),
                            spacing_m=1111.2,
                            speed_mps=5.144444,
                            craft="RHIB 1",
                            estimate=True,
                        ),
                        9,
                    )
                ),
                new(e.SearchLeg(plan=plan.id, leg=1), 12.5),
                new(e.SearchEnded(plan=plan.id, outcome="found"), 14),
                new(e.CaseEvent(event="sighted", bearing_deg=200, range_m=3704), 10),
                new(e.CaseEvent(event="rhib_launched"), 20),
                new(e.CaseEvent(event="rhib_launched"), 30),
                new(embarked, 31),
                new(e.PeopleSorted(taken={Category.UNKNOWN: 2}, given={Category.MAN: 1, Category.WOMAN: 1}), 35),
                new(e.PeopleFlagged(flag=Flag.DISABLED, number=1, note="one leg"), 36),
                new(medevac, 40),
                RECOUNT,
                new(e.PeopleExplained(recount=RECOUNT.id, difference=-1, reason="asleep"), 51, subject=None),
                new(DECISION, 52),
                new(
                    e.RelaySent(draft="d", channel="email", recipients=("a@x", "b@x"), status="delivered", content_sha256="aa"), 53
                ),
                new(e.CommsLine(direction="out", means="phone", party="JRCC", content="x", result="no_answer", repeat_min=10), 55),
                ASKED,
                new(e.PosAnswered(request=ASKED.id, result="assigned", by="MRCC Rome", port="Ancona", lat=43.6, lon=13.5), 150),
                new(moved(Place.OWN_SHIP, Place.PORT, man=4).model_copy(update={"where": "Ancona"}), 400),
                new(moved(Place.OWN_SHIP, Place.PORT, woman=1).model_copy(update={"where": "Ancona"}), 430),
                new(moved(Place.OWN_SHIP, Place.PORT, man=2).model_copy(update={"where": "Ancona"}), 1700),
                new(moved(Place.DECEASED_ON_BOARD, Place.PORT, man=1), 1800),
                new(e.VesselNoted(name="P 300", mmsi="642000001"), 12, subject="v1"),
                new(e.IncidentDetail(codes=("SHOTS", "RAMMING"), distance_m=300, actor="=grey boat"), 2.8, subject="i1"),
                new(e.IncidentDetail(codes=("DAMAGE",), distance_m=150), 2.9, subject="i1"),
                new(
                    e.IncidentTrack(target="A:1", source="ais", points=((at(1), 33.1, 12.1), (at(2), 33.2, 12.2))),
                    2.95,
                    subject="i1",
                ),
                new(e.IncidentStatement(who="driver", text="@They fired", said_at=at(60)), 90, subject="i1"),
                new(e.MediaAdded(sha256="a" * 64, name="IMG.JPG", size=5), 95, subject=None),
                *(replace(new(e.LogLine(text="calm"), m), ship=ship) for m, ship in SHIPS),
            ]
        )
    )


def table(state: RescueState, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(write_csv(TABLES[f"tables/{name}.csv"](state)).decode())))


def test_every_row_is_as_wide_as_its_header(state: RescueState) -> None:
    for name, made in TABLES.items():
        header, *rows = [list(row) for row in made(state)]
        assert len(header) == len(set(header)), name
        assert all(len(row) == len(header) for row in rows), name
        assert rows, f"{name}: nothing of the fixture is in it"


def test_times_are_in_utc_and_headers_say_the_unit(state: RescueState) -> None:
    for name, made in TABLES.items():
        header, *rows = [list(row) for row in made(state)]
        for row in rows:
            for column, cell in zip(header, row, strict=True):
                if column.endswith("_utc") and column != "day_utc" and cell is not None:
                    assert datetime.fromisoformat(str(cell)).utcoffset() == at(0).astimezone(UTC).utcoffset(), (name, column)
                if isinstance(cell, float) and column == "value":
                    assert row[header.index("unit")], (name, row)
                elif isinstance(cell, float):
                    assert column.rsplit("_", 1)[-1] in ("deg", "kn", "nm", "m", "s", "c", "hours"), (name, column)


def test_no_cell_is_run_by_a_spreadsheet(state: RescueState) -> None:
    (row,) = [r for r in table(state, "told_sheet") if r["kind"] == "message"]
    assert row["text"] == "'=A. BOAT"


def test_the_card_and_its_histories(state: RescueState) -> None:
    (details,) = table(state, "case_details")
    assert (details["boat_type"], details["engine"], details["adrift"]) == ("rubber", "not_working", "yes")
    assert details["taking_water"] == ""  # nobody said
    assert (details["channel"], details["departed_utc"]) == ("e-mail", "2026-06-13T16:00:00.000000Z")
    launches = [r for r in table(state, "case_steps") if r["step"] == "rhib_launched"]
    assert [r["times_so_far"] for r in launches] == ["1", "2"]
    (weather,) = table(state, "case_weather")
    assert (weather["wind_kn"], weather["visibility_nm"], weather["air_c"]) == ("20.0", "5.0", "")
    known, unknown = table(state, "case_drift")
    assert (known["speed_kn"], unknown["speed_kn"]) == ("1.0", "")
    (phase,) = table(state, "case_phases")
    assert (phase["weather"], phase["request"], phase["decider"], phase["written_by"]) == ("yes", "", "master", "Ada")
    assert [r["lat_deg"] for r in table(state, "case_tracks")] == ["33.1", "33.2"]
    first, second = table(state, "case_searches")
    assert (first["leg"], first["spacing_nm"], first["speed_kn"], first["estimate"]) == ("1", "0.6", "10.0", "yes")
    assert (first["done_utc"][11:16], second["done_utc"], second["outcome"]) == ("02:12", "", "found")
    assert table(state, "case_coordination")[0]["name"] == "MRCC Rome"
    assert table(state, "case_actors")[0]["radar_number"] == "7"
    assert table(state, "case_sightings")[0]["range_nm"] == "2.0"
    assert table(state, "people_on_board")[0]["medical"] == "3"
    assert table(state, "people_on_board")[0]["disabled"] == ""


def test_people_to_the_person_and_by_category(state: RescueState) -> None:
    (run,) = table(state, "people_runs")
    assert (run["run"], run["total"], run["man"], run["unknown"], run["dead"]) == ("RHIB 1 trip 1", "11", "8", "3", "0")
    (change,) = table(state, "people_sorted")
    assert (change["man"], change["woman"], change["unknown"]) == ("1", "1", "-2")
    now = {(r["place"], r["need"]): r["number"] for r in table(state, "people_needs") if r["note"] == "as it stands"}
    assert now[("helicopter", "medical")] == "1"
    (difference,) = table(state, "people_differences")
    assert (difference["counted_of"], difference["counted"], difference["ledger"], difference["unexplained"]) == (
        "all cases", "9", "10", "0",
    )  # fmt: skip
    assert (difference["unknown_difference"], difference["man_difference"], difference["infant_difference"]) == ("-1", "", "")
    first, second = table(state, "people_ashore")
    assert (first["port"], first["day_utc"], first["total"], first["man"], first["woman"]) == (
        "Ancona",
        "2026-06-14",
        "5",
        "4",
        "1",
    )
    assert (second["day_utc"], second["total"]) == ("2026-06-15", "2")
    assert any("deceased ashore" in r["what"] for r in table(state, "people_problems"))


def test_who_was_told_and_what_came_back(state: RescueState) -> None:
    assert [r["kind"] for r in table(state, "told_sheet")] == ["message", "call", "request", "answer"]
    assert [(r["recipient"], r["status"]) for r in table(state, "told_recipients")] == [("a@x", "delivered"), ("b@x", "delivered")]
    request, answer = table(state, "place_of_safety")
    assert (request["what"], request["open"], request["to_or_by"]) == ("request", "no", "MRCC Rome; Flag")
    assert (answer["what"], answer["port"], answer["hours"]) == ("assigned", "Ancona", "1.5")
    assert table(state, "calls_to_repeat")[0]["due_utc"].startswith("2026-06-14T03:05")
    assert table(state, "vessels_noted")[0]["mmsi"] == "642000001"


def test_the_log_says_which_clock_and_which_receiver_it_went_by_and_how_they_stood(state: RescueState) -> None:
    rows = [r for r in table(state, "log") if r["text"] == "calm"]
    assert [r["clock_offset_s"] for r in rows] == ["0.25", "0.75", "4.5", "", "", "0.5"]
    assert [r["position_age_s"] for r in rows] == ["0.5", "0.5", "9.0", "", "", ""]
    assert [r["position_source_status"] for r in rows] == ["live", "live", "silent", "", "", ""]
    known, unknown = "computer clock, offset to GNSS time known", "computer clock, GNSS time not known"
    assert [r["utc_source"] for r in rows] == [known, known, known, unknown, unknown, known]
    assert {r["utc_source"] for r in table(state, "log") if r["text"] != "calm"} == {""}


def test_each_step_of_the_clock_and_each_hour_has_its_row(state: RescueState) -> None:
    rows = table(state, "clock")
    steps = [r for r in rows if r["what"] != "hour"]
    assert [(r["what"], r["at_utc"], r["offset_s"], r["before_s"]) for r in steps] == [
        ("first", "2026-06-14T10:20:00.000000Z", "0.25", ""),
        ("changed", "2026-06-14T10:40:00.000000Z", "4.5", "0.25"),
        ("GNSS time lost", "2026-06-14T11:30:00.000000Z", "", "4.5"),
        ("GNSS time known", "2026-06-14T11:40:00.000000Z", "0.5", ""),
    ]
    hours = [r for r in rows if r["what"] == "hour"]
    assert [(r["at_utc"][11:13], r["lowest_s"], r["median_s"], r["highest_s"]) for r in hours] == [
        ("10", "0.25", "0.75", "4.5"),
        ("11", "0.5", "0.5", "0.5"),
    ]
    assert [(r["entries"], r["entries_with_offset"]) for r in hours] == [("3", "3"), ("3", "1")]


def test_facts_of_an_incident_keep_every_word_and_say_which_stands(state: RescueState) -> None:
    rows = table(state, "incident_facts")
    assert [(r["value"], r["stands"]) for r in rows if r["field"] == "distance_m"] == [("300.0", "no"), ("150.0", "yes")]
    assert [(r["value"], r["stands"]) for r in rows if r["field"] == "codes"] == [("SHOTS; RAMMING", "yes"), ("DAMAGE", "yes")]
    assert [r["value"] for r in rows if r["field"] == "actor"] == ["'=grey boat"], "nothing that a spreadsheet would run"
    assert {(r["incident"], r["by"]) for r in rows} == {("1", "Ada")}


def test_statements_and_tracks_of_an_incident_stand_word_for_word_and_point_by_point(state: RescueState) -> None:
    (said,) = table(state, "statements")
    assert (said["text"], said["said_utc"][11:16], said["written_utc"][11:16]) == ("'@They fired", "03:00", "03:30")
    points = table(state, "incident_tracks")
    assert [(r["source"], r["point_utc"][11:16], r["lat_deg"], r["lon_deg"]) for r in points] == [
        ("ais", "02:01", "33.1", "12.1"),
        ("ais", "02:02", "33.2", "12.2"),
    ]


def test_a_time_without_a_zone_is_utc(state: RescueState) -> None:
    assert utc(datetime(2026, 6, 14, 2)) == "2026-06-14T02:00:00.000000Z"  # noqa: DTZ001  # what is tested
    assert utc(datetime(2026, 6, 14, 4, tzinfo=timezone(timedelta(hours=2)))) == "2026-06-14T02:00:00.000000Z"
