"""What is typed into the search line: shortcuts are read, words are left, and half a question is never asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geo import Position, destination
from app.ports import LogQuery
from app.rescue.state import Case, ReportedPosition
from app.units import NM
from ui.panels.search_hits import marks_in
from ui.panels.search_query import SHORTCUTS, Around, Asked, ask, box_round, with_value

NOW = datetime(2026, 6, 14, 2, 52, 7, tzinfo=UTC)
BOAT = Position(33.05, 12.38)


def case(number: str, where: Position | None = None) -> Case:
    at = (ReportedPosition(where, NOW, "", None, "reported", "", "e"),) if where is not None else ()
    return Case(number, number, NOW, "", "", positions=at)


CASES: Mapping[str, Case] = {c.id: c for c in (case("AUR-25-014"), case("AUR-26-013"), case("AUR-26-014", BOAT))}
AROUND = Around(NOW, CASES, ("A. Rossi", "M. Keller", "Mara"), Position(33.2, 12.5), lambda: (32.0, 11.0, 34.0, 13.0))


def asked(text: str, around: Around = AROUND) -> Asked:
    return ask(text, around)


def query(text: str) -> LogQuery:
    found = asked(text)
    assert found.problems == ()
    assert found.query is not None
    return found.query


def test_the_shortcuts_of_the_officer_s_page() -> None:
    got = query("shots case:014 by:mara after:02:00 before:02:30 red boat")
    assert got.text == "shots red boat"
    assert (got.case, got.author) == ("AUR-26-014", "Mara")
    assert got.since == datetime(2026, 6, 14, 2, 0, tzinfo=UTC)
    assert got.until == datetime(2026, 6, 14, 2, 30, tzinfo=UTC)
    assert got.box is None


@pytest.mark.parametrize(("typed", "found"), [("14", "AUR-26-014"), ("13", "AUR-26-013"), ("aur-25-014", "AUR-25-014")])
def test_a_case_by_its_number_or_the_end_of_it_the_newest_first(typed: str, found: str) -> None:
    assert query(f"case:{typed}").case == found


@pytest.mark.parametrize("typed", ["\U0001f600", "*", '"', "by:mara ---", "( )"])
def test_signs_alone_are_not_searched_for_and_it_is_said(typed: str) -> None:
    found = asked(typed)
    assert found.query is None
    assert "letter or a figure" in found.problems[0]


def test_a_time_span_over_midnight() -> None:
    got = query("after:22:00 before:04:00")
    assert got.since == datetime(2026, 6, 13, 22, tzinfo=UTC)
    assert got.until == datetime(2026, 6, 14, 4, tzinfo=UTC)


@pytest.mark.parametrize("typed", ["on:yesterday", "on:13.6.", "on:2026-06-13", 'on:"13 Jun"'])
def test_a_whole_day(typed: str) -> None:
    got = query(typed)
    assert got.since == datetime(2026, 6, 13, tzinfo=UTC)
    assert got.until is not None
    assert got.until.strftime("%d %H:%M:%S") == "13 23:59:59"


def test_a_day_before_a_time() -> None:
    assert query('after:"12 23:50"').since == datetime(2026, 6, 12, 23, 50, tzinfo=UTC)


def test_near_own_ship_near_a_case_and_what_the_chart_shows() -> None:
    own, boat = query("near:5").box, query("near:5@014").box
    assert own == box_round(Position(33.2, 12.5), 5)
    assert boat == box_round(BOAT, 5)
    assert query("in:chart").box == (32.0, 11.0, 34.0, 13.0)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("case:099", "no case 099"),
        ("by:nobody", "Nobody called nobody"),
        ("by:r", "A. Rossi or M. Keller or Mara"),
        ("after:25:00", "Hours go up to 23"),
        ("near:much", "near:5"),
        ("near:0", "near:5"),
        ("near:5@013", "has no position"),
        ("kind:foo", "log, case, people"),
        ("in:sea", "chart"),
        ("on:noon", "wants a day"),
    ],
)
def test_what_cannot_be_read_is_said_and_nothing_is_searched_with_the_rest(typed: str, said: str) -> None:
    got = asked(f"shots {typed}")
    assert got.query is None
    assert said in " ".join(got.problems)


def test_a_shortcut_that_is_only_begun_asks_nothing_of_it() -> None:
    assert asked("case:").query is None
    assert query("shots case:") == LogQuery(text="shots")
    assert query("http://x.example 12:30").text == "http://x.example 12:30"


def test_an_empty_line_asks_for_nothing() -> None:
    assert asked("  ").query is None
    assert asked("  ").problems == ()


@given(text=st.text(max_size=60), name=st.sampled_from(SHORTCUTS), value=st.text("abc 014", max_size=8))
def test_a_key_sets_its_own_shortcut_once_and_leaves_the_words(text: str, name: str, value: str) -> None:
    value = " ".join(value.split())
    line = with_value(with_value(text, name, "old"), name, value)
    got = ask(line, AROUND)
    assert got.values.get(name, "") == value
    assert got.words == ask(text, AROUND).words
    assert with_value(line, name, value) == line


@given(text=st.text(max_size=80))
def test_no_text_breaks_the_reading(text: str) -> None:
    got = ask(text, AROUND)
    assert got.query is None or not got.problems


@given(lat=st.floats(-70, 70), lon=st.floats(-180, 180), miles=st.floats(0.5, 60), bearing=st.floats(0, 360), part=st.floats(0, 1))
def test_everything_within_the_miles_is_in_the_box(lat: float, lon: float, miles: float, bearing: float, part: float) -> None:
    south, west, north, east = box_round(Position(lat, lon), miles)
    there = destination(Position(lat, lon), bearing, miles * part * NM)
    assert south - 1e-6 <= there.lat <= north + 1e-6
    inside = west <= there.lon <= east if west <= east else there.lon >= west or there.lon <= east
    assert inside or min(abs(there.lon - west), abs(there.lon - east)) < 0.002 * miles


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Größe of the boat", ("grosse",), []),
        ("Zuwārah, zuwa", ("ZUWA",), ["Zuwā", "zuwa"]),
        ("AUR-26-014 sighted", ("26-014",), ["26", "014"]),
        ("patrol boat", ("boat",), ["boat"]),
        ("steamboat", ("boat",), []),
    ],
)
def test_words_are_marked_where_they_stand(text: str, words: tuple[str, ...], marked: list[str]) -> None:
    assert [text[start : start + length] for start, length in marks_in(text, words)] == marked
