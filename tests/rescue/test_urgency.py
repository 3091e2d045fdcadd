"""Which case comes first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.rescue.entries import CaseDetails, Phase
from app.rescue.state import Case
from app.rescue.urgency import case_order
from tests.rescue.writing import at

PLAIN = Case(id="B", number="B", opened=at(0), information_source="", text="")


def details(**said: object) -> Case:
    return replace(PLAIN, details=CaseDetails(**said))


@pytest.mark.parametrize(
    ("first", "first_eta", "second", "second_eta"),
    [
        pytest.param(PLAIN, None, replace(PLAIN, open=False, closed=at(99), phase=Phase.DISTRESS), 60, id="open before closed"),
        pytest.param(details(people_in_water=True), None, replace(PLAIN, phase=Phase.DISTRESS), 60, id="people in the water"),
        pytest.param(details(capsized=True), None, replace(PLAIN, phase=Phase.DISTRESS), 60, id="capsized"),
        pytest.param(details(taking_water=True), None, replace(PLAIN, phase=Phase.DISTRESS), 60, id="taking water"),
        pytest.param(details(deflating=True), None, replace(PLAIN, phase=Phase.DISTRESS), 60, id="deflating"),
        pytest.param(replace(PLAIN, phase=Phase.DISTRESS), 9e9, details(capsized=False), 60, id="not capsized is no urgency"),
        pytest.param(replace(PLAIN, phase=Phase.DISTRESS), None, replace(PLAIN, phase=Phase.ALERT), 60, id="distress, alert"),
        pytest.param(replace(PLAIN, phase=Phase.ALERT), None, replace(PLAIN, phase=Phase.UNCERTAINTY), 60, id="alert, uncertainty"),
        pytest.param(replace(PLAIN, phase=Phase.UNCERTAINTY), None, PLAIN, 60, id="uncertainty, no phase"),
        pytest.param(replace(PLAIN, factors=("medical",)), None, replace(PLAIN, factors=("weather",)), 60, id="a doctor is needed"),
        pytest.param(PLAIN, 600, PLAIN, 1200, id="sooner there"),
        pytest.param(PLAIN, 0, PLAIN, None, id="an ETA that is known before one that is not"),
        pytest.param(replace(PLAIN, opened=at(5)), 605, PLAIN, 600, id="the newest, of two in the same minute"),
        pytest.param(replace(PLAIN, id="A"), 600, PLAIN, 600, id="always the same order"),
        pytest.param(
            replace(PLAIN, open=False, closed=at(9)), None, replace(PLAIN, open=False, closed=at(8)), None, id="closed last first"
        ),
    ],
)
def test_comes_first(first: Case, first_eta: float | None, second: Case, second_eta: float | None) -> None:
    assert case_order(first, first_eta) < case_order(second, second_eta)
