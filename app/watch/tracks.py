"""One target over time: where it was last heard, how it moves, and the frozen ``Target`` that the screen is given.

``facts`` holds what the target said of itself; it changes when a report comes. ``shown`` adds what depends on own ship
and on the time (range, bearing, CPA, age). It is made anew when something was heard, else each second near own ship and
each three seconds far away: two thousand targets made anew ten times a second would take all the time there is.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from typing import Final

from app.clock import Stamp
from app.config import Limits
from app.geo import Position, local_xy
from app.units import metres_from_nm, mps_from_knots
from app.watch.cpa import Approach, Vector, after, closest_approach, direction, minus, plus
from app.watch.frame import Target, TargetKind

PAST_POINTS: Final = 60
PAST_STEP_S: Final = 10.0

NEAR_M: Final = metres_from_nm(6.0)
NEAR_REFRESH_S: Final = 1.0
FAR_REFRESH_S: Final = 3.0

COLLISION_KINDS: Final = frozenset({TargetKind.AIS, TargetKind.RADAR})
"""What a CPA alarm is for. One steers for a beacon on purpose; aids and coast stations are on the chart; aircraft fly over."""

STOPPED_MPS: Final = mps_from_knots(1.0)
TARGET_STOPPED_MPS: Final = mps_from_knots(1.5)
"""Below this a ship makes no way: she drifts, or what tells of her is not exact. A radar gives a rock up to 1.2 kn."""

LEAVE_FACTOR: Final = 1.2
"""A dangerous target is dangerous until its CPA or TCPA is this much beyond the limit: an alarm must not flap."""


@dataclass(slots=True)
class Facts:
    """What a target said of itself, in the fields of ``Target``. Mutable: it belongs to one track."""

    id: str
    kind: TargetKind
    source: str
    stamp: Stamp
    position: Position | None = None
    name: str | None = None
    mmsi: str | None = None
    number: int | None = None
    callsign: str | None = None
    ship_type: int | None = None
    ais_class: str | None = None
    nav_status: int | None = None
    destination: str | None = None
    sog_mps: float | None = None
    cog_deg: float | None = None
    heading_deg: float | None = None
    length_m: float | None = None
    beam_m: float | None = None
    bow_m: float | None = None
    port_m: float | None = None
    rate_of_turn_deg_min: float | None = None
    virtual: bool = False
    reported_cpa_m: float | None = None
    reported_tcpa_s: float | None = None
    acquiring: bool = False
    test: bool = False
    beacon: str | None = None
    beacon_state: str | None = None
    own_craft: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """Own ship at the moment of a refresh, metres and m/s; ``None`` = not known."""

    mono: float
    position: Position | None
    velocity: Vector | None


@dataclass(slots=True)
class Track:
    """``velocity``: true motion over ground. ``relative_velocity``: as seen from own ship, where a radar says only that.
    ``offset``: measured place relative to own ship, for when own position is not known. ``heard``: mono seconds of the
    last report of any kind. ``limit_s``: silence after which it is lost. ``echoes``: of an AIS ship, what radars have of her;
    ``merged_into``: of an echo, the ship that it is; ``absorbed_by``: the echo of the same radar that it went into, as seen
    when it was lost; ``former``: ids that it had for a moment before it was known again; ``held``: see ``Target``."""

    facts: Facts
    heard: float
    stale_s: float
    limit_s: float
    velocity: Vector | None = None
    relative_velocity: Vector | None = None
    offset: Vector | None = None
    past: deque[tuple[float, float, float]] = field(default_factory=lambda: deque(maxlen=PAST_POINTS))
    past_shown: tuple[tuple[float, float, float], ...] = ()
    lost_stated: bool = False
    radar_danger: bool = False
    danger: bool = False
    changed: bool = True
    refresh_at: float = -math.inf
    shown: Target | None = None
    echoes: tuple[Track, ...] = ()
    off_echo_m: float | None = None
    merged_into: str | None = None
    absorbed_by: str | None = None
    former: tuple[str, ...] = ()
    held: tuple[tuple[int, float, bool], ...] = ()

    @property
    def visible(self) -> bool:
        """A beacon is shown even when it has not said where it is."""
        return self.facts.position is not None or self.offset is not None or self.facts.kind is TargetKind.BEACON

    def extend_past(self, position: Position, mono: float) -> None:
        if not self.past or mono - self.past[-1][0] >= PAST_STEP_S:
            self.past.append((mono, position.lat, position.lon))
            self.past_shown = tuple(self.past)

    def leading(self, mono: float) -> Track:
        """Whose place and motion are hers: her own, or those of her newest echo once her AIS has gone silent."""
        heard = self.facts.stamp.mono
        if not self.echoes or (mono - heard <= self.stale_s and mono - heard <= self.limit_s):
            return self
        newest = max(self.echoes, key=lambda e: e.facts.stamp.mono)
        return newest if newest.facts.stamp.mono > heard and newest.facts.position is not None else self

    def refresh(self, own: Reference, limits: Limits, acknowledged: bool) -> Target:
        """Make ``shown`` for this moment."""
        lead = self.leading(own.mono)
        age = max(0.0, own.mono - lead.facts.stamp.mono)
        lost = lead.lost_stated or age > lead.limit_s
        place = lead.place(own)
        # A target that was dangerous when it was lost is still somewhere ahead: it is followed by dead reckoning.
        approach = lead.approach(own, place, age) if place is not None and (not lost or self.danger) else None
        if self.facts.kind in COLLISION_KINDS and not self.facts.test:
            judged = self.merged_into is None and self.absorbed_by is None and not self.facts.own_craft
            still = both_stopped(self.danger, lead.velocity, own.velocity)
            self.danger = judged and not still and dangerous(self.danger, approach, limits)
        if lead is not self and lead.facts.position is not None:
            self.extend_past(lead.facts.position, lead.facts.stamp.mono)
        self.changed = False
        self.shown = self._target(own.mono, lead, age, lost, place, approach, acknowledged)
        near = place is not None and math.hypot(*place) < NEAR_M
        self.refresh_at = own.mono + (NEAR_REFRESH_S if near or self.danger else FAR_REFRESH_S)
        return self.shown

    def _target(
        self,
        mono: float,
        lead: Track,
        age: float,
        lost: bool,
        place: Vector | None,
        approach: Approach | None,
        acknowledged: bool,
    ) -> Target:
        f, led = self.facts, lead.facts
        return Target(
            id=f.id,
            kind=f.kind,
            source=led.source,
            position=led.position,
            stamp=led.stamp,
            age_s=age,
            name=f.name,
            mmsi=f.mmsi,
            number=f.number,
            callsign=f.callsign,
            ship_type=f.ship_type,
            ais_class=f.ais_class,
            nav_status=f.nav_status,
            destination=f.destination,
            sog_mps=led.sog_mps,
            cog_deg=led.cog_deg,
            heading_deg=led.heading_deg,
            length_m=f.length_m,
            beam_m=f.beam_m,
            bow_m=f.bow_m,
            port_m=f.port_m,
            rate_of_turn_deg_min=led.rate_of_turn_deg_min,
            virtual=f.virtual,
            range_m=math.hypot(*place) if place is not None else None,
            bearing_deg=direction(place) if place is not None else None,
            cpa_m=approach.cpa_m if approach is not None else None,
            tcpa_s=approach.tcpa_s if approach is not None else None,
            reported_cpa_m=led.reported_cpa_m,
            reported_tcpa_s=led.reported_tcpa_s,
            acquiring=f.acquiring,
            dangerous=self.danger or self._radar_warns(mono),
            acknowledged=acknowledged,
            lost=lost,
            stale=lost or age > lead.stale_s,
            test=f.test,
            beacon=f.beacon,
            beacon_state=f.beacon_state,
            merged=tuple(e.facts.id for e in self.echoes) + self.former,
            merged_into=self.merged_into or self.absorbed_by,
            own_craft=f.own_craft,
            by_radar=lead is not self,
            off_echo_m=self.off_echo_m,
            held=self.held,
            track=self.past_shown,
        )

    def _radar_warns(self, mono: float) -> bool:
        """A radar calls it dangerous by its own limits: said of the ship, where it is the echo of one."""
        if self.merged_into is not None or self.absorbed_by is not None or self.facts.own_craft:
            return False
        return any(e.radar_danger and not e.gone(mono) for e in (self, *self.echoes))

    def gone(self, mono: float) -> bool:
        """Lost by its own source."""
        return self.lost_stated or mono - self.facts.stamp.mono > self.limit_s

    def place(self, own: Reference) -> Vector | None:
        """Metres east and north of own ship, where last reported."""
        if own.position is not None and self.facts.position is not None:
            return local_xy(own.position, self.facts.position)
        return self.offset

    def approach(self, own: Reference, place: Vector, age: float) -> Approach | None:
        """CPA from now on: the target is moved from its last report to now first."""
        if self.velocity is not None and own.velocity is not None:
            relative = minus(self.velocity, own.velocity)
        elif self.relative_velocity is not None:
            relative = self.relative_velocity
        else:
            return None
        # A measured offset is from own ship as she was then; a position is compared with own position as it is now.
        since = relative if place is self.offset or own.velocity is None else plus(relative, own.velocity)
        return closest_approach(after(place, since, age), relative)


def stands_for_another(target: Target) -> bool:
    """An echo of a ship that is judged as another target, or own RHIB: neither raises anything."""
    return target.merged_into is not None or target.own_craft


def both_stopped(was_danger: bool, target: Vector | None, own: Vector | None) -> bool:
    """Two that drift or lie at anchor: wind and the noise of their fixes make them approach, and there is no way to alter."""
    if target is None or own is None:
        return False
    factor = LEAVE_FACTOR if was_danger else 1.0
    return math.hypot(*target) * factor < TARGET_STOPPED_MPS and math.hypot(*own) * factor < STOPPED_MPS


def dangerous(was: bool, approach: Approach | None, limits: Limits) -> bool:
    """The CPA/TCPA criterion with hysteresis. Two that lie still do not approach, however near they are."""
    if approach is None or approach.tcpa_s is None or approach.tcpa_s < 0:
        return False
    factor = LEAVE_FACTOR if was else 1.0
    return (
        approach.relative_speed_mps * factor >= mps_from_knots(limits.cpa_min_speed_kn)
        and approach.cpa_m < metres_from_nm(limits.cpa_nm) * factor
        and approach.tcpa_s <= limits.tcpa_min * 60.0 * factor
    )
