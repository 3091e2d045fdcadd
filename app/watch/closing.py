"""Somebody else on the way, to an open case or to us. Rules for ``judge.RULES``."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from app.geo import local_scale
from app.units import degrees_180, metres_from_nm, mps_from_knots
from app.watch.alerts import Condition
from app.watch.cpa import Approach, closest_approach, velocity
from app.watch.frame import Priority, Target
from app.watch.targets import FAST_MPS
from app.watch.tracks import COLLISION_KINDS, stands_for_another
from app.watch.view import View
from app.watch.words import miles, minutes, speed, target_name, where
from app.worded import worded

CLOSING_CPA_M: Final = 1852.0
CLOSING_TIME_S: Final = 40 * 60.0


def closing_on_case(view: View) -> Iterator[Condition]:
    """A fast target that will pass near an open case soon: somebody else is on the way to the boat."""
    cases = [(c.id, c.position, local_scale(c.position.lat)) for c in view.cases if c.position is not None]
    chosen_mps = mps_from_knots(view.limits.closing_kn)
    fast = {t.id: t for t in view.targets if (t.sog_mps or 0.0) > FAST_MPS}
    fast |= {t.id: t for t in view.found.chosen if (t.sog_mps or 0.0) >= chosen_mps}
    fast = {i: t for i, t in fast.items() if t.kind in COLLISION_KINDS and not t.lost and not stands_for_another(t)}
    for t in fast.values() if cases else ():
        motion = velocity(t.sog_mps, t.cog_deg)
        if motion is None or t.position is None:
            continue
        reach = (t.sog_mps or 0.0) * CLOSING_TIME_S + CLOSING_CPA_M
        for case_id, position, (per_lon, per_lat) in cases:
            place = (degrees_180(t.position.lon - position.lon) * per_lon, (t.position.lat - position.lat) * per_lat)
            if math.hypot(*place) > reach:
                continue
            approach = closest_approach(place, motion)
            left = (approach.tcpa_s or 0.0) - t.age_s
            if approach.cpa_m < CLOSING_CPA_M and 0.0 < left <= CLOSING_TIME_S:
                yield _closing(t, case_id, approach, left)


def closing_on_own(view: View) -> Iterator[Condition]:
    """A chosen vessel that comes at us fast. Where she is dangerous by CPA that alarm says so already."""
    limits = view.limits
    for t in view.found.chosen:
        if t.kind not in COLLISION_KINDS or t.dangerous or t.lost or t.cpa_m is None or t.tcpa_s is None:
            continue
        left = t.tcpa_s
        if (t.sog_mps or 0.0) < mps_from_knots(limits.closing_kn) or t.cpa_m > metres_from_nm(limits.closing_nm):
            continue
        if 0.0 < left <= limits.closing_min * 60.0:
            title = worded("Closing at {speed}: {target_name}", speed=speed(t.sog_mps or 0.0), target_name=target_name(t))
            detail = worded(
                "{where}, will pass own ship at {miles} in {minutes}. Look out, log it, tell the master",
                where=where(t),
                miles=miles(t.cpa_m),
                minutes=minutes(left),
            )
            yield Condition(
                f"closing:own:{t.id}",
                "closing",
                Priority.WARNING,
                title,
                detail,
                target=t.id,
                source=t.source,
                hold_s=60.0,
            )


def _closing(t: Target, case_id: str, approach: Approach, left_s: float) -> Condition:
    return Condition(
        f"closing:{case_id}:{t.id}",
        "closing",
        Priority.WARNING,
        worded(
            "Closing {case_id} in {minutes}: {target_name}",
            case_id=case_id,
            minutes=minutes(left_s),
            target_name=target_name(t),
        ),
        worded(
            "{where}, {speed}, will pass {miles} from the case. Name it, log it",
            where=where(t),
            speed=speed(t.sog_mps or 0.0),
            miles=miles(approach.cpa_m),
        ),
        target=t.id,
        source=t.source,
        hold_s=60.0,
    )
