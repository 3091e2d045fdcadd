"""Turning encryption on from the window, and the question for the passphrase before it: real key files, the way there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import reduce
from operator import xor
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.cli import running
from app.clock import SystemClock
from app.config import Device, DeviceKind, Settings, Ship
from app.crew import Crew
from app.diskkey import words
from app.entry import Entry
from app.errors import DeviceError, UserError
from app.rescue.entries import SystemNote
from db import vault
from db.archive import Archive
from db.atrest import DataFolder
from tests.db.atrest import cheap_passphrases, fill, identity_file
from tests.ui import night
from tests.ui.panels.test_look import _brightness, _out_of_reach, _problems
from ui.bridge import Bridge
from ui.encryption import EncryptionDialog
from ui.lock_page import LockPage
from ui.theme import Theme
from ui.tokens import PALETTES
from ui.unlocking import PassphraseWindow, WorkWindow, ask_for_passphrase, show_work

PHRASE = "correct horse battery"
CARD = "MAYDAY, MAYDAY, MAYDAY"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder with a mission, not encrypted, as the running program knows it."""
    cheap_passphrases(monkeypatch)
    root = tmp_path / "data"
    vault.hold(root, None)
    fill(root)
    yield root
    vault.forget(root)


@pytest.fixture
def wizard(bridge: Bridge, station: night.FakeStation, root: Path, qtbot: QtBot) -> Iterator[EncryptionDialog]:
    station.disk = DataFolder(root)
    parent = QWidget()
    qtbot.addWidget(parent)
    bridge.theme.dress(parent)
    made = EncryptionDialog(bridge, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    yield made
    made.close()


def press(key: QWidget) -> None:
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)


def test_it_says_what_is_protected_what_not_and_what_is_lost_with_the_keys(wizard: EncryptionDialog) -> None:
    said = "\n".join(each.text() for each in wizard.findChildren(QLabel) if each.isVisible())
    for text in ("personal records", "NOT encrypted are photos", "full-disk encryption", "the evidence is lost"):
        assert text in said


