"""The drift that positions say: what she really did comes out, and nothing is offered where they say nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geo import Position, destination
from app.rescue.state import ReportedPosition
from app.units import NM, mps_from_knots
from ui.drifting import guess_drift

START = datetime(2026, 6, 14, 2, 0, tzinfo=UTC)
HERE = Position(33.05, 12.4)


def seen(minutes: float, at: Position, accuracy: float | None = None, role: str = "observed") -> ReportedPosition:
    return ReportedPosition(at, START + timedelta(minutes=minutes), "look-out", accuracy, role, "", f"e{minutes}{role}")


@given(st.floats(0, 359.9), st.floats(0.2, 8), st.floats(6, 600))
def test_the_drift_between_two_positions_is_what_she_did(towards: float, knots: float, minutes: float) -> None:
    moved = destination(HERE, towards, mps_from_knots(knots) * minutes * 60)
    guess = guess_drift([seen(minutes, moved), seen(0, HERE)])
    assert guess is not None
    assert guess.drift_mps == pytest.approx(mps_from_knots(knots), rel=1e-6)
    assert abs((guess.set_deg - towards + 180) % 360 - 180) < 0.01
    assert 0 <= guess.set_deg < 360


def test_the_last_two_that_were_seen_count_and_what_was_only_reported_does_not() -> None:
    east, north = destination(HERE, 90, NM), destination(HERE, 0, NM)
    guess = guess_drift([seen(0, HERE), seen(60, east), seen(30, north, role="reported"), seen(90, north, role="drift")])
    assert guess is not None
    assert guess.set_deg == pytest.approx(90, abs=0.1)
    assert guess.source == "positions seen 02:00 and 03:00"


@pytest.mark.parametrize(
    ("why", "positions"),
    [
        ("one position", [seen(0, HERE)]),
        ("four minutes apart", [seen(0, HERE), seen(4, destination(HERE, 90, 400))]),
        ("within their own accuracy", [seen(0, HERE, 0.5 * NM), seen(60, destination(HERE, 90, 0.9 * NM), 0.5 * NM)]),
        ("a slip of a degree", [seen(0, HERE), seen(10, destination(HERE, 0, 60 * NM))]),
        ("she did not move", [seen(0, HERE), seen(60, HERE)]),
        ("none was seen", [seen(0, HERE, role="reported"), seen(60, destination(HERE, 90, NM), role="reported")]),
    ],
)
def test_nothing_is_offered_where_the_positions_say_nothing(why: str, positions: list[ReportedPosition]) -> None:
    assert guess_drift(positions) is None, why
