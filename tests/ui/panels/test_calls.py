"""Calls: who is completed and marked, no answer is called again by one key, and the form never loses what was typed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.rescue.entries import CommsLine, LogLine, ReminderDone
from tests.ui.panels.kit import CASE, Kit
from ui.panels.call_sheet import NO_CASE
from ui.panels.comms import CommsPanel
from ui.panels.whom import find_parties, policy_words


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CommsPanel:
    kit.open_case()
    made = CommsPanel(kit.bridge)
    qtbot.addWidget(made)
    kit.bridge.theme.dress(made)
    made.resize(488, 560)
    made.show()
    return made


def unanswered(kit: Kit, party: str = "MRCC Rome", minutes_ago: float = 2) -> str:
    call = CommsLine(
        direction="out", means="VHF", channel="16", party=party, content="Distress relay", result="no_answer", repeat_min=5
    )
    receipt = kit.bridge.write(call, subject=CASE, happened=kit.station.clock.utc() - timedelta(minutes=minutes_ago))
    assert receipt is not None
    kit.step()
    return receipt.id


def test_a_call_is_logged_with_means_channel_result_timer_and_case(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.call_key.click()
    sheet = panel.call_sheet
    assert sheet.channel.text() == "16"
    qtbot.keyClicks(sheet.party, "MRCC Rome")
    sheet.submit()
    assert "whether they answered" in sheet.notice.text()
    sheet.result.key("no_answer").click()
    sheet.again.key("10").click()
    qtbot.keyClicks(sheet.content, "Asked for coordination")
    sheet.submit()
    kit.step(times=2)
    (call,) = kit.state.communications
    assert call.line == CommsLine(
        direction="out", means="VHF", channel="16", party="MRCC Rome", content="Asked for coordination", result="no_answer",
        authority="IT-MRCC", repeat_min=10,
    )  # fmt: skip
    assert call.case == CASE
    assert [r.call for r in kit.state.reminders] == [call.entry]
    assert sheet.party.text() == ""


def test_a_telephone_has_no_channel_and_an_answered_call_no_timer(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.call_key.click()
    sheet = panel.call_sheet
    sheet.result.key("no_answer").click()
    sheet.again.key("5").click()
    sheet.means.key("Phone").click()
    sheet.result.key("answered").click()
    assert not sheet.channel_row.isVisible()
    assert not sheet.again_row.isVisible()
    qtbot.keyClicks(sheet.party, "agent")
    sheet.submit()
    kit.step(times=2)
    (call,) = kit.state.communications
    assert (call.line.means, call.line.channel, call.line.repeat_min, call.line.authority) == ("Phone", "", None, None)


def test_a_call_of_theirs_has_answers_of_its_own_and_may_be_about_no_case(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.call_key.click()
    sheet = panel.call_sheet
    sheet.direction.key("in").click()
    assert sheet.result_in.isVisible()
    assert not sheet.result_out.isVisible()
    sheet.result_in.key("received").click()
    sheet.cases.key(NO_CASE).click()
    qtbot.keyClicks(sheet.party, "VOS Triton")
    sheet.submit()
    kit.step(times=2)
    (call,) = kit.state.communications
    assert (call.line.direction, call.line.result, call.case) == ("in", "received", None)


def test_who_is_found_by_name_alias_and_who_was_spoken_with(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    authorities = kit.station.desk.authorities()
    alias = next(a for a in authorities if a.aliases)
    found = find_parties(alias.aliases[0], authorities, ())
    assert alias.id in [p.authority for p in found]
    assert [p.name for p in find_parties("tri", (), ("VOS Triton", "Alarm Phone", "VOS Triton"))] == ["VOS Triton"]
    panel.call_key.click()
    whom = panel.call_sheet.whom
    qtbot.keyClicks(whom.edit, "rome")
    assert whom.offers[0].isVisible()
    qtbot.keyClick(whom.edit, Qt.Key.Key_Return)
    assert panel.call_sheet.party.text() == "MRCC Rome"
    assert whom.party.authority == "IT-MRCC"
    assert not whom.offers[0].isVisible()
    assert panel.page is panel.call_sheet
    assert kit.state.communications == (), "Enter took the name, it did not save the form"


def test_blocked_authorities_are_marked_plainly_before_and_after_they_are_chosen(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.call_key.click()
    whom = panel.call_sheet.whom
    qtbot.keyClicks(whom.edit, "tripoli")
    offers = [key.text() for key in whom.offers if key.isVisible()]
    assert any("JRCC Tripoli" in text and "NO POSITIONS" in text for text in offers)
    whom.offers[next(i for i, text in enumerate(offers) if text.startswith("JRCC Tripoli"))].click()
    assert whom.verdict.isVisible()
    assert whom.verdict.text() == "The policy blocks positions to them"
    whom.show_party("MRCC Rome")
    assert not whom.verdict.isVisible()
    assert policy_words(kit.station.desk.book, "MRCC Rome", "IT-MRCC") == ""


def test_again_no_answer_is_one_key_with_the_same_fields_and_timer(kit: Kit, panel: CommsPanel) -> None:
    first = unanswered(kit)
    (card,) = panel.reminders.cards
    assert card.left.text() == "in 2:59"
    card.again_key.click()
    assert not card.again_key.isEnabled()
    card.again_key.click()
    kit.step(times=2)
    before, after = kit.state.communications
    assert after.line == before.line.model_copy(update={"answers": first})
    assert after.case == CASE
    (reminder,) = kit.state.reminders
    assert reminder.call == after.entry
    assert len(panel.reminders.cards) == 1
    assert panel.reminders.cards[0].left.text().startswith("in 4:5")


def test_a_reminder_counts_down_and_says_when_it_is_due(kit: Kit, panel: CommsPanel) -> None:
    unanswered(kit, minutes_ago=4)
    (card,) = panel.reminders.cards
    kit.step(30)
    panel.refresh()
    assert card.left.text() == "in 0:29"
    assert not card.due.isVisible()
    kit.step(90)
    panel.refresh()
    assert card.due.isVisible()
    assert card.left.text() == "since 1 min"


def test_answered_opens_the_call_filled_in_and_ends_the_reminder(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    first = unanswered(kit)
    panel.log_call()
    qtbot.keyClicks(panel.call_sheet.party, "half a na")
    panel.go_home()
    panel.reminders.cards[0].answered_key.click()
    sheet = panel.answer_sheet
    assert panel.page is sheet
    assert sheet.content.hasFocus()
    qtbot.keyClicks(sheet.content, "Will call back")
    qtbot.keyClick(sheet.content, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kit.step(times=2)
    call = kit.state.communications[-1]
    assert (call.line.result, call.line.answers, call.line.channel, call.line.content) == (
        "answered",
        first,
        "16",
        "Will call back",
    )
    assert call.case == CASE
    assert kit.state.reminders == ()
    assert not panel.reminders.isVisible()
    assert panel.call_sheet.party.text() == "half a na", "the other call that was begun is still there"


def test_no_need_wants_a_reason_and_one_press_gives_it(kit: Kit, panel: CommsPanel) -> None:
    first = unanswered(kit)
    panel.reminders.cards[0].no_need_key.click()
    sheet = panel.no_need_sheet
    sheet.submit()
    assert "why" in sheet.notice.text()
    sheet.reasons.key("Reached another way").click()
    sheet.submit()
    kit.step(times=2)
    assert kit.state.reminders == ()
    done = [line.payload for line in kit.state.lines if isinstance(line.payload, ReminderDone)]
    assert done == [ReminderDone(call=first, reason="Reached another way")]
    assert len(kit.state.communications) == 1, "the call itself stands"


def test_a_new_call_to_somebody_who_waits_answers_that_call_unless_somebody_chooses(
    kit: Kit, panel: CommsPanel, qtbot: QtBot
) -> None:
    first = unanswered(kit)
    unanswered(kit, "RCC Malta")
    panel.log_call()
    sheet = panel.call_sheet
    qtbot.keyClicks(sheet.party, "MRCC Rome")
    assert "MRCC Rome" in sheet.answers_key.text()
    sheet.result.key("answered").click()
    sheet.submit()
    kit.step(times=2)
    assert kit.state.communications[-1].line.answers == first
    panel.log_call()
    sheet.answers_key.click()
    QApplication.processEvents()
    (menu,) = [m for m in sheet.findChildren(QMenu) if m.isVisible()]
    malta = next(a for a in menu.actions() if "RCC Malta" in a.text())
    malta.trigger()
    menu.close()
    assert "RCC Malta" in sheet.answers_key.text()


def test_who_was_not_reached_once_more_is_called_again_as_before(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    unanswered(kit)
    kit.bridge.select(CASE)
    panel.call_key.click()
    sheet = panel.call_sheet
    qtbot.keyClicks(sheet.party, "MRCC Rome")
    sheet.result.key("no_answer").click()
    assert sheet.again.value == "5"
    sheet.submit()
    kit.step(times=2)
    (reminder,) = kit.state.reminders
    assert reminder.call == kit.state.communications[-1].entry
    assert sheet.again.value == ""


def test_other_entries_do_not_make_the_lists_anew(kit: Kit, panel: CommsPanel) -> None:
    unanswered(kit)
    card = panel.reminders.cards[0]
    rows = panel.latest.rows
    kit.write(LogLine(text="wind NW 5"), None)
    assert panel.reminders.cards[0] is card
    assert panel.latest.rows is rows


def test_more_reminders_than_there_is_room_for_are_counted(kit: Kit, panel: CommsPanel) -> None:
    for i in range(6):
        unanswered(kit, f"ship {chr(65 + i)}", minutes_ago=i / 10)
    assert len(panel.reminders.cards) == 4
    assert panel.reminders._more.text() == "2 more wait"


def test_coming_to_the_tab_the_keyboard_stands_on_no_key_that_writes(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    unanswered(kit)
    panel.hide()
    panel.show()
    focused = panel.focusWidget()
    assert focused is panel.tell_key
    before = kit.kinds()
    panel.tell_key.setFocus()
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    kit.step()
    assert kit.kinds() == before
