"""The screen locked at once: nothing can be read or pressed behind it, the watch goes on, and nothing is lost by it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QCloseEvent, QDropEvent, QImage, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app import crew as crew_module
from app.crew import Crew
from app.diskkey import AtRest
from app.rescue.entries import SystemNote
from app.watch.frame import Alert, AlertState, Priority
from tests.conftest import ROOT
from tests.ui import night
from tests.ui.pixels import brightest
from ui import lock_page
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.dialogs import DistressCard
from ui.handover import SignOn
from ui.lock_page import CLASSES, class_of
from ui.tokens import PALETTES
from ui.window import MainWindow

SECRET = "zanzibar"


class Disk:
    """An encrypted data folder that the passphrase "right one" opens."""

    def is_on(self) -> bool:
        return True

    def at_rest(self) -> AtRest:
        return AtRest(True, False, 1, (), ())

    def fits(self, passphrase: str) -> bool:
        return passphrase == "right one"

    def prepare(self, passphrase: str, ashore: object) -> None:
        raise AssertionError

    def check_ashore(self, recipient: str) -> str:
        return recipient


@pytest.fixture
def window(bridge: Bridge, charts: Charts, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(crew_module, "_N", 2)
    made = MainWindow(bridge, charts)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    bridge.tick()
    QApplication.processEvents()
    yield made
    if made.lock.locked:
        made.lock._unlock("the test is over")
    for top in QApplication.topLevelWidgets():
        if top is not made and top.isVisible():
            top.close()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def crew(station: night.FakeStation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Crew:
    monkeypatch.setattr(crew_module, "_N", 2)
    made = Crew(tmp_path / "crew.json", station.clock)
    made.set_pin("M. Keller", None, "4711")
    made.set_pin("2/O", None, "0815")
    station.crew = made
    return made


def visible_texts() -> str:
    """All words in the accessibility tree of what is visible, every window of the program included."""
    found: list[str] = []

    def walk(node: QAccessibleInterface | None) -> None:
        if node is None or not node.isValid() or node.state().invisible:  # type: ignore[attr-defined]
            return
        found.extend(node.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description))
        for i in range(node.childCount()):
            walk(node.child(i))

    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            walk(QAccessible.queryAccessibleInterface(top))
    return "\n".join(text for text in found if text)


def lock(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.lock.locked
    window.bridge.tick()
    QApplication.processEvents()


def notes(window: MainWindow) -> list[SystemNote]:
    window.bridge.tick()
    return [n for line in window.bridge.state.lines if isinstance(n := line.payload, SystemNote) and n.what.startswith("screen")]


def picture(window: QWidget) -> np.ndarray:
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).copy()


SAID = ("TRAMONTANA", "AUR-26-014", "33°12", "287°", "patrol boat", "GPS 2", "TELL", "JF-20")


def test_one_key_takes_everything_off_the_screen_and_the_log_says_so(window: MainWindow) -> None:
    before = visible_texts()
    assert all(text in before for text in ("AUR-26-014", "TELL"))  # what is looked for can be found
    lock(window)
    now = visible_texts()
    assert [text for text in SAID if text in now] == []
    assert "02:52:07 UTC" in now
    assert "Locked by 2/O since" in now
    (note,) = notes(window)
    assert (note.what, note.detail) == ("screen locked", "by 2/O, at bridge")


def test_the_picture_of_a_locked_window_is_the_same_whatever_is_behind_it(window: MainWindow, station: night.FakeStation) -> None:
    """Taken of the whole window: if anything shone through, another picture behind would change it."""
    lock(window)
    before = picture(window)
    window.show_devices()
    station.next_frame = night.make_frame(targets_=())
    window.bridge.notice.emit(f"{SECRET} at 33-12.7N 012-28.6E")
    window.bridge.failed.emit(SECRET)
    window.show_alert_list()
    window.bridge.tick()
    QApplication.processEvents()
    assert SECRET not in visible_texts()
    after = picture(window)
    assert before.shape == after.shape
    assert (before != after).mean() < 0.002  # the cursor of the PIN field, the clock


def test_at_any_palette_and_size_it_covers_the_whole_window(window: MainWindow, station: night.FakeStation, crew: Crew) -> None:
    station.disk = Disk()  # all ways at once take the most room
    lock(window)
    page = window.lock.page
    assert page is not None
    for palette in PALETTES:
        window.bridge.theme.use(palette)
        for size in ((1280, 700), (1920, 1080)):
            window.resize(*size)
            QApplication.processEvents()
            assert page.geometry() == window.rect()
            assert page.minimumSizeHint().height() <= size[1]
            for key in (page.ack_key, page.distress_key):
                assert window.rect().contains(key.mapTo(window, key.rect().bottomRight()))
        assert brightest(window) <= 129 or palette != "night"


def test_dialogs_menus_and_other_windows_are_covered_and_come_back_as_they_were(
    window: MainWindow, bridge: Bridge, qtbot: QtBot
) -> None:
    export = QDialog(window)
    purpose = QLineEdit(export)
    export.open()
    purpose.setText(SECRET)
    inner = QFileDialog(export, f"File of {SECRET}")
    inner.setOption(QFileDialog.Option.DontUseNativeDialog)
    inner.open()
    apart = QWidget()
    bridge.theme.dress(apart)
    label = QLabel(SECRET, apart)
    label.move(0, 0)
    apart.show()
    menu = QMenu(window)
    menu.addAction(QAction(SECRET, menu))
    menu.popup(QPoint(10, 10))
    QApplication.processEvents()
    assert SECRET in visible_texts()
    window.lock.lock()
    QApplication.processEvents()
    assert SECRET not in visible_texts()
    assert not any(w.isVisible() for w in (export, inner, apart, menu))
    assert QApplication.activeModalWidget() is None
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]
    window.lock._unlock("right")
    QApplication.processEvents()
    assert all(w.isVisible() for w in (export, inner, apart))
    assert purpose.text() == SECRET
    assert (export.windowModality(), inner.windowModality()) == (Qt.WindowModality.WindowModal,) * 2
    assert not apart.isModal()
    inner.close()
    export.close()
    apart.close()
    apart.deleteLater()


def test_the_key_works_in_front_of_a_dialog_that_is_waited_for(window: MainWindow, bridge: Bridge, qtbot: QtBot) -> None:
    dialog = SignOn(bridge, window)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    bridge.tick()
    QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.lock.locked
    assert not dialog.isVisible()


def test_a_window_that_opens_by_itself_meanwhile_waits_behind_the_lock(window: MainWindow, bridge: Bridge) -> None:
    lock(window)
    late = QDialog(window)
    late.setWindowTitle(SECRET)
    late.open()
    apart = QLabel(SECRET)
    apart.show()
    QApplication.processEvents()
    assert SECRET not in visible_texts()
    assert not late.isVisible()
    assert not apart.isVisible()
    window.lock._unlock("right")
    assert late.isVisible()
    assert apart.isVisible()
    late.close()
    apart.close()
    apart.deleteLater()


def test_no_key_reaches_what_is_behind(window: MainWindow, station: night.FakeStation, qtbot: QtBot) -> None:
    lock(window)
    lines = len(window.bridge.state.lines)
    tab, middle = window.panel.current, window._middle.currentWidget()
    nothing, shift, control, alt = (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
    )
    keys = [(getattr(Qt.Key, f"Key_F{i}"), nothing) for i in (1, 2, 3, 4, 5, 6)]
    keys += [(Qt.Key.Key_F1, shift), (Qt.Key.Key_F3, shift), (Qt.Key.Key_F, control), (Qt.Key.Key_Escape, nothing)]
    keys += [(getattr(Qt.Key, f"Key_{i}"), m) for i in range(1, 6) for m in (control, alt)]
    for target in (window, QApplication.focusWidget() or window, window.lock.page):
        assert target is not None
        for key, modifier in keys:
            QTest.keyClick(target, key, modifier)
    QTest.keyClicks(window.chart.chart, "abc")
    QTest.mouseClick(window.rail.keys["mob"], Qt.MouseButton.LeftButton)
    window.bridge.tick()
    assert window.lock.locked
    assert (window.panel.current, window._middle.currentWidget()) == (tab, middle)
    assert len(window.bridge.state.lines) == lines
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]


def test_nothing_can_be_dropped_onto_it(window: MainWindow) -> None:
    lock(window)
    got: list[QEvent] = []

    class Target(QWidget):
        def dropEvent(self, event: QDropEvent) -> None:
            got.append(event)

    target = Target(window)
    target.setAcceptDrops(True)
    data = QMimeData()
    data.setText(SECRET)
    drop = QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, drop)
    assert got == []


def test_a_word_in_the_clipboard_cannot_be_pasted_where_it_can_be_read(
    window: MainWindow, station: night.FakeStation, crew: Crew
) -> None:
    station.disk = Disk()
    clipboard = QApplication.clipboard()
    clipboard.blockSignals(True)
    clipboard.setText(SECRET)
    lock(window)
    page = window.lock.page
    assert page is not None
    for edit in (page.ways.pin, page.ways.passphrase.edit):
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert edit.text() == SECRET
        assert SECRET not in edit.displayText()
        assert edit.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert not page.ways.passphrase.show_key.isVisible()
    assert SECRET not in visible_texts()
    clipboard.clear()
    clipboard.blockSignals(False)


def test_the_watch_goes_on_and_an_alarm_shows_its_class_alone(window: MainWindow, station: night.FakeStation) -> None:
    lock(window)
    page = window.lock.page
    assert page is not None
    assert "ALARM: CPA" in visible_texts()
    assert window.sound.sounding is Priority.ALARM
    QTest.keyClick(page, Qt.Key.Key_F7)
    assert station.session.acknowledged == ["cpa:" + night.DANGER]
    QTest.mouseClick(page.ack_key, Qt.MouseButton.LeftButton)
    assert len(station.session.acknowledged) == 2
    station.next_frame = night.make_frame(alerts_=())
    window.bridge.tick()
    assert "No alerts" in visible_texts()
    assert not page.ack_key.isEnabled()


def test_what_sounds_is_silenced_by_one_key_and_one_large_button_while_it_stays_locked(
    window: MainWindow, station: night.FakeStation
) -> None:
    lock(window)
    page = window.lock.page
    assert page is not None
    assert page.silence_key.height() >= 56
    assert "F8" in page.silence_key.text()
    QTest.keyClick(page, Qt.Key.Key_F8)
    assert station.session.silenced == 1
    QTest.mouseClick(page.silence_key, Qt.MouseButton.LeftButton)
    assert station.session.silenced == 2
    assert window.lock.locked
    assert "ALARM: CPA" in visible_texts()  # it is silent, not gone
    station.next_frame = night.make_frame(alerts_=tuple(replace(a, silenced_until=night.MONO + 30) for a in night.alerts()))
    window.bridge.tick()
    assert not page.silence_key.isEnabled()


def test_the_class_of_an_alarm_has_no_word_of_its_own() -> None:
    unack, now = AlertState.ACTIVE_UNACKNOWLEDGED, night.stamp()
    for kind in (*CLASSES, "something new"):
        alert = Alert(f"{kind}:1", kind, Priority.WARNING, unack, SECRET, SECRET, now, now)
        assert SECRET not in class_of(alert)
        assert class_of(alert).startswith("WARNING")


def test_every_kind_of_alert_of_the_program_has_its_class() -> None:
    """A new kind of alert would stand there as its priority alone."""
    kinds: set[str] = set()
    for path in (ROOT / "app").rglob("*.py"):
        text = path.read_text("utf-8")
        kinds |= set(re.findall(r'(?:raise_alert|_said)\(\s*"([a-z-]+)"', text))
        if path.parent.name == "watch":
            kinds |= set(re.findall(r'Condition\(\s*f?"[^"]+",\s*"([a-z_-]+)"', text))
    assert len(kinds) > 12
    assert kinds - CLASSES.keys() == set()


def test_the_distress_card_opens_on_a_locked_screen(window: MainWindow, bridge: Bridge) -> None:
    lock(window)
    assert window.lock.page is not None
    QTest.keyClick(window.lock.page, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    (card,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, DistressCard) and w.isVisible()]
    assert "MAYDAY" in visible_texts()
    QTest.mouseClick(card.close_key, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    QTest.mouseClick(window.lock.page.distress_key, Qt.MouseButton.LeftButton)
    assert any(isinstance(w, DistressCard) and w.isVisible() for w in QApplication.topLevelWidgets())
    assert window.lock.locked


def test_a_pin_opens_it_with_tries_and_waits_as_at_signing_on(window: MainWindow, station: night.FakeStation, crew: Crew) -> None:
    lock(window)
    page = window.lock.page
    assert page is not None
    ways = page.ways
    assert ways.names.value == "2/O"  # on watch now
    assert not ways.hold_key.isVisible()
    QTest.mouseClick(ways.names.key("M. Keller"), Qt.MouseButton.LeftButton)
    for _ in range(5):
        QTest.keyClicks(ways.pin, "0815")
        QTest.keyClick(ways.pin, Qt.Key.Key_Return)
        assert ways.notice.text() == "Wrong PIN for M. Keller"
        assert ways.pin.text() == ""
    QTest.keyClicks(ways.pin, "4711")
    QTest.keyClick(ways.pin, Qt.Key.Key_Return)
    assert "Too many wrong PINs" in ways.notice.text()
    assert window.lock.locked
    station.clock.advance(31)
    QTest.keyClicks(ways.pin, "4711")
    QTest.mouseClick(ways.pin_key, Qt.MouseButton.LeftButton)
    assert not window.lock.locked
    assert "AUR-26-014" in visible_texts()
    assert [n.what for n in notes(window)] == ["screen locked", "screen unlocked"]
    assert notes(window)[-1].detail == "by M. Keller, with the PIN, at bridge"


def test_the_passphrase_opens_it_where_encryption_is_on(window: MainWindow, station: night.FakeStation, qtbot: QtBot) -> None:
    station.disk = Disk()
    lock(window)
    page = window.lock.page
    assert page is not None
    ways = page.ways
    assert not ways.hold_key.isVisible()
    assert not ways.pin.isVisible()
    for text in ("wrong one", "right one"):
        QTest.keyClicks(ways.passphrase.edit, text)
        QTest.keyClick(ways.passphrase.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: ways._thread is None, timeout=5000)
        if text == "wrong one":
            assert ways.notice.text() == "This is not the passphrase"
            assert window.lock.locked
    assert not window.lock.locked
    assert notes(window)[-1].detail == "with the passphrase of the log, at bridge"


def test_without_pin_and_passphrase_a_held_key_opens_it_and_a_pressed_one_does_not(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock_page, "HOLD_S", 1)
    lock(window)
    page = window.lock.page
    assert page is not None
    assert "Nobody has a PIN" in visible_texts()
    key = page.ways.hold_key.key
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    QTest.qWait(1200)
    assert window.lock.locked
    QTest.keyPress(key, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.lock.locked, timeout=5000)
    assert "held key" in notes(window)[-1].detail


def test_a_pin_that_is_taken_away_meanwhile_is_not_asked_for_for_ever(
    window: MainWindow, station: night.FakeStation, crew: Crew
) -> None:
    lock(window)
    assert window.lock.page is not None
    ways = window.lock.page.ways
    crew.forget("2/O")
    crew.forget("M. Keller")
    ways.look()
    assert ways.hold_key.isVisible()
    assert not ways.pin.isVisible()


def test_it_is_not_closed_by_hand_while_it_is_locked_but_by_the_program(window: MainWindow) -> None:
    lock(window)
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))

    class ByHand(QCloseEvent):
        def spontaneous(self) -> bool:
            return True

    event = ByHand()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert closed == []
    window.close()
    assert closed == [True]


def test_what_was_typed_and_where_the_cursor_stood_are_there_again(window: MainWindow) -> None:
    window.act("log")
    entry = QApplication.focusWidget()
    assert entry is not None
    QTest.keyClicks(entry, "half a line")
    window.lock.lock()
    window.lock.lock()  # twice is once
    window.lock._unlock("right")
    QApplication.processEvents()
    assert QApplication.focusWidget() is entry
    QTest.keyClicks(entry, " more")
    assert "half a line more" in visible_texts()
    assert len(notes(window)) == 2


def test_every_shortcut_of_the_window_works_again_afterwards(window: MainWindow, qtbot: QtBot) -> None:
    before = {s for s in window.findChildren(QShortcut) if s.isEnabled()}
    lock(window)
    window.lock._unlock("right")
    QApplication.processEvents()
    assert {s for s in window.findChildren(QShortcut) if s.isEnabled()} == before
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert window.panel.current == "Cases"


def test_the_keys_in_the_window_lock_it(window: MainWindow) -> None:
    QTest.mouseClick(window.alerts.lock_key, Qt.MouseButton.LeftButton)
    assert window.lock.locked
    window.lock._unlock("right")
    window.show_devices()
    QTest.mouseClick(window.devices.lock_key, Qt.MouseButton.LeftButton)
    assert window.lock.locked
