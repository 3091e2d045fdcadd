"""Own ship and others as seen from a case: bearing, range, times of arrival, who comes close. Pure, no widgets.

It joins the live picture with the log, which may not know each other, so it lives on the screen's side of both.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.config import Settings
from app.geo import Position, destination, local_scale, local_xy, range_bearing
from app.rescue.search import Intercept, closest_approach, intercept
from app.rescue.state import Case, Drift, ReportedPosition, Speeds
from app.units import NM, degrees_180, mps_from_knots, nm
from app.watch.frame import Frame, Target, TargetKind
from app.watch.who import by_every_id
from app.worded import worded
from ui.words import target_name

UNDER_WAY_MPS: Final = mps_from_knots(1.0)
"""Below this she lies still and the ETA is reckoned with the speed from the settings."""
FAST_MPS: Final = mps_from_knots(15.0)
CLOSE_M: Final = 2 * NM
CLOSING_WITHIN_S: Final = 90 * 60.0
NEAR_M: Final = 3 * NM
FAR_M: Final = 40 * NM
ROOM: Final = 1.02
"""What the quick look leaves to the exact one: more than the plane is off within 40 NM."""
SPREAD_MPS: Final = mps_from_knots(0.1)
"""How fast the doubt about a position grows after it was reported: a rule of thumb, said as such wherever it is shown."""
_WORTH_SAYING_M: Final = 0.05 * NM
NO_SPEEDS: Final = Speeds()


@dataclass(frozen=True, slots=True)
class Datum:
    """Where a boat should be now. ``reported`` is what somebody said and stays what it is; ``position`` is it moved by ``drift``.

    ``moved_m`` ``None``: no drift is known, the position is the reported one. ``radius_m``: the accuracy that was given, plus
    0.1 kn for the time since; ``None`` where neither is known.
    """

    position: Position
    reported: ReportedPosition
    drift: Drift | None
    moved_m: float | None
    radius_m: float | None

    @property
    def text(self) -> str:
        """``drifted 0.8 NM since 02:38``; "" where no drift is known or it has come to nothing yet."""
        if self.moved_m is None or self.moved_m < _WORTH_SAYING_M:
            return ""
        return worded("drifted {nm:.1f} NM since {at:%H:%M}", nm=nm(self.moved_m), at=self.reported.at)

    @property
    def why(self) -> str:
        """Where the numbers come from, in one sentence."""
        if self.drift is None or self.drift.set_deg is None or self.drift.drift_mps is None:
            return worded("Reported {at:%H:%M} UTC. How she drifts is not known.", at=self.reported.at)
        source = worded(" ({source})", source=self.drift.source) if self.drift.source else ""
        towards = worded(
            "{value:03d}° at {value2:.1f} kn", value=round(self.drift.set_deg) % 360, value2=self.drift.drift_mps / NM * 3600
        )
        return worded(
            "Reported {at:%H:%M} UTC, moved towards {towards}{source}. Circle: accuracy given, and 0.1 kn since.",
            at=self.reported.at,
            towards=towards,
            source=source,
        )


@dataclass(frozen=True, slots=True)
class Sight:
    """A case from own ship: degrees true, metres, seconds, m/s. Bearing, range, ETA and course are to the ``datum``.

    ``speed_from``: "set", "sog" or "settings"; ``reckoned``: ETA not by her present speed. ``rhib_from``: "set" or "settings".
    ``own``: where she was seen from.
    """

    bearing_deg: float
    range_m: float
    eta_s: float | None
    rhib_eta_s: float | None
    course_deg: float | None
    speed_mps: float
    reckoned: bool
    datum: Datum
    speed_from: str = "sog"
    rhib_mps: float = 0.0
    rhib_from: str = "settings"

    @property
    def speed_words(self) -> str:
        """How the ETA was reckoned, for a tool tip."""
        return {"set": "speed set by the officer", "sog": "present speed over ground"}.get(
            self.speed_from, "speed from the settings"
        )


@dataclass(frozen=True, slots=True)
class Closing:
    """Somebody at or coming to a case. ``cpa_m``/``tcpa_s`` to the case, ``None`` where the motion is not known or it is past.

    ``name``: what the case calls it, else what the picture does. ``fast``: quick, close and soon enough to be warned of.
    ``known``: already noted as an actor of the case; such a one is here however far it is.
    """

    target: Target
    name: str
    range_m: float
    cpa_m: float | None
    tcpa_s: float | None
    fast: bool
    known: bool


def datum_of(case: Case, now: datetime) -> Datum | None:
    """``None`` where the case has no position. A closed case stays where it was said to be."""
    reported = case.position
    if reported is None:
        return None
    gone = max((now - reported.at).total_seconds(), 0.0) if case.open else 0.0
    drift = case.drift if case.open else None
    radius = reported.accuracy_m
    if gone > 0 and (radius is not None or drift is not None):
        radius = (radius or 0.0) + SPREAD_MPS * gone
    if drift is None or drift.set_deg is None or drift.drift_mps is None:
        return Datum(reported.position, reported, None, None, radius)
    moved = drift.drift_mps * gone
    return Datum(destination(reported.position, drift.set_deg, moved), reported, drift, moved, radius)


def sight(case: Case, frame: Frame, settings: Settings, speeds: Speeds = NO_SPEEDS) -> Sight | None:
    """``None`` where the case has no position or own ship's is not live: nothing is reckoned from a stale fix.

    ``speeds`` are what the officer set; else own ship by her present speed, the RHIBs by the settings.
    """
    own = frame.own.position.live
    datum = datum_of(case, frame.stamp.utc)
    if own is None or datum is None:
        return None
    distance, bearing = range_bearing(own, datum.position)
    sog = frame.own.sog_mps.live
    if speeds.own_mps is not None:
        speed, speed_from = speeds.own_mps, "set"
    elif sog is not None and sog >= UNDER_WAY_MPS:
        speed, speed_from = sog, "sog"
    else:
        speed, speed_from = mps_from_knots(settings.ship.speed_kn), "settings"
    rhib = speeds.rhib_mps if speeds.rhib_mps is not None else mps_from_knots(settings.ship.rhib_speed_kn)
    meeting, by_rhib = _meet(own, speed, datum), _meet(own, rhib, datum)
    return Sight(
        bearing_deg=bearing,
        range_m=distance,
        eta_s=meeting.time_s if meeting else None,
        rhib_eta_s=by_rhib.time_s if by_rhib else None,
        course_deg=meeting.course_deg if meeting else None,
        speed_mps=speed,
        reckoned=speed_from != "sog",
        datum=datum,
        speed_from=speed_from,
        rhib_mps=rhib,
        rhib_from="set" if speeds.rhib_mps is not None else "settings",
    )


def _meet(own: Position, speed: float, datum: Datum) -> Intercept | None:
    drift = datum.drift
    return intercept(own, speed, datum.position, drift.set_deg if drift else None, drift.drift_mps if drift else None)


def closing(case: Case, frame: Frame) -> tuple[Closing, ...]:
    """Actors of the case that are in the picture, however far, and others near it or closing on it; the most urgent first."""
    datum = datum_of(case, frame.stamp.utc)
    if datum is None:
        return ()
    named = [a for a in case.actors if a.target is not None]
    every = by_every_id(frame.targets) if named else {}
    by_target = {every[a.target].id: a.name for a in named if a.target in every}
    by_mmsi = {a.mmsi: a.name for a in case.actors if a.mmsi}
    there = datum.position
    # Two thousand targets: most are thrown out by two comparisons, or by how far they can come, before any geometry.
    per_lat = local_scale(there.lat)[1]
    north = FAR_M / per_lat * ROOM
    per_lon = local_scale(min(abs(there.lat) + north, 89.0))[0]  # the least within reach: distances are too short rather
    east = FAR_M / per_lon * ROOM
    drifts = (datum.drift.drift_mps or 0.0) if datum.drift is not None else 0.0
    actors = bool(by_target or by_mmsi)
    found = []
    for target in frame.targets:
        at = target.position
        if at is None or target.lost or target.acquiring or target.merged_into is not None or target.kind not in _MOVING:
            continue
        actor = _called(target, by_target, by_mmsi) if actors else None
        if actor is None:
            up, right = at.lat - there.lat, at.lon - there.lon
            if abs(right) > 180.0:
                right = degrees_180(right)
            if abs(up) > north or abs(right) > east:
                continue
            if math.hypot(up * per_lat, right * per_lon) > ROOM * ROOM * _reach(target, drifts):
                continue
        one = _approach(target, at, datum, actor)
        if one is not None:
            found.append(one)
    return tuple(sorted(found, key=_urgency))


_MOVING: Final = frozenset({TargetKind.AIS, TargetKind.RADAR, TargetKind.AIRCRAFT})


def _called(target: Target, by_target: Mapping[str, str], by_mmsi: Mapping[str, str]) -> str | None:
    name = by_target.get(target.id)
    return by_mmsi.get(target.mmsi) if name is None and target.mmsi else name


def _reach(target: Target, drift_mps: float) -> float:
    """Farther off than this nobody is spoken of who is no actor of the case."""
    return min(FAR_M, max(NEAR_M, ((target.sog_mps or 0.0) + drift_mps) * CLOSING_WITHIN_S + CLOSE_M))


def _approach(target: Target, at: Position, datum: Datum, actor: str | None) -> Closing | None:
    there, drift = datum.position, datum.drift
    drift_deg, drift_mps = (drift.set_deg, drift.drift_mps) if drift is not None else (None, None)
    roughly = math.hypot(*local_xy(there, at))
    if actor is None and roughly > ROOM * _reach(target, drift_mps or 0.0):
        return None
    approach = closest_approach(at, target.cog_deg, target.sog_mps, there, drift_deg, drift_mps)
    ahead = approach if approach is not None and approach.time_s >= 0 else None
    coming = ahead is not None and ahead.time_s <= CLOSING_WITHIN_S and ahead.distance_m <= CLOSE_M
    if actor is None and not coming and roughly > ROOM * NEAR_M:
        return None
    distance, _ = range_bearing(there, at)  # ten times as dear as all before it: only for those who are left
    if actor is None and (distance > FAR_M or (not coming and distance > NEAR_M)):
        return None
    told = ahead if ahead is not None and (actor is not None or ahead.time_s <= CLOSING_WITHIN_S) else None
    fast = coming and target.sog_mps is not None and target.sog_mps >= FAST_MPS
    return Closing(
        target=target,
        name=actor or target_name(target),
        range_m=distance,
        cpa_m=told.distance_m if told else None,
        tcpa_s=told.time_s if told else None,
        fast=fast,
        known=actor is not None,
    )


def _urgency(one: Closing) -> tuple[bool, bool, float]:
    return not one.fast, not one.known, one.tcpa_s if one.tcpa_s is not None else 1e9 + one.range_m
