"""A bridge for panel tests: the real logbook on a journal in memory, a picture made by hand, time that stands still."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from app.clock import ManualClock, Stamp
from app.config import Settings, Ship
from app.entry import ShipState
from app.geo import Position, destination
from app.readings import LinkCounters, LinkPhase, LinkState
from app.rescue.logbook import Logbook
from app.rescue.state import RescueState
from app.units import KNOT, NM
from app.watch.frame import Frame, Mode, OwnShip, Target, TargetKind, Value
from tests.fakes import MemoryJournal
from ui.bridge import Bridge

NIGHT = datetime(2026, 6, 14, 2, 38, 0, tzinfo=UTC)
OWN = Position(33 + 12.7 / 60, 12 + 28.6 / 60)
BOAT = destination(OWN, 205, 10.3 * NM)
MAIL = """From: Alarm Phone
Subject: distress case central med
Dear officers, about 70 people on a grey rubber boat, engine dead, adrift.
Their last position 33°03.4'N 012°23.2'E at 01:55 UTC. Please rescue them."""


class KitSession:
    """The live side: one picture, changed by the test."""

    def __init__(self, clock: ManualClock) -> None:
        self._clock = clock
        self.own_ship: OwnShip = own_ship(clock.stamp())
        self.targets: tuple[Target, ...] = ()
        self.links: tuple[LinkState, ...] = ()
        self._number = 0

    def tick(self) -> Frame:
        self._number += 1
        return Frame(self._number, self._clock.stamp(), Mode.DEMO, self.own_ship, self.targets, (), self.links)

    def state_at(self, moment: datetime | None) -> ShipState | None:
        return ShipState(lat=OWN.lat, lon=OWN.lon, position_source="GPS 2", sog_mps=9.2 * KNOT, cog_deg=204.0)


class KitStation:
    """What a panel asks of a station, with a real logbook."""

    def __init__(self, *, hold: bool = False) -> None:
        self.clock = ManualClock(NIGHT)
        self.settings = Settings(ship=Ship(name="AURORA", case_prefix="AUR"))
        self.journal = MemoryJournal(hold=hold)
        self.session = KitSession(self.clock)
        self.logbook = Logbook(self.journal, self.clock, self.session.state_at)
        self.logbook.author = "2/O"
        self.mode = Mode.DEMO
        self.frame = self.session.tick()

    @property
    def state(self) -> RescueState:
        return self.logbook.state

    @property
    def author(self) -> str:
        return self.logbook.author

    def tick(self) -> Frame:
        self.logbook.poll()
        self.frame = self.session.tick()
        return self.frame


class Kit:
    """A bridge on a kit station; ``step`` lets some time pass and what was written come back."""

    def __init__(self, *, hold: bool = False) -> None:
        self.station = KitStation(hold=hold)
        self.bridge = Bridge(self.station)  # type: ignore[arg-type]

    @property
    def state(self) -> RescueState:
        return self.station.state

    def step(self, seconds: float = 0.1) -> None:
        self.station.clock.advance(seconds)
        self.bridge.tick()


def own_ship(stamp: Stamp) -> OwnShip:
    def live(value: object) -> Value:  # type: ignore[type-arg]
        return Value(value, "GPS 2", stamp, 0.2, False)

    return OwnShip(position=live(OWN), sog_mps=live(9.2 * KNOT), cog_deg=live(204.0), heading_deg=live(202.0))


def target(name: str | None = None, *, bearing: float = 90.0, miles: float = 5.0, cog: float = 0.0, kn: float = 10.0) -> Target:
    """An AIS target by name, or radar target 7 without one, seen from own ship."""
    position = destination(OWN, bearing, miles * NM)
    radar = name is None
    return Target(
        id="R:RADAR 1:7:1" if radar else f"A:{abs(hash(name)) % 10**9:09d}",
        kind=TargetKind.RADAR if radar else TargetKind.AIS,
        source="RADAR 1" if radar else "AIS",
        position=position,
        stamp=Stamp(NIGHT, 1000.0),
        age_s=1.2,
        name=name,
        number=7 if radar else None,
        mmsi=None if radar else "247123456",
        sog_mps=kn * KNOT,
        cog_deg=cog,
        range_m=miles * NM,
        bearing_deg=bearing,
        cpa_m=2 * NM,
        tcpa_s=600.0,
    )


def link(name: str = "GPS 1", phase: LinkPhase = LinkPhase.LIVE, reason: str = "") -> LinkState:
    counters = LinkCounters(bytes=12_000, lines=240, good=237, bad=(("wrong checksum", 2), ("not a sentence", 1)))
    stamp = Stamp(NIGHT, 1000.0)
    samples = ("$GPGGA,023807,3314.6,N,01229.6,E,1,09,0.9,12.0,M,,,,*3C",) + (
        "$GPRMC,023807,A,3314.6,N,01229.6,E,9.2,204.0,140626,,*1B",
    )
    return LinkState(name, stamp, phase, reason, 1.0, stamp, counters, "COM4 4800", ("GGA", "RMC", "GSA"), samples)


def lost(one: Target) -> Target:
    return replace(one, lost=True, stale=True, age_s=480.0)
