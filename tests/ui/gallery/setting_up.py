"""The pages of the first start, and the device page with its form and the plots."""

from __future__ import annotations

from pathlib import Path

from app.config import Device, DeviceKind
from app.setup.heard import Heard, Hearing, Place, Sure, What
from app.setup.running import Running
from app.setup.settings_file import SettingsFile
from devices.source import DeviceSource
from tests.ui import night
from tests.ui.gallery.pages import Pages
from tests.ui.test_first_start import GPS, NOISE, Deaf, kit_of
from ui.bridge import Bridge
from ui.devices import DevicesView
from ui.setup.window import SetupWindow

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


def of_the_wizard(bridge: Bridge, folder: Path) -> Pages:
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


def of_the_devices(bridge: Bridge, folder: Path) -> Pages:
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
