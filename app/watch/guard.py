"""Guard zones: an officer draws one or two, and a target that comes in is said once, until it has left.

A ring goes with own ship (all round, or a sector by the bow or by true bearing). An area stays where it was put: it tells a
place, so it is kept with what is private (``app.vigil``), never with how the window was left.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.errors import UserError
from app.geo import Position, local_xy
from app.units import NM, degrees_180, degrees_360
from app.watch.frame import OwnShip, Target, TargetKind
from app.worded import worded

MOST_ZONES: Final = 2
MOST_CORNERS: Final = 40
SMALLEST_M: Final = 50.0
LARGEST_M: Final = 48.0 * NM

LEAVE_M: Final = 0.1 * NM
LEAVE_SHARE: Final = 0.1
LEAVE_DEG: Final = 5.0
"""A target has left when it is this far outside: on the edge it would come and go with every sweep."""

WATCHED: Final = frozenset({TargetKind.AIS, TargetKind.RADAR})
"""What a guard zone looks for. Beacons raise an alarm of their own wherever they are; marks and coast stations lie still."""


@dataclass(frozen=True, slots=True)
class Ring:
    """Between two distances from own ship, metres, from one bearing clockwise to another, degrees. Equal bearings: all round.

    ``relative``: by the bow. Where heading and course are not known such a sector counts as all round.
    """

    name: str
    inner_m: float
    outer_m: float
    start_deg: float = 0.0
    end_deg: float = 0.0
    relative: bool = True

    def holds(self, target: Target, bow_deg: float | None, slack: float) -> bool:
        """Is it inside, made larger by ``slack`` times what a target has to be outside to have left?"""
        if target.range_m is None or target.bearing_deg is None:
            return False
        more = slack * max(LEAVE_M, LEAVE_SHARE * self.outer_m)
        if not self.inner_m - more <= target.range_m <= self.outer_m + more:
            return False
        width = degrees_360(self.end_deg - self.start_deg)
        if width == 0.0 or (self.relative and bow_deg is None):
            return True
        middle = self.start_deg + width / 2 + (bow_deg or 0.0 if self.relative else 0.0)
        return abs(degrees_180(target.bearing_deg - middle)) <= width / 2 + slack * LEAVE_DEG


@dataclass(frozen=True, slots=True)
class Area:
    """A circle round ``centre``, or a polygon of ``corners``, at a fixed place."""

    name: str
    centre: Position | None = None
    radius_m: float = 0.0
    corners: tuple[Position, ...] = ()

    def holds(self, target: Target, _bow_deg: float | None, slack: float) -> bool:
        """As for a ring; the bow does not matter."""
        if target.position is None:
            return False
        more = slack * LEAVE_M
        if self.centre is not None:
            return math.hypot(*local_xy(self.centre, target.position)) <= self.radius_m + more
        corners = [local_xy(target.position, corner) for corner in self.corners]
        return _around(corners) or (more > 0 and _edge_m(corners) <= more)


Zone = Ring | Area


def _around(corners: list[tuple[float, float]]) -> bool:
    """Does the polygon lie round the origin? Counts the edges crossed by a ray to the east."""
    inside = False
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True):
        if (y1 > 0) != (y2 > 0) and x1 + (x2 - x1) * -y1 / (y2 - y1) > 0:
            inside = not inside
    return inside


def _edge_m(corners: list[tuple[float, float]]) -> float:
    """Distance of the origin from the nearest edge."""
    nearest = math.inf
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True):
        dx, dy = x2 - x1, y2 - y1
        whole = dx * dx + dy * dy
        along = max(0.0, min(1.0, -(x1 * dx + y1 * dy) / whole)) if whole > 0 else 0.0
        nearest = min(nearest, math.hypot(x1 + along * dx, y1 + along * dy))
    return nearest


def checked(zone: Zone) -> Zone:
    """The zone, if it is one. Raises UserError that says what to change."""
    if not zone.name.strip() or len(zone.name) > 24:
        raise UserError("Give the guard zone a name of up to 24 letters")
    if isinstance(zone, Ring):
        if not (0 <= zone.inner_m < zone.outer_m and SMALLEST_M <= zone.outer_m <= LARGEST_M):
            raise UserError("The ring goes from a smaller to a larger distance, at most 48 NM")
        if not (math.isfinite(zone.start_deg) and math.isfinite(zone.end_deg)):
            raise UserError("A sector goes from one bearing to another, 0 to 360")
    elif zone.centre is not None:
        if not SMALLEST_M <= zone.radius_m <= LARGEST_M:
            raise UserError("The circle is between 50 m and 48 NM wide")
    elif not 3 <= len(zone.corners) <= MOST_CORNERS:
        raise UserError(worded("An area has 3 to {MOST_CORNERS} corners", MOST_CORNERS=MOST_CORNERS))
    return zone


@dataclass(frozen=True, slots=True)
class Entered:
    zone: str
    target: Target


class GuardWatch:
    """Main thread only. At most ``MOST_ZONES`` zones."""

    def __init__(self) -> None:
        self.zones: tuple[Zone, ...] = ()
        self._inside: dict[str, set[str]] = {}  # zone -> ids of targets that are in it and were said
        self._before: dict[str, set[str]] = {}  # zone -> ids that were in it when it was set

    def set(self, zones: tuple[Zone, ...]) -> None:
        """The zones from now on. What is inside a new one already is seen by who draws it, and raises nothing until it
        has left. Raises UserError."""
        if len(zones) > MOST_ZONES or len({z.name for z in zones}) != len(zones):
            raise UserError(worded("At most {MOST_ZONES} guard zones, each with a name of its own", MOST_ZONES=MOST_ZONES))
        kept = {z.name for z in map(checked, zones) if z in self.zones}
        self._inside = {name: ids for name, ids in self._inside.items() if name in kept}
        self._before = {name: ids for name, ids in self._before.items() if name in kept}
        self.zones = zones

    @property
    def inside(self) -> frozenset[str]:
        """Ids of all targets that are in a zone, those too that were there when it was set."""
        return frozenset().union(*self._inside.values(), *self._before.values())

    def forget(self) -> None:
        """The picture is another one; the zones stay."""
        self._inside, self._before = {}, {}

    def look(self, targets: tuple[Target, ...], own: OwnShip) -> tuple[Entered, ...]:
        """Who came in and is still there."""
        if not self.zones:
            return ()
        bow = own.heading_deg.live if own.heading_deg.live is not None else own.cog_deg.live
        out: list[Entered] = []
        for zone in self.zones:
            first = zone.name not in self._before
            known, before = self._inside.setdefault(zone.name, set()), self._before.setdefault(zone.name, set())
            present: set[str] = set()
            for t in targets:
                if t.kind not in WATCHED or t.lost or t.own_craft or t.merged_into is not None or t.test:
                    continue
                if not zone.holds(t, bow, 1.0 if t.id in known or t.id in before else 0.0):
                    continue
                present.add(t.id)
                if first:
                    before.add(t.id)
                elif t.id not in before:
                    known.add(t.id)
                    out.append(Entered(zone.name, t))
            known &= present
            before &= present
        return tuple(out)


def packed(zone: Zone) -> str:
    """One line of JSON, for the private file."""
    if isinstance(zone, Ring):
        said: dict[str, Any] = {
            "ring": zone.name, "inner_m": zone.inner_m, "outer_m": zone.outer_m, "start": zone.start_deg, "end": zone.end_deg,
            "relative": zone.relative,
        }  # fmt: skip
    else:
        centre = [zone.centre.lat, zone.centre.lon] if zone.centre is not None else None
        said = {"area": zone.name, "centre": centre, "radius_m": zone.radius_m, "corners": [[p.lat, p.lon] for p in zone.corners]}
    return json.dumps(said)


def unpacked(text: str) -> Zone | None:
    """What was packed; ``None`` for anything else."""
    try:
        said = json.loads(text)
        return checked(_zone(said))
    except (ValueError, KeyError, TypeError, RecursionError, UserError):
        return None


def _zone(said: Mapping[str, Any]) -> Zone:
    if "ring" in said:
        inner, outer, start, end = (float(said[k]) for k in ("inner_m", "outer_m", "start", "end"))
        return Ring(str(said["ring"]), inner, outer, start, end, said["relative"] is True)
    centre = Position(*map(float, said["centre"])) if said["centre"] is not None else None
    corners = tuple(Position(float(lat), float(lon)) for lat, lon in said["corners"])
    return Area(str(said["area"]), centre, float(said["radius_m"]), corners)
