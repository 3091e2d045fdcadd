"""The export wizard: blocked ones are seen before anything is made, the watch goes on, a stopped export is gone on with, and the
log and the verifier agree with what the last page says."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import Settings, Ship
from app.errors import UserError
from app.export.audience import AUDIENCES
from app.export.order import Bag, Order
from app.export.verify import verify_bag
from app.media.store import MediaStore
from app.rescue.entries import CaseOpened, CustodyNoted, Exported, IncidentMarked, LogLine, MediaAdded, PolicyDecision
from app.rescue.state import RescueState
from app.station import Station
from app.watch.frame import Mode
from ui import export_what
from ui.bridge import Bridge
from ui.export_places import Place
from ui.export_run import ExportRun
from ui.export_wizard import ExportWizard
from ui.export_words import Contents, Remaining, contents, held_back, is_for, preview, room
from ui.window import MainWindow

CASE = "AUR-26-001"


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    made = build_station(Plan(Mode.LIVE, Settings(ship=Ship(name="AURORA", flag_rcc="DE-MRCC")), SystemClock(), (), folder))
    made.start()
    made.logbook.author = "2/O"
    made.logbook.write(LogLine(text="All well")).wait(10)
    made.logbook.write(CaseOpened(number=CASE, information_source="Alarm Phone"), subject=CASE).wait(10)
    made.logbook.write(IncidentMarked(case=CASE), subject="i1").wait(10)
    photo = tmp_path / "DSC_1.JPG"
    photo.write_bytes(b"\xff\xd8" + b"p" * 5000)
    stored = MediaStore(folder / "media").take_in(photo)
    added = MediaAdded(sha256=stored.sha256, name=photo.name, size=stored.size, suffix=".jpg", media_kind="photo", incident="i1")
    made.logbook.write(added, subject="i1").wait(10)
    yield made
    made.close()


@pytest.fixture
def bridge(station: Station, qtbot: QtBot) -> Iterator[Bridge]:
    made = Bridge(station)
    made.start()
    qtbot.waitUntil(lambda: len(made.state.media) == 1, timeout=10_000)
    yield made
    made.stop()


@pytest.fixture
def wizard(bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[ExportWizard]:
    monkeypatch.setattr(export_what, "sticks", lambda: ())
    parent = QWidget()
    qtbot.addWidget(parent)
    bridge.setParent(parent)
    parent.show()
    made = ExportWizard(bridge, ExportRun(bridge, parent), parent)
    made.start()
    yield made
    made.run.stop()
    made.run.wait(10)


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)).replace("\xa0", " ")


def to_what(wizard: ExportWizard, audience: str) -> None:
    wizard.whom.choose(audience)
    wizard.next_key.click()
    assert wizard.step == 1


def until_done(wizard: ExportWizard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: wizard.step == 3, timeout=30_000)


@pytest.fixture
def held(station: Station, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """The export waits in its track until it is let go on."""
    made = SimpleNamespace(reached=threading.Event(), go_on=threading.Event())
    mission = station.archive._mission

    def slow(*given_: object) -> object:
        made.reached.set()
        made.go_on.wait(20)
        return mission.find_track(*given_)  # type: ignore[arg-type]

    monkeypatch.setattr(station.archive, "_mission", replace(mission, find_track=slow))
    return made


# -- for whom


def test_each_choice_says_what_it_is_for_and_what_the_gate_says_before_anything_is_made(
    wizard: ExportWizard, station: Station
) -> None:
    before = station.state.seq
    said = words(wizard.whom)
    for audience in AUDIENCES.values():
        assert audience.title in said
        assert is_for(audience) in said
    for id_ in AUDIENCES:
        wizard.whom.choose(id_)
        assert (held_back(AUDIENCES[id_])[1:] or "Nothing") in words(wizard.whom)
    QApplication.processEvents()
    assert station.state.seq == before, "asking writes nothing"
    assert not station.archive.folder.exists()


def test_a_blocked_centre_is_shown_as_blocked_with_the_reason_and_cannot_be_chosen(wizard: ExportWizard) -> None:
    page = wizard.whom
    page.choose("rcc")
    assert not wizard.next_key.isEnabled(), "nobody is chosen yet"
    key = page.whom.key("LY-JRCC")
    assert key.text() == "JRCC Tripoli, blocked"
    key.click()
    assert "Blocked: JRCC Tripoli" in page.verdict.text()
    assert not wizard.next_key.isEnabled()
    wizard._next()
    assert wizard.step == 0
    page.whom.key("IT-MRCC").click()
    assert "MRCC Rome is known to pass on to JRCC Tripoli" in page.verdict.text()
    assert wizard.next_key.isEnabled()


def test_all_of_it_by_the_keyboard(wizard: ExportWizard, qtbot: QtBot) -> None:
    def hit(key: Qt.Key) -> None:
        qtbot.keyClick(wizard.focusWidget() or wizard, key)

    hit(Qt.Key.Key_2)
    assert wizard.whom.audience is AUDIENCES["lawyers"]
    hit(Qt.Key.Key_Down)
    assert wizard.whom.audience is AUDIENCES["flag"]
    hit(Qt.Key.Key_1)
    hit(Qt.Key.Key_Return)
    assert wizard.step == 1
    qtbot.keyClicks(wizard.focusWidget(), "for the box")
    hit(Qt.Key.Key_Return)
    assert wizard.step == 2
    until_done(wizard, qtbot)
    assert wizard.run.order.purpose == "for the box"
    hit(Qt.Key.Key_Return)
    assert not wizard.isVisible()


def test_what_was_typed_is_still_there_after_escape(wizard: ExportWizard, qtbot: QtBot) -> None:
    to_what(wizard, "lawyers")
    wizard.what.purpose.setText("for the court in Hamburg")
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    wizard.start()
    wizard.next_key.click()
    assert wizard.what.order.purpose == "for the court in Hamburg"
    assert wizard.what.order.audience == "lawyers"


# -- what goes in


def test_the_preview_says_in_plain_words_what_goes_in_and_what_is_withheld(wizard: ExportWizard) -> None:
    to_what(wizard, "lawyers")
    entries = wizard._bridge.state.seq
    assert f"{entries} entries, 1 case, 1 photo (5.0 kB), 1 incident" in words(wizard.what)
    wizard.what.media._group.button(1).click()
    said = words(wizard.what)
    assert "photo" not in wizard.what.said.text()
    assert "Left out by you: media" in said
    assert not wizard.what.order.media
    wizard.back_key.click()
    wizard.whom.choose("rcc")
    wizard.whom.whom.key("IT-MRCC").click()
    wizard.next_key.click()
    assert "Withheld: all else: other cases, incidents, names" in words(wizard.what)
    assert wizard.what.problem == "Choose the cases that it is about"
    assert not wizard.next_key.isEnabled()
    wizard.what.cases.key(CASE).click()
    assert wizard.what.problem == ""
    assert wizard.what.order == Order("rcc", "how the rescue went", "IT-MRCC", (CASE,), media=False, raw=False)


def test_a_purpose_that_names_a_blocked_body_is_refused_while_it_is_typed(wizard: ExportWizard) -> None:
    to_what(wizard, "own")
    wizard.what.purpose.setText("copy for JRCC Tripoli")
    assert "Not for this purpose" in wizard.notice.text()
    assert not wizard.next_key.isEnabled()


def test_a_purpose_that_tells_a_position_is_refused_while_it_is_typed(wizard: ExportWizard) -> None:
    to_what(wizard, "flag")
    wizard.what.purpose.setText("what we saw at 33 28.417 N 012 19.853 E")
    assert "tells a position" in wizard.notice.text()
    assert not wizard.next_key.isEnabled()


def test_what_does_not_fit_says_how_much_is_missing(wizard: ExportWizard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    to_what(wizard, "own")
    assert "Fits" in wizard.what.room.text()
    monkeypatch.setattr(export_what, "free_bytes", lambda _folder: 1_000_000)
    wizard.what.put_into(tmp_path / "stick")
    assert "Does not fit" in wizard.what.room.text()
    assert "missing" in wizard.notice.text()
    assert not wizard.next_key.isEnabled()


def test_a_stick_is_offered_and_written_to(
    wizard: ExportWizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, station: Station
) -> None:
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    monkeypatch.setattr(export_what, "sticks", lambda: (Place(stick, "KINGSTON"),))
    to_what(wizard, "own")
    wizard.what.where.key(str(stick)).click()
    wizard.what.form._group.button(1).click()
    wizard.next_key.click()
    until_done(wizard, qtbot)
    (made,) = stick.iterdir()
    assert made.suffix == ".zip"
    assert verify_bag(made).ok
    assert not station.archive.folder.exists() or not list(station.archive.folder.iterdir())


def test_what_is_held_goes_by_the_master_who_says_so_and_the_log_has_it(
    wizard: ExportWizard, station: Station, qtbot: QtBot
) -> None:
    """The flag State gets evidence by the master's decision only."""
    to_what(wizard, "flag")
    release = wizard.what.release
    assert release.isVisible()
    assert "only if the master releases it" in release.sentence.text()
    assert not wizard.next_key.isEnabled()
    release.name.setText("A. Rossi")
    assert not wizard.next_key.isEnabled(), "a reason is needed too"
    release.reason.setText("the port State asks for the log")
    wizard.next_key.click()
    until_done(wizard, qtbot)
    assert "It verifies" in words(wizard.came)

    def decisions() -> list[PolicyDecision]:
        return [p for line in station.state.lines if isinstance(p := line.payload, PolicyDecision)]

    qtbot.waitUntil(lambda: bool(decisions()), timeout=10_000)
    (decision,) = decisions()
    assert (decision.verdict, decision.released, decision.by_master) == ("HOLD", True, True)
    assert decision.reason == "A. Rossi: the port State asks for the log"


