"""Lines that are written often: filled in with what is known, and what is not known is left to be typed."""

from __future__ import annotations

import pytest

from app.config import Template
from app.rescue.templates import BUILT_IN, GAP, filled, moved, templates_of

KNOWN = {"case": "AUR-26-014", "position": "33°12.7′N 012°28.6′E", "time": "02:52"}


def test_words_in_braces_are_filled_in_and_the_gap_is_what_is_typed() -> None:
    made = filled(Template(name="x", text="{time} {case} at {position}: …", tags=("boat", "#night")), KNOWN)
    assert made.text == "02:52 AUR-26-014 at 33°12.7′N 012°28.6′E: … #boat #night"
    assert made.text[made.start : made.start + made.length] == GAP


def test_what_is_not_known_is_a_gap_and_never_left_out() -> None:
    made = filled(Template(name="x", text="Called {case} at {position}"), {"case": "", "position": ""})
    assert made.text == "Called … at …"
    assert (made.start, made.length) == (7, 1)


def test_without_a_gap_the_cursor_stands_before_the_tags() -> None:
    made = filled(Template(name="x", text="Rounds done", tags=("rounds",)), KNOWN)
    assert (made.text, made.start, made.length) == ("Rounds done #rounds", 11, 0)


def test_another_moment_changes_what_was_filled_in_and_nothing_that_was_typed() -> None:
    made = filled(Template(name="x", text="{time} at {position}: …"), KNOWN)
    typed = made.text.replace(GAP, "boat 02:52 late")
    now = {**KNOWN, "time": "02:37", "position": ""}
    assert moved(typed, made.said, now) == "02:37 at …: boat 02:52 late"


def test_braces_that_mean_nothing_stay_as_they_are() -> None:
    assert filled(Template(name="x", text="{boat} {case}"), KNOWN).text == "{boat} AUR-26-014"


def test_an_organisation_s_own_take_the_place_of_the_built_in_ones() -> None:
    own = (Template(name="Ours", text="…"),)
    assert templates_of(own) == own
    assert templates_of(()) == BUILT_IN


@pytest.mark.parametrize("template", BUILT_IN, ids=lambda t: t.name)
def test_built_in_lines_have_short_words_for_their_keys(template: Template) -> None:
    assert len(template.name) <= 10
    assert filled(template, KNOWN).text
