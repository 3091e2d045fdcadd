"""Listening at ports: who talks there at what speed, and what to do where nobody can be understood. No byte is ever sent."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.config import Device, DeviceKind
from app.errors import DeviceError, UserError
from app.setup.heard import Heard, Hearing, Place, Sure, What
from app.setup.naming import device_of, suggested_name, suggested_priority
from devices.listening import MOST_PLACES, Listening, Times, shut
from devices.portnames import PortInfo
from devices.recognise import device_words
from tests.devices.links import LoopbackServer, PtyPort, heading, sentence

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo terminals here")

QUICK = Times(quiet_s=0.6, search_s=0.25, hear_s=0.5)
RMC = sentence("GPRMC,025207.00,A,3312.7000,N,01228.6000,E,9.2,204.0,140626,,,A")
GGA = sentence("GPGGA,025207.00,3312.7000,N,01228.6000,E,1,09,0.9,12.0,M,40.0,M,,")
TTM = sentence("RATTM,07,15.4,152.0,T,24.0,290.0,T,5.4,31.6,N,,T,,025207.00,A")
VDM = b"!AIVDM,1,1,,A,13u?etPv2;0n:dDPwUM1U1Cb069D,0*24\r\n"


class Line:
    """A serial line with a speed: heard at another one its bytes are garbage, as many as came."""

    where = "line"
    skipped = 0

    def __init__(self, says: bytes, speed: int, baud: int | None) -> None:
        self._says, self._right = says, speed == baud
        self.opened_by = self.closed_by = 0

    def open(self) -> None:
        self.opened_by = threading.get_ident()

    def read(self) -> bytes:
        assert threading.get_ident() == self.opened_by
        time.sleep(0.02)
        return self._says if self._right else bytes(b ^ 0xA5 for b in self._says)

    def close(self) -> None:
        self.closed_by = threading.get_ident()


def ports_of(*names: str) -> Callable[[], Sequence[PortInfo]]:
    return lambda: [PortInfo(name, "", "adapter", name) for name in names]


@pytest.fixture
def hear() -> Iterator[Callable[..., dict[str, Heard]]]:
    """Listen until all is over, and what was found at the end, by port."""
    made: list[Listening] = []

    def run(*names: str, also: Sequence[Place] = (), times: Times = QUICK, **more: object) -> dict[str, Heard]:
        ears = Listening(SystemClock(), ports=ports_of(*names), times=times, udp=(), **more)  # type: ignore[arg-type]
        made.append(ears)
        ears.start()
        for place in also:
            ears.listen_at(place)
        found: dict[str, Heard] = {}
        until = time.monotonic() + 10
        while time.monotonic() < until and not (found and all(h.over for h in found.values()) and not ears.busy):
            found |= {heard.place.port: heard for heard in ears.news()}
            time.sleep(0.01)
        return found | {heard.place.port: heard for heard in ears.news()}

    yield run
    for ears in made:
        ears.stop()
    assert not [t.name for t in threading.enumerate() if t.name.startswith("listening:")]


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Callable[[str, bytes], PtyPort]]:
    """Pseudo terminals that say the same again and again."""
    ports: list[PtyPort] = []
    stop = threading.Event()
    threads: list[threading.Thread] = []

    def start(name: str, says: bytes) -> PtyPort:
        port = PtyPort(tmp_path / name)
        ports.append(port)
        os.set_blocking(port._master, False)

        def go() -> None:
            while not stop.wait(0.04):
                try:
                    os.write(port._master, says)
                except BlockingIOError:
                    pass

        if says:
            threads.append(threading.Thread(target=go, daemon=True))
            threads[-1].start()
        return port

    yield start
    stop.set()
    for thread in threads:
        thread.join()
    for port in ports:
        port.pull_out()


def test_two_devices_are_told_apart_and_neither_hears_a_byte(talk: Callable, hear: Callable) -> None:
    gps, gyro = talk("gps", RMC + GGA), talk("gyro", heading(202.4))
    found = hear(str(gps.path), str(gyro.path))
    one, other = found[str(gps.path)], found[str(gyro.path)]
    assert (one.hearing, one.title, one.what) == (Hearing.HEARD, "GPS at 4800 baud", (What.GPS,))
    assert one.value == "33°12.7′N 012°28.6′E"
    assert one.talkers == ("GP",)
    assert dict(one.counts).keys() == {"RMC", "GGA"}
    assert one.sure is Sure.CERTAIN
    assert (other.title, other.value) == ("Gyro at 4800 baud", "202.4°")
    for port in (gps, gyro):
        with pytest.raises(BlockingIOError):
            os.read(port._master, 1)


def test_silence_and_noise_are_said_with_what_to_do(talk: Callable, hear: Callable) -> None:
    quiet, noisy = talk("quiet", b""), talk("noisy", b"\xff\x01\x9a\r\n\x80\x80")
    found = hear(str(quiet.path), str(noisy.path))
    assert found[str(quiet.path)].hearing is Hearing.QUIET
    assert "cable" in found[str(quiet.path)].advice
    assert found[str(noisy.path)].hearing is Hearing.NOISE
    assert "Swap A and B" in found[str(noisy.path)].advice


@pytest.mark.parametrize("speed", [4800, 38400, 115200])
def test_the_speed_is_found_by_listening(hear: Callable, speed: int) -> None:
    lines: list[Line] = []

    def line(device: Device, baud: int | None) -> Line:
        lines.append(Line(VDM, speed, baud))
        return lines[-1]

    found = hear("COM7", transport=line)["COM7"]
    assert (found.hearing, found.baud, found.title) == (Hearing.HEARD, speed, f"AIS at {speed} baud")
    assert found.value == "1 ship"
    assert all(made.closed_by == made.opened_by != 0 for made in lines)


def test_a_port_in_use_or_forbidden_is_said_in_plain_words(hear: Callable) -> None:
    def refuse(device: Device, baud: int | None) -> Line:
        raise DeviceError(f"{device.port}: no permission (on Linux: add the user to the group dialout)")

    found = hear("/dev/ttyUSB0", transport=refuse)["/dev/ttyUSB0"]
    assert found.hearing is Hearing.SHUT
    assert found.why.startswith("no permission")
    assert "usermod -aG dialout" in found.advice
    busy = shut(Place(DeviceKind.SERIAL, "COM3"), "COM3: in use by another program")
    assert "Close the other program" in busy.advice


def test_a_port_that_is_held_by_another_program_is_busy(talk: Callable, hear: Callable) -> None:
    import serial

    port = talk("held", RMC)
    with serial.Serial(str(port.path), 4800, exclusive=True):
        found = hear(str(port.path))[str(port.path)]
    assert (found.hearing, found.why) == (Hearing.SHUT, "in use by another program")


def test_a_port_that_is_pulled_out_while_it_is_heard_is_said(talk: Callable, tmp_path: Path, hear: Callable) -> None:
    port = PtyPort(tmp_path / "loose")
    threading.Timer(0.3, port.pull_out).start()
    found = hear(str(port.path), times=Times(quiet_s=5))[str(port.path)]
    assert found.hearing is Hearing.SHUT
    assert "Plug it in" in found.advice


def test_an_address_that_was_typed_is_listened_at(hear: Callable) -> None:
    server = LoopbackServer()

    def serve() -> None:
        client = server.accept()
        for _ in range(12):
            client.sendall(TTM)
            time.sleep(0.05)

    thread = threading.Thread(target=serve)
    thread.start()
    place = Place(DeviceKind.TCP, f"127.0.0.1:{server.port}", typed=True)
    found = hear(also=[place])[place.port]
    thread.join()
    server.close()
    assert (found.title, found.value, found.baud) == ("Radar by TCP", "1 target", None)
    gone = hear(also=[place])[place.port]
    assert (gone.hearing, gone.why) == (Hearing.SHUT, "nothing is listening there")


def test_listening_stops_within_a_second(talk: Callable) -> None:
    ears = Listening(SystemClock(), ports=ports_of(str(talk("a", RMC).path), str(talk("b", b"").path)), udp=())
    ears.start()
    until = time.monotonic() + 5
    while not any(h.hearing is Hearing.LISTENING for h in ears.news()) and time.monotonic() < until:
        time.sleep(0.01)
    ears.stop(1.0)
    assert not ears.busy


def test_places_are_bounded() -> None:
    ears = Listening(SystemClock(), ports=ports_of(), udp=(), transport=lambda _d, _b: Line(b"", 1, 1), times=Times(quiet_s=30))
    try:
        for n in range(MOST_PLACES):
            ears.listen_at(Place(DeviceKind.TCP, f"10.0.0.1:{n + 1}"))
        with pytest.raises(UserError, match="more than 64"):
            ears.listen_at(Place(DeviceKind.TCP, "10.0.0.2:1"))
    finally:
        ears.stop(5)


def said(*what: What, baud: int | None = 4800, identity: str = "") -> Heard:
    return Heard(Place(DeviceKind.SERIAL, "COM4", identity), Hearing.HEARD, what=what, baud=baud)


def test_devices_are_named_after_what_they_are_for() -> None:
    assert suggested_name(said(What.GPS), ()) == "GPS 1"
    assert suggested_name(said(What.GPS), ("gps 1", "AIS")) == "GPS 2"
    assert suggested_name(said(What.GPS, What.AIS), ()) == "AIS"
    assert suggested_name(said(What.GPS, What.AIS), ("AIS",)) == "AIS 1"
    assert suggested_name(said(What.GPS, What.RADAR, What.GYRO), ()) == "Radar 1"
    assert suggested_name(said(What.GPS, What.GYRO, What.WIND), ()) == "Multiplexer"
    assert device_words((What.GPS, What.RADAR)) == "Radar that repeats GPS"
    assert device_words((What.GPS, What.GYRO, What.WIND)) == "Multiplexer: GPS, gyro, wind"


def test_an_instrument_of_its_own_is_preferred_to_what_repeats_it() -> None:
    own, inside, repeated = said(What.GPS), said(What.GPS, What.AIS), said(What.GPS, What.RADAR)
    assert suggested_priority(own) < suggested_priority(inside) < suggested_priority(repeated)


def test_what_was_found_becomes_a_device_that_is_found_again() -> None:
    device = device_of(said(What.GPS, baud=38400, identity="0403:6001:A1"), " GPS bow ")
    assert (device.name, device.baud, device.identity) == ("GPS bow", 38400, "0403:6001:A1")
    udp = Heard(Place(DeviceKind.UDP, "10110"), Hearing.HEARD, what=(What.AIS,))
    assert device_of(udp, "AIS").baud is None
