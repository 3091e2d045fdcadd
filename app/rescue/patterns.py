"""Search patterns of the IAMSAR Manual (Vol. II, ch. 5; Vol. III, sect. 3) as legs with courses, distances and times. Pure.

A pattern is laid out on a plane about its datum, metres along and across its direction, and then put onto the ellipsoid. It
may stay where it is, or drift with the object: then each leg is run so that it is the planned one as seen from the drifting
datum, and what she steers over ground is the triangle of ``search.intercept`` for each leg.

    SS   from the datum, legs S, S, 2S, 2S, 3S, ..., turns of 90°
    VS   from the datum, three triangles of radius R with turns of 120°; a second search is turned by 30°
    PS   legs along the longer side of the area, S apart, the first half of S inside it
    CS   the same with legs across, going on along the direction
    TSR  along a line half of S to one side of it, and back half of S to the other
    TSN  once along the line
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

from app.errors import UserError
from app.geo import Position, destination, range_bearing
from app.rescue.drift import STILL, Vector
from app.units import NM, degrees_360

MOST_LEGS: Final = 60
SLOWEST_MPS: Final = 0.5


class Kind(StrEnum):
    SQUARE = "SS"
    SECTOR = "VS"
    PARALLEL = "PS"
    CREEPING = "CS"
    TRACK_RETURN = "TSR"
    TRACK = "TSN"


KIND_WORDS: Final[Mapping[Kind, str]] = {
    Kind.SQUARE: "Expanding square",
    Kind.SECTOR: "Sector",
    Kind.PARALLEL: "Parallel",
    Kind.CREEPING: "Creeping line",
    Kind.TRACK_RETURN: "Track line, return",
    Kind.TRACK: "Track line, once",
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What a pattern is made from. ``direction_deg`` true: of the first leg (SS, VS), of the longer side (PS), of the way it goes
    on (CS), of the line (TSR, TSN). ``length_m``: along the direction, ``width_m`` across it; for VS the radius is ``length_m``;
    SS needs neither, but ``legs``. ``start`` is when the first leg begins. ``port``: turns go to port. ``drift``: the pattern goes
    with the object; ``STILL``: it stays."""

    kind: Kind
    datum: Position
    direction_deg: float
    spacing_m: float
    speed_mps: float
    start: datetime
    legs: int = 0
    length_m: float = 0.0
    width_m: float = 0.0
    port: bool = False
    drift: Vector = STILL


@dataclass(frozen=True, slots=True)
class Leg:
    """Run ``distance_m`` on ``course_deg`` true over ground from ``start`` to ``end``. ``number`` counts from 1."""

    number: int
    start: Position
    end: Position
    course_deg: float
    distance_m: float
    begins: datetime
    ends: datetime

    @property
    def seconds(self) -> float:
        return (self.ends - self.begins).total_seconds()


@dataclass(frozen=True, slots=True)
class Pattern:
    """``area_m2`` is what it covers in the frame of the object; ``track_m`` what is run over ground."""

    plan: Plan
    legs: tuple[Leg, ...]
    area_m2: float
    track_m: float

    @property
    def ends(self) -> datetime:
        return self.legs[-1].ends

    @property
    def seconds(self) -> float:
        return (self.ends - self.plan.start).total_seconds()

    @property
    def points(self) -> tuple[Position, ...]:
        """The commence search point, and the end of each leg."""
        return (self.legs[0].start, *(leg.end for leg in self.legs))

    def cover(self, width_m: float) -> float:
        """C: sweep width by track spacing; for a sector, whose legs are not parallel, area swept by area."""
        if self.plan.kind is Kind.SECTOR:
            laid = sum(math.dist(a, b) for a, b in _pairs(_outline(self.plan)))
            return width_m * laid / self.area_m2
        return width_m / self.plan.spacing_m


Point = tuple[float, float]
"""Metres along the direction, and across it to starboard."""


def lay_out(plan: Plan) -> Pattern:
    """The legs. Raises UserError for a plan that cannot be run, in words that say what to change."""
    _check(plan)
    outline = _outline(plan)
    if len(outline) - 1 > MOST_LEGS:
        raise UserError(f"That makes {len(outline) - 1} legs, more than {MOST_LEGS}. Make the spacing wider or the area smaller")
    if not _pairs(outline):
        raise UserError("The area is no larger than one track spacing: make the spacing smaller or the area larger")
    legs: list[Leg] = []
    gone = 0.0
    here = _place(plan, outline[0], 0.0)
    for number, (a, b) in enumerate(_pairs(outline), start=1):
        seconds = _leg_time(plan, a, b)
        end = _place(plan, b, gone + seconds)
        distance, course = range_bearing(here, end)
        begins, ends = (plan.start + timedelta(seconds=s) for s in (gone, gone + seconds))
        legs.append(Leg(number, here, end, course, distance, begins, ends))
        here, gone = end, gone + seconds
    return Pattern(plan, tuple(legs), _area(plan), sum(leg.distance_m for leg in legs))


def square_legs(radius_m: float, spacing_m: float) -> int:
    """So many legs that an expanding square reaches ``radius_m`` on all four sides; 4 at least, 40 at most."""
    # Legs i*S in pairs: after 4k legs the outer ones lie k*S from the datum and see half of S further.
    rounds = math.ceil(max(radius_m - spacing_m / 2, 0.0) / spacing_m)
    return min(max(4 * rounds, 4), 40)


def swept(radius_m: float, spacing_m: float) -> float:
    """Side of a square area about a circle, in whole track spacings: two at least, or there would be no leg."""
    return max(math.ceil(2 * radius_m / spacing_m - 1e-9), 2) * spacing_m


