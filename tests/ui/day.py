"""A ship for one day on the bridge: simulated ports, a mail server ashore, a folder of data, and the program started on them.

The program is started as ``fairlead`` does it: without a settings file the wizard comes, then a station on the newest mission;
the window is made anew each time, and only what is on the disk goes from one start to the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from importlib.resources import as_file, files
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cli.first_start import make_kit
from app.cli.folders import Missions, data_folder
from app.cli.wiring import Plan, build_station, device_sources
from app.clock import ScaledClock
from app.config import load_settings
from app.entry import Entry
from app.geo import Position
from app.setup.settings_file import SettingsFile
from app.station import Station
from app.watch.frame import Alert, Mode
from db.archive import Archive
from devices.listening import Listening, Times
from devices.portnames import PortInfo
from devices.simulator.mailbox import ShoreMailServer
from devices.simulator.model import Action, Leg, Scenario
from devices.simulator.scenario import load_scenario, scenarios
from devices.simulator.simulator import Simulator
from tests.ui.keyboard import Keyboard
from ui.application import open_window
from ui.setup.window import SetupWindow
from ui.theme import Theme
from ui.window import MainWindow

W = TypeVar("W", bound=QWidget)
CASE = "AUR-25-001"
MAIL = """From: Alarm Phone
Subject: distress case central med
Dear officers, about 70 people on a grey rubber boat, engine dead, adrift.
Their last position 33°03.4'N 012°23.2'E at 02:35 UTC. Please rescue them."""
PATROL, BOAT = "T04", "grey patrol boat"
"""The echo that closes on the boat, and what the officer calls it."""
QUICK = Times(quiet_s=4.0, search_s=1.0, hear_s=2.5)


def quiet_night() -> Scenario:
    """The night rescue without its faults: the patrol boat is on her way to the boat from the first second on."""
    night = load_scenario(scenarios()["night-rescue"])
    comes = Leg(action=Action.APPROACH, at=0.0, vessel="boat", speed_kn=24.0, distance_nm=0.25)
    vessels = tuple(
        v.model_copy(update={"start": Position(33.03, 12.49), "speed_kn": 24.0, "heading_deg": 275.0, "leg": (comes,)})
        if v.id == "patrol"
        else v
        for v in night.vessel
    )
    return night.model_copy(update={"vessel": vessels, "fault": (), "message": (), "judge": ()})


@dataclass(slots=True)
class Ship:
    """``window`` and ``hands`` are those of the program as it runs now."""

    folder: Path
    clock: ScaledClock
    simulator: Simulator
    shore: ShoreMailServer
    qtbot: QtBot
    station: Station | None = None
    window: MainWindow | None = None
    hands: Keyboard = field(init=False)

    @property
    def settings_file(self) -> Path:
        return self.folder / "fairlead.toml"

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def mission(self) -> Path:
        assert self.station is not None
        return self.station.mission_folder

    def wizard(self) -> SetupWindow:
        """The set-up, listening at every port of the ship."""
        ports = [PortInfo(d.port, "", "USB adapter", d.port) for d in self.simulator.devices()]
        kit = make_kit(self.settings_file, self.data, self.clock)
        kit = replace(kit, ears=Listening(self.clock, ports=lambda: ports, times=QUICK, udp=()))
        theme = Theme()
        theme.use("day")
        window = SetupWindow(kit, theme, lambda: "")
        self.hands = Keyboard(window, self.qtbot)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        return window

    @staticmethod
    def put_wizard_away(wizard: SetupWindow) -> None:
        wizard.hide()
        wizard.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def enter_mail_server(self) -> None:
        """By hand into the settings file, as the organisation's engineer does it."""
        with self.settings_file.open("a", encoding="utf-8") as file:
            file.write(f'\n[mail]\nhost = "{self.shore.host}"\nport = {self.shore.port}\nsecurity = "none"\n')
            file.write('sender = "bridge@ship.example"\ntimeout_s = 10\n')

    def start(self) -> None:
        """The bridge on the newest mission, as the settings file says."""
        settings = load_settings(self.settings_file)
        missions = Missions(data_folder(settings, self.data))
        folder = missions.newest() or missions.create(settings.ship.name, self.clock.utc())
        with as_file(files("app").joinpath("data/policy/demo-addresses.toml")) as addresses:
            sources = device_sources(settings, self.clock)
            file = SettingsFile(self.settings_file, self.clock.utc)
            plan = Plan(Mode.LIVE, settings, self.clock, sources, folder, addresses=addresses, settings_file=file)
            self.station = build_station(plan)
        self.window = open_window(self.station)
        self.hands = Keyboard(self.window, self.qtbot)
        self.station.start()
        self.window.arrangement.restore()
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def stop(self) -> None:
        """The window is closed by hand, the log with it."""
        if self.window is not None:
            self.window.close()
        if self.station is not None:
            self.station.close()
        if self.window is not None:
            self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        self.station = self.window = None

    def journal(self) -> list[Entry]:
        """The log as it stands on the disk, in the order of writing."""
        with Archive(self.mission / "mission.db") as archive:
            return list(archive.entries())

    @property
    def bridge_window(self) -> MainWindow:
        assert self.window is not None, "the program runs"
        return self.window

    def shown(self, kind: type[W]) -> W:
        """The one widget of that kind that is on the screen."""
        (found,) = [w for w in self.bridge_window.findChildren(kind) if w.isVisible()]
        return found

    def alerts(self) -> Sequence[Alert]:
        return self.bridge_window.bridge.frame.alerts

    def alert(self, kind: str) -> Alert:
        return next(a for a in self.alerts() if a.kind == kind)

    def steps(self) -> list[str]:
        """Steps of cases in the log."""
        return [str(e.payload["event"]) for e in self.of_kind("case.event")]

    def of_kind(self, kind: str) -> list[Entry]:
        return [entry for entry in self.journal() if entry.kind == kind]

    def pass_time(self, **by: float) -> None:
        self.clock.seek(self.clock.utc() + timedelta(**by))


@contextmanager
def ship_at_sea(folder: Path, qtbot: QtBot) -> Iterator[Ship]:
    """Nothing was set up on her yet."""
    scenario = quiet_night()
    clock = ScaledClock(scenario.start, 1.0)
    with ExitStack() as stack:
        shore = stack.enter_context(ShoreMailServer())
        simulator = stack.enter_context(Simulator(scenario, 1, clock))
        ship = Ship(folder, clock, simulator, shore, qtbot)
        try:
            yield ship
        finally:
            ship.stop()
