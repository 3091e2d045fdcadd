"""Own ship and others as seen from a case: bearing, range, times of arrival, who comes close. Pure, no widgets.

It joins the live picture with the log, which may not know each other, so it lives on the screen's side of both.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from app.config import Settings
from app.geo import Position, local_xy, range_bearing
from app.rescue.search import closest_approach, eta_s, intercept
from app.rescue.state import Case
from app.units import NM, mps_from_knots
from app.watch.frame import Frame, Target, TargetKind

UNDER_WAY_MPS: Final = mps_from_knots(1.0)
"""Below this she lies still and the ETA is reckoned with the speed from the settings."""
FAST_MPS: Final = mps_from_knots(15.0)
CLOSE_M: Final = 2 * NM
CLOSING_WITHIN_S: Final = 90 * 60.0
NEAR_M: Final = 3 * NM
FAR_M: Final = 40 * NM
ROOM: Final = 1.02
"""What the quick look leaves to the exact one: more than the plane is off within 40 NM."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A case from own ship: degrees true, metres, seconds, m/s. ``reckoned``: ETA by the settings' speed, not by SOG."""

    bearing_deg: float
    range_m: float
    eta_s: float | None
    rhib_eta_s: float | None
    course_deg: float | None
    speed_mps: float
    reckoned: bool


@dataclass(frozen=True, slots=True)
class Closing:
    """Somebody at or coming to a case. ``cpa_m``/``tcpa_s`` to the case, ``None`` where the motion is not known.

    ``fast``: quick, close and soon enough to be warned of. ``known``: already noted as an actor of the case.
    """

    target: Target
    name: str
    range_m: float
    cpa_m: float | None
    tcpa_s: float | None
    fast: bool
    known: bool


def sight(case: Case, frame: Frame, settings: Settings) -> Sight | None:
    """``None`` where the case has no position or own ship's is not live: nothing is reckoned from a stale fix."""
    own = frame.own.position.live
    there = case.position
    if own is None or there is None:
        return None
    distance, bearing = range_bearing(own, there.position)
    sog = frame.own.sog_mps.live
    reckoned = sog is None or sog < UNDER_WAY_MPS
    speed = mps_from_knots(settings.ship.speed_kn) if sog is None or reckoned else sog
    meeting = intercept(own, speed, there.position)
    return Sight(
        bearing_deg=bearing,
        range_m=distance,
        eta_s=meeting.time_s if meeting else None,
        rhib_eta_s=eta_s(distance, mps_from_knots(settings.ship.rhib_speed_kn)),
        course_deg=meeting.course_deg if meeting else None,
        speed_mps=speed,
        reckoned=reckoned,
    )


def closing(case: Case, frame: Frame) -> tuple[Closing, ...]:
    """Actors of the case that are in the picture, and others near it or closing on it; the most urgent first."""
    there = case.position
    if there is None:
        return ()
    names = {a.target: a.name for a in case.actors if a.target}
    found = []
    for target in frame.targets:
        one = _approach(target, there.position, names.get(target.id))
        if one is not None:
            found.append(one)
    return tuple(sorted(found, key=_urgency))


def _approach(target: Target, there: Position, actor: str | None) -> Closing | None:
    moving_thing = target.kind in (TargetKind.AIS, TargetKind.RADAR, TargetKind.AIRCRAFT)
    if target.position is None or target.lost or target.acquiring or not moving_thing:
        return None
    # The plane is much faster than the geodesic, and most targets are too far off for an exact look.
    roughly = math.hypot(*local_xy(there, target.position))
    if roughly > ROOM * FAR_M:
        return None
    reach = (target.sog_mps or 0.0) * CLOSING_WITHIN_S + CLOSE_M
    if actor is None and roughly > ROOM * max(NEAR_M, reach):
        return None
    distance, _ = range_bearing(there, target.position)
    if distance > FAR_M:
        return None
    approach = closest_approach(target.position, target.cog_deg, target.sog_mps, there)
    cpa = approach.distance_m if approach else None
    tcpa = approach.time_s if approach else None
    soon = tcpa is not None and 0 <= tcpa <= CLOSING_WITHIN_S
    coming = soon and cpa is not None and cpa <= CLOSE_M
    if actor is None and not coming and distance > NEAR_M:
        return None
    fast = coming and target.sog_mps is not None and target.sog_mps >= FAST_MPS
    return Closing(target, actor or "", distance, cpa, tcpa if soon else None, fast, actor is not None)


def _urgency(one: Closing) -> tuple[bool, bool, float]:
    return not one.fast, not one.known, one.tcpa_s if one.tcpa_s is not None else 1e9 + one.range_m
