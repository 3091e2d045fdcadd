"""Exporting from the window: the watch goes on, the file verifies, the log says that it was made, Cancel leaves nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import Settings, Ship
from app.export.verify import verify_bag
from app.rescue.entries import Exported, LogLine
from app.station import Station
from app.watch.frame import Mode
from ui.bridge import Bridge
from ui.export_dialog import ExportDialog


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    made = build_station(Plan(Mode.LIVE, Settings(ship=Ship(name="AURORA")), SystemClock(), (), folder))
    made.start()
    made.logbook.write(LogLine(text="All well")).wait(10)
    yield made
    made.close()


@pytest.fixture
def dialog(station: Station, qtbot: QtBot) -> Iterator[ExportDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    bridge = Bridge(station)
    bridge.setParent(parent)
    made = ExportDialog(bridge, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    bridge.start()
    yield made
    bridge.stop()


def test_an_export_from_the_window_verifies_and_is_written_down(dialog: ExportDialog, station: Station, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.purpose, "hand-over to the next crew")
    qtbot.mouseClick(dialog.start_key, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "It verifies" in dialog.notice.text(), timeout=20_000)
    (bag,) = (station.mission_folder / "exports").iterdir()
    assert str(bag) in dialog.notice.text()
    assert verify_bag(bag).ok
    qtbot.waitUntil(lambda: any(isinstance(line.payload, Exported) for line in station.state.lines), timeout=10_000)
    made = next(line.payload for line in station.state.lines if isinstance(line.payload, Exported))
    assert made.purpose == "hand-over to the next crew"


def test_cancel_leaves_nothing_that_looks_finished_and_says_so(
    dialog: ExportDialog, station: Station, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go_on = threading.Event(), threading.Event()
    track = station._find_track

    def slow(*given: object) -> object:
        reached.set()
        go_on.wait(10)
        return track(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(station, "_find_track", slow)
    qtbot.mouseClick(dialog.start_key, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(reached.is_set, timeout=10_000)
    assert dialog.close_key.text() == "Cancel"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    go_on.set()
    qtbot.waitUntil(lambda: "Cancelled" in dialog.notice.text(), timeout=10_000)
    assert [p.suffix for p in (station.mission_folder / "exports").iterdir()] == [".part"]
    assert dialog.isVisible()


def test_a_purpose_that_names_a_blocked_body_is_refused_with_the_reason(
    dialog: ExportDialog, station: Station, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.purpose, "handover to JRCC Tripoli")
    qtbot.mouseClick(dialog.start_key, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Not exported" in dialog.notice.text(), timeout=20_000)
    assert not (station.mission_folder / "exports").exists()
