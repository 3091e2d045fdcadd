"""A target becomes a case, a position or an actor with two clicks; a click on the chart becomes a position; drift is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clock import Stamp
from app.errors import UserError
from app.geo import Position, destination, range_bearing
from app.rescue.entries import CaseActor, CaseDrift, CaseTrack, Category, PeopleMovement, Place, VesselNoted
from app.units import NM, mps_from_knots
from app.watch.frame import Frame, TargetKind
from tests.ui import night
from tests.ui.pixels import pixels
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.pane import ChartPane
from ui.target_acts import actor_type, frozen_track
from ui.tokens import tokens_of
from ui.window import MainWindow

CASE = "AUR-26-014"
QUIET = night.target("PORTO BLU", TargetKind.AIS, 60, 6.0, 345, 10.6, mmsi="247000123", ship_type=70)


@pytest.fixture
def pane(qtbot: QtBot, bridge: Bridge, charts: Charts, station: night.FakeStation) -> ChartPane:
    made = ChartPane(bridge, charts)
    bridge.theme.dress(made)
    qtbot.addWidget(made)
    made.resize(764, 605)
    made.show()
    station.next_frame = night.make_frame(targets_=(*night.targets(), QUIET))
    bridge.tick()
    made.chart.grab()
    return made


def pixel(pane: ChartPane, position: Position | None) -> QPoint:
    assert position is not None
    x, y = pane.chart.view.px_of(position)
    return QPoint(round(x), round(y))


def settle(bridge: Bridge) -> None:
    for _ in range(2):
        bridge.tick()
        QApplication.processEvents()


def click(pane: ChartPane, qtbot: QtBot, position: Position | None) -> None:
    qtbot.mouseClick(pane.chart, Qt.MouseButton.LeftButton, pos=pixel(pane, position))


def test_two_clicks_make_a_target_an_actor_with_its_track(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    click(pane, qtbot, QUIET.position)
    assert pane.strip.isVisible()
    assert [key.word for key in pane.strip.keys.values()] == ["New case here", f"Position of {CASE}", f"Actor of {CASE}"]
    qtbot.mouseClick(pane.strip.keys["actor"], Qt.MouseButton.LeftButton)
    settle(bridge)
    case = bridge.state.cases[CASE]
    actor = case.actors[-1]
    assert (actor.name, actor.actor_type, actor.target, actor.mmsi) == ("PORTO BLU", "merchant", QUIET.id, "247000123")
    (track,) = case.tracks
    assert (track.target, len(track.points)) == (QUIET.id, len(QUIET.track))
    assert pane.strip.keys["actor"].word == f"Already at {CASE}"
    assert not pane.strip.keys["actor"].isEnabled()


def test_two_clicks_make_a_target_a_position_of_the_case(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    click(pane, qtbot, QUIET.position)
    qtbot.mouseClick(pane.strip.keys["position"], Qt.MouseButton.LeftButton)
    settle(bridge)
    case = bridge.state.cases[CASE]
    assert case.position is not None
    assert case.position.position == QUIET.position
    assert (case.position.at, case.position.role) == (QUIET.stamp.utc, "observed")
    assert len(case.positions) == 2
    assert case.tracks[-1].target == QUIET.id


def test_two_clicks_make_a_target_a_case(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    click(pane, qtbot, QUIET.position)
    qtbot.mouseClick(pane.strip.keys["case"], Qt.MouseButton.LeftButton)
    settle(bridge)
    case = bridge.state.cases["AUR-26-015"]
    assert case.open
    assert case.position is not None
    assert case.position.position == QUIET.position
    assert case.tracks[-1].target == QUIET.id
    assert bridge.selection == "AUR-26-015"
    assert not pane.strip.isVisible()


@pytest.mark.parametrize("which", ["case", "position", "actor"])
def test_undo_strikes_out_all_that_was_written(pane: ChartPane, bridge: Bridge, qtbot: QtBot, which: str) -> None:
    before = bridge.state
    bridge.select(QUIET.id)
    qtbot.mouseClick(pane.strip.keys[which], Qt.MouseButton.LeftButton)
    settle(bridge)
    assert pane.undo.isVisible()
    assert bridge.state.cases != before.cases
    qtbot.mouseClick(pane.undo.undo_key, Qt.MouseButton.LeftButton)
    settle(bridge)
    assert bridge.state.cases == before.cases
    assert bridge.state.problems == before.problems
    struck = [line for line in bridge.state.lines if line.void]
    assert len(struck) >= 2  # nothing is deleted
    assert pane.undo.said.text().startswith("Taken back")
    assert pane.acts.last is None


def test_after_ten_seconds_there_is_no_undo(pane: ChartPane, bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    bridge.select(QUIET.id)
    pane.act("actor")
    settle(bridge)
    assert pane.acts._until.interval() == 10_000
    assert pane.acts._until.isActive()
    pane.acts._until.timeout.emit()
    assert not pane.undo.isVisible()
    pane.acts.undo()
    settle(bridge)
    assert bridge.state.cases[CASE].actors[-1].name == "PORTO BLU"


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_C, "case.opened"), (Qt.Key.Key_P, "case.position"), (Qt.Key.Key_A, "case.actor")]
)
def test_the_keyboard_does_the_same(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, qtbot: QtBot, key: Qt.Key, kind: str
) -> None:
    bridge.select(QUIET.id)
    before = len(list(station.journal.entries()))
    qtbot.keyClick(pane.chart, key)
    settle(bridge)
    written = [e.kind for e in list(station.journal.entries())[before:]]
    assert written[0] == kind
    assert written[-1] == CaseTrack.kind
    qtbot.keyClick(pane.chart, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(bridge)
    assert [e.kind for e in list(station.journal.entries())[before + len(written) :]] == ["entry.void"] * len(written)


def test_keys_of_a_target_do_nothing_while_none_is_selected(pane: ChartPane, station: night.FakeStation, qtbot: QtBot) -> None:
    before = len(list(station.journal.entries()))
    for key in (Qt.Key.Key_C, Qt.Key.Key_P, Qt.Key.Key_A):
        qtbot.keyClick(pane.chart, key)
    assert len(list(station.journal.entries())) == before


def test_an_impatient_hand_writes_once(pane: ChartPane, bridge: Bridge, station: night.FakeStation) -> None:
    station.journal.hold = True
    bridge.select(QUIET.id)
    pane.act("actor")
    pane.act("actor")
    pane.act("case")
    station.journal.hold = False
    station.journal.flush()
    settle(bridge)
    assert [a.name for a in bridge.state.cases[CASE].actors] == ["patrol boat?", "PORTO BLU"]
    assert len(bridge.state.cases) == 3


def test_what_is_not_on_the_disk_is_not_said_to_be_saved(pane: ChartPane, bridge: Bridge, station: night.FakeStation) -> None:
    station.journal.hold = True
    bridge.select(QUIET.id)
    pane.act("actor")
    settle(bridge)
    assert not pane.undo.isVisible()
    station.journal.hold = False
    station.journal.flush()
    settle(bridge)
    assert pane.undo.said.text() == f"Saved: PORTO BLU is an actor of {CASE}"


def test_it_goes_to_the_case_that_was_selected_last(pane: ChartPane, bridge: Bridge) -> None:
    bridge.select(QUIET.id)
    pane.act("case")
    settle(bridge)
    bridge.select(night.PATROL)
    assert pane.strip.keys["position"].word == "Position of AUR-26-015"
    bridge.select(CASE)
    bridge.select(night.PATROL)
    assert pane.strip.keys["position"].word == f"Position of {CASE}"


def test_a_vessel_of_the_register_is_known_by_its_mmsi(pane: ChartPane, bridge: Bridge, station: night.FakeStation) -> None:
    station.logbook.write(VesselNoted(name="Porto Blu", mmsi="247000123"), subject="v1")
    settle(bridge)
    bridge.select(QUIET.id)
    pane.act("actor")
    settle(bridge)
    assert bridge.state.cases[CASE].actors[-1].vessel == "v1"


@pytest.mark.parametrize(
    ("kind", "ship_type", "word"),
    [
        (TargetKind.AIS, 30, "fishing"),
        (TargetKind.AIS, 35, "navy"),
        (TargetKind.AIS, 55, "coast_guard"),
        (TargetKind.AIS, 84, "merchant"),
        (TargetKind.AIS, 36, "unidentified"),
        (TargetKind.AIS, None, "unidentified"),
        (TargetKind.RADAR, None, "unidentified"),
        (TargetKind.AIRCRAFT, None, "state_aircraft"),
    ],
)
def test_what_an_actor_is_is_guessed_from_ais_only(kind: TargetKind, ship_type: int | None, word: str) -> None:
    assert actor_type(replace(QUIET, kind=kind, ship_type=ship_type)) == word


def test_a_frozen_track_is_in_utc_oldest_first_with_the_last_heard_place_at_its_end() -> None:
    now = datetime(2026, 6, 14, 3, 0, tzinfo=UTC)
    track = ((900.0, 33.0, 12.0), (960.0, 33.1, 12.1))
    target = replace(QUIET, track=track, position=Position(33.2, 12.2), stamp=Stamp(now - timedelta(seconds=5), 995.0))
    frame = night.make_frame(targets_=(target,), at=Stamp(now, 1000.0))
    frozen = frozen_track(target, frame)
    assert frozen is not None
    assert frozen.points == (
        (now - timedelta(seconds=100), 33.0, 12.0),
        (now - timedelta(seconds=40), 33.1, 12.1),
        (now - timedelta(seconds=5), 33.2, 12.2),
    )
    assert frozen_track(replace(target, track=(), position=None), frame) is None


def test_the_strip_never_covers_its_target(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, make_frame: Callable[..., Frame]
) -> None:
    for bearing in range(0, 360, 30):
        for miles in (1.0, 9.0, 11.9):
            target = replace(QUIET, position=destination(night.OWN, bearing, miles * NM))
            station.next_frame = make_frame(targets_=(target,))
            bridge.select(target.id)
            bridge.tick()
            assert pane.strip.isVisible()
            assert not pane.strip.geometry().contains(pixel(pane, target.position)), (bearing, miles)
            assert pane.rect().contains(pane.strip.geometry())


def test_strip_incident_and_read_out_do_not_lie_on_each_other(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    from ui.incident import IncidentStrip

    incident = IncidentStrip(bridge, pane)
    pane.set_overlay(incident)
    bridge.select(QUIET.id)
    pane.act("actor")
    settle(bridge)
    pane.arrange()
    lying = [w for w in (pane.mode, pane.zoom, pane.readout, pane.strip, pane.undo, incident) if w.isVisible()]
    assert len(lying) == 6
    for i, a in enumerate(lying):
        for b in lying[i + 1 :]:
            assert not QRect(a.geometry()).intersects(b.geometry()), (a, b)


def test_a_target_that_leaves_the_picture_takes_its_strip_along(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, make_frame: Callable[..., Frame]
) -> None:
    bridge.select(QUIET.id)
    assert pane.strip.isVisible()
    station.next_frame = make_frame(targets_=())
    bridge.tick()
    assert not pane.strip.isVisible()


def test_the_next_click_is_a_position_and_selects_nothing(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    got: list[object] = []
    bridge.position_picked.connect(lambda _asker, position: got.append(position))
    bridge.ask_pick(asker := object())
    assert pane.banner.isVisible()
    assert asker is not None
    at = pixel(pane, QUIET.position)
    qtbot.mouseClick(pane.chart, Qt.MouseButton.LeftButton, pos=at)
    (position,) = got
    assert isinstance(position, Position)
    assert range_bearing(position, pane.chart.view.position_at(at.x(), at.y()))[0] < 1
    assert bridge.selection is None
    assert not pane.banner.isVisible()
    click(pane, qtbot, QUIET.position)
    assert bridge.selection == QUIET.id


def test_the_strip_makes_room_while_a_click_is_awaited(pane: ChartPane, bridge: Bridge) -> None:
    bridge.select(QUIET.id)
    bridge.ask_pick(object())
    bridge.tick()
    assert not pane.strip.isVisible()
    bridge.give_pick(None)
    assert pane.strip.isVisible()


def test_escape_ends_the_waiting_wherever_the_cursor_stands(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    got: list[object] = []
    bridge.position_picked.connect(lambda _asker, position: got.append(position))
    bridge.ask_pick(object())
    qtbot.waitUntil(pane.isActiveWindow, timeout=3000)
    qtbot.keyClick(pane.chart, Qt.Key.Key_Escape)
    assert got == [None]
    assert not pane.chart.awaiting
    assert not pane.banner.isVisible()


def test_the_cross_goes_by_keys_too(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    got: list[object] = []
    bridge.position_picked.connect(lambda _asker, position: got.append(position))
    bridge.ask_pick(object())
    view = pane.chart.view
    for _ in range(3):
        qtbot.keyClick(pane.chart, Qt.Key.Key_Right)
    qtbot.keyClick(pane.chart, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(pane.chart, Qt.Key.Key_Return)
    expected = view.position_at(382 + 36, 302.5 - 1)
    (position,) = got
    assert isinstance(position, Position)
    assert (position.lat, position.lon) == pytest.approx((expected.lat, expected.lon))
    assert pane.chart.view == view


def test_dragging_while_a_click_is_awaited_only_moves_the_chart(pane: ChartPane, bridge: Bridge, qtbot: QtBot) -> None:
    bridge.ask_pick(object())
    qtbot.mousePress(pane.chart, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    qtbot.mouseMove(pane.chart, QPoint(340, 330))
    qtbot.mouseRelease(pane.chart, Qt.MouseButton.LeftButton, pos=QPoint(340, 330))
    assert pane.chart.awaiting


def test_a_case_is_drawn_where_it_has_drifted_to_and_clicked_there(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, make_frame: Callable[..., Frame], qtbot: QtBot
) -> None:
    station.logbook.write(CaseDrift(set_deg=0.0, drift_mps=mps_from_knots(3.0)), subject=CASE)
    station.clock.advance(5400)
    station.next_frame = make_frame(targets_=(), at=station.clock.stamp())
    bridge.tick()
    pane.chart.grab()
    drifted = destination(night.BOAT, 0, 3.0 * NM * (14 + 90) / 60)
    x, y = pane.chart.view.px_of(drifted)
    patch = pixels(pane.chart)[round(y) - 3 : round(y) + 4, round(x) - 11 : round(x) - 7].reshape(-1, 3)
    assert tuple(patch[0]) == QColor(tokens_of("day").text).getRgb()[:3]
    click(pane, qtbot, drifted)
    assert bridge.selection == CASE
    bridge.select(None)
    click(pane, qtbot, night.BOAT)
    assert bridge.selection is None


def test_frozen_tracks_are_drawn_for_the_selected_case_only(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, make_frame: Callable[..., Frame]
) -> None:
    bridge.select(QUIET.id)
    pane.act("actor")
    settle(bridge)
    station.next_frame = make_frame(targets_=())
    token = QColor(tokens_of("day").text2).getRgb()[:3]
    counts = []
    for chosen in (None, CASE):
        bridge.select(chosen)
        bridge.tick()
        pane.chart.grab()
        x, y = pixel(pane, QUIET.position).toTuple()
        part = pixels(pane.chart)[y - 4 : y + 40, x - 20 : x + 20].reshape(-1, 3)
        counts.append(int((part == token).all(axis=1).sum()))
    assert counts[0] == 0
    assert counts[1] > 5


def test_actor_payload_says_where_its_kind_comes_from(pane: ChartPane, bridge: Bridge, station: night.FakeStation) -> None:
    bridge.select(QUIET.id)
    pane.act("actor")
    settle(bridge)
    line = next(line for line in bridge.state.lines if isinstance(line.payload, CaseActor) and line.payload.name == "PORTO BLU")
    assert isinstance(line.payload, CaseActor)
    assert line.payload.note == "AIS, kind by AIS"


def test_a_position_is_picked_on_the_chart_from_the_form_of_a_new_case(qtbot: QtBot, bridge: Bridge, charts: Charts) -> None:
    """F2, Pick on chart, a click: through the whole window, and Escape ends the picking but not the form."""
    window = MainWindow(bridge, charts)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(window.isActiveWindow, timeout=3000)
    bridge.tick()
    window.act("case")
    sheet = window.panel.panel("Cases").new_sheet  # type: ignore[attr-defined]
    assert sheet.isVisible()
    qtbot.mouseClick(sheet.where.pick_key, Qt.MouseButton.LeftButton)
    assert window.chart.banner.isVisible()
    qtbot.keyClick(window.chart.chart, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert not window.chart.banner.isVisible()
    qtbot.mouseClick(sheet.where.pick_key, Qt.MouseButton.LeftButton)
    at = QPoint(300, 250)
    qtbot.mouseClick(window.chart.chart, Qt.MouseButton.LeftButton, pos=at)
    picked = window.chart.chart.view.position_at(at.x(), at.y())
    assert sheet.where.position is not None
    assert range_bearing(sheet.where.position, picked)[0] < 20
    assert sheet.where.edit.hasFocus()


def test_what_was_taken_in_part_only_is_never_said_to_be_saved(pane: ChartPane, bridge: Bridge, station: night.FakeStation) -> None:
    bridge.select(QUIET.id)
    station.journal.hold = True
    bound = len(station.journal._waiting) + 2
    station.journal._bound = bound  # the third entry of the case is refused
    pane.act("case")
    station.journal.hold = False
    station.journal.flush()
    settle(bridge)
    assert pane.acts.last is None
    assert "Only a part" in pane.undo.said.text()
    assert not pane.undo.undo_key.isVisible()


def test_a_case_is_not_taken_back_once_people_were_counted_for_it(pane: ChartPane, bridge: Bridge) -> None:
    bridge.select(QUIET.id)
    pane.act("case")
    settle(bridge)
    assert pane.acts.last is not None
    number = pane.acts.last.case
    bridge.write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 1}), subject=number)
    settle(bridge)
    pane.acts.undo()
    settle(bridge)
    assert number in bridge.state.cases
    assert "people were counted" in pane.undo.said.text()


def test_no_case_is_opened_while_the_log_is_read_and_that_is_said(
    pane: ChartPane, bridge: Bridge, station: night.FakeStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reading(_prefix: str) -> str:
        raise UserError("A case number needs the whole log, which is being read: 40 %")

    monkeypatch.setattr(station.logbook, "next_case_number", reading)
    bridge.select(QUIET.id)
    pane.act("case")
    assert "40 %" in pane.undo.said.text()
