"""A widget that is shown before it stands in its form is a window of its own for a moment: it flashes in the dark, and takes
the keyboard away from the bridge."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.clock import ManualClock
from app.register import Register
from app.rescue.entries import CaseOpened
from tests.fakes import MemoryJournal
from tests.ui import night
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.panels.cases import CasesPanel
from ui.panels.people import PeoplePanel
from ui.panels.people_moves import MOVES
from ui.panels.register import RegisterPage
from ui.window import MainWindow


class _Spy(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            words = getattr(watched, "text", str)()
            self.shown.append(f"{type(watched).__name__} {words or watched.accessibleName()}".strip())
        return False


@contextmanager
def windows_shown(qapp: QApplication) -> Iterator[list[str]]:
    spy = _Spy()
    qapp.installEventFilter(spy)
    try:
        yield spy.shown
    finally:
        qapp.removeEventFilter(spy)


def test_the_bridge_comes_up_as_one_window(
    bridge: Bridge, station: night.FakeStation, charts: Charts, qapp: QApplication, tmp_path: Path
) -> None:
    station.register = Register(MemoryJournal(), ManualClock(night.NOW), tmp_path)
    with windows_shown(qapp) as shown:
        window = MainWindow(bridge, charts)
        window.show()
        bridge.tick()
        window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shown == ["MainWindow"]


def test_no_form_of_cases_and_people_is_a_window(
    bridge: Bridge, station: night.FakeStation, qapp: QApplication, tmp_path: Path
) -> None:
    register = station.register = Register(MemoryJournal(), ManualClock(night.NOW), tmp_path)
    cases, people, page = CasesPanel(bridge), PeoplePanel(bridge), RegisterPage(bridge, register)
    bridge.tick()
    for panel in (cases, people, page):
        panel.show()
    opening = next(line for line in bridge.state.lines if isinstance(line.payload, CaseOpened))
    with windows_shown(qapp) as shown:
        cases.new_case()
        cases.show_case(str(opening.subject))
        for line in bridge.state.lines:
            if line.subject == opening.subject:
                cases.correct(line.id)
        card, sections = cases.card, cases.card.sections
        for wanted in (
            card.wants_phase,
            card.wants_close,
            card.wants_details,
            card.wants_actor,
            card.wants_speeds,
            card.wants_drift,
        ):
            wanted.emit()
        for wanted in (sections.wants_position, sections.wants_weather, sections.wants_coordination):
            wanted.emit()
        for name in MOVES:
            people.open_move(name)
        for open_form in (people.recount, people.sort, people.needs):
            open_form()
        for line in bridge.state.ledger.movements:
            people._open_line(line)
        page.new_vessel(None)
        QApplication.processEvents()
    for panel in (cases, people, page):
        panel.close()
        panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shown == []
