"""The register on the screen: vessels are found, written by forms, and what another station writes appears."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.clock import ManualClock
from app.register import Register
from app.rescue.entries import VesselConduct, VesselNoted
from app.watch.frame import TargetKind
from tests.fakes import MemoryJournal
from tests.rescue.writing import START
from tests.ui.night import make_frame
from ui.bridge import Bridge
from ui.panels.register import RegisterPage
from ui.panels.targets import TargetsPanel
from ui.parts import TextField
from ui.photo import PhotoLabel


@pytest.fixture
def register(tmp_path: Path) -> Register:
    made = Register(MemoryJournal(), ManualClock(START), tmp_path)
    vessel, _ = made.write(
        VesselNoted(name="FEZZAN", mmsi="642123456", vessel_type="patrol boat", hull_marks="658", watch=True), None, "mara"
    )
    made.write(VesselConduct(text="shots into the water", where="20 NM N of Zuwara"), vessel, "jon")
    made.write(VesselNoted(name="BIANCAMAR", mmsi="247000001", vessel_type="merchant"), None, "mara")
    made.poll()
    return made


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, register: Register) -> RegisterPage:
    made = RegisterPage(bridge, register)
    made.setObjectName("register")
    bridge.theme.dress(made)
    qtbot.addWidget(made)
    made.resize(488, 600)
    made.show()
    made.show_list()
    return made


def names(page: RegisterPage) -> list[str]:
    rows = page.list.table.rows
    return [rows.row_at(i).name for i in range(rows.rowCount())]


def test_a_vessel_is_found_by_name_number_and_hull_mark(page: RegisterPage) -> None:
    assert names(page) == ["BIANCAMAR", "FEZZAN"]
    for words in ("fez", "642123", "658 patrol"):
        page.list.search.setText(words)
        assert names(page) == ["FEZZAN"]
    page.list.search.setText("nobody")
    assert page.list.empty.isVisible()


def test_a_new_vessel_from_a_target_is_written_and_shown(
    qtbot: QtBot, page: RegisterPage, register: Register, bridge: Bridge
) -> None:
    target = next(t for t in make_frame().targets if t.kind is TargetKind.AIS and t.mmsi and t.name)
    page.new_vessel(target)
    page.sheet.marks.setText("P 402")
    page.sheet.vessel_type.key("patrol boat").click()
    with qtbot.waitSignal(page.sheet.saved):
        qtbot.keyClick(page.sheet.marks, Qt.Key.Key_Return)
        bridge.tick()
    match = register.match(target.mmsi, None)
    assert match is not None
    assert (match.vessel.details.hull_marks, match.vessel.details.vessel_type) == ("P 402", "patrol boat")
    assert page.page.isVisible()
    assert page.page.name.text() == match.vessel.name


def test_a_wrong_mmsi_is_refused_and_what_was_typed_stays(page: RegisterPage, register: Register) -> None:
    page.new_vessel(None)
    page.sheet.name.setText("grey boat")
    page.sheet.mmsi.setText("1234")
    page.sheet.submit()
    assert "nine digits" in page.sheet.notice.text()
    assert page.sheet.name.text() == "grey boat"
    assert len(register.vessels) == 2


def test_conduct_is_written_with_its_time_and_author(qtbot: QtBot, page: RegisterPage, register: Register, bridge: Bridge) -> None:
    fezzan = register.match("642123456", None)
    assert fezzan is not None
    page.show_vessel(fezzan.vessel)
    page.page.conduct_key.click()
    page.conduct.text.setPlainText("took people back")
    with qtbot.waitSignal(page.conduct.saved):
        page.conduct.submit()
        bridge.tick()
    register.poll()
    seen = register.vessel(fezzan.vessel.id)
    assert seen is not None
    assert [c.text for c in seen.conduct] == ["shots into the water", "took people back"]
    bridge.ticked.emit()
    assert page.page.conduct == ("took people back", "shots into the water")


def test_what_another_station_writes_appears(page: RegisterPage, register: Register, bridge: Bridge) -> None:
    register.write(VesselNoted(name="TALIL"), None, "deck")
    register.poll()
    bridge.ticked.emit()
    assert "TALIL" in names(page)


def test_escape_leads_back_step_by_step(qtbot: QtBot, page: RegisterPage, register: Register) -> None:
    page.show_vessel(register.vessels[0])
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_a_picture_is_shown_dimmed_at_night_and_a_changed_one_is_said(
    qtbot: QtBot, page: RegisterPage, register: Register, bridge: Bridge, tmp_path: Path
) -> None:
    white = QImage(800, 600, QImage.Format.Format_RGB32)
    white.fill(QColor("white"))
    source = tmp_path / "bow.png"
    assert white.save(str(source))
    vessel = register.vessels[0]
    page.show_vessel(vessel)
    page.page.add_photo(source)
    register.poll()
    bridge.ticked.emit()
    (shown,) = page.page.findChildren(PhotoLabel)
    assert (shown.pixmap().width(), shown.pixmap().height()) == (400, 300)
    bridge.theme.use("night")
    assert max(shown.pixmap().toImage().pixelColor(10, 10).getRgb()[:3]) <= 129
    bridge.theme.use("day")

    photo = register.vessels[0].photos[0]
    kept = register.photo_path(photo)
    assert kept is not None
    kept.write_bytes(b"\x89PNG\r\n\x1a\nnot what it was")
    page.page.show_vessel(register.vessels[0])
    qtbot.wait(10)
    assert [label.text() for label in page.page.findChildren(PhotoLabel) if label.isVisibleTo(page.page)] == [
        "bow: the picture is gone or was changed"
    ]


def test_a_target_that_is_in_the_register_says_so_and_leads_to_her_page(qtbot: QtBot, bridge: Bridge, register: Register) -> None:
    bridge.station.register = register
    panel = TargetsPanel(bridge)
    bridge.theme.dress(panel)
    qtbot.addWidget(panel)
    panel.resize(488, 620)
    panel.show()
    known = replace(next(t for t in make_frame().targets if t.kind is TargetKind.AIS), mmsi="642123456", name="PILOT 3")
    panel.detail.show_target(known)
    assert panel.detail.known.text().startswith("In the register: FEZZAN. patrol boat, hull 658")
    assert "shots into the water" in panel.detail.known.text()
    panel.detail.register_key.click()
    assert panel.register.page.name.text() == "FEZZAN"
    panel.register.go_back()
    panel.register.go_back()
    assert panel.table.isVisible()
    panel.detail.show_target(replace(known, mmsi="247999999"))
    assert panel.detail.known.text() == ""
    panel.detail.register_key.click()
    assert panel.register.sheet.mmsi.text() == "247999999"
    panel.go_home()
    panel.register_key.click()
    assert panel.register.list.isVisible()


def opened_line(page: RegisterPage, register: Register, words: str) -> None:
    """Open the line of FEZZAN in which these words stand, by its row."""
    fezzan = register.match("642123456", None)
    assert fezzan is not None
    page.show_vessel(fezzan.vessel)
    rows = page.page.written.rows
    page.page.written.press(next(i for i, row in enumerate(rows) if words in row.words))


def test_a_line_of_the_register_is_corrected_and_shows_old_and_new_with_who(
    qtbot: QtBot, page: RegisterPage, register: Register, bridge: Bridge
) -> None:
    bridge.station.author = "C/O"
    opened_line(page, register, "shots into the water")
    sheet = page.line_sheet
    sheet.correct_key.click()
    assert sheet.form is not None
    field = sheet.form.editors["text"].widget
    assert isinstance(field, TextField)
    field.setPlainText("warning shots into the air")
    with qtbot.waitSignal(sheet.saved):
        sheet.submit()
        bridge.tick()
    assert page.page.conduct == ("warning shots into the air",)
    opened_line(page, register, "warning shots")
    for part in ("Corrected by C/O", "First written by jon", "shots into the water", "→ warning shots into the air"):
        assert part in sheet.described


def test_a_line_of_the_register_is_struck_out_with_its_reason_and_stays(
    qtbot: QtBot, page: RegisterPage, register: Register, bridge: Bridge
) -> None:
    bridge.station.author = "C/O"
    opened_line(page, register, "shots into the water")
    page.line_sheet.void_key.click()
    assert "Say why" in page.line_sheet.notice.text()
    page.line_sheet.reason.setText("it was another boat")
    with qtbot.waitSignal(page.line_sheet.saved):
        page.line_sheet.void_key.click()
        bridge.tick()
    assert page.page.conduct == ()
    assert "struck out: it was another boat" in " ".join(row.words for row in page.page.written.rows)
    opened_line(page, register, "shots into the water")
    assert "Struck out by C/O" in page.line_sheet.described
    assert not page.line_sheet.correct_key.isVisible()


def test_a_correction_cannot_give_two_vessels_one_mmsi(page: RegisterPage, register: Register) -> None:
    opened_line(page, register, "patrol boat")
    sheet = page.line_sheet
    sheet.correct_key.click()
    assert sheet.form is not None
    mmsi = sheet.form.editors["mmsi"].widget
    assert isinstance(mmsi, QLineEdit)
    for typed, said in (("247000001", "BIANCAMAR"), ("12", "nine digits")):
        mmsi.setText(typed)
        sheet.submit()
        assert said in sheet.notice.text()


def test_a_vessel_of_whom_everything_is_struck_out_does_not_go_on_standing_there(
    page: RegisterPage, register: Register, bridge: Bridge
) -> None:
    biancamar = register.match("247000001", None)
    assert biancamar is not None
    page.show_vessel(biancamar.vessel)
    for line in register.lines(biancamar.vessel.id):
        register.strike_out(line, "no such ship", "jon")
    register.poll()
    bridge.ticked.emit()
    assert page.list.isVisible()
    assert names(page) == ["FEZZAN"]


def test_only_what_was_changed_is_written_so_that_a_correction_of_an_earlier_line_holds(
    qtbot: QtBot, page: RegisterPage, register: Register, bridge: Bridge
) -> None:
    fezzan = register.match("642123456", None)
    assert fezzan is not None
    page.show_vessel(fezzan.vessel)
    page.page.edit_key.click()
    page.sheet.submit()
    assert "Nothing was changed" in page.sheet.notice.text()
    page.sheet.operator.setText("coast guard")
    with qtbot.waitSignal(page.sheet.saved):
        page.sheet.submit()
        bridge.tick()
    first, *_between, last = register.lines(fezzan.vessel.id)
    assert last.payload == VesselNoted(operator="coast guard")
    register.correct(first, VesselNoted(name="FEZZAN", mmsi="642999999"), "C/O")
    register.poll()
    found = register.vessel(fezzan.vessel.id)
    assert found is not None
    assert (found.details.mmsi, found.details.operator) == ("642999999", "coast guard")


def test_an_emptied_field_is_written_as_empty_and_an_emptied_mmsi_is_refused(
    qtbot: QtBot, page: RegisterPage, register: Register, bridge: Bridge
) -> None:
    fezzan = register.match("642123456", None)
    assert fezzan is not None
    page.show_vessel(fezzan.vessel)
    page.page.edit_key.click()
    page.sheet.mmsi.clear()
    page.sheet.submit()
    assert "taken back where it was written" in page.sheet.notice.text()
    page.sheet.mmsi.setText("642123456")
    page.sheet.marks.clear()
    with qtbot.waitSignal(page.sheet.saved):
        page.sheet.submit()
        bridge.tick()
    found = register.vessel(fezzan.vessel.id)
    assert found is not None
    assert not found.details.hull_marks


def test_what_was_typed_of_one_target_never_goes_to_another(page: RegisterPage) -> None:
    one, other = [t for t in make_frame().targets if t.kind is TargetKind.AIS and t.mmsi and t.name][:2]
    page.new_vessel(one)
    page.sheet.marks.setText("P 402")
    page.go_back()
    page.new_vessel(other)
    assert (page.sheet.mmsi.text(), page.sheet.marks.text()) == (other.mmsi, "")


def test_a_form_that_was_only_looked_at_shows_what_another_station_wrote_since(page: RegisterPage, register: Register) -> None:
    fezzan = register.match("642123456", None)
    assert fezzan is not None
    page.show_vessel(fezzan.vessel)
    page.page.edit_key.click()
    page.sheet.closed.emit()
    register.write(VesselNoted(hull_marks="660"), fezzan.vessel.id, "deck")
    register.poll()
    page.page.edit_key.click()
    assert page.sheet.marks.text() == "660"
