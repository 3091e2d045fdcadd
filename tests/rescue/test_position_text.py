"""The entry field for positions: what it takes, what it refuses, and that it says why."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.geo import Position, format_position
from app.rescue.position_text import parse_position


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("33°14.6′N 012°29.6′E", 33 + 14.6 / 60, 12 + 29.6 / 60),
        ("33-14.6N 012-29.6E", 33 + 14.6 / 60, 12 + 29.6 / 60),
        ("33 14.6 n, 12 29.6 e", 33 + 14.6 / 60, 12 + 29.6 / 60),
        ("N33 14.6 E012 29.6", 33 + 14.6 / 60, 12 + 29.6 / 60),
        ("3314.6N 01229.6E", 33 + 14.6 / 60, 12 + 29.6 / 60),
        ("34.2000N 13.0667E", 34.2, 13.0667),
        ("34,2000 N 13,0667 E", 34.2, 13.0667),
        ("Lat: 34.2 North Lon: 13.5 West", 34.2, -13.5),
        ("12°29′36″E 33°14′36″N", 33 + 14.6 / 60, 12 + 29.6 / 60),
        ("33° 14' 36.5\" S 012° 29' 36\" E", -(33 + 14 / 60 + 36.5 / 3600), 12 + 29.6 / 60),
        ("0°N 10°E", 0.0, 10.0),
    ],
)
def test_reads_the_ways_of_the_field(text: str, lat: float, lon: float) -> None:
    position = parse_position(text)
    assert position.lat == pytest.approx(lat, abs=1e-9)
    assert position.lon == pytest.approx(lon, abs=1e-9)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "Enter a position"),
        ("34.2 13.06", "N or S"),
        ("+34.2 +13.06", "not part"),
        ("34.2N 13.06", "N or S"),
        ("34.2N 13.06N", "N or S"),
        ("0N 0E", "knows nothing"),
        ("00°00.0′N 000°00.0′E", "knows nothing"),
        ("91N 012E", "up to 90"),
        ("33N 181E", "up to 180"),
        ("3412.5N 0141.1E", "space between degrees"),
        ("3412N 0141E", "space between degrees"),
        ("33°61′N 012°E", "59.9"),
        ("33.5 10 N 012E", "decimals"),
        ("33 14.6 N E 12 29", "behind both"),
        ("N E 12", "latitude is degrees"),
        ("near Zuwara 33N 12E", "not part"),
        ("1 2 3 4 N 5 E", "latitude is degrees"),
    ],
)
def test_refuses_with_words_that_help(text: str, says: str) -> None:
    with pytest.raises(UserError, match=says):
        parse_position(text)


@given(st.text(max_size=60))
def test_never_fails_in_another_way(text: str) -> None:
    with contextlib.suppress(UserError):
        assert abs(parse_position(text).lat) <= 90


@given(st.floats(-89.99, 89.99), st.floats(-179.99, 179.99))
def test_reads_back_what_the_screen_shows(lat: float, lon: float) -> None:
    shown = format_position(Position(lat, lon), 2)
    if shown.startswith("00°00.00′") and "000°00.00′" in shown:
        return
    back = parse_position(shown)
    assert back.lat == pytest.approx(lat, abs=0.006 / 60)
    assert back.lon == pytest.approx(lon, abs=0.006 / 60)


@pytest.mark.parametrize(
    "text", ["-33.5 N 12.5 E", "33.5N -12.5E", "33.5 N, −12.5 E", "lat -33.5 N lon 12.5 E", "N-33.5 E12.5", "N33.5 E-12.5"]
)
def test_a_minus_beside_a_hemisphere_says_two_things_and_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="minus"):
        parse_position(text)


@pytest.mark.parametrize("text", ["33-14.6N 012-29.6E", "33°14.6'N - 012°29.6'E", "33-14.6N-012-29.6E", "N 33-14.6 E 012-29.6"])
def test_a_dash_between_parts_is_no_minus(text: str) -> None:
    assert format_position(parse_position(text)) == "33°14.6′N 012°29.6′E"
