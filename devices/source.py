"""One bridge device, listened to on a thread of its own: read, record, decode, hand over, reconnect for ever.

The life of a link::

    closed -> opening -> live <-> silent
                 ^         |        |
                 +--- failed(reason) <-+    until stopped, then closed

A link is live once a good sentence came, and silent when none came for the device's ``silent_after_s``: an open port that
says nothing is never shown as healthy. While a device cannot be opened the link stays failed; each try is not a change.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Final

from app.clock import Clock, ScaledClock, Stamp
from app.config import Device, DeviceKind
from app.errors import DeviceError
from app.ports import Sink
from app.readings import LinkPhase, LinkState, RawLine
from devices.baud import BaudSearch
from devices.decoder import Decoder
from devices.framing import Framer
from devices.link_meter import LINK_LOST, LinkMeter
from devices.nmea_calendar import Reference
from devices.transport import EndOfInput, Transport, for_device
from devices.use import is_used, used_kinds

FIRST_RETRY_S: Final = 0.5
LONGEST_RETRY_S: Final = 10.0
_REPORT_EVERY_S: Final = 1.0
_POLL_S: Final = 0.1
_NOISE_BYTES: Final = 64
"""Bytes without a sentence after which a detected speed is doubted."""

_LOG = logging.getLogger(__name__)


class DeviceSource:
    """A ``Source`` for one device of the settings. All its waits are in the time of ``clock``.

    ``sink.raw`` is called for each line before it is decoded, with the moment its last bytes were read.
    """

    def __init__(self, device: Device, clock: Clock, *, transport: Callable[[Device, int | None], Transport] = for_device) -> None:
        self._device = device
        self._clock = clock
        self._make_transport = transport
        # A file on disk has no arrival times: its dates are compared with nothing.
        reference: Reference = None if device.kind is DeviceKind.FILE else "arrival"
        self._decoder = Decoder(device.name, need_checksum=device.need_checksum, reference=reference)
        self._kinds = used_kinds(device.use)
        self._meter = LinkMeter(device.name)
        self._framer = Framer()
        self._baud: int | None = None
        self._search: BaudSearch | None = None
        self._held: list[tuple[bytes, Stamp]] = []
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._sink: Sink | None = None
        self._phase, self._reason, self._where = LinkPhase.CLOSED, "", device.port
        self._retry_s = FIRST_RETRY_S
        self._lost_at: Stamp | None = None
        self._newly_open = True
        self._quiet_since = clock.mono()
        self._heard = False
        self._bytes_at_good = 0
        self._state = self._meter.state(self._phase, self._reason, clock.stamp(), self._where)

    @property
    def name(self) -> str:
        return self._device.name

    def start(self, sink: Sink) -> None:
        """Begin to listen. Raises RuntimeError if it already does."""
        if self._thread is not None and self._thread.is_alive():
            raise RuntimeError(f"{self.name} is already listening")
        self._sink = sink
        self._stopping.clear()
        self._thread = threading.Thread(target=self._run, args=(sink,), name=f"source:{self.name}", daemon=True)
        self._thread.start()

    def stop(self, timeout_s: float = 2.0) -> None:
        """Stop listening; the reader closes its own port. Safe to call twice."""
        self._stopping.set()
        thread = self._thread
        if thread is None:
            return
        thread.join(timeout_s)
        if thread.is_alive():
            _LOG.warning("%s did not stop within %g s", self.name, timeout_s)

    def state(self) -> LinkState:
        return self._state

    # Everything below runs on the source's own thread.

    def _run(self, sink: Sink) -> None:
        reason = ""
        self._newly_open = True
        try:
            while not self._stopping.is_set():
                try:
                    self._listen(sink)
                except EndOfInput as end:
                    reason = str(end)
                    break
                except DeviceError as error:
                    self._lose(sink, str(error))
                except Exception as error:  # noqa: BLE001 -- a mistake of ours must not end the watch on this device
                    _LOG.exception("%s: unexpected error", self.name)
                    self._lose(sink, f"internal error: {error}")
        finally:
            self._enter(sink, LinkPhase.CLOSED, reason)

    def _listen(self, sink: Sink) -> None:
        """Open, read until stopped. Returns early to be called again at another speed. Raises DeviceError."""
        transport = self._make_transport(self._device, self._speed())
        self._where = transport.where
        if self._phase is LinkPhase.CLOSED:
            self._enter(sink, LinkPhase.OPENING, f"opening {transport.where}")
        try:
            transport.open()
            self._where = transport.where
            self._opened(sink)
            skipped = 0
            while not self._stopping.is_set():
                data = transport.read()
                stamp = self._clock.stamp()
                self._meter.skipped(transport.skipped - skipped)
                skipped = transport.skipped
                if not self._take(sink, data, stamp):
                    return
        finally:
            transport.close()
            self._flush(sink)

    def _speed(self) -> int | None:
        """The speed to open at: that of the settings, or the one that the search wants to hear."""
        if self._device.kind is not DeviceKind.SERIAL or self._device.baud is not None:
            return None
        if self._search is None:
            self._search = BaudSearch(self._baud, need_checksum=self._device.need_checksum)
        return self._search.rate

    def _opened(self, sink: Sink) -> None:
        if self._lost_at is not None:
            stamp = self._clock.stamp()
            away = stamp.mono - self._lost_at.mono
            sink.raw(RawLine(self.name, stamp, b"", gap=f"link back after {away:.1f} s"))
            self._meter.reconnected()
            self._lost_at = None
        if self._newly_open:
            self._newly_open, self._heard = False, False
            self._quiet_since, self._bytes_at_good = self._clock.mono(), self._meter.bytes
            self._enter(sink, LinkPhase.OPENING, "open, nothing heard yet")

    def _take(self, sink: Sink, data: bytes, stamp: Stamp) -> bool:
        """Handle what one read gave, ``b""`` too. False if the port has to be opened at another speed."""
        self._meter.arrived(len(data))
        chunks = [(data, stamp)]
        if self._search is not None and not self._search.found:
            if data:
                self._held.append((data, stamp))
            if self._search.hear(data, stamp.mono):
                self._held = []  # noise of a wrong speed
                self._judge(sink, stamp)
                return False
            chunks = []
        if self._search is not None and self._search.found:
            chunks = self._held or chunks
            self._held, self._baud = [], self._search.rate
        for chunk, when in chunks:
            self._lines(sink, chunk, when)
        return self._judge(sink, stamp)

    def _lines(self, sink: Sink, data: bytes, stamp: Stamp) -> None:
        before, before_bytes = self._framer.dropped, self._framer.dropped_bytes
        for line in self._framer.feed(data):
            self._line(sink, RawLine(self.name, stamp, line))
        dropped = self._framer.dropped - before
        if dropped:
            self._meter.dropped(dropped)
            lost = self._framer.dropped_bytes - before_bytes
            sink.raw(RawLine(self.name, stamp, b"", gap=f"line too long, {lost} bytes dropped"))

    def _line(self, sink: Sink, line: RawLine) -> None:
        sink.raw(line)  # recorded before anybody tries to understand it
        self._meter.line(line)
        for decoded in self._decoder.decode(line):
            if self._meter.decoded(decoded, line.stamp):
                self._heard = True
                self._quiet_since, self._bytes_at_good = line.stamp.mono, self._meter.bytes
            for reading in decoded.readings:
                if is_used(reading, self._kinds):
                    sink.reading(reading)

    def _flush(self, sink: Sink) -> None:
        """What was held back by the search, and the bytes of a line that will never end: recorded like any other."""
        held, self._held = self._held, []
        for data, stamp in held:
            self._lines(sink, data, stamp)
        rest = self._framer.pending()
        self._framer = Framer()
        if rest:
            self._line(sink, RawLine(self.name, self._clock.stamp(), rest))

    def _judge(self, sink: Sink, stamp: Stamp) -> bool:
        """Live or silent? Reports the link when that changes, and once a second. False: the speed is in doubt, open again."""
        if stamp.mono - self._quiet_since > self._device.silent_after_s:
            if self._phase is not LinkPhase.SILENT:
                noise = self._meter.bytes - self._bytes_at_good
                self._enter(sink, LinkPhase.SILENT, self._why_silent(noise))
                if self._search is not None and self._search.found and noise >= _NOISE_BYTES:
                    self._search = None  # somebody may have changed the speed: search again
                    return False
        elif self._heard and self._phase is not LinkPhase.LIVE:
            self._retry_s = FIRST_RETRY_S
            self._enter(sink, LinkPhase.LIVE, f"{self._baud} baud" if self._baud is not None else "")
        if stamp.mono - self._state.stamp.mono >= _REPORT_EVERY_S:
            self._report(sink, stamp)
        return True

    def _why_silent(self, noise: int) -> str:
        if noise:
            return "bytes come, but no whole sentence: wrong speed, or not NMEA 0183"
        return f"nothing received for {self._device.silent_after_s:g} s"

    def _lose(self, sink: Sink, reason: str) -> None:
        """The link failed: mark the gap, say why, and wait before the next try."""
        if not self._newly_open:
            stamp = self._clock.stamp()
            sink.raw(RawLine(self.name, stamp, b"", gap=f"{LINK_LOST}: {reason}"))
            self._lost_at = stamp
            self._newly_open = True
            self._search = None
        if (self._phase, self._reason) != (LinkPhase.FAILED, reason):
            self._enter(sink, LinkPhase.FAILED, reason)
        self._wait(self._retry_s)
        self._retry_s = min(2 * self._retry_s, LONGEST_RETRY_S)

    def _wait(self, seconds: float) -> None:
        """Wait in clock time, short enough at a time to follow a change of rate and a stop."""
        until = self._clock.mono() + seconds
        while not self._stopping.is_set() and (left := until - self._clock.mono()) > 0:
            real = self._clock.real_seconds(left) if isinstance(self._clock, ScaledClock) else left
            self._stopping.wait(min(_POLL_S, real))

    def _enter(self, sink: Sink, phase: LinkPhase, reason: str) -> None:
        self._phase, self._reason = phase, reason
        self._report(sink, self._clock.stamp())

    def _report(self, sink: Sink, stamp: Stamp) -> None:
        self._state = self._meter.state(self._phase, self._reason, stamp, self._where)
        sink.link(self._state)
