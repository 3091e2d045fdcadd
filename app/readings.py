"""What devices say. Frozen values in SI units and UTC, each with its source and the moment it arrived.

``None`` means "not said". A field is never 0 because it was missing. ``source`` is the name of the device as the
settings give it ("GPS 1"); ``stamp`` is when the bytes arrived and is never rewritten.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date as Date
from datetime import datetime
from datetime import time as TimeOfDay
from enum import Enum, StrEnum
from typing import NamedTuple

from app.clock import Stamp
from app.geo import Position


@dataclass(frozen=True, slots=True)
class RawLine:
    """Bytes of one line as they came, without the line end. Recorded before anybody understands it.

    ``data`` may be anything, bad lines included; ``gap`` marks a line that stands for lost bytes (a text for people).
    """

    source: str
    stamp: Stamp
    data: bytes
    gap: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Base of all readings. ``talker`` and ``sentence`` are the two and three letters of the sentence they come from.

    ``tag_source`` and ``tag_time`` are what a TAG block said (source id, UTC), ``None`` where there was none.
    ``flags`` holds short words about trust: "unchecked" (no checksum, allowed by the port), "tag-bad", "date-corrected".
    """

    source: str
    stamp: Stamp
    talker: str = ""
    sentence: str = ""
    tag_source: str | None = None
    tag_time: datetime | None = None
    flags: tuple[str, ...] = ()


