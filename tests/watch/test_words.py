"""Texts for alerts: short, one line, never a position."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geo import Position, format_position
from app.watch.words import miles, minutes, plain


@pytest.mark.parametrize(
    "text",
    [
        "33°14.6′N 012°29.6′E",
        "3314.6N 01229.6E",
        "33 14.6 N, 12 29.6 E",
        "N33 14.6 E012 29.6",
        "33.24333, 12.49333",
        "-33.24333 -12.49333",
        "33-14N 012-29E",
        "33N 12E",
        "33 14.6 n 12 29.6 e",
        "33°",
    ],
)
def test_positions_are_struck_out(text: str) -> None:
    struck = plain(f"boat {text} help")
    assert struck.startswith("boat ")
    assert not any(c.isdigit() for c in struck.replace("…", "")), struck


@given(st.floats(-89, 89), st.floats(-179, 179), st.integers(0, 3))
def test_our_own_way_of_writing_a_position_is_always_struck_out(lat: float, lon: float, decimals: int) -> None:
    struck = plain(format_position(Position(lat, lon), decimals))
    assert not any(c.isdigit() for c in struck), struck


@pytest.mark.parametrize("text", ["OCEAN STAR 3", "MSC LUNA 12", "nothing for 5 s", "/dev/ttyUSB0: error 5", "CHANNEL 16"])
def test_names_and_reasons_stay(text: str) -> None:
    assert plain(text) == text


def test_text_is_one_short_line() -> None:
    assert plain("a\r\n\x00b" + "c" * 100, 10) == "a bccccccc…"[:9] + "…"


def test_numbers() -> None:
    assert (miles(0.04 * 1852), miles(0.3 * 1852)) == ("0.04 NM", "0.3 NM")
    assert (minutes(95), minutes(360)) == ("95 s", "6 min")
