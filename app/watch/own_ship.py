"""Own ship as her devices tell it: each value from the best source that has one, with its age."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.clock import Stamp
from app.config import Limits
from app.geo import Position
from app.readings import (
    Datum,
    Depth,
    Fix,
    Heading,
    RateOfTurn,
    Reading,
    SatelliteStatus,
    TimeReport,
    Velocity,
    WaterSpeed,
    Wind,
)
from app.units import metres_from_nm
from app.watch.cpa import Vector, velocity
from app.watch.fixes import FAILOVER_S, Fixes, Receiver
from app.watch.frame import Mode, OwnShip, Value
from app.watch.integrity import ClockOffset
from app.watch.selection import Measured, PriorityOf
from app.watch.wind import TIER, wind_from_north

MOTION_STALE_S: Final = 5.0
HEADING_STALE_S: Final = 3.0
SLOW_STALE_S: Final = 15.0
"""Wind, depth and log: sent each second or two, and slow to change."""

TRACK_STEP_S: Final = 10.0
TRACK_POINTS: Final = 720
DATE_MENDED_S: Final = 60.0

_HEADING_TIER: Final = {"HDT": 0, "THS": 0}
_DEPTH_TIER: Final = {"DPT": 0}


@dataclass(frozen=True, slots=True)
class Trust:
    """What is wrong with own ship's sources, for the judge. ``datums``: (source, datum) other than W84."""

    receivers: tuple[Receiver, ...] = ()
    mended_dates: tuple[str, ...] = ()
    datums: tuple[tuple[str, str], ...] = ()


