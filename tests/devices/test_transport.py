"""TCP, UDP, multicast and file transports on loopback; reasons in plain words; nothing can be written to a device."""

from __future__ import annotations

import ast
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.config import Device, DeviceKind
from app.errors import DeviceError
from app.readings import Heading, LinkPhase
from devices import transport
from devices.source import DeviceSource
from devices.transport import EndOfInput, FileTransport, SerialTransport, TcpTransport, Transport, UdpTransport, for_device
from tests.devices.links import LoopbackServer, MemorySink, eventually, heading

DEVICES = Path(transport.__file__).parent


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    made = LoopbackServer()
    yield made
    made.close()


@pytest.fixture
def udp_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def send(port: int, *datagrams: bytes, group: str = "127.0.0.1") -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        if group != "127.0.0.1":
            sender.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("127.0.0.1"))
            sender.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 1)
        for datagram in datagrams:
            sender.sendto(datagram, (group, port))


def read_all(link: Transport, wanted: int) -> bytes:
    data = b""
    for _ in range(50):
        data += link.read()
        if len(data) >= wanted:
            break
    return data


def test_udp_datagrams_plain_and_450_come_as_lines_and_binary_ones_are_counted(udp_port: int) -> None:
    link = UdpTransport(udp_port)
    link.open()
    try:
        send(udp_port, heading(1).strip(), b"UdPbC\0\\s:HE0001*4B\\" + heading(2) + heading(3), b"RaUdP\0binary", heading(4))
        expected = heading(1) + b"\\s:HE0001*4B\\" + heading(2) + heading(3) + heading(4)
        assert read_all(link, len(expected)) == expected
        assert link.skipped == 1
        assert link.read() == b""
    finally:
        link.close()


def test_multicast_group_is_joined_on_every_interface(udp_port: int) -> None:
    link = UdpTransport(udp_port, "239.192.0.4")
    try:
        link.open()
    except DeviceError as error:
        pytest.skip(f"no multicast here: {error}")
    try:
        send(udp_port, b"UdPbC\0" + heading(7), group="239.192.0.4")
        assert read_all(link, 1) == heading(7)
    finally:
        link.close()


def test_two_programs_may_listen_to_one_udp_port(udp_port: int) -> None:
    first, second = UdpTransport(udp_port), UdpTransport(udp_port)
    first.open()
    second.open()
    first.close()
    second.close()


def test_udp_counts_reach_the_link(udp_port: int) -> None:
    source = DeviceSource(Device(name="Radar", kind=DeviceKind.UDP, port=str(udp_port)), SystemClock())
    sink = MemorySink()
    source.start(sink)
    assert eventually(lambda: source.state().reason == "open, nothing heard yet")
    send(udp_port, b"RaUdP\0binary", heading(4))
    assert eventually(lambda: sink.readings)
    source.stop()
    assert dict(source.state().counters.bad) == {"binary datagram": 1}


def test_tcp_server_that_drops_the_line_is_called_again(server: LoopbackServer) -> None:
    source = DeviceSource(Device(name="Mux", kind=DeviceKind.TCP, port=f"127.0.0.1:{server.port}"), SystemClock())
    sink = MemorySink()
    source.start(sink)
    try:
        server.accept().sendall(heading(1))
        assert eventually(lambda: source.state().phase is LinkPhase.LIVE)
        assert server.client is not None
        server.client.close()
        assert eventually(lambda: source.state().phase is LinkPhase.FAILED, 1.0)
        assert "closed the connection" in source.state().reason
        server.accept().sendall(heading(2))
        assert eventually(lambda: source.state().phase is LinkPhase.LIVE)
        assert [r.true_deg for r in sink.readings if isinstance(r, Heading)] == [1.0, 2.0]
        assert source.state().counters.reconnects == 1
    finally:
        source.stop()


def test_tcp_where_nobody_listens_says_so(server: LoopbackServer) -> None:
    server.close()
    with pytest.raises(DeviceError, match="nothing is listening there"):
        TcpTransport("127.0.0.1", server.port).open()


def test_host_name_that_does_not_exist_is_a_device_error() -> None:
    with pytest.raises(DeviceError, match=r"bridge\.invalid:10110: \S"):
        TcpTransport("bridge.invalid", 10110).open()
    with pytest.raises(DeviceError):
        TcpTransport("a" * 70 + ".invalid", 10110).open()


