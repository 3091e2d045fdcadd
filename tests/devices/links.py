"""Stand-ins for bridge devices: pseudo terminals that can be unplugged, a sink that remembers, a server on loopback."""

from __future__ import annotations

import os
import socket
import threading
import time
import tty
from collections.abc import Callable
from pathlib import Path

from app.readings import LinkPhase, LinkState, RawLine, Reading
from devices.sentence import checksum


def sentence(body: str) -> bytes:
    """``$body*hh`` with its line end."""
    return f"${body}*{checksum(body.encode()):02X}\r\n".encode()


def heading(value: float) -> bytes:
    return sentence(f"HEHDT,{value:.2f},T")


class MemorySink:
    """Remembers all that a source hands over, and the threads that did it."""

    def __init__(self) -> None:
        self.events: list[RawLine | Reading | LinkState] = []
        self.threads: set[str] = set()

    def raw(self, line: RawLine) -> None:
        self._put(line)

    def reading(self, reading: Reading) -> None:
        self._put(reading)

    def link(self, state: LinkState) -> None:
        self._put(state)

    def _put(self, event: RawLine | Reading | LinkState) -> None:
        self.threads.add(threading.current_thread().name)
        self.events.append(event)

    @property
    def lines(self) -> list[RawLine]:
        return [e for e in tuple(self.events) if isinstance(e, RawLine)]

    @property
    def data(self) -> list[bytes]:
        return [line.data for line in self.lines if line.gap is None]

    @property
    def gaps(self) -> list[str]:
        return [line.gap for line in self.lines if line.gap is not None]

    @property
    def readings(self) -> list[Reading]:
        return [e for e in tuple(self.events) if isinstance(e, Reading)]

    @property
    def states(self) -> list[LinkState]:
        return [e for e in tuple(self.events) if isinstance(e, LinkState)]

    @property
    def phases(self) -> list[LinkPhase]:
        """Each phase once for each time it was entered."""
        phases: list[LinkPhase] = []
        for state in self.states:
            if not phases or phases[-1] is not state.phase:
                phases.append(state.phase)
        return phases


class PtyPort:
    """A serial port at a path of its own, as an adapter's by-id link is: it can be pulled out and plugged in again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.plug_in()

    def plug_in(self) -> None:
        self._master, slave = os.openpty()
        tty.setraw(slave)
        target = os.ttyname(slave)
        self._slave = slave
        self.path.unlink(missing_ok=True)
        self.path.symlink_to(target)

    def say(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._master, data) :]

    def pull_out(self) -> None:
        """The port vanishes under its reader, and its name with it."""
        os.close(self._slave)
        os.close(self._master)
        self.path.unlink()


class LoopbackServer:
    """A TCP server for one client at a time."""

    def __init__(self, port: int = 0) -> None:
        self._listener = socket.create_server(("127.0.0.1", port))
        self._listener.settimeout(5)
        self.port: int = self._listener.getsockname()[1]
        self.client: socket.socket | None = None

    def accept(self) -> socket.socket:
        self.client, _ = self._listener.accept()
        return self.client

    def close(self) -> None:
        if self.client is not None:
            self.client.close()
        self._listener.close()


def eventually(condition: Callable[[], object], within_s: float = 5.0) -> bool:
    """Wait for the condition, at most so long."""
    until = time.monotonic() + within_s
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.005)
    return bool(condition())
