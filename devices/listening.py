"""Finding out who talks where: listens at every serial port, at the usual UDP ports and at addresses that were typed.

One thread for each place; it opens its port, reads, and closes it. Nothing can be written: a transport has no such call.
Listening is bounded in time: ``Times.quiet_s`` for the first byte, ``Times.search_s`` for each speed, ``Times.hear_s`` once
sentences come. Who asks takes the newest state of each place, so what waits is bounded by the number of places.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.clock import Clock
from app.config import Device, DeviceKind
from app.errors import DeviceError, UserError
from app.setup.heard import Heard, Hearing, Place
from devices.baud import RATES, BaudSearch
from devices.portnames import PortInfo
from devices.recognise import Listener
from devices.transport import Transport, for_device, serial_ports

UDP_PLACES: Final = (
    ("10110", "NMEA 0183 by UDP, the usual port"),
    ("2000", "NMEA 0183 by UDP, multiplexers"),
    ("239.192.0.1:60001", "IEC 61162-450, several"),
    ("239.192.0.2:60002", "IEC 61162-450, targets"),
    ("239.192.0.3:60003", "IEC 61162-450, satellites"),
    ("239.192.0.4:60004", "IEC 61162-450, navigation"),
)
"""10110: IANA "nmea-0183". Groups MISC, TGTD, SATD and NAVD of IEC 61162-450:2018, table 5."""

MOST_PLACES: Final = 64
_TELL_EVERY_S: Final = 0.3
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds: for the first byte, for each speed once bytes come, and to hear who is there once sentences come."""

    quiet_s: float = 12.0
    search_s: float = 2.0
    hear_s: float = 6.0

    @property
    def most_s(self) -> float:
        return self.quiet_s + self.search_s * len(RATES) + self.hear_s


class Listening:
    """``Ears`` for this computer. ``transport`` makes the one of a device at a speed, ``ports`` lists the serial ports."""

    def __init__(
        self,
        clock: Clock,
        *,
        ports: Callable[[], Sequence[PortInfo]] = serial_ports,
        transport: Callable[[Device, int | None], Transport] = for_device,
        times: Times | None = None,
        udp: Sequence[tuple[str, str]] = UDP_PLACES,
    ) -> None:
        self._clock = clock
        self._list_ports, self._transport = ports, transport
        self._times = times or Times()
        self._udp = tuple(udp)
        self._lock = threading.Lock()
        self._newest: dict[str, Heard] = {}
        self._threads: dict[str, threading.Thread] = {}
        self._finder: threading.Thread | None = None
        self._stopping = threading.Event()

    # -- for whoever asks

    def start(self) -> None:
        if self._finder is not None and self._finder.is_alive():
            return
        self._stopping.clear()
        self._finder = threading.Thread(target=self._find, name="listening:ports", daemon=True)
        self._finder.start()

    def listen_at(self, place: Place) -> None:
        with self._lock:
            running = self._threads.get(place.key)
            if running is not None and running.is_alive():
                return
            if place.key not in self._threads and len(self._threads) >= MOST_PLACES:
                raise UserError(f"That is more than {MOST_PLACES} ports. Write the others into the settings file")
            self._stopping.clear()
            thread = threading.Thread(target=self._listen, args=(place,), name=f"listening:{place.port}", daemon=True)
            self._threads[place.key] = thread
            self._newest[place.key] = Heard(place)
        thread.start()

    def news(self) -> tuple[Heard, ...]:
        with self._lock:
            out = tuple(self._newest.values())
            self._newest.clear()
        return out

    @property
    def busy(self) -> bool:
        finder = self._finder
        with self._lock:
            return (finder is not None and finder.is_alive()) or any(t.is_alive() for t in self._threads.values())

    def stop(self, timeout_s: float = 1.0) -> None:
        self._stopping.set()
        until = self._clock.mono() + timeout_s
        finder = self._finder
        with self._lock:
            threads = [*self._threads.values(), *([finder] if finder is not None else [])]
        for thread in threads:
            thread.join(max(0.0, until - self._clock.mono()))
            if thread.is_alive():
                _log.warning("%s did not stop within %g s", thread.name, timeout_s)

    # -- on the threads

    def _find(self) -> None:
        """Asking for the ports takes seconds on some computers: on a thread of its own."""
        try:
            found = [Place(DeviceKind.SERIAL, p.path, p.identity, p.description) for p in self._list_ports()]
        except Exception:  # noqa: BLE001 -- the wizard says "no port", and goes on
            _log.exception("the serial ports cannot be listed")
            found = []
        udp = [Place(DeviceKind.UDP, port, description=what) for port, what in self._udp]
        for place in [*found[: MOST_PLACES - len(udp)], *udp]:
            if self._stopping.is_set():
                return
            self.listen_at(place)

    def _listen(self, place: Place) -> None:
        try:
            self._tell(_Round(self, place).run())
        except DeviceError as error:
            self._tell(shut(place, str(error)))
        except Exception as error:  # noqa: BLE001 -- our bug: said at this port, the others go on
            _log.exception("%s: listening failed", place.port)
            self._tell(shut(place, f"{place.port}: internal error: {error}"))

    def _tell(self, heard: Heard) -> None:
        with self._lock:
            self._newest[heard.place.key] = heard


