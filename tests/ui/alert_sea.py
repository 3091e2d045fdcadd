"""A bridge at sea for tests of alerts: a real station and window, a clock that the test moves, devices that say bytes.

What no device says (a disk, a loudspeaker, the log itself) is said by stand-ins that say what they are told to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtTest import QTest

from app.cli.wiring import Plan, build_station
from app.clock import ManualClock
from app.config import Device, DeviceKind, Limits, Settings, Ship
from app.errors import DeviceError
from app.geo import Position, destination, range_bearing
from app.ports import RecorderState, SecondDiskState
from app.readings import RawLine
from app.rescue.entries import CaseClosed, ReminderDone
from app.units import NM, mps_from_knots
from app.vigil import _Waters
from app.watch.frame import Alert, Mode, Priority
from app.watch.second_disk import SecondDiskWatch
from devices.channels import Channels
from devices.simulator import encode_nmea as nmea
from devices.simulator.encode_ais import AisLine, position_class_a
from tests.watch.build import START
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.sound_thread import SoundState
from ui.theme import Theme
from ui.watchdog import StallWatch
from ui.window import MainWindow

OWN = Position(33.6, 12.6)
CASE = destination(OWN, 90, 8 * NM)
NAMES = ("GPS 1", "GPS 2", "GYRO", "WIND", "AIS", "RADAR", "VHF")
Said = dict[str, tuple[bytes, ...]]
_WELL = RecorderState(True, 10, 0, 10, 0, None, 900_000_000_000)


@dataclass
class Aboard:
    """What the computer of the bridge says of itself."""

    recorder: RecorderState = _WELL
    second: SecondDiskState = field(default_factory=lambda: SecondDiskState("/media/usb"))
    journal: dict[str, str] = field(default_factory=dict)
    unread: str = ""
    unpinned: str = ""
    unpurged: str = ""
    silent: str = ""
    policy: str = ""
    stalls: list[float] = field(default_factory=list)

    def complain(self, what: str) -> None:
        if why := getattr(self, what):
            raise DeviceError(why)


class JumpyClock(ManualClock):
    """One whose time of day somebody can set."""

    def put(self, seconds: float) -> None:
        self._utc += timedelta(seconds=seconds)


class AlertSea:
    """A bridge whose devices say what is usual and what a scene adds. ``second`` moves it on."""

    def __init__(self, folder: Path, charts: Charts, theme: Theme) -> None:
        folder.mkdir(parents=True)
        self.folder, self.charts, self.theme = folder, charts, theme
        self.clock = JumpyClock(START)
        self.aboard = Aboard()
        self.open()

    def open(self) -> None:
        """Start the program on this mission."""
        limits = Limits(ais_stale_s=20.0, radar_stale_s=20.0, case_update_min=1)
        devices = tuple(Device(name=n, kind=DeviceKind.TCP, port=f"127.0.0.1:{9000 + i}") for i, n in enumerate(NAMES))
        settings = Settings(ship=Ship(name="AURORA", case_prefix="AUR"), limits=limits, device=devices)
        self.station = build_station(Plan(Mode.LIVE, settings, self.clock, (), self.folder))
        self.station.logbook.author = "Ada"
        self._take_aboard()
        self.window = MainWindow(Bridge(self.station, self.theme), self.charts)
        self.window.bridge.setParent(self.window)
        self.window.sound.use(cast(Any, self._player()))
        self.stall_watch = StallWatch(cast(Any, SimpleNamespace(take_stalls=self._stalls)), self.station)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window, 10_000)
        self._begin_devices()

    def close(self) -> None:
        self.window.bridge.stop()
        self.window.close()
        self.station.close()
        self.window.deleteLater()

    def _begin_devices(self) -> None:
        self.devices = Channels(silent_after_s=dict.fromkeys(NAMES, 5.0))
        self.ais = AisLine()
        self.own = OWN
        self.begun = self.clock.mono()

    def _take_aboard(self) -> None:
        station, aboard = self.station, self.aboard
        station.session._stopwatch = lambda: 0.0  # a busy computer would leave readings for the next tick, which is a second later
        state, poll = station._journal.state, station.logbook.poll
        recorder = SimpleNamespace(
            state=lambda: aboard.recorder, raw=lambda _line: None, pin=lambda *_: aboard.complain("unpinned"), close=lambda: None
        )
        station.session._recorder = station._housekeeping._recorder = cast(Any, recorder)
        station._housekeeping._records = cast(Any, SimpleNamespace(purge=lambda: aboard.complain("unpurged")))
        station._second_watch = SecondDiskWatch(cast(Any, SimpleNamespace(state=lambda: aboard.second)), station.session)

        def poll_or_fail() -> bool:
            aboard.complain("unread")
            return poll()

        vars(station._journal)["state"] = lambda: replace(state(), **cast(Any, aboard.journal))
        vars(station.logbook)["poll"] = poll_or_fail
        self._status = station.desk.book.status

    def _player(self) -> object:
        aboard = self.aboard

        class Player:
            state = property(lambda _self: SoundState(True, "" if aboard.silent else "loudspeaker", aboard.silent))

            def play(self, _sound: object, _volume: int | None = None) -> bool:
                return not aboard.silent

        return Player()

    def _stalls(self) -> tuple[float, ...]:
        taken, self.aboard.stalls = tuple(self.aboard.stalls), []
        return taken

    @property
    def gone(self) -> float:
        """Seconds since the scene began."""
        return self.clock.mono() - self.begun

    def usual(self) -> Said:
        """What all devices say on a quiet night, the AIS and the radar with one ship far off each."""
        now = self.clock.utc()
        fix = (nmea.gga(now, self.own, 9, 0.9), nmea.vtg(0.0, 0.0))
        return {
            "GPS 1": fix,
            "GPS 2": fix,
            "GYRO": (nmea.hdt(10.0),),
            "WIND": (nmea.mwv(30.0, 4.0, relative=True),),
            "AIS": self.ship("247000999", destination(OWN, 200, 15 * NM), 0.0, 0.0),
            "RADAR": (self.echo(30, destination(OWN, 300, 9 * NM), 0.0, 0.0),),
            "VHF": (nmea.hbt(30.0, int(self.gone) % 10),),
        }

    def ship(self, mmsi: str, at: Position, knots: float, course: float, status: int = 0) -> tuple[bytes, ...]:
        said = position_class_a(
            mmsi, at, sog_mps=mps_from_knots(knots), cog_deg=course, heading_deg=course, turn_deg_min=0.0, status=status,
            second=self.clock.utc().second,
        )  # fmt: skip
        return self.ais.lines(said)

    def echo(self, number: int, at: Position, knots: float, course: float) -> bytes:
        metres, bearing = range_bearing(OWN, at)
        return nmea.ttm(
            number, metres, bearing, mps_from_knots(knots), course, relative_motion=False, cpa_m=None, tcpa_s=None, status="T",
            utc=self.clock.utc(),
        )  # fmt: skip

    def second(self, more: Said | None = None, *, without: tuple[str, ...] = ()) -> None:
        """One second: what is usual, less ``without``, and ``more`` behind it or in its place."""
        self.clock.advance(1.0)
        said = {name: lines for name, lines in self.usual().items() if name not in without}
        for name, lines in (more or {}).items():
            said[name] = (*said.get(name, ()), *lines)
        for name, lines in said.items():
            for line in lines:
                self.devices.play(self.station.session.sink, RawLine(name, self.clock.stamp(), line))
        self.devices.look_after(self.station.session.sink, self.clock.stamp())
        self.stall_watch.judge()
        book = self.station.desk.book
        if book.status.problem != (self.aboard.policy or None):
            self.station.desk._book = replace(book, status=replace(self._status, problem=self.aboard.policy or None))
        self.window.bridge.tick()
        assert not self.window.bridge._last_fault, self.window.bridge._last_fault

    def alert(self, prefix: str) -> Alert | None:
        return next((a for a in self.window.bridge.frame.alerts if a.id.startswith(prefix)), None)

    def write(self, payload: Any, subject: str | None = None) -> str:
        """An entry that is on the disk when this returns. Its id."""
        receipt = self.station.logbook.write(payload, subject=subject)
        receipt.wait(60)  # a busy disk takes its time
        return str(receipt.id)

    def until(self, met: Callable[[], bool], seconds: int) -> bool:
        """Quiet seconds until ``met``."""
        for _ in range(seconds):
            if met():
                return True
            self.second()
        return met()

    def begin(self) -> None:
        """A quiet night again, whatever the scene before has left: nothing is shown, and nothing waits."""
        vars(self.aboard).update(vars(Aboard()))
        station = self.station
        self.window.alert_list.hide_list()
        for case in [c for c in station.state.cases.values() if c.open]:
            self.write(CaseClosed(outcome="false alarm"), case.id)
        for reminder in station.state.reminders:
            self.write(ReminderDone(call=reminder.call, reason="over"))
        station.vigil.set_zones((), "Ada")
        for mute in station.session.mutes.now:
            station.vigil.unmute(mute, "Ada")
        if station.vigil._waters is not None:
            station.vigil._waters = _Waters(station.sea)
        station.session.clear_alerts("zone")
        station.session.forget()
        self._begin_devices()
        for seconds in range(100):
            self.second()
            alerts = self.window.bridge.frame.alerts
            for alert in alerts:
                if alert.priority > Priority.CAUTION:
                    station.acknowledge(alert.id)
            if not alerts and seconds > 2:
                break
        assert self.window.bridge.frame.alerts == (), [a.id for a in self.window.bridge.frame.alerts]
        self.begun = self.clock.mono()


def at_time(sea: AlertSea, seconds: float) -> datetime:
    """The time that a receiver tells whose clock is off by so much."""
    return sea.clock.utc() + timedelta(seconds=seconds)
