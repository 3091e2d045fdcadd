"""Where a boat may be by now: datum and the circle about it, from a last position, wind, current and class of boat. Pure.

The datum worksheet of the IAMSAR Manual, Vol. II, App. K and L, in our words::

    drift = leeway + current (sea current, tidal, wind-driven: whatever is known of the water)
    De = time * sqrt(current error² + leeway error²)          total probable drift error
    E  = sqrt(X² + Y² + De²)                                  total probable error: X of the position, Y of the searching craft
    R  = E * factor                                           1.1, 1.6, 1.9, 2.3, 2.5 for the first to the fifth search

An object goes left or right of downwind and nobody knows which: so there are two datums, and a middle one whose circle holds
both. Where these are more than four times E apart they are two search areas. Beside it stands the quick rule of the rapid
response, ``R = (X + Y + 0.3 * distance drifted) * safety factor`` (SAR Danmark, as in the EPD of the Danish Maritime Authority).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Final

from app.errors import UserError
from app.geo import Position, destination, range_bearing
from app.rescue.leeway import LeewayClass, leeway
from app.units import KNOT, NM, degrees_360

FACTORS: Final = (1.1, 1.6, 1.9, 2.3, 2.5)
CURRENT_ERROR_MPS: Final = 0.3 * KNOT
"""Probable error of the total water current where nothing better is known (IAMSAR Vol. II, App. K)."""
FIX_ERRORS_M: Final = {"gnss": 0.1 * NM, "radar": 1.0 * NM, "visual": 1.0 * NM, "dead reckoning": 5.0 * NM}
"""Probable errors of fixes (IAMSAR Vol. II, App. N, Table N-1; Australian National SAR Manual, App. J)."""
QUICK_SHARE: Final = 0.3
APART: Final = 4.0
"""Separation of the two datums by E above which they are searched one by one (IAMSAR Vol. II, 4.7)."""
_LONGEST_S: Final = 14 * 86_400.0


@dataclass(frozen=True, slots=True)
class Vector:
    """Towards ``set_deg`` true at ``speed_mps``."""

    set_deg: float
    speed_mps: float


STILL: Final = Vector(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Weather:
    """Wind and water from ``at`` until the next one; the first one counts back to the last position as well. Wind comes *from*
    its direction, current goes *towards* it."""

    at: datetime
    wind_from_deg: float
    wind_mps: float
    current: Vector


@dataclass(frozen=True, slots=True)
class LastKnown:
    """Where the object was, and when. ``error_m``: X, the probable error of that position."""

    position: Position
    at: datetime
    error_m: float


@dataclass(frozen=True, slots=True)
class Circle:
    """One datum. ``drifted`` is the whole way from the last position: direction, and distance in ``moved_m``."""

    position: Position
    radius_m: float
    set_deg: float
    moved_m: float
    speed_mps: float


@dataclass(frozen=True, slots=True)
class DatumAt:
    """``left`` and ``right`` of downwind, ``middle`` with a circle that holds both circles. ``error_m`` is E, ``drift_error_m``
    De, which grows by ``error_rate_mps``; ``fixed_error_m`` are X and Y together; ``parting_mps`` how fast left and right part;
    ``quick_m`` the radius by the quick rule about the middle. ``drift``: how she goes on. ``doubts`` in sentences."""

    at: datetime
    since: datetime
    left: Circle
    right: Circle
    middle: Circle
    drift: Vector
    error_m: float
    drift_error_m: float
    error_rate_mps: float
    fixed_error_m: float
    search: int
    quick_m: float
    parting_mps: float = 0.0
    estimate: bool = False
    doubts: tuple[str, ...] = ()

    @property
    def apart_m(self) -> float:
        return range_bearing(self.left.position, self.right.position)[0]

    @property
    def two(self) -> bool:
        """Left and right lie so far apart that each is an area of its own."""
        return self.error_m > 0 and self.apart_m / self.error_m > APART


def datum(
    last: LastKnown,
    at: datetime,
    kind: LeewayClass,
    weather: Sequence[Weather],
    *,
    craft_error_m: float = FIX_ERRORS_M["gnss"],
    search: int = 1,
    current_error_mps: float = CURRENT_ERROR_MPS,
) -> DatumAt:
    """Where ``kind`` is at ``at``. ``search``: the how many-th search of this area. Raises UserError where there is no weather, or
    ``at`` lies before the last position or more than fourteen days behind it."""
    if not weather:
        raise UserError("Wind and current are not known: type them, or take them from the sensors")
    gone = (at - last.at).total_seconds()
    _check(gone)
    spells = _spells(last.at, at, weather)
    # Wind and current need not keep their direction: each spell moves both datums on from where they were.
    ends = dict.fromkeys(("left", "right"), last.position)
    error = rate = 0.0
    doubts: list[str] = []
    for spell, seconds in spells:
        blown = leeway(kind, spell.wind_from_deg, spell.wind_mps)
        doubts += [d for d in blown.doubts if d not in doubts]
        for side, deg, mps in (("left", blown.left_deg, blown.left_mps), ("right", blown.right_deg, blown.right_mps)):
            go = plus(Vector(deg, mps), spell.current)
            ends[side] = destination(ends[side], go.set_deg, go.speed_mps * seconds)
        rate = math.hypot(blown.error_mps, current_error_mps)
        error += rate * seconds
    newest = spells[-1][0]
    now = leeway(kind, newest.wind_from_deg, newest.wind_mps)
    drift = plus(halfway(Vector(now.left_deg, now.left_mps), Vector(now.right_deg, now.right_mps)), newest.current)
    found = _datum(last, at, (ends["left"], ends["right"]), drift, (error, rate), craft_error_m, search)
    apart_mps = math.dist(_parts(now.left_deg, now.left_mps), _parts(now.right_deg, now.right_mps))
    return replace(found, estimate=bool(kind.estimate), doubts=tuple(doubts), parting_mps=apart_mps)


def seen_datum(
    last: LastKnown, at: datetime, drift: Vector, *, error_mps: float = CURRENT_ERROR_MPS,
    craft_error_m: float = FIX_ERRORS_M["gnss"], search: int = 1,
) -> DatumAt:  # fmt: skip
    """The same from a drift that was seen or told: no leeway to work out, so one datum."""
    gone = (at - last.at).total_seconds()
    _check(gone)
    end = destination(last.position, drift.set_deg, drift.speed_mps * gone)
    return _datum(last, at, (end, end), drift, (error_mps * gone, error_mps), craft_error_m, search)


def later(found: DatumAt, seconds: float) -> tuple[Position, float]:
    """Middle datum and radius ``seconds`` after ``found``, if wind and current stay as they are: what makes the growing circle."""
    middle = destination(found.middle.position, found.drift.set_deg, found.drift.speed_mps * seconds)
    error = math.hypot(found.fixed_error_m, found.drift_error_m + found.error_rate_mps * seconds)
    apart = found.apart_m + found.parting_mps * seconds
    return middle, radius(error, found.search) + apart / 2


def radius(error_m: float, search: int = 1) -> float:
    """R of the worksheet. ``search`` 1..5, later ones as the fifth. Raises ValueError for less than one."""
    if search < 1:
        raise ValueError(f"search {search} is none")
    return error_m * FACTORS[min(search, len(FACTORS)) - 1]


def probable_error(position_m: float, craft_m: float, drift_m: float) -> float:
    """E: the three as the legs of a right angle."""
    return math.sqrt(position_m**2 + craft_m**2 + drift_m**2)


def quick_radius(position_m: float, craft_m: float, moved_m: float, safety: float = 1.0) -> float:
    """Radius of the rapid response."""
    return (position_m + craft_m + QUICK_SHARE * moved_m) * safety


def plus(one: Vector, other: Vector) -> Vector:
    """The sum of two motions; a sum of nothing points north."""
    east, north = (a + b for a, b in zip(_parts(one.set_deg, one.speed_mps), _parts(other.set_deg, other.speed_mps), strict=True))
    return _polar(east, north)


def minus(one: Vector, other: Vector) -> Vector:
    return plus(one, Vector(degrees_360(other.set_deg + 180.0), other.speed_mps))


def halfway(one: Vector, other: Vector) -> Vector:
    both = plus(one, other)
    return Vector(both.set_deg, both.speed_mps / 2)


def set_and_drift(heading_deg: float | None, stw_mps: float | None, cog_deg: float | None, sog_mps: float | None) -> Vector | None:
    """The current as own ship feels it: motion over ground less motion through the water. Leeway of own ship is in it. ``None``
    where one of the four is not known."""
    if heading_deg is None or stw_mps is None or cog_deg is None or sog_mps is None:
        return None
    return minus(Vector(cog_deg, sog_mps), Vector(heading_deg, stw_mps))


def _datum(
    last: LastKnown, at: datetime, ends: tuple[Position, Position], drift: Vector, drift_error: tuple[float, float], craft: float,
    search: int,
) -> DatumAt:  # fmt: skip
    """``drift_error``: De in m, and how fast it grows in m/s."""
    gone = (at - last.at).total_seconds()
    total = probable_error(last.error_m, craft, drift_error[0])
    reach = radius(total, search)
    apart, towards = range_bearing(*ends)
    middle = _circle(last.position, destination(ends[0], towards, apart / 2), reach + apart / 2, gone)
    left, right = (_circle(last.position, end, reach, gone) for end in ends)
    return DatumAt(
        at, last.at, left, right, middle, drift, total, *drift_error, math.hypot(last.error_m, craft), search,
        quick_radius(last.error_m, craft, middle.moved_m),
    )  # fmt: skip


def _circle(start: Position, end: Position, reach: float, gone: float) -> Circle:
    moved, towards = range_bearing(start, end)
    return Circle(end, reach, towards if moved > 0 else 0.0, moved, moved / gone if gone > 0 else 0.0)


def _spells(start: datetime, end: datetime, weather: Sequence[Weather]) -> list[tuple[Weather, float]]:
    """Each weather with the seconds it lasted between ``start`` and ``end``; never empty."""
    known = sorted(weather, key=lambda w: w.at)
    starts = [start, *(min(max(w.at, start), end) for w in known[1:]), end]
    spells = [(w, (b - a).total_seconds()) for w, (a, b) in zip(known, pairwise(starts), strict=True)]
    return [s for s in spells if s[1] > 0] or [(known[0], 0.0)]


def _check(gone: float) -> None:
    if gone < 0:
        raise UserError("The last position is later than the moment of the datum: check its time")
    if gone > _LONGEST_S:
        raise UserError("The last position is older than fourteen days: a datum from it would mean nothing")


def _parts(deg: float, mps: float) -> tuple[float, float]:
    return mps * math.sin(math.radians(deg)), mps * math.cos(math.radians(deg))


def _polar(east: float, north: float) -> Vector:
    speed = math.hypot(east, north)
    return Vector(degrees_360(math.degrees(math.atan2(east, north))), speed) if speed > 1e-12 else STILL
