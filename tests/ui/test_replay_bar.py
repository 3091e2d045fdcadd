"""The bar of a replay as the person at it uses it: keys, the time line with what happened, marks, and a stretch taken out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.clock import RecordedClock, ScaledClock, Stamp
from app.policy.positions import scan as leaks
from app.readings import RawLine
from app.relay.desk import Desk
from app.training.past import PastLog, PastLogbook
from app.training.replay import Replay
from app.training.rewind import Rewind
from app.training.stretch import LogFormatOut, Stretches
from app.watch.frame import Mode
from app.watch.playback import Playback
from db.words import scan
from devices.formats.writing import write_raw, write_vdr_csv
from devices.index.log import open_log
from tests.fakes import MemoryJournal
from tests.training.test_past import CASE, NIGHT, at
from tests.ui import night
from tests.ui.pixels import brightest
from ui.bridge import Bridge
from ui.chart.charts import load_charts
from ui.replay_line import TimeLine
from ui.window import MainWindow

START, END = at(0), at(70)


class Rewinder:
    """Stands in for the room that brings pictures back; the clock and the log are moved as that does."""

    def __init__(self, clock: ScaledClock, logbook: PastLogbook) -> None:
        self._clock, self._logbook = clock, logbook
        self.filling, self.share, self.failed = False, 0.4, ""
        self.sought: list[datetime] = []
        self.closed = False

    def seek(self, moment: datetime) -> None:
        self.sought.append(moment)
        self._clock.seek(moment)
        self._logbook.go_to(moment)

    play_on = seek

    def next_line(self, after: datetime) -> datetime | None:
        return after + timedelta(seconds=0.5) if after < at(60) else None

    def poll(self) -> None: ...

    def seen(self) -> Sequence[object]:
        return ()

    def close(self) -> None:
        self.closed = True


class ReplayStation(night.FakeStation):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder, Mode.REPLAY)
        self.player = ScaledClock(START, 0.0)
        self.recorded = RecordedClock(self.player, START)
        self.own = MemoryJournal("Replay")
        past = PastLog(NIGHT, END)
        self.logbook = PastLogbook(self.own, past, self.player, lambda _at: None, scan=scan, by_program="Fairlead")
        self.desk = Desk(self.book, self.logbook, self.settings, folder / "outbox", self.clock, sending=False, scan=leaks)
        self.rewinder = Rewinder(self.player, self.logbook)
        self.playback = Playback(self.player, START, END, lambda: None, self.rewinder)
        formats = {"raw": LogFormatOut("Raw", ".txt", write_raw), "vdr": LogFormatOut("OpenCPN CSV", ".csv", write_vdr_csv)}
        stretches = Stretches(self.desk, self.logbook, lines_between, folder / "exports", "REPLAY", formats)
        rewind: Rewind = self.rewinder  # type: ignore[assignment]
        self.replay = Replay(self.logbook, rewind, stretches, past)


def lines_between(start: datetime | None, end: datetime | None) -> Iterator[RawLine]:
    for second in range(60 * 60):
        utc = START + timedelta(seconds=second)
        if (start is None or utc >= start) and (end is None or utc < end):
            yield RawLine("GPS 1", Stamp(utc, float(second)), b"$GPGLL,3312.0,N,01230.0,E,000000,A*2F")


@pytest.fixture
def station(tmp_path: Path) -> ReplayStation:
    return ReplayStation(tmp_path)


@pytest.fixture
def window(station: ReplayStation, qtbot: object) -> Iterator[MainWindow]:
    bridge = Bridge(station)  # type: ignore[arg-type]
    made = MainWindow(bridge, load_charts())
    bridge.setParent(made)
    made.resize(1366, 768)
    made.show()
    bridge.tick()
    yield made
    made.close()
    made.deleteLater()


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.AltModifier) -> None:
    QTest.keyClick(window, key, modifier)
    window.bridge.tick()


def lines(window: MainWindow) -> list[str]:
    return [line.text for line in window.bridge.state.lines]


def test_a_step_by_key_is_one_second(window: MainWindow, station: ReplayStation) -> None:
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Right)
    assert station.playback.at == START + timedelta(seconds=2)
    press(window, Qt.Key.Key_Left)
    assert station.playback.at == START + timedelta(seconds=1)
    assert station.playback.paused


def test_play_pause_and_speed_by_key(window: MainWindow, station: ReplayStation) -> None:
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert not station.playback.paused
    assert window.replay_bar.play_key.text() == "Pause"
    for _ in range(9):
        press(window, Qt.Key.Key_Up)
    assert station.playback.speed == 60.0
    assert not window.replay_bar.faster_key.isEnabled()
    for _ in range(9):
        press(window, Qt.Key.Key_Down)
    assert station.playback.speed == 0.5
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert station.playback.paused


def test_from_event_to_event_and_the_log_goes_with_it(window: MainWindow, station: ReplayStation) -> None:
    press(window, Qt.Key.Key_PageDown)
    assert station.playback.at == at(5)
    assert list(window.bridge.state.cases) == [CASE]
    press(window, Qt.Key.Key_PageDown)
    assert station.playback.at == at(22)
    assert "Boat sighted, gray" in lines(window)
    press(window, Qt.Key.Key_PageUp)
    assert station.playback.at == at(5)
    assert "Boat sighted, gray" not in lines(window)


def test_the_line_is_dragged_and_moves_only_when_it_is_let_go(window: MainWindow, station: ReplayStation) -> None:
    line = window.replay_bar.line
    y = line.height() // 2
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(30, y))
    QTest.mouseMove(line, QPoint(line.width() // 2, y))
    assert line.dragging
    assert station.rewinder.sought == []
    window.bridge.tick()
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() // 2, y))
    assert len(station.rewinder.sought) == 1
    assert abs((station.rewinder.sought[0] - at(35)).total_seconds()) < 30


def test_a_press_on_an_event_goes_there_exactly(window: MainWindow, station: ReplayStation) -> None:
    line = window.replay_bar.line
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(round(line.x_of(at(40))) + 3, 20))
    assert station.rewinder.sought == [at(40)]
    assert "Incident" in line.words_at(line.x_of(at(40)))
    assert line.words_at(line.x_of(at(12))).endswith("UTC")


@pytest.mark.parametrize(
    ("key", "seconds"), [(Qt.Key.Key_Right, 10), (Qt.Key.Key_PageDown, 60), (Qt.Key.Key_End, 4200), (Qt.Key.Key_Home, 0)]
)
def test_the_line_by_keys(window: MainWindow, station: ReplayStation, key: Qt.Key, seconds: float) -> None:
    window.replay_bar.line.setFocus()
    QTest.keyClick(window.replay_bar.line, key)
    assert station.playback.at == START + timedelta(seconds=seconds)


def test_a_mark_with_a_word_by_keys_alone(window: MainWindow, station: ReplayStation) -> None:
    """It is in the replay's own log, on the line and in the list, and in nothing of the mission."""
    window.replay_bar.seek(at(33))
    press(window, Qt.Key.Key_M)
    station.player.seek(at(34))  # it plays on while the word is typed
    QTest.keyClicks(window.replay_bar.marking.text, "turn here")
    QTest.keyClick(window.replay_bar.marking.text, Qt.Key.Key_Return)
    window.bridge.tick()
    assert not window.replay_bar.marking.isVisible()
    assert [(e.payload["text"], e.happened) for e in station.own.entries()] == [("turn here", at(33))]
    assert "turn here" in window.replay_bar.line.words_at(window.replay_bar.line.x_of(at(33)))
    assert "turn here" in lines(window)
    window.replay_bar.seek(at(10))
    window.bridge.tick()
    assert "turn here" not in lines(window)