def test_with_six_words_and_a_key_ashore_to_the_sheet_for_the_safe(
    wizard: EncryptionDialog, bridge: Bridge, root: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shore, public = identity_file(tmp_path)
    press(wizard.main_key)
    first = wizard.phrase.text()
    press(wizard.other_key)
    phrase = wizard.phrase.text()
    assert phrase != first
    assert len(phrase.split()) == 6
    assert set(phrase.split()) <= set(words())
    press(wizard.main_key)
    QTest.keyClicks(wizard.ashore, f"{public} {public}")
    press(wizard.main_key)
    qtbot.waitUntil(lambda: wizard.title.text() == "The sheet for the safe", timeout=5000)
    for text in (phrase, public, "unlock-with-age", "Nothing is encrypted before that"):
        assert text in wizard.sheet.text()
    assert vault.open_with_passphrase(root, phrase) == vault.open_with_identity(root, shore)
    assert vault.ashore(root) == 1
    # Nothing is converted while the window runs.
    assert DataFolder(root).at_rest().encrypted == ()
    assert not (root / "keys" / "disk.decrypting").exists()
    bridge.tick()
    notes = [line.payload for line in bridge.state.lines if isinstance(line.payload, SystemNote)]
    assert [(n.what, phrase in n.detail) for n in notes] == [("encryption prepared", False)]
    press(wizard.main_key)
    assert not wizard.isVisible()


def test_a_passphrase_of_ones_own_is_asked_twice_and_nothing_typed_is_lost(wizard: EncryptionDialog, root: Path) -> None:
    press(wizard.main_key)
    press(wizard.how.key("own"))
    for first, again, words_ in (
        ("short", "short", "at least 10"),
        (PHRASE, PHRASE + "x", "not the same twice"),
    ):
        for edit, text in ((wizard.first.edit, first), (wizard.again.edit, again)):
            edit.clear()
            QTest.keyClicks(edit, text)
        press(wizard.main_key)
        assert words_ in wizard.notice.text()
        assert wizard.title.text() == "The passphrase"
    wizard.again.edit.setText(PHRASE)
    press(wizard.main_key)
    assert wizard.title.text() == "The key ashore"
    press(wizard.back_key)
    assert (wizard.first.text, wizard.again.text) == (PHRASE, PHRASE)
    assert not vault.is_on(root)


def test_a_key_ashore_is_checked_and_doing_without_has_to_be_said(wizard: EncryptionDialog, root: Path, qtbot: QtBot) -> None:
    press(wizard.main_key)
    press(wizard.main_key)
    press(wizard.main_key)
    assert "Give a key ashore" in wizard.notice.text()
    QTest.keyClicks(wizard.ashore, "age1nonsense")
    press(wizard.main_key)
    assert "not a public key of age" in wizard.notice.text()
    wizard.ashore.clear()
    wizard.without.click()
    press(wizard.main_key)
    qtbot.waitUntil(lambda: wizard.title.text() == "The sheet for the safe", timeout=5000)
    assert "NONE: without the passphrase this log is lost" in wizard.sheet.text()
    assert vault.is_on(root)


def test_a_disk_that_refuses_is_said_and_nothing_is_on(
    wizard: EncryptionDialog, root: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DeviceError("the disk is full")

    monkeypatch.setattr(vault, "make_keys", refuse)
    press(wizard.main_key)
    press(wizard.main_key)
    wizard.without.click()
    press(wizard.main_key)
    qtbot.waitUntil(lambda: "disk is full" in wizard.notice.text(), timeout=5000)
    assert wizard.title.text() == "The key ashore"
    assert wizard.main_key.isEnabled()
    assert not vault.is_on(root)


def test_where_it_is_on_the_page_says_how_it_stands(
    bridge: Bridge, station: night.FakeStation, root: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    _, public = identity_file(tmp_path)
    DataFolder(root).prepare(PHRASE, [public])
    station.disk = DataFolder(root)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EncryptionDialog(bridge, parent)
    dialog.open()
    assert "Encryption is on" in dialog.state.text()
    assert "Not yet: 6" in dialog.state.text()
    assert "Keys ashore: 1" in dialog.state.text()
    assert not dialog.back_key.isVisible()
    press(dialog.main_key)
    assert not dialog.isVisible()


# -- before the bridge


class Checker:
    """The passphrase "correct horse battery"; counts the tries."""

    def __init__(self) -> None:
        self.tries: list[str] = []
        self.thread = ""

    def __call__(self, passphrase: str) -> None:
        self.tries.append(passphrase)
        self.thread = threading.current_thread().name
        if passphrase != PHRASE:
            raise UserError("This is not the passphrase. Look at Caps Lock")


@pytest.fixture
def asked(theme: Theme, qtbot: QtBot) -> Iterator[PassphraseWindow]:
    made = PassphraseWindow(Checker(), lambda: CARD, theme)
    made.show()
    yield made
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(asked: PassphraseWindow, qtbot: QtBot) -> None:
    ended: list[bool] = []
    asked.ended.connect(lambda: ended.append(asked.opened))
    QTest.keyClick(asked.passphrase.edit, Qt.Key.Key_Return)
    assert asked.notice.text() == "Give the passphrase"
    QTest.keyClicks(asked.passphrase.edit, "wrong")
    QTest.keyClick(asked.passphrase.edit, Qt.Key.Key_Return)
    assert not asked.open_key.isEnabled()
    qtbot.waitUntil(lambda: "not the passphrase" in asked.notice.text(), timeout=5000)
    assert ended == []
    assert asked.open_key.isEnabled()
    QTest.keyClicks(asked.passphrase.edit, PHRASE)  # what stood there is selected: typed over
    press(asked.open_key)
    qtbot.waitUntil(lambda: ended == [True], timeout=5000)
    checker = asked._check
    assert isinstance(checker, Checker)
    assert (checker.tries, checker.thread) == (["wrong", PHRASE], "unlock")
    assert asked.passphrase.text == ""


def test_what_is_typed_shows_only_when_asked_for(asked: PassphraseWindow) -> None:
    QTest.keyClicks(asked.passphrase.edit, "abc")
    assert asked.passphrase.edit.echoMode() is QLineEdit.EchoMode.Password
    press(asked.passphrase.show_key)
    assert asked.passphrase.edit.displayText() == "abc"
    press(asked.passphrase.show_key)
    assert asked.passphrase.edit.displayText() != "abc"


@pytest.mark.parametrize(
    ("letter", "shift", "on"), [("A", False, True), ("a", True, True), ("a", False, False), ("A", True, False)]
)
def test_caps_lock_is_noticed_by_what_it_does(asked: PassphraseWindow, letter: str, shift: bool, on: bool) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(asked.passphrase.edit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, letter))
    assert asked.passphrase.caps.isVisible() is on


def test_the_distress_card_needs_no_passphrase_and_follows_the_position(theme: Theme, qtbot: QtBot) -> None:
    position = ["none yet"]
    window = PassphraseWindow(Checker(), lambda: f"{CARD} {position[0]}", theme)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.passphrase.edit, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert window.card_text.isVisible()
    assert "none yet" in window.card_text.text()
    position[0] = "33-12.7N"
    qtbot.waitUntil(lambda: "33-12.7N" in window.card_text.text(), timeout=5000)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.passphrase.isVisible()
    press(window.card_key)
    assert window.card_text.isVisible()
    press(window.back_key)
    assert window.passphrase.isVisible()
    window.hide()
    window.deleteLater()


def test_cancel_and_close_end_the_program_and_nothing_is_tried(qtbot: QtBot) -> None:
    for act in (lambda w: press(w.end_key), lambda w: w.close()):
        checker = Checker()
        QTimer.singleShot(100, lambda act=act: act(_front(PassphraseWindow)))
        assert ask_for_passphrase(checker, lambda: CARD, "dusk") is False
        assert checker.tries == []


def test_the_question_ends_with_the_right_passphrase(qtbot: QtBot) -> None:
    def answer() -> None:
        window = _front(PassphraseWindow)
        QTest.keyClicks(window.passphrase.edit, PHRASE)
        QTest.keyClick(window.passphrase.edit, Qt.Key.Key_Return)

    QTimer.singleShot(100, answer)
    assert ask_for_passphrase(Checker(), lambda: CARD, "night") is True
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, PassphraseWindow) and w.isVisible()]


