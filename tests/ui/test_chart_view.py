"""What the chart shows, and what the mouse and the keys do on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.clock import Stamp
from app.geo import Position
from app.units import NM
from app.watch.frame import Frame, OwnShip, TargetKind
from tests.ui import night
from tests.ui.pixels import brightest, count, pixels
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.hud import CursorReadout
from ui.chart.labels import target_lines
from ui.chart.pane import ChartPane
from ui.chart.scene import Scene
from ui.chart.targets import past_positions
from ui.chart.view import ChartView
from ui.theme import Theme
from ui.tokens import PALETTES, tokens_of

MakeFrame = Callable[..., Frame]


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme, charts: Charts, bridge: Bridge, make_frame: MakeFrame) -> ChartView:
    made = ChartView(theme, charts, Scene(make_frame(), bridge.state), 18.0)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_scene(made.scene)
    return made


@pytest.mark.parametrize("palette", PALETTES)
def test_sea_is_painted_as_sea_and_land_as_land(chart: ChartView, theme: Theme, palette: str) -> None:
    theme.use(palette)  # type: ignore[arg-type]
    chart.following = False
    chart.show_position(Position(33.0, 13.0))
    for _ in range(4):
        chart.zoom_out()
    picture = pixels(chart)
    for lat, token in ((34.0, "sea"), (32.0, "land")):
        x, y = chart.view.px_of(Position(lat, 13.0))
        # A grid line may run through the very pixel: most of its surroundings decide.
        patch = picture[round(y) + 3 : round(y) + 8, round(x) + 3 : round(x) + 8].reshape(-1, 3)
        assert np.median(patch, axis=0).tolist() == list(QColor(getattr(tokens_of(palette), token)).getRgb()[:3])  # type: ignore[arg-type]


def test_the_chart_is_dark_at_night(chart: ChartView, theme: Theme) -> None:
    theme.use("night")
    assert brightest(chart) <= 140


def test_own_ship_stays_in_the_middle_while_she_is_followed(chart: ChartView, make_frame: MakeFrame) -> None:
    moved = replace(night.own_ship(), position=night.value(Position(33.5, 12.9)))
    chart.show_scene(replace(chart.scene, frame=make_frame(own=moved)))
    assert chart.view.px_of(Position(33.5, 12.9)) == pytest.approx((400, 300), abs=2)


def test_the_range_of_the_settings_reaches_the_nearer_edge(chart: ChartView) -> None:
    assert 300 / chart.view.px_per_m(night.OWN.lat) == pytest.approx(18 * NM, rel=0.01)


def test_dragging_sets_the_chart_free_and_home_brings_her_back(chart: ChartView, qtbot: QtBot) -> None:
    before = chart.view
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    qtbot.mouseMove(chart, QPoint(340, 320))
    qtbot.mouseMove(chart, QPoint(360, 330))
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(360, 330))
    assert chart.following is False
    assert chart.view.px_of(before.position_at(300, 300)) == pytest.approx((360, 330), abs=0.5)
    chart.centre_own_ship()
    assert chart.view.px_of(night.OWN) == pytest.approx((400, 300), abs=0.5)


@pytest.mark.parametrize("which", ["target", "case", "nothing"])
def test_a_click_selects_what_lies_under_it(chart: ChartView, qtbot: QtBot, which: str) -> None:
    chart.grab()
    place = {"target": night.make_frame().targets[0].position, "case": night.BOAT, "nothing": Position(33.35, 12.6)}[which]
    assert place is not None
    with qtbot.waitSignal(chart.picked, timeout=1000) as got:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(*(round(v) for v in chart.view.px_of(place))))
    assert got.args == [{"target": night.PATROL, "case": "AUR-26-014", "nothing": None}[which]]


def test_a_long_press_asks_for_the_menu_of_that_place(chart: ChartView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.menu_requested, timeout=3000) as got:
        qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    expected = chart.view.position_at(200, 100)
    assert (got.args[1].lat, got.args[1].lon) == pytest.approx((expected.lat, expected.lon))


def test_a_position_that_was_never_known_is_drawn_nowhere(chart: ChartView, make_frame: MakeFrame, theme: Theme) -> None:
    chart.show_scene(replace(chart.scene, frame=make_frame(own=OwnShip(), targets_=()), state=type(chart.scene.state)()))
    at = Position(0.0, 0.0)
    assert not chart.view.shows(at)
    assert count(chart, tokens_of("day").text) < 40


def test_a_stale_position_never_looks_live(chart: ChartView, make_frame: MakeFrame) -> None:
    empty = type(chart.scene.state)()
    shown = frozenset({"rings"})
    chart.show_scene(replace(chart.scene, frame=make_frame(targets_=()), state=empty, shown=shown))
    live = count(chart, tokens_of("day").text)
    chart.show_scene(
        replace(chart.scene, frame=make_frame(targets_=(), own=night.stale(night.own_ship(), 14)), state=empty, shown=shown)
    )
    assert live > 60
    assert count(chart, tokens_of("day").text) == 0


def test_only_what_is_dangerous_is_red_and_it_flashes(chart: ChartView, make_frame: MakeFrame) -> None:
    red = tokens_of("day").alarm
    quiet = [t for t in night.targets() if not t.dangerous]
    chart.show_scene(replace(chart.scene, frame=make_frame(targets_=quiet), flash=True))
    assert count(chart, red) == 0
    chart.show_scene(replace(chart.scene, frame=make_frame(), flash=True))
    lit = count(chart, red)
    chart.show_scene(replace(chart.scene, frame=make_frame(), flash=False))
    assert lit > count(chart, red) > 0


def test_past_positions_are_two_minutes_apart() -> None:
    one = night.target("", TargetKind.RADAR, 90, 5, 270, 12.0, number=4)
    found = past_positions(one)
    assert len(found) == 5
    newest = one.track[-1]
    assert found[0][1:] == (one.track[-3][2], one.track[-3][1])
    assert newest[0] not in [mono for mono, _lon, _lat in found]


def test_labels_say_what_is_urgent() -> None:
    by_name = {t.name or t.number: t for t in night.targets()}
    assert target_lines(by_name["TRAMONTANA"], selected=False) == ("TRAMONTANA", "CPA 0.30 NM 6 min")
    assert target_lines(by_name[11], selected=False) == ("T11", "lost 02:44")
    assert target_lines(by_name["MARIS 4"], selected=False) == ("MARIS 4", "old 6 min")
    assert target_lines(by_name[7], selected=False, actor="patrol boat?") == ("T07 patrol boat?", "24.0 kn, no AIS")
    assert target_lines(by_name["ASTER K"], selected=False) == ("ASTER K",)
    beacon = replace(by_name["ASTER K"], kind=TargetKind.BEACON, beacon="SART", name=None, mmsi="970123456")
    assert target_lines(beacon, selected=False) == ("SART", "970123456")
    assert target_lines(replace(beacon, test=True), selected=False)[0] == "SART TEST"


def test_the_read_out_gives_no_bearing_from_an_old_position(qtbot: QtBot) -> None:
    readout = CursorReadout(night.SEA.place)
    qtbot.addWidget(readout)
    readout.show_cursor(Position(33.0, 12.5), night.OWN)
    texts = [w.text() for w in readout.findChildren(type(readout._position))]
    assert "33°00.0′N 012°30.0′E" in texts
    assert any("NM" in t and t.startswith("175°") for t in texts)
    assert any("of Zuwara" in t or "of Sabratha" in t for t in texts)
    readout.show_cursor(Position(33.0, 12.5), None)
    assert not readout._relative.text()


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, charts: Charts) -> ChartPane:
    made = ChartPane(bridge, charts)
    qtbot.addWidget(made)
    made.resize(764, 605)
    made.show()
    bridge.tick()
    return made


def test_the_mode_line_always_says_orientation_vectors_and_rings(pane: ChartPane) -> None:
    assert "North up" in pane.mode.text
    assert "Ship centred" in pane.mode.text
    assert "Vectors T 12 min" in pane.mode.text
    assert "Rings" in pane.mode.text
    pane.chart.pan(0.2, 0)
    assert "Free" in pane.mode.text
    pane._set_vectors(30)
    assert "Vectors T 30 min" in pane.mode.text


def test_keys_move_the_chart(pane: ChartPane, qtbot: QtBot) -> None:
    chart = pane.chart
    scale = chart.view.scale
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.view.scale < scale
    qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.view.scale == pytest.approx(scale)
    lon = chart.view.x
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.view.x > lon
    assert chart.following is False
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.following is True


def test_the_menu_of_a_place_offers_a_new_case_and_every_open_one(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    place = Position(33.4, 12.7)
    acts = {act.text(): act for act in pane.position_menu(place).actions()}
    assert "33°24.0′N 012°42.0′E" in acts
    assert "Add position to AUR-26-014" in acts
    assert "Add position to AUR-26-013" not in acts
    with qtbot.waitSignal(bridge.new_case_requested) as new:
        acts["New case here"].trigger()
    assert new.args == [place]
    with qtbot.waitSignal(bridge.case_position_requested) as added:
        acts["Add position to AUR-26-014"].trigger()
    assert added.args == ["AUR-26-014", place]


def test_a_layer_that_is_switched_off_is_not_drawn(pane: ChartPane) -> None:
    zone = tokens_of("day").zone
    with_limits = count(pane.chart, zone)
    for key in ("limits", "regions"):
        pane._switch(key, False)
    assert with_limits > 100
    assert count(pane.chart, zone) == 0


def test_selecting_elsewhere_marks_it_on_the_chart(pane: ChartPane, bridge: Bridge) -> None:
    bridge.select(night.PATROL)
    assert pane.chart.scene.selected == night.PATROL


def test_a_hidden_chart_paints_nothing_and_shows_the_newest_when_it_returns(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, make_frame: MakeFrame
) -> None:
    pane.hide()
    station.next_frame = make_frame(77, at=Stamp(night.NOW, night.MONO + 7))
    bridge.tick()
    assert pane.chart.scene.frame.number != 77
    pane.show()
    bridge.tick()
    assert pane.chart.scene.frame.number == 77


def test_what_lies_under_the_furniture_gets_no_name(chart: ChartView) -> None:
    chart.grab()
    assert "AUR-26-014" in chart._labels.placed
    x, y = (round(v) for v in chart.view.px_of(night.BOAT))
    chart.set_furniture((QRect(x - 60, y - 60, 120, 120),))
    chart.grab()
    assert "AUR-26-014" not in chart._labels.placed


def test_a_name_comes_back_at_once_when_what_lay_over_it_is_gone(chart: ChartView) -> None:
    x, y = (round(v) for v in chart.view.px_of(night.BOAT))
    chart.set_furniture((QRect(x - 60, y - 60, 120, 120),))
    chart.grab()
    chart.set_furniture(())
    chart.grab()
    assert "AUR-26-014" in chart._labels.placed


def test_many_targets_are_drawn_and_as_many_named_as_there_is_room_for(chart: ChartView, make_frame: MakeFrame) -> None:
    chart.show_scene(replace(chart.scene, frame=make_frame(targets_=night.many_targets(60))))
    chart.grab()
    assert len(chart._targets.drawn.targets) > 50
    assert 40 <= len(chart._labels.placed) <= 60