def test_a_master_with_a_pin_gives_it(wizard: ExportWizard, station: Station) -> None:
    assert station.crew is not None
    station.crew.set_pin("A. Rossi", None, "4711")
    to_what(wizard, "flag")
    release = wizard.what.release
    release.name.setText("A. Rossi")
    release.reason.setText("asked by the port")
    assert release.pin.isVisible()
    release.pin.setText("0000")
    wizard.next_key.click()
    assert "not the PIN" in wizard.notice.text()
    assert wizard.step == 1
    assert not wizard.run.busy


def test_no_name_lifts_what_is_blocked(station: Station, wizard: ExportWizard) -> None:
    order = Order("rcc", "how it went", "LY-JRCC", (CASE,))
    with pytest.raises(UserError, match="JRCC Tripoli"):
        station.archive.begin_export(order, master=("A. Rossi", "they ask for it"))


# -- making it


def test_an_export_verifies_says_where_it_lies_and_is_in_the_log_with_its_custody(
    wizard: ExportWizard, qtbot: QtBot, station: Station
) -> None:
    to_what(wizard, "lawyers")
    wizard.next_key.click()
    until_done(wizard, qtbot)
    (bag,) = station.archive.folder.iterdir()
    assert verify_bag(bag).ok
    said = words(wizard.came)
    assert "It verifies: untouched" in said
    assert str(bag) in said.replace("\u200b", "")
    assert "evidence for the lawyers" in said

    def exported() -> Exported | None:
        return next((p for line in station.state.lines if isinstance(p := line.payload, Exported)), None)

    qtbot.waitUntil(lambda: exported() is not None, timeout=10_000)
    made = exported()
    assert made is not None
    assert made.file_sha256 in wizard.came.hash.text().replace(" ", "")
    (photo,) = station.state.media
    qtbot.waitUntil(
        lambda: any(isinstance(line.payload, CustodyNoted) and line.payload.act == "copied" for line in station.state.lines),
        timeout=10_000,
    )
    assert [step.act for step in station.state.media[photo].custody] == ["added", "opened", "copied"]


