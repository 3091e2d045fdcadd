"""A mail that came in: read, logged, into a case or a new one, answered to its sender alone; nothing of it is opened or quoted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.relay.drafts import FIXED_TEXTS, REFUSAL
from app.rescue.entries import CommsLine
from tests.ui.panels.kit import CASE, Kit
from ui.panels.cases import CasesPanel
from ui.panels.comms import CommsPanel

MAIL = b"""From: MRCC Rome <rome@rcc.example>
To: Aurora <ship@aurora.example>
Cc: JRCC Tripoli <tripoli@rcc.example>, press@paper.example
Reply-To: trap@else.example
Subject: Case 1525, boat in distress
Date: Sun, 14 Jun 2026 02:31:00 +0000
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

About 40 persons in a wooden boat in position 33-21.0N 012-40.5E, engine dead.
> earlier: 34-00.1N 013-00.2E
--b
Content-Type: application/pdf; name="order.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjcKJcfs
--b--
"""


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CommsPanel:
    kit.open_case()
    made = CommsPanel(kit.bridge)
    qtbot.addWidget(made)
    kit.bridge.theme.dress(made)
    made.resize(488, 560)
    made.show()
    made.mail_key.click()
    return made


def drop(widget: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    widget.dropEvent(event)


def came_in(kit: Kit) -> list[CommsLine]:
    return [c.line for c in kit.state.communications if c.line.direction == "in"]


def test_a_mail_is_shown_with_who_wrote_what_and_who_else_and_nothing_is_written_yet(kit: Kit, panel: CommsPanel) -> None:
    sheet = panel.incoming_sheet
    sheet.read(MAIL)
    assert sheet.who.text() == "MRCC Rome"
    assert "in the directory" in sheet.known.text()
    assert "JRCC Tripoli is in it (cc) and is blocked: an answer goes to MRCC Rome alone" in sheet.stop_words.text()
    assert "JRCC Tripoli (BLOCKED)" in sheet.people.text()
    assert "trap@else.example" in sheet.people.text()
    assert sheet.files.text().startswith("Files, not opened here: order.pdf")
    spans = [sheet.text.toPlainText()[s.start : s.end] for s in sheet.text.spans]
    assert spans == ["33-21.0N 012-40.5E", "34-00.1N 013-00.2E"]
    assert came_in(kit) == []


def test_it_is_logged_as_a_mail_that_came_in_and_the_ticked_position_goes_into_the_case(kit: Kit, panel: CommsPanel) -> None:
    sheet = panel.incoming_sheet
    sheet.read(MAIL)
    before = len(kit.state.cases[CASE].positions)
    sheet.places.choose(("1",))
    sheet.submit()
    kit.step(times=3)
    (line,) = came_in(kit)
    assert (line.means, line.party, line.authority, line.result) == ("E-mail", "MRCC Rome", "IT-MRCC", "received")
    assert line.content.startswith("Case 1525, boat in distress\nAbout 40 persons")
    assert "Files, not opened: order.pdf" in line.content
    positions = kit.state.cases[CASE].positions
    assert len(positions) == before + 1
    added = next(p for p in positions if p.source == "mail of MRCC Rome")
    assert (round(added.position.lat, 3), added.as_given, added.role) == (33.35, "33-21.0N 012-40.5E", "reported")
    assert f"{added.at:%H%M}" == "0231"
    assert panel.page is panel._home
    assert kit.state.communications[0].case == CASE


def test_a_position_that_was_not_ticked_goes_nowhere_and_one_without_a_case_is_asked_about(kit: Kit, panel: CommsPanel) -> None:
    sheet = panel.incoming_sheet
    sheet.read(MAIL)
    sheet.cases.choose("-")
    sheet.places.choose(("1",))
    sheet.submit()
    assert "Choose the case" in sheet.notice.text()
    assert came_in(kit) == []
    sheet.places.choose(())
    sheet.submit()
    kit.step(times=3)
    assert len(came_in(kit)) == 1
    assert len(kit.state.cases[CASE].positions) == 1


def test_a_pasted_mail_is_read_at_once_and_typed_words_when_the_key_is_pressed(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    sheet = panel.incoming_sheet
    data = QMimeData()
    data.setText("From: Alarm Phone <x@alarm.example>\nSubject: s\n\nAbout 70 people")
    sheet.paste.insertFromMimeData(data)
    assert sheet.mail is not None
    assert sheet.who.text() == "Alarm Phone <x@alarm.example>"
    assert "not in the directory" in sheet.known.text()
    sheet.other_key.click()
    qtbot.keyClicks(sheet.paste, "They ask for help")
    assert sheet.mail is None
    sheet.submit()
    assert sheet.mail is not None
    assert sheet.text.toPlainText() == "They ask for help"


def test_a_file_is_read_by_key_by_drop_and_on_the_whole_panel(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    path = kit.folder / "mail.eml"
    path.write_bytes(MAIL)
    panel.go_home()
    drop(panel, path)
    assert panel.page is panel.incoming_sheet
    qtbot.waitUntil(lambda: panel.incoming_sheet.mail is not None)
    panel.incoming_sheet.clear()
    drop(panel.incoming_sheet, path)
    qtbot.waitUntil(lambda: panel.incoming_sheet.mail is not None)
    panel.incoming_sheet.clear()
    panel.incoming_sheet.load(kit.folder / "gone.eml")
    qtbot.waitUntil(lambda: "no file" in panel.incoming_sheet.notice.text())


def test_a_file_that_is_dropped_on_a_message_is_attached_and_not_read_in(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    path = kit.folder / "mail.eml"
    path.write_bytes(MAIL)
    panel.compose_for(None)
    drop(panel.compose, path)
    qtbot.waitUntil(lambda: bool(panel.compose.draft.attachments))
    assert panel.page is panel.compose
    assert panel.compose.text.toPlainText() == ""


def test_a_damaged_mail_is_shown_as_it_stands(kit: Kit, panel: CommsPanel) -> None:
    for raw in (b"\xff\xfe\x00\x01" * 40, b"From: <<<>@\nContent-Type: multipart/mixed\n\n--x", b"Subject: =?utf-8?b?//=\n\n\x00"):
        panel.incoming_sheet.read(raw)
        panel.incoming_sheet.submit()
        kit.step(times=2)
        panel.show_incoming()
    assert len(came_in(kit)) == 3


def test_the_same_mail_is_not_logged_twice(kit: Kit, panel: CommsPanel) -> None:
    panel.incoming_sheet.read(MAIL)
    panel.incoming_sheet.submit()
    kit.step(times=3)
    panel.show_incoming()
    panel.incoming_sheet.read(MAIL)
    assert "in the log already" in panel.incoming_sheet.notice.text()
    panel.incoming_sheet.submit()
    panel.incoming_sheet.reply_key.click()
    kit.step(times=3)
    assert len(came_in(kit)) == 1


def test_an_answer_is_logged_first_goes_to_the_sender_alone_and_quotes_nothing(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.incoming_sheet.read(MAIL)
    panel.incoming_sheet.reply_key.click()
    kit.step(times=2)
    assert len(came_in(kit)) == 1
    sheet = panel.compose
    assert panel.page is sheet
    assert [(r.role, r.authority) for r in sheet.draft.recipients] == [("to", "IT-MRCC")]
    assert sheet.text.toPlainText() == ""
    assert "1525" not in sheet.subject.text()
    assert "JRCC Tripoli (cc, blocked)" in sheet.note.text()
    assert not sheet.send_key.isEnabled()
    qtbot.keyClicks(sheet.text, "UNDERSTOOD, WE PROCEED")
    sheet.check()
    sheet.send_key.click()
    kit.step(times=2)
    (raw,) = [p.read_bytes() for p in (kit.folder / "out").glob("*.eml")]
    for other in (b"tripoli", b"press@", b"trap@", b"33-21", b"1525"):
        assert other not in raw.lower()


def test_to_a_blocked_sender_the_answer_is_the_fixed_refusal(kit: Kit, panel: CommsPanel) -> None:
    sheet = panel.incoming_sheet
    sheet.read(MAIL.replace(b"MRCC Rome <rome@rcc.example>", b"JRCC <tripoli@rcc.example>"))
    assert "the answer is the fixed refusal" in sheet.stop_words.text()
    assert sheet.reply_key.text().strip() == "Fixed refusal"
    sheet.reply_key.click()
    kit.step(times=2)
    assert (panel.compose.draft.subject, panel.compose.draft.body) == FIXED_TEXTS[REFUSAL]
    assert panel.compose.text.isReadOnly()
    assert [c.line.party for c in kit.state.communications] == ["JRCC Tripoli"]


def test_a_new_case_is_prefilled_from_the_mail_and_the_mail_is_in_the_log(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    cases = CasesPanel(kit.bridge)
    qtbot.addWidget(cases)
    panel.incoming_sheet.read(MAIL.replace(b"34-00.1N 013-00.2E", b"none"))
    panel.incoming_sheet.case_key.click()
    kit.step(times=2)
    assert len(came_in(kit)) == 1
    form = cases.new_sheet
    assert cases.page is form
    assert "About 40 persons" in form.text.value
    assert form.people.text() == "40"
    assert form.where.position is not None
