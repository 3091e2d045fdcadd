"""A kept track over time: what is drawn is what was measured, and the closest moment is said in words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.geo import Position, destination
from app.rescue.entries import CaseOpened, CasePosition, CaseTrack
from app.rescue.fold import fold
from app.rescue.state import Case
from app.units import NM
from tests.rescue.writing import CASE, START, chained, new
from ui.bridge import Bridge
from ui.panels.track_page import TrackPage

BOAT = Position(33.06, 12.38)


def case(*tracks: CaseTrack, placed: bool = True) -> Case:
    position = [CasePosition(lat=BOAT.lat, lon=BOAT.lon, at=START)] if placed else []
    payloads = (CaseOpened(number=CASE), *position, *tracks)
    return fold(chained([new(p, i) for i, p in enumerate(payloads)])).cases[CASE]


def closing(name: str, *miles_off: float) -> CaseTrack:
    points = [(START + timedelta(minutes=10 * i), destination(BOAT, 90, d * NM)) for i, d in enumerate(miles_off)]
    return CaseTrack(target=f"R:{name}", name=name, points=tuple((at, p.lat, p.lon) for at, p in points))


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge) -> TrackPage:
    made = TrackPage(bridge)
    bridge.theme.dress(made)
    qtbot.addWidget(made)
    made.resize(488, 600)
    made.show()
    return made


def test_the_line_is_the_range_in_miles_and_the_closest_moment_is_said(page: TrackPage) -> None:
    page.open(case(closing("T07", 6.0, 3.0, 0.4, 2.0)))
    assert [round(value, 2) for _at, value in page.plot.points] == [6.0, 3.0, 0.4, 2.0]
    assert page.plot.points[0][0] == START.timestamp()
    assert page.said.text().startswith("Closest 0.40 NM at 02:20:00 UTC, bearing 090° from the case")


def test_the_newest_track_is_shown_first_and_another_is_a_press_away(page: TrackPage) -> None:
    page.open(case(closing("T07", 6.0, 3.0), closing("FEZZAN", 2.0, 1.0)))
    assert page.title.text().startswith("FEZZAN")
    page.tracks.chosen.emit(page.tracks.rows.row_at(1))
    assert page.title.text().startswith("T07")
    assert page.plot.points[-1][1] == pytest.approx(3.0, abs=0.01)


def test_what_cannot_be_drawn_is_said(page: TrackPage) -> None:
    page.open(case())
    assert not page.plot.isVisible()
    assert "Keep track" in page.said.text()
    page.open(case(closing("T07", 6.0), placed=False))
    assert not page.plot.isVisible()
    assert "no position" in page.said.text()


def test_the_plot_goes_with_the_palette_and_escape_leads_back(qtbot: QtBot, page: TrackPage, bridge: Bridge) -> None:
    page.open(case(closing("T07", 6.0, 3.0, 0.4, 2.0)))
    bridge.theme.use("night")
    qtbot.wait(20)
    picture = page.plot.grab().toImage()
    brightest = max(
        max(picture.pixelColor(x, y).getRgb()[:3]) for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 4)
    )
    assert brightest < 250
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
