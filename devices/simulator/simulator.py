"""The simulated bridge at work: one thread that says what the scenario says, when its clock says so, on virtual ports."""

from __future__ import annotations

import logging
import shutil
import tempfile
import threading
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from app.clock import ScaledClock
from app.config import Device, DeviceKind
from app.errors import DeviceError, UserError
from devices.simulator.desk import Desk, InjectCounters
from devices.simulator.generate import Emission, Engine
from devices.simulator.inject import InjectedAt, InjectHelm, Order
from devices.simulator.messages import ScriptedMessage
from devices.simulator.model import Fault, PortKind, Scenario, Vessel, Weather
from devices.simulator.ports import Carrier, default_carrier, open_port
from devices.simulator.scenario import slug
from devices.simulator.trail import Trail, Truth, truth_of
from devices.simulator.wire import Wire, WireCounters
from devices.simulator.world import Event

_log = logging.getLogger(__name__)

_SILENT_AFTER_S: Final = {PortKind.VHF: 30.0}  # three heartbeats; all others speak every second
_LONGEST_WAIT_S: Final = 0.02
_SHORTEST_WAIT_S: Final = 0.002
_WAIT_SCENARIO_S: Final = 0.05  # how much of the scenario may pass between two looks


class Simulator:
    """Plan: open all ports, then one thread ("simulator") plays each second when the clock reaches it, and moves each line
    onto its wire when its own time has come.

    State: made → started → stopped, once. The clock gives the time of the scenario (``clock.utc() - scenario.start``); its
    rate may change and may be 0. Any thread may call anything; ``take_messages`` is for one. Two locks, never both held:
    one for the wires, one for the play (engine, desk, trail, texts).
    """

    def __init__(self, scenario: Scenario, seed: int, clock: ScaledClock, *, carrier: Carrier | None = None) -> None:
        self.scenario = scenario
        self.seed = seed
        self.clock = clock
        self._carrier = carrier or default_carrier()
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._finished = threading.Event()
        self._thread: threading.Thread | None = None
        self._folder: Path | None = None
        self._wires: dict[str, Wire] = {}
        self._by_hand: set[str] = set()
        self._pulled: set[str] = set()
        self._upcoming: deque[Emission] = deque()
        self._play = threading.Lock()
        self._engine = Engine(scenario, seed)
        self._desk = Desk(self._engine.stage)
        self._trail = Trail(scenario.start)
        self._latest = self._engine.world.moment()
        self._texts: list[ScriptedMessage] = []
        self._taken = 0

    def start(self) -> None:
        """Open the ports and begin to talk. Raises DeviceError if the system gives no ports."""
        if self._thread is not None or self._stop.is_set():
            raise RuntimeError("a simulator is started once")
        self._folder = Path(tempfile.mkdtemp(prefix="fairlead-bridge-"))  # readable by this user only
        try:
            for port in self.scenario.port:
                self._wires[port.name] = Wire(open_port(self._carrier, self._folder, slug(port.name)), port.baud)
        except DeviceError:
            self._close_ports()
            raise
        self._thread = threading.Thread(target=self._run, name="simulator", daemon=True)
        self._thread.start()

    def stop(self, timeout_s: float = 5.0) -> None:
        """Fall silent, close the ports, remove the folder. May be called twice."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(timeout_s)
        self._close_ports()

    def __enter__(self) -> Simulator:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def devices(self) -> tuple[Device, ...]:
        """The settings with which an application opens these ports. Call after ``start``."""
        return tuple(
            Device(
                name=port.name,
                kind=self._wires[port.name].port.kind,
                port=self._wires[port.name].port.where,
                baud=port.baud if self._wires[port.name].port.kind is DeviceKind.SERIAL else None,
                priority=port.priority,
                silent_after_s=_SILENT_AFTER_S.get(port.kind, 5.0),
            )
            for port in self.scenario.port
        )

    @property
    def elapsed_s(self) -> float:
        """Seconds of the scenario that have passed; negative before its start."""
        return (self.clock.utc() - self.scenario.start).total_seconds()

    @property
    def finished(self) -> bool:
        """Whether everything has been said."""
        return self._finished.is_set()

    def wait(self, timeout_s: float) -> bool:
        """Block until everything has been said, at most ``timeout_s`` seconds of real time."""
        return self._finished.wait(timeout_s)

    def unplug(self, name: str) -> None:
        """Pull the cable of the port of that name. Raises KeyError for a name that is not in the scenario.

        What is pulled by hand is in no log; an ``InjectFault`` of kind unplug is.
        """
        with self._lock:
            self._pull(self._wires[name])
            self._by_hand.add(name)

    def replug(self, name: str) -> None:
        """Put it back: the same path opens again. Raises KeyError, or DeviceError if the system gives no port."""
        with self._lock:
            self._wires[name].port.replug()
            self._by_hand.discard(name)

    def inject(self, order: Order, at_s: float | None = None) -> InjectedAt:
        """Have something happen: at the next second, or at ``at_s`` seconds after the start. Returns when it will.

        Raises UserError with the reason if it cannot be done; then nothing happens and it is in no log.
        """
        with self._play:
            if self._stop.is_set() or self._engine.done:
                raise UserError("The scenario has ended. Nothing can be injected any more")
            return self._desk.take(order, self._engine.t_s, at_s)

    def order_course(self, course_deg: float) -> InjectedAt:
        """Own ship steers this course, degrees true, from the next second on. Raises UserError."""
        return self.inject(InjectHelm(course_deg=course_deg))

    def order_speed(self, speed_kn: float) -> InjectedAt:
        """Own ship makes this speed through the water, knots, from the next second on. Raises UserError."""
        return self.inject(InjectHelm(speed_kn=speed_kn))

    def injected(self) -> tuple[InjectedAt, ...]:
        """Everything that was injected so far: with scenario and seed it gives the same bytes again (``generate``)."""
        with self._play:
            return self._desk.log

    def inject_counters(self) -> InjectCounters:
        with self._play:
            return self._desk.counters

    def truth(self) -> Truth:
        """Where everybody really is now."""
        with self._play:
            moment = self._latest
        return truth_of(moment, max(0.0, min(1.0, self.elapsed_s - moment.t_s)))

    def truth_at(self, t_s: float) -> Truth:
        """Where everybody really was ``t_s`` seconds after the start; nobody at a time that was not played yet."""
        with self._play:
            return self._trail.at(t_s)

    def vessels(self) -> Mapping[str, Vessel]:
        """Everybody but own ship, by id, as the file and the instructor describe her: there, still to come, or gone."""
        with self._play:
            return dict(self._engine.stage.vessels)

    def faults(self) -> tuple[Fault, ...]:
        """What is wrong on the ports now."""
        with self._play:
            t_s = self._latest.t_s
            return tuple(f for port in self.scenario.port for f in self._engine.stage.faults(port.name) if f.active(t_s))

    def weather(self) -> Weather:
        """Wind, current and sea now."""
        with self._play:
            return self._engine.stage.weather(self._latest.t_s)

    def events(self) -> tuple[Event, ...]:
        """Who came, went and was rammed so far."""
        with self._play:
            return tuple(self._engine.world.events)

    def counters(self) -> dict[str, WireCounters]:
        """What each port carried and lost."""
        with self._lock:
            return {name: wire.counters for name, wire in self._wires.items()}

    def messages_until(self, t_s: float) -> tuple[ScriptedMessage, ...]:
        """The texts that have been played, up to ``t_s`` seconds after the start."""
        with self._play:
            return tuple(message for message in self._texts if message.at_s <= t_s)

    def take_messages(self) -> tuple[ScriptedMessage, ...]:
        """The texts that have come since the last call, by the clock. Call it from one thread."""
        due = self.messages_until(self.elapsed_s)
        new = due[self._taken :]
        self._taken = max(self._taken, len(due))
        return new

    def _run(self) -> None:
        while not self._stop.is_set():
            now = self.elapsed_s
            rate = self.clock.rate
            self._say_until(now, rate)
            with self._lock:
                for name, wire in self._wires.items():
                    self._carry(name, wire, now, rate)
                quiet = all(wire.empty for wire in self._wires.values())
            if self._engine.done and not self._upcoming and quiet:
                self._finished.set()
                return
            self._stop.wait(self._pause())

    def _say_until(self, now: float, rate: float) -> None:
        """Puts every line that is due on its wire, carrying as it goes: a late thread loses nothing that a wire would not."""
        while not self._stop.is_set():
            if not self._upcoming and not self._engine.done and self._engine.t_s <= now:
                self._play_second()
            elif self._upcoming and self._upcoming[0].t_s <= now:
                emission = self._upcoming.popleft()
                with self._lock:
                    wire = self._wires[emission.port]
                    self._carry(emission.port, wire, emission.t_s, rate)
                    wire.say(emission.t_s, emission.data)
            else:
                return

    def _play_second(self) -> None:
        """The second that the clock has reached, with what was injected for it; cables are pulled and put back at its beginning."""
        with self._play:
            for injected in self._desk.due(self._engine.t_s):
                self._engine.apply(injected)
            second = self._engine.second()
            self._latest = second.moment
            self._trail.add(second.moment)
            self._texts += second.texts
            t_s = second.moment.t_s
            out = {p.name for p in self.scenario.port if self._engine.stage.unplugged(p.name, t_s)}
        self._upcoming.extend(e for e in second.emissions if e.t_s < self.scenario.duration)
        with self._lock:
            for name in out - self._pulled:
                self._pull(self._wires[name])
            for name in self._pulled - out - self._by_hand:
                self._put_back(name)
            self._pulled = out

    @staticmethod
    def _pull(wire: Wire) -> None:
        wire.port.unplug()
        wire.clear()

    def _put_back(self, name: str) -> None:
        try:
            self._wires[name].port.replug()
        except DeviceError as error:
            _log.warning("simulated port %s cannot be put back: %s", name, error)

    def _carry(self, name: str, wire: Wire, now: float, rate: float) -> None:
        try:
            wire.carry(now, rate)
        except DeviceError as error:
            _log.warning("simulated port %s broke and is unplugged: %s", name, error)
            self._pull(wire)

    def _pause(self) -> float:
        """Real seconds until the next look: short enough at 60 times, long enough to cost nothing at 1."""
        return max(_SHORTEST_WAIT_S, min(_LONGEST_WAIT_S, self.clock.real_seconds(_WAIT_SCENARIO_S)))

    def _close_ports(self) -> None:
        with self._lock:
            for wire in self._wires.values():
                wire.port.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
