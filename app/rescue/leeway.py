"""Leeway: how wind drives a boat or a person through the water, by class of object. Pure.

Coefficients: Allen, A. and Plourde, J., Review of Leeway: Field Experiments and Implementation, USCG R&D Center CG-D-08-99
(1999); Allen, A., Leeway Divergence, CG-D-05-05 (2005); in the list that A. Allen gave for SAROPS on 2010-11-15, as kept in
OBJECTPROP.DAT of OpenDrift (``number`` is its line there, and the object number of the drift servers that use it). Columns
there: slope in % of the wind at 10 m, offset and standard deviation in cm/s, downwind, crosswind right, crosswind left.

Nobody is known to have measured a rubber or wooden boat with far too many people in it. Those two rows are estimates, said so
in ``estimate``: the mean of the two measured objects between which such a boat lies, with half of their difference as error.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.rescue.state import Case
from app.units import KNOT, degrees_360

LIST: Final = "Allen & Plourde 1999, Allen 2005 (SAROPS list 2010)"
LEAST_ERROR_MPS: Final = 0.3 * KNOT
"""Probable error of leeway where nothing better is known: the default of the IAMSAR datum worksheet, Vol. II, App. K."""
CALM_MPS: Final = 2.0
"""Below this wind the regressions were not measured: leeway goes to nothing with the wind, whatever the offset says."""
STRONG_MPS: Final = 20.0
"""Above this wind they were not measured either."""


@dataclass(frozen=True, slots=True)
class Line:
    """Speed = ``slope`` (part of the wind speed) * wind + ``offset_mps``."""

    slope: float
    offset_mps: float

    def at(self, wind_mps: float) -> float:
        """m/s at a wind; towards nothing in a calm."""
        if wind_mps < CALM_MPS:
            return (self.slope * CALM_MPS + self.offset_mps) * max(wind_mps, 0.0) / CALM_MPS
        return self.slope * wind_mps + self.offset_mps


@dataclass(frozen=True, slots=True)
class LeewayClass:
    """``right`` and ``left`` of downwind (left is negative). ``deviation_mps``: downwind standard deviation. ``between``: the two
    numbers that an estimate is the mean of; ``estimate`` why it is one, "" where the row was measured."""

    key: str
    words: str
    number: int | None
    downwind: Line
    right: Line
    left: Line
    deviation_mps: float
    source: str
    estimate: str = ""
    between: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Leeway:
    """At one wind: towards ``right_deg`` or ``left_deg`` true at their speeds; the object goes one way or the other and keeps to
    it. ``error_mps``: probable error of both. ``doubts``: what to say with it."""

    right_deg: float
    right_mps: float
    left_deg: float
    left_mps: float
    error_mps: float
    doubts: tuple[str, ...] = ()


def _line(percent: float, centimetres: float) -> Line:
    return Line(percent / 100.0, centimetres / 100.0)


def _row(key: str, words: str, number: int, columns: tuple[float, ...]) -> LeewayClass:
    """Nine columns as in OBJECTPROP.DAT."""
    down, right, left = columns[0:3], columns[3:6], columns[6:9]
    source = f"{LIST}, no. {number}"
    return LeewayClass(key, words, number, _line(*down[:2]), _line(*right[:2]), _line(*left[:2]), down[2] / 100.0, source)


_MEASURED: Final = (
    _row("piw", "Person in the water", 1, (0.96, 0, 12, 0.54, 0, 9.4, -0.54, 0, 9.4)),
    _row("piw-jacket", "Person with life jacket, upright", 2, (0.48, 0, 8.3, 0.15, 0, 6.7, -0.15, 0, 6.7)),
    _row("piw-deceased", "Deceased, face down", 6, (1.117, 10.2, 3.04, 0.04, 3.9, 4.05, -0.04, -3.9, 4.05)),
    _row("raft-deep", "Life raft, deep ballast", 7, (3.52, -2.5, 6.1, 0.62, -3.0, 3.5, -0.45, -0.2, 3.6)),
    _row("raft-deep-large", "Life raft for 15 to 50, deep ballast", 15, (3.68, -4.96, 5.37, 0.34, -1.85, 2.5, -0.49, 1.58, 2.63)),
    _row("raft-capsized", "Life raft, deep ballast, capsized", 18, (0.88, 0, 2.5, 0.18, 0, 2.4, -0.18, 0, 2.4)),
    _row("raft-shallow", "Life raft, shallow ballast, canopy", 20, (2.68, 0, 12, 1.1, 0, 9.4, -1.1, 0, 9.4)),
    _row("raft-none", "Life raft, no ballast", 26, (3.7, 0, 12, 1.98, 0, 9.4, -1.98, 0, 9.4)),
    _row("inflatable", "Inflatable, light, no drogue", 27, (5.34, 9.91, 9.82, 2.26, 1.04, 9.08, -2.26, -1.04, 9.08)),
    _row("inflatable-drogue", "Inflatable with drogue", 28, (3.15, -4.47, 4, 1.51, 0, 5, -1.51, 0, 5)),
    _row("skiff", "Skiff, flat, outboard", 44, (3.15, 0, 2.2, 1.29, 0, 2.2, -1.29, 0, 2.2)),
    _row("skiff-v", "Skiff, V-hull", 45, (2.87, 3.98, 3.33, 0.32, -2.93, 2.53, -0.62, 1.03, 3.05)),
    _row("skiff-swamped", "Boat swamped or capsized", 46, (1.65, 0, 3.1, 0.39, 0, 2.9, -0.39, 0, 2.9)),
    _row("skiff-iron", "Small metal boat, V-hull", 47, (2.52, 13.37, 3.87, 1.07, -3.58, 5.82, -1.07, 3.58, 5.82)),
    _row("sport", "Sport boat", 48, (6.54, 0, 3, 2.19, 0, 2.8, -2.19, 0, 2.8)),
    _row("fishing", "Fishing vessel", 50, (2.47, 0, 12, 2.76, 0, 9.4, -2.76, 0, 9.4)),
    _row("sailing", "Sailing yacht, long keel not known", 57, (4.5, 0, 19.4, 4.95, 0, 18.42, -2.82, 0, 24.95)),
    _row("refugee-raft", "Home-made raft, no sail", 76, (1.56, 8.3, 1.53, 0.078, 2.7, 1.52, -0.078, -2.7, 1.52)),
    _row("debris", "Debris of a fishing boat", 66, (1.97, 0, 8.3, 0.36, 0, 6.7, -0.36, 0, 6.7)),
)
_BY_NUMBER: Final[Mapping[int, LeewayClass]] = {c.number: c for c in _MEASURED if c.number is not None}


def _mean(one: Line, other: Line) -> Line:
    return Line((one.slope + other.slope) / 2, (one.offset_mps + other.offset_mps) / 2)


def _estimate(key: str, words: str, between: tuple[int, int], why: str) -> LeewayClass:
    one, other = (_BY_NUMBER[n] for n in between)
    source = f"estimate: mean of no. {between[0]} and no. {between[1]} of {LIST}"
    return LeewayClass(
        key, words, None, _mean(one.downwind, other.downwind), _mean(one.right, other.right), _mean(one.left, other.left),
        max(one.deviation_mps, other.deviation_mps), source, why, between,
    )  # fmt: skip


_ESTIMATED: Final = (
    _estimate(
        "rubber-crowded", "Rubber boat, overcrowded", (27, 76),
        "Estimate: no trial of such a boat is known. She lies between a light inflatable and a deep home-made raft.",
    ),
    _estimate(
        "wood-crowded", "Wooden boat, overcrowded", (50, 76),
        "Estimate: no trial of such a boat is known. She lies between a fishing vessel and a deep home-made raft.",
    ),
)  # fmt: skip

CLASSES: Final[Mapping[str, LeewayClass]] = {c.key: c for c in (*_ESTIMATED, *_MEASURED)}
"""By key; the two that are met most often stand first."""

_BY_WORD: Final = (
    ("rubber", "rubber-crowded"), ("inflat", "rubber-crowded"), ("wood", "wood-crowded"), ("fishing", "fishing"),
    ("sail", "sailing"), ("iron", "skiff-iron"), ("metal", "skiff-iron"), ("fibre", "skiff-v"),
)  # fmt: skip


def usual_class(case: Case) -> str:
    """The key of the class that comes next to what is known of the boat; the overcrowded rubber boat where nothing is."""
    d = case.details
    if d.capsized:
        return "skiff-swamped"
    said = (d.boat_type or "").casefold()
    return next((key for word, key in _BY_WORD if word in said), "rubber-crowded")


def leeway(kind: LeewayClass, wind_from_deg: float, wind_mps: float) -> Leeway:
    """How ``kind`` goes in a wind from ``wind_from_deg`` true. Raises ValueError for a wind that is none."""
    if not (math.isfinite(wind_mps) and wind_mps >= 0):
        raise ValueError(f"not a wind speed: {wind_mps}")
    to = degrees_360(wind_from_deg + 180.0)
    down = max(kind.downwind.at(wind_mps), 0.0)
    # Below the wind at which both lines cross the object does not diverge at all.
    right, left = max(kind.right.at(wind_mps), 0.0), min(kind.left.at(wind_mps), 0.0)
    doubts = tuple(d for d in (kind.estimate, _beyond(wind_mps)) if d)
    return Leeway(*_vector(to, down, right), *_vector(to, down, left), _error(kind, wind_mps), doubts)


def _beyond(wind_mps: float) -> str:
    return "More wind than leeway was ever measured in." if wind_mps > STRONG_MPS else ""


def _vector(to: float, down: float, across: float) -> tuple[float, float]:
    return degrees_360(to + math.degrees(math.atan2(across, down))), math.hypot(down, across)


def _error(kind: LeewayClass, wind_mps: float) -> float:
    if kind.between is None:
        return LEAST_ERROR_MPS
    one, other = (_BY_NUMBER[n].downwind.at(wind_mps) for n in kind.between)
    return max(LEAST_ERROR_MPS, abs(one - other) / 2)
