"""Guard zones on the chart: where their edges lie, that they are hatched, who is inside, and one drawn by its corners."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.geo import Position, destination, range_bearing
from app.units import NM
from app.watch.frame import Alert, AlertState, Frame, OwnShip, Priority, Value
from app.watch.guard import Area, Ring, Zone
from tests.ui import night
from tests.ui.pixels import count, pixels
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.guardzones import edges
from ui.chart.pane import ChartPane
from ui.chart.projection import Array, latitude
from ui.guard import GuardZones
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


def positions(ring: Array) -> list[Position]:
    return [Position(lat, lon) for lon, lat in zip(ring[:, 0].tolist(), latitude(ring[:, 1]).tolist(), strict=True)]


def test_a_ring_has_two_edges_at_its_two_distances() -> None:
    outer, inner = edges(Ring("All", NM, 4 * NM), night.own_ship())
    for ring, miles in ((outer, 4), (inner, 1)):
        assert [range_bearing(night.OWN, p)[0] for p in positions(ring)] == pytest.approx([miles * NM] * len(ring), rel=2e-3)


def test_a_sector_by_the_bow_turns_with_her() -> None:
    heading = night.own_ship().heading_deg.live
    assert heading is not None
    (ring,) = edges(Ring("Bow", 0.0, 4 * NM, 330, 30), night.own_ship())
    far = [range_bearing(night.OWN, p) for p in positions(ring)]
    off = [abs((bearing - heading + 180) % 360 - 180) for miles, bearing in far if miles > NM]
    assert max(off) == pytest.approx(30, abs=0.5)


def test_a_ring_round_a_ship_whose_place_is_not_known_is_nowhere_and_an_area_stays() -> None:
    adrift = replace(night.own_ship(), position=Value())
    assert edges(Ring("All", 0.0, NM), adrift) == []
    assert edges(Area("Spot", night.BOAT, NM), OwnShip()) != []


def guarded(pane: ChartPane, zone: Zone, *inside: str) -> None:
    pane.chart.show_scene(replace(pane.chart.scene, guards=(zone,), guarded=frozenset(inside)))


@pytest.mark.parametrize("palette", PALETTES)
def test_a_zone_is_hatched_and_not_only_coloured(pane: ChartPane, bridge: Bridge, palette: PaletteName) -> None:
    bridge.theme.use(palette)
    spot = destination(night.OWN, 90, 9 * NM)
    bare = pixels(pane.chart)
    guarded(pane, Area("Spot", spot, 3 * NM))
    x, y = (round(v) for v in pane.chart.view.px_of(spot))
    patch = (pixels(pane.chart) != bare).any(axis=2)[y - 20 : y + 20, x - 20 : x + 20]
    assert 0.05 < patch.mean() < 0.5
    assert patch.any(axis=0).all()  # no column without a line of the hatch
    assert patch.any(axis=1).all()


def test_who_is_inside_is_pointed_at_and_flashes_until_acknowledged(
    pane: ChartPane, station: night.FakeStation, bridge: Bridge, make_frame: MakeFrame
) -> None:
    ship = next(t for t in night.targets() if t.name == "BIANCAMAR")
    orange = tokens_of("day").warn_line
    quiet = make_frame(targets_=(ship,), alerts_=())
    pane._flash.stop()  # here it is said which half of the second it is
    alert = Alert(
        f"guard:Spot:{ship.id}",
        "guard",
        Priority.WARNING,
        AlertState.ACTIVE_UNACKNOWLEDGED,
        "",
        "",
        ship.stamp,
        ship.stamp,
        ship.id,
    )
    for frame, flash, seen in (
        (quiet, True, True),
        (quiet, False, True),
        (replace(quiet, alerts=(alert,)), True, True),
        (replace(quiet, alerts=(alert,)), False, False),
    ):
        pane.chart.show_scene(replace(pane.chart.scene, frame=frame, flash=flash, guarded=frozenset({ship.id})))
        assert (count(pane.chart, orange) > 20) is seen
    pane.chart.show_scene(replace(pane.chart.scene, frame=quiet, guarded=frozenset()))
    assert count(pane.chart, orange) == 0


CORNERS = ((200, 160), (420, 170), (400, 400))


def test_a_zone_is_drawn_by_clicks_and_closed_on_its_first_corner(
    pane: ChartPane, station: night.FakeStation, qtbot: QtBot
) -> None:
    qtbot.keyClick(pane, Qt.Key.Key_G)
    for at in (*CORNERS, (203, 163)):
        qtbot.mouseClick(pane.chart, Qt.MouseButton.LeftButton, pos=QPoint(*at))
    (zone,) = station.vigil.zones
    assert isinstance(zone, Area)
    drawn = [pane.chart.view.px_of(corner) for corner in zone.corners]
    assert np.array(drawn) == pytest.approx(np.array(CORNERS, dtype=float), abs=0.5)
    assert not pane.chart.awaiting
    assert pane.sketch.corners is None


def test_a_zone_is_drawn_by_keys_alone(pane: ChartPane, station: night.FakeStation, qtbot: QtBot) -> None:
    qtbot.keyClick(pane, Qt.Key.Key_G)
    for key, times in ((Qt.Key.Key_Left, 10), (Qt.Key.Key_Up, 10), (Qt.Key.Key_Right, 8)):
        for _ in range(times):
            qtbot.keyClick(pane, key)
        qtbot.keyClick(pane, Qt.Key.Key_Return)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    (zone,) = station.vigil.zones
    assert isinstance(zone, Area)
    first, second, third = (pane.chart.view.px_of(corner) for corner in zone.corners)
    assert (second[0] - first[0], second[1] - first[1]) == pytest.approx((0, -120), abs=1)
    assert (third[0] - second[0], third[1] - second[1]) == pytest.approx((96, 0), abs=1)


def test_backspace_takes_a_corner_back_and_escape_leaves_nothing(pane: ChartPane, station: night.FakeStation, qtbot: QtBot) -> None:
    pane.sketch.begin()
    for at in CORNERS:
        qtbot.mouseClick(pane.chart, Qt.MouseButton.LeftButton, pos=QPoint(*at))
    qtbot.keyClick(pane, Qt.Key.Key_Backspace)
    assert len(pane.sketch.corners or []) == 2
    assert not pane.banner.finish_key.isVisible()
    qtbot.mouseClick(pane.banner.end_key, Qt.MouseButton.LeftButton)
    assert pane.sketch.corners is None
    assert station.vigil.zones == ()
    assert not pane.chart.awaiting


def test_a_third_zone_is_refused_and_said(pane: ChartPane, station: night.FakeStation, bridge: Bridge, qtbot: QtBot) -> None:
    station.vigil.set_zones((Ring("A", 0, NM), Ring("B", 0, 2 * NM)), "2/O")
    with qtbot.waitSignal(bridge.failed, timeout=1000) as said:
        pane.sketch.begin()
    assert "two guard zones" in said.args[0]
    assert not pane.chart.awaiting


def test_somebody_else_who_asks_for_a_click_ends_the_drawing(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    pane.sketch.begin()
    qtbot.mouseClick(pane.chart, Qt.MouseButton.LeftButton, pos=QPoint(200, 160))
    bridge.ask_pick(object())
    assert pane.sketch.corners is None
    assert pane.chart.awaiting


def test_the_page_of_guard_zones_leads_to_drawing_one(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    page = GuardZones(bridge, pane)
    qtbot.addWidget(page)
    page.show()
    qtbot.mouseClick(page.draw_key, Qt.MouseButton.LeftButton)
    assert pane.sketch.corners == []
    assert pane.chart.awaiting