class FixQuality(StrEnum):
    """GGA quality 0..8 in words (IEC 61162-1)."""

    INVALID = "invalid"
    GPS = "gps"
    DGPS = "dgps"
    PPS = "pps"
    RTK = "rtk"
    FLOAT_RTK = "float-rtk"
    DEAD_RECKONING = "dead-reckoning"
    MANUAL = "manual"
    SIMULATOR = "simulator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix(Reading):
    """A position of own ship (RMC, GGA, GLL, GNS), or the statement that there is none (``position`` is ``None``).

    ``valid`` is True/False as the receiver says, ``None`` where the sentence has no such field (old GLL).
    ``time`` is the sentence's own UTC, complete; ``time_of_day`` alone where no date is known yet.
    """

    position: Position | None = None
    valid: bool | None = None
    quality: FixQuality | None = None
    mode: str | None = None
    nav_status: str | None = None
    time: datetime | None = None
    time_of_day: TimeOfDay | None = None
    date: Date | None = None
    satellites: int | None = None
    hdop: float | None = None
    altitude_m: float | None = None
    geoid_separation_m: float | None = None
    dgps_age_s: float | None = None
    dgps_station: str | None = None
    magnetic_variation_deg: float | None = None
    leap_second: bool = False

    @property
    def usable(self) -> bool:
        """A position one may navigate the picture by: stated, not void, not typed in by hand or simulated."""
        return (
            self.position is not None
            and self.valid is not False
            and self.quality not in (FixQuality.INVALID, FixQuality.MANUAL, FixQuality.SIMULATOR)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Velocity(Reading):
    """Speed over ground in m/s and course over ground, degrees true / magnetic (RMC, VTG, VBW ground part)."""

    sog_mps: float | None = None
    cog_deg: float | None = None
    cog_magnetic_deg: float | None = None
    valid: bool | None = None
    mode: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeReport(Reading):
    """UTC as a receiver says it (ZDA, RMC). ``corrected_weeks`` > 0: whole GPS epochs were added to mend a rollover."""

    time: datetime | None = None
    time_of_day: TimeOfDay | None = None
    date: Date | None = None
    zone_minutes: int | None = None
    corrected_weeks: int = 0
    leap_second: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SatelliteStatus(Reading):
    """GSA: kind of fix 1 none, 2 two-dimensional, 3 three-dimensional, and dilution of precision."""

    fix_dimension: int | None = None
    selection: str | None = None
    used: tuple[str, ...] = ()
    pdop: float | None = None
    hdop: float | None = None
    vdop: float | None = None
    system_id: int | None = None


@dataclass(frozen=True, slots=True)
class Satellite:
    """One satellite of a GSV: id, elevation and azimuth in degrees, signal to noise in dB-Hz."""

    prn: str
    elevation_deg: float | None
    azimuth_deg: float | None
    snr_db: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SatellitesInView(Reading):
    """GSV: one message of a cycle."""

    total_messages: int | None = None
    message: int | None = None
    in_view: int | None = None
    satellites: tuple[Satellite, ...] = ()
    signal_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Datum(Reading):
    """DTM. Anything but W84 is a warning to the officer."""

    local: str | None = None
    subdivision: str | None = None
    lat_offset_min: float | None = None
    lon_offset_min: float | None = None
    altitude_offset_m: float | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(Reading):
    """Own ship's heading. ``true_deg`` only where it is true (HDT, THS, or HDG with deviation and variation)."""

    true_deg: float | None = None
    magnetic_deg: float | None = None
    sensor_deg: float | None = None
    deviation_deg: float | None = None
    variation_deg: float | None = None
    mode: str | None = None
    valid: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RateOfTurn(Reading):
    """Degrees per minute, negative to port."""

    deg_per_min: float | None = None
    valid: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaterSpeed(Reading):
    """Speed through the water and over ground by axis, m/s (VHW, VBW); negative is astern or to port."""

    stw_mps: float | None = None
    transverse_water_mps: float | None = None
    longitudinal_ground_mps: float | None = None
    transverse_ground_mps: float | None = None
    stern_water_mps: float | None = None
    stern_ground_mps: float | None = None
    water_valid: bool | None = None
    ground_valid: bool | None = None
    heading_true_deg: float | None = None
    heading_magnetic_deg: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogDistance(Reading):
    """VLW: distances in metres, through water and over ground, total and since reset."""

    total_water_m: float | None = None
    since_reset_water_m: float | None = None
    total_ground_m: float | None = None
    since_reset_ground_m: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Depth(Reading):
    """Metres below the transducer (or the surface, the keel: ``below``); offset + to waterline, - to keel."""

    depth_m: float | None = None
    offset_m: float | None = None
    range_scale_m: float | None = None
    below: str = "transducer"


class WindReference(StrEnum):
    APPARENT = "apparent"
    TRUE_BOW = "true-bow"
    NORTH = "north"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wind(Reading):
    """Wind *from* ``angle_deg``: from the bow (apparent, true-bow) or from true north; m/s."""

    reference: WindReference | None = None
    angle_deg: float | None = None
    angle_magnetic_deg: float | None = None
    speed_mps: float | None = None
    valid: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaterTemperature(Reading):
    celsius: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transducer(Reading):
    """One measurement of an XDR, in the unit letter that the sentence gives."""

    kind: str | None = None
    value: float | None = None
    unit: str | None = None
    name: str | None = None


class TargetStatus(StrEnum):
    """Radar tracking state (TTM, TLL, TTD)."""

    LOST = "lost"
    ACQUIRING = "acquiring"
    TRACKED = "tracked"
    NONE = "none"
    DANGEROUS = "dangerous"
    DANGEROUS_ACKNOWLEDGED = "dangerous-acknowledged"


class AngleReference(StrEnum):
    TRUE = "true"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetReport(Reading):
    """One radar target (TTM, TLL, one structure of a TTD). Distances m, speeds m/s, angles degrees, TCPA s (- = past).

    ``bearing_reference`` and ``motion_reference`` are ``None`` where the sentence leaves them out: unknown, not true.
    ``reported_cpa_m``/``reported_tcpa_s`` are the radar's own; implausible TCPA (beyond 24 h) is ``None``.
    ``time`` is ``time_of_day`` with the date that the same source gave last, ``None`` where it gave none.
    """

    number: int | None = None
    position: Position | None = None
    range_m: float | None = None
    bearing_deg: float | None = None
    bearing_reference: AngleReference | None = None
    speed_mps: float | None = None
    course_deg: float | None = None
    motion_reference: AngleReference | None = None
    reported_cpa_m: float | None = None
    reported_tcpa_s: float | None = None
    name: str | None = None
    status: TargetStatus | None = None
    is_reference: bool = False
    time_of_day: TimeOfDay | None = None
    time: datetime | None = None
    acquisition: str | None = None
    heading_deg: float | None = None
    is_ais: bool | None = None
    test: bool = False
    correlation: int | None = None
    stabilised: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetLabel(Reading):
    """TLB: a radar target's label; ``label`` ``None`` clears it."""

    number: int | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RadarOwnShip(Reading):
    """OSD: what the radar takes for own ship's motion. References: B bottom, M manual, W water, R radar, P positioning."""

    heading_deg: float | None = None
    heading_valid: bool | None = None
    course_deg: float | None = None
    course_reference: str | None = None
    speed_mps: float | None = None
    speed_reference: str | None = None
    set_deg: float | None = None
    drift_mps: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RadarScreen(Reading):
    """RSD: the radar's cursor, markers and range scale; distances m, bearings as shown on that radar."""

    cursor_range_m: float | None = None
    cursor_bearing_deg: float | None = None
    range_scale_m: float | None = None
    rotation: str | None = None
    origin1_range_m: float | None = None
    origin1_bearing_deg: float | None = None
    vrm1_m: float | None = None
    ebl1_deg: float | None = None
    origin2_range_m: float | None = None
    origin2_bearing_deg: float | None = None
    vrm2_m: float | None = None
    ebl2_deg: float | None = None


class Beacon(StrEnum):
    """AIS locating devices and what else the first digits of an MMSI tell."""

    SART = "SART"
    MOB = "MOB"
    EPIRB = "EPIRB"


@dataclass(frozen=True, slots=True, kw_only=True)
class AisReport(Reading):
    """One AIS message. ``mmsi`` is nine characters of text. ``own`` is True for VDO. Fields not in the message: ``None``.

    ``beacon``/``beacon_state`` ("active", "test") are set for AIS-SART, MOB and EPIRB-AIS by MMSI, status 14 or text.
    """

    mmsi: str
    message_type: int
    own: bool = False
    channel: str | None = None
    position: Position | None = None
    sog_mps: float | None = None
    cog_deg: float | None = None
    heading_deg: float | None = None
    rate_of_turn_deg_min: float | None = None
    nav_status: int | None = None
    accuracy: bool | None = None
    utc_second: int | None = None
    time: datetime | None = None
    altitude_m: float | None = None
    name: str | None = None
    callsign: str | None = None
    imo: int | None = None
    ship_type: int | None = None
    to_bow_m: float | None = None
    to_stern_m: float | None = None
    to_port_m: float | None = None
    to_starboard_m: float | None = None
    draught_m: float | None = None
    destination: str | None = None
    eta: str | None = None
    ais_class: str | None = None
    aid_type: int | None = None
    virtual_aid: bool | None = None
    text: str | None = None
    destination_mmsi: str | None = None
    beacon: Beacon | None = None
    beacon_state: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DistressCall(Reading):
    """A DSC call with its DSE expansion joined where it came. ``casualty`` is the MMSI in distress, not the relay's."""

    format: str | None = None
    category: str | None = None
    sender: str | None = None
    casualty: str | None = None
    nature: str | None = None
    nature_code: str | None = None
    telecommand: str | None = None
    position: Position | None = None
    time_of_day: TimeOfDay | None = None
    acknowledgement: str | None = None
    expansion_follows: bool = False
    expanded: bool = False
    is_distress: bool = False
    is_relay: bool = False
    channel: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DistressExpansion(Reading):
    """A DSE by itself (its DSC did not come, or is joined later): minutes to add, towards the call's own quadrant."""

    mmsi: str | None = None
    lat_minutes: float | None = None
    lon_minutes: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceAlert(Reading):
    """An alert that another bridge device states (ALR, ALF). Shown, never acknowledged by this app."""

    identifier: str | None = None
    instance: int | None = None
    manufacturer: str | None = None
    priority: str | None = None
    category: str | None = None
    state: str | None = None
    active: bool | None = None
    acknowledged: bool | None = None
    revision: int | None = None
    escalation: int | None = None
    time_of_day: TimeOfDay | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MobReport(Reading):
    """A man-overboard device (MOB sentence). ``status``: activated, test, manual, maintenance, error."""

    emitter: str | None = None
    status: str | None = None
    activated_at: TimeOfDay | None = None
    days_since: int | None = None
    position_source: str | None = None
    position_time: TimeOfDay | None = None
    position: Position | None = None
    cog_deg: float | None = None
    sog_mps: float | None = None
    mmsi: str | None = None
    battery: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Reading):
    """TXT: a text of a device, ``^hh`` escapes undone."""

    identifier: str | None = None
    text: str | None = None
    total: int | None = None
    number: int | None = None


