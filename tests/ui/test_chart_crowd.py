"""Many targets as one picture, tracks by age, and ships to scale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.config import Ship
from app.geo import destination
from app.units import mps_from_knots
from app.watch.frame import Frame, Target, TargetKind
from tests.ui import night
from tests.ui.pixels import count, pixels
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.crowd import KEPT_S, LEAST
from ui.chart.hull import Hull, hull_of
from ui.chart.mode import ChartMode, Orientation
from ui.chart.scene import AT_FIRST, Scene
from ui.chart.trails import SLICE
from ui.chart.view import ChartView
from ui.theme import Theme
from ui.tokens import tokens_of

MakeFrame = Callable[..., Frame]


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme, charts: Charts, bridge: Bridge, make_frame: MakeFrame) -> ChartView:
    made = ChartView(theme, charts, Scene(make_frame(targets_=()), type(bridge.state)(), shown=frozenset()), 60.0)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_scene(made.scene)
    return made


def fleet(count_: int) -> tuple[Target, ...]:
    return tuple(
        night.target(f"S{i}", TargetKind.AIS, i * 137.5, 5 + 45 * (i / count_) ** 0.5, i * 31 % 360, 9.0, mmsi=f"{247000000 + i}")
        for i in range(count_)
    )


def at(frame: Frame, seconds: float) -> Frame:
    return replace(frame, stamp=replace(frame.stamp, mono=frame.stamp.mono + seconds))


def show(chart: ChartView, frame: Frame, **more: object) -> None:
    chart.show_scene(replace(chart.scene, frame=frame, **more))  # type: ignore[arg-type]  # fields of a scene
    chart.repaint()


@pytest.mark.parametrize("orientation", [Orientation.NORTH, Orientation.HEAD])
def test_a_crowd_looks_as_it_would_painted_one_by_one(
    chart: ChartView, make_frame: MakeFrame, monkeypatch: pytest.MonkeyPatch, orientation: Orientation
) -> None:
    chart.use_mode(ChartMode(orientation))
    frame = make_frame(targets_=fleet(LEAST + 50), alerts_=())
    show(chart, frame)
    together = pixels(chart)
    assert chart._crowd.made > 0
    monkeypatch.setattr("ui.chart.crowd.LEAST", 10_000)
    chart.redraw()
    one_by_one = pixels(chart)
    assert (np.abs(together.astype(int) - one_by_one).max(axis=2) > 60).mean() < 2e-4


def test_the_picture_is_kept_for_half_a_second_and_made_anew_for_whatever_changes(chart: ChartView, make_frame: MakeFrame) -> None:
    ships = fleet(LEAST + 50)
    frame = make_frame(targets_=ships, alerts_=())
    show(chart, frame)
    made = chart._crowd.made
    show(chart, at(frame, 0.1))
    assert chart._crowd.made == made
    show(chart, at(frame, KEPT_S + 0.2))
    assert chart._crowd.made == made + 1
    danger = (replace(ships[0], dangerous=True), *ships[1:])
    show(chart, at(replace(frame, targets=danger), KEPT_S + 0.3))
    assert chart._crowd.made == made + 2, "what is dangerous does not stay in it as it was"
    show(chart, at(replace(frame, targets=danger[:-1]), KEPT_S + 0.4))
    assert chart._crowd.made == made + 2, "one that went stands for what is left of the half second"
    show(chart, at(replace(frame, targets=danger[:-30]), KEPT_S + 0.5))
    assert chart._crowd.made == made + 3, "many that went are gone at once"


def test_who_comes_between_two_pictures_is_painted_at_once_and_the_others_only_once(
    chart: ChartView, make_frame: MakeFrame
) -> None:
    ships = fleet(LEAST + 50)
    frame = make_frame(targets_=ships, alerts_=())
    show(chart, frame)
    made = chart._crowd.made
    new = replace(ships[0], id="A:247999999", mmsi="247999999")
    show(chart, at(replace(frame, targets=(new, *reversed(ships[1:]))), 0.1))
    assert chart._crowd.made == made
    apart = chart._targets.apart
    assert apart is not None
    assert [t.id for t, kept in zip(chart._targets.rows.targets, apart, strict=True) if not kept] == [new.id]


def test_danger_in_a_crowd_flashes(chart: ChartView, make_frame: MakeFrame) -> None:
    ships = fleet(LEAST + 50)
    frame = make_frame(targets_=(replace(ships[9], dangerous=True), *ships[10:], *ships[:9]), alerts_=())
    red = tokens_of("day").alarm
    show(chart, frame, flash=True)
    lit = count(chart, red)
    show(chart, frame, flash=False)
    assert lit > count(chart, red) > 0


def test_what_is_seen_to_move_is_not_kept_in_a_picture(chart: ChartView, make_frame: MakeFrame) -> None:
    fast = tuple(replace(t, sog_mps=mps_from_knots(2500.0)) for t in fleet(LEAST + 50))
    show(chart, make_frame(targets_=fast, alerts_=()))
    assert chart._crowd.made == 0


# -- tracks


def test_the_tracks_of_all_are_there_after_a_few_frames_and_only_if_asked_for(chart: ChartView, make_frame: MakeFrame) -> None:
    ships = fleet(3 * SLICE)
    frame = make_frame(targets_=ships, alerts_=(), own=replace(night.own_ship(), track=()))
    chart.zoom(4.0)
    show(chart, frame, shown=frozenset())
    without = pixels(chart)
    assert not chart.trails.all.whole
    for i in range(3):
        show(chart, at(frame, i / 10), shown=frozenset({"all_tracks"}))
    assert chart.trails.all.whole
    assert (pixels(chart) != without).any(axis=2).sum() > 300
    show(chart, frame, shown=frozenset())
    assert np.array_equal(pixels(chart), without)


def test_the_tracks_of_all_are_off_at_first() -> None:
    assert "all_tracks" not in AT_FIRST
    assert {"tracks", "track", "guards", "hulls"} <= AT_FIRST


def test_a_track_grows_paler_with_age(chart: ChartView, make_frame: MakeFrame) -> None:
    mono = make_frame().stamp.mono
    line = tuple((mono - s, p.lat, p.lon) for s in range(7000, -1, -10) for p in (destination(night.OWN, 90, s * 5.0),))
    frame = make_frame(targets_=(), alerts_=(), own=replace(night.own_ship(), track=line))
    show(chart, frame, shown=frozenset())
    without = pixels(chart).astype(int)
    show(chart, frame, shown=frozenset({"track"}))
    change = np.abs(pixels(chart).astype(int) - without).max(axis=2)
    x, y = (round(v) for v in chart.view.px_of(night.OWN))
    per_m = chart.view.px_per_m(night.OWN.lat)

    def strength(seconds: float) -> int:
        at_x = x + round(seconds * 5.0 * per_m)
        return int(change[y - 4 : y + 5, at_x - 2 : at_x + 3].max())

    assert strength(1500) > strength(3000) > strength(5000) > 0


# -- ships to scale


@given(length=st.floats(10, 400), beam=st.floats(3, 60), ahead=st.floats(0, 1), left=st.floats(0, 1), told=st.booleans())
def test_a_hull_is_as_long_and_as_wide_as_the_ship_wherever_her_antenna_is(
    length: float, beam: float, ahead: float, left: float, told: bool
) -> None:
    hull = Hull(length, beam, ahead * length, left * beam) if told else Hull(length, beam)
    assert np.ptp(hull.outline, axis=0) == pytest.approx([beam, length])
    assert -hull.outline[0, 1] == pytest.approx(ahead * length if told else length / 2)
    assert -hull.outline[:, 0].min() == pytest.approx(left * beam if told else beam / 2)


def test_who_does_not_say_her_measures_has_no_hull() -> None:
    ship = night.target("A", TargetKind.AIS, 0, 1, 0, 5.0)
    assert hull_of(replace(ship, length_m=90.0)) is None
    assert hull_of(replace(ship, length_m=90.0, beam_m=14.0)) == Hull(90.0, 14.0)
    assert hull_of(Ship()) is None


def test_a_ship_is_drawn_to_scale_once_she_is_long_enough_on_the_screen(chart: ChartView, make_frame: MakeFrame) -> None:
    big = replace(night.target("A", TargetKind.AIS, 60, 0.6, 30, 0.0), length_m=200.0, beam_m=30.0)
    frame = make_frame(targets_=(big,), alerts_=())

    def more_with_hulls() -> int:
        found = []
        for shown in (frozenset[str](), frozenset({"hulls"})):
            show(chart, frame, shown=shown)
            found.append(count(chart, tokens_of("day").target))
        return found[1] - found[0]

    assert more_with_hulls() == 0
    for _ in range(9):
        chart.zoom_in()
    assert more_with_hulls() > 30
    frame = replace(frame, targets=(replace(big, heading_deg=None, cog_deg=None),))
    assert more_with_hulls() == 0, "nobody knows which way she lies"
