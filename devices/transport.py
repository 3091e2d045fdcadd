"""Where bytes come from: serial port, TCP, UDP, file. The only file that knows pyserial and sockets.

Nothing here can write: a bridge device that is listened to can never be disturbed. Each transport is opened, read and
closed by one and the same thread, because closing a pyserial port under a reader crashes the reader; this is asserted.
"""

from __future__ import annotations

import errno
import ipaddress
import os
import socket
import struct
import sys
import threading
from pathlib import Path
from typing import IO, Final, Protocol

import serial
import serial.tools.list_ports

from app.config import Device, DeviceKind
from app.errors import DeviceError
from devices.portnames import PortInfo, identity_of, resolve
from devices.reasons import plain_reason
from devices.udp450 import sentence_bytes

READ_TIMEOUT_S: Final = 0.25
"""Longest time that ``read`` waits for a byte."""

CONNECT_TIMEOUT_S: Final = 1.5
_CHUNK: Final = 65536
_UDP_BUFFER: Final = 1 << 20
_IDLE_READS_TO_REJOIN: Final = 20
_DEFAULT_BAUD: Final = 4800


class EndOfInput(DeviceError):
    """The file is read to its end: nothing is wrong, and nothing will come any more."""


class Transport(Protocol):
    """Raw bytes of one device. ``skipped`` counts datagrams that were not sentences."""

    where: str
    skipped: int

    def open(self) -> None:
        """Raises DeviceError with the reason in plain words."""
        ...

    def read(self) -> bytes:
        """What has come, or ``b""`` after ``READ_TIMEOUT_S``. Raises DeviceError when the device is gone."""
        ...

    def close(self) -> None:
        """Safe to call when not open. Only for the thread that opened it."""
        ...


class _Owner:
    """The one thread that may use an open transport."""

    def __init__(self) -> None:
        self._thread: int | None = None

    def take(self) -> None:
        self._thread = threading.get_ident()

    def check(self) -> None:
        assert self._thread in (None, threading.get_ident()), "a transport belongs to the thread that opened it"


class SerialTransport:
    """A serial port, 8N1, held exclusively. ``identity`` (VID:PID:serial) finds it again under another name."""

    def __init__(self, port: str, baud: int = _DEFAULT_BAUD, identity: str = "") -> None:
        self.where = port
        self.skipped = 0
        self._wanted = port
        self._identity = identity
        self._baud = baud
        self._port: serial.Serial | None = None
        self._owner = _Owner()

    def open(self) -> None:
        self._owner.take()
        self.where = resolve(self._wanted, self._identity, serial_ports() if self._identity else ())
        try:
            self._port = serial.Serial(self.where, self._baud, timeout=READ_TIMEOUT_S, exclusive=True)
        except (serial.SerialException, OSError, ValueError) as error:
            raise DeviceError(f"{self.where}: {plain_reason(error)}") from error

    def read(self) -> bytes:
        self._owner.check()
        port = self._port
        if port is None:
            raise DeviceError(f"{self.where}: not open")
        try:
            # One call for all that has come: readline costs five times the CPU of this.
            return bytes(port.read(port.in_waiting or 1))
        except (serial.SerialException, OSError, TypeError) as error:  # TypeError: pyserial, port gone under the read
            raise DeviceError(f"{self.where}: {plain_reason(error)}") from error

    def close(self) -> None:
        self._owner.check()
        port, self._port = self._port, None
        if port is not None:
            try:
                port.close()
            except (serial.SerialException, OSError):
                pass  # an adapter that was pulled out cannot be closed properly; its handle is gone all the same


class TcpTransport:
    """A TCP server that sends sentences (multiplexer, AIS transponder, simulator)."""

    def __init__(self, host: str, port: int) -> None:
        self.where = f"{host}:{port}"
        self.skipped = 0
        self._address = (host, port)
        self._socket: socket.socket | None = None
        self._owner = _Owner()

    def open(self) -> None:
        self._owner.take()
        try:
            connection = socket.create_connection(self._address, timeout=CONNECT_TIMEOUT_S)
        except (OSError, UnicodeError, OverflowError) as error:
            raise DeviceError(f"{self.where}: {plain_reason(error)}") from error
        _keep_alive(connection)
        connection.settimeout(READ_TIMEOUT_S)
        self._socket = connection

    def read(self) -> bytes:
        self._owner.check()
        if self._socket is None:
            raise DeviceError(f"{self.where}: not open")
        try:
            data = self._socket.recv(_CHUNK)
        except TimeoutError:
            return b""
        except OSError as error:
            raise DeviceError(f"{self.where}: {plain_reason(error)}") from error
        if not data:
            raise DeviceError(f"{self.where}: the other side closed the connection")
        return data

    def close(self) -> None:
        self._owner.check()
        connection, self._socket = self._socket, None
        if connection is not None:
            connection.close()


