"""All targets: takes reports, drops what is gone, and gives the frozen list of a tick.

Plan for the time of one tick: a target that was heard is made anew at once; of the others at most ``SLICE`` are, when
they are a second old. Limits: 4,000 AIS and 1,000 radar tracks.
"""

from __future__ import annotations

from typing import Final

from app.config import Settings
from app.readings import AisReport, Reading, TargetLabel, TargetReport
from app.watch.ais_targets import AisTargets
from app.watch.frame import Target, TargetKind
from app.watch.own_ship import OwnShipTracker
from app.watch.radar_targets import RadarTargets
from app.watch.tracks import REFRESH_S, Reference, Track

SLICE: Final = 300
AIS_KEPT_S: Final = 600.0
RADAR_KEPT_S: Final = 120.0
"""How long a lost target is shown as lost. Beacons and dangerous targets are kept until they are neither."""


class Targets:
    """``changed`` says whether the list that ``update`` gave differs from the one before it."""

    def __init__(self, settings: Settings, own: OwnShipTracker) -> None:
        self._limits = settings.limits
        self._own = own
        self._ais = AisTargets(settings.ship.mmsi, self._limits.ais_stale_s)
        self._radar = RadarTargets(own, self._limits.radar_stale_s)
        self._shown: tuple[Target, ...] = ()
        self.changed = False

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
        own = Reference(mono, self._own.position_at(mono), self._own.velocity())
        removed = self._remove(mono)
        budget = SLICE
        fresh = 0
        for tracks in (self._radar.tracks, self._ais.tracks):
            for track in tracks.values():
                due = mono - track.refreshed >= REFRESH_S and budget > 0
                noted = track.shown is not None and track.shown.acknowledged != (track.facts.id in acknowledged)
                if not (track.changed or due or noted) or not track.visible:
                    continue
                budget -= not track.changed
                track.refresh(own, self._limits, track.facts.id in acknowledged)
                fresh += 1
        self.changed = bool(fresh or removed)
        if self.changed:
            every = (*self._radar.tracks.values(), *self._ais.tracks.values())
            self._shown = tuple(t.shown for t in every if t.shown is not None)
        return self._shown

    def counters(self) -> tuple[tuple[str, int], ...]:
        return (
            ("AIS targets dropped", self._ais.dropped),
            ("radar targets dropped", self._radar.dropped),
            ("radar reports without a number", self._radar.unnumbered),
        )

    def _remove(self, mono: float) -> int:
        gone_ais = [m for m, t in self._ais.tracks.items() if _gone(t, mono, AIS_KEPT_S)]
        for mmsi in gone_ais:
            del self._ais.tracks[mmsi]
        gone_radar = [i for i, t in self._radar.tracks.items() if _gone(t, mono, RADAR_KEPT_S)]
        for target_id in gone_radar:
            self._radar.forget(target_id)
        return len(gone_ais) + len(gone_radar)


def _gone(track: Track, mono: float, kept_s: float) -> bool:
    if track.danger or (track.facts.kind is TargetKind.BEACON and not track.facts.test):
        return False
    return mono - track.heard > track.limit_s + kept_s
