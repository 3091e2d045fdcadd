"""The one widget for positions: what it reads back, refuses and asks."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.geo import Position
from app.policy.model import FoundPosition, Scan
from ui.position_input import PositionInput

OWN = Position(33 + 12.7 / 60, 12 + 28.6 / 60)
FOUND = Position(33.5, 12.5)


def found_in(text: str) -> Scan:
    return Scan(found=(FoundPosition(0, 4, "dd", "33.5", FOUND),)) if "33.5, 12.5" in text else Scan()


@pytest.fixture
def where(qtbot: QtBot) -> PositionInput:
    made = PositionInput(own=lambda: OWN, place=lambda _p: "15 NM ENE of Zuwara", scan=found_in)
    qtbot.addWidget(made)
    made.show()
    return made


def test_reads_back_in_degrees_and_minutes_with_place_range_and_bearing(where: PositionInput, qtbot: QtBot) -> None:
    qtbot.keyClicks(where.edit, "33.0567N 12.3867E")
    assert where.read_back.text() == "33°03.4′N 012°23.2′E"
    assert where.where.text() == "15 NM ENE of Zuwara · 206° 10.3 NM from us"
    assert where.position == Position(33.0567, 12.3867)


@pytest.mark.parametrize(
    ("typed", "says"),
    [("33.0567 12.3867", "Say N or S"), ("0N 0E", "knows nothing"), ("33 61N 12E", "59.9"), ("", "Enter a position")],
)
def test_refuses_and_says_why(where: PositionInput, qtbot: QtBot, typed: str, says: str) -> None:
    qtbot.keyClicks(where.edit, typed)
    assert where.position is None
    assert says in where.why_not()


def test_over_200_miles_away_it_asks_once_for_each_position(where: PositionInput, qtbot: QtBot) -> None:
    qtbot.keyClicks(where.edit, "43N 012E")
    assert where.position is None
    assert where.confirm.isVisible()
    assert "really that far" in where.why_not()
    where.confirm.click()
    assert where.position == Position(43.0, 12.0)
    where.edit.setText("44N 012E")
    assert where.position is None


def test_a_position_inside_other_words_is_offered_not_taken(where: PositionInput, qtbot: QtBot) -> None:
    where.edit.setText("boat seen at 33.5, 12.5 drifting")
    assert where.position is None
    qtbot.waitUntil(lambda: where.offers[0].isVisible(), timeout=2000)
    assert where.offers[0].text() == "33°30.0′N 012°30.0′E"
    where.offers[0].click()
    assert where.position == FOUND


def test_a_place_on_the_chart_fills_it_in_to_some_metres(where: PositionInput) -> None:
    where.set_position(Position(33.123456, 12.654321))
    assert where.position is not None
    assert abs(where.position.lat - 33.123456) < 0.006 / 60
    where.clear()
    assert where.position is None
    assert where.given == ""
