"""The devices of a station while it runs: opened again, added, changed and taken away, with the watch going on.

A port is closed by the thread that opened it, which can take a second: stopping and starting is the work of one thread of
its own, in the order in which it was asked for. What the picture has to forget is done by ``poll`` on the main thread.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Final, Protocol

from app.config import Device
from app.errors import UserError
from app.ports import Sink, Source
from app.readings import LinkState, RawLine, Reading
from app.setup.capture import Capture, CaptureState

HEARD_LINES: Final = 300
"""Newest lines of the port that is looked at."""

_FORGET_TICKS: Final = 30
"""So long a link that is gone is kept out of the picture: its last words may still be on their way."""

_MOST_JOBS: Final = 32
_log = logging.getLogger(__name__)

Explain = Callable[[bytes], tuple[str, str]]
"""Type of a sentence ("GGA", "" where it is none) and, if it is refused, why, in words."""


class Again(Enum):
    """What comes after a station has ended."""

    NO = "the end"
    START = "it starts again with the settings as they are now"
    SETUP = "the wizard, then it starts again"


class Picture(Protocol):
    """What of the live picture has to know of it. Main thread only."""

    @property
    def sink(self) -> Sink: ...

    def use_devices(self, devices: Sequence[Device]) -> None:
        """These are the devices now, in this order, with these priorities."""
        ...

    def forget_source(self, name: str) -> None:
        """Its link is shown no more."""
        ...


@dataclass(frozen=True, slots=True)
class HeardLine:
    """One line of the port that is looked at. ``kind`` its type; ``refused`` why it was none, in words, else ""."""

    at: datetime
    text: str
    kind: str
    refused: str


class _Tee:
    """Between a source and the picture: also to whoever looks at this port or writes it down. Shut once its device is gone."""

    def __init__(self, sink: Sink, running: Running, name: str) -> None:
        self._sink, self._running, self._name = sink, running, name
        self.shut = False

    def raw(self, line: RawLine) -> None:
        self._sink.raw(line)
        self._running._heard(self._name, line)

    def reading(self, reading: Reading) -> None:
        if not self.shut:
            self._sink.reading(reading)

    def link(self, state: LinkState) -> None:
        if not self.shut:
            self._sink.link(state)


@dataclass(slots=True)
class _Job:
    stop: tuple[Source, _Tee] | None
    start: tuple[Source, _Tee] | None
    gone: str = ""
    done: threading.Event = field(default_factory=threading.Event)


class Running:
    """Main thread only, but for what the sources call. ``make`` makes the source of a device; without it (demo, replay) the
    devices stay as they are. ``explain`` says what a line is, for the page that shows it."""

    def __init__(
        self,
        picture: Picture,
        sources: Sequence[Source],
        *,
        folder: Path,
        devices: Sequence[Device] = (),
        make: Callable[[Device], Source] | None = None,
        explain: Explain | None = None,
    ) -> None:
        self._picture, self._make, self._explain = picture, make, explain
        self._folder = folder
        self._devices = list(devices)
        self._running: dict[str, tuple[Source, _Tee]] = {}
        for source in sources:
            self._running[source.name] = (source, _Tee(picture.sink, self, source.name))
        self._captures: dict[str, Capture] = {}
        self._watched = ""
        self._lines: deque[RawLine] = deque(maxlen=HEARD_LINES)
        self._forget: dict[str, int] = {}
        self._jobs: queue.Queue[_Job | None] = queue.Queue(_MOST_JOBS)
        self._pending: list[_Job] = []
        self._worker: threading.Thread | None = None

    # -- the life of the station

    def start(self) -> None:
        """Open all. A device that cannot be opened becomes a failed link."""
        for source, tee in self._running.values():
            source.start(tee)

    def stop(self) -> None:
        """Close all, whatever is still going on."""
        if self._worker is not None:
            self._jobs.put(None)
            self._worker.join(5.0)
            self._worker = None
        for capture in self._captures.values():
            capture.end()
        for source, _tee in self._running.values():
            source.stop()

    def poll(self) -> None:
        """Each tick: what is gone is taken out of the picture."""
        for job in [j for j in self._pending if j.done.is_set()]:
            self._pending.remove(job)
            if job.gone and job.gone not in self._running:
                self._forget[job.gone] = _FORGET_TICKS
        for name in list(self._forget):
            self._picture.forget_source(name)
            self._forget[name] -= 1
            if not self._forget[name] or name in self._running:
                del self._forget[name]

    # -- the devices

    @property
    def devices(self) -> tuple[Device, ...]:
        """As they are in use now."""
        return tuple(self._devices)

    def device(self, name: str) -> Device | None:
        return next((d for d in self._devices if d.name == name), None)

    @property
    def changeable(self) -> bool:
        """Whether devices can be added and taken away here."""
        return self._make is not None

    @property
    def busy(self) -> bool:
        """Something is being closed or opened."""
        return bool(self._pending)

    def add(self, device: Device) -> None:
        """Listen to one more. Raises UserError for a name that is taken, and in training."""
        make = self._may()
        if device.name in self._running:
            raise UserError(f"There is a device {device.name} already; each needs a name of its own")
        fresh = self._fresh(make(device), device.name)
        self._devices.append(device)
        self._picture.use_devices(self._devices)
        self._forget.pop(device.name, None)
        self._do(_Job(None, fresh))

    def change(self, name: str, device: Device) -> None:
        """Close it and listen as ``device`` says. Raises UserError."""
        make = self._may()
        if name not in self._running:
            raise UserError(f"There is no device {name} any more")
        if device.name != name and device.name in self._running:
            raise UserError(f"There is a device {device.name} already; each needs a name of its own")
        old = self._running.pop(name)
        old[1].shut = True
        self.end_capture(name)
        fresh = self._fresh(make(device), device.name)
        self._devices = [device if d.name == name else d for d in self._devices]
        self._picture.use_devices(self._devices)
        self._do(_Job(old, fresh, gone=name if device.name != name else ""))

    def remove(self, name: str) -> None:
        """Listen to it no more. What it said stays recorded. Raises UserError."""
        self._may()
        if name not in self._running:
            raise UserError(f"There is no device {name} any more")
        old = self._running.pop(name)
        old[1].shut = True
        self.end_capture(name)
        self._devices = [d for d in self._devices if d.name != name]
        self._picture.use_devices(self._devices)
        self._do(_Job(old, None, gone=name))

    def reopen(self, name: str) -> None:
        """Close its port and open it anew, now. Raises UserError."""
        found = self._running.get(name)
        if found is None or self._make is None:
            raise UserError(f"{name} is not a port that can be opened again" if found else f"There is no device {name} any more")
        self._do(_Job(found, found))

    def _may(self) -> Callable[[Device], Source]:
        if self._make is None:
            raise UserError("In training the devices are made up: change them at sea")
        return self._make

    def _fresh(self, source: Source, name: str) -> tuple[Source, _Tee]:
        made = source, _Tee(self._picture.sink, self, name)
        self._running[name] = made
        return made

    def _do(self, job: _Job) -> None:
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="devices", daemon=True)
            self._worker.start()
        self._pending.append(job)
        self._jobs.put(job)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                if job.stop is not None:
                    job.stop[0].stop(5.0)
                if job.start is not None:
                    job.start[0].start(job.start[1])
            except Exception:  # noqa: BLE001 -- our bug: the other devices can still be changed
                _log.exception("a device could not be changed")
            finally:
                job.done.set()

    # -- looking at one port

    def look_at(self, name: str) -> None:
        """Keep the newest lines of this port, "" for none."""
        if name != self._watched:
            self._watched = name
            self._lines.clear()

    def lines(self) -> Iterator[HeardLine]:
        """The newest lines of the port that is looked at, oldest first."""
        for line in tuple(self._lines):
            if line.gap is not None:
                yield HeardLine(line.stamp.utc, line.gap, "", "")
            else:
                kind, refused = self._explain(line.data) if self._explain is not None else ("", "")
                yield HeardLine(line.stamp.utc, line.data.decode("latin-1"), kind, refused)

    def _heard(self, name: str, line: RawLine) -> None:
        """On the source's thread."""
        if name == self._watched:
            self._lines.append(line)
        capture = self._captures.get(name)
        if capture is not None:
            capture.line(line)

    # -- writing one down

    def capture(self, name: str, now: datetime) -> CaptureState:
        """Write down what this port says from now on. Raises DeviceError, UserError."""
        if name not in self._running:
            raise UserError(f"There is no device {name} any more")
        self.end_capture(name)
        made = Capture(self._folder / "captures", name, now)
        self._captures[name] = made
        return made.state()

    def captured(self, name: str) -> CaptureState | None:
        """The capture of this port, also one that has ended; ``None`` where there was none."""
        found = self._captures.get(name)
        return found.state() if found is not None else None

    def end_capture(self, name: str) -> CaptureState | None:
        found = self._captures.get(name)
        return found.end() if found is not None else None
