"""What is published tells no position, no moment, no person and no small number, neither by itself nor by subtraction."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.entry import NewEntry, ShipState
from app.errors import UserError
from app.export.order import Order
from app.export.publication import FEW, FIELDS, ROUND, SMALL, SUPPRESSED, Published, cell_of, few, files, publication, totals
from app.geo import Position, range_bearing
from app.rescue import entries as e
from app.rescue.entries import Category, Place, PobKind
from app.rescue.fold import fold
from app.sea import Sea
from app.units import NM
from tests.canary.renderings import RENDERINGS, rendered
from tests.canary.search import Canary
from tests.rescue.test_orders import histories
from tests.rescue.writing import CASE, at, chained, moved, new

ORDER = Order(audience="public", source="")
PLACES = st.builds(Position, st.floats(30, 40), st.floats(8, 20))
GRIDS = st.sampled_from([10.0, 30.0, 60.0, 120.0])
BOARD = ("men", "women", "minors_with_family", "minors_alone", "infants", "category_not_known")


def area(position: Position) -> str:
    return f"area {math.floor(position.lat)}"


def published(entries: Sequence[NewEntry], order: Order = ORDER) -> Published:
    return publication(fold(chained(entries)), order, area)


def incident(n: int, where: Position | None, minute: float = 5, **facts: object) -> list[NewEntry]:
    ship = ShipState(lat=where.lat, lon=where.lon) if where is not None else None
    mark = replace(new(e.IncidentMarked(), minute, subject=f"i{n}"), ship=ship)
    return [mark, new(e.IncidentDetail.model_validate({"codes": ("RAMMING",), **facts}), minute + 1, subject=f"i{n}")]


def rescue(n: int, where: Position, *moves: e.PeopleMovement, minute: float = 0) -> list[NewEntry]:
    case = f"CASE-{n}"
    return [
        new(e.CaseOpened(number=case), minute, subject=case),
        new(e.CasePosition(lat=where.lat, lon=where.lon), minute + 1, subject=case),
        *(new(move, minute + 2 + i, subject=case) for i, move in enumerate(moves)),
    ]


# ---- the grid


@settings(max_examples=150)
@given(PLACES, GRIDS, st.floats(0, 360), st.floats(0, 40))
def test_any_two_positions_in_one_cell_give_the_same_files(where: Position, grid: float, bearing: float, miles: float) -> None:
    other = Position(
        where.lat + miles / 60 * math.cos(math.radians(bearing)), where.lon + miles / 60 * math.sin(math.radians(bearing))
    )
    assume(cell_of(where, grid) == cell_of(other, grid))
    order = replace(ORDER, grid_nm=grid)
    one = [x for n in range(3) for x in (*incident(n, where), *rescue(n, where))]
    two = [x for n in range(3) for x in (*incident(n, other), *rescue(n, other))]
    assert files(published(one, order)) == files(published(two, order))


@settings(max_examples=300)
@given(PLACES, GRIDS)
def test_a_centre_is_in_its_own_cell_and_no_further_off_than_a_cell_is_wide(where: Position, grid: float) -> None:
    centre = cell_of(where, grid)
    assert cell_of(centre, grid) == centre
    assert range_bearing(where, centre)[0] / NM <= grid * 0.75


@pytest.mark.parametrize("lat", [-90.0, -89.9, 0.0, 89.9, 90.0])
@pytest.mark.parametrize("lon", [-180.0, 0.0, 179.999, 180.0])
def test_there_is_a_cell_everywhere(lat: float, lon: float) -> None:
    centre = cell_of(Position(lat, lon), 30)
    assert abs(centre.lat) <= 90
    assert abs(centre.lon) <= 180


@pytest.mark.parametrize("grid", [0.0, -30.0, 1.0, 9.9, 1000.0, math.nan, math.inf])
def test_a_grid_that_would_be_a_position_is_refused(grid: float) -> None:
    with pytest.raises(UserError, match="Choose one from 10 to 600 NM"):
        published([], replace(ORDER, grid_nm=grid))


def test_a_cell_with_fewer_than_three_rows_is_left_out_and_the_area_stays() -> None:
    here, there = Position(33.5, 12.5), Position(35.5, 14.5)
    rows = published(
        [*incident(1, here), *incident(2, here), *incident(3, here), *incident(4, there), *incident(5, there)]
    ).incidents
    assert [row["cell_lat_deg"] is None for row in rows] == [row["area"] == area(cell_of(there, 30)) for row in rows]
    assert sum(row["cell_lat_deg"] is None for row in rows) == 2
    assert all(row["area"] for row in rows)
    (alone,) = published(incident(1, here)).incidents
    assert (alone["cell_lat_deg"], alone["cell_lon_deg"], alone["area"]) == (None, None, area(cell_of(here, 30)))
    (nowhere,) = published(incident(1, None)).incidents
    assert (nowhere["cell_lat_deg"], nowhere["area"]) == (None, None)


@pytest.mark.parametrize("name", RENDERINGS)
def test_no_way_of_writing_a_position_gets_into_the_files(name: str) -> None:
    canary = Canary("a boat's", Position(33 + 28.417 / 60, 12 + 19.853 / 60))
    raw = rendered(name, canary.position)
    told = raw.decode() if isinstance(RENDERINGS[name](canary.position), str) else raw.decode("latin-1")
    entries = [
        x
        for n in range(3)
        for x in (
            *incident(n, canary.position, actor=told, weapon=told, text=told, quote=told, legal_zone=told, hull_marks=told),
            *rescue(n, canary.position, moved(Place.BOAT, Place.OWN_SHIP, way=told, man=30)),
            new(e.CaseClosed(outcome=told or "x", where=told, note=told), 50, subject=f"CASE-{n}"),
        )
    ]
    made = files(published(entries))
    assert canary.hits(b"\n".join(made.values())) == []


# ---- times


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 1439), min_size=3, max_size=5, unique=True), st.randoms())
def test_moments_of_a_day_and_their_order_do_not_show(minutes: list[int], chance: object) -> None:
    day = 22 * 60  # the first minute of the next day
    kinds = ["RAMMING", "SHOT_AT_SHIP", "CHASE", "BOARDING", "ASSAULT"]
    one = [x for n, m in enumerate(minutes) for x in incident(n, Position(33.5, 12.5), day + m, codes=(kinds[n],))]
    two = [x for n, m in enumerate(reversed(minutes)) for x in incident(n, Position(33.5, 12.5), day + m, codes=(kinds[n],))]
    assert files(published(one)) == files(published(two))
    assert at(day).time().isoformat() == "00:00:00"
    assert {row["date"] for row in published(one).incidents} == {f"{at(day) + timedelta(hours=1):%Y-%m-%d}"}


# ---- numbers of people


@given(st.integers(0, 500))
def test_small_numbers_are_not_given(number: int) -> None:
    assert few(number) == (FEW if 1 <= number < SMALL else number)
    assert few(None) is None


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.dictionaries(st.sampled_from(sorted(set(Category) - {Category.PREGNANT})), st.integers(1, 12), min_size=1), max_size=4
    )
)
def test_nobody_is_found_by_taking_numbers_off_a_total(boats: list[dict[Category, int]]) -> None:
    entries = [
        x
        for n, people in enumerate(boats)
        for x in rescue(
            n, Position(33.5, 12.5), e.PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people=people), minute=20 * n
        )
    ]
    rows = published(entries).rescues
    assert len(rows) == len(boats)
    for row in rows:
        hidden = [name for name in BOARD if not isinstance(row[name], int)]
        assert all(row[name] == SUPPRESSED for name in hidden)
        for name in ("people", *BOARD, "dead", "missing"):
            assert not (isinstance(row[name], int) and 0 < int(row[name] or 0) < SMALL)
        if not hidden:
            assert sum(int(row[name] or 0) for name in BOARD) == row["people"]
            continue
        assert len(hidden) == len(BOARD), "one that is left out alone is what the others leave of the total"
        if isinstance(row["people"], int):
            assert row["people"] >= SMALL
    told = totals(rows)
    for name in ("people", *BOARD) if rows else ():
        given = [int(row[name] or 0) for row in rows if isinstance(row[name], int)]
        assert told[name] == {"at_least": sum(given), "complete": len(given) == len(rows)}


def test_the_affected_less_the_rescued_are_not_the_dead() -> None:
    where = Position(33.5, 12.5)
    entries = [
        *rescue(1, where, moved(Place.BOAT, Place.OWN_SHIP, man=82), moved(Place.SEA, Place.DECEASED_AT_SEA, man=3)),
        new(e.CasePob(pob_kind=PobKind.COUNTED, total=85), 1, subject="CASE-1"),
        *incident(1, where, against=("people",), cases=("CASE-1",), deaths=3),
    ]
    made = published(entries)
    assert (made.rescues[0]["people"], made.rescues[0]["dead"], made.incidents[0]["deaths"]) == (82, FEW, FEW)
    affected = made.incidents[0]["people_affected"]
    assert isinstance(affected, int)
    assert affected % ROUND == 0


def test_people_are_those_who_came_on_board_in_the_categories_that_they_were_sorted_into() -> None:
    entries = [
        *rescue(
            1,
            Position(33.5, 12.5),
            moved(Place.BOAT, Place.RHIB, unknown=30),
            moved(Place.RHIB, Place.OWN_SHIP, unknown=30),
            moved(Place.OWN_SHIP, Place.PORT, unknown=30),
            moved(Place.OTHER_SHIP, Place.OWN_SHIP, man=9),
        ),
        new(
            e.PeopleSorted(taken={Category.UNKNOWN: 30}, given={Category.MAN: 20, Category.WOMAN: 10, Category.PREGNANT: 2}),
            9,
            subject="CASE-1",
        ),
    ]
    (row,) = published(entries).rescues
    assert [row[name] for name in ("people", *BOARD)] == [30, 20, 10, 0, 0, 0, 0]


def test_what_nobody_knows_is_empty_and_not_nought() -> None:
    (row,) = published(incident(1, None)).incidents
    assert {name for name, value in row.items() if value is None} == {
        "area", "cell_lat_deg", "cell_lon_deg", "actor_kind", "against", "severity", "weapon", "people_affected", "deaths",
        "injured",
    }  # fmt: skip
    (row,) = published(incident(1, None, weapon="none", deaths=0)).incidents
    assert (row["weapon"], row["deaths"]) == ("no", 0)
    (row,) = published(incident(1, None, codes=("SHOT_WARNING",), severity="made up")).incidents
    assert (row["weapon"], row["severity"]) == ("yes", None)


# ---- the files


def test_files_say_what_they_hold_and_the_two_forms_agree() -> None:
    entries = [
        x for n in range(3) for x in (*incident(n, Position(33.5, 12.5), deaths=2, injured=7), *rescue(n, Position(33.5, 12.5)))
    ]
    made = files(published(entries, replace(ORDER, source="Ship  A\n")))
    assert sorted(made) == ["README.txt", "incidents.csv", "incidents.json", "rescues.csv", "rescues.json"]
    for name, fields in FIELDS.items():
        rows = list(csv.DictReader(io.StringIO(made[f"{name}.csv"].decode(), newline="")))
        data = json.loads(made[f"{name}.json"])
        assert [list(row) for row in rows] == [list(fields)] * 3
        assert [{k: "" if v is None else str(v) for k, v in row.items()} for row in data["rows"]] == rows
        assert data["fields"] == fields
        assert {row["source"] for row in rows} == {"Ship A"}
        for column in fields:
            assert column in made["README.txt"].decode()
    assert json.loads(made["incidents.json"])["totals"]["deaths"] == {"at_least": 0, "complete": False}
    assert json.loads(made["incidents.json"])["totals"]["injured"] == {"at_least": 21, "complete": True}


def test_the_ship_is_not_named_unless_she_wants_to() -> None:
    entries = [new(e.MissionOpened(name="20260614-aurora", ship="AURORA", callsign="DABC"), 0, subject=None), *incident(1, None)]
    data = b"".join(files(published(entries)).values())
    for secret in (b"aurora", b"dabc", b"ada"):
        assert secret not in data.lower()


def test_only_the_chosen_cases_are_in_it() -> None:
    where = Position(33.5, 12.5)
    entries = [*rescue(1, where), *rescue(2, where), *incident(1, where, cases=("CASE-1",)), *incident(2, where, cases=("CASE-2",))]
    made = published(entries, replace(ORDER, cases=("CASE-1",)))
    assert (len(made.rescues), len(made.incidents)) == (1, 1)


@settings(max_examples=100, deadline=None)
@given(histories())
def test_any_mission_can_be_published_and_no_text_of_it_is(history: tuple[list[NewEntry], list[NewEntry]]) -> None:
    entries, _ = history
    marked = [
        replace(entry, payload={k: f"said<{v}>" if k in ("text", "note", "actor") and v else v for k, v in entry.payload.items()})
        for entry in entries
    ]
    data = b"".join(files(published(marked)).values())
    assert b"said<" not in data
    assert CASE.encode() not in data
    assert b"Ada" not in data


def test_the_area_is_that_of_the_real_charts() -> None:
    sea = Sea()
    made = publication(fold(chained(incident(1, Position(33.5, 12.5)))), ORDER, lambda p: sea.at(p).srr)
    assert "SRR" in str(made.incidents[0]["area"])