class OwnShipTracker:
    """Takes readings, gives an ``OwnShip``. AIS echoes (VDO) and the radar's OSD are no fix and never come here."""

    def __init__(self, limits: Limits, mode: Mode, priority_of: PriorityOf) -> None:
        self._mode = mode
        self._fixes = Fixes(
            position_stale_s=limits.position_stale_s, jump_m=metres_from_nm(limits.jump_nm), mode=mode, priority_of=priority_of
        )
        self._sog: Measured[float] = Measured(MOTION_STALE_S, priority_of, failover_s=FAILOVER_S)
        self._cog: Measured[float] = Measured(MOTION_STALE_S, priority_of, failover_s=FAILOVER_S)
        self._heading: Measured[float] = Measured(HEADING_STALE_S, priority_of, failover_s=FAILOVER_S)
        self._rot: Measured[float] = Measured(HEADING_STALE_S, priority_of, failover_s=FAILOVER_S)
        self._stw: Measured[float] = Measured(SLOW_STALE_S, priority_of)
        self._depth: Measured[float] = Measured(SLOW_STALE_S, priority_of)
        self._wind: Measured[tuple[float, float]] = Measured(SLOW_STALE_S, priority_of)
        self._time: Measured[datetime] = Measured(MOTION_STALE_S, priority_of, failover_s=FAILOVER_S)
        self._clock_offset = ClockOffset()
        self._mended: dict[str, float] = {}
        self._datums: dict[str, str] = {}
        self._track: deque[tuple[float, float, float]] = deque(maxlen=TRACK_POINTS)
        self._track_shown: tuple[tuple[float, float, float], ...] = ()
        self.own = OwnShip()
        self.trust = Trust()

    def apply(self, reading: Reading) -> None:
        """Take one reading in. Readings that do not speak of own ship are left alone."""
        match reading:
            case Fix():
                self._fixes.apply(reading, self.velocity())
                self._note_date(reading)
                self._put_time(reading, reading.time)
            case TimeReport():
                self._note_date(reading)
                self._put_time(reading, reading.time)
            case SatelliteStatus():
                self._fixes.apply_status(reading)
            case Velocity():
                self._put_velocity(reading)
            case Heading():
                self._put_heading(reading)
            case RateOfTurn() if reading.valid is not False:
                self._rot.put(reading.source, reading.deg_per_min, reading.stamp)
            case WaterSpeed() if reading.water_valid is not False:
                self._stw.put(reading.source, reading.stw_mps, reading.stamp)
            case Depth():
                self._depth.put(reading.source, reading.depth_m, reading.stamp, _DEPTH_TIER.get(reading.sentence, 1))
            case Wind() if reading.reference is not None:
                wind = wind_from_north(reading, self.own.heading_deg.live, self.velocity())
                self._wind.put(reading.source, wind, reading.stamp, TIER[reading.reference])
            case Datum() if reading.local is not None:
                self._datums[reading.source] = reading.local
            case _:
                pass

    def update(self, now: Stamp) -> OwnShip:
        """Choose sources and age everything for this tick."""
        mono = now.mono
        self._fixes.update(mono, self.velocity())
        distrusted = self._fixes.distrusted()
        wind = self._wind.at(mono)
        position = self._fixes.position
        self._extend_track(position, mono)
        gnss_time = self._time.at(mono, distrusted)
        clock_offset = self._clock_offset.at(gnss_time.source, mono)
        self.own = OwnShip(
            position=position,
            sog_mps=self._sog.at(mono, distrusted),
            cog_deg=self._cog.at(mono, distrusted),
            heading_deg=self._heading.at(mono),
            rate_of_turn_deg_min=self._rot.at(mono),
            stw_mps=self._stw.at(mono),
            depth_m=self._depth.at(mono),
            wind_from_deg=_part(wind, 0),
            wind_mps=_part(wind, 1),
            gnss_time=gnss_time,
            clock_offset_s=clock_offset,
            clock_source=gnss_time.source if clock_offset is not None else None,
            clock_offsets=self._clock_offset.all(mono),
            position_candidates=tuple((r.name, r.age_s, r.good, r.why_not) for r in self._fixes.receivers if not r.in_use),
            track=self._track_shown,
        )
        self.trust = Trust(
            receivers=self._fixes.receivers,
            mended_dates=tuple(s for s, at in self._mended.items() if mono - at <= DATE_MENDED_S),
            datums=tuple((s, d) for s, d in self._datums.items() if d != "W84"),
        )
        return self.own

    def velocity(self) -> Vector | None:
        """Own motion over ground, m/s east and north; ``None`` where it is not known now."""
        return velocity(self.own.sog_mps.live, self.own.cog_deg.live)

    def water_velocity(self) -> Vector | None:
        """Own motion through the water by log and heading (leeway left out)."""
        return velocity(self.own.stw_mps.live, self.own.heading_deg.live)

    def clock_was_set(self) -> None:
        """The computer's clock jumped: it is compared anew, and for some seconds nobody can say how far it is off."""
        self._clock_offset.forget()

    def believe(self, source: str) -> None:
        """The officer has checked by other means that a receiver that jumped is right."""
        self._fixes.believe(source)

    def heading_at(self, mono: float) -> float | None:
        """Heading at a moment within the last seconds, of what has been heard so far; ``None`` where it is not known."""
        return self._heading.at(mono).live

    def position_at(self, mono: float) -> Position | None:
        """Where own ship was at a moment within the last seconds; ``None`` where that is not known."""
        return self._fixes.at(mono, self.velocity())

    def _put_velocity(self, reading: Velocity) -> None:
        if reading.valid is False or self._mode_refused(reading.mode):
            return
        self._sog.put(reading.source, reading.sog_mps, reading.stamp)
        self._cog.put(reading.source, reading.cog_deg, reading.stamp)

    def _put_heading(self, reading: Heading) -> None:
        tier = _HEADING_TIER.get(reading.sentence, 1)
        if reading.valid is False or self._mode_refused(reading.mode) or reading.mode == "V":
            self._heading.withdraw(reading.source, tier)
        else:
            self._heading.put(reading.source, reading.true_deg, reading.stamp, tier)

    def _mode_refused(self, mode: str | None) -> bool:
        """IEC 61162-1 mode letters: N no data, M typed in by hand, S simulator."""
        return mode in ("N", "M") or (mode == "S" and self._mode is Mode.LIVE)

    def _put_time(self, reading: Reading, time: datetime | None) -> None:
        if time is None or self._fixes.is_good(reading.source) is False:
            return  # without a fix a receiver tells the time of its own battery-driven clock
        self._time.put(reading.source, time, reading.stamp)
        self._clock_offset.put(reading.source, (time - reading.stamp.utc).total_seconds(), reading.stamp.mono)

    def _note_date(self, reading: Fix | TimeReport) -> None:
        corrected = isinstance(reading, TimeReport) and reading.corrected_weeks > 0
        if corrected or "date-corrected" in reading.flags:
            self._mended[reading.source] = reading.stamp.mono

    def _extend_track(self, position: Value[Position], mono: float) -> None:
        here = position.live
        if here is None or (self._track and mono - self._track[-1][0] < TRACK_STEP_S):
            return
        self._track.append((mono, here.lat, here.lon))
        self._track_shown = tuple(self._track)


def _part(wind: Value[tuple[float, float]], index: int) -> Value[float]:
    number = wind.value[index] if wind.value is not None else None
    return Value(number, wind.source, wind.stamp, wind.age_s, wind.stale)
