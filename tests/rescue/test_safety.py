"""How long a place of safety is waited for, and the way to the port that was assigned."""

from __future__ import annotations

import pytest

from app.geo import Position
from app.rescue import entries as e
from app.rescue.fold import fold
from app.rescue.safety import hours_waited, leg
from app.rescue.state import PosRequest
from tests.rescue.writing import at, chained, new

OWN = Position(34.0, 13.0)


def request(*answers: tuple[float, dict[str, object]]) -> PosRequest:
    asked = new(e.PosRequested(to=("MRCC Rome",)), 0, subject=None)
    came = [new(e.PosAnswered(request=asked.id, **said), minute, subject=None) for minute, said in answers]
    return fold(chained([asked, *came])).requests[0]


def test_the_waiting_goes_on_until_a_port_is_named() -> None:
    assert hours_waited(request(), at(90)) == 1.5
    assert hours_waited(request((30, {"result": "wait"}), (40, {"result": "refused"})), at(90)) == 1.5
    assert hours_waited(request((60, {"result": "assigned", "port": "Ancona"})), at(9000)) == 1.0


def two_requests(*answers: tuple[int, float, dict[str, object]]) -> tuple[PosRequest, ...]:
    """Asked at 0 and again at 100 minutes; answers on the first (0) or second (1)."""
    asked = [new(e.PosRequested(to=("MRCC Rome", "RCC Malta")), m, subject=None) for m in (0, 100)]
    came = [new(e.PosAnswered(request=asked[n].id, **said), minute, subject=None) for n, minute, said in answers]
    return fold(chained([*asked, *came])).requests


def test_a_port_that_is_assigned_on_an_older_request_ends_the_waiting_of_the_newest() -> None:
    first, newest = two_requests((0, 150, {"result": "assigned", "port": "Ancona", "by": "MRCC Rome"}))
    assert newest.assigned is not None
    assert newest.assigned.port == "Ancona"
    assert not newest.open
    assert hours_waited(newest, at(9000)) == pytest.approx(50 / 60)
    assert first.assigned is newest.assigned


def test_who_asks_for_another_port_waits_anew() -> None:
    first, newest = two_requests((0, 50, {"result": "assigned", "port": "Ancona", "by": "MRCC Rome"}))
    assert first.assigned is not None
    assert newest.assigned is None
    assert newest.open


def test_a_port_that_is_taken_back_is_none_and_another_bodys_refusal_takes_nothing_back() -> None:
    port = {"result": "assigned", "port": "Ancona", "by": "MRCC Rome"}
    other = request((60, port), (70, {"result": "refused", "by": "RCC Malta"}))
    assert other.assigned is not None
    back = request((60, port), (70, {"result": "refused", "by": "mrcc rome "}))
    assert back.assigned is None
    assert back.open
    assert hours_waited(back, at(120)) == 2.0
    anew = request((60, port), (70, {"result": "refused", "by": "MRCC Rome"}), (80, {**port, "port": "Ravenna"}))
    assert anew.assigned is not None
    assert anew.assigned.port == "Ravenna"


def test_the_way_to_the_port() -> None:
    asked = request((60, {"result": "assigned", "port": "Pozzallo", "lat": 36.72, "lon": 14.85}))
    way = leg(OWN, 5.0, asked)
    assert way is not None
    assert way.port == "Pozzallo"
    assert way.distance_m == pytest.approx(346_000, rel=0.01)
    assert way.bearing_deg == pytest.approx(28, abs=2)
    assert way.time_s == pytest.approx(way.distance_m / 5.0)
    stopped = leg(OWN, None, asked)
    assert stopped is not None
    assert stopped.time_s is None


def test_there_is_no_way_without_a_port_a_place_or_own_ship() -> None:
    nowhere = request((60, {"result": "assigned", "port": "Pozzallo"}))
    assert leg(OWN, 5.0, nowhere) is None
    assert leg(OWN, 5.0, request()) is None
    assert leg(None, 5.0, request((60, {"result": "assigned", "port": "P", "lat": 36.0, "lon": 14.0}))) is None


def test_an_answer_keeps_who_wrote_it_down() -> None:
    assert request((30, {"result": "wait"})).answers[0].author == "Ada"