def test_work_is_shown_and_its_result_comes_back(qtbot: QtBot) -> None:
    seen: list[tuple[int, str]] = []
    go_on = threading.Event()

    def work(say: Callable[[float, str], None]) -> str:
        say(0.25, "mission.db (1 of 4)")
        go_on.wait(10)
        return "result"

    def look() -> None:
        window = _front(WorkWindow)
        window._take_news()
        seen.append((window.progress.value(), window.what.text()))
        go_on.set()

    QTimer.singleShot(200, look)
    assert show_work(work, lambda: CARD, "day") == "result"
    assert seen == [(250, "mission.db (1 of 4)")]


def test_work_can_be_put_off_and_its_error_is_raised(qtbot: QtBot) -> None:
    def endless(say: Callable[[float, str], None]) -> str:
        while True:
            say(0.5, "a long one")

    QTimer.singleShot(100, lambda: press(_front(WorkWindow).later_key))
    assert show_work(endless, lambda: CARD, "day") is None

    def broken(_say: Callable[[float, str], None]) -> str:
        raise UserError("it went wrong")

    with pytest.raises(UserError, match="it went wrong"):
        show_work(broken, lambda: CARD, "day")


def _front(kind: type) -> object:
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return window


def test_palettes_are_reached_before_the_bridge(asked: PassphraseWindow, theme: Theme) -> None:
    for name, key in zip(PALETTES, asked.palettes.findChildren(QPushButton), strict=True):
        press(key)
        assert theme.name == name


