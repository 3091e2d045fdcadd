"""What is replayed or simulated, out to the ship's own plotter: TCP, UDP or a virtual serial port, marked as training.

Plan: whoever hears a line leaves it in a bounded queue (``tap``, never waits); the thread "feed out" takes it, marks it and
hands it to whoever reads. Each reader has a bounded queue of its own, of which the oldest goes: a reader that is slow or away
costs itself sentences, counted, and nobody else anything. Nothing flows until the core lets it (``let_flow``): what a
recording tells is real positions of a mission that was, and the relay policy decides on them as on any other feed.

    shut --let_flow(True)--> open --let_flow(False)--> shut; close from either
"""

from __future__ import annotations

import ipaddress
import logging
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, Protocol

from app.errors import DeviceError, UserError
from app.ports import OutputState
from app.readings import RawLine
from devices.feedmark import MARKER, marked

MOST_LINES: Final = 4_000
"""Lines that wait for the thread: a minute of a busy bridge at sixty times."""
MOST_SENTENCES: Final = 500
"""Sentences that wait for one reader."""
MOST_READERS: Final = 8
MARK_EVERY_S: Final = 10.0
_LOOK_S: Final = 0.02
_AWAY_S: Final = 1.0
_LOOPBACK: Final = "127.0.0.1"
_HOW: Final = "write tcp:PORT, tcp:ADDRESS:PORT, udp:ADDRESS:PORT or pty, e.g. tcp:10110"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Way:
    """Where a feed goes. ``device``: this one alone, "" for all; ``host`` and ``port`` not for a pty."""

    kind: Literal["tcp", "udp", "pty"]
    host: str = _LOOPBACK
    port: int = 0
    device: str = ""


def parse_way(text: str, *, to_network: bool = False) -> Way:
    """``tcp:10110``, ``udp:127.0.0.1:10110``, ``pty``, ``pty:GPS 1``. Raises UserError, also for another computer's address
    without ``to_network``."""
    kind, _, rest = text.partition(":")
    if kind == "pty":
        return Way("pty", device=rest)
    if kind not in ("tcp", "udp"):
        raise UserError(f"--out {text}: {_HOW}")
    host, _, port = rest.rpartition(":")
    host = host.strip("[]") or _LOOPBACK
    if not port.isdecimal() or not 0 < int(port) < 65536:
        raise UserError(f"--out {text}: {_HOW}")
    try:
        address = ipaddress.ip_address(_LOOPBACK if host == "localhost" else host)
    except ValueError:
        raise UserError(f"--out {text}: “{host}” is not an IP address such as 192.168.1.20; {_HOW}") from None
    everybody = address.is_unspecified or address.is_multicast or (address.version == 4 and int(address) & 0xFF == 0xFF)
    if everybody or not (address.is_private or address.is_link_local or address.is_loopback):
        raise UserError(f"--out {text}: {host} is not one computer on the ship's own net. A training feed goes no further")
    if not address.is_loopback and not to_network:
        raise UserError(
            f"--out {text}: {host} is not this computer. With --out-to-network the feed leaves it: whoever listens there gets "
            "every position of the recording, and may take it for the sea"
        )
    return Way("tcp" if kind == "tcp" else "udp", str(address), int(port))


class _Carrier(Protocol):
    """Readers of one kind. Called on the thread alone."""

    dropped: int

    @property
    def readers(self) -> int:
        """How many read, 0 where that is not known."""
        ...

    def look(self) -> None:
        """Who came, who went; whoever came is given the marker first."""

    def give(self, data: bytes) -> None: ...

    def forget(self) -> None:
        """Throw away what waits, but for a sentence that was begun."""

    def push(self) -> None:
        """Hand on what waits, as far as it is taken now. Never blocks."""

    def close(self) -> None: ...


