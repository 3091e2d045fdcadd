"""Incident strip, device page and the watch dialog: what lies over the bridge view."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.readings import LinkPhase
from app.rescue.entries import INCIDENT_CODES, IncidentMarked
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from ui.devices import DevicesView
from ui.incident import FIRST, IncidentStrip


@pytest.fixture
def strip(kit: Kit, qtbot: QtBot) -> IncidentStrip:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(764, 240)
    made = IncidentStrip(kit.bridge, host)
    host.show()
    incident = kit.station.logbook.new_incident_id()
    kit.write(IncidentMarked(case=CASE), incident)
    made.open(incident)
    made.strip_host = host  # type: ignore[attr-defined]  # keeps the parent alive for the test
    return made


def test_a_key_writes_its_code_at_once_and_ticks_only_when_saved(kit: Kit, strip: IncidentStrip, qtbot: QtBot) -> None:
    kit.station.journal.hold = True
    qtbot.keyClick(strip, "1")
    kit.step(times=2)
    assert strip.keys["SHOTS"].said == "saving…"
    kit.station.journal.flush()
    kit.step(times=2)
    assert strip.keys["SHOTS"].said == f"✓ {kit.state.incidents[0].codes[0][1]:%H:%M:%S}"
    assert [c for c, _ in kit.state.incidents[0].codes] == ["SHOTS"]


def test_the_same_thing_again_is_an_entry_again(kit: Kit, strip: IncidentStrip, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyClick(strip, "2")
        kit.step(1.0)
    assert kit.kinds().count("incident.detail") == 2


def test_every_code_has_a_key_and_six_opens_the_others(kit: Kit, strip: IncidentStrip, qtbot: QtBot) -> None:
    assert len(FIRST) == 5
    qtbot.keyClick(strip, "6")
    assert set(strip.keys) == set(INCIDENT_CODES)
    strip.keys["CHASE"].click()
    kit.step()
    assert [c for c, _ in kit.state.incidents[0].codes] == ["CHASE"]
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert strip.isVisible()
    qtbot.keyClick(strip, Qt.Key.Key_Escape)
    assert not strip.isVisible()


def test_a_note_stays_in_its_field_until_it_is_saved(kit: Kit, strip: IncidentStrip, qtbot: QtBot) -> None:
    kit.station.journal.hold = True
    strip.note_key.click()
    qtbot.keyClicks(strip.note, "hull mark 654")
    qtbot.keyClick(strip.note, Qt.Key.Key_Return)
    kit.step(times=2)
    assert strip.note.text() == "hull mark 654"
    kit.station.journal.flush()
    kit.step(times=2)
    assert strip.note.isHidden()
    assert kit.state.incidents[0].details[-1].text == "hull mark 654"


def test_the_device_page_shows_every_link_with_its_reason(kit: Kit, qtbot: QtBot) -> None:
    page = DevicesView(kit.bridge)
    qtbot.addWidget(page)
    page.resize(1366, 606)
    page.show()
    assert page.title.text() == "6 inputs, nothing is ever sent to them"
    row = [link.source for link in kit.bridge.frame.links].index("WIND")
    page.table.selectRow(row)
    assert page.reason.text().startswith("WIND: silent, nothing for 12 min")
    assert "GPS 1 no fix" in page.fixes.text()
    with qtbot.waitSignal(page.closed, timeout=1000):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_the_rate_of_a_dead_link_is_a_gap(kit: Kit, qtbot: QtBot) -> None:
    page = DevicesView(kit.bridge)
    qtbot.addWidget(page)
    live, dead = night.links()[1], replace(night.links()[1], phase=LinkPhase.FAILED)
    for i in range(40):
        page.model.update((live if i < 35 else dead,), 2.0 * i)
    rates = page.model.rates("GPS 2")
    assert len(rates) == 30
    assert rates[-5:] == (0.0,) * 5
    assert set(rates[:-5]) == {1.0}


def test_a_receiver_without_a_fix_does_not_look_live_on_the_device_page(kit: Kit, qtbot: QtBot) -> None:
    page = DevicesView(kit.bridge)
    qtbot.addWidget(page)
    page.refresh()
    states = {page.model.index(r, 0).data(): page.model.index(r, 8).data() for r in range(page.model.rowCount())}
    assert states["GPS 1"] == "live, no fix"
    assert states["GPS 2"] == "live"
