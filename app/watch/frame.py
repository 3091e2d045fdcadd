"""What one tick of the live picture hands to whoever shows it. Frozen values, SI units; conversion is the screen's."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Generic, TypeVar

from app.clock import Stamp
from app.geo import Position
from app.ports import JournalState, OutputState, RecorderState, SecondDiskState
from app.readings import DistressCall, LinkState

T = TypeVar("T")


class Mode(StrEnum):
    """Which world this is. Everything but LIVE is said in large letters in every window, file and page."""

    LIVE = "live"
    DEMO = "demo"
    REPLAY = "replay"
    DRILL = "drill"  # a scenario that somebody leads or that is judged; in all that is kept apart the same as DEMO

    @property
    def word(self) -> str:
        """The word that stands on everything of training, "" at sea."""
        return "" if self is Mode.LIVE else self.value.upper()


@dataclass(frozen=True, slots=True)
class Value(Generic[T]):
    """A value with its source and age. ``stale``: too old to act on; shown grey, never as live. ``None`` = unknown.

    ``note``: a short word about trust where there is one ("simulator", "estimated"); shown beside the source."""

    value: T | None = None
    source: str | None = None
    stamp: Stamp | None = None
    age_s: float | None = None
    stale: bool = True
    note: str = ""

    @property
    def live(self) -> T | None:
        """The value if it may be acted on, else ``None``."""
        return None if self.stale else self.value


@dataclass(frozen=True, slots=True)
class OwnShip:
    """Own ship now. Angles degrees true, speeds m/s, depths m. ``position_candidates`` are the other fixes, for the
    device page: (source, age s, usable, why not). ``clock_offset_s``: GNSS time in use less the computer's, s (positive: the
    computer is slow), ``clock_source`` by which receiver; ``clock_offsets`` the same of every receiver: (source, s)."""

    position: Value[Position] = field(default_factory=Value)
    sog_mps: Value[float] = field(default_factory=Value)
    cog_deg: Value[float] = field(default_factory=Value)
    heading_deg: Value[float] = field(default_factory=Value)
    rate_of_turn_deg_min: Value[float] = field(default_factory=Value)
    stw_mps: Value[float] = field(default_factory=Value)
    depth_m: Value[float] = field(default_factory=Value)
    wind_from_deg: Value[float] = field(default_factory=Value)
    wind_mps: Value[float] = field(default_factory=Value)
    gnss_time: Value[datetime] = field(default_factory=Value)
    clock_offset_s: float | None = None
    clock_source: str | None = None
    clock_offsets: tuple[tuple[str, float], ...] = ()
    position_candidates: tuple[tuple[str, float | None, bool, str], ...] = ()
    track: tuple[tuple[float, float, float], ...] = ()  # (mono s, lat, lon), oldest first, at most 720


class TargetKind(StrEnum):
    AIS = "ais"
    RADAR = "radar"
    BEACON = "beacon"  # AIS-SART, MOB, EPIRB-AIS
    AID = "aid"  # aid to navigation
    BASE = "base"  # coast station
    AIRCRAFT = "aircraft"  # SAR aircraft


@dataclass(frozen=True, slots=True)
class Target:
    """One target. ``id`` is stable: "A:247123456" for AIS, "R:RADAR 1:7:2" for radar (source, number, re-use count).

    ``stamp`` is when its position was last heard; ``age_s`` is as old as the last refresh, at most a second behind.
    ``range_m``/``bearing_deg`` from own ship; ``cpa_m``/``tcpa_s`` computed by us (TCPA < 0: past) and ``None`` where
    motion or own ship is not known. ``lost``: gone from its source; ``stale``: too old; neither looks live.
    ``bow_m``/``port_m``: from where its antenna is to the bow and to the port side; ``None`` where only length and beam are said.
    ``virtual``: an aid to navigation that is told by AIS alone, with nothing in the water.
    """

    id: str
    kind: TargetKind
    source: str
    position: Position | None
    stamp: Stamp
    age_s: float
    name: str | None = None
    mmsi: str | None = None
    number: int | None = None
    callsign: str | None = None
    ship_type: int | None = None
    ais_class: str | None = None
    nav_status: int | None = None
    destination: str | None = None
    sog_mps: float | None = None
    cog_deg: float | None = None
    heading_deg: float | None = None
    length_m: float | None = None
    beam_m: float | None = None
    bow_m: float | None = None
    port_m: float | None = None
    rate_of_turn_deg_min: float | None = None
    virtual: bool = False
    range_m: float | None = None
    bearing_deg: float | None = None
    cpa_m: float | None = None
    tcpa_s: float | None = None
    reported_cpa_m: float | None = None
    reported_tcpa_s: float | None = None
    acquiring: bool = False
    dangerous: bool = False
    acknowledged: bool = False
    lost: bool = False
    stale: bool = False
    test: bool = False
    beacon: str | None = None
    beacon_state: str | None = None
    merged: tuple[str, ...] = ()
    """On the target that is shown: ids of what other sources say of the same ship (the radar echo of an AIS ship)."""
    merged_into: str | None = None
    """On the other one: id of the target that stands for both. It is drawn and counted there, raises no alert of its own."""
    own_craft: bool = False
    """Own RHIB or tender: shown, never a danger to own ship."""
    by_radar: bool = False
    """On an AIS ship whose AIS is silent: place and motion are those of the radar echo that was hers."""
    off_echo_m: float | None = None
    """On an AIS ship whose stated place left the echo that was hers, m: the echo is still there, she says that she is not."""
    held: tuple[tuple[int, float, bool], ...] = ()
    """On a radar target: (number, mono s since when, sure) of each number that the radar followed it under, oldest first.
    Not sure: it came out of another echo that it had gone into, and somebody has to look which is which."""
    track: tuple[tuple[float, float, float], ...] = ()  # (mono s, lat, lon), oldest first, at most 60


class Priority(IntEnum):
    """IMO MSC.302(87). Higher is more urgent."""

    CAUTION = 1
    WARNING = 2
    ALARM = 3
    EMERGENCY = 4


class AlertState(StrEnum):
    ACTIVE_UNACKNOWLEDGED = "active, not acknowledged"
    ACTIVE_ACKNOWLEDGED = "active, acknowledged"
    RECTIFIED_UNACKNOWLEDGED = "over, not acknowledged"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class Alert:
    """One situation, one alert. ``id`` is stable ("cpa:A:247123456"); texts are for people, positions kept out of them.

    ``title`` says what, ``detail`` where and what to do. ``silenced_until`` and ``muted_until`` are monotonic seconds.
    ``repeated``: mono seconds at which it was last said again because nobody acknowledged it. ``risen``: it became more urgent
    for that reason.
    """

    id: str
    kind: str
    priority: Priority
    state: AlertState
    title: str
    detail: str
    raised: Stamp
    changed: Stamp
    target: str | None = None
    source: str | None = None
    acknowledged_by: str | None = None
    acknowledged: Stamp | None = None
    silenced_until: float | None = None
    count: int = 1
    muted_until: float | None = None
    repeated: float | None = None
    risen: bool = False


@dataclass(frozen=True, slots=True)
class Mute:
    """A kind of alert, of one source or of all, that makes no sound for a while. It is shown and flashes as ever.

    ``upto``: the most urgent priority that is quiet; what is more urgent sounds. ``until``/``set``: when it ends and was set.
    """

    kind: str
    source: str | None
    upto: Priority
    set: Stamp
    until: Stamp
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything a screen needs for one moment. ``counters``: each bound's drops and refusals by name, for the screen.

    ``calls``: distress calls of the last half hour, newest first; a position called is in them and in no alert text."""

    number: int
    stamp: Stamp
    mode: Mode
    own: OwnShip
    targets: tuple[Target, ...]
    alerts: tuple[Alert, ...]
    links: tuple[LinkState, ...]
    recorder: RecorderState | None = None
    journal: JournalState | None = None
    counters: tuple[tuple[str, int], ...] = ()
    tick_ms: float = 0.0
    changed_targets: bool = True
    calls: tuple[DistressCall, ...] = ()
    outputs: tuple[OutputState, ...] = ()  # own data that is passed on, and the ship's own plotters
    second: SecondDiskState | None = None  # ``None``: there is to be none
    muted: tuple[Mute, ...] = ()  # what makes no sound for now, the one that ends first in front
