"""Whose echo an alert of the radar was about: by where everybody really was, and never by a guess."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.entry import SYSTEM
from app.geo import Position, destination
from app.rescue.entries import AlertNoted
from app.training.facts import Truth
from app.watch.frame import AlertState, Target
from app.watch.words import where

from .test_judge import BOAT, LEFT_OUT, MET, MISSED, START, Book, row

NM = 1852.0
ASKED = row("alert", alert="cpa", vessel="boat")


def lies(at: Position) -> tuple[tuple[float, float, float], ...]:
    return tuple((t * 10.0, at.lat, at.lon) for t in range(121))


def truth(bearing_deg: float, miles: float, other: Position | None = None) -> Truth:
    """The boat so far from own ship, and another vessel six miles on, or where it is said."""
    boat = destination(BOAT, bearing_deg, miles * NM)
    other = other if other is not None else destination(boat, bearing_deg, 6 * NM)
    return Truth({"own": lies(BOAT), "boat": lies(boat), "other": lies(other)})


def echo(book: Book, minute: float, bearing_deg: float, miles: float, state: AlertState = AlertState.ACTIVE_UNACKNOWLEDGED) -> str:
    """An alert about an echo there, in the words of the watch."""
    ahead = START + timedelta(minutes=minute) - book.clock.utc()
    book.clock.advance(ahead.total_seconds())
    target = cast(Target, SimpleNamespace(bearing_deg=bearing_deg, range_m=miles * NM))
    noted = AlertNoted(
        alert="cpa:R:RADAR:7:1", priority="alarm", state=state.value, title="CPA 0.2 NM in 5 min",
        detail=f"T07, {where(target)}. Look out, alter early and clearly",
    )  # fmt: skip
    receipt = book.logbook.write(noted, author=SYSTEM)
    book.logbook.poll()
    return receipt.id


def test_an_echo_where_she_was_is_hers_and_the_result_says_how_near(book: Book) -> None:
    line = echo(book, 2.0, 90.4, 2.02)
    found = book.one(ASKED, truth(90.0, 2.0))
    assert (found.verdict, found.measured, found.entries) == (MET, 120.0, (line,))
    assert found.sentence.endswith("It was about an echo 0.00 NM from where the boat was.")
    assert book.one(row("alert", alert="cpa", vessel="other"), truth(90.0, 2.0)).verdict is MISSED


@settings(max_examples=60, deadline=None)
@given(st.floats(0, 359.9), st.floats(0.3, 12), st.floats(-0.5, 0.5), st.floats(-1, 1))
def test_an_echo_within_the_error_of_the_radar_is_always_hers(bearing: float, miles: float, turned: float, longer: float) -> None:
    """Bearing off by four times the simulated radar's error, range by three times (24 m and 0.6 %)."""
    book = Book()
    echo(book, 2.0, (bearing + turned) % 360, miles + longer * (0.013 + 0.006 * miles))
    assert book.one(ASKED, truth(bearing, miles)).verdict is MET


def test_an_echo_somewhere_else_is_not_hers(book: Book) -> None:
    echo(book, 2.0, 270.0, 2.0)
    assert book.one(ASKED, truth(90.0, 2.0)).verdict is MISSED
    assert book.one(row("no-alert", alert="cpa", vessel="boat"), truth(90.0, 2.0)).verdict is MET


@pytest.mark.parametrize("kind", ["alert", "no-alert", "acknowledged-within"])
def test_two_in_one_place_are_not_told_apart(book: Book, kind: str) -> None:
    line = echo(book, 2.0, 90.0, 2.0)
    beside = destination(destination(BOAT, 90.0, 2 * NM), 0.0, 100.0)
    found = book.one(row(kind, alert="cpa", vessel="boat", within_s=600.0), truth(90.0, 2.0, other=beside))
    assert (found.verdict, found.entries) == (LEFT_OUT, (line,))
    assert "cannot tell whose echo" in found.sentence


def test_a_drill_that_was_cut_off_has_no_truth_to_tell_by(book: Book) -> None:
    echo(book, 2.0, 90.0, 2.0)
    assert book.one(ASKED, Truth()).verdict is LEFT_OUT


def test_her_alert_has_to_be_answered_and_no_other(book: Book) -> None:
    echo(book, 2.0, 90.0, 2.0)
    echo(book, 3.0, 90.0, 2.0, AlertState.ACTIVE_ACKNOWLEDGED)
    for vessel, verdict in (("boat", MET), ("other", LEFT_OUT)):
        found = book.one(row("acknowledged-within", alert="cpa", vessel=vessel, within_s=60.0), truth(90.0, 2.0))
        assert found.verdict is verdict
    late = book.one(row("acknowledged-within", alert="cpa", vessel="boat", within_s=30.0), truth(90.0, 2.0))
    assert (late.verdict, late.measured) == (MISSED, 60.0)


def test_an_alert_that_should_not_come_is_counted_where_the_echo_was_hers(book: Book) -> None:
    echo(book, 2.0, 90.0, 2.0)
    found = book.one(row("no-alert", alert="cpa", vessel="boat"), truth(90.0, 2.0))
    assert (found.verdict, found.measured) == (MISSED, 1.0)
    assert "from where the boat was" in found.sentence


@pytest.fixture
def book() -> Book:
    return Book()
