"""The card of a case: every field with its history, each corrected where it stands, old and new side by side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.geo import Position, destination, format_position
from app.rescue.entries import (
    CaseActor,
    CaseDetails,
    CasePob,
    CasePosition,
    CaseWeather,
    Category,
    PobKind,
    RelaySent,
)
from app.rescue.state import Case
from app.sea import Zone
from app.units import NM
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from ui.panels.cases import CasesPanel
from ui.panels.rows_view import Row, RowsView


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CasesPanel:
    made = CasesPanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 557)
    made.show()
    kit.open_case()
    return made


def case(kit: Kit) -> Case:
    return kit.state.cases[CASE]


def words(view: RowsView) -> list[str]:
    return [row.words.replace("\n", " ") for row in view.rows]


def said(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def waters_known(panel: CasesPanel) -> bool:
    return not any("looking up" in row.sub for row in panel.card.sections.positions.view.rows)


def test_hundreds_of_positions_are_on_the_screen_before_anybody_looks_up_whose_water_each_is(
    kit: Kit, panel: CasesPanel, qtbot: QtBot
) -> None:
    looked_up: list[Position] = []
    sea = kit.station.sea
    at = sea.at

    class Counting:
        read_on = sea.read_on

        def at(self, position: Position) -> Zone:
            looked_up.append(position)
            return at(position)

    panel.card.sections._waters._sea = Counting()  # type: ignore[assignment]
    qtbot.waitUntil(lambda: waters_known(panel))
    looked_up.clear()
    for i in range(120):
        kit.station.logbook.write(CasePosition(lat=33.0 + i / 500, lon=12.4, source="Seabird"), subject=CASE)
    kit.step()
    view = panel.card.sections.positions.view
    assert len(view.rows) == 121
    assert len(looked_up) < 60, "the frame does not wait for it"
    qtbot.waitUntil(lambda: waters_known(panel), timeout=10_000)
    assert all("SRR Libya" in row.sub for row in view.rows)
    looked_up.clear()
    kit.write(CasePosition(lat=33.9, lon=12.4, source="Seabird"))
    qtbot.waitUntil(lambda: waters_known(panel))
    assert len(looked_up) == 1, "what is known is not looked up again"


def test_every_position_stays_with_role_source_accuracy_and_whose_water_it_was(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    at = destination(night.BOAT, 140, NM)
    kit.write(CasePosition(lat=at.lat, lon=at.lon, source="Seabird 2", accuracy_m=0.1 * NM, role="observed"))
    qtbot.waitUntil(lambda: waters_known(panel))
    newest, first = panel.card.sections.positions.view.rows
    assert newest.head == format_position(at)
    assert (newest.lead.split("\n")[1], newest.tail) == ("seen", "± 0.1 NM")
    assert newest.sub.startswith("Seabird 2 · SRR Libya · 24 NM Libya approx. · 13 NM off")
    assert first.sub.startswith("Alarm Phone · ")
    assert first.tail == "± –"


def test_a_row_leads_to_its_correction_which_shows_old_and_new_who_and_when(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    entry = kit.write(CasePosition(lat=33.05, lon=12.4, source="Seabird", accuracy_m=NM))
    row = next(i for i, r in enumerate(panel.card.sections.positions.view.rows) if r.key == entry)
    panel.card.sections.positions.view.press(row)
    sheet = panel.correcting(CasePosition(lat=1, lon=1))
    assert panel.page is sheet
    sheet.accuracy.selectAll()
    qtbot.keyClicks(sheet.accuracy, "0.2")
    kit.station.author = "Master"
    qtbot.keyClick(sheet.accuracy, Qt.Key.Key_Return)
    kit.step(times=2)
    assert panel.page is not sheet
    corrected = next(p for p in case(kit).positions if p.entry == entry)
    assert corrected.accuracy_m == pytest.approx(0.2 * NM)
    assert len(case(kit).positions) == 2
    panel.correct(entry)
    kit.step()
    text = said(panel.page)
    assert "Before: Position reported" in text
    assert "within 1.0 NM" in text
    assert "by 2/O, written" in text
    assert "Now: Position reported" in text
    assert "within 0.2 NM" in text
    assert "by Master, written" in text


def test_a_correction_never_takes_what_was_typed_for_a_new_entry(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    entry = case(kit).positions[0].entry
    panel.card.sections.wants_position.emit()
    qtbot.keyClicks(panel.position_sheet.source, "Colibri")
    panel.go_home()
    panel.correct(entry)
    assert panel.page is not panel.position_sheet
    panel.go_home()
    panel.card.sections.wants_position.emit()
    assert panel.position_sheet.source.text() == "Colibri"


def test_each_of_the_three_numbers_shows_its_own_history_newest_first(kit: Kit, panel: CasesPanel) -> None:
    kit.write(CasePob(pob_kind=PobKind.REPORTED, total=70, about=True, source="Alarm Phone"))
    kit.write(CasePob(pob_kind=PobKind.REPORTED, total=82, source="relatives", by_category={Category.WOMAN: 12}))
    kit.write(CasePob(pob_kind=PobKind.ESTIMATED, total=90, source="Seabird"))
    panel.card.pob_keys[PobKind.REPORTED].click()
    heads = [(row.head, row.sub) for row in panel.pob_sheet.history.rows]
    assert heads == [("82", "relatives, 12 women"), ("about 70", "Alarm Phone")]
    panel.pob_sheet.kind.key("estimated").click()
    assert [row.head for row in panel.pob_sheet.history.rows] == ["90"]
    panel.pob_sheet.kind.key("counted").click()
    assert panel.pob_sheet.history.isHidden()


def test_categories_that_come_to_more_than_the_number_are_asked_about(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    panel.card.pob_keys[PobKind.COUNTED].click()
    qtbot.keyClicks(panel.pob_sheet.total, "10")
    panel.pob_sheet.split_key.click()
    panel.pob_sheet.people.set_people({Category.MAN: 11})
    panel.pob_sheet.submit()
    assert "more than 10" in panel.pob_sheet.notice.text()
    panel.pob_sheet.people.set_people({Category.MAN: 9})
    panel.pob_sheet.submit()
    kit.step(times=2)
    newest = case(kit).latest_pob(PobKind.COUNTED)
    assert newest is not None
    assert dict(newest.by_category) == {Category.MAN: 9}


def test_an_assessment_keeps_ticks_observer_and_decider_and_the_ones_before_it(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    panel.card.phase_key.click()
    panel.phase_sheet.factors.key("medical").click()
    qtbot.keyClicks(panel.phase_sheet.observer, "Seabird 2")
    qtbot.keyClicks(panel.phase_sheet.decider, "Master")
    panel.phase_sheet.submit()
    kit.step(times=2)
    newest, first = panel.card.sections.phases.view.rows
    assert newest.sub == "1 of 10: medical help needed\nseen by Seabird 2, decided by Master"
    assert newest.tail == "2/O"
    assert first.sub == "no factor ticked"


def test_a_fact_of_the_boat_leads_to_its_field_and_an_earlier_word_to_its_correction(kit: Kit, panel: CasesPanel) -> None:
    entry = kit.write(CaseDetails(boat_colour="grey", languages="Arabic"))
    facts = panel.card.sections.facts
    assert {row.lead: row.head for row in facts.view.rows}["Languages"] == "Arabic"
    assert {row.lead: row.unknown for row in facts.view.rows}["Marks"]
    facts.view.pressed_row.emit("languages")
    assert panel.page is panel.details_sheet
    assert panel.details_sheet.focusWidget() is panel.details_sheet.lines["languages"]
    panel.details_sheet.entered.press(0)
    assert panel.page is panel.line_sheet
    assert entry == panel.details_sheet.entered.rows[0].key


def test_when_they_left_is_read_back_and_written_only_when_it_is_changed(kit: Kit, panel: CasesPanel) -> None:
    panel.card.wants_details.emit()
    panel.details_sheet.lines["departed"].setText("13 22:00")
    panel.details_sheet.submit()
    kit.step(times=2)
    departed = case(kit).details.departed
    assert departed is not None
    assert f"{departed:%d %b %H:%M}" == "13 Jun 22:00"
    before = len(kit.kinds())
    panel.card.wants_details.emit()
    panel.details_sheet.submit()
    kit.step()
    assert len(kit.kinds()) == before
    panel.card.wants_details.emit()
    panel.details_sheet.lines["departed"].setText("when it was dark")
    panel.details_sheet.submit()
    assert "HH:MM" in panel.details_sheet.notice.text()


def test_reports_show_their_number_to_whom_and_what_became_of_them(kit: Kit, panel: CasesPanel) -> None:
    for status in ("queued", "delivered"):
        sent = RelaySent(draft="d1", channel="email", recipients=("MRCC Rome",), status=status, content_sha256="a" * 64, sitrep=3)
        kit.write(sent)
    (row,) = panel.card.sections.reports.view.rows
    assert (row.head, row.tail, row.sub) == ("SITREP 3", "delivered", "to MRCC Rome")


def test_the_track_of_the_selected_target_is_kept_under_the_name_the_case_gives_it(kit: Kit, panel: CasesPanel) -> None:
    kit.targets = night.targets()
    kit.write(CaseActor(name="patrol boat?", target=night.PATROL))
    panel.card.sections.wants_track.emit()
    assert "Select a target" in panel.notice.text()
    kit.bridge.select(night.PATROL)
    panel.card.sections.wants_track.emit()
    kit.step(times=2)
    (track,) = case(kit).tracks
    assert track.name == "patrol boat?"
    assert len(track.points) >= 13
    assert [row.head for row in panel.card.sections.tracks.view.rows] == ["patrol boat?"]


def test_the_first_information_stands_there_as_it_came_and_can_be_corrected(kit: Kit, panel: CasesPanel) -> None:
    (row,) = panel.card.sections.first.view.rows
    assert row.head == "Alarm Phone"
    panel.card.sections.first.view.press(0)
    assert panel.page is panel.line_sheet


def test_sections_fold_and_open_and_say_the_newest_while_folded(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    kit.write(CaseWeather(sea_state=3))
    kit.write(CaseWeather(sea_state=5))
    weather = panel.card.sections.weather
    assert weather.view.isHidden()
    assert weather.summary.text().endswith("sea state 5 and 1 more")
    qtbot.keyClick(weather.head, Qt.Key.Key_Space)
    assert not weather.view.isHidden()
    assert weather.summary.isHidden()
    assert weather.head.accessibleName() == "Weather on scene, open"


def test_enter_on_a_row_of_a_form_presses_the_row_and_never_saves_the_form(kit: Kit, panel: CasesPanel, qtbot: QtBot) -> None:
    entry = kit.write(CasePob(pob_kind=PobKind.REPORTED, total=70))
    panel.card.pob_keys[PobKind.REPORTED].click()
    qtbot.keyClicks(panel.pob_sheet.total, "99")
    before = len(kit.kinds())
    history = panel.pob_sheet.history
    history.setFocus()
    qtbot.keyClick(history, Qt.Key.Key_Down)
    qtbot.keyClick(history, Qt.Key.Key_Return)
    kit.step(times=2)
    assert len(kit.kinds()) == before
    assert panel.page is panel.correcting(CasePob(pob_kind=PobKind.REPORTED))
    line = kit.station.logbook.line(entry)
    assert line is not None
    assert panel.page.line is line


def test_rows_are_as_high_as_their_words_at_any_width(kit: Kit, qtbot: QtBot) -> None:
    view = RowsView(kit.bridge.theme, "rows")
    qtbot.addWidget(view)
    view.show_rows([Row("a", "02:38", "short"), Row("b", "02:39", "word " * 40, "tail", "more " * 60)])
    view.resize(460, 10)
    view.show()
    wide = view.height()
    view.resize(300, 10)
    narrow = view.height()
    assert narrow > wide > 100
    assert view.sizeHintForRow(0) == 40
    bottom = view.visualRect(view.model().index(1, 0)).bottom()
    assert bottom + 1 == view.height()


def test_a_press_beside_every_row_presses_nothing(kit: Kit, qtbot: QtBot) -> None:
    view = RowsView(kit.bridge.theme, "rows")
    qtbot.addWidget(view)
    view.show_rows([Row("a", "02:38", "here", icon="target-select-iec")])
    view.resize(400, 40)
    view.show()
    pressed: list[object] = []
    view.pressed_row.connect(lambda key: pressed.append(("row", key)))
    view.pressed_icon.connect(lambda key: pressed.append(("icon", key)))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(385, 20))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 500))
    assert pressed == [("row", "a"), ("icon", "a")]


def test_a_row_as_long_as_a_mail_is_cut_and_says_so(kit: Kit, qtbot: QtBot) -> None:
    view = RowsView(kit.bridge.theme, "History")
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_rows([Row("a", "02:38", "x" * 100_000, sub="y" * 700), Row("b", "02:39", "short")])
    long, short = view.rows
    assert (len(long.head), long.head.endswith("… (99400 characters more)")) == (600 + len("… (99400 characters more)"), True)
    assert long.sub.endswith("… (100 characters more)")
    assert short.head == "short"
