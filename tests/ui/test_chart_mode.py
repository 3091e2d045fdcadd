"""Orientation and motion: what is up, where own ship stands, what is relative, and that it is always said."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.clock import Stamp
from app.geo import Position, destination
from app.preferences import Preferences
from app.units import NM, mps_from_knots
from app.watch.frame import Frame, OwnShip, TargetKind, Value
from tests.ui import night
from tests.ui.pixels import pixels
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.mode import ChartMode, Motion, Orientation, Placing
from ui.chart.pane import ChartPane
from ui.chart.scene import Scene
from ui.chart.targets import relative_past
from ui.chart.view import ChartView
from ui.theme import Theme
from ui.tokens import tokens_of

MakeFrame = Callable[..., Frame]


def own(heading: float | None = 90.0, *, at: Position = night.OWN, course: float = 80.0, knots: float = 9.2) -> OwnShip:
    return replace(
        night.own_ship(),
        position=night.value(at),
        heading_deg=night.value(heading, "GYRO", 0.1) if heading is not None else Value(),
        cog_deg=night.value(course),
        sog_mps=night.value(mps_from_knots(knots)),
    )


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme, charts: Charts, bridge: Bridge, make_frame: MakeFrame) -> ChartView:
    made = ChartView(theme, charts, Scene(make_frame(own=own()), bridge.state), 18.0)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_scene(made.scene)
    return made


def shown(chart: ChartView, frame: Frame) -> None:
    chart.show_scene(replace(chart.scene, frame=frame))


def later(seconds: float) -> Stamp:
    return Stamp(night.NOW, night.MONO + seconds)


@pytest.mark.parametrize("orientation", list(Orientation))
@pytest.mark.parametrize("palette", ["day", "night"])
def test_sea_is_sea_and_land_is_land_whatever_is_up(
    chart: ChartView, theme: Theme, make_frame: MakeFrame, orientation: Orientation, palette: str
) -> None:
    theme.use(palette)  # type: ignore[arg-type]
    shown(chart, make_frame(own=own(heading=137.0, course=221.0), targets_=()))
    chart.use_mode(ChartMode(orientation=orientation))
    chart.show_position(Position(33.0, 13.0))
    for _ in range(4):
        chart.zoom_out()
    picture = pixels(chart)
    for lat, token in ((34.0, "sea"), (32.0, "land")):
        x, y = chart.view.px_of(Position(lat, 13.0))
        patch = picture[round(y) - 6 : round(y) + 7, round(x) - 6 : round(x) + 7].reshape(-1, 3)
        assert np.median(patch, axis=0).tolist() == list(QColor(getattr(tokens_of(palette), token)).getRgb()[:3])  # type: ignore[arg-type]


@pytest.mark.parametrize(("orientation", "up"), [(Orientation.NORTH, 0.0), (Orientation.HEAD, 90.0), (Orientation.COURSE, 80.0)])
def test_what_was_asked_for_is_up_and_she_stays_in_the_middle(chart: ChartView, orientation: Orientation, up: float) -> None:
    chart.use_mode(ChartMode(orientation=orientation))
    assert chart.view.up == pytest.approx(up)
    assert chart.view.px_of(night.OWN) == pytest.approx((400, 300), abs=2)
    ahead = destination(night.OWN, up, 5 * NM)
    x, y = chart.view.px_of(ahead)
    assert x == pytest.approx(400, abs=2)
    assert y < 250


def test_the_picture_follows_her_heading_at_once_and_her_course_in_steps(chart: ChartView, make_frame: MakeFrame) -> None:
    chart.use_mode(ChartMode(orientation=Orientation.HEAD))
    shown(chart, make_frame(own=own(heading=90.4)))
    assert chart.view.up == pytest.approx(90.4)
    chart.use_mode(ChartMode(orientation=Orientation.COURSE))
    for course, up in ((80.0, 80.0), (84.0, 80.0), (76.0, 80.0), (86.0, 86.0), (359.0, 359.0), (2.0, 359.0)):
        shown(chart, make_frame(own=own(course=course)))
        assert chart.view.up == pytest.approx(up), course


def test_a_yawing_ship_does_not_cost_a_new_picture_each_time_and_a_turning_one_does(
    chart: ChartView, make_frame: MakeFrame
) -> None:
    chart.use_mode(ChartMode(orientation=Orientation.HEAD))
    chart.grab()
    before = chart._base.made
    for i, yaw in enumerate((0.3, 0.8, 1.2, 0.7, -0.4)):
        shown(chart, make_frame(own=own(heading=90.0 + yaw), at=later(0.1 * i)))
        chart.grab()
    assert chart._base.made == before
    shown(chart, make_frame(own=own(heading=93.0), at=later(0.6)))
    chart.grab()
    assert chart._base.made == before + 1
    shown(chart, make_frame(own=own(heading=93.5), at=later(1.7)))  # a little off for more than a second
    chart.grab()
    assert chart._base.made == before + 2


def test_a_picture_turned_a_little_shows_the_coast_where_a_new_one_does(chart: ChartView, make_frame: MakeFrame) -> None:
    chart.use_mode(ChartMode(orientation=Orientation.HEAD))
    for _ in range(3):
        chart.zoom_out()
    shown(chart, make_frame(own=own(), targets_=(), at=later(0)))
    chart.grab()
    made = chart._base.made
    shown(chart, make_frame(own=own(heading=91.5), targets_=(), at=later(0.1)))
    kept = pixels(chart)
    assert chart._base.made == made
    chart.redraw()
    new = pixels(chart)
    assert chart._base.made == made + 1
    land = np.array(QColor(tokens_of("day").land).getRgb()[:3])
    differs = (kept == land).all(axis=2) != (new == land).all(axis=2)
    assert (new == land).all(axis=2).mean() > 0.1
    assert differs.mean() < 0.02


def test_dragging_a_turned_chart_keeps_the_place_under_the_hand(chart: ChartView, qtbot: QtBot) -> None:
    chart.use_mode(ChartMode(orientation=Orientation.HEAD))
    place = chart.view.position_at(300, 300)
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    qtbot.mouseMove(chart, QPoint(340, 320))
    qtbot.mouseMove(chart, QPoint(360, 330))
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(360, 330))
    assert chart.view.px_of(place) == pytest.approx((360, 330), abs=0.5)
    assert not chart.following


def test_a_click_selects_the_target_under_it_in_a_turned_chart(chart: ChartView, qtbot: QtBot) -> None:
    chart.use_mode(ChartMode(orientation=Orientation.HEAD))
    chart.grab()
    place = night.targets()[0].position
    assert place is not None
    with qtbot.waitSignal(chart.picked, timeout=1000) as got:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(*(round(v) for v in chart.view.px_of(place))))
    assert got.args == [night.PATROL]


def test_looking_ahead_leaves_more_of_the_screen_before_her(chart: ChartView, make_frame: MakeFrame) -> None:
    chart.use_mode(ChartMode(placing=Placing.AHEAD))  # north up, heading east: she stands to the left
    assert chart.view.px_of(night.OWN) == pytest.approx((200, 300), abs=2)
    chart.use_mode(ChartMode(orientation=Orientation.HEAD, placing=Placing.AHEAD))
    assert chart.view.px_of(night.OWN) == pytest.approx((400, 450), abs=2)
    shown(chart, make_frame(own=own(heading=250.0)))
    assert chart.view.px_of(night.OWN) == pytest.approx((400, 450), abs=2)


def test_in_true_motion_she_goes_across_the_picture_and_is_set_back_at_its_edge(chart: ChartView, make_frame: MakeFrame) -> None:
    chart.use_mode(ChartMode(motion=Motion.TRUE))
    place = Position(33.3, 12.6)
    before = chart.view.px_of(place)
    seen = []
    for step in range(60):
        at = destination(night.OWN, 90.0, 0.5 * NM * step)
        shown(chart, make_frame(own=own(at=at)))
        x, _y = chart.view.px_of(at)
        seen.append(x)
        assert abs(x - 400) <= 0.35 * 800 + 1
        if step == 10:
            assert chart.view.px_of(place) == pytest.approx(before, abs=1e-6)
    assert max(seen) > 600
    assert any(b < a for a, b in itertools.pairwise(seen))


def test_relative_vectors_are_those_of_the_ships_motion_seen_from_own_ship(chart: ChartView, make_frame: MakeFrame) -> None:
    same = replace(night.target("ESCORT", TargetKind.AIS, 0, 5, 80.0, 9.2), sog_mps=mps_from_knots(9.2))
    still = night.target("STILL", TargetKind.AIS, 180, 5, None, 0.0)
    shown(chart, make_frame(own=own(), targets_=(same, still)))
    rows = chart._targets.rows
    chart.grab()
    for motion, expected in ((Motion.TRUE, [True, False]), (Motion.RELATIVE, [False, True])):
        chart.use_mode(ChartMode(vectors=motion))
        velocity, moving = rows.motion(chart.scene.own_velocity if chart.scene.shows_relative else None)
        assert moving.tolist() == expected
    mine = chart.scene.own_velocity
    assert mine is not None
    assert velocity[1] == pytest.approx((-mine[0], -mine[1]))


def test_relative_past_positions_are_range_and_bearing_of_then() -> None:
    track = tuple((60.0 * i, 33.0 + 0.01 * i, 12.0) for i in range(11))  # north, 0.01 degrees a minute
    here = (12.0, 33.1)
    past = [(60.0 * i, 12.2, 33.0 + 0.01 * i) for i in (8, 6)]  # beside her all the time
    found = relative_past(past, track, here)
    assert [round(lon, 6) for _, lon, _ in found] == [12.2, 12.2]
    assert [lat for _, _, lat in found] == pytest.approx([33.1, 33.1])
    assert relative_past([(900.0, 12.2, 33.0)], track, here) == []
    hole = (track[0], track[10])
    assert relative_past([(300.0, 12.2, 33.0)], hole, here) == []


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, charts: Charts, station: night.FakeStation) -> ChartPane:
    made = ChartPane(bridge, charts)
    bridge.theme.dress(made)
    qtbot.addWidget(made)
    made.resize(764, 605)
    made.show()
    station.next_frame = night.make_frame(own=own())
    bridge.tick()
    return made


def test_every_mode_is_one_key_and_one_press_and_is_said(pane: ChartPane, qtbot: QtBot) -> None:
    assert pane.mode.text.startswith("North up  Ship centred  RM(T)  Vectors T 12 min  Ground stab.  Rings")
    for key, name, said in (
        (Qt.Key.Key_O, "orientation", ["Head up", "Course up", "North up"]),
        (Qt.Key.Key_L, "placing", ["Look ahead", "Ship centred"]),
        (Qt.Key.Key_V, "vectors", ["Vectors R 12 min", "Vectors T 12 min"]),
        (Qt.Key.Key_M, "motion", ["TM", "RM(R)", "TM"]),
    ):
        for i, words in enumerate(said):
            if i % 2:
                qtbot.mouseClick(pane.mode.keys[name], Qt.MouseButton.LeftButton)
            else:
                qtbot.keyClick(pane.chart, key)
            assert pane.mode.keys[name].text() == words
            assert pane.mode.keys[name].height() >= 48
    assert "Vectors T" in pane.mode.text  # true motion came with true vectors


@pytest.mark.parametrize(
    ("presses", "without", "said"),
    [
        (1, {"heading_deg": Value()}, "North up, no heading"),
        (2, {"cog_deg": Value()}, "North up, no course"),
        (2, {"sog_mps": Value(0.1, "GPS 2", night.stamp(), 0.2, False)}, "North up, no course"),
    ],
)
def test_without_what_it_needs_the_chart_is_north_up_and_says_why(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, presses: int, without: dict[str, object], said: str
) -> None:
    for _ in range(presses):
        pane.change_mode("orientation")
    assert pane.chart.view.up != 0
    station.next_frame = night.make_frame(own=replace(own(), **without))  # type: ignore[arg-type]  # fields of own ship
    bridge.tick()
    assert pane.chart.view.up == 0
    assert pane.mode.keys["orientation"].text() == said
    station.next_frame = night.make_frame(own=own())
    bridge.tick()
    assert pane.chart.view.up != 0


def test_without_her_own_speed_vectors_are_true_and_say_so(pane: ChartPane, bridge: Bridge, station: night.FakeStation) -> None:
    pane.change_mode("vectors")
    assert "RM(R)" in pane.mode.text
    station.next_frame = night.make_frame(own=replace(own(), sog_mps=Value()))
    bridge.tick()
    assert "Vectors T" in pane.mode.text
    assert "RM(T)" in pane.mode.text


def test_a_chart_that_was_set_free_says_so_and_the_same_key_brings_her_back(pane: ChartPane) -> None:
    pane.chart.pan(0.4, 0)
    assert pane.mode.keys["placing"].text() == "Free"
    assert pane.mode.keys["motion"].text() == "TM"
    pane.change_mode("placing")
    assert pane.mode.keys["placing"].text() == "Ship centred"
    assert pane.chart.following


def test_the_chart_comes_back_as_it_was_left(
    pane: ChartPane, bridge: Bridge, charts: Charts, station: night.FakeStation, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "window.json"
    station.preferences = Preferences(path)
    for which in ("orientation", "placing", "motion", "vectors"):
        pane.change_mode(which)
    station.preferences = Preferences(path)
    again = ChartPane(bridge, charts)
    qtbot.addWidget(again)
    assert again.chart.mode == pane.chart.mode == ChartMode(Orientation.HEAD, Motion.TRUE, Placing.AHEAD, Motion.RELATIVE)


@pytest.mark.parametrize("kept", ["", "sideways", 3, None])
def test_a_word_that_is_no_mode_gives_the_usual_one(kept: str | int | None) -> None:
    preferences = Preferences()
    preferences.put("chart.orientation", kept)
    assert ChartMode.kept(preferences) == ChartMode()
