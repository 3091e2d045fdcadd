"""Personal records: to be seen only where they are turned on, and nothing of them in the log or among the drafts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.cli.wiring import Plan, build_station
from app.clock import ManualClock
from app.config import People, Settings
from app.errors import DeviceError, UserError
from app.kept import KeptFile
from app.ports import Person
from app.watch.frame import Mode
from tests.ui.night import NOW
from tests.ui.panels.kit import CASE, Kit
from ui.bridge import Bridge
from ui.keep import Keeper
from ui.panels.people import PeoplePanel
from ui.panels.personal import PersonalPage, person_words
from ui.panels.personal_sheet import PersonalSheet
from ui.theme import Theme

NAME = "Amina Kedir"


class MemoryRecords:
    """The store of the port, in memory."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.said: list[tuple[str, str, str]] = []
        self.fail: Exception | None = None

    def _check(self) -> None:
        if self.fail is not None:
            raise self.fail

    def all(self, case: str | None = None) -> tuple[Person, ...]:
        self._check()
        return tuple(p for p in self.people.values() if case in (None, p.case))

    def add(self, person: Person, *, by: str) -> Person:
        self._check()
        made = replace(person, id=f"p{len(self.people)}", added_by=by, delete_on=person.delete_on or date(2026, 9, 12))
        self.people[made.id] = made
        self.said.append(("added", made.id, by))
        return made

    def change(self, person: Person, *, by: str) -> Person:
        self._check()
        if person.id not in self.people:
            raise UserError("This record is gone")
        self.people[person.id] = person
        self.said.append(("changed", person.id, by))
        return person

    def delete(self, person_id: str, *, by: str, reason: str = "") -> None:
        self._check()
        del self.people[person_id]
        self.said.append(("deleted", person_id, reason))

    def purge(self) -> int:
        return 0

    def close(self) -> None:
        return None


@pytest.fixture
def records(kit: Kit) -> MemoryRecords:
    settings = kit.station.settings
    people = settings.people.model_copy(update={"personal_data": True})
    kit.station.settings = settings.model_copy(update={"people": people})
    made = MemoryRecords()
    kit.station.personal = made  # type: ignore[attr-defined]  # what a station has where they are kept
    kit.open_case()
    return made


def made_panel(kit: Kit, qtbot: QtBot) -> PeoplePanel:
    made = PeoplePanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 560)
    made.show()
    return made


def test_nothing_of_it_is_to_be_seen_where_it_is_not_turned_on(kit: Kit, qtbot: QtBot) -> None:
    kit.station.personal = MemoryRecords()  # type: ignore[attr-defined]  # there, but the settings say no
    panel = made_panel(kit, qtbot)
    assert not panel.personal_key.isVisibleTo(panel)
    panel.open_personal()
    assert not panel.findChildren(PersonalPage)
    assert not panel.findChildren(PersonalSheet)


def test_the_page_says_that_they_never_leave_the_ship_and_when_they_go(kit: Kit, records: MemoryRecords, qtbot: QtBot) -> None:
    panel = made_panel(kit, qtbot)
    panel.personal_key.click()
    said = panel.personal_page.said.text()
    assert "never leave this ship" in said
    assert "no export" in said
    assert "90 days" in said


def test_a_record_is_added_changed_and_deleted(kit: Kit, records: MemoryRecords, qtbot: QtBot) -> None:
    panel = made_panel(kit, qtbot)
    panel.personal_key.click()
    panel.personal_page.add_key.click()
    sheet = panel.personal_sheet
    assert not sheet.delete_key.isVisibleTo(sheet), "there is nothing to delete yet"
    qtbot.keyClicks(sheet.name, NAME)
    qtbot.keyClicks(sheet.age, "24")
    sheet.gender.key("female").click()
    qtbot.keyClicks(sheet.needs, "insulin")
    sheet.case.key(CASE).click()
    qtbot.keyClick(sheet.needs, Qt.Key.Key_Return)
    assert panel.page is panel.personal_page
    (kept,) = records.people.values()
    assert (kept.name, kept.age, kept.gender, kept.needs, kept.case, kept.nationality) == (NAME, 24, "female", "insulin", CASE, "")
    assert records.said == [("added", "p0", "2/O")]
    assert sheet.name.text() == ""

    panel.personal_page.list.clicked.emit(panel.personal_page.model.index(0, 0))
    assert sheet.name.text() == NAME
    sheet.nationality.setText("Eritrea")
    sheet.delete_on.setText("2026-08-01")
    sheet.submit()
    assert records.people["p0"].nationality == "Eritrea"
    assert records.people["p0"].delete_on == date(2026, 8, 1)
    assert records.people["p0"].added_by == "2/O"

    panel.personal_page.list.clicked.emit(panel.personal_page.model.index(0, 0))
    sheet.delete_key.click()
    assert sheet.sure.isVisibleTo(sheet)
    assert records.people, "it is asked once more"
    sheet.why.setText("asked to be forgotten")
    sheet.sure_key.click()
    assert records.people == {}
    assert records.said[-1] == ("deleted", "p0", "asked to be forgotten")
    assert panel.personal_page.model.rowCount() == 0


