"""The log: one key to write, the ship's state of then, corrections beside what they correct."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.config import Template
from app.kept import KeptFile
from app.rescue.entries import LogLine, SystemNote
from tests.ui.panels.kit import CASE, Kit
from ui.keep import Keeper
from ui.panels.line_delegate import marks
from ui.panels.log import LogPanel


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> LogPanel:
    made = LogPanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 560)
    made.show()
    return made


def texts(panel: LogPanel) -> list[str]:
    return [line.text for i in range(panel.model.rowCount()) if (line := panel.model.line(i)) is not None]


def test_a_line_is_written_by_enter_with_its_tags_and_case(kit: Kit, panel: LogPanel, qtbot: QtBot) -> None:
    kit.open_case()
    kit.bridge.select(CASE)
    panel.focus_entry()
    qtbot.keyClicks(panel.entry, "Lights bearing 210 #lookout")
    qtbot.keyClick(panel.entry, Qt.Key.Key_Return)
    kit.step(times=2)
    line = kit.state.lines[-1]
    assert line.payload == LogLine(text="Lights bearing 210 #lookout", tags=("lookout",))
    assert line.subject == CASE
    assert panel.entry.text() == ""
    assert panel.model.row_of(line) == panel.model.rowCount() - 1


def test_fifteen_minutes_ago_is_written_with_the_time_and_state_of_then(kit: Kit, panel: LogPanel, qtbot: QtBot) -> None:
    now = kit.station.clock.utc()
    panel.when.key(15).click()
    assert "33°12.7′N 012°28.6′E" in panel.when.then
    qtbot.keyClicks(panel.entry, "RCC called")
    qtbot.keyClick(panel.entry, Qt.Key.Key_Return)
    kit.step(times=2)
    line = kit.state.lines[-1]
    assert abs(line.at - (now - timedelta(minutes=15))) < timedelta(seconds=1)
    assert "written 15 min later" in marks(line)
    assert panel.when.moment() is None


def test_a_time_of_the_clock_is_the_last_such_moment(kit: Kit, panel: LogPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.when.edit, "2355")
    moment = panel.when.moment()
    assert moment is not None
    assert moment.strftime("%d %H:%M") == "13 23:55"
    panel.when.edit.setText("0260")
    qtbot.keyClicks(panel.entry, "x")
    panel.write_line()
    assert "59" in panel.notice.text()
    assert "log.line" not in kit.kinds()


def test_the_line_stays_in_its_field_while_the_disk_fails(kit: Kit, panel: LogPanel, qtbot: QtBot) -> None:
    kit.station.journal.fail("disk full")
    qtbot.keyClicks(panel.entry, "shots heard")
    qtbot.keyClick(panel.entry, Qt.Key.Key_Return)
    kit.step(times=3)
    assert panel.entry.text() == "shots heard"
    assert panel.notice.text() == "Saving…"
    kit.station.journal.fail(None)
    kit.step(times=2)
    assert panel.entry.text() == ""
    assert texts(panel) == ["shots heard"]


def test_the_log_opens_without_the_program_s_lines_and_says_how_many_those_are(kit: Kit, panel: LogPanel) -> None:
    kit.open_case()
    kit.write(LogLine(text="wind NW 5"), None)
    kit.write(SystemNote(what="started"), None)
    kit.write(SystemNote(what="policy read"), None)
    assert panel.model.rowCount() == 4
    assert panel.hidden.text() == "2 lines of the program are not shown"
    panel.show_kind(1)
    assert panel.model.rowCount() == 6
    assert panel.hidden.isHidden()
    panel.show_kind(5)
    assert texts(panel) == ["started", "policy read"]
    panel.show_kind(2)
    assert [line.entry.kind for i in range(3) if (line := panel.model.line(i))] == ["case.opened", "case.position", "case.phase"]


def test_a_template_is_one_key_and_its_gap_is_typed_over(kit: Kit, panel: LogPanel, qtbot: QtBot) -> None:
    panel.focus_entry()
    qtbot.keyClick(panel.entry, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert panel.entry.selectedText() == "…"
    qtbot.keyClick(panel.entry, Qt.Key.Key_Return)
    assert "in place of …" in panel.notice.text()
    qtbot.keyClicks(panel.entry, "lights bearing 210")
    qtbot.keyClick(panel.entry, Qt.Key.Key_Return)
    kit.step(times=2)
    assert kit.state.lines[-1].payload == LogLine(text="Look-out reports lights bearing 210 #lookout", tags=("lookout",))


def test_what_was_typed_before_a_template_is_kept(panel: LogPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.entry, "lights bearing 210")
    panel.templates.keys[0].click()
    assert panel.entry.text() == "Look-out reports lights bearing 210 #lookout"
    panel.templates.keys[3].click()
    assert "lights bearing 210" in panel.entry.text()


def test_a_template_names_the_case_and_follows_the_moment(kit: Kit, panel: LogPanel) -> None:
    kit.open_case()
    kit.bridge.select(CASE)
    panel.use_template(Template(name="t", text="{time} called {case} from {position}"))
    assert panel.entry.text() == f"02:52 called {CASE} from 33°12.7′N 012°28.6′E"
    panel.when.key(15).click()
    assert panel.entry.text().startswith("02:37 called")


def test_the_key_beside_the_line_says_which_case_it_belongs_to_and_takes_it_off(kit: Kit, panel: LogPanel, qtbot: QtBot) -> None:
    assert panel.case_key.isHidden()
    kit.open_case()
    kit.bridge.select(CASE)
    assert CASE in panel.case_key.accessibleName()
    panel.case_key.click()
    assert "no case" in panel.case_key.accessibleName()
    qtbot.keyClicks(panel.entry, "engine room fan")
    qtbot.keyClick(panel.entry, Qt.Key.Key_Return)
    kit.step(times=2)
    assert kit.state.lines[-1].subject is None
    assert CASE in panel.case_key.accessibleName()  # the next line belongs to the case again


def test_the_list_is_reached_and_left_by_the_keyboard(kit: Kit, panel: LogPanel, qtbot: QtBot) -> None:
    for i in range(3):
        kit.write(LogLine(text=f"line {i}"), None)
    panel.focus_entry()
    qtbot.keyClick(panel.entry, Qt.Key.Key_Up)
    qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert panel.page is panel.line_sheet
    assert "line 1" in panel.line_sheet.described
    qtbot.keyClick(panel.line_sheet, Qt.Key.Key_Escape)
    assert panel.page is not panel.line_sheet
    assert panel.view.currentIndex().row() == 1


def test_a_correction_shows_old_and_new_with_author_and_time(kit: Kit, panel: LogPanel, qtbot: QtBot) -> None:
    entry = kit.write(LogLine(text="wind NW 4"), None)
    kit.station.author = "C/O"
    panel.open_line(panel.model.line(0))
    panel.line_sheet.correct_key.click()
    form = panel.line_sheet.form
    assert form is not None
    form.editors["text"].widget.setPlainText("wind NW 5")
    panel.line_sheet.submit()
    kit.step(times=2)
    line = kit.station.logbook.line(entry)
    assert line is not None
    assert line.text == "wind NW 5"
    assert [e.author for e in (*line.history, line.entry)] == ["2/O", "C/O"]
    assert line.at == line.history[0].happened
    assert marks(line) == "corrected · C/O"
    panel.open_line(panel.model.line(0))
    assert "wind NW 4" in panel.line_sheet.described
    assert "wind NW 5" in panel.line_sheet.described


def test_nothing_changed_writes_nothing(kit: Kit, panel: LogPanel) -> None:
    kit.write(LogLine(text="wind NW 4"), None)
    panel.open_line(panel.model.line(0))
    panel.line_sheet.correct_key.click()
    panel.line_sheet.submit()
    kit.step()
    assert panel.line_sheet.notice.text() == "Nothing was changed"
    assert kit.kinds() == ["log.line"]


def test_striking_out_wants_a_reason_and_removes_nothing(kit: Kit, panel: LogPanel, qtbot: QtBot) -> None:
    kit.write(LogLine(text="typed twice"), None)
    panel.open_line(panel.model.line(0))
    panel.line_sheet.void_key.click()
    assert "why" in panel.line_sheet.notice.text()
    qtbot.keyClicks(panel.line_sheet.reason, "typed twice")
    panel.line_sheet.void_key.click()
    kit.step(times=2)
    assert texts(panel) == ["typed twice"]
    line = panel.model.line(0)
    assert line is not None
    assert line.void
    assert "struck out" in marks(line)


def test_every_field_of_a_position_can_be_corrected(kit: Kit, panel: LogPanel) -> None:
    kit.open_case()
    row = next(i for i, line in enumerate(kit.state.lines) if line.entry.kind == "case.position")
    panel.open_line(panel.model.line(row))
    panel.line_sheet.correct_key.click()
    form = panel.line_sheet.form
    assert form is not None
    form.editors["position"].widget.edit.setText("33 05.0N 012 20.3E")
    panel.line_sheet.submit()
    kit.step(times=2)
    position = kit.state.cases[CASE].position
    assert position is not None
    assert round(position.position.lat * 60, 3) == 33 * 60 + 5.0
    assert position.source == "Alarm Phone"
    assert len(kit.state.cases[CASE].positions) == 1


def test_what_the_program_noted_cannot_be_corrected(kit: Kit, panel: LogPanel) -> None:
    kit.write(SystemNote(what="started"), None)
    panel.show_kind(1)
    panel.open_line(panel.model.line(0))
    assert panel.line_sheet.correct_key.isHidden()
    assert panel.line_sheet.void_field.isHidden()


def test_newest_is_in_view_unless_somebody_reads_further_up(kit: Kit, panel: LogPanel) -> None:
    for i in range(40):
        kit.write(LogLine(text=f"line {i}"), None)
    bar = panel.view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    kit.write(LogLine(text="one more"), None)
    assert bar.value() == 0


def test_half_a_line_survives_a_crash_and_a_saved_one_does_not_come_back(kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    def opened() -> LogPanel:
        kit.bridge.keeper = Keeper(KeptFile(tmp_path / "kept.json"), kit.bridge)
        made = LogPanel(kit.bridge)
        qtbot.addWidget(made)
        made.show()
        QApplication.processEvents()
        return made

    first = opened()
    qtbot.keyClicks(first.entry, "half a li")
    assert kit.bridge.keeper is not None
    kit.bridge.keeper.look()
    second = opened()
    assert second.entry.text() == "half a li"
    qtbot.keyClicks(second.entry, "ne")
    qtbot.keyClick(second.entry, Qt.Key.Key_Return)
    kit.step(times=2)
    kit.bridge.keeper.look()
    assert opened().entry.text() == ""


def test_the_newest_line_stays_in_view_when_the_list_has_less_room(kit: Kit, panel: LogPanel) -> None:
    for i in range(40):
        kit.write(LogLine(text=f"line {i}"), None)
    bar = panel.view.verticalScrollBar()
    panel.templates.more_key.click()
    kit.step()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    panel.templates.more_key.click()
    kit.step()
    assert bar.value() == 0


def test_a_long_name_of_who_wrote_it_leaves_room_for_what_happened(kit: Kit, panel: LogPanel) -> None:
    """The left half of a row is the same whoever wrote it."""
    for name in ("M", "Wilhelmina van der Boekhorst-Rodriguez of the night watch"):
        assert kit.bridge.write(LogLine(text="Drill"), author=name) is not None
        kit.step()

    def left_half(row: int) -> bytes:
        area = panel.view.visualRect(panel.model.index(row, 0))
        image = panel.view.viewport().grab(area.adjusted(0, 0, -area.width() // 2 - 8, 0)).toImage()
        return bytes(image.constBits())  # of an image that is still there: its bits go with it

    assert left_half(panel.model.rowCount() - 2) == left_half(panel.model.rowCount() - 1)
