"""What a pasted report says of the boat: offered field by field, with the words it stands in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rescue.boat_words import BoatGuess, guess_boat
from app.rescue.entries import BOAT_TYPES, CaseDetails

MAIL = """From: Alarm Phone
Subject: distress case central med
Dear officers, about 70 people on a grey rubber boat, engine dead, adrift.
Their last position 33°03.4'N 012°23.2'E at 02:35 UTC. Please rescue them."""


def said(text: str) -> dict[str, object]:
    return {guess.field: guess.value for guess in guess_boat(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MAIL, {"boat_type": "rubber", "boat_colour": "grey", "engine": "not_working", "adrift": True}),
        ("white fibreglass boat, 45 POB", {"boat_type": "fibreglass", "boat_colour": "white"}),
        ("a blue wooden boat with black engine", {"boat_type": "wood", "boat_colour": "blue"}),
        ("the boat is white", {"boat_colour": "white"}),
        ("iron boat, taking on water, people in the water", {"boat_type": "metal", "taking_water": True, "people_in_water": True}),
        ("sailing boat, engine is still running", {"boat_type": "sailing", "engine": "working"}),
        ("engine not working, no life jackets", {"engine": "not_working", "life_jackets": "none"}),
        ("only some of them have life vests", {"life_jackets": "some"}),
        ("everyone is wearing life jackets", {"life_jackets": "all"}),
        ("dinghy deflating, one tube burst", {"boat_type": "rubber", "deflating": True}),
        ("the boat has capsized", {"capsized": True}),
        ("not taking water, no people in the water", {"taking_water": False, "people_in_water": False}),
        ("no engine drifting", {"engine": "not_working", "adrift": True}),  # what is denied is the engine
        ("no longer adrift", {"adrift": False}),
        ("nobody in the water so far", {"people_in_water": False}),
        ("we do not know if they are taking water", {}),
        ("bateau pneumatique gris, moteur en panne, à la dérive",
         {"boat_type": "rubber", "boat_colour": "grey", "engine": "not_working", "adrift": True}),
        ("embarcation en bois bleue, personnes à l'eau, sans gilets de sauvetage",
         {"boat_type": "wood", "boat_colour": "blue", "people_in_water": True, "life_jackets": "none"}),
        ("gommone grigio alla deriva, motore spento, imbarca acqua",
         {"boat_type": "rubber", "boat_colour": "grey", "adrift": True, "engine": "not_working", "taking_water": True}),
        ("barca di legno blu, senza giubbotti", {"boat_type": "wood", "boat_colour": "blue", "life_jackets": "none"}),
        ("graues Schlauchboot, Motor ausgefallen, treibt, keine Rettungswesten",
         {"boat_type": "rubber", "boat_colour": "grey", "engine": "not_working", "adrift": True, "life_jackets": "none"}),
        ("weißes Holzboot, Menschen im Wasser, gekentert",
         {"boat_type": "wood", "boat_colour": "white", "people_in_water": True, "capsized": True}),
        ("embarcación neumática negra, motor averiado, a la deriva, sin chalecos",
         {"boat_type": "rubber", "boat_colour": "black", "engine": "not_working", "adrift": True, "life_jackets": "none"}),
        ("barco de madera azul, hace agua", {"boat_type": "wood", "boat_colour": "blue", "taking_water": True}),
    ],
)  # fmt: skip
def test_finds_what_is_said(text: str, expected: dict[str, object]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "70 people in distress at 33°03.4'N 012°23.2'E",
        "call the red cross",
        "a grey patrol boat is near",
        "engineering",
        "white lights",
    ],
)
def test_offers_nothing_where_nothing_is_said_of_the_boat(text: str) -> None:
    assert said(text) == {}


def test_each_guess_shows_the_words_it_stands_in() -> None:
    assert [(g.field, g.text) for g in guess_boat(MAIL)] == [
        ("boat_type", "rubber boat"),
        ("boat_colour", "grey rubber boat"),
        ("engine", "engine dead"),
        ("adrift", "adrift"),
    ]


def as_details(guesses: tuple[BoatGuess, ...]) -> CaseDetails:
    """As fields of the card: a name or a value that the card does not know raises."""
    return CaseDetails.model_validate({guess.field: guess.value for guess in guesses})


def test_the_guesses_fit_the_fields_of_the_card() -> None:
    details = as_details(guess_boat(MAIL + " No life jackets. They are not taking water."))
    assert details == CaseDetails(
        boat_type="rubber", boat_colour="grey", engine="not_working", adrift=True, life_jackets="none", taking_water=False
    )  # fmt: skip
    assert details.boat_type in BOAT_TYPES


@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from("grey boat no engine not water in the people if adrift . ,".split())).map(" ".join)
)
def test_never_raises_and_says_each_field_once(text: str) -> None:
    guesses = guess_boat(text)
    assert len({g.field for g in guesses}) == len(guesses)
    as_details(guesses)
