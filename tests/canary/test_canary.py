"""No position leaves by any way out towards somebody who may not know it: every byte outside is searched for three of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.rescue.entries import PolicyDecision
from tests.canary.bypasses import BYPASSES, bypassed
from tests.canary.drives import MAY_NOT, REFUSED, refused
from tests.canary.outside import news, things
from tests.canary.search import found
from tests.canary.ship import CANARIES, CanaryShip, canary_ship

pytestmark = pytest.mark.xdist_group("canary")


@pytest.fixture(scope="module")
def ship(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CanaryShip]:
    with canary_ship(tmp_path_factory.mktemp("canary")) as made:
        yield made


def test_before_anything_is_told_nothing_outside_knows(ship: CanaryShip) -> None:
    assert found(CANARIES, things(ship)) == []


@pytest.mark.parametrize("drive", REFUSED)
def test_refused_by_every_way_out_it_leaves_no_trace_outside(ship: CanaryShip, drive: str) -> None:
    before, decided = things(ship), _decisions(ship)
    refused(ship, drive)
    assert found(CANARIES, news(before, things(ship))) == []
    assert _decisions(ship) > decided, "a refusal is in the log too"


@pytest.mark.parametrize("bypass", BYPASSES)
def test_a_way_past_the_gate_is_found(ship: CanaryShip, bypass: str) -> None:
    """The run that finds nothing finds a hole that somebody makes, whichever way it leads."""
    before = things(ship)
    with bypassed(bypass, ship):
        refused(ship, "mail")
        hits = found(CANARIES, news(before, things(ship)))
    assert hits != [], f"{bypass} is not seen"


def test_every_recipient_was_tried_who_may_not() -> None:
    assert len(MAY_NOT) >= 12


def _decisions(ship: CanaryShip) -> int:
    return sum(isinstance(line.payload, PolicyDecision) for line in ship.station.state.lines)
