"""Search from anywhere in the window, and over what the chart shows now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.watch.frame import Value
from tests.ui import night
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.panels.log import LogPanel
from ui.window import MainWindow


@pytest.fixture
def window(bridge: Bridge, charts: Charts, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(bridge, charts)
    made.resize(1366, 768)
    made.show()
    bridge.tick()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_control_f_opens_the_search_from_the_chart_and_finds_what_lies_on_it(window: MainWindow, bridge: Bridge) -> None:
    window.show_devices()
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    log = cast(LogPanel, window.panel.panel("Log"))
    assert window.panel.current == "Log"
    assert log.page is log.search_page
    window.chart.chart.show_position(night.BOAT)
    bridge.tick()
    box = bridge.chart_box()
    assert box is not None
    south, west, north, east = box
    assert south < night.BOAT.lat < north
    assert west < night.BOAT.lon < east
    page = log.search_page
    page.narrow(**{"in": "chart", "kind": "case"})
    assert page.model.rowCount() > 0
    page.start("in:chart case:14")
    kinds = {hit.entry.kind for row in range(page.model.rowCount()) if (hit := page.model.hit(row)) is not None}
    assert "case.position" in kinds


def test_a_round_picture_of_no_place_is_no_box_to_search_in(window: MainWindow, bridge: Bridge, station: night.FakeStation) -> None:
    known = bridge.chart_box()
    own = replace(night.own_ship(), position=Value(), track=())
    station.next_frame = night.make_frame(own=own)
    bridge.tick()
    window.chart.turn_ppi()
    assert bridge.chart_box() is None
    window.chart.turn_ppi()
    assert known is not None
    assert bridge.chart_box() == pytest.approx(known, abs=2.0)
