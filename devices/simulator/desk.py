"""The instructor's orders on their way into a running scenario: bounded, numbered, and kept for the log."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.errors import UserError
from devices.simulator.admit import admit
from devices.simulator.inject import InjectedAt, Order
from devices.simulator.stage import Stage

MOST_WAITING: Final = 200
MOST_TAKEN: Final = 10_000


@dataclass(frozen=True, slots=True)
class InjectCounters:
    """Orders taken, of those the ones that still wait for their second, and orders refused."""

    taken: int = 0
    waiting: int = 0
    refused: int = 0


class Desk:
    """State: the log, and the part of it that waits. Not thread-safe: its owner holds a lock around it."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._log: list[InjectedAt] = []
        self._waiting: list[InjectedAt] = []
        self._refused = 0

    @property
    def counters(self) -> InjectCounters:
        return InjectCounters(len(self._log), len(self._waiting), self._refused)

    @property
    def log(self) -> tuple[InjectedAt, ...]:
        """Everything that was taken, in the order of its numbers."""
        return tuple(self._log)

    def take(self, order: Order, next_s: int, at_s: float | None) -> InjectedAt:
        """The order for ``at_s``, or for ``next_s``, the second that comes next. Raises UserError with the reason."""
        try:
            t_s = self._second(next_s, at_s)
            admit(order, t_s, self._stage, self._waiting)
        except UserError:
            self._refused += 1
            raise
        injected = InjectedAt(t_s, len(self._log) + 1, order)
        self._log.append(injected)
        self._waiting.append(injected)
        return injected

    def due(self, t_s: int) -> Sequence[InjectedAt]:
        """What takes effect at ``t_s``, in the order of its numbers; it does not wait any more."""
        if not self._waiting:
            return ()
        due = [injected for injected in self._waiting if injected.t_s <= t_s]
        self._waiting = [injected for injected in self._waiting if injected.t_s > t_s]
        return sorted(due, key=lambda one: (one.t_s, one.number))

    def _second(self, next_s: int, at_s: float | None) -> int:
        t_s = next_s if at_s is None else math.ceil(at_s)
        if t_s < next_s:
            raise UserError(f"{_clock(t_s)} has passed; the scenario is at {_clock(next_s)}. Choose a later time, or now")
        duration = self._stage.scenario.duration
        if t_s >= duration:
            raise UserError(f"The scenario ends at {_clock(duration)}. Nothing can be injected then or later")
        if len(self._waiting) >= MOST_WAITING:
            raise UserError(f"{MOST_WAITING} orders wait for their time. Let some of them happen first")
        if len(self._log) >= MOST_TAKEN:
            raise UserError(f"{MOST_TAKEN} orders were given in this run. Begin a new one")
        return t_s


def _clock(t_s: float) -> str:
    minutes, seconds = divmod(int(t_s), 60)
    return f"{minutes:02d}:{seconds:02d}"
