"""Telling: the policy answers while it is typed, a refusal offers the safe way, and the log has what became of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.policy.model import Recipient, Verdict
from app.rescue.entries import CommsLine, MasterDistress, PolicyDecision
from tests.ui.panels.kit import CASE, Kit
from ui.panels.comms import CommsPanel
from ui.panels.comms_sheets import deliveries

TRIPOLI = Recipient("JRCC Tripoli <tripoli@rcc.example>", "cc", "LY-JRCC")


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CommsPanel:
    kit.open_case()
    made = CommsPanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 560)
    made.show()
    return made


def decisions(kit: Kit) -> list[PolicyDecision]:
    return [line.payload for line in kit.state.lines if isinstance(line.payload, PolicyDecision)]


def test_tell_opens_the_exact_text_to_those_who_may_be_told_and_one_key_sends_it(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.compose_for(CASE)
    names = [c.text() for c in panel.compose.recipients.chips]
    assert any("MRCC Rome" in n for n in names)
    assert not any("Tripoli" in n for n in names)
    assert panel.compose.text.toPlainText() == panel.compose.draft.body
    assert panel.compose.verdict.head.text() == "May go"
    assert panel.compose.send_key.text().strip() == "Send to 1"
    assert panel.compose.recipients.fold_key.text().startswith("No address: RCC Malta")
    qtbot.keyClick(panel.compose.send_key, Qt.Key.Key_Return)
    kit.step(times=3)
    assert panel.page is panel.sent_sheet
    assert [d.released for d in decisions(kit)] == [True]
    rows = deliveries(kit.state, decisions(kit)[0].draft)
    assert ("MRCC Rome", "in the outbox folder") in [r[:2] for r in rows]
    assert list((kit.folder / "out").glob("*.eml"))


def test_a_blocked_body_in_cc_is_refused_before_anything_is_written(kit: Kit, panel: CommsPanel) -> None:
    panel.compose_for(CASE)
    panel.compose.recipients.add(TRIPOLI)
    QApplication.processEvents()
    verdict = panel.compose.verdict
    assert verdict.head.text() == "Not sent"
    assert verdict.sentence.text() == "JRCC Tripoli is in cc and would receive the position of the boat."
    assert [(n.name, n.stopped) for n in verdict.graph.nodes] == [("AURORA", False), ("JRCC Tripoli", True)]
    assert panel.compose.send_key.text().strip() == "Send without JRCC Tripoli"
    assert [c.stopped for c in panel.compose.recipients.chips if "Tripoli" in c.text()] == [True]
    assert panel.compose.text.spans
    assert "may not reach JRCC Tripoli" in panel.compose.legend.text()
    assert decisions(kit) == []


def test_send_without_logs_the_refusal_and_sends_to_the_rest_only(kit: Kit, panel: CommsPanel) -> None:
    panel.compose_for(CASE)
    panel.compose.recipients.add(TRIPOLI)
    panel.compose.send_key.click()
    kit.step(times=3)
    assert panel.page is panel.sent_sheet
    refusal, release = decisions(kit)
    assert not refusal.released
    assert any("Tripoli" in r for r in refusal.recipients)
    assert release.released
    assert not any("Tripoli" in r for r in release.recipients)
    sent = [p.read_text() for p in (kit.folder / "out").glob("*.eml")]
    assert sent
    assert not any("tripoli" in text.casefold() for text in sent)


def test_the_answer_to_an_older_text_never_sends_a_newer_one(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    """Typed and sent within the pause of the check: the text is asked about again before it goes."""
    panel.compose_for(None)
    panel.compose.recipients.add(Recipient("Frontex", "to", "FRONTEX"))
    panel.compose.text.setPlainText("Good morning")
    panel.compose.check()
    panel.compose.text.setPlainText("They are at 33°03.4'N 012°23.2'E")
    panel.compose.send()
    kit.step(times=2)
    assert not any(d.released for d in decisions(kit))
    assert panel.compose.decision is not None
    assert panel.compose.decision.verdict >= Verdict.HOLD


def test_the_policy_answers_while_it_is_typed(panel: CommsPanel, qtbot: QtBot) -> None:
    panel.compose_for(None)
    panel.compose.recipients.add(Recipient("nobody knows <x@somewhere.example>", "to"))
    qtbot.keyClicks(panel.compose.text, "they are at 33 03.4N 012 23.2E now")
    qtbot.waitUntil(lambda: bool(panel.compose.text.spans), timeout=2000)
    (span,) = panel.compose.text.spans
    assert panel.compose.text.toPlainText()[span.start : span.end].startswith("33 03.4N")
    assert panel.compose.verdict.head.text() == "Not sent"


def test_the_draft_stays_through_escape_other_tabs_and_palettes(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.compose_for(CASE)
    qtbot.keyClicks(panel.compose.text, "PLEASE HURRY ")
    typed = panel.compose.text.toPlainText()
    qtbot.keyClick(panel.compose.text, Qt.Key.Key_Escape)
    panel.hide()
    kit.bridge.use_palette("night")
    panel.show()
    panel.compose_for(None)
    assert panel.compose.text.toPlainText() == ""
    panel.compose_for(CASE)
    assert panel.compose.text.toPlainText() == typed
    assert panel.compose.kept.text() == "draft kept"


def test_an_untouched_draft_follows_the_case(kit: Kit, panel: CommsPanel) -> None:
    panel.compose_for(CASE)
    before = panel.compose.text.toPlainText()
    from app.rescue.entries import CasePob, PobKind

    kit.write(CasePob(pob_kind=PobKind.REPORTED, total=70, about=True))
    panel.compose_for(CASE)
    assert "70" in panel.compose.text.toPlainText()
    assert panel.compose.text.toPlainText() != before


def test_somebody_is_found_in_the_directory_or_typed_as_an_address(panel: CommsPanel, qtbot: QtBot) -> None:
    panel.compose_for(None)
    row = panel.compose.recipients
    row.add_key.click()
    qtbot.keyClicks(row.search, "rome")
    qtbot.keyClick(row.search, Qt.Key.Key_Return)
    row.add_key.click()
    qtbot.keyClicks(row.search, "someone@else.example")
    qtbot.keyClick(row.search, Qt.Key.Key_Return)
    assert [(r.authority, r.text) for r in row.recipients] == [
        ("IT-MRCC", "MRCC Rome <rome@rcc.example>"),
        (None, "someone@else.example"),
    ]
    row.chips[0].click()
    assert [r.text for r in row.recipients] == ["someone@else.example"]
    assert panel.page is panel.compose  # Enter added somebody, it did not send


def test_the_master_releases_what_is_held_with_name_and_reason(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.compose_for(CASE)
    panel.compose.recipients.show_recipients(())
    panel.compose.drafts.address(())
    panel.compose.recipients.add(Recipient("Frontex", "to", "FRONTEX"))
    panel.compose.master_key.click()
    assert "only if the master releases it" in panel.master_sheet.sentence.text()
    panel.master_sheet.submit()
    assert "name and a reason" in panel.master_sheet.notice.text()
    qtbot.keyClicks(panel.master_sheet.master, "Cpt. Vega")
    qtbot.keyClicks(panel.master_sheet.reason, "nobody else answers")
    qtbot.keyClick(panel.master_sheet.reason, Qt.Key.Key_Return)
    kit.step(times=3)
    (decision,) = decisions(kit)
    assert (decision.released, decision.by_master) == (True, True)
    assert "Cpt. Vega: nobody else answers" in decision.reason
    assert panel.page is panel.sent_sheet


def test_the_master_cannot_reach_a_blocked_body_by_this_program(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.compose_for(CASE)
    panel.compose.recipients.add(TRIPOLI)
    panel.compose.master_key.click()
    qtbot.keyClicks(panel.master_sheet.master, "Cpt. Vega")
    qtbot.keyClicks(panel.master_sheet.reason, "ordered to")
    panel.master_sheet.submit()
    kit.step(times=2)
    assert "Use the ship's radio" in panel.master_sheet.notice.text()
    assert [d.released for d in decisions(kit)] == [False]
    assert not list((kit.folder / "out").glob("*.eml"))


def test_a_call_that_nobody_answered_is_logged(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.call_key.click()
    qtbot.keyClicks(panel.call_sheet.party, "MRCC Rome")
    panel.call_sheet.submit()
    assert "whether they answered" in panel.call_sheet.notice.text()
    panel.call_sheet.result.choose("no_answer")
    panel.call_sheet.submit()
    kit.step(times=2)
    (call,) = kit.state.communications
    assert call.line == CommsLine(
        direction="out", means="VHF", channel="16", party="MRCC Rome", content="", result="no_answer", authority="IT-MRCC"
    )
    assert call.case == CASE
    assert len(panel.latest.rows) == 1


def test_who_may_not_be_told_is_said_with_the_reason(panel: CommsPanel) -> None:
    panel.refused_key.click()
    assert panel.page is panel.refused_sheet
    shown = " ".join(w.text() for w in panel.refused_sheet.shown)
    assert "JRCC Tripoli" in shown
    assert "Justice Fleet ended operational communication" in shown


def test_distress_is_declared_in_two_steps_and_both_are_in_the_log(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    from ui.dialogs import DistressCard

    card = DistressCard(kit.bridge, panel)
    qtbot.addWidget(card)
    card.show()
    assert "MAYDAY, MAYDAY, MAYDAY" in card.text.text()
    assert "33°12.7′N 012°28.6′E" in card.text.text()
    card.declare_key.click()
    kit.step()
    assert "Yes, this ship is in distress" in card.declare_key.text()
    card.declare_key.click()
    kit.step()
    steps = [line.payload.step for line in kit.state.lines if isinstance(line.payload, MasterDistress)]
    assert steps == ["opened", "declared"]
    assert not card.declare_key.isEnabled()
