"""Every alert of the list, from the bytes of a device to the bar: raised, silenced, acknowledged in the list, and over.

The station is a real one with a clock that the test moves; what its devices say goes through the decoders. Alerts about the
recorder are raised by a recorder that says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.cli.wiring import Plan, build_station
from app.clock import ManualClock
from app.config import Device, DeviceKind, Limits, Settings, Ship
from app.geo import Position, destination, range_bearing
from app.ports import RecorderState
from app.readings import RawLine
from app.rescue.entries import CaseOpened, CasePosition, LogLine
from app.station import Station
from app.units import NM, mps_from_knots
from app.watch.alerts import flashes
from app.watch.frame import Alert, AlertState, Mode, Priority
from app.watch.guard import Ring
from devices.channels import Channels
from devices.simulator import encode_nmea as nmea
from devices.simulator.encode_ais import AisLine, position_class_a
from tests.watch.build import START
from ui.alertrows import AlertRow, TogetherRow
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.sounds import Sound
from ui.theme import Theme
from ui.window import MainWindow

OWN = Position(33.6, 12.6)
CASE = destination(OWN, 90, 8 * NM)
NAMES = ("GPS 1", "GPS 2", "GYRO", "WIND", "AIS", "RADAR", "VHF")
Said = dict[str, tuple[bytes, ...]]


class FakeRecorder:
    """Says what it is told to say about itself."""

    def __init__(self) -> None:
        self.said = RecorderState(True, 10, 0, 10, 0, None, 900_000_000_000)

    def state(self) -> RecorderState:
        return self.said


class Sea:
    """A bridge whose devices say what ``says`` gives for each second; a device that is missing there is silent."""

    def __init__(self, station: Station, window: MainWindow, clock: ManualClock) -> None:
        self.station, self.window, self.clock = station, window, clock
        self.devices = Channels(silent_after_s=dict.fromkeys(NAMES, 5.0))
        self.ais = AisLine()
        self.begun = clock.mono()

    @property
    def gone(self) -> float:
        return self.clock.mono() - self.begun

    def usual(self) -> Said:
        """What all devices say on a quiet night, the AIS and the radar with one ship far off each."""
        now = self.clock.utc()
        fix = (nmea.gga(now, OWN, 9, 0.9), nmea.vtg(0.0, 0.0))
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
        self.window.bridge.tick()

    def alert(self, prefix: str) -> Alert | None:
        return next((a for a in self.window.bridge.frame.alerts if a.id.startswith(prefix)), None)


@dataclass(frozen=True)
class Scene:
    """``hot``/``cold``: a second with the situation and one without it. ``wanted``: priority once it has risen as far as it does.
    ``over_s`` 0: it does not end by itself within a watch. ``jump_s``: time that passes at once before it is over."""

    prefix: str
    wanted: Priority
    hot: Callable[[Sea], None]
    cold: Callable[[Sea], None] = field(default=Sea.second)
    within_s: int = 40
    over_s: int = 90
    jump_s: float = 0.0
    before: Callable[[Sea], None] = field(default=lambda _sea: None)

    def __str__(self) -> str:
        return f"{self.prefix}{self.wanted.name.lower()}"


def near(sea: Sea) -> None:
    sea.second({"AIS": sea.ship("247000001", destination(OWN, 0, 2 * NM), 12.0, 180.0)})


def away(sea: Sea) -> None:
    sea.second({"AIS": sea.ship("247000001", destination(OWN, 0, 2 * NM), 12.0, 0.0)})


def near_and_then_silent(sea: Sea) -> None:
    near(sea) if sea.gone < 5 else sea.second()


def fast_to_the_case(sea: Sea) -> None:
    sea.second({"RADAR": (sea.echo(7, destination(CASE, 90, 5 * NM), 26.0, 270.0),)})


def open_case(sea: Sea) -> None:
    book = sea.station.logbook
    book.write(CaseOpened(number="AUR-26-001"), subject="AUR-26-001").wait(5)
    book.write(CasePosition(lat=CASE.lat, lon=CASE.lon, source="Alarm Phone"), subject="AUR-26-001").wait(5)


def log_line(sea: Sea) -> None:
    sea.station.logbook.write(LogLine(text="still looking"), subject="AUR-26-001").wait(5)
    sea.second()


def guard(sea: Sea) -> None:
    sea.station.vigil.set_zones((Ring("Bow", 0, 3 * NM, 330, 30),), "Ada")
    sea.second()


def lies(sea: Sea, miles: float) -> None:
    sea.second({"AIS": sea.ship("247000001", destination(OWN, 10, miles * NM), 0.0, 0.0)})


def sart(sea: Sea, status: int) -> None:
    sea.second({"AIS": sea.ship("970111222", destination(OWN, 50, 4 * NM), 0.0, 0.0, status)})


def overboard(sea: Sea) -> None:
    now = sea.clock.utc()
    sea.second({"AIS": (nmea.mob("0A1B2", CASE, now, now, "972111222"),)})


def no_fix(sea: Sea, *names: str) -> None:
    lost = (nmea.gga(sea.clock.utc(), None, 0, None),)
    sea.second(dict.fromkeys(names, lost), without=names)


def jumped(sea: Sea) -> None:
    there = (nmea.gga(sea.clock.utc(), destination(OWN, 45, 5 * NM), 9, 0.9), nmea.vtg(0.0, 0.0))
    sea.second({"GPS 1": there} if sea.gone > 6 else None, without=("GPS 1",) if sea.gone > 6 else ())


def wrong_clock(sea: Sea) -> None:
    late = sea.clock.utc() + timedelta(seconds=90)
    fix = (nmea.rmc(late, OWN, 0.0, 0.0),)
    sea.second({"GPS 1": fix, "GPS 2": fix}, without=("GPS 1", "GPS 2"))


def recorder_says(sea: Sea, **what: object) -> None:
    recorder = sea.station.session._recorder
    assert isinstance(recorder, FakeRecorder)
    recorder.said = replace(RecorderState(True, 10, 0, 10, 0, None, 900_000_000_000), **what)  # type: ignore[arg-type]
    sea.second()


def many_ships(sea: Sea) -> None:
    ships = [sea.ship(f"2471000{i:02d}", destination(OWN, i * 20, 12 * NM), 0.0, 0.0) for i in range(14)]
    sea.second({"AIS": tuple(line for ship in ships for line in ship)} if sea.gone < 4 else None)


def fleet(sea: Sea) -> None:
    sea.begun = sea.clock.mono()
    many_ships(sea)


SCENES = (
    Scene("cpa:A:247000001", Priority.ALARM, near, away),
    Scene("lost:A:247000001", Priority.WARNING, near_and_then_silent, away, within_s=60),
    Scene("closing:AUR-26-001", Priority.WARNING, fast_to_the_case, over_s=120, before=open_case),
    Scene("guard:Bow:A:247000001", Priority.WARNING, lambda s: lies(s, 2), lambda s: lies(s, 6), before=guard),
    Scene("case:AUR-26-001", Priority.CAUTION, Sea.second, log_line, within_s=80, before=open_case),
    Scene("beacon:A:970", Priority.ALARM, lambda s: sart(s, 14), over_s=0),
    Scene("beacon:A:970", Priority.CAUTION, lambda s: sart(s, 15), over_s=0),
    Scene("dsc:", Priority.ALARM, lambda s: s.second({"VHF": nmea.dsc_distress("247000555", 5, CASE, s.clock.utc())}), jump_s=1801),
    Scene("mob:", Priority.ALARM, overboard, jump_s=1801),
    Scene("position:own", Priority.ALARM, lambda s: no_fix(s, "GPS 1", "GPS 2")),
    Scene("fix:GPS 1", Priority.CAUTION, lambda s: no_fix(s, "GPS 1")),
    Scene("jump:GPS 1", Priority.WARNING, jumped),
    Scene("heading:own", Priority.WARNING, lambda s: s.second(without=("GYRO",)), within_s=90),
    Scene("link:AIS", Priority.WARNING, lambda s: s.second(without=("AIS",)), within_s=90),
    Scene("link:RADAR", Priority.WARNING, lambda s: s.second(without=("RADAR",)), within_s=90),
    Scene("losses:AIS", Priority.CAUTION, many_ships, within_s=60, over_s=280, before=fleet),
    Scene("clock:offset", Priority.CAUTION, wrong_clock, over_s=120),
    Scene("recorder:lost", Priority.ALARM, lambda s: recorder_says(s, failed="disk full"), recorder_says),
    Scene("disk:free", Priority.CAUTION, lambda s: recorder_says(s, free_bytes=4_000_000_000), recorder_says),
    Scene("disk:free", Priority.WARNING, lambda s: recorder_says(s, free_bytes=400_000_000), recorder_says),
)  # fmt: skip


@pytest.fixture
def sea(tmp_path: Path, qtbot: QtBot, charts: Charts, theme: Theme) -> Iterator[Sea]:
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True)
    clock = ManualClock(START)
    limits = Limits(ais_stale_s=20.0, radar_stale_s=20.0, case_update_min=1)
    devices = tuple(Device(name=n, kind=DeviceKind.TCP, port=f"127.0.0.1:{9000 + i}") for i, n in enumerate(NAMES))
    settings = Settings(ship=Ship(name="AURORA", case_prefix="AUR"), limits=limits, device=devices)
    station = build_station(Plan(Mode.LIVE, settings, clock, (), folder))
    station.logbook.author = "Ada"
    station.session._recorder = FakeRecorder()
    window = MainWindow(Bridge(station, theme), charts)
    window.bridge.setParent(window)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    made = Sea(station, window, clock)
    for _ in range(3):
        made.second()
    made.begun = clock.mono()
    yield made
    window.bridge.stop()
    station.close()


def row_of(sea: Sea, alert_id: str, qtbot: QtBot) -> AlertRow:
    """Its row in the list, which is opened by its key; many of a kind are unfolded first."""
    listed = sea.window.alert_list
    if not listed.isVisible():
        qtbot.keyClick(sea.window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    for each in listed.rows:
        if isinstance(each, TogetherRow) and alert_id in {a.id for a in each.many.alerts}:
            qtbot.keyClick(each.key, Qt.Key.Key_Space)
    found = next(r for r in listed.rows if isinstance(r, AlertRow) and r.alert.id == alert_id)
    assert found.alert.detail, "it says where and what to do"
    return found


@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_an_alert_from_the_bytes_of_a_device_to_its_end(scene: Scene, sea: Sea, qtbot: QtBot) -> None:
    scene.before(sea)
    assert sea.alert(scene.prefix) is None
    alert = None
    for _ in range(scene.within_s):
        scene.hot(sea)
        alert = sea.alert(scene.prefix)
        if alert is not None and alert.priority is scene.wanted:
            break
    assert alert is not None, [a.id for a in sea.window.bridge.frame.alerts]
    assert alert.priority is scene.wanted
    row = row_of(sea, alert.id, qtbot)
    assert alert.title in row._title.text()

    if scene.wanted is Priority.CAUTION:
        assert not flashes(alert)
        assert not row.key.isVisible()
        assert not row.mute_key.isVisible()
    else:
        assert flashes(alert)
        heard = sea.window.sound.sound
        louder = any(flashes(a) and a.priority > alert.priority for a in sea.window.bridge.frame.alerts)
        wanted = (Sound.WARNING,) if scene.wanted is Priority.WARNING and not louder else (Sound.ALARM, Sound.DISTRESS)
        assert heard in wanted
        if alert.kind in ("dsc", "mob", "beacon"):
            assert heard is Sound.DISTRESS
        qtbot.keyClick(sea.window, Qt.Key.Key_F8)
        scene.hot(sea)
        assert sea.window.sound.sound is None, "F8 silences"
        silent = sea.alert(alert.id)
        assert silent is not None
        assert flashes(silent), "and nothing else"
        qtbot.keyClick(row_of(sea, alert.id, qtbot).key, Qt.Key.Key_Space)
        scene.hot(sea)
        seen = sea.alert(alert.id)
        assert seen is not None
        assert (seen.state, seen.acknowledged_by) == (AlertState.ACTIVE_ACKNOWLEDGED, "Ada")

    if not scene.over_s:
        return
    sea.clock.advance(scene.jump_s)
    for _ in range(scene.over_s):
        scene.cold(sea)
        if sea.alert(alert.id) is None:
            return
    pytest.fail(f"{alert.id} did not end: {sea.alert(alert.id)}")
