"""A line opened: what stood, what stands, field by field, who and when; corrected and struck out from the keyboard."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.entry import NewEntry
from app.rescue.entries import CaseOpened, CasePob, Category, LogLine, PeopleMovement, Place, PobKind
from tests.ui.panels.kit import CASE, Kit
from ui.panels.line_sheet import LineSheet
from ui.panels.wordings import changes_between


@pytest.fixture
def sheet(kit: Kit, qtbot: QtBot) -> LineSheet:
    made = LineSheet(kit.bridge)
    qtbot.addWidget(made)
    kit.bridge.theme.dress(made)
    made.resize(488, 560)
    made.show()
    return made


def show(kit: Kit, sheet: LineSheet, entry: str) -> None:
    line = kit.station.logbook.line(entry)
    assert line is not None
    sheet.show_line(line)


def test_each_correction_says_which_fields_changed_and_by_whom(kit: Kit, sheet: LineSheet) -> None:
    kit.open_case()
    entry = kit.write(CasePob(pob_kind=PobKind.REPORTED, total=70, about=True, source="Alarm Phone"))
    kit.station.author = "C/O"
    kit.bridge.write(CasePob(pob_kind=PobKind.REPORTED, total=76, about=False, source="Alarm Phone"), corrects=entry)
    kit.step()
    line = kit.station.logbook.line(entry)
    assert line is not None
    assert [(c.caption, c.was, c.now) for c in changes_between(line.history[0], line.entry)] == [
        ("Total", "70", "76"),
        ("A guess", "Yes", "No"),
    ]
    show(kit, sheet, entry)
    for part in ("Corrected by C/O", "Total: changed", "→ 76", "First written by 2/O"):
        assert part in sheet.described
    assert "Source: changed" not in sheet.described


def test_enter_corrects_and_the_cursor_is_in_the_first_field(kit: Kit, sheet: LineSheet, qtbot: QtBot) -> None:
    entry = kit.write(LogLine(text="wind NW 4"), None)
    show(kit, sheet, entry)
    assert sheet.correct_key.hasFocus()
    qtbot.keyClick(sheet.correct_key, Qt.Key.Key_Return)
    assert sheet.form is not None
    field = sheet.form.editors["text"].widget
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "wind NW 6")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kit.step(times=2)
    line = kit.station.logbook.line(entry)
    assert line is not None
    assert line.text == "wind NW 6"


def test_delete_asks_for_the_reason_and_enter_strikes_out_without_correcting(kit: Kit, sheet: LineSheet, qtbot: QtBot) -> None:
    entry = kit.write(LogLine(text="typed twice"), None)
    show(kit, sheet, entry)
    qtbot.keyClick(sheet.correct_key, Qt.Key.Key_Delete)
    qtbot.keyClicks(sheet.reason, "typed twice")
    qtbot.keyClick(sheet.reason, Qt.Key.Key_Return)
    kit.step(times=2)
    assert kit.kinds() == ["log.line", "entry.void"]
    show(kit, sheet, entry)
    assert "Struck out by 2/O" in sheet.described
    assert "Reason: typed twice" in sheet.described
    assert not sheet.correct_key.isVisible()


def test_what_somebody_else_corrected_meanwhile_is_not_taken_back_unseen(kit: Kit, sheet: LineSheet) -> None:
    entry = kit.write(LogLine(text="31 people, 2 sick", tags=("pob",)), None)
    show(kit, sheet, entry)
    sheet.correct_key.click()
    sheet.when.edit.setText(sheet.when.edit.text()[:-2] + "00")
    receipt = kit.bridge.write(LogLine(text="37 people, 2 sick", tags=("pob",)), corrects=entry, author="Deck")
    assert receipt is not None
    kit.step()
    show(kit, sheet, entry)  # opened again: the form that was begun is still there
    sheet.submit()
    kit.step()
    assert "Deck corrected this" in sheet.notice.text()
    assert "37 people" in sheet.notice.text()
    line = kit.station.logbook.line(entry)
    assert line is not None
    assert line.entry.author == "Deck"
    sheet.submit()
    kit.step(times=2)
    line = kit.station.logbook.line(entry)
    assert line is not None
    assert line.entry.author != "Deck"


def test_a_line_of_the_day_before_keeps_its_day_when_its_time_is_corrected(kit: Kit, sheet: LineSheet) -> None:
    before = kit.station.clock.utc() - timedelta(days=2, hours=3)
    receipt = kit.bridge.write(LogLine(text="two days ago"), happened=before)
    assert receipt is not None
    kit.step()
    show(kit, sheet, receipt.id)
    sheet.correct_key.click()
    text = sheet.when.edit.text()
    assert text.startswith(before.strftime("%Y-%m-%d"))
    sheet.when.edit.setText(text.replace(before.strftime("%H:%M:%S"), "10:00:00"))
    sheet.submit()
    kit.step(times=2)
    line = kit.station.logbook.line(receipt.id)
    assert line is not None
    assert (line.at.date(), line.at.hour) == (before.date(), 10)
    show(kit, sheet, receipt.id)
    assert "It happened: changed" in sheet.described


def test_a_line_is_moved_to_the_case_it_belongs_to(kit: Kit, sheet: LineSheet) -> None:
    kit.open_case()
    entry = kit.write(LogLine(text="two people seen"), None)
    show(kit, sheet, entry)
    sheet.correct_key.click()
    assert sheet.case is not None
    sheet.case.key(CASE).click()
    sheet.submit()
    kit.step(times=2)
    line = kit.station.logbook.line(entry)
    assert line is not None
    assert line.subject == CASE
    show(kit, sheet, entry)
    assert "Belongs to: changed" in sheet.described


def test_an_entry_of_a_newer_program_opens_and_stands(kit: Kit, sheet: LineSheet) -> None:
    now = kit.station.clock.utc()
    entry = kit.station.journal.foreign(NewEntry("case.sonar", {"x": 1}, now, now, "C/O"))
    kit.step()
    show(kit, sheet, entry.id)
    assert "Cannot be read" in sheet.title.text()
    assert not sheet.correct_key.isVisible()
    assert "by C/O" in sheet.described


def test_a_correction_that_was_begun_is_still_there(kit: Kit, sheet: LineSheet) -> None:
    entry = kit.write(LogLine(text="wind NW 4"), None)
    show(kit, sheet, entry)
    sheet.correct_key.click()
    form = sheet.form
    show(kit, sheet, entry)
    assert sheet.form is form
    assert sheet.main.isVisible()


def opening_of(kit: Kit) -> str:
    return next(line.id for line in kit.state.lines if isinstance(line.payload, CaseOpened))


def strike_out(kit: Kit, sheet: LineSheet) -> None:
    sheet.reason.setText("by mistake")
    sheet.void_key.click()
    kit.step(times=2)


def test_a_case_for_which_people_were_counted_cannot_be_struck_out(kit: Kit, sheet: LineSheet) -> None:
    kit.open_case()
    people = {Category.MAN: 20}
    moved = kit.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people=people))
    show(kit, sheet, opening_of(kit))
    for _ in range(2):
        strike_out(kit, sheet)
        assert CASE in kit.state.cases
        assert "close it" in sheet.notice.text()
    kit.station.logbook.void(moved, "never happened")
    kit.step()
    for _ in range(2):
        assert CASE in kit.state.cases
        strike_out(kit, sheet)
    assert CASE not in kit.state.cases


def test_the_second_opening_of_a_case_is_struck_out_like_any_entry(kit: Kit, sheet: LineSheet) -> None:
    kit.open_case()
    kit.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 20}))
    again = kit.write(CaseOpened(number=CASE))
    show(kit, sheet, again)
    strike_out(kit, sheet)
    assert not kit.state.problems
    assert CASE in kit.state.cases


def test_the_year_stands_where_it_is_another_one(kit: Kit, sheet: LineSheet) -> None:
    entry = kit.write(LogLine(text="wind NW 4"), None)
    written = kit.station.clock.utc()
    kit.step(300 * 86400.0)
    show(kit, sheet, entry)
    assert f"{written:%d %b %Y}" in sheet.title.text()
    assert f"written {written:%d %b %Y}" in sheet.described
