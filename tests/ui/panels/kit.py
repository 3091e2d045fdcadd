"""A bridge for panel tests: an empty real log, the real desk and policy, and time that moves when the test says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.policy.positions import scan
from app.relay.desk import Desk
from app.rescue.entries import CaseOpened, CasePhase, CasePosition, Payload, Phase
from app.rescue.state import RescueState
from app.watch.frame import Alert, Mode, OwnShip, Target
from tests.shipped_book import shipped_book
from tests.ui import night
from ui.bridge import Bridge
from ui.theme import Theme

CASE = "AUR-26-001"
MAIL = """From: Alarm Phone
Subject: distress case central med
Dear officers, about 70 people on a grey rubber boat, engine dead, adrift.
Their last position 33°03.4'N 012°23.2'E at 01:55 UTC. Please rescue them."""
ADDRESSES = """
[[authority]]
id = "IT-MRCC"
addresses = ["rome@rcc.example"]
[[authority]]
id = "LY-JRCC"
addresses = ["tripoli@rcc.example"]
"""


class KitStation(night.FakeStation):
    """The station of that night with no replay and no news of its own."""

    playback = None

    def take_tidings(self) -> tuple[str, ...]:
        return ()


class Kit:
    """``step`` lets some time pass: what was written comes back, the picture is the one that was set here."""

    def __init__(self, folder: Path, theme: Theme, mode: Mode = Mode.DEMO) -> None:
        self.folder, self.mode = folder, mode
        (folder / "addresses.toml").write_text(ADDRESSES)
        self.station = KitStation(folder, mode)
        self.station.author = "2/O"
        book = shipped_book(night.NOW.date(), ADDRESSES)
        self.station.desk = Desk(
            book, self.station.logbook, self.station.settings, folder / "out", self.station.clock,
            sending=True, scan=scan, ship_state=self.station.session.state_at,
        )  # fmt: skip
        self.targets: Sequence[Target] = ()
        self.alerts: Sequence[Alert] = ()
        self.own: OwnShip = night.own_ship()
        self.bridge = Bridge(self.station, theme)  # type: ignore[arg-type]  # what a window asks of a station
        self.step()

    @property
    def state(self) -> RescueState:
        return self.station.state

    def step(self, seconds: float = 0.1, times: int = 1) -> None:
        for _ in range(times):
            self.station.clock.advance(seconds)
            at = self.station.clock.stamp()
            frame = night.make_frame(mode=self.mode, own=self.own, targets_=self.targets, alerts_=self.alerts, at=at)
            muted = self.station.session.mutes.now
            self.station.next_frame = replace(frame, number=self.station.frame.number + 1, muted=muted)
            self.station.desk.poll()
            self.bridge.tick()
            QApplication.processEvents()

    def write(self, payload: Payload, subject: str | None = CASE) -> str:
        receipt = self.bridge.write(payload, subject=subject)
        assert receipt is not None
        self.step()
        return receipt.id

    def open_case(self) -> str:
        """A case with a position, in distress."""
        self.write(CaseOpened(number=CASE, information_source="Alarm Phone"))
        self.write(CasePosition(lat=night.BOAT.lat, lon=night.BOAT.lon, source="Alarm Phone"))
        self.write(CasePhase(phase=Phase.DISTRESS))
        return CASE

    def kinds(self) -> list[str]:
        """Kinds of the entries on the disk, in the order they were written."""
        return [e.kind for e in self.station.journal.entries()]
