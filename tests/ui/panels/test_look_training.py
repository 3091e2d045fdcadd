"""How the windows of a drill look: whole on the smallest bridge screen, dark at night, all of it by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.training.instructor import Instructor
from tests.ui.gallery.pages import visit
from tests.ui.gallery.training import make_lead, of_a_drill, of_the_instructor
from tests.ui.panels.kit import Kit
from tests.ui.panels.test_look import _brightness, _out_of_reach, _problems
from ui.chart.charts import Charts
from ui.training.window import GROUPS, InstructorWindow
from ui.training_mark import TrainingEdge

SMALL = (1366, 720)
NIGHT_CHECKS = (_problems, _out_of_reach, _brightness)


@pytest.fixture
def lead(kit: Kit) -> Instructor:
    return make_lead(kit)


@pytest.fixture
def panel(kit: Kit, lead: Instructor, charts: Charts, qtbot: QtBot) -> Iterator[InstructorWindow]:
    made = InstructorWindow(kit.bridge, charts, lead)
    qtbot.addWidget(made)
    made.resize(*SMALL)
    made.show()
    yield made
    made._timer.stop()


def test_at_night_the_instructors_window_is_whole_dark_and_within_reach(panel: InstructorWindow, kit: Kit) -> None:
    kit.bridge.use_palette("night")
    found = []
    for name, page in visit(kit.bridge, of_the_instructor(panel)):
        found += [problem for check in NIGHT_CHECKS for problem in check(name, page)]
    assert found == []
    assert (panel.width(), panel.height()) == SMALL


def test_the_bar_of_the_trainee_the_choice_and_the_report_too(kit: Kit, lead: Instructor, tmp_path: Path, qtbot: QtBot) -> None:
    kit.bridge.use_palette("night")
    pages = of_a_drill(kit.bridge, lead, tmp_path)
    for window, _size, _go in pages.values():
        qtbot.addWidget(window)
    found = []
    for name, window in visit(kit.bridge, pages):
        found += [problem for check in NIGHT_CHECKS[:2] for problem in check(name, window)]
        for edge in window.findChildren(TrainingEdge):
            edge.hide()  # the edge is as bright as it has to be
        found += _brightness(name, window)
        assert (window.width(), window.height()) == pages[name][1], name
    assert found == []
    assert pages["drill chooser"][0].findChildren(TrainingEdge), "no station is there yet that would mark the choice"


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
