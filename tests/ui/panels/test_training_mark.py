"""Training says what it is: every window, dialog and floating text that the program can open, in every palette."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.policy.model import ChannelKind, Recipient
from app.relay.drafts import Draft
from app.watch.frame import AlertState, Mode, Priority
from tests.ui import night
from tests.ui.panels.kit import Kit
from tests.ui.panels.test_look import busy as busy
from tests.ui.panels.test_look import visited
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.exits.print import print_to_file
from ui.exits.sheets import ReadAloud
from ui.notices import NoticeBar
from ui.sound import AlertSound
from ui.strip import ModeBanner
from ui.theme import Theme
from ui.tokens import PALETTES, contrast, tokens_of
from ui.training_mark import BAND, EDGE, TrainingEdge, TrainingMark
from ui.window import MainWindow
from ui.would_go import WouldGo

TRAININGS = [mode for mode in Mode if mode is not Mode.LIVE]


MarkOf = Callable[[Bridge, Mode], TrainingMark]


@pytest.fixture
def mark_of() -> Iterator[MarkOf]:
    """A mark that ends with its test: it looks at every window of the program."""
    made: list[TrainingMark] = []

    def make(of: Bridge, mode: Mode) -> TrainingMark:
        made.append(TrainingMark(of, mode))
        return made[-1]

    yield make
    for each in made:
        delete(each)


def marked(window: QWidget, word: str) -> bool:
    """The word in the title, and the edge over everything else."""
    edges = [e for e in window.findChildren(TrainingEdge) if e.parent() is window]
    return (
        window.windowTitle().startswith(word)
        and len(edges) == 1
        and edges[0].word == word
        and edges[0].isVisibleTo(window)
        and edges[0].geometry() == window.rect()
        and [each for each in window.children() if isinstance(each, QWidget)][-1] is edges[0]
    )


def test_every_page_and_dialog_carries_the_word_of_training(busy: Kit, qtbot: QtBot, mark_of: MarkOf) -> None:
    """The pages of the look test, each in its window as the mark finds it."""
    mark = mark_of(busy.bridge, Mode.DRILL)
    silent = []
    for name, page in visited(qtbot, busy.bridge):
        mark.look()
        QApplication.processEvents()
        if not marked(page.window(), "DRILL"):
            silent.append(name)
    assert silent == []


def test_a_folder_chooser_and_a_second_window_are_marked_by_the_next_frame(busy: Kit, qtbot: QtBot, mark_of: MarkOf) -> None:
    mark_of(busy.bridge, Mode.REPLAY)
    chooser, other = QFileDialog(None, "Where to put the export"), QWidget()
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    for each in (chooser, other):
        qtbot.addWidget(each)
        each.show()
    busy.step()
    assert marked(chooser, "REPLAY")
    assert chooser.windowTitle() == "REPLAY · Where to put the export"
    assert marked(other, "REPLAY")
    other.resize(500, 300)
    other.setWindowTitle("Instructor")
    busy.step()
    assert marked(other, "REPLAY")


def test_at_sea_nothing_is_marked(busy: Kit, qtbot: QtBot, mark_of: MarkOf) -> None:
    mark_of(busy.bridge, Mode.LIVE)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    busy.step()
    assert dialog.windowTitle() == ""
    assert dialog.findChildren(TrainingEdge) == []


@pytest.mark.parametrize("mode", TRAININGS)
def test_the_main_window_has_banner_edge_and_title(
    mode: Mode,
    station: night.FakeStation,
    theme: Theme,
    charts: Charts,
    qtbot: QtBot,
) -> None:
    station.mode = mode
    window, of = opened(station, theme, charts, qtbot)
    station.next_frame = night.make_frame(mode=mode)
    of.tick()
    assert marked(window, mode.word)
    banner = window.findChild(ModeBanner)
    assert isinstance(banner, ModeBanner)
    assert banner.text == mode.word
    assert banner.isVisibleTo(window)
    (edge,) = window.findChildren(TrainingEdge)
    assert edge.band == EDGE, "the word is in the strip already"
    notices = window.findChild(NoticeBar)
    assert isinstance(notices, NoticeBar)
    of.notice.emit("Saved")
    assert notices.mode.text() == mode.word
    for view in (window.tally, window.devices, window.policy, window.alert_list):
        assert view.window() is window, "it lies in the window that has the banner"


def opened(station: night.FakeStation, theme: Theme, charts: Charts, qtbot: QtBot) -> tuple[MainWindow, Bridge]:
    of = Bridge(station, theme)  # type: ignore[arg-type]
    window = MainWindow(of, charts)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    of.tick()
    QApplication.processEvents()
    return window, of


def test_a_live_window_has_no_edge_and_no_key_for_what_would_have_gone(
    station: night.FakeStation,
    theme: Theme,
    charts: Charts,
    qtbot: QtBot,
) -> None:
    window, _of = opened(station, theme, charts, qtbot)
    assert window.findChildren(TrainingEdge) == []
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.findChildren(WouldGo) == []


def test_shift_f6_and_the_banner_show_what_would_have_gone(
    station: night.FakeStation,
    theme: Theme,
    charts: Charts,
    qtbot: QtBot,
) -> None:
    station.mode = Mode.DEMO
    window, _of = opened(station, theme, charts, qtbot)
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    (first,) = window.findChildren(WouldGo)
    assert marked_after_tick(first, _of)
    first.close()
    QApplication.processEvents()
    banner = window.findChild(ModeBanner)
    assert isinstance(banner, ModeBanner)
    banner.setFocus()
    QTest.keyClick(banner, Qt.Key.Key_Space)
    assert any(each.isVisible() for each in window.findChildren(WouldGo))


def marked_after_tick(dialog: QWidget, of: Bridge) -> bool:
    of.tick()
    return marked(dialog, "DEMO")


# ---- what it looks like


@pytest.mark.parametrize("palette", PALETTES)
def test_the_edge_is_seen_in_every_palette_and_is_no_colour_of_an_alert(
    palette: str, busy: Kit, qtbot: QtBot, mark_of: MarkOf
) -> None:
    busy.bridge.use_palette(palette)  # type: ignore[arg-type]
    tokens = tokens_of(palette)  # type: ignore[arg-type]
    assert contrast(tokens.training, tokens.panel) >= 3
    assert contrast(tokens.training, tokens.bg) >= 3
    assert tokens.training not in (tokens.alarm, tokens.warn, tokens.caut, tokens.run, tokens.accent, tokens.zone)
    parent = QWidget()
    dialog = WouldGo(busy.bridge, parent)
    qtbot.addWidget(parent)
    busy.bridge.theme.dress(dialog)
    dialog.show()
    mark_of(busy.bridge, Mode.DEMO).look()
    QApplication.processEvents()
    image = dialog.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    right, bottom = image.width() - 2, image.height() - 2
    places = [(1, image.height() // 2), (right, image.height() // 2), (image.width() // 2, bottom), (20, BAND // 2)]
    assert {image.pixelColor(x, y).name().upper() for x, y in places} == {tokens.training.upper()}


# ---- paper and voice


@pytest.mark.parametrize("mode", TRAININGS)
def test_what_is_printed_or_read_out_in_training_says_so(mode: Mode, busy: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    to = (Recipient("DE-MRCC", "to", "DE-MRCC"),)
    body = "\n".join(f"line {n}" for n in range(200))
    draft = Draft("d", None, "All well", to, ChannelKind.PRINT, "All well", body)
    released = busy.station.desk._gate.release(draft, "2/O").released
    assert released is not None
    busy.step()
    path = print_to_file(released, tmp_path, mode.word)
    assert path.stem.endswith(f"-{mode.word}")
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]
    assert len(pages) > 1
    assert all(f"{mode.word}: none of this happened at sea" in page for page in pages), "each page can be torn off"
    assert [int(n) for page in pages for n in re.findall(r"line (\d+)", page)] == list(range(200)), "nothing is lost by it"
    plain = print_to_file(released, tmp_path)
    assert mode.word not in plain.stem
    assert "happened at sea" not in PdfReader(plain).pages[0].extract_text()
    voice = busy.station.desk._gate.release(replace(draft, channel=ChannelKind.VOICE), "2/O").released
    assert voice is not None
    busy.step()
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = ReadAloud(parent, voice, mode.word)
    assert any(f"{mode.word}: not to be transmitted" in label.text() for label in sheet.findChildren(type(sheet.text)))


# ---- sound


class Beeps:
    def __init__(self, training: bool) -> None:
        self.count = 0
        self.sound = AlertSound(enabled=True, training=training, beep=self.beep)

    def beep(self) -> None:
        self.count += 1

    def one_signal(self, priority: Priority) -> int:
        """How many beeps one signal has."""
        (alert, *_) = night.alerts()
        frame = replace(
            night.make_frame(),
            alerts=(replace(alert, priority=priority, state=AlertState.ACTIVE_UNACKNOWLEDGED, silenced_until=None),),
        )
        self.sound.show_frame(replace(frame, alerts=()))
        self.count = 0
        self.sound.show_frame(frame)
        for _ in range(5):
            self.sound._next()
        return self.count


@pytest.mark.parametrize(("priority", "live", "training"), [(Priority.ALARM, 3, 2), (Priority.WARNING, 2, 1)])
def test_a_drill_sounds_otherwise_than_the_sea(qapp: QApplication, priority: Priority, live: int, training: int) -> None:
    assert Beeps(False).one_signal(priority) == live
    assert Beeps(True).one_signal(priority) == training
    assert Beeps(True).sound._one.interval() > 2 * Beeps(False).sound._one.interval(), "slow: it is never taken for a live one"
