"""The hand-over on paper: what has to be acted on first, every open thing in it, and nothing passed over in silence."""

from __future__ import annotations

from datetime import timedelta

from app.export.document import Document
from app.export.handover_paper import NOBODY, handover_document
from app.export.paper import pdf
from app.rescue import entries as e
from app.rescue.entries import Category, Flag, Phase, Place, PobKind
from app.rescue.fold import fold
from app.rescue.handover import handover
from app.rescue.state import RescueState
from app.watch.frame import Mode
from tests.export.reading import text_of
from tests.rescue.test_fold import decision
from tests.rescue.writing import CASE, at, chained, moved, new


def a_night() -> RescueState:
    recount = new(e.PeopleRecount(total=9), 6, subject=None)
    call = e.CommsLine(direction="out", means="VHF", party="RCC Malta", content="x", result="no_answer", repeat_min=10)
    return fold(
        chained(
            [
                new(e.MissionOpened(name="SAR 3", ship="AURORA"), 0, subject=None),
                new(e.WatchOn(name="Ada", role="OOW"), 0, subject=None),
                new(e.CaseOpened(number=CASE), 1),
                new(e.CasePhase(phase=Phase.DISTRESS), 2),
                new(e.CasePob(pob_kind=PobKind.REPORTED, total=40, about=True), 2),
                new(e.CaseCoordination(role="rcc", name="MRCC Rome"), 2),
                new(e.CaseWeather(sea_state=3), 3),
                new(moved(Place.BOAT, Place.OWN_SHIP, man=8, woman=2), 5),
                new(e.PeopleFlagged(flag=Flag.MEDICAL, number=1), 5),
                recount,
                new(call, 7),
                new(e.PosRequested(to=("MRCC Rome",), means="E-mail"), 8, subject=None),
                new(decision("d1", "aa", released=True), 10),
                new(e.RelaySent(draft="d1", channel="smtp", recipients=("MRCC Rome",), status="failed", content_sha256="aa"), 11),
                new(e.AlertNoted(alert="a1", priority="warning", state="active, acknowledged", title="WIND silent", by="Ada"), 12),
                new(e.LinkNoted(link="GPS 1", phase="failed"), 12),
                new(e.IncidentMarked(), 14, subject="i1"),
                new(e.IncidentDetail(codes=("SHOTS",)), 15, subject="i1"),
                new(e.MobMarked(), 15, subject=None),
            ]
        )
    )


def paper(state: RescueState, minutes: float = 180, mode: Mode = Mode.LIVE) -> Document:
    return handover_document(handover(state, at(minutes)), mode, "Ada OOW")


def said(document: Document, title: str) -> str:
    (section,) = [s for s in document.sections if s.title == title]
    cells = [cell for row in (section.table.rows if section.table else ()) for cell in row]
    return " | ".join((*(f"{f.value} {f.caption}" for f in section.figures), *section.lines, *cells))


def test_every_open_thing_is_in_it() -> None:
    document = paper(a_night())
    assert (
        said(document, "At a glance")
        == "10 on board | 1 unexplained | 1 open case | 3 h since request 1 | 1 call due | 1 dead feed"
    )
    assert said(document, "On board") == "8 men | 2 women | 1 medical"
    assert "1 too few on board: counted 9, ledger 10" in said(document, "Unexplained")
    assert "Request 1" in said(document, "Place of safety")
    assert "no answer, 2.9 h waited" in said(document, "Place of safety")
    assert "RCC Malta by VHF, DUE since" in said(document, "Calls to repeat")
    assert "GPS 1: failed" in said(document, "Dead feeds")
    assert "FAILED" in said(document, "Messages not delivered")
    assert "RCC Malta" in said(document, "Calls without an answer")
    assert f"{CASE} | distress | about 40 reported, 10 on board | MRCC Rome | none yet" in said(document, "Open cases")
    assert "WARNING WIND silent | acknowledged by Ada, still true" in said(document, "Alerts not over")
    assert "No. 1" in said(document, "Incidents of the watch")
    assert "Shots" in said(document, "Incidents of the watch")
    assert "sea state 3" in said(document, "Weather on scene")
    assert "not cleared" in said(document, "Man overboard")
    assert document.head[1].startswith("On watch: Ada OOW since")


def test_what_has_to_be_acted_on_comes_first() -> None:
    document = paper(a_night())
    urgent = [s.urgent for s in document.sections[1:]]
    assert urgent == sorted(urgent, reverse=True)
    assert document.sections[1].title == "Man overboard"


def test_what_is_in_order_is_said_to_have_been_looked_at() -> None:
    document = paper(RescueState(mission="SAR 3", ship="AURORA"))
    (checked,) = [s for s in document.sections if s.title == "Checked, and nothing there"]
    for word in ("Man overboard", "Unexplained", "Place of safety", "Dead feeds", "Open cases", "Incidents of the watch"):
        assert word in checked.lines[0]
    assert document.head[1] == NOBODY
    assert [f.value for f in document.sections[0].figures] == ["0", "0", "0"]


def test_a_request_of_this_hour_is_no_problem_yet() -> None:
    state = fold(chained([new(e.PosRequested(to=("MRCC Rome",)), 8, subject=None)]))
    (section,) = [s for s in paper(state, 30).sections if s.title == "Place of safety"]
    assert not section.urgent
    assert section.lines[0].endswith("22 min waited")
    (later,) = [s for s in paper(state, 90).sections if s.title == "Place of safety"]
    assert later.urgent
    assert later.lines[0].endswith("1.4 h waited")


def test_categories_that_differ_while_the_totals_agree_are_unexplained_too() -> None:
    recount = e.PeopleRecount(total=10, by_category={Category.MAN: 7, Category.WOMAN: 3})
    state = fold(
        chained([new(e.CaseOpened(number=CASE), 1), new(moved(Place.BOAT, Place.OWN_SHIP, man=8, woman=2), 5), new(recount, 6)])
    )
    assert "-1 men, +1 women" in said(paper(state), "Unexplained")


def test_the_paper_says_all_that_the_document_says() -> None:
    state = a_night()
    document = paper(state, mode=Mode.DEMO)
    text = "".join(text_of(pdf(document, compress=False)).split())
    for section in document.sections:
        cells = [c for row in (section.table.rows if section.table else ()) for c in row]
        for words in (section.title, *section.lines, *(f.value for f in section.figures), *cells):
            assert "".join(words.split()) in text, words
    assert "DEMO" in text
    h = handover(state, at(180))
    assert pdf(handover_document(h, Mode.DEMO, "Ada OOW")) == pdf(document)
    assert h.at - timedelta(0) == document.made


def test_who_was_parted_stands_on_the_sheet() -> None:
    state = RescueState()
    h = handover(state, at(180))
    assert "Not the same ship" in said(paper(state), "Checked, and nothing there")
    parted = handover_document(h, Mode.LIVE, "Ada OOW", (), ("FEZZAN and T07. Said by Ada",))
    assert said(parted, "Not the same ship") == "FEZZAN and T07. Said by Ada"
