"""AIS: one track per MMSI, what moves and what is static merged, own echo left out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from app.readings import AisReport
from app.units import mps_from_knots
from app.watch.cpa import velocity
from app.watch.frame import Target, TargetKind
from app.watch.tracks import Track

MAX_AIS: Final = 4000

POSITION_MESSAGES: Final = frozenset({1, 2, 3, 4, 9, 11, 18, 19, 21, 27})

FAST_A_STALE_S: Final = 60.0
FAST_B_STALE_S: Final = 180.0
"""A moving ship reports every 2 to 10 s (class A) or 30 s (class B, ITU-R M.1371-5 annex 1): six missed reports are too many."""

_MOVING_MPS: Final = mps_from_knots(3.0)

_STATIC: Final = ("name", "callsign", "ship_type", "destination")


class AisTargets:
    """``own_mmsi`` may be empty: it is learned from own echo (VDO). At most ``MAX_AIS``; the longest unheard gives way."""

    def __init__(self, own_mmsi: str, lost_after_s: float) -> None:
        self.tracks: dict[str, Track] = {}
        self.dropped = 0
        self._own = {own_mmsi} if own_mmsi else set()
        self._lost_after_s = lost_after_s

    def apply(self, report: AisReport) -> None:
        if report.own:
            self._own.add(report.mmsi)
            self.tracks.pop(report.mmsi, None)
            return
        if report.mmsi in self._own:
            return
        track = self.tracks.get(report.mmsi) or self._new(report)
        track.heard = max(track.heard, report.stamp.mono)
        changes: dict[str, Any] = {}
        if report.message_type in POSITION_MESSAGES and report.stamp.mono >= track.facts.stamp.mono:
            changes.update(self._motion(track, report))
        changes.update({name: v for name in _STATIC if (v := getattr(report, name)) is not None})
        if report.ais_class is not None:
            changes["ais_class"] = report.ais_class
        if report.to_bow_m is not None and report.to_stern_m is not None:
            changes["length_m"] = (report.to_bow_m + report.to_stern_m) or None
        if report.beacon is not None:
            state = report.beacon_state or track.facts.beacon_state
            changes.update(beacon=report.beacon.value, beacon_state=state, test=state == "test")
        changes["kind"] = _kind(report, track.facts.kind)
        track.facts = replace(track.facts, **changes)
        track.stale_s = min(self._lost_after_s, _stale_after(track.facts))
        track.changed = True

    def _motion(self, track: Track, report: AisReport) -> dict[str, Any]:
        changes: dict[str, Any] = {
            "source": report.source,
            "sog_mps": report.sog_mps,
            "cog_deg": report.cog_deg,
            "heading_deg": report.heading_deg,
            "nav_status": report.nav_status,
        }
        track.velocity = velocity(report.sog_mps, report.cog_deg)
        if report.position is not None:
            changes.update(position=report.position, stamp=report.stamp)
            track.extend_past(report.position, report.stamp.mono)
        return changes

    def _new(self, report: AisReport) -> Track:
        if len(self.tracks) >= MAX_AIS:
            self._make_room()
        facts = Target(
            id=f"A:{report.mmsi}",
            kind=TargetKind.AIS,
            source=report.source,
            position=None,
            stamp=report.stamp,
            age_s=0.0,
            mmsi=report.mmsi,
        )
        track = Track(facts, report.stamp.mono, self._lost_after_s, self._lost_after_s)
        self.tracks[report.mmsi] = track
        return track

    def _make_room(self) -> None:
        """Beacons and dangerous targets stay, whatever comes."""
        spare = [m for m, t in self.tracks.items() if t.facts.kind is not TargetKind.BEACON and not t.danger]
        del self.tracks[min(spare or self.tracks, key=lambda m: self.tracks[m].heard)]
        self.dropped += 1


def _kind(report: AisReport, known: TargetKind) -> TargetKind:
    """By message and by the first digits of the MMSI (ITU-R M.585); what is known to be special stays so."""
    if report.beacon is not None:
        return TargetKind.BEACON
    if report.message_type == 21 or report.mmsi.startswith("99"):
        return TargetKind.AID
    if report.message_type == 9 or report.mmsi.startswith("111"):
        return TargetKind.AIRCRAFT
    if report.message_type == 4 or report.mmsi.startswith("00"):
        return TargetKind.BASE
    return known


def _stale_after(facts: Target) -> float:
    if facts.sog_mps is None or facts.sog_mps < _MOVING_MPS:
        return float("inf")
    return FAST_B_STALE_S if facts.ais_class == "B" else FAST_A_STALE_S
