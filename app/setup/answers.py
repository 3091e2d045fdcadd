"""What was said in the wizard, and how it gets into the settings. Nothing is set that nobody said. No I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.config import Device, DeviceKind, Ship
from app.setup.settings_file import SettingsText, checked


@dataclass(frozen=True, slots=True)
class NewDevice:
    """A device that is to be listened to; ``instead_of``: the name of the one in the settings that it is."""

    device: Device
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """Sections hold only the fields that were answered. ``gone``: devices that are not to be used any more."""

    devices: tuple[NewDevice, ...] = ()
    gone: tuple[str, ...] = ()
    ship: Mapping[str, str] = field(default_factory=dict)
    policy: Mapping[str, str] = field(default_factory=dict)
    storage: Mapping[str, str] = field(default_factory=dict)
    screen: Mapping[str, object] = field(default_factory=dict)
    encrypt: bool = False

    @property
    def anything(self) -> bool:
        """Whether there is something to write."""
        said = (*self.ship.values(), *self.policy.values(), *self.storage.values(), *self.screen.values())
        return bool(self.devices or self.gone) or any(value not in ("", None) for value in said)

    def put_into(self, text: SettingsText) -> None:
        """Raises UserError where a device that was to be changed is not in the file any more."""
        for name in self.gone:
            text.remove_device(name)
        for new in self.devices:
            text.put_device(new.device, instead_of=new.instead_of)
        for section in ("ship", "policy", "storage", "screen"):
            values = getattr(self, section)
            if values:
                text.set_section(section, values)


def ship_mistakes(fields: Mapping[str, str]) -> dict[str, str]:
    """Field -> what is wrong, in words for the person at the form."""
    words = {
        "mmsi": "An MMSI has nine digits",
        "imo": "An IMO number has seven digits",
        "case_prefix": "At most six letters",
    }
    return {name: words.get(name, text) for name, text in checked(Ship, fields).items()}


def known_device(devices: Sequence[Device], kind: DeviceKind, port: str, identity: str) -> Device | None:
    """The device of the settings that is at this place: by its adapter where it has one, else by its port."""
    if identity.rpartition(":")[2]:  # an adapter without a serial number of its own is any of its make
        found = next((d for d in devices if d.identity.casefold() == identity.casefold()), None)
        if found is not None:
            return found
    return next((d for d in devices if d.kind is kind and d.port == port), None)