Scalar = str | int | float | bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Other(Reading):
    """A sentence that the picture does not use, its fields by name where the table knows them, else raw.

    ``values`` are (name, value) in order; proprietary sentences keep their raw fields under ``field1``, ``field2`` ...
    """

    values: tuple[tuple[str, Scalar], ...] = ()
    proprietary: bool = False


class LinkPhase(StrEnum):
    CLOSED = "closed"
    OPENING = "opening"
    LIVE = "live"
    SILENT = "silent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LinkCounters:
    """What a link has seen since it was made. ``bad`` counts lines by reason; ``dropped`` what bounds threw away."""

    bytes: int = 0
    lines: int = 0
    good: int = 0
    bad: tuple[tuple[str, int], ...] = ()
    dropped: int = 0
    reconnects: int = 0

    @property
    def bad_total(self) -> int:
        return sum(n for _, n in self.bad)


@dataclass(frozen=True, slots=True)
class LinkState:
    """The state of one source. ``reason`` says in plain words why it failed or is silent.

    ``rate`` sentences/s over the last 10 s; ``last_good`` when the last good sentence came; ``sentences`` the last
    formatters seen (at most 12); ``samples`` the newest lines as text for the device page (at most 8).
    """

    source: str
    stamp: Stamp
    phase: LinkPhase
    reason: str = ""
    rate: float = 0.0
    last_good: Stamp | None = None
    counters: LinkCounters = field(default_factory=LinkCounters)
    where: str = ""
    sentences: tuple[str, ...] = ()
    samples: tuple[str, ...] = ()


class Refusal(Enum):
    """Why a line was refused whole. ``value`` is what people and counters see."""

    TOO_LONG = "too long"
    NOT_A_SENTENCE = "not a sentence"
    HALF_SENTENCE = "half sentence"
    NO_CHECKSUM = "no checksum"
    CHECKSUM_MALFORMED = "checksum malformed"
    WRONG_CHECKSUM = "wrong checksum"
    ILLEGAL_CHARACTER = "illegal character"
    MALFORMED = "malformed"
    AIS_FRAGMENT = "AIS fragment incomplete"
    AIS_PAYLOAD = "AIS payload"
    EMPTY = "empty sentence"


@dataclass(frozen=True, slots=True)
class Problem:
    """One field that was lost; the rest of the sentence stands. ``field`` is the name in the sentence's table."""

    field: str
    value: str
    reason: str


class Decoded(NamedTuple):
    """Result of decoding one line: readings, fields that were lost, and the reason if the whole line was refused."""

    readings: tuple[Reading, ...] = ()
    problems: tuple[Problem, ...] = ()
    refused: Refusal | None = None
    detail: str = ""
    talker: str = ""
    sentence: str = ""
