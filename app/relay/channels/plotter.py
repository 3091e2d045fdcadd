"""One sentence to the ship's own plotter: thread "plotter", one press at a time, the port opened for it and closed again.

The port is one of its own. A serial port that is listened to is never opened here, whatever name it goes by: it is
compared by where the name leads, and opened exclusively.
"""

from __future__ import annotations

import contextlib
import queue
import socket
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.config import Device, DeviceKind, Plotter
from app.errors import DeviceError
from app.policy.model import ChannelKind
from app.relay.gate import NotReleasedError, Released, opened
from app.relay.waypoints import PLOT

MOST_WAITING: Final = 8
TIMEOUT_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class Plotted:
    """What became of one sentence. ``trouble``: why it was not written, "" if it was."""

    released: Released
    plotter: str
    trouble: str


class PlotterChannel:
    """Writes released positions to the plotters of the settings. ``devices`` are those that must never be written to."""

    def __init__(self, plotters: Sequence[Plotter], devices: Sequence[Device]) -> None:
        self._plotters = {p.name: p for p in plotters}
        self._listened = frozenset(Path(d.port).resolve() for d in devices if d.kind is DeviceKind.SERIAL)
        self._jobs: queue.Queue[tuple[Released, Plotter] | None] = queue.Queue(MOST_WAITING)
        self._results: queue.SimpleQueue[Plotted] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def send(self, released: Released, plotter: str) -> None:
        """Never blocks. Raises NotReleasedError; DeviceError for a plotter that there is not, or while it is busy."""
        draft = opened(released)
        if draft.channel is not ChannelKind.NMEA or draft.template != PLOT:
            raise NotReleasedError("released for another way out, not for the plotter")
        if plotter not in self._plotters:
            raise DeviceError(f"there is no plotter {plotter} in the settings")
        try:
            self._jobs.put_nowait((released, self._plotters[plotter]))
        except queue.Full:
            raise DeviceError(f"{plotter} does not take what was sent before") from None
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="plotter", daemon=True)
            self._thread.start()

    def results(self) -> tuple[Plotted, ...]:
        """What became of positions since the last call. Never blocks."""
        out: list[Plotted] = []
        with contextlib.suppress(queue.Empty):
            while True:
                out.append(self._results.get_nowait())
        return tuple(out)

    def close(self) -> None:
        """Stop after the sentence that is being written."""
        if self._thread is None:
            return
        with contextlib.suppress(queue.Full):
            self._jobs.put_nowait(None)
        self._thread.join(2 * TIMEOUT_S)
        self._thread = None

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            released, plotter = job
            trouble = ""
            try:
                self._write(plotter, opened(released).body.encode("ascii"))
            except (OSError, ValueError, DeviceError) as error:  # serial.SerialException is an OSError
                trouble = str(getattr(error, "strerror", None) or error)
            self._results.put(Plotted(released, plotter.name, trouble))

    def _write(self, plotter: Plotter, data: bytes) -> None:
        if plotter.kind == "serial":
            self._write_serial(plotter, data)
            return
        host, _, port = plotter.port.rpartition(":")
        address = (host.strip("[]"), int(port))
        if plotter.kind == "tcp":
            with socket.create_connection(address, timeout=TIMEOUT_S) as connection:
                connection.sendall(data)
            return
        with socket.socket(socket.AF_INET6 if ":" in address[0] else socket.AF_INET, socket.SOCK_DGRAM) as udp:
            udp.sendto(data, address)

    def _write_serial(self, plotter: Plotter, data: bytes) -> None:
        import serial  # the core also runs where no serial library is installed

        if Path(plotter.port).resolve() in self._listened:
            raise DeviceError(f"{plotter.port} is a device that is listened to. A plotter needs a port of its own")
        with serial.Serial(plotter.port, plotter.baud, timeout=0, write_timeout=TIMEOUT_S, exclusive=True) as port:
            port.write(data)
            port.flush()
