"""The position of own ship as several receivers tell it: which fix is good, which receiver is in use, and why not another."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

from app.clock import Stamp
from app.geo import Position, range_bearing
from app.readings import Fix, FixQuality, SatelliteStatus
from app.watch.cpa import Vector
from app.watch.frame import Mode, Value
from app.watch.integrity import Disagreement, JumpGuard, moved
from app.watch.selection import BestSource, Candidate, PriorityOf

FAILOVER_S: Final = 2.5
"""A receiver whose last good fix is older is left for another: one missed cycle at 1 Hz is bridged, two are not."""

BACK_S: Final = 15.0
"""A moment so long before the newest fix is reckoned back to: at sixty times the picture is judged nine seconds late."""

_SILENT: Final = "is silent"

_MODE_NOTES: Final = {"M": "manual", "S": "simulator", "E": "estimated"}
_QUALITY_NOTES: Final = {
    FixQuality.MANUAL: "manual",
    FixQuality.SIMULATOR: "simulator",
    FixQuality.DEAD_RECKONING: "estimated",
}
_WHY_NOTES: Final = {"manual": "has a position typed in by hand", "simulator": "is a simulator"}


@dataclass(frozen=True, slots=True)
class Receiver:
    """How one receiver stands. ``why_not`` continues its name ("has no fix") and is empty while it is good.

    ``disagrees_m``: metres between its fix and the one in use, set only where that is too much for too long."""

    name: str
    good: bool
    why_not: str
    age_s: float | None
    in_use: bool
    jumped_m: float | None
    disagrees_m: float | None = None


@dataclass(slots=True)
class _Source:
    guard: JumpGuard
    position: Position | None = None
    stamp: Stamp | None = None
    note: str = ""
    heard: float = -math.inf
    refused: dict[str, tuple[float, str]] = field(default_factory=dict)
    dimensions: dict[tuple[str, int | None], tuple[float, int]] = field(default_factory=dict)

    def no_dimension(self, mono: float) -> bool:
        """Every constellation of the receiver says "no fix" (GSA 1). One that is merely not used says so alone."""
        recent = [d for at, d in self.dimensions.values() if mono - at <= FAILOVER_S]
        return bool(recent) and max(recent) == 1

    def refusal(self, mono: float) -> str:
        """What a sentence of this receiver held against its fix in the last seconds."""
        return next((why for at, why in self.refused.values() if mono - at <= FAILOVER_S), "")

    def why_not(self, mono: float) -> str:
        if self.guard.suspect:
            return "jumped"
        if self.stamp is not None and mono - self.stamp.mono <= FAILOVER_S:
            return ""
        if mono - self.heard > FAILOVER_S:
            return _SILENT
        return self.refusal(mono) or "has no fix"


class Fixes:
    """All receivers of own position. ``position_stale_s`` seconds, ``jump_m`` metres from the limits."""

    def __init__(self, *, position_stale_s: float, jump_m: float, mode: Mode, priority_of: PriorityOf) -> None:
        self._stale_s = position_stale_s
        self._jump_m = jump_m
        # In a training or replay world the simulator is the ship; on a live bridge it must never pass for one.
        self._simulator_allowed = mode is not Mode.LIVE
        self._priority_of = priority_of
        self._sources: dict[str, _Source] = {}
        self._best = BestSource()
        self._disagreement = Disagreement(jump_m)
        self.receivers: tuple[Receiver, ...] = ()
        self.position: Value[Position] = Value()

    def apply(self, fix: Fix, velocity: Vector | None) -> None:
        """One sentence of a receiver. ``velocity``: own motion as it is known now, for dead reckoning."""
        source = self._source(fix.source)
        mono = fix.stamp.mono
        source.heard = max(source.heard, mono)
        note = _note(fix)
        why = self._refuses(fix, note)
        if why:
            source.refused[fix.sentence] = (mono, why)
            return
        source.refused.pop(fix.sentence, None)
        # GGA with a fix beside RMC without one: the receiver contradicts itself, and is not believed.
        if fix.position is None or source.refusal(mono) or source.no_dimension(mono):
            return
        elsewhere = self._elsewhere(fix.source, mono, velocity)
        if source.guard.accepts(fix.position, mono, velocity, elsewhere):
            source.position, source.stamp, source.note = fix.position, fix.stamp, note

    def apply_status(self, status: SatelliteStatus) -> None:
        """GSA: kind of fix."""
        if status.fix_dimension is not None:
            source = self._source(status.source)
            source.dimensions[status.talker, status.system_id] = (status.stamp.mono, status.fix_dimension)

    def update(self, mono: float, velocity: Vector | None) -> None:
        """Choose the receiver for this tick and say how each one stands."""
        heard = {n: s for n, s in self._sources.items() if s.heard > -math.inf}
        whys = {n: s.why_not(mono) for n, s in heard.items()}
        chosen = self._best.choose([Candidate(n, self._rank(n, s), not whys[n]) for n, s in heard.items()], mono)
        self.position = self._value(chosen, mono)
        disagreeing = dict(self._disagreement.judge(self._distances(chosen, whys, mono, velocity), mono))
        self.receivers = tuple(
            Receiver(
                name=n,
                good=not whys[n],
                why_not=whys[n],
                age_s=mono - s.stamp.mono if s.stamp is not None else None,
                in_use=n == chosen,
                jumped_m=s.guard.jumped_m if s.guard.suspect else None,
                disagrees_m=disagreeing.get(n),
            )
            for n, s in sorted(heard.items(), key=lambda item: self._rank(*item))
        )

    def believe(self, name: str) -> None:
        """Take the next fix of a receiver that jumped as it is."""
        if name in self._sources:
            self._sources[name].guard.forget()

    def is_good(self, source: str) -> bool | None:
        """Has this receiver a fix now? ``None`` for a device that is no receiver."""
        return next((r.good for r in self.receivers if r.name == source), None)

    def distrusted(self) -> frozenset[str]:
        """Receivers that say they have no fix, or jumped: their speed, course and time are worth no more than their
        position. One that is merely silent has said nothing wrong; its last words age."""
        return frozenset(r.name for r in self.receivers if not r.good and r.why_not != _SILENT)

    def at(self, mono: float, velocity: Vector | None) -> Position | None:
        """Own position at a moment near now, by dead reckoning from the fix in use, on or back; ``None`` where that is stale."""
        chosen = self._sources.get(self._best.chosen or "")
        if chosen is None or chosen.position is None or chosen.stamp is None:
            return None
        dt = mono - chosen.stamp.mono
        return moved(chosen.position, velocity, dt) if -BACK_S <= dt <= self._stale_s else None

    def _source(self, name: str) -> _Source:
        return self._sources.setdefault(name, _Source(JumpGuard(self._jump_m)))

    def _rank(self, name: str, source: _Source) -> tuple[int, int, str]:
        # A receiver that only reckons its position counts behind every one that measures it.
        return (1 if source.note == "estimated" else 0, self._priority_of(name), name)

    def _refuses(self, fix: Fix, note: str) -> str:
        """Why this sentence gives no fix, as it continues the receiver's name; empty where it does."""
        if fix.valid is False or fix.quality is FixQuality.INVALID or (fix.mode and not fix.mode.strip("N")):
            return "has no fix"
        if note == "manual" or (note == "simulator" and not self._simulator_allowed):
            return _WHY_NOTES[note]
        # A position whose digits were damaged on the line is a hole of one cycle, not a receiver without a fix.
        stated = fix.position is not None or fix.valid is True or fix.quality is not None
        return "" if stated else "has no fix"

    def _elsewhere(self, name: str, mono: float, velocity: Vector | None) -> Position | None:
        """Where the best other good receiver is at ``mono``."""
        others = [(self._rank(n, s), s) for n, s in self._sources.items() if n != name and not s.why_not(mono)]
        for _rank, s in sorted(others, key=lambda pair: pair[0]):
            if s.position is not None and s.stamp is not None:
                return moved(s.position, velocity, mono - s.stamp.mono)
        return None

    def _distances(self, chosen: str | None, whys: dict[str, str], mono: float, velocity: Vector | None) -> dict[str, float]:
        here = self.at(mono, velocity)
        if here is None or chosen is None or whys.get(chosen, "x"):
            return {}
        out = {}
        for name, why in whys.items():
            source = self._sources[name]
            if name != chosen and not why and source.position is not None and source.stamp is not None:
                there = moved(source.position, velocity, mono - source.stamp.mono)
                out[name] = range_bearing(here, there)[0]
        return out

    def _value(self, chosen: str | None, mono: float) -> Value[Position]:
        source = self._sources.get(chosen or "")
        if source is None or source.position is None or source.stamp is None:
            return Value()
        age = max(0.0, mono - source.stamp.mono)
        return Value(source.position, chosen, source.stamp, age, age > self._stale_s, source.note)


def _note(fix: Fix) -> str:
    """ "manual", "simulator", "estimated" or nothing. GNS has a letter per constellation: one real one is enough."""
    if fix.quality in _QUALITY_NOTES:
        return _QUALITY_NOTES[fix.quality]
    letters = set(fix.mode or "") - {"N"}
    return _MODE_NOTES.get(letters.pop(), "") if len(letters) == 1 else ""
