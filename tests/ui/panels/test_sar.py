"""Search from the card of a case, by keys alone: drift, datum, pattern, legs, files and the plotter."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.config import Plotter
from app.geo import Position, range_bearing
from app.kept import KeptFile
from app.policy.book import load_book
from app.policy.positions import scan
from app.relay.desk import Desk
from app.rescue.entries import CaseDetails, CaseDrift, CaseWeather, SearchLeg, SearchPlanned
from app.rescue.patterns import Kind, Plan, lay_out
from app.units import KNOT, NM, mps_from_knots
from app.watch.frame import TargetKind
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from ui.chart.charts import Charts
from ui.chart.pane import ChartPane
from ui.panels.cases import CasesPanel
from ui.panels.sar_page import SarPage
from ui.panels.sar_plan import Made
from ui.parts import Choices


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CasesPanel:
    kit.open_case()
    kit.write(CaseDetails(boat_type="rubber", adrift=True))
    made = CasesPanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 700)
    made.show()
    kit.step()
    return made


@pytest.fixture
def page(kit: Kit, panel: CasesPanel) -> SarPage:
    kit.own = replace(
        kit.own, wind_from_deg=night.value(310.0, "WIND", 2.0), wind_mps=night.value(mps_from_knots(14), "WIND", 2.0),
        stw_mps=night.value(mps_from_knots(9.0), "LOG", 1.0),
    )  # fmt: skip
    kit.step(3600.0)
    key = panel.card.sections.search.add_key
    assert key is not None
    key.click()
    kit.step(1.0, 3)
    return panel.sar_page


def press(widget: SarPage, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or widget, key)


def typed(edit: QLineEdit, text: str) -> None:
    edit.selectAll()
    QTest.keyClicks(edit, text) if text else QTest.keyClick(edit, Qt.Key.Key_Delete)


def test_it_opens_filled_in_from_the_case_and_the_sensors_and_says_whence(page: SarPage) -> None:
    drift = page.drift
    assert page.step == "drift"
    assert "by Alarm Phone" in drift.where.text()
    assert (drift.wind_from.text(), drift.wind_kn.text()) == ("310", "14")
    assert drift.wind_whence.text().startswith("ship's sensor WIND")
    assert "own log and fix" in drift.current_whence.text()
    assert drift.kind.value == "rubber-crowded"
    assert "no trial" in drift.kind_source.text()
    assert "assumed" in drift.error_whence.text()
    typed(drift.wind_kn, "20")
    assert drift.wind_whence.text() == "typed"


def test_what_is_not_known_is_asked_for_and_is_never_nothing(kit: Kit, panel: CasesPanel) -> None:
    panel.show_search()
    page = panel.sar_page
    assert (page.drift.wind_kn.text(), page.drift.set_kn.text()) == ("", "")
    page.go_to("datum")
    assert "the wind" in page.datum.notice.text()
    page.go_to("drift")
    typed(page.drift.wind_from, "310")
    typed(page.drift.wind_kn, "14")
    page.go_to("datum")
    assert "the current: 0 kn if there is none" in page.datum.notice.text()
    page.go_to("drift")
    typed(page.drift.set_kn, "0")
    page.go_to("datum")
    assert page.datum.notice.text() == ""
    assert "within" in page.datum.where.text()
    typed(page.drift.wind_kn, "strong")
    assert "is not a number" in page.datum.notice.text()


def test_wind_seen_on_scene_serves_where_there_is_no_sensor(kit: Kit, panel: CasesPanel) -> None:
    kit.write(CaseWeather(wind_from_deg=290, wind_mps=8, visibility_m=3 * NM))
    panel.show_search()
    assert panel.sar_page.drift.wind_whence.text().startswith("seen on scene")


def test_the_datum_is_marked_an_estimate_and_names_the_courses_to_meet_her(kit: Kit, page: SarPage) -> None:
    press(page, Qt.Key.Key_Return)
    assert page.step == "datum"
    datum = page.datum
    assert datum.mark.isVisible()
    assert "Estimate: no trial" in datum.about.text()
    own, rhib = datum.there.rows
    assert own.head.startswith("CTS ")
    assert rhib.tail.startswith("ETA ")
    assert "SOG" in own.sub
    assert len(datum.ahead.rows) == 3
    preview = kit.bridge.search_preview
    assert preview is not None
    assert range_bearing(preview.datum.middle.position, night.BOAT)[0] > 0.2 * NM  # an hour of drift


def test_each_rhib_that_is_heard_starts_from_her_own_place_at_her_own_speed(kit: Kit, page: SarPage) -> None:
    ship = kit.station.settings.ship.model_copy(
        update={"craft_mmsi": ("211999011", "211999012"), "craft_speed_kn": (30.0,), "rhib_speed_kn": 20.0}
    )
    kit.station.settings = kit.station.settings.model_copy(update={"ship": ship})
    near = night.target("RHIB 1", TargetKind.AIS, 25, 4.0, 25, 12.0, mmsi="211999011", own_craft=True)
    silent = night.target("RHIB 2", TargetKind.AIS, 25, 4.0, 25, 12.0, mmsi="211999012", own_craft=True, lost=True, age=700.0)
    kit.targets = (near, silent, night.target("ASTER K", TargetKind.AIS, 277, 15.6, 78, 13.4))
    page.go_to("datum")
    kit.step(1.0, 2)
    page.refresh()
    _own, usual, first, second = page.datum.there.rows
    assert "20.0 kn, settings, from own ship" in usual.sub
    assert "30.0 kn, settings, from her AIS" in first.sub
    assert first.head != usual.head
    assert second.head == "Her AIS is 11 min old"
    assert not second.tail


def test_a_rhib_that_is_not_heard_starts_from_where_she_was_said_to_be(kit: Kit, page: SarPage) -> None:
    page.go_to("datum")
    before = page.datum.there.rows
    page.datum.rhib_at.setFocus()
    typed(page.datum.rhib_at, "33°30")
    assert "N or S" in page.datum.rhib_notice.text()
    assert page.datum.there.rows[1].head == before[1].head  # half a position is none yet
    typed(page.datum.rhib_at, "33°10.0'N 012°30.0'E")
    after = page.datum.there.rows
    assert page.datum.rhib_notice.text() == ""
    assert "from where it was typed" in after[1].sub
    assert after[1].head != before[1].head
    assert after[0].head == before[0].head


def test_too_slow_is_said_and_no_course_is_made_up(kit: Kit, page: SarPage) -> None:
    kit.own = replace(kit.own, sog_mps=night.value(1.1 * KNOT))
    typed(page.drift.wind_kn, "60")
    typed(page.drift.wind_from, "25")
    page.go_to("datum")
    kit.step(1.0, 2)
    page.refresh()
    own = page.datum.there.rows[0]
    assert own.head == "Too slow: no course reaches her"
    assert not own.tail


def test_the_drift_that_was_reckoned_becomes_that_of_the_case_with_its_source(kit: Kit, page: SarPage) -> None:
    page.go_to("datum")
    page.datum.drift_key.click()
    kit.step()
    drift = kit.state.cases[CASE].drift
    assert drift is not None
    assert "ESTIMATE" in drift.source
    assert "wind 310°" in drift.source
    page.drift.how.key("seen").click()
    assert page.datum.mark.isHidden()  # that drift is taken as it was said


def test_a_seen_drift_has_one_datum_and_no_class_of_boat(kit: Kit, panel: CasesPanel) -> None:
    kit.write(CaseDrift(set_deg=90, drift_mps=0.5, source="seen"))
    panel.show_search()
    page = panel.sar_page
    page.drift.how.key("seen").click()
    page.go_to("datum")
    left, right = page.datum.sides.rows
    assert left.head == right.head


def plan(kit: Kit, page: SarPage, kind: str = "SS") -> SearchPlanned:
    page.go_to("plan")
    page.plan.kind.key(kind).click()
    page.plan.log_key.click()
    kit.step(1.0, 2)
    return kit.state.cases[CASE].searches[-1].plan


@pytest.mark.parametrize("kind", ["SS", "VS", "PS", "CS", "TSR", "TSN"])
def test_every_pattern_is_laid_out_from_what_is_filled_in_and_logged(kit: Kit, page: SarPage, kind: str) -> None:
    made = plan(kit, page, kind)
    assert made.pattern == kind
    assert made.estimate
    assert made.craft == "Own ship"
    assert made.sweep_m is not None
    assert "wind 310° 14 kn (ship's sensor" in made.basis
    assert (made.drift_mps is None) == kind.startswith("TS")
    assert page.step == "legs"
    assert len(page.legs.legs.rows) == len(made.points) - 1


def test_the_result_tells_legs_time_area_coverage_and_where_the_width_comes_from(page: SarPage) -> None:
    page.go_to("plan")
    assert page.plan.spacing.text() == "1.4"  # no wider than the circle, though from a ship she is seen further
    assert "Coverage 3.1: finds her with 95%, at best 100%" in page.plan.result.text()
    assert "IAMSAR Vol. II, App. N" in page.plan.result_whence.text()
    assert page.plan.direction.text() == "310"  # a square begins into the wind
    typed(page.plan.spacing, "0.5")
    assert page.plan.spacing_whence.text() == "typed"
    assert "Coverage 3.1" not in page.plan.result.text()
    page.plan.sought.key("piw").click()
    assert "Coverage 1.0: finds her with 63%, at best 79%" in page.plan.result.text()
    typed(page.plan.spacing, "")
    assert "Track spacing, NM is not known: type it" in page.plan.notice.text()
    assert not page.plan.log_key.isEnabled()


def test_a_plan_that_leads_over_land_says_which_legs_do(kit: Kit, page: SarPage) -> None:
    page.go_to("plan")
    assert page.plan.notice.text() == ""
    lampedusa = Plan(Kind.PARALLEL, Position(35.512, 12.66), 90, 0.5 * NM, 9 * KNOT, night.NOW, length_m=8 * NM, width_m=4 * NM)
    made = lay_out(lampedusa)
    page.plan.show_result(Made(made, None), "")
    # The west ends lie on 12.583°E, and at these latitudes the island reaches to 12.625°E; the east ends are free of it
    assert page.plan.notice.text() == "Over land, by an approximate coast: leg 7-9, 11-13"
    assert page.plan.log_key.isEnabled()  # said, and left to the officer


def test_legs_are_ticked_off_with_one_key_offered_at_their_end_and_taken_back_by_a_correction(
    kit: Kit, panel: CasesPanel, page: SarPage, qtbot: QtBot
) -> None:
    made = plan(kit, page)
    assert page.legs.done_key.hasFocus()
    assert page.legs.done_key.text() == "Leg 1 done"
    said: list[str] = []
    kit.bridge.notice.connect(said.append)
    kit.own = replace(kit.own, position=night.value(Position(*made.points[1][1:])))
    kit.step(1.0, 12)
    page.refresh()
    assert page.legs.done_key.text() == "Leg 1 done: its end is here"
    assert said == [f"Leg 1 of the search for {CASE} is at its end: tick it off on the case, Search"]
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_Space)  # a second press before the first is on the disk writes nothing
    kit.step(1.0, 2)
    assert kit.kinds().count("search.leg") == 1
    assert page.legs.done_key.text() == "Leg 2 done"
    assert page.legs.legs.rows[0].tail.startswith("✓")
    page.legs.legs.pressed_row.emit(page.legs.legs.rows[0].key)
    assert panel.page is panel.line_sheet
    assert isinstance(kit.station.logbook.line(page.legs.legs.rows[0].key).payload, SearchLeg)  # type: ignore[union-attr]
    kit.station.logbook.void(page.legs.legs.rows[0].key, "wrong leg")
    kit.step(1.0, 2)
    panel.show_search()
    assert page.legs.done_key.text().startswith("Leg 1 done")


def test_the_end_is_logged_and_the_card_tells_it(kit: Kit, panel: CasesPanel, page: SarPage) -> None:
    plan(kit, page)
    page.legs.end_keys["not_found"].click()
    kit.step(1.0, 2)
    assert not page.legs.done_key.isEnabled()
    assert "Ended" in page.legs.progress.text()
    press(page, Qt.Key.Key_Escape)
    assert panel.page is not page
    assert panel.card.sections.search.view.rows[0].sub == "not found"
    panel.show_search()
    assert page.step == "drift"  # the next search begins anew


def test_files_go_through_the_gate_beside_the_exports(kit: Kit, page: SarPage) -> None:
    plan(kit, page)
    for suffix in ("gpx", "rtz"):
        page.legs.file_keys[suffix].click()
        kit.step()
        assert page.legs.notice.text().startswith("Written: ")
    found = sorted(p.suffix for p in (kit.folder / "exports").iterdir())
    assert found == [".gpx", ".rtz"]
    assert all("-DEMO" in p.name for p in (kit.folder / "exports").iterdir())
    assert kit.kinds()[-4:] == ["policy.decision", "export.made"] * 2


def test_preview_and_logged_legs_are_on_the_chart(kit: Kit, page: SarPage, charts: Charts, qtbot: QtBot) -> None:
    pane = ChartPane(kit.bridge, charts)
    qtbot.addWidget(pane)
    pane.resize(800, 600)
    pane.show()
    pane.chart.show_position(night.BOAT)
    kit.step()
    page.go_to("legs")  # nothing is being planned there
    bare = pane.chart.grab().toImage()
    page.go_to("datum")
    kit.step()
    pane.chart.update()
    assert pane.chart.grab().toImage() != bare
    plan(kit, page)
    assert kit.bridge.search_preview is None
    kit.step()
    pane.chart.update()
    assert pane.chart.grab().toImage() != bare


@pytest.fixture
def plotter(kit: Kit) -> Iterator[socket.socket]:
    """A plotter of the ship's own, at sea: what is pressed is really sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.bind(("127.0.0.1", 0))
        made.settimeout(5)
        settings = kit.station.settings
        settings = settings.model_copy(
            update={"plotter": (Plotter(name="ECDIS", kind="udp", port=f"127.0.0.1:{made.getsockname()[1]}"),)}
        )
        kit.station.settings = settings
        book = load_book(None, None, kit.folder / "addresses.toml", night.NOW.date())
        kit.station.desk = Desk(
            book, kit.station.logbook, settings, kit.folder / "out", kit.station.clock, sending=True, scan=scan,
            ship_state=kit.station.session.state_at,
        )  # fmt: skip
        yield made
        kit.station.desk.close()