def marked(window: MainWindow, minutes: float, words: str) -> None:
    window.replay_bar.seek(at(minutes))
    press(window, Qt.Key.Key_M)
    QTest.keyClicks(window.replay_bar.marking.text, words)
    QTest.keyClick(window.replay_bar.marking.text, Qt.Key.Key_Return)
    window.bridge.tick()


def test_a_mark_is_given_another_word_and_taken_away_by_keys(window: MainWindow, station: ReplayStation) -> None:
    """Also where one stands a moment before it, and whatever moment is shown afterwards."""
    bar = window.replay_bar
    marked(window, 33, "turn here")
    assert not bar.marking.remove_key.isVisible()
    bar.seek(at(33) - timedelta(seconds=1))
    window.bridge.tick()
    press(window, Qt.Key.Key_M)
    assert bar.marking.remove_key.isVisible()
    assert bar.marking.text.text() == "turn here"
    QTest.keyClicks(bar.marking.text, " at once")
    QTest.keyClick(bar.marking.text, Qt.Key.Key_Return)
    window.bridge.tick()
    assert "turn here at once" in bar.line.words_at(bar.line.x_of(at(33)))
    bar.seek(at(33))
    window.bridge.tick()
    assert "turn here at once" in lines(window)
    press(window, Qt.Key.Key_M)
    QTest.keyClick(bar.marking.text, Qt.Key.Key_Tab)
    while not bar.marking.remove_key.hasFocus():
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(bar.marking.remove_key, Qt.Key.Key_Space)
    window.bridge.tick()
    assert "turn here" not in bar.line.words_at(bar.line.x_of(at(33)))
    for minutes in (33, 20, 50):
        bar.seek(at(minutes))
        window.bridge.tick()
        assert not any(line.payload.tags for line in window.bridge.state.lines if line.text.startswith("turn") and not line.void)  # type: ignore[attr-defined]
    assert [e.kind for e in station.own.entries()] == ["log.line", "log.line", "entry.void"]


def test_beside_a_mark_the_key_is_for_a_new_one(window: MainWindow) -> None:
    marked(window, 33, "one")
    marked(window, 33.1, "two")
    words = window.replay_bar.line.words_at(window.replay_bar.line.x_of(at(33)))
    assert "one" in words
    assert "two" in words


