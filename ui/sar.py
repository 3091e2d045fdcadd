"""What the search pages reckon with: wind and current with where they come from, the datum of a case, who can be there when. Pure.

It joins the live picture with the log, as ``ui.sight`` does. Nothing that is not known becomes 0: it is ``None``, and is asked for.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.config import Settings
from app.geo import Position, destination
from app.rescue.drift import DatumAt, LastKnown, Vector, Weather, datum, seen_datum, set_and_drift
from app.rescue.leeway import LeewayClass
from app.rescue.patterns import Pattern
from app.rescue.search import Intercept, intercept
from app.rescue.state import Case, Speeds
from app.units import NM, mps_from_knots
from app.watch.frame import Frame, Value
from app.worded import worded
from ui.sight import UNDER_WAY_MPS
from ui.words import clock, degrees, duration, speed

_LOOKS: Final = 120
OLDEST_WEATHER: Final = timedelta(hours=6)
ASSUMED_ERROR_M: Final = 1.0 * NM
"""Where nobody said how sure a position is: that of a visual or radar fix (IAMSAR Vol. II, Table N-1)."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A direction and a speed that can be taken over: for wind *from* it, for a current *towards* it. ``whence`` with its age."""

    deg: float
    mps: float
    whence: str

    @property
    def words(self) -> str:
        return worded("{degrees} {speed} kn, {whence}", degrees=degrees(self.deg), speed=speed(self.mps), whence=self.whence)


@dataclass(frozen=True, slots=True)
class Craft:
    """How one craft gets to the datum. ``meeting`` ``None``: she cannot, or her place is not known; ``why`` says which.
    ``place``: where she starts from, "" for own ship herself."""

    name: str
    speed_mps: float
    speed_from: str
    meeting: Intercept | None
    why: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What is being planned and not in the log yet: the chart draws it."""

    case: str
    datum: DatumAt
    pattern: Pattern | None = None
    width_m: float | None = None


def offered_wind(case: Case, frame: Frame) -> Offer | None:
    """True wind of own ship's sensor while it is live, else what was seen on scene in the last six hours."""
    own = frame.own
    deg, mps = own.wind_from_deg.live, own.wind_mps.live
    if deg is not None and mps is not None:
        return Offer(
            deg,
            mps,
            worded("ship's sensor {value} {age}", value=own.wind_mps.source or "", age=_age(own.wind_mps))
            .replace("  ", " ")
            .strip(),
        )
    for seen in reversed(case.weather):
        w = seen.weather
        if w.wind_from_deg is not None and w.wind_mps is not None and frame.stamp.utc - seen.at <= OLDEST_WEATHER:
            return Offer(w.wind_from_deg, w.wind_mps, worded("seen on scene {clock}", clock=clock(seen.at)))
    return None


def offered_current(frame: Frame) -> Offer | None:
    """What own ship is set by: over ground less through the water. Her own leeway is in it, and it is said so."""
    own = frame.own
    parts = (own.heading_deg, own.stw_mps, own.cog_deg, own.sog_mps)
    found = set_and_drift(*(part.live for part in parts))
    if found is None:
        return None
    oldest = max(parts, key=lambda part: part.age_s or 0.0)
    return Offer(found.set_deg, found.speed_mps, worded("own log and fix, own leeway in it {age}", age=_age(oldest)))


def last_known(case: Case, error_m: float) -> LastKnown | None:
    fix = case.position
    return LastKnown(fix.position, fix.at, error_m) if fix is not None else None


def usual_error(case: Case) -> tuple[float, str]:
    """X of the newest position in metres, and who says so."""
    fix = case.position
    if fix is not None and fix.accuracy_m is not None:
        return fix.accuracy_m, "as it was given"
    return ASSUMED_ERROR_M, "assumed: nobody said how sure it is"


def reckoned(
    last: LastKnown, at: datetime, kind: LeewayClass, wind: tuple[float, float], current: tuple[float, float], search: int = 1
) -> DatumAt:
    """By wind (from, m/s) and current (towards, m/s). Raises UserError."""
    spell = Weather(last.at, *wind, Vector(*current))
    return datum(last, at, kind, [spell], search=search)


