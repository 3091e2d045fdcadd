"""An incident from the key to the page: tracks are kept by themselves, everything else can wait and each addition is an entry."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.geo import destination
from app.register import Register
from app.rescue.entries import (
    CommsLine,
    CustodyNoted,
    IncidentDetail,
    IncidentMarked,
    IncidentStatement,
    IncidentTrack,
    MediaAdded,
    MediaClock,
    VesselNoted,
)
from app.rescue.state import Incident
from app.units import NM
from app.watch.frame import TargetKind
from tests.fakes import MemoryJournal
from tests.media.test_pictures import photo
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from ui.incident import IncidentStrip
from ui.incident_tracks import tracks_around
from ui.panels.incident_forms import camera_offset
from ui.panels.incidents import Incidents
from ui.panels.log import LogPanel

ID = "i1"
VESSELS = [("ALFA", "642000001"), ("BRAVO", "642000002"), ("ZAWIYA", "642000009")]
NOW = datetime(2026, 6, 14, 23, 50, 10, tzinfo=UTC)


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> LogPanel:
    made = LogPanel(kit.bridge)
    qtbot.addWidget(made)
    kit.bridge.theme.dress(made)
    made.resize(488, 640)
    made.show()
    return made


@pytest.fixture
def pages(kit: Kit, panel: LogPanel) -> Incidents:
    """The page of an incident that was marked just now."""
    kit.write(IncidentMarked(case=CASE), ID)
    panel.show_incident(ID)
    return panel.incidents


def incident(kit: Kit) -> Incident:
    return kit.state.incidents[0]


def until(kit: Kit, qtbot: QtBot, done: Callable[[], object]) -> None:
    def look() -> bool:
        kit.step()
        return bool(done())

    qtbot.waitUntil(look, timeout=8000)


def card(folder: Path, *names: str) -> Path:
    made = folder / "card"
    made.mkdir(exist_ok=True)
    for i, name in enumerate(names):
        photo(made / name, (64, 48 + i), serial="7", at=True)
    return made


# -- the moment


def test_the_tracks_round_own_ship_are_kept_once_right_after_the_mark(kit: Kit, qtbot: QtBot) -> None:
    ais, radar = TargetKind.AIS, TargetKind.RADAR
    kit.targets = (
        night.target("FEZZAN", ais, 200, 4.1, 20, 14.0),
        night.target("", radar, 130, 2.2, 300, 22.0, number=21),
        night.target("FAR", ais, 10, 6.2, 300, 9.0),
    )
    kit.step()
    strip = IncidentStrip(kit.bridge, None)  # type: ignore[arg-type]
    qtbot.addWidget(strip)
    kit.write(IncidentMarked(), ID)
    for _ in range(2):
        strip.open(ID)
        kit.step()
    tracks = incident(kit).tracks
    assert [(t.name, t.source) for t in tracks] == [("Own ship", "own"), ("T21", "radar"), ("FEZZAN", "ais")]
    assert all(len(t.points) > 5 for t in tracks)
    line = kit.station.logbook.line(tracks[0].entry)
    assert line is not None
    assert line.entry.author == "Fairlead", "nobody on watch wrote it"


def test_without_an_own_position_every_target_is_kept(kit: Kit) -> None:
    from dataclasses import replace

    kit.targets = (replace(night.target("FEZZAN", TargetKind.AIS, 200, 4.1, 20, 14.0), range_m=None),)
    kit.step()
    assert "FEZZAN" in {t.name for t in tracks_around(kit.bridge.frame)}


def test_d_on_the_strip_opens_the_page(kit: Kit, qtbot: QtBot) -> None:
    strip = IncidentStrip(kit.bridge, None)  # type: ignore[arg-type]
    qtbot.addWidget(strip)
    kit.write(IncidentMarked(), ID)
    strip.open(ID)
    with qtbot.waitSignal(kit.bridge.incident_requested) as asked:
        qtbot.keyClick(strip, Qt.Key.Key_D)
    assert asked.args == [ID]


# -- facts


def test_details_are_one_entry_with_only_what_was_filled_in(kit: Kit, pages: Incidents, qtbot: QtBot) -> None:
    qtbot.mouseClick(pages.page.details_key, Qt.MouseButton.LeftButton)
    sheet = pages.details_sheet
    sheet.actor.setText("grey patrol boat")
    sheet.actor_kind.key("ly_coast_guard").click()
    sheet.against.key("people").click()
    sheet.against.key("crew").click()
    sheet.distance.setText("150")
    sheet.duration.setText("2,5")
    sheet.deaths.setText("0")
    sheet.quote.setPlainText("Go back")
    qtbot.mouseClick(sheet.zone_key, Qt.MouseButton.LeftButton)
    assert "SRR" in sheet.zone.text()
    sheet.submit()
    kit.step(times=3)
    (detail,) = incident(kit).details
    payload = detail.payload
    assert isinstance(payload, IncidentDetail)
    assert (payload.actor, payload.actor_kind, payload.against) == ("grey patrol boat", "ly_coast_guard", ("people", "crew"))
    assert (payload.distance_m, payload.duration_s, payload.deaths, payload.injured) == (150, 150, 0, None)
    assert payload.legal_zone is not None
    assert detail.entry.author == "2/O"
    assert pages.page.isVisible()
    shown = {row.lead: row.head for row in pages.page.facts.rows}
    assert (shown["Deaths"], shown["Injured"], shown["Distance"]) == ("0", "–", "150 m")
    assert sheet.actor.text() == "", "saved, so empty again"


def test_a_number_that_is_none_is_refused_and_what_was_typed_stays(kit: Kit, pages: Incidents) -> None:
    pages.page.details_key.click()
    sheet = pages.details_sheet
    sheet.submit()
    assert "Nothing is filled in" in sheet.notice.text()
    sheet.actor.setText("boat")
    for field, text in ((sheet.deaths, "two"), (sheet.deaths, "1.5"), (sheet.distance, "-3")):
        field.setText(text)
        sheet.submit()
        assert sheet.notice.text()
        field.clear()
    assert sheet.actor.text() == "boat"
    assert not [k for k in kit.kinds() if k == IncidentDetail.kind]


def test_the_actor_is_tied_to_a_target_whose_track_was_kept(kit: Kit, pages: Incidents) -> None:
    own = night.OWN
    track = IncidentTrack(target="R:1", name="T07", source="radar", points=((night.NOW, own.lat, own.lon),))
    kit.write(track, ID)
    pages.page.details_key.click()
    assert pages.details_sheet.target is not None
    pages.details_sheet.target.key("R:1").click()
    pages.details_sheet.submit()
    kit.step(times=3)
    assert incident(kit).said("target") == "R:1"
    assert ("Target", "T07") in {(r.lead, r.head) for r in pages.page.facts.rows}


def test_the_actor_is_tied_to_a_vessel_of_the_register_the_one_that_was_there_first(
    kit: Kit, pages: Incidents, tmp_path: Path
) -> None:
    register = Register(MemoryJournal(), kit.station.clock, tmp_path / "register")
    kit.station.register = register
    ids = [register.write(VesselNoted(name=name, mmsi=mmsi, watch=True), None, "2/O")[0] for name, mmsi in VESSELS]
    register.poll()
    kit.write(IncidentTrack(target="A:1", name="?", mmsi="642000009", points=((night.NOW, 33.0, 12.0),)), ID)
    pages.page.details_key.click()
    vessel = pages.details_sheet.vessel
    assert vessel is not None
    assert vessel.findChildren(QPushButton)[0].text() == "ZAWIYA"
    vessel.key(ids[-1]).click()
    pages.details_sheet.submit()
    kit.step(times=3)
    assert ("Register", "ZAWIYA") in {(r.lead, r.head) for r in pages.page.facts.rows}


def test_a_call_that_came_while_the_form_was_left_is_offered(kit: Kit, pages: Incidents) -> None:
    pages.page.details_key.click()
    assert pages.details_sheet.evidence is None
    pages.details_sheet.actor.setText("grey boat")
    pages.details_sheet.closed.emit()
    call = kit.write(CommsLine(direction="out", means="VHF 16", party="MRCC", content="shots fired"))
    pages.page.details_key.click()
    assert pages.details_sheet.actor.text() == "grey boat"
    assert pages.details_sheet.evidence is not None
    pages.details_sheet.evidence.key(call).click()
    pages.details_sheet.submit()
    kit.step(times=3)
    assert incident(kit).listed("evidence") == (call,)
    assert any("VHF 16 to MRCC" in r.head for r in pages.page.facts.rows)


def test_a_statement_stands_beside_the_earlier_ones(kit: Kit, pages: Incidents) -> None:
    for text in ("two shots", "three shots"):
        pages.page.statement_key.click()
        sheet = pages.statement_sheet
        sheet.submit()
        assert "who" in sheet.notice.text()
        sheet.who.setText("RHIB driver")
        sheet.text.setPlainText(text)
        sheet.submit()
        kit.step(times=3)
    assert [s.text for s in incident(kit).statements] == ["two shots", "three shots"]
    pages.page.show_section(2)
    assert len(pages.page.statements.rows) == 2
    assert kit.kinds().count(IncidentStatement.kind) == 2


def test_a_row_leads_to_its_entry_and_leaving_that_leads_back(kit: Kit, panel: LogPanel, pages: Incidents) -> None:
    kit.write(IncidentDetail(weapon="rifle"), ID)
    row = next(i for i, r in enumerate(pages.page.facts.rows) if r.lead == "Weapon")
    pages.page.facts.press(row)
    assert panel.page is panel.line_sheet
    panel.line_sheet.closed.emit()
    assert panel.page is pages.page
    panel.focus_entry()
    assert panel.page is not pages.page


def test_the_list_leads_to_each_incident(kit: Kit, panel: LogPanel, pages: Incidents) -> None:
    kit.write(IncidentMarked(), "i2")
    kit.write(IncidentDetail(codes=("RAMMING",)), "i2")
    panel.incidents_key.click()
    assert [(r.lead, r.head) for r in pages.list.rows.rows] == [("No. 2", "Ramming"), ("No. 1", "Not described yet")]
    pages.list.rows.press(0)
    assert pages.page.what.text() == "Ramming"


# -- media


def drop(pages: Incidents, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    area = pages.page.media.drop
    enter = QDragEnterEvent(
        area.rect().center(),
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    area.dragEnterEvent(enter)
    assert enter.dropAction() is Qt.DropAction.CopyAction
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    area.dropEvent(event)
    assert event.dropAction() is Qt.DropAction.CopyAction, "an original is never moved"


def test_a_dropped_folder_is_taken_in_once_and_the_originals_stay(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    folder = card(tmp_path, "IMG_1.JPG", "IMG_2.JPG")
    before = {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in folder.iterdir()}
    pages.page.show_section(1)
    media = pages.page.media
    drop(pages, folder)
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    until(kit, qtbot, lambda: len(media.items.rows) == 2)
    assert "2 taken in" in media.notice.text()
    drop(pages, folder)
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    assert "2 were there already" in media.notice.text()
    assert kit.kinds().count(MediaAdded.kind) == 2
    assert {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in folder.iterdir()} == before
    (first, _second) = kit.state.media.values()
    assert (first.incidents, first.cases) == ((ID,), (CASE,))
    assert first.position is not None
    assert pages.desk.small(first.sha256) is not None


def test_the_clock_of_a_camera_is_asked_for_once(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    pages.page.show_section(1)
    media = pages.page.media
    drop(pages, card(tmp_path, "IMG_1.JPG"))
    until(kit, qtbot, lambda: len(media.items.rows) == 1)
    assert media.clock_key.isVisible()
    media.clock_key.click()
    sheet = pages.clock_sheet
    shown = kit.station.clock.utc() + timedelta(hours=2)
    sheet.shown.setText(f"{shown:%H:%M:%S}")
    assert "The camera is 2 h ahead of UTC" in sheet.read_back.text() or "1 h 59" in sheet.read_back.text()
    sheet.submit()
    kit.step(times=3)
    (item,) = kit.state.media.values()
    assert item.camera_time == "2026-06-14T04:51:07"
    assert item.taken is not None
    assert abs(item.taken - datetime(2026, 6, 14, 2, 51, 7, tzinfo=UTC)) <= timedelta(seconds=2)
    assert not media.clock_key.isVisible()
    assert kit.kinds().count(MediaClock.kind) == 1


def test_verify_says_which_one_changed_and_it_stands_in_its_custody(
    kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path
) -> None:
    pages.page.show_section(1)
    media = pages.page.media
    drop(pages, card(tmp_path, "IMG_1.JPG", "IMG_2.JPG"))
    until(kit, qtbot, lambda: len(media.items.rows) == 2)
    good, bad = kit.state.media.values()
    media.check_key.click()
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    assert "All 2 verified" in media.notice.text()
    with pages.desk.intake.store.path(bad.sha256).open("r+b") as file:
        file.seek(100)
        file.write(b"\0\1\2")
    media.check_key.click()
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    assert f"{bad.name} is CHANGED" in media.notice.text()
    kit.step(times=2)
    acts = {m.name: [s.act for s in m.custody] for m in kit.state.media.values()}
    assert acts == {good.name: ["added", "verified", "verified"], bad.name: ["added", "verified", "changed"]}
    assert any("FOUND CHANGED" in row.sub for row in media.items.rows)


def test_a_copy_is_noted_with_whom_and_why(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    pages.page.show_section(1)
    drop(pages, card(tmp_path, "IMG_1.JPG"))
    until(kit, qtbot, lambda: len(pages.page.media.items.rows) == 1)
    pages.page.media.items.press(0)
    pages.media.custody_key.click()
    sheet = pages.custody_sheet
    sheet.submit()
    assert "what was done" in sheet.notice.text()
    sheet.act.key("handed_over").click()
    sheet.submit()
    assert "whom" in sheet.notice.text()
    sheet.whom.setText("Port police")
    sheet.why.setPlainText("against receipt 12")
    sheet.submit()
    kit.step(times=3)
    assert pages.media.isVisible()
    assert [(r.head, r.sub) for r in pages.media.custody.rows][-1] == ("Handed over to Port police", "2/O, against receipt 12")
    assert kit.kinds().count(CustodyNoted.kind) == 1


def test_what_cannot_be_taken_in_is_said_by_name(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    pages.page.show_section(1)
    pages.page.media.take_in([tmp_path / "gone.mp4"])
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    assert "gone.mp4 is not there any more" in pages.page.media.notice.text()
    assert MediaAdded.kind not in kit.kinds()


def test_what_the_log_does_not_take_can_be_taken_in_again(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    folder = card(tmp_path, "IMG_1.JPG")
    pages.page.show_section(1)
    real = kit.bridge.write
    kit.bridge.write = lambda *_a, **_k: None  # type: ignore[method-assign]
    drop(pages, folder)
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    assert "Not written down, take in again: IMG_1.JPG" in pages.page.media.notice.text()
    kit.bridge.write = real  # type: ignore[method-assign]
    drop(pages, folder)
    until(kit, qtbot, lambda: len(pages.page.media.items.rows) == 1)


@pytest.mark.parametrize(
    ("shown", "offset"),
    [
        ("23:50:10", 0),
        ("00:10:10", 20 * 60),
        ("21:50:10", -7200),
        ("2026-06-14 23:50:13", 3),
        ("2025:06:14 23:50:10", -365 * 86_400),
    ],
)
def test_what_a_camera_shows_against_utc(shown: str, offset: float) -> None:
    assert camera_offset(shown, NOW) == offset


@pytest.mark.parametrize("wrong", ["", "soon", "25:00:00", "2026-02-30 10:00:00", "10"])
def test_a_time_that_no_camera_shows_is_refused(wrong: str) -> None:
    with pytest.raises(UserError):
        camera_offset(wrong, NOW)


def test_files_that_could_only_be_moved_are_not_taken(pages: Incidents, tmp_path: Path) -> None:
    pages.page.show_section(1)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(card(tmp_path, "IMG_1.JPG")))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, left, none)
    event.ignore()
    pages.page.media.drop.dropEvent(event)
    assert not event.isAccepted()
    assert not pages.desk.intake.busy


# -- around


def test_range_and_cpa_of_the_nearest_track_are_drawn(kit: Kit, pages: Incidents) -> None:
    def track(name: str, source: str, *miles_off: float) -> IncidentTrack:
        points = [(night.ago(10 - i), destination(night.OWN, 90, d * NM)) for i, d in enumerate(miles_off)]
        return IncidentTrack.model_validate(
            {"target": name, "name": name, "source": source, "points": [(at, p.lat, p.lon) for at, p in points]}
        )

    for each in (track("own", "own", 0, 0, 0, 0), track("FAR", "ais", 5, 5, 5, 5), track("T07", "radar", 3, 2, 1, 0.5)):
        kit.write(each, ID)
    pages.page.show_section(3)
    around = pages.page.around
    assert around.head.text() == "T07 · radar"
    assert [round(v, 1) for _t, v in around.plot.points] == [3, 2, 1, 0.5]
    assert "Closest 0.50 NM" in around.said.text()
    around.what._group.button(1).click()
    kit.step()
    assert around.plot.isVisible()
    assert [round(v, 1) for _t, v in around.plot.points] == [0, 0, 0]
    around.tracks.chosen.emit(around.tracks.rows.row_at(1))
    assert around.head.text() == "FAR · AIS"


def test_less_than_a_mile_is_drawn_as_what_it_is_in_every_palette(kit: Kit, pages: Incidents, qtbot: QtBot) -> None:
    """Once the palette changed, 0.4 NM stood at the axis as 400."""
    for name, miles in (("own", 0.0), ("T07", 0.4)):
        at = destination(night.OWN, 90, miles * NM)
        points = [(night.ago(3 - i), at.lat, at.lon) for i in range(3)]
        source = "own" if name == "own" else "radar"
        kit.write(IncidentTrack.model_validate({"target": name, "source": source, "points": points}), ID)
    pages.page.show_section(3)
    kit.step()
    for palette in ("dusk", "night", "day"):
        kit.bridge.theme.use(palette)  # type: ignore[arg-type]
        kit.step()
        axis = pages.page.around.plot._plot.getAxis("left")
        axis.updateAutoSIPrefix()
        assert axis.autoSIPrefixScale == 1.0


def test_without_tracks_it_is_said(pages: Incidents) -> None:
    pages.page.show_section(3)
    assert "Nothing was within 6 NM" in pages.page.around.said.text()
    assert not pages.page.around.range_plot.isVisible()


@pytest.mark.parametrize("palette", ["day", "dusk", "night"])
def test_nothing_is_wider_than_the_panel(kit: Kit, pages: Incidents, panel: LogPanel, palette: str) -> None:
    kit.write(IncidentDetail(actor="a very long description of a grey patrol boat with no name and no number at all", deaths=1), ID)
    kit.bridge.theme.use(palette)  # type: ignore[arg-type]
    pages.page.details_key.click()
    for page in (pages.details_sheet, pages.statement_sheet, pages.custody_sheet, pages.clock_sheet, pages.page, pages.list):
        panel.go_to(page)
        kit.step()
        assert page.minimumSizeHint().width() <= 488, type(page).__name__