def test_the_card_in_front_of_an_encrypted_log_has_the_live_position(tmp_path: Path, qtbot: QtBot) -> None:
    """The devices are listened to before anybody knows a passphrase; nothing of it is written anywhere."""
    clock = SystemClock()
    gga = f"GPGGA,{clock.utc():%H%M%S}.00,3312.7,N,01228.6,E,1,08,1.0,10,M,,M,,"
    sum_ = reduce(xor, gga.encode())
    (tmp_path / "gps.txt").write_text(f"${gga}*{sum_:02X}\r\n" * 3)
    device = Device(name="GPS", kind=DeviceKind.FILE, port=str(tmp_path / "gps.txt"))
    with running._ears(Settings(ship=Ship(name="AURORA"), device=(device,)), clock) as card:
        qtbot.waitUntil(lambda: "MY POSITION IS 33°12.7′N 012°28.6′E" in card(), timeout=10_000)
        assert "THIS IS AURORA" in card()
    assert [p.name for p in tmp_path.iterdir()] == ["gps.txt"]


def test_from_the_wizard_to_the_next_start_in_windows(root: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program itself: it asks in a window, encrypts behind a bar, and opens the bridge on the encrypted log."""
    DataFolder(root).prepare(PHRASE, [])
    vault.forget(root)
    monkeypatch.setattr(running, "no_display", lambda: False)
    monkeypatch.setattr(running, "log_to", lambda _path: None)
    seen: list[str] = []

    def watch() -> None:
        for window in QApplication.topLevelWidgets():
            kind = type(window).__name__
            if window.isVisible() and kind not in seen:
                seen.append(kind)
                if isinstance(window, PassphraseWindow):
                    window.show_card()
                    assert "MAYDAY" in window.card_text.text()
                    window.passphrase.edit.setText(PHRASE)
                    window.try_it()

    timer = QTimer()
    timer.timeout.connect(watch)
    timer.start(20)
    code = running.run_live(root / "none.toml", root, mission=None, new_mission=False, headless=False, run_for=1.0)
    timer.stop()
    assert code == 0
    assert [name for name in seen if name in ("PassphraseWindow", "WorkWindow", "MainWindow")] in (
        ["PassphraseWindow", "WorkWindow", "MainWindow"],
        ["PassphraseWindow", "MainWindow"],  # a fast disk is done before anybody looks
    )
    assert DataFolder(root).at_rest().plain == ()
    vault.hold(root, vault.open_with_passphrase(root, PHRASE))
    notes = [note_of(entry) for entry in _entries(root / "missions" / "m1" / "mission.db")]
    assert "6 files are encrypted now" in notes


def _entries(path: Path) -> list[Entry]:
    with Archive(path) as archive:
        return list(archive.entries())


def note_of(entry: Entry) -> str:
    return str(entry.payload.get("detail", ""))


def test_at_night_every_page_is_whole_dark_and_within_reach_of_the_keyboard(
    wizard: EncryptionDialog, bridge: Bridge, station: night.FakeStation, tmp_path: Path, qtbot: QtBot
) -> None:
    bridge.use_palette("night")
    shown: list[tuple[str, QWidget]] = []
    for index in range(len(wizard._steps)):
        wizard._go_to(index)
        shown.append((f"wizard {index}", wizard))
        assert _looks_wrong(*shown[-1]) == []
    wizard._choose_how("own")
    wizard.how.choose("own")
    wizard._go_to(1)
    assert _looks_wrong("wizard, own passphrase", wizard) == []
    asked = PassphraseWindow(Checker(), lambda: CARD, bridge.theme)
    working = WorkWindow(lambda _say: None, lambda: CARD, bridge.theme)
    crew = Crew(tmp_path / "crew.json", station.clock)
    crew.set_pin("M. Keller", None, "4711")
    station.crew = crew
    page = LockPage(bridge, night.NOW, "M. Keller")
    bridge.theme.dress(page)
    page.resize(1280, 700)
    for name, window in (("question", asked), ("work", working), ("lock", page)):
        qtbot.addWidget(window)
        window.show()
        assert _looks_wrong(name, window) == []
    asked.notice.say("This is not the passphrase. Look at Caps Lock and at the language of the keyboard")
    asked.passphrase.caps.show()
    assert _looks_wrong("question, refused", asked) == []
    asked.show_card()
    assert _looks_wrong("card", asked) == []


def _looks_wrong(name: str, window: QWidget) -> list[str]:
    for _ in range(3):
        QApplication.processEvents()
    return [problem for check in (_problems, _out_of_reach, _brightness) for problem in check(name, window)]