def test_the_watch_goes_on_and_the_wizard_can_be_put_aside(
    wizard: ExportWizard, bridge: Bridge, station: Station, qtbot: QtBot, held: SimpleNamespace
) -> None:
    told: list[str] = []
    bridge.notice.connect(told.append)
    to_what(wizard, "own")
    wizard.next_key.click()
    qtbot.waitUntil(held.reached.is_set, timeout=10_000)
    assert wizard.next_key.text() == "Put aside, it goes on"
    wizard.next_key.click()
    assert not wizard.isVisible()
    before = bridge.frame.number
    assert bridge.write(LogLine(text="written meanwhile")) is not None
    qtbot.waitUntil(lambda: bridge.frame.number > before and bridge.unsaved == 0, timeout=10_000)
    held.go_on.set()
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert "Own archive is done" in told[0]
    wizard.start()
    assert wizard.step == 3
    assert "It verifies" in words(wizard.came)


def test_cancel_keeps_what_is_done_and_the_next_one_goes_on_with_it(
    wizard: ExportWizard, station: Station, qtbot: QtBot, held: SimpleNamespace
) -> None:
    to_what(wizard, "own")
    wizard.next_key.click()
    qtbot.waitUntil(held.reached.is_set, timeout=10_000)
    assert wizard.close_key.text() == "Cancel"
    wizard.close_key.click()
    held.go_on.set()
    until_done(wizard, qtbot)
    assert "Stopped" in words(wizard.came)
    (part,) = station.archive.folder.iterdir()
    assert part.suffix == ".part"
    assert not any(isinstance(line.payload, Exported) for line in station.state.lines)
    wizard.next_key.click()
    wizard.start()
    (key,) = (k for k in wizard.whom.unfinished.findChildren(type(wizard.next_key)) if k.isVisibleTo(wizard))
    assert key.text().startswith("Go on with the export of ")
    key.click()
    until_done(wizard, qtbot)
    (made,) = station.archive.folder.iterdir()
    assert made.name == part.name.removesuffix(".part")
    assert verify_bag(made).ok


