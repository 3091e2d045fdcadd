"""The one owner of time. Everything that needs a time is handed a ``Clock``; nothing else calls ``datetime.now``."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

RECORDED_FROM: Final = 100_000.0
"""``mono`` of the beginning of a recording. Above 0, as what is older than it may be spoken of."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """One moment: ``utc`` for people (aware, UTC), ``mono`` seconds for ageing; ``mono`` never goes back."""

    utc: datetime
    mono: float


class Clock(Protocol):
    """``utc`` may jump when somebody sets the computer's clock; ``mono`` may not."""

    def utc(self) -> datetime: ...

    def mono(self) -> float: ...

    def stamp(self) -> Stamp: ...


class SystemClock:
    """The computer's own clocks."""

    def utc(self) -> datetime:
        return datetime.now(UTC)

    def mono(self) -> float:
        return time.monotonic()

    def stamp(self) -> Stamp:
        return Stamp(datetime.now(UTC), time.monotonic())


class ManualClock:
    """A clock that moves only when told to: for tests, for stepping a replay and for folding at a past moment."""

    def __init__(self, start: datetime, mono: float = 1000.0) -> None:
        self._utc, self._mono = start, mono

    def utc(self) -> datetime:
        return self._utc

    def mono(self) -> float:
        return self._mono

    def stamp(self) -> Stamp:
        return Stamp(self._utc, self._mono)

    def advance(self, seconds: float) -> None:
        """Move on by ``seconds`` >= 0. Raises ValueError for a negative step."""
        if seconds < 0:
            raise ValueError("a clock does not go back")
        self._utc += timedelta(seconds=seconds)
        self._mono += seconds


class ScaledClock:
    """Virtual time for the simulated bridge and for replay: starts at ``start`` and runs ``rate`` times as fast.

    ``rate`` may be changed while it runs (0 = paused); ``seek`` jumps ``utc`` and never moves ``mono`` back. Safe to
    read from any thread.
    """

    def __init__(self, start: datetime, rate: float = 1.0) -> None:
        if rate < 0:
            raise ValueError("rate is 0 or more")
        self._lock = threading.Lock()
        self._rate = rate
        self._base_real = time.monotonic()
        self._base_utc = start
        self._base_mono = 1000.0
        self._origin = (0, start)

    @property
    def rate(self) -> float:
        return self._rate

    @property
    def origin(self) -> tuple[int, datetime]:
        """How often it was sought, and the moment it was last set to (its start, at first): where a replay begins."""
        with self._lock:
            return self._origin

    def _elapsed(self) -> float:
        return (time.monotonic() - self._base_real) * self._rate

    def stamp(self) -> Stamp:
        with self._lock:
            e = self._elapsed()
            return Stamp(self._base_utc + timedelta(seconds=e), self._base_mono + e)

    def utc(self) -> datetime:
        return self.stamp().utc

    def mono(self) -> float:
        return self.stamp().mono

    def set_rate(self, rate: float) -> None:
        if rate < 0:
            raise ValueError("rate is 0 or more")
        with self._lock:
            self._rebase()
            self._rate = rate

    def seek(self, utc: datetime) -> None:
        with self._lock:
            self._rebase()
            self._base_utc = utc
            self._origin = (self._origin[0] + 1, utc)

    def _rebase(self) -> None:
        now = time.monotonic()
        e = (now - self._base_real) * self._rate
        self._base_utc += timedelta(seconds=e)
        self._base_mono += e
        self._base_real = now

    def mono_of(self, utc: datetime) -> float:
        """Where a moment lies on the monotonic clock, as it runs now."""
        now = self.stamp()
        return now.mono - (now.utc - utc).total_seconds()

    def real_seconds(self, virtual_seconds: float) -> float:
        """How long a wait of ``virtual_seconds`` takes on the wall; infinity while paused."""
        return virtual_seconds / self._rate if self._rate > 0 else float("inf")


class RecordedClock:
    """Time as a recording has it: the hands of ``player``, and ``mono`` by the place on the recording that began at ``start``.

    So one moment has the same ``mono`` whenever and wherever it is played, and a picture that was kept can be gone on with. It
    goes back with a seek, and only then: whoever measures by it is set to that moment as well (the picture and its devices are;
    nothing else may be given this clock).
    """

    def __init__(self, player: ScaledClock, start: datetime) -> None:
        self._player = player
        self._start = start

    @property
    def rate(self) -> float:
        return self._player.rate

    @property
    def origin(self) -> tuple[int, datetime]:
        return self._player.origin

    def utc(self) -> datetime:
        return self._player.utc()

    def mono(self) -> float:
        return self.mono_of(self._player.utc())

    def stamp(self) -> Stamp:
        return self.stamp_of(self._player.utc())

    def stamp_of(self, utc: datetime) -> Stamp:
        """That moment of the recording."""
        return Stamp(utc, self.mono_of(utc))

    def mono_of(self, utc: datetime) -> float:
        return RECORDED_FROM + (utc - self._start).total_seconds()

    def real_seconds(self, virtual_seconds: float) -> float:
        return self._player.real_seconds(virtual_seconds)
