"""Radar targets from TTM, TLL and TTD: one track per source, number and use of that number.

A TTM measures range and bearing from own ship; it is laid off from where own ship was when it came. A TLL is the radar's
own idea of the position, with the radar's own fix in it, and is used while no measurement is at hand.

A number is not a ship. One that comes back after a loss, a long silence or a leap is another target: the fishing boat of ten
minutes ago must not lend its name and its track to a patrol boat. But an echo that comes up where one has just gone, under
whatever number, is that one (``continuity``): it keeps its id, and with it its name, its track and its place in a case.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

from app.geo import Position, destination, range_bearing
from app.readings import AngleReference, TargetLabel, TargetReport, TargetStatus
from app.units import degrees_360
from app.watch.continuity import ABSORBED_S, Gone, inseparable, same_ship
from app.watch.cpa import Vector, minus, plus, speed_course, velocity
from app.watch.frame import TargetKind
from app.watch.own_ship import OwnShipTracker
from app.watch.tracks import Facts, Track

MAX_RADAR: Final = 1000
MOST_HELD: Final = 20
MEASURED_FOR_S: Final = 5.0
"""For so long after a measurement a position that the radar states is not needed."""

LEAP_M: Final = 463.0
LEAP_MPS: Final = 31.0
"""A quarter of a mile and 60 kn: nothing afloat leaps further between two reports."""

YOUNG_S: Final = 30.0
"""For so long a new number may turn out to be a ship that was known: often the old one is given up a little later."""

OVERLAP_S: Final = 5.0
"""A radar that gives a ship a new number is done with the old one within two turns of its antenna. Longer: two ships."""

QUIET_S: Final = 8.0
"""An echo of which nothing came for three turns of the antenna is gone, whether or not the radar says so."""

_DANGEROUS: Final = frozenset({TargetStatus.DANGEROUS, TargetStatus.DANGEROUS_ACKNOWLEDGED})


@dataclass(slots=True)
class _Use:
    """One use of a number. ``last``: place by kind of sentence, so that a radar with a wrong fix does not seem to leap."""

    track: Track
    last: dict[str, tuple[Position, float]] = field(default_factory=dict)
    measured: float = -math.inf
    born: float = -math.inf


class RadarTargets:
    """At most ``MAX_RADAR`` tracks; the longest unheard gives way."""

    def __init__(self, own: OwnShipTracker, lost_after_s: float) -> None:
        self.tracks: dict[str, Track] = {}
        self.dropped = 0
        self.removed = 0
        self.unnumbered = 0
        self._own = own
        self._lost_after_s = lost_after_s
        self._uses: dict[tuple[str, int], _Use] = {}
        self._counts: dict[tuple[str, int], int] = {}
        self._labels: dict[tuple[str, int], str] = {}

    def apply(self, report: TargetReport) -> None:
        if report.number is None:
            self.unnumbered += 1
            return
        key = (report.source, report.number)
        use = self._uses.get(key)
        if report.status is TargetStatus.LOST:
            if use is not None and not use.track.lost_stated:
                self._lose(use.track, report)
            return
        position, offset = self._place(report)
        if use is None or self._is_another(use, report, position):
            use = self._known_again(key, report, position) or self._new_use(key, report)
        elif report.stamp.mono - use.born <= YOUNG_S:
            use = self._known_again(key, report, position, use) or use
        self._update(use, key, report, position, offset)

    def label(self, label: TargetLabel) -> None:
        """TLB: name a target; a label of nothing takes the name away."""
        if label.number is None:
            return
        key = (label.source, label.number)
        if label.label:
            self._labels[key] = label.label
        else:
            self._labels.pop(key, None)
        use = self._uses.get(key)
        if use is not None:
            use.track.facts.name = label.label
            use.track.changed = True

    def remove(self, target_id: str) -> None:
        """Take a track away; the count of uses of its number stays. ``removed`` counts them."""
        del self.tracks[target_id]
        self.removed += 1
        for key, use in list(self._uses.items()):
            if use.track.facts.id == target_id:
                del self._uses[key]

    def _lose(self, track: Track, report: TargetReport) -> None:
        """Lost where the radar last had it. That is no new sighting: its age goes on from the last one."""
        position, _offset = self._place(report)
        track.facts.position = position or track.facts.position
        track.facts.reported_cpa_m = track.facts.reported_tcpa_s = None
        track.lost_stated = True
        track.absorbed_by = self._gone_into(track, report)
        track.changed = True

    def _gone_into(self, track: Track, report: TargetReport) -> str | None:
        """The echo of the same radar that is where this one was: there is still a boat there, so none was lost."""
        place = track.facts.position
        if place is None:
            return None
        for use in self._uses.values():
            other = use.track
            if other is track or other.facts.source != report.source or other.lost_stated or other.facts.position is None:
                continue
            if report.stamp.mono - other.facts.stamp.mono <= OVERLAP_S and inseparable(place, other.facts.position, report.range_m):
                return other.facts.id
        return None

    def _known_again(
        self, key: tuple[str, int], report: TargetReport, position: Position | None, young: _Use | None = None
    ) -> _Use | None:
        """The use of a number by a ship that was known under another one, or under this one before; ``None``: none is. ``young``:
        the use that the number has had for some seconds."""
        if position is None:
            return None
        mono, source = report.stamp.mono, report.source
        gone = self._gone(source, mono, young)
        if not gone:
            return None
        known = same_ship(gone, position, _stated(report), mono, report.range_m)
        if known is None:
            return None
        track = self.tracks[known.id]
        before = next((k for k, u in self._uses.items() if u.track is track), None)
        if before is not None:
            del self._uses[before]
            if (label := self._labels.pop(before, None)) is not None:
                self._labels[key] = label
        if young is not None:
            track.former = (*track.former, young.track.facts.id)
            del self.tracks[young.track.facts.id]
            self.removed += 1
        track.lost_stated, track.absorbed_by = False, None
        track.facts.number = key[1]
        track.held = (*track.held[-(MOST_HELD - 1) :], (key[1], mono, known.sure))
        use = self._uses[key] = _Use(track)
        return use

    def host_of(self, track: Track, mono: float) -> Track | None:
        """The echo that this one went into, while it is there and not for too long."""
        host = self.tracks.get(track.absorbed_by) if track.absorbed_by is not None else None
        return host if host is not None and not host.gone(mono) and mono - track.heard <= ABSORBED_S else None

    def _gone(self, source: str, mono: float, young: _Use | None) -> list[Gone]:
        """Echoes of a radar that are no more: lost, silent, or their number was given to another one."""
        using = {id(u.track): k for k, u in self._uses.items()}
        out = []
        for track in self.tracks.values():
            facts = track.facts
            if facts.source != source or facts.position is None or (young is not None and track is young.track):
                continue
            given_on = id(track) not in using
            if not (track.lost_stated or given_on or mono - track.heard > QUIET_S):
                continue
            if young is not None and track.heard > young.born + OVERLAP_S:
                continue
            host = self.host_of(track, mono)
            out_of = host.facts.position if host is not None else None
            out.append(Gone(facts.id, facts.position, track.velocity, facts.stamp.mono, out_of))
        return out

    def _place(self, report: TargetReport) -> tuple[Position | None, Vector | None]:
        """Position, and metres east and north of own ship where range and true bearing are known."""
        bearing = self._true_bearing(report)
        if report.range_m is None or bearing is None:
            return report.position, None
        angle = math.radians(bearing)
        offset = (report.range_m * math.sin(angle), report.range_m * math.cos(angle))
        here = self._own.position_at(report.stamp.mono)
        return (destination(here, bearing, report.range_m) if here is not None else report.position), offset

    def _true_bearing(self, report: TargetReport) -> float | None:
        if report.bearing_deg is None or report.bearing_reference is None:
            return None
        if report.bearing_reference is AngleReference.TRUE:
            return report.bearing_deg
        heading = self._own.heading_at(report.stamp.mono)
        return degrees_360(heading + report.bearing_deg) if heading is not None else None

    def _is_another(self, use: _Use, report: TargetReport, position: Position | None) -> bool:
        mono = report.stamp.mono
        if use.track.lost_stated or mono - use.track.heard > self._lost_after_s:
            return True
        if position is None or report.sentence not in use.last:
            return False
        before, at = use.last[report.sentence]
        return range_bearing(before, position)[0] > LEAP_M + LEAP_MPS * abs(mono - at)

    def _new_use(self, key: tuple[str, int], report: TargetReport) -> _Use:
        if len(self.tracks) >= MAX_RADAR:
            self.remove(min(self.tracks, key=lambda i: self.tracks[i].heard))
            self.dropped += 1
        count = self._counts[key] = self._counts.get(key, 0) + 1
        if count > 1:
            self._labels.pop(key, None)  # the label was for the target that bore the number before
        source, number = key
        facts = Facts(f"R:{source}:{number}:{count}", TargetKind.RADAR, source, report.stamp, number=number)
        track = Track(facts, report.stamp.mono, self._lost_after_s / 2, self._lost_after_s)
        track.held = ((number, report.stamp.mono, True),)
        use = _Use(track, born=report.stamp.mono)
        self._uses[key] = use
        self.tracks[facts.id] = use.track
        return use

    def _update(
        self, use: _Use, key: tuple[str, int], report: TargetReport, position: Position | None, offset: Vector | None
    ) -> None:
        track, facts, mono = use.track, use.track.facts, report.stamp.mono
        track.heard = max(track.heard, mono)
        track.changed = True
        facts.test = report.test
        facts.name = self._labels.get(key) or report.name or facts.name
        if report.status is not None:
            facts.acquiring = report.status is TargetStatus.ACQUIRING
            track.radar_danger = report.status in _DANGEROUS
        if position is not None:
            use.last[report.sentence] = (position, mono)
        if offset is not None:
            use.measured = mono
            track.offset = offset
            # Without a fix to lay the bearing off from, the old position is not where the target is now.
            facts.position, facts.stamp = position, report.stamp
        elif position is not None and mono - use.measured > MEASURED_FOR_S:
            facts.position, facts.stamp = position, report.stamp
        if facts.position is not None:
            track.extend_past(facts.position, facts.stamp.mono)
        if report.range_m is not None:
            self._move(track, report)
        if report.reported_cpa_m is not None or report.range_m is not None:
            facts.reported_cpa_m, facts.reported_tcpa_s = report.reported_cpa_m, report.reported_tcpa_s

    def _move(self, track: Track, report: TargetReport) -> None:
        """True motion over ground where it is stated or can be had; a target in acquisition has none yet."""
        facts = track.facts
        facts.heading_deg = report.heading_deg
        stated = velocity(report.speed_mps, report.course_deg) if report.status is not TargetStatus.ACQUIRING else None
        if stated is not None and report.motion_reference is AngleReference.TRUE and report.stabilised != "water":
            track.velocity, track.relative_velocity = stated, None
            facts.sog_mps, facts.cog_deg = report.speed_mps, report.course_deg
            return
        relative = track.relative_velocity = self._relative(report, stated)
        own = self._own.velocity()
        track.velocity = plus(relative, own) if relative is not None and own is not None else None
        facts.sog_mps, facts.cog_deg = speed_course(track.velocity) if track.velocity is not None else (None, None)

    def _relative(self, report: TargetReport, stated: Vector | None) -> Vector | None:
        """Motion as seen from own ship: said outright (Furuno FAR-28x7), or both motions taken through the water."""
        if stated is None or report.motion_reference is None:
            return None
        if report.motion_reference is AngleReference.RELATIVE:
            return stated
        own = self._own.water_velocity()
        return minus(stated, own) if own is not None else None


def _stated(report: TargetReport) -> Vector | None:
    """True motion over ground as the sentence says it; one in acquisition has none yet."""
    if report.status is TargetStatus.ACQUIRING or report.motion_reference is not AngleReference.TRUE:
        return None
    return velocity(report.speed_mps, report.course_deg)
