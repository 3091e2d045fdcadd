"""A long log behind the window: the picture is there, what was entered is saved, and no number stands before it is whole."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import Settings, Ship
from app.errors import UserError
from app.export.order import Order
from app.rescue.entries import CaseOpened, IncidentMarked, LogLine
from app.rescue.logbook import Logbook
from app.station import Station
from app.watch.frame import Mode
from tests.ui import night
from ui.application import run_window
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.reading import ReadingPage
from ui.window import MainWindow
from ui.words import UNKNOWN


@pytest.fixture
def window(station: night.FakeStation, bridge: Bridge, charts: Charts, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window on the night's log, of which nothing is read yet; a tick reads all of it."""
    station.journal.committed()
    station.logbook = Logbook(station.journal, station.clock, lambda _at: None, at_once=3)
    bridge.state = station.state
    made = MainWindow(bridge, charts)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def covered(window: MainWindow, title: str) -> bool:
    window.panel.show_tab(title)
    QApplication.processEvents()
    return not window.panel.panel(title).isVisible()


def test_panels_are_covered_until_the_log_is_whole_and_then_show_it(window: MainWindow) -> None:
    usable = {title for title in window.panel.titles if not covered(window, title)}
    assert usable == {"Log"}
    window.panel.show_tab("Cases")
    page = window.findChild(ReadingPage, "reading")
    assert page is not None
    assert page.isVisible()
    assert page.words.text() == "Reading the log: 0 %"
    window.bridge.tick()
    assert not any(covered(window, title) for title in window.panel.titles)
    assert not page.isVisible()


def test_people_on_board_is_a_dash_until_the_log_is_whole(window: MainWindow) -> None:
    assert window.strip.on_board.value == UNKNOWN
    window.bridge.tick()
    assert window.strip.on_board.value == str(window.bridge.state.ledger.on_board)


def test_an_incident_is_written_while_the_log_is_read(window: MainWindow) -> None:
    window.act("incident")
    assert window.bridge.station.logbook.pending == 0
    window.bridge.tick()
    window.bridge.tick()
    assert any(isinstance(line.payload, IncidentMarked) for line in window.bridge.state.lines)


def visible_texts(widget: QWidget) -> str:
    return " ".join(str(w.property("text")) for w in widget.findChildren(QWidget) if w.isVisible() and w.property("text"))


def test_no_act_breaks_while_the_log_is_read(window: MainWindow) -> None:
    for name in ("log", "case", "tell", "mob", "count"):
        window.act(name)
        QApplication.processEvents()
    assert "0 unexplained" not in visible_texts(window)
    assert "No open case" not in visible_texts(window)
    assert window.tally.side.case_key.words.startswith("Reading the log: ")
    window.show_bridge()


COUNT = 2600


@pytest.fixture
def long_mission(tmp_path: Path) -> Path:
    """A mission on the disk that is too long to be read before the window is there."""
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    station = build(folder)
    then = station.clock.utc() - timedelta(days=1)
    station.logbook.write(CaseOpened(number="AUR-26-007"), subject="AUR-26-007", happened=then)
    station.logbook.write(IncidentMarked(), subject="i1", happened=then)
    for i in range(COUNT):
        receipt = station.logbook.write(LogLine(text=f"line {i}"), happened=then, urgent=False)
        if i % 500 == 0:
            receipt.wait(20)
    station.close()
    return folder


def build(folder: Path, at_once: int | None = None) -> Station:
    settings = Settings(ship=Ship(name="AURORA", case_prefix="AUR"))
    return build_station(Plan(Mode.LIVE, settings, SystemClock(), (), folder, read_at_once=at_once))


def test_the_window_is_there_first_and_the_whole_log_a_moment_later(long_mission: Path, qapp: QApplication) -> None:
    station = build(long_mission, at_once=500)
    seen: list[tuple[int, int] | None] = []
    try:
        assert station.state.loading is not None
        with pytest.raises(UserError, match="Taking the watch needs the whole log"):
            station.sign_on("M. Keller")
        with pytest.raises(UserError, match="An export needs the whole log"):
            station.archive.begin_export(Order())
        receipt = station.logbook.write(LogLine(text="written meanwhile"))

        def each_tick() -> bool:
            seen.append(station.state.loading)
            return len(station.state.lines) < COUNT or station.state.lines[-1].text != "written meanwhile"

        assert run_window(station, run_for=20, each_tick=each_tick) == 0
        assert receipt.saved
        assert seen[0] is not None
        assert seen[-1] is None
        assert (len(station.state.incidents), list(station.state.cases)) == (1, ["AUR-26-007"])
        station.sign_on("M. Keller")
        assert station.logbook.next_case_number("AUR").endswith("008")
    finally:
        station.close()
    assert gc.isenabled()
