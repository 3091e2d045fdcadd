"""What is typed survives leaving the form, a palette and a crash; what is saved or never to be kept leaves nothing behind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.kept import MOST_BYTES, KeptFile
from app.rescue.entries import LogLine
from ui.bridge import Bridge
from ui.keep import BACK, Keeper
from ui.panels.line_sheet import LineSheet
from ui.parts import Choices, Sheet, TextField, Ticks, line_edit


class _Form(Sheet):
    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "A form", "Save")
        self.case = "AUR-26-014"
        self.name = line_edit(name="Name")
        self.note = TextField()
        self.way = Choices({"a": "A", "b": "B"})
        self.ticks = Ticks({"x": "X", "y": "Y"})
        for each in (self.name, self.note, self.way, self.ticks):
            self.body.addWidget(each)

    @property
    def draft_of(self) -> str:
        return self.case

    def save(self) -> None:
        self.commit([self.bridge.write(LogLine(text=self.name.text()))])

    def clear(self) -> None:
        self.name.clear()
        self.note.clear()
        self.way.choose("")
        self.ticks.choose(())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "drafts.json"


def shown(qtbot: QtBot, bridge: Bridge, path: Path, *, case: str = "AUR-26-014", name: str = "") -> tuple[_Form, Keeper]:
    """A form as a program that has just been started shows it."""
    keeper = Keeper(KeptFile(path), bridge)
    form = _Form(bridge)
    form.case = case
    form.setObjectName(name)
    qtbot.addWidget(form)
    keeper.adopt_sheet(form, "panel")
    form.show()
    qtbot.wait(10)
    return form, keeper


def type_all(form: _Form) -> None:
    form.name.setText("patrol boat?")
    form.note.setPlainText("two men\non deck")
    form.way.key("b").click()
    form.ticks.choose(("y",))


def test_what_was_typed_comes_back_after_a_crash_and_is_said_to_be_a_draft(qtbot: QtBot, bridge: Bridge, path: Path) -> None:
    form, keeper = shown(qtbot, bridge, path)
    type_all(form)
    keeper.look()  # then the program dies: nothing is closed, nothing is saved

    again, _ = shown(qtbot, bridge, path)
    assert again.name.text() == "patrol boat?"
    assert again.note.value == "two men\non deck"
    assert again.way.value == "b"
    assert again.ticks.values == ("y",)
    assert again.notice.text() == BACK


def test_a_draft_comes_back_for_its_own_case_only(qtbot: QtBot, bridge: Bridge, path: Path) -> None:
    form, keeper = shown(qtbot, bridge, path)
    type_all(form)
    keeper.look()

    other, _ = shown(qtbot, bridge, path, case="AUR-26-015")
    assert other.name.text() == ""
    assert other.notice.text() == ""


def test_leaving_a_form_keeps_it_at_once(qtbot: QtBot, bridge: Bridge, path: Path) -> None:
    form, _keeper = shown(qtbot, bridge, path)
    form.name.setText("half a na")
    form.hide()
    assert "half a na" in path.read_text("utf-8")


def test_a_saved_form_leaves_no_draft(qtbot: QtBot, bridge: Bridge, path: Path) -> None:
    form, keeper = shown(qtbot, bridge, path)
    type_all(form)
    keeper.look()
    with qtbot.waitSignal(form.saved):
        form.submit()
        bridge.tick()
    assert json.loads(path.read_text("utf-8")) == {}
    keeper.look()
    assert json.loads(path.read_text("utf-8")) == {}


def test_a_form_emptied_by_hand_leaves_no_draft(qtbot: QtBot, bridge: Bridge, path: Path) -> None:
    form, keeper = shown(qtbot, bridge, path)
    form.name.setText("x")
    keeper.look()
    form.name.clear()
    keeper.look()
    assert json.loads(path.read_text("utf-8")) == {}


def test_personal_data_is_never_kept(qtbot: QtBot, bridge: Bridge, path: Path) -> None:
    form, keeper = shown(qtbot, bridge, path, name="personal-record")
    type_all(form)
    keeper.look()
    form.hide()
    assert not path.exists()


def test_replay_keeps_nothing(qtbot: QtBot, bridge: Bridge, path: Path) -> None:
    keeper = Keeper(None, bridge)
    form = _Form(bridge)
    qtbot.addWidget(form)
    keeper.adopt_sheet(form, "panel")
    form.show()
    type_all(form)
    keeper.look()
    assert not path.exists()


def test_the_file_is_private(path: Path) -> None:
    KeptFile(path).put("form", {"a": "b"})
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"{", b"[1, 2]", b'{"a": 3}', b"\xff\xfe", b" " * (MOST_BYTES + 1)])
def test_a_broken_file_is_set_aside_and_said_and_new_drafts_are_kept(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    kept = KeptFile(path)
    assert "cannot be read back" in kept.trouble
    assert path.with_suffix(".broken").read_bytes() == content
    kept.put("form", {"a": "b"})
    assert KeptFile(path).get("form") == {"a": "b"}


def test_a_full_or_missing_disk_is_said_and_stops_nothing(tmp_path: Path) -> None:
    kept = KeptFile(tmp_path / "gone" / "drafts.json")
    kept.put("form", {"a": "b"})
    assert "would not survive a crash" in kept.trouble
    assert kept.get("form") == {"a": "b"}


def test_too_much_text_is_said(path: Path) -> None:
    kept = KeptFile(path)
    kept.put("form", {"a": "x" * MOST_BYTES})
    assert kept.trouble
    kept.drop("form")
    assert kept.trouble == ""


def test_what_the_disk_did_not_take_is_written_as_soon_as_it_does(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "drafts.json"
    kept = KeptFile(path)
    kept.put("form", {"name": "x"})
    assert kept.trouble
    path.parent.mkdir()
    kept.flush()
    assert (KeptFile(path).get("form"), kept.trouble) == ({"name": "x"}, "")


def test_a_saved_form_is_forgotten_as_soon_as_the_disk_lets_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "drafts.json"
    kept = KeptFile(path)
    kept.put("form", {"name": "x"})
    with monkeypatch.context() as full:
        full.setattr("os.fsync", _refuse)
        kept.drop("form")
    assert kept.trouble
    kept.flush()
    assert KeptFile(path).names() == ()


def _refuse(_handle: int) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("text", ["[]", "null", "3", '{"a": []}', "[" * 100_000, "\xff\x00", '{"a": {"b": [1]}}'])
def test_a_file_of_drafts_that_is_none_never_keeps_the_program_from_starting(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    kept = KeptFile(path)
    kept.put("form", {"name": "half a letter: \ud83d"})
    assert KeptFile(path).get("form") == {"name": "half a letter: ?"}


def test_a_correction_that_was_begun_comes_back_when_it_is_begun_again(qtbot: QtBot, bridge: Bridge, path: Path) -> None:
    receipt = bridge.write(LogLine(text="wind NW 4"))
    assert receipt is not None
    bridge.tick()

    def opened() -> tuple[LineSheet, Keeper]:
        keeper = Keeper(KeptFile(path), bridge)
        sheet = LineSheet(bridge)
        qtbot.addWidget(sheet)
        keeper.adopt_sheet(sheet, "log")
        sheet.show()
        sheet.show_line(bridge.station.logbook.line(receipt.id))
        qtbot.wait(10)
        return sheet, keeper

    sheet, keeper = opened()
    sheet.correct_key.click()
    keeper.look()
    assert KeptFile(path).names() == ()  # nothing was typed
    text_of(sheet).setPlainText("wind SW 7")
    sheet.when.edit.setText("yesterday 01:00")
    meant = sheet.when.moment()
    keeper.look()

    again, keeper = opened()
    keeper.look()
    assert KeptFile(path).names() != ()
    again.correct_key.click()
    assert text_of(again).toPlainText() == "wind SW 7"
    assert again.when.moment() == meant
    assert again.notice.text() == BACK


def text_of(sheet: LineSheet) -> TextField:
    assert sheet.form is not None
    field = sheet.form.editors["text"].widget
    assert isinstance(field, TextField)
    return field


def test_a_form_opened_for_another_case_while_it_is_seen_is_kept_for_that_one(qtbot: QtBot, bridge: Bridge, path: Path) -> None:
    form, keeper = shown(qtbot, bridge, path)
    form.case = "AUR-26-015"
    keeper.look()
    form.name.setText("second")
    keeper.look()
    assert json.loads(path.read_text("utf-8"))["panel/_Form/A form AUR-26-015"]
