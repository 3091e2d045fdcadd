"""Own data to other computers of the ship, as NMEA 0183 over TCP: thread "forward".

Plan: a device's thread leaves each recorded line in one bounded queue (``tap``, never waits). The thread here listens,
takes the lines through the sieve and puts what a client was cleared for into that client's own bounded queue; of an
overfull one the oldest sentence goes, because an old position is worse than none. A client that takes nothing while as
many as its queue holds were dropped is cut off. Whoever connects waits, unfed, until the main thread has let it in with a
``Released`` of the gate. What a client says is thrown away unread.

    arrived --admit--> fed --(left, slow, dropped)--> gone
       +------refuse---------------------------------> gone
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import queue
import selectors
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

from app.config import Forward
from app.policy.model import ChannelKind
from app.readings import RawLine
from app.relay.feed import FEED, Sieve
from app.relay.gate import NotReleasedError, Released, opened

MOST_LINES: Final = 2_000
"""Recorded lines that wait for the thread: several seconds of the busiest bridge."""

MOST_SENTENCES: Final = 200
"""Sentences that wait for one client."""

MOST_CLIENTS: Final = 16
_SEND_BUFFER: Final = 8_192
"""Of the operating system, per client: what lies there cannot be taken back when it has grown old."""

_LISTEN_AGAIN_S: Final = 5.0
T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody connected and waits to be let in."""

    id: int
    forward: str
    address: str


@dataclass(frozen=True, slots=True)
class Departure:
    """A client is gone, with what it had got."""

    id: int
    forward: str
    address: str
    fed: bool
    reason: str
    sent: int
    dropped: int


@dataclass(frozen=True, slots=True)
class PortState:
    """One forward for the screen. ``trouble``: why it does not listen, "" while it does."""

    name: str
    where: str
    clients: int
    dropped: int
    trouble: str


@dataclass(slots=True)
class _Client:
    id: int
    forward: Forward
    address: str
    socket: socket.socket
    released: Released | None = None
    sentences: frozenset[str] = frozenset()
    waiting: deque[bytes] = field(default_factory=deque)
    partly: bytes = b""
    sent: int = 0
    dropped: int = 0
    dropped_since: int = 0  # since it last took a byte


@dataclass(slots=True)
class _Port:
    forward: Forward
    listener: socket.socket | None = None
    trouble: str = "not listening yet"
    dropped: int = 0  # by clients that are gone


