"""One table of keys: no two acts answer to one, any can be another, and whatever prints a key follows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.preferences import Preferences
from app.watch.frame import Mode
from tests.ui import night
from ui import language
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.keymap import Keymap
from ui.keymap_page import KeymapPage
from ui.keytable import DRILL, KEYS
from ui.rail import ACTS
from ui.window import MainWindow


@pytest.fixture
def keys(qapp: QApplication) -> Keymap:
    return Keymap(Preferences())


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, charts: Charts) -> MainWindow:
    made = MainWindow(bridge, charts)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    bridge.tick()
    return made


def test_no_two_acts_answer_to_one_key_in_one_place(keys: Keymap) -> None:
    clashes = [
        f"{each.key}: {each.id} and {other.id}"
        for each in KEYS
        for key in each.all_keys
        if not each.fixed and (other := keys.holder(key, each.id)) is not None
    ]
    assert clashes == []


def test_every_key_of_the_table_is_one_that_qt_knows() -> None:
    assert [e.id for e in KEYS for k in e.all_keys if QKeySequence(k).toString() == ""] == []
    assert len({each.id for each in KEYS}) == len(KEYS)


def test_every_urgent_act_has_one_key_and_no_modifier() -> None:
    by_id = {each.id: each for each in KEYS}
    assert all(re.fullmatch(r"F\d+", by_id[f"act.{act.name}"].key) for act in ACTS)


def test_no_part_of_the_window_ties_a_key_beside_the_table() -> None:
    """Else it could not be changed, would not stand on the map, and another act might be given the same key."""
    allowed = {
        "ui/keymap.py",
        "ui/unlocking.py",
        "ui/chart/pane.py",
    }  # before the bridge; a key that is there while a place is picked
    beside = ("ui/setup/", "ui/training/")  # windows of their own, before the bridge and beside it
    made = [str(p) for p in Path("ui").rglob("*.py") if re.search(r"\bQShortcut\(|setShortcut\(", p.read_text("utf-8"))]
    assert {path for path in made if not path.startswith(beside)} <= allowed


def test_another_key_acts_and_is_found_at_the_next_start(qtbot: QtBot, keys: Keymap, qapp: QApplication) -> None:
    kept = Preferences()
    keys = Keymap(kept)
    widget, pressed = QWidget(), []
    qtbot.addWidget(widget)
    keys.bind(widget, "act.mob", lambda: pressed.append("mob"))
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()
    qtbot.keyClick(widget, Qt.Key.Key_F6)
    keys.remap("act.mob", "Ctrl+M")
    qtbot.keyClick(widget, Qt.Key.Key_F6)
    qtbot.keyClick(widget, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["mob", "mob"]
    assert Keymap(kept).key("act.mob") == "Ctrl+M"
    keys.reset(["act.mob"])
    assert Keymap(kept).key("act.mob") == "F6"


def test_a_key_that_another_act_has_is_refused_with_its_name(keys: Keymap) -> None:
    with pytest.raises(UserError, match="Mark an incident"):
        keys.remap("act.mob", "F5")
    assert keys.key("act.mob") == "F6"


@pytest.mark.parametrize("key", ["Tab", "Return", "Ctrl+C", "x", "Shift+A", "7", ""])
def test_a_key_that_is_needed_for_typing_is_no_key_of_the_window(keys: Keymap, key: str) -> None:
    with pytest.raises(UserError):
        keys.remap("act.mob", key)


def test_a_freed_key_can_be_given_away_and_not_be_taken_back_while_it_is_in_use(keys: Keymap) -> None:
    keys.remap("act.mob", "Ctrl+M")
    keys.remap("act.log", "F6")
    with pytest.raises(UserError, match="Write a line"):
        keys.reset(["act.mob"])
    keys.reset()
    assert keys.key("act.mob") == "F6"
    assert keys.key("act.log") == "F1"


def test_what_stands_in_a_damaged_file_of_preferences_is_not_taken() -> None:
    kept = Preferences()
    kept.put("keys.act.mob", "F5")
    kept.put("keys.act.log", "no key at all")
    keys = Keymap(kept)
    assert (keys.key("act.mob"), keys.key("act.log")) == ("F6", "F1")


def test_in_a_field_letters_stay_letters(qtbot: QtBot, keys: Keymap) -> None:
    """Keys of the tally are letters; they act in the tally alone."""
    outside, pressed = QWidget(), []
    inner, edit = QWidget(), QLineEdit()
    layout = QVBoxLayout(outside)
    layout.addWidget(inner)
    layout.addWidget(edit)
    keys.bind(inner, "tally.trip", lambda: pressed.append("trip"))
    qtbot.addWidget(outside)
    outside.show()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_N)
    assert (edit.text(), pressed) == ("n", [])


def test_the_rail_prints_the_key_as_it_is(window: MainWindow, bridge: Bridge) -> None:
    bridge.keys.remap("act.mob", "Ctrl+M")
    assert window.rail.keys["mob"]._cap.text() == bridge.keys.cap("act.mob")
    assert "Ctrl+M" in window.rail.keys["mob"].accessibleName()


def test_the_map_has_every_act_and_can_be_printed(window: MainWindow, bridge: Bridge, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F12)
    page = window.findChild(KeymapPage)
    assert page is not None
    asked: list[object] = []
    bridge.exit_requested.connect(asked.append)
    page.print_key.click()
    text = asked[0].body  # type: ignore[attr-defined]
    assert all(each.words in text for each in KEYS)
    page.close()


def test_a_key_is_changed_with_keys_alone(window: MainWindow, bridge: Bridge, qtbot: QtBot) -> None:
    page = KeymapPage(bridge, window)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    page.show_page(1)
    assert next(iter(page.rows.values())).hasFocus()
    page.rows["act.mob"].setFocus()
    qtbot.keyClick(page.rows["act.mob"], Qt.Key.Key_Space)
    assert page.catcher.hasFocus()
    qtbot.keyClick(page.catcher, Qt.Key.Key_F5)
    assert "Mark an incident" in page.notice.text()
    qtbot.keyClick(page.catcher, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert bridge.keys.key("act.mob") == "Ctrl+M"
    assert page.rows["act.mob"].hasFocus()
    page.usual_key.click()
    assert bridge.keys.key("act.mob") == "F6"


def test_the_map_fits_the_smallest_screen(window: MainWindow, bridge: Bridge, qtbot: QtBot) -> None:
    """All of it at once: nobody scrolls in a map to find a key."""
    page = KeymapPage(bridge, window)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    area = page._map_box.itemAt(0).widget()
    assert area.verticalScrollBar().maximum() == 0  # type: ignore[attr-defined]
    cut = [k.text() for k in page.findChildren(QPushButton) if k.isVisibleTo(page) and k.sizeHint().width() > k.width() + 1]
    assert cut == []


@pytest.mark.parametrize("code", ["es", "fr", "de", "it"])
def test_no_key_is_cut_on_the_map_in_any_language(code: str, window: MainWindow, bridge: Bridge, qapp: QApplication) -> None:
    language.install(qapp, code)
    try:
        page = KeymapPage(bridge, window)
        page.show()
        caps = [each for each in page.findChildren(QLabel) if each.property("cls") == "cap"]
        assert len(caps) > 40
        assert [each.text() for each in caps if each.sizeHint().width() > each.width()] == []
        page.close()
    finally:
        language.install(qapp, "en")


def test_keys_of_a_drill_are_nobody_elses_and_stand_on_the_map_of_a_drill_alone(
    window: MainWindow, bridge: Bridge, station: night.FakeStation
) -> None:
    with pytest.raises(UserError, match="instructor"):
        bridge.keys.remap("act.mob", "Ctrl+F7")

    def groups() -> set[str]:
        return {each.text() for each in KeymapPage(bridge, window).findChildren(QLabel)}

    assert DRILL not in groups()
    station.mode = Mode.DRILL
    assert DRILL in groups()


def test_a_locked_screen_keeps_to_the_keys_that_were_chosen(
    window: MainWindow, bridge: Bridge, qtbot: QtBot, station: night.FakeStation
) -> None:
    bridge.keys.remap("act.ack", "Ctrl+K")
    bridge.keys.remap("screen.lock", "Ctrl+Shift+L")
    waiting = window.alerts.waiting
    assert waiting is not None
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.lock.locked
    qtbot.keyClick(window.lock.page, Qt.Key.Key_F6)
    assert not any(line.entry.kind == "mob" for line in bridge.state.lines)
    assert "act.ack" in {each.id for each in bridge.keys._bound if each.shortcut.isEnabled()}
    window.lock._unlock("the test is over")  # a locked one hides every window that comes after it
