"""The simulated bridge at work: one thread that says what the scenario says, when its clock says so, on virtual ports."""

from __future__ import annotations

import logging
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.clock import ScaledClock
from app.config import Device, DeviceKind
from app.errors import DeviceError
from devices.simulator.generate import Emission, generate
from devices.simulator.messages import ScriptedMessage, scripted_messages
from devices.simulator.model import PortKind, Scenario
from devices.simulator.ports import Carrier, default_carrier, open_port
from devices.simulator.scenario import slug
from devices.simulator.wire import Wire, WireCounters

_log = logging.getLogger(__name__)

_SILENT_AFTER_S: Final = {PortKind.VHF: 30.0}  # three heartbeats; all others speak every second
_LONGEST_WAIT_S: Final = 0.02
_SHORTEST_WAIT_S: Final = 0.002
_WAIT_SCENARIO_S: Final = 0.05  # how much of the scenario may pass between two looks


class Simulator:
    """Plan: open all ports, then one thread ("simulator") moves each line onto its wire when the clock reaches it.

    State: made → started → stopped, once. ``unplug`` and ``replug`` may be called from any thread. The clock gives the
    time of the scenario (``clock.utc() - scenario.start``); its rate may change and may be 0.
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
        self._messages = scripted_messages(scenario, seed)
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
        """Pull the cable of the port of that name. Raises KeyError for a name that is not in the scenario."""
        with self._lock:
            self._wires[name].port.unplug()
            self._wires[name].clear()

    def replug(self, name: str) -> None:
        """Put it back: the same path opens again. Raises KeyError, or DeviceError if the system gives no port."""
        with self._lock:
            self._wires[name].port.replug()

    def counters(self) -> dict[str, WireCounters]:
        """What each port carried and lost."""
        with self._lock:
            return {name: wire.counters for name, wire in self._wires.items()}

    def messages_until(self, t_s: float) -> tuple[ScriptedMessage, ...]:
        """All texts that have come by ``t_s`` seconds after the start."""
        return tuple(message for message in self._messages if message.at_s <= t_s)

    def take_messages(self) -> tuple[ScriptedMessage, ...]:
        """The texts that have come since the last call, by the clock. Call it from one thread."""
        due = self.messages_until(self.elapsed_s)
        new = due[self._taken :]
        self._taken = max(self._taken, len(due))
        return new

    def _run(self) -> None:
        emissions = generate(self.scenario, self.seed)
        following = next(emissions, None)
        while not self._stop.is_set():
            now = self.elapsed_s
            rate = self.clock.rate
            following = self._say_until(now, rate, emissions, following)
            with self._lock:
                for name, wire in self._wires.items():
                    self._carry(name, wire, now, rate)
                quiet = all(wire.empty for wire in self._wires.values())
            if following is None and quiet:
                self._finished.set()
                return
            self._stop.wait(self._pause())

    def _say_until(self, now: float, rate: float, emissions: Iterator[Emission], following: Emission | None) -> Emission | None:
        """Puts every line that is due on its wire, carrying as it goes: a late thread loses nothing that a wire would not."""
        while following is not None and following.t_s <= now and not self._stop.is_set():
            with self._lock:
                wire = self._wires[following.port]
                self._carry(following.port, wire, following.t_s, rate)
                wire.say(following.t_s, following.data)
            following = next(emissions, None)
        return following

    def _carry(self, name: str, wire: Wire, now: float, rate: float) -> None:
        try:
            wire.carry(now, rate)
        except DeviceError as error:
            _log.warning("simulated port %s broke and is unplugged: %s", name, error)
            wire.port.unplug()
            wire.clear()

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
