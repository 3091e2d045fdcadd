"""The answer is bound to what it was given on: whatever changes after the check is decided anew, and what the key says is
what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.kept import KeptFile
from app.policy.model import Recipient, Verdict
from app.relay.drafts import FIXED_TEXTS, REFUSAL, Attachment
from app.rescue.entries import PolicyDecision
from tests.relay.test_attachments import photo
from tests.ui.panels.kit import CASE, Kit
from ui.panels.attachments import Looked
from ui.panels.comms import CommsPanel
from ui.panels.compose import ComposeSheet

ROME = Recipient("MRCC Rome <rome@rcc.example>", "to", "IT-MRCC")
TRIPOLI = Recipient("JRCC Tripoli <tripoli@rcc.example>", "cc", "LY-JRCC")
FRONTEX = Recipient("Frontex", "to", "FRONTEX")


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


def sent(kit: Kit) -> list[bytes]:
    return [p.read_bytes() for p in (kit.folder / "out").glob("*.eml")]


def a_message(panel: CommsPanel, text: str = "Good morning", to: Recipient = FRONTEX) -> None:
    """Checked, and may go."""
    panel.compose_for(None)
    panel.compose.recipients.add(to)
    panel.compose.text.setPlainText(text)
    assert panel.compose.check().verdict <= Verdict.NOTICE


def type_subject(panel: CommsPanel) -> None:
    panel.compose.subject.setText("They are at 33-03.4N 012-23.2E")
    panel.compose._on_words()


def type_body(panel: CommsPanel) -> None:
    panel.compose.text.setPlainText("They are at 33-03.4N 012-23.2E")


def add_recipient(panel: CommsPanel) -> None:
    panel.compose.drafts.address((*panel.compose.draft.recipients, TRIPOLI))


def hang_a_file(panel: CommsPanel) -> None:
    panel.compose.drafts.attach(Attachment("sea.jpg", photo()))


@pytest.mark.parametrize("change", [type_subject, type_body, add_recipient, hang_a_file])
def test_what_changed_after_the_check_is_decided_anew_and_does_not_go(
    kit: Kit, panel: CommsPanel, change: Callable[[CommsPanel], None]
) -> None:
    a_message(panel)
    change(panel)
    panel.compose.send()
    kit.step(times=2)
    assert sent(kit) == []
    assert not any(d.released for d in decisions(kit))
    assert "The answer has changed" in panel.compose.notice.text()
    assert panel.compose.decision is not None
    assert panel.compose.decision.verdict >= Verdict.HOLD


def test_what_is_typed_and_may_go_is_sent_at_once_as_it_stands(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    a_message(panel)
    qtbot.keyClicks(panel.compose.text, "Really: ")
    panel.compose.send()
    kit.step(times=2)
    (raw,) = sent(kit)
    assert b"Really: Good morning" in raw


def test_a_directory_that_changed_between_the_look_and_the_press_is_asked_again(kit: Kit, panel: CommsPanel) -> None:
    """Somebody is blocked now: the key that said Send sends nothing."""
    a_message(panel, "They are at 33-03.4N 012-23.2E", ROME)
    book = kit.station.desk.book
    assert book.in_force is not None
    kit.station.desk.use_book(replace(book, in_force=replace(book.in_force, blocked=book.in_force.blocked | {"IT-MRCC"})))
    panel.compose.send()
    kit.step(times=2)
    assert sent(kit) == []
    assert "The answer has changed" in panel.compose.notice.text()


def test_send_without_never_sends_to_them_because_the_answer_changed_meanwhile(kit: Kit, panel: CommsPanel) -> None:
    """The key says "Send without Frontex"; the directory would let them have it now: they still get nothing by that key."""
    a_message(panel, "Good morning", ROME)
    panel.compose.recipients.add(FRONTEX)
    panel.compose.text.setPlainText("They are at 33-03.4N 012-23.2E")
    assert panel.compose.check().without == ("Frontex",)
    book = kit.station.desk.book
    assert book.in_force is not None
    looser = tuple(replace(r, verdict=Verdict.ALLOW) if "FRONTEX" in r.who else r for r in book.in_force.rules)
    kit.station.desk.use_book(replace(book, in_force=replace(book.in_force, rules=looser)))
    panel.compose.send()
    kit.step(times=2)
    assert sent(kit) == []


def test_the_preview_is_the_message_to_the_last_byte(kit: Kit, panel: CommsPanel) -> None:
    panel.compose_for(CASE)
    panel.compose.preview_key.click()
    assert panel.page is panel.preview_sheet
    shown = panel.preview_sheet.exact.toPlainText()
    panel.preview_sheet.submit()
    assert panel.page is panel.compose
    panel.compose.send_key.click()
    kit.step(times=2)
    (raw,) = sent(kit)
    body = shown.partition("\n\nFrom: ")[2]
    assert body
    assert raw.decode().replace("\r\n", "\n").partition("From: ")[2].rstrip() == body.rstrip()


# ---- files


def test_a_file_is_read_looked_into_and_hangs_on_the_message(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    a_message(panel, to=ROME)
    path = kit.folder / "stores.csv"
    path.write_text("what,number\nblankets,40\n")
    panel.compose.files.take(path)
    assert panel.compose.files.busy
    panel.compose.send()
    assert "still being looked into" in panel.compose.notice.text()
    assert decisions(kit) == []
    qtbot.waitUntil(lambda: bool(panel.compose.draft.attachments))
    assert panel.compose.files.words(panel.compose.draft.attachments[0]) == "No position found in it"
    assert path.read_text() == "what,number\nblankets,40\n"
    panel.compose.send()
    kit.step(times=2)
    (raw,) = sent(kit)
    assert b"stores.csv" in raw
    assert "File: stores.csv" in decisions(kit)[-1].text


def test_a_file_with_a_position_stops_the_message_to_whom_it_may_not_reach(kit: Kit, panel: CommsPanel) -> None:
    a_message(panel)
    track = Attachment("track.gpx", b'<gpx><trkpt lat="33.05" lon="12.38"/></gpx>')
    panel.compose._on_file(Looked(track, kit.station.desk.look_into(track)))
    assert panel.compose.verdict.head.text() == "Not sent"
    assert "Position in it" in panel.compose.files.words(track)
    panel.compose.files.removed.emit(track)
    assert panel.compose.verdict.head.text() == "May go"
    assert panel.compose.files.rows == []


def test_a_picture_goes_by_the_master_only_and_its_copy_has_lost_what_the_camera_wrote(
    kit: Kit, panel: CommsPanel, qtbot: QtBot
) -> None:
    a_message(panel, to=ROME)
    path = kit.folder / "IMG_2031.jpg"
    path.write_bytes(photo())
    panel.compose.files.take(path)
    qtbot.waitUntil(lambda: bool(panel.compose.draft.attachments))
    assert (
        panel.compose.verdict.sentence.text() == "IMG_2031.jpg cannot be looked into: only the master may release it to MRCC Rome."
    )
    assert panel.compose.send_key.text().strip() == "Ask the master"
    panel.compose.files.copy_without_metadata(panel.compose.draft.attachments[0])
    qtbot.waitUntil(lambda: panel.compose.draft.attachments[0].name == "picture-1.jpg")
    (copy,) = panel.compose.draft.attachments
    assert b"Rossi" not in copy.data
    assert path.read_bytes() == photo(), "the original is never changed"
    assert "still a picture" in panel.compose.files.words(copy)
    panel.compose.send_key.click()
    assert panel.page is panel.master_sheet
    qtbot.keyClicks(panel.master_sheet.master, "Cpt. Vega")
    qtbot.keyClicks(panel.master_sheet.reason, "shows the boat only")
    panel.master_sheet.submit()
    kit.step(times=3)
    assert decisions(kit)[-1].by_master
    assert len(sent(kit)) == 1


def test_what_cannot_be_attached_is_said_and_the_message_stays(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    a_message(panel, to=ROME)
    (kit.folder / "empty.txt").write_bytes(b"")
    for name, says in (("empty.txt", "is empty"), ("gone.txt", "no file"), ("out", "no file")):
        panel.compose.files.take(kit.folder / name)
        qtbot.waitUntil(lambda: not panel.compose.files.busy)
        assert says in panel.compose.files.notice.text()
    assert panel.compose.draft.attachments == ()
    assert panel.compose.text.toPlainText() == "Good morning"


def test_files_stay_with_their_message_while_its_text_follows_the_case(kit: Kit, panel: CommsPanel) -> None:
    panel.compose_for(CASE)
    list_ = Attachment("stores.csv", b"a,b\n1,2\n")
    panel.compose._on_file(Looked(list_, kit.station.desk.look_into(list_)))
    panel.compose_for(None)
    assert panel.compose.draft.attachments == ()
    panel.compose_for(CASE)
    assert panel.compose.draft.attachments == (list_,)
    panel.compose.recipients.remove(panel.compose.recipients.recipients[1])
    assert panel.compose.draft.attachments == (list_,)
    assert "RCC MALTA" not in panel.compose.text.toPlainText()


def test_after_a_crash_the_files_that_hung_on_a_message_are_named(kit: Kit, qtbot: QtBot) -> None:
    """Their bytes are not kept: that they are missing must not go unseen."""
    kit.open_case()
    kit.station.kept = KeptFile(kit.folder / "drafts.json")
    first = ComposeSheet(kit.bridge)
    qtbot.addWidget(first)
    first.open(CASE)
    file = Attachment("stores.csv", b"a,b\n1,2\n")
    first._on_file(Looked(file, kit.station.desk.look_into(file)))
    kit.station.kept = KeptFile(kit.folder / "drafts.json")
    again = ComposeSheet(kit.bridge)
    qtbot.addWidget(again)
    again.open(CASE)
    assert again.draft.attachments == ()
    assert "stores.csv" in again.note.text()
    assert "Attach them again" in again.note.text()


def test_people_of_their_thread_are_shown_as_such_and_can_be_taken_off(panel: CommsPanel) -> None:
    panel.compose_for(None)
    panel.compose.recipients.add(ROME)
    panel.compose.recipients.add(Recipient("Alarm Phone", "thread", "ALARM-PHONE"))
    chip = panel.compose.recipients.chips[1]
    assert chip.text() == "in their thread: Alarm Phone  ×"
    panel.compose.text.setPlainText("Good morning")
    panel.compose.check()
    assert panel.compose.send_key.text().strip() == "Send to 1"
    panel.compose.recipients.chips[0].click()
    panel.compose.check()
    assert not panel.compose.send_key.isEnabled(), "a thread is nobody to send to"


# ---- the fixed refusal


def test_where_a_blocked_body_was_added_the_fixed_refusal_has_a_key(kit: Kit, panel: CommsPanel) -> None:
    panel.compose_for(CASE)
    assert not panel.compose.refusal_key.isVisible()
    panel.compose.recipients.add(TRIPOLI)
    assert panel.compose.refusal_key.text() == "Only the fixed refusal to JRCC Tripoli"
    panel.compose.refusal_key.click()
    sheet = panel.compose
    assert (sheet.subject.text(), sheet.text.toPlainText()) == FIXED_TEXTS[REFUSAL]
    assert sheet.subject.isReadOnly()
    assert sheet.text.isReadOnly()
    assert not sheet.files.add_key.isVisible()
    assert not sheet.recipients.add_key.isVisible()
    assert [r.authority for r in sheet.draft.recipients] == ["LY-JRCC"]
    sheet.send_key.click()
    kit.step(times=2)
    (raw,) = sent(kit)
    assert b"33" not in raw.partition(b"\r\n\r\n")[2]
    assert decisions(kit)[-1].released
    panel.compose_for(CASE)
    assert panel.compose.text.toPlainText().startswith("DATE AND TIME"), "the message itself is still there"
    assert not panel.compose.text.isReadOnly()


def test_nothing_can_be_typed_hung_or_added_to_the_refusal(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    panel.compose.open_refusal(Recipient(TRIPOLI.text, "to", "LY-JRCC"), CASE)
    panel.go_to(panel.compose)
    qtbot.keyClicks(panel.compose.text, "33-03.4N 012-23.2E")
    qtbot.keyClick(panel.compose.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    panel.compose.drafts.write("x", "33-03.4N 012-23.2E")
    panel.compose._on_recipients((ROME,))
    file = Attachment("a.txt", b"1")
    panel.compose._on_file(Looked(file, kit.station.desk.look_into(file)))
    draft = panel.compose.draft
    assert (draft.subject, draft.body) == FIXED_TEXTS[REFUSAL]
    assert draft.attachments == ()
    assert [r.authority for r in draft.recipients] == ["LY-JRCC"]


# ---- the master


def test_a_master_with_a_pin_in_the_crew_list_gives_it(kit: Kit, panel: CommsPanel, qtbot: QtBot) -> None:
    from app.crew import Crew

    kit.station.crew = Crew(kit.folder / "crew.json", kit.station.clock)
    kit.station.crew.set_pin("Cpt. Vega", None, "2580")
    a_message(panel)
    panel.compose.text.setPlainText("They are at 33-03.4N 012-23.2E")
    panel.compose.check()
    panel.compose.master_key.click()
    sheet = panel.master_sheet
    assert not sheet._pin_field.isVisible()
    qtbot.keyClicks(sheet.master, "cpt. vega")
    assert sheet._pin_field.isVisible()
    qtbot.keyClicks(sheet.reason, "nobody else answers")
    for wrong in ("", "1111"):
        sheet.pin.setText(wrong)
        sheet.submit()
        assert "PIN" in sheet.notice.text()
    assert decisions(kit) == []
    sheet.pin.setText("2580")
    sheet.submit()
    kit.step(times=3)
    assert [d.by_master for d in decisions(kit)] == [True]
    assert sheet.pin.text() == ""
