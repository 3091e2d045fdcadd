"""The devices as the settings know them: who is preferred, and what each is used for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from app.config import Device
from app.readings import (
    AisReport,
    Datum,
    Depth,
    DeviceAlert,
    Fix,
    Heading,
    LinkState,
    LogDistance,
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

UNLISTED: Final = 1000
"""Priority of a source that the settings do not name: behind all that they do."""

_USE: Final[Mapping[type[Reading], str]] = {
    Fix: "position",
    Velocity: "position",
    TimeReport: "position",
    SatelliteStatus: "position",
    SatellitesInView: "position",
    Datum: "position",
    Heading: "heading",
    RateOfTurn: "heading",
    AisReport: "ais",
    TargetReport: "radar",
    TargetLabel: "radar",
    RadarOwnShip: "radar",
    RadarScreen: "radar",
    Wind: "wind",
    Depth: "depth",
    WaterTemperature: "depth",
    WaterSpeed: "log",
    LogDistance: "log",
    DeviceAlert: "alerts",
}
"""The word of ``Device.use`` for each reading. Distress calls and man-overboard reports have none: nothing switches them off."""


class Sources:
    """Priority and use by name of source."""

    def __init__(self, devices: Iterable[Device] = ()) -> None:
        self._priorities: dict[str, int] = {}
        self._uses: dict[str, frozenset[str]] = {}
        self.set(devices)

    def set(self, sources: Iterable[str | Device]) -> None:
        """Devices with a priority of their own, or names, the first preferred."""
        self._priorities.clear()
        self._uses.clear()
        for place, source in enumerate(sources):
            if isinstance(source, Device):
                self._priorities[source.name] = source.priority
                self._uses[source.name] = frozenset(source.use)
            else:
                self._priorities[source] = place

    def priority(self, name: str) -> int:
        """Lower is preferred."""
        return self._priorities.get(name, UNLISTED)

    def uses(self, reading: Reading) -> bool:
        """May this reading be used? Beacons always."""
        words = self._uses.get(reading.source)
        if not words or (isinstance(reading, AisReport) and reading.beacon is not None):
            return True
        word = _USE.get(type(reading))
        return word is None or word in words

    def in_order(self, links: Mapping[str, LinkState]) -> tuple[LinkState, ...]:
        """Links as the settings list them, the others behind by name."""
        places = {name: i for i, name in enumerate(self._priorities)}
        return tuple(links[name] for name in sorted(links, key=lambda n: (places.get(n, UNLISTED), n)))