def test_quiet_tcp_link_returns_nothing_in_good_time(server: LoopbackServer) -> None:
    link = TcpTransport("127.0.0.1", server.port)
    link.open()
    server.accept()
    assert link.read() == b""
    link.close()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda tmp: SerialTransport(str(tmp / "ttyUSB9")), "is it plugged in"),
        (lambda tmp: SerialTransport("/dev/null"), "not a serial port"),
        (lambda tmp: FileTransport(tmp / "log"), "not there"),
        (lambda tmp: FileTransport(tmp), "folder"),
        (lambda tmp: UdpTransport(70000), "udp 70000"),
        (lambda tmp: UdpTransport(10110, "10.255.1.2"), "does not have that address"),
        (lambda tmp: UdpTransport(10110, "1.2.3"), "not an address"),
    ],
)
def test_what_cannot_be_opened_says_why_in_plain_words(tmp_path: Path, make, words: str) -> None:
    with pytest.raises(DeviceError, match=words):
        make(tmp_path).open()


def test_reading_before_opening_is_a_device_error() -> None:
    for link in (SerialTransport("x"), TcpTransport("127.0.0.1", 1), UdpTransport(1), FileTransport("x")):
        with pytest.raises(DeviceError, match="not open"):
            link.read()
        link.close()


def test_file_is_read_to_its_end_and_then_says_so(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(heading(1) * 10_000)
    link = FileTransport(tmp_path / "log")
    link.open()
    whole = heading(1) * 10_000
    data = b""
    while len(data) < len(whole):
        data += link.read()
    assert data == whole
    with pytest.raises(EndOfInput, match="end of file"):
        link.read()
    link.close()


def test_only_the_thread_that_opened_a_transport_may_use_it(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(heading(1))
    link = FileTransport(tmp_path / "log")
    link.open()
    caught: list[BaseException] = []

    def intrude() -> None:
        for act in (link.read, link.close):
            try:
                act()
            except AssertionError as error:
                caught.append(error)

    thread = threading.Thread(target=intrude)
    thread.start()
    thread.join()
    assert len(caught) == 2
    link.close()


@pytest.mark.parametrize(
    ("fields", "kind", "where"),
    [
        ({"kind": "serial", "port": "/dev/ttyUSB0", "baud": 38400}, SerialTransport, "/dev/ttyUSB0"),
        ({"kind": "tcp", "port": "mux:10110"}, TcpTransport, "mux:10110"),
        ({"kind": "tcp", "port": "[::1]:10110"}, TcpTransport, "::1:10110"),
        ({"kind": "udp", "port": "10110"}, UdpTransport, "udp 10110"),
        ({"kind": "udp", "port": "239.192.0.4:60004"}, UdpTransport, "239.192.0.4:60004"),
        ({"kind": "file", "port": "a.log"}, FileTransport, "a.log"),
    ],
)
def test_settings_give_the_transport_they_describe(fields: dict, kind: type, where: str) -> None:
    link = for_device(Device.model_validate({"name": "x"} | fields))
    assert isinstance(link, kind)
    assert link.where == where


RECEIVING = sorted(set(DEVICES.glob("*.py")) - {DEVICES / "feedout.py"})
"""All but the feed of a replay or a drill to the ship's own plotter, which hears nothing and opens ends of its own only."""


def test_nothing_of_the_receiving_path_knows_the_feed_of_a_training() -> None:
    assert RECEIVING
    assert not [path.name for path in RECEIVING if "feedout" in path.read_text()]


def test_no_code_of_the_devices_can_write_to_a_port() -> None:
    """The receiving path has no way to send: no write, send or sendto call on anything but the simulator's own ends."""
    for path in RECEIVING:
        calls = {
            n.func.attr
            for n in ast.walk(ast.parse(path.read_text()))
            if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)
        }
        assert not calls & {"write", "writelines", "send", "sendall", "sendto", "send_break"}, path.name


def test_one_file_knows_serial_and_sockets() -> None:
    knowing = set()
    for path in RECEIVING:
        for node in ast.walk(ast.parse(path.read_text())):
            names = (
                [a.name for a in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            if any(name.split(".")[0] in ("serial", "socket") for name in names):
                knowing.add(path.name)
    assert knowing == {"transport.py"}