def as_seen(last: LastKnown, at: datetime, case: Case, search: int = 1) -> DatumAt | None:
    """By the drift that stands on the case; ``None`` where none does."""
    drift = case.drift
    if drift is None or drift.set_deg is None or drift.drift_mps is None:
        return None
    return seen_datum(last, at, Vector(drift.set_deg, drift.drift_mps), search=search)


def own_speed(frame: Frame, settings: Settings, speeds: Speeds) -> tuple[float, str]:
    """m/s, and where it comes from: as the card of the case reckons."""
    sog = frame.own.sog_mps.live
    if speeds.own_mps is not None:
        return speeds.own_mps, "set by the officer"
    if sog is not None and sog >= UNDER_WAY_MPS:
        return sog, "SOG"
    return mps_from_knots(settings.ship.speed_kn), "settings"


def rhib_speed(settings: Settings, speeds: Speeds, mmsi: str | None = None) -> tuple[float, str]:
    """m/s, and where it comes from: one that the officer set goes for all, else each has its own in the settings."""
    if speeds.rhib_mps is not None:
        return speeds.rhib_mps, "set by the officer"
    own = dict(zip(settings.ship.craft_mmsi, settings.ship.craft_speed_kn, strict=False))
    return mps_from_knots(own.get(mmsi or "", settings.ship.rhib_speed_kn)), "settings"


def meetings(
    found: DatumAt, frame: Frame, settings: Settings, speeds: Speeds, rhib_at: Position | None = None
) -> tuple[Craft, ...]:
    """Own ship and her RHIBs to the drifting datum: one from where own ship is or from where it was said to be (``rhib_at``),
    and each that is heard by AIS from where it says it is."""
    own = frame.own.position.live
    here = "from where it was typed" if rhib_at is not None else "from own ship"
    rows = [
        _meeting("Own ship", own, own_speed(frame, settings, speeds), found),
        _meeting("RHIB", rhib_at or own, rhib_speed(settings, speeds), found, here),
    ]
    for target in frame.targets:
        if target.own_craft and target.merged_into is None and not target.test:
            gone = target.lost or target.stale or target.position is None
            whence = worded("from her AIS, {duration} old", duration=duration(target.age_s))
            name = target.name or worded("RHIB {mmsi}", mmsi=target.mmsi or "")
            how = rhib_speed(settings, speeds, target.mmsi)
            rows.append(
                Craft(name, *how, None, worded("her AIS is {duration} old", duration=duration(target.age_s)))
                if gone
                else _meeting(name, target.position, how, found, whence)
            )
    return tuple(rows)


def over_land(pattern: Pattern, on_land: Callable[[Position], bool | None]) -> tuple[int, ...]:
    """Numbers of the legs that lead over land, looked at every quarter of a mile, of a long search at 120 places in all. Where
    nothing is known of the coast there is nothing to say."""
    step = max(NM / 4, pattern.track_m / _LOOKS)
    found = []
    for leg in pattern.legs:
        pieces = max(math.ceil(leg.distance_m / step), 1)
        along = (destination(leg.start, leg.course_deg, leg.distance_m * n / pieces) for n in range(pieces + 1))
        if any(on_land(each) is True for each in along):
            found.append(leg.number)
    return tuple(found)


def ranges(numbers: Sequence[int]) -> str:
    """Rising numbers as ``2-4, 7``."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}-{part[-1]}" for part in parts)


def _meeting(name: str, at: Position | None, how: tuple[float, str], found: DatumAt, place: str = "") -> Craft:
    if at is None:
        return Craft(name, *how, None, "own position is not known", place)
    middle, drift = found.middle.position, found.drift
    met = intercept(at, how[0], middle, drift.set_deg, drift.speed_mps)
    return Craft(name, *how, met, "" if met is not None else "too slow: no course reaches her", place)


def _age(value: Value[float]) -> str:
    return worded("{duration} old", duration=duration(value.age_s)) if value.age_s is not None else ""
