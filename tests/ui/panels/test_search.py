"""Search over the whole log: as one types, by keyboard alone, old wordings said to be old."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.errors import DeviceError
from app.ports import LogQuery
from app.rescue.entries import LogLine
from tests.ui.panels.kit import CASE, Kit
from ui.panels.log import LogPanel
from ui.panels.search_page import SearchPage


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> LogPanel:
    made = LogPanel(kit.bridge)
    qtbot.addWidget(made)
    kit.bridge.theme.dress(made)
    made.resize(488, 560)
    made.show()
    return made


@pytest.fixture
def page(kit: Kit, panel: LogPanel) -> SearchPage:
    kit.open_case()
    kit.write(LogLine(text="Shots heard from the north"), None)
    kit.write(LogLine(text="Red boat alongside"), CASE)
    panel.find_in_log()
    return panel.search_page


def found(page: SearchPage) -> list[str]:
    return [hit.words[1] for row in range(page.model.rowCount()) if (hit := page.model.hit(row)) is not None]


def test_from_the_line_to_a_hit_and_back_by_keyboard_alone(kit: Kit, panel: LogPanel, qtbot: QtBot) -> None:
    kit.write(LogLine(text="Shots heard from the north"), None)
    kit.write(LogLine(text="Red boat alongside"), None)
    kit.write(LogLine(text="Shots again"), None)
    panel.focus_entry()
    qtbot.keyClicks(panel.entry, "/")
    page = panel.search_page
    assert panel.page is page
    assert page.field.hasFocus()
    qtbot.keyClicks(page.field, "shots")
    assert page.model.rowCount() == 0, "not at every letter"
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=2000)
    assert found(page) == ["Shots again", "Shots heard from the north"]
    assert page.said.text() == "2 entries"
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert panel.page is panel.line_sheet
    assert "from the north" in panel.line_sheet.described
    qtbot.keyClick(panel.line_sheet, Qt.Key.Key_Escape)
    assert panel.page is page
    assert page.view.currentIndex().row() == 1
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert panel.page is not page
    assert panel.entry.hasFocus()


def test_enter_in_the_line_searches_at_once_and_opens_the_newest(panel: LogPanel, page: SearchPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.field, "boat")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert panel.page is panel.line_sheet
    assert "Red boat alongside" in panel.line_sheet.described


def test_an_old_wording_says_that_it_is_old_and_the_line_stands_once(kit: Kit, page: SearchPage) -> None:
    entry = kit.write(LogLine(text="wind NORTH 4"), None)
    kit.station.author = "C/O"
    kit.bridge.write(LogLine(text="wind SOUTH 4"), corrects=entry)
    kit.step()
    page.start("north 4")
    hit = page.model.hit(0)
    assert hit is not None
    assert hit.words[1] == "wind NORTH 4"
    assert hit.note.startswith("earlier wording, corrected 02:52 by C/O")
    page.start("wind")
    assert found(page) == ["wind SOUTH 4"]
    hit = page.model.hit(0)
    assert hit is not None
    assert hit.note == ""


def test_the_reason_for_striking_out_finds_what_was_struck_out(kit: Kit, page: SearchPage) -> None:
    entry = kit.write(LogLine(text="one two three"), None)
    kit.station.logbook.void(entry, "wrong column")
    kit.step()
    page.start("column")
    hit = page.model.hit(0)
    assert hit is not None
    assert (hit.words[1], hit.note) == ("one two three", "struck out")


def test_keys_write_the_shortcuts_that_are_searched_with(kit: Kit, page: SearchPage) -> None:
    page.narrow(case=CASE)
    assert page.field.text().strip() == f"case:{CASE}"
    assert "Red boat alongside" in found(page)
    assert "Shots heard from the north" not in found(page)
    assert page.keys["Case"].accessibleName() == f"Case: {CASE}"
    page.narrow(case="")
    assert page.field.text() == ""
    page.narrow(near="5")
    assert len(found(page)) >= 2


def test_every_key_has_its_choices_within_reach_of_the_keyboard(page: SearchPage) -> None:
    for name, wanted in (("Case", CASE), ("Author", "2/O"), ("Time", "Yesterday"), ("Place", "What the chart shows now")):
        page.keys[name].click()
        QApplication.processEvents()
        (menu,) = [m for m in page.findChildren(QMenu) if m.isVisible()]
        assert wanted in [action.text() for action in menu.actions()]
        menu.close()
        QApplication.processEvents()


def test_the_time_key_of_the_last_hour_finds_the_last_hour_only(kit: Kit, page: SearchPage) -> None:
    kit.bridge.write(LogLine(text="Shots of long ago"), happened=kit.station.clock.utc() - timedelta(hours=3))
    kit.step()
    page.start("shots")
    assert len(found(page)) == 2
    page.narrow(after="01:52")
    assert found(page) == ["Shots heard from the north"]


def test_a_log_that_cannot_be_read_is_said(kit: Kit, page: SearchPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_query: LogQuery) -> None:
        raise DeviceError("disk gone")

    monkeypatch.setattr(kit.station.logbook, "search", broken)
    page.start("shots")
    assert page.said.text() == "The log cannot be searched now: disk gone"
    assert page.model.rowCount() == 0


def test_more_hits_than_are_shown_are_counted(kit: Kit, page: SearchPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.start("nothing like it")
    assert page.said.text() == "Nothing found"
    for i in range(4):
        kit.write(LogLine(text=f"drill {i}"), None)
    search = kit.station.logbook.search
    monkeypatch.setattr(kit.station.logbook, "search", lambda q: search(LogQuery(text=q.text, most=2)))
    page.start("drill")
    assert page.said.text() == "4 entries, the newest 2 shown"
