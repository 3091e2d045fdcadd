"""One serial wire: what a device says, paced at its baud rate, into a virtual port.

8N1 is ten bits a byte. Time is the scenario's: at 60 times the speed the wire carries 60 times the bytes a second.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from devices.simulator.ports import VirtualPort

_BITS_PER_BYTE = 10
_BACKLOG_S = 2.0  # a real talker buffers a second or two, then drops
_UNREAD_REAL_S = 1.0  # after so long without a reader, what waits is thrown away: a newcomer hears what is true now


@dataclass(frozen=True, slots=True)
class WireCounters:
    """Bytes that reached the port; lines dropped because the talker said too much; bytes that nobody read in time."""

    sent_bytes: int = 0
    dropped_lines: int = 0
    unread_bytes: int = 0


class Wire:
    """Plan: ``say`` queues a line, ``carry`` moves what the baud rate allows. Limit: two seconds of the wire's own bytes.

    Times are seconds after the scenario's start.
    """

    def __init__(self, port: VirtualPort, baud: int) -> None:
        self.port = port
        self._bytes_per_s = baud / _BITS_PER_BYTE
        self._limit = max(int(self._bytes_per_s * _BACKLOG_S), 512)
        self._queue: deque[tuple[float, bytes]] = deque()
        self._queued = 0
        self._free_at = 0.0  # when the wire has carried what it was given so far
        self._stuck_since: float | None = None
        self._sent = self._dropped = self._unread = 0

    @property
    def counters(self) -> WireCounters:
        return WireCounters(self._sent, self._dropped, self._unread)

    @property
    def empty(self) -> bool:
        return not self._queue

    def say(self, t_s: float, data: bytes) -> None:
        """A line that the talker begins at ``t_s``. One too many for the talker's buffer is dropped, and counted."""
        if not self.port.plugged:
            self._unread += len(data)
            return
        if self._queued + len(data) > self._limit:
            self._dropped += 1
            return
        self._queue.append((t_s, data))
        self._queued += len(data)

    def carry(self, now_s: float, rate: float) -> None:
        """Sends what the wire can have carried by ``now_s``. Never blocks. Raises DeviceError if the port broke."""
        while self._queue:
            t_s, data = self._queue[0]
            self._free_at = max(self._free_at, t_s)
            ready = min(len(data), int((now_s - self._free_at) * self._bytes_per_s + 1e-6))
            if ready <= 0:
                return
            taken = self.port.send(data[:ready])
            self._free_at += taken / self._bytes_per_s
            self._account(taken, data)
            if taken < ready:
                self._stuck(now_s, rate)
                return
            self._stuck_since = None

    def clear(self) -> None:
        """The cable was pulled: what waited is lost."""
        self._unread += self._queued
        self._queue.clear()
        self._queued = 0
        self._stuck_since = None

    def _account(self, taken: int, data: bytes) -> None:
        self._sent += taken
        self._queued -= taken
        if taken == len(data):
            self._queue.popleft()
        else:
            self._queue[0] = (self._queue[0][0], data[taken:])

    def _stuck(self, now_s: float, rate: float) -> None:
        """The port is full. A reader that is only late finds everything; one that is away finds nothing old."""
        if self._stuck_since is None:
            self._stuck_since = now_s
        elif now_s - self._stuck_since >= _UNREAD_REAL_S * max(rate, 1.0):
            discarded = self.port.discard_unread()
            self._sent -= discarded
            self._unread += discarded
            self.clear()
