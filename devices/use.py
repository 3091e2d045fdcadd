"""Which readings a device is used for, in the words of the settings (``use = ["position", "ais"]``)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.readings import (
    AisReport,
    Datum,
    Depth,
    DeviceAlert,
    DistressCall,
    DistressExpansion,
    Fix,
    Heading,
    LogDistance,
    MobReport,
    RadarOwnShip,
    RadarScreen,
    RateOfTurn,
    Reading,
    SatellitesInView,
    SatelliteStatus,
    TargetLabel,
    TargetReport,
    TimeReport,
    Velocity,
    WaterSpeed,
    WaterTemperature,
    Wind,
)

_KINDS: Final[dict[str, tuple[type[Reading], ...]]] = {
    "position": (Fix, Velocity, TimeReport, SatelliteStatus, SatellitesInView, Datum),
    "heading": (Heading, RateOfTurn),
    "ais": (AisReport,),
    "radar": (TargetReport, TargetLabel, RadarOwnShip, RadarScreen),
    "wind": (Wind,),
    "depth": (Depth, WaterTemperature),
    "log": (WaterSpeed, LogDistance),
    "alerts": (DeviceAlert, MobReport, DistressCall, DistressExpansion),
}


_DISTRESS: Final = (DistressCall, DistressExpansion, MobReport)


def used_kinds(words: Iterable[str]) -> tuple[type[Reading], ...]:
    """The kinds of reading to let through. No words: all of them, those without a word of their own included."""
    wanted = tuple(words)
    if not wanted:
        return (Reading,)
    return (*_DISTRESS, *(kind for word in wanted for kind in _KINDS[word]))


def is_used(reading: Reading, kinds: tuple[type[Reading], ...]) -> bool:
    """Whether to let a reading through. Distress always is, whatever the device is used for: nobody filters a beacon."""
    return isinstance(reading, kinds) or (isinstance(reading, AisReport) and reading.beacon is not None)
