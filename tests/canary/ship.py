"""A whole bridge on the disk, with three canary positions in it, and everything round it that bytes can leave to.

Real are the log, the gate, the mail thread, the feeds, the plotter, the files, the clipboard and the window's ways out; the
instruments, the shore's mail server and the readers of the feeds stand on loopback.
"""

from __future__ import annotations

import hashlib
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import reduce
from importlib.resources import files
from operator import xor
from pathlib import Path
from typing import Final

from pyais import encode_dict
from PySide6.QtWidgets import QApplication, QWidget

from app.cli.programlog import PrivateLog
from app.cli.wiring import Plan, build_station, device_sources
from app.clock import SystemClock
from app.config import Device, DeviceKind, Forward, ForwardClient, Mail, Plotter, Settings, Ship
from app.geo import Position, format_position
from app.media.store import MediaStore
from app.policy.positions import scan
from app.rescue.entries import (
    CaseDetails,
    CaseEvent,
    CaseEventKind,
    CaseOpened,
    CasePob,
    CasePosition,
    Category,
    IncidentMarked,
    LogLine,
    MediaAdded,
    PeopleMovement,
    Place,
    PobKind,
)
from app.rescue.incident_state import MediaItem
from app.station import Station
from app.watch.frame import Mode
from app.wholefile import private_folder
from devices.simulator.mailbox import ShoreMailServer
from tests.canary.search import Canary
from ui.bridge import Bridge
from ui.exits.ways import Exits
from ui.theme import Theme

OWN: Final = Canary("own ship's", Position(33 + 47.183 / 60, 12 + 51.629 / 60))
CASE: Final = Canary("the case's", Position(33 + 28.417 / 60, 12 + 19.853 / 60))
TARGET: Final = Canary("another ship's", Position(33 + 36.791 / 60, 13 + 5.347 / 60))
CANARIES: Final = (OWN, CASE, TARGET)
NUMBER: Final = "AUR-26-001"
OFFICER: Final = "M. Keller"
LOOPBACK: Final = "127.0.0.1"
STRANGER: Final = "127.0.0.9"
"""The address of somebody on the ship's net who is not in the settings."""

ADDRESSES: Final = """
[[authority]]
id = "LY-LCGPS"
addresses = ["operations@lcg.example"]
patterns = ["*@navy.example"]
"""


class Instruments:
    """Own ship and one other, on a TCP port, ten times as often as in life."""

    def __init__(self) -> None:
        self._server = socket.create_server((LOOPBACK, 0))
        self._server.settimeout(0.1)
        self.port = int(self._server.getsockname()[1])
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="instruments", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        clients: list[socket.socket] = []
        while not self._stop.is_set():
            try:
                clients.append(self._server.accept()[0])
            except TimeoutError:
                pass
            for client in list(clients):
                try:
                    client.sendall(_sentences())
                except OSError:
                    clients.remove(client)
                    client.close()
        for client in clients:
            client.close()
        self._server.close()

    def close(self) -> None:
        self._stop.set()
        self._thread.join(5)


def _sentences() -> bytes:
    now = datetime.now(UTC)
    lat, lon = (f"{int(v):0{w}d}{v % 1 * 60:06.3f}" for v, w in ((OWN.position.lat, 2), (OWN.position.lon, 3)))
    rmc = f"GPRMC,{now:%H%M%S}.00,A,{lat},N,{lon},E,7.4,188.0,{now:%d%m%y},,,A"
    ship = {"type": 1, "mmsi": 247320110, "lat": TARGET.position.lat, "lon": TARGET.position.lon, "speed": 11.0, "course": 62.0}
    vdm = encode_dict(ship, radio_channel="A", talker_id="AI", sentence_type="VDM")[0]
    return f"${rmc}*{reduce(xor, rmc.encode()):02X}\r\n{vdm}\r\n".encode()