class FeedServer:
    """``tap`` and the methods below it may be called on any thread; none of them waits."""

    def __init__(self, forwards: Sequence[Forward], *, most_sentences: int = MOST_SENTENCES) -> None:
        self._ports = {f.name: _Port(f) for f in forwards}
        self._most = most_sentences
        self._clients: dict[int, _Client] = {}
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._lines: deque[RawLine] = deque()
        self._lines_dropped = 0
        self._fed = False
        self._acts: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._arrivals: queue.SimpleQueue[Arrival] = queue.SimpleQueue()
        self._departures: queue.SimpleQueue[Departure] = queue.SimpleQueue()
        self._sieve = Sieve()
        self._selector = selectors.DefaultSelector()
        self._wake_in, self._wake_out = socket.socketpair()
        for end in (self._wake_in, self._wake_out):
            end.setblocking(False)
        self._selector.register(self._wake_out, selectors.EVENT_READ, None)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="forward", daemon=True)
        self._thread.start()

    def tap(self, line: RawLine) -> None:
        """A line that was recorded. Called on the devices' threads."""
        if not self._fed or line.gap is not None:
            return
        with self._lock:
            if len(self._lines) >= MOST_LINES:
                self._lines_dropped += 1
                return
            self._lines.append(line)
            first = len(self._lines) == 1
        if first:
            self._wake()

    def arrivals(self) -> tuple[Arrival, ...]:
        return _drain(self._arrivals)

    def departures(self) -> tuple[Departure, ...]:
        return _drain(self._departures)

    def admit(self, id_: int, released: Released) -> None:
        """Feed a client what was released. Raises NotReleasedError for anything that the gate has not released as a feed."""
        draft = opened(released)
        if draft.channel is not ChannelKind.NMEA or draft.template != FEED:
            raise NotReleasedError("released for another way out, not for a feed")
        self._do(lambda: self._admit(id_, released))

    def drop(self, id_: int, reason: str) -> None:
        """Close the connection of a client, fed or not."""
        self._do(lambda: self._drop(id_, reason))

    def states(self) -> tuple[PortState, ...]:
        clients = list(self._clients.values())
        out = []
        for name, port in self._ports.items():
            fed = [c for c in clients if c.forward.name == name and c.released is not None]
            where = f"{port.forward.bind}:{port.forward.port}"
            out.append(PortState(name, where, len(fed), port.dropped + sum(c.dropped for c in fed), port.trouble))
        return tuple(out)

    @property
    def lines_dropped(self) -> int:
        """Recorded lines that found the queue full."""
        return self._lines_dropped

    def close(self, timeout_s: float = 2.0) -> None:
        self._closing.set()
        self._wake()
        self._thread.join(timeout_s)

    # ---- the thread

    def _do(self, act: Callable[[], None]) -> None:
        self._acts.put(act)
        self._wake()

    def _wake(self) -> None:
        with contextlib.suppress(OSError):  # full: it is awake already; closed: it has ended
            self._wake_in.send(b"\0")

    def _run(self) -> None:
        try:
            while not self._closing.is_set():
                self._listen()
                waiting = any(port.listener is None for port in self._ports.values())
                for key, events in self._selector.select(_LISTEN_AGAIN_S if waiting else None):
                    self._ready(key, events)
                for act in _drain(self._acts):
                    act()
                self._feed()
        except Exception:  # noqa: BLE001 - a fault here must end in a port that says so
            _log.exception("forwarding has stopped")
            for port in self._ports.values():
                port.trouble = "stopped by a fault of the program"
        finally:
            self._end()

    def _listen(self) -> None:
        for port in self._ports.values():
            if port.listener is None:
                try:
                    port.listener = _listener(port.forward.bind, port.forward.port)
                    self._selector.register(port.listener, selectors.EVENT_READ, port)
                    port.trouble = ""
                except OSError as error:
                    port.trouble = f"cannot listen: {error.strerror or error}"

    def _ready(self, key: selectors.SelectorKey, events: int) -> None:
        if isinstance(key.data, _Port):
            self._accept(key.data)
        elif isinstance(key.data, _Client):
            if events & selectors.EVENT_READ:
                self._overhear(key.data)
            if events & selectors.EVENT_WRITE and key.data.id in self._clients:
                self._send(key.data)
        else:
            with contextlib.suppress(BlockingIOError):
                while self._wake_out.recv(4096):
                    pass

    def _accept(self, port: _Port) -> None:
        if port.listener is None:
            return
        try:
            connection, peer = port.listener.accept()
        except OSError:
            return  # it went away again before anybody looked
        if len(self._clients) >= MOST_CLIENTS:
            connection.close()
            return
        connection.setblocking(False)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
        client = _Client(next(self._ids), port.forward, str(peer[0]), connection)
        self._clients[client.id] = client
        self._selector.register(connection, selectors.EVENT_READ, client)
        self._arrivals.put(Arrival(client.id, port.forward.name, client.address))

    def _overhear(self, client: _Client) -> None:
        """What a client says is never looked at: only whether it is still there."""
        try:
            if client.socket.recv(4096):
                return
            reason = "it closed the connection"
        except BlockingIOError:
            return
        except OSError as error:
            reason = f"connection lost: {error.strerror or error}"
        self._drop(client.id, reason)

    def _admit(self, id_: int, released: Released) -> None:
        client = self._clients.get(id_)
        if client is not None:
            client.released, client.sentences = released, frozenset(opened(released).body.split(" "))
            self._count()

    def _drop(self, id_: int, reason: str) -> None:
        client = self._clients.pop(id_, None)
        if client is None:
            return
        self._selector.unregister(client.socket)
        client.socket.close()
        self._ports[client.forward.name].dropped += client.dropped
        fed = client.released is not None
        self._departures.put(Departure(id_, client.forward.name, client.address, fed, reason, client.sent, client.dropped))
        self._count()

    def _count(self) -> None:
        """Lines are only kept while somebody is fed: who comes later never gets what was said before."""
        with self._lock:
            self._fed = any(c.released is not None for c in self._clients.values())
            if not self._fed:
                self._lines.clear()

    def _feed(self) -> None:
        with self._lock:
            lines, self._lines = self._lines, deque()
        for line in lines:
            passed = self._sieve.pass_on(line.source, line.data)
            if passed is None:
                continue
            for client in self._clients.values():
                devices = client.forward.devices
                if passed.type in client.sentences and (not devices or line.source in devices):
                    self._put(client, passed.data)
        for client in list(self._clients.values()):
            if client.waiting or client.partly:
                self._send(client)

    def _put(self, client: _Client, data: bytes) -> None:
        if len(client.waiting) >= self._most:
            client.waiting.popleft()
            client.dropped += 1
            client.dropped_since += 1
        client.waiting.append(data)

    def _send(self, client: _Client) -> None:
        if client.dropped_since >= self._most:
            self._drop(client.id, f"too slow: it took nothing while {client.dropped_since} sentences were dropped")
            return
        try:
            while client.partly or client.waiting:
                piece = client.partly or client.waiting.popleft()
                taken = 0
                try:
                    taken = client.socket.send(piece)
                finally:
                    client.partly = piece[taken:]
                client.dropped_since = 0
                client.sent += not client.partly
        except BlockingIOError:
            pass
        except OSError as error:
            self._drop(client.id, f"connection lost: {error.strerror or error}")
            return
        full = bool(client.partly or client.waiting)
        self._selector.modify(client.socket, selectors.EVENT_READ | (selectors.EVENT_WRITE if full else 0), client)

    def _end(self) -> None:
        for id_ in list(self._clients):
            self._drop(id_, "this program was closed")
        for port in self._ports.values():
            if port.listener is not None:
                port.listener.close()
                port.listener = None
        self._selector.close()
        self._wake_in.close()
        self._wake_out.close()


def _listener(bind: str, port: int) -> socket.socket:
    """A listening socket. Raises OSError."""
    made = socket.socket(socket.AF_INET6 if ":" in bind else socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":  # there the option lets two programs have one port
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.setblocking(False)
        made.bind((bind, port))
        made.listen(8)
    except OSError:
        made.close()
        raise
    return made


def _drain(waiting: queue.SimpleQueue[T]) -> tuple[T, ...]:
    out: list[T] = []
    with contextlib.suppress(queue.Empty):
        while True:
            out.append(waiting.get_nowait())
    return tuple(out)
