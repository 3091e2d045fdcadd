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