class _Round:
    """Listening once at one place, on the thread that opens and closes its port."""

    def __init__(self, ears: Listening, place: Place) -> None:
        self._ears, self._place = ears, place
        self._clock, self._times = ears._clock, ears._times
        self._began = self._told = ears._clock.mono()
        self._search = BaudSearch(listen_s=self._times.search_s) if place.kind is DeviceKind.SERIAL else None
        self._listener = Listener()
        self._noise = 0
        self._first_byte: float | None = None
        self._first_good: float | None = None

    def run(self) -> Heard:
        """Raises DeviceError where the port cannot be opened or goes away."""
        while not self._at_one_speed():
            self._noise += self._listener.bytes
            self._listener = Listener()
        return self._end()

    def _at_one_speed(self) -> bool:
        """Listen until all is known; False: another speed is wanted."""
        device = Device(name="listening", kind=self._place.kind, port=self._place.port, identity=self._place.identity)
        transport = self._ears._transport(device, self._search.rate if self._search is not None else None)
        transport.open()
        try:
            while not self._ears._stopping.is_set():
                data = transport.read()
                stamp = self._clock.stamp()
                self._listener.hear(data, stamp)
                if data and self._first_byte is None:
                    self._first_byte = stamp.mono
                if self._listener.good and self._first_good is None:
                    self._first_good = stamp.mono
                self._say(stamp.mono)
                if self._done(stamp.mono):
                    return True
                if self._must_change(data, stamp.mono):
                    return False
            return True
        finally:
            transport.close()

    def _must_change(self, data: bytes, mono: float) -> bool:
        """A silent line says nothing about the speed: it is searched for from the first byte on."""
        search = self._search
        if search is None or search.found or self._first_byte is None:
            return False
        if not search.hear(data, mono):
            return False
        self._first_byte, self._first_good = mono, None
        return True

    def _done(self, mono: float) -> bool:
        if self._first_byte is None:
            return mono - self._began >= self._times.quiet_s
        if self._search is not None and not self._search.found:
            return self._search.rounds > 0
        since = self._first_good if self._first_good is not None else self._first_byte
        return mono - since >= (self._times.hear_s if self._listener.good else self._times.quiet_s)

    def _say(self, mono: float) -> None:
        if mono - self._told >= _TELL_EVERY_S:
            self._told = mono
            self._ears._tell(replace(self._state(Hearing.LISTENING), share=min(0.99, (mono - self._began) / self._times.most_s)))

    def _end(self) -> Heard:
        listener = self._listener
        if listener.good:
            return replace(self._state(Hearing.HEARD), share=1.0)
        if self._ears._stopping.is_set():
            return Heard(self._place, Hearing.QUIET, 1.0, why="Listening was stopped", advice="Listen again")
        if self._noise + listener.bytes:
            return Heard(
                self._place,
                Hearing.NOISE,
                1.0,
                title="Bytes, but no sentence",
                why=f"{self._noise + listener.bytes} bytes came, and no whole sentence at any usual speed",
                advice="Not NMEA 0183, wires A and B crossed, or an unusual speed. Swap A and B, or look up the speed in the "
                "device's menu and add it by hand",
                samples=listener.samples,
            )
        return Heard(
            self._place,
            Hearing.QUIET,
            1.0,
            title="Nothing heard",
            why=f"not one byte in {self._times.quiet_s:.0f} s",
            advice="Is the device on, and its cable in? An AIS far from ships and a radar without targets say little: listen again",
        )

    def _state(self, hearing: Hearing) -> Heard:
        listener = self._listener
        known = listener.good > 0
        baud = self._search.rate if self._search is not None else None
        where = f"at {baud} baud" if baud is not None else "by " + ("TCP" if self._place.kind is DeviceKind.TCP else "UDP")
        return Heard(
            self._place,
            hearing,
            baud=baud,
            what=listener.what if known else (),
            title=listener.title(where) if known else f"listening {where}",
            sure=listener.sure,
            why=listener.why(self._clock.mono() - (self._first_byte or self._began)),
            counts=listener.counts,
            talkers=listener.talkers,
            refused=listener.refused,
            value=listener.value if known else "",
            samples=listener.samples,
            fix=listener.fix,
        )


_ADVICE: Final = (
    ("dialout", "On a terminal: sudo usermod -aG dialout $USER, then log out and in again"),
    ("in use", "Close the other program (chart plotter, gpsd), or read it through that program's network output"),
    ("plugged in", "Plug it in and search again"),
    ("unplugged", "Plug it in and search again"),
    ("nothing is listening", "Is the multiplexer on, and is this its address and port?"),
    ("no answer", "Is the multiplexer on, and is this computer on the same network?"),
    ("cannot be reached", "Is this computer on the ship's network?"),
)
"""By words of the reason (``devices.reasons``)."""


def shut(place: Place, reason: str) -> Heard:
    """A place that cannot be listened at, and what to do about it."""
    words = reason.removeprefix(f"{place.port}: ")
    advice = next((text for key, text in _ADVICE if key in reason), "")
    if advice:
        words = words.partition(" (")[0]  # the reason's own short advice
    advice = advice or "Look at its cable, then search again"
    return Heard(place, Hearing.SHUT, 1.0, title="Cannot be opened", why=words, advice=advice)