def test_what_was_typed_for_a_mark_survives_escape(window: MainWindow) -> None:
    press(window, Qt.Key.Key_M)
    QTest.keyClicks(window.replay_bar.marking.text, "half a wo")
    QTest.keyClick(window.replay_bar.marking.text, Qt.Key.Key_Escape)
    assert not window.replay_bar.marking.isVisible()
    press(window, Qt.Key.Key_M)
    assert window.replay_bar.marking.text.text() == "half a wo"


def test_a_stretch_is_written_and_can_be_played_again(window: MainWindow, station: ReplayStation, qtbot: object) -> None:
    window.replay_bar.seek(at(10))
    press(window, Qt.Key.Key_Home)
    assert not window.replay_bar.stretching.key.isEnabled()
    window.replay_bar.seek(at(12))
    press(window, Qt.Key.Key_End)
    press(window, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: not window.replay_bar.stretching.busy, timeout=5000)  # type: ignore[attr-defined]
    (path,) = (station.mission_folder / "exports").iterdir()
    assert "REPLAY" in path.name
    assert open_log(path).span() == (at(10), at(12))
    assert "export.made" in [e.kind for e in station.own.entries()]
    assert "policy.decision" in [e.kind for e in station.own.entries()]


def test_a_stretch_without_a_sentence_is_said_and_not_written(window: MainWindow, station: ReplayStation, qtbot: object) -> None:
    bar = window.replay_bar
    bar.seek(at(62))
    bar.set_point(second=False)
    bar.seek(at(64))
    bar.set_point(second=True)
    bar.stretching.export()
    qtbot.waitUntil(lambda: not bar.stretching.busy, timeout=5000)  # type: ignore[attr-defined]
    assert "Nothing was heard" in window.notices.text
    assert not (station.mission_folder / "exports").exists()


@pytest.mark.parametrize(("days", "most"), [(0.2, 20), (3, 20), (40, 20), (800, 20)])
def test_a_long_recording_has_a_legible_line(window: MainWindow, qtbot: object, days: float, most: int) -> None:
    """Two years in one file: a tick every so many days, and the day in what is said of a place."""
    line = TimeLine(window.bridge.theme, START, START + timedelta(days=days))
    qtbot.addWidget(line)  # type: ignore[attr-defined]
    line.resize(1000, line.height())
    assert 1 <= len(line.ticks()) <= most
    assert (f"{START:%d %b}" in line.words_at(0)) == (days > 1)


def test_a_stretch_that_the_gate_refuses_is_not_written(window: MainWindow, station: ReplayStation) -> None:
    from app.policy.model import Verdict

    class Refusal:
        verdict, sentence, rule, policy = Verdict.BLOCK, "no", "r", "p"

    station.desk.check_export = lambda *_args, **_more: Refusal()  # type: ignore[method-assign,assignment]
    bar = window.replay_bar
    bar.seek(at(10))
    bar.set_point(second=False)
    bar.seek(at(12))
    bar.set_point(second=True)
    bar.stretching.export()
    assert "Not exported: no" in window.notices.text
    assert not (station.mission_folder / "exports").exists()


def test_a_second_point_in_front_of_the_first_takes_its_place(window: MainWindow) -> None:
    bar = window.replay_bar
    bar.seek(at(20))
    bar.set_point(second=False)
    bar.seek(at(12))
    bar.set_point(second=True)
    assert (bar.stretching.first, bar.stretching.second) == (None, at(12))


def test_the_keyboard_stays_in_the_row_that_is_opened(window: MainWindow) -> None:
    bar = window.replay_bar
    stretching = bar.stretching
    bar.open_mark()
    bar.open_stretch()
    assert stretching.isAncestorOf(window.focusWidget()), "the mark that is hidden gave the keyboard to the strip"
    bar.seek(at(20))
    bar.set_point(second=False)
    bar.seek(at(22))
    bar.set_point(second=True)
    assert window.focusWidget() is stretching.key


def test_it_says_that_the_picture_is_not_whole_yet(window: MainWindow, station: ReplayStation) -> None:
    station.rewinder.filling = True
    window.bridge.tick()
    assert window.replay_bar.state.text() == "Picture filling"


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("palette", ["day", "dusk", "night"])
def test_nothing_is_cut_off_and_every_key_can_be_hit(window: MainWindow, size: tuple[int, int], palette: str) -> None:
    window.resize(*size)
    window.bridge.use_palette(palette)  # type: ignore[arg-type]
    bar = window.replay_bar
    for act in (bar.open_mark, bar.open_stretch):
        act()
        window.bridge.tick()
        for key in (*bar.findChildren(QAbstractButton), *bar.stretching.findChildren(QAbstractButton)):
            if key.isVisible():
                assert key.height() >= 48, key.text()
                assert key.width() >= key.fontMetrics().horizontalAdvance(key.text()) + 8, key.text()
        for words in (bar.now, bar.state, bar.speed):
            assert words.width() >= words.fontMetrics().horizontalAdvance(words.text()), words.text()
        for row in (bar.marking, bar.stretching):
            assert not row.isVisible() or row.geometry().left() >= window.rail.width()
    assert not window.rail.isHidden()
    if palette == "night":
        bar.line.setFocus()
        assert brightest(bar) <= 140
