"""The attack report as a form, originals copied out, what a stop left over, and tracks that are kept while it goes on."""

from __future__ import annotations

import threading
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.errors import DeviceError
from app.export.files import Written
from app.export.order import Progress
from app.export.papers import Paper, PaperWork
from app.kept import KeptFile
from app.media.intake import Intake
from app.rescue.entries import (
    Category,
    IncidentDetail,
    IncidentMarked,
    IncidentReport,
    IncidentTrack,
    MediaAdded,
    PeopleMovement,
    Place,
)
from app.watch.frame import TargetKind
from tests.media.test_intake import run
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from tests.ui.panels.test_incidents import ID, card, drop, incident, pages, panel, until
from ui.incident_tracks import AGAIN_AFTER, KEPT_FOR, TrackKeeper, tracks_around
from ui.keep import Keeper
from ui.panels.incident_papers import _breaking
from ui.panels.incidents import Incidents
from ui.panels.log import LogPanel

__all__ = ["pages", "panel"]


def said(kit: Kit) -> list[tuple[str, str, str]]:
    """(item, text, author) of every item that was filled in, in order of writing."""
    found = [e for e in kit.station.journal.entries() if e.kind == IncidentReport.kind]
    return [(str(e.payload["item"]), str(e.payload["text"]), e.author) for e in found]


def write_down(kit: Kit, pages: Incidents, **typed: str) -> None:
    pages.page.show_section(4)
    pages.page.papers.items.press(3)
    for name, text in typed.items():
        pages.report_sheet.fields[name].setPlainText(text)
    pages.report_sheet.submit()
    kit.step(times=3)


# -- the attack report


def test_each_item_that_is_filled_in_is_an_entry_of_its_own(kit: Kit, pages: Incidents) -> None:
    write_down(kit, pages, persons="4 men, masked", assistance="a doctor")
    assert said(kit) == [("persons", "4 men, masked", "2/O"), ("assistance", "a doctor", "2/O")]
    assert pages.page.isVisible()
    shown = {row.key: row.sub for row in pages.page.papers.items.rows}
    assert shown["persons"].startswith("4 men, masked\n")
    assert shown["persons"].endswith(" 2/O")
    assert shown["stolen"] == "nobody has filled this in"
    kit.station.author = "Bo"
    write_down(kit, pages, persons="5 men")
    assert said(kit)[2:] == [("persons", "5 men", "Bo")], "only what was changed is written, and by whom"
    write_down(kit, pages, persons="")
    assert said(kit)[3:] == [("persons", "", "Bo")]
    assert incident(kit).reported("persons") is None


def test_nothing_changed_writes_nothing(kit: Kit, pages: Incidents) -> None:
    write_down(kit, pages, persons="4 men")
    write_down(kit, pages, persons=" 4 men ")
    assert len(said(kit)) == 1
    assert "Nothing was changed" in pages.report_sheet.notice.text()


def test_what_the_log_knows_can_be_taken_and_changed(kit: Kit, pages: Incidents) -> None:
    kit.write(IncidentDetail(weapon="rifle"), ID)
    pages.page.show_section(4)
    rows = pages.page.papers.items.rows
    weapons = next(i for i, row in enumerate(rows) if row.key == "weapons")
    assert rows[weapons].sub == "rifle\nthe log"
    pages.page.papers.items.press(weapons)
    sheet = pages.report_sheet
    assert sheet.fields["weapons"].hasFocus()
    assert not sheet.takes["stolen"].isVisible()
    sheet.takes["weapons"].click()  # type: ignore[attr-defined]
    sheet.fields["weapons"].insertPlainText("two of them, ")
    sheet.submit()
    kit.step(times=3)
    assert said(kit) in ([("weapons", "two of them, rifle", "2/O")], [("weapons", "rifletwo of them,", "2/O")])


