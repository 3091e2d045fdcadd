"""A night between Lampedusa and Zuwara for tests of the window: frames and a log like those of a real watch."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from app.chain import ChainReport
from app.charts.shelf import Shelf
from app.clock import ManualClock, Stamp
from app.config import Device, Settings, Ship
from app.crew import Crew
from app.diskkey import DiskKeys
from app.entry import ShipState
from app.export.bag_parts import Unfinished, unfinished
from app.geo import Position, destination, range_bearing
from app.kept import KeptFile
from app.policy.places import load_gazetteer
from app.policy.positions import scan
from app.ports import Checkpoint, RecorderState, SecondDiskState
from app.preferences import Preferences
from app.proof import LogCheck
from app.readings import LinkCounters, LinkPhase, LinkState
from app.register import Register
from app.relay.amendments import Amendments
from app.relay.desk import Desk
from app.rescue.entries import (
    CaseActor,
    CaseClosed,
    CaseEvent,
    CaseEventKind,
    CaseOpened,
    CasePhase,
    CasePob,
    CasePosition,
    Category,
    MissionOpened,
    PeopleMovement,
    PeopleRecount,
    Phase,
    Place,
    PobKind,
    SystemNote,
    WatchOn,
)
from app.rescue.logbook import Logbook
from app.rescue.state import RescueState
from app.sea import Sea
from app.setup.running import Again, Running
from app.setup.settings_file import SettingsFile
from app.units import NM, mps_from_knots
from app.vigil import Vigil
from app.watch.alerts import Condition
from app.watch.frame import Alert, AlertState, Frame, Mode, OwnShip, Priority, Target, TargetKind, Value
from app.watch.guard import GuardWatch
from app.watch.mutes import Mutes
from app.watch.parted import PartedPairs
from app.witness import Witness
from app.worded import worded
from tests.fakes import MemoryJournal
from tests.shipped_book import shipped_book

NOW = datetime(2026, 6, 14, 2, 52, 7, tzinfo=UTC)
MONO = 5000.0
OWN = Position(33 + 12.7 / 60, 12 + 28.6 / 60)
BOAT = destination(OWN, 205, 10.3 * NM)
OLD_CASE = Position(33 + 17.0 / 60, 12 + 15.0 / 60)
PATROL = "R:RADAR 1:7:1"
DANGER = "A:247320110"
SEA = Sea(load_gazetteer().describe)
"""Read once, when a test first asks for it."""


def stamp(seconds_ago: float = 0.0) -> Stamp:
    return Stamp(NOW - timedelta(seconds=seconds_ago), MONO - seconds_ago)


def value(v: object, source: str = "GPS 2", age: float = 0.2, stale: bool = False) -> Value:
    return Value(v, source, stamp(age), age, stale)


@cache
def track(at: Position, course: float, knots: float, minutes: int) -> tuple[tuple[float, float, float], ...]:
    back = [(m, destination(at, course + 180, knots * NM * m / 60)) for m in range(minutes, -1, -1)]
    return tuple((MONO - 60.0 * m, p.lat, p.lon) for m, p in back)


def target(
    name: str, kind: TargetKind, bearing: float, miles: float, course: float | None, knots: float | None, **more: object
) -> Target:
    position = destination(OWN, bearing, miles * NM)
    number, age = more.pop("number", None), float(str(more.pop("age", 3.0)))
    mmsi = more.pop("mmsi", None) or (None if number else f"247{abs(hash_of(name)) % 1000000:06d}")
    return Target(
        id=str(more.pop("id", f"R:RADAR 1:{number}:1" if number else f"A:{mmsi}")),
        kind=kind, source="RADAR 1" if number else "AIS", position=position, stamp=stamp(age), age_s=age, name=name or None,
        number=number, mmsi=mmsi, sog_mps=mps_from_knots(knots) if knots is not None else None, cog_deg=course,
        heading_deg=course if kind is TargetKind.AIS else None, range_m=miles * NM, bearing_deg=bearing,
        track=track(position, course, knots, 12) if course is not None and knots else (), **more,
    )  # fmt: skip


def hash_of(name: str) -> int:
    """The same number in every run, unlike ``hash``."""
    return sum((i + 1) * ord(c) * 7919 for i, c in enumerate(name))


def targets() -> tuple[Target, ...]:
    ais, radar = TargetKind.AIS, TargetKind.RADAR
    return (
        target("", radar, 152, 15.4, 290, 24.0, number=7, cpa_m=5.4 * NM, tcpa_s=1900.0),
        target("TRAMONTANA", ais, 265, 1.8, 102, 12.8, mmsi="247320110", dangerous=True, cpa_m=0.3 * NM, tcpa_s=360.0),
        target("ASTER K", ais, 277, 15.6, 78, 13.4),
        target("BIANCAMAR", ais, 66, 9.4, 275, 11.2),
        target("PORTO BLU", ais, 112, 18.2, 345, 10.6),
        target("", radar, 248, 8.6, 20, 6.0, number=3),
        target("", radar, 128, 11.4, None, None, number=11, lost=True, age=487.0),
        target("CALA ROSSA", ais, 305, 8.2, 150, 9.0),
        target("MARIS 4", ais, 240, 17.0, 40, 4.0, stale=True, age=400.0),
        target("LEVANTE", ais, 88, 26, 260, 14.0),
        target("", ais, 214, 22.6, 60, 0.0),
        target("", ais, 209, 23.4, 130, 0.0),
        target("BOURI DP4", TargetKind.AID, 70, 18.0, None, None),
        target("", radar, 20, 12.0, None, None, number=12, acquiring=True),
    )


def fused() -> tuple[Target, ...]:
    """The same sea with a radar that has echoes of AIS ships: one that agrees, one whose AIS is silent, one that left hers; the
    patrol boat under her third number, and own RHIB."""
    by_name = {t.name or t.id: t for t in targets()}
    danger, silent, off = by_name["TRAMONTANA"], by_name["ASTER K"], by_name["BIANCAMAR"]
    radar = TargetKind.RADAR
    echoes = (
        replace(target("", radar, 265.4, 1.83, 104, 12.4, number=4, age=1.0), merged_into=danger.id),
        replace(target("", radar, 277, 15.6, 78, 13.4, number=5, age=2.0), merged_into=silent.id),
        replace(target("", radar, 68, 6.1, 276, 11.0, number=6, age=1.0)),
    )
    changed = {
        danger.id: replace(danger, merged=(echoes[0].id,)),
        silent.id: replace(silent, merged=(echoes[1].id,), by_radar=True, source="RADAR 1", age_s=2.0),
        off.id: replace(off, off_echo_m=3.3 * NM),
        PATROL: replace(
            by_name[PATROL],
            number=12,
            held=((7, MONO - 2400.0, True), (3, MONO - 1500.0, True), (12, MONO - 300.0, False)),
        ),
    }
    rhib = replace(target("RHIB 1", TargetKind.AIS, 180, 0.4, 20, 18.0, mmsi="982115678"), own_craft=True)
    return (*(changed.get(t.id, t) for t in targets() if t.number != 12), *echoes, rhib)


DANGER_SAID = (
    worded("CPA {miles} in {minutes}: {target_name}", miles="0.3 NM", minutes="6 min", target_name="TRAMONTANA"),
    worded(
        "{where}.{lost} Look out, alter early and clearly",
        where=worded("bearing {value:03d}°, {miles}", value=287, miles="1.8 NM"),
        lost="",
    ),
)
CLOSING_SAID = (
    worded("Closing {case_id} in {minutes}: {target_name}", case_id="AUR-26-014", minutes="31 min", target_name="T07"),
    worded(
        "{where}, {speed}, will pass {miles} from the case. Name it, log it",
        where=worded("bearing {value:03d}°, {miles}", value=62, miles="9.4 NM"),
        speed="24 kn",
        miles="0.2 NM",
    ),
)


def alerts() -> tuple[Alert, ...]:
    def alert(
        id_: str, kind: str, priority: Priority, state: AlertState, title: str, detail: str, ago: float, tgt: str | None
    ) -> Alert:
        acknowledged = stamp(ago - 60) if state is AlertState.ACTIVE_ACKNOWLEDGED and priority > Priority.CAUTION else None
        return Alert(id_, kind, priority, state, title, detail, stamp(ago), stamp(ago), tgt, acknowledged=acknowledged)

    unack, ack = AlertState.ACTIVE_UNACKNOWLEDGED, AlertState.ACTIVE_ACKNOWLEDGED
    return (
        alert("gps:1", "fix", Priority.CAUTION, ack, "GPS 1 no fix, GPS 2 in use", "changed by itself", 16920, None),
        alert("cpa:" + DANGER, "cpa", Priority.ALARM, unack, *DANGER_SAID, 40, DANGER),
        alert("close:7", "closing", Priority.WARNING, unack, *CLOSING_SAID, 90, PATROL),
        alert("people", "people", Priority.CAUTION, ack, "2 people unexplained", "AUR-26-013: ladder 76, recount 74", 18720, None),
        alert("silent:WIND", "silent", Priority.WARNING, ack, "WIND is silent", "Check its cable", 700, None),
    )


def links() -> tuple[LinkState, ...]:
    def link(name: str, rate: float, age: float, phase: LinkPhase = LinkPhase.LIVE, reason: str = "") -> LinkState:
        return LinkState(
            name, stamp(), phase, reason, rate, stamp(age), LinkCounters(lines=1000, good=990, bytes=60000), "/dev/tty"
        )

    return (
        link("GPS 1", 1.0, 0.6), link("GPS 2", 1.0, 0.2), link("GYRO", 10.0, 0.1), link("AIS", 38.0, 0.0),
        link("RADAR 1", 6.1, 0.4), link("WIND", 0.0, 700.0, LinkPhase.SILENT, "nothing for 12 min"),
    )  # fmt: skip


def own_ship() -> OwnShip:
    return OwnShip(
        position=value(OWN), sog_mps=value(mps_from_knots(9.2)), cog_deg=value(204.0), heading_deg=value(202.0, "GYRO", 0.1),
        gnss_time=value(NOW, age=0.0), position_candidates=(("GPS 1", 0.6, False, "no fix"), ("GPS 2", 0.2, True, "")),
        track=track(OWN, 204, 9.2, 60),
    )  # fmt: skip


def make_frame(
    number: int = 1,
    *,
    mode: Mode = Mode.LIVE,
    own: OwnShip | None = None,
    targets_: Sequence[Target] | None = None,
    alerts_: Sequence[Alert] | None = None,
    lost: int = 0,
    recorder: RecorderState | None = None,
    at: Stamp | None = None,
    counters: tuple[tuple[str, int], ...] = (),
) -> Frame:
    """One moment of that night; what is given replaces what was."""
    return Frame(
        number=number,
        stamp=at or stamp(),
        mode=mode,
        own=own if own is not None else own_ship(),
        targets=tuple(targets_ if targets_ is not None else targets()),
        alerts=tuple(alerts_ if alerts_ is not None else alerts()),
        links=links(),
        recorder=recorder or RecorderState(True, 120_000, lost, 9_000_000, 3, None, 212_000_000_000),
        counters=counters,
    )


def with_second_disk(**how: object) -> Frame:
    """That moment with a second disk in whose place another one was plugged in, and feeds that an incident keeps."""
    disk = SecondDiskState(
        "/media/evidence", fault="is another one", other_disk=True, through=1204, waiting=12, feeds_to=NOW, feeds_waiting=3,
        media=38, media_waiting=2, backup_at=NOW - timedelta(minutes=4), backup_seq=1180, free_bytes=12_400_000_000, encrypted=True,
        failed="The disk at /media/evidence has no mark of this ship: it is not the one used up to now. Plug that in, or use this",
    )  # fmt: skip
    recorder = RecorderState(True, 120_000, 0, 9_000_000, 3, None, 212_000_000_000, pinned=3, kept_since=NOW - timedelta(hours=1))
    return replace(make_frame(recorder=recorder), second=replace(disk, **how))  # type: ignore[arg-type]  # fields of the state


def stale(own: OwnShip, seconds: float) -> OwnShip:
    """The same ship, ``seconds`` after her position came last."""
    return replace(
        own, position=replace(own.position, age_s=seconds, stale=True), sog_mps=replace(own.sog_mps, age_s=seconds, stale=True)
    )


class FakeSession:
    """Notes what the window asks of the session."""

    def __init__(self) -> None:
        self.acknowledged: list[str] = []
        self.silenced = 0
        self.mutes, self.guards, self.parted = Mutes(), GuardWatch(), PartedPairs()
        self.raised: dict[str, Condition] = {}
        """What the window itself says: id -> situation."""

    def now(self) -> Stamp:
        return stamp()

    def alert(self, alert_id: str) -> Alert | None:
        return next((a for a in alerts() if a.id == alert_id), None)

    def take_up(self, before: object) -> None:
        """That night nothing came before."""

    def set_chosen(self, targets: frozenset[str]) -> None:
        self.chosen = targets

    def raise_alert(self, kind: str, key: str, priority: Priority, title: str, detail: str) -> None:
        self.raised[f"{kind}:{key}"] = Condition(f"{kind}:{key}", kind, priority, title, detail)

    def clear_alert(self, kind: str, key: str) -> None:
        self.raised.pop(f"{kind}:{key}", None)

    def acknowledge(self, alert_id: str, by: str) -> None:
        self.acknowledged.append(alert_id)

    def state_at(self, moment: datetime | None) -> ShipState | None:
        return ShipState(lat=OWN.lat, lon=OWN.lon)

    def silence(self) -> None:
        self.silenced += 1


class FakeStation:
    """A station without devices: the real logbook over a journal in memory, the real desk that sends nothing, and frames
    as the test sets them.

    ``next_frame`` is what the next ``tick`` gives; ``fail`` is raised by it instead, once.
    """

    def __init__(self, folder: Path, mode: Mode = Mode.LIVE) -> None:
        self.mode = mode
        self.settings = Settings(ship=Ship(name="AURORA", case_prefix="AUR", callsign="OWBC2"))
        self.clock = ManualClock(NOW, MONO)
        self.journal = MemoryJournal()
        self.logbook = Logbook(self.journal, self.clock, lambda _at: ShipState(lat=OWN.lat, lon=OWN.lon))
        self.session = FakeSession()
        self.book = shipped_book(NOW.date())
        self.desk = Desk(self.book, self.logbook, self.settings, folder / "outbox", self.clock, sending=False, scan=scan)
        self.mission_folder = folder
        self.notices: tuple[str, ...] = ()
        self.preferences = Preferences()
        self.playback = None
        self.charts: Shelf | None = None
        self.kept: KeptFile | None = None
        self.crew: Crew | None = None
        self.amendments: Amendments | None = None
        self.disk: DiskKeys | None = None
        self.sea = SEA
        self.register: Register | None = None
        self.running = Running(self.session, (), folder=folder)
        self.settings_file: SettingsFile | None = None
        self.again = Again.NO
        self.vigil = Vigil(self.session, self.settings.station, None, self._note_of)
        self.next_frame = make_frame(mode=mode)
        self.frame = self.next_frame
        self.fail: Exception | None = None
        self.witness: Witness | None = Witness(folder / "witness")
        self.checked = ChainReport(9, "", True)
        """What the check of the log finds."""
        self.proof = FakeProof(self)
        self.archive = FakeArchive(folder / "exports")

    def _note_of(self, what: str, detail: str, author: str) -> None:
        self.logbook.write(SystemNote(what=what, detail=detail), author=author)

    @property
    def state(self) -> RescueState:
        return self.logbook.state

    @property
    def author(self) -> str:
        return self.logbook.author

    @author.setter
    def author(self, name: str) -> None:
        self.logbook.author = name

    def tick(self) -> Frame:
        if self.fail is not None:
            error, self.fail = self.fail, None
            raise error
        self.logbook.poll()
        self.frame = replace(self.next_frame, journal=self.journal.state(), mode=self.mode)
        return self.frame

    def use_devices(self, devices: Sequence[Device]) -> None:
        self.settings = self.settings.model_copy(update={"device": tuple(devices)})

    def note(self, what: str, detail: str = "") -> None:
        self._note_of(what, detail, "Fairlead")

    def take_tidings(self) -> tuple[str, ...]:
        return ()

    def acknowledge(self, alert_id: str) -> None:
        self.session.acknowledge(alert_id, self.author)


class FakeProof:
    """Of the journal in memory."""

    def __init__(self, station: FakeStation) -> None:
        self._station = station

    def sign_now(self) -> None:
        self._station.journal.sign_now()

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        return tuple(self._station.journal.checkpoints)

    def check(self, share: Callable[[float], None]) -> LogCheck:
        share(0.5)
        return LogCheck(self._station.checked)


class FakeArchive:
    """Where exports would be made."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def unfinished_exports(self, folder: Path | None = None) -> list[Unfinished]:
        return unfinished(folder if folder is not None else self.folder)


