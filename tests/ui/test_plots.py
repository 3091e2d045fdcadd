"""Live plots: what was not known is a gap, what is not seen is not drawn, and nothing grows without a bound."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.clock import Stamp
from app.units import mps_from_knots
from app.watch.frame import Frame
from tests.ui import night
from ui.bridge import Bridge
from ui.plots.history import EVERY_S, MOST, MOST_DANGEROUS, Histories, Track
from ui.plots.page import PlotsView
from ui.plots.plot import Line, LivePlot
from ui.theme import Theme


def later(seconds: float, frame: Frame | None = None, **own: object) -> Frame:
    base = frame or night.make_frame()
    at = Stamp(night.NOW + timedelta(seconds=seconds), night.MONO + seconds)
    links = tuple(
        replace(link, last_good=Stamp(at.utc, at.mono - (700.0 if link.source == "WIND" else 0.2))) for link in base.links
    )
    return replace(base, stamp=at, own=replace(base.own, **own), links=links)  # type: ignore[arg-type]


@given(st.lists(st.one_of(st.none(), st.floats(-1e3, 1e3)), max_size=60), st.integers(1, 20))
def test_a_track_holds_the_newest_values_in_order(values: list[float | None], most: int) -> None:
    track = Track(most)
    for at, value in enumerate(values):
        track.put(float(at), value)
    times, kept = track.series()
    expected = values[-most:]
    assert list(times) == [float(i) for i in range(len(values) - len(expected), len(values))]
    assert [None if np.isnan(v) else v for v in kept] == expected


def test_what_is_stale_or_unknown_is_a_gap_and_never_zero() -> None:
    held = Histories()
    frames = (
        later(0, sog_mps=night.value(mps_from_knots(9.0))),
        later(5, sog_mps=night.value(mps_from_knots(9.0), stale=True)),
        later(10, sog_mps=night.value(None)),
        later(15, sog_mps=night.value(mps_from_knots(0.0))),
    )
    for frame in frames:
        held.look(frame, None)
    _times, values = held.sog.series()
    assert values[0] == pytest.approx(9.0)
    assert np.isnan(values[1:3]).all()
    assert values[3] == 0.0
    assert not held.depth.known
    assert not held.feeds["WIND"].known
    assert held.feeds["AIS"].known


def test_one_value_in_five_seconds_is_kept_for_twelve_hours() -> None:
    held = Histories()
    for i in range(100):
        held.look(later(i * 0.1), None)
    assert len(held.sog) == 2
    track = Track()
    for i in range(MOST + 500):
        track.put(i * EVERY_S, 1.0)
    times, _values = track.series()
    assert times[-1] - times[0] <= 12 * 3600


def test_a_time_that_the_program_slept_through_is_a_gap() -> None:
    held = Histories()
    held.look(later(0), None)
    held.look(later(600), None)
    times, values = held.sog.series()
    assert len(times) == 3
    assert np.isnan(values[1])


def test_another_moment_of_a_recording_begins_anew() -> None:
    held = Histories()
    held.look(later(500), None)
    held.look(later(0), None)
    times, _values = held.sog.series()
    assert len(times) == 1


def test_the_cpa_is_that_of_the_selected_target_alone() -> None:
    held = Histories()
    held.look(later(0), night.DANGER)
    _times, values = held.cpa.series()
    assert values[0] == pytest.approx(0.3)
    held.look(later(5), "AUR-26-014")  # a case has no CPA: the target stays
    assert len(held.cpa) == 2
    held.look(later(10), night.PATROL)
    _times, values = held.cpa.series()
    assert list(values) == pytest.approx([5.4])
    lost = later(15)
    lost = replace(lost, targets=tuple(replace(t, lost=True) if t.id == night.PATROL else t for t in lost.targets))
    held.look(lost, night.PATROL)
    assert np.isnan(held.cpa.series()[1][-1])


def test_who_became_dangerous_before_anybody_asked_has_a_past() -> None:
    held = Histories()
    for seconds in (0, 5, 10):
        held.look(later(seconds), None)
    held.look(later(12), night.DANGER)
    times, values = held.cpa.series()
    assert list(times - times[0]) == [0.0, 5.0, 10.0]
    assert list(values) == pytest.approx([0.3] * 3)
    calm = tuple(replace(t, dangerous=False, cpa_m=3 * 1852.0) for t in later(0).targets if t.id == night.DANGER)
    held.look(replace(later(15), targets=calm), night.DANGER)
    assert held.cpa.series()[1][-1] == pytest.approx(3.0), "what came after the danger too"


def test_a_busy_sea_does_not_fill_the_memory_with_dangers() -> None:
    held = Histories()
    one = next(t for t in later(0).targets if t.id == night.DANGER)
    for i in range(4):
        some = tuple(replace(one, id=f"A:{i}-{n}") for n in range(MOST_DANGEROUS))
        held.look(replace(later(i * EVERY_S), targets=some), None)
    assert len(held.approaches) == MOST_DANGEROUS
    assert held.approaches.of("A:3-0").known
    assert not held.approaches.of("A:0-0").known


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> PlotsView:
    made = PlotsView(bridge)
    qtbot.addWidget(made)
    made.resize(1366, 500)
    return made


def test_nothing_is_drawn_while_the_page_is_hidden_and_all_of_it_is_there_when_it_is_shown(page: PlotsView, bridge: Bridge) -> None:
    for i in range(20):
        bridge.frame_ready.emit(later(5.0 * i))
    assert page.drawn == 0
    bridge.frame = later(95)
    page.show()
    assert page.drawn == 1
    assert len(page.sog.lines[0].series[0]) == 20
    page.hide()
    for i in range(20, 30):
        bridge.frame_ready.emit(later(5.0 * i))
    assert page.drawn == 1


def test_lines_are_used_again_and_each_feed_has_its_name(page: PlotsView, bridge: Bridge) -> None:
    page.show()
    for i in range(30):
        bridge.frame = later(5.0 * i)
        bridge.frame_ready.emit(bridge.frame)
        page.refresh()
    assert page.sog.rings == 1
    assert {line.name for line in page.feeds.lines} == {"GPS 1", "GPS 2", "GYRO", "AIS", "RADAR 1", "WIND"}
    assert page.feeds.rings == 6
    assert page.sog.value.text() == "9.2 kn"
    assert page.water.value.text() == "– m"
    assert not page.water.said.isHidden()
    assert "echo sounder" in page.water.said.text()


def test_the_span_is_kept(page: PlotsView, bridge: Bridge, qtbot: QtBot) -> None:
    page._choose_span(0)
    page.span.choose(2)
    page.span.chosen.emit(2)
    other = PlotsView(bridge)
    qtbot.addWidget(other)
    assert other.seconds == 6 * 3600


def test_only_what_lies_in_the_span_is_drawn(qtbot: QtBot, theme: Theme) -> None:
    plot = LivePlot(theme, "SOG", "kn")
    qtbot.addWidget(plot)
    times = np.arange(0.0, 100.0)
    plot.show_lines([Line("", (times, times))], 50.0, 99.0)
    assert plot.lines[0].series[0][0] == 50.0