def test_the_same_order_again_offers_to_go_on_or_to_begin_anew(
    wizard: ExportWizard, station: Station, qtbot: QtBot, held: SimpleNamespace
) -> None:
    to_what(wizard, "own")
    wizard.next_key.click()
    qtbot.waitUntil(held.reached.is_set, timeout=10_000)
    wizard.close_key.click()
    held.go_on.set()
    until_done(wizard, qtbot)
    wizard.back_key.click()
    assert wizard.next_key.text().startswith("Go on with the export of ")
    assert wizard.anew_key.isVisible()
    wizard.what.purpose.setText("another purpose")
    assert wizard.next_key.text() == "Export"
    assert not wizard.anew_key.isVisible()


def test_escape_while_it_runs_asks_and_a_second_one_lets_it_go_on(
    wizard: ExportWizard, qtbot: QtBot, held: SimpleNamespace
) -> None:
    to_what(wizard, "own")
    wizard.next_key.click()
    qtbot.waitUntil(held.reached.is_set, timeout=10_000)
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    assert "is kept" in wizard.question.text()
    assert wizard.stay_key.hasFocus()
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.question.isVisible()
    assert wizard.run.busy
    wizard.close()  # the cross of the window
    assert wizard.question.isVisible()
    wizard.stop_key.click()
    held.go_on.set()
    until_done(wizard, qtbot)
    assert "Stopped" in words(wizard.came)


