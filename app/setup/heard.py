"""What listening to the ports of a bridge says, in the words of whoever has to decide. No I/O."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.config import DeviceKind
from app.geo import Position


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody may talk: ``kind`` and ``port`` as in the settings. ``identity`` and ``description`` of a USB adapter;
    ``typed``: a person named it, so that it is shown even if nothing is heard there."""

    kind: DeviceKind
    port: str
    identity: str = ""
    description: str = ""
    typed: bool = False

    @property
    def key(self) -> str:
        return f"{self.kind.value} {self.port}"


class Hearing(StrEnum):
    """How it stands with one place."""

    WAITING = "waiting"
    LISTENING = "listening"
    HEARD = "heard"  # sentences came
    NOISE = "noise"  # bytes came, and no sentence at any speed
    QUIET = "quiet"
    SHUT = "shut"  # it could not be opened, or went away


class What(StrEnum):
    """What somebody talks about, by its short name. The order is the one in which a device is named after it."""

    GPS = "GPS"
    AIS = "AIS"
    RADAR = "radar"
    GYRO = "gyro"
    COMPASS = "compass"
    WIND = "wind"
    DEPTH = "depth"
    LOG = "speed log"
    ALERTS = "alerts"
    DISTRESS = "distress radio"
    OTHER = "other"


class Sure(StrEnum):
    """How sure it is what a device is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    GUESS = "a guess"


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known of one place now. ``share`` 0..1 of the time that listening takes at most.

    ``title`` is what it is ("GPS at 4800 baud"), ``why`` on what grounds, ``advice`` what to do where nothing can be used.
    ``counts`` good sentences by type, ``refused`` lines that were none. ``value`` the newest thing said, for comparing it with
    the instrument itself. ``samples`` the newest lines, oldest first. ``fix``: the newest position, and monotonic seconds of it.
    """

    place: Place
    hearing: Hearing = Hearing.WAITING
    share: float = 0.0
    baud: int | None = None
    what: tuple[What, ...] = ()
    title: str = ""
    sure: Sure = Sure.GUESS
    why: str = ""
    advice: str = ""
    counts: tuple[tuple[str, int], ...] = ()
    talkers: tuple[str, ...] = ()
    refused: int = 0
    value: str = ""
    samples: tuple[str, ...] = ()
    fix: tuple[Position, float] | None = None

    @property
    def over(self) -> bool:
        """Nothing more comes of this round."""
        return self.hearing not in (Hearing.WAITING, Hearing.LISTENING)

    @property
    def multiplexed(self) -> bool:
        """Several instruments on one line."""
        return len(self.what) > 2


class Ears(Protocol):
    """Listens at the ports of this computer. All calls from one thread; nothing blocks, and nothing is ever sent anywhere."""

    def start(self) -> None:
        """Look for ports and listen at each, and at the usual UDP ports; again: those that are there now, from the beginning."""
        ...

    def listen_at(self, place: Place) -> None:
        """Listen there too, or once more. More places than the bound are refused with UserError."""
        ...

    def news(self) -> Sequence[Heard]:
        """What changed since the last call: for each place the newest."""
        ...

    @property
    def busy(self) -> bool: ...

    def stop(self, timeout_s: float = 1.0) -> None:
        """Stop; each port is closed by the thread that opened it. Safe to call twice."""
        ...
