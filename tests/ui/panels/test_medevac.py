"""Medevac, hand-over and drift request by their keys: what the form says is what goes, and it stays until it went."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.rescue.entries import PolicyDecision
from tests.ui.panels.kit import CASE, Kit
from ui.panels.comms import CommsPanel


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CommsPanel:
    kit.open_case()
    made = CommsPanel(kit.bridge)
    qtbot.addWidget(made)
    kit.bridge.theme.dress(made)
    made.resize(488, 560)
    made.show()
    return made


def decisions(kit: Kit) -> list[PolicyDecision]:
    return [line.payload for line in kit.state.lines if isinstance(line.payload, PolicyDecision)]


def test_a_medevac_is_asked_for_in_one_form_and_one_message(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.medevac_key.click()
    form = panel.medevac_sheet
    assert panel.page is form
    assert CASE in form.title.text()
    form.submit()
    assert "what is asked for" in form.notice.text()
    form.asks.key("helicopter").click()
    first = form.blocks[0]
    first.sex.key("woman").click()
    first.age.key("adult").click()
    qtbot.keyClicks(first.condition, "burns by fuel, 30 percent")
    first.urgency.key("life").click()
    form.add_key.click()
    form.blocks[1].number.set_value(2)
    form.relatives.set_value(1)
    form.submit()
    sheet = panel.compose
    assert panel.page is sheet
    text = sheet.text.toPlainText()
    assert "PATIENT 1: 1 FEMALE, ADULT, BURNS BY FUEL, 30 PERCENT, LIFE IN DANGER" in text
    assert "PATIENTS 2: 2 SEX NOT SAID, AGE NOT SAID, CONDITION NOT SAID" in text
    assert "RELATIVES GOING ALONG: 1" in text
    assert not sheet.forms.isVisible()
    assert sheet.verdict.head.text() == "May go"
    # back to the form: all is still there, and another message follows from it
    panel.medevac_key.click()
    assert form.blocks[0].condition.text() == "burns by fuel, 30 percent"
    form.blocks[0].urgency.key("hours").click()
    form.submit()
    assert "WITHIN HOURS" in sheet.text.toPlainText()
    sheet.send_key.click()
    kit.step(times=3)
    assert [d.released for d in decisions(kit)] == [True]
    panel.medevac_key.click()
    assert len(form.blocks) == 1
    assert form.blocks[0].condition.text() == ""


def test_a_patient_is_removed_and_the_others_are_numbered_anew(panel: CommsPanel) -> None:
    panel.medevac_key.click()
    form = panel.medevac_sheet
    form.add_key.click()
    form.blocks[0].condition.setText("a")
    form.blocks[1].condition.setText("b")
    form.blocks[0].off.click()
    assert [(b.head.text(), b.condition.text()) for b in form.blocks] == [("Patient 1", "b")]
    assert not form.blocks[0].off.isVisible()


def test_a_rendezvous_that_cannot_be_read_is_refused_and_stays(panel: CommsPanel, qtbot: QtBot) -> None:
    panel.medevac_key.click()
    form = panel.medevac_sheet
    form.asks.key("boat").click()
    field = form.where.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "somewhere")
    form.submit()
    assert panel.page is form
    assert form.notice.text()


def test_a_case_goes_to_another_ship_with_all_that_is_known(kit: Kit, panel: CommsPanel) -> None:
    panel.handover_key.click()
    sheet = panel.compose
    assert panel.page is sheet
    assert [r.authority for r in sheet.draft.recipients] == ["FLEET"]
    assert f"HAND-OVER OF CASE {CASE}" in sheet.text.toPlainText()
    assert "NOT YET: ON SCENE" in sheet.text.toPlainText()
    sheet.send_key.click()
    kit.step(times=2)
    assert [d.released for d in decisions(kit)] == [True]


def test_a_drift_request_to_a_server_that_nobody_entered_is_refused_and_says_what_to_do(kit: Kit, panel: CommsPanel) -> None:
    panel.drift_key.click()
    sheet = panel.compose
    assert "latitude=" in sheet.text.toPlainText()
    assert "two people enter one there" in sheet.note.text()
    assert sheet.verdict.head.text() == "Not sent"
    assert "Leeway drift server is not in the directory" in sheet.verdict.sentence.text()
    sheet.send()
    kit.step(times=2)
    assert not any(d.released for d in decisions(kit))


def test_without_a_case_at_hand_the_keys_say_so(kit: Kit, qtbot: QtBot) -> None:
    panel = CommsPanel(kit.bridge)
    qtbot.addWidget(panel)
    panel.show()
    for key in (panel.handover_key, panel.drift_key):
        key.click()
        assert "Open one first" in panel.notice.text()
    panel.medevac_key.click()
    assert panel.page is panel.medevac_sheet, "own crew falls ill too: a medevac needs no case"


def test_everything_of_the_form_is_within_reach_of_the_keyboard(panel: CommsPanel, qtbot: QtBot) -> None:
    panel.medevac_key.click()
    form = panel.medevac_sheet
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    form.blocks[0].condition.setFocus()
    seen = set()
    for _ in range(60):
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        seen.add(panel.focusWidget())
    wanted = (form.main, form.asks.key("boat"), form.remarks, form.when, form.add_key, form.relatives.edit)
    assert all(each in seen for each in wanted)
