"""How far a lookout sees: sweep width by object, visibility, height of eye and weather; coverage, and how likely it finds. Pure.

Uncorrected widths: IAMSAR Manual, Vol. II, App. N (visual search from vessels, height of eye 8 ft and 14 ft; the same figures
stand in SAR Danmark, Table 4-7, and US JP 3-50, Vol. II, ch. 4), NM at visibilities of 1 to 20 NM. Correction for weather:
JP 3-50, Vol. I, Table D-1; a tired crew sees a tenth less (there, App. D, C). A rubber boat stands in no row: her people stand
as high as those of a raft for 25, and no higher, so that row is offered for her and said to be an estimate.

``C = W / S``. Probability of detection: ``1 - exp(-C)``, the curve for what a search is really like (random search, Koopman,
Search and Screening, 1946); ``erf(C * sqrt(pi) / 2)``, the upper curve of the manual, for ideal conditions (inverse cube law).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.units import KNOT, NM

VISIBILITIES_NM: Final = (1.0, 3.0, 5.0, 10.0, 15.0, 20.0)
SOURCE: Final = "IAMSAR Vol. II, App. N"
TIRED: Final = 0.9
LOW_M: Final = 8 * 0.3048
"""Height of eye of a RHIB or small boat, 8 ft."""
HIGH_M: Final = 14 * 0.3048
"""Height of eye of a ship, 14 ft: the table has no higher one for vessels."""


@dataclass(frozen=True, slots=True)
class Sought:
    """Something looked for: widths in NM at each of ``VISIBILITIES_NM``, from a RHIB and from a ship. ``small``: the weather hides
    it soon (a person in the water, a boat under 30 ft)."""

    key: str
    words: str
    from_rhib: tuple[float, ...]
    from_ship: tuple[float, ...]
    small: bool = False
    estimate: str = ""


_RAFT_25: Final = ((0.9, 2.4, 3.5, 5.2, 6.3, 7.0), (1.2, 3.1, 4.3, 6.4, 7.8, 8.7))
SOUGHT: Final[Mapping[str, Sought]] = {
    s.key: s
    for s in (
        Sought("rubber", "Rubber boat", *_RAFT_25, estimate="Estimate: the row of a raft for 25 people."),
        Sought("piw", "Person in the water", (0.2, 0.2, 0.3, 0.3, 0.3, 0.3), (0.3, 0.4, 0.5, 0.5, 0.5, 0.5), small=True),
        Sought("raft-4", "Raft for 4", (0.7, 1.7, 2.2, 3.1, 3.5, 3.9), (1.0, 2.2, 3.0, 4.0, 4.6, 5.0)),
        Sought("raft-10", "Raft for 10", (0.8, 2.0, 2.8, 4.0, 4.8, 5.3), (1.1, 2.6, 3.6, 5.1, 6.1, 6.7)),
        Sought("raft-25", "Raft for 25", *_RAFT_25),
        Sought("boat-15", "Boat up to 15 ft", (0.4, 0.8, 1.1, 1.5, 1.6, 1.8), (0.5, 1.1, 1.4, 1.9, 2.1, 2.3), small=True),
        Sought("boat-20", "Boat of 20 ft", (0.8, 1.5, 2.2, 3.3, 4.0, 4.5), (1.0, 2.0, 2.9, 4.3, 5.2, 5.8), small=True),
        Sought("boat-33", "Boat of 33 ft", (0.8, 1.9, 2.9, 4.7, 5.9, 6.8), (1.1, 2.5, 3.8, 6.1, 7.7, 8.8)),
        Sought("boat-53", "Boat of 53 ft", (0.9, 2.4, 3.9, 7.0, 9.3, 11.1), (1.2, 3.1, 5.1, 9.1, 12.1, 14.4)),
        Sought("boat-78", "Boat of 78 ft", (0.9, 2.5, 4.3, 8.3, 11.4, 14.0), (1.2, 3.2, 5.6, 10.7, 14.7, 18.1)),
    )
}


@dataclass(frozen=True, slots=True)
class Width:
    """``width_m`` is corrected; ``weather`` and ``tired`` the factors in it. ``why`` says where all of it comes from."""

    width_m: float
    uncorrected_m: float
    weather: float
    tired: float
    why: str
    estimate: bool


def sweep_width(
    sought: Sought, visibility_m: float, *, rhib: bool = False, wind_mps: float | None = None, sea_m: float | None = None,
    tired: bool = False,
) -> Width:  # fmt: skip
    """Raises ValueError for a visibility that is none. Wind and waves that are not known correct nothing, and ``why`` says so."""
    if not (math.isfinite(visibility_m) and visibility_m > 0):
        raise ValueError(f"not a visibility: {visibility_m}")
    row = sought.from_rhib if rhib else sought.from_ship
    plain = _between(row, visibility_m / NM) * NM
    weather = weather_factor(sought, wind_mps, sea_m)
    fatigue = TIRED if tired else 1.0
    said = [f"{SOURCE}, {sought.words.lower()}, eye {8 if rhib else 14} ft, {visibility_m / NM:.3g} NM visibility"]
    said.append("weather not known, not corrected" if weather is None else f"weather × {weather:g}")
    said += [f"tired × {TIRED:g}"] if tired else []
    said += [sought.estimate] if sought.estimate else []
    factor = (1.0 if weather is None else weather) * fatigue
    return Width(plain * factor, plain, 1.0 if weather is None else weather, fatigue, ", ".join(said), bool(sought.estimate))


def weather_factor(sought: Sought, wind_mps: float | None, sea_m: float | None = None) -> float | None:
    """Worse of wind (15 and 25 kn) and waves (2 and 4 ft); ``None`` where neither is known."""
    if wind_mps is None and sea_m is None:
        return None
    wind = (wind_mps or 0.0) / KNOT
    feet = (sea_m or 0.0) / 0.3048
    grade = 2 if wind > 25 or feet > 4 else 1 if wind > 15 or feet >= 2 else 0
    return (1.0, 0.5, 0.25)[grade] if sought.small else (1.0, 0.9, 0.9)[grade]


def coverage(width_m: float, spacing_m: float) -> float:
    """C. Raises ValueError for a spacing that is none."""
    if spacing_m <= 0:
        raise ValueError("a track spacing is more than 0")
    return width_m / spacing_m


def detection(cover: float) -> float:
    """Probability of detection of one search, 0 to 1, as searches really are."""
    return 1.0 - math.exp(-cover)


def detection_ideal(cover: float) -> float:
    """The same if everything goes as on paper: good weather, straight legs, fresh eyes."""
    return math.erf(cover * math.sqrt(math.pi) / 2)


def _between(row: tuple[float, ...], visibility_nm: float) -> float:
    """Straight between two columns; below the first one in proportion, beyond the last one no more."""
    if visibility_nm <= VISIBILITIES_NM[0]:
        return row[0] * visibility_nm / VISIBILITIES_NM[0]
    for i in range(1, len(row)):
        if visibility_nm <= VISIBILITIES_NM[i]:
            low, high = VISIBILITIES_NM[i - 1], VISIBILITIES_NM[i]
            return row[i - 1] + (row[i] - row[i - 1]) * (visibility_nm - low) / (high - low)
    return row[-1]
