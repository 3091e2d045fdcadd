"""Searches in the log: planned, ticked off leg by leg, corrected, ended."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from app.entry import NewEntry
from app.geo import Position, destination
from app.rescue import entries as e
from app.rescue.canon import state_bytes
from app.rescue.fold import fold
from app.rescue.state import Case
from app.units import NM
from tests.rescue.writing import CASE, at, chained, new

DATUM = Position(33.1, 12.1)
NORTH = destination(DATUM, 0, NM)
EAST = destination(NORTH, 90, NM)


def planned(**more: object) -> e.SearchPlanned:
    points = ((at(10), DATUM.lat, DATUM.lon), (at(16), NORTH.lat, NORTH.lon), (at(22), EAST.lat, EAST.lon))
    told: dict[str, object] = {
        "pattern": "SS",
        "lat": DATUM.lat,
        "lon": DATUM.lon,
        "points": points,
        "spacing_m": NM,
        "speed_mps": 5.0,
    }
    return e.SearchPlanned(**{**told, **more})


def case(*entries: NewEntry) -> Case:
    return fold(chained([new(e.CaseOpened(number=CASE), 0), *entries])).cases[CASE]


def test_legs_have_courses_and_are_ticked_off_in_any_order() -> None:
    plan = new(planned(), 5)
    (search,) = case(plan, new(e.SearchLeg(plan=plan.id, leg=2), 23)).searches
    one, two = search.legs
    assert (round(one.course_deg) % 360, round(two.course_deg)) == (0, 90)
    assert one.distance_m == pytest.approx(NM)
    assert (one.done, two.done) == (None, at(23))
    assert search.next_leg == 1
    assert search.share == pytest.approx(0.5, abs=0.01)


def test_a_leg_ticked_twice_was_reached_the_first_time_and_a_slip_is_struck_out() -> None:
    plan = new(planned(), 5)
    first, again = new(e.SearchLeg(plan=plan.id, leg=1), 17), new(e.SearchLeg(plan=plan.id, leg=1), 19)
    assert case(plan, first, again).searches[0].legs[0].done == at(17)
    void = new(e.EntryVoid(reason="wrong leg"), 20, corrects=first.id, subject=None)
    assert case(plan, first, void).searches[0].legs[0].done is None


def test_the_search_that_goes_on_is_the_newest_that_has_not_ended() -> None:
    one, two = new(planned(), 5), new(planned(pattern="VS"), 30)
    end = new(e.SearchEnded(plan=two.id, outcome="not_found"), 60)
    assert case(one, two).search.plan.pattern == "VS"  # type: ignore[union-attr]
    ended = case(one, two, end)
    assert ended.search.plan.pattern == "SS"  # type: ignore[union-attr]
    assert ended.searches[1].next_leg is None
    assert (ended.searches[1].outcome, ended.searches[1].ended) == ("not_found", at(60))


def test_what_speaks_of_no_plan_counts_for_nothing() -> None:
    plan = new(planned(), 5)
    strange = (new(e.SearchLeg(plan="nobody", leg=1), 9), new(e.SearchLeg(plan=plan.id, leg=40), 9))
    assert case(plan, *strange).searches[0].done == {}
    assert case(new(e.SearchEnded(plan="nobody", outcome="found"), 9)).searches == ()


def test_a_corrected_plan_keeps_its_legs() -> None:
    plan = new(planned(), 5)
    leg = new(e.SearchLeg(plan=plan.id, leg=1), 17)
    better = new(planned(craft="RHIB 1"), 5, corrects=plan.id)
    (search,) = case(plan, leg, better).searches
    assert (search.id, search.plan.craft, search.legs[0].done) == (plan.id, "RHIB 1", at(17))


def test_own_ship_at_the_end_of_a_leg_is_offered_to_tick_it_off() -> None:
    plan = new(planned(craft="Own ship"), 5)
    (search,) = case(plan).searches
    assert search.reached(destination(NORTH, 200, 0.2 * NM))
    assert not search.reached(DATUM)
    (other,) = case(new(planned(craft="RHIB 1"), 5)).searches
    assert not other.reached(NORTH)


def test_a_search_has_its_form_in_the_state_of_all() -> None:
    plan = new(planned(), 5)
    chain = chained([new(e.CaseOpened(number=CASE), 0), plan, new(e.SearchLeg(plan=plan.id, leg=1), 17)])
    assert b'"searches":[{' in state_bytes(fold(chain))


@pytest.mark.parametrize("bad", [{"points": ((at(1), 91.0, 0.0), (at(2), 1.0, 1.0))}, {"drift_mps": 1.0}, {"spacing_m": 0.0}])
def test_what_is_no_plan_is_not_written(bad: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        planned(**bad)
