"""Positions laid off by range and bearing, clicked on the chart, and the questions that are asked about them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.geo import Position, destination, format_position, range_bearing
from app.rescue.entries import CasePosition
from app.units import NM
from app.watch.frame import OwnShip, TargetKind
from tests.ui import night
from tests.ui.panels.kit import Kit
from ui.payload_form import PayloadForm
from ui.position_input import PositionInput
from ui.where import position_input
from ui.widgets import column

T07 = night.target("", TargetKind.RADAR, 152, 5.0, 290, 24.0, number=7)
LOST = night.target("", TargetKind.RADAR, 128, 11.4, None, None, number=11, lost=True, age=487.0)
SHIP = night.target("PORTO BLU", TargetKind.AIS, 112, 18.2, 345, 10.6, mmsi="247000123")


@pytest.fixture
def where(kit: Kit, qtbot: QtBot) -> PositionInput:
    kit.targets = (T07, LOST, SHIP)
    kit.open_case()
    page = QWidget()
    made = position_input(kit.bridge)  # type: ignore[arg-type]
    page.setLayout(column(made))
    kit.bridge.theme.dress(page)
    page.resize(460, 700)
    qtbot.addWidget(page)
    page.show()
    made.page = page  # type: ignore[attr-defined]  # keeps it alive
    return made


def off(origin: Position | None, bearing: float, miles: float) -> Position:
    assert origin is not None
    return destination(origin, bearing, miles * NM)


@pytest.mark.parametrize(
    ("typed", "origin", "bearing", "miles"),
    [
        ("205° 10.3 NM", night.OWN, 205, 10.3),
        ("10.3 NM 205", night.OWN, 205, 10.3),
        ("brg 205 rng 10.3", night.OWN, 205, 10.3),
        ("T07 205 3.2", T07.position, 205, 3.2),
        ("t7 205 3.2", T07.position, 205, 3.2),
        ("porto blu 090 2", SHIP.position, 90, 2),
        ("247000123 090 2", SHIP.position, 90, 2),
        ("AUR-26-001 000 1", night.BOAT, 0, 1),
    ],
)
def test_a_range_and_bearing_is_laid_off_from_what_it_names(
    where: PositionInput, qtbot: QtBot, typed: str, origin: Position, bearing: float, miles: float
) -> None:
    qtbot.keyClicks(where.edit, typed)
    assert where.position is not None
    assert range_bearing(where.position, off(origin, bearing, miles))[0] < 20


def test_what_was_laid_off_holds_for_the_moment_in_which_it_was_entered(where: PositionInput, kit: Kit, qtbot: QtBot) -> None:
    """Own ship goes on while the form stands open: the position does not go with her."""
    qtbot.keyClicks(where.edit, "205° 10.3 NM")
    qtbot.keyClick(where.edit, Qt.Key.Key_Return)
    entered = where.position
    assert where.edit.text() == format_position(off(night.OWN, 205, 10.3), 2)
    assert where.given.startswith("205° 10.3 NM (from own ship at 33°12.7′N")
    kit.own = replace(kit.own, position=night.value(destination(night.OWN, 0, 3 * NM)))
    kit.step()
    where.edit.setFocus()
    qtbot.keyClick(where.edit, Qt.Key.Key_Return)
    assert where.position == entered


@pytest.mark.parametrize(("own", "says"), [(night.stale(night.own_ship(), 14), "old (14 s)"), (OwnShip(), "not known")])
def test_from_an_old_or_unknown_own_position_it_is_refused(where: PositionInput, kit: Kit, own: OwnShip, says: str) -> None:
    kit.own = own
    kit.step()
    where.edit.setText("205° 10.3 NM")
    assert where.position is None
    assert says in where.why_not()
    where.edit.setText("T07 205° 10.3 NM")
    assert where.position is not None


@pytest.mark.parametrize(
    ("typed", "says"), [("T11 205 3.2", "last heard 8 min ago"), ("T99 205 3.2", "No target or case"), ("205° 900 NM", "500 NM")]
)
def test_from_something_lost_or_unknown_it_is_refused(where: PositionInput, typed: str, says: str) -> None:
    where.edit.setText(typed)
    assert where.position is None
    assert says in where.why_not()


def test_two_targets_of_one_number_are_not_guessed_between(where: PositionInput, kit: Kit) -> None:
    kit.targets = (T07, replace(T07, id="R:RADAR 2:7:1", source="RADAR 2"))
    kit.step()
    where.edit.setText("T07 205 3.2")
    assert where.position is None
    assert "2 targets are called T07" in where.why_not()


def test_the_small_fields_write_what_one_would_type(where: PositionInput, kit: Kit, qtbot: QtBot) -> None:
    kit.bridge.select(T07.id)
    qtbot.mouseClick(where.range_key, Qt.MouseButton.LeftButton)
    fields = where.range_fields
    names = [fields.origin.itemText(i) for i in range(fields.origin.count())]
    assert names == ["own ship", "T07", "AUR-26-001", "PORTO BLU"]
    fields.origin.setCurrentIndex(1)
    qtbot.keyClicks(fields.bearing, "205")
    qtbot.keyClicks(fields.range, "3.2")
    assert where.edit.text() == "T07 205° 3.2 NM"
    qtbot.keyClick(fields.range, Qt.Key.Key_Return)
    assert where.position is not None
    assert range_bearing(where.position, off(T07.position, 205, 3.2))[0] < 20
    assert where.given.startswith("T07 205° 3.2 NM")


def test_says_whose_water_it_is(where: PositionInput, qtbot: QtBot) -> None:
    qtbot.keyClicks(where.edit, "33 03.4N 012 23.2E")
    assert where.zone.text() == "SRR Libya · 14 NM from the coast, inside 24 NM of Libya (approx.)"
    assert "of Zuwara" in where.where.text() or "of Sabratha" in where.where.text()


def test_on_land_it_asks_once(where: PositionInput, qtbot: QtBot) -> None:
    where.edit.setText("32°30.0′N 012°30.0′E")
    assert where.position is None
    assert where.confirm.text() == "On land by our chart. Yes, that is right"
    assert "really on land" in where.why_not()
    qtbot.mouseClick(where.confirm, Qt.MouseButton.LeftButton)
    assert where.position == Position(32.5, 12.5)
    assert not where.confirm.isVisible()


def test_far_and_on_land_is_one_question(where: PositionInput) -> None:
    where.edit.setText("41°54.0′N 012°30.0′E")
    assert where.confirm.text().startswith("On land by our chart, 5")
    where.confirm.click()
    assert where.position is not None


def test_a_port_may_be_on_land(kit: Kit, qtbot: QtBot) -> None:
    port = position_input(kit.bridge, ashore=True)  # type: ignore[arg-type]
    qtbot.addWidget(port)
    port.edit.setText("32°30.0′N 012°30.0′E")
    assert port.position == Position(32.5, 12.5)


def test_a_click_on_the_chart_fills_it_in(where: PositionInput, kit: Kit, qtbot: QtBot) -> None:
    asked: list[object] = []
    kit.bridge.pick_requested.connect(asked.append)
    qtbot.mouseClick(where.pick_key, Qt.MouseButton.LeftButton)
    assert asked == [where]
    assert where.pick_key.text() == "Click the chart. Esc ends"
    kit.bridge.give_pick(Position(33.5, 12.25))
    assert where.position == Position(33.5, 12.25)
    assert where.pick_key.text() == "Pick on chart"
    assert asked == [where, None]


def test_escape_ends_the_picking_and_not_the_form(where: PositionInput, kit: Kit, qtbot: QtBot) -> None:
    asked: list[object] = []
    kit.bridge.pick_requested.connect(asked.append)
    where.pick_key.click()
    qtbot.keyClick(where.pick_key, Qt.Key.Key_Escape)
    assert asked == [where, None]
    assert not where.picking
    kit.bridge.give_pick(Position(33.5, 12.25))
    assert where.given == ""


def test_only_one_form_waits_for_the_chart(where: PositionInput, kit: Kit, qtbot: QtBot) -> None:
    other = position_input(kit.bridge)  # type: ignore[arg-type]
    qtbot.addWidget(other)
    other.show()
    where.pick_key.click()
    other.pick_key.click()
    assert (where.picking, other.picking) == (False, True)
    kit.bridge.give_pick(Position(33.5, 12.25))
    assert (where.position, other.position) == (None, Position(33.5, 12.25))


def test_a_form_that_is_left_waits_no_longer(where: PositionInput, kit: Kit) -> None:
    asked: list[object] = []
    where.pick_key.click()
    kit.bridge.pick_requested.connect(asked.append)
    where.hide()
    assert asked == [None]


def test_a_correction_asks_about_a_new_position_and_not_about_the_one_that_stood(kit: Kit, qtbot: QtBot) -> None:
    form = PayloadForm(CasePosition(lat=32.5, lon=12.5, source="mail"), partial(position_input, kit.bridge))
    qtbot.addWidget(form)
    assert form.read() == CasePosition(lat=32.5, lon=12.5, source="mail")
    field = form.editors["position"].widget
    assert isinstance(field, PositionInput)
    field.edit.setText("32 20.0N 012 30.0E")
    with pytest.raises(UserError, match="really on land"):
        form.read()
    field.confirm.click()
    read = form.read()
    assert isinstance(read, CasePosition)
    assert read.lat == pytest.approx(32 + 20 / 60)
