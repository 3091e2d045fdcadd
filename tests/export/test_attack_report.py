"""The follow-up report of an attack: what the log knows, what officers filled in, and nothing that nobody said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.config import Ship
from app.export.attack_report import NOT_STATED, NUMBERS, attack_items, attack_report, attack_text
from app.export.document import Document
from app.export.paper import pdf
from app.rescue import entries as e
from app.rescue.fold import fold
from app.rescue.incident_entries import REPORT_ITEMS
from app.rescue.state import Incident, RescueState
from app.watch.frame import Mode
from tests.export.incident_story import ID, MADE, SHIP, THEN, story
from tests.export.reading import text_of
from tests.rescue.writing import chained, new
from tests.ui.night import SEA


def made(state: RescueState, incident: Incident, ship: Ship = SHIP) -> Document:
    return attack_report(state, incident, ship, made=MADE, by="M. Keller", mode=Mode.LIVE, sea=SEA)


def rows(document: Document) -> dict[str, tuple[str, str]]:
    """Number of an item -> what it says, and who says so."""
    table = document.sections[0].table
    assert table is not None
    return {number: (report, by) for number, _item, report, by in table.rows}


def bare(mark: e.IncidentMarked | None = None) -> tuple[RescueState, Incident]:
    """An incident of which nobody knows anything but that its key was pressed."""
    state = fold(chained([new(mark or e.IncidentMarked(), 1, subject=ID)]))
    return state, state.incidents[0]


def test_every_item_of_the_form_is_there_in_its_order() -> None:
    report = rows(made(*story()))
    order = "1 2 3.1 3.2 3.3 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.10 4.11 4.12 5 6 7 8".split()
    assert list(report) == order
    assert NUMBERS.keys() == REPORT_ITEMS.keys()


def test_what_the_log_knows_is_filled_in_and_says_that_it_is_the_logs() -> None:
    report = rows(made(*story()))
    assert report["1"][0] == "AURORA, call sign OWBC2, IMO 9123456, MMSI 211123456, flag Germany"
    assert report["2"] == (
        "14 Jun 2026 03:33:00 to MRCC Rome by VHF 16: Under fire from a patrol boat, position follows (answered)", "the log",
    )  # fmt: skip
    assert report["3.1"] == ("33°12.700′N 012°28.600′E", "the log: GPS 2, 0.4 s old")
    assert "SOG 4.2 kn, COG 204°, heading 202°" in report["3.2"][0]
    assert "SRR Libya" in report["3.3"][0]
    assert report["4.1"][0] == "under way, speed over the ground 4.2 kn"
    assert report["4.2"][0].endswith("Threat; distance 150 m; it lasted 12 min")
    assert report["4.3"][0] == "patrol boat 654; So-called Libyan coast guard; marks on the hull: 654"
    assert report["4.6"][0] == "“Go back or we will kill you”; language: English"
    assert report["4.7"] == ("1 injured", "the log")
    assert report["5"][0].startswith("T07: 14 Jun 2026 03:31:00 33°12.476′N 012°29.133′E, 335° at 24.0 kn")
    assert report["8"] == ("16 Jun 2026 09:30:00 UTC", "M. Keller")


def test_what_an_officer_filled_in_stands_first_with_author_and_entry_and_the_logs_own_beside_it() -> None:
    state, incident = story([new(e.IncidentReport(item="injuries", text="bosun, cut on the arm"), 400, subject=ID)])
    report = rows(made(state, incident))
    assert report["4.4"] == ("6 men, masked, two in uniform", "Ada, 14 Jun 2026 07:00:00, entry 26")
    assert report["4.7"] == ("bosun, cut on the arm\nThe log: 1 injured", "Ada, 14 Jun 2026 08:40:00, entry 29")


def test_what_was_taken_back_is_the_logs_again() -> None:
    said = [e.IncidentReport(item="damage", text="none at all"), e.IncidentReport(item="damage")]
    report = rows(made(*story([new(p, 400 + i, subject=ID) for i, p in enumerate(said)])))
    assert report["4.8"] == ("two holes in the funnel, aerial shot off", "the log")


def test_what_nobody_knows_is_not_stated_and_listed() -> None:
    document = made(*bare())
    report = rows(document)
    assert report["3.1"] == ("not known", "the log: not known")
    assert all(report[NUMBERS[name]] == (NOT_STATED, "") for name in REPORT_ITEMS if name != "communications")
    missing = next(s for s in document.sections if s.title == "Items that nobody has filled in")
    assert len(missing.lines) == len(REPORT_ITEMS) - 1
    assert "0" not in "".join(report[NUMBERS[name]][0] for name in ("injuries", "persons"))


def test_none_hurt_is_said_as_none_and_lying_still_is_not_taken_for_an_anchor() -> None:
    mark = replace(new(e.IncidentMarked(), 1, subject=ID), ship=replace(THEN, sog_mps=0.1))
    state = fold(chained([mark, new(e.IncidentDetail(deaths=0, injured=0), 2, subject=ID)]))
    report = rows(made(state, state.incidents[0]))
    assert report["4.7"][0] == "0 killed, 0 injured"
    assert report["4.1"][0].startswith("no way on")


def test_statements_and_originals_are_there_by_reference() -> None:
    text = " ".join(text_of(pdf(made(*story()), compress=False)).split())
    assert "Statement of A. Rossi (RHIB driver), said 14 Jun 2026 04:30:00, written by Bo" in text
    assert "6 originals (5 photos, 1 video)" in text


def test_the_report_as_text_has_every_item_and_nothing_else() -> None:
    document = made(*story())
    lines = attack_text(document).splitlines()
    assert lines[0] == "REPORT OF AN ATTACK: INCIDENT 1"
    assert [line.partition(". ")[0] for line in lines[1:]] == list(rows(document))


@settings(max_examples=30, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(REPORT_ITEMS)), st.text(max_size=60), max_size=17))
def test_whatever_an_officer_types_comes_back_to_the_letter(typed: dict[str, str]) -> None:
    state = fold(
        chained(
            [
                new(e.IncidentMarked(), 1, subject=ID),
                *(new(e.IncidentReport(item=item, text=text), 2, subject=ID) for item, text in typed.items()),
            ]
        )
    )
    for item in attack_items(state, state.incidents[0], SHIP):
        assert (item.said.value if item.said is not None else "") == typed.get(item.name, "")
    pdf(made(state, state.incidents[0]))


@pytest.mark.parametrize("ship", [Ship(), Ship(name="<b>AURORA</b>")])
def test_a_ship_without_papers_says_so(ship: Ship) -> None:
    report = rows(made(*bare(), ship))
    assert "IMO not known" in report["1"][0]
    assert report["7"] == (NOT_STATED, "")