class Listener:
    """Whoever listens on a loopback port, by UDP and TCP at once; ``got`` is every byte that came."""

    def __init__(self) -> None:
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind((LOOPBACK, 0))
        self.port = int(self._udp.getsockname()[1])
        self._tcp = socket.create_server((LOOPBACK, self.port))
        for end in (self._udp, self._tcp):
            end.setblocking(False)
        self._clients: list[socket.socket] = []
        self._got = b""

    @property
    def got(self) -> bytes:
        try:
            while True:
                self._got += self._udp.recv(65536)
        except BlockingIOError:
            pass
        try:
            while True:
                client = self._tcp.accept()[0]
                client.settimeout(0.3)
                self._clients.append(client)
        except BlockingIOError:
            pass
        for client in self._clients:
            self._got += _rest(client)
        return self._got

    def close(self) -> None:
        for end in (self._udp, self._tcp, *self._clients):
            end.close()


class Reader:
    """Somebody who connects to a feed."""

    def __init__(self, port: int, address: str = LOOPBACK) -> None:
        self._socket = socket.create_connection((LOOPBACK, port), timeout=5, source_address=(address, 0))
        self._socket.settimeout(0.02)
        self._got = b""

    @property
    def got(self) -> bytes:
        self._got += _rest(self._socket)
        return self._got

    def close(self) -> None:
        self._socket.close()


def _rest(client: socket.socket) -> bytes:
    out = b""
    try:
        while piece := client.recv(65536):
            out += piece
    except (TimeoutError, ConnectionResetError):
        pass
    return out


@dataclass(slots=True)
class CanaryShip:
    """``home`` is all of the disk that this ship knows: data folder, outbox, other people's folders."""

    home: Path
    station: Station
    bridge: Bridge
    exits: Exits
    window: QWidget
    shore: ShoreMailServer
    plotter: Listener
    stranger: Listener
    own_feed: int
    blocked_feed: int
    said: list[str] = field(default_factory=list)
    readers: list[Reader] = field(default_factory=list)

    @property
    def mission(self) -> Path:
        return self.station.mission_folder

    def wait(self, condition: Callable[[], object], what: str, seconds: float = 15.0) -> None:
        """Let the program run until the condition holds."""
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"{what}: did not happen"
            self.step()

    def step(self) -> None:
        self.bridge.tick()
        QApplication.processEvents()
        time.sleep(0.01)

    def settle(self) -> None:
        """Everything that is on its way has arrived or failed."""
        for _ in range(4):
            self.step()
        self.wait(lambda: not self.station.desk.queue and self.station.logbook.pending == 0, "the mail is gone")
        for _ in range(4):
            self.step()

    def photograph(self) -> MediaItem:
        """An original of the incident that tells where another ship was; taken in when it is first asked for."""
        if not self.station.state.media:
            data = b"\xff\xd8 " + format_position(TARGET.position).encode() + b" \xff\xd9"
            digest = hashlib.sha256(data).hexdigest()
            store = MediaStore(self.mission / "media")
            store.folder.mkdir(mode=0o700, exist_ok=True)
            store.path(digest).write_bytes(data)
            store.path(digest).chmod(0o600)
            (incident,) = self.station.state.incidents
            added = MediaAdded(
                sha256=digest, name="DSC1.JPG", size=len(data), suffix=".jpg", media_kind="photo", incident=incident.id
            )
            self.station.logbook.write(added, subject=incident.id)
            self.wait(lambda: self.station.state.media, "the photograph is in the log")
        return next(iter(self.station.state.media.values()))

    def read_feed(self, port: int, address: str = LOOPBACK) -> Reader:
        self.readers.append(Reader(port, address))
        return self.readers[-1]


def _nobody(_ports: set[int]) -> None: ...


