"""Ship's time is shown beside UTC, as an offset or a zone; what cannot be understood is refused with the mend."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.config import Screen
from app.shiptime import ship_clock, zone_of

NIGHT = datetime(2026, 6, 14, 2, 38, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("+02:00", "SHIP 04:38"),
        ("UTC+2", "SHIP 04:38"),
        ("+0530", "SHIP 08:08"),
        ("-1", "SHIP 01:38"),
        ("−03:00", "SHIP 13 Jun 23:38"),  # another day there
        ("Europe/Rome", "SHIP 04:38"),  # summer
        ("", ""),
    ],
)
def test_the_clock_on_board(text: str, shown: str) -> None:
    assert ship_clock(NIGHT, zone_of(text)) == shown


@pytest.mark.parametrize("text", ["+15:00", "Nowhere/Town", "2", "+2:75", "../../etc/passwd", "x" * 300])
def test_what_is_no_zone_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValidationError, match=r"\+02:00"):
        Screen(ship_time=text)


@given(st.integers(-14 * 60, 14 * 60), st.datetimes())
def test_every_offset_is_as_far_from_utc_as_it_says(minutes: int, moment: datetime) -> None:
    sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    zone = zone_of(f"{sign}{hours:02d}:{rest:02d}")
    assert zone is not None
    assert zone.utcoffset(moment) == timedelta(minutes=minutes)
