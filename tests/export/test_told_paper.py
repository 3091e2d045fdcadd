"""The sheet of who was told what, on paper: nothing that was said, refused or left unanswered is missing from it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.export.document import Document
from app.export.paper import pdf
from app.export.told_paper import told_document
from app.rescue.entries import CaseOpened, CommsLine, PolicyDecision, PosAnswered, PosRequested, RelaySent
from app.rescue.fold import Folder
from app.rescue.payload import Payload
from app.rescue.state import RescueState
from app.watch.frame import Mode
from tests.export.reading import pages, text_of
from tests.ui.test_log_model import entry

AT = datetime(2026, 6, 14, 8, tzinfo=UTC)
CASE = "AUR-26-014"


def state(*payloads: Payload) -> RescueState:
    folder = Folder()
    entries = []
    for i, payload in enumerate((CaseOpened(number=CASE, information_source="Alarm Phone"), *payloads), start=1):
        entries.append(entry(i, i, payload, CASE))
    return folder.add(entries)


def call(party: str, result: str) -> CommsLine:
    return CommsLine.model_validate(
        {"direction": "out", "means": "VHF", "channel": "16", "party": party, "content": "Relay of distress", "result": result}
    )


def decision(draft: str, *, released: bool) -> PolicyDecision:
    return PolicyDecision(
        draft=draft, verdict="ALLOW" if released else "BLOCK", released=released, recipients=("to: MRCC Rome", "cc: JRCC Tripoli"),
        labels=("case_position",), channel="email", rule="no-lcg", sentence="JRCC Tripoli is in cc and would receive the position.",
        policy="JF-2025.11", content_sha256="ab", title="SITREP 1", text="About 70 people",
    )  # fmt: skip


def document(of: RescueState, case: str | None = CASE) -> Document:
    return told_document(of, case, AT, "M. Keller", Mode.LIVE)


def test_every_call_message_refusal_and_request_is_on_paper_with_what_came_of_it() -> None:
    of = state(
        call("MRCC Rome", "no_answer"),
        decision("d1", released=False),
        decision("d2", released=True),
        RelaySent(draft="d2", channel="email", recipients=("MRCC Rome",), status="delivered", content_sha256="ab"),
        PosRequested(to=("MRCC Rome",), cases=(CASE,)),
        PosAnswered(request="none", result="wait"),
    )
    text = " ".join(text_of(pdf(document(of), compress=False)).split())
    for said in (
        "MRCC Rome",
        "VHF 16",
        "no answer",
        "refused by the policy (rule no-lcg)",
        "to: MRCC Rome to, email SITREP 1: About 70 people delivered 13 Jun",
        "Place of safety, request 1",
    ):
        assert said in text, said
    assert "Case opened 13 Jun 2026 20:01, first known from Alarm Phone" in text
    figures = {f.caption: f.value for f in document(of).sections[0].figures}
    assert figures == {
        "messages released": "1",
        "messages kept in": "1",
        "calls": "1",
        "calls without an answer": "1",
        "requests for a place of safety": "1",
    }


def test_a_long_text_stands_word_for_word_behind_the_table_under_its_number() -> None:
    long = "\n".join(f"{letter}. FIELD: 33-03.4N 012-23.2E AND MORE OF IT" for letter in "ABCDEFGH")
    of = state(decision("d1", released=False), decision("d2", released=True).model_copy(update={"text": long}))
    made = document(of)
    assert made.sections[1].table is not None
    assert [row[3] for row in made.sections[1].table.rows] == [
        "SITREP 1: About 70 people",
        *["SITREP 1: text 1, behind this table"] * 2,  # one for each recipient
    ]
    (text,) = made.sections[2:]
    assert text.title.startswith("Text 1 · ")
    assert text.text == long
    assert "".join(long.split()) in "".join(text_of(pdf(made, compress=False)).split())


def test_a_long_sheet_runs_over_pages_and_loses_no_row() -> None:
    of = state(*(call(f"Ship number {i}", "answered") for i in range(150)))
    made = pages(pdf(document(of), compress=False))
    assert len(made) > 2
    text = " ".join(" ".join(made).split())
    assert all(f"Ship number {i}" in text for i in range(150))


def test_a_case_about_which_nobody_was_told_says_so() -> None:
    text = " ".join(text_of(pdf(document(state()), compress=False)).split())
    assert "Nobody was told or called" in text
    assert "0 entries, nothing yet" in text


def test_the_whole_mission_has_what_belongs_to_no_case() -> None:
    folder = Folder()
    of = folder.add([entry(1, 1, call("Agent", "answered"))])
    made = document(of, None)
    assert made.title == "Who was told what, when: the whole mission"
    table = made.sections[1].table
    assert table is not None
    assert table.rows[0][1] == "Agent"
    assert made.made - AT == timedelta(0)