def test_a_form_that_was_left_has_what_was_typed_also_after_a_restart(
    kit: Kit, panel: LogPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    kit.write(IncidentMarked(case=CASE), ID)
    kit.write(IncidentReport(item="stolen", text="a phone"), ID)
    file = tmp_path / "kept.json"

    def open_form(log: LogPanel) -> Incidents:
        log.show_incident(ID)
        log.incidents.page.show_section(4)
        log.incidents.page.papers.items.press(0)
        kit.step()
        return log.incidents

    kit.bridge.keeper = Keeper(KeptFile(file), kit.bridge)
    sheet = open_form(panel).report_sheet
    sheet.fields["persons"].setPlainText("4 men")
    sheet.closed.emit()
    kit.bridge.keeper.look()
    assert open_form(panel).report_sheet.fields["persons"].value == "4 men"
    panel.hide()
    again = LogPanel(kit.bridge)
    kit.bridge.keeper = Keeper(KeptFile(file), kit.bridge)
    qtbot.addWidget(again)
    again.show()
    fresh = open_form(again).report_sheet
    until(kit, qtbot, lambda: fresh.fields["persons"].value == "4 men")
    assert fresh.fields["stolen"].value == "a phone"
    assert "back" in fresh.notice.text()


def test_the_report_goes_to_the_relay_desk_with_what_it_tells_labelled(kit: Kit, pages: Incidents, qtbot: QtBot) -> None:
    from app.policy.model import Label
    from ui.panels.comms import CommsPanel

    own = night.OWN
    kit.write(IncidentTrack(target="R:1", name="T07", source="radar", points=((night.NOW, own.lat, own.lon),)), ID)
    kit.write(IncidentDetail(target="R:1", codes=("SHOTS",)), ID)
    comms = CommsPanel(kit.bridge)
    qtbot.addWidget(comms)
    comms.show()
    kit.bridge.report_requested.connect(comms.send_report)
    pages.page.show_section(4)
    pages.page.papers.message_key.click()
    draft = comms.compose.draft
    assert "4.2. METHOD OF ATTACK: Shots" in draft.body
    assert {Label.OWN_POSITION, Label.THIRD_PARTY_POSITION, Label.EVIDENCE} <= draft.labels
    assert {label for label, _ in draft.carried} == {Label.OWN_POSITION, Label.THIRD_PARTY_POSITION}
    assert draft.recipients == ()


# -- papers on a thread


class Press:
    """Stands for the station's papers: the work says two steps and waits until the test lets it go on."""

    def __init__(self, kit: Kit, problem: Exception | None = None) -> None:
        self.go = threading.Event()
        self.problem = problem
        self.noted: list[Written] = []
        self.threads: list[str] = []
        station: Any = kit.station
        station.archive.dossier_of = lambda incident: Paper(f"Dossier {incident.number}", "d", night.NOW, lambda _p: None, ())  # type: ignore[arg-type, return-value]
        station.archive.begin_paper = self.begin
        station.archive.note_paper = lambda _paper, written: self.noted.append(written)

    def begin(self, _paper: Paper) -> PaperWork:
        def work(progress: Progress) -> Written:
            self.threads.append(threading.current_thread().name)
            progress(0.25, "photo 1 of 4")
            assert self.go.wait(10)
            progress(0.6, "the pages")
            if self.problem is not None:
                raise self.problem
            return Written(Path("/mission/exports/fairlead-dossier-1.pdf"), "ab" * 32)

        return work


def test_a_paper_is_made_while_the_watch_goes_on(kit: Kit, pages: Incidents, qtbot: QtBot) -> None:
    press = Press(kit)
    pages.page.show_section(4)
    papers = pages.page.papers
    papers.dossier_key.click()
    until(kit, qtbot, lambda: "photo 1 of 4" in papers.progress.format())
    before = kit.station.frame.number
    kit.step(times=5)
    assert kit.station.frame.number == before + 5, "the picture moves on"
    assert papers.progress.value() == 250
    assert not papers.report_key.isEnabled()
    press.go.set()
    until(kit, qtbot, lambda: not papers.maker.busy)
    assert papers.notice.text().replace("\u200b", "").startswith("/mission/exports/fairlead-dossier-1.pdf\nSHA-256 abababab abab")
    assert [w.sha256 for w in press.noted] == ["ab" * 32]
    assert press.threads == ["paper"]
    assert papers.report_key.isEnabled()


def test_a_paper_can_be_cancelled_and_is_not_noted(kit: Kit, pages: Incidents, qtbot: QtBot) -> None:
    press = Press(kit)
    pages.page.show_section(4)
    papers = pages.page.papers
    papers.dossier_key.click()
    until(kit, qtbot, lambda: "photo 1 of 4" in papers.progress.format())
    papers.cancel_key.click()
    press.go.set()
    until(kit, qtbot, lambda: not papers.maker.busy)
    assert papers.notice.text() == "Cancelled. No paper was made"
    assert press.noted == []


@pytest.mark.parametrize(
    ("problem", "said"), [(DeviceError("The disk is full"), "The disk is full"), (ZeroDivisionError(), "Fault in the program")]
)
def test_what_goes_wrong_is_said_and_the_keys_come_back(
    kit: Kit, pages: Incidents, qtbot: QtBot, problem: Exception, said: str
) -> None:
    press = Press(kit, problem)
    press.go.set()
    pages.page.show_section(4)
    papers = pages.page.papers
    papers.dossier_key.click()
    until(kit, qtbot, lambda: not papers.maker.busy)
    assert said in papers.notice.text()
    assert papers.dossier_key.isEnabled()
    assert press.noted == []


# -- originals out


def taken(kit: Kit, pages: Incidents, qtbot: QtBot, folder: Path, *names: str) -> None:
    pages.page.show_section(1)
    drop(pages, card(folder, *names))
    until(kit, qtbot, lambda: len(pages.page.media.items.rows) == len(names))


def test_originals_are_copied_out_and_it_stands_in_their_custody(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    taken(kit, pages, qtbot, tmp_path, "IMG_1.JPG", "IMG_2.JPG")
    stick = tmp_path / "STICK"
    stick.mkdir()
    pages.page.media.copy_key.click()
    sheet = pages.copy_sheet
    sheet.submit()
    assert "policy" in sheet.notice.text()
    sheet.recipient.key("LAWYERS").click()
    sheet.submit()
    assert "whom" in sheet.notice.text()
    sheet.whom.setText("Counsel")
    sheet.why.setPlainText("complaint")
    sheet.copy_to(stick)
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    kit.step(times=3)
    assert sorted(p.name for p in stick.iterdir()) == ["IMG_1.JPG", "IMG_2.JPG"]
    assert (stick / "IMG_1.JPG").read_bytes() == (tmp_path / "card" / "IMG_1.JPG").read_bytes()
    assert "2 of 2 copied" in pages.page.media.notice.text()
    for item in kit.state.media.values():
        assert [(s.act, s.to_whom) for s in item.custody] == [("added", ""), ("opened", "Counsel"), ("copied", "Counsel")]
        assert item.custody[-1].why == "complaint; copied into “STICK”"


def test_what_changed_is_not_given_out_and_not_noted_as_copied(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    taken(kit, pages, qtbot, tmp_path, "IMG_1.JPG", "IMG_2.JPG")
    good, bad = kit.state.media.values()
    pages.desk.intake.store.path(bad.sha256).write_bytes(b"other")
    pages.page.media.copy_key.click()
    pages.copy_sheet.recipient.key("OWN-ARCHIVE").click()
    pages.copy_sheet.whom.setText("ship's safe")
    (tmp_path / "S").mkdir()
    pages.copy_sheet.copy_to(tmp_path / "S")
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    kit.step(times=3)
    assert f"{bad.name} is not what it was" in pages.page.media.notice.text()
    acts = {m.name: [s.act for s in m.custody] for m in kit.state.media.values()}
    assert acts == {good.name: ["added", "opened", "copied"], bad.name: ["added", "opened"]}
    assert [p.name for p in (tmp_path / "S").iterdir()] == [good.name]


def test_one_original_is_copied_from_its_page(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    taken(kit, pages, qtbot, tmp_path, "IMG_1.JPG", "IMG_2.JPG")
    pages.page.media.items.press(0)
    pages.media.copy_key.click()
    assert pages.copy_sheet.title.text() == f"Copy {pages.media.title.text()}"


def test_a_stick_that_is_gone_is_said(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    taken(kit, pages, qtbot, tmp_path, "IMG_1.JPG")
    pages.page.media.copy_key.click()
    pages.copy_sheet.recipient.key("OWN-ARCHIVE").click()
    pages.copy_sheet.whom.setText("safe")
    pages.copy_sheet.copy_to(tmp_path / "pulled out")
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    assert "Is the stick still in" in pages.page.media.notice.text()
    kit.step(times=2)
    assert [s.act for m in kit.state.media.values() for s in m.custody] == ["added", "opened"]


# -- what a stop left over


def test_what_a_stop_left_over_is_said_and_taken_in_with_one_press(kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    kit.write(IncidentMarked(case=CASE), ID)
    before = Intake(kit.folder, kit.station.settings.station)
    before.take_in([card(tmp_path, "IMG_1.JPG")], ID, CASE)
    run(before)  # taken in, and the program ends before it is written down
    notices: list[str] = []
    kit.bridge.notice.connect(notices.append)
    log = LogPanel(kit.bridge)
    qtbot.addWidget(log)
    log.resize(488, 640)
    log.show()
    log.show_incident(ID)
    pages = log.incidents
    assert any("1 original is in the folder of the media and not in the log" in text for text in notices)
    pages.page.show_section(1)
    key = pages.page.media.left_key
    kit.step()
    assert key.isVisible()
    assert key.text() == "Take in 1 left-over file"
    key.click()
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    kit.step(times=3)
    (item,) = kit.state.media.values()
    assert (item.name, item.incidents, item.cases) == ("IMG_1.JPG", (ID,), (CASE,))
    assert not key.isVisible()
    assert list((kit.folder / "media-waiting").iterdir()) == []


def test_what_is_taken_in_and_written_down_is_never_left_over(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    taken(kit, pages, qtbot, tmp_path, "IMG_1.JPG")
    kit.step(times=3)
    assert pages.desk.left == ()
    assert list((kit.folder / "media-waiting").iterdir()) == []
    drop(pages, tmp_path / "card")
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    kit.step(times=2)
    assert list((kit.folder / "media-waiting").iterdir()) == []
    assert kit.kinds().count(MediaAdded.kind) == 1


def test_what_the_log_did_not_take_is_offered_at_once(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    pages.page.show_section(1)
    real = kit.bridge.write
    kit.bridge.write = lambda *_a, **_k: None  # type: ignore[method-assign]
    drop(pages, card(tmp_path, "IMG_1.JPG"))
    until(kit, qtbot, lambda: not pages.desk.intake.busy)
    kit.bridge.write = real  # type: ignore[method-assign]
    assert [left.name for left in pages.desk.left] == ["IMG_1.JPG"]
    assert pages.page.media.left_key.isVisible()


def test_a_photo_that_cannot_be_shown_is_kept_and_said(kit: Kit, pages: Incidents, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "card"
    folder.mkdir()
    (folder / "IMG_9.JPG").write_bytes(b"this was no picture")
    pages.page.show_section(1)
    drop(pages, folder)
    until(kit, qtbot, lambda: len(pages.page.media.items.rows) == 1)
    assert "Kept, but it cannot be shown here: IMG_9.JPG" in pages.page.media.notice.text()


# -- links and tracks


def test_people_and_messages_near_it_can_be_linked(kit: Kit, pages: Incidents) -> None:
    move = kit.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 30}))
    pages.page.details_key.click()
    assert pages.details_sheet.people is not None
    pages.details_sheet.people.key(move).click()
    pages.details_sheet.submit()
    kit.step(times=3)
    assert incident(kit).listed("evidence") == (move,)
    assert any("30 men" in r.head for r in pages.page.facts.rows)


def sail(kit: Kit, minutes: int) -> None:
    """Own ship is heard of every minute."""
    for _ in range(minutes):
        kit.own = replace(kit.own, position=replace(kit.own.position, stamp=kit.station.clock.stamp()))
        kit.step(60)


def test_tracks_are_kept_again_while_it_goes_on_and_then_no_more(kit: Kit) -> None:
    kit.targets = (night.target("", TargetKind.RADAR, 130, 2.2, 300, 22.0, number=21),)
    kit.step()
    kit.write(IncidentMarked(), ID)
    for track in tracks_around(kit.bridge.frame):
        kit.write(track, ID)
    first = len(incident(kit).tracks)
    keeper = TrackKeeper(kit.bridge)
    sail(kit, int(AGAIN_AFTER.total_seconds() // 60) - 1)
    assert len(incident(kit).tracks) == first, "not yet"
    sail(kit, 50)
    kept = incident(kit).tracks
    assert len(kept) > first
    assert max(t.at for t in kept) <= incident(kit).at + KEPT_FOR + AGAIN_AFTER
    own = [t for t in kept if t.source == "own"]
    assert len(own) >= 2
    assert all(a.points[-1][0] < b.points[0][0] for a, b in pairwise(own)), "only what came since"
    many = len(kept)
    sail(kit, 30)
    assert len(incident(kit).tracks) == many
    assert keeper is not None


def test_another_station_does_not_keep_them_too(kit: Kit) -> None:
    kit.targets = (night.target("", TargetKind.RADAR, 130, 2.2, 300, 22.0, number=21),)
    kit.step()
    kit.write(IncidentMarked(), ID)
    for track in tracks_around(kit.bridge.frame):
        kit.write(track, ID)
    many = len(incident(kit).tracks)
    kit.station.settings = kit.station.settings.model_copy(update={"station": "deck"})
    keeper = TrackKeeper(kit.bridge)
    sail(kit, 20)
    assert len(incident(kit).tracks) == many
    assert keeper is not None


@pytest.mark.parametrize("palette", ["day", "dusk", "night"])
def test_nothing_is_wider_than_the_panel(kit: Kit, pages: Incidents, panel: LogPanel, palette: str) -> None:
    kit.write(IncidentReport(item="persons", text="a very long description of people on board a boat " * 6), ID)
    kit.bridge.theme.use(palette)  # type: ignore[arg-type]
    pages.page.show_section(4)
    pages.page.papers.items.press(0)
    pages.page.papers.notice.say(
        _breaking("/home/bridge/.local/share/fairlead/missions/2026-06-12_AURORA_central_med/exports/" + "x" * 30)
    )
    for page in (pages.report_sheet, pages.copy_sheet, pages.page):
        panel.go_to(page)
        kit.step()
        assert page.minimumSizeHint().width() <= 488, type(page).__name__
