"""The change of the watch: the sheet is there at once and says what is open, a name is one press, a PIN is asked and held to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.crew import TRIES, Crew
from app.export.archive_desk import ArchiveDesk, Mission
from app.export.document import Document
from app.proof import Proof
from app.rescue.entries import Category, Exported, LogLine, PeopleMovement, PeopleRecount, Place, WatchOff, WatchOn
from app.sea import Sea
from app.watchkeeping import Watchkeeping
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from ui.handover import SignOn, install_handover
from ui.theme import Theme


@pytest.fixture
def kit(tmp_path: Path, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kit]:
    made = Kit(tmp_path, theme)
    station = made.station
    station.author = ""
    station.crew = Crew(tmp_path / "crew.json", station.clock)
    watch = Watchkeeping(station.logbook, station.clock, station.crew, station.settings.station, lambda _text: None, goes_on=True)
    proof = Proof(station.journal, _nothing_to_read)
    mission = Mission(tmp_path, station.mode, station.settings.ship, _nothing_to_read, lambda: None, _nothing_to_read, None, "test")
    archive = ArchiveDesk(mission, station.clock, station.logbook, station.desk, proof, Sea(), None)
    for name, real in (("sign_on", watch.sign_on), ("sign_off", watch.sign_off), ("archive", archive)):
        monkeypatch.setattr(station, name, real, raising=False)
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _nothing_to_read(*_given: object) -> NoReturn:
    raise AssertionError("a paper is made of what the log says, not of its files")


def opened(kit: Kit, qtbot: QtBot) -> SignOn:
    host = QWidget()
    qtbot.addWidget(host)
    kit.host = host  # type: ignore[attr-defined]  # or it would be gone before its dialog
    dialog = SignOn(kit.bridge, host)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    kit.bridge.theme.dress(dialog)
    dialog.show()
    return dialog


def was_on_watch(kit: Kit, name: str, role: str) -> None:
    kit.write(WatchOn(name=name, role=role), None)
    kit.write(WatchOff(name=name), None)


def watch(kit: Kit) -> list[tuple[str, str]]:
    return [(name, role) for name, role, _ in kit.state.on_watch]


def test_the_sheet_says_what_is_open_and_that_the_rest_was_looked_at(kit: Kit, qtbot: QtBot) -> None:
    kit.open_case()
    kit.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 70}))
    kit.write(PeopleRecount(total=68))
    dialog = opened(kit, qtbot)
    said = dialog.view.said
    assert CASE in said
    assert "2 too few on board: counted 68, ledger 70" in said
    assert "70\non board" in said
    assert "Checked, and nothing there" in said
    assert "Nobody is signed on" in said


def test_the_sheet_follows_the_log_while_it_is_open(kit: Kit, qtbot: QtBot) -> None:
    dialog = opened(kit, qtbot)
    assert CASE not in dialog.view.said
    kit.open_case()
    dialog.follow()
    assert CASE in dialog.view.said


def test_the_watch_is_taken_by_typed_name_and_role(kit: Kit, qtbot: QtBot) -> None:
    dialog = opened(kit, qtbot)
    dialog.form.take_key.click()
    assert "name" in dialog.form.notice.text()
    qtbot.keyClicks(dialog.form.name, "Mara")
    qtbot.keyClicks(dialog.form.role, "2/O")
    qtbot.keyClick(dialog.form.role, Qt.Key.Key_Return)
    kit.step(times=2)
    assert watch(kit) == [("Mara", "2/O")]
    assert kit.station.author == "Mara"
    assert not dialog.isVisible()


def test_a_name_of_an_earlier_watch_is_one_press_and_enter_takes_the_watch(kit: Kit, qtbot: QtBot) -> None:
    was_on_watch(kit, "Mara", "2/O")
    dialog = opened(kit, qtbot)
    dialog.form.names.key("Mara").click()
    assert (dialog.form.name.text(), dialog.form.role.text()) == ("Mara", "2/O")
    assert dialog.focusWidget() is dialog.form.take_key
    dialog.form.take_key.click()
    kit.step(times=2)
    assert watch(kit) == [("Mara", "2/O")]


def test_who_comes_beside_signs_nobody_off_and_who_takes_over_does(kit: Kit, qtbot: QtBot) -> None:
    kit.station.sign_on("Keller", "2/O")
    kit.step()
    dialog = opened(kit, qtbot)
    qtbot.keyClicks(dialog.form.name, "Ada")
    dialog.form.how.key("beside").click()
    dialog.form.take_key.click()
    kit.step(times=2)
    assert [name for name, _ in watch(kit)] == ["Keller", "Ada"]
    assert kit.station.author == "Keller"
    again = opened(kit, qtbot)
    qtbot.keyClicks(again.form.name, "Mara")
    again.form.take_key.click()
    kit.step(times=2)
    assert [name for name, _ in watch(kit)] == ["Mara"]


def test_signing_off_leaves_the_log_unsigned_and_says_so(kit: Kit, qtbot: QtBot) -> None:
    kit.station.sign_on("Keller", "2/O")
    kit.step()
    dialog = opened(kit, qtbot)
    dialog.form.off_keys["Keller"].click()
    kit.step(times=2)
    assert watch(kit) == []
    assert "Keller is signed off" in dialog.form.notice.text()
    assert "Nobody is signed on" in dialog.view.said
    kit.write(LogLine(text="x"), None)
    assert kit.state.lines[-1].entry.author == "unsigned"


def test_a_name_with_a_pin_is_asked_for_it_and_a_wrong_one_changes_nothing(kit: Kit, qtbot: QtBot) -> None:
    assert kit.station.crew is not None
    kit.station.crew.set_pin("Mara", None, "4711")
    dialog = opened(kit, qtbot)
    assert not dialog.form.pin.isVisible()
    qtbot.keyClicks(dialog.form.name, "mara")
    assert dialog.form.pin.isVisible()
    dialog.form.take_key.click()
    assert "has a PIN" in dialog.form.notice.text()
    qtbot.keyClicks(dialog.form.pin, "1111")
    qtbot.keyClick(dialog.form.pin, Qt.Key.Key_Return)
    kit.step()
    assert "Wrong PIN" in dialog.form.notice.text()
    assert watch(kit) == []
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.form.pin, "4711")  # the wrong one is selected: typing replaces it
    qtbot.keyClick(dialog.form.pin, Qt.Key.Key_Return)
    kit.step(times=2)
    (on,) = [line.payload for line in kit.state.lines if isinstance(line.payload, WatchOn)]
    assert on.pin
    assert not dialog.isVisible()


def test_too_many_wrong_pins_wait_and_say_how_long(kit: Kit, qtbot: QtBot) -> None:
    assert kit.station.crew is not None
    kit.station.crew.set_pin("Mara", None, "4711")
    dialog = opened(kit, qtbot)
    qtbot.keyClicks(dialog.form.name, "Mara")
    for _ in range(TRIES + 1):
        dialog.form.pin.setText("1111")
        dialog.form.take()
    assert "Try again in" in dialog.form.notice.text()


def test_a_pin_is_set_changed_and_taken_away_in_the_dialog(kit: Kit, qtbot: QtBot) -> None:
    crew = kit.station.crew
    assert crew is not None
    dialog = opened(kit, qtbot)
    assert not dialog.form.pin_key.isVisible()
    qtbot.keyClicks(dialog.form.name, "Mara")
    dialog.form.pin_key.click()
    qtbot.keyClicks(dialog.pins.new, "4711")
    qtbot.keyClicks(dialog.pins.again, "4712")
    dialog.pins.save_key.click()
    assert "not the same twice" in dialog.pins.notice.text()
    dialog.pins.again.setText("4711")
    dialog.pins.save_key.click()
    assert crew.check("Mara", "4711")
    assert dialog.form.pin.isVisible(), "it is asked for from now on"
    dialog.form.pin_key.click()
    qtbot.keyClicks(dialog.pins.old, "0000")
    dialog.pins.remove_key.click()
    assert "not the PIN" in dialog.pins.notice.text()
    dialog.pins.old.setText("4711")
    dialog.pins.remove_key.click()
    assert not crew.has_pin("Mara")
    kit.step()
    noted = [(line.entry.author, line.text) for line in kit.state.lines if "PIN" in line.text]
    assert noted == [
        ("Fairlead", "PIN set: Mara, with nobody signed on"),
        ("Fairlead", "PIN taken away: Mara, with nobody signed on"),
    ]


def test_the_pdf_has_what_stands_on_the_screen_and_the_log_has_its_hash(kit: Kit, qtbot: QtBot) -> None:
    kit.open_case()
    dialog = opened(kit, qtbot)
    dialog.pdf_key.click()
    kit.step()
    (path,) = (kit.folder / "exports").glob("*.pdf")
    assert "handover" in path.name
    assert "DEMO" in path.name
    assert str(path) in dialog.notice.text()
    (made,) = [line.payload for line in kit.state.lines if isinstance(line.payload, Exported)]
    assert made.file_sha256 in dialog.notice.text()
    assert isinstance(dialog.document, Document)


def test_one_key_opens_it_and_leaving_it_changes_nothing(kit: Kit, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    shortcut = install_handover(kit.bridge, host)
    assert shortcut.key().toString() == "Shift+F1"
    shortcut.activated.emit()
    (dialog,) = host.findChildren(SignOn)
    assert dialog.isVisible()
    dialog.later_key.click()
    assert watch(kit) == []
    assert kit.station.clock.utc() > night.NOW