def ago(minutes: float) -> datetime:
    return NOW - timedelta(minutes=minutes)


def write_night(station: FakeStation) -> None:
    """The log so far: two cases done (one count unexplained), one open, a patrol boat at it."""
    book = station.logbook
    book.author = "2/O"
    book.write(MissionOpened(name="Test", ship="AURORA"), happened=ago(600))
    book.write(WatchOn(name="2/O"), happened=ago(52))
    for number, people, minutes in (("AUR-26-012", 70, 500), ("AUR-26-013", 76, 330)):
        book.write(CaseOpened(number=number, information_source="Alarm Phone"), subject=number, happened=ago(minutes))
        at = OLD_CASE if number.endswith("013") else destination(OLD_CASE, 300, 22 * NM)
        book.write(CasePosition(lat=at.lat, lon=at.lon, source="own ship"), subject=number, happened=ago(minutes))
        move = PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category.UNKNOWN: people})
        book.write(move, subject=number, happened=ago(minutes - 60))
        book.write(CaseClosed(outcome="rescued_by_us"), subject=number, happened=ago(minutes - 100))
    book.write(PeopleRecount(total=74), happened=ago(200), subject="AUR-26-013")
    case = "AUR-26-014"
    text = "Rubber boat, grey, engine dead. About 70 people reported."
    book.write(CaseOpened(number=case, information_source="Alarm Phone", channel="mail", text=text), subject=case, happened=ago(14))
    book.write(CasePosition(lat=BOAT.lat, lon=BOAT.lon, source="Alarm Phone", accuracy_m=1.5 * NM), subject=case, happened=ago(14))
    book.write(CasePob(pob_kind=PobKind.REPORTED, total=70, about=True, source="Alarm Phone"), subject=case, happened=ago(14))
    book.write(CasePhase(phase=Phase.DISTRESS, factors=("request", "overloading")), subject=case, happened=ago(13))
    book.write(CaseEvent(event=CaseEventKind.COURSE_ALTERED), subject=case, happened=ago(13))
    book.write(CaseActor(name="patrol boat?", target=PATROL), subject=case, happened=ago(2))
    book.poll()


def many_targets(count: int) -> tuple[Target, ...]:
    """``count`` moving AIS targets within 20 NM on a spiral: every run the same."""
    found = []
    for i in range(count):
        bearing, miles = (i * 137.508) % 360, 20 * math.sqrt((i + 0.5) / count)
        found.append(target(f"SHIP {i}", TargetKind.AIS, bearing, miles, (i * 31) % 360, 4 + i % 15, mmsi=f"{200_000_000 + i}"))
    return tuple(found)


def distance_nm(a: Position, b: Position) -> float:
    return range_bearing(a, b)[0] / NM
