"""The place-of-safety page: asked in two keys, the clock runs, answers and ports are logged, the way to the port is live."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.rescue.entries import Category, PeopleMovement, Place, PosAnswered, PosRequested, RelaySent
from tests.ui.panels.kit import CASE, Kit
from ui.panels.comms import CommsPanel
from ui.panels.drafting import SAFETY


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CommsPanel:
    kit.open_case()
    kit.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 70, Category.INFANT: 4}))
    made = CommsPanel(kit.bridge)
    qtbot.addWidget(made)
    kit.bridge.theme.dress(made)
    made.resize(488, 557)
    made.show()
    return made


def ask(kit: Kit, panel: CommsPanel) -> None:
    panel.safety_key.click()
    panel.safety_sheet.main.click()
    panel.compose.send_key.click()
    kit.step(times=2)


def rows(panel: CommsPanel) -> list[str]:
    return [row.words for row in panel.safety_sheet.rows.rows]


def test_the_page_is_two_keys_from_a_request_and_its_clock_starts_with_it(kit: Kit, panel: CommsPanel) -> None:
    panel.safety_key.click()
    assert panel.safety_sheet.head.text() == "Not asked for yet"
    assert panel.safety_sheet.since.text() == "74 on board"
    panel.safety_sheet.main.click()
    assert panel.page is panel.compose
    assert panel.compose.drafts.key == (None, SAFETY)
    assert "PERSONS ON BOARD: 74" in panel.compose.text.toPlainText()
    assert not panel.compose.forms.isVisible()
    panel.compose.send_key.click()
    kit.step(times=2)
    (request,) = kit.state.requests
    assert (request.to, request.cases, request.means) == (("MRCC Rome",), (CASE,), "E-mail")
    panel.show_safety()
    kit.station.clock.advance(2 * 3600 + 240)
    kit.step()
    panel.safety_sheet.show_now()
    assert panel.safety_sheet.head.text() == "No port for 2 h 04"
    assert panel.safety_sheet.main.text() == "Ask again: request 2"
    assert "1. MRCC Rome by E-mail" in rows(panel)[0]
    assert "No answer noted" in rows(panel)[0]


def test_nobody_on_board_is_said_and_nothing_is_begun(kit: Kit, qtbot: QtBot) -> None:
    made = CommsPanel(kit.bridge)
    qtbot.addWidget(made)
    made.show()
    made.safety_key.click()
    made.safety_sheet.main.click()
    assert "Nobody is on board" in made.safety_sheet.notice.text()
    assert made.page is made.safety_sheet


def test_an_assigned_port_of_the_charts_has_its_position_and_the_way_there_is_live(
    kit: Kit, panel: CommsPanel, qtbot: QtBot
) -> None:
    ask(kit, panel)
    panel.show_safety()
    panel.safety_sheet.answer_key.click()
    sheet = panel.safety_answer_sheet
    sheet.submit()
    assert "Say what came back" in sheet.notice.text()
    sheet.result.key("assigned").click()
    sheet.submit()
    assert "which port" in sheet.notice.text()
    qtbot.keyClicks(sheet.port, "Rav")
    assert sheet.offers[0].text() == "Ravenna (Porto Corsini)"
    sheet.offers[0].click()
    assert sheet.where.text().startswith("Ravenna (Porto Corsini): 44°")
    sheet.asked.key("MRCC Rome").click()
    sheet.main.click()
    kit.step(times=3)
    (answer,) = kit.state.requests[0].answers
    assert (answer.result, answer.port, answer.by) == ("assigned", "Ravenna (Porto Corsini)", "MRCC Rome")
    assert answer.position is not None
    assert panel.page is panel.safety_sheet
    shown = panel.safety_sheet
    assert shown.head.text() == "Ravenna (Porto Corsini)"
    assert not shown.sign.isVisible()
    miles = float(shown.distance.value)
    assert 600 < miles < 800
    assert shown.eta.value != "–"
    assert "present speed" in shown.whence.text()


def test_another_port_may_have_a_position_and_need_not(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    ask(kit, panel)
    panel._on_safety_answer(kit.state.requests[0].id)
    sheet = panel.safety_answer_sheet
    sheet.result.key("assigned").click()
    qtbot.keyClicks(sheet.port, "Porto Nuovo")
    assert sheet.position.isVisible()
    sheet.main.click()
    kit.step(times=3)
    (answer,) = kit.state.requests[0].answers
    assert (answer.port, answer.position) == ("Porto Nuovo", None)
    assert panel.safety_sheet.distance.value == "–"
    assert "not entered" in panel.safety_sheet.whence.text()


def test_a_position_that_cannot_be_read_is_not_dropped_without_a_word(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    ask(kit, panel)
    panel._on_safety_answer(kit.state.requests[0].id)
    sheet = panel.safety_answer_sheet
    sheet.result.key("assigned").click()
    qtbot.keyClicks(sheet.port, "Porto Nuovo")
    qtbot.keyClicks(sheet.position.edit, "36 47")
    sheet.submit()
    kit.step()
    assert sheet.notice.text()
    assert kit.state.requests[0].answers == ()


def test_a_request_whose_message_did_not_arrive_says_so(kit: Kit, panel: CommsPanel) -> None:
    ask(kit, panel)
    sent = [p for line in kit.state.lines if isinstance(p := line.payload, RelaySent)][-1]
    kit.write(sent.model_copy(update={"status": "failed"}))
    panel.show_safety()
    assert "The message was NOT delivered" in rows(panel)[0]


def test_that_they_refused_or_said_wait_ends_no_waiting(kit: Kit, panel: CommsPanel) -> None:
    ask(kit, panel)
    kit.write(PosAnswered(request=kit.state.requests[0].id, result="wait", by="MRCC Rome"), None)
    kit.station.clock.advance(3600)
    panel.show_safety()
    assert panel.safety_sheet.head.text().startswith("No port for 1 h")
    assert panel.safety_sheet.sign.isVisible()
    assert "told to wait by MRCC Rome" in rows(panel)[0]


def test_a_request_by_radio_is_logged_by_hand_and_starts_its_clock(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.show_safety()
    panel.safety_sheet.log_key.click()
    sheet = panel.safety_log_sheet
    sheet.submit()
    assert "Say who was asked" in sheet.notice.text()
    sheet.whom.choose(("MRCC Rome", "RCC Malta"))
    qtbot.keyClicks(sheet.other, "Port of Lampedusa")
    sheet.means.choose("VHF")
    sheet.main.click()
    kit.step(times=3)
    (line,) = [p for x in kit.state.lines if isinstance(p := x.payload, PosRequested)]
    assert line.to == ("MRCC Rome", "RCC Malta", "Port of Lampedusa")
    assert line.authorities == ("IT-MRCC", "MT-RCC")
    assert (line.means, line.draft, line.remind_min, line.cases) == ("VHF", None, 120, (CASE,))
    assert panel.page is panel.safety_sheet


def test_the_next_request_is_numbered_and_speaks_of_the_earlier_ones(kit: Kit, panel: CommsPanel) -> None:
    ask(kit, panel)
    kit.station.clock.advance(3 * 3600)
    kit.step()
    panel.show_safety()
    panel.safety_sheet.main.click()
    text = panel.compose.text.toPlainText()
    assert "REQUEST FOR A PLACE OF SAFETY NUMBER: 2" in text
    assert "WAITING FOR 3 H" in text
    panel.compose.send_key.click()
    kit.step(times=2)
    assert [r.superseded for r in kit.state.requests] == [True, False]


def test_who_may_not_be_told_is_not_asked_and_is_named(kit: Kit, panel: CommsPanel) -> None:
    panel.show_safety()
    panel.safety_sheet.main.click()
    assert not any("Tripoli" in chip.text() for chip in panel.compose.recipients.chips)
    assert "JRCC Tripoli" in panel.compose.verdict.detail.text()