def test_from_the_case_to_the_plotter_by_keys_alone(kit: Kit, plotter: socket.socket, panel: CasesPanel, page: SarPage) -> None:
    """Enter, Enter, the main key, then the plotter's: the legs are on the ship's own plotter."""
    press(page, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_Return)
    assert page.step == "plan"
    page.plan.log_key.setFocus()
    press(page, Qt.Key.Key_Space)
    kit.step(1.0, 2)
    assert page.step == "legs"
    key = page.legs.plotter_keys["ECDIS"]
    key.setFocus()
    press(page, Qt.Key.Key_Space)
    data = plotter.recv(65536)
    count = len(kit.state.cases[CASE].searches[0].plan.points)
    assert data.count(b"$IIWPL") == count
    assert b"$IIRTE," in data
    assert page.legs.notice.text().startswith("Sent to ECDIS")
    assert kit.kinds()[-1] == "policy.decision" or "relay.sent" in kit.kinds()


def test_everything_on_the_page_is_within_reach_of_the_keyboard(page: SarPage) -> None:
    for step in ("drift", "datum", "plan", "legs"):
        page.go_to(step)
        for widget in page.findChildren(QLineEdit):
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert widget.accessibleName()
        for choice in page.findChildren(Choices):
            assert choice.accessibleName()
    page.go_to("drift")
    QTest.keyClick(page.drift.wind_kn, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.step == "datum"
    QTest.keyClick(page.next_key, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.step == "drift"


def test_what_was_typed_is_there_after_a_restart_until_the_plan_is_logged(
    kit: Kit, page: SarPage, tmp_path: Path, qtbot: QtBot
) -> None:
    kit.station.kept = KeptFile(tmp_path / "drafts.json")
    page.open(kit.bridge.state.cases[CASE])  # as the first look at it with a file to keep it in
    typed(page.drift.wind_kn, "22")
    page.drift.kind.key("wood-crowded").click()
    page.go_to("plan")
    page.plan.kind.key("PS").click()
    typed(page.plan.spacing, "0.7")

    kit.station.kept = KeptFile(tmp_path / "drafts.json")
    again = SarPage(kit.bridge)
    qtbot.addWidget(again)
    again.open(kit.bridge.state.cases[CASE], "plan")
    assert (again.drift.wind_kn.text(), again.drift.wind_whence.text()) == ("22", "typed")
    assert again.drift.wind_from.text() == "310"  # the pair is kept as it stood
    assert again.drift.kind.value == "wood-crowded"
    assert (again.plan.kind.value, again.plan.spacing.text()) == ("PS", "0.7")
    assert again.plan.spacing_whence.text() == "typed"
    assert "Check it" in again.notice.text()
    assert scan(str([kit.station.kept.get(name) for name in kit.station.kept.names()])).found == ()

    again.plan.log_key.click()
    assert kit.station.kept.names() == ()
    once_more = SarPage(kit.bridge)
    qtbot.addWidget(once_more)
    once_more.open(kit.bridge.state.cases[CASE], "drift")
    assert once_more.drift.wind_kn.text() == "14"
    assert once_more.notice.text() == ""


def test_the_keys_of_the_route_stand_above_the_legs(kit: Kit, page: SarPage) -> None:
    page.go_to("plan")
    page.plan.log_key.click()
    kit.step(1.0, 2)
    page.refresh()
    QApplication.processEvents()
    keys = [*page.legs.file_keys.values(), *page.legs.end_keys.values()]
    assert max(key.mapTo(page, key.rect().bottomLeft()).y() for key in keys) < page.legs.legs.mapTo(page, QPoint(0, 0)).y()
