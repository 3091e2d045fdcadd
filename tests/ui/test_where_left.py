"""The work panel comes back as it was left, without taking the cursor, and what it was is in no file of preferences."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.kept import KeptFile
from tests.ui import night
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.panels.cases import CasesPanel
from ui.panels.log import LogPanel
from ui.theme import Theme
from ui.where_left import KEPT
from ui.window import MainWindow

Start = Callable[[], MainWindow]


@pytest.fixture
def start(station: night.FakeStation, theme: Theme, charts: Charts, tmp_path: Path) -> Iterator[Start]:
    """Opens the window as at another start of the program: what was kept is read from the disk."""
    made: list[MainWindow] = []

    def begin() -> MainWindow:
        end()
        station.kept = KeptFile(tmp_path / "drafts-bridge.json")
        window = MainWindow(Bridge(station, theme), charts)
        made.append(window)
        window.show()
        window.bridge.tick()
        QApplication.processEvents()
        return window

    def end() -> None:
        for window in made:
            window.close()
            window.deleteLater()
        made.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    yield begin
    end()


def cases(window: MainWindow) -> CasesPanel:
    panel = window.panel.panel("Cases")
    assert isinstance(panel, CasesPanel)
    return panel


def log(window: MainWindow) -> LogPanel:
    panel = window.panel.panel("Log")
    assert isinstance(panel, LogPanel)
    return panel


def test_the_open_tab_is_open_at_the_next_start_also_after_a_crash(start: Start, station: night.FakeStation) -> None:
    window = start()
    assert window.panel.current == "Cases"
    window.panel.show_tab("Comms")
    assert station.kept is not None
    assert (station.kept.get(KEPT) or {})["tab"] == "Comms"  # on the disk at once, not when it is closed
    again = start()
    assert again.panel.current == "Comms"
    assert again.focusWidget() is again.chart.chart


def test_the_case_that_was_looked_at_is_there_again(start: Start) -> None:
    window = start()
    numbers = list(window.bridge.state.cases)
    assert len(numbers) > 1
    first = cases(window).case
    assert first is not None
    other = next(each for each in numbers if each != first.id)
    cases(window).show_case(other)
    again = start()
    shown = cases(again).case
    assert shown is not None
    assert shown.id == other
    assert again.focusWidget() is again.chart.chart


def test_the_incident_that_was_looked_at_is_there_again(start: Start) -> None:
    window = start()
    window.act("incident")
    window.bridge.tick()
    incident = window.bridge.state.incidents[-1].id
    window.panel.show_tab("Log")
    log(window).show_incident(incident)
    again = start()
    assert again.panel.current == "Log"
    assert log(again).shown_incident == incident
    assert again.focusWidget() is again.chart.chart


def test_a_case_that_is_gone_or_a_tab_of_another_version_is_no_trouble(
    start: Start, station: night.FakeStation, tmp_path: Path
) -> None:
    KeptFile(tmp_path / "drafts-bridge.json").put(KEPT, {"tab": "Radio", "case": "XXX-26-999", "incident": "gone"})
    window = start()
    assert window.panel.current == "Cases"
    assert cases(window).case is not None


def test_the_preferences_name_no_case(start: Start, station: night.FakeStation) -> None:
    window = start()
    cases(window).show_case(next(iter(window.bridge.state.cases)))
    window.panel.show_tab("Log")
    window.close()
    assert not any("AUR-26" in str(value) for value in station.preferences.under("").values())
