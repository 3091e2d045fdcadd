"""Composing: forms of a SITREP, what changed since the last one, whom a mail reaches, numbers that another station used."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.kept import KeptFile
from app.policy.model import Recipient
from app.relay.sitrep import Form
from app.rescue.entries import CasePob, CasePosition, CaseWeather, PobKind, PolicyDecision, RelaySent
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from ui.panels.compose import ComposeSheet
from ui.panels.sitrep_changes import apart

ROME = Recipient("MRCC Rome <rome@rcc.example>", "to", "IT-MRCC")


@pytest.fixture
def sheet(kit: Kit, qtbot: QtBot) -> ComposeSheet:
    kit.open_case()
    kit.write(CasePob(pob_kind=PobKind.REPORTED, total=70, about=True, source="Alarm Phone"))
    made = ComposeSheet(kit.bridge)
    qtbot.addWidget(made)
    kit.bridge.theme.dress(made)
    made.resize(488, 557)
    made.show()
    return made


def send(kit: Kit, sheet: ComposeSheet) -> None:
    sheet.send_key.click()
    kit.step(times=2)
    kit.station.clock.advance(180)


def shown(sheet: ComposeSheet) -> list[str]:
    return [row.accessibleName() for row in sheet.changes.rows] if sheet.changes.isVisible() else []


def test_the_first_sitrep_is_short_and_has_nothing_to_differ_from(sheet: ComposeSheet) -> None:
    sheet.open(CASE)
    assert sheet.forms.isVisible()
    assert sheet.drafts.form is Form.SHORT
    assert not sheet.changes.isVisible()


def test_what_changed_since_the_last_one_is_shown_field_by_field(kit: Kit, sheet: ComposeSheet) -> None:
    sheet.open(CASE)
    send(kit, sheet)
    kit.write(CasePosition(lat=33.2, lon=12.4, at=night.NOW + timedelta(minutes=2), source="own ship"))
    kit.write(CaseWeather(sea_state=3))
    sheet.open(CASE)
    assert sheet.drafts.form is Form.FULL
    assert sheet.changes.head.text() == "Changed since SITREP 1, 02:52"
    assert "changed: Position" in shown(sheet)
    assert "new: Weather on scene" in shown(sheet)
    # deleting a line of the text takes the field back, and says so
    sheet.text.setPlainText("\n".join(r for r in sheet.text.toPlainText().splitlines() if "NUMBER OF PERSONS" not in r))
    sheet.check()
    assert "gone: Number of persons" in shown(sheet)


def test_no_change_is_said_plainly_and_offers_the_short_sitrep_that_says_so(kit: Kit, sheet: ComposeSheet) -> None:
    sheet.open(CASE)
    send(kit, sheet)
    sheet.open(CASE)
    sheet.use(Form.SHORT)
    assert sheet.changes.head.text() == "No change since SITREP 1, 02:52"
    assert shown(sheet) == []
    sheet.changes.no_change_key.click()
    assert sheet.drafts.form is Form.NO_CHANGE
    assert "NO CHANGE SINCE SITREP 1" in sheet.text.toPlainText()
    send(kit, sheet)
    released = [p for line in kit.state.lines if isinstance(p := line.payload, PolicyDecision)]
    assert "NO CHANGE SINCE SITREP 1" in released[-1].text
    assert kit.state.cases[CASE].sitreps == 2


def test_a_no_change_sitrep_of_a_case_that_has_changed_is_warned_of(kit: Kit, sheet: ComposeSheet) -> None:
    sheet.open(CASE)
    send(kit, sheet)
    kit.write(CasePob(pob_kind=PobKind.COUNTED, total=74))
    sheet.open(CASE)
    sheet.use(Form.NO_CHANGE)
    assert sheet.changes.head.text().startswith("The case has changed since SITREP 1")
    assert "changed: Number of persons" in shown(sheet)


def test_no_change_before_the_first_is_refused_and_leaves_the_form_as_it_was(sheet: ComposeSheet) -> None:
    sheet.open(CASE)
    sheet.use(Form.NO_CHANGE)
    assert "nothing that could be unchanged" in sheet.notice.text()
    assert sheet.drafts.form is Form.SHORT
    assert sheet.forms.index == 0


def test_what_was_typed_in_one_form_stays_while_another_is_looked_at(sheet: ComposeSheet, qtbot: QtBot) -> None:
    sheet.open(CASE)
    qtbot.keyClicks(sheet.text, "PLEASE HURRY ")
    typed = sheet.text.toPlainText()
    sheet.use(Form.FULL)
    assert sheet.text.toPlainText() != typed
    sheet.use(Form.SHORT)
    assert sheet.text.toPlainText() == typed
    sheet.open(None)
    sheet.open(CASE)
    assert sheet.text.toPlainText() == typed


def test_the_key_counts_those_whom_the_mail_reaches_and_names_the_others(sheet: ComposeSheet) -> None:
    sheet.open(CASE)
    assert sheet.send_key.text().strip() == "Send to 1"
    assert sheet.recipients.fold_key.text() == "No address: RCC Malta, Company +4"
    assert [c.recipient.authority for c in sheet.recipients.chips] == ["IT-MRCC"]
    sheet.recipients.fold_key.click()
    assert len(sheet.recipients.chips) == len(sheet.draft.recipients)
    sheet._on_recipients((ROME,))
    assert not sheet.unreached.isVisible()
    assert not sheet.recipients.fold_key.isVisible()
    sheet._on_recipients((Recipient("RCC Malta", "to", "MT-RCC"),))
    assert sheet.send_key.text().strip() == "Put in the outbox folder"
    assert "nothing goes by mail" in sheet.unreached.text()


def test_a_number_that_another_station_used_meanwhile_is_not_used_twice(kit: Kit, sheet: ComposeSheet, qtbot: QtBot) -> None:
    sheet.open(CASE)
    qtbot.keyClicks(sheet.text, "PLEASE HURRY ")
    other = RelaySent(draft="x", channel="email", recipients=(), status="delivered", content_sha256="0", sitrep=1, title="SITREP 1")
    kit.write(other)
    sheet.send()
    assert "this is SITREP 2" in sheet.notice.text()
    assert not [line for line in kit.state.lines if isinstance(line.payload, PolicyDecision)]
    assert "SAR SITREP NUMBER: 2" in sheet.text.toPlainText()
    assert "PLEASE HURRY" in sheet.text.toPlainText()
    send(kit, sheet)
    (decision,) = [p for line in kit.state.lines if isinstance(p := line.payload, PolicyDecision)]
    assert (decision.title, decision.released) == (f"SITREP 2 {CASE}", True)


def test_typed_words_come_back_after_a_crash_and_are_gone_once_they_are_sent(kit: Kit, qtbot: QtBot) -> None:
    kit.open_case()
    kit.station.kept = KeptFile(kit.folder / "drafts.json")
    first = ComposeSheet(kit.bridge)
    qtbot.addWidget(first)
    first.open(CASE)
    first.use(Form.FULL)
    qtbot.keyClicks(first.text, "PLEASE HURRY ")
    first.check()
    typed = first.text.toPlainText()
    kit.station.kept = KeptFile(kit.folder / "drafts.json")
    again = ComposeSheet(kit.bridge)
    qtbot.addWidget(again)
    again.open(CASE)
    assert again.drafts.form is Form.FULL
    assert again.text.toPlainText() == typed
    send(kit, again)
    assert KeptFile(kit.folder / "drafts.json").names() == ()


def test_no_recipient_is_squeezed_out_of_sight_by_the_text(sheet: ComposeSheet) -> None:
    sheet.open(CASE)
    sheet.recipients.fold_key.click()
    for _ in range(3):
        QApplication.processEvents()
    room = sheet.recipients.add_key.parentWidget()
    assert room is not None
    lowest = max(key.geometry().bottom() for key in (*sheet.recipients.chips, sheet.recipients.add_key))
    assert lowest < room.height()


def test_a_free_message_has_no_form_and_nothing_to_compare(sheet: ComposeSheet) -> None:
    sheet.open(None)
    assert not sheet.forms.isVisible()
    assert not sheet.changes.isVisible()


@given(st.lists(st.sampled_from("abc"), max_size=12), st.lists(st.sampled_from("abc"), max_size=12))
def test_what_is_cut_off_is_the_same_on_both_sides(a: list[str], b: list[str]) -> None:
    """Put back what both begin and end with, and the whole stands there again."""
    one, other = (text.split() for text in apart(" ".join(a), " ".join(b)))
    start = len(a) - len(one) if one[:1] == ["…"] else 0
    assert (one[:1] == ["…"]) == (other[:1] == ["…"]) or not (one and other)
    assert len([w for w in one if w != "…"]) <= len(a)
    if a != b:
        assert one != other
    assert start <= len(a)
