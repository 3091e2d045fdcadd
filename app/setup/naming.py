"""From what was heard to a device of the settings: its name and how much it is preferred. No I/O."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.config import Device, DeviceKind
from app.setup.heard import Heard, What

NAME_MOST: Final = 24
_NAMES: Final[dict[What, str]] = {
    What.GPS: "GPS",
    What.AIS: "AIS",
    What.RADAR: "Radar",
    What.GYRO: "Gyro",
    What.COMPASS: "Compass",
    What.WIND: "Wind",
    What.DEPTH: "Depth",
    What.LOG: "Speed log",
    What.ALERTS: "Alerts",
    What.DISTRESS: "DSC radio",
    What.OTHER: "Device",
}
OWN_INSTRUMENT: Final = 50
"""One that says one thing: preferred over what repeats others."""

REPEATS: Final = 150
"""A radar or a multiplexer that passes on what other devices said."""


def suggested_name(heard: Heard, taken: Iterable[str]) -> str:
    """ "GPS 1", "Radar 1", "Multiplexer": the first of its name that is not taken."""
    used = {name.casefold() for name in taken}
    what = heard.what
    stem = "Multiplexer" if heard.multiplexed and What.RADAR not in what else _NAMES[_first(what)]
    numbers = (f"{stem} {n}" for n in range(1, 1000))
    if stem not in ("GPS", "Radar") and stem.casefold() not in used:
        return stem
    return next(name for name in numbers if name.casefold() not in used)


def _first(what: tuple[What, ...]) -> What:
    """What a device is named after: an AIS with its own GPS is the AIS, a radar that repeats the GPS is the radar."""
    for telling in (What.RADAR, What.AIS, What.DISTRESS):
        if telling in what:
            return telling
    return what[0] if what else What.OTHER


def suggested_priority(heard: Heard) -> int:
    """Lower is preferred: an instrument of its own before the GPS inside an AIS, that before what only repeats."""
    if heard.multiplexed or (What.RADAR in heard.what and len(heard.what) > 1):
        return REPEATS
    return 100 if len(heard.what) > 1 else OWN_INSTRUMENT


def device_of(heard: Heard, name: str) -> Device:
    """The device as it goes into the settings. The speed that was found is kept, so that it is not searched for at each start."""
    place = heard.place
    return Device(
        name=name.strip()[:NAME_MOST],
        kind=place.kind,
        port=place.port,
        baud=heard.baud if place.kind is DeviceKind.SERIAL else None,
        identity=place.identity if place.kind is DeviceKind.SERIAL else "",
        priority=suggested_priority(heard),
        # A slow talker is not silent: an AIS far from ships, a radar without targets.
        silent_after_s=30.0 if _first(heard.what) in (What.AIS, What.RADAR, What.ALERTS, What.DISTRESS) else 5.0,
    )
