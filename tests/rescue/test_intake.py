"""The number of people offered from a first report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rescue.intake import SOURCES, guess_people, guess_source


@pytest.mark.parametrize(
    ("text", "total", "about"),
    [
        ("about 70 people on a grey rubber boat", 70, True),
        ("Rubber boat in distress at 34.2000, 13.0667, approx 60 POB", 60, True),
        ("POB: 70, engine dead", 70, False),
        ("there are 47 persons on board", 47, False),
        ("people on board: ~85", 85, True),
        ("60-70 people, among them 12 children", 70, True),
        ("a group of 33 young men called us", 33, False),
        ("environ 120 personnes à bord", 120, True),
        ("circa 80 persone a bordo", 80, True),
        ("più di 60 migranti", 60, True),
        ("ungefähr 50 Leute im Schlauchboot", 50, True),
        ("unas 45 personas en una patera", 45, True),
        ("plus de 90 personnes", 90, True),
        ("Number of persons = 25", 25, False),
    ],
)
def test_finds_the_number(text: str, total: int, about: bool) -> None:
    guess = guess_people(text)
    assert guess is not None
    assert (guess.total, guess.about) == (total, about)


@pytest.mark.parametrize(
    "text",
    ["", "boat at 34°12.5′N 013°04.2′E", "call +39 06 1234567", "0 people", "many people on board", "people at 34.2N"],
)
def test_offers_nothing_where_nothing_is_said(text: str) -> None:
    assert guess_people(text) is None


@given(st.text(max_size=200))
def test_never_raises(text: str) -> None:
    guess = guess_people(text)
    assert guess is None or guess.total > 0


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("From: Alarm Phone. To: MRCC Rome", "Alarm Phone"),
        ("MRCC Rome informs, cc Alarm Phone", "RCC"),
        ("seen by Seabird 2", "Aircraft"),
        ("a boat", ""),
    ],
)
def test_offers_the_source_that_is_named_first(text: str, source: str) -> None:
    assert guess_source(text) == source
    assert not source or source in SOURCES
