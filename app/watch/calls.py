"""What was called once and stays true for a while: DSC distress calls, man-overboard devices, other devices' alerts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from app.readings import DeviceAlert, DistressCall, MobReport, Reading
from app.watch.alerts import Condition
from app.watch.frame import Priority
from app.watch.words import plain
from app.worded import worded

R = TypeVar("R", bound=Reading)

CALL_HELD_S: Final = 1800.0
"""A distress call counts as going on for half an hour after it was last heard."""

MOST: Final = 200

_PRIORITIES: Final = {"E": Priority.EMERGENCY, "A": Priority.ALARM, "W": Priority.WARNING, "C": Priority.CAUTION}


@dataclass(slots=True)
class _Heard(Generic[R]):
    reading: R
    mono: float
    count: int


class Calls:
    """At most ``MOST`` of each kind; the oldest gives way and is counted."""

    def __init__(self) -> None:
        self._distress: dict[str, _Heard[DistressCall]] = {}
        self._overboard: dict[str, _Heard[MobReport]] = {}
        self._devices: dict[str, _Heard[DeviceAlert]] = {}
        self.dropped = 0

    def apply(self, reading: Reading) -> None:
        match reading:
            case DistressCall() if reading.is_distress or reading.is_relay:
                self._keep(self._distress, reading.casualty or reading.sender or "unknown", reading)
            case MobReport():
                self._keep(self._overboard, reading.emitter or reading.mmsi or "unknown", reading)
            case DeviceAlert():
                self._device(reading)
            case _:
                pass

    def distress(self) -> tuple[DistressCall, ...]:
        """The calls themselves, newest first: a position that was called is shown on the chart, never in a text."""
        return tuple(h.reading for h in sorted(self._distress.values(), key=lambda h: -h.mono))

    def conditions(self, mono: float) -> list[Condition]:
        """The situations that calls stand for now; those held long enough are forgotten."""
        self._expire(self._distress, mono)
        self._expire(self._overboard, mono)
        return [
            *(_distress(key, h) for key, h in self._distress.items()),
            *(_overboard(key, h) for key, h in self._overboard.items()),
            *(_device(key, h.reading) for key, h in self._devices.items()),
        ]

    def _device(self, alert: DeviceAlert) -> None:
        key = f"{alert.source}:{alert.manufacturer or ''}{alert.identifier or ''}:{alert.instance or 0}"
        if alert.active is False:
            self._devices.pop(key, None)
        else:
            self._keep(self._devices, key, alert)

    def _keep(self, kept: dict[str, _Heard[R]], key: str, reading: R) -> None:
        before = kept.get(key)
        if before is None and len(kept) >= MOST:
            del kept[min(kept, key=lambda k: kept[k].mono)]
            self.dropped += 1
        kept[key] = _Heard(reading, reading.stamp.mono, before.count + 1 if before is not None else 1)

    def _expire(self, kept: dict[str, _Heard[R]], mono: float) -> None:
        for key in [k for k, h in kept.items() if mono - h.mono > CALL_HELD_S]:
            del kept[key]


def _distress(key: str, heard: _Heard[DistressCall]) -> Condition:
    call = heard.reading
    nature = plain(call.nature or "nature not said", 30)
    relayed = worded(", relayed by {sender}", sender=call.sender) if call.sender and call.sender != call.casualty else ""
    place = "Position called, see chart" if call.position is not None else "No position called"
    return Condition(
        f"dsc:{key}",
        "dsc",
        Priority.ALARM,
        worded("DSC distress: {nature}", nature=nature),
        worded(
            "Casualty MMSI {value}{relayed}. {place}. Watch channel 16 or 2182 kHz, log it, open a case",
            value=call.casualty or "unknown",
            relayed=relayed,
            place=place,
        ),
        source=call.source,
        count=heard.count,
    )


def _overboard(key: str, heard: _Heard[MobReport]) -> Condition:
    report = heard.reading
    status = report.status or "activated"
    device = (
        worded("device {emitter}", emitter=report.emitter)
        if report.emitter
        else worded("MMSI {value}", value=report.mmsi or "unknown")
    )
    if status == "test":
        title, priority, detail = (
            "MOB device test",
            Priority.CAUTION,
            worded("{device}: a test, nobody is in the water", device=device),
        )
    elif status in ("maintenance", "error"):
        title, priority, detail = (
            worded("MOB device {status}", status=status),
            Priority.CAUTION,
            worded("{device} reports {status}", device=device, status=status),
        )
    else:
        title, priority = "Man overboard device", Priority.ALARM
        detail = worded("{device} {status}. Press MOB, count the crew", device=device, status=status)
    return Condition(f"mob:{key}", "mob", priority, title, detail, source=report.source, count=heard.count)


def _device(key: str, alert: DeviceAlert) -> Condition:
    priority = _PRIORITIES.get((alert.priority or "W")[:1].upper(), Priority.WARNING)
    return Condition(
        f"device:{key}",
        "device",
        priority,
        worded("{source}: {plain}", source=alert.source, plain=plain(alert.text or alert.identifier or "alert", 40)),
        worded("An alert of {source} itself: acknowledge it there", source=alert.source),
        source=alert.source,
        acknowledged_by=alert.source if alert.acknowledged else None,
    )
