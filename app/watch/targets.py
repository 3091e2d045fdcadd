"""All targets: takes reports, drops what is gone, and gives the frozen list of a tick.

Plan for the time of one tick: a target that was heard is made anew at once; of the others at most ``SLICE`` are, those
whose time has come. Limits: 4,000 AIS and 1,000 radar tracks.
"""

from __future__ import annotations

import math
from itertools import chain
from typing import Final

from app.config import Settings
from app.readings import AisReport, Reading, TargetLabel, TargetReport
from app.units import mps_from_knots
from app.watch.ais_targets import AisTargets
from app.watch.frame import Target, TargetKind
from app.watch.fusion import LOOK_S, Fusion, Pair
from app.watch.own_ship import OwnShipTracker
from app.watch.radar_targets import RadarTargets
from app.watch.tracks import Reference, Track

SLICE: Final = 100
AIS_KEPT_S: Final = 600.0
RADAR_KEPT_S: Final = 120.0
"""How long a lost target is shown as lost. Beacons and dangerous targets are kept until they are neither."""

SWEEP_S: Final = 1.0
FAST_MPS: Final = mps_from_knots(15.0)


class Targets:
    """``changed`` says whether the list that ``update`` gave differs from the one before it. ``notable`` are those of it that
    an alert may be about: dangerous ones, beacons, ships that left their echo, and whatever is faster than 15 kn; each ship
    once, by what stands for her."""

    def __init__(self, settings: Settings, own: OwnShipTracker) -> None:
        self._limits = settings.limits
        self._own = own
        self._ais = AisTargets(settings.ship.mmsi, self._limits.ais_stale_s, settings.ship.craft_mmsi)
        self._radar = RadarTargets(own, self._limits.radar_stale_s)
        self._fusion = Fusion()
        self.parted: frozenset[Pair] = frozenset()
        """Ships and echoes that an officer says are two."""
        self._looked: int | None = None
        self._shown: tuple[Target, ...] = ()
        self._notable: dict[str, Target] = {}
        self._acknowledged: frozenset[str] = frozenset()
        self._swept = -math.inf
        self._removed = 0
        self.changed = False
        self._anew = False

    def show_anew(self) -> None:
        """The picture was put back as it was: who shows it has another one."""
        self._anew = True

    @property
    def notable(self) -> tuple[Target, ...]:
        return tuple(self._notable.values())

    def apply(self, reading: Reading) -> None:
        match reading:
            case AisReport():
                self._ais.apply(reading)
            case TargetReport():
                self._radar.apply(reading)
            case TargetLabel():
                self._radar.label(reading)
            case _:
                pass

    def update(self, mono: float, acknowledged: frozenset[str]) -> tuple[Target, ...]:
        """The targets at ``mono``. ``acknowledged``: ids of targets whose alarm somebody has acknowledged."""
        self.look(mono)
        own = Reference(mono, self._own.position_at(mono), self._own.velocity())
        self._sweep(mono)
        removed = self._ais.removed + self._radar.removed
        self.changed = removed != self._removed or self._anew
        self._removed, self._anew = removed, False
        noted = acknowledged ^ self._acknowledged
        self._acknowledged = acknowledged
        budget = SLICE
        for tracks in (self._radar.tracks, self._ais.tracks):
            for track in tracks.values():
                if not track.changed and not noted:
                    if track.refresh_at > mono or budget <= 0:
                        continue
                    budget -= 1
                if track.visible:
                    self._refresh(track, own)
        if self.changed:
            every = chain(self._radar.tracks.values(), self._ais.tracks.values())
            self._shown = tuple([t.shown for t in every if t.shown is not None])
        return self._shown

    def look(self, mono: float) -> None:
        """Once a second: which echoes are which ships."""
        second = math.floor(mono / LOOK_S)
        if second != self._looked:
            self._looked = second
            here = self._own.position_at(mono)
            self._fusion.look(mono, here, self._ais.tracks.values(), self._radar.tracks.values(), self.parted)

    def _refresh(self, track: Track, own: Reference) -> None:
        target = track.refresh(own, self._limits, track.facts.id in self._acknowledged)
        self.changed = True
        loud = target.dangerous or target.kind is TargetKind.BEACON or target.off_echo_m is not None
        if target.merged_into is None and (loud or (target.sog_mps or 0.0) > FAST_MPS):
            self._notable[target.id] = target
        else:
            self._notable.pop(target.id, None)

    def counters(self) -> tuple[tuple[str, int], ...]:
        return (
            ("AIS targets dropped", self._ais.dropped),
            ("radar targets dropped", self._radar.dropped),
            ("radar reports without a number", self._radar.unnumbered),
        )

    def _sweep(self, mono: float) -> None:
        """Once a second: take away what has been lost for long."""
        if mono - self._swept < SWEEP_S:
            return
        self._swept = mono
        gone_ais = [m for m, t in self._ais.tracks.items() if _gone(t, mono, AIS_KEPT_S)]
        needed = {lead.facts.id for t in self._ais.tracks.values() if t.echoes and (lead := t.leading(mono)) is not t}
        gone_radar = [
            i
            for i, t in self._radar.tracks.items()
            if _gone(t, mono, RADAR_KEPT_S) and i not in needed and self._radar.host_of(t, mono) is None
        ]
        for mmsi in gone_ais:
            self._ais.remove(mmsi)
        for target_id in gone_radar:
            self._radar.remove(target_id)
        present = self._radar.tracks.keys() | {t.facts.id for t in self._ais.tracks.values()}
        for target_id in self._notable.keys() - present:
            del self._notable[target_id]


def _gone(track: Track, mono: float, kept_s: float) -> bool:
    lead = track.leading(mono)
    if mono - lead.heard <= lead.limit_s + kept_s:
        return False
    return not (track.danger or (track.facts.kind is TargetKind.BEACON and not track.facts.test))
