"""Own ship nearer to a pole than the chart reaches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.geo import Position
from app.watch.frame import Frame
from tests.ui import night
from tests.ui.pixels import pixels
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.pane import ChartPane
from ui.chart.words import Words


@pytest.mark.parametrize(
    ("lat", "said"), [(86.5, "Own ship is north of 84° N"), (-88.0, "Own ship is south of 84° S"), (83.9, ""), (-83.9, "")]
)
def test_beyond_the_edge_of_the_chart_it_says_that_she_is_not_where_she_is_drawn(
    lat: float,
    said: str,
    qtbot: QtBot,
    bridge: Bridge,
    charts: Charts,
    make_frame: Callable[..., Frame],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pane = ChartPane(bridge, charts)
    qtbot.addWidget(pane)
    pane.resize(700, 500)
    pane.show()
    own = night.own_ship()
    there = replace(own, position=replace(own.position, value=Position(lat, 12.0)), track=())
    written: list[str] = []
    draw = Words.draw

    def heard(self: Words, *args: object) -> None:
        written.append(str(args[3]))
        draw(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(Words, "draw", heard)
    pane.chart.show_scene(replace(pane.chart.scene, frame=make_frame(own=there)))
    pixels(pane.chart)
    assert {words for words in written if words.startswith("Own ship is")} == ({said} if said else set())
    assert any(words.isdigit() for words in written) is not bool(said), "rings about a place where she is not would measure nothing"
