"""Ranges and bearings as they are typed, and what is not taken for one."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.geo import Position, format_position
from app.rescue.range_text import parse_range
from app.units import NM


@pytest.mark.parametrize(
    ("text", "origin", "bearing", "miles"),
    [
        ("205° 10.3 NM", "", 205, 10.3),
        ("205°10.3NM", "", 205, 10.3),
        ("205 10.3 nm", "", 205, 10.3),
        ("10.3 NM 205", "", 205, 10.3),
        ("10,3 nm 205°", "", 205, 10.3),
        ("brg 205 rng 10.3", "", 205, 10.3),
        ("rng 10.3 brg 205", "", 205, 10.3),
        ("Bearing: 45 range: 3", "", 45, 3),
        ("5° 1 NM", "", 5, 1),
        ("360° 1 NM", "", 0, 1),
        ("205 T 4 NM", "", 205, 4),
        ("T07 205 3.2", "T07", 205, 3.2),
        ("T07: 205° 3.2 NM", "T07", 205, 3.2),
        ("MARIS 4 205 3.2", "MARIS 4", 205, 3.2),
        ("AUR-26-014 020 1.5", "AUR-26-014", 20, 1.5),
        ("205° 3.2 NM from T07", "T07", 205, 3.2),
        ("3.2 NM 205 from PORTO BLU", "PORTO BLU", 205, 3.2),
        ("205° 18.52 km", "", 205, 10),
        ("205° 5 cables", "", 205, 0.5),
    ],
)
def test_reads(text: str, origin: str, bearing: float, miles: float) -> None:
    found = parse_range(text)
    assert found is not None
    assert (found.origin, found.bearing_deg) == (origin, bearing)
    assert found.range_m == pytest.approx(miles * NM)


@pytest.mark.parametrize(
    "text",
    [
        "", "205", "10.3 NM", "205 10.3", "33 12", "33.0567 12.3867", "012 28.6", "33 12.7 012 28.6", "33°12.7′N 012°28.6′E",
        "33 12.7N 012 28.6", "33°12.7′N 012 28.6", "33N 012E", "T07", "10 20 NM", "boat at 33.5, 12.5 drifting",
    ],
)  # fmt: skip
def test_is_not_taken_for_a_range_and_bearing(text: str) -> None:
    assert parse_range(text) is None


@pytest.mark.parametrize(("text", "says"), [("400° 3 NM", "360"), ("205° 0 NM", "more than 0"), ("205° 900 NM", "500 NM")])
def test_refuses_what_cannot_be_and_says_why(text: str, says: str) -> None:
    with pytest.raises(UserError, match=says):
        parse_range(text)


@given(st.floats(-90, 90), st.floats(-180, 180), st.integers(0, 3))
def test_no_position_as_we_write_it_is_a_range(lat: float, lon: float, decimals: int) -> None:
    text = format_position(Position(lat, lon), decimals)
    assert parse_range(text) is None
    assert parse_range(text.replace("°", " ").replace("′", " ")) is None


@given(st.text(alphabet="0123456789 .,°NSEWnmT-brgfromk", max_size=40))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    with suppress(UserError):
        found = parse_range(text)
        assert found is None or (0 <= found.bearing_deg < 360 and found.range_m > 0)


@given(
    st.integers(0, 359), st.floats(0.1, 99.9), st.sampled_from(["{b:03d}° {r:.1f} NM", "{r:.1f} NM {b:03d}", "brg {b} rng {r:.1f}"])
)
def test_reads_back_what_was_written(bearing: int, miles: float, form: str) -> None:
    found = parse_range(form.format(b=bearing, r=miles))
    assert found is not None
    assert found.bearing_deg == bearing
    assert found.range_m == pytest.approx(round(miles, 1) * NM)
