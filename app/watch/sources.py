"""The devices as the settings know them: which is preferred, and in what order they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from app.config import Device
from app.readings import LinkState

UNLISTED: Final = 1000
"""Priority of a source that the settings do not name: behind all that they do."""


class Sources:
    """Priority by name of source."""

    def __init__(self, devices: Iterable[Device] = ()) -> None:
        self.use(devices)

    def use(self, devices: Iterable[Device]) -> None:
        """These are the devices from now on."""
        self._priorities = {device.name: device.priority for device in devices}

    def priority(self, name: str) -> int:
        """Lower is preferred."""
        return self._priorities.get(name, UNLISTED)

    def in_order(self, links: Mapping[str, LinkState]) -> tuple[LinkState, ...]:
        """Links as the settings list them, the others behind by name."""
        places = {name: i for i, name in enumerate(self._priorities)}
        return tuple(links[name] for name in sorted(links, key=lambda n: (places.get(n, UNLISTED), n)))