def _check(plan: Plan) -> None:
    if plan.speed_mps < SLOWEST_MPS:
        raise UserError("A search needs a speed of at least 1 kn")
    if not 0.01 * NM <= plan.spacing_m <= 50 * NM:
        raise UserError("The track spacing is between 0.01 and 50 NM")
    if plan.drift.speed_mps >= plan.speed_mps:
        raise UserError("The boat drifts as fast as the search goes: a pattern cannot go with her. Choose more speed")
    if plan.kind is Kind.SQUARE and plan.legs < 1:
        raise UserError("An expanding square has at least one leg")
    if plan.kind is not Kind.SQUARE and not 0 < plan.length_m <= 200 * NM:
        raise UserError(f"The {'radius' if plan.kind is Kind.SECTOR else 'length'} is more than 0 and at most 200 NM")
    if plan.kind in (Kind.PARALLEL, Kind.CREEPING) and not 0 < plan.width_m <= 200 * NM:
        raise UserError("The width is more than 0 and at most 200 NM")


def _outline(plan: Plan) -> tuple[Point, ...]:
    """Corners of the pattern in the frame of the object, the commence search point first."""
    side = -1.0 if plan.port else 1.0
    points = _SHAPES[plan.kind](plan)
    return tuple((along, across * side) for along, across in points)


def _square(plan: Plan) -> Sequence[Point]:
    along = across = 0.0
    out: list[Point] = [(0.0, 0.0)]
    for i in range(plan.legs):
        run = (i // 2 + 1) * plan.spacing_m
        d_along, d_across = ((1, 0), (0, 1), (-1, 0), (0, -1))[i % 4]
        along, across = along + d_along * run, across + d_across * run
        out.append((along, across))
    return out


def _sector(plan: Plan) -> Sequence[Point]:
    """Three triangles: out, across, back through the datum and on."""
    out: list[Point] = [(0.0, 0.0)]
    r = plan.length_m
    for course in (0, 240, 120):
        first, second = (math.radians(c) for c in (course, course + 120))
        a = (r * math.cos(first), r * math.sin(first))
        out += [a, (a[0] + r * math.cos(second), a[1] + r * math.sin(second)), (0.0, 0.0)]
    return out


def _lanes(length: float, width: float, spacing: float) -> list[Point]:
    """Legs of ``length`` less a spacing, side by side over ``width``, the middle at 0, 0."""
    count = max(math.ceil(width / spacing - 1e-9), 1)
    half = max(length - spacing, 0.0) / 2
    out: list[Point] = []
    for i in range(count):
        across = (i - (count - 1) / 2) * spacing
        ends = [(-half, across), (half, across)]
        out += ends if i % 2 == 0 else ends[::-1]
    return out


def _parallel(plan: Plan) -> Sequence[Point]:
    return _lanes(plan.length_m, plan.width_m, plan.spacing_m)


def _creeping(plan: Plan) -> Sequence[Point]:
    return [(across, along) for along, across in _lanes(plan.width_m, plan.length_m, plan.spacing_m)]


def _track_return(plan: Plan) -> Sequence[Point]:
    half = plan.spacing_m / 2
    return [(0.0, half), (plan.length_m, half), (plan.length_m, -half), (0.0, -half)]


def _track(plan: Plan) -> Sequence[Point]:
    return [(0.0, 0.0), (plan.length_m, 0.0)]


_SHAPES: Final = {
    Kind.SQUARE: _square,
    Kind.SECTOR: _sector,
    Kind.PARALLEL: _parallel,
    Kind.CREEPING: _creeping,
    Kind.TRACK_RETURN: _track_return,
    Kind.TRACK: _track,
}


def _area(plan: Plan) -> float:
    s = plan.spacing_m
    if plan.kind is Kind.SQUARE:
        corners = _outline(plan)
        sides = [max(c[i] for c in corners) - min(c[i] for c in corners) + s for i in (0, 1)]
        return sides[0] * sides[1]
    if plan.kind is Kind.SECTOR:
        return math.pi * plan.length_m**2
    if plan.kind in (Kind.PARALLEL, Kind.CREEPING):
        return plan.length_m * plan.width_m
    return plan.length_m * s * (2 if plan.kind is Kind.TRACK_RETURN else 1)


def _pairs(outline: Sequence[Point]) -> list[tuple[Point, Point]]:
    return [(a, b) for a, b in pairwise(outline) if math.dist(a, b) > 0]


def _leg_time(plan: Plan, a: Point, b: Point) -> float:
    """Seconds from a to b as seen from the drifting object: |b - a + w t| = v t."""
    heading = math.radians(plan.direction_deg)
    along, across = b[0] - a[0], b[1] - a[1]
    east = along * math.sin(heading) + across * math.cos(heading)
    north = along * math.cos(heading) - across * math.sin(heading)
    toward = math.radians(plan.drift.set_deg)
    w = plan.drift.speed_mps
    dot = (east * math.sin(toward) + north * math.cos(toward)) * w
    rest = plan.speed_mps**2 - w**2
    return (dot + math.sqrt(dot * dot + rest * (east * east + north * north))) / rest


def _place(plan: Plan, point: Point, seconds: float) -> Position:
    """Where a corner lies ``seconds`` after the start."""
    centre = destination(plan.datum, plan.drift.set_deg, plan.drift.speed_mps * seconds) if plan.drift.speed_mps else plan.datum
    off = math.hypot(*point)
    if off == 0:
        return centre
    return destination(centre, degrees_360(plan.direction_deg + math.degrees(math.atan2(point[1], point[0]))), off)
