"""How the windows of a drill look: whole on the smallest bridge screen, dark at night, all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cli.choosing import ScenarioShelf
from app.cli.drill_facts import drill_of
from app.cli.folders import Missions
from app.cli.instructing import Instructing
from app.clock import ScaledClock
from app.export.document import Document, Figure, Section, Table
from app.training.instructor import FaultOn, Finished, Instructor, Note
from app.training.shelf import Choice
from app.watch.frame import Mode
from devices.simulator.scenario import find_scenario
from devices.simulator.simulator import Simulator
from tests.ui.panels.kit import Kit
from tests.ui.panels.test_look import _brightness, _out_of_reach, _problems
from ui.chart.charts import Charts
from ui.training.bar import DrillBar
from ui.training.chooser import DrillChooser
from ui.training.report import ReportWindow
from ui.training.window import GROUPS, InstructorWindow
from ui.training_mark import TrainingEdge

SMALL = (1366, 720)
NIGHT_CHECKS = (_problems, _out_of_reach, _brightness)


@pytest.fixture
def lead(kit: Kit) -> Instructor:
    """The scenario with the longest title, at its first second."""
    scenario = find_scenario("crowded-boat")
    clock = ScaledClock(scenario.start, 0.0)
    simulator = Simulator(scenario, scenario.seed, clock)
    directory = kit.station.desk.book.directory
    drill = drill_of(scenario, scenario.seed, datetime(2026, 1, 5, tzinfo=UTC), directory, "M. Keller")
    made = Instructing(simulator, clock, drill, directory, speeds=(1.0, 2.0, 5.0), waits=True)
    made.do(FaultOn("GPS 1", "jump", lasts_s=600.0, bearing_deg=120.0, distance_nm=2.0))
    made.do(Note("Sees the echo first, then asks the look-out"))
    return made


@pytest.fixture
def panel(kit: Kit, lead: Instructor, charts: Charts, qtbot: QtBot) -> Iterator[InstructorWindow]:
    made = InstructorWindow(kit.bridge, charts, lead)
    qtbot.addWidget(made)
    made.resize(*SMALL)
    made.show()
    yield made
    made._timer.stop()


def pages(panel: InstructorWindow) -> dict[str, Callable[[], object]]:
    vessels, messages, faults = panel.vessels, panel.groups["Messages"], panel.groups["Faults"]
    return {
        **{name: (lambda index=index: panel.show_group(index)) for index, name in enumerate(GROUPS)},  # type: ignore[misc]
        "preview": lambda: (panel.show_group(0), messages.keys[4].click()),  # type: ignore[attr-defined]
        "own words": lambda: (messages.start(), messages.write("vhf")),  # type: ignore[attr-defined]
        "one ship": lambda: (panel.show_group(1), vessels.who.setCurrentIndex(1)),
        "one more": lambda: (vessels.page._group.button(1).click(), vessels.new_does.action.key("approach").click()),
        "a fault": lambda: (panel.show_group(2), faults.kind.key("drift").click()),  # type: ignore[attr-defined]
        "nearly ended": panel.end,
    }


def test_at_night_the_instructors_window_is_whole_dark_and_within_reach(panel: InstructorWindow, kit: Kit) -> None:
    kit.bridge.use_palette("night")
    found = []
    for name, go in pages(panel).items():
        go()
        for _ in range(3):
            QApplication.processEvents()
        found += [problem for check in NIGHT_CHECKS for problem in check(name, panel)]
    assert found == []
    assert (panel.width(), panel.height()) == SMALL


def test_the_bar_of_the_trainee_the_choice_and_the_report_too(kit: Kit, lead: Instructor, tmp_path: Path, qtbot: QtBot) -> None:
    kit.bridge.use_palette("night")
    figures = (Figure("3 of 9", "asked and met", urgent=True), Figure("2 min", "time to the case"))
    table = Table(("Asked", "Result"), (("Open the case", "met"),))
    sections = (Section("In short", figures=figures), Section("What was asked", table=table), Section("Earlier runs", empty="None"))
    document = Document("After-action report", "m", "AURORA", lead_time(), "M. Keller", Mode.DRILL, ("A drill",), sections)
    finished = Finished(document, tmp_path, tmp_path / "a-folder-of-a-long-name" / "debrief.pdf", ("an old one cannot be read",))
    shelf = ScenarioShelf(Missions(tmp_path, training=True))
    windows: list[tuple[str, QWidget, tuple[int, int]]] = [
        ("bar", DrillBar(kit.bridge, lead), (1366, 64)),
        ("chooser", DrillChooser(shelf, Choice(""), kit.bridge.theme), (1280, 700)),
        ("report", ReportWindow(kit.bridge.theme, finished), (1120, 700)),
    ]
    found = []
    for name, window, size in windows:
        qtbot.addWidget(window)
        kit.bridge.theme.dress(window)
        window.resize(*size)
        window.show()
        for _ in range(3):
            QApplication.processEvents()
        found += [problem for check in NIGHT_CHECKS[:2] for problem in check(name, window)]
        for edge in window.findChildren(TrainingEdge):
            edge.hide()  # the edge is as bright as it has to be
        found += _brightness(name, window)
        assert (window.width(), window.height()) == size, name
    assert found == []
    assert windows[1][1].findChildren(TrainingEdge), "no station is there yet that would mark the choice"


def lead_time() -> datetime:
    return datetime(2026, 1, 5, tzinfo=UTC)


def test_keys_alone_reach_every_group_the_picture_and_a_place(panel: InstructorWindow, qtbot: QtBot) -> None:
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    for number, name in enumerate(GROUPS, start=1):
        QTest.keyClick(panel, Qt.Key(Qt.Key.Key_0 + number), control)
        assert panel.group is panel.groups[name]
    QTest.keyClick(panel, Qt.Key.Key_T, control)
    assert panel.picture.which.index == 1
    QTest.keyClick(panel, Qt.Key.Key_2, control)
    panel.vessels.page._group.button(1).click()
    panel.vessels.main.click()
    assert panel.picture.chart.awaiting
    assert panel.picture.which.index == 0, "a place is chosen on the truth"
    for _ in range(4):
        QTest.keyClick(panel.picture.chart, Qt.Key.Key_Right, none)
    QTest.keyClick(panel.picture.chart, Qt.Key.Key_Return, none)
    assert not panel.picture.chart.awaiting
    panel.vessels.main.click()
    assert any("Added" in done.text for done in panel.lead.done())
    QTest.keyClick(panel, Qt.Key.Key_Z, control)
    assert any("Taken back" in done.text for done in panel.lead.done())


def test_a_long_title_never_widens_the_window(panel: InstructorWindow) -> None:
    panel.title.setText("A title that is as long as a scenario's title may be, which is eighty letters ...")
    QApplication.processEvents()
    assert panel.minimumSizeHint().width() <= SMALL[0]
