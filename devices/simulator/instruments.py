"""Own ship's instruments as talkers: gyro, log with echo sounder and anemometer, VHF with DSC."""

from __future__ import annotations

import math
from collections.abc import Iterator
from random import Random
from typing import Final

from devices.simulator import encode_nmea as nmea
from devices.simulator.model import Port
from devices.simulator.motion import direction
from devices.simulator.stage import Stage
from devices.simulator.talker import Spoken, schedule
from devices.simulator.world import Moment

# Each device keeps its own small lag, so that ports do not speak in step.
_GYRO_LAG_S: Final = 0.02
_LOG_LAG_S: Final = 0.05


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

    def __init__(self, port: Port, stage: Stage, seed: int) -> None:
        self._rates = port.rates or {"VHW": 1.0, "MWV": 1.0, "DPT": 1.0, "MTW": 0.1}
        self._weather = stage.scenario.weather  # depth and temperature, which do not change
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

    def __init__(self, port: Port, stage: Stage) -> None:
        self._rates = port.rates or {"HBT": 0.1}
        self._stage = stage

    def second(self, moment: Moment) -> Iterator[Spoken]:
        spoken = []
        for t, name in schedule(self._rates, moment.t_s):
            interval = 1 / self._rates[name]
            spoken.append(Spoken(t, nmea.hbt(interval, round(t / interval))))
        for call in self._stage.calls:
            casualty = moment.vessels.get(call.vessel)
            if moment.t_s <= call.at < moment.t_s + 1 and casualty is not None:
                mmsi = self._stage.vessels[call.vessel].mmsi
                pair = nmea.dsc_distress(mmsi, call.nature, casualty.position, moment.utc)
                spoken += [Spoken(call.at, data) for data in pair]
        yield from sorted(spoken, key=lambda s: s.t_s)
