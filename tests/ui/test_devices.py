"""The device page: what each input gives, and the acts at it, over real pseudo terminals and a real settings file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.config import Device, Settings, load_settings
from app.readings import LinkPhase
from app.setup.running import Again, HeardLine, Running
from app.setup.settings_file import SettingsFile
from app.station import ENCRYPT_NEXT
from app.watch.frame import Frame, Mode
from app.watch.session import Session
from devices.explain import explain
from devices.source import DeviceSource
from tests.devices.links import PtyPort, eventually, heading
from tests.ui import night
from tests.ui.gallery.pages import VIEW
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.device_words import contribution_words, contributions, what_came
from ui.devices import DevicesView
from ui.window import MainWindow

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo terminals here")


@pytest.fixture
def port(tmp_path: Path) -> Iterator[PtyPort]:
    made = PtyPort(tmp_path / "gyro")
    yield made
    made.pull_out()


class Live:
    """The device page over real sources: the picture is made by a real session, the rest of the station is as in every test."""

    def __init__(self, bridge: Bridge, station: night.FakeStation, folder: Path) -> None:
        clock = SystemClock()
        self.session = Session(clock, Settings(), Mode.LIVE)
        self.station, self.bridge = station, bridge
        station.settings_file = SettingsFile(folder / "fairlead.toml", station.clock.utc)
        station.running = Running(
            self.session, (), folder=folder / "mission", make=lambda d: DeviceSource(d, clock), explain=explain
        )
        self.path = folder / "fairlead.toml"
        self.page = DevicesView(bridge)

    def tick(self) -> Frame:
        self.station.running.poll()
        self.station.next_frame = self.session.tick()
        self.bridge.tick()
        self.page.show_frame(self.bridge.frame)
        return self.bridge.frame

    def until(self, condition: Callable[[Frame], object]) -> bool:
        return eventually(lambda: condition(self.tick()))

    def add(self, port: PtyPort, name: str = "Gyro") -> None:
        self.page.add_key.click()
        form = self.page.form
        form.name.setText(name)
        form.port.setText(str(port.path))
        form.baud.setCurrentText("4800")
        form.save_key.click()
        assert self.until(lambda f: any(link.reason == "open, nothing heard yet" for link in f.links))


@pytest.fixture
def live(bridge: Bridge, station: night.FakeStation, tmp_path: Path, qtbot: QtBot) -> Iterator[Live]:
    made = Live(bridge, station, tmp_path)
    qtbot.addWidget(made.page)
    made.page.resize(1366, 606)
    made.page.show()
    made.tick()
    yield made
    station.running.stop()


def test_a_device_is_added_on_the_page_and_heard_at_once(live: Live, port: PtyPort) -> None:
    assert live.page.title.text() == "No input yet. Press Set up to find them"
    live.add(port)
    assert "Gyro is added" in live.page.notice.text()
    port.say(heading(202.4))
    assert live.until(lambda f: f.own.heading_deg.live == 202.4 and f.links[0].phase is LinkPhase.LIVE)
    assert [d.name for d in load_settings(live.path).device] == ["Gyro"]
    assert "Gives heading (in use)" in live.page.reason.text()
    assert "$HEHDT,202.40,T" in live.page.samples.toPlainText()


def test_a_wrong_field_is_said_and_nothing_is_written(live: Live) -> None:
    live.page.add_key.click()
    live.page.form.save_key.click()
    assert "Give it a name" in live.page.form.notice.text()
    live.page.form.name.setText("AIS")
    live.page.form.kind.key("tcp").click()
    live.page.form.port.setText("192.168.1.10")
    live.page.form.save_key.click()
    assert live.page.form.notice.text() == "Where it is: write it as 192.168.1.10:10110"
    assert not live.path.exists()


def test_a_change_is_written_and_in_force(live: Live, port: PtyPort, qtbot: QtBot) -> None:
    live.add(port)
    live.page.change_key.click()
    live.page.form.name.setText("Gyro aft")
    live.page.form.order.key("50").click()
    qtbot.keyClick(live.page.form.name, Qt.Key.Key_Return)
    assert live.until(lambda f: [link.source for link in f.links] == ["Gyro aft"])
    assert load_settings(live.path).device[0].priority == 50


def test_removing_takes_two_presses(live: Live, port: PtyPort) -> None:
    live.add(port)
    live.page.remove_key.click()
    assert live.page.remove_key.text() == "Remove Gyro?"
    assert len(load_settings(live.path).device) == 1
    live.page.remove_key.click()
    assert live.until(lambda f: not f.links)
    assert load_settings(live.path).device == ()
    assert "no longer listened to" in live.page.notice.text()


def test_who_looks_at_something_else_is_not_asked_any_more(live: Live, port: PtyPort) -> None:
    live.add(port)
    live.page.remove_key.click()
    live.page.show_tab(1)
    live.page.show_tab(0)
    assert live.page.remove_key.text() == "Remove"
    assert live.page.notice.isHidden()
    live.page.remove_key.click()
    assert len(load_settings(live.path).device) == 1


def test_a_settings_file_that_was_broken_meanwhile_keeps_the_devices_as_they_are(live: Live, port: PtyPort) -> None:
    live.add(port)
    live.path.write_text("[ship\n")
    live.page.remove_key.click()
    live.page.remove_key.click()
    assert "not valid TOML" in live.page.notice.text()
    assert [d.name for d in live.station.running.devices] == ["Gyro"]
    assert live.path.read_text() == "[ship\n"


def test_the_test_key_opens_the_port_again_and_says_what_came(live: Live, port: PtyPort) -> None:
    live.add(port)
    live.page.test_key.click()
    assert "Listening to Gyro" in live.page.notice.text()
    assert live.until(lambda f: not live.station.running.busy and f.links[0].reason == "open, nothing heard yet")
    port.say(heading(1.0) * 3 + b"$HEHDT,1.0,T*00\r\n")
    assert live.until(lambda f: len(list(live.station.running.lines())) == 4)
    live.station.clock.advance(3.1)
    live.tick()
    assert live.page.notice.text() == "Gyro opened again, listened 3 s: 3 good (HDT 3), 1 refused"


def test_what_a_port_says_is_written_down_and_stays_in_the_data_folder(live: Live, port: PtyPort) -> None:
    live.add(port)
    live.page.capture_key.click()
    port.say(heading(1.0))
    assert live.until(lambda f: "1 lines" in live.page.capture_key.text())
    live.page.capture_key.click()
    state = live.station.running.captured("Gyro")
    assert state is not None
    assert state.path.is_relative_to(live.path.parent / "mission")
    assert str(state.path) in live.page.notice.text()
    assert b"$HEHDT,1.00,T" in state.path.read_bytes()


def test_the_sentences_are_paused_and_filtered(live: Live, port: PtyPort) -> None:
    live.add(port)
    port.say(heading(1.0) + b"$HEROT,1.0,A*00\r\n")
    assert live.until(lambda f: "wrong checksum" in live.page.samples.toPlainText())
    live.page.filter.setCurrentText("HDT")
    assert "HEROT" not in live.page.samples.toPlainText()
    live.page.filter.setCurrentText("refused only")
    assert "HEHDT" not in live.page.samples.toPlainText()
    live.page.filter.setCurrentIndex(0)
    live.page.pause_key.click()
    port.say(heading(2.0))
    assert live.until(lambda f: f.own.heading_deg.live == 2.0)
    assert "HEHDT,2.00" not in live.page.samples.toPlainText()
    live.page.pause_key.click()
    live.tick()
    assert "HEHDT,2.00" in live.page.samples.toPlainText()


def test_in_training_the_page_only_shows(bridge: Bridge, qtbot: QtBot) -> None:
    page = DevicesView(bridge)
    qtbot.addWidget(page)
    page.show()
    for key in (page.add_key, page.setup_key, page.change_key, page.remove_key, page.reopen_key):
        assert not key.isVisible()


def test_the_wizard_is_asked_for_twice_and_then_comes_after_the_window(live: Live, qtbot: QtBot) -> None:
    closed: list[int] = []
    live.page.window().close = lambda: closed.append(1)  # type: ignore[method-assign,assignment]
    live.page.setup_key.click()
    assert (live.station.again, closed) == (Again.NO, [])
    live.page.hide()
    live.page.show()
    live.page.setup_key.click()
    assert live.station.again is Again.NO
    live.page.setup_key.click()
    assert (live.station.again, closed) == (Again.SETUP, [1])


def test_the_encryption_that_was_wished_is_asked_for_once(bridge: Bridge, station: night.FakeStation, qtbot: QtBot) -> None:
    station.preferences.put(ENCRYPT_NEXT, True)
    page = DevicesView(bridge)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: not station.preferences.get(ENCRYPT_NEXT, False), timeout=1000)


def test_what_each_device_gives_is_said_with_the_reason_why_it_is_not_used() -> None:
    frame = night.make_frame()
    links = {link.source: link for link in frame.links}
    gps1 = replace(links["GPS 1"], sentences=("GGA", "RMC"))
    gps2 = replace(links["GPS 2"], sentences=("GGA", "RMC", "VTG"))
    assert dict(contributions(gps1, frame))["position"] == "not used: no fix"
    assert dict(contributions(gps2, frame)) == {"position": "in use", "course and speed": "in use"}
    second_gyro = replace(links["GPS 2"], source="GYRO 2", sentences=("HDT",))
    assert contribution_words(second_gyro, frame) == "Gives heading (ready, GYRO is preferred)"
    off = Device.model_validate({"name": "GPS 2", "kind": "udp", "port": "10110", "use": ["ais"]})
    assert dict(contributions(gps2, frame, off))["position"] == "turned off in the settings"
    wind = replace(links["WIND"], sentences=("MWV",))
    assert dict(contributions(wind, frame))["wind"] == "not used: silent"
    assert contribution_words(links["WIND"], frame) == ""


def test_a_test_that_hears_nothing_says_what_to_look_at() -> None:
    bad = HeardLine(night.NOW - timedelta(seconds=1), "x", "", "no NMEA sentence")
    assert "Is it on" in what_came("GPS 1", None, (), 3.0, opened=True)
    assert "Wrong speed" in what_came("GPS 1", None, (bad,), 3.0, opened=True)
    failed = replace(night.links()[0], phase=LinkPhase.FAILED, reason="in use by another program")
    assert "in use by another program" in what_came("GPS 1", failed, (), 3.0, opened=True)


def test_devices_and_plots_are_one_key_away(bridge: Bridge, charts: Charts, qtbot: QtBot) -> None:
    window = MainWindow(bridge, charts)
    qtbot.addWidget(window)
    window.show_plots()
    assert window._middle.currentWidget() is window.devices
    assert window.devices.plotting
    window.show_devices()
    assert window._middle.currentWidget() is window.devices
    assert not window.devices.plotting
    window.show_devices()
    assert window._middle.currentWidget() is not window.devices
    qtbot.keyClick(window.devices, Qt.Key.Key_Escape)


def test_eight_devices_stand_on_the_smallest_screen_in_rows_for_a_finger(bridge: Bridge, qtbot: QtBot) -> None:
    view = DevicesView(bridge)
    qtbot.addWidget(view)
    bridge.theme.dress(view)
    view.resize(*VIEW)
    view.show()
    QApplication.processEvents()
    rows = view.table.verticalHeader().defaultSectionSize()
    assert rows >= 48
    assert view.table.viewport().height() // rows >= 8
