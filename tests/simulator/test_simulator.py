"""The simulator on real pseudo terminals, opened with pyserial as an application opens the ship's own."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
import serial

from app.clock import ScaledClock
from app.config import DeviceKind
from app.errors import UserError
from app.readings import LinkPhase, LinkState, RawLine, Reading
from devices.simulator import Scenario, Simulator, find_scenario, generate
from devices.simulator.inject import InjectFault, InjectFaultEnd, InjectMessage, InjectRemoval, InjectVessel
from devices.simulator.model import Fault, Message, Vessel
from devices.source import DeviceSource

Small = Callable[..., Scenario]
needs_pty = pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX")


@contextmanager
def simulator(scenario: Scenario, rate: float = 1.0, **options: object) -> Iterator[Simulator]:
    sim = Simulator(scenario, 7, ScaledClock(scenario.start, rate), **options)
    sim.start()
    try:
        yield sim
    finally:
        sim.stop()


def wait_until(what: Callable[[], bool], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


class Listener:
    """Reads one serial port in a thread until it is gone or closed."""

    def __init__(self, path: str, baud: int) -> None:
        self.port = serial.Serial(path, baud, timeout=0.05, exclusive=True)
        self.data = b""
        self.gone = False
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                self.data += self.port.read(self.port.in_waiting or 1)
        except (serial.SerialException, OSError):
            self.gone = True

    def close(self) -> bytes:
        self._stop.set()
        self._thread.join()
        self.port.close()
        return self.data


@needs_pty
def test_the_ports_carry_exactly_the_bytes_of_the_scenario(small: Small) -> None:
    scenario = small()
    expected: dict[str, bytes] = defaultdict(bytes)
    for e in generate(scenario, 7):
        expected[e.port] += e.data
    clock = ScaledClock(scenario.start, 0.0)
    sim = Simulator(scenario, 7, clock)
    sim.start()
    try:
        listeners = {d.name: Listener(d.port, d.baud or 0) for d in sim.devices()}
        clock.set_rate(60.0)
        assert sim.wait(10)
        wait_until(lambda: all(len(listeners[n].data) >= len(expected[n]) for n in listeners))
        heard = {name: listener.close() for name, listener in listeners.items()}
        assert heard == dict(expected)
        assert all(c.unread_bytes == c.dropped_lines == 0 for c in sim.counters().values())
    finally:
        sim.stop()


@needs_pty
def test_devices_are_serial_ports_with_readable_names_and_their_baud_rate(small: Small) -> None:
    with simulator(small(), rate=0) as sim:
        devices = {d.name: d for d in sim.devices()}
        assert {d.kind for d in devices.values()} == {DeviceKind.SERIAL}
        assert Path(devices["GPS 1"].port).name == "gps-1"
        assert (devices["GPS 1"].baud, devices["RADAR"].baud) == (4800, 38400)
        folder = Path(devices["GPS 1"].port).parent
        assert folder.stat().st_mode & 0o077 == 0  # nobody else on this computer listens in


@needs_pty
def test_a_paused_clock_pauses_the_bridge(small: Small) -> None:
    with simulator(small(), rate=0) as sim:
        listener = Listener(sim.devices()[0].port, 4800)
        time.sleep(0.15)
        assert listener.close() == b""
        assert not sim.finished


@needs_pty
def test_at_true_speed_the_baud_rate_is_kept(small: Small) -> None:
    with simulator(small('\n[[port]]\nname = "LOUD"\nkind = "gyro"\nrates = { HDT = 10, ROT = 10, THS = 10 }\n')) as sim:
        device = next(d for d in sim.devices() if d.name == "LOUD")
        begin = sim.elapsed_s
        listener = Listener(device.port, 4800)
        time.sleep(1.0)
        heard = len(listener.close())
        passed = sim.elapsed_s - begin
        assert 200 < heard <= 480 * passed + 480 * 0.1


@needs_pty
def test_pulling_the_cable_takes_the_device_away_and_plugging_in_brings_it_back_at_the_same_path(small: Small) -> None:
    with simulator(small(), rate=5) as sim:
        gps, gyro = sim.devices()[0], sim.devices()[1]
        first, other = Listener(gps.port, 4800), Listener(gyro.port, 4800)
        wait_until(lambda: b"$GPRMC" in first.data)
        sim.unplug("GPS 1")
        wait_until(lambda: first.gone)
        first.close()
        with pytest.raises(serial.SerialException):
            serial.Serial(gps.port, 4800)
        heard_by_then = len(other.data)
        sim.replug("GPS 1")
        assert sim.devices()[0] == gps
        second = Listener(gps.port, 4800)
        wait_until(lambda: b"$GPRMC" in second.data)
        second.close()
        wait_until(lambda: len(other.data) > heard_by_then)
        assert not other.gone
        other.close()
        assert sim.counters()["GPS 1"].unread_bytes > 0


@needs_pty
def test_a_reader_that_comes_late_hears_the_present(small: Small) -> None:
    with simulator(small(), rate=20) as sim:
        wait_until(lambda: sim.counters()["GYRO"].unread_bytes > 0, 10)
        at = sim.elapsed_s
        gps = serial.Serial(sim.devices()[0].port, 4800, timeout=2)
        heard = gps.read_until(b"$GPRMC,") + gps.read(6)
        gps.close()
        said = int(heard[-6:-4]) * 3600 + int(heard[-4:-2]) * 60 + int(heard[-2:])
        began = sim.scenario.start
        assert said - (began.hour * 3600 + began.minute * 60 + began.second) >= at - 3 * 20


@needs_pty
def test_stopping_leaves_no_thread_no_descriptor_and_no_file(small: Small) -> None:
    scenario = small()
    threads, descriptors = threading.active_count(), len(list(Path("/dev/fd").iterdir()))
    for _ in range(3):
        with simulator(scenario, rate=10) as sim:
            folder = Path(sim.devices()[0].port).parent
            sim.unplug("GPS 1")
            sim.replug("GPS 1")
            sim.unplug("GYRO")
            time.sleep(0.05)
        assert not folder.exists()
        sim.stop()
    assert threading.active_count() == threads
    assert len(list(Path("/dev/fd").iterdir())) == descriptors


@needs_pty
def test_it_is_finished_when_everything_is_said_even_if_nobody_listens(small: Small) -> None:
    with simulator(small(), rate=60) as sim:
        assert sim.wait(15)
        assert sim.finished
        assert sim.elapsed_s >= 119


def test_a_simulator_is_started_once(small: Small) -> None:
    with simulator(small(), rate=0) as sim, pytest.raises(RuntimeError):
        sim.start()


def test_without_pseudo_terminals_it_talks_over_tcp_on_loopback(small: Small) -> None:
    with simulator(small(), rate=5, carrier="tcp") as sim:
        device = sim.devices()[0]
        assert (device.kind, device.baud) == (DeviceKind.TCP, None)
        host, _, number = device.port.partition(":")
        assert host == "127.0.0.1"
        with socket.create_connection((host, int(number)), timeout=5) as client:
            heard = b""
            while b"$GPGGA" not in heard:
                heard += client.recv(1000)
            sim.unplug("GPS 1")
            while client.recv(1000):
                pass
        with pytest.raises(ConnectionError):
            socket.create_connection((host, int(number)), timeout=1)
        sim.replug("GPS 1")
        assert sim.devices()[0] == device
        with socket.create_connection((host, int(number)), timeout=5) as client:
            assert client.recv(10)


class Heard:
    """A sink that keeps what matters here."""

    def __init__(self) -> None:
        self.phases: dict[str, list[LinkPhase]] = defaultdict(list)
        self.readings = 0

    def raw(self, line: RawLine) -> None: ...

    def reading(self, reading: Reading) -> None:
        self.readings += 1

    def link(self, state: LinkState) -> None:
        if self.phases[state.source][-1:] != [state.phase]:
            self.phases[state.source].append(state.phase)


@contextmanager
def listening(sim: Simulator, clock: ScaledClock) -> Iterator[tuple[Heard, list[DeviceSource]]]:
    heard, sources = Heard(), [DeviceSource(device, clock) for device in sim.devices()]
    for source in sources:
        source.start(heard)
    try:
        yield heard, sources
    finally:
        for source in sources:
            source.stop()


@needs_pty
def test_at_sixty_times_the_speed_fairleads_own_sources_lose_nothing() -> None:
    scenario = find_scenario("quiet-watch")
    clock = ScaledClock(scenario.start, 0.0)
    sim = Simulator(scenario, 7, clock)
    sim.start()
    try:
        with listening(sim, clock) as (heard, sources):
            wait_until(lambda: all(source.state().phase is LinkPhase.OPENING for source in sources))
            time.sleep(0.3)  # opening throws away what came before: the ports have to be open
            clock.set_rate(60.0)
            time.sleep(2.0)
            clock.set_rate(0.0)
            time.sleep(0.3)
            assert heard.readings > 3000
            assert all(source.state().counters.bad_total == 0 for source in sources)
            assert all(c.unread_bytes == c.dropped_lines == 0 for c in sim.counters().values())
    finally:
        sim.stop()


@needs_pty
def test_fairleads_own_source_loses_the_cable_and_finds_it_again(small: Small) -> None:
    with simulator(small(), rate=2) as sim, listening(sim, sim.clock) as (heard, _):
        wait_until(lambda: heard.phases["GPS 1"][-1:] == [LinkPhase.LIVE])
        sim.unplug("GPS 1")
        wait_until(lambda: heard.phases["GPS 1"][-1] is LinkPhase.FAILED)
        sim.replug("GPS 1")
        wait_until(lambda: heard.phases["GPS 1"][-1] is LinkPhase.LIVE)
        assert heard.phases["GYRO"][-1] is LinkPhase.LIVE
        assert LinkPhase.FAILED not in heard.phases["GYRO"]


MAILS = """
[[message]]
at = 5
from = "shore@example.org"
subject = "one"
text = "{own.position}"
[[message]]
at = 90
from = "shore@example.org"
subject = "two"
text = "{utc}"
"""


def test_messages_come_once_each_when_their_time_has_come(small: Small) -> None:
    with simulator(small(MAILS), rate=0) as sim:
        assert sim.take_messages() == ()
        sim.clock.seek(sim.scenario.start.replace(second=6))
        wait_until(lambda: bool(sim.messages_until(6)))
        assert [m.subject for m in sim.take_messages()] == ["one"]
        assert sim.take_messages() == ()
        sim.clock.seek(sim.scenario.start + timedelta(seconds=100))
        wait_until(lambda: len(sim.messages_until(100)) == 2)
        assert [m.subject for m in sim.messages_until(100)] == ["one", "two"]
        assert sim.messages_until(100)[1].text == "02:36"


def test_an_unknown_port_is_refused(small: Small) -> None:
    with simulator(small(), rate=0) as sim, pytest.raises(KeyError):
        sim.unplug("GPS 9")


def next_second(sim: Simulator) -> None:
    """Let one second of the scenario be played."""
    sim.clock.seek(sim.clock.utc() + timedelta(seconds=1))
    wait_until(lambda: "own" in sim.truth_at(int(sim.elapsed_s)).places)


@needs_pty
def test_what_is_injected_into_a_running_bridge_gives_the_bytes_that_were_heard_again(small: Small) -> None:
    scenario = small("\n")
    clock = ScaledClock(scenario.start, 0.0)
    sim = Simulator(scenario, 7, clock)
    sim.start()
    try:
        listeners = {d.name: Listener(d.port, d.baud or 0) for d in sim.devices()}
        clock.set_rate(30.0)
        sim.inject(InjectMessage(Message(at=0, way="vhf", sender="Cargo", text="{own.position}")))
        wait_until(lambda: sim.elapsed_s > 15)
        sim.order_course(90)
        sim.inject(InjectVessel(Vessel(id="new", start=scenario.own.start, radar_nm=5, heading_deg=40, speed_kn=10)), at_s=40)
        wait_until(lambda: sim.elapsed_s > 30)
        sim.inject(InjectFault(Fault(port="GPS 1", kind="bad-checksum", fraction=0.5, lasts=30)))
        sim.order_speed(3)
        assert sim.wait(20)
        log = sim.injected()
        expected: dict[str, bytes] = defaultdict(bytes)
        for e in generate(scenario, 7, injected=log):
            expected[e.port] += e.data
        wait_until(lambda: all(len(listeners[n].data) >= len(expected[n]) for n in listeners))
        assert {name: listener.close() for name, listener in listeners.items()} == dict(expected)
        assert [injected.number for injected in log] == [1, 2, 3, 4, 5]
        assert log[2].t_s == 40
        assert "new" in sim.vessels()
        assert [m.way for m in sim.take_messages()] == ["vhf"]
        with pytest.raises(UserError, match="has ended"):
            sim.order_course(10)
    finally:
        sim.stop()


@needs_pty
def test_an_order_given_while_it_is_paused_waits_for_the_next_second(small: Small) -> None:
    with simulator(small("\n"), rate=0) as sim:
        wait_until(lambda: "own" in sim.truth_at(0).places)
        injected = sim.inject(InjectRemoval("boat"))
        assert injected.t_s == 1
        time.sleep(0.1)
        assert "boat" in sim.truth().places
        assert sim.inject_counters().waiting == 1
        next_second(sim)
        assert "boat" not in sim.truth().places
        assert "boat" in sim.truth_at(0).places
        assert [event.what for event in sim.events() if event.vessel == "boat"] == ["appears", "vanishes"]
        assert sim.inject_counters().waiting == 0


@needs_pty
def test_a_cable_that_the_scenario_pulls_is_gone_and_comes_back(small: Small) -> None:
    with simulator(small('[[fault]]\nport = "GYRO"\nkind = "unplug"\nat = 5\nlasts = 5\n'), rate=0) as sim:
        path = Path(next(d.port for d in sim.devices() if d.name == "GYRO"))
        assert path.exists()
        listener = Listener(str(path), 4800)
        sim.clock.seek(sim.scenario.start + timedelta(seconds=6))
        wait_until(lambda: not path.exists())
        wait_until(lambda: listener.gone)
        listener.close()
        assert [fault.kind for fault in sim.faults()] == ["unplug"]
        sim.clock.seek(sim.scenario.start + timedelta(seconds=11))
        wait_until(path.exists)
        sim.inject(InjectFault(Fault(port="GYRO", kind="unplug")))
        next_second(sim)
        wait_until(lambda: not path.exists())
        sim.inject(InjectFaultEnd("GYRO"))
        next_second(sim)
        wait_until(path.exists)
        assert sim.faults() == ()


def test_many_threads_may_give_orders_at_once_and_each_is_counted(small: Small) -> None:
    refused: list[UserError] = []

    def instruct(sim: Simulator) -> None:
        for i in range(40):
            try:
                sim.order_course(i)
            except UserError as error:
                refused.append(error)

    with simulator(small("\n"), rate=0) as sim:
        threads = [threading.Thread(target=instruct, args=(sim,)) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        counters = sim.inject_counters()
        assert counters.taken + counters.refused == 240
        assert counters.refused == len(refused) > 0
        assert [injected.number for injected in sim.injected()] == list(range(1, counters.taken + 1))
