"""What goes wrong in the soak, one after the other and round and round, and whether the bridge says so and when it is over."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from app.watch.frame import Frame

PATIENCE_S: Final = 40.0
"""Seconds by the wall that an alert may take to come or go: a machine with much else to do must break no promise."""

REST_S: Final = 1.5
HOLD_S: Final = 0.4


def nothing() -> None:
    """No act."""


@dataclass(slots=True)
class Fault:
    """``alerts``: ids of those that must come, and go once it is mended. ``hold_s`` by the wall. ``check``: with the first frame
    after it began, "" or what is wrong. ``seen``/``gone``: by the wall, seconds until the last of them came, went."""

    name: str
    alerts: tuple[str, ...]
    begin: Callable[[], None]
    mend: Callable[[], None] = nothing
    hold_s: float = HOLD_S
    check: Callable[[Frame], str] = lambda _frame: ""
    times: int = 0
    seen: list[float] = field(default_factory=list)
    gone: list[float] = field(default_factory=list)


class Phase(Enum):
    RESTING = auto()
    BROKEN = auto()
    HELD = auto()
    MENDED = auto()


class Script:
    """Main thread, once a tick. ``broken`` are promises that were not kept; ``rounds`` how often all of it was gone through."""

    def __init__(self, faults: list[Fault], at_rest: Callable[[], None]) -> None:
        self.faults, self._at_rest = faults, at_rest
        self.broken: list[str] = []
        self.rounds = 0
        self._place, self._phase = 0, Phase.RESTING
        self._since = time.monotonic()
        self._missing: set[str] = set()
        self._fresh = False

    @property
    def resting(self) -> bool:
        return self._phase is Phase.RESTING

    @property
    def fault(self) -> Fault:
        return self.faults[self._place]

    def tick(self, frame: Frame, *, go_on: bool) -> None:
        """``go_on``: begin another fault when the rest is over."""
        active = {alert.id for alert in frame.alerts if alert.state.value.startswith("active")}
        now, fault = time.monotonic(), self.fault
        past = now - self._since
        if self._fresh:
            self._fresh = False
            if wrong := fault.check(frame):
                self.broken.append(f"{fault.name}: {wrong}")
        if self._phase is Phase.RESTING:
            if go_on and past >= REST_S:
                self._enter(Phase.BROKEN)
                self._missing, self._fresh = set(fault.alerts), True
                fault.times += 1
                fault.begin()
        elif self._phase is Phase.BROKEN:
            self._missing -= active
            if not self._missing:
                fault.seen.append(past)
                self._enter(Phase.HELD)
            elif past > PATIENCE_S:
                self.broken.append(f"{fault.name}: no alert {', '.join(sorted(self._missing))} within {PATIENCE_S:.0f} s")
                self._enter(Phase.HELD)
        elif self._phase is Phase.HELD:
            if past >= fault.hold_s:
                fault.mend()
                self._enter(Phase.MENDED)
        else:
            left = set(fault.alerts) & active
            if left and past <= PATIENCE_S:
                return
            if left:
                self.broken.append(f"{fault.name}: {', '.join(sorted(left))} is still there {PATIENCE_S:.0f} s after it was mended")
            else:
                fault.gone.append(past)
            self._place = (self._place + 1) % len(self.faults)
            self._enter(Phase.RESTING)
            if self._place == 0:
                self.rounds += 1
                self._at_rest()

    def _enter(self, phase: Phase) -> None:
        self._phase, self._since = phase, time.monotonic()
