"""The evidence page: what was signed and when, a code that can be read out, other ships' checkpoints, the check in plain words."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import notes
from app.chain import ChainReport
from app.policy.model import ChannelKind, Recipient, Verdict
from app.proof import LogCheck
from app.relay.checkpoint_note import ALPHABET
from app.relay.drafts import Draft
from app.rescue.entries import CustodyNoted, IncidentMarked, LogLine, MediaAdded
from app.witness import Kept, Problem, Spoken
from db.keys import StationKey
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from ui.incident import IncidentStrip
from ui.panels.comms import CommsPanel
from ui.panels.evidence import EvidencePage
from ui.panels.evidence_check import verdict
from ui.panels.log import LogPanel

_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = StationKey(_KEY)


def other_note(size: int = 812, chance: int = 1, log: str = "ab" * 16) -> notes.Note:
    """A checkpoint of another ship."""
    root = random.Random(chance).randbytes(32)
    return notes.signed(log, size, root, "Brücke", night.NOW, OTHER.public, _KEY.sign)


@pytest.fixture
def log(kit: Kit, qtbot: QtBot) -> LogPanel:
    made = LogPanel(kit.bridge)
    qtbot.addWidget(made)
    kit.bridge.theme.dress(made)
    made.resize(488, 557)
    made.show()
    return made


@pytest.fixture
def page(kit: Kit, log: LogPanel) -> EvidencePage:
    """The page of a log with a checkpoint of two entries."""
    kit.write(LogLine(text="one"), None)
    kit.write(LogLine(text="two"), None)
    kit.station.proof.sign_now()
    kit.step()
    log.show_evidence()
    return log.evidence


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


# -- the newest checkpoint


def test_the_code_is_that_of_the_newest_checkpoint_with_a_word_for_each_letter(kit: Kit, page: EvidencePage) -> None:
    note = page.code.note
    assert note is not None
    assert note.size == 2
    card = page.code.code
    assert "-".join(group.text() for group in card.groups) == note.code
    for group, spelled in zip(card.groups, card.words, strict=True):
        assert spelled.text().split() == [ALPHABET[letter] for letter in group.text()]
    assert note.text.strip() == page.code.text.text().replace("\u200b", "")
    assert notes.from_line(page.code.line.text().replace("\u200b", "")) == note


def test_how_long_ago_it_was_signed_is_live(kit: Kit, page: EvidencePage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.refresh()
    assert page.code.state.text() == "Last signed 0 s ago, nothing new since"
    assert not page.code.sign_key.isEnabled()
    kit.step(seconds=240)
    page.refresh()
    assert page.code.state.text() == "Last signed 4 min ago, nothing new since"
    kit.write(LogLine(text="three"), None)
    page.refresh()
    assert page.code.state.text() == "Last signed 4 min ago, 1 entry since"


def test_sign_now_signs_and_the_new_code_stands_there(kit: Kit, page: EvidencePage) -> None:
    before = page.code.note
    kit.write(LogLine(text="three"), None)
    page.refresh()
    page.code.sign_key.click()
    kit.step()
    page.refresh()
    after = page.code.note
    assert before is not None
    assert after is not None
    assert (before.size, after.size) == (2, 3)
    assert [row.head for row in page.code.rows.rows] == ["3 entries", "2 entries"]


def test_an_earlier_checkpoint_can_be_looked_at_and_left(kit: Kit, page: EvidencePage) -> None:
    first = page.code.note
    kit.write(LogLine(text="three"), None)
    kit.station.proof.sign_now()
    kit.step()
    page.refresh()
    page.code.rows.press(1)
    assert page.code.note == first
    page.code.newest_key.click()
    note = page.code.note
    assert note is not None
    assert note.size == 3


def test_without_a_checkpoint_nothing_can_be_sent(kit: Kit, log: LogPanel) -> None:
    kit.write(LogLine(text="one"), None)
    log.show_evidence()
    code = log.evidence.code
    assert "Nothing is signed yet" in code.state.text()
    assert not any(key.isEnabled() for key in (code.witness_key, *code.exit_keys.values()))
    assert code.sign_key.hasFocus()


@pytest.mark.parametrize("channel", [ChannelKind.VOICE, ChannelKind.PRINT, ChannelKind.CLIPBOARD])
def test_every_way_off_the_ship_goes_through_the_gate_and_is_let_go(kit: Kit, page: EvidencePage, channel: ChannelKind) -> None:
    given: list[Draft] = []
    kit.bridge.exit_requested.connect(given.append)
    page.code.exit_keys[channel].click()
    (draft,) = given
    assert draft.channel is channel
    assert kit.station.desk.check(draft).verdict <= Verdict.NOTICE
    note = page.code.note
    assert note is not None
    spelled = " ".join(ALPHABET[letter] for letter in note.code[:5])
    assert (spelled if channel is ChannelKind.VOICE else note.text.strip()) in draft.body


def test_send_to_a_witness_is_a_message_that_the_policy_lets_go(kit: Kit, page: EvidencePage, qtbot: QtBot) -> None:
    comms = CommsPanel(kit.bridge)
    qtbot.addWidget(comms)
    kit.bridge.witness_requested.connect(comms.send_checkpoint)
    page.code.witness_key.click()
    comms.compose.recipients.search.setText("rome@rcc.example")
    comms.compose.recipients._take_first()
    draft = comms.compose.draft
    note = page.code.note
    assert note is not None
    assert note.text.strip() in draft.body
    assert [r.text for r in draft.recipients] == ["rome@rcc.example"]
    assert comms.compose.check().verdict <= Verdict.NOTICE
    comms.compose.recipients.add(Recipient("JRCC Tripoli"))
    assert comms.compose.check().verdict is Verdict.BLOCK


# -- other ships


def test_a_pasted_note_is_kept_with_where_it_came_from(kit: Kit, page: EvidencePage) -> None:
    page.show_section(1)
    ships, note = page.ships, other_note()
    ships.text.setPlainText(f"From: x\n> {note.text.replace(chr(10), chr(10) + '> ')}")
    assert note.code in ships.said.text()
    ships.keep_key.click()
    assert "Say from whom" in ships.notice.text(), "it is not kept without"
    ships.source.setText("Ocean Star, by mail")
    ships.keep_key.click()
    witness = kit.station.witness
    assert witness is not None
    (kept,) = witness.kept(note.log)
    assert (kept.size, kept.note, kept.source) == (812, note, "Ocean Star, by mail")
    assert [row.head for row in ships.rows.rows] == ["Ocean Star · Brücke"]
    assert ships.text.value == ""


def test_half_a_note_is_refused_and_stays_in_its_field(page: EvidencePage) -> None:
    page.show_section(1)
    half = other_note().text[:80]
    page.ships.text.setPlainText(half)
    page.ships.source.setText("Ocean Star")
    page.ships.keep_key.click()
    assert "not whole" in page.ships.notice.text()
    assert page.ships.text.value == half.strip()


def heard(page: EvidencePage, note: notes.Note, code: str = "") -> None:
    ships = page.ships
    ships.ways._group.button(1).click()
    ships.which.key(note.log).click()
    ships.entries.setText(str(note.size))
    ships.code.setText(code or note.code)


def test_a_code_is_checked_letter_by_letter_as_it_is_heard(kit: Kit, page: EvidencePage) -> None:
    first, later = other_note(), other_note(900, 2)
    witness = kit.station.witness
    assert witness is not None
    witness.keep(first, "Ocean Star, by mail", night.NOW)
    page.show_section(1)
    ships = page.ships
    ships.ways._group.button(1).click()
    assert ships.code.hasFocus()
    ships.entries.setText("900")
    ships.code.setText(later.code[:12])
    assert ships.said.text() == f"{25 - len(later.code[:12].replace('-', ''))} letters to come"
    wrong = later.code[:-1] + ("Z" if later.code[-1] != "Z" else "Y")
    ships.code.setText(wrong)
    assert "A letter of the code" in ships.said.text()
    assert ships.code.property("wrong") is True
    ships.code.setText(later.code.lower().replace("0", "o").replace("1", "i").replace("-", " "))
    assert "Every letter is right" in ships.said.text()
    ships.source.setText("Ocean Star, VHF 72")
    ships.keep_key.click()
    assert "of which log" in ships.notice.text()
    ships.which.key(first.log).click()
    ships.keep_key.click()
    assert [(k.size, k.code, k.note) for k in witness.kept(first.log)][-1] == (900, later.code, None)


def test_two_stories_of_one_log_are_shown_loudly(kit: Kit, page: EvidencePage) -> None:
    witness = kit.station.witness
    assert witness is not None
    first, other = other_note(), other_note(chance=2)
    witness.keep(first, "Ocean Star, by mail", night.NOW)
    page.show_section(1)
    assert not page.ships.anew.isVisibleTo(page)
    witness.keep(Spoken(other.log, other.size, other.code), "Ocean Star, VHF 16", night.NOW)
    page.show_section(1)
    kit.step()
    assert page.ships.anew.isVisibleTo(page)
    assert "Two stories of one log, both of 812 entries" in page.ships.anew_words.text()
    assert "WRITTEN ANEW" in page.ships.rows.rows[0].head


# -- the check


def until(kit: Kit, qtbot: QtBot, done: Callable[[], object]) -> None:
    def look() -> bool:
        kit.step()
        return bool(done())

    qtbot.waitUntil(look, timeout=8000)


def test_the_check_says_untouched_and_names_the_first_bad_entry(kit: Kit, page: EvidencePage, qtbot: QtBot) -> None:
    page.show_section(2)
    check = page.check
    check.check_key.click()
    until(kit, qtbot, lambda: check.result.isVisibleTo(page))
    assert check.verdict.text() == "Untouched: 9 entries"
    assert "Send checkpoints to a witness" in check.said.text(), "what it cannot see is said"
    kit.station.checked = ChainReport(9, "", False, 5, "the hash does not fit what it says")
    check.check_key.click()
    until(kit, qtbot, lambda: check.verdict.text() == "NOT as it was written")
    assert "number 5. The hash does not fit" in check.said.text()
    assert check.result.property("cls") == "refused"


def test_the_watch_goes_on_while_the_log_is_checked_and_it_can_be_stopped(
    kit: Kit, page: EvidencePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def slow(share: Callable[[float], None]) -> LogCheck:
        share(0.3)
        reached.set()
        go_on.wait(10)
        share(0.6)
        return LogCheck(ChainReport(1, "", True))

    monkeypatch.setattr(kit.station.proof, "check", slow)
    page.show_section(2)
    page.check.check_key.click()
    until(kit, qtbot, reached.is_set)
    kit.step(times=3)
    assert page.check.progress.value() == 300
    page.check.cancel_key.click()
    go_on.set()
    until(kit, qtbot, lambda: not page.check.busy)
    assert "Stopped before all was read" in page.check.said.text()


def test_a_kept_checkpoint_that_says_otherwise_is_worse_than_none() -> None:
    kept = Kept("ab" * 16, 40, "", other_note(40), "given back by Ocean Star", night.NOW)
    bad, head, said = verdict(LogCheck(ChainReport(30, "", True), 1, (Problem(kept, cut_off=True),)))
    assert (bad, head) == (True, "A kept checkpoint says otherwise")
    assert "its end was cut off" in said
    assert "given back by Ocean Star" in said
    good, head, said = verdict(LogCheck(ChainReport(30, "", True), 1))
    assert (good, head) == (False, "Untouched: 30 entries")
    assert "1 kept checkpoint of it says" in said


# -- originals and the way there


def test_every_original_stands_there_with_its_custody(kit: Kit, page: EvidencePage) -> None:
    kit.write(IncidentMarked(case=CASE), "i1")
    for i in range(3):
        added = MediaAdded(sha256=f"{i:064x}", name=f"DSC_{i}.JPG", size=2_000_000, media_kind="photo", incident="i1")
        kit.write(added, "i1")
    kit.write(CustodyNoted(act="handed_over", items=(f"{1:064x}",), to_whom="R. Lawyer"), None)
    page.show_section(3)
    assert page.originals.count.text() == "3 originals, 6.0 MB"
    row = next(r for r in page.originals.rows.rows if r.head == "DSC_1.JPG")
    assert "taken in, 2/O" in row.sub
    assert "handed over to R. Lawyer, 2/O" in row.sub


def test_an_original_opens_on_its_own_page(kit: Kit, log: LogPanel, page: EvidencePage) -> None:
    kit.write(IncidentMarked(case=CASE), "i1")
    kit.write(MediaAdded(sha256="a" * 64, name="DSC_1.JPG", size=9, media_kind="photo", incident="i1"), "i1")
    page.show_section(3)
    page.originals.rows.press(0)
    assert log.page is log.incidents.media
    log.incidents.media.back.click()
    assert log.page is log.incidents.page


def test_the_page_is_reached_and_left_by_the_keyboard(kit: Kit, log: LogPanel, page: EvidencePage) -> None:
    assert log.page is page
    log.activateWindow()
    QTest.qWaitForWindowActive(log)
    first = page.sections._group.button(0)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert page.stack.currentIndex() == 1
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert log.page is not page


# -- the mark of an incident


def test_the_strip_says_that_the_mark_was_signed_and_offers_to_read_it_out(kit: Kit, qtbot: QtBot) -> None:
    strip = IncidentStrip(kit.bridge, None)  # type: ignore[arg-type]
    qtbot.addWidget(strip)
    given: list[Draft] = []
    kit.bridge.exit_requested.connect(given.append)
    kit.write(IncidentMarked(), "i1")
    strip.open("i1")
    kit.step()
    assert strip.read_key.isVisible()
    assert "signed 02:52" in strip._pinned.text()
    QTest.keyClick(strip, Qt.Key.Key_R)
    (draft,) = given
    assert draft.channel is ChannelKind.VOICE
    assert "1 entries" in draft.body
    assert kit.station.desk.check(draft).verdict <= Verdict.NOTICE


def test_without_a_key_the_strip_offers_nothing(kit: Kit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kit.station.journal, "sign_now", lambda: None)
    strip = IncidentStrip(kit.bridge, None)  # type: ignore[arg-type]
    qtbot.addWidget(strip)
    kit.write(IncidentMarked(), "i1")
    strip.open("i1")
    kit.step()
    assert not strip.read_key.isVisible()
    assert "signed" not in strip._pinned.text()
