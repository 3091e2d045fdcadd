"""The truth of a drill as a frame, so that the chart draws it with the same symbols as the picture that the trainee has."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.clock import Stamp
from app.geo import range_bearing
from app.training.facts import OWN
from app.training.instructor import Now, VesselNow
from app.watch.frame import Frame, OwnShip, Target, TargetKind, Value

TRUTH: Final = "truth"
PREFIX: Final = "TRUE:"
_KINDS: Final = {
    "aircraft": TargetKind.AIRCRAFT,
    "AIS-SART": TargetKind.BEACON,
    "AIS-MOB": TargetKind.BEACON,
    "coast station": TargetKind.BASE,
    "aid to navigation": TargetKind.AID,
}


def truth_frame(now: Now, frame: Frame) -> Frame:
    """Everybody where they really are, at the trainee's own time. Whoever has no AIS, or a silent one, is drawn as an echo."""
    own = now.vessel(OWN)
    targets = tuple(_target(each, own, frame.stamp) for each in now.vessels if each.id != OWN)
    ship = _own(own, frame.stamp) if own is not None else OwnShip()
    return replace(frame, own=ship, targets=targets, alerts=(), calls=())


def vessel_of(target: str | None) -> str | None:
    """Whom the id of a target of the truth stands for."""
    return target.removeprefix(PREFIX) if target is not None and target.startswith(PREFIX) else None


def _own(own: VesselNow, stamp: Stamp) -> OwnShip:
    return OwnShip(
        position=Value(own.position, TRUTH, stamp, 0.0, False),
        sog_mps=Value(own.sog_mps, TRUTH, stamp, 0.0, False),
        cog_deg=Value(own.cog_deg, TRUTH, stamp, 0.0, False),
        heading_deg=Value(own.heading_deg, TRUTH, stamp, 0.0, False),
    )


def _target(vessel: VesselNow, own: VesselNow | None, stamp: Stamp) -> Target:
    distance, bearing = range_bearing(own.position, vessel.position) if own is not None else (None, None)
    speaks = vessel.ais in ("on", "false")
    return Target(
        id=PREFIX + vessel.id,
        kind=_KINDS.get(vessel.kind, TargetKind.AIS if speaks else TargetKind.RADAR),
        source=TRUTH,
        position=vessel.position,
        stamp=stamp,
        age_s=0.0,
        name=vessel.name,
        mmsi=vessel.mmsi or None,
        sog_mps=vessel.sog_mps,
        cog_deg=vessel.cog_deg,
        heading_deg=vessel.heading_deg if speaks else None,
        range_m=distance,
        bearing_deg=bearing,
    )