@contextmanager
def canary_ship(home: Path, own_ports: Callable[[set[int]], None] = _nobody) -> Iterator[CanaryShip]:
    """Under way, with a case, people, an incident and another ship in the picture. Needs a QApplication.

    ``own_ports`` is told the ports of everybody who belongs here; the stranger's is not among them.
    """
    data = home / "data"
    folder = data / "missions" / "m1"
    private_folder(folder)
    demo = files("app").joinpath("data/policy/demo-addresses.toml").read_text("utf-8")
    addresses = home / "addresses.toml"
    addresses.write_text(demo + ADDRESSES, encoding="utf-8")
    instruments, plotter, stranger = Instruments(), Listener(), Listener()
    with ShoreMailServer() as shore:
        own_feed, blocked_feed = free_ports(2)
        own_ports({instruments.port, plotter.port, shore.port, own_feed, blocked_feed})
        settings = Settings(
            ship=Ship(name="AURORA", case_prefix="AUR", callsign="OWBC2", mmsi="211000000", flag="Germany", flag_rcc="DE-MRCC"),
            device=(Device(name="GPS 1", kind=DeviceKind.TCP, port=f"{LOOPBACK}:{instruments.port}"),),
            mail=Mail(host=shore.host, port=shore.port, security="none", sender="bridge@ship.example", timeout_s=10),
            forward=(_feed("Chart table", own_feed, "OWN-SHIP"), _feed("Visitor", blocked_feed, "LY-JRCC")),
            plotter=(Plotter(name="ECDIS", kind="udp", port=f"{LOOPBACK}:{plotter.port}"),),
        )
        clock = SystemClock()
        station = build_station(Plan(Mode.LIVE, settings, clock, device_sources(settings, clock), folder, addresses=addresses))
        log = PrivateLog(data / "fairlead.log")
        logging.getLogger().addHandler(log)
        theme = Theme()
        theme.use("night")
        window = QWidget()
        window.setWindowTitle("AURORA · Fairlead")
        bridge = Bridge(station, theme)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        exits = Exits(bridge, window, app, scan)
        ship = CanaryShip(home, station, bridge, exits, window, shore, plotter, stranger, own_feed, blocked_feed)
        bridge.notice.connect(ship.said.append)
        try:
            station.start()
            _live(ship)
            yield ship
        finally:
            for reader in ship.readers:
                reader.close()
            station.close()
            logging.getLogger().removeHandler(log)
            log.close()
            exits.clipboard.clear()
            window.deleteLater()
            for end in (instruments, plotter, stranger):
                end.close()


def free_ports(count: int) -> list[int]:
    held = [socket.create_server((LOOPBACK, 0)) for _ in range(count)]
    ports = [int(each.getsockname()[1]) for each in held]
    for each in held:
        each.close()
    return ports


def _feed(name: str, port: int, authority: str) -> Forward:
    client = ForwardClient(authority=authority, address=LOOPBACK, sentences=("RMC", "VDM"))
    return Forward(name=name, port=port, client=(client,))


def _live(ship: CanaryShip) -> None:
    """The watch begins: all three positions are in the picture and in the log."""
    station = ship.station
    station.sign_on(OFFICER, "2/O")
    at = station.clock.utc()
    p = CASE.position
    for payload in (
        CaseOpened(number=NUMBER, information_source="Alarm Phone", channel="e-mail", text=f"boat at {format_position(p)}"),
        CasePosition(lat=p.lat, lon=p.lon, at=at, source="Alarm Phone", as_given=format_position(p)),
        CasePob(pob_kind=PobKind.REPORTED, total=70, about=True, source="Alarm Phone"),
        CaseDetails(boat_type="rubber", boat_colour="grey", engine="not_working"),
        CaseEvent(event=CaseEventKind.ON_SCENE),
        PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.MAN: 40, Category.WOMAN: 30}, way="RHIB 1"),
    ):
        station.logbook.write(payload, subject=NUMBER)
    station.logbook.write(LogLine(text=f"Patrol boat seen at {format_position(TARGET.position)}"))
    ship.wait(lambda: NUMBER in station.state.cases and station.state.ledger.on_board == 70, "the case is in the log")
    ship.wait(
        lambda: station.frame.own.position.value is not None and any(t.position for t in station.frame.targets),
        "own ship and another one are in the picture",
    )
    station.logbook.write(IncidentMarked(case=NUMBER), subject=station.logbook.new_incident_id())
    ship.wait(lambda: station.state.incidents, "the incident is in the log")
    ship.wait(lambda: all(o.good for o in station.desk.outputs), "the feeds listen")
