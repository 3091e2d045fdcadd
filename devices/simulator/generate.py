"""A scenario and a seed to the bytes of every port, in order of time. Pure: the same in, the same bytes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from devices.simulator.ais_traffic import AisTalker
from devices.simulator.instruments import GpsTalker, GyroTalker, LogTalker, VhfTalker
from devices.simulator.model import Fault, FaultKind, Port, PortKind, Scenario
from devices.simulator.radar import RadarTalker
from devices.simulator.talker import Talker
from devices.simulator.world import Moment, World

_NOISE_BYTES = 4  # how many bytes of a line a burst of noise spoils, at most


@dataclass(frozen=True, slots=True)
class Emission:
    """One line (with CR LF, perhaps spoiled) that a port begins to send ``t_s`` seconds after the start."""

    t_s: float
    port: str
    data: bytes


def generate(scenario: Scenario, seed: int, until_s: float | None = None) -> Iterator[Emission]:
    """Everything all ports say before ``until_s`` (default: the scenario's end), in order of time."""
    end = scenario.duration if until_s is None else min(until_s, scenario.duration)
    world = World(scenario, seed)
    lines = [_Line(port, scenario, seed) for port in scenario.port]
    while world.t_s < end:
        moment = world.moment()
        said = [emission for line in lines for emission in line.second(moment)]
        said.sort(key=lambda emission: emission.t_s)
        yield from (emission for emission in said if emission.t_s < end)
        world.step()


def talker_for(port: Port, scenario: Scenario, seed: int) -> Talker:
    """The device behind a port."""
    match port.kind:
        case PortKind.GPS:
            return GpsTalker(port, scenario.faults_of(port.name), seed)
        case PortKind.GYRO:
            return GyroTalker(port)
        case PortKind.LOG:
            return LogTalker(port, scenario, seed)
        case PortKind.AIS:
            return AisTalker(port, scenario, seed)
        case PortKind.RADAR:
            return RadarTalker(port, scenario, seed)
        case PortKind.VHF:
            return VhfTalker(port, scenario)


class _Line:
    """A talker and the wire behind it, with what the wire does to the bytes."""

    def __init__(self, port: Port, scenario: Scenario, seed: int) -> None:
        self._name = port.name
        self._talker = talker_for(port, scenario, seed)
        self._faults = scenario.faults_of(port.name)
        self._rng = Random(f"{seed}:line:{port.name}")

    def second(self, moment: Moment) -> Iterator[Emission]:
        for spoken in self._talker.second(moment):
            data = spoil(spoken.data, [f for f in self._faults if f.active(spoken.t_s)], self._rng)
            if data:
                yield Emission(spoken.t_s, self._name, data)


def spoil(data: bytes, faults: Sequence[Fault], rng: Random) -> bytes:
    """The line as it leaves the wire under these faults: empty in silence, bytes flipped by noise, checksum falsified."""
    for fault in faults:
        match fault.kind:
            case FaultKind.SILENCE:
                return b""
            case FaultKind.NOISE if rng.random() < (fault.fraction or 0.0):
                data = _noisy(data, rng)
            case FaultKind.BAD_CHECKSUM if rng.random() < (fault.fraction or 0.0):
                data = _falsified(data)
    return data


def _noisy(data: bytes, rng: Random) -> bytes:
    """A few bytes with one bit turned over: what a loose screen does to a serial line."""
    spoiled = bytearray(data)
    for _ in range(rng.randint(1, _NOISE_BYTES)):
        spoiled[rng.randrange(len(spoiled))] ^= 1 << rng.randrange(8)
    return bytes(spoiled)


def _falsified(data: bytes) -> bytes:
    """The same line with a checksum that is off by one."""
    body, star, tail = data.rpartition(b"*")
    if not star:
        return data
    wrong = (int(tail[:2], 16) + 1) % 256
    return b"%s*%02X%s" % (body, wrong, tail[2:])
