"""The wizard, the device page, its form and the plots at night: whole, dark, and every key within reach."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.config import Device, DeviceKind
from app.setup.heard import Heard, Hearing, Place, Sure, What
from app.setup.running import Running
from app.setup.settings_file import SettingsFile
from devices.source import DeviceSource
from tests.ui import night
from tests.ui.panels.test_look import _brightness, _out_of_reach, _problems
from tests.ui.test_first_start import GPS, NOISE, Deaf, kit_of
from ui.bridge import Bridge
from ui.devices import DevicesView
from ui.setup.window import SetupWindow

Pages = dict[str, tuple[QWidget, tuple[int, int], Callable[[], object]]]
SMALL, PAGE = (1280, 700), (1280, 560)
SHUT = Heard(
    Place(DeviceKind.SERIAL, "/dev/ttyS0", "", "serial port"), Hearing.SHUT, 1.0, title="Cannot be opened", why="no permission",
    advice="On a terminal: sudo usermod -aG dialout $USER, then log out and in again",
)  # fmt: skip
MANY = Heard(
    Place(DeviceKind.UDP, "239.192.0.4:60004", "", "IEC 61162-450, navigation"), Hearing.HEARD, 1.0,
    what=(What.GPS, What.GYRO, What.WIND, What.DEPTH), title="Multiplexer: GPS, gyro, wind, depth by UDP", sure=Sure.LIKELY,
    why="40 good sentences in 6 s: RMC 8, GGA 8, VTG 8, HDT 8, MWV 4, DPT 4 and 3 more", value="33°12.7′N 012°28.6′E, 202.4°",
)  # fmt: skip


def wizard_pages(bridge: Bridge, folder: Path) -> Pages:
    window = SetupWindow(kit_of(folder, Deaf(GPS, NOISE, SHUT, MANY)), bridge.theme, lambda: "no loudspeaker")
    window.found.poll()
    window.ship.take_up({"name": "AURORA", "imo": "12", "flag": "Saint Vincent and the Grenadines"})
    empty = SetupWindow(kit_of(folder, Deaf()), bridge.theme, lambda: "")
    empty.found.poll()
    pages: Pages = {
        f"wizard {i + 1}": (window, SMALL, lambda i=i: window.go_to(i))
        for i in range(7)  # type: ignore[misc]
    }
    return pages | {
        "wizard wrong": (window, SMALL, lambda: (window.go_to(1), window.go_on())),
        "wizard own policy": (window, SMALL, lambda: (window.go_to(3), window.policy.which.key("own").click())),
        "wizard card": (window, SMALL, window.show_card),
        "wizard nothing": (empty, SMALL, empty.found.add_key.click),
    }


def device_pages(bridge: Bridge, folder: Path) -> Pages:
    station = bridge.station
    station.settings_file = SettingsFile(folder / "fairlead.toml", station.clock.utc)
    devices = [Device(name=link.source, kind=DeviceKind.UDP, port="10110") for link in night.links()]
    station.running = Running(station.session, (), folder=folder, devices=devices, make=lambda d: DeviceSource(d, station.clock))
    view = DevicesView(bridge)
    return {
        "devices live": (view, PAGE, view.remove_key.click),
        "devices plots": (view, PAGE, lambda: view.show_tab(1)),
        "devices form": (view, PAGE, lambda: (view.open_form(devices[0]), view.form.port.clear(), view.form.save_key.click())),
    }


@pytest.mark.parametrize("pages", [wizard_pages, device_pages])
def test_at_night_every_page_is_whole_dark_and_within_reach_of_the_keyboard(
    bridge: Bridge, tmp_path: Path, qtbot: QtBot, pages: Callable[[Bridge, Path], Pages]
) -> None:
    bridge.use_palette("night")
    bridge.tick()
    found: list[str] = []
    shown: list[QWidget] = []
    for name, (widget, size, go) in pages(bridge, tmp_path).items():
        if widget not in shown:
            shown.append(widget)
        bridge.theme.dress(widget)
        widget.resize(*size)
        widget.show()
        go()
        for _ in range(3):
            QApplication.processEvents()
        found += [problem for check in (_problems, _out_of_reach, _brightness) for problem in check(name, widget)]
    for widget in shown:
        widget.hide()
        widget.deleteLater()
    assert found == []
