"""Who was told what, when: calls, messages, refusals and requests of a case in one list, and on paper."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.export.document import Document
from app.export.files import Written
from app.export.paper import pdf
from app.export.told_paper import told_document
from app.policy.model import Recipient
from app.rescue.entries import CaseOpened, CommsLine, LogLine, PosAnswered, PosRequested
from app.watch.frame import Mode
from tests.ui.panels.kit import CASE, Kit
from ui.panels.comms import CommsPanel
from ui.panels.comms_sheets import outcome
from ui.panels.told_sheet import ALL

OTHER = "AUR-26-002"
TRIPOLI = Recipient("JRCC Tripoli <tripoli@rcc.example>", "cc", "LY-JRCC")


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CommsPanel:
    kit.open_case()
    kit.write(CaseOpened(number=OTHER), OTHER)
    kit.bridge.select(CASE)
    made = CommsPanel(kit.bridge)
    qtbot.addWidget(made)
    kit.bridge.theme.dress(made)
    made.resize(488, 560)
    made.show()
    return made


def call(kit: Kit, party: str, case: str | None, *, minutes_ago: float = 1, result: str = "answered") -> str:
    payload = CommsLine.model_validate(
        {"direction": "out", "means": "VHF", "channel": "16", "party": party, "content": "c", "result": result}
    )
    receipt = kit.bridge.write(payload, subject=case, happened=kit.station.clock.utc() - timedelta(minutes=minutes_ago))
    assert receipt is not None
    kit.step()
    return receipt.id


def refuse_tripoli(kit: Kit, panel: CommsPanel) -> None:
    panel.compose_for(CASE)
    panel.compose.recipients.add(TRIPOLI)
    panel.compose.send_key.click()
    kit.step(times=3)
    panel.go_home()


def heads(panel: CommsPanel) -> list[str]:
    return [f"{row.head} | {row.tail}" for row in panel.told_sheet.rows.rows]


def test_the_sheet_of_a_case_has_calls_messages_and_who_was_kept_off_with_the_reason(kit: Kit, panel: CommsPanel) -> None:
    call(kit, "MRCC Rome", CASE, minutes_ago=20, result="no_answer")
    call(kit, "RCC Malta", OTHER)
    refuse_tripoli(kit, panel)
    panel.told_key.click()
    sheet = panel.told_sheet
    assert panel.page is sheet
    assert sheet.case == CASE
    assert heads(panel)[0] == "to MRCC Rome | VHF 16"
    assert "to RCC Malta | VHF 16" not in heads(panel)
    assert {"to MRCC Rome | email", "to RCC Malta | email", "to Company | email"} <= set(heads(panel)), "a row for each recipient"
    refused = next(row for row in sheet.rows.rows if row.tail == "NOT SENT")
    assert "JRCC Tripoli" in refused.head
    assert "refused by the policy" in refused.sub
    assert sheet.count.text() == f"{len(sheet.rows.rows)} entries"
    sheet.cases.key("all").click()
    assert any(head.startswith("to RCC Malta") for head in heads(panel))


def test_a_press_opens_the_entry_and_escape_comes_back_to_the_sheet(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    call(kit, "MRCC Rome", CASE)
    panel.show_told()
    qtbot.keyClick(panel.told_sheet.rows, Qt.Key.Key_Return)
    assert panel.page is panel.line_sheet
    assert "MRCC Rome" in panel.line_sheet.title.text()
    qtbot.keyClick(panel.line_sheet, Qt.Key.Key_Escape)
    assert panel.page is panel.told_sheet
    panel.go_home()
    panel.latest.press(0)
    assert panel.page is panel.line_sheet
    qtbot.keyClick(panel.line_sheet, Qt.Key.Key_Escape)
    assert panel.page is not panel.told_sheet


def test_requests_for_a_place_of_safety_and_their_answers_are_in_it(kit: Kit, panel: CommsPanel) -> None:
    request = kit.write(PosRequested(to=("MRCC Rome",), cases=(CASE,), means="email"), None)
    kit.write(PosAnswered(request=request, result="wait", by="MRCC Rome", text="stand by"), None)
    panel.show_told()
    assert heads(panel) == ["to MRCC Rome | request", "from MRCC Rome | answer"]
    assert "told to wait" in panel.told_sheet.rows.rows[1].sub


def test_a_second_day_is_said(kit: Kit, panel: CommsPanel) -> None:
    call(kit, "MRCC Rome", CASE, minutes_ago=24 * 60)
    call(kit, "MRCC Rome", CASE, minutes_ago=24 * 60 - 1)
    call(kit, "MRCC Rome", CASE)
    panel.show_told()
    leads = [row.lead for row in panel.told_sheet.rows.rows]
    assert [" Jun" in lead for lead in leads] == [True, False, True]


def test_an_open_sheet_follows_the_log_and_only_what_was_said(kit: Kit, panel: CommsPanel) -> None:
    call(kit, "MRCC Rome", CASE)
    panel.show_told()
    rows = panel.told_sheet.rows.rows
    kit.write(LogLine(text="wind"), None)
    assert panel.told_sheet.rows.rows is rows
    call(kit, "RCC Malta", CASE)
    assert len(panel.told_sheet.rows.rows) == 2


def test_the_pdf_is_the_document_that_the_sheet_shows(kit: Kit, panel: CommsPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    call(kit, "MRCC Rome", CASE)
    panel.show_told()
    asked: list[tuple[Document, str]] = []

    def write(paper: Document, stem: str) -> Written:
        asked.append((paper, stem))
        return Written(kit.folder / "exports" / "x.pdf", "0" * 64)

    monkeypatch.setattr(kit.station.archive, "write_paper", write, raising=False)
    panel.told_sheet.submit()
    ((paper, stem),) = asked
    assert stem == f"told-{CASE}"
    assert paper.title == f"Who was told what, when: case {CASE}"
    assert paper.by == "2/O"
    assert "x.pdf" in panel.told_sheet.notice.text()

    def no(_paper: Document, _stem: str) -> Written:
        raise UserError("Not written: the policy keeps it in")

    monkeypatch.setattr(kit.station.archive, "write_paper", no, raising=False)
    panel.told_sheet.submit()
    assert panel.told_sheet.notice.text() == "Not written: the policy keeps it in"
    assert panel.page is panel.told_sheet


def test_the_document_counts_what_was_said_and_what_nobody_answered(kit: Kit, panel: CommsPanel) -> None:
    call(kit, "MRCC Rome", CASE, result="no_answer")
    refuse_tripoli(kit, panel)
    made = told_document(kit.state, CASE, kit.station.clock.utc(), "2/O", Mode.DEMO)
    figures = {f.caption: f.value for f in made.sections[0].figures}
    assert figures["calls without an answer"] == "1"
    assert figures["messages kept in"] == "1"
    table = made.sections[1].table
    assert table is not None
    told = [d for d in kit.state.told if d.released]
    assert len(table.rows) == len(panel.latest.rows) - len(told) + sum(len(d.recipients) for d in told)
    assert [row[4] for row in table.rows if row[1] == "to: Company"] == ["failed 14 Jun 02:52: no address entered"]
    assert pdf(made).startswith(b"%PDF")
    empty = told_document(kit.state, OTHER, kit.station.clock.utc(), "", Mode.LIVE)
    assert empty.sections[1].is_empty


def test_what_became_of_a_message_takes_the_place_of_what_was_said_when_it_was_sent(kit: Kit, panel: CommsPanel) -> None:
    panel.compose_for(CASE)
    panel.compose.send_key.click()
    kit.step(times=3)
    assert panel.sent_sheet.said.text() == "In the outbox folder for 1 of 7. No address is entered for 6 of 7"
    rows = (("MRCC Rome", "delivered", "02:41"), ("RCC Malta", "queued", "02:40"), ("DE-MRCC", "FAILED: no such host", "02:42"))
    assert outcome(rows) == "NOT delivered to 1 of 3. Delivered to 1 of 3. In the mail queue for 1 of 3"
    assert outcome(rows[:1]) == "Delivered to MRCC Rome"
    assert outcome((rows[0], ("RCC Malta", "delivered", "02:41"))) == "Delivered to all 2"


def test_after_weeks_six_cases_are_offered_and_the_others_by_a_key(kit: Kit, panel: CommsPanel) -> None:
    for n in range(3, 63):
        kit.write(CaseOpened(number=f"AUR-26-{n:03d}"), f"AUR-26-{n:03d}")
    panel.show_told()
    kit.step()
    cases = panel.told_sheet.cases

    def seen() -> int:
        return sum(cases.key(c).isVisible() for c in (ALL, *kit.state.cases))

    assert seen() <= 6
    assert cases.key(ALL).isVisible()
    assert cases.key(CASE).isVisible(), "the chosen one is there even where it is an old one"
    assert cases.value == CASE
    cases.more.click()
    assert seen() == 63
    assert not cases.more.isVisible()
