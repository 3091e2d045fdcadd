"""Own ship's instruments as talkers: GNSS receiver, gyro, log with echo sounder and anemometer, VHF with DSC."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Final

from app.geo import Position, destination
from app.units import metres_from_nm, mps_from_knots
from devices.simulator import encode_nmea as nmea
from devices.simulator.model import Fault, FaultKind, Port, Scenario
from devices.simulator.motion import Motion, Vector, direction, moved
from devices.simulator.talker import Spoken, schedule
from devices.simulator.world import Moment

# Receivers report a moment some time after it; each device keeps its own small lag, so that ports do not speak in step.
_GPS_LAG_S: Final = 0.08
_GYRO_LAG_S: Final = 0.02
_LOG_LAG_S: Final = 0.05
_WANDER_S: Final = 60.0  # how long the error of a GNSS position lasts
_SATELLITES: Final = (2, 5, 7, 9, 13, 15, 18, 21, 26, 29)


class GpsTalker:
    """A GNSS receiver with its own slowly wandering error, and the faults that make receivers lie."""

    def __init__(self, port: Port, faults: Sequence[Fault], seed: int) -> None:
        self._rates = port.rates or {"RMC": 1.0, "GGA": 1.0, "VTG": 1.0, "ZDA": 1.0, "GSA": 1.0}
        self._faults = faults
        self._rng = Random(f"{seed}:gps:{port.name}")
        self._noise_m = port.noise_m
        self._error: Vector = (self._rng.gauss(0, port.noise_m), self._rng.gauss(0, port.noise_m))

    def second(self, moment: Moment) -> Iterator[Spoken]:
        self._wander()
        for t, name in schedule(self._rates, moment.t_s):
            yield Spoken(t + _GPS_LAG_S, self._sentence(name, moment, t))

    def _sentence(self, name: str, moment: Moment, t: float) -> bytes:
        utc = moment.utc + timedelta(seconds=t - moment.t_s + self._clock_offset(t))
        if self._on(FaultKind.NO_FIX, t):
            return _without_fix(name, utc)
        motion = moment.own.ahead(t - moment.t_s)
        sog, cog = motion.sog_mps, motion.cog_deg
        match name:
            case "RMC":
                return nmea.rmc(utc, self._position(motion, t), sog, cog)
            case "GGA":
                return nmea.gga(utc, self._position(motion, t), len(_SATELLITES), 0.9)
            case "VTG":
                return nmea.vtg(sog, cog)
            case "ZDA":
                return nmea.zda(utc)
            case "GSA":
                return nmea.gsa(_SATELLITES, 0.9)
        raise ValueError(f"a GNSS receiver says no {name}")

    def _wander(self) -> None:
        spread = self._noise_m * math.sqrt(2 / _WANDER_S)
        east, north = self._error
        self._error = (
            east * (1 - 1 / _WANDER_S) + self._rng.gauss(0, spread),
            north * (1 - 1 / _WANDER_S) + self._rng.gauss(0, spread),
        )

    def _position(self, motion: Motion, t: float) -> Position:
        position = moved(motion.position, self._error)
        for fault in self._faults:
            if fault.active(t) and fault.bearing_deg is not None:
                if fault.distance_nm is not None:
                    position = destination(position, fault.bearing_deg, metres_from_nm(fault.distance_nm))
                if fault.speed_kn is not None:
                    position = destination(position, fault.bearing_deg, mps_from_knots(fault.speed_kn) * (t - fault.at))
        return position

    def _clock_offset(self, t: float) -> float:
        return sum(f.offset_s for f in self._faults if f.offset_s is not None and f.active(t))

    def _on(self, kind: FaultKind, t: float) -> bool:
        return any(f.kind is kind and f.active(t) for f in self._faults)


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


class GyroTalker:
    """A gyro compass with the yaw of the sea in it."""

    def __init__(self, port: Port) -> None:
        self._rates = port.rates or {"HDT": 10.0, "ROT": 10.0}

    def second(self, moment: Moment) -> Iterator[Spoken]:
        for t, name in schedule(self._rates, moment.t_s):
            yield Spoken(t + _GYRO_LAG_S, self._sentence(name, *moment.heading(t - moment.t_s)))

    @staticmethod
    def _sentence(name: str, heading_deg: float, turn_deg_min: float) -> bytes:
        match name:
            case "HDT":
                return nmea.hdt(heading_deg)
            case "THS":
                return nmea.ths(heading_deg)
        return nmea.rot(turn_deg_min)


class LogTalker:
    """Speed log, echo sounder, water temperature and anemometer on one line."""

    def __init__(self, port: Port, scenario: Scenario, seed: int) -> None:
        self._rates = port.rates or {"VHW": 1.0, "MWV": 1.0, "DPT": 1.0, "MTW": 0.1}
        self._weather = scenario.weather
        self._rng = Random(f"{seed}:log:{port.name}")

    def second(self, moment: Moment) -> Iterator[Spoken]:
        for t, name in schedule(self._rates, moment.t_s):
            for data in self._sentences(name, moment, t):
                yield Spoken(t + _LOG_LAG_S, data)

    def _sentences(self, name: str, moment: Moment, t: float) -> tuple[bytes, ...]:
        heading, _ = moment.heading(t - moment.t_s)
        match name:
            case "VHW":
                return (nmea.vhw(heading, max(0.0, moment.own.stw_mps + self._rng.gauss(0, 0.03))),)
            case "MWV":
                return self._wind(moment, heading)
            case "DPT":
                # A slope of the sea bed along the way: gentle, and the same at the same place.
                bed = math.sin(moment.own.position.lat * 700) + math.cos(moment.own.position.lon * 500)
                return (nmea.dpt(self._weather.depth_m * (1 + 0.05 * bed)),)
        return (nmea.mtw(self._weather.sea_celsius),)

    def _wind(self, moment: Moment, heading: float) -> tuple[bytes, bytes]:
        air, ship = moment.wind.velocity, moment.own.velocity
        felt = (air[0] - ship[0], air[1] - ship[1])
        apparent = direction((-felt[0], -felt[1])) - heading
        return (
            nmea.mwv(apparent, math.hypot(*felt), relative=True),
            nmea.mwv(moment.wind.from_deg - heading, moment.wind.speed_mps, relative=False),
        )


class VhfTalker:
    """A VHF set that passes on the DSC calls it hears, and between them lets its heart be heard."""

    def __init__(self, port: Port, scenario: Scenario) -> None:
        self._rates = port.rates or {"HBT": 0.1}
        self._calls = scenario.dsc
        self._mmsi = {vessel.id: vessel.mmsi for vessel in scenario.vessel}

    def second(self, moment: Moment) -> Iterator[Spoken]:
        spoken = []
        for t, name in schedule(self._rates, moment.t_s):
            interval = 1 / self._rates[name]
            spoken.append(Spoken(t, nmea.hbt(interval, round(t / interval))))
        for call in self._calls:
            casualty = moment.vessels.get(call.vessel)
            if moment.t_s <= call.at < moment.t_s + 1 and casualty is not None:
                pair = nmea.dsc_distress(self._mmsi[call.vessel], call.nature, casualty.position, moment.utc)
                spoken += [Spoken(call.at, data) for data in pair]
        yield from sorted(spoken, key=lambda s: s.t_s)
