"""Every kind of entry in plain words."""

from __future__ import annotations

import pytest

from app.rescue import entries as e
from app.rescue.entries import Category, Place
from app.rescue.fold import fold
from app.rescue.lines import CATEGORY_WORDS, EVENT_WORDS, PLACE_WORDS, WORDING, people_words, wording
from tests.rescue.writing import at, chained, moved, new


def test_every_kind_has_its_words() -> None:
    assert set(WORDING) == {*e.PAYLOADS, e.Unreadable, e.Withheld}
    assert set(EVENT_WORDS) == set(e.CaseEventKind)
    assert set(PLACE_WORDS) == set(Place)
    assert set(CATEGORY_WORDS) == set(Category)


@pytest.mark.parametrize(
    ("payload", "title", "text"),
    [
        (e.LogLine(text="Boat in sight"), "Log", "Boat in sight"),
        (
            moved(Place.BOAT, Place.OWN_SHIP, "RHIB 1 run 3", man=8, woman=1, pregnant=1),
            "People",
            "9 people from the boat to own ship: 8 men, 1 woman (1 pregnant), RHIB 1 run 3",
        ),
        (moved(Place.SEA, Place.MISSING, unknown=1), "People", "1 person from the sea to missing: 1 not known"),
        (
            e.CasePosition(lat=33.2433, lon=12.4983, at=at(0), source="Alarm Phone", accuracy_m=926),
            "Position reported",
            "33°14.6′N 012°29.9′E, at 02:00 UTC, by Alarm Phone, within 0.5 NM",
        ),
        (e.CasePob(pob_kind="estimated", total=None), "People estimated", "number not known"),
        (e.CasePob(pob_kind="reported", total=40, about=True, source="MRCC"), "People reported", "about 40 people, by MRCC"),
        (
            e.CasePob(pob_kind="reported", total=40, medical=3, dead=0, source="MRCC"),
            "People reported",
            "40 people, 3 medical, 0 dead, by MRCC",
        ),
        (e.CaseEvent(event="sighted", bearing_deg=7, range_m=5556), "Sighted", "bearing 007°, 3.0 NM off"),
        (e.CaseDetails(engine="not_working", adrift=False), "Case", "engine: not working, not adrift"),
        (
            e.CaseDetails(boat_afterwards="left_adrift", departed=at(0)),
            "Case",
            f"boat afterwards: left adrift, departed: {at(0):%d %b} 02:00 UTC",
        ),
        (e.PeopleRecount(total=7), "Recount", "7 people counted, own ship"),
        (e.PeopleExplained(recount="x", difference=-2, reason="twice"), "Difference explained", "-2: twice"),
        (
            e.CommsLine(direction="out", means="VHF 16", party="MRCC Rome", content="Mayday relay", result="no_answer"),
            "VHF 16 to MRCC Rome",
            "Mayday relay · no answer",
        ),
        (e.IncidentDetail(codes=("SHOT_WARNING",), hull_marks="654"), "Incident", "Warning shots, 654"),
        (e.LinkNoted(link="GPS 1", phase="failed", reason="unplugged"), "Feed failed", "GPS 1: unplugged"),
    ],
)
def test_words(payload: e.Payload, title: str, text: str) -> None:
    assert wording(payload) == (title, text)


def test_categories_that_nobody_counted_are_not_spoken_of() -> None:
    assert people_words({}) == ""
    assert people_words({Category.MAN: 0, Category.INFANT: 1}) == "1 infant"


def test_a_recount_says_whom_it_counted() -> None:
    lines = fold(chained([new(e.PeopleRecount(total=7), 1, subject=None), new(e.PeopleRecount(total=3), 2)])).lines
    assert [line.text for line in lines] == [
        "7 people counted, own ship; all cases together",
        "3 people counted, own ship; only those of AUR-26-014",
    ]


def test_no_character_turns_the_words_of_a_line_about() -> None:
    _title, text = wording(e.CasePob(pob_kind=e.PobKind.REPORTED, total=47, source="\u202e74 مريم \u2066x"))
    assert text == "47 people, by 74 مريم x"
