"""A mark on the chart: set where somebody points, by mouse or key, corrected, taken off, and seen in each palette."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.rescue.entries import MarkSet
from tests.ui import night
from tests.ui.pixels import pixels
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.pane import ChartPane
from ui.mark_form import MarkForm
from ui.theme import Theme
from ui.tokens import PALETTES


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, charts: Charts) -> ChartPane:
    made = ChartPane(bridge, charts)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    bridge.tick()
    return made


def form_of(pane: ChartPane) -> MarkForm:
    (form,) = [each for each in pane.findChildren(MarkForm) if each.isVisible()]
    return form


def at(pane: ChartPane, x: int, y: int) -> None:
    pane.rulers.pointed = pane.chart.view.position_at(x, y)


def test_a_key_marks_where_the_pointer_is_and_the_log_has_it(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    at(pane, 450, 250)
    qtbot.keyClick(pane, Qt.Key.Key_K)
    form = form_of(pane)
    qtbot.keyClicks(form.name, "Net")
    form.symbol.key("danger").click()
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    bridge.tick()
    (mark,) = bridge.state.marks
    assert (mark.name, mark.symbol) == ("Net", "danger")
    assert pane.chart.view.px_of(mark.position) == pytest.approx((450, 250), abs=0.01)
    assert bridge.state.lines[-1].title == "Mark on the chart"


def test_without_a_name_nothing_is_written_and_the_form_says_so(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    pane.open_mark()
    form = form_of(pane)
    form.save()
    bridge.tick()
    assert bridge.state.marks == ()
    assert "name" in form.notice.text()
    form.name.setText("Net")
    form.place.setText("33 N")
    form.save()
    bridge.tick()
    assert bridge.state.marks == ()
    assert form.isVisible()


def test_a_mark_near_the_pointer_is_corrected_and_keeps_its_time(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    bridge.write(MarkSet(lat=night.OWN.lat + 0.05, lon=night.OWN.lon, name="Net"))
    bridge.tick()
    pane.grab()
    (before,) = bridge.state.marks
    x, y = pane.chart.view.px_of(before.position)
    at(pane, round(x) + 5, round(y) - 8)
    qtbot.keyClick(pane, Qt.Key.Key_K)
    form = form_of(pane)
    assert form.name.text() == "Net"
    form.name.setText("Net, sunk")
    form.save()
    bridge.tick()
    (after,) = bridge.state.marks
    assert (after.id, after.at, after.position, after.name) == (before.id, before.at, before.position, "Net, sunk")


def test_a_mark_is_taken_off_through_the_menu_of_its_place(pane: ChartPane, bridge: Bridge) -> None:
    bridge.write(MarkSet(lat=night.OWN.lat + 0.05, lon=night.OWN.lon, name="Net"))
    bridge.tick()
    pane.grab()
    menu = pane.position_menu(bridge.state.marks[0].position)
    (act,) = [a for a in menu.actions() if "Net" in a.text()]
    act.trigger()
    form_of(pane).remove()
    bridge.tick()
    assert bridge.state.marks == ()
    assert "Mark here" in [a.text() for a in pane.position_menu(night.OWN).actions()]
    assert not [a for a in pane.position_menu(night.OWN).actions() if "Net" in a.text()]


@pytest.mark.parametrize("palette", PALETTES)
def test_a_mark_is_seen_in_each_palette_and_hidden_with_its_layer(
    pane: ChartPane, bridge: Bridge, theme: Theme, qtbot: QtBot, palette: str
) -> None:
    theme.use(palette)  # type: ignore[arg-type]
    before = pixels(pane.chart)
    bridge.write(MarkSet(lat=night.OWN.lat + 0.06, lon=night.OWN.lon - 0.05, name="Net"))
    bridge.tick()
    with_mark = pixels(pane.chart)
    x, y = (round(v) for v in pane.chart.view.px_of(bridge.state.marks[0].position))
    box = (slice(y - 40, y + 4), slice(x - 16, x + 17))
    assert (with_mark[box] != before[box]).any(axis=2).sum() > 60
    text = theme.colour("text")
    assert (with_mark[box] == (text.red(), text.green(), text.blue())).all(axis=2).any()
    pane._switch("marks", False)
    assert (pixels(pane.chart)[box] == before[box]).all()


def test_nothing_is_marked_where_no_position_is_known(
    pane: ChartPane, bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(pane.chart), "adrift", property(lambda _self: True))
    qtbot.keyClick(pane, Qt.Key.Key_K)
    pane._open_menu(QPoint(5, 5), night.OWN)
    assert pane.findChildren(MarkForm) == []
