"""Where the devices' threads meet the main thread: one bounded table, emptied ten times a second.

Plan: of what only tells a state (a fix, a heading, a target's place) the newest of each kind, source and target is
kept, in the order in which the newest came. What happened (a distress call, a beacon, a device's alert, a target lost,
a link that changed) is kept one by one and never merged. Each of the two has a bound; what finds it full is counted.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final

from app.ports import Recorder
from app.readings import (
    AisReport,
    DeviceAlert,
    DistressCall,
    DistressExpansion,
    LinkPhase,
    LinkState,
    MobReport,
    RawLine,
    Reading,
    SatellitesInView,
    SatelliteStatus,
    TargetLabel,
    TargetReport,
    TargetStatus,
    Transducer,
)

MAX_STATES: Final = 20_000
"""Room for 4,000 AIS targets in their message types and all else that a bridge says, while the main thread is busy."""

MAX_EVENTS: Final = 2_000
"""Calls, beacons and alerts: two hours of the busiest AIS-SART bursts."""

Item = Reading | LinkState
Kept = tuple[tuple[tuple[Hashable, Item], ...], int, dict[str, tuple[LinkPhase, str]]]


class Inbox:
    """Implements ``app.ports.Sink``. ``raw``, ``reading`` and ``link`` may be called on any thread and never block."""

    def __init__(self, recorder: Recorder | None = None, *, max_states: int = MAX_STATES, max_events: int = MAX_EVENTS) -> None:
        self._recorder = recorder
        self.tap: Callable[[RawLine], None] | None = None  # gets each line once it is recorded, on the source's thread
        self._max_states = max_states
        self._max_events = max_events
        self._lock = threading.Lock()
        self._items: OrderedDict[Hashable, Item] = OrderedDict()
        self._events = 0
        self._serial = 0
        self._phases: dict[str, tuple[LinkPhase, str]] = {}
        self._merged = 0
        self._dropped_states = 0
        self._dropped_events = 0

    def raw(self, line: RawLine) -> None:
        """Record first, understand second."""
        if self._recorder is not None:
            self._recorder.raw(line)
        if self.tap is not None:
            self.tap(line)

    def reading(self, reading: Reading) -> None:
        with self._lock:
            if _is_event(reading):
                self._put_event(reading)
            else:
                self._put_state(_state_key(reading), reading)

    def link(self, state: LinkState) -> None:
        """Each change of phase or reason is kept; between changes the newest counters are enough."""
        with self._lock:
            word = (state.phase, state.reason)
            if self._phases.get(state.source) != word:
                if self._put_event(state):
                    self._phases[state.source] = word
            else:
                self._put_state((LinkState, state.source), state)

    def take(self, most: int) -> list[Item]:
        """At most ``most`` items, oldest first; the rest waits for the next call."""
        with self._lock:
            taken: list[Item] = []
            while self._items and len(taken) < most:
                key, item = self._items.popitem(last=False)
                self._events -= isinstance(key, int)
                taken.append(item)
            return taken

    def clear(self) -> None:
        """Throw away what waits: a replay was moved to another time."""
        with self._lock:
            self._items.clear()
            self._events = 0

    def kept(self) -> Kept:
        """What waits, and what is known of the links, for a snapshot."""
        with self._lock:
            return tuple(self._items.items()), self._serial, dict(self._phases)

    def put_back(self, kept: Kept) -> None:
        """As it was when ``kept`` was asked for; counters go on from where they are."""
        with self._lock:
            items, self._serial, phases = kept
            self._items = OrderedDict(items)
            self._events = sum(isinstance(key, int) for key in self._items)
            self._phases = dict(phases)

    def __len__(self) -> int:
        return len(self._items)

    def counters(self) -> tuple[tuple[str, int], ...]:
        """Drops by name. ``merged`` is no loss: an older state replaced by a newer one before anybody looked."""
        with self._lock:
            return (
                ("inbox dropped states", self._dropped_states),
                ("inbox dropped events", self._dropped_events),
                ("inbox merged", self._merged),
            )

    def _put_event(self, item: Item) -> bool:
        if self._events >= self._max_events:
            self._dropped_events += 1
            return False
        self._serial += 1
        self._items[self._serial] = item
        self._events += 1
        return True

    def _put_state(self, key: Hashable, item: Item) -> None:
        if self._items.pop(key, None) is not None:
            self._merged += 1
        elif len(self._items) - self._events >= self._max_states:
            self._dropped_states += 1
            return
        self._items[key] = item


def _is_event(reading: Reading) -> bool:
    if isinstance(reading, AisReport):
        return reading.beacon is not None
    if isinstance(reading, TargetReport):
        # Merged with the next report, a loss would hide that the number was given to another target.
        return reading.status is TargetStatus.LOST
    return isinstance(reading, (DistressCall, DistressExpansion, DeviceAlert, MobReport))


def _state_key(reading: Reading) -> Hashable:
    """What a newer reading replaces: the same kind of sentence, from the same talker of the same source, of the same thing."""
    common = (type(reading), reading.source, reading.talker, reading.sentence)
    match reading:
        case AisReport():
            # Message 24 comes in part A (name) and part B (call sign, size): neither replaces the other.
            return (*common, reading.mmsi, reading.message_type, reading.name is not None)
        case TargetReport() | TargetLabel():
            return (*common, reading.number)
        case SatelliteStatus():
            return (*common, reading.system_id)
        case SatellitesInView():
            return (*common, reading.signal_id, reading.message)
        case Transducer():
            return (*common, reading.name, reading.kind)
        case _:
            return common
