"""How alerts say numbers and names: short, and never with a position in them.

Alert texts go into the log, onto screens that many see and into reports; a position gets out only through the gate.
"""

from __future__ import annotations

import re
from typing import Final

from app.units import knots, nm
from app.watch.frame import Target, TargetKind
from app.worded import worded

_COORDINATES: Final = re.compile(
    r"""(?i: \d{1,3} (?:[\s°º'’′"”″.,:-]+\d+)+ [\s°º'’′"”″]* [NSEW]\b   # 33°14.6'N, 33 14.6 N, 33-14N
           | \d{4,} (?:[.,]\d+)? \s* [NSEW]\b                          # 3314.6N
           | \b[NSEW] \s* \d{1,3} [\s°º'’′"”″.,:-]+ \d[\d\s°º'’′"”″.,:-]*  # N33 14.6
           | \d{1,3} \s* [°º] [\d\s'’′"”″.,:-]* [NSEW]?)                     # 33°
      | \b\d{1,3}\s?[NSEW]\b                                          # 33N; in capitals only, or "5 s" would be one
      | [-+]?\b\d{1,3}[.,]\d{3,}\b                                    # 33.24333""",
    re.VERBOSE,
)


def plain(text: str, most: int = 60) -> str:
    """A text from outside (a device, a name on the air) made fit for an alert: one line, short, coordinates struck out."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    struck = _COORDINATES.sub("…", line)
    return struck if len(struck) <= most else struck[: most - 1] + "…"


def miles(metres: float) -> str:
    value = nm(metres)
    return worded("{value:.2f} NM", value=value) if value < 0.1 else worded("{value:.1f} NM", value=value)


def minutes(seconds: float) -> str:
    """Whole minutes, seconds below two."""
    return worded("{seconds:.0f} s", seconds=seconds) if abs(seconds) < 120 else worded("{value:.0f} min", value=seconds / 60)


def span(seconds: float) -> str:
    """How far two clocks are apart: tenths of a second up to a minute, then in words that can be read out."""
    whole = abs(seconds)
    if whole < 60:
        return worded("{whole:.1f} s", whole=whole)
    if whole < 7200:
        return worded("{value:.0f} min", value=whole / 60)
    return worded("{value:.1f} h", value=whole / 3600) if whole < 48 * 3600 else worded("{value:.0f} days", value=whole / 86400)


def speed(mps: float) -> str:
    return worded("{knots:.0f} kn", knots=knots(mps))


def target_name(target: Target) -> str:
    """What the officer calls it: its name, else what it goes by on AIS or on the radar."""
    if target.name and (name := plain(target.name, 20)):
        return name
    if target.kind is TargetKind.RADAR:
        return f"T{target.number:02d}"
    return worded("MMSI {mmsi}", mmsi=target.mmsi)


def where(target: Target) -> str:
    """Bearing and range from own ship, for the look-out."""
    if target.bearing_deg is None or target.range_m is None:
        return "bearing unknown"
    return worded("bearing {value:03d}°, {miles}", value=round(target.bearing_deg) % 360, miles=miles(target.range_m))