class FeedOut:
    """The ``FeedWay`` of ``app.ports``. ``mono`` counts seconds of real time. Raises DeviceError where it cannot be opened."""

    def __init__(self, way: Way, *, mono: Callable[[], float] = time.monotonic, most_lines: int = MOST_LINES) -> None:
        self._way, self._mono, self._most = way, mono, most_lines
        self._carrier, self.where = _open(way)
        self.name = f"Training feed {way.kind}" + (f" {way.device}" if way.device else "")
        self._lock = threading.Lock()
        self._lines: deque[bytes] = deque()
        self._flows = False
        self._why = "waits for the policy"
        self._moved = False
        self._late = 0
        self._sent = 0
        self._marked = float("-inf")
        self._trouble = ""
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="feed out", daemon=True)
        self._thread.start()

    def tap(self, line: RawLine) -> None:
        """A line that was heard. On the devices' threads."""
        if not self._flows or line.gap is not None or (self._way.device and line.source != self._way.device):
            return
        with self._lock:
            if len(self._lines) >= self._most:
                self._lines.popleft()
                self._late += 1
            self._lines.append(line.data)

    def let_flow(self, on: bool, why: str = "") -> None:
        with self._lock:
            if on and not self._flows:
                self._marked = float("-inf")
            self._flows, self._why = on, why
            if not on:
                self._lines.clear()

    def forget(self) -> None:
        """Another moment is played from here on: what waits is of before."""
        with self._lock:
            self._lines.clear()
            self._moved = True

    def state(self) -> OutputState:
        dropped = self._late + self._carrier.dropped
        if self._trouble or not self._flows:
            return OutputState(self.name, self._trouble or f"shut: {self._why}", self.where, dropped, good=False)
        readers = self._carrier.readers
        words = f"{self._sent} sentences" if self._way.kind != "tcp" else "1 reader" if readers == 1 else f"{readers} readers"
        return OutputState(self.name, words, self.where, dropped)

    def close(self, timeout_s: float = 2.0) -> None:
        """Safe to call twice."""
        self._stopping.set()
        self._thread.join(timeout_s)

    # ---- the thread

    def _run(self) -> None:
        try:
            while not self._stopping.wait(_LOOK_S):
                self._turn()
        except Exception as error:  # noqa: BLE001 -- a fault here must end in a feed that says so, never in the replay
            _log.exception("a training feed has stopped")
            self._trouble = f"stopped: {error}"
            self._flows = False
        finally:
            self._carrier.close()

    def _turn(self) -> None:
        with self._lock:
            flows, lines, moved = self._flows, list(self._lines), self._moved
            self._lines.clear()
            self._moved = False
        if moved or not flows:
            self._carrier.forget()
        if not flows:
            return
        self._carrier.look()
        now = self._mono()
        if now - self._marked >= MARK_EVERY_S:
            self._marked = now
            self._carrier.give(MARKER)
        for line in lines:
            self._carrier.give(marked(line) + b"\r\n")
            self._sent += 1
        self._carrier.push()


def _open(way: Way) -> tuple[_Carrier, str]:
    if way.kind == "tcp":
        return _Tcp(way), f"tcp {way.host}:{way.port}"
    if way.kind == "udp":
        return _Udp(way), f"udp {way.host}:{way.port}"
    if sys.platform == "win32":
        raise UserError(
            "--out pty: this system has no virtual serial ports of its own. Use tcp:10110, or a pair of com0com with it"
        )
    carrier = _Pty()
    return carrier, carrier.where


def _put(waiting: deque[bytes], data: bytes) -> int:
    """One more sentence that waits; of an overfull queue the oldest goes, and the marker stands in its place. How many went."""
    dropped = 0
    if len(waiting) >= MOST_SENTENCES:
        dropped = int(waiting.popleft() != MARKER) + int(waiting[0] != MARKER)
        waiting[0] = MARKER
    waiting.append(data)
    return dropped


@dataclass(slots=True)
class _Reader:
    socket: socket.socket
    waiting: deque[bytes] = field(default_factory=deque)
    partly: bytes = b""
    gone: bool = False