def test_what_is_not_known_is_a_dash(records: MemoryRecords) -> None:
    head, below = person_words(Person(gender="male"))
    assert head == "No name, age –, male, nationality –"
    assert below == "no case · no day of deletion"


def test_records_are_found_by_any_word(kit: Kit, records: MemoryRecords, qtbot: QtBot) -> None:
    for name, nationality in ((NAME, "Eritrea"), ("Omar", "Sudan"), ("", "Sudan")):
        records.add(Person(name=name, nationality=nationality), by="medic")
    panel = made_panel(kit, qtbot)
    panel.personal_key.click()
    page = panel.personal_page
    assert page.count.text() == "3 people"
    page.search.setText("sud")
    assert page.model.rowCount() == 2
    page.search.setText("sudan omar")
    assert page.model.rowCount() == 1
    assert page.count.text() == "1 of 3"


@pytest.mark.parametrize(("typed", "said"), [("soon", "YYYY-MM-DD"), ("2026-06-14", "is over"), ("2020-01-01", "is over")])
def test_a_day_of_deletion_has_to_be_one_that_comes(kit: Kit, records: MemoryRecords, qtbot: QtBot, typed: str, said: str) -> None:
    panel = made_panel(kit, qtbot)
    panel.personal_key.click()
    panel.personal_page.add_key.click()
    panel.personal_sheet.name.setText(NAME)
    panel.personal_sheet.delete_on.setText(typed)
    panel.personal_sheet.submit()
    assert said in panel.personal_sheet.notice.text()
    assert records.people == {}


def test_an_empty_record_is_not_kept(kit: Kit, records: MemoryRecords, qtbot: QtBot) -> None:
    panel = made_panel(kit, qtbot)
    panel.personal_key.click()
    panel.personal_page.add_key.click()
    panel.personal_sheet.submit()
    assert "Enter something" in panel.personal_sheet.notice.text()


def test_a_disk_that_fails_is_said_and_what_was_typed_stays(kit: Kit, records: MemoryRecords, qtbot: QtBot) -> None:
    panel = made_panel(kit, qtbot)
    panel.personal_key.click()
    panel.personal_page.add_key.click()
    records.fail = DeviceError("The disk is full")
    panel.personal_sheet.name.setText(NAME)
    panel.personal_sheet.submit()
    assert panel.personal_sheet.notice.text() == "The disk is full"
    assert panel.personal_sheet.name.text() == NAME
    panel.open_personal()
    assert panel.personal_page.notice.text() == "The disk is full"


def test_nothing_typed_goes_into_the_log_or_among_the_drafts(
    kit: Kit, records: MemoryRecords, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "drafts.json"
    kit.bridge.keeper = Keeper(KeptFile(path), kit.bridge)
    panel = made_panel(kit, qtbot)
    panel.personal_key.click()
    panel.personal_page.search.setText(NAME)
    panel.personal_page.add_key.click()
    sheet = panel.personal_sheet
    qtbot.wait(10)
    for edit in sheet.findChildren(QLineEdit):
        edit.setText("24" if edit is sheet.age else NAME)
    for text in sheet.findChildren(QPlainTextEdit):
        text.setPlainText(NAME)
    kit.bridge.keeper.look()
    panel.go_home()
    kit.bridge.keeper.look()
    assert not path.exists() or NAME not in path.read_text("utf-8")
    sheet.delete_on.clear()
    panel._open_person(None)
    sheet.submit()
    assert records.people
    kit.step(times=2)
    assert NAME not in repr(kit.station.journal._rows)
    assert not any(NAME in said.text() for said in panel.findChildren(QLabel))


def test_on_a_real_station_a_record_is_kept_apart_from_the_log(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    settings = Settings(people=People(personal_data=True))
    station = build_station(Plan(Mode.LIVE, settings, ManualClock(NOW, 0.0), (), folder))
    try:
        bridge = Bridge(station, theme)
        panel = PeoplePanel(bridge)
        qtbot.addWidget(panel)
        panel.show()
        panel.personal_key.click()
        panel.personal_page.add_key.click()
        panel.personal_sheet.name.setText(NAME)
        panel.personal_sheet.submit()
        assert panel.personal_page.model.rowCount() == 1
        qtbot.waitUntil(lambda: (bridge.tick(), any("ersonal" in line.title for line in bridge.state.lines))[1], timeout=8000)
        panel.personal_page.list.clicked.emit(panel.personal_page.model.index(0, 0))
        panel.personal_sheet.delete_key.click()
        panel.personal_sheet.sure_key.click()
        assert panel.personal_page.model.rowCount() == 0
    finally:
        station.close()
    for file in (path for path in tmp_path.rglob("*") if path.is_file()):
        assert NAME.encode() not in file.read_bytes(), file
