"""A GNSS receiver as a talker, and what makes it lie: no fix, jumps, drift, a wrong clock, jamming.

Jamming takes the carrier-to-noise density of all satellites down together, as a jammer that comes nearer does: first the
position wanders more, then satellites are lost one by one, then the fix. ESTIMATES: how deep, how fast, and the 27 dB-Hz
that a receiver needs of a satellite.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Final, NamedTuple

from app.geo import Position, destination
from app.units import metres_from_nm, mps_from_knots
from devices.simulator import encode_nmea as nmea
from devices.simulator.model import Fault, FaultKind, Port
from devices.simulator.motion import Motion, Vector, moved
from devices.simulator.stage import Stage
from devices.simulator.talker import Spoken, schedule
from devices.simulator.world import Moment

_LAG_S: Final = 0.08  # a receiver reports a moment some time after it
_WANDER_S: Final = 60.0  # how long the error of a position lasts
_HDOP: Final = 0.9
_JAMMED_DB: Final = 34.0
_FADE_S: Final = 25.0
_RECOVER_S: Final = 20.0
_NEEDED_DBHZ: Final = 27.0
_TRACKED_DBHZ: Final = 12.0  # below it the receiver says no number
_FIX_NEEDS: Final = 4
_UNSTEADY_DB: Final = 5.0  # each so many dB make the error of a jammed position once larger


class _Satellite(NamedTuple):
    prn: int
    elevation_deg: int
    azimuth_deg: int
    dbhz: float


_SKY: Final = (
    _Satellite(2, 62, 47, 46.0),
    _Satellite(5, 38, 293, 43.0),
    _Satellite(7, 21, 118, 39.0),
    _Satellite(9, 12, 201, 36.0),
    _Satellite(13, 74, 330, 47.0),
    _Satellite(15, 45, 162, 44.0),
    _Satellite(18, 17, 28, 38.0),
    _Satellite(21, 33, 246, 42.0),
    _Satellite(26, 9, 84, 35.0),
    _Satellite(29, 52, 215, 45.0),
)
_ALL: Final = tuple(s.prn for s in _SKY)


class GpsTalker:
    """A GNSS receiver with its own slowly wandering error, and the faults that make receivers lie."""

    def __init__(self, port: Port, stage: Stage, seed: int) -> None:
        self._rates = port.rates or {"RMC": 1.0, "GGA": 1.0, "VTG": 1.0, "ZDA": 1.0, "GSA": 1.0}
        self._port = port.name
        self._stage = stage
        self._flicker = Random(f"{seed}:gsv:{port.name}")
        self._rng = Random(f"{seed}:gps:{port.name}")
        self._noise_m = port.noise_m
        self._error: Vector = (self._rng.gauss(0, port.noise_m), self._rng.gauss(0, port.noise_m))

    def second(self, moment: Moment) -> Iterator[Spoken]:
        self._wander()
        for t, name in schedule(self._rates, moment.t_s):
            for data in self._in_view(t) if name == "GSV" else (self._sentence(name, moment, t),):
                yield Spoken(t + _LAG_S, data)

    def _sentence(self, name: str, moment: Moment, t: float) -> bytes:
        utc = moment.utc + timedelta(seconds=t - moment.t_s + self._clock_offset(t))
        used = _used(self._jamming_db(t))
        if self._on(FaultKind.NO_FIX, t) or len(used) < _FIX_NEEDS:
            return _without_fix(name, utc)
        hdop = _HDOP * len(_SKY) / len(used)
        motion = moment.own.ahead(t - moment.t_s)
        sog, cog = motion.sog_mps, motion.cog_deg
        match name:
            case "RMC":
                return nmea.rmc(utc, self._position(motion, t), sog, cog)
            case "GGA":
                return nmea.gga(utc, self._position(motion, t), len(used), hdop)
            case "VTG":
                return nmea.vtg(sog, cog)
            case "ZDA":
                return nmea.zda(utc)
            case "GSA":
                return nmea.gsa(used, hdop)
        raise ValueError(f"a GNSS receiver says no {name}")

    def _wander(self) -> None:
        spread = self._noise_m * math.sqrt(2 / _WANDER_S)
        east, north = self._error
        self._error = (
            east * (1 - 1 / _WANDER_S) + self._rng.gauss(0, spread),
            north * (1 - 1 / _WANDER_S) + self._rng.gauss(0, spread),
        )

    def _position(self, motion: Motion, t: float) -> Position:
        worse = 1.0 + self._jamming_db(t) / _UNSTEADY_DB
        position = moved(motion.position, (self._error[0] * worse, self._error[1] * worse))
        for fault in self._faults:
            if fault.active(t) and fault.bearing_deg is not None:
                if fault.distance_nm is not None:
                    position = destination(position, fault.bearing_deg, metres_from_nm(fault.distance_nm))
                if fault.speed_kn is not None:
                    position = destination(position, fault.bearing_deg, mps_from_knots(fault.speed_kn) * (t - fault.at))
        return position

    def _in_view(self, t: float) -> Iterator[bytes]:
        """GSV: every satellite above the horizon with what it is heard at; none with the antenna off."""
        sky = () if self._on(FaultKind.NO_FIX, t) else _SKY
        down = self._jamming_db(t)
        heard = []
        for s in sky:
            dbhz = s.dbhz - down + self._flicker.uniform(-1, 1)
            heard.append((s.prn, s.elevation_deg, s.azimuth_deg, round(dbhz) if dbhz >= _TRACKED_DBHZ else None))
        return iter(nmea.gsv(heard))

    def _jamming_db(self, t: float) -> float:
        """How many dB jamming takes from every satellite: more and more while it lasts, less and less after it."""
        faults = self._faults
        return max((_jammed_by(fault, t) for fault in faults if fault.kind is FaultKind.JAMMING), default=0.0) if faults else 0.0

    @property
    def _faults(self) -> tuple[Fault, ...]:
        return self._stage.faults(self._port)

    def _clock_offset(self, t: float) -> float:
        return sum(f.offset_s for f in self._faults if f.offset_s is not None and f.active(t))

    def _on(self, kind: FaultKind, t: float) -> bool:
        return any(f.kind is kind and f.active(t) for f in self._faults)


def _used(down_db: float) -> tuple[int, ...]:
    """The satellites that a receiver still uses when all are so much weaker."""
    return _ALL if down_db == 0 else tuple(s.prn for s in _SKY if s.dbhz - down_db >= _NEEDED_DBHZ)


def _without_fix(name: str, utc: datetime) -> bytes:
    """A receiver that has lost its fix keeps talking, its clock runs on, its fields are empty."""
    match name:
        case "RMC":
            return nmea.rmc(utc, None, None, None)
        case "GGA":
            return nmea.gga(utc, None, 0, None)
        case "VTG":
            return nmea.vtg(None, None)
        case "GSA":
            return nmea.gsa((), None)
    return nmea.zda(utc)


def _jammed_by(fault: Fault, t: float) -> float:
    if t < fault.at:
        return 0.0
    ends = math.inf if fault.lasts is None else fault.at + fault.lasts
    deepest = _JAMMED_DB * min(1.0, (min(t, ends) - fault.at) / _FADE_S)
    return deepest if t < ends else deepest * max(0.0, 1.0 - (t - ends) / _RECOVER_S)
