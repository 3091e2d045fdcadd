"""AIS: one track per MMSI, what moves and what is static merged, own echo left out."""

from __future__ import annotations

from typing import Final

from app.readings import AisReport
from app.units import mps_from_knots
from app.watch.cpa import velocity
from app.watch.frame import TargetKind
from app.watch.tracks import Facts, Track

MAX_AIS: Final = 4000

POSITION_MESSAGES: Final = frozenset({1, 2, 3, 4, 9, 11, 18, 19, 21, 27})

FAST_A_STALE_S: Final = 60.0
FAST_B_STALE_S: Final = 180.0
"""A moving ship reports every 2 to 10 s (class A) or 30 s (class B, ITU-R M.1371-5 annex 1): six missed reports are too many."""

_MOVING_MPS: Final = mps_from_knots(3.0)

_STATIC: Final = ("name", "callsign", "ship_type", "destination", "ais_class")
"""Fields of the same name in report and facts, kept until another value is said."""


class AisTargets:
    """``own_mmsi`` may be empty: it is learned from own echo (VDO). At most ``MAX_AIS``; the longest unheard gives way."""

    def __init__(self, own_mmsi: str, lost_after_s: float, craft: tuple[str, ...] = ()) -> None:
        self.tracks: dict[str, Track] = {}
        self.dropped = 0
        self.removed = 0
        self._own = {own_mmsi} if own_mmsi else set()
        self._craft = frozenset(craft)
        self._lost_after_s = lost_after_s

    def apply(self, report: AisReport) -> None:
        if report.own:
            self._own.add(report.mmsi)
            self.remove(report.mmsi)
            return
        if report.mmsi in self._own:
            return
        track = self.tracks.get(report.mmsi) or self._new(report)
        track.heard = max(track.heard, report.stamp.mono)
        facts = track.facts
        if report.message_type in POSITION_MESSAGES and report.stamp.mono >= facts.stamp.mono:
            _move(track, report)
        for name in _STATIC:
            if (value := getattr(report, name)) is not None:
                setattr(facts, name, value)
        if report.to_bow_m is not None and report.to_stern_m is not None:
            _measure(facts, report)
        if report.virtual_aid is not None:
            facts.virtual = report.virtual_aid
        if report.beacon is not None:
            facts.beacon = report.beacon.value
            facts.beacon_state = report.beacon_state or facts.beacon_state
            facts.test = facts.beacon_state == "test"
        facts.kind = _kind(report, facts.kind)
        facts.own_craft = report.mmsi in self._craft or any(of_parent(report.mmsi, own) for own in self._own)
        track.stale_s = min(self._lost_after_s, _stale_after(facts))
        track.changed = True

    def remove(self, mmsi: str) -> None:
        """Take a track away, if there is one; ``removed`` counts them."""
        if self.tracks.pop(mmsi, None) is not None:
            self.removed += 1

    def _new(self, report: AisReport) -> Track:
        if len(self.tracks) >= MAX_AIS:
            self._make_room()
        facts = Facts(f"A:{report.mmsi}", TargetKind.AIS, report.source, report.stamp, mmsi=report.mmsi)
        track = Track(facts, report.stamp.mono, self._lost_after_s, self._lost_after_s)
        self.tracks[report.mmsi] = track
        return track

    def _make_room(self) -> None:
        """Beacons and dangerous targets stay, whatever comes."""
        spare = [m for m, t in self.tracks.items() if t.facts.kind is not TargetKind.BEACON and not t.danger]
        self.remove(min(spare or self.tracks, key=lambda m: self.tracks[m].heard))
        self.dropped += 1


def _move(track: Track, report: AisReport) -> None:
    """A message that speaks of motion says all of it: what it leaves out is not known any more, but for the last position."""
    facts = track.facts
    facts.source = report.source
    facts.sog_mps, facts.cog_deg, facts.heading_deg = report.sog_mps, report.cog_deg, report.heading_deg
    facts.nav_status, facts.rate_of_turn_deg_min = report.nav_status, report.rate_of_turn_deg_min
    track.velocity = velocity(report.sog_mps, report.cog_deg)
    if report.position is not None:
        facts.position, facts.stamp = report.position, report.stamp
        track.extend_past(report.position, report.stamp.mono)


def _measure(facts: Facts, report: AisReport) -> None:
    """Length and beam; where the antenna is, unless only the two are said (ITU-R M.1371-5, figure 41: A and C zero)."""
    bow, stern = report.to_bow_m or 0.0, report.to_stern_m or 0.0
    port, starboard = report.to_port_m or 0.0, report.to_starboard_m or 0.0
    facts.length_m, facts.beam_m = (bow + stern) or None, (port + starboard) or None
    told = bow > 0 or port > 0
    facts.bow_m, facts.port_m = (bow, port) if told and facts.length_m and facts.beam_m else (None, None)


def of_parent(mmsi: str, parent: str) -> bool:
    """Is this the number of a craft of that ship: 98, her country's three digits, four of her own (ITU-R M.585, annex 1)?

    The administration chooses the four; those that take them from the ship take her own six from the front or from the end.
    """
    if len(mmsi) != 9 or len(parent) != 9 or not mmsi.startswith("98") or mmsi[2:5] != parent[:3]:
        return False
    return mmsi[5:] in (parent[3:7], parent[5:9])


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


def _stale_after(facts: Facts) -> float:
    if facts.sog_mps is None or facts.sog_mps < _MOVING_MPS:
        return float("inf")
    return FAST_B_STALE_S if facts.ais_class == "B" else FAST_A_STALE_S