class UdpTransport:
    """A UDP port: broadcast, unicast or a multicast group, with or without the headers of IEC 61162-450."""

    def __init__(self, port: int, group: str | None = None) -> None:
        self.where = f"{group}:{port}" if group else f"udp {port}"
        self.skipped = 0
        self._port = port
        self._group = group
        self._socket: socket.socket | None = None
        self._idle = 0
        self._owner = _Owner()

    def open(self) -> None:
        self._owner.take()
        try:
            address = ipaddress.ip_address(self._group) if self._group else None
        except ValueError as error:
            raise DeviceError(f"{self.where}: {self._group} is not an address; write group:port, e.g. 239.192.0.4:60004") from error
        family = socket.AF_INET6 if address is not None and address.version == 6 else socket.AF_INET
        udp = socket.socket(family, socket.SOCK_DGRAM)
        try:
            udp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            udp.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _UDP_BUFFER)
            # Bound to the group, other groups on the same port stay out; Windows can only bind to an address of its own.
            udp.bind(("" if address is None or (address.is_multicast and os.name == "nt") else str(address), self._port))
            udp.settimeout(READ_TIMEOUT_S)
            if address is not None and address.is_multicast:
                _join(udp, address)
        except (OSError, OverflowError) as error:
            udp.close()
            raise DeviceError(f"{self.where}: {plain_reason(error)}") from error
        self._socket = udp

    def read(self) -> bytes:
        self._owner.check()
        if self._socket is None:
            raise DeviceError(f"{self.where}: not open")
        try:
            try:
                datagram = self._socket.recv(_CHUNK)
            except TimeoutError:
                self._rejoin(self._socket)
                return b""
        except OSError as error:
            raise DeviceError(f"{self.where}: {plain_reason(error)}") from error
        self._idle = 0
        text = sentence_bytes(datagram)
        if text is None:
            self.skipped += 1
            return b""
        return text

    def close(self) -> None:
        self._owner.check()
        udp, self._socket = self._socket, None
        if udp is not None:
            udp.close()

    def _rejoin(self, udp: socket.socket) -> None:
        """Join on interfaces that came up since: the computer often starts before the ship's network does."""
        self._idle += 1
        if self._idle % _IDLE_READS_TO_REJOIN == 0 and self._group:
            group = ipaddress.ip_address(self._group)
            if group.is_multicast:
                _join(udp, group)


class FileTransport:
    """A file of sentences, read as fast as it is asked for. At its end ``read`` raises EndOfInput."""

    def __init__(self, path: str | Path) -> None:
        self.where = str(path)
        self.skipped = 0
        self._path = Path(path)
        self._file: IO[bytes] | None = None
        self._owner = _Owner()

    def open(self) -> None:
        self._owner.take()
        try:
            self._file = self._path.open("rb")
        except OSError as error:
            raise DeviceError(f"{self.where}: {plain_reason(error)}") from error

    def read(self) -> bytes:
        self._owner.check()
        if self._file is None:
            raise DeviceError(f"{self.where}: not open")
        try:
            data = self._file.read(_CHUNK)
        except OSError as error:
            raise DeviceError(f"{self.where}: {plain_reason(error)}") from error
        if not data:
            raise EndOfInput("end of file")
        return data

    def close(self) -> None:
        self._owner.check()
        file, self._file = self._file, None
        if file is not None:
            file.close()


def for_device(device: Device, baud: int | None = None) -> Transport:
    """The transport that the settings describe. ``baud`` is used where the settings leave it to be found."""
    match device.kind:
        case DeviceKind.SERIAL:
            return SerialTransport(device.port, device.baud or baud or _DEFAULT_BAUD, device.identity)
        case DeviceKind.TCP:
            host, _, port = device.port.rpartition(":")
            return TcpTransport(host.strip("[]"), int(port))
        case DeviceKind.UDP:
            group, _, port = device.port.rpartition(":")
            return UdpTransport(int(port), group or None)
        case DeviceKind.FILE:
            return FileTransport(device.port)


def _join(udp: socket.socket, group: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    """Join a group on every interface: the default route is rarely the bridge network. Raises OSError if none lets us."""
    joined, failure = False, OSError("this computer has no network interface")
    for index, _ in socket.if_nameindex():
        try:
            if group.version == 6:
                udp.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, group.packed + struct.pack("@I", index))
            else:
                # Windows takes the index as an address 0.0.0.x, the others behind an empty address.
                here = struct.pack("!I", index) if os.name == "nt" else struct.pack("@4si", b"", index)
                udp.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, group.packed + here)
            joined = True
        except OSError as error:
            joined = joined or error.errno == errno.EADDRINUSE  # joined before
            failure = error
    if not joined:
        raise failure


def _keep_alive(connection: socket.socket) -> None:
    """Notice within half a minute that a server is gone that did not say good-bye (its plug was pulled)."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    if sys.platform == "linux":
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 10)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, 5)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, 3)


# pyserial does not look for these: Moxa and other multi-port converters.
_MORE_PORTS: Final = ("ttyMXUSB*", "ttyr[0-9]*")
_DEV: Final = Path("/dev")


def serial_ports() -> list[PortInfo]:
    """Every serial port of this computer, by name. Takes seconds on Windows with Bluetooth ports: see ``ports.list_ports``."""
    links = {str(link.resolve()): str(link) for link in (_DEV / "serial" / "by-id").glob("*")}
    found = {
        info.device: PortInfo(
            links.get(str(Path(info.device).resolve()), info.device),
            identity_of(info.vid, info.pid, info.serial_number),
            info.description if info.description != "n/a" else "serial port",
            info.device,
        )
        for info in serial.tools.list_ports.comports()
    }
    for pattern in _MORE_PORTS:
        for path in map(str, _DEV.glob(pattern)):
            found.setdefault(path, PortInfo(path, "", "multi-port converter", path))
    return sorted(found.values(), key=lambda port: port.path)
