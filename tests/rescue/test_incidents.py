"""Incidents: each addition keeps its author and time, the newest word stands, originals and custody are what was written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.geo import Position, destination, range_bearing
from app.rescue import entries as e
from app.rescue.fold import fold
from app.rescue.incident_around import around, nearest
from app.rescue.lines import wording
from app.units import NM
from tests.rescue.writing import START, at, chained, new

HASH, OTHER = "ab" * 32, "cd" * 32
MARK = new(e.IncidentMarked(), 1, subject="i1", id="mark")


def media(sha256: str = HASH, **more: object) -> e.MediaAdded:
    return e.MediaAdded.model_validate({"sha256": sha256, "name": "IMG_1.JPG", "size": 9, "media_kind": "photo", **more})


def test_each_addition_keeps_its_author_and_time_and_the_newest_word_stands() -> None:
    said = [
        new(e.IncidentDetail(actor="grey boat", weapon="rifle"), 2, subject="i1"),
        replace(new(e.IncidentDetail(actor="P 654", against=("people",)), 9, subject="i1"), author="Bo"),
        new(e.IncidentDetail(against=("crew", "people"), deaths=0), 10, subject="i1"),
    ]
    (incident,) = fold(chained([MARK, *said])).incidents
    assert [(s.value, s.at, s.by) for s in incident.facts["actor"]] == [("grey boat", at(2), "Ada"), ("P 654", at(9), "Bo")]
    assert incident.said("actor") == "P 654"
    assert incident.said("weapon") == "rifle"
    assert incident.said("deaths") == 0, "none is a number, and is not the same as not known"
    assert incident.said("injured") is None
    assert incident.listed("against") == ("people", "crew")
    assert incident.by == "Ada"


def test_what_was_struck_out_is_said_no_more_and_stays_in_the_log() -> None:
    wrong = new(e.IncidentDetail(deaths=3), 2, subject="i1")
    state = fold(chained([MARK, wrong, new(e.EntryVoid(reason="not ours"), 5, subject="i1", corrects=wrong.id)]))
    assert state.incidents[0].said("deaths") is None
    assert any(line.void and line.id == wrong.id for line in state.lines)


def test_later_statements_never_edit_earlier_ones() -> None:
    first = new(e.IncidentStatement(who="AB 1", text="two shots", said_at=at(-3)), 3, subject="i1")
    second = new(e.IncidentStatement(who="AB 1", text="three shots"), 8, subject="i1")
    statements = fold(chained([MARK, first, second])).incidents[0].statements
    assert [(s.text, s.said_at) for s in statements] == [("two shots", at(-3)), ("three shots", at(8))]


def test_each_item_of_the_attack_report_keeps_its_author_and_time_and_can_be_taken_back() -> None:
    said = [
        new(e.IncidentReport(item="persons", text="4 men"), 2, subject="i1"),
        replace(new(e.IncidentReport(item="persons", text="5 men, masked"), 3, subject="i1"), author="Bo"),
        new(e.IncidentReport(item="assistance", text="a doctor"), 4, subject="i1"),
        new(e.IncidentReport(item="assistance"), 5, subject="i1"),
    ]
    (incident,) = fold(chained([MARK, *said])).incidents
    assert [(s.value, s.at, s.by) for s in incident.report["persons"]] == [("4 men", at(2), "Ada"), ("5 men, masked", at(3), "Bo")]
    persons = incident.reported("persons")
    assert persons is not None
    assert persons.value == "5 men, masked"
    assert incident.reported("assistance") is None
    assert incident.reported("craft") is None
    assert wording(e.IncidentReport(item="assistance"))[1].endswith("taken back")
    with pytest.raises(ValidationError):
        e.IncidentReport(item="ransom", text="x")


def test_tracks_round_the_incident_are_kept_with_what_saw_them() -> None:
    track = e.IncidentTrack(target="R:1", name="T07", source="radar", points=((at(0), 33.1, 12.1),))
    (kept,) = fold(chained([MARK, new(track, 1, subject="i1")])).incidents[0].tracks
    assert (kept.target, kept.source, kept.points) == ("R:1", "radar", ((at(0), 33.1, 12.1),))


def test_additions_to_an_incident_that_was_never_marked_are_a_problem() -> None:
    state = fold(chained([new(e.IncidentStatement(who="AB", text="x"), 1, subject="i9")]))
    assert any("never marked" in text for text in state.problems)


@pytest.mark.parametrize(
    "wrong",
    [{"codes": ("SHOUTING",)}, {"actor_kind": "pirates"}, {"against": ("nobody",)}, {"distance_m": -1}, {"deaths": -1}],
)
def test_a_word_that_is_none_of_the_list_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        e.IncidentDetail.model_validate(wrong)


def test_an_original_taken_in_twice_is_one_with_both_its_incidents() -> None:
    entries = [new(media(incident="i1"), 2, subject="i1"), new(media(case="C", name="copy.jpg"), 4, subject="C")]
    (item,) = fold(chained([MARK, *entries])).media.values()
    assert (item.name, item.incidents, item.cases) == ("IMG_1.JPG", ("i1",), ("C",))
    assert [step.act for step in item.custody] == ["added", "added"]


def test_the_cameras_time_stays_and_its_clock_is_kept_apart() -> None:
    photo = new(media(device="CAM", camera_time="2026-06-14T04:51:07"), 2, subject="i1")
    assert fold(chained([photo])).media[HASH].taken is None, "the zone of a camera is not guessed"
    clocks = [new(e.MediaClock(device="CAM", offset_s=7203), 3), new(e.MediaClock(device="OTHER", offset_s=1), 4)]
    item = fold(chained([photo, *clocks])).media[HASH]
    assert item.camera_time == "2026-06-14T04:51:07"
    assert item.taken == datetime(2026, 6, 14, 2, 51, 4, tzinfo=UTC)
    unknown = new(e.MediaClock(device="CAM"), 5)
    assert fold(chained([photo, *clocks, unknown])).media[HASH].taken is None


def test_a_zone_that_the_camera_wrote_counts_until_somebody_says_more() -> None:
    photo = new(media(device="CAM", camera_time="2026-06-14T04:51:07+02:00"), 2)
    assert fold(chained([photo])).media[HASH].taken == datetime(2026, 6, 14, 2, 51, 7, tzinfo=UTC)
    clock = new(e.MediaClock(device="CAM", offset_s=7200 + 60), 3)
    assert fold(chained([photo, clock])).media[HASH].taken == datetime(2026, 6, 14, 2, 50, 7, tzinfo=UTC)


def test_custody_is_one_list_in_order_of_time() -> None:
    entries = [
        new(e.CustodyNoted(act="verified"), 1),  # before it was there
        new(media(), 2),
        new(e.CustodyNoted(act="copied", items=(HASH,), to_whom="lawyers", why="complaint"), 9),
        new(e.CustodyNoted(act="opened", items=(HASH, OTHER), why="flag state"), 5),
        new(e.CustodyNoted(act="verified"), 7),
        new(e.CustodyNoted(act="copied", items=(OTHER,), to_whom="press"), 8),
    ]
    item = fold(chained(entries)).media[HASH]
    assert [(s.act, s.to_whom) for s in item.custody] == [("added", ""), ("opened", ""), ("verified", ""), ("copied", "lawyers")]


@given(st.lists(st.sampled_from(["added", "other", "copied", "all", "clock"]), max_size=12), st.randoms())
def test_no_step_of_custody_is_lost_whatever_the_order_of_writing(kinds: list[str], random: object) -> None:
    made = {
        "added": media(device="CAM"), "other": media(OTHER), "copied": e.CustodyNoted(act="copied", items=(HASH,)),
        "all": e.CustodyNoted(act="verified"), "clock": e.MediaClock(device="CAM", offset_s=5),
    }  # fmt: skip
    written = [new(made[kind], i + 1) for i, kind in enumerate(kinds)]
    state = fold(chained(written))
    random.shuffle(written)  # type: ignore[attr-defined]
    assert fold(chained(written)).media.keys() == state.media.keys()
    assert {k: v.custody for k, v in fold(chained(written)).media.items()} == {k: v.custody for k, v in state.media.items()}
    if "added" in kinds:
        first = kinds.index("added")
        expected = kinds.count("added") + kinds.count("copied") + kinds[first:].count("all")
        assert len(state.media[HASH].custody) == expected


@given(
    st.text(max_size=10) | st.none(), st.lists(st.sampled_from(sorted(e.INCIDENT_CODES)), max_size=4),
    st.none() | st.integers(0, 99), st.none() | st.floats(0, 5000),
)  # fmt: skip
def test_every_detail_can_be_said_in_words(actor: str | None, codes: list[str], dead: int | None, off: float | None) -> None:
    title, text = wording(e.IncidentDetail(actor=actor, codes=tuple(codes), deaths=dead, distance_m=off))
    assert title
    assert (dead is None) == ("dead" not in text.replace(actor or "\0", ""))


# -- around it

OWN = Position(33.2, 12.5)


def line(start: Position, course: float, knots: float, minutes: range) -> list[tuple[datetime, float, float]]:
    points = [(START + timedelta(minutes=m), destination(start, course, knots * NM * m / 60)) for m in minutes]
    return [(t, p.lat, p.lon) for t, p in points]


def test_range_and_cpa_of_a_boat_that_comes_straight_at_us() -> None:
    still = line(OWN, 0, 0, range(20))
    found = around(still, line(destination(OWN, 90, 4 * NM), 270, 24, range(10)))
    assert found[0].cpa_m is None, "one point is no motion"
    assert all(m.cpa_m is not None and m.cpa_m < 60 for m in found[1:])
    assert found[5].range_m == pytest.approx(2 * NM, rel=0.01)
    assert found[5].tcpa_s == pytest.approx(300, rel=0.02)


def test_a_boat_that_draws_away_has_its_cpa_behind_it() -> None:
    found = around(line(OWN, 0, 0, range(20)), line(destination(OWN, 90, 1 * NM), 90, 10, range(5)))
    assert all(m.cpa_m == pytest.approx(m.range_m) and m.tcpa_s == 0 for m in found[1:])
    assert nearest(found) == found[0]


def test_where_own_ship_is_not_known_nothing_is_made_up() -> None:
    own = [*line(OWN, 0, 0, range(3)), *line(OWN, 0, 0, range(30, 33))]
    found = around(own, line(destination(OWN, 0, NM), 0, 5, range(33)))
    assert {round((m.at - START).total_seconds() / 60) for m in found} == {0, 1, 2, 30, 31, 32}
    assert around([], line(OWN, 0, 5, range(3))) == ()
    assert nearest(()) is None


@given(st.floats(0, 359), st.floats(0.1, 5), st.floats(0, 359), st.floats(0.5, 35))
def test_the_cpa_is_never_more_than_the_range(bearing: float, miles: float, course: float, knots: float) -> None:
    start = destination(OWN, bearing, miles * NM)
    for m in around(line(OWN, 10, 8, range(12)), line(start, course, knots, range(10))):
        assert m.cpa_m is None or m.cpa_m <= m.range_m + 1e-6
        assert m.range_m >= 0


def test_between_two_own_positions_own_ship_is_on_the_line_between_them() -> None:
    own = line(OWN, 90, 12, range(0, 10, 2))
    boat = destination(OWN, 0, NM)
    (found,) = around(own, [(START + timedelta(minutes=3), boat.lat, boat.lon)])
    expected, _ = range_bearing(destination(OWN, 90, 12 * NM * 3 / 60), boat)
    assert found.range_m == pytest.approx(expected, abs=5)
