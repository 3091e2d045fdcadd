"""A scenario, a seed and what was injected, to the bytes of every port, in order of time. Pure: the same in, the same out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from devices.simulator.ais_traffic import AisTalker
from devices.simulator.gnss import GpsTalker
from devices.simulator.inject import InjectedAt, apply
from devices.simulator.instruments import GyroTalker, LogTalker, VhfTalker
from devices.simulator.messages import ScriptedMessage, said
from devices.simulator.model import Fault, FaultKind, Port, PortKind, Scenario
from devices.simulator.radar import RadarTalker
from devices.simulator.stage import Stage
from devices.simulator.talker import Talker
from devices.simulator.world import Moment, World

_NOISE_BYTES = 4  # how many bytes of a line a burst of noise spoils, at most


@dataclass(frozen=True, slots=True)
class Emission:
    """One line (with CR LF, perhaps spoiled) that a port begins to send ``t_s`` seconds after the start."""

    t_s: float
    port: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Second:
    """One second of a scenario: what is true at its beginning, what the ports say in it, which texts come in it."""

    moment: Moment
    emissions: tuple[Emission, ...]
    texts: tuple[ScriptedMessage, ...]


class Engine:
    """Plan: ``apply`` what is injected at this second, then ``second``, in turn until ``done``.

    State: ``t_s``, the second that comes next; the world, the stage and the devices behind the ports. Not thread-safe.
    ``silent``: the devices say nothing, all else is the same; where only the sea and the texts are wanted, that is faster.
    """

    def __init__(self, scenario: Scenario, seed: int, *, silent: bool = False) -> None:
        self.scenario = scenario
        self.stage = Stage(scenario)
        self.world = World(scenario, seed, self.stage)
        self._lines = [_Line(port, self.stage, seed) for port in (() if silent else scenario.port)]

    @property
    def t_s(self) -> int:
        return self.world.t_s

    @property
    def done(self) -> bool:
        return self.t_s >= self.scenario.duration

    def apply(self, injected: InjectedAt) -> None:
        """What was injected takes effect now, before anything of this second is said."""
        apply(injected.order, self.t_s, self.stage, self.world)

    def second(self) -> Second:
        """Everything of this second; goes on to the next."""
        moment = self.world.moment()
        emissions = [emission for line in self._lines for emission in line.second(moment)]
        emissions.sort(key=lambda emission: emission.t_s)
        texts = tuple(said(message, moment, self.scenario.start) for message in self.stage.texts_in(moment.t_s))
        self.world.step()
        return Second(moment, tuple(emissions), texts)


def seconds(scenario: Scenario, seed: int, injected: Sequence[InjectedAt] = (), *, silent: bool = False) -> Iterator[Second]:
    """The whole scenario second by second, with what was injected at its own seconds, in the order of its numbers."""
    engine = Engine(scenario, seed, silent=silent)
    waiting = sorted(injected, key=lambda one: (one.t_s, one.number), reverse=True)
    while not engine.done:
        while waiting and waiting[-1].t_s <= engine.t_s:
            engine.apply(waiting.pop())
        yield engine.second()


def generate(
    scenario: Scenario, seed: int, until_s: float | None = None, *, injected: Sequence[InjectedAt] = ()
) -> Iterator[Emission]:
    """Everything all ports say before ``until_s`` (default: the scenario's end), in order of time."""
    end = scenario.duration if until_s is None else min(until_s, scenario.duration)
    for second in seconds(scenario, seed, injected):
        if second.moment.t_s >= end:
            return
        yield from (emission for emission in second.emissions if emission.t_s < end)


def scripted_messages(scenario: Scenario, seed: int, injected: Sequence[InjectedAt] = ()) -> tuple[ScriptedMessage, ...]:
    """All texts of a scenario in order of time, with positions filled in from the world as it is then."""
    return tuple(text for second in seconds(scenario, seed, injected, silent=True) for text in second.texts)


def talker_for(port: Port, stage: Stage, seed: int) -> Talker:
    """The device behind a port."""
    match port.kind:
        case PortKind.GPS:
            return GpsTalker(port, stage, seed)
        case PortKind.GYRO:
            return GyroTalker(port)
        case PortKind.LOG:
            return LogTalker(port, stage, seed)
        case PortKind.AIS:
            return AisTalker(port, stage, seed)
        case PortKind.RADAR:
            return RadarTalker(port, stage, seed)
        case PortKind.VHF:
            return VhfTalker(port, stage)


class _Line:
    """A talker and the wire behind it, with what the wire does to the bytes."""

    def __init__(self, port: Port, stage: Stage, seed: int) -> None:
        self._name = port.name
        self._talker = talker_for(port, stage, seed)
        self._stage = stage
        self._rng = Random(f"{seed}:line:{port.name}")

    def second(self, moment: Moment) -> Iterator[Emission]:
        faults = self._stage.faults(self._name)
        for spoken in self._talker.second(moment):
            data = spoil(spoken.data, [f for f in faults if f.active(spoken.t_s)], self._rng)
            if data:
                yield Emission(spoken.t_s, self._name, data)


def spoil(data: bytes, faults: Sequence[Fault], rng: Random) -> bytes:
    """The line as it leaves the wire under these faults: empty in silence, bytes flipped by noise, checksum falsified."""
    for fault in faults:
        match fault.kind:
            case FaultKind.SILENCE | FaultKind.UNPLUG:
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
