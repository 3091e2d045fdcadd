"""The serial ports of this computer, and what each is saying."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.clock import Clock
from app.errors import DeviceError
from app.readings import LinkPhase, RawLine
from devices.baud import BaudSearch
from devices.decoder import Decoder
from devices.framing import Framer
from devices.link_meter import LinkMeter
from devices.portnames import PortInfo
from devices.transport import SerialTransport, serial_ports

__all__ = ["PortInfo", "PortList", "ProbeResult", "list_ports", "probe"]

KEEP_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """What listening to a port gave. ``baud`` is ``None`` where no speed gave a good sentence; ``problem`` says why it failed."""

    baud: int | None
    sentences: tuple[str, ...] = ()
    samples: tuple[str, ...] = ()
    problem: str = ""


def list_ports() -> list[PortInfo]:
    """Every serial port, asked anew."""
    return serial_ports()


class PortList:
    """The ports for a page that is drawn often: asked at most every ``KEEP_S`` seconds. Call from a worker thread.

    Asking takes seconds on Windows with Bluetooth ports, and must not happen while a port is being opened.
    """

    def __init__(self, clock: Clock, listing: Callable[[], list[PortInfo]] = serial_ports) -> None:
        self._clock = clock
        self._listing = listing
        self._lock = threading.Lock()
        self._ports: list[PortInfo] = []
        self._asked: float | None = None

    def ports(self) -> list[PortInfo]:
        with self._lock:
            now = self._clock.mono()
            if self._asked is None or now - self._asked >= KEEP_S:
                self._ports, self._asked = self._listing(), now
            return list(self._ports)


def probe(path: str, seconds: float, clock: Clock) -> ProbeResult:
    """Listen to a port for ``seconds`` at each usual speed until one gives good sentences, then for as long at that.

    Never raises: a port that cannot be opened is a result too. Nothing is written to the port.
    """
    search = BaudSearch(listen_s=seconds)
    try:
        while not search.rounds:
            heard = _hear(path, seconds, clock, search)
            if heard is not None:
                return heard
    except DeviceError as error:
        return ProbeResult(None, problem=str(error))
    return ProbeResult(None)


def _hear(path: str, seconds: float, clock: Clock, search: BaudSearch) -> ProbeResult | None:
    """Listen at the speed that the search wants; ``None`` when it wants another one."""
    transport = SerialTransport(path, search.rate)
    framer, decoder, meter = Framer(), Decoder(path), LinkMeter(path)
    transport.open()
    try:
        begun = clock.mono()
        while not search.found or clock.mono() - begun < seconds:
            data = transport.read()
            stamp = clock.stamp()
            for line in framer.feed(data):
                raw = RawLine(path, stamp, line)
                meter.line(raw)
                for decoded in decoder.decode(raw):
                    meter.decoded(decoded, stamp)
            if not search.found and search.hear(data, stamp.mono):
                return None
            if search.rounds:
                return None
    finally:
        transport.close()
    state = meter.state(LinkPhase.CLOSED, "", clock.stamp(), path)
    return ProbeResult(search.rate, state.sentences, state.samples)