class _Tcp:
    """A listener; a reader that takes nothing while its queue is thrown over once is cut off, as a broken link would be."""

    def __init__(self, way: Way) -> None:
        self.dropped = 0
        self._readers: list[_Reader] = []
        family = socket.AF_INET6 if ":" in way.host else socket.AF_INET
        self._listener = socket.socket(family, socket.SOCK_STREAM)
        try:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._listener.bind((way.host, way.port))
            self._listener.listen(MOST_READERS)
            self._listener.setblocking(False)
        except OSError as error:
            self._listener.close()
            raise DeviceError(f"tcp {way.host}:{way.port} cannot be opened ({error.strerror}). Choose another port") from error

    @property
    def readers(self) -> int:
        return len(self._readers)

    def look(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:  # nobody waits
                break
            if len(self._readers) >= MOST_READERS:
                client.close()
                continue
            client.setblocking(False)
            self._readers.append(_Reader(client, deque([MARKER])))
        for reader in self._readers:
            self._listen(reader)

    def _listen(self, reader: _Reader) -> None:
        """What a reader says is thrown away unread; that it hung up is heard."""
        try:
            if reader.socket.recv(4096) == b"":
                reader.gone = True
        except BlockingIOError:
            pass
        except OSError:
            reader.gone = True

    def give(self, data: bytes) -> None:
        for reader in self._readers:
            self.dropped += _put(reader.waiting, data)

    def forget(self) -> None:
        for reader in self._readers:
            reader.waiting.clear()

    def push(self) -> None:
        for reader in self._readers:
            try:
                while not reader.gone and (reader.partly or reader.waiting):
                    piece = reader.partly or reader.waiting.popleft()
                    reader.partly = piece  # kept whole: half a sentence that was begun has to be ended
                    reader.partly = piece[reader.socket.send(piece) :]
            except BlockingIOError:
                pass
            except OSError:
                reader.gone = True
        for reader in self._readers:
            if reader.gone:
                reader.socket.close()
        self._readers = [reader for reader in self._readers if not reader.gone]

    def close(self) -> None:
        for reader in self._readers:
            reader.socket.close()
        self._listener.close()


class _Udp:
    """One datagram per sentence; whether somebody reads is not known."""

    readers: int = 0

    def __init__(self, way: Way) -> None:
        self.dropped = 0
        self._to = (way.host, way.port)
        self._socket = socket.socket(socket.AF_INET6 if ":" in way.host else socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setblocking(False)

    def look(self) -> None: ...

    def give(self, data: bytes) -> None:
        try:
            self._socket.sendto(data, self._to)
        except BlockingIOError:
            self.dropped += 1
        except ConnectionRefusedError:
            pass  # nobody reads: the answer to an earlier one
        except OSError:
            self.dropped += 1

    def forget(self) -> None: ...

    def push(self) -> None: ...

    def close(self) -> None:
        self._socket.close()


class _Pty:
    """A pseudo terminal behind a link in a private folder. While nobody reads, what waits there is thrown away, so that whoever
    comes hears what is played now, the marker first."""

    readers: int = 0

    def __init__(self) -> None:
        from devices.simulator.pty_port import PtyPort  # imports termios, which Windows does not have

        self.dropped = 0
        self._folder = Path(tempfile.mkdtemp(prefix="fairlead-feed-"))  # readable by this user only
        try:
            self._port = PtyPort(self._folder / "training")
        except DeviceError:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        self.where = self._port.where
        self._waiting: deque[bytes] = deque()
        self._partly = b""
        self._stuck: float | None = None

    def look(self) -> None: ...

    def give(self, data: bytes) -> None:
        self.dropped += _put(self._waiting, data)

    def forget(self) -> None:
        self._waiting.clear()

    def push(self) -> None:
        while self._partly or self._waiting:
            piece = self._partly or self._waiting.popleft()
            self._partly = piece[self._port.send(piece) :]
            if self._partly:
                self._is_full()
                return
            self._stuck = None

    def _is_full(self) -> None:
        now = time.monotonic()
        if self._stuck is None:
            self._stuck = now
        elif now - self._stuck >= _AWAY_S:
            self._port.discard_unread()
            self.dropped += len(self._waiting) + 1
            self._partly, self._stuck = b"", None
            self._waiting = deque([MARKER])

    def close(self) -> None:
        self._port.close()
        shutil.rmtree(self._folder, ignore_errors=True)
