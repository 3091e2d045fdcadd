"""The round picture: its ranges, what is in it, what it says that it is not, and that it needs no position."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.geo import destination
from app.rescue.entries import CaseOpened, CasePosition
from app.units import NM
from app.watch.frame import Frame, OwnShip, TargetKind, Value
from tests.ui import night
from tests.ui.pixels import pixels
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.pane import ChartPane
from ui.chart.ppi import RANGES, nearest_range, scope_of
from ui.tokens import PALETTES, PaletteName, tokens_of

MakeFrame = Callable[..., Frame]


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, charts: Charts) -> ChartPane:
    made = ChartPane(bridge, charts)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    bridge.tick()
    return made


def lost_position() -> OwnShip:
    return replace(night.own_ship(), position=Value(), track=())


def test_the_key_goes_there_and_back(pane: ChartPane, qtbot: QtBot) -> None:
    reach = pane.chart.view.scale
    qtbot.keyClick(pane, Qt.Key.Key_I)
    assert pane.chart.ppi is not None
    assert pane.chart.following
    assert not pane.overview_frame.isVisible()
    qtbot.mouseClick(pane.zoom.words["ppi"], Qt.MouseButton.LeftButton)
    assert pane.chart.ppi is None
    assert pane.chart.view.scale == pytest.approx(reach, rel=0.6)


@pytest.mark.parametrize("which", range(len(RANGES)))
def test_the_edge_is_as_far_as_the_range_says(pane: ChartPane, which: int) -> None:
    pane.turn_ppi()
    while pane.chart.ppi != which:
        (pane.chart.zoom_in if (pane.chart.ppi or 0) > which else pane.chart.zoom_out)()
    x, y, radius = scope_of(pane.chart.width(), pane.chart.height())
    assert radius / pane.chart.view.px_per_m(night.OWN.lat) == pytest.approx(RANGES[which][0] * NM, rel=0.002)
    assert pane.chart.view.px_of(night.OWN) == pytest.approx((x, y), abs=1)
    assert pane.chart.scene.ring_nm == RANGES[which][1]


def test_the_smallest_range_that_holds_what_was_in_sight() -> None:
    assert [RANGES[nearest_range(miles)][0] for miles in (0.1, 0.25, 2.0, 12.0, 90.0)] == [0.25, 0.25, 3.0, 12.0, 48.0]


def test_it_cannot_be_dragged_and_a_place_elsewhere_is_shown_on_the_chart(pane: ChartPane, qtbot: QtBot) -> None:
    pane.turn_ppi()
    before = pane.chart.view
    qtbot.mousePress(pane.chart, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    qtbot.mouseMove(pane.chart, QPoint(360, 330))
    qtbot.mouseRelease(pane.chart, Qt.MouseButton.LeftButton, pos=QPoint(360, 330))
    assert pane.chart.view == before
    pane.chart.show_position(night.BOAT)
    assert pane.chart.ppi is None


def test_nothing_outside_the_circle_can_be_selected(pane: ChartPane) -> None:
    pane.turn_ppi()
    while pane.chart.ppi:
        pane.chart.zoom_in()
    pixels(pane.chart)
    far = next(t for t in night.targets() if t.name == "CALA ROSSA")
    assert far.position is not None
    assert pane.chart.object_at(*pane.chart.view.px_of(far.position)) is None


@pytest.mark.parametrize(("share", "whole"), [(0.99, True), (1.03, False)])
def test_a_case_at_the_rim_has_its_whole_hexagon_and_one_beyond_it_none(
    pane: ChartPane, bridge: Bridge, share: float, whole: bool
) -> None:
    pane.turn_ppi()
    assert pane.chart.ppi is not None
    there = destination(night.OWN, 120.0, RANGES[pane.chart.ppi][0] * NM * share)
    case = "AUR-26-099"
    bridge.write(CaseOpened(number=case), subject=case)
    bridge.write(CasePosition(lat=there.lat, lon=there.lon, source="own ship", accuracy_m=1.0), subject=case)
    for _ in range(3):
        bridge.tick()
    assert case in bridge.state.cases
    picture = pixels(pane.chart)
    x, y, _radius = scope_of(pane.chart.width(), pane.chart.height())
    px, py = pane.chart.view.px_of(there)
    away = math.hypot(px - x, py - y)
    out = 12.0  # from its middle, beyond the rim and within the hexagon
    col, row = round(px + out * (px - x) / away), round(py + out * (py - y) / away)
    ink = np.array(QColor(tokens_of(bridge.theme.name).text).getRgb()[:3])
    assert bool((picture[row, col] == ink).all()) is whole
    found = pane.chart.object_at(px, py)
    assert (found == case) is whole


@pytest.mark.parametrize("palette", PALETTES)
def test_no_land_in_it_until_it_is_asked_for(pane: ChartPane, bridge: Bridge, palette: PaletteName) -> None:
    bridge.theme.use(palette)
    pane.turn_ppi()
    for _ in range(4):
        pane.chart.zoom_out()
    land = np.array(QColor(tokens_of(palette).land).getRgb()[:3])

    def of_land() -> int:
        return int((pixels(pane.chart) == land).all(axis=2).sum())

    assert of_land() < 50
    pane.chart.use_coast(True)
    assert of_land() > 1000


def test_without_a_position_radar_targets_stand_at_their_bearing_and_range(
    pane: ChartPane, station: night.FakeStation, bridge: Bridge, make_frame: MakeFrame
) -> None:
    pane.turn_ppi()
    radar = replace(night.target("", TargetKind.RADAR, 90, 5.0, 20, 6.0, number=3), position=None)
    ship = replace(night.target("ASTER K", TargetKind.AIS, 90, 5, 78, 13.4), range_m=None, bearing_deg=None)
    station.next_frame = make_frame(own=lost_position(), targets_=(radar, ship))
    bridge.tick()
    pixels(pane.chart)
    x, y, radius = scope_of(pane.chart.width(), pane.chart.height())
    assert pane.chart.adrift
    reach = RANGES[pane.chart.ppi or 0][0]
    assert pane.chart.object_at(x + radius * 5.0 / reach, y) == radar.id
    pane.chart.pointed.emit(pane.chart.view.position_at(x + radius / 2, y))
    assert "no position" in " ".join(part.text() for part in (pane.readout._position,))
    assert f"{reach / 2:.1f}" in pane.readout._relative.text()


def test_a_click_that_gives_a_position_never_falls_on_a_picture_without_one(
    pane: ChartPane, station: night.FakeStation, bridge: Bridge, make_frame: MakeFrame
) -> None:
    pane.turn_ppi()
    bridge.ask_pick(object())
    station.next_frame = make_frame(own=lost_position())
    bridge.tick()
    assert pane.chart.ppi is None
    bridge.ask_pick(None)
    pane.turn_ppi()
    assert pane.chart.adrift
    bridge.ask_pick(object())
    assert pane.chart.ppi is None


def test_who_leaves_it_without_a_position_is_where_the_chart_was(
    pane: ChartPane, station: night.FakeStation, bridge: Bridge, make_frame: MakeFrame, qtbot: QtBot
) -> None:
    """It stood about 0° N 0° E, and a click that was awaited would have given a place there."""
    before = pane.chart.view
    station.next_frame = make_frame(own=lost_position())
    bridge.tick()
    pane.turn_ppi()
    assert pane.chart.adrift
    bridge.ask_pick(object())
    assert (pane.chart.view.x, pane.chart.view.y) == (before.x, before.y)


def test_no_place_of_a_picture_without_one_is_read_or_marked_afterwards(
    pane: ChartPane, station: night.FakeStation, bridge: Bridge, make_frame: MakeFrame, qtbot: QtBot
) -> None:
    known = make_frame()
    station.next_frame = make_frame(own=lost_position())
    bridge.tick()
    pane.turn_ppi()
    pane.chart.hovered(QPointF(300, 300))  # a finger: nothing stands there any more
    qtbot.keyClick(pane, Qt.Key.Key_B)
    qtbot.keyClick(pane, Qt.Key.Key_B)
    assert [line.origin is None for line in pane.chart.measuring.lines if line is not None] == [False]
    station.next_frame = known
    bridge.tick()
    assert pane.rulers.pointed is None
    assert pane.chart.measuring.lines == [None, None]
    assert not pane.rulers.in_hand