def test_a_full_disk_is_said_in_words_and_the_order_can_be_changed(
    wizard: ExportWizard, station: Station, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_what(wizard, "own")
    real = shutil.disk_usage
    monkeypatch.setattr(shutil, "disk_usage", lambda path: real(path)._replace(free=1_000_000))
    monkeypatch.setattr(export_what, "free_bytes", lambda _folder: 10**12)  # it was there when it was asked
    wizard.what.show_order()
    wizard.next_key.click()
    until_done(wizard, qtbot)
    said = words(wizard.came)
    assert "Not exported" in said
    assert "missing" in said
    wizard.back_key.click()
    assert wizard.step == 1


def test_a_log_that_cannot_be_written_is_said_beside_the_export(
    wizard: ExportWizard, station: Station, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.errors import DeviceError

    def fails(_order: Order, _bag: Bag) -> None:
        raise DeviceError("the disk is full")

    monkeypatch.setattr(station.archive, "note_export", fails)
    to_what(wizard, "own")
    wizard.next_key.click()
    until_done(wizard, qtbot)
    assert "The log could not be written: the disk is full" in words(wizard.came)
    assert "It verifies" in words(wizard.came)


def test_closing_the_window_while_an_export_runs_asks_first(
    station: Station, charts: object, qtbot: QtBot, held: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_what, "sticks", lambda: ())
    bridge = Bridge(station)
    window = MainWindow(bridge, charts)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    bridge.setParent(window)
    window.show()
    bridge.start()
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    log = window.panel.panel("Log")
    wizard: ExportWizard = log.export_wizard  # type: ignore[attr-defined]
    wizard.start()
    to_what(wizard, "own")
    wizard.next_key.click()
    qtbot.waitUntil(held.reached.is_set, timeout=10_000)
    wizard.next_key.click()
    window.close()
    assert not closed
    assert window.isVisible()
    assert "The program is to be closed" in wizard.question.text()
    wizard.stay_key.click()
    assert wizard.run.busy
    window.close()
    wizard.stop_key.click()
    held.go_on.set()
    qtbot.waitUntil(lambda: bool(closed), timeout=20_000)
    assert [p.suffix for p in station.archive.folder.iterdir()] == [".part"], "what is done is kept"


# -- words


def test_remaining_time_is_said_only_while_it_is_known() -> None:
    steady, jumping = Remaining(), Remaining()
    said = []
    for second in range(0, 120, 2):
        steady.see(second, 0.0, second / 240)
        said.append(steady.words(second))
    assert said[:7] == [""] * 7, "at first nobody can say"
    assert said[-1] in ("about 2 min left", "about 120 s left")
    for second, share in ((10, 0.5), (17, 0.51), (24, 0.9), (31, 0.91)):
        jumping.see(second, 0.0, share)
        assert jumping.words(second) == "", "what jumps is not known"


@given(st.lists(st.tuples(st.floats(0, 1e6), st.floats(0, 1)), max_size=30))
def test_remaining_time_is_never_negative_nor_an_error(steps: list[tuple[float, float]]) -> None:
    remaining = Remaining()
    for now, share in sorted(steps):
        remaining.see(now, 0.0, share)
        said = remaining.words(now)
        assert said == "" or "left" in said
        assert "-" not in said


@given(st.integers(0, 10**13), st.integers(0, 10**13) | st.none(), st.integers(0, 10**9))
def test_what_fits_and_what_is_missing_add_up(size: int, free: int | None, keep: int) -> None:
    of = Contents(media_bytes=size)
    fits, said = room(of, free, keep)
    if free is None:
        assert fits
    else:
        assert fits == (of.need <= max(0, free - keep))
        assert ("missing" in said) == (not fits)


def test_a_zip_needs_its_room_twice() -> None:
    one = Contents(media_bytes=10**9)
    assert replace(one, zipped=True).need == 2 * one.need


def test_the_public_are_told_what_they_get_and_not_what_lies_on_board() -> None:
    audience = AUDIENCES["public"]
    said = preview(Order("public"), audience, contents(Order("public"), audience, RescueState(), 0, 0))
    assert said.startswith("Figures for publication")
    assert "photo" not in said.partition("Withheld")[0]
