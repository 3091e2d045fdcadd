"""The AIS receiver as a talker: who sends what when, at the intervals of ITU-R M.1371-5 tables 1 and 2, and who is heard."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Final

from app.geo import Position, destination, local_xy
from app.units import knots, metres_from_nm
from devices.simulator import encode_ais as ais
from devices.simulator import encode_nmea as nmea
from devices.simulator.model import AisChange, AisKind, Identity, Port, Scenario, Vessel
from devices.simulator.motion import Motion
from devices.simulator.stage import Stage
from devices.simulator.talker import Spoken, due
from devices.simulator.world import Moment

_STATIC_EVERY_S: Final = 360.0
_FIRST_STATIC_WITHIN_S: Final = 60.0  # the watch has listened before the scenario begins: names come soon
_TURNING_DEG_S: Final = 0.1  # changing course: the shorter intervals hold

# How far each kind is heard by a ship's antenna, NM: VHF line of sight, antenna heights and power.
_HEARD_NM: Final = {
    AisKind.CLASS_A: 25.0,
    AisKind.CLASS_B: 10.0,
    AisKind.SAR_AIRCRAFT: 80.0,
    AisKind.SART: 8.0,
    AisKind.MOB: 5.0,
    AisKind.BASE: 40.0,
    AisKind.ATON: 15.0,
}

# A locating device sends bursts: eight messages in two-second steps, once a minute (IEC 61097-14); in every fourth
# burst the fifth and sixth are the text.
_BURST_EVERY_S: Final = 60
_BURST: Final = tuple(range(0, 16, 2))
_BURST_TEXT: Final = (8, 10)
_TEXT_EVERY_BURSTS: Final = 4
_ACTIVE_STATUS: Final = 14
_MOB_EVERY_S: Final = 10


class AisTalker:
    """Plan: each station has its own next times for position and static data; the receiver writes down what it hears."""

    def __init__(self, port: Port, stage: Stage, seed: int) -> None:
        self._rates = port.rates or {"VDO": 1.0}
        self._stage = stage
        self._seed = seed
        self._own = stage.scenario.own
        self._line = ais.AisLine()
        self._stations: dict[str, _Station] = {}

    def second(self, moment: Moment) -> Iterator[Spoken]:
        spoken = [*self._radioed(moment), *self._overboard(moment)]
        yield from sorted(spoken, key=lambda s: s.t_s)

    def _radioed(self, moment: Moment) -> Iterator[Spoken]:
        heard: list[tuple[float, ais.Values]] = []
        for identity, vessel in self._stage.vessels.items():
            if vessel.ais is not AisKind.NONE:
                station = self._stations.get(identity)
                if station is None:
                    station = self._stations[identity] = _Station(vessel, self._stage.scenario, self._seed)
                heard += station.second(moment, vessel)
        spoken = [(t, values, False) for t, values in heard]
        spoken += [(t, self._own_position(moment, t), True) for t in due(self._rates.get("VDO", 1.0), moment.t_s)]
        for t, values, own in sorted(spoken, key=lambda item: item[0]):
            for data in self._line.lines(values, own=own):
                yield Spoken(t, data)

    def _overboard(self, moment: Moment) -> Iterator[Spoken]:
        for call in self._stage.mobs:
            person = moment.vessels.get(call.vessel)
            since = moment.t_s - math.ceil(call.at)
            if person is not None and call.active(moment.t_s) and since % _MOB_EVERY_S == 0:
                vessel = self._stage.vessels.get(call.vessel)
                begun = self._stage.scenario.start + timedelta(seconds=call.at)
                mmsi = "" if vessel is None else vessel.mmsi
                yield Spoken(float(moment.t_s), nmea.mob(call.emitter, person.position, begun, moment.utc, mmsi))

    def _own_position(self, moment: Moment, t: float) -> ais.Values:
        motion = moment.own.ahead(t - moment.t_s)
        heading, turn = moment.heading(t - moment.t_s)
        return ais.position_class_a(
            self._own.mmsi,
            motion.position,
            sog_mps=motion.sog_mps,
            cog_deg=motion.cog_deg,
            heading_deg=heading,
            turn_deg_min=turn,
            status=0,
            second=moment.utc.second,
        )


class _Station:
    """One AIS station: when it sends next. State: the two due times, the burst for locating devices, what it says falsely."""

    def __init__(self, vessel: Vessel, scenario: Scenario, seed: int) -> None:
        self._vessel = vessel
        self._start = scenario.start
        self._mother_mmsi = scenario.own.mmsi  # of craft with a 98… MMSI
        phase = Random(f"{seed}:ais:{vessel.id}")
        begins = max(vessel.ais_from, vessel.appears)
        self._next_position = begins + phase.uniform(0, 10)
        self._next_static = begins + phase.uniform(0, _FIRST_STATIC_WITHIN_S)
        self._on_from = begins
        self._said: tuple[str, str] = vessel.name, vessel.mmsi
        self._forced = False

    def second(self, moment: Moment, vessel: Vessel) -> Iterator[tuple[float, ais.Values]]:
        motion = moment.vessels.get(vessel.id)
        changes = [change for change in vessel.ais_change if change.active(moment.t_s)]
        if motion is None or not self._on(vessel, moment.t_s, changes):
            return
        heard = _within(moment.own.position, motion.position, _HEARD_NM[vessel.ais])
        self._vessel, shown = _as_told(vessel, motion, changes)
        if (self._vessel.name, self._vessel.mmsi) != self._said:
            self._said = self._vessel.name, self._vessel.mmsi
            self._next_static = float(moment.t_s)  # what is new about her is sent at once
        for t, values in self._sent(moment, shown):
            if heard:
                yield t, values

    def _on(self, vessel: Vessel, t_s: int, changes: Sequence[AisChange]) -> bool:
        on = self._on_from <= t_s and (vessel.ais_until is None or t_s < vessel.ais_until)
        ordered = next((change.on for change in reversed(changes) if change.on is not None), None)
        if ordered and not self._forced:  # whoever is switched on says at once who and where she is
            self._next_position = min(self._next_position, float(t_s))
            self._next_static = min(self._next_static, float(t_s))
        self._forced = bool(ordered)
        return on if ordered is None else ordered

    def _sent(self, moment: Moment, motion: Motion) -> Iterator[tuple[float, ais.Values]]:
        if self._vessel.ais in (AisKind.SART, AisKind.MOB):
            yield from self._burst(moment, motion)
            return
        while self._next_position < moment.t_s + 1:
            t = max(self._next_position, float(moment.t_s))
            yield t, self._position(moment, motion.ahead(t - moment.t_s))
            self._next_position = t + reporting_interval(self._vessel.ais, motion)
        if self._next_static < moment.t_s + 1:
            t = max(self._next_static, float(moment.t_s))
            for values in self._static():
                yield t, values
            self._next_static = t + _STATIC_EVERY_S

    def _position(self, moment: Moment, motion: Motion) -> ais.Values:
        vessel, second = self._vessel, moment.utc.second
        sog, cog = motion.sog_mps, motion.cog_deg
        match vessel.ais:
            case AisKind.CLASS_B:
                return ais.position_class_b(vessel.mmsi, motion.position, sog_mps=sog, cog_deg=cog, heading_deg=None, second=second)
            case AisKind.SAR_AIRCRAFT:
                return ais.sar_aircraft(
                    vessel.mmsi, motion.position, altitude_m=vessel.altitude_m, sog_mps=sog, cog_deg=cog, second=second
                )
            case AisKind.BASE:
                return ais.base_station(vessel.mmsi, motion.position, moment.utc)
            case AisKind.ATON:
                return ais.aid_to_navigation(vessel.mmsi, vessel.name, motion.position, second)
        return ais.position_class_a(
            vessel.mmsi,
            motion.position,
            sog_mps=sog,
            cog_deg=cog,
            heading_deg=motion.heading_deg,
            turn_deg_min=motion.turn_deg_s * 60,
            status=7 if vessel.ship_type == 30 else 0,
            second=second,
        )

    def _static(self) -> tuple[ais.Values, ...]:
        ship: Identity = self._vessel
        match self._vessel.ais:
            case AisKind.CLASS_A:
                return (ais.static_class_a(ship, self._start),)
            case AisKind.CLASS_B:
                return ais.static_class_b(ship, self._mother_mmsi)
        return ()

    def _burst(self, moment: Moment, motion: Motion) -> Iterator[tuple[float, ais.Values]]:
        since = moment.t_s - math.ceil(self._on_from)
        number, step = divmod(since, _BURST_EVERY_S)
        if step not in _BURST:
            return
        if step in _BURST_TEXT and number % _TEXT_EVERY_BURSTS == 0:
            text = "SART ACTIVE" if self._vessel.ais is AisKind.SART else "MOB ACTIVE"
            yield float(moment.t_s), ais.safety_text(self._vessel.mmsi, text)
            return
        yield (
            float(moment.t_s),
            ais.position_class_a(
                self._vessel.mmsi,
                motion.position,
                sog_mps=motion.sog_mps,
                cog_deg=motion.cog_deg,
                heading_deg=None,
                turn_deg_min=None,
                status=_ACTIVE_STATUS,
                second=moment.utc.second,
            ),
        )


def _as_told(vessel: Vessel, motion: Motion, changes: Sequence[AisChange]) -> tuple[Vessel, Motion]:
    """Vessel and motion as her AIS tells them under these changes, the last one last."""
    for change in changes:
        told = {"name": change.ais_name, "mmsi": change.ais_mmsi}
        vessel = vessel.model_copy(update={name: value for name, value in told.items() if value is not None})
        if change.ais_offset is not None:
            bearing, miles = change.ais_offset.bearing_deg, change.ais_offset.distance_nm
            motion = replace(motion, position=destination(motion.position, bearing, metres_from_nm(miles)))
    return vessel, motion


def reporting_interval(kind: AisKind, motion: Motion) -> float:
    """Seconds until the next position report of a station that moves so (ITU-R M.1371-5, tables 1 and 2)."""
    kn = knots(motion.sog_mps)
    match kind:
        case AisKind.CLASS_B:
            return 180.0 if kn <= 2 else 30.0
        case AisKind.SAR_AIRCRAFT | AisKind.BASE:
            return 10.0
        case AisKind.ATON:
            return 180.0
    turning = abs(motion.turn_deg_s) > _TURNING_DEG_S
    if kn > 23:
        return 2.0
    if kn > 14:
        return 2.0 if turning else 6.0
    return 10.0 / 3 if turning else 10.0


def _within(own: Position, other: Position, miles: float) -> bool:
    return math.hypot(*local_xy(own, other)) <= metres_from_nm(miles)
